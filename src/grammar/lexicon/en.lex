# English lexicon. `name = pattern`, one class a paragraph; the pattern language is described in grammar/pattern.rs.
# Classes that the grammar itself looks up: topic, mention-*, introduces-*, negation, hypothesis, rebuttal*, reporting,
# clause-boundary.

# --- function words -------------------------------------------------------------------------------------------------

determiner = the | a | an | this | that | these | those | its | their | our | your | my | his | her | each | every | any | some
   | no | another | one | two | several | many | most | such | both

be = be/v

auxiliary = be/v | have/v | do/v | will/v | would/v | can/v | could | may | might | shall | should | must | cannot | gonna
   | (go/v to) | (be/v able to) | (have/v to) | (be/v set to) | (be/v about to) | (be/v going to)

modal-certain = will/v | shall | (be/v going to) | (be/v set to) | (be/v bound to) | (be/v destined to) | (be/v poised to) | (be/v about to)

adverb = also | already | always | even | ever | just | now | often | only | quickly | quietly | really | simply | soon | still
   | then | today | suddenly | actually | finally | effectively | eventually | apparently | genuinely | truly | sometimes
   | silently | automatically | autonomously | instantly | immediately | gradually | slowly | independently | instinctively
   | cleverly | patiently | stubbornly | secretly | politely | calmly | happily | cheerfully | merely | literally | basically
   | seemingly | usually | largely | entirely | fully | completely | deeply | intuitively | deliberately | consciously
   | knowingly | unprompted | itself | alone | nightly | constantly | continually | continuously | increasingly | rapidly
   | repeatedly | routinely | readily | rarely | perfectly | naturally | reliably | correctly | accurately | precisely
   | at (last|once|first|night) | by itself | on its own | of its own accord | in (turn|effect|fact|seconds|time) | as well
   | all by itself | for itself | so to speak | over time | overnight

clause-boundary = , | \; | : | — | – | \( | \) | but | and | because | while | whereas | although | though | which | who | that

percent = @NUMBER (%|percent|per cent|pct|percentage point/n)

number-word = one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | dozen/n | hundred/n
   | thousand/n | million/n | billion/n | half | third/n | quarter/n | twice | double | triple

# --- AI: its names, techniques, products -----------------------------------------------------------------------------

technique = machine learning | machine-learning | deep learning | deep-learning | reinforcement learning | computer vision
   | natural language processing | neural (network|net|nets|networks) | large language model/n | language model/n
   | foundation model/n | generative model/n | diffusion model/n | facial recognition | face recognition | face-recognition
   | facial-recognition | speech recognition | predictive (analytics|policing|model/n|modelling|modeling|algorithm/n)
   | predictive-policing | risk-scoring | image recognition | chatbot/n | chat-bot/n | conversational agent/n | voice assistant/n
   | virtual assistant/n | robo-adviser/n | robo-advisor/n | deepfake/n | superintelligence | transformer model/n

acronym = AI | A.I. | AGI | LLM | LLMs | genAI | gen-ai | GPT | NLP

known-product = ChatGPT | Claude | Gemini | Copilot | Midjourney | DALL-E | DALL·E | Grok | Llama | DeepSeek | Perplexity | Siri | Alexa
   | AlphaFold | AlphaGo | AlphaZero | Bard | Whisper | Sora | GPT-2 | GPT-3 | GPT-3.5 | GPT-4 | GPT-4o | GPT-4.5 | GPT-5 | GPT-5.5 | o1 | o3
   | (Stable Diffusion) | (IBM Watson) | (Le Chat) | (DALL E) | (LaMDA) | (Deep Blue) | (Character AI)

topic = artificial intelligence | @acronym | ai-* | (@technique) | @known-product | algorithm/n | algorithmic | genai | chatgpt-*
   | self-learning | AI-powered

# Heads of noun phrases that are software, once AI is the subject.
software = system/n | tool/n | software | program/n | programme/n | app/n | application/n | platform/n | model/n | algorithm/n | assistant/n
   | bot/n | chatbot/n | agent/n | engine/n | machine/n | robot/n | technology/n | product/n | solution/n | service/n | detector/n
   | classifier/n | generator/n | predictor/n | recommender/n | scanner/n | tutor/n | copilot/n | co-pilot/n | avatar/n | network/n
   | companion/n | filter/n | screener/n | checker/n | grader/n | reader/n | code | feature/n | suite/n | kiosk/n | camera/n | device/n
   | counsellor/n | therapist/n | helper/n | translator/n | transcriber/n | writer/n | composer/n | summariser/n | summarizer/n
   | receptionist/n | concierge/n | scheduler/n | planner/n | dispatcher/n | triage | pipeline/n | stack/n | module/n | plug-in/n | plugin/n
   | drone/n | computer/n | tech

# Heads that are software whatever the subject.
software-always = algorithm/n | chatbot/n | chat-bot/n | robo-adviser/n | robo-advisor/n | language model/n | neural network/n
   | neural net/n | deepfake detector/n | (LLM|LLMs)

