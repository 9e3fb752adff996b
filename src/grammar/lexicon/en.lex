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
   | health | court | police | constabulary | street | road | house | hall | city | county | service | services | centre | center | mutual | ventures
   | partners | capital | fund | park | church | museum | library | museum | observatory | news | times | post | journal | courier | desk | act | day

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
evidence-critical = warn/v | caution/v | criticise/v | criticize/v | complain/v | grumble/v | object/v | dispute/v | doubt/v | unconvinced | sceptical | skeptical | less (thrilled|happy|impressed|enthusiastic|sure|convinced)
   | not (convinced|sure|so sure|impressed|happy|amused) | concern/n | concerned | worry/v | worried | fear/v | disagree/v | protest/v | deplore/v | question/v | oppose/v | alarmed | refuse/v | rejected | complaint/n | regret/v | lament/v | wary | furious | angry

# A text that speaks for the maker: releases and sales pages. Only in short paragraphs.
evidence-release = press release | for immediate release | (note|notes) to editors | (media|press) (contact|contacts|enquiries|inquiries) | ^ about @NAME (@NAME){0,3} $ | (free|start your) trial | (book|request|get|schedule) a demo | get started
   | contact (sales|us) | sign up (now|today|free) | start (a|your) free | buy now | (order|try) (it)? (now|today|free) | billed (monthly|annually) | per (month|seat|user|invoice)

evidence-our-product = our (@WORD){0,3} (platform|engine|solution|software|product|suite|technology|assistant|algorithm|app|tool|model|system|service|team of experts|AI|experts|customers|clients)

evidence-determiner = @determiner

