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

human-being = human/n | (human being/n) | people | person | mortal/n | humanity | mankind | (the|any|many|most) (man|men|woman|women) | (human|trained|practised|practiced|expert|naked) (eye/n|ear/n|hand/n|mind/n|brain/n)
   | (of us) | (anyone alive)

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

comparative = better | faster | quicker | sharper | smarter | shrewder | keener | finer | surer | steadier | cleverer | wiser | kinder | subtler | abler | nimbler | brighter | defter | gentler | sounder | fairer | truer | calmer | bolder | livelier | wittier | funnier | crisper | slicker | surer-footed | harder
   | (more (@skill)) | (fewer (@WORD)? (error/n|mistake/n|slip/n|fault/n|blunder/n|oversight/n)) | ((right|correct) more often)

comparative-soft = higher | earlier | sooner | further | deeper | richer | stronger | greater | closer | warmer | wider | clearer | tighter | cleaner
   | (more !(expensive|costly|slowly|error/n|mistake/n|likely|often|work|time|than|money|electricity|energy|dangerous|biased|prone|harm|trouble|false|problem/n|of))

outdo = outperform/v | outclass/v | outdo/v | outsmart/v | outshine/v | outthink/v | outwit/v | outmatch/v | outplay/v | outscore/v | outstrip/v | outpace/v | outread/v | outdiagnose/v
   | outdiagnos* | outwrite/v | outguess/v | outmanoeuvre/v | outfox/v | outrank/v | outsell/v | surpass/v | overtake/v | trounce/v | eclipse/v | upstage/v | thrash/v | @outdo-idiom

outdo-idiom = (run/v (rings|circles) (round|around)) | (wipe/v the floor with) | (knock/v spots off) | (get/v the better of) | (steal/v a march on) | (go/v (toe-to-toe|toe to toe) with)
   | (hold/v (its|their) own (against|with|alongside|among)) | (more than a match for) | (a match for) | (the equal of) | (on (a)? par with) | (stand/v comparison with) | (compare/v (favourably|favorably) (with|to))
   | (blow/v past) | (be/v (streets|miles|leagues|light-years) ahead of) | (leap/v ahead of) | (head and shoulders above) | (be/v (superior|preferable) to) | (draw/v level with) | (measure/v up to) | (up there with)

outdo-plain = beat/v | defeat/v | best/v | trump/v | rival/v | exceed/v | top/v | vanquish/v | crush/v | humble/v | ((match/v|equal/v) (or (beat|exceed|surpass)/v)? !(up))

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

# Words that make of a milestone an event: "the invention of", "the coming of".
advent = invention | arrival | advent | coming | birth | discovery | dawn | introduction | rise | spread | appearance | age | days | impact | importance | scale | magnitude | power

