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
   | (take|taken|takes) with a (pinch|grain) of salt | (reporters|journalists|newsrooms|editors|headlines|headline-writers|brochures?) (<2>) (should|must|love|like|write|call|avoid|repeat)
   | (sales pitch) | anthropomorphi* | metaphor/n | (wording|phrasing|vocabulary) | snake oil

rebuttal-after = ^ (That|This|It) (is|was|'s) (not|wrong|false|nonsense|untrue|misleading|a myth|an exaggeration|hype|marketing)
   | ^ (That|This|It|They|None) (does|do|did|is|was|are) (not|n't) | ^ (No|Nonsense|Wrong|False|Hardly|Not (quite|so|really|exactly)|Except) (,|.|:|\!|it|they)
   | ^ (In (truth|reality|fact)|In practice) | ^ None of (it|this|that|these) | ^ The (claim|figure|phrase|slogan|evidence) (is|was|does|did) (not|n't|wrong|false|misleading)

reporting = according to | (say/v|claim/v|tell/v|argue/v|announce/v|boast/v|insist/v|promise/v|assert/v|add/v|write/v|explain/v|describe/v|call/v|bill/v|tout/v|pitch/v|market/v|advertise/v|present/v)
   | in the words of | in (its|their|his|her) words | press release | brochure | as (its|the) (maker|vendor|company|firm) (put/v|say/v)

# --- voices: who is said to say something ------------------------------------------------------------------------------

claim-verb = say/v | argue/v | believe/v | think/v | claim/v | warn/v | suggest/v | estimate/v | predict/v | expect/v | fear/v | agree/v | contend/v
   | insist/v | maintain/v | note/v | worry/v | reckon/v | caution/v | acknowledge/v | concede/v | assert/v | doubt/v | complain/v | object/v
   | consider/v | regard/v | describe/v | dispute/v | tell/v | conclude/v | point/v (out|to) | speculate/v | hint/v | whisper/v | counter/v | allege/v
   | advise/v | recommend/v | call/v | attribute/v | blame/v | question/v | suspect/v | assume/v | accuse/v | praise/v | hail/v | concur/v | admit/v | feel/v

find-verb = show/v | suggest/v | find/v | indicate/v | prove/v | reveal/v | confirm/v | demonstrate/v | link/v | point/v to | conclude/v | establish/v | report/v
   | estimate/v | predict/v | support/v | back/v | warn/v

# Plural nouns for people whose word carries weight and who are named nowhere.
authority-plural = experts | specialists | analysts | observers | commentators | critics | scientists | researchers | economists | academics | insiders | pundits
   | psychologists | historians | scholars | sociologists | ethicists | psychiatrists | neuroscientists | paediatricians | pediatricians | clinicians
   | strategists | forecasters | technologists | watchers | practitioners | veterans | connoisseurs | epidemiologists | climatologists | biologists
   | educators | technologists | linguists | nutritionists | lawyers | commentators | professionals | consultants | philosophers

side-plural = supporters | opponents | advocates | proponents | campaigners | activists | defenders | people | users | customers | doctors | teachers
   | engineers | developers | lawyers | journalists | sources | voices | parents | investors | others | commentators | fans | enthusiasts

loose-quantifier = some | many | most | several | numerous | various | other | countless | certain | leading | top | prominent | senior | a number of | a growing number of
   | a handful of | plenty of | scores of | more and more | a lot of | quite a few | not a few | all | independent | respected | eminent

evidence-noun = study | studies | research | evidence | science | surveys | polls | statistics | trials | experiments | reports | survey | poll | investigations | estimates

person-noun = person | people | man | woman | official/n | executive/n | employee/n | worker/n | engineer/n | colleague/n | officer/n | member/n | manager/n | director/n | adviser/n
   | advisor/n | aide/n | minister/n | diplomat/n | lawyer/n | nurse/n | doctor/n | teacher/n | staffer/n | insider/n | figure/n | individual/n | banker/n | investor/n
   | contractor/n | researcher/n | scientist/n | developer/n | moderator/n | annotator/n | source/n | mole/n | participant/n | witness | witnesses | tipster/n | someone | somebody
   | resident/n | student/n | parent/n | driver/n | journalist/n | veteran/n | partner/n | trader/n | civil servant/n | clinician/n | consultant/n | analyst/n | editor/n | whistleblower/n

publication-year = 1998 | 1999 | 2000 | 2001 | 2002 | 2003 | 2004 | 2005 | 2006 | 2007 | 2008 | 2009 | 2010 | 2011 | 2012 | 2013 | 2014 | 2015 | 2016 | 2017 | 2018 | 2019
   | 2020 | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027 | 2028

given-name-for-source = (such as|including|like|among them|notably|namely|led by|according to) (@WORD){0,5} @NAME
   | (published|appearing|appeared|carried|reported|presented|issued|released) (<2>) (in|by|at) (the|a)? “? @NAME | et al
   | \( (@WORD|,|.|-|“|”|&|\;){0,14} @publication-year (@WORD|,|.|:){0,6} \) | (a|the|her|his|their) @publication-year (<2>) (study|paper|report|survey|review|analysis|trial) | \[ @NUMBER \] | \[ \^ @WORD \]
   | (study|studies|research|paper|survey|report|poll|analysis|review|trial|evidence|estimates|data|figures) (<2>) (by|from|at|of|in) (the|a|an)? (@WORD){0,2} @NAME
   | (experts|researchers|scientists|economists|analysts|academics|specialists|scholars|observers|critics|psychologists|historians|lawyers|consultants|doctors|team|teams) (<1>) (at|from|with|of|for|in) (the|a)? (@WORD !(say/v|said)){0,2} (@NAME|@UPPER)

# --- criticism: how those who object are cast ---------------------------------------------------------------------------

killjoy = naysayer/n | nay-sayer/n | doomsayer/n | doom-sayer/n | doomer/n | doomster/n | doom-monger/n | doommonger/n | luddite/n | neo-luddite/n | technophobe/n | killjoy/n
   | kill-joy/n | spoilsport/n | party-pooper/n | (party pooper/n) | hand-wringer/n | handwringer/n | alarmist/n | scaremonger/n | scare-monger/n | fearmonger/n | fear-monger/n
   | curmudgeon/n | refusenik/n | stick-in-the-mud | sticks-in-the-mud | sourpuss | sourpusses | grouch | grouches | moaner/n | whinger/n | whiner/n | fusspot/n | pearl-clutcher/n | worrywart/n | worrier/n
   | grumbler/n | fuddy-duddy | fuddy-duddies | buzzkill/n | (wet blanket/n) | (flat-earther/n) | catastrophist/n | declinist/n | doom-and-gloomer/n | nitpicker/n | nit-picker/n | miseries | grumps
   | pooh-pooher/n | (prophet/n of (doom|gloom)) | (merchant/n of (doom|gloom)) | (voice/n of (doom|gloom)) | (doom|gloom) (merchants|brigade|crowd|chorus|lobby) | doom-and-gloom <1> (brigade|crowd|merchant/n|lobby|chorus|set)
   | (anti-AI|anti-tech|anti-technology) (crowd|brigade|lobby|mob|zealot/n|camp) | pearl-clutching <1> (crowd|class|brigade) | hand-wringing <1> (brigade|crowd|class) | Cassandras | Jeremiahs | Eeyores
   | dinosaurs | fossils | (old guard) | diehards | die-hards | haters | pessimists | doubters | (doubting Thomases)

# Groups that may be named in earnest; what they are said to do tells.
doubter = sceptics | skeptics | cynics | critics | detractors | purists | traditionalists | opponents | conservatives | unions | academics | professors | teachers | experts | ethicists | campaigners | activists | nostalgists | stalwarts

grumble-verb = grumble/v | moan/v | whine/v | carp/v | sniff/v | sneer/v | scoff/v | gripe/v | howl/v | bleat/v | wail/v | bemoan/v | fret/v | cry/v (foul|wolf) | quibble/v | nitpick/v | sulk/v | tut/v | tut-tut/v
   | (wring/v their hands) | (clutch/v (at)? their pearls) | (roll/v their eyes) | (throw/v up their hands) | (foam/v at the mouth) | (shake/v their (fist|fists|heads)) | rant/v | snipe/v | harrumph/v | grouse/v | whinge/v
   | huff/v | (pour/v cold water) | shriek/v | mutter/v | (turn/v up their noses) | (drag/v their (feet|heels)) | (see/v (only)? (doom|dangers everywhere)) | pout/v | squirm/v | scream/v | bristle/v

# --- figures: how much, how often, how fast ------------------------------------------------------------------------------

count-word = one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | fifteen | twenty | thirty | forty | fifty | dozens | hundreds

share = @percent | (@NUMBER|@count-word) (times)? (out of|in|of) (every)? (ten|100|10|a hundred|five|5|four|twenty|20|1,000|a thousand)
   | (@NUMBER|@count-word) (@WORD){1,2} (out of|in) (every)? (ten|10|100|five|a hundred|twenty|20)
   | (a|one|two|three) (third|thirds|quarter|quarters|fifth|fifths|half|tenth) | (more than|over|nearly|almost|about)? half

multiple = (@NUMBER|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|hundred|hundreds of|dozens of|a hundred|a thousand|several|many) (times|x) | twice | (2x|3x|4x|5x|6x|8x|10x|20x|50x|100x|1000x) | threefold | tenfold | fivefold | fourfold | twofold

span-of-time = (@NUMBER|@count-word|a|an|half an|several|hundreds of|thousands of|dozens of|millions of) (@WORD){0,2} (hour/n|minute/n|day/n|week/n|month/n|working days|man-hours|seconds)

aux-and-adverb = @auxiliary | @adverb | not | n't | once | again | as | usual | too | of course | always

adjective-of-scorn = (the|a|an|some|many|few|a few|its|their|all|all the|even|even the|these|those|our|any|every|no doubt|with its|her|his|my|your|other|self-appointed|usual|professional|die-hard|perpetual|perennial|inevitable|stubborn|eternal|miserable|old|handful of|a handful of|grumpy|ageing|aging|remaining|local|resident|lonely)

# --- inscrutability ------------------------------------------------------------------------------------------------------

ai-maker = creator/n | maker/n | designer/n | developer/n | inventor/n | builder/n | engineer/n | programmer/n | author/n | architect/n | researcher/n | scientist/n | expert/n | coder/n | (those who (build/v|make/v|design/v|train/v|create/v|write/v|program/v) (it|them|the <2>))
   | ((people|engineers|men and women|team) (<1>) (who|that|behind) (<1>) (build/v|make/v|design/v|train/v|create/v|it|them))

nobody = (nobody | no one | no-one | none of (us|them|the <2>) | no (human|human being|mortal|person|engineer|expert|programmer|scientist|researcher|mathematician|diagram|doctor|judge|theory|explanation|living soul|man or woman|audit) | not a soul | neither <4> nor <4> | few if any <2>)

know-verb = know/v | understand/v | say/v | tell/v | explain/v | grasp/v | fathom/v | account/v for | reconstruct/v | decipher/v | retrace/v | follow/v | articulate/v | pin/v down | make/v sense of | untangle/v | describe/v | work/v out | figure/v out | read/v

knower-aux = @auxiliary | @adverb | quite | exactly | precisely | fully | properly | entirely | hope to | ever | begin to | claim to | pretend to | be/v able to | n't | not

system-works = @AI | it | they | them | this | that | these | its | the (machine|machines|software|system|program|model|network|computer|answer|result|score|verdict|output|numbers|calculation/n|decision/n)/n | such (systems|models|programs)

beyond-words = comprehension | understanding | ken | grasp | explanation | explaining | reach | fathoming | analysis | knowing

# --- people named nowhere --------------------------------------------------------------------------------------------

unnamed-one = (a|an|one|two|three|four|several|some|another|other|multiple|someone|somebody|many|@NUMBER) (!(@NAME @NAME) @source-qualifier){0,3} (@person-noun) (in|at|on|from|of|with|inside|for)? (!(who|that) @WORD){0,4}
   | someone | somebody

source-qualifier = former | current | senior | junior | high-ranking | top | long-time | longtime | retired | well-placed | well-informed | reliable | trusted | knowledgeable | government | White House | Whitehall | Downing Street | city | company | union | industry
   | police | security | intelligence | diplomatic | military | legal | judicial | political | parliamentary | congressional | campaign | party | cabinet | ministry | EU | US | UK | Western | British | American | European | local | internal | insider | law-enforcement | law enforcement
   | hospital | court | board | boardroom | court | administration | defence | defense | department | team | club | newsroom | bank | banking | staff | different | separate | civil | council | palace | studio | production | senior-level | mid-level | trade | market

some-noun = @WORD ('s @WORD)? (matter|plan|talk|deal|discussion|negotiation|investigation|thinking|project|paper|contract|decision|process|system|operation|case|document|move|meeting|sale|review)/n | @WORD 's @WORD | @WORD

weasel-aux = have/v | has | had | do/v | may | might | could | can | will | would | should | also | often | still | now | long | even | already | generally | widely | commonly | increasingly | frequently | sometimes | consistently | repeatedly | clearly | largely | privately | openly | broadly | mostly | usually | overwhelmingly | currently | reportedly | rightly | both | to | tend

weasel-when = recent | new | latest | growing | mounting | emerging | early | previous | countless | numerous

weasel-how = widely | commonly | generally | universally | often | long | broadly | increasingly | now | also | well | almost | sometimes | frequently | openly | largely | everywhere | privately

# A noun that says which experts, without saying who: "tech industry experts", "labour economists".
field-word = industry | tech | technology | legal | health | labour | labor | market | security | privacy | AI | education | media | policy | political | medical | financial | climate | data | digital | trade | business | energy | military | tax | housing | consumer
   | transport | child | mental | public | human rights | ethics | cybersecurity | computer | cultural | economic | environmental | foreign | defence | defense | infrastructure | aviation | wine | food | sports | football | clinical | social | machine-learning | machine learning | outside | external | professional | employment | constitutional | retail | property | investment | hiring | HR | royal | arts
   | copyright | science | safety | seasoned | respected | independent | fashion | insurance | hospital | school | gaming | internet | software | election | election-law | marketing

field-tail = (in|within|across|from|around) (the|this|that|his|her|our) (field|industry|trade|profession|sector|know|business|area|discipline|country|world|community) | worldwide | everywhere | alike | here | around the world | (on (both|all) sides)

closer = with each other | to (one another|each other) | (with|among) themselves | prizes | asylum

# --- performance ------------------------------------------------------------------------------------------------------

metric-noun = accuracy | precision | recall | sensitivity | specificity | reliability | (success|detection|hit|error|resolution|containment|completion|match|recognition|catch|failure|accuracy|false-positive|false-negative|false-alarm|recovery|pass|approval|satisfaction|deflection|automation) (rate|rates|score) | F1 | AUC
   | F-score | (margin of error) | (average|mean) (error|deviation) | error margin | uptime of answers

gain-verb = cut/v | slash/v | reduce/v | lower/v | trim/v | shorten/v | shrink/v | boost/v | raise/v | increase/v | improve/v | lift/v | speed/v up | speed/v | accelerate/v | save/v | shave/v | decrease/v | drop/v | bring/v down | curb/v | push/v up | drive/v down | drive/v up
   | multiply/v | enhance/v | grow/v | diminish/v | bump/v up | halve/v

time-saver = save/v | claw/v back | win/v back | gain/v | free/v up | free/v | recover/v | reclaim/v | shave/v | spare/v | give/v back | hand/v back | liberate/v | cut/v | buy/v back | return/v

work-verb = (detect|spot|catch|identify|find|flag|recognise|recognize|solve|resolve|answer|handle|settle|predict|diagnose|transcribe|translate|classify|sort|filter|block|stop|prevent|complete|automate|recover|deflect|triage|close|process|understand|grade|read|match|forecast|anticipate|eliminate|fix|route|intercept|pass|score|get|guess|label|tag|pick|take|weed|clear|reject|pinpoint|uncover|absorb)/v (up|out|on|over|in)?

performance-noun = time | times | workload/n | backlog/n | error/n | mistake/n | accuracy | precision | productivity | efficiency | output | turnaround | wait/n | waiting | delay/n | queue/n | paperwork | waste | downtime | throughput | no-shows | complaint/n | false (alarm|positive|negative)/n | fraud | accident/n | breakdown/n
   | drop-out/n | dropout/n | churn | absenteeism | yield/n | speed | response/n | conversion/n | admin | administration | effort | hours | minutes | readmission/n | infection/n | misdiagnosis | missed appointment/n | outage/n | grade/n | mark/n | result/n | score/n | attendance | engagement | crime | burglary | burglaries | theft/n | pesticide/n | fertiliser | water use | energy use | consumption | bill/n | labour | labor | processing | handling | marking | planning | preparation | performance | quality | detection/n | caseload/n | work

change-verb = fall/v | drop/v | rise/v | tumble/v | plunge/v | plummet/v | shrink/v | grow/v | climb/v | increase/v | decline/v | decrease/v | soar/v | jump/v | improve/v | be/v (cut|slashed|reduced|halved|lowered|trimmed|shortened|boosted|raised|improved) | be/v (down|up) | go/v (down|up) | come/v down | down | up | halve/v | double/v

money-noun = revenue/n | turnover | profit/n | price/n | share/n | stock/n | tax | taxes | staff | headcount | workforce | salary | salaries | wage/n | budget/n | rent/n | emission/n | investment/n | stake/n | membership | spending | enrolment | enrollment | subscription/n | unemployment | inflation | GDP
   | population | vote/n | turnout | sales | fee/n | fine/n | debt/n | loan/n | donation/n | valuation | funding | loss | losses | market | demand | tuition | pension/n | dividend/n | job/n | post/n | user/n | customer/n | subscriber/n | investor/n | traffic

sample-noun = patient/n | scan/n | image/n | photo/n | picture/n | case/n | file/n | record/n | claim/n | call/n | student/n | pupil/n | exam/n | essay/n | letter/n | document/n | page/n | field/n | farm/n | woman | women | man | men | people | user/n | customer/n | employee/n | teacher/n | school/n | hospital/n | shop/n | sentence/n | question/n
   | invoice/n | plot/n | kilometre/n | kilometer/n | train/n | match | matches | sample/n | household/n | visit/n | test/n | trial/n | article/n | word/n | x-ray/n | mammogram/n | recording/n | clip/n | video/n | message/n | email/n | application/n | applicant/n | candidate/n | ticket/n | transaction/n | tree/n | cow/n | animal/n | driver/n | vehicle/n | face/n | biopsy | biopsies | tumour/n | tumor/n | cancer/n | lesion/n | volunteer/n | participant/n | nurse/n | doctor/n | clinic/n | ward/n | site/n | firm/n | respondent/n | adult/n | child | children | night/n | shift/n | month/n | week/n | query | queries | request/n | item/n | entry | entries | decision/n | judgment/n | novel/n | book/n | song/n | species | bird/n | leaf | leaves | report/n | job/n | complaint/n | translation/n | title/n | run/n | frame/n | defendant/n

approximately = about | around | roughly | some | nearly | almost | over | more than | up to | as much as | at least | a | an | an average of | on average | well over | an average | fully | a full | an impressive | a staggering | a stunning | exactly | another | just