evidence-hearsay = it (is|was|'s) (@adverb){0,2} (said|believed|thought|reported|claimed|felt|held|understood|estimated|rumoured) | reportedly | allegedly | rumour has it | (is|are|was|were) (said|thought|believed|understood|rumoured) to

evidence-seen = (seen|reviewed|obtained|consulted|verified) by (this|the) @WORD | (we|this newspaper) (have|has)? (seen|read|reviewed|obtained|consulted)

evidence-maker-name = (built|made|developed|designed|sold|supplied|created|launched|published|marketed|provided) by [@NAME (@NAME){0,3}]
   | [@NAME (@NAME){0,3}] , (the|a) (@WORD){0,3} (company|firm|start-up|startup|maker|vendor|supplier|developer|manufacturer) (behind|that (makes|sells|built|developed|supplies)|which (makes|sells|built|developed|supplies))
   | (company|firm|start-up|startup|maker|vendor|supplier|developer|manufacturer) (called|named)? [@NAME (@NAME){0,3}] | from [@NAME (Inc|Ltd|Labs|Systems|Technologies|Digital|Analytics|Health|AI)]

# --- balance: what a text claims for a tool, and what it says against it -----------------------------------------------

# Words that make a text one about a tool that computes, whether or not it says "AI".
tool = software !(engineer/n|developer/n|company|companies|firm/n) | app/n | apps | algorithm/n | chatbot/n | (voice|virtual|digital|online|teaching|shopping|writing|coding) (assistant/n|tutor/n) | computer program/n | (talking|smart) (watch|speaker|kiosk)
   | (a|an|the|its|this|her|his|their) (@WORD){0,2} (program/n|platform|assistant|bot|model|system|tool|engine|sensor/n) (@NAME|that|which|called|named|, (called|named|an|a|which)|it (uses|bought|has)|tuned|trained|developed|designed|built|supplied|nicknamed|reads|ranks|marks|sorts|grades|scores|learns|the (@WORD) (bought|uses))
   | (model|models|system|network|tool|program) trained | trained on | training (data|set) | machine that (reads|learns|writes|listens|talks) | (@WORD)ing (program|software) | talent engine | extraction engine

subject-tool = @AI | @software | it | which | that | this | they | these

# Praise and promises, in the author's words or anybody's.
claim = (cut|reduce|slash|drop|fall|tumble|rise|grow|increase|boost|improve|save|double|triple|halve|shorten|shrink|plunge|soar|jump|recover|lower|lift|raise|free)/v <8> (@percent|@NUMBER (times|hours|minutes|days|weeks|points|fold)|half|third|(hours|minutes) (a|of|per))
   | @percent (@WORD)? (accuracy|accurate|faster|fewer|less|more|quicker|cheaper|of (all|the|its|fields|cases|lameness|calls|questions|disputes|what))
   | (in|within|under|takes|took) (@WORD){0,2} (seconds|minutes|moments|milliseconds) | (a|the) (fraction|matter) of (a|the|seconds|minutes) (time|second|cost|price)?
   | (better|faster|sharper|quicker|keener|cheaper|safer|smarter|smoother|fairer|happier|more (@WORD)) (@WORD){0,3} than
   | (outperform|outdo|beat|rival|surpass|outshine|outsmart|outrun|exceed|best)/v | (run|ran|runs) rings | leave/v <3> standing | second to none | no match for (it|@AI)
   | best-in-class | world-leading | world-class | market-leading | award-winning | industry-leading | cutting-edge | state-of-the-art | next-generation | next-gen | revolutionary | revolutionis* | revolutioniz* | groundbreaking | ground-breaking
   | game-chang* | breakthrough/n | seamless* | effortless* | impressive* | remarkabl* | stunning* | astonish* | amazing* | astounding* | incredibl* | brilliant* | flawless* | tireless* | delightful* | uncanny | uncannily | magical* | miracle/n | miraculous*
   | unprecedented | unrivalled | unparalleled | extraordinar* | transform/v | empower/v | supercharge/v | unlock/v | unleash/v | harness/v | streamline/v | turnkey | one-stop | all-in-one | innovative
   | (help/v (@WORD){0,3} (to)? (@WORD)) | free/v up | ease/v | relieve/v | (take/v|takes|taking) (the)? (@WORD)? (burden|drudgery|strain|pain|chore) | peace of mind | (spot|catch|detect|find|flag|pick)/v (up)? (@WORD){0,4} (before|that (would|people|humans|doctors)|long before|earlier|missed by)
   | never (@WORD)? (stop|sleep|tire|miss|pause|forget|fail|rest|complain|get)/v | round the clock | around the clock | day and night | day in | 24/7
   | delighted | thrilled | overjoyed | (love|adore|praise|hail|applaud|welcome)/v (it|the|its|their) | (a|the) (joy|pleasure|delight|bargain|boon|blessing|godsend|hit|success|triumph|marvel|wonder|revolution) | smiling | rave/v about | beam/v | enthus*
   | sign/v up | signing up | queue/v | sold out | (won|win|wins) (over|praise|prizes|fans) | (has|have) never (been|had|looked) (@WORD)? (easier|better|happier|so|more) | grown rare | (gone|tumbled|vanished|disappeared) (in|within|after)
   | (sense|senses|sensed|sensing) (when|that|whether|what) | (know|knows|knew) (what|when|which|how|exactly|before|who) | understand/v (you|me|us|what|how|every) | exactly what | perfect/a | perfectly | ideal | at a glance
   | (works|work|worked|does|do) (wonders|the job|the rest|it all) | (simple|easy) to (use|set|install) | easy-to-use | user-friendly | (saved|saves|saving) (@WORD){0,3} (time|money|hours|lives|day|days) | gets (it|me|you) right | (was|were) right | spot on | pays for itself | paid for themselves | worth every

# What is said against it: errors, bias, privacy, misuse, cost, doubt.
limit = error/n !(-) | mistake/n | mistaken | mistook | wrong !(side|foot|hands) | wrongly | incorrect* | inaccura* | imprecis* | misidentif* | misclassif* | misread* | mistranslat* | misdiagnos* | mishear* | misheard | misfire/v | misjudg* | misspell* | mislabel* | misinterpret* | misunderst*
   | @AI <3> (miss|misses|missed|overlook/v|skip/v) | (it|which|that|also|still|has|had|have) (miss|misses|missed|overlooked|overlooks) | (missed|overlooked) (@NUMBER|@number-word|a|an|the|some|every)
   | (fail|struggle|stumble|falter|flounder|trip|choke|balk)/v (to|at|on|over|with|when|in|up|badly) | failure/n | flaw/n | flawed | bug/n | buggy | glitch* | hiccup/n | teething | hitch/n | malfunction* | outage/n | (crash|crashes|crashed|freezes|froze|hangs) | (break/v|broke|breaks) down
   | false (alarm/n|alert/n|positive/n|negative/n|match/n|result/n|hit/n|claim/n|sense) | bias/n | biases | biased | discriminat* | stereotyp* | hallucinat* | fabricat* | (made|makes|making) (things|facts|it|them|sources|quotes|cases) up | made-up | (do|does|did) not exist | (do|does|did) n't exist | nonexistent | non-existent | imaginary
   | nonsense | nonsensical | gibberish | garbled | mush | rubbish !(bin|collection|dump|tip|truck|lorry|of) | unreliab* | unproven | untested | unverified | unvalidated | unfair* | unsafe | toxic | dangerous* | harm/n | harms | harmful | harmed | hazard/n
   | limitation/n | (the|its|their|some|has|have|real|known|clear) limits !(to) | limited (to|by|evidence|data) | weakness* | shortcoming/n | drawback/n | downside/n | caveat/n | disadvantage/n | trade-off/n | blind spot/n | weak (spot|point)/n | imperfect | patchy | crude | clumsy | erratic | unpredictab* | inconsistent*
   | risk/n (of|that|to|for|in|,) | at risk !(of|from) | concern/n | concerned | worries | worried | fear/n (of|that|for|over|about) | danger/n | warn/v | caution/v | criticis* | criticiz* | critic/n | objection/n | object/v (to|that) | complaint/n | complain/v | doubt/n | doubtful | sceptic* | skeptic* | controvers*
   | privacy | data protection | GDPR | surveillance | spying | eavesdrop* | consent | (personal|sensitive|patient|children's) data | misuse* | misused | abuse (of|by) | loophole/n | cheat/v | plagiari* | copyright | lawsuit/n | sued | suing | liability | breach* | leak/v | leaked | leaks | hacked | hackers | deepfake/n | scam/n | fraud !(detection)
   | (over|under)(estimate|state)/v | underestimat* | overestimat* | undercount* | overcount* | overstat* | understat* | confuse/v | confus* | (mix|mixes|mixed|mixing) up | muddle/v | (out|off|wide) by | wide of the mark | (counted|charged|billed) (twice|for two) | (cost|costs|costing) more (than)? | expensive | overpriced | (energy|electricity|water|carbon) (use|bill|consumption|footprint|cost|emissions)
   | (tried|tested|trained|validated|checked|trialled|piloted|measured|evaluated) (out)? (only|so far only|solely|just|exclusively) (on|in|with|by|at) | only (been)? (tried|tested|trained|validated|checked|trialled|piloted|measured) | (one|a single) (ward|hospital|school|site|population|season|farm|brand|winter|clinic|city|dataset) , | small (sample|study|trial|test|number)
   | lower (marks|scores|accuracy|grades|rates|success|pay) | higher (error|false) | less (accurate|reliable|useful|good|well|effective|sure|precise) | worse (than|on|for|in|at|with|when) | (poor|poorly|badly) (with|on|in|at|for|results|performance|quality)? | corrected (by hand|@NUMBER|@number-word) | (correct|fix|redo|rewrite|repair|undo|override|overrule)/v (it|them|by hand|every|the (output|text|result|mistakes|draft)) | by hand | double-check*
   | withdrawn | suspended | scrapped | abandoned | recalled | banned | (under|an) investigation | keep an eye on | take care | (not|never) without | handle with care | pinch of salt | (bear|keep) in mind | rubbish in | conflict/n of interest

# The same, in negative sentences.
shortfall = @subject-tool <2> (do not|does not|did not|do n't|does n't|did n't|cannot|can not|ca n't|could not|could n't|will not|wo n't|would not|is unable to|are unable to|can not yet) (@adverb|yet|always|really|fully){0,2} (understand|know|replace|see|recognise|recognize|handle|work|cope|explain|detect|distinguish|tell|read|hear|account|capture|apply|generalise|generalize|guarantee|diagnose|measure|spot|match|include|cover|support|think|feel|reason|remember|do|get|have|mean|show|prove|say|catch|learn|like|cite|settle|decide|exclude)
   | (is|are|was|were|be|been|being) (not|n't) (@adverb|yet|always|quite|a|an){0,2} (perfect|flawless|infallible|foolproof|reliable|accurate|designed|meant|intended|substitute|replacement|tested|checked|audited|validated|evaluated|reviewed|verified|published|certified|approved|available|suitable|enough|cheap|known|clear|proof|magic)
   | (has|have|had) (not|n't|never) (@adverb|yet){0,2} (been)? (tested|checked|audited|validated|evaluated|reviewed|verified|published|certified|approved|proven|measured|studied|compared|released|disclosed|said|shown)
   | no (substitute|replacement|match|guarantee|notion|understanding|evidence|proof|independent|peer-reviewed|published|silver|panacea|data|tests) | not (@adverb)? (better|perfect|flawless|always|everyone|enough|all|foolproof|magic|a (doctor|judge|substitute|replacement|panacea)) | nobody (has|knows (whether|if)) (checked|tested|measured)? | far from (perfect|flawless|certain|clear|infallible) | nowhere near | short of | little better than | no better than
   | (decide/v|do/v|does) (nothing|not decide) | nothing of the kind | unable to

# How a text slips in a limit at the end.
limit-aside = ^ (\()? (note|nb|n.b|ps|p.s|notes|disclaimer|caveat|warning) (to|:|.|,) | ^ (\()? (one|a|another) (@WORD)? (thing|word|note|point|detail|footnote|quibble|snag|catch|wrinkle|warning) (to (bear|note|watch|remember|know|keep)|of (caution|warning)|:|remains) | ^ (to be fair|admittedly|granted|true|of course|mind you|that said|still) ,
   | it (should|must) be (said|noted|added) | (admit/v|acknowledge/v|concede/v) | did !(not|n't|so|it|that|the|you|he|she|they|we|i) (@WORD) | ^ <6> (still) @WORD | (sometimes|occasionally|at times|now and (then|again)|from time to time|on occasion|every so often|once in a while|has been known to)
   | small print | (final|last) (line|page|paragraph|footnote) | only (on|in|for|with|works|if|when)
