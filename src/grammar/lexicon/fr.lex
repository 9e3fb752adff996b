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

# --- voix : qui est censé parler ----------------------------------------------------------------------------------------

claim-verb = dire/v | affirmer/v | estimer/v | juger/v | penser/v | croire/v | considérer/v | assurer/v | soutenir/v | prétendre/v | craindre/v | redouter/v | prédire/v | prévoir/v
   | avertir/v | alerter/v | mettre/v en garde | souligner/v | rappeler/v | noter/v | remarquer/v | constater/v | observer/v | admettre/v | reconnaître/v | reconnaissent | regretter/v | déplorer/v
   | dénoncer/v | douter/v | expliquer/v | jurer/v | murmurer/v | chuchoter/v | raconter/v | évoquer/v | parier/v | supposer/v | soupçonner/v | conclure/v | tabler/v | anticiper/v | pronostiquer/v
   | s'accordent | s'inquiètent | se demandent | s'interrogent | s'attendent | y (voient|voyaient) | voient | parlent | recommandent | conseillent | préconisent | critiquent | reprochent | plaident | saluent | pointent | insistent | avancent | suggèrent | objectent | qualifient

find-verb = montrer/v | démontrer/v | prouver/v | suggérer/v | suggèrent | suggère | indiquer/v | révéler/v | révèlent | révèle | établir/v | confirmer/v | attester/v | conclure/v | le (montrent|prouvent|confirment|disent) | l'(attestent|établissent|indiquent)

# Noms pluriels de gens dont la parole pèse et que rien ne nomme.
authority-plural = experts | expertes | spécialistes | observateurs | observatrices | analystes | chercheurs | chercheuses | scientifiques | économistes | commentateurs | initiés | savants | psychologues
   | historiens | sociologues | universitaires | médecins | professionnels | connaisseurs | juristes | pédiatres | psychiatres | praticiens | climatologues | éditorialistes | politologues
   | techniciens | ingénieurs | consultants | pédagogues | linguistes | nutritionnistes | avocats | critiques | philosophes

side-plural = gens | voix | utilisateurs | usagers | clients | professeurs | enseignants | développeurs | journalistes | parents | opposants | partisans | défenseurs | acteurs | confrères | collègues | investisseurs | internautes | sources | personnes

loose-quantifier = des | de nombreux | de nombreuses | nombre de | nombre d' | bon nombre de | bon nombre d' | plusieurs | certains | certaines | quelques | beaucoup de | beaucoup d' | la plupart des | la majorité des | les | divers | de plus en plus de | de plus en plus d'
   | maints | d'autres | tous les | une majorité de | une majorité d' | un nombre croissant de | un nombre croissant d' | quantité de | moult | d'éminents | de grands | les meilleurs

evidence-noun = étude/n | recherches | enquête/n | sondage/n | travaux | statistiques | expérience/n | rapport/n | essai/n | estimation/n | chiffres | analyses | publications

person-noun = personne | personnes | homme | femme | cadre/n | salarié/n | salariée/n | employé/n | employée/n | ingénieur/n | ingénieure/n | agent/n | agente/n | fonctionnaire/n | responsable/n | élu/n | élue/n | conseiller/n | conseillère/n | ministre/n
   | diplomate/n | avocat/n | avocate/n | infirmier/n | infirmière/n | soignant/n | soignante/n | interne/n | médecin/n | enseignant/n | enseignante/n | professeur/n | professeure/n | collaborateur/n | collaboratrice/n | membre/n | témoin/n | développeur/n | développeuse/n
   | chercheur/n | chercheuse/n | habitant/n | habitante/n | parent/n | collègue/n | policier/n | policière/n | magistrat/n | magistrate/n | dirigeant/n | dirigeante/n | banquier/n | investisseur/n | consultant/n | consultante/n | journaliste/n | modérateur/n | modératrice/n
   | annotateur/n | annotatrice/n | étudiant/n | étudiante/n | délégué/n | déléguée/n | voix | interlocuteur/n | interlocutrice/n | connaisseur/n | familier/n | ancien/n | ancienne/n | quelqu'un | ouvrier/n | ouvrière/n | directeur/n | directrice/n | patron/n | patronne/n | prestataire/n