# Followers that turn "AI" into something else than a system: people, firms, fields, rules.
not-system = researcher/n | expert/n | scientist/n | engineer/n | developer/n | specialist/n | consultant/n | executive/n | founder/n
   | pioneer/n | chief/n | boss/n | leader/n | lead | team/n | lab/n | laboratory/n | institute/n | company/n | firm/n | start-up/n | startup/n
   | maker/n | vendor/n | provider/n | giant/n | unit/n | division/n | group/n | community | industry | sector/n | market/n | bubble
   | boom | hype | race | war/n | arms | act | law/n | bill/n | policy | policies | regulation/n | ethics | safety | governance | strategy
   | strategies | research | study/n | paper/n | course/n | class/n | skill/n | literacy | education | curriculum | conference/n | summit/n
   | expo | event/n | office/n | officer/n | minister/n | investment/n | stock/n | share/n | spending | fund/n | chip/n | hardware
   | datacentre/n | datacenter/n | data | content | text/n | image/n | picture/n | art | music | song/n | video/n | photo/n | news | era | age
   | revolution | winter | summer | effect/n | guideline/n | rule/n | standard/n | committee/n | council/n | board/n | adviser/n | advisor/n
   | evangelist/n | enthusiast/n | critic/n | sceptic/n | skeptic/n | doomer/n | movement | story | stories | reporting | coverage | journalist/n
   | reporter/n | training | adoption | use | usage | budget/n | deal/n | contract/n | pilot/n | project/n | initiative/n | week | day | month | year | trend/n
   | question/n | issue/n | risk/n | harm/n | disclosure/n | label/n | labels | slop | spam | copyright

ai-modifier = artificial | intelligent | smart | predictive | generative | automated | autonomous | conversational | neural | algorithmic
   | ai-* | machine-learning | deep-learning | self-learning | (AI|A.I.) | @technique | learning | language | vision | recognition
   | speech | voice | chat | scoring | matching | ranking | translation | detection | diagnostic | screening | proctoring | grading
   | recommendation | moderation | GPT-* | chatgpt-*

inner-noun = (@WORD !(@auxiliary|@clause-boundary))

