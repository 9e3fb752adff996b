# Lexique français. `nom = motif`, une classe par paragraphe ; le langage des motifs est décrit dans grammar/pattern.rs.
# Classes que la grammaire consulte elle-même : topic, mention-*, introduces-*, negation, hypothesis, rebuttal*, reporting,
# clause-boundary.

# --- mots grammaticaux ----------------------------------------------------------------------------------------------

determiner = le | la | les | l' | un | une | des | ce | cet | cette | ces | son | sa | ses | leur | leurs | notre | nos | votre | vos
   | mon | ma | mes | chaque | tout | toute | aucun | aucune | quelque | plusieurs | d' | de | du

be = être/v

auxiliary = être/v | avoir/v | aller/v | pouvoir/v | devoir/v | vouloir/v | savoir/v | se | s' | y | en | le | la | les | l' | lui | nous | vous | leur
   | (venir/v de) | (être/v en train de) | (finir/v par) | (se mettre/v à) | (s' est mis/a à) | (commencer/v à) | (continuer/v (à|de)) | (parvenir/v à) | (arriver/v à) | (réussir/v à)

modal-certain = aller/v | (être/v (appelé|promis|destiné|voué)/a à) | (devoir/v bientôt)

adverb = aussi | déjà | toujours | même | encore | maintenant | souvent | seulement | vraiment | simplement | bientôt | désormais | enfin
   | soudain | soudainement | réellement | parfois | automatiquement | instantanément | immédiatement | progressivement | lentement
   | peu | à | seul/a | elle-même | lui-même | tout | toute | ensuite | alors | ainsi | donc | parfaitement | silencieusement | discrètement
   | patiemment | tranquillement | rapidement | vite | constamment | continuellement | intuitivement | délibérément | consciemment
   | pleinement | totalement | entièrement | complètement | profondément | naturellement | littéralement | quasiment | presque | mieux | bien
   | spontanément | visiblement | apparemment | finalement | petit à petit | peu à peu | au fil (du temps|des mois|des semaines|des jours) | tout seul | toute seule
   | de lui-même | d'elle-même | de son propre chef | de façon autonome | de manière autonome | chaque (jour|nuit|soir|matin|semaine) | à son tour | en (secret|silence|quelques secondes|temps réel|effet)

clause-boundary = , | \; | : | — | – | \( | \) | mais | et | car | tandis | alors qu' | alors que | parce | dont | où | lorsque | quand | puisque

percent = @NUMBER (%|pour cent|pour-cent|point/n (de pourcentage)?)

number-word = un | une | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze | quinze | vingt | trente | cent/n | mille
   | dizaine/n | douzaine/n | centaine/n | millier/n | million/n | milliard/n | moitié | tiers | quart/n | double | triple

# --- l'IA : ses noms, techniques, produits -----------------------------------------------------------------------------

technique = apprentissage (automatique|profond|machine|par renforcement) | machine learning | deep learning | réseau/n de neurones | réseau/n neuronal
   | réseaux neuronaux | modèle/n de langage | modèle/n de langue | grand/a modèle/n | vision par ordinateur | reconnaissance (faciale|vocale|d'images|d'image|des visages|des émotions)
   | traitement (automatique )?(du langage|des langues) | agent/n (conversationnel|conversationnels) | robot/n (conversationnel|conversationnels) | chatbot/n | assistant/n (vocal|vocaux|virtuel|virtuels)
   | dialogueur/n | police prédictive | justice prédictive | hypertrucage/n | deepfake/n | transcription automatique | traduction automatique | vidéosurveillance algorithmique

acronym = IA | I.A. | AI | LLM | LLMs | GPT | IAG | TAL | VSA

known-product = ChatGPT | Claude | Gemini | Copilot | Midjourney | DALL-E | DALL·E | Grok | Llama | DeepSeek | Perplexity | Siri | Alexa
   | AlphaFold | AlphaGo | Bard | Whisper | Sora | GPT-2 | GPT-3 | GPT-3.5 | GPT-4 | GPT-4o | GPT-4.5 | GPT-5 | GPT-5.5 | (Stable Diffusion) | (IBM Watson) | (Le Chat)

topic = intelligence artificielle | intelligences artificielles | @acronym | @technique | @known-product | algorithme/n | algorithmique/a | chatgpt-* | ia-* | auto-apprenant/a

software = système/n | outil/n | logiciel/n | programme/n | appli/n | application/n | plateforme/n | plate-forme/n | modèle/n | algorithme/n | assistant/n
   | assistante/n | robot/n | bot/n | chatbot/n | agent/n | moteur/n | machine/n | technologie/n | produit/n | solution/n | service/n | détecteur/n
   | classifieur/n | générateur/n | correcteur/n | traducteur/n | transcripteur/n | compagnon/n | tuteur/n | avatar/n | réseau/n | filtre/n
   | dispositif/n | module/n | brique/n | fonction/n | fonctionnalité/n | copilote/n | interface/n | caméra/n | borne/n | automate/n | ordinateur/n
   | drone/n | calculateur/n | progiciel/n

software-always = algorithme/n | chatbot/n | agent/n (conversationnel|conversationnels|IA) | robot/n (conversationnel|conversationnels) | modèle/n de (langage|langue) | dialogueur/n
   | réseau/n (de neurones|neuronal) | réseaux neuronaux | assistant/n (vocal|vocaux|virtuel|virtuels) | LLM | LLMs

# Ce qui, devant « IA », n'est pas un système : gens, entreprises, champs, règles.
not-system-before = chercheur/n | chercheuse/n | expert/n | experte/n | spécialiste/n | ingénieur/n | ingénieure/n | développeur/n | entreprise/n | société/n | start-up
   | start-ups | startup/n | éditeur/n | laboratoire/n | équipe/n | secteur/n | marché/n | bulle | plan/n | stratégie/n | règlement/n | loi/n | politique/n
   | formation/n | cours | recherche/n | ministre/n | secrétaire | commission/n | comité/n | conseil/n | sommet/n | salon/n | colloque/n | pionnier/n | géant/n
   | responsable/n | directeur/n | directrice/n | patron/n | acteur/n | projet/n | usage/n | enjeu/n | éthique | essor | histoire | question/n | course | filière/n
   | fournisseur/n | prestataire/n | vendeur/n | fabricant/n | concepteur/n | investissement/n | dépense/n | budget/n | puce/n | master/n | licence/n | thèse/n | doctorat

ai-complement = d'IA | d'intelligence artificielle | IA | à base d'IA | (dopé|boosté|basé|fondé|piloté|assisté|nourri|propulsé|alimenté)/a (à|sur|par) (l'|une|de l')? (IA|intelligence artificielle) | par IA | par intelligence artificielle
   | intelligent/a | prédictif/a | génératif/a | conversationnel/a | algorithmique/a | apprenant/a | auto-apprenant/a | neuronal/a | d'apprentissage (automatique|profond)? | de reconnaissance (faciale|vocale|d'images|des émotions)?
   | de (scoring|notation|tri|profilage|détection|traduction|transcription|recommandation|modération|prédiction|classement|surveillance|télésurveillance|correction)(automatique|automatisé/a)?
   | automatisé/a | automatique/a | autonome/a | prédictif/a