publication-year = 1998 | 1999 | 2000 | 2001 | 2002 | 2003 | 2004 | 2005 | 2006 | 2007 | 2008 | 2009 | 2010 | 2011 | 2012 | 2013 | 2014 | 2015 | 2016 | 2017 | 2018 | 2019
   | 2020 | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 | 2027 | 2028

given-name-for-source = (comme|dont|tel|tels|telles|telle que|tels que|telles que|notamment|parmi lesquels|parmi eux|selon|d'après|dirigé|conduit|mené) (@WORD){0,4} @NAME
   | (publié|paru|parue|parues|parus|présenté|relayé|cité|réalisé|commandé)/a (<3>) (dans|par|en|chez|pour) (la|le|les|l')? «? (@NAME|@NUMBER)
   | \( (@WORD|,|.|-|«|»|&|\;){0,14} @publication-year (@WORD|,|.|:){0,6} \) | (étude|enquête|rapport|sondage|article|essai|travaux|études) (<4>) (de|en|du <2>) @publication-year | \[ @NUMBER \] | \[ \^ @WORD \]
   | (étude|études|recherche|recherches|enquête|enquêtes|rapport|rapports|sondage|analyse|travaux|estimations|données|chiffres) (<2>) (de|du|de la|de l'|d'|des) (@WORD !(@claim-verb)){0,2} (@NAME|@UPPER)
   | (experts|expertes|chercheurs|chercheuses|scientifiques|économistes|analystes|spécialistes|médecins|universitaires|juristes|psychologues|historiens|sociologues|ingénieurs|avocats|observateurs|équipe|équipes) (<1>) (de|du|d'|des|à|au|chez|aux) (la|l'|les)? (@WORD !(@claim-verb)){0,2} (@NAME|@UPPER)

# --- critique : comment on peint ceux qui objectent ---------------------------------------------------------------------

killjoy = (esprit/n chagrin/n) | grincheux | grincheuse/n | ronchon/n | ronchonne/n | rabat-joie | pisse-froid | pisse-vinaigre | peine-à-jouir | technophobe/n | néo-luddite/n | luddite/n | technosceptique/n | techno-sceptique/n | catastrophiste/n
   | alarmiste/n | décliniste/n | déclinologue/n | grognon/n | râleur/n | râleuse/n | bougon/n | grognard/n | pleureuse/n | pleurnichard/n | pleurnicheur/n | passéiste/n | obscurantiste/n | trouble-fête | casse-pieds | Cassandre/n | (oiseau/n de (mauvais augure|malheur)) | (oiseaux de (mauvais augure|malheur))
   | (prophète/n de (malheur|l'apocalypse)) | (marchand/n de peur/n) | (empêcheur/n de (<4>) rond) | (mauvais coucheur/n) | (gardien/n du temple) | (donneur/n de leçon/n) | (vieille/n barbe/n) | (bonnet/n de nuit) | (coupeur/n de cheveux) | (père/n la morale) | (tenant/n de l'ancien monde)
   | (nostalgique/n (de|du|des)) | réfractaire/n | irréductible/n | grinche/n | bien-pensant/n | pinailleur/n | (éternel/a (insatisfait|offusqué|indigné|mécontent|râleur|pessimiste|sceptique|grincheux)/a) | (professionnel/n de (l'indignation|la plainte)) | (jamais contents) | (amish)
   | hater/n | pessimistes | frileux | dinosaures | aigris | dubitatifs | timorés | effarouchés | anti-progrès | scrogneugneu/n | moralisateur/n | chagrins | contempteur/n

doubter = sceptiques | détracteurs | détractrices | puristes | cyniques | opposants | critiques | syndicats | conservateurs | mandarins | contestataires | traditionalistes | corporations | adversaires

grumble-verb = grommeler/v | grogner/v | râler/v | ronchonner/v | bougonner/v | pester/v | maugréer/v | geindre/v | gémir/v | pleurnicher/v | ricaner/v | s'offusquent | s'étranglent | s'effarouchent | s'émeuvent | (crier/v (au|à la|à l') (loup|scandale|trahison|assassin|sacrilège|catastrophe))
   | (faire/v la (moue|fine bouche|grimace|sourde oreille)) | (lever/v les (yeux|bras) au ciel) | (jouer/v les (Cassandre|vierges)) | (tirer/v la langue) | bouder/v | chipoter/v | pinailler/v | (traîner/v (les|des) pieds) | (trouver/v (toujours)? à redire) | glapir/v | s'époumoner/v | couiner/v | rechigner/v | (ne désarment pas) | renâcler/v | vitupérer/v | (pousser/v des cris) | (freiner/v des quatre fers) | froncer/v

# --- chiffres : combien, à quelle fréquence, de combien plus vite -----------------------------------------------------

count-word = un | une | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze | quinze | vingt | trente | quarante | cinquante

share = @percent | (@NUMBER|@count-word) (fois)? sur (dix|cent|cinq|quatre|trois|vingt|10|100|20|1000|mille) | (@NUMBER|@count-word) (@WORD){1,3} sur (dix|cent|cinq|quatre|trois|vingt|10|100|20|mille)
   | (un|deux|trois|les trois|les deux) (tiers|quart|quarts|cinquième|cinquièmes|dixième) | (la|plus de la|près de la) moitié

multiple = (@NUMBER|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|cinquante|cent|mille|plusieurs) fois

span-of-time = (@NUMBER|@count-word|une|plusieurs|des|quelques) (@WORD){0,1} (heure/n|minute/n|jour/n|journée/n|semaine/n|mois|seconde/n|demi-journée/n)
   | (des (dizaines|centaines|milliers) d'heures)

aux-and-adverb = @auxiliary | @adverb | ne | n' | pas | encore | plus | eux | elles | certes | bien | évidemment | comme (d'habitude|toujours) | comme à chaque fois

unhappy-crowd = (les|nos|ces|quelques|certains|des) (@WORD)? (syndicats|professeurs|universitaires|juristes|mandarins|enseignants|profs|magistrats|médecins|intellectuels|puristes|artistes|esthètes|sociologues|philosophes|élites|corporations|associations|ligues)

# --- opacité ------------------------------------------------------------------------------------------------------------

ai-maker = concepteur/n | conceptrice/n | créateur/n | créatrice/n | développeur/n | développeuse/n | ingénieur/n | ingénieure/n | inventeur/n | inventrice/n | auteur/n | programmeur/n | informaticien/n | chercheur/n | chercheuse/n | constructeur/n | fabricant/n | père/n | géniteur/n | spécialiste/n | expert/n | concepteurs
   | (ceux qui (l'|les|le|la|ont|en)) | (celui qui l'a)

nobody = personne | nul !(besoin|doute|ne doute) | aucun (humain|être humain|ingénieur|expert|spécialiste|mortel|chercheur|mathématicien|informaticien|médecin|juge|schéma|audit) | qui que ce soit | pas un (ingénieur|expert|chercheur|spécialiste|humain)

know-verb = savoir/v | comprendre/v | expliquer/v | dire/v | s'expliquer/v | saisir/v | reconstituer/v | retracer/v | déchiffrer/v | décrypter/v | élucider/v | pénétrer/v | percer/v | interpréter/v | suivre/v | rendre/v compte | démêler/v | justifier/v

knower-aux = @auxiliary | @adverb | ne | n' | pas | plus | exactement | précisément | au juste | être en mesure de | être/v (capable|en mesure)/a (de|d') | jamais | trop | guère | pleinement | à ce jour

system-works = @AI | il | elle | ils | elles | cela | ça | la machine | le (logiciel|système|programme|modèle|réseau|calcul|score|verdict|résultat) | ces (systèmes|modèles|machines|calculs) | ses (calculs|choix|décisions|réponses) | (telle|tel) (réponse|résultat|décision)

# --- gens que rien ne nomme --------------------------------------------------------------------------------------------

unnamed-one = (un|une|deux|trois|plusieurs|certains|certaines|quelques|d'autres|des|@NUMBER) (ancien|ancienne|anciens|haut|haute|hauts|jeune|autre|proche|membre (de|du))? (@person-noun) (du|de|d'|des|de la|de l'|au|à|chez)? (!(qui|que|qu'|dont|ayant) @WORD){0,4}
   | quelqu'un | quelqu'un de

source-qualifier = autre | autres | bonne | bonnes | différentes | plusieurs | nombreuses | haut placée | très | proche | trois | deux

weasel-aux = avoir/v | pouvoir/v | devoir/v | ne | n' | le | l' | y | en | aussi | déjà | encore | souvent | toujours | désormais | volontiers | également | même | pourtant | d'ailleurs | eux-mêmes | unanimement | largement | clairement | régulièrement | généralement | très | plutôt | bien | tendre/v à | commencer/v à | en effet | donc | cependant | toutefois | longtemps | maintenant | aujourd'hui

field-word = de la | du | des | de l' | d' | de | en | sur | secteur | milieu | métier | profession | domaine | marché | monde | question | sujet | santé | numérique | éducation | sécurité | travail | climat | droit | finance | énergie | IA | intelligence artificielle | terrain | internationaux | internationales | indépendants | indépendantes | reconnus | récents | récentes | scientifiques | sérieuses | sérieux | concordantes | cliniques | médicales | économiques | politiques | judiciaires | financiers | militaires | numériques | avisés | éclairés | chevronnés

closer = entre (eux|elles) | de l'Inserm | du CNRS

# --- performance ------------------------------------------------------------------------------------------------------

metric-noun = précision | exactitude | justesse | sensibilité | spécificité | fiabilité | rappel | rendement | (taux (de|d') (réussite|succès|détection|précision|erreur|erreurs|reconnaissance|résolution|bonnes réponses|fiabilité|satisfaction|faux positifs|faux négatifs|exactitude|justesse|automatisation|réponse|concordance|rejet|échec))
   | (marge d'erreur) | (erreur moyenne) | (écart moyen) | score F1 | AUC

gain-verb = réduire/v | réduit | réduisent | réduisait | baisser/v | abaisser/v | diminuer/v | raccourcir/v | alléger/v | allège | allègent | accroître/v | accroît | augmenter/v | améliorer/v | booster/v | accélérer/v | accélère | accélèrent | doper/v | relever/v | gonfler/v | rogner/v | comprimer/v | faire/v (baisser|chuter|reculer|tomber|grimper|bondir|progresser|fondre) | limiter/v | écourter/v | gagner/v | optimiser/v

time-saver = gagner/v | économiser/v | épargner/v | faire/v (gagner|économiser) | libérer/v | dégager/v | rendre/v | rendent | récupérer/v | grappiller/v | économise | fait gagner | restituer/v

work-verb = (détecter|repérer|identifier|reconnaître|résoudre|traiter|répondre|régler|prédire|diagnostiquer|transcrire|traduire|classer|trier|filtrer|bloquer|arrêter|prévenir|automatiser|comprendre|corriger|lire|anticiper|éliminer|intercepter|trouver|prévoir|déceler|débusquer|absorber|écarter|deviner|noter|réussir|attraper|détecter|signaler|retrouver|localiser|remplir|aiguiller|orienter)/v | détecte | reconnaît | repère | prédit | élucide/v | lève

performance-noun = temps | délai/n | durée/n | charge (de travail)? | erreur/n | faute/n | précision | productivité | efficacité | attente/n | retard/n | file/n d'attente | paperasse | gaspillage/n | pertes | panne/n | arrêt/n | rendement/n | rendez-vous non honorés | absences | absentéisme | plainte/n | réclamation/n | faux positifs | fausses alertes | fraude/n | accident/n | décrochage/n
   | vitesse | traitement/n | saisie/n | tâche/n | consommation/n | effort/n | volume/n de travail | heures | réadmission/n | infection/n | note/n | résultat/n | assiduité | engagement | délinquance | cambriolage/n | vol/n | pesticide/n | engrais | qualité | performance/n | performances | cadence/n | débit/n | paperasserie | facture/n | lecture/n | correction/n | chiffrage/n | rebut/n | litige/n | relance/n | contentieux | impayé/n

change-verb = (baisser|reculer|chuter|tomber|diminuer|augmenter|progresser|bondir|grimper|fondre|plonger|s'effondrer|doubler|tripler|croître|s'améliorer|s'envoler|dégringoler)/v | (être/v (réduit|divisé|abrégé|raccourci|diminué|amélioré|augmenté|accru)/a) | (en (baisse|hausse|recul) de) | recule | a fondu | ont fondu | se réduire/v

money-noun = chiffre d'affaires | bénéfice/n | prix | action/n | titre/n | impôt/n | effectif/n | salaire/n | budget/n | loyer/n | émission/n | investissement/n | part/n de marché | abonnement/n | abonné/n | chômage | inflation | PIB | population | voix | vote/n | participation | ventes | amende/n | dette/n | prêt/n | don/n | valorisation | tarif/n | emploi/n | poste/n | utilisateur/n | client/n | dépense/n
   | recette/n | marché | capital | cours | cotisation/n | investisseur/n | croissance | trafic | récolte/n | fréquentation | inscription/n | subvention/n | demande

sample-noun = patient/n | patiente/n | scanner/n | image/n | cliché/n | photo/n | cas | dossier/n | appel/n | étudiant/n | étudiante/n | élève/n | examen/n | copie/n | lettre/n | document/n | page/n | parcelle/n | ferme/n | femme/n | homme/n | personne/n | personnes | usager/n | client/n | salarié/n | enseignant/n | école/n | hôpital/n | hôpitaux | magasin/n | phrase/n | question/n | facture/n | kilomètre/n | train/n | match | matches | matchs
   | échantillon/n | foyer/n | visite/n | test/n | essai/n | article/n | mot/n | radio/n | radiographie/n | mammographie/n | enregistrement/n | vidéo/n | message/n | courriel/n | candidature/n | candidat/n | transaction/n | arbre/n | vache/n | animal | animaux | conducteur/n | véhicule/n | visage/n | biopsie/n | tumeur/n | cancer/n | lésion/n | volontaire/n | participant/n | infirmière/n | médecin/n | service/n | site/n | entreprise/n | répondant/n | adulte/n | enfant/n | nuit/n | mois | semaine/n | requête/n | demande/n
   | notice/n | épi/n | caisse/n | courrier/n | réplique/n | spectateur/n | feuille/n | commotion/n | exploitation/n | verger/n | commune/n | décision/n | jugement/n | roman/n | livre/n | chanson/n | espèce/n | oiseau/n | oiseaux | rapport/n | traduction/n | titre/n | prévenu/n | allocataire/n | famille/n | candidates | réponses

approximately = environ | près de | plus de | presque | quelque | jusqu'à | au moins | en moyenne | quasiment | à peu près | pas moins de

# --- conditionnel de presse ----------------------------------------------------------------------------------------------

press-adverb = pas | plus | jamais | déjà | également | aussi | même | donc | alors | ainsi | en effet | en outre | par ailleurs | d'ailleurs | ensuite | depuis | notamment | actuellement | récemment | désormais | toujours | encore | bien | secrètement | discrètement | , (<4>) , | en fait | en réalité | à plusieurs reprises | fortement
   | largement | directement | volontairement | finalement | d'abord | notamment | ensuite | longtemps | quant à (lui|elle|eux) | eux | lui | elle

# Ce qui, après « aurait », n'est pas un participe passé.
not-participle = @determiner | @clause-boundary | @NUMBER | à | au | aux | en | par | sur | dans | pour | avec | sans | sous | chez | entre | contre | vers | que | qu' | qui | dont | où | ce | c' | il | elle | on | ils | elles | je | nous | vous | y | tout | rien | trop | plus | moins | peu | beaucoup | tant | autant | si | assez
   | besoin | lieu | tort | raison | peur | droit | beau | mal | faim | soif | envie | tendance | intérêt | recours | accès | affaire | confiance | conscience | connaissance | vocation | vent | cours | moi | toi | eux | lui | leur | comme | certainement | sûrement | probablement | sans doute | peut-être | quoi | @NAME | celui | celle | ceux

news-participle = (accusé|soupçonné|impliqué|visé|lié|mêlé|détenu|décédé|mort|tué|blessé|hospitalisé|arrêté|interpellé|recherché|licencié|écarté|démissionnaire|parti|retiré|revenu|venu|arrivé|installé|enfermé|enfui|réfugié|rendu|tombé|passé|intervenu|produit|introduit|emparé|servi|débarrassé|engagé|opposé|plaint|entretenu|rencontré|suicidé|tu|tourné
   |utilisé|employé|exploité|vendu|racheté|acheté|acquis|cédé|estimé|évalué|chiffré|valorisé|facturé|payé|versé|financé|subventionné|détourné|transféré|stocké|hébergé|collecté|revendu|volé|dérobé|piraté|diffusé|publié|transmis|communiqué|caché|dissimulé|modifié|falsifié|truqué|manipulé|effacé|supprimé|généré|rédigé|écrit|conçu|développé|testé|déployé|prévu|programmé|reporté|annulé|suspendu|abandonné
   |négocié|signé|conclu|validé|approuvé|rejeté|refusé|bloqué|menacé|touché|concerné|affecté|infecté|contaminé|atteint|victime|responsable|coupable|propriétaire|actionnaire|dirigé|contrôlé|piloté|employé|embauché|recruté|nommé|pressenti|envisagé|étudié|examiné|mis|placé|remis|confié|originaire|connu|fiché|domicilié|né|issu|composé|équipé|doté|basé|implanté|présent|absent|apparu|disparu|né|dû|due|causé|provoqué|entraîné|causée|survenu|retardé|détruit|endommagé|inscrit|dirigé|envoyé|renvoyé|exclu|sanctionné|poursuivi|condamné|inculpé|convoqué|entendu|surveillé|espionné|écouté|filmé|noté|classé|trié|sélectionné|payée|partagé|divisé|secoué|réglé|surfacturé|sous-payé|rémunéré|fabriqué|importé|exporté|expédié|livré|commandé|produit|ouvert|fermé|relevé|prélevé|utilisée)/a
   | été (@WORD)

press-conditional = (compterait|compteraient|envisagerait|envisageraient|s'apprêterait|s'apprêteraient|apprêterait|apprêteraient|chercherait à|chercheraient à|toucherait|toucheraient|détiendrait|détiendraient|disposerait|disposeraient|préparerait|prépareraient|négocierait|négocieraient|travaillerait|travailleraient|proviendrait|proviendraient|remonterait à|remonteraient à|figurerait|figureraient|contiendrait|contiendraient|dissimulerait|dissimuleraient|ferait l'objet|feraient l'objet|viserait à|souffrirait|souffriraient|vivrait|vivraient|percevrait|percevraient|posséderait|posséderaient|circulerait|circuleraient|hésiterait|hésiteraient|lorgnerait|lorgneraient|émanerait|émaneraient|réclamerait|réclameraient|redouterait|redouteraient|ignorerait|ignoreraient|s'élèverait à|s'élèveraient à|avoisinerait|avoisineraient|songerait|songeraient|plancherait|plancheraient|discuterait|discuteraient|résiderait|résideraient|entretiendrait|entretiendraient)