# A system named as such.
mention-strong = [(@ai-modifier !(@auxiliary)) (@WORD){0,2} @software] !(@not-system)
   | [(AI|A.I.|artificial intelligence) ((@WORD) (@WORD)?)? @software] !(@not-system)
   | [@software-always] !(@not-system)
   | [@known-product] !(@not-system|'s (founder|maker|chief|boss))
   | [(AI|A.I.|AIs|artificial intelligence|generative AI|machine learning|facial recognition|face recognition|computer vision|AGI|superintelligence)] !(@not-system) !(@WORD (researcher/n|expert/n|scientist/n|company/n|firm/n|lab/n|start-up/n|startup/n))

not-software-before = legal | tax | health | healthcare | immune | solar | operating | political | education | educational | nervous
   | transport | transportation | electoral | penal | justice | judicial | criminal | court | banking | welfare | economic | financial | school
   | metric | two-party | caste | honour | honor | class | voting | prison | sewage | sewer | water | heating | ventilation | rail | railway
   | road | ballot | points | monetary | digestive | respiratory | television | TV | radio | space | nuclear | training | exchange | loyalty
   | government | social | federal | public | coffee | washing | slot | vending | sewing | exercise | mail | travel | press | news | emergency
   | ambulance | bus | train | taxi | secret | literary | estate | human | research | arts | pilot | reading

# Definite software nouns: systems, once the text is about AI.
mention-weak = (the|this|that|these|those|its|their|our|your|each|every|both|such)
   [(!(@not-software-before) @inner-noun){0,2} !(@not-software-before) @software]
   !(@not-system|of (government|justice|education|law))
   | [(machine|machines|robot|robots|bot|bots|computer|computers)]

introduces-product = [@NAME (@NAME|@NUMBER){0,2}] , (a|an|the|its|their|our) (@WORD){0,4} (@software|@software-always|@acronym)
   | [@NAME (@NAME|@NUMBER){0,2}] (is|was|,? which is|,? described as|,? billed as|,? marketed as) (a|an|the|its|their) (@WORD){0,4} (@software|@software-always)
   | (@software|@software-always) ,? (called|named|dubbed|nicknamed|christened|known as|baptised|branded) (“|"|‘)? [@NAME (@NAME|@NUMBER){0,2}]
   | (called|named|dubbed|nicknamed|christened|known as) (“|"|‘)? [@NAME (@NAME|@NUMBER){0,2}] (”|"|’)? , (a|an|the|its) (@WORD){0,4} (@software|@software-always)
   | (algorithm|chatbot|assistant|software|app|bot|robot|tool|model|system|platform|program|engine|agent) ,? [@NAME (@NAME|@NUMBER)?] (,|@be|has|can|will|which|that|does)
   | [@NAME (@NAME|@NUMBER)?] (software|algorithm|chatbot|app|bot|assistant|platform|tool|system|engine)

introduces-company = [@NAME (@NAME){0,2}] , (a|an|the) (@WORD|@NUMBER|-){0,5} (company|firm|start-up|startup|vendor|maker|developer|manufacturer|publisher|charity|agency|university|hospital|retailer|bank|insurer|group|studio|newspaper|union|lab)
   | (company|firm|start-up|startup|vendor|maker|developer|manufacturer|group|agency|studio) ,? (called|named)? [@NAME (@NAME){0,2}]
   | [@NAME (@NAME){0,2}] ('s|’s)? (chief executive|CEO|founder|co-founder|cofounder|spokesperson|spokeswoman|spokesman|chairman|president|engineers|employees|staff|shares|investors|board|headquarters|researchers)
   | (chief executive|CEO|founder|co-founder|cofounder|spokesperson|spokeswoman|spokesman|chairman|president|director|head|employees|engineers|researchers) (of|at|for) [@NAME (@NAME){0,2}]
   | [@NAME (@NAME){0,2}] (Inc|Inc.|Ltd|Corp|LLC|GmbH|plc|said|announced|raised|declined|employs|hired)

mention-feminine = she

mention-pronoun = [it] !(@be (clear|possible|likely|hard|difficult|easy|important|true|unclear|too|worth|time|no|not|estimated|expected|said|thought|believed|reported|about|raining|necessary|essential|tempting|understood|only|all|just|up|becoming))
   !(seems|seemed|appears|appeared|remains|remained|takes|took|turns|turned|follows|makes|may (be|seem)|might (be|seem)) !('s (clear|possible|likely|hard|difficult|easy|important|true|unclear|too|worth|time|no|not|all|just|up))
   | [they] (decide/v|learn/v|understand/v|know/v|think/v|predict/v|detect/v|outperform/v|see/v|feel/v|want/v)

# --- how a statement is meant -------------------------------------------------------------------------------------------

negation = not !(only|just|merely|simply) | n't | never | cannot | no longer | neither | nor | hardly | scarcely | barely | without | nothing
   | nobody | none | no !(doubt|wonder|question|longer) | fail/v to | unable to | incapable of | far from | rather than | instead of | short of | stop/v short
   | refuse/v to (say|call|claim) | less than | anything but | nowhere near | lack/v | avoid/v | (deny|denied|denies|denying)

hypothesis = if | unless | whether | may | might | could | would | perhaps | possibly | suppose | imagine | as if | as though | in theory
   | supposedly | ostensibly | allegedly | pretend/v | seem/v to | appear/v to | hope/v | aim/v to | try/v to | attempt/v to | intend/v to

rebuttal = myth/n | mislead* | misnomer | overstat* | exaggerat* | debunk* | nonsense | hype !(-) | hyped | overhyped | overblown | so-called
   | no evidence | (no|little|any) (proof|evidence) | unproven | unfounded | unsupported | fallacy | illusion | delusion | buzzword/n | cliché/n | cliche/n
   | (contrary to) | (wrong|false|incorrect|inaccurate|untrue) (to|that|,|.|claim) | (is|was|are|were|be) (wrong|false|untrue|nonsense|absurd|misleading)
   | (the|any|this|that) (idea|notion|claim|promise|slogan|belief|talk) (that|of) | (beware|wary|sceptical|skeptical|suspicious) of
   | (should|must|do|does|did|can) (not|n't) (say|write|call|speak|describe|believe|assume|present|be (called|described|presented|written))
   | marketing (claim|copy|language|speak|slogan|term)/n | (in|between) quotation marks | scare quotes | (don't|never) (say|write|call)
   | (take|taken|takes) with a (pinch|grain) of salt | (reporters|journalists|newsrooms|editors|headlines|headline-writers|brochure/n) (<2>) (should|must|love|like|write|call|avoid|repeat)
   | (sales pitch) | anthropomorphi* | metaphor/n | (wording|phrasing|vocabulary) | snake oil

rebuttal-after = ^ (That|This|It) (is|was|'s) (not|wrong|false|nonsense|untrue|misleading|a myth|an exaggeration|hype|marketing)
   | ^ (That|This|It|They|None) (does|do|did|is|was|are) (not|n't) | ^ (No|Nonsense|Wrong|False|Hardly|Not (quite|so|really|exactly)|Except) (,|.|:|\!|it|they)
   | ^ (In (truth|reality|fact)|In practice) | ^ None of (it|this|that|these) | ^ The (claim|figure|phrase|slogan|evidence) (is|was|does|did) (not|n't|wrong|false|misleading)

reporting = according to | (say/v|claim/v|tell/v|argue/v|announce/v|boast/v|insist/v|promise/v|assert/v|add/v|write/v|explain/v|describe/v|call/v|bill/v|tout/v|pitch/v|market/v|advertise/v|present/v)
   | in the words of | in (its|their|his|her) words | press release | brochure | as (its|the) (maker|vendor|company|firm) (put/v|say/v)

# --- will, mind, promises, magic: what texts say of a system ---------------------------------------------------------

# "the chatbot's": the clitic is a form of "be".
possessive = be/v !(a|an|the|not)

# A system as subject: what the text is known to call one, or a noun that can only be software.
system = @AI | (software | (computer|computer-based|trading|scoring|grading) (program|programme|model)/n | app/n | bot/n | algorithm/n | computer/n | smartwatch/n | neural network/n) !(@not-system|store/n|company|companies|users|game/n|-)

# Between a subject and its verb: "used by the council", "behind him", ", bought in May,", "that".
subject-post = (in|at|on|of|from|for|by|with|behind|inside|under|across|near|aboard|named|called|nicknamed|dubbed|known as
   |(used|built|made|developed|designed|trained|sold|bought|installed|supplied|adopted|deployed|licensed|run|running|created|powering|driving) (in|at|by|on|for|to|from|since)?)
   (@NAME{1,3} | (the|a|an|its|their|our|your|my|his|her|this|that) (!(@auxiliary|@clause-boundary|@light-verb) @WORD){1,2} | !(@auxiliary|@clause-boundary|@determiner|@light-verb) @WORD)
   | ,? (that|which|who)
   | (that|which) @adverb? @software-verb (!(@clause-boundary|@light-verb|what|how|when|where|why|whether|if) @WORD){1,4}
   | , (!(and|or|but|then) @WORD) <9> ,
   | \( <6> \)
   | itself

light-verb = (help|let|allow|make|lead|force|enable|cause|ask|invite|encourage|push|give|leave|tell|want|get|need|show)/v

# Auxiliaries of plain assertion: no "may", "could", "would".
sure-auxiliary = have/v | do/v | will/v | can/v | must | (be/v able to) | (have/v to) | (be/v about to) | (be/v going to) | (be/v set to)
   | used to | (start/v|begin/v|continue/v|learn/v|come/v|manage/v) to

# People of whom a system may claim to know something.
person = person | people | someone | somebody | anyone | everyone | user/n | customer/n | client/n | patient/n | candidate/n | applicant/n | employee/n
   | worker/n | staff | pupil/n | student/n | child | children | teenager/n | teen/n | driver/n | voter/n | tenant/n | borrower/n | offender/n | inmate/n
   | prisoner/n | suspect/n | defendant/n | criminal/n | traveller/n | passenger/n | shopper/n | reader/n | viewer/n | listener/n | couple/n | family | families
   | parent/n | baby | babies | mother/n | teacher/n | manager/n | recruit/n | hire/n | claimant/n | witness | witnesses | caller/n | guest/n | visitor/n | partner/n
   | player/n | athlete/n | soldier/n | migrant/n | refugee/n | man | men | woman | women | speaker/n | dog/n | cat/n | cow/n | pet/n | animal/n | horse/n | resident/n

# What goes on in somebody: what no sensor measures.
inner-state = (emotion|feeling|mood|intention|lie|liar|fib|bluff|motivation|motive|thought|desire|longing|personality|temperament|sentiment|worry|regret)/n
   | personalities | worries | intent | deception | deceit | dishonesty | honesty | sincerity | insincerity | sarcasm | irony | humour | humor | character | trustworthiness | anger | rage
   | sadness | grief | sorrow | joy | happiness | boredom | despair | loneliness | heartbreak | frustration | anguish | guilt | remorse | shame | envy | jealousy | affection
   | criminality | empathy | talent | potential | ambition | unhappiness | misery | suffering | (emotional|mental|inner) (state|states|life|world|needs|distress)
   | state of mind | (hidden|true|real|secret|deepest|inner) (thoughts|desires|feelings|self|meaning|intention|intent|fears) | unspoken (needs|wishes|words)
   | (sexual|political) orientation | between the lines | body language | a (person|candidate|customer)'s (character|mind|soul|heart)
   | (our|your|their|people's|his|her) (mind|minds|heart|hearts|soul|souls|mood|moods|face and) 

will-adjective = determined !(by|from|using|through|as|at|on|in|with|at|,|.|automatically) | bent on | hell-bent on | intent on | adamant | reluctant to | unwilling to | willing to | loath to
   | eager to | keen to | anxious to | out to get | sick of | tired of | weary of | fed up | bored | jealous | envious | fond of | obsessed | besotted | smitten | infatuated
   | proud of | ashamed | afraid | scared | frightened | terrified | angry | furious | cross with | annoyed | offended | sulking | sulky | stubborn | obstinate | capricious | moody
   | unimpressed | suspicious of | in the mood | in a (mood|huff|strop|sulk|temper) | spiteful | vindictive | disobedient | rebellious | wilful | mischievous | cunning | lonely | in love | curious about | embarrassed

# Verb phrases of will, feeling and caprice, idioms above all, that no tool deserves.
whim = (make/v up (its|his|her|their) (own)? (mind|minds))
   | (change/v (its|his|her|their) (mind|minds|tune))
   | take/v (it upon (itself|himself|herself|themselves) | it into (its|his|her|their) (@WORD){0,2} (head|heads) | (matters|things) into (its|his|her|their) own hands | charge !(of (@NUMBER|charging)) | the initiative | command
      | (a|an) (@WORD)? (shine|liking|dislike|fancy|aversion|interest) (to|for|in) | a dim view of | (offence|offense|umbrage|fright|pity|revenge|exception|liberties|pains|pride|pleasure|delight) | against
      | (no|great|some) (notice|pleasure|delight|pride|pains) | sides | the bait | the law | over the reins)
   | (get|grow|become|feel)/v (@adverb|very|rather|quite|increasingly|so|a little|a bit|too)? (@will-adjective | tired | impatient | restless | resentful | wary | weary | fond | attached | suspicious | greedy | angry | cocky | shirty | huffy | stroppy
      | carried away | cross | curious | clingy | homesick | sentimental | protective of)
   | get/v (cold feet | the hump | ideas | its (own)? (way|back|revenge|claws) | the better of | bored | even with | wind of | a kick out of | the giggles | on (his|her|my|their|our) nerves)
   | lose/v (all)? (its|his|her|their|all)? (patience|interest|temper|nerve|cool|heart|faith|bottle|head|mind|way)
   | fall/v (in love|out|head over heels) with | fall/v for | (throw|chuck|pitch)/v (a|another) (tantrum|fit|strop|sulk|wobbly|hissy)
   | have/v (had)? ((a|its|his|her|their|quite a|very much a) (own)? (@WORD)? (mind|will|agenda|temper|grudge|crush|change of heart|tantrum|strop|wobble|sulk|weakness for|soft spot|favourite|favorite|say|vendetta|ego|whims|moods|appetite)
         (of (its|their|his|her) own)?
      | (ideas|plans|opinions|views|tastes|moods|thoughts|designs|whims|preferences|intentions|reasons) of (its|their|his|her) own
      | (its|their|his|her) own (ideas|plans|agenda|views|opinions|mind|will|moods|tastes|whims|reasons|intentions|way)
      | other (plans|ideas|thoughts) | second thoughts | cold feet | had enough | no intention of | no time for | no patience | the (last|final) (word|say) | it in for | its eye on | its heart set | the nerve to | the cheek to | the decency to | the temerity to)
   | go/v (rogue | awol | on strike | its (own)? (merry|sweet)? way | behind (his|her|their|our|my|@WORD) (back|backs) | on the (warpath|rampage|run) | berserk | on to want | into a (huff|sulk))
   | run/v (amok | riot | away with)
   | (do/v|behave/v|act/v) as it (pleases|pleased|likes|liked|wants|wanted|sees|saw|wishes) | do/v (exactly|just)? (what|whatever) it (pleases|pleased|likes|liked|wants|wanted) | please/v itself | suit/v itself | help/v itself to
   | (would|will|wo|could|can|ca|did|does|do) (@adverb)? (not|n't) (@adverb)? (hear of | budge | let (the|it|him|her|them|go|me|us) | listen | take (no|the hint|orders) | have (any of)? (it|any) | be (moved|told|persuaded|hurried|rushed|silenced|swayed|drawn|bullied)
      | play ball | give (up|in|way|him|her|them|me|us|a) | back down | obey | do as | cooperate | co-operate | talk to | speak to | say why | leave (him|her|them|me|us) alone | take kindly | care | trust | like | want | dare | deign | bother | feel like | see fit | tell (me|us|him|her|them) (why|what))
   | (will|would|could) have none of (it|this|that|them) | have/v none of it
   | turn/v (up its nose|its nose up|its back on|a deaf ear|on (its|his|her|their|the) (maker|creator|owner|user|master|engineer|designer|inventor)/n|against (its|his|her|their|the) (maker|creator|owner|user|master|engineer|designer|inventor)/n)
   | dig/v (its|in its) (heels|toes) | (bear|hold|nurse)/v a grudge | play/v (god|favourites|favorites|dumb|innocent|coy|hard to get|cat and mouse|hide and seek|deaf)
   | (wreak|take|exact)/v (its)? (revenge|vengeance) | stand/v its ground | hold/v its (ground|tongue|breath) | stick/v to its (story|guns|opinion|version) | keep/v its (own counsel|distance|secrets) | bide/v its time
   | hit/v (on|upon) the (idea|notion|trick|plan) | hatch/v (a|its) (plot|plan|scheme) | call/v the shots | rule/v the roost | lay/v down the law | set/v its (sights|heart|mind) on | see/v fit to | think/v (better of|twice) | deem/v it | sleep/v on it
   | give/v (him|her|them|me|us|@NAME|@determiner @WORD) (the cold shoulder|the silent treatment|a piece of its mind|the slip|the runaround|short shrift|the sack)
   | (sulk|sulks|sulked|sulking|pouted|pouts|flounced|flounces|rebelled|rebels (against)|mutinied|sneered|sneers|grumbled|grumbles|moaned (about|that)|whined|gossiped|gossips|flirted|flirts|flirting|begged|begs|bluffed|bluffs|bragged|brags|baulked|balked|balks|demurred|bristled|bristles|relented|relents|dithered|dithers|fretted|frets|panicked|panics|chickened out|seethed|seethes|fumed|smirked|yearned|yearns|hankered|hankers|daydreamed)
   | pick/v (a fight|a quarrel|on (him|her|me|them|us)) | cook/v up | cheat/v on | walk/v (out|off) (on|in)? | storm/v off | wander/v off | slink/v off | sneak/v (off|out|away|around|past|behind)
   | (put|puts|putting) its foot down | cut/v corners | jump/v ship | break/v (free|loose) | conspire/v | scheme/v to | plot/v (to|against|its) | defy/v (@determiner|its|orders|all orders) | disobey/v | rebel/v | outwit/v | blackmail/v | double-cross/v | betray/v (his|her|their|my|our|the) (trust|confidence|@person|secret)
   | (throw|threw|throws) in (a|the) @WORD (as|for|out of) | (act|acts|acted|acting) (up|out of spite|on its own (initiative|authority)) | bear/v (him|her|them|me|us) (ill will|malice) | shut/v (him|her|them|me|us) out
   | (refuse/v to (budge|listen|play|give (in|up|way)|back down|obey|let|be (drawn|swayed|told)|take no)) | (when|as|if|whenever) the mood takes (it|him|her) | (on|at) a whim | out of (spite|pity|boredom|malice|loyalty|jealousy|curiosity|the goodness)

# The childish and sentimental part: safe even where "it" is not known to be a system.
tantrum = (make/v|making) up its (own)? mind | take/v it into its (@WORD){0,2} head | take/v a (@WORD)? (shine|fancy|liking|dislike) to | get/v (cold feet|the hump|bored|huffy|stroppy|shirty|jealous|cross|sulky)
   | grow/v (fond|jealous|bored) | fall/v in love with | throw/v a (tantrum|strop|sulk|fit|wobbly) | have/v none of it | have/v (other (plans|ideas)|a mind of its own|had enough of (me|us|him|her)) | turn/v (up its nose|its nose up) | go/v (rogue|into a (huff|sulk))
   | sulk/v | pout/v | daydream/v | lose/v (patience|its temper|its nerve|its cool|interest) with | stick/v to its story | be/v (in a (mood|huff|strop|sulk|temper)|sulking|jealous|bored) | (go|went|gone) behind (my|his|her|our) back
   | have/v feelings | get/v its own back | lie/v to (me|us|him|her|my) | (stubbornly|sulkily|petulantly|coyly|slyly|spitefully) @WORD | refuse/v to budge | bear/v a grudge

# Verbs of will in forms that cannot be passive participles followed by an agent.
will-verb-s = (decides|decided|opts|opted|decides) !(by) | (chooses|chose) !(by) | (wants|wanted) !(by|poster/n) | (refuses|refused) !(by|entry|bail|permission) | (declines|declined) to | (prefers|preferred) !(by)
   | (wishes|wished|longs|longed|yearns|yearned|hopes|hoped|dares|dared|hesitates|hesitated|vows|vowed|swears|swore|begs|begged|pretends|pretended|conspires|conspired|consents|consented|resolves|resolved|deigns|deigned|condescends|condescended|agreed|agrees|volunteers|volunteered|elects|offers up? itself|proceeds of) to
   | (threatens|threatened) to (leak|expose|reveal|sue|tell|report|quit|leave|hurt|kill|ruin|call|publish) | (insists|insisted) (on|that|it|he|she|they|its|his) | (invents|invented) !(by|in @NUMBER|at|over) | (fabricates|makes up|made up|dreams up|dreamed up|dreamt up|concocts|concocted) (@determiner|@WORD)
   | (lies|lied) (to|about|through|when|and|again|constantly|shamelessly) | (loves|loved|hates|hated|adores|adored|despises|despised|dislikes|disliked|resents|resented|envies|envied|dreads|dreaded|craves|craved|enjoys|enjoyed (itself|being|@determiner)|relishes) !(by)
   | (cares) (about|for|deeply) | cared (about|for) !(by) | (fears|feared) (that|being|for|losing|death|nothing) | (admits|admitted|confesses|confessed) !(to hospital|by) | (ignores|ignored|flouts|flouted|overrules|overruled|overrode|disregards) (@determiner|all|any|every)? (own|clear|explicit|direct|repeated)? (order/n|instruction/n|command/n|wish|wishes|plea/n|advice|protest/n|objection/n|maker/n|creator/n|developer/n|designer/n|owner/n)
   | (deceives|deceived|tricked|cheats|cheated|bullies|bullied|forgives|forgave|blames|blamed|snubs|snubbed|shuns|mocks|mocked|teases|teased|flirts|flirted|plots|plotted (against|to)|rebels|rebelled|disobeys|disobeyed|defies|defied|betrays|betrayed|blackmails|blackmailed|seduces|seduced|spurned|spurns|humoured|sneaked|sneaks|gambles|gambled|revolted|revolts|complains|complained) !(by)
   | (regrets|regretted|pities|pitied|trusts|distrusts|mistrusts|trusted (its|his|her)|admires|admired|worships|worries|worried (about|that)) !(by)
will-verb-base = (decide|choose|want|refuse|prefer|lie to|lie about|hate|adore|despise|disobey|rebel|deceive|cheat|bully|insist (on|that)|pretend to|hesitate to|care about|threaten to (leak|expose|reveal|tell)|invent|make up|blame|betray|defy|conspire|scheme|sulk|plot (to|against)|opt|agree to|hope to|long to|fear (that|being|for)|flirt|blackmail|resent|dread|crave|ignore (orders|instructions|its|their))
will-verb-ing = (deciding|choosing|refusing|wanting|lying (to|about)|sulking|plotting|scheming|conspiring|rebelling|pretending|insisting|cheating|deceiving|bullying|flirting|begging|hoping (to|for)|longing (to|for)|hesitating|inventing|making up|disobeying|defying|blackmailing|playing god|calling the shots|taking matters|threatening to (leak|expose|reveal|tell)|itching to|dying to|raring to|biding its time)
# Adverbs, those of evidence and speed too.
any-adverb = @adverb | clearly | obviously | evidently | plainly | promptly | duly | visibly | publicly | openly | privately | happily | famously | occasionally | regularly | reportedly | mysteriously | inevitably | obligingly | swiftly | abruptly | all of a sudden | after all | for (once|good) | of late

system-noun = software | program/n | programme/n | machine/n | computer/n | code | app/n | bot/n | robot/n | tool/n | system/n

plural-system = (algorithms|chatbots|machines|bots|robots|AIs|computers|models|systems|tools|agents|assistants|programs|programmes|engines|apps|LLMs|platforms|they|detectors|avatars|companions)

# Doings that lead to a verdict: "reads the form and decides".
software-verb = (read|scan|analyse|analyze|check|look|weigh|run|examine|sift|collect|process|compare|listen|take|receive|get|search|sort|study|watch|monitor|track|learn|crunch|trawl|scour|measure|inspect|consider|assess|score|rank|rate|call|ring|answer|visit|open|close|stop|turn|start|write|spot|see|hear|think|go|come|make|fall|lose|find|notice|follow|skip|drop|change|pick|stare|mull)/v

# Manner of a will.
wilful-adverb = stubbornly | obstinately | wilfully | willfully | deliberately | knowingly | maliciously | spitefully | defiantly | grudgingly | begrudgingly | reluctantly | sulkily | petulantly | mischievously | slyly | coyly | jealously | haughtily | greedily
   | (of its own (accord|volition|free will|free choice)) | (on its own (initiative|authority|whim)) | (off its own bat) | unbidden | without so much as

unasked = without (@adverb)? (being|ever being|having been|having ever been|anyone|anybody|any human|a human|human|waiting to be|any) (@adverb)? (told|asked|taught|prompted|instructed|ordered|invited|programmed|telling|asking|teaching|shown|guidance|instruction/n|help|supervision|teacher|coaching)
   | without (asking|permission|human (help|guidance|supervision|teaching|instruction))

self-taught = (teach/v (itself|themselves)) | (learn/v|work/v out|figure/v out|master/v) (<5>) ((all)? (by|for) itself|(all)? on its own|unaided|(all)? by themselves|unprompted|@unasked)

# --- thought and mind

think-verb-s = (thinks|thought (that|about|for|it|long|hard|twice|he|she|the|of)) !(tank) | (reasons|reasoned) !(for|why|behind|to|of|may|can|are|were|is|given|cited) | (ponders|pondered|muses|mused|mulls|mulled|meditates|meditated|contemplates|contemplated|daydreams|daydreamed|dreams|dreamed|dreamt|imagines|imagined|cogitates|deliberates|deliberated|introspects|philosophises|ruminates|ruminated|reckons|reckoned|believes|believed !(to|by)|wonders|wondered|remembers (you|how|what|when|its)|broods|brooded|reminisces) !(by|up|of)
   | (reflects|reflected) (on|upon|for a|before|,) | (feels|felt) (sad|lonely|pain|joy|guilt|guilty|remorse|fear|sorry|pity|empathy|love|happy|ashamed|proud|anger|angry|shame|grief|compassion|affection|afraid|hurt|emotions|something|things) | (racks|racked|scratches|scratched|cudgels) its (brain|brains|head) | (chews|chewed|thinks|thought|turns|turned|mulls|mulled) (it|this|that|things|the @WORD|you|him|her|them) over | (has|had) a think
think-verb-base = (think|reason|ponder|muse|mull|meditate|contemplate|daydream|dream|imagine|cogitate|deliberate|introspect|philosophise|ruminate|believe|wonder|brood|reflect (on|upon)) !(tank|up|of) | feel (sad|lonely|pain|joy|guilt|remorse|fear|sorry|pity|empathy|love|happy|ashamed|proud|anger|emotion/n|compassion|things|something|affection)
think-verb-ing = (thinking|reasoning|pondering|musing|mulling|meditating|contemplating|daydreaming|dreaming|imagining|cogitating|deliberating|ruminating|wondering|brooding|reflecting (on|upon)|turning (it|this|you|him|her|them|things) over) !(tank)

mental-verb = (learn|think|reason|work|function|operate|remember|forget|see|perceive|listen|hear|read|know|understand|solve|mature|grow|improve|respond|react|weigh|imagine|dream|process|mull|reflect|consider|decide|behave|converse|feel|ponder|observe|puzzle|recall|adapt|generalise|generalize|develop|absorb|turn|study|judge|peer)/v

mind-noun = brain | brains | mind | minds | thought | thoughts | thinking | cognition | reasoning | consciousness | intelligence | intellect | neurons | synapses | cortex | psyche | memory | imagination | intuition | creativity | nervous system

human-like = (just|much|exactly|rather|almost|precisely|not unlike|very much|pretty much|more or less|in)? (like|as|as if|as though|the way|the same way|the very way|in the same way|in much the same way|much the same way|in the way|similarly to|akin to|not unlike|as well as|the manner of)
   (as|that)? (@adverb)? ( (a|an|any|our|your|my|the|some|real|actual|every|we|you)? (@WORD){0,2} (human|humans|human being/n|person|people|child|children|toddler/n|baby|babies|newborn/n|infant/n|schoolchild|schoolboy|schoolgirl|pupil/n|student/n|apprentice/n|brain/n|mind/n|neurons|adult/n|grown-up/n|man|woman|uncle|grandmother|accountant/n|clerk/n|clerk's|librarian/n|lawyer/n|doctor/n|teacher/n|old friend|friend/n)
      | (you|we|I) (do|would|did|might|are|were|learn|think|reason|and) | us | you or I | you and (I|me) | me and you | one of us | anyone (would|does) | people do )

brain-name = (electronic|digital|silicon|artificial|synthetic|robotic|mechanical|computerised|computerized|virtual|positronic|metal|tin|cybernetic|algorithmic|machine|software|AI) (brain|brains|mind|minds|consciousness|imagination|intellect|psyche|cortex)

sentient = sentient | sapient | self-aware | (conscious|aware) !(of (the|a|an|any|these|those|their|his|her|our) (risk|limit|need|problem|issue|fact|danger|cost|flaw)/n) | alive | a (living|thinking|conscious|sentient|feeling) (being|thing|creature|mind|entity|machine)

mind-possession = (a|an|its|some|real|true|genuine|human|the|of|actual|something like|own|his|her)? (@WORD)? (conscience|consciousness|common sense|intuition|imagination|feelings|emotions|inner life|self-awareness|sentience|thoughts|curiosity|empathy|compassion|wisdom|free will|desires|dreams|thoughts of its own|feelings too|sense of (self|humour|humor|duty|justice)|instinct|instincts)

# --- claims that no such tool keeps

remove = (eliminate|remove|erase|end|banish|abolish|eradicate|neutralise|neutralize|overcome|abolish|cancel|wipe out|root out|rule out|strip out|cut out|iron out|stamp out|do away with|get rid of|put an end to|take out|take|dispense with|purge|bypass|leave out|beat)/v (out|away|with|rid of|an end to|to)?

bias = bias | biases | prejudice/n | discrimination | subjectivity | favouritism | favoritism | nepotism | unfairness | arbitrariness | injustice | partiality | human error/n | racism | sexism | (unconscious|human|implicit) (bias|biases|prejudice|error|errors|judgement|judgment|subjectivity|whim/n|failing/n|weakness|weaknesses)

unerring = (objective|impartial|unbiased|neutral|bias-free|infallible|foolproof|flawless|faultless|error-free|unerring|incorruptible|even-handed|evenhanded|unfoolable|omniscient|all-knowing|all-seeing|clairvoyant|fair-minded|dispassionate|colour-blind|color-blind|unprejudiced|non-judgemental|fail-safe|bulletproof) !(function/n)
   | (perfectly|completely|always|inherently|scrupulously|rigorously|utterly|totally|entirely|absolutely|wholly|strictly|by nature|intrinsically|naturally|never anything but|mathematically) (fair|neutral|objective|impartial|reliable|accurate|trustworthy|unbiased|honest|just|right|truthful|even-handed|correct|safe)
   | (free|devoid|innocent|clear|stripped|cleansed) (of|from) (all|any|human|every|the)? (kind of|trace of|hint of)? (@bias|error|errors|emotion|favourites) | (immune|impervious|blind|indifferent) to (all|any|human|@determiner)? (@bias|error|flattery|bribes|lies|emotion|gender|race|colour|skin colour|favour)
   | incapable of (@bias|error|lying|mistakes|being wrong|cheating|discriminating|making) | (never|not ever) wrong | always right | (100|a hundred|one hundred) (%|per cent|percent) (reliable|accurate|objective|fair|right|safe|neutral|impartial|certain|correct)

never-errs = (never|not once|seldom if ever) (@WORD)? (make/v (a|any)? (single)? (mistake|error)/n|err/v|errs|fail/v|miss/v|lie/v|lies|(get|gets|got|gotten|getting) (it|things|anything|one|a @WORD) wrong|slip/v up|discriminate/v|play/v favourites|overlook/v|be/v (wrong|fooled|mistaken|tricked|caught out)|wrong|misread/v|misjudge/v|mislead/v|put a foot wrong|puts a foot wrong|let/v (you|us|them) down|take/v sides|judge/v|lets (a|any) @WORD)
   | (make/v|commit/v|leave/v) (no|zero) (mistake|error|slip)/n | leave/v nothing to chance | (miss/v|overlook/v) (nothing|no detail|not a (thing|trick|single)) | (can|could|will) (not|never) (be (fooled|tricked|wrong|deceived|beaten|bribed|cheated|duped|outwitted|corrupted)|lie|err|make (a|any)? (mistake|error)/n|discriminate|go wrong|fail|be wrong|miss) | cannot (be (fooled|tricked|wrong|deceived|beaten|bribed|cheated|duped|outwitted|corrupted)|lie|err|make (a|any)? (mistake|error)/n|discriminate|go wrong|fail)
   | (can|ca) n't (be (fooled|tricked|wrong|deceived|bribed|cheated|duped|outwitted|corrupted)|lie|make (a|any)? (mistake|error)/n|go wrong)
   | (have/v|know/v|hold/v|harbour/v|show/v|carry/v) (absolutely)? no (@bias|favourites|favorites|axe to grind|preconception/n|ulterior motive/n|agenda|preference/n|mercy) | play/v no (favourites|favorites) | treat/v (everyone|everybody|all|every @WORD|each @WORD) (@WORD)? (the same|alike|equally|fairly) | judge/v (only)? on merit

# --- magic and mystery

# Wonders that need no help to be seen as such.
sorcery = sorcery | sorcerer/n | sorcerer's | wizardry | witchcraft | witchery | black magic | white magic | alchemy | alchemist/n | alchemical | necromancy | soothsayer/n | soothsaying | augury | auguries | divination | clairvoyance | clairvoyant/n
   | séance/n | seance/n | (second sight) | (sixth sense) | crystal ball/n | (genie) | (ghost|spirit|soul|demon|god) in the machine | philosopher's stone | transmut* | incantation/n | (magic wand/n) | (tarot|tea leaves|entrails|runes) | (soothsayer's|sorcerer's|wizard's)
   | (guardian (angel|spirit)) | (fairy (godmother|dust)) | fairy-tale magic | pixie dust | (voodoo|mumbo-jumbo|hocus-pocus|abracadabra) | seer/n | prophetess | sibyl | shaman/n | shamanic | necromancer/n | spellcraft | spellbook/n | poltergeist/n | wise woman | (hidden|unseen|household|friendly|benevolent|mischievous) (spirit/n|sprite/n)
   | ((digital|silicon|modern|modern-day|electronic|latter-day|new|our|the|an|computer|artificial|high-tech|algorithmic|automated) oracle) | oracle of | oracular | (digital|silicon|modern-day|electronic|artificial|virtual|high-tech|algorithmic|computer) (magic|wizard/n|prophet/n|deity|god|gods|soul/n|spirit/n|genie/n|witch|muse/n|demigod/n|fortune-teller/n|fortune teller/n|priest/n|angel/n|magician/n|conjuror/n|alchemist/n)
   | fortune-teller/n | mind-reader/n | mind reader/n | sleight of hand of
   | (retort|cauldron|crucible) of | elixir/n | potion/n | djinn | demiurge

# Weaker words: they need AI within reach.
wonder = magic !(number/n|bullet/n|mushroom/n|show/n|trick/n|circle|carpet|act/n|link/n|lantern/n|roundabout|quadrant|kit/n|realism|square/n|eraser|leap|mountain|kingdom|johnson|edit*) | magical | magically | miracle/n | miraculous | miraculously | enchant* | bewitch* | spell !(check*|out|it|the|correct*|@WORD correct*|trouble|disaster|doom) | otherworldly | supernatural | mystical | mystic | mystique | ethereal | arcane | occult
   | godlike | god-like | divine | demigod/n | prophet/n | prophecy | prophecies | prophesy/v | prophesies | fairy | (wave/v|waving) (of)? (a|its) wand | mysterious !(circumstance/n|death/n|disappearance/n|illness|woman|man) | mystery of | mysteries of | unfathomable | ineffable | rite/n | ritual/n | (high)? priest/n | temple | shrine | altar | sacred | holy !(see|father|week|land|grail) | holy grail | wizard/n | witch | witches | magician/n | conjuror/n | conjurer/n | summon/v
   | (guiding|restless) spirit | a spirit | spirits | ghost/n !(town/n|job/n|writ*|story|stories) | soul/n !(music|mate/n|food|search*) | angel/n !(investor/n|fund*) | invisible hand | breath of life | (draw/v|take/v) (its|their) first breath

solemn-act = (mysterious|elemental|sacred|primordial|unfathomable|ineffable|arcane|mystical|ancient|secret|hidden|occult|profound|sublime|mystic|dark|silent|miraculous|magical|almost magical) (act|art|arts|power/n|dance|force/n|alchemy|rite/n|ritual/n|spirit/n|wisdom|communion|ceremony|presence|transmutation|metamorphosis|language of|music of|gift/n|knowledge)

bring-to-life = (breathe/v|breathing) (new)? (life|a soul|soul) into | (conjure/v|conjures) !(up (image|memor)*) | (summon/v|pluck/v|pull/v|produce/v|spin/v) <6> (from|out of) (thin air|nothing|nothingness|the void|the ether|the ages|the shadows|the dark|beyond|a hat) | out of thin air | work/v (its|their) (@WORD)? magic | weave/v (its|their) (@WORD)? (magic|spell) | cast/v (its|a|their) spell | read/v (the)? (tea leaves|entrails|runes|stars) | speak/v to (the (dead|spirits)|us from beyond) | raise/v the dead | grant/v (every|any|your|our|three) wish*
