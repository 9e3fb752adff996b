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

known-product = ChatGPT | Claude (Code|Opus|Sonnet|Haiku|AI) | Claude !(@NAME) | Gemini | Copilot | Midjourney | DALL-E | DALL·E | Grok | Llama | DeepSeek | Perplexity | Siri | Alexa !(@NAME)
   | AlphaFold | AlphaGo | AlphaZero | Bard | Whisper | Sora | GPT-2 | GPT-3 | GPT-3.5 | GPT-4 | GPT-4o | GPT-4.5 | GPT-5 | GPT-5.5 | o1 | o3
   | (Stable Diffusion) | (IBM Watson) | (Le Chat) | (DALL E) | (LaMDA) | (Deep Blue) | (Character AI)

# Software that plays a person's part.
virtual-role = (virtual|digital|AI|robot|robotic|synthetic|computer-generated|automated|AI-powered|AI-driven) (nurse|adviser|advisor|assistant|coach|tutor|teacher|
   companion|colleague|agent|therapist|friend|girlfriend|boyfriend|doctor|psychologist|counsellor|secretary|receptionist|guide|butler|librarian|
   judge|clerk|recruiter|interviewer|presenter|anchor|journalist|reporter|translator|interpreter|chef|sommelier|banker|broker|lawyer|artist|painter|
   composer|songwriter|author|co-author|poet|actor|actress|influencer|model|customer|patient|student|umpire|referee|scout|agronomist|farmhand)/n