# How far ahead a forecast looks.
horizon = soon !(after|as) | (before long) | (sooner or later) | (sooner than (you|we|anyone|many|most) <2>) | eventually | (one day) | someday | (some day) | (any day now) | tomorrow | inevitably | ultimately | (in time) | (in no time)
   | ((in|within|inside|over|before|after) <4> (year/n|month/n|week/n|decade/n|generation/n|lifetime/n|century)) (\')? (time)? | (by (the (end|middle|turn|close|time) of)? <3> (decade|century|year|generation))
   | (by (mid-century|then|the time <5>|the next <3>|next @WORD)) | (by @NUMBER) | (come @NUMBER) | (in @NUMBER) | (before @NUMBER) | (by the @NUMBER) | (in (the)? <2> (near|distant|distant-future|foreseeable|not-so-distant|not-too-distant) future)
   | (in (our|your|my|their) (lifetime|lifetimes)) | (from now on) | (in the (future|long run|end)) | (a (decade|generation|year) from now) | (@WORD years from now) | (at the latest) | (the day (is coming|will come) when)

certainly-will = (will !(not|never|have to be|be (held|heard|published|available|announced|presented))) | 'll | shall | (be/v (going|set|bound|destined|poised|about|sure|certain|doomed|fated|guaranteed) to) | (ai|it|that|they|we|you|he|she) 'll

# What sweeping forecasts foretell.
sweeping-fate = replace/v | displace/v | supplant/v | supersede/v | oust/v | disappear/v | vanish/v | eliminate/v | eradicate/v | abolish/v | (wipe/v (out|away)) | (kill/v off) | (do/v away with) | (sweep/v away) | (take/v over)
   | (put <4> out of (work|business|a job|their jobs)) | dominate/v | overtake/v | surpass/v | outperform/v | outsmart/v | outnumber/v | outthink/v | eclipse/v | (transform/v) | (change/v) | revolutionise/v | revolutionize/v | reshape/v | redefine/v
   | reinvent/v | upend/v | overturn/v | disrupt/v | cure/v | (solve/v) | conquer/v | rule/v | govern/v | die | perish/v | (die out) | (go extinct) | (render/v <6> (obsolete|redundant|useless|unnecessary))
   | (make/v <6> (obsolete|redundant|useless|unnecessary|unrecognisable|unrecognizable|irrelevant|extinct|a thing of the past)) | (be (all)? (gone|obsolete|extinct|redundant|unrecognisable|unrecognizable|everywhere|ubiquitous|commonplace|unthinkable|history|dead|doomed|automated|replaced|irrelevant|jobless|unemployed|finished|swept away|wiped out|a memory|a relic|a luxury|a curiosity|invisible|indispensable|universal|unnecessary|smarter|cleverer|written by|done by|run by|made by|taught by|decided by))
   | (be (a|the) (thing of the past|norm|rule|relic|memory|museum piece|distant memory|only|standard)) | (be as <2> as) | (be in a museum) | (look (quaint|absurd|prehistoric|medieval|like)) | (have (gone|vanished|disappeared|died|been replaced)) | (cease to) | (no longer (need|exist|be|have|require|matter|pay|employ|read|write))
   | (never again) | (never be the same) | (become (the norm|obsolete|indispensable|essential|unthinkable|ubiquitous|standard|universal|extinct|redundant|unnecessary|a thing|as|part of every|commonplace|second nature|the rule|the only)) | (leave (nobody|no one|no job|no sector))
   | (spare no) | (go the way of) | (end/v <1> (poverty|disease|hunger|war|work|cancer|ageing|aging|death|traffic|crime|loneliness)) | (be left behind) | (lose their (jobs|job|livelihoods)) | (go (bust|under|out of business)) | (run (everything|every|the|all|whole|entire)) | (do (everything|anything|all|most of))
   | (live (for ever|forever)) | (know (everything|us)) | (be able to do (anything|everything)) | (have (a|an|its|their|his|her) <2> (AI|chatbot|assistant|copilot|robot|algorithm|agent))

sweeping-subject = no !(longer|one's) | nobody | every !(year|month|week|day|morning|time) | everyone | everybody | all !(the same|along) | most | half | (the (majority|bulk) of) | few !(weeks|days|months|years) | (not (a|one) (single)?) | entire | whole | millions | anyone | (whole|entire) (professions|industries)
   | (@percent of) | (nine (out of|in) ten) | (two thirds of) | (two-thirds of) | those who | (whoever)

# "may", "if", "hopes to": what makes of a claim a possibility.
maybe = may | might | could | would | if | whether | perhaps | possibly | supposedly | allegedly | hope/v to | aim/v to | try/v to | seek/v to | attempt/v to | seem/v to | appear/v to | suppose | imagine | should | unless

# Superlative words of praise: loud ones that are rarely used of anything else than novelties, and those of every day.
hyperbole = revolutionary !(war|guard/n|council/n|army|party|government|movement|communist|tribunal|forces|wars|france|russia|iran) | game-changing | gamechanging | game-changer/n | gamechanger/n | (game changer/n) | (game changing) | groundbreaking | ground-breaking | earth-shattering | earth-shaking
   | earthshaking | world-changing | world-beating | paradigm-shifting | (paradigm shift/n) | paradigm-shift | epoch-making | epoch-defining | era-defining | history-making | mind-blowing | mind-blowingly | mind-boggling | mind-bogglingly | mind-bending | jaw-dropping | jaw-droppingly
   | eye-popping | eye-watering | superhuman | super-human | godlike | god-like | miraculous | miraculously | transformational | awe-inspiring | omniscient | all-knowing | all-seeing | all-powerful | omnipotent | (quantum leap/n) | (giant leap/n) | (holy grail)
   | (silver bullet/n) | (sea change) | (tectonic shift/n) | (seismic shift/n) | once-in-a-generation | once-in-a-lifetime | (out of this world) | out-of-this-world | (nothing short of <2> @praise) | (little short of <2> @praise)

praise = stunning | stunningly | astonishing | astonishingly | astounding | astoundingly | staggering | staggeringly | breathtaking | breathtakingly | breath-taking | spectacular | spectacularly | incredible | incredibly | unbelievable | unbelievably
   | phenomenal | phenomenally | amazing | amazingly | extraordinary | extraordinarily | dazzling | dazzlingly | prodigious | unprecedented | unparalleled | unrivalled | unrivaled | unmatched | unequalled | unheard-of | limitless | boundless
   | dizzying | wondrous | wondrously | marvellous | marvelous | sensational | uncanny | uncannily | seismic | transformative | disruptive | meteoric | miraculous | miraculously | revolutionary | epochal | magnificent | sublime | awesome | fantastic | formidable | mesmerising
   | mesmerizing | spellbinding | otherworldly | superhuman | monumental | momentous | titanic | colossal | (a (miracle|marvel|wonder|revolution|triumph|sensation|phenomenon|earthquake|tsunami|bombshell)) | (a miracle)

# What AI is praised for.
prowess = power/n | ability | abilities | capability | capabilities | performance/n | result/n | accuracy | progress | speed | speeds | advance/n | advancement/n | leap/n | feat/n | potential | technology | technologies | tool/n | machine/n | system/n | AI
   | algorithm/n | intelligence | achievement/n | possibilities | possibility | pace | precision | fluency | skill/n | software | model/n | innovation/n | invention/n | fidelity | realism | prowess | insight/n | efficiency | gain/n | breakthrough/n | creativity | scale | ease 
   | intelligence | talent | chatbot/n | program/n | assistant/n | prose | moment | growth | step/n | opportunity | opportunities | gadget/n | contraption | device/n | engine/n

# What the loudest claims say has been changed.
everything = everything | (the world) | (our (lives|world|societies|society|economy|civilisation|civilization|daily lives|everyday lives|future)) | (the way <1> (we|people|humans|humanity|humankind|mankind|companies|businesses|doctors|teachers|everyone|everybody|you|@professional)) | (how (we|people|humans|humanity|businesses|companies|everyone|you) @WORD)
   | (life (itself|as we know it|on earth)) | humanity | civilisation | civilization | mankind | humankind | (every <2> (aspect|corner|sector|industry|part|facet|area|profession|workplace|classroom|home)) | ((whole|entire) <1> (industry|industries|sector|sectors|professions|profession|economy|economies))
   | (the rules) | (the (face|course|nature|future|landscape|fabric|very) of) | history | (the game) | society | (all our lives) | (beyond recognition) | (for (ever|good)) | forever | (medicine|education|healthcare|science|journalism|farming|agriculture|work) (as we know it|for ever|forever|beyond recognition)

# Vendors' wording. Adjectives that hardly anybody else uses, then those that are ordinary elsewhere and need a product beside them.
pr-adjective = AI-powered | ai-driven | ai-enabled | ai-first | ai-native | ai-enhanced | ai-infused | ai-fuelled | ai-fueled | ai-led | algorithm-driven | cutting-edge | (cutting edge !(of)) | leading-edge | bleeding-edge | state-of-the-art | next-generation | next-gen | new-generation | latest-generation
   | best-in-class | best-in-breed | best-of-breed | (best of breed) | world-class | world-leading | industry-leading | market-leading | sector-leading | category-defining | category-leading | award-winning | turnkey | turn-key | seamless | seamlessly | frictionless | frictionlessly | effortless | effortlessly | zero-friction
   | one-stop | (one-stop-shop) | all-in-one | plug-and-play | enterprise-grade | enterprise-ready | hospital-grade | bank-grade | military-grade | future-proof | future-ready | hyper-personalised | hyper-personalized | hyperpersonalised | hyperpersonalized | customer-centric | citizen-centric | patient-centric
   | user-centric | people-centric | student-centric | learner-centric | client-centric | human-centric | value-driven | value-added | insight-driven | outcome-driven | outcomes-driven | mission-critical | hassle-free | lightning-fast | blazing-fast | blazingly | supercharged | turbocharged | turbo-charged | (second to none) | second-to-none
   | trailblazing | forward-thinking | (fully integrated) | (end-to-end (solution/n|platform/n|suite/n|service/n|experience|automation|system/n|offering/n|workflow/n|visibility|journey/n|approach|process|AI)) | (out-of-the-box (solution/n|integration/n|intelligence|experience)) | (purpose-built (for|to)) | (bespoke (solution/n|AI|platform|experience/n)) | (tailor-made (solution/n|AI|experience/n))
   | (data-driven (insight/n|decision/n|solution/n|platform|future|approach|organisation/n)) | (scalable (solution/n|platform|AI)) | (actionable (insight/n|intelligence|data)) | (powered by (AI|artificial intelligence|@WORD AI|machine learning|advanced <3>|cutting-edge <2>|generative AI)) | (smarter , <4>) | (holistic (solution/n|approach|platform|view|experience))

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
   | (do more with less) | (work smarter) | (single pane of glass) | (single source of truth) | (ahead of the curve) | (at the (cutting|leading|bleeding) edge (of)? <4>) | (digital transformation) | (digital journey) | (operational excellence) | (competitive (edge|advantage)) | (value proposition)
   | (fit/v (seamlessly|effortlessly|naturally) into) | (integrate/v (seamlessly|effortlessly) <3>) | (the (school|hospital|office|workplace|classroom|farm|city|bank|factory|newsroom|library) of (the future|tomorrow)) | (without (lifting a finger|breaking a sweat|missing a beat)) | (in just (a (few)? click/n|one click|minutes|seconds)) | (in a single click)
   | (transform/v the way (you|your|organisations|organizations|businesses|teams|companies)) | (trusted by <5>) | (built (by|for) <4> , (by|for) <4>) | (thought leader/n|thought leadership) | (synergy|synergies) | (win-win) | (customer (journey|success|delight)) | (frictionless*) | (one-stop shop) | (say goodbye to)