mention-strong = [@software (@WORD)? @ai-complement]
   | [(@software-always) (@ai-complement)?]
   | [@known-product] !(,? (fondateur|éditeur))
   | [(IA|I.A.|intelligence artificielle|intelligences artificielles|IAG|reconnaissance faciale|apprentissage automatique|apprentissage profond) (génératif/a|prédictif/a|conversationnel/a|médical/a|faible|forte|général/a)?]

mention-never = @not-system-before (@WORD)? (d'|en|sur|sur l'|de l'|à l'|l'|de|pour l')? (IA|I.A.|intelligence artificielle|(@software-always))

not-software-after = (judiciaire|pénal|scolaire|éducatif|fiscal|politique|solaire|immunitaire|nerveux|électoral|bancaire|financier|économique|social|sanitaire|carcéral|métrique|digestif|respiratoire|féodal|à (laver|café|coudre|sous|écrire|vapeur|remonter)|électronique|hydraulique|public|publics|publique|municipal|municipaux|d'assainissement|d'irrigation|de (santé|retraite|retraites|justice|soins|chauffage|freinage|fonctionnement|communication|gouvernement|vote|télévision|transport|soutien|recherche|formation|financement|travail|campagne|fête|concert|salle|cinéma|réchauffement|ventilation|secours|urgence|police|presse|nettoiement|voirie|propreté)|des (urgences|eaux|retraites|relations|ressources)|d'(urgence|exploitation|eau|aide|aides|alerte|échange)|social|sociaux|routier|ferroviaire|électoral|culturel|pédagogique|économique)

mention-weak = (le|la|l'|les|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos|votre|vos|chaque|du|au)
   (nouveau|nouvelle|nouveaux|nouvelles|petit|petite|fameux|fameuse|propre|même|précieux|jeune|futur|future|premier|première)?
   [@software] !(@not-software-after)

introduces-product = [@NAME (@NAME|@NUMBER){0,2}] , (un|une|le|la|l'|son|sa|leur|notre|cet|cette|ce) (@WORD){0,3} (@software|@software-always|@acronym)
   | [@NAME (@NAME|@NUMBER){0,2}] (est|était|, c'est|, présenté comme) (un|une|le|la|l'|son|leur) (@WORD){0,2} (@software|@software-always)
   | (@software|@software-always) (@WORD){0,3} ,? (baptisé|nommé|appelé|dénommé|surnommé|prénommé)/a («|“|")? [@NAME (@NAME|@NUMBER){0,2}]
   | (baptisé|nommé|appelé|dénommé|surnommé|prénommé)/a («|“|")? [@NAME (@NAME|@NUMBER){0,2}] (»|”|")? , (un|une|le|la|l'|ce|cet|cette) (@WORD){0,3} (@software|@software-always)
   | (algorithme|chatbot|assistant|assistante|logiciel|appli|application|outil|robot|plateforme|système|modèle|moteur|programme|agent conversationnel) («|“|")? [@NAME (@NAME|@NUMBER)?] !(de|d'|en)

introduces-company = [@NAME (@NAME){0,2}] , (un|une|le|la|l') (@WORD|@NUMBER){0,4} (entreprise|société|start-up|startup|éditeur|fabricant|filiale|groupe|PME|agence|association|université|hôpital|banque|assureur|studio|journal|syndicat|laboratoire|coopérative|cabinet)
   | (entreprise|société|start-up|startup|éditeur|fabricant|groupe|PME|agence|studio|cabinet|jeune pousse|pépite) (@WORD){0,2} [@NAME (@NAME){0,2}]
   | (PDG|fondateur|fondatrice|cofondateur|cofondatrice|directeur|directrice|patron|patronne|président|présidente|dirigeant|dirigeante|porte-parole|salariés|ingénieurs|chercheurs|actionnaires|locaux|siège) (@WORD){0,2} (de|d'|chez) [@NAME (@NAME){0,2}]
   | chez [@NAME (@NAME){0,2}]
   | [@NAME (@NAME){0,2}] (a (annoncé|levé|indiqué|déclaré|recruté|embauché)|annonce|emploie|revendique)

mention-feminine = IA | I.A. | intelligence/n | machine/n | application/n | appli/n | plateforme/n | plate-forme/n | technologie/n | solution/n | fonction/n | fonctionnalité/n
   | assistante/n | interface/n | caméra/n | borne/n | brique/n | reconnaissance

mention-pronoun = [(il|elle|ils|elles)] !((ne|n')? (faut|fallait|faudra|y|s'agit|s'agissait|suffit|suffisait|reste|restait|semble|semblerait|convient|existe|arrive|vaut|pleut|manque|paraît|paraîtrait))
   !((est|était|sera|serait) (vrai|possible|probable|important|difficile|facile|nécessaire|clair|évident|temps|question|encore|trop|tentant|certain|urgent|utile|là|l'heure|inutile|question|permis|interdit|prévu|arrivé))

# --- comment une phrase est à prendre -----------------------------------------------------------------------------------

negation = ne !(cesse|cessent|fait plus qu') | n' | pas !(seulement|que|uniquement|simplement|moins) | jamais | aucun/a | sans | ni | nullement | guère | rien !(de (plus|moins)) | loin (de|d') | incapable/a (de|d')
   | plutôt que | plutôt qu' | au lieu (de|d') | tout sauf | non !(seulement) | refuser/v (de|d') (dire|parler|présenter) | se garder/v | éviter/v | échouer/v à | dément* | moins

hypothesis = si !(vite|bien|rapidement|rapide|puissant/a|grand/a|fort) | s' !(@WORD) | pourrait | pourraient | peut-être | éventuellement | imaginez | imaginons | supposons | comme si | en théorie | prétendument
   | soi-disant | censé/a | supposé/a | à supposer | serait | seraient | aurait | auraient | devrait | devraient | faire/v semblant | sembler/v | paraître/v | espérer/v | viser/v à | tenter/v de | chercher/v à | essayer/v de

rebuttal = mythe/n | trompeur/a | exagér* | abusif/a | abusivement | à tort | idée/n reçue/n | idées reçues | fantasme/n | illusion/n | soi-disant | prétendu/a | prétendument | chimère/n | absurde/a | bobard/n
   | (faux|fausse) (de|d'|promesse|,|que|:) | (est|sont|serait|soit) (faux|fausse|inexact|mensonger|absurde|excessif)/a | (rien|aucun élément|aucune étude|aucune preuve) (<3>) (prouve|démontre|indique|montre|étaye)
   | (aucune|sans|pas de|pas la) preuve/n | (ne|n') (faut|faudrait|doit|devrait) (<3>) (dire|écrire|parler|croire|présenter|confondre) | (l'idée|la thèse|le discours|la promesse|le slogan|la croyance|le refrain|l'argument) (selon|que|qu'|d'|de|du)
   | contrairement à | n'en déplaise | élément/n de langage | (argument|discours|vocabulaire|jargon|langage) (<1>) (commercial|marketing|publicitaire|promotionnel)/a | (mot|formule|expression|terme|métaphore|slogan|étiquette)/n (<4>) (creux|creuse|trompeur|magique|facile|publicitaire|marketing|impropre|vide|galvaudé|commode|usé)/a
   | (se|s') méfier/v | méfiance | démystifi* | anthropomorphi* | guillemets | poudre (aux yeux|de perlimpinpin) | esbroufe | battage | surenchère | (journalistes|rédactions|titres|articles) (<3>) (devraient|doivent|aiment|répètent|écrivent) | surestim* | survend* | métaphore/n

rebuttal-after = ^ (C'|Ce|Cela|Ça) (n' est pas|est faux|est inexact|est absurde|n'a rien|ne tient pas|est exagéré) | ^ (Faux|Inexact|Non|Erreur|Pas (vraiment|tout à fait|si vite|exactement)) (,|.|:|\!|\?) | ^ (En réalité|En fait|Dans les faits|En pratique|Or)
   | ^ (Il|Elle|Ils|Elles) (n'|ne) | ^ Rien de tel | ^ Rien n'est | ^ (L'affirmation|Le chiffre|La formule|Le slogan|La promesse) (<2>) (n'|ne|est (faux|trompeur|exagéré)/a)

reporting = selon | d'après | dire/v | affirmer/v | assurer/v | annoncer/v | promettre/v | prétendre/v | expliquer/v | clamer/v | vanter/v | soutenir/v | ajouter/v | estimer/v | déclarer/v | jurer/v | qualifier/v | présenter/v | décrire/v | revendiquer/v | marteler/v | targuer/v | aux dires | à en croire | communiqué | plaquette | pour reprendre

# --- gens de métier, comparaison, superlatifs, prévisions ----------------------------------------------------------------

# Métiers, pour les comparaisons avec des gens ; `/a` donne le féminin.
professional = médecin/a | docteur/a | radiologue/a | chirurgien/a | infirmier/a | aide-soignant/a | généraliste/a | spécialiste/a | praticien/a | clinicien/a | dermatologue/a | cardiologue/a | oncologue/a | neurologue/a
   | psychiatre/a | psychologue/a | thérapeute/a | psy | psys | dentiste/a | vétérinaire/a | véto/a | pharmacien/a | sage-femme | sages-femmes | urgentiste/a | anesthésiste/a | ophtalmologue/a | soignant/a | kiné/a
   | avocat/a | notaire/a | juge/a | magistrat/a | greffier/a | juriste/a | huissier/a | expert-comptable | experts-comptables | comptable/a | auditeur/a | analyste/a | trader/a | courtier/a | banquier/a | actuaire/a | économiste/a | gérant/a
   | professeur/a | prof/a | enseignant/a | instituteur/a | maître/a | maîtresse/a | tuteur/a | formateur/a | correcteur/a | examinateur/a | universitaire/a | chercheur/a | scientifique/n | savant/n | ingénieur/a | programmeur/a | développeur/a
   | informaticien/a | architecte/a | dessinateur/a | graphiste/a | illustrateur/a | artiste/a | peintre/a | photographe/a | compositeur/a | musicien/a | chanteur/a | romancier/a | écrivain/a | auteur/a | poète/a | dramaturge/a | journaliste/a
   | reporter/a | rédacteur/a | traducteur/a | interprète/a | surtitreur/a | sous-titreur/a | relecteur/a | bibliothécaire/a | documentaliste/a | archiviste/a | historien/a | enquêteur/a | policier/a | gendarme/a | douanier/a | inspecteur/a
   | contrôleur/a | receveur/a | conducteur/a | chauffeur/a | pilote/a | mécanicien/a | mécano/a | technicien/a | électricien/a | plombier/a | maçon/a | géomètre/a | métreur/a | agriculteur/a | éleveur/a | berger/a | agronome/a | jardinier/a | forestier/a
   | paysan/a | maraîcher/a | prévisionniste/a | météorologue/a | géologue/a | astronome/a | mathématicien/a | chimiste/a | biologiste/a | (grand)? maître/n | joueur/a | champion/a | arbitre/a | entraîneur/a | recruteur/a | DRH | manager/n | cadre/n
   | vendeur/a | commercial/a | secrétaire/a | standardiste/a | téléopérateur/a | hôtesse/n | opérateur/a | régulateur/a | aiguilleur/a | guichetier/a | caissier/a | acheteur/a | conseiller/a | préposé/a | fonctionnaire/a | contremaître/a | ouvrier/a | artisan/a
   | cuisinier/a | boulanger/a | boucher/a | pâtissier/a | sommelier/a | œnologue/a | vigneron/a | dégustateur/a | caviste/a | parfumeur/a | tailleur/a | bijoutier/a | luthier/a | graveur/a | copiste/a | trieur/a | employé/a | salarié/a | collaborateur/a | professionnel/a | expert/a | pro | pros
   | (ancien/n) | chef/n de (clinique|service) | interne/n | clerc/n | laborantin/a | céréalier/a | assureur/a | libraire/a | croupier/a | lad | entraîneur/a | palefrenier/a | guide/n | (équipe/n humain/a)
   | collègue/a | confrère/n | étudiant/a | bachelier/a | diplômé/a | thésard/a | linguiste/a | négociateur/a | bureaucrate/a | (homme|hommes|gens) (de l'art|du métier) | vieux routier/n | vieux briscard/n | vieux loup/n | (vieille|vieilles) (main|mains) | (meilleur|meilleures)/a (main|mains) | (chargé|chargée|chargés) de TD

human-being = (humain/a) | (être/n humain/n) | (l'homme) | (le cerveau) | (œil (humain|exercé|expert|nu)) | (oreille (humaine|exercée|experte)) | (main humaine) | mortel/n | (cerveau humain) | (n'importe qui) | quiconque | nous autres | la plupart d'entre nous

# Ce qui retire une affirmation.
denial = ne !(cesse|cessent|fait plus qu') | n' !(a (rien à envier|d'égal|d'égale)) | pas !(seulement|que|uniquement|simplement|moins|de (géant|côté)) | jamais | sans | nullement | guère | loin (de|d') | incapable/a (de|d') | plutôt (que|qu') | au lieu (de|d') | tout sauf | moins | ni | aucunement | non !(seulement)

skill = précis/a | précisément | sûr/a | sûrement | fiable/a | rapide/a | rapidement | vite | juste/a | fin/a | finement | intelligent/a | compétent/a | performant/a | efficace/a | efficacement | perspicace/a | attentif/a | patient/a | patiemment | exact/a
   | exactement | doué/a | habile/a | habilement | créatif/a | inventif/a | pertinent/a | rigoureux/a | objectif/a | impartial/a | équitable/a | humain/a | empathique/a | clair/a | clairement | clairvoyant/a | éloquent/a | convaincant/a | savant/a | long
   | aiguisé/a | affûté/a | aguerri/a | adroit/a | subtil/a | subtilement | loin | fort/a | fluide/a | naturel/a | élégant/a | régulier/a | constant/a | soigné/a | fouillé/a | malin/a | futé/a | rusé/a | expérimenté/a | alerte/a | vif/a | vigilant/a | serein/a | disponible/a
   | méticuleux/a | exigeant/a | sensible/a | profondément | tôt | souvent (juste|raison) | calé/a | instruit/a | complet/a | solide/a | assuré/a | (de|d') (flair|talent|nuance/n|finesse|justesse|précision|tact|patience|assurance|goût|esprit|adresse|rigueur|doigté)

comparative = mieux !(vaut|vaudrait|vaudra) | meilleur/a | (plus (@skill)) | (davantage) | (moins (de|d') (@WORD)? (erreur/n|faute/n|bévue/n|oubli/n|loupé/n|ratage/n)) | (supérieur/a à)

comparative-soft = (plus !(cher/a|coûteux/a|lent/a|lentement|de|d'|que|qu'|tard|risqué/a|jeune/a|âgé/a|vieux|grand/a|nombreux/a|souvent|longtemps|biaisé/a|rien|personne|aucun/a|jamais|dangereux/a|exposé/a|menacé/a))

outdo = surpasser/v | surclasser/v | supplanter/v | dépasser/v | distancer/v | ridiculiser/v | détrôner/v | devancer/v | éclipser/v | égaler/v | terrasser/v | @outdo-idiom

outdo-idiom = (faire/v jeu égal avec) | (rivaliser/v avec) | (n'avoir/v rien à envier (à|aux|au)) | (n'a rien à envier (à|aux|au)) | (n'ont rien à envier (à|aux|au)) | (damer/v le pion (à|aux|au)) | (faire/v la (leçon|nique) (à|aux|au)) | (tenir/v tête (à|aux|au)) | (tenir/v la dragée haute (à|aux|au))
   | (tailler/v des croupières (à|aux|au)) | (mettre/v <4> (au tapis|KO|à l'amende|dans sa poche)) | (en (remontrer|remontre|remontrent|remontrerait) (à|aux|au)) | (faire/v (pâlir|rougir|blêmir|verdir) <3>) | (reléguer/v)
   | (battre/v (à plate couture)?) | (coiffer/v <3> (au|sur le) poteau) | (coller/v <2> une (raclée|leçon)) | (valoir/v (bien)? (dix|cent|mille|vingt|trois|cinq|deux|tous|toutes|n'importe|largement|tout|toute)) | (faire/v mieux (que|qu')) | (être/v à la hauteur (de|d'|du|des)) | (donner/v des leçons (à|aux|au)) | (faire/v oublier)
   | (se mesurer/v (à|aux|au)) | (renvoyer/v <4> (à (ses|leurs) (chères)? études|au vestiaire))

outdo-plain = battre/v | vaincre/v | écraser/v | planter/v | enfoncer/v | coiffer/v | égaler/v | dominer/v | bluffer/v

seasoned = chevronné/a | expérimenté/a | aguerri/a | confirmé/a | émérite/a | diplômé/a | professionnel/a | humain/a | meilleur/a | vieux | vieil | vieille | bon/a | grand/a | excellent/a | patenté/a | rompu/a | averti/a | exercé/a | né/a | vrai/a | senior/a | de métier | d'expérience | de carrière | accompli/a

# Ce dont on dit qu'il a changé le monde.
milestone = électricité | (fée électricité) | (courant électrique) | ampoule/n | feu | flamme | (la roue) | gutenberg | imprimerie | (caractères mobiles) | (l'écriture) | alphabet | vapeur | (machine/n à vapeur) | (locomotive/n) | (chemin/n de fer) | télégraphe | télégraphie | téléphone | (la radio) | télévision
   | (métier/n (à tisser|mécaniques|jacquard)) | (révolution industrielle) | (révolutions industrielles) | (révolution agricole) | internet | (le web) | (la toile) | smartphone/n | iphone | (ordinateur/n personnel/n) | minitel | micro-informatique | (pas sur la lune) | (conquête (de l'espace|spatiale)) | apollo
   | spoutnik | (bombe (atomique|nucléaire|A)) | (l'atome) | pénicilline | antibiotique/n | vaccin/n | anesthésie | (moteur/n (à explosion|diesel|à vapeur|thermique/n)) | (le moteur) | automobile | avion | aviation | (chaîne de montage) | fordisme | copernic* | (explosion cambrienne) | renaissance | lumières
   | (agriculture) | charrue | tracteur/n | transistor/n | microscope | télescope | boussole | sextant | (machine/n à (écrire|calculer)) | calculatrice/n | tableur/n | pétrole | (or noir) | newton | darwin | einstein | edison | colomb | préhistoire | (l'âge de (pierre|bronze)) | diligence/n | poudre à canon | craie

advent = invention | arrivée | avènement | apparition | naissance | découverte | introduction | généralisation | temps | époque | aube | débuts | domestication | maîtrise | portée | irruption | venue

# Le futur en un mot : la langue ne le marque que par sa terminaison, il faut donc nommer les verbes.
future-fate = remplacera | remplaceront | supplantera | supplanteront | disparaîtra | disparaîtront | disparaitra | disparaitront | éliminera | élimineront | supprimera | supprimeront | détruira | détruiront | balaiera | balaieront | balayera | tuera | tueront | dominera | domineront | surpassera | surpasseront | dépassera | dépasseront
   | transformera | transformeront | changera | changeront | révolutionnera | révolutionneront | bouleversera | bouleverseront | chamboulera | redessinera | réinventera | guérira | guériront | vaincra | résoudra | résoudront | éradiquera | gouvernera | dirigera | règnera | régnera | mourra | mourront | périra | périront | fermera | fermeront | appartiendra | appartiendront | relèvera | relèveront
   | survivra | survivront | existera | existeront | subsistera | subsisteront | restera | resteront | échappera | échapperont | finira | finiront | deviendra | deviendront | sera | seront | aura | auront | fera | feront | pourra | pourront | saura | sauront | écrira | écriront | lira | liront | décidera | décideront | s'imposera | imposera | imposeront
   | rédigera | rédigeront | soignera | soigneront | enseignera | enseigneront | jugera | jugeront | conduira | conduiront | travaillera | travailleront | perdra | perdront | rendra | rendront | prendra | prendront | ira | iront | viendra | viendront | connaîtra | connaîtront | apprendra | apprendront | appellera | appelleront | verra | verront | cessera | cesseront | répondra | répondront | suffira | tiendra | tiendront
   | parlera | parleront | vivra | vivront | passera | passeront | étonnera | restera | gérera | gèrera | gèreront | géreront | assurera | assureront | remplira | produira | produiront | réalisera | réaliseront | effectuera | effectueront | créera | créeront | recrutera | recruteront | embauchera | corrigera | corrigeront | composera | composeront | demandera | demanderont | cherchera | chercheront
   | achètera | achèteront | paiera | paieront | consultera | consulteront | comprendra | comprendront | rattrapera | rattraperont | engloutira | emportera | emporteront | raflera | absorbera | absorberont

horizon = bientôt | (sous peu) | (tôt ou tard) | (à (court|moyen|long)? terme) | demain | (un jour) | (avant (longtemps|peu|la fin <5>|@NUMBER|la prochaine @WORD)) | ((dans|d'ici|sous|avant|en) (à|les|une|moins d'|moins de|quelques)? <3> (an/n|année/n|mois|décennie/n|génération/n|siècle)) | (d'ici (à)? (@NUMBER|la fin <4>|là|peu|demain|(un|une) @WORD))
   | (à l'horizon (de|du|des)? <3>) | (en @NUMBER) | (dans (un|l') <2> avenir <2>) | (dans l'avenir) | (à l'avenir) | (à jamais) | (inévitablement|inéluctablement|inexorablement|fatalement|immanquablement|forcément|infailliblement) | (au cours de la prochaine @WORD) | (dans la décennie) | (dans vingt ans) | (nos (enfants|petits-enfants))

sweeping-subject = (plus (personne|aucun/a|un|une|un seul|une seule|rien)) | personne | aucun/a | nul | nulle | (tout le monde) | tous les | toutes les | (chaque !(année|mois|jour|semaine|matin|soir|fois)) | (la (plupart|majorité|moitié|quasi-totalité|totalité) (de|des|d'|du)) | (les trois quarts) | (neuf @WORD sur dix) | (@percent (de|des|du|d')) | (des millions (de|d')) | (ceux qui) | (celles qui) | quiconque | (toute (une|la|l')) | (tout (un|le|l')) | rien

# Ce qui d'une affirmation fait une éventualité.
maybe = pourrait | pourraient | peut-être | (si !(vite|bien|rapidement|rapide|puissant/a|grand/a|fort|@WORD (que|qu'))) | (s' (il|ils)) | serait | seraient | aurait | auraient | censé/a | supposé/a | prétendument | sembler/v | paraître/v | espérer/v | (tenter/v (de|d')) | (chercher/v à) | (viser/v à) | devrait | devraient | éventuellement

# Mots de louange superlatifs : les tonitruants, et ceux de tous les jours.
hyperbole = (révolutionnaire/a !(français|russe|iranien|de 1789|de février|de juillet)) | époustouflant/a | bluffant/a | stupéfiant/a | sidérant/a | ahurissant/a | hallucinant/a | phénoménal/a | prodigieux/a | prodigieusement | surhumain/a | surpuissant/a | (tout-puissant) | (toute-puissante) | omniscient/a | miraculeux/a | (change-la-donne)
   | (game changer/n) | game-changer/n | (changement de paradigme) | (révolution copernicienne) | (bond de géant) | (pas de géant) | (saut quantique) | (bond en avant) | disruptif/a | (à couper le souffle) | (hors du commun) | (à peine croyable) | (du jamais vu) | du jamais-vu | (jamais vu/a) | (qui change tout) | (qui (bouleverse|révolutionne|chamboule) (tout|tous|toute|le|la|les))
   | (à la pointe du possible) | (au-delà de l'imaginable) | (qui défie <2> (imagination|entendement|raison)) | (à faire tourner la tête) | (renversant/a) | (décoiffant/a) | (ébouriffant/a) | mirobolant/a

praise = incroyable/a | incroyablement | extraordinaire/a | extraordinairement | spectaculaire/a | spectaculairement | vertigineux/a | inouï/a | inégalé/a | inégalable/a | fulgurant/a | fabuleux/a | fantastique/a | formidable/a | sensationnel/a | (sans précédent) | (sans égal) | (sans équivalent) | (sans pareil) | (sans limite) | (sans limites)
   | illimité/a | éblouissant/a | étourdissant/a | merveilleux/a | stupéfiant/a | époustouflant/a | sidérant/a | ahurissant/a | phénoménal/a | prodigieux/a | miraculeux/a | révolutionnaire/a | colossal/a | monumental/a | titanesque/a | inimaginable/a | bluffant/a | surhumain/a | surnaturel/a | foudroyant/a | ((un|une) (miracle|merveille|prodige|révolution|séisme|tsunami|exploit|bombe|tour de force))

prowess = puissance | capacité/n | performance/n | résultat/n | précision | progrès | progression | vitesse | avancée/n | bond/n | prouesse/n | potentiel | technologie/n | outil/n | machine/n | système/n | IA | algorithme/n | intelligence | exploit/n | possibilité/n | rythme | maîtrise | logiciel/n | modèle/n | innovation/n | invention/n
   | réalisme | efficacité | gain/n | percée/n | créativité | facilité | justesse | fluidité | talent/n | robot/n | chatbot/n | assistant/n | programme/n | levier/n | moment | saut/n | essor | cadeau | engin/n | appareil/n | dispositif/n | moteur/n | bouleversement/n | mutation/n | transformation/n | révolution | avenir | perspective/n | aisance

everything = tout | (le monde) | (nos (vies|sociétés|métiers|modes de vie|habitudes|existences|économies|quotidiens)) | (notre (quotidien|vie|monde|société|économie|civilisation|façon|manière|rapport|avenir)) | (la (façon|manière) (de|d'|dont)) | (les (règles|codes|usages|modes de|pratiques|métiers)) | (la donne) | (l'humanité) | (la société) | (l'économie) | (l'histoire) | (la civilisation)
   | (tous les (secteurs|métiers|pans|domaines|aspects)) | (toute (la société|l'économie|la profession|une profession|une industrie)) | (le (visage|cours|destin|quotidien|rapport|métier|secteur|paysage|marché)) | (des pans entiers) | (l'ensemble (de|du|des)) | (la (médecine|recherche|science|classe|profession|justice|santé|ville|vie)) | (l'(école|agriculture|industrie|enseignement|éducation|hôpital|université|apprentissage)) | (un (secteur|métier)) | (une (profession|industrie))

# Le vocabulaire des vendeurs : ce qu'eux seuls disent, puis ce qui demande un produit à côté.
pr-adjective = (de pointe) | (dernier cri) | (à la pointe (de|du|des|d')) | (de (toute)? (dernière|nouvelle) génération) | (nouvelle génération) | (nouvelle-génération) | (clé en main) | (clés en main) | clé-en-main | clef-en-main | (clef en main) | tout-en-un | (tout en un) | (de bout en bout) | (sans couture) | (sans friction) | (sans coutures) | (zéro effort)
   | (zéro friction) | ultra-performant/a | ultra-rapide/a | ultra-intuitif/a | ultra-personnalisé/a | ultra-simple/a | ultra-complet/a | ultra-précis/a | ultraperformant/a | hyper-personnalisé/a | hyperpersonnalisé/a | plug-and-play | (plug and play) | scalable/n | disruptif/a | (de rupture) | (nec plus ultra) | (best in class) | (leader (incontesté|mondial|européen|français|sur))
   | ((dopé|boosté|propulsé|survitaminé|nourri|dynamisé|alimenté|augmenté|enrichi)/a (à|par|aux|de) (l')? (IA|intelligence artificielle|algorithmes)) | (orienté/a (client|usager|expérience|utilisateur|résultats|performance|patient|valeur)) | (centré/a sur (l'humain|l'usager|le client|l'utilisateur|le patient|l'apprenant)) | (à (forte|haute) valeur ajoutée) | (@pr-product <2> pensé/a (pour|par|avec) (@WORD){0,4})
   | (conçu/a (sur mesure|pour (répondre|simplifier|faciliter|accompagner|booster|sublimer))) | (taillé/a pour) | (en (un|quelques|deux|trois) clic/n) | (en un tournemain) | (à portée de clic) | (360) | (360°)

pr-soft = intelligent/a | innovant/a | intuitif/a | performant/a | puissant/a | unique/a | fluide/a | agile/a | inédit/a | complet/a | globale | global | intégré/a | évolutif/a | souple/a | robuste/a | simple/a | sur-mesure | (sur mesure) | personnalisé/a | connecté/a | prédictif/a | collaboratif/a | ergonomique/a | immersif/a | unifié/a | pionnier/a | audacieux/a
   | responsable/a | éthique/a | souverain/a | digital/a | numérique/a | augmenté/a | conversationnel/a | sécurisé/a | modulaire/a | @pr-adjective

pr-product = solution/n | plateforme/n | plate-forme/n | outil/n | logiciel/n | appli/n | application/n | tout-en-un | offre/n | assistant/n | interface/n | service/n | , 

pr-noun = solution/n | écosystème/n | offre/n | suite/n | expérience/n | brique/n | plateforme/n | plate-forme/n | outil/n | assistant/n | moteur/n | logiciel/n | technologie/n | service/n | dispositif/n | application/n | appli/n | interface/n | parcours | accompagnement | programme/n

pr-verb = booster/v | (doper/v <2> (productivité|vente/n|performance/n|créativité|efficacité|croissance|rendement/n|résultat/n|chiffre|compétitivité)) | (libérer/v <4> (potentiel|créativité|énergie/n|temps|talent/n|puissance|valeur|force/n|productivité)) | (révéler/v <3> (potentiel|talent/n|valeur)) | (décupler/v <2> (productivité|créativité|efficacité|performance/n|force/n|potentiel|capacité/n|vente/n))
   | réenchanter/v | (réinventer/v <1> (expérience|parcours|relation|métier|façon|manière|quotidien|service|accueil|gestion|recrutement|apprentissage|formation|lecture|soin)) | (repenser/v <1> (expérience|parcours|relation)) | fluidifier/v | (simplifier/v <1> (vie|quotidien|gestion|parcours|expérience|démarche/n|métier)) | (optimiser/v <1> (parcours|expérience|process|processus|productivité|performance/n|gestion|ressources|vente/n|flux|organisation|temps|stock/n|coût/n|planning/n|tournée/n)) | (maximiser/v <1> (productivité|efficacité|impact|rendement/n|performance/n|retour|chance/n|profit/n|potentiel|engagement))
   | (exploiter/v|mobiliser/v|déployer/v|libérer/v|mettre/v|offrir/v|réunir/v|allier/v|combiner/v) <2> (toute)? (la|sa|leur) (pleine)? puissance (de|d'|du|des) <3> | (tirer/v (le meilleur|pleinement|tout le) <2> (parti|profit)? (de|du|des)) | (toute la puissance (de|d'|du|des) <3>) | (la puissance de (l'IA|l'intelligence artificielle|la donnée|la data|l'algorithme))
   | (gagner/v en (productivité|sérénité|agilité|performance|compétitivité|fluidité)) | ((se)? (recentrer|concentrer|consacrer|focaliser)/v (sur|à) (l'essentiel|leur cœur de métier|son cœur de métier|votre cœur de métier|le cœur de métier|ce qui compte <2>|les (missions|tâches) à <2> valeur <1>|l'humain|la relation <1>|ce qu'@WORD font de mieux)) | (cœur de métier)
   | (accompagner/v <4> (vers|dans) (l'excellence|leur <1> (transformation|transition|croissance|réussite|montée)|votre <1> (transformation|transition|croissance|réussite)|sa <1> (transformation|transition|croissance)|la (transformation|transition|réussite|performance))) | (excellence opérationnelle) | (transformation digitale) | (montée en (puissance|gamme|compétences)) | (levier/n de (croissance|performance|compétitivité|productivité|développement|transformation))
   | (expérience (client|usager|utilisateur|candidat|patient|collaborateur|apprenant|lecteur|visiteur|citoyen|voyageur|élève|spectateur|citoyenne|augmentée|immersive|unique|inoubliable|fluide|sans)) | (parcours (client|usager|utilisateur|candidat|patient|collaborateur|fluide) !(de soins)) | (relation client augmentée) | (au service (de la performance|de l'humain|du client|des talents|de votre|de l'expérience)) | (en toute (simplicité|sérénité|fluidité|confiance|autonomie))
   | (l' (école|hôpital|entreprise|agence|usine|agriculture|assurance|apprentissage) (de demain|du futur)) | ((la|le|une|un|votre|notre) (ville|mairie|banque|santé|bureau|médecine|commerce|service public|classe|ferme|relation client|recrutement|bibliothèque|presse|rédaction|justice) (de demain|du futur|augmentée)) | ((médecin|avocat|enseignant|journaliste|conseiller|agent|collaborateur|vendeur|notaire|comptable|recruteur|salarié|manager|agriculteur|artisan)/n augmenté/a)
   | (changer/v d'échelle) | (passage à l'échelle) | (démocratiser/v (l'accès|l'usage) <3>) | (adieu (les|la|le) (@WORD){0,3}) | (dites adieu (à|aux|au) (@WORD){0,3}) | (acteur/n (incontournable|de référence|majeur|clé)) | (gain de temps considérable) | (retour sur investissement) | (créateur/a de valeur) | (créer/v de la valeur) | (proposition de valeur) | (gagnant-gagnant)
   | (pépite/n (française|de la <2>|tech|de l'IA|du <2>)) | (fleuron/n (français|de la <2>|du <2>)) | (le champion (français|européen|mondial)) | (le bras droit) | (allié/a (idéal|précieux|de choix|incontournable)/a) | (partenaire (idéal|de confiance|privilégié)) | (s'intégrer/v (naturellement|parfaitement|en toute|sans effort|facilement|harmonieusement)) | (s'intègre (naturellement|parfaitement|sans effort|facilement|harmonieusement|en douceur|dans tous)) | (en douceur)