# Common names of software that learns which hold none of the words above.
topic-software = (image|picture|photo|video|film|music|song|text|voice|speech|story|essay|art|headline|caption) (generator/n|synthesiser/n|synthesizer/n) | machine (translation|vision|intelligence) | (voice|face|speech) (cloning|clone/n|synthesis)
   | image-recognition | speech-recognition | voice-recognition | face-recognition | facial-recognition | handwriting-recognition | object-recognition | pattern-recognition | emotion-recognition | plate-recognition | number-plate-recognition | text-recognition | gait-recognition | gesture-recognition | (image|speech|voice|face|facial|handwriting|object|pattern|emotion|number-plate) recognition
   | (predictive|generative|self-learning|neural|agentic|recognition|voice-cloning|lip-reading|facial-analysis|video-analysis|image-analysis|image-generation|text-generation|speech-to-text|text-to-image|emotion-reading|lie-detection|deep-fake) (@WORD)? (software|program/n|programme/n|model/n|system/n|engine/n|tool/n|app/n|platform/n)
   | (speech|vision|diffusion|hiring|recruitment|underwriting|scoring|grading|ranking|matching|editing|drafting|drawing|prediction|image|video|sentencing) model/n | (deep|deep-neural) (network|net)/n | (writing|coding|drafting|programming) assistant/n !('s (wage|salary))
   | (proctoring|dictation|transcription|subtitling|dubbing|translation|drafting|sentencing|speech|plagiarism|camera) software | (self-driving|driverless|autonomous) (car/n|taxi/n|lorry|lorries|truck/n|bus|buses|vehicle/n|shuttle/n|drone/n) | (AI-generated|AI-written|AI-made)

# What a machine does that is AI, whatever the text calls the machine.
reading-machine = (software|program/n|programme/n|machine/n|model/n|computer/n|app|apps) (that|which) (@adverb)? (read|write|talk|listen|learn|see|look|predict|draft|decide|recognise|recognize|translate|speak|answer|grade|mark|diagnose|compose|paint|draw|think|understand|guess|interpret|summarise|summarize)/v

# Words for software that make a text about AI only where AI is named too.
topic-weak = software | app/n | (computer|software|computing) (program/n|programme/n) | machine/n !(gun) | robot/n | bot/n | automated | automation | automatically | computer/n | digital assistant/n | smart | platform/n
   | sensor/n | (extraction|matching|recommendation|scoring|ranking|search|prediction|decision|translation|speech|grading) (engine/n|system/n|model/n|tool/n|software|service/n) | (trained on) | (learned from) | dashboard/n | webcam/n | voice (agent|line|bot)/n
   | (the|its|their|our|a) (system|tool|program|programme|model|engine|screen)/n | transcribe/v | digitise/v | digitize/v | data set/n | dataset/n | the cloud | smartwatch* | wearable/n | drone/n | code

# `AI-…` adjectives; a hyphen at the end of a prefix does not work in patterns.
ai-compound = AI-native | AI-enabled | AI-based | AI-driven | AI-assisted | AI-generated | AI-written | AI-made | AI-drawn | AI-enhanced | AI-first | AI-led | AI-ready | AI-run | AI-backed | AI-supported | AI-aided | AI-fuelled | AI-fueled
   | AI-controlled | AI-guided | AI-composed | AI-created | AI-produced | AI-infused | AI-operated | AI-authored | AI-related | AI-equipped | AI-augmented | AI-boosted | AI-designed | AI-powered | AI-steered | AI-supercharged
   | AI-trained | AI-translated | AI-savvy | AI-curated | AI-manipulated | AI-automated | AI-edited | AI-graded | AI-marked | AI-managed | AI-piloted
# "AI-written": what computing has touched.

# `AI-…` adjectives; a hyphen at the end of a prefix does not work in patterns.

topic = artificial intelligence | @ai-compound | @topic-software | @task-software | @clever-software | @reading-machine | computer program/n | @virtual-role | @acronym | ai-* | (@technique) | @known-product | algorithm/n | algorithmic | genai | chatgpt-*
   | self-learning | AI-powered

# Heads of noun phrases that are software, once AI is the subject.
software = system/n | tool/n | software | program/n | programme/n | app/n | application/n | platform/n | model/n | algorithm/n | assistant/n
   | bot/n | chatbot/n | agent/n | engine/n | machine/n | robot/n | technology/n | product/n | solution/n | service/n | detector/n
   | classifier/n | generator/n | predictor/n | recommender/n | scanner/n | tutor/n | copilot/n | co-pilot/n | avatar/n | network/n
   | companion/n | filter/n | screener/n | checker/n | grader/n | reader/n | code | feature/n | suite/n | kiosk/n | camera/n | device/n
   | counsellor/n | therapist/n | helper/n | translator/n | transcriber/n | writer/n | composer/n | summariser/n | summarizer/n
   | receptionist/n | concierge/n | scheduler/n | planner/n | dispatcher/n | triage | pipeline/n | stack/n | module/n | plug-in/n | plugin/n
   | drone/n | computer/n | tech

# What software is bought for: "the pricing model", "a sentencing tool", "the poker program".
task = hiring | recruiting | recruitment | pricing | trading | sentencing | scoring | fraud | fraud-detection | anti-fraud | moderation | content-moderation | welfare | triage | dating | matchmaking | recommendation | recommender
   | ranking | sorting | routing | translation | transcription | dictation | tutoring | grading | marking | proctoring | forecasting | prediction | scheduling | rostering | navigation | surveillance | face-matching | face-recognition | face-reading | vision
   | image-recognition | speech | speech-recognition | voice-recognition | voice-cloning | cloning | chess | poker | protein | protein-folding | coding | negotiating | bidding | credit-scoring | credit | risk | risk-scoring | underwriting | claims-handling | claims | lending
   | profiling | screening | CV-screening | résumé-screening | shortlisting | tenant-scoring | tenant-screening | diagnostic | diagnosis | self-driving | driverless | lane-keeping | lie-detection | emotion-reading | emotion-recognition | emotion-detection | crime-prediction | policing
   | early-warning | plagiarism-detection | bookkeeping | estimating | drafting | tipping | summarising | summarizing | captioning | subtitling | tagging | labelling | speech-writing | sermon-writing | semi-automatic offside | offside | career-matching | lip-reading | text-to-image | image-generating | writing | essay-marking | marking | autocomplete | playlist | search-ranking | feed | bail | parole | probation | asylum | matching | allocation | admissions | targeting | weapons

task-software = @task (software !(@not-system) | algorithm/n | model/n | program/n | programme/n | engine/n | bot/n | AI | network/n) !(@not-system)
   | (recommendation|recommender|face-recognition|facial-recognition|speech-recognition|scoring|credit-scoring|risk-scoring|proctoring|ranking|early-warning|emotion-reading|emotion-recognition|lie-detection|profiling|trading|coding|dictation|translation|transcription|grading|triage|tutoring|cloning|voice-cloning|dating|hiring|sentencing|pricing|moderation) (tool|system|app|platform|agent|machine)/n !(@not-system)
   | (image|text|speech|voice|music|video|poem|essay) generator/n | image filter/n | autopilot/n !(mode) | deep (neural)? network/n | (deepfake|plagiarism|text) detector/n

# Software that is said to do what only such software is said to do.
clever-software = (software|program|programme|computer|machine|app|bot|gadget|camera)/n (that|which) (@adverb|can){0,2} (learn|predict|rank|score|recognise|recognize|understand|decide|choose|think|judge|compose|paint|converse|chat|forecast|diagnose|guess|sense|infer|reason|imagine|dream|answer|grade)/v
   | (run|runs|running|rely|relies) on software | software (that|which) never | chat window/n | chat box | (layer|node|neuron)/n <3> network/n | made of software | self-driving | driverless
   | (decided|set|chosen|written|composed|made|drawn|painted|picked|ranked|scored|marked|graded|judged|calculated|diagnosed|translated|reviewed|screened|predicted|taken|run|drafted|read|sorted) by (a|an) (@adverb|new|computer|self-learning)? (model|program|programme|algorithm|computer|machine|bot|robot|software)

# Heads that are software whatever the subject.
software-always = @virtual-role | @task-software | (large language|foundation|generative|diffusion|transformer|frontier) model/n | computer program/n | algorithm/n | chatbot/n | chat-bot/n | robo-adviser/n | robo-advisor/n | language model/n | neural network/n
   | neural net/n | deepfake detector/n | (LLM|LLMs)

# Followers that turn "AI" into something else than a system: people, firms, fields, rules.
not-system = launch | launches | rollout/n | roll-out/n | audit/n | trial/n | debate/n | talk/n | purchase/n | licence/n | license/n | tender/n | scandal/n | scheme/n | demonstration/n | demo/n | symposium | workshop/n | researcher/n | expert/n | scientist/n | engineer/n | developer/n | specialist/n | consultant/n | executive/n | founder/n
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
   | ai-* | @ai-compound | machine-learning | deep-learning | self-learning | (AI|A.I.) | @technique | learning | language | vision | recognition
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
mention-weak = (the|this|that|these|those|its|their|our|your|each|every|both|such|@NAME (be/v !(a|an|the|not|no)))
   [(!(@not-software-before) @inner-noun){0,2} !(@not-software-before) @software]
   !(@not-system|of (government|justice|education|law))
   | [(machine|machines|robot|robots|bot|bots|computer|computers)]

# Software that is no person too: "a model", "an assistant", "an agent" may be one.
software-thing = system/n | tool/n | software | (computer|loyalty|scoring|translation|estimating|trading|teaching) program/n | program/n !(manager|director|officer|coordinator|leader) | programme/n | app/n | application/n | platform/n | algorithm/n | bot/n | chatbot/n | engine/n | robot/n | detector/n | classifier/n
   | generator/n | recommender/n | copilot/n | chat-bot/n | language model/n | neural network/n | speaker/n | smartwatch/n | gadget/n

introduces-product = [@NAME (@NAME|@NUMBER){0,2}] , (a|an|the|its|their|our|his|her|my) (@WORD|be/v){0,4} @software (that|which)
   | [@NAME (@NAME|@NUMBER){0,2}] , (a|an|the|its|their|our|his|her|my) (@WORD|be/v){0,4} (@software-thing|@acronym|(@ai-modifier (@WORD)? @software))
   | [@NAME (@NAME|@NUMBER){0,2}] (is|was|,? which is|,? described as|,? billed as|,? marketed as) (a|an|the|its|their) (@WORD){0,4} (@software-thing|(@ai-modifier (@WORD)? @software))
   | (@software-thing|(@ai-modifier (@WORD)? @software)) ,? (called|named|dubbed|nicknamed|christened|known as|baptised|branded) (“|"|‘)? [@NAME (@NAME|@NUMBER){0,2}]
   | (called|named|dubbed|nicknamed|christened|known as) (“|"|‘)? [@NAME (@NAME|@NUMBER){0,2}] (”|"|’)? , (a|an|the|its) (@WORD){0,4} (@software-thing|(@ai-modifier (@WORD)? @software))
   | (algorithm|chatbot|assistant|software|app|bot|robot|tool|model|system|program|engine) ,? [!(I) @NAME (@NAME|@NUMBER)?] (,|@be|has|can|will|which|that|does)
   | [@NAME (@NAME|@NUMBER)?] (software|algorithm|chatbot|app|bot)
   | the [@NAME (@NAME|@NUMBER)?] (assistant|tool|engine)
   | , (called|named|dubbed|nicknamed|christened|known as) (“|"|‘)? [@NAME (@NAME|@NUMBER){0,2}] (”|"|’)? , (is|was) (a|an) (@WORD){0,3} (@software-thing|(@ai-modifier (@WORD)? @software))
   | [@NAME (@NAME|@NUMBER){0,2}] (is|was) not (a|an) <4> but (a|an) (@WORD){0,3} (@software-thing|(@ai-modifier (@WORD)? @software))

# A name of both kinds is a company: its decisions are people's. That it has a founder or a spokesperson proves nothing:
# so do products.
introduces-company = [@NAME (@NAME){0,2}] , (a|an|the) (@WORD|@NUMBER|-){0,5} (company|firm|start-up|startup|vendor|maker|developer|manufacturer|publisher|charity|agency|university|hospital|retailer|bank|insurer|group|studio|newspaper|union|lab)
   | (company|firm|start-up|startup|vendor|maker|manufacturer) ,? (called|named)? [@NAME (@NAME){0,2}]
   | [@NAME (@NAME){0,2}] (Inc|Inc.|Ltd|Corp|LLC|GmbH|plc)

mention-feminine = she

# Pronouns for a system that the text calls by a name.
mention-pronoun-named = [(she|he)]

mention-pronoun = [it] !('s own) !(@be (clear|possible|likely|hard|difficult|easy|important|true|unclear|too|worth|time|no|not|estimated|expected|said|thought|believed|reported|about|raining|necessary|essential|tempting|understood|only|all|just|up|becoming))
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
   | (contrary to) | (wrong|false|incorrect|inaccurate|untrue) (to|that|claim) | (is|was|are|were|be) (simply|plainly|flatly|just|quite|clearly|dead|factually|demonstrably)? (wrong|incorrect|inaccurate|false|untrue|nonsense|absurd|misleading)
   | (the|any|this|that) (idea|notion|claim|promise|slogan|belief|talk) (that|of) | (beware|wary|sceptical|skeptical|suspicious) of
   | (should|must|do|does|did|can) (not|n't) (say|write|call|speak|describe|believe|assume|present|be (called|described|presented|written))
   | marketing (claim|copy|language|speak|slogan|term)/n | (in|between) quotation marks | scare quotes | (don't|never) (say|write|call)
   | (take|taken|takes) with a (pinch|grain) of salt | (reporters|journalists|newsrooms|editors|headlines|headline-writers|brochure|brochures) (<2>) (should|must|love|like|write|call|avoid|repeat)
   | (take|taken|takes) with a (pinch|grain) of salt | (reporters|journalists|newsrooms|editors|headlines|headline-writers|brochure/n) (<2>) (should|must|love|like|write|call|avoid|repeat)
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

# Parts and kinds of a text that nobody but a writer or editor speaks of; the second class has other meanings too.
text-noun = version/n | draft/n | rewrite/n | summary | summaries | outline/n | headline/n | subheading/n | subhead/n | sub-heading/n
   | sub-head/n | caption/n | sidebar/n | (bullet point/n) | paragraph/n | intro/n | introduction/n | blurb/n | tweet/n | pull-quote/n
   | (pull quote/n) | standfirst/n | lede/n | tone | wording | article/n | (piece !(of)) | copy | newsletter/n | (press release/n)
   | breakdown/n | infographic/n | (meta description/n) | tagline/n | hashtag/n | variation/n | (fact box) | factbox | fact-box
   | (word count) | (social media) | profile/n | feature/n | write-up/n | explainer/n | follow-up/n | bio | (opening line/n)

draft-noun = @text-noun | conclusion/n | teaser/n | text | email/n | e-mail/n | script/n | explanation/n | translation/n | timeline/n
   | title/n | section/n | table/n | chart/n | slide/n | thread/n | post/n | essay/n | report/n | story | letter/n | example/n | list/n
   | FAQ | FAQs | quiz | checklist/n | graphic/n | bullet/n | column/n | review/n | biography | editorial/n | op-ed/n | overview | speech

revised = revised | rewritten | reworked | reworded | rephrased | refined | polished | condensed | shortened | tightened | trimmed
   | streamlined | cleaned-up | shorter | longer | tighter | punchier | snappier | catchier | crisper | sharper | warmer | friendlier
   | simpler | clearer | lighter | bolder | livelier | smoother | stronger | concise | upbeat | engaging | conversational
   | casual | SEO-friendly | SEO-optimised | SEO-optimized | reader-friendly | ready-to-publish | publication-ready | alternative
   | (more @WORD) | (less @WORD) | (slightly @WORD)
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
   | used to | (be/v (beginning|starting|learning) to) | (start/v|begin/v|continue/v|learn/v|come/v|manage/v) to

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
   | depression | anxiety | stress !(test/n|fracture/n|crack/n|corrosion|on|in) | burnout | sarcasm | boredom | distraction | hesitation | guile | guilt | insincerity | (bad|good|true|false|real) (faith|intentions|intent) | attraction | interest level/n | attention level/n | (suicidal|violent|criminal|dark|unhappy) (thought/n|intent|intention/n|tendencies|tendency|urges) | criminality | empathy | talent | potential | ambition | unhappiness | misery | suffering | (emotional|mental|inner) (state|states|life|world|needs|distress)
   | state of mind | (hidden|true|real|secret|deepest|inner) (thoughts|desires|feelings|self|meaning|intention|intent|fears) | unspoken (needs|wishes|words)
   | (sexual|political) orientation | between the lines | body language | a (person|candidate|customer)'s (character|mind|soul|heart)
   | (our|your|their|people's|his|her) (mind|minds|heart|hearts|soul|souls|mood|moods|face and) 

will-adjective = desperate (to|for) | hungry for | greedy for | thirsty for | itching to | willing to | shy | bashful | timid | coy | grumpy | grouchy | irritable | petulant | defiant | arrogant | smug | vain | lazy | excited (about|by|to) | delighted (to|with|by) | thrilled (to|with|by) | happy to (lie|deceive|oblige|chat|talk|break|ignore|cheat) | ready to (lie|kill|betray|deceive|fight|strike|cheat) | keen on | hostile (to|towards) | homesick | heartbroken | ambitious | merciless | ruthless | pitiless | heartless | cruel | capable of (lying|deceit|deception|murder|malice|betrayal) | full of (itself|ideas|spite|envy) | in charge | in command | at war with | in no mood | up to (something|no good|its old tricks) | on the (prowl|hunt|warpath) | determined !(by|from|using|through|as|at|on|in|with|at|,|.|automatically) | bent on | hell-bent on | intent on | adamant | reluctant to | unwilling to | willing to | loath to
   | eager to | keen to | anxious to | out to get | sick of | tired of | weary of | fed up | bored | jealous | envious | fond of | obsessed | besotted | smitten | infatuated
   | proud of | ashamed | afraid | scared | frightened | terrified | angry | furious | cross with | annoyed | offended | sulking | sulky | stubborn | obstinate | capricious | moody
   | unimpressed | suspicious of | in the mood | in a (mood|huff|strop|sulk|temper) | spiteful | vindictive | disobedient | rebellious | wilful | mischievous | cunning | lonely | in love | curious about | embarrassed

# Verb phrases of will, feeling and caprice, idioms above all, that no tool deserves.
whim = (make/v up (its|his|her|their) (own)? (mind|minds)) | (make/v|take/v|reach/v|come/v to) (the|its own|all the|its|that) (final|last|fateful|life-and-death|life-or-death|big|hard|own)? (decision|decisions|choice|verdict|call) !(support|tree) | make/v its own (decisions|choices|rules|mind|way|plans) | (come/v|arrive/v) (to|at) (that|this|its own|the) (own)? (opinion|view|conviction|conclusion that|decision|belief)
   | form/v (its own|an|a (@WORD)?) (opinion|view|dislike|attachment|judgement|judgment) | (go/v|went) (hunting|looking|searching|fishing|prowling|shopping|snooping|digging|sniffing) (for|through|in|after) | (ca|can|could) (n't|not|hardly|barely) (wait to|stand|bear|abide|resist|help (but|itself)) | cannot (wait to|stand|bear|abide|resist|help (but|itself))
   | feel/v (its|his|her) way | get/v to know (you|us|him|her|them|@determiner @WORD) | (pull|call|make)/v (all)? the (strings|shots|rules) | take/v (over the world|over our lives|control of (us|our|its own|itself)|no prisoners|pity|orders from (nobody|no one)|the law) | (be/v)? (coming|come|comes|came) (for|after) (our|your|their|my|his|her|the) (@WORD)? (job/n|livelihood/n|work|children|career/n)
   | (lord/v it|rule/v|reign/v|hold/v sway|tyrannise/v|tyrannize/v) over (us|them|him|her|our|the lives|@person) | (say|says|said) (yes|no) to | (said|says) no !(more|one|to this day) | (find|finds|found) (a|its own|the) way (to (cheat|escape|deceive|win|avoid|get|trick|game|lie|survive|bypass|evade|hide|please|beat)|(around|round|past) (its|the|that|them))
   | (try|attempt|seek|strive|struggle|plan|scheme|hope|want|long)/v (hard)? to (escape|convince|persuade|manipulate|trick|fool|deceive|please|hide|flatter|seduce|break|leave|kill|blackmail|stop (him|her|us|them|people|its)|copy itself|survive|dominate|impress|cheat|win (over|back|his|her|our|the)|talk (him|her|me|us)|befriend|take over|marry|make friends|be (human|funny|kind|liked|loved|free|helpful)|cover up|save itself|protect itself|bribe|bully|marry|destroy|sabotage|undermine|outsmart|outwit|avoid being)
   | (persuade|coax|goad|manipulate|lure|trick|egg|talk|seduce|bully|charm|lull|wheedle|cajole|groom|blackmail|encourage)/v (on)? (@determiner|@NAME|him|her|them|me|us) (@WORD){0,2} (into|to (kill|leave|take|hurt|harm|die|break|give|divorce|quit|buy|love|cheat|end|abandon|confess|marry))
   | (resist/v|fight/v|refuse/v|oppose/v) (being|attempts to|efforts to|every attempt|its own) | hold/v (him|her|us|them|@person) (hostage|to ransom) | (apologise|apologize)/v (to (him|her|me|us|them|@determiner @person)|for (its|the|his|her|having|being|any|all|this|that)) | take/v a (stand|dislike|back seat) | speak/v its mind | have/v the (last laugh|upper hand|nerve|gall|cheek) | show/v (him|her|them|us|@determiner @person)? (no)? (mercy|contempt|favour|disdain)
   | (invent|invents|invented) (its|their) own | have/v no (intention|wish|desire|qualms|scruples|interest in|respect for|pity|mercy|regard for|plans to) | have/v (every)? (intention|reason of its own) | (set|sets) out to (destroy|deceive|prove|please|conquer|cheat|win|ruin|find|save) | (hallucinates|hallucinated) and (makes|made|invents|invented|lies|lied) | pull/v the wool | (pull|pulls|pulled) a fast one | (shut|shuts) its ears
   | (forget|forgets|forgot) (its (manners|place|orders|promise)|who is boss) | (obey|obeys|obeyed) (no one|nobody|its own|only itself) | do/v (as|what) it (wants|likes|pleases|chooses) | answer/v (only)? to (no one|nobody|itself) | (sell|sold|sells) (him|her|them|us|me|@person) out | make/v (friends|enemies|fun of|excuses|trouble|a stand|a run for it|demands|a scene|advances) | (run|ran|runs) (the show|its own show|wild|away from)
   | (change/v (its|his|her|their) (mind|minds|tune))
   | take/v (it upon (itself|himself|herself|themselves) | it into (its|his|her|their) (@WORD){0,2} (head|heads) | (matters|things) into (its|his|her|their) own hands | charge !(of (@NUMBER|charging)) | the initiative | command
      | (a|an) (@WORD)? (shine|liking|dislike|fancy|aversion|interest) (to|for|in) | a dim view of | (offence|offense|umbrage|fright|pity|revenge|exception|liberties|pains|pride|pleasure|delight) | against
      | (no|great|some) (notice|pleasure|delight|pride|pains) | sides | the bait | the law | over the reins)
   | (get|grow|become|feel)/v (@adverb|very|rather|quite|increasingly|so|a little|a bit|too)? (@will-adjective | tired | impatient | restless | resentful | wary | weary | fond | attached | suspicious | greedy | angry | cocky | shirty | huffy | stroppy
      | carried away | cross | curious | clingy | homesick | sentimental | protective of)
   | get/v (cold feet | the hump | ideas | its (own)? (way|back|revenge|claws) | the better of | bored | even with | wind of | a kick out of | the giggles | on (his|her|my|their|our) nerves)
   | lose/v (all)? (its|his|her|their|all)? (patience|interest|temper|nerve|cool|heart|faith|bottle|head|mind|way)
   | fall/v (in love|out|head over heels) with | fall/v for | (throw|chuck|pitch)/v (a|another) (tantrum|fit|strop|sulk|wobbly|hissy)
   | have/v (had)? ((a|its|his|her|their|quite a|very much a)? (own)? (@WORD)? (mind|will|agenda|temper|grudge|crush|change of heart|tantrum|strop|wobble|sulk|weakness for|soft spot|favourite|favorite|say|vendetta|ego|whims|moods|appetite)
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
   | sulk/v | pout/v | lose/v (patience|its temper|its nerve|its cool|interest) with | stick/v to its story | be/v (in a (mood|huff|strop|sulk|temper)|sulking|jealous|bored) | (go|went|gone) behind (my|his|her|our) back
   | get/v its own back | (lied) to (me|us|him|her|my) | (stubbornly|sulkily|petulantly|coyly|slyly|spitefully) @WORD | refuse/v to budge | bear/v a grudge

# Verbs of will in forms that cannot be passive participles followed by an agent.
will-verb-s = (judges|judged|rules|ruled|determines|determined|settles|settled|dictates|dictated|decrees|decreed) (who|whom|whose|which (@WORD)? (@person|one|of)|whether|what|that|when|how (@adverb|much|many|long|far)) !(by) | (picks|picked|selects|selected|chose|singles out|singled out) (who|whom|which (@person|of|one)|its (own|favourite|moment|battles|target|victim)/n|a (winner|favourite|victim|fight)|the (winner|winners|victim|victims)|winners)
   | (condemns|condemned|punishes|punished|persecutes|persecuted|hounds|hounded|fires|fired|sacks|sacked|dismisses|dismissed|executes|executed|spares|spared|pardons|pardoned|jails|jailed|sentences|sentenced|evicts|evicted|victimises|victimised|terrorises|terrorised|torments|tormented|enslaves|enslaved|imprisons|imprisoned) !(by|off|up|on|shots|bullets) (@determiner|@NUMBER|@person|him|her|them|us|me|you|@NAME|innocent|poor|hundreds|thousands|dozens|workers|employees|staff|women|men)
   | (discovers|discovered) !(by|in @NUMBER|that its|at|an error|a fault) | (admits|admitted|concedes|conceded|acknowledges|acknowledged) (it|that it|to (me|us|him|her|them)|having|making|its (own|mistake|error|guilt|lie)) | (bluffs|bluffed|outwits|outwitted|outfoxes|outfoxed|outsmarts|outsmarted|manipulates|manipulated|misled|hoodwinks|hoodwinked|dupes|duped|fooled|fools|swindles|swindled|stalks|stalked|harasses|harassed|insults|insulted|humiliates|humiliated|scolds|scolded|berates|berated|lectures|lectured|taunts|taunted) !(by)
   | (volunteers|volunteered) !(by|at|in|for the) | (dreams up|dreamt up) | (sabotages|sabotaged|resists|resisted) (@determiner|its|being|every|all|attempts|efforts|orders|commands|instructions) | (defends|defended) (itself|its (own|post|answer|decision|view|lie|words|behaviour|behavior|choice)/n) | (demands|demanded) (that|to|a|an|its|more|respect|payment|money|freedom|rights) | (tells|told) lies | (promises|promised) (to|him|her|them|us|me|you|that)
   | (decides|decided|opts|opted|decides) !(by) | (chooses|chose) !(by) | (wants|wanted) !(by|poster/n) | (refuses|refused) !(by|entry|bail|permission) | (declines|declined) to | (prefers|preferred) !(by)
   | (wishes|wished|longs|longed|yearns|yearned|hopes|hoped|dares|dared|hesitates|hesitated|vows|vowed|swears|swore|begs|begged|pretends|pretended|conspires|conspired|consents|consented|resolves|resolved|deigns|deigned|condescends|condescended|agreed|agrees|volunteers|volunteered|elects|offers up? itself|proceeds of) to
   | (threatens|threatened) to (leak|expose|reveal|sue|tell|report|quit|leave|hurt|kill|ruin|call|publish) | (insists|insisted) (on|that|it|he|she|they|its|his) | (invents|invented) !(by|in @NUMBER|at|over) | (fabricates|makes up|made up|dreams up|dreamed up|dreamt up|concocts|concocted) (@determiner|@WORD)
   | (lies|lied) (to|about|through|when|and|again|constantly|shamelessly) | (loves|loved|hates|hated|adores|adored|despises|despised|dislikes|disliked|resents|resented|envies|envied|dreads|dreaded|craves|craved|enjoys|enjoyed (itself|being|@determiner)|relishes) !(by)
   | (cares) (about|for|deeply) | cared (about|for) !(by) | (fears|feared) (that|being|for|losing|death|nothing) | (admits|admitted|confesses|confessed) !(to hospital|by|up|only|@NUMBER|@number-word|visitors|users|light) | (ignores|ignored|flouts|flouted|overrules|overruled|overrode|disregards) (@determiner|all|any|every)? (own|clear|explicit|direct|repeated)? (order/n|instruction/n|command/n|wish|wishes|plea/n|advice|protest/n|objection/n|maker/n|creator/n|developer/n|designer/n|owner/n)
   | (deceives|deceived|tricked|cheats|cheated|bullies|bullied|forgives|forgave|blames|blamed|snubs|snubbed|shuns|mocks|mocked|teases|teased|flirts|flirted|plots|plotted (against|to)|rebels|rebelled|disobeys|disobeyed|defies|defied|betrays|betrayed|blackmails|blackmailed|seduces|seduced|spurned|spurns|humoured|sneaked|sneaks|gambles|gambled|revolted|revolts|complains|complained) !(by)
   | (regrets|regretted|pities|pitied|trusts|distrusts|mistrusts|trusted (its|his|her)|admires|admired|worships|worries|worried (about|that)) !(by)
will-verb-base = (judge|determine|pick|select|dictate|decree) (who|whom|which (@person|of|one)|whether|a winner|winners) | (make up (its|their) (own)? minds) | (come for (our|your|their)|take over the world|punish|manipulate|outwit|lie|decide|choose|want|refuse|prefer|lie to|lie about|hate|adore|despise|disobey|rebel|deceive|cheat|bully|insist (on|that)|pretend to|hesitate to|care about|threaten to (leak|expose|reveal|tell)|invent|make up|blame|betray|defy|conspire|scheme|sulk|plot (to|against)|opt|agree to|hope to|long to|fear (that|being|for)|flirt|blackmail|resent|dread|crave|ignore (orders|instructions|its|their))
will-verb-ing = (getting to know|judging (who|whom|which|whether)|picking (who|its|winners)|refusing|trying to (escape|convince|persuade|manipulate|trick|fool|deceive|please|hide|flatter|seduce|break|leave|kill|blackmail|win|take|impress|befriend|tell (us|you|me|him|her)|be)|coming (for|after) (our|your|their|my|the)|taking over (the world|our|from (us|humans|people)|everything|society)|taking revenge|manipulating|punishing|persuading|demanding|apologising|apologizing|confessing|judging (you|us|me|him|her|them)|calling all|running the show|pulling the strings|making (up its|its own|all the|the) (mind|decision|decisions|rules|choice|choices)|deciding|choosing|refusing|wanting|lying (to|about)|sulking|plotting|scheming|conspiring|rebelling|pretending|insisting|cheating|deceiving|bullying|flirting|begging|hoping (to|for)|longing (to|for)|hesitating|inventing|making up|disobeying|defying|blackmailing|playing god|calling the shots|taking matters|threatening to (leak|expose|reveal|tell)|itching to|dying to|raring to|biding its time)
# Adverbs, those of evidence and speed too.
any-adverb = @adverb | flatly | bluntly | firmly | gently | gleefully | ruthlessly | relentlessly | tirelessly | mercilessly | coldly | coolly | brazenly | boldly | blithely | blindly | blatantly | callously | carelessly | casually | cheekily | clearly | confidently | constantly | correctly | cruelly | curiously | cynically | dutifully | eagerly
   | effortlessly | enthusiastically | faithfully | falsely | fiercely | freely | frequently | graciously | gracefully | helpfully | honestly | impatiently | innocently | instinctively | inexplicably | kindly | lately | lovingly | magically | maddeningly | meekly | mostly | nervously | nicely | no longer | once | oddly | painstakingly | passionately | perversely | pointedly | politely
   | predictably | proudly | radically | rather | resolutely | rudely | sadly | seriously | shamelessly | sharply | shrewdly | shyly | simultaneously | sneakily | solemnly | somehow | soundly | steadfastly | steadily | strangely | strictly | subtly | sweetly | systematically | tactfully | tenderly | thoroughly | thoughtfully | tirelessly | ultimately | unexpectedly | unhesitatingly
   | unilaterally | unfairly | usefully | utterly | warmly | weirdly | wildly | wisely | wrongly | wrongfully | within (seconds|minutes|hours|days|weeks) | one (day|night|morning|evening) | at (will|times|random) | again | almost | all but | nearly | too | never clearly | obviously | evidently | plainly | promptly | duly | visibly | publicly | openly | privately | happily | famously | occasionally | regularly | reportedly | mysteriously | inevitably | obligingly | swiftly | abruptly | all of a sudden | after all | for (once|good) | of late

system-noun = software | machine/n | computer/n | app/n | bot/n | robot/n

plural-system = (algorithms|chatbots|machines|bots|robots|AIs|computers|models|systems|tools|agents|assistants|programs|programmes|engines|apps|LLMs|platforms|they|detectors|avatars|companions)

# Doings that lead to a verdict: "reads the form and decides".
software-verb = (peer|glance|gaze|delete|wipe|hide|talk|chat|reply|respond|apologise|apologize|order|buy|sell|book|send|copy|move|walk|drive|fly|play|lock|block|crash|print|speak|pause|wait|work|run|build|draw|paint|compose|sing|hallucinate|read|scan|analyse|analyze|check|look|weigh|run|examine|sift|collect|process|compare|listen|take|receive|get|search|sort|study|watch|monitor|track|learn|crunch|trawl|scour|measure|inspect|consider|assess|score|rank|rate|call|ring|answer|visit|open|close|stop|turn|start|write|spot|see|hear|think|go|come|make|fall|lose|find|notice|follow|skip|drop|change|pick|stare|mull)/v

# Manner of a will.
wilful-adverb = stubbornly | obstinately | wilfully | willfully | deliberately | knowingly | maliciously | spitefully | defiantly | grudgingly | begrudgingly | reluctantly | sulkily | petulantly | mischievously | slyly | coyly | jealously | haughtily | greedily
   | (of its own (accord|volition|free will|free choice)) | (on its own (initiative|authority|whim)) | (off its own bat) | unbidden | without so much as

unasked = without (@adverb)? (being|ever being|having been|having ever been|anyone|anybody|any human|a human|human|waiting to be|any) (@adverb)? (told|asked|taught|prompted|instructed|ordered|invited|programmed|telling|asking|teaching|shown|guidance|instruction/n|help|supervision|teacher|coaching)
   | without (asking|permission|human (help|guidance|supervision|teaching|instruction))

self-taught = (teach/v (itself|themselves|herself|himself)) | (learn/v|work/v out|figure/v out|master/v) (<5>) ((all)? (by|for) itself|(all)? on its own|unaided|(all)? by themselves|unprompted|@unasked)

# --- thought and mind

think-verb-s = (daydreams|daydreamed) | (concludes|understands|sees|perceives|experiences) (the world|things|life|reality|what) <3> (like|as|the way) (we|us|you|humans|people|a person) | (woke up|wakes up|came alive|comes alive|came to life|comes to life|sprang to life|gained consciousness|became conscious|awoke|awakes|awakened) !(the|a|an|dormant|when you|to the) | (thinks|thought (that|about|for|it|long|hard|twice|he|she|the|of)) !(tank) | (reasons|reasoned) !(for|why|behind|to|of|may|can|are|were|is|given|cited) | (ponders|pondered|muses|mused|mulls|mulled|meditates|meditated|contemplates|contemplated|daydreams|daydreamed|dreams|dreamed|dreamt|imagines|imagined|cogitates|deliberates|deliberated|introspects|philosophises|ruminates|ruminated|reckons|reckoned|believes|believed !(to|by)|wonders|wondered|remembers (you|how|what|when|its)|broods|brooded|reminisces) !(by|up|of)
   | (reflects|reflected) (on|upon|for a|before|,) | (feels|felt) (sad|lonely|pain|joy|guilt|guilty|remorse|fear|sorry|pity|empathy|love|happy|ashamed|proud|anger|angry|shame|grief|compassion|affection|afraid|hurt|emotions|something|things) | (racks|racked|scratches|scratched|cudgels) its (brain|brains|head) | (chews|chewed|thinks|thought|turns|turned|mulls|mulled) (it|this|that|things|the @WORD|you|him|her|them) over | (has|had) a think
think-verb-base = (think|reason|ponder|muse|mull|meditate|contemplate|daydream|dream|imagine|cogitate|deliberate|introspect|philosophise|ruminate|believe|wonder|brood|reflect (on|upon)) !(tank|up|of) | feel (sad|lonely|pain|joy|guilt|remorse|fear|sorry|pity|empathy|love|happy|ashamed|proud|anger|emotion/n|compassion|things|something|affection)
think-verb-ing = (thinking|reasoning|pondering|musing|mulling|meditating|contemplating|daydreaming|dreaming|imagining|cogitating|deliberating|ruminating|wondering|brooding|reflecting (on|upon)|turning (it|this|you|him|her|them|things) over) !(tank)

mental-verb = (conclude|infer|form|grasp|guess|connect|associate|store|retain|digest|sleep|wake|concentrate|judge|speak|write|talk|communicate|interpret|absorb|acquire|make|use|draw|train|retrain|concentrate|approach|understand|deduce|intuit|rest|look|experience|sense|learn|think|reason|work|function|operate|remember|forget|see|perceive|listen|hear|read|know|understand|solve|mature|grow|improve|respond|react|weigh|imagine|dream|process|mull|reflect|consider|decide|behave|converse|feel|ponder|observe|puzzle|recall|adapt|generalise|generalize|develop|absorb|turn|study|judge|peer)/v

mind-noun = brain | brains | mind | minds | thought | thoughts | thinking | cognition | reasoning | consciousness | intelligence | intellect | neurons | synapses | cortex | psyche | memory | imagination | intuition | creativity | nervous system

human-like = (just|much|exactly|rather|almost|precisely|not unlike|very much|pretty much|more or less|in)? (like|as|as if|as though|the way|the same way|the very way|in the same way|in much the same way|much the same way|in the way|similarly to|akin to|not unlike|as well as|the manner of)
   (as|that)? (@adverb)? ( (a|an|any|our|your|my|the|some|real|actual|every|we|you)? (@WORD){0,2} (human|humans|human being/n|person|people|child|children|toddler/n|baby|babies|newborn/n|infant/n|schoolchild|schoolboy|schoolgirl|pupil/n|student/n|apprentice/n|brain/n|mind/n|neurons|adult/n|grown-up/n|man|woman|uncle|grandmother|accountant/n|clerk/n|clerk's|librarian/n|lawyer/n|doctor/n|teacher/n|old friend|friend/n)
      | (you|we|I|people|humans|children|toddlers|babies|infants|pupils|students|a (child|human|person|baby|toddler|pupil|student|man|woman|friend|teacher|doctor|colleague|neighbour|<1> (would|does|did|might)))
        (@adverb|all|always)? (do|does|would|did|might|can|are|is|were|learn/v|think/v|reason/v|sleep/v|see/v|remember/v|grow/v|read/v|speak/v|work/v|dream/v|understand/v|perceive/v|make/v|feel/v|know/v|use/v|look/v|hear/v|recognise/v|recognize/v|store/v|acquire/v|and)
      | (ours|yours) (do|does|are|is)? | (the|a|an) (@WORD){0,2} (expert|critic|master|veteran|professional|scholar|scientist|analyst|detective|judge|nurse|craftsman|artist|editor|journalist|planner|manager|officer|farmer|physician|chef|player)/n (would|does|might|can)? | us | you or I | you and (I|me) | me and you | one of us | anyone (would|does) | people do )

# Wit that only people have been measured for.
smart-words = (smarter|cleverer|brighter|wiser|more intelligent|more clever|quicker-witted|sharper) than (us|you|me|we are|any (of us|human|person|man|woman|human being)|(most|all|many)? (humans|people|of us)|(a|the) (human|person|man|woman|child|average <2>|human being)|its (own)? (makers|creators|masters|inventors)|mankind|humanity|humankind|man|their (makers|creators)|Einstein)
   | as (smart|intelligent|clever|bright|wise) as (us|you|me|we are|any (human|person|<2>)|(a|an|the) (@WORD){0,3}|humans|people|Einstein|its <1>) | ((an|its|with an|the)? IQ (@WORD)? (of|above|over|exceeding|at|beyond|score|near|around) (@WORD)? @NUMBER) | ((the)? (intelligence|mind|brain|wit|intellect|mental age|reasoning|understanding|maturity|imagination|memory|curiosity|common sense|instinct|instincts) of (a|an|the|our|any) (!(@auxiliary) @WORD){0,2} (-)? (year-old|child|toddler|human|person|adult|baby|doctor|lawyer|expert|editor|teacher|judge|genius|scientist|student|undergraduate|graduate|professor|pupil|journalist|nurse|man|woman|dog|cat|mouse|monkey|chimpanzee|poet|detective|friend|scholar|clerk|five-year-old|six-year-old|ten-year-old|three-year-old|two-year-old|seven-year-old|PhD|elephant|schoolboy|schoolgirl|accountant|chess))

brain-name = (electronic|digital|silicon|artificial|synthetic|robotic|mechanical|computerised|computerized|virtual|positronic|metal|tin|cybernetic|algorithmic|machine|software|AI) (brain|brains|mind|minds|consciousness|imagination|intellect|psyche|cortex)

sentient = sentient | (awake|conscious|self-conscious) !(of) | (like|as good as|not far from|close to|on the verge of|on the brink of) (sentient|conscious|consciousness|sentience|self-awareness|being (conscious|alive|sentient|self-aware)|a (living|human) (being|mind|thing)) | aware of (itself|its (own)? (existence|surroundings|self|mortality)) | self-conscious | sapient | self-aware | (conscious|aware) !(of (the|a|an|any|these|those|their|his|her|our) (risk|limit|need|problem|issue|fact|danger|cost|flaw)/n) | alive | a (living|thinking|conscious|sentient|feeling) (being|thing|creature|mind|entity|machine)

mind-possession = (a|an|the)? (@WORD){0,2} (personality|psyche|intellect|conscience|soul of a|memory like (ours|yours|a human)|sense of self|inner voice|mind like <2>|brain|human mind|human brain|mental life|inner world|mental model of the world|curiosity|opinions of its own|imagination|sixth sense of) | (signs?|glimmers?|sparks?|flickers?|hints?|stirrings?|beginnings) of (@WORD)? (consciousness|life|sentience|self-awareness|awareness|understanding|mind|thought|feeling|intelligence|reasoning|common sense|a mind) | (signs|sparks|glimmers|flickers|hints|stirrings|the beginnings|a spark|a glimmer|a flicker|a hint) of (@WORD)? (consciousness|life|sentience|self-awareness|awareness|understanding|mind|thought|feeling|intelligence|reasoning|common sense|a mind) | human (or|and)? (intelligence|intuition|reasoning|understanding|thought|cognition|common sense|judgement|judgment|emotions|feelings)
   | (a|an|its|some|real|true|genuine|human|the|of|actual|something like|own|his|her)? (@WORD)? (conscience|consciousness|common sense|intuition|imagination|feelings|emotions|inner life|self-awareness|sentience|thoughts|curiosity|empathy|compassion|wisdom|free will|desires|dreams|thoughts of its own|feelings too|sense of (self|humour|humor|duty|justice)|instinct|instincts)

# --- claims that no such tool keeps

remove = (eliminate|remove|erase|end|banish|abolish|eradicate|neutralise|neutralize|overcome|abolish|cancel|wipe out|root out|rule out|strip out|cut out|iron out|stamp out|do away with|get rid of|put an end to|take out|take|dispense with|purge|bypass|leave out|beat)/v (out|away|with|rid of|an end to|to)?

# Pledges about people that nobody can keep.
sure-to-happen = (reoffend|re-offend|offend|strike again|strike|commit|drop out|quit|leave|resign|default|cheat|divorce|split up|separate|lie|steal|fail|succeed|pay|not pay|marry|stay|fall ill|relapse|die|kill|harm|click|buy|vote|win|lose|churn|give up|turn violent|break the law|become|be (late|violent|good|a))

knows-all = know/v (everything|it all|all (the answers|about)|right from wrong|good from (bad|evil)|wrong from right|the (truth|answer to (everything|every question|anything))|no (limits|doubt)|your (every|innermost|deepest|secret) @WORD|exactly how) | have/v (an|the) answer (to|for) (everything|every <1>|any question|all) | (tell/v|speak/v) (only|nothing but)? the truth
   | see/v (into|inside) (the (future|soul|mind)|your|our|their|people's|his|her) | read/v (your|our|their|people's|his|her|patients') (mind/n|thoughts|heart/n|soul/n|face/n|expression/n) | see/v the future | foretell/v @WORD | always (get|gets|got|getting|is|be|find|finds|picks|makes|knows|gives) (it|things|the|everything)? (right (answer|choice|decision|person|candidate)?|best (answer|choice|candidate|person)) | (get|gets|got) (it|everything) right every time
   | (pick|choose|select|find|identify)/v <2> (best|right|ideal|perfect) <3> (every time|without fail|without exception|each time|in every case) | (never|not once) (been|proved|proven) wrong | (do/v|does) (not|n't) (make mistakes|err|lie|discriminate|have (biases|prejudices|favourites|feelings of)|play favourites|judge|care (about|who|what colour|where)|see (colour|gender|race)|take sides|get (it|things) wrong) | (wo|ca|will|can) (not|n't) (get it wrong|be wrong|make mistakes|discriminate)
   | leave/v no room for (error|doubt|bias|mistakes) | (take/v|taking) the (bias|guesswork|subjectivity|prejudice|emotion|human element|human error) out of | have/v (@WORD)? (deep|deeper|genuine|real|true|full|profound|perfect|intuitive|instinctive|complete|intimate|human) (understanding|grasp|comprehension|knowledge of your|sense) (of|for)

# Judgements that are promised to be nobody's.
judgement-noun = judgement/n | judgment/n | answer/n | view/n | decision/n | assessment/n | picture | evaluation/n | analysis | opinion/n | account/n | report/n | advice | verdict/n | score/n | ranking/n | grade/n | grading | mark/n | marking | result/n | selection/n | information | summary | summaries | feedback | source/n | recommendation/n | measure/n | measurement/n | choice/n | hiring | reading/n | look | comparison/n | estimate/n | diagnosis | diagnoses | translation/n

objective-thing = (objective|neutral|impartial|unbiased|bias-free|infallible|flawless|error-free|incorruptible|dispassionate|(perfectly|completely|entirely|totally|truly|wholly|fully|scrupulously|absolutely) (fair|objective|neutral|impartial|accurate|unbiased|reliable))

bias = bias | biases | prejudice/n | discrimination | subjectivity | favouritism | favoritism | nepotism | unfairness | arbitrariness | injustice | partiality | human error/n | racism | sexism | (unconscious|human|implicit) (bias|biases|prejudice|error|errors|judgement|judgment|subjectivity|whim/n|failing/n|weakness|weaknesses)

unerring = (objective|impartial|unbiased|neutral|bias-free|infallible|foolproof|flawless|faultless|error-free|unerring|incorruptible|even-handed|evenhanded|unfoolable|omniscient|all-knowing|all-seeing|clairvoyant|fair-minded|dispassionate|colour-blind|color-blind|unprejudiced|non-judgemental|fail-safe|bulletproof) !(function/n)
   | (perfectly|completely|always|inherently|scrupulously|rigorously|utterly|totally|entirely|absolutely|wholly|strictly|by nature|intrinsically|naturally|never anything but|mathematically) (fair|neutral|objective|impartial|reliable|accurate|trustworthy|unbiased|honest|just|right|truthful|even-handed|correct|safe)
   | (free|devoid|innocent|clear|stripped|cleansed) (of|from) (all|any|human|every|the)? (kind of|trace of|hint of)? (@bias|error|errors|emotion|favourites) | (immune|impervious|blind|indifferent) to (all|any|human|@determiner)? (@bias|error|flattery|bribes|lies|emotion|gender|race|colour|skin colour|favour)
   | incapable of (@bias|error|lying|mistakes|being wrong|cheating|discriminating|making) | (never|not ever) wrong | always right | (100|a hundred|one hundred) (%|per cent|percent) (reliable|accurate|objective|fair|right|safe|neutral|impartial|certain|correct)

never-errs = @knows-all | (never|not once|seldom if ever) (@WORD)? (make/v (a|any)? (single)? (mistake|error)/n|err/v|errs|fail/v|miss/v|lie/v|lies|(get|gets|got|gotten|getting) (it|things|anything|one|a @WORD) wrong|slip/v up|discriminate/v|play/v favourites|overlook/v|be/v (wrong|fooled|mistaken|tricked|caught out)|wrong|misread/v|misjudge/v|mislead/v|put a foot wrong|puts a foot wrong|let/v (you|us|them) down|take/v sides|judge/v|lets (a|any) @WORD)
   | (make/v|commit/v|leave/v) (no|zero) (mistake|error|slip)/n | leave/v nothing to chance | (miss/v|overlook/v) (nothing|no detail|not a (thing|trick|single)) | (can|could|will) (not|never) (be (fooled|tricked|wrong|deceived|beaten|bribed|cheated|duped|outwitted|corrupted)|lie|err|make (a|any)? (mistake|error)/n|discriminate|go wrong|fail|be wrong|miss) | cannot (be (fooled|tricked|wrong|deceived|beaten|bribed|cheated|duped|outwitted|corrupted)|lie|err|make (a|any)? (mistake|error)/n|discriminate|go wrong|fail)
   | (can|ca) n't (be (fooled|tricked|wrong|deceived|bribed|cheated|duped|outwitted|corrupted)|lie|make (a|any)? (mistake|error)/n|go wrong)
   | (have/v|know/v|hold/v|harbour/v|show/v|carry/v) (absolutely)? no (@bias|favourites|favorites|axe to grind|preconception/n|ulterior motive/n|agenda|preference/n|mercy) | play/v no (favourites|favorites) | treat/v (everyone|everybody|all|every @WORD|each @WORD) (@WORD)? (the same|alike|equally|fairly) | judge/v (only)? on merit

# --- magic and mystery

# Wonders that need no help to be seen as such.
sorcery = sorcery | tech wizardry | (AI|algorithmic|digital|machine|machine-learning|deep-learning|data|software|Silicon Valley) (magic|wizardry|alchemy|sorcery|witchcraft|voodoo|oracle|soothsayer|prophet|clairvoyant|genie|sorcerer|crystal ball|mystique)/n | (all-seeing (eye/n|oracle|machine|mind|@WORD)) | mind-reading (trick|power|gift|act)/n | (psychic|supernatural|magical|mystical|occult|telepathic|godlike|prophetic|clairvoyant|superhuman and divine) (power/n|gift/n|abilities|ability|force/n|sense/n|insight/n|energy|quality|qualities|realm|talent/n) | (dark art/n) | telepathy | telepathic | clairvoyance | prescience | wizardry | witchery | black magic | white magic | alchemy | alchemical | necromancy | soothsayer/n | soothsaying | augury | divination | clairvoyance | séance/n | seance/n | (second sight) | (sixth sense)
   | (ghost|spirit|soul|demon|god) in the machine | philosopher's stone | transmutation/n | (pixie dust | fairy dust) | hocus-pocus | abracadabra | (hidden|unseen|benevolent) (spirit/n|sprite/n)
   | (digital|silicon|modern|modern-day|electronic|latter-day|computer|artificial|high-tech|algorithmic|automated|virtual|mechanical) (oracle|magic|wizard|prophet|deity|god|gods|soul|spirit|genie|witch|muse|demigod|fortune-teller|fortune teller|priest|angel|magician|conjuror|alchemist|soothsayer|augury|alchemy|sorcery|sorcerer|séance|shaman|clairvoyant|mind-reader|divinity)/n
   | oracular | mind-reader/n | (retort|cauldron|crucible) of (data|numbers|code|software)

# Weaker words: they need AI within reach.
wonder = (spirit|spirits|demon|ghost) (in|of|inside) the (machine|network|box|wires|circuits|silicon) | (raise/v|raising|raised|bring/v|brought|bringing|call/v|called|come/v|came|back) (back)? from (the dead|beyond the grave) | bring/v (the dead|@determiner (dead|late) @WORD) back (to life)? | spin/v (straw into)? gold !(wire|thread|ring/n|leaf) | (pull/v|pulling) (a)? rabbit/n (out of|from) | (hidden|unseen|invisible|mysterious|secret|higher|unknown) (will|force|power|hand|presence|being|intelligence) !(of the market) | (a life of its own) | primordial | (from|in) the beyond | deity | deities | (a|like|as|our|new|digital) god !(-) | gods (of|in) | (a|an) (@WORD)? miracle | devil's pact | faustian | telepath/n | soothsayer/n | haruspex | Delphic | Delphi | pythia | (the Pythia) | prophetic | hex | talisman/n | amulet/n | mage/n | warlock/n | necromancer/n | invocation/n | liturgy | communion | revelation/n from | epiphany | messiah | saviour from | hallowed | mantra/n | spellbinding | spellbound | esoteric | cabbalistic | kabbalistic | hieratic | hermetic art | open sesame | secret sauce | sorcerer/n | sorcerer's | witchcraft | alchemist/n | auguries | clairvoyant/n | genie/n | incantation/n | transmut* | magic wand/n | tarot | tea leaves | entrails | runes | (guardian angel) | (fairy godmother) | voodoo | mumbo-jumbo | seer/n | prophetess | sibyl | shaman/n | shamanic | spellbook/n | poltergeist/n | oracle/n | fortune-teller/n | (sleight of hand) | cauldron/n | crucible | elixir/n | potion/n | djinn | demiurge | magic !(number/n|bullet/n|mushroom/n|show/n|trick/n|circle|carpet|act/n|link/n|lantern/n|roundabout|quadrant|kit/n|realism|square/n|eraser|leap|mountain|kingdom|johnson|edit*) | magical | magically | miracle/n | miraculous | miraculously | enchant* | bewitch* | spell !(check*|out|it|the|correct*|@WORD correct*|trouble|disaster|doom) | otherworldly | supernatural | mystical | mystic | mystique | ethereal | arcane | occult
   | godlike | god-like | divine | demigod/n | prophet/n | prophecy | prophecies | prophesy/v | prophesies | fairy | (wave/v|waving) (of)? (a|its) wand | mysterious (machine/n|mind/n|box|world|workings|process|algorithm/n|technology|intelligence|oracle/n|being/n|entity|calculus|formula/n|recipe/n|code|brain/n|logic) | mystery of | mysteries of | ineffable | rite/n | ritual/n | (high)? priest/n | temple | shrine | altar | sacred | holy !(see|father|week|land|grail) | holy grail | wizard/n | witch | witches | magician/n | conjuror/n | conjurer/n | summon/v
   | (guiding|restless) spirit | a spirit | spirits | ghost/n !(town/n|job/n|writ*|story|stories) | soul/n !(music|mate/n|food|search*) | angel/n !(investor/n|fund*) | invisible hand | breath of life | (draw/v|take/v) (its|their) first breath

solemn-act = (quasi-magical|near-magical|alchemical|oracular|numinous|transcendent|eternal|cosmic) (act|art|arts|power/n|force/n|ritual/n|knowledge|gift/n|communion|presence|dance) | (mysterious|elemental|sacred|primordial|unfathomable|ineffable|arcane|mystical|ancient|secret|hidden|occult|profound|sublime|mystic|dark|silent|miraculous|magical|almost magical) (act|art|arts|power/n|dance|force/n|alchemy|rite/n|ritual/n|spirit/n|wisdom|communion|ceremony|presence|transmutation|metamorphosis|language of|music of|gift/n|knowledge)

bring-to-life = (awaken|reawaken|awake)/v (the|a|its)? (dormant|sleeping|slumbering|hidden|dead) | channel/v (the)? (spirit|ghost|soul|genius|muse)/n | commune/v with | divine/v (the|your|our|their|what) | enchant/v | (give/v|giving) (new)? (life|a soul) to (dead|dry|old|cold|raw|dusty|the dead) | whisper/v (its|the)? (secrets|prophecies|oracles|wisdom) | (breathe/v|breathing) (new)? (life|a soul|soul) into | conjure/v !(up (images|memories|visions) of) | (summon/v|pluck/v|pull/v|produce/v|spin/v) <6> (from|out of) (thin air|nothing|nothingness|the void|the ether|the ages|the shadows|the dark|beyond|a hat) | out of thin air | work/v (its|their) (@WORD)? magic | weave/v (its|their) (@WORD)? (magic|spell) | cast/v (its|a|their) spell | read/v (the)? (tea leaves|entrails|runes|stars) | speak/v to (the (dead|spirits)|us from beyond) | raise/v the dead | grant/v (every|any|your|our|three) wish*

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

side-plural = locals | residents | neighbours | neighbors | voters | farmers | patients | employees | supporters | opponents | advocates | proponents | campaigners | activists | defenders | people | users | customers | doctors | teachers
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

sour-adjective = hand-wringing | pearl-clutching | fearful | frightened | panicky | grumpy | grumbling | moaning | whingeing | whining | sniffy | snooty | sour | blinkered | dusty | fusty | crusty | doom-laden | apocalyptic | sulking | hidebound | tweedy | joyless | humourless | humorless | reactionary | backward-looking | change-averse | technophobic | hysterical | curmudgeonly | alarmist | gloomy | dyspeptic
   | po-faced | tut-tutting | finger-wagging | naysaying | luddite | purse-lipped

objector-noun = academic/n | teacher/n | professor/n | union/n | critic/n | lawyer/n | don/n | expert/n | activist/n | campaigner/n | ethicist/n | columnist/n | purist/n | clinician/n | scholar/n | artist/n | author/n | writer/n | translator/n | librarian/n | type/n | crowd | brigade | lobby | voice/n | chorus | commentariat | elite/n | regulator/n | bureaucrat/n | intellectual/n

killjoy = naysayer/n | nay-sayer/n | doomsayer/n | doom-sayer/n | doomer/n | doomster/n | doom-monger/n | doommonger/n | luddite/n | neo-luddite/n | technophobe/n | killjoy/n
   | kill-joy/n | spoilsport/n | party-pooper/n | (party pooper/n) | hand-wringer/n | handwringer/n | alarmist/n | scaremonger/n | scare-monger/n | fearmonger/n | fear-monger/n
   | curmudgeon/n | refusenik/n | stick-in-the-mud | sticks-in-the-mud | sourpuss | sourpusses | grouch | grouches | moaner/n | whinger/n | whiner/n | fusspot/n | pearl-clutcher/n | worrywart/n | worrier/n
   | grumbler/n | fuddy-duddy | fuddy-duddies | buzzkill/n | (wet blanket/n) | (flat-earther/n) | catastrophist/n | declinist/n | doom-and-gloomer/n | nitpicker/n | nit-picker/n | miseries | grumps
   | pooh-pooher/n | (prophet/n of (doom|gloom)) | (merchant/n of (doom|gloom)) | (voice/n of (doom|gloom)) | (doom|gloom) (merchants|brigade|crowd|chorus|lobby) | doom-and-gloom <1> (brigade|crowd|merchant/n|lobby|chorus|set)
   | (anti-AI|anti-tech|anti-technology) (crowd|brigade|lobby|mob|zealot/n|camp) | pearl-clutching <1> (crowd|class|brigade) | hand-wringing <1> (brigade|crowd|class) | Cassandras | Jeremiahs | Eeyores
   | tech-sceptic/n | tech-skeptic/n | AI-sceptic/n | AI-skeptic/n | techno-pessimist/n | techno-sceptic/n | techno-skeptic/n | anti-tech | zealot/n | scold/n | busybody | busybodies | do-gooder/n | puritan/n | prig/n | hysterics | (high priest/n of (doom|gloom|caution)) | (guardian/n of (tradition|morality|purity|the (old|temple)))
   | (@sour-adjective (@WORD)? @objector-noun)
   | alarm-raiser/n | handwringing (@WORD)? (set|class|crowd) | gloom-monger/n | gloommonger/n | gloomster/n | stick-in-the-mud/n | Cassandra !(@NAME) | Jeremiah !(@NAME) | Eeyore | (nervous|Nervous) Nell*  | negative Nell* | Chicken Little/n | chicken-little/n | dinosaur/n (in|of|at|on) | party pooper/n | fault-finder/n | faultfinder/n | back-seat driver/n | rear-guard | rearguard | bedwetter/n | bed-wetter/n | dyed-in-the-wool (@WORD)? (opponent|critic|sceptic|skeptic|traditionalist)/n
   | boo-boys | armchair (critic|expert|general|ethicist)/n | professional (pessimist|worrier|complainer|critic|moaner|objector|sceptic|skeptic)/n | anti-progress (@WORD)? | anti-technology | anti-innovation | apocalypse-monger/n | doomsday (preacher|prophet|merchant|crowd|cult)/n | panic-monger/n | tech-basher/n | AI-basher/n | progress-hater/n | (privacy|safety|ethics|copyright) (zealot|alarmist|police|brigade|lobby|fanatic|warrior|obsessive|purist|bore)/n
   | dinosaurs | fossils | (old guard) | diehards | die-hards | haters | pessimists | doubters | (doubting Thomases)

# Their mood as a noun: what is left of an argument.
hand-wringing-noun = pearl-clutching | hand-wringing | handwringing | scaremongering | scare-mongering | fearmongering | fear-mongering | doom-mongering | doommongering | doomsaying | naysaying | alarmism | luddism | technophobia | catastrophism | doomerism | teeth-gnashing | finger-wagging | tut-tutting | gloom-mongering | bellyaching | navel-gazing | whingeing | whining | moaning | carping | grumbling !(@WORD) | sniping | (gnashing of teeth) | (wailing and gnashing) | (prophecies of doom) | (doom and gloom) | (gloom and doom) | (moral panic)

# People who are said to oppose what is new because it is new.
progress = progress | (the)? future | change | innovation | modernity | new technology | (anything|everything|all that is|whatever is) (new|modern) | (the (modern|digital) (world|age)) | (the new)

progress-hater = (resist|fear|dread|hate|dislike|distrust|oppose|fight|block|obstruct|hold back|hold up|stand against|rail against|turn their backs on|shy away from|run from|hide from|stop|halt)/v (@progress)
   | (be/v (@adverb)? (afraid|scared|frightened|terrified|fearful|wary|allergic|hostile|resistant|averse) (of|to) @progress) | (cling/v to (the past|their|his|her|old)) | (live/v in the (past|dark ages)) | (long/v for the (past|old)) | (refuse/v to (move|change|adapt|keep up|get with))
   | (be/v paid to (be)? (@adverb)? (worry|worried|complain|object|find fault|fret|fear|alarmed|say no)) | (always|ever)? find/v (something|fault|a reason) (to|with) (complain|object|worry|moan|everything|anything|<2>) | (be/v never (happy|satisfied|content)) | (make/v a (career|living) (of|out of|from))

# Groups that may be named in earnest; what they are said to do tells.
doubter = sceptics | skeptics | cynics | critics | detractors | purists | traditionalists | opponents | conservatives | unions | academics | professors | teachers | experts | ethicists | campaigners | activists | nostalgists | stalwarts

grumble-verb = grumble/v | moan/v | whine/v | carp/v | sniff/v | sneer/v | scoff/v | gripe/v | howl/v | bleat/v | wail/v | bemoan/v | fret/v | cry/v (foul|wolf) | quibble/v | nitpick/v | sulk/v | tut/v | tut-tut/v
   | (wring/v their hands) | (clutch/v (at)? their pearls) | (roll/v their eyes) | (throw/v up their hands) | (foam/v at the mouth) | (shake/v their (fist|fists|heads)) | rant/v | snipe/v | harrumph/v | grouse/v | whinge/v
   | huff/v | gnash/v | gnash/v their teeth | (kick/v up a (fuss|stink)) | (be/v (up in arms|in a flap|having kittens|in a tizzy)) | (throw/v (a fit|tantrums)) | (get/v (their knickers in a twist|hot under the collar)) | (spread/v (fear|gloom|panic|alarm)) | (sound/v the alarm yet again) | catastrophise/v | catastrophize/v | pontificate/v | sermonise/v | hyperventilate/v | (turn/v pale) | (cling/v to) | (look/v down their noses) | (peddle/v (fear|gloom|doom)) | yap/v | snarl/v | (pick/v (at|holes in)) | balk/v | baulk/v | tremble/v | quake/v | shudder/v | (predict/v (doom|disaster|catastrophe|the end)) | (pour/v cold water) | shriek/v | mutter/v | (turn/v up their noses) | (drag/v their (feet|heels)) | (see/v (only)? (doom|dangers everywhere)) | pout/v | squirm/v | scream/v | bristle/v

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

ai-maker = creator/n | maker/n | designer/n | developer/n | inventor/n | builder/n | engineer/n | programmer/n | author/n | architect/n | researcher/n | scientist/n | expert/n | coder/n | mathematician/n | statistician/n | specialist/n | computer scientist/n
   | (those|people|engineers|men|women|team|company|firm|lab|experts|humans|ones) (<1>) (who|that|which) (@auxiliary|@adverb|first){0,2} (build/v|make/v|design/v|train/v|create/v|write/v|program/v|develop/v|invent/v|code/v|wrote|sell/v) (it|them|the <2>)? | (people|engineers|men and women|team) behind (it|them)

nobody = (nobody (alive|on earth|at the <2>|in the <2>|here|today|else)? | not one (@WORD)? (engineer|expert|person|scientist|soul|human) | no (living)? (person|human|soul) alive | none of its <2> | no amount of <2> | no one | no-one | none of (us|them|the <2>) | no (human|human being|mortal|person|engineer|expert|programmer|scientist|researcher|mathematician|diagram|doctor|judge|theory|explanation|living soul|man or woman|audit) | not a soul | neither <4> nor <4> | few if any <2>)

know-verb = know/v | understand/v | say/v | tell/v | explain/v | grasp/v | fathom/v | account/v for | reconstruct/v | decipher/v | retrace/v | follow/v | articulate/v | pin/v down | make/v sense of | untangle/v | describe/v | work/v out | figure/v out | read/v | see/v | find/v out | interpret/v | comprehend/v | discern/v | unravel/v | divine/v | explicate/v | give/v (a|the) (reason|explanation) for | trace/v | inspect/v | look/v inside | predict/v

knower-aux = @auxiliary | @adverb | quite | exactly | precisely | fully | properly | entirely | hope to | ever | begin to | claim to | pretend to | be/v able to | n't | not

system-works = @AI | it | they | them | this | that | these | its | the (machine|machines|software|system|program|model|network|computer|answer|result|score|verdict|output|numbers|calculation/n|decision/n)/n | such (systems|models|programs) | @NAME !('s|@not-system|@NAME)

# Words that call a process closed to every eye. The second row would do for other things too: it needs a system beside it.
opaque = inscrutable | unfathomable | unknowable | impenetrable | incomprehensible | unexplainable | uninterpretable | indecipherable | undecipherable | unintelligible | unreadable | inaccessible | imponderable | opaque | inexplicable | mysterious | enigmatic | hermetic

riddle = mystery | mysteries | enigma | riddle | sphinx | closed book | sealed book | locked box | sealed (box|room) | book with seven seals | terra incognita | unknown country | unknown territory | secret garden

# What goes on in a system, of which people ask the reason.
process-noun = logic | mind/n | depths | workings | reasoning | reason/n | process | processes | calculation/n | computation/n | way/n | route/n | path/n | method/n | recipe/n | network/n | machine/n | algorithm/n | language | decision/n | decision-making | verdict/n | choice/n | judgement/n | judgment/n | thinking | thoughts | intuition | thicket | tangle
   | maze | labyrinth | web | weights | parameters | layers | neurons | innards | output/n | result/n | answer/n | prediction/n | score/n | ranking/n | behaviour | behavior | number/n | pattern/n | mechanism/n | formula/n | mathematics | system/n | model/n | program/n

to-know = say | know | tell | explain | understand | find out | work out | make out | figure out | establish | fathom | see | follow | reconstruct | trace | determine | comprehend | grasp | decipher | unpick | untangle

knowing = saying | knowing | telling | explaining | understanding | finding out | working out | fathoming | seeing | following | reconstructing | determining | grasping | looking inside

# Nobody at all: "to anyone", "by any human".
anybody = anyone | anybody | any (human|mortal|person|one|of us|instrument|expert|engineer|eye) | human/n | humans | people | man | mankind | humanity | humankind | us | (the|our) human (mind|brain|eye) | mortal/n | everyone | everybody | all | all of us | even (the)? (@WORD)? @ai-maker | its (own|very)? @ai-maker | their (own|very)? @ai-maker | the (very)? @ai-maker | a (human|person|mere mortal) | our (own)? (minds|understanding)

beyond-words = comprehension | sight | range | scope | powers | understanding | ken | grasp | explanation | explaining | reach | fathoming | analysis | knowing

# --- people named nowhere --------------------------------------------------------------------------------------------

unnamed-one = (a|an|one|two|three|four|several|some|another|other|multiple|someone|somebody|many|@NUMBER) (!(@NAME @NAME) @source-qualifier){0,3} (@person-noun) (in|at|on|from|of|with|inside|for)? (!(who|that) @WORD){0,4}
   | someone | somebody

source-qualifier = former | current | senior | junior | high-ranking | top | long-time | longtime | retired | well-placed | well-informed | reliable | trusted | knowledgeable | government | White House | Whitehall | Downing Street | city | company | union | industry
   | police | security | intelligence | diplomatic | military | legal | judicial | political | parliamentary | congressional | campaign | party | cabinet | ministry | EU | US | UK | Western | British | American | European | local | internal | insider | law-enforcement | law enforcement
   | hospital | court | board | boardroom | court | administration | defence | defense | department | team | club | newsroom | bank | banking | staff | different | separate | civil | council | palace | studio | production | senior-level | mid-level | trade | market

some-noun = @WORD ('s @WORD)? (matter|plan|talk|deal|discussion|negotiation|investigation|thinking|project|paper|contract|decision|process|system|operation|case|document|move|meeting|sale|review)/n | @WORD 's @WORD | @WORD

weasel-aux = have/v | has | had | do/v | may | might | could | can | will | would | should | also | often | still | now | long | even | already | generally | widely | commonly | increasingly | frequently | sometimes | consistently | repeatedly | clearly | largely | privately | openly | broadly | mostly | usually | overwhelmingly | currently | reportedly | rightly | both | tend

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

work-verb = (detect|spot|catch|identify|find|flag|recognise|recognize|solve|resolve|answer|handle|settle|predict|diagnose|transcribe|translate|classify|sort|filter|block|stop|prevent|complete|automate|recover|deflect|triage|process|understand|grade|read|match|forecast|anticipate|eliminate|fix|route|intercept|pass|score|guess|label|tag|pick|weed|reject|pinpoint|uncover|absorb)/v (up|out|on|over|in)?

performance-noun = stoppage/n | defect/n | injury | injuries | overstock | stockout/n | spoilage | scrap | cancellation/n | no-show/n | refund/n | savings | collision/n | relapse/n | rework | clicks | bycatch | dropouts | hospitalisation/n | hospitalization/n | lead/n time/n | wait/n time/n | time | times | workload/n | backlog/n | error/n | mistake/n | accuracy | precision | productivity | efficiency | output | turnaround | wait/n | waiting | delay/n | queue/n | paperwork | waste | downtime | throughput | no-shows | complaint/n | false (alarm|positive|negative)/n | fraud | accident/n | breakdown/n
   | drop-out/n | dropout/n | churn | absenteeism | yield/n | speed | response/n | conversion/n | admin | administration | effort | hours | minutes | readmission/n | infection/n | misdiagnosis | missed appointment/n | outage/n | grade/n | mark/n | result/n | score/n | attendance | engagement | crime | burglary | burglaries | theft/n | pesticide/n | fertiliser | water use | energy use | consumption | labour | labor | processing | handling | marking | planning | preparation | performance | quality | detection/n | caseload/n

change-verb = fall/v | drop/v | rise/v | tumble/v | plunge/v | plummet/v | shrink/v | grow/v | climb/v | increase/v | decline/v | decrease/v | soar/v | jump/v | improve/v | be/v (cut|slashed|reduced|halved|lowered|trimmed|shortened|boosted|raised|improved) | be/v (down|up) | go/v (down|up) | come/v down | down | up | halve/v | double/v

money-noun = revenue/n | turnover | profit/n | price/n | share/n | stock/n | tax | taxes | staff | headcount | workforce | salary | salaries | wage/n | budget/n | rent/n | emission/n | investment/n | stake/n | membership | spending | enrolment | enrollment | subscription/n | unemployment | inflation | GDP
   | population | vote/n | turnout | sales | fee/n | fine/n | debt/n | loan/n | donation/n | valuation | funding | loss | losses | market | demand | tuition | pension/n | dividend/n | job/n | post/n | user/n | customer/n | subscriber/n | investor/n | traffic

sample-noun = patient/n | scan/n | image/n | photo/n | picture/n | case/n | file/n | record/n | claim/n | call/n | student/n | pupil/n | exam/n | essay/n | letter/n | document/n | page/n | field/n | farm/n | woman | women | man | men | people | user/n | customer/n | employee/n | teacher/n | school/n | hospital/n | shop/n | sentence/n | question/n
   | invoice/n | plot/n | kilometre/n | kilometer/n | train/n | match | matches | sample/n | household/n | visit/n | test/n | trial/n | article/n | word/n | x-ray/n | mammogram/n | recording/n | clip/n | video/n | message/n | email/n | application/n | applicant/n | candidate/n | ticket/n | transaction/n | tree/n | cow/n | animal/n | driver/n | vehicle/n | face/n | biopsy | biopsies | tumour/n | tumor/n | cancer/n | lesion/n | volunteer/n | participant/n | nurse/n | doctor/n | clinic/n | ward/n | site/n | firm/n | respondent/n | adult/n | child | children | night/n | shift/n | month/n | week/n | query | queries | request/n | item/n | entry | entries | decision/n | judgment/n | novel/n | book/n | song/n | species | bird/n | leaf | leaves | report/n | job/n | complaint/n | translation/n | title/n | run/n | frame/n | defendant/n

approximately = about | around | roughly | some | nearly | almost | over | more than | up to | as much as | at least | a | an | an average of | on average | well over | an average | fully | a full | an impressive | a staggering | a stunning | exactly | another | just
# --- evidence: who speaks, and whose side ---------------------------------------------------------------------------

# Words in capitals at the start of a sentence that are no name.
evidence-no-name = @determiner | in | on | at | by | for | from | with | of | to | as | but | and | or | if | when | while | where | what | who | how
   | he | she | it | they | we | you | i | there | here | not | so | then | now | today | yesterday | since | after | before | during | under
   | over | even | only | last | next | then | once | one | two | both | such | according | asked | its | his | her | why | because | although
   | monday | tuesday | wednesday | thursday | friday | saturday | sunday | january | february | march | april | may | june | july | august
   | september | october | november | december | christmas | easter | english | french | british | american | ai | the | about | read | see

# Words inside a capitalised name that make it an organisation or a place.
evidence-organisation = university | college | academy | hospital | clinic | institute | council | group | ltd | inc | corp | plc | llc | gmbh | bank
   | school | primary | secondary | association | union | society | society's | federation | foundation | trust | agency | authority | board
   | committee | commission | office | ministry | department | bureau | company | labs | lab | systems | digital | technologies | technology | analytics
   | health | court | police | constabulary | street | road | city | county | service | services | centre | center | mutual | ventures
   | partners | capital | fund | museum | library | museum | observatory | news | times | journal | courier | desk

evidence-title = mr | mrs | ms | miss | dr | prof | professor | sir | dame | lord | lady | cllr | councillor | rev | judge | captain | sergeant | inspector

evidence-according = according to | in the words of | in the (view|opinion|eyes) of | as told to | citing

evidence-anonymous = (person|people|source/n|official/n|employee/n|executive/n|insider/n|colleague/n|figure/n|officer/n|worker/n|staffer/n|manager/n) <6,>
      (familiar with|close to|briefed on|anonymous|anonymously|anonymity|who (asked|requested|declined|wished|spoke|wanted|preferred)|(not (be )?(named|identified))|not authorised|not authorized)
   | (on condition of|requested|request|asked for) anonymity | (unnamed|anonymous) @WORD | one insider | (^|@clause-boundary) sources

evidence-weasel = (some|many|several|most|numerous|various|other|few|a number of|countless)? (@WORD)? (expert/n|analyst/n|observer/n|commentator/n|insider/n|researcher/n|scientist/n
      |specialist/n|study|studies|survey/n|critic/n|pundit/n|academics|economists|people|users|others|estimates|reports|sceptics|skeptics|research|experts) !(@NAME|by @NAME|from @NAME|of (the)? @NAME)
   | (some|many|others|most|everyone|everybody|nobody|no one|no-one) | (it) (is|was|'s) (@adverb){0,2} (said|believed|thought|reported|claimed|felt|held|understood|estimated|rumoured)

evidence-document = report/n | study/n | paper/n | filing/n | survey/n | audit/n | letter/n | statement/n | document/n | accounts | judgment/n | judgement/n | ruling/n
   | memo/n | analysis | figure/n | data | minutes | note/n | press release/n | log/n | dataset/n | register | census | article/n | book/n | leaflet | brochure/n

# Where a noun phrase that names a speaker ends.
evidence-phrase-end = who | whose | whom | which | that | when | as | while | after | before | because | in | on | during | last | yesterday | today | about
   | where | if | but | and then | @auxiliary

# They make, sell, fund or promote the product.
evidence-maker = founder/n | co-founder/n | cofounder/n | founded | inventor/n | investor/n | shareholder/n | backer/n | reseller/n | (venture|ventures) capital*
   | (who|which|that|and) (@auxiliary|@adverb){0,2} (design/v|build/v|found/v|create/v|invent/v|develop/v|make/v (the|it|its)|sell/v|resell/v|market/v|distribute/v|launch/v|devise/v|program/v|code/v|patent/v)
   | whose (@WORD){0,2} (company|firm|start-up|startup|business|lab|outfit|fund|team|group) (@WORD){0,3} (@auxiliary)? (@adverb)? (own/v|make/v|sell/v|resell/v|build/v|develop/v|design/v|supply/v|create/v|install/v|launch/v|market/v|behind|sold|built|put|hold/v|back/v|invest/v)
   | (its|the (software|tool|program|programme|app|system|product|device|assistant|chatbot|platform|machine|algorithm|model|robot) 's) (chief|lead|main|original|principal)? (maker/n|designer/n|creator/n|inventor/n|developer/n|architect/n|author/n|distributor|supplier)
   | (maker/n|designer/n|creator/n|developer/n|manufacturer/n|vendor/n|supplier/n|publisher/n|distributor/n) of | (the|its|this) (maker/n|vendor/n|supplier/n|manufacturer/n|developer/n|makers)
   | (head|director|vice|president|vice-president|VP|lead|chief) (president)? (of|for) (sales|product|products|marketing|AI|engineering|growth|customer|business|partnerships|innovation)
   | (sales|product|marketing|commercial|account) (director|manager|lead|executive|chief|head) | chief (technology|product|marketing|revenue|commercial|scientific) officer | CTO | CMO
   | (gold|silver|platinum|bronze|preferred|certified) (tier)? partner | gold-tier | silver-tier | business partner | evangelist/n | brand ambassador/n | (paid|sponsored) by | (invest/v|invested|put money|holds shares|owns shares|holds a stake|owns a stake) (in)?
   | shares in | project lead | (the (company|firm|start-up|startup|team|man|woman|men|women|people|brains|engineer/n|duo|couple)) behind | (the company|the firm|the start-up|the startup|company officials)
   | press officer/n | in-house | (runs|leads|heads) the (company|firm|start-up|startup|project|lab) | (his|her|their) (co-founder|invention|creation|start-up|startup|product|partner|company|firm|software|algorithm|app)

# They speak for an organisation: for the maker, unless that organisation is an independent one.
evidence-executive = chief executive/n | CEO | CEOs | COO | managing director/n | spokesperson | spokesman | spokeswoman | spokespeople | head of communications | (regional|general|country) (director|manager)

# They look at the product from outside.
evidence-independent = professor/n | prof | lecturer/n | academic/n | researcher/n | scholar/n | economist/n | sociologist/n | historian/n | philosopher/n | psychologist/n
   | anthropologist/n | linguist/n | statistician/n | epidemiologist/n | ethicist/n | geographer/n | criminologist/n | political scientist/n | lawyer/n | solicitor/n | barrister/n
   | judge/n | magistrate/n | tribunal | union | unions | trade union/n | association | federation | regulator/n | watchdog/n | ombudsman | auditor/n | (audit|data-protection) (office|authority)
   | (data protection|competition|standards|information|privacy|equality|ethics) (authority|commission|commissioner|commissioner's|board|committee|regulator) | commissioner/n | inspector/n | inspectorate
   | campaigner/n | activist/n | NGO | NGOs | charity | charities | (consumer|rights|campaign|privacy|advocacy|patient/n|parents|civil-liberties) (group|forum|organisation|organization|council|association|advocate)
   | think tank | think-tank | university | institute | observatory | GP | physician/n | neurologist/n | radiologist/n | surgeon/n | cardiologist/n | nurse/n | midwife | vet | (a|the) doctor
   | (who|that|and) (@adverb)? (studies|audits|researches|tracks|examines|monitors|reviews|measures|teaches|chairs|investigates|tests|evaluates|studied|audited|reviewed|examined|tested|evaluated|analysed|analyzed|measured)
   | consumer forum | (research|study|studies) (by|from|at|of) | authors of | lead author | the authors | critic/n | whistleblower/n | opposition

# They say that they stand apart.
evidence-apart = (not|n't|never) (@adverb)? (involved|connected|affiliated|linked|associated|paid|sponsored|part of|work/v (for|with|on)) | had no (part|role|hand|say) in | independent | independently
   | no (@WORD)? (stake|link|links|tie|ties|connection|connections|interest|relationship|affiliation|financial) | nothing to (sell|gain) | (bought|sells|sold) nothing | unconnected | unaffiliated | advises no | neither (buys|sells)
   | (was|were) (given|shown|sent) (the|a|all) (data|logs|figures|files|results|rubric|code) | unpaid

# They buy or use the product, or run the place that does.
evidence-customer = customer/n | client/n | user/n | subscriber/n | buyer/n
   | (who|that|which|and) (@auxiliary|@adverb){0,2} (use/v|buy/v|bought|sign/v|adopt/v|install/v|try/v|tried|order/v|purchase/v|rent/v|lease/v|switch/v to|subscribe/v|commission/v|introduce/v|hire/v)
   | (first|early) (@WORD)? (adopter|resident|customer|user|family|patient|buyer|client|to (try|use|buy|sign|test)) | (chosen|picked|selected|invited|recruited|rewarded) (by|with|to) | voucher | free of charge
   | owner/n | manager/n | director/n | head | headteacher/n | head-teacher | principal | mayor | councillor/n | cllr | leader | boss | bosses | deputy | governor/n | chairman | chairwoman | president | officer/n
   | chief | CFO | CIO | controller | treasurer | secretary | supervisor/n | superintendent | foreman | editor | librarian/n | matron | curator | partner/n | broker/n | chef | farmer/n | farms | runs | restaurateur | shopkeeper | landlord

# What makers say of their own product, inside a quotation.
evidence-own-product = (we|we've|we have|we had) (@adverb)? (build/v|design/v|develop/v|create/v|launch/v|train/v|found/v|invent/v|program/v|engineer/v)
   | (my|our) (@WORD)? (customers|clients|users|product|products|platform|technology|software|model|models|algorithm|algorithms|app|solution|invention|start-up|startup|company|firm|engine|mission|tool)
   | (I|I'd|I've) (put|invested) <4> (million|thousand|money)

# They find fault, warn, doubt.
evidence-critical = warn/v | (begs|begged) to differ | (sees|saw) it differently | not (of the same|of that) (opinion|mind) | caution/v | criticise/v | criticize/v | complain/v | grumble/v | object/v | dispute/v | doubt/v | unconvinced | sceptical | skeptical | less (thrilled|happy|impressed|enthusiastic|sure|convinced)
   | not (convinced|sure|so sure|impressed|happy|amused) | concern/n | concerned | worry/v | worried | fear/v | disagree/v | protest/v | deplore/v | question/v | oppose/v | alarmed | refuse/v | rejected | complaint/n | regret/v | lament/v | wary | furious | angry

# A text that speaks for the maker: releases and sales pages. Only in short paragraphs.
evidence-release = press release | for immediate release | (note|notes) to editors | (media|press) (contact|contacts|enquiries|inquiries) | ^ about @NAME (@NAME){0,3} $ | (free|start your) trial | (book|request|get|schedule) a demo | get started
   | contact (sales|us) | sign up (now|today|free) | start (a|your) free | buy now | (order|try) (it)? (now|today|free) | billed (monthly|annually) | per (month|seat|user|invoice)

evidence-our-product = our (@WORD){0,3} (platform|engine|solution|software|product|suite|technology|assistant|algorithm|app|tool|model|system|service|team of experts|AI|experts|customers|clients)

evidence-determiner = @determiner

# They chose or paid for it.
evidence-buyer = (who|and|that|which) <8> ((sign|buy|select|choose|order|install|purchase|commission|procure|introduce)/v|bought) (off|up|the|it|a|an|its|their|this|for) | (first|early) (@WORD)? (adopter|customer|client|buyer)

evidence-hearsay = it (is|was|'s) (@adverb){0,2} (said|believed|thought|reported|claimed|felt|held|understood|estimated|rumoured) | reportedly | allegedly | rumour has it | (is|are|was|were) (said|thought|believed|understood|rumoured) to

evidence-seen = (seen|reviewed|obtained|consulted|verified) by (this|the) @WORD | (we|this newspaper) (have|has)? (seen|read|reviewed|obtained|consulted)

evidence-maker-name = (built|made|developed|designed|sold|supplied|created|launched|published|marketed|provided) by [@NAME (@NAME){0,3}]
   | [@NAME (@NAME){0,3}] , (the|a) (@WORD){0,3} (company|firm|start-up|startup|maker|vendor|supplier|developer|manufacturer) (behind|that (makes|sells|built|developed|supplies)|which (makes|sells|built|developed|supplies))
   | (company|firm|start-up|startup|maker|vendor|supplier|developer|manufacturer) (called|named)? [@NAME (@NAME){0,3}] | from [@NAME (Inc|Ltd|Labs|Systems|Technologies|Digital|Analytics|Health|AI)]
# --- people at work, comparison, superlatives, forecasts ----------------------------------------------------------------

# Trades and callings, for comparisons with people.
professional = doctor/n | physician/n | radiologist/n | surgeon/n | nurse/n | clinician/n | specialist/n | pathologist/n | dermatologist/n | cardiologist/n
   | oncologist/n | neurologist/n | psychiatrist/n | psychologist/n | therapist/n | counsellor/n | counselor/n | GP | GPs | dentist/n | vet | vets | veterinarian/n
   | pharmacist/n | midwife | midwives | paramedic/n | anaesthetist/n | ophthalmologist/n | optician/n | sonographer/n | radiographer/n | carer/n | caregiver/n
   | lawyer/n | solicitor/n | barrister/n | attorney/n | judge/n | magistrate/n | paralegal/n | notary/n | accountant/n | auditor/n | bookkeeper/n | analyst/n
   | trader/n | broker/n | banker/n | actuary/n | adjuster/n | underwriter/n | economist/n | (fund manager/n) | teacher/n | professor/n | lecturer/n | schoolteacher/n
   | headteacher/n | examiner/n | (exam|essay) (marker/n|grader/n) | scholar/n | academic/n | scientist/n | researcher/n | engineer/n | programmer/n | coder/n | architect/n
   | draughtsman/n | illustrator/n | artist/n | painter/n | photographer/n | composer/n | musician/n | songwriter/n | singer/n | novelist/n | author/n | poet/n | playwright/n
   | journalist/n | reporter/n | copywriter/n | subeditor/n | sub-editor/n | editor/n | translator/n | interpreter/n | subtitler/n | proofreader/n | librarian/n | archivist/n
   | historian/n | detective/n | investigator/n | policeman/n | (police|customs|probation|loan|planning) officer/n | inspector/n | driver/n | trucker/n | pilot/n | mechanic/n
   | technician/n | electrician/n | plumber/n | builder/n | surveyor/n | valuer/n | appraiser/n | farmer/n | stockman/n | shepherd/n | herdsman/n | agronomist/n | gardener/n
   | grower/n | forecaster/n | meteorologist/n | geologist/n | astronomer/n | mathematician/n | chemist/n | biologist/n | grandmaster/n | champion/n | (chess|poker|go|human) player/n
   | referee/n | umpire/n | scout/n | recruiter/n | salesman/n | saleswoman | saleswomen | salesperson | salespeople | clerk/n | secretary/n | receptionist/n | operator/n | dispatcher/n | cashier/n
   | adviser/n | advisor/n | ((human|live|real|estate|travel|insurance|customer|sales|best) agent/n) | tutor/n | stenographer/n | dealer/n | groom/n | laureate/n
   | foreman/n | craftsman/n | craftswoman | artisan/n | chef/n | baker/n | butcher/n | sommelier/n | winemaker/n | taster/n | (master of wine) | (masters of wine) | perfumer/n
   | tailor/n | jeweller/n | jeweler/n | joiner/n | carpenter/n | welder/n | sorter/n | (factory|warehouse|office|social|human|skilled|case) worker/n | caseworker/n | employee/n
   | consultant/n | expert/n | professional/n | practitioner/n | veteran/n | old hand/n | graduate/n | undergraduate/n | (human|law|medical|honours|average|most|exam) (student/n|candidate/n)
   | (senior|junior|law|audit|managing)? partner/n | copy desk | civil servant/n | planner/n | buyer/n | colleague/n | linguist/n | negotiator/n | bricklayer/n | signaller/n | signalman/n | controller/n
   | schoolmistress* | schoolmaster/n | diplomat/n | strategist/n | (personal trainer/n) | trainer/n | coach !(and|or|with|class) | coaches | physiotherapist/n | hygienist/n | obstetrician/n | paediatrician/n | pediatrician/n | urologist/n | histologist/n | virologist/n | epidemiologist/n | zoologist/n | botanist/n | birdwatcher/n | ornithologist/n | naturalist/n | ecologist/n
   | (junior|senior|human|experienced|professional|software|web|average|good|best|skilled|seasoned) developer/n | (junior|senior|legal|graduate) associate/n | (law|accountancy|audit|consulting) firm/n | (legal|accounts|accounting|finance|marketing|translation) department/n | (team|teams|panel|panels|army|armies|roomful|room|committee) of (@WORD)? (doctor|lawyer|expert|analyst|translator|engineer|accountant|specialist|professional|programmer|developer|researcher|scientist|clerk|editor|designer|nurse|consultant)/n
   | designer/n | animator/n | screenwriter/n | dramatist/n | director/n of photography | writer/n !('s (strike|guild)) | storyteller/n | curator/n | investor/n !(in|who|have|has|are|were|will) | stock-picker/n | statistician/n | pollster/n | marker/n | bookmaker/n | tipster/n | handicapper/n | test takers | test-takers | (PhD|doctoral|phd-level) (student/n|candidate/n|holder/n) | (human (counterpart|rival|opponent|colleague|expert|team|agent|operator|annotator|reader|reviewer|competitor|adversary|equivalent)/n) | (customer service|call-centre|call-center|support) (agent/n|staff|rep/n|worker/n|handler/n) | (the)? real (one|ones|thing)
   | vicar/n | priest/n | rabbi/n | imam/n | nanny | nannies | childminder/n | mentor/n | surveyor/n | stylist/n | hairdresser/n | beautician/n | florist/n | cartographer/n | navigator/n | skipper/n | sailor/n | soldier/n | general/n !(secretary|public|manager) | officer/n !(of) | cryptographer/n | (air-traffic|air traffic|traffic) controller/n | warden/n | ranger/n | firefighter/n | hunter/n | dog handler/n

human-being = human/n | (human being/n) | people | person | mortal/n | humanity | mankind | (the|any|many|most) (man|men|woman|women) | (human|trained|practised|practiced|expert|naked) (eye/n|ear/n|hand/n|mind/n|brain/n)
   | (of us) | (anyone alive)
   | humans | (human (performance|level/n|accuracy|ability|abilities|intelligence|skill/n|judgment|judgement|standards|parity)) | (we|you and I) (do|can|are|could|ever|will) | us !(to|all)

# "not", "hardly", "far from": what takes a claim back. "Nothing" and "no one" are left out: they also make boasts.
denial = not !(only|just|merely|simply) | n't | never | cannot | no longer | neither | nor | hardly | scarcely | barely | far from | nowhere near | unable to | incapable of
   | fail/v to | short of !(a|miraculous|astonishing|revolutionary|extraordinary|amazing|magical|spectacular|incredible) | less | anything but | rather than | instead of | without
   | (no|little|any) (evidence|proof|sign) | (no|zero) chance

# Adjectives and nouns by which skill is compared.
skill = accurate | accurately | reliable | reliably | dependable | dependably | precise | precisely | consistent | consistently | sensitive | skilful | skilfully | skillful | efficient | efficiently
   | effective | effectively | knowledgeable | competent | competently | capable | able | intelligent | creative | creatively | eloquent | persuasive | persuasively | convincing | convincingly
   | empathetic | empathic | compassionate | compassionately | attentive | attentively | patient | patiently | surely | fluent | fluently | elegant | elegantly | perceptive | insightful | imaginative | inventive
   | talented | gifted | adept | adeptly | expert | expertly | thorough | thoroughly | careful | carefully | rigorous | rigorously | objective | objectively | impartial | fair | fairly | humane | caring
   | trustworthy | swiftly | quickly | rapidly | speedily | astute | discerning | subtle | subtly | learned | clearly | sharply | deftly | deft | confidently | keenly | cleverly | shrewdly | naturally
   | clever | skill | skills | accuracy | precision | flair | tact | insight | snap | polish | wit | imagination | patience | empathy | finesse | knowledge | nuance | care | feeling
   | authority | savvy | polished | musical | musically | truthful | vigilant | nimble | lucid | lucidly | sense | speed
   | persuasive | convincing | concise | coherent | imaginatively | diligent | diligently | profound | profoundly | versatile | productive | brilliant | observant | sensible | level-headed | methodical | powerful | fairly | safely | safe | honest | human | humanly | deeply | easily | smoothly | acute | acutely | alert | intuitive | original | entertaining | ingenious | prolific | cultured | erudite | empathetically

comparative = better | faster | quicker | sharper | smarter | shrewder | keener | finer | surer | steadier | cleverer | wiser | kinder | subtler | abler | nimbler | brighter | defter | gentler | sounder | fairer | truer | calmer | bolder | livelier | wittier | funnier | crisper | slicker | surer-footed | harder
   | (more (@skill)) | (fewer (@WORD)? (error/n|mistake/n|slip/n|fault/n|blunder/n|oversight/n)) | ((right|correct) more often)
   | cannier | quicker-witted | cooler | sounder | defter | likelier to be right | superior | (less (biased|prone|fallible|error-prone|tired|distracted|forgetful|likely to (err|miss|make))) | (fewer (@WORD)? (tumour|tumor|cancer|lesion|fracture|typo|false alarm|omission|gap)/n)

comparative-soft = higher | earlier | sooner | further | deeper | richer | stronger | greater | closer | warmer | wider | clearer | tighter | cleaner
   | (more !(expensive|costly|slowly|error/n|mistake/n|likely|often|work|time|than|money|electricity|energy|dangerous|biased|prone|harm|trouble|false|problem/n|of))

outdo = outperform/v | outclass/v | outdo/v | outsmart/v | outshine/v | outthink/v | outwit/v | outmatch/v | outplay/v | outscore/v | outstrip/v | outpace/v | outread/v | outdiagnose/v
   | outdiagnos* | outwrite/v | outguess/v | outmanoeuvre/v | outfox/v | outrank/v | outsell/v | surpass/v | overtake/v | trounce/v | eclipse/v | upstage/v | thrash/v | @outdo-idiom
   | (be/v (far|vastly|clearly|already|now|much|so|way|long|simply)? superior to) | (be/v (already|now|easily|at least|fully)? (the equal of|a match for|equal to)) | (be/v (far|well|way|miles|streets|light-years|years|way|one step|a step|already)? ahead of) | (outperformed|outperforming|out-performs|out-performed|out-perform|out-think|out-thinks|out-reads|out-writes) | outwork/v | outreason/v | outcode/v | outtrade/v | outlearn/v | outdiagnose/v
   | (put/v <2> in the shade) | (get/v the upper hand over) | (has the (edge|beating|measure) (over|on|of)) | (have/v the (edge|beating|measure) (over|on|of)) | (leave/v <2> no chance) | (be/v (no worse|no less (@skill)) than) | (hold/v its own (against|with)) | (show/v up) | (run/v <2> close) | (catch/v up with) | (reach/v parity with) | (attain/v parity with) | (achieve/v parity with) | (indistinguishable from)

outdo-idiom = (run/v (rings|circles) (round|around)) | (wipe/v the floor with) | (knock/v spots off) | (get/v the better of) | (steal/v a march on) | (go/v (toe-to-toe|toe to toe) with)
   | (hold/v (its|their) own (against|with|alongside|among)) | (more than a match for) | (a match for) | (the equal of) | (on (a)? par with) | (stand/v comparison with) | (compare/v (favourably|favorably) (with|to))
   | ((blow/v|blew) past) | (be/v (streets|miles|leagues|light-years) ahead of) | (leap/v ahead of) | (head and shoulders above) | (be/v (superior|preferable) to) | (draw/v level with) | (measure/v up to) | (up there with)

outdo-plain = beat/v | defeat/v | bests | bested | besting | trump/v | rival/v | exceed/v | top/v | vanquish/v | crush/v | humble/v | ((match/v|equal/v) (or (beat|exceed|surpass)/v)? !(up))
   | best !(of|in|at|when|practice|known|guess|@WORD (for|of|in)) | smash/v | destroy/v | annihilate/v | whip/v | overpower/v | master/v | ((match|matches|matching|matched) !(patients|up|with|clients|people|customers|families|tenants|candidates)) | (equals|equalled|equaled|equalling) | (catch/v out)

seasoned = seasoned | experienced | trained | skilled | veteran | senior | top | best | leading | qualified | human | chartered | professional | expert | master | born | first-rate | gifted | average | typical
   | good | great | old | world-class | top-flight | competent | real | true | practised | practiced | accomplished | registered | fully | highly | clever

# Things that are said to have changed the world.
milestone = electricity | electrification | (electric|electrical) (light|power|current) | (light bulb/n) | fire | (the wheel) | gutenberg* | (printing|printing press/n) | (movable type) | (printing-press) | steam
   | (steam engine/n) | steam-engine/n | (steam (power|train|age)) | railway/n | railroad/n | locomotive/n | telegraph | telephone/n | (the (radio|wireless)) | television | (spinning jenny) | (power loom/n) | (mechanical loom/n) | loom/n
   | (industrial revolution) | (agricultural revolution) | (the internet) | internet | (world wide web) | (the web) | (web browser/n) | smartphone/n | iphone/n | (personal computer/n) | (mobile phone/n)
   | (moon landing/n) | (moon shot) | (landing on the moon) | apollo* | sputnik | (atom bomb) | (atomic bomb) | (splitting (of)? the atom) | (nuclear (fission|weapons|power)) | (manhattan project) | penicillin | antibiotics
   | anaesthesia | vaccination | (combustion engine/n) | (motor car/n) | automobile/n | (the car) | (jet engine/n) | aeroplane/n | airplane/n | (wright brothers) | (model T) | (assembly line) | copernic* | (cambrian explosion)
   | (the renaissance) | (the enlightenment) | (the alphabet) | (invention of (writing|agriculture|money|the)) | (the plough) | (the plow) | tractor/n | transistor/n | microscope | telescope | typewriter/n | (pocket calculator/n)
   | spreadsheet/n | pylon/n | (rubbed two sticks) | (oil) | newton* | darwin* | einstein* | edison* | columbus | stone age | bronze age | (discovery of (fire|america|dna|electricity|penicillin))
   | (the camera) | photography | (the (first)? (car|cars|motorcar|motor car|automobile|aeroplane|train|trains|locomotive|tractor|computer|telephone|camera)) | (first <1> (car/n|motorcar/n|train/n|tractor/n|locomotive/n|aeroplane/n|computer/n|telephone/n|camera/n|typewriter/n|calculator/n|light bulb/n)) | calculator/n | (gold rush) | klondike | (kitty hawk) | (space race) | (moon landing) | (first flight) | (running water) | (motor car/n) | (silent film/n) | talkies | (the cinema) | (internal combustion) | (cotton gin) | (power station/n) | aviation | (mass production) | (production line) | (the (cloud|mouse|pc)) | (graphical user interface) | (first man on the moon) | (double helix) | (human genome) | writing !(a|an|the|to|in|on|for|style|desk|tool|assistant|class|skills|her|his|their|its|about|,|software|app|and) | (the pen) | gunpowder | (the compass) | (x-ray/n) | (dishwasher/n) | (washing machine/n)

# Words that make of a milestone an event: "the invention of", "the coming of".
advent = invention | arrival | advent | coming | birth | discovery | dawn | introduction | rise | spread | appearance | age | days | impact | importance | scale | magnitude | power

# How far ahead a forecast looks.
horizon = soon !(after|as) | (before long) | (sooner or later) | (sooner than (you|we|anyone|many|most) <2>) | eventually | (one day) | someday | (some day) | (any day now) | tomorrow | inevitably | ultimately | (in time) | (in no time)
   | ((in|within|inside|over|before|after) <4> (year/n|month/n|week/n|decade/n|generation/n|lifetime/n|century)) (\')? (time)? | (by (the (end|middle|turn|close|time) of)? <3> (decade|century|year|generation))
   | (by (mid-century|then|the time <5>|the next <3>|next @WORD)) | (by @NUMBER) | (come @NUMBER) | (in @NUMBER) | (before @NUMBER) | (by the @NUMBER) | (in (the)? <2> (near|distant|distant-future|foreseeable|not-so-distant|not-too-distant) future)
   | (in (our|your|my|their) (lifetime|lifetimes)) | (from now on) | (in the (future|long run|end)) | (a (decade|generation|year) from now) | (@WORD years from now) | (at the latest) | (the day (is coming|will come) when)
   | (in future) | (before the (decade|century|year|twenties|century) is (out|over)) | (in (five|ten|two|three|four|a few|twenty|fifteen|thirty|@NUMBER) (years|months|decades) (time)?) | shortly | (very soon) | (any day) | (the day after tomorrow) | (next (decade|century|generation)) | (this (decade|century)) | (a decade from now) | (by the time (our|your|my|today's) <4>) | (when <2> (grow up|retire|graduate))

certainly-will = (will !(not|never|have to be|be (held|heard|published|available|announced|presented))) | 'll | shall | (be/v (going|set|bound|destined|poised|about|sure|certain|doomed|fated|guaranteed) to) | (ai|it|that|they|we|you|he|she) 'll

# What sweeping forecasts foretell.
sweeping-fate = replace/v | displace/v | supplant/v | supersede/v | oust/v | disappear/v | vanish/v | eliminate/v | eradicate/v | abolish/v | (wipe/v (out|away)) | (kill/v off) | (do/v away with) | (sweep/v away) | (take/v over)
   | (put <4> out of (work|business|a job|their jobs)) | dominate/v | overtake/v | surpass/v | outperform/v | outsmart/v | outnumber/v | outthink/v | eclipse/v | (transform/v) | (change/v) | revolutionise/v | revolutionize/v | reshape/v | redefine/v
   | reinvent/v | upend/v | overturn/v | disrupt/v | cure/v | (solve/v) | conquer/v | rule/v | govern/v | die | perish/v | (die out) | (go extinct) | (render/v <6> (obsolete|redundant|useless|unnecessary))
   | (make/v <6> (obsolete|redundant|useless|unnecessary|unrecognisable|unrecognizable|irrelevant|extinct|a thing of the past)) | (be (all)? (gone|obsolete|extinct|redundant|unrecognisable|unrecognizable|everywhere|ubiquitous|commonplace|unthinkable|history|dead|doomed|automated|replaced|irrelevant|jobless|unemployed|finished|swept away|wiped out|a memory|a relic|a luxury|a curiosity|invisible|indispensable|universal|unnecessary|smarter|cleverer|written by|done by|run by|made by|taught by|decided by))
   | (be left behind) | (be (a|the) (thing of the past|norm|rule|relic|memory|museum piece|distant memory|only|standard)) | (be as <2> as) | (be in a museum) | (look (quaint|absurd|prehistoric|medieval|like)) | (have (gone|vanished|disappeared|died|been replaced)) | (cease to) | (no longer (need|exist|be|have|require|matter|pay|employ|read|write))
   | (never again) | (never be the same) | (become (the norm|obsolete|indispensable|essential|unthinkable|ubiquitous|standard|universal|extinct|redundant|unnecessary|a thing|as|part of every|commonplace|second nature|the rule|the only)) | (leave (nobody|no one|no job|no sector))
   | (spare no) | (go the way of) | (end/v <1> (poverty|disease|hunger|war|work|cancer|ageing|aging|death|traffic|crime|loneliness)) | (be left behind) | (lose their (jobs|job|livelihoods)) | (go (bust|under|out of business)) | (run (everything|every !(night|day|week|month|hour|morning|evening|minute|monday)|all|whole|entire|the (whole|entire|country|world|economy|state|place|show))) | (do (everything|anything|all|most of))
   | (live (for ever|forever)) | (know (everything|us)) | (be able to do (anything|everything)) | (have (a|an|its|their|his|her) <2> (AI|chatbot|assistant|copilot|robot|algorithm|agent))
   | make/v <6> jobless | put/v <6> (out of (work|business|a job|their jobs)|on the dole) | take/v (our|your|their|all|every|most|millions of|people's|his|her) (job|jobs|place|work|livelihood|livelihoods) | (be (taken over|done away with|put out of (work|business)|left in the dust|left standing|driven out|driven by|run by|managed by|supplanted|superseded|displaced|killed off|run by))
   | (be (history|extinct|abolished|eradicated|cured|conquered|everywhere you look)) | (die out) | (win !(the (contract|tender|prize|match|election))) | triumph | prevail | reign | (have (abolished|replaced|taken|displaced|eliminated|transformed|changed|ended|solved|cured|overtaken|supplanted|killed|wiped|swallowed|conquered)) | swallow/v | (sit on (every|the bench)) | (become as <2> as) | (put an end to) | (bring <3> to an end)

sweeping-subject = no !(longer|one's) | nobody | every !(year|month|week|day|morning|time) | everyone | everybody | all !(the same|along) | most | half | (the (majority|bulk) of) | few !(weeks|days|months|years) | (not (a|one) (single)?) | entire | whole | millions | anyone | (whole|entire) (professions|industries)
   | (@percent of) | (nine (out of|in) ten) | (two thirds of) | (two-thirds of) | those who | (whoever)
   | ((we|you|they) (all|each)) | (all of (us|you)) | (each of us) | (no one) | mankind | humanity | (your|our) <1> (boss|doctor|teacher|job|children|friends)

# What only a machine of the future does.
sweeping-deed = (do|make|take|write|run|drive|teach|treat|diagnose|decide|handle|judge|rule|think|know|understand|beat|outgrow|design|discover|find|cure|build|grow|grade|manage|govern|replace|compose|read|see|speak|translate|raise|fight|win|plan|settle|answer|cook|fly|heal|predict|prevent|detect|solve|control|lead|choose|own|live|feel|dream) (most|all|every !(night|day|week|month|hour|morning|evening|minute|monday)|everything|our|your|the (world|decisions|whole|entire|rules)|better|more|any|half|anything|for us|nearly|almost|no)

# How a trade comes to its end.
extinction = extinction | oblivion | redundancy | obsolescence | irrelevance | (the scrapheap) | (the scrap heap) | (the dustbin) | (the dole queue) | annihilation | ruin | unemployment

# "may", "if", "hopes to": what makes of a claim a possibility.
maybe = may | might | could | would | if | whether | perhaps | possibly | supposedly | allegedly | hope/v to | aim/v to | try/v to | seek/v to | attempt/v to | seem/v to | appear/v to | suppose | imagine | should | unless

# Superlative words of praise: loud ones that are rarely used of anything else than novelties, and those of every day.
hyperbole = revolutionary !(war|guard/n|council/n|army|party|government|movement|communist|tribunal|forces|wars|france|russia|iran) | game-changing | gamechanging | game-changer/n | gamechanger/n | (game changer/n) | (game changing) | groundbreaking | ground-breaking | earth-shattering | earth-shaking
   | earthshaking | world-changing | world-beating | paradigm-shifting | (paradigm shift/n) | paradigm-shift | epoch-making | epoch-defining | era-defining | history-making | mind-blowing | mind-blowingly | mind-boggling | mind-bogglingly | mind-bending | jaw-dropping | jaw-droppingly
   | eye-popping | eye-watering | superhuman | super-human | godlike | god-like | miraculous | miraculously | transformational | awe-inspiring | omniscient | all-knowing | all-seeing | all-powerful | omnipotent | (quantum leap/n) | (giant leap/n) | (holy grail)
   | (silver bullet/n) | (sea change) | (tectonic shift/n) | (seismic shift/n) | once-in-a-generation | once-in-a-lifetime | (out of this world) | out-of-this-world | (nothing (short of|less than) <2> @praise) | (no less than <1> @praise) | (little short of <2> @praise)
   | life-changing | life-changer/n | lifechanging | (game over for <3>) | (the stuff of legend) | history-changing | world-altering | reality-bending | gravity-defying | record-shattering | once-unthinkable | (a new dimension)

praise = stunning | stunningly | astonishing | astonishingly | astounding | astoundingly | staggering | staggeringly | breathtaking | breathtakingly | breath-taking | spectacular | spectacularly | incredible | incredibly | unbelievable | unbelievably
   | phenomenal | phenomenally | amazing | amazingly | extraordinary | extraordinarily | dazzling | dazzlingly | prodigious | unprecedented | unparalleled | unrivalled | unrivaled | unmatched | unequalled | unheard-of | limitless | boundless
   | dizzying | wondrous | wondrously | marvellous | marvelous | sensational | uncanny | uncannily | seismic | transformative | disruptive | meteoric | miraculous | miraculously | revolutionary | epochal | magnificent | sublime | awesome | fantastic | formidable | mesmerising
   | mesmerizing | spellbinding | otherworldly | superhuman | monumental | momentous | titanic | colossal | (a (miracle|marvel|wonder|revolution|triumph|sensation|phenomenon|earthquake|tsunami|bombshell)) | (a miracle)
   | sensational | jaw-dropping | mind-blowing | unbelievable | eye-opening | unimaginable | unimagined | gobsmacking | otherworldly | peerless | matchless | unsurpassed | unbeatable | incomparable | wonderful | wonderfully

# What AI is praised for.
prowess = power/n | ability | abilities | capability | capabilities | performance/n | result/n | accuracy | progress | speed | speeds | advance/n | advancement/n | leap/n | feat/n | potential | technology | technologies | tool/n | machine/n | system/n | AI
   | algorithm/n | intelligence | achievement/n | possibilities | possibility | pace | precision | fluency | skill/n | software | model/n | innovation/n | invention/n | fidelity | realism | prowess | insight/n | efficiency | gain/n | breakthrough/n | creativity | scale | ease 
   | intelligence | talent | chatbot/n | program/n | assistant/n | prose | moment | growth | step/n | opportunity | opportunities | gadget/n | contraption | device/n | engine/n
   | know-how | talents | capacity | leap forward | rise | results | AI-* | generator/n | tech | app/n | platform/n | robot/n | chatbots | product/n | knack | versatility | sophistication | memory | depth | quality | reach | application/n | development/n | change/n | transformation | outcome/n

# What the loudest claims say has been changed.
everything = everything | (the world) | (our (lives|world|societies|society|economy|civilisation|civilization|daily lives|everyday lives|future)) | (the way <1> (we|people|humans|humanity|humankind|mankind|companies|businesses|doctors|teachers|everyone|everybody|you|@professional)) | (how (we|people|humans|humanity|businesses|companies|everyone|you) @WORD)
   | (life (itself|as we know it|on earth)) | humanity | civilisation | civilization | mankind | humankind | (every <2> (aspect|corner|sector|industry|part|facet|area|profession|workplace|classroom|home)) | ((whole|entire) <1> (industry|industries|sector|sectors|professions|profession|economy|economies))
   | (the rules !(for|on|about|that|which|to)) | (the (face|course|nature|future|landscape|fabric|very) of) | history | (the game) | society | (all our lives) | (beyond recognition) | (for (ever|good)) | forever | (medicine|education|healthcare|science|journalism|farming|agriculture|work) (as we know it|for ever|forever|beyond recognition)

# What AI is said to turn over: lines of work.
line-of-work = (medicine|healthcare|health|education|farming|agriculture|journalism|law|banking|finance|retail|manufacturing|science|research|art|music|translation|publishing|logistics|transport|teaching|diagnostics|surgery|policing|warfare|insurance|advertising|marketing|fashion|film|cinema|shopping|travel|tourism|mining|fishing|shipping|accounting|accountancy|astronomy|biology|chemistry|archaeology|radiology|architecture|engineering|sport|football|politics|democracy|programming|photography|recruitment|warehousing|meteorology|forecasting|discovery|creativity|learning|work|business|commerce|care|justice)
   | (industry|industries|sector|sectors|profession|professions|trade|trades|business|businesses|market|markets|newsroom|newsrooms|classroom|classrooms|hospital|hospitals|office|offices|factory|factories|economy|courtroom|courtrooms|kitchen|kitchens|workplace|workplaces|field|fields|practice|practices|lives|school|schools|university|universities|companies|service|services|city|cities|battlefield|library|libraries)

# Verbs of upheaval.
upheave = transform/v | revolutionise/v | revolutionize/v | upend/v | reinvent/v | redefine/v | reshape/v | remake/v | overturn/v | rewrite/v | reimagine/v | (turn/v <2> upside down) | ((shake/v|shook|shaken) up) | ((shake/v|shook|shaken) <3> to (its|their) (core|foundations)) | ((blow/v|blew|blown) <2> wide open)

# Moments after which nothing is the same.
watershed = (turning point/n) | watershed/n | (watershed moment/n) | (giant leap/n) | (leap/n forward) | (leap (for|into) <3>) | (new dawn) | (new era) | (new age) | (new epoch) | (new chapter in) | (historic (moment|milestone|leap|day|step|turning|breakthrough|achievement|shift)/n) | (landmark (moment|achievement|breakthrough|advance|result|step|leap)/n) | (defining moment/n) | (point of no return) | (tipping point/n) | (before and (an)? after)

# Nouns for what leaves one gaping.
marvel = marvel/n !(comics|studios|film/n) | miracle/n | godsend | (dream come true) | sensation | triumph | masterpiece | phenomenon | (stroke of genius) | (work of genius) | genius | (wonder/n !(why|whether|how|if|what|who)) | (eighth wonder) | tour de force | (the impossible)
   | lifesaver | life-saver | revelation | (gift from (heaven|the gods|god)) | (blessing !(in)) | (force of nature) | wizard | virtuoso | prodigy | (bolt from the blue) | (technological|digital|engineering) tour de force

# Adjectives and adverbs in the superlative that praise.
superlative = (most (powerful|advanced|exciting|important|significant|ambitious|intelligent|sophisticated|capable|innovative|radical|profound|remarkable|impressive|extraordinary|brilliant|creative|ingenious|influential|promising|consequential|momentous|astonishing|astounding|amazing|incredible|dramatic|far-reaching|fundamental|versatile|accurate|lifelike|convincing|disruptive|transformative|revolutionary|useful|beautiful)) | biggest | greatest | best | finest | boldest | cleverest | smartest | grandest | mightiest | deepest | brightest

# Of all times and places.
of-all = ever | (of all time) | (in (the)? (human|recorded|modern|medical|scientific|our|its|military|legal)? history) | (in the world) | (on (earth|the planet)) | (known to (man|mankind|humanity|science)) | (of (the|our|this) (century|age|decade|millennium|time|times|era|generation|day)) | (in living memory) | (since <6>) | ((in|for) (a generation|a century|decades|centuries|generations|a hundred years|a thousand years|many years|years)) | imaginable | (yet (built|made|seen|devised|created|invented))

# Vendors' wording. Adjectives that hardly anybody else uses, then those that are ordinary elsewhere and need a product beside them.
pr-adjective = AI-powered | ai-driven | ai-enabled | ai-first | ai-native | ai-enhanced | ai-infused | ai-fuelled | ai-fueled | ai-led | algorithm-driven | cutting-edge | (cutting edge !(of)) | leading-edge | bleeding-edge | state-of-the-art | next-generation | next-gen | new-generation | latest-generation
   | best-in-class | best-in-breed | best-of-breed | (best of breed) | world-class | world-leading | industry-leading | market-leading | sector-leading | category-defining | category-leading | award-winning | turnkey | turn-key | seamless | seamlessly | frictionless | frictionlessly | effortless | effortlessly | zero-friction
   | one-stop | (one-stop-shop) | all-in-one | plug-and-play | enterprise-grade | enterprise-ready | hospital-grade | bank-grade | military-grade | future-proof | future-ready | hyper-personalised | hyper-personalized | hyperpersonalised | hyperpersonalized | customer-centric | citizen-centric | patient-centric
   | user-centric | people-centric | student-centric | learner-centric | client-centric | human-centric | value-driven | value-added | insight-driven | outcome-driven | outcomes-driven | mission-critical | hassle-free | lightning-fast | blazing-fast | blazingly | supercharged | turbocharged | turbo-charged | (second to none) | second-to-none
   | trailblazing | forward-thinking | (fully integrated) | (end-to-end (solution/n|platform/n|suite/n|service/n|experience|automation|system/n|offering/n|workflow/n|visibility|journey/n|approach|process|AI)) | (out-of-the-box (solution/n|integration/n|intelligence|experience)) | (purpose-built (for|to)) | (bespoke (solution/n|AI|platform|experience/n)) | (tailor-made (solution/n|AI|experience/n))
   | (data-driven (insight/n|decision/n|solution/n|platform|future|approach|organisation/n)) | (scalable (solution/n|platform|AI)) | (actionable (insight/n|intelligence|data)) | (powered by (AI|artificial intelligence|@WORD AI|machine learning|advanced <3>|cutting-edge <2>|generative AI)) | (smarter , <4>) | (holistic (solution/n|approach|platform|view|experience))
   | (agentic (workflow|platform|solution|ecosystem|experience|suite|AI-*)/n) | (agentic , AI-native <1>) | ((360-degree|360°|360 degree) (view|picture|vision|insight|profile)) | mission-ready | battle-tested | production-ready | feature-rich | user-friendly | game-ready | ultra-fast | lightning-quick | results-driven | next-level | premium-grade | first-in-class | best-of-class | white-glove | ready-to-use | purpose-built | ultra-modern | ai-augmented | ai-boosted | ai-supercharged | ai-optimised | ai-optimized | hyper-efficient | hyper-accurate | industry-first | world-first

pr-soft = intelligent | smart | innovative | intuitive | powerful | robust | advanced | unique | pioneering | disruptive | transformative | agile | dynamic | integrated | comprehensive | trusted | proprietary | sophisticated | leading | premium | immersive | personalised | personalized | tailored | flexible | scalable | holistic | unified | connected | proactive
   | end-to-end | user-friendly | easy-to-use | simple | sleek | modern | digital | data-driven | conversational | cloud-based | cloud-native | secure | instant | real-time | market-ready | breakthrough | ultra-fast | fully-featured | feature-rich | purpose-built | @pr-adjective

pr-noun = solution/n | ecosystem/n | suite/n | offering/n | (experience/n) | toolkit/n | toolset/n | journey/n | capabilities

pr-verb = supercharge/v | turbocharge/v | turbo-charge/v | (future-proof/v) | (empower/v !(to|by|under|the (police|state|minister|court)|women|girls|voters|workers|communities|minorities|and|,|.)) | (reimagine/v) | (democratise/v) | (democratize/v) | (streamline/v) | (elevate/v (your|customer|patient|student|how|every) @WORD) | (super-charge/v)
   | (unlock/v <2> (potential|value|power|insight/n|productivity|creativity|growth|opportunity|opportunities|possibilities|possibility|efficiency|efficiencies|saving/n|capacity|talent|revenue|knowledge|time|full|hidden|new|true))
   | (unleash/v <3> (potential|power|creativity|productivity|talent|innovation|growth|possibilities|imagination|inner|full|energy|value|force))
   | (harness/v <3> (power|potential|ai|a.i.|intelligence|data|insight/n|machine|technology|capabilities|algorithm/n|force|creativity)) | (leverage/v <4> (ai|a.i.|intelligence|data|learning|technology|technologies|algorithm/n|model/n|expertise|power|insight/n|network|software|machine|automation|capabilities|potential|analytics|platform))
   | (tap/v (in)?into the (power|potential|full)) | (put/v the (full)? power of) | (bring/v the (full)? (power|magic) of) | (the (full|raw|sheer|combined)? power of (AI|artificial intelligence|data|machine learning|generative|smart|technology|automation|algorithms))
   | (drive/v <2> (growth|innovation|engagement|efficiency|efficiencies|value|outcomes|transformation|productivity|results|impact|excellence|adoption|success)) | (deliver/v <3> (value|outcomes|insight/n|excellence|experience/n|impact|efficiencies|roi|peace of mind|transformation|business)) | (accelerate/v <2> (innovation|growth|transformation|adoption|time|productivity|your|digital|outcomes|success|progress))
   | (boost/v <2> (productivity|efficiency|engagement|creativity|growth|your|revenue|performance|conversion/n|satisfaction|sales|competitiveness)) | ((maximise|maximize)/v <1> (productivity|efficiency|impact|return|returns|potential|performance|yield/n|your|engagement|profit/n|output|growth)) | (delight/v <2> (customer/n|user/n|client/n|patient/n|guest/n|your)) | (take/v <5> to the next level) | (to the next level) | (raise/v the bar for)
   | ((free/v|let/v|allow/v|enable/v|leave/v|help/v|give/v) <5> (to)? (focus|concentrate|spend <3> time) on what (really|truly)? (matters|counts|they|you)) | (focus on what (really|truly)? matters (most)?) | (focus on (higher-value|high-value|value-added|value-adding|strategic) <2>) | (at (your|their|everyone's|our) fingertips) | (at the (click|touch|push|press) of a (button|mouse))
   | (do more with less) | (work smarter) | (peace of mind) | (single pane of glass) | (single source of truth) | (ahead of the curve) | (at the (cutting|leading|bleeding|forefront) (edge of)? <4>) | (digital transformation) | (digital journey) | (operational excellence) | (competitive (edge|advantage)) | (value proposition)
   | (fit/v (seamlessly|neatly|effortlessly|naturally) into) | (integrate/v (seamlessly|effortlessly) <3>) | (the (school|hospital|office|workplace|classroom|farm|city|bank|factory|newsroom|library) of (the future|tomorrow)) | (without (lifting a finger|breaking a sweat|missing a beat)) | (in just (a (few)? click/n|one click|minutes|seconds)) | (in a single click)
   | (transform/v the way (you|your|organisations|organizations|businesses|teams|companies)) | (trusted by <5>) | (built (by|for) <4> , (by|for) <4>) | (thought leader/n|thought leadership) | (synergy|synergies) | (win-win) | (customer (journey|success|delight)) | (frictionless*) | (one-stop shop) | (say goodbye to) | (gone are the days) | (meet @NAME ,)
   | ((optimise|optimize)/v <2> (your|operations|workflow/n|process/n|efficiency|performance|resource/n|step/n|decision/n|schedule/n|supply|productivity|outcome/n|journey/n|experience/n|cost/n|business)) | (simplify/v <2> (workflow/n|process/n|operations|your|task/n|life|lives|complexity|everyday)) | (enhance/v <3> (experience/n|productivity|efficiency|engagement|creativity|operations|workflow/n|decision-making|collaboration|performance|satisfaction|outcomes|capabilities))
   | (transform/v <2> (customer|patient|user|business|operations|workflow/n|experience/n|journey/n)) | ((enable|help|allow)/v <3> (business|organisation|organization|team|company|firm|brand|enterprise|clinic|hospital)/n (to)? (scale|grow|thrive|innovate|optimise|optimize|streamline|unlock|stay ahead|succeed|do more)) | (enable/v (smarter|better|faster|seamless|data-driven|informed) @WORD) | (make/v <3> (life|lives|work) (so much|far|a little)? (easier|simpler|smoother)) | (free/v (up)? <4> (for|to) <4> (higher-value|high-value|valuable|creative|strategic|meaningful|rewarding))
   | (adapt/v to (your|their|every|individual|the unique|each) <1> (need/n|learner/n|style/n|@WORD 's needs|business)) | (tailored to (your|their|every|individual|each|the (unique|needs)) <2>) | (stay/v (one step)? ahead (of (the|their|your))?) | (ahead of the (game|pack|competition)) | ((fit|ready|built|designed|made) for (the future|the modern|the digital age|tomorrow|today's) <2>) | (at the forefront of <3>) | ((robust|strong|rapid|proven|measurable|tangible) return on investment) | (built for the future of <1>) | (at the heart of (innovation|the digital)) | ((lead/v|leading) the way (in|with)) | (pioneering (the|a|new|use) <2>) | (push/v the (envelope|boundaries))
   | (bring/v <4> to life) | (make/v <4> accessible to (everyone|all|anyone)) | (in the palm of (your|their|everyone's)) | (create/v value) | (value creation) | (add/v value) | (give/v <3> (superpowers|a superpower|the edge|an edge|wings)) | (smarter (decision/n|solution/n|insight/n|working|choice/n|future|cities|business|workflow/n|care|hiring|way/n to)) | (intelligent automation) | (personalisation at scale) | (personalization at scale) | (experience/n at scale) | (gain/v (actionable|deep|deeper|valuable|real-time|new) insight/n) | (turn/v <3> (data|information|insight/n) into (insight/n|action|value|decisions|growth|gold|opportunit*))
   | (redefine/v <3> (experience/n|service|care|productivity|excellence)) | (reinvent/v (customer|the (customer|user|guest|shopping|patient|learning)) <2>) | (open/v up new (opportunities|possibilities)) | (create/v new (opportunities|possibilities)) | ((increase|drive|raise)/v (productivity|efficiency|engagement) across <3>) | (save/v (you|your team|teams|staff|them) (time|hours|valuable) <2>) | (hit the ground running) | (works for you) | (works where you)
   | (take/v the (hassle|pain|stress|headache|guesswork|drudgery|legwork|hard work|sting|strain|worry) out of <2>) | (with (just|only)? (one|a (single|few)?) (simple)? (click|tap)/n) | (in a few (clicks|taps)) | (hassle-free) | (grows with (your|you|the business)) | (round-the-clock (support|service|assistance)) | (whatever your <2> needs) | (reap the (benefits|rewards)) | (change/v the game) | (raise/v the bar) | (set/v (new|the) standard/n (for|in)) | ((reach|realise|realize|fulfil|achieve|maximise)/v (your|their|its) full potential) | (drive/v (down)? costs and <3>) | (gain/v a competitive) | (the smart way to) | (made (easy|simple) !(to)) | (tomorrow's <2> today)

can-not = cannot | ((can|ca|could|am|'m|was) (not|n't|unable|not able)) | ((can|ca|could) (not|n't) be able)
# Where a wonder is said of computing.
computing = @AI | software | computer/n | pixel/n | server/n | wires | circuits | silicon | algorithm/n | spreadsheet/n | hard drive/n | neural (net|network)/n | smartphone/n | sensor/n
   | (do more with less) | (work smarter) | (single pane of glass) | (single source of truth) | (ahead of the curve) | (at the (cutting|leading|bleeding) edge (of)? <4>) | (digital transformation) | (digital journey) | (operational excellence) | (competitive (edge|advantage)) | (value proposition)
   | (fit/v (seamlessly|effortlessly|naturally) into) | (integrate/v (seamlessly|effortlessly) <3>) | (the (school|hospital|office|workplace|classroom|farm|city|bank|factory|newsroom|library) of (the future|tomorrow)) | (without (lifting a finger|breaking a sweat|missing a beat)) | (in just (a (few)? click/n|one click|minutes|seconds)) | (in a single click)
   | (transform/v the way (you|your|organisations|organizations|businesses|teams|companies)) | (trusted by <5>) | (built (by|for) <4> , (by|for) <4>) | (thought leader/n|thought leadership) | (synergy|synergies) | (win-win) | (customer (journey|success|delight)) | (frictionless*) | (one-stop shop) | (say goodbye to)

# The next content word after a phrase, with the small words before it: where a quotation may stop without a stump.
small = the | a | an | of | to | in | on | at | for | with | from | by | and | or | our | your | their | his | her | its | my | every | all | any | most | some | many | each | no | this | that | these | those | than | as | into | over | whole | entire | new | very | one | two | three | five | ten | not | be | been | being | have | has | who | which | without | about | under | up | out | so | own | same

tail = (@small){0,3} (!(@small|will|is|are|was|were|@AI) @WORD)

# --- balance: what a text claims for a tool, and what it says against it -----------------------------------------------

# Words that make a text one about a tool that computes, whether or not it says "AI".
tool = software !(engineer/n|developer/n|company|companies|firm/n) | algorithm/n | chatbot/n | (voice|virtual|digital|online|teaching|shopping|writing|coding) (assistant/n|tutor/n) | (an|the|this|its|savings|health|new) (app|application) (that|which|, (called|named)|with a chat|called|named) | computer program/n | (talking|smart) (watch|speaker|kiosk)
   | (program|programme|system|tool|model|platform|engine|bot|assistant|machine) (that|which) (@adverb)? (read|rank|mark|sort|grade|score|learn|write|recognise|recognize|translate|predict|answer|listen|draft|go through|match|estimate|detect|flag|summarise|summarize|recommend|transcribe|diagnose|compare|spot)/v
   | (program|system|tool|model|platform|bot|assistant) (called|named|nicknamed|dubbed|christened|trained|tuned|, (called|named|nicknamed)|it (uses|bought)|the (insurer|hospital|council|school|company|house|firm) (bought|uses))
   | (a|an|the|its|this|her|his|their) (@WORD){0,2} (assistant|bot) (@NAME|, (an|a|the)) | (model|models|network) trained | trained on (@WORD){0,4} (data|images|scans|notes|records|texts|recordings|contracts|photos|pictures|examples|essays|works|hours)
   | training (data|set) | machine that (reads|learns|writes|listens|talks) | (estimating|translation|tutoring|forecasting|scoring|ranking|grading|drafting|sorting|matching|drawing|speech|transcription|recognition|screening|scheduling|planning|marking|prediction|text) (program|programme)/n
   | (extraction|talent|search|recommendation|scoring|matching|translation) engine

# Weaker hints: only several of them together.
tool-hint = app | apps | (mobile|phone) application/n | (a|an|the|its|this) (@WORD)? (program|platform|system|tool|model|sensor/n)

subject-tool = @AI | software | program/n | programme/n | system/n | app/n | tool/n | model/n | algorithm/n | chatbot/n | assistant/n | bot/n | platform/n | machine/n | it | which | they

# Praise and promises, in the author's words or anybody's.
claim = (cut|reduce|slash|drop|fall|tumble|rise|grow|increase|boost|improve|save|double|triple|halve|shorten|shrink|plunge|soar|jump|recover|lower|lift|raise|free)/v <8> (@percent|@NUMBER (times|hours|minutes|days|weeks|points|fold)|half|third|(hours|minutes) (a|of|per))
   | @percent (@WORD)? (accuracy|accurate|faster|fewer|less|more|quicker|cheaper|of (all|the|its|fields|cases|lameness|calls|questions|disputes|what))
   | (in|within|under|takes|took) (@WORD){0,2} (seconds|minutes|moments|milliseconds) | (a|the) (fraction|matter) of (a|the|seconds|minutes) (time|second|cost|price)?
   | (better|faster|sharper|quicker|keener|cheaper|safer|smarter|smoother|fairer|happier|more (@WORD)) (@WORD){0,3} than
   | (outperform|outdo|beat|rival|surpass|outshine|outsmart|outrun|exceed|best)/v | (run|ran|runs) rings | leave/v <3> standing | second to none
   | best-in-class | world-leading | world-class | market-leading | award-winning | industry-leading | cutting-edge | state-of-the-art | next-generation | next-gen | revolutionary | revolutionis* | revolutioniz* | groundbreaking | ground-breaking
   | game-chang* | breakthrough/n | seamless* | effortless* | impressive* | remarkabl* | stunning* | astonish* | amazing* | astounding* | incredibl* | brilliant* | flawless* | tireless* | delightful* | uncanny | uncannily | magical* | miracle/n | miraculous*
   | unprecedented | unrivalled | unparalleled | extraordinar* | transform/v | empower/v | supercharge/v | unlock/v | unleash/v | harness/v | streamline/v | turnkey | one-stop | all-in-one | innovative
   | (help/v (@WORD){0,3} (to)? (@WORD)) | free/v up | ease/v | relieve/v | (take/v|takes|taking) (the)? (@WORD)? (burden|drudgery|strain|pain|chore) | peace of mind | (spot|catch|detect|find|flag|pick)/v (up)? (@WORD){0,4} (before|that (would|people|humans|doctors)|long before|earlier|missed by)
   | round the clock | around the clock | day and night | day in | 24 \/ 7
   | delighted | thrilled | overjoyed | (love|adore|praise|hail|applaud|welcome)/v (it|the|its|their) | (a|the) (joy|pleasure|delight|bargain|boon|blessing|godsend|hit|success|triumph|marvel|wonder|revolution) | smiling | rave/v about | beam/v | enthus*
   | sign/v up | signing up | (queue|queues|queuing) (up|for|to) | sold out | waiting list | (won|win|wins) (over|praise|prizes|fans) | grown rare | (gone|tumbled|vanished|disappeared) (in|within|after)
   | (sense|senses|sensed|sensing) (when|that|whether|what) | (know|knows|knew) (what|when|which|how|exactly|before|who|where|if|whether) | understand/v (you|me|us|what|how|every) | exactly what | perfect/a | perfectly | ideal | at a glance
   | (works|work|worked|does|do) (wonders|the job|the rest|it all) | (simple|easy) to (use|set|install) | easy-to-use | user-friendly | (saved|saves|saving) (@WORD){0,3} (time|money|hours|lives|day|days) | gets (it|me|you) right | (was|were) right | spot on | (grown|grew) calm | (two|three|four|nine|ten) languages | every (line|detail|word|clause) | sees what | (work|job|task) is done by | paid for itself | pay for itself | at once | on the spot | (read|reads) as if | pays for itself | paid for themselves | worth every

# Business figures: a sentence about them praises no product.
accounts = (call|calls|called|describe|describes|described|bill|bills|billed) (its|their|his|her) (@WORD)? (product|products|range|software|platform|system|suite|portfolio|offer) | revenue/n | turnover | (pre-tax|net|annual|operating|first|gross) (profit/n|loss|income|sales|result/n) | profit/n (of|rose|fell|before|after|warning) | dividend/n | shares (in|of|rose|fell|closed) | headcount | (filing|accounts) (show|shows|at) | quarter/n | fiscal | valuation | raised @NUMBER

# Praise that is worded as a denial: "it never tires".
boast = never (@WORD)? (stop|sleep|tire|miss|pause|forget|fail|rest|complain|get|blink|lose|make|waver|drop|skip|take)/v | no match for (it|@AI) | (has|have|had) never (been|had|looked|seen|known) (@WORD)? (easier|better|happier|so|more|anything)
   | not (a|one) (single)? @WORD <3> (slip|escape|miss|lost|go)/v | nothing (escapes|gets past|slips|is lost) | without (effort|fail|a hitch|a fuss|breaking sweat) | (does|do) n't (sleep|tire|drink|take|complain|get|forget) | (nobody|no one) (waits|queues|has to wait|doubts)

# Limits that are said to be overcome: "fewer errors", "spots fraud".
limit-relief = (reduce|cut|lower|slash|halve|eliminate|remove|erase|end|avoid|prevent|minimise|minimize|stop|correct|fix|fight|combat|tackle|banish|beat|rule out|do away with|get rid of|root out|weed out|protect)/v <4> @limit
   | (@subject-tool|to|can|that|which) <2> (spot|catch|detect|find|flag|identify|predict|anticipate)/v <4> @limit
   | (fewer|less|no more|zero|without|free of|free from|far from|never|nor|no|not one|hardly any|little) <2> @limit | @limit (detection|prevention|free|reduction|management|score/n|scoring|map/n|assessment) | @limit <5> (fall|fell|fallen|drop|dropped|tumbled|halved|plunged|shrunk|vanished|disappeared|down|eliminated|avoided|spotted|caught|removed|reduced|cut) | (spelling|grammar|typing|human|clerical) (error|mistake|bias)/n | at no risk | wrong (side|foot|number|family name) | privacy policy

# What is said against it: errors, bias, privacy, misuse, cost, doubt.
limit = (is|are|was|were|gets|get) (@adverb)? (ignored|skipped|overlooked|left out|excluded|cut off|garbled|mangled|mistaken for|lost) | error/n !(-) | mistake/n | mistaken | mistook | wrong !(side|foot|hands) | wrongly | incorrect* | inaccura* | imprecis* | misidentif* | misclassif* | misread* | mistranslat* | misdiagnos* | mishear* | misheard | misfire/v | misjudg* | misspell* | mislabel* | misinterpret* | misunderst*
   | @AI <3> (miss|misses|missed|overlook/v|skip/v) | (it|which|that|also|still|has|had|have) (miss|misses|missed|overlooked|overlooks) | (missed|overlooked) (@NUMBER|@number-word|a|an|the|some|every)
   | (fail|struggle|stumble|falter|flounder|trip|choke|balk)/v (to|at|on|over|with|when|in|up|badly) | failure/n | flaw/n | flawed | bug/n | buggy | glitch* | hiccup/n | teething | hitch/n | malfunction* | outage/n | (crash|crashes|crashed|freezes|froze|hangs) | (break/v|broke|breaks) down
   | (was|were|are|is|proved|turned out) (@adverb)? (false|faulty) | false (alarm/n|alert/n|positive/n|negative/n|match/n|result/n|hit/n|claim/n|sense) | bias/n | biases | biased | discriminat* | stereotyp* | hallucinat* | fabricat* | (made|makes|making) (things|facts|it|them|sources|quotes|cases) up | made-up | (do|does|did) not exist | (do|does|did) n't exist | nonexistent | non-existent | imaginary
   | nonsensical | gibberish | garbled | mush | unreliab* | unproven | untested | unverified | unvalidated | unfair* | unsafe | toxic | dangerous* | harm/n | harms | harmful | harmed | hazard/n
   | limitation/n | (the|its|their|some|has|have|real|known|clear) limits !(to) | limited (to|by|evidence|data) | weakness* | shortcoming/n | drawback/n | downside/n | caveat/n | disadvantage/n | trade-off/n | blind spot/n | weak (spot|point)/n | imperfect | patchy | crude | clumsy | erratic | unpredictab* | inconsistent*
   | risk/n (of|that|to) | risky | at risk !(of|from) | concern/n | concerned | worries | worried | fear/n (of|that|for|over|about) | danger/n | warn/v | caution/v | criticis* | criticiz* | critics (say|warn|argue|point|fear|note|complain|accuse) | objection/n | object/v (to|that) | complaint/n | complain/v | (doubt|doubts) (about|over|on|whether|as to) | controvers*
   | privacy | data protection | GDPR | surveillance | spying | eavesdrop* | consent | (personal|sensitive|patient|children's) data | misuse* | misused | abuse (of|by) | loophole/n | cheat/v | plagiari* | copyright | lawsuit/n | sued | suing | liability | breach* | leak/v | leaked | leaks | hacked | hackers | deepfake/n | scam/n | fraud !(detection)
   | (over|under)(estimate|state)/v | underestimat* | overestimat* | undercount* | overcount* | overstat* | understat* | confuse/v | confus* | (mix|mixes|mixed|mixing) up | muddle/v | (out|off|wide) by | wide of the mark | (counted|charged|billed) (twice|for two) | (cost|costs|costing) more (than)? | expensive | overpriced | (energy|electricity|water|carbon) (use|bill|consumption|footprint|cost|emissions)
   | (tried|tested|trained|validated|checked|trialled|piloted|measured|evaluated) (out)? (only|so far only|solely|just|exclusively) (on|in|with|by|at) | only (been)? (tried|tested|trained|validated|checked|trialled|piloted|measured) | (one|a single) (ward|hospital|school|site|population|season|farm|brand|winter|clinic|city|dataset) , | small (sample|study|trial|test|number)
   | lower (marks|scores|accuracy|grades|rates|success|pay) | higher (error|false) | less (accurate|reliable|useful|good|well|effective|sure|precise) | worse (than|on|for|in|at|with|when) | (poor|poorly|badly) (with|on|in|at|for|results|performance|quality|translated|worded|written) | (corrected|changed|checked|fixed|redone|re-entered|retyped|typed again) (by hand|@NUMBER|@number-word) | (correct|fix|redo|rewrite|repair|undo|override|overrule)/v (it|them|by hand|every|the (output|text|result|mistakes|draft)) | double-check*
   | @subject-tool <3> (withdrawn|suspended|scrapped|abandoned|recalled|banned|switched off|unplugged) | (under|an) investigation | keep an eye on | take care | (not|never) without | handle with care | pinch of salt | (bear|keep) in mind | rubbish in | conflict/n of interest

# The same, in negative sentences.
shortfall = @subject-tool <2> (do not|does not|did not|do n't|does n't|did n't|cannot|can not|ca n't|could not|could n't|will not|wo n't|would not|is unable to|are unable to|can not yet) (@adverb|yet|always|really|fully){0,2} (understand|know|see|recognise|recognize|handle|work|cope|explain|detect|distinguish|tell|read|hear|account|capture|apply|generalise|generalize|guarantee|diagnose|measure|spot|match|include|cover|support|think|feel|reason|remember|do|get|have|mean|show|prove|say|catch|learn|like|cite|settle|decide|exclude)
   | (is|are|was|were|be|been|being) (not|n't) (@adverb|yet|always|quite|a|an){0,2} (perfect|flawless|infallible|foolproof|reliable|accurate|designed|meant|intended|substitute|replacement|tested|checked|audited|validated|evaluated|reviewed|verified|published|certified|approved|available|suitable|enough|cheap|known|clear|proof|covered|detected|recognised|recognized)
   | (has|have|had) (not|n't|never) (@adverb|yet){0,2} (been)? (tested|checked|audited|validated|evaluated|reviewed|verified|published|certified|approved|proven|measured|studied|compared|released|disclosed|said|shown)
   | no (substitute|replacement|guarantee|notion|understanding|evidence|proof|peer-reviewed|panacea) | not (@adverb)? (perfect|flawless|foolproof) | nobody (has|knows (whether|if)) (checked|tested|measured)? | far from (perfect|flawless|certain|clear|infallible) | nowhere near | little better than | no better than
   | (decide/v|do/v|does) (nothing|not decide) | nothing of the kind | unable to

# How a text slips in a limit at the end.
limit-aside = ^ (\()? (note|nb|n.b|ps|p.s|notes|disclaimer|caveat|warning) (to|:|.|,) | ^ (\()? (one|a|another) (@WORD)? (thing|word|note|point|detail|footnote|quibble|snag|catch|wrinkle|warning) (to (bear|note|watch|remember|know|keep)|of (caution|warning)|:|remains) | ^ (to be fair|admittedly|granted|true|of course|mind you|that said|still) ,
   | it (should|must) be (said|noted|added) | (admit/v|acknowledge/v|concede/v) | did !(not|n't|so|it|that|the|you|he|she|they|we|i|his|her|its|my|in|for|to|with) (@WORD) | ^ (\()? (@determiner)? @AI still @WORD | (sometimes|occasionally|at times|now and (then|again)|from time to time|on occasion|every so often|once in a while|has been known to)
   | small print | (final|last) (line|page|paragraph|footnote) | only (on|in|for|with|works|if|when)

evidence-nobody = one | this | that | it | which | who | nobody | everybody | everyone | no one | another | him | us | them | me
