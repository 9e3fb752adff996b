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
