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

# --- what a chatbot says to its user --------------------------------------------------------------------------------

# What chatbots offer to do with a text, and nobody offers readers.
edit-verb = rewrite/v | rephrase/v | reword/v | redraft/v | summarise/v | summarize/v | condense/v | shorten/v | reformat/v
   | proofread/v | tighten/v | polish/v | paraphrase/v | elaborate/v | (expand/v on) | (flesh/v out)
   | (break/v (this|it|that|these|them) down) | (turn/v (this|it|that|these|the @WORD) into) | (convert/v (this|it|that|these) (to|into))

draft-verb = @edit-verb | write/v | draft/v | expand/v | lengthen/v | trim/v | refine/v | tailor/v | adapt/v | adjust/v | tweak/v
   | turn/v | convert/v | format/v | generate/v | create/v | produce/v | craft/v | compose/v | prepare/v | provide/v | suggest/v
   | add/v | include/v | translate/v | outline/v | make/v | (put/v together) | (pull/v together) | (come/v up with) | simplify/v
   | explain/v | compile/v | restructure/v | reframe/v | insert/v | highlight/v | offer/v | supply/v

draft-noun = version/n | draft/n | rewrite/n | summary | summaries | outline/n | headline/n | subheading/n | subhead/n | sub-heading/n
   | sub-head/n | caption/n | sidebar/n | (bullet point/n) | bullet/n | paragraph/n | intro/n | introduction/n | conclusion/n | teaser/n
   | blurb/n | tweet/n | pull-quote/n | (pull quote/n) | standfirst/n | lede/n | tone | wording | article/n | piece | text | email/n
   | e-mail/n | newsletter/n | (press release/n) | script/n | breakdown/n | explanation/n | translation/n | infographic/n | timeline/n
   | (meta description/n) | title/n | tagline/n | hashtag/n | variation/n | (fact box) | factbox | fact-box | section/n | table/n
   | chart/n | slide/n | thread/n | post/n | essay/n | report/n | story | letter/n | example/n | list/n | FAQ | FAQs | quiz | checklist/n
   | (word count) | (social media) | graphic/n | copy

revised = revised | rewritten | reworked | reworded | rephrased | refined | polished | condensed | shortened | tightened | trimmed
   | streamlined | cleaned-up | shorter | longer | tighter | punchier | snappier | catchier | crisper | sharper | warmer | friendlier
   | simpler | clearer | lighter | bolder | livelier | smoother | stronger | concise | upbeat | engaging | conversational
   | casual | SEO-friendly | SEO-optimised | SEO-optimized | reader-friendly | ready-to-publish | publication-ready | alternative
   | (more @WORD) | (less @WORD) | (slightly @WORD)
