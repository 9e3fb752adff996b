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

# --- preuves : qui parle, et de quel bord -----------------------------------------------------------------------------

# Mots à majuscule en tête de phrase qui ne sont pas des noms propres.
evidence-no-name = @determiner | à | au | aux | en | dans | sur | sous | pour | par | avec | sans | chez | vers | depuis | dès | et | mais | ou | or | si | quand | lorsque | comme | il | elle | ils | elles
   | on | nous | vous | je | ce | c' | cela | ça | qui | que | qu' | quoi | où | comment | pourquoi | non | oui | ici | là | voilà | voici | alors | ainsi | puis | ensuite | enfin | aujourd'hui | hier | demain
   | selon | d'après | après | avant | pendant | entre | contre | plus | moins | même | seul | seule | tous | toutes | rien | personne | quant | car | donc | reste | y | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche
   | janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre | noël | pâques | deux | trois | quatre | cinq | autrefois | jadis | ia | interrogé | interrogée | joint | jointe

evidence-organisation = université | collège | lycée | école | hôpital | clinique | institut | conseil | groupe | banque | association | syndicat | société | fédération | fondation | agence | autorité | comité | commission
   | office | ministère | département | direction | bureau | maison | laboratoire | laboratoires | région | mairie | ville | santé | digital | systèmes | technologies | tribunal | cour | police | gendarmerie | rue | centre | mutuelle
   | capital | ventures | partners | fonds | musée | médiathèque | observatoire | chambre | caisse | collectif | manoir | manufacture | établissements | sas | sarl | sa | monde | figaro | libération | presse | journal | loi | journée

evidence-title = m | mm | mme | mmes | mlle | me | dr | dre | docteur | docteure | pr | pre | professeur | professeure | maître | père | sœur | général | colonel | commandant | adjudant | juge

evidence-according = selon | d'après | à en croire | aux dires (de|d'|du|des) | de l'avis (de|d'|du|des) | aux yeux (de|d'|du|des) | dixit | suivant (l'avis|le rapport|les chiffres) (de|d'|du|des)
   | ^ pour !(que|qu'|cent|autant|l'instant|le moment|l'heure|sa|son|le|la|les|un|une|ce|cette|preuve|finir|commencer|mémoire|l'anecdote)

evidence-anonymous = source/n (proche|anonyme|interne|policière|judiciaire|bien informée|au fait|concordante|syndicale|gouvernementale)/a | source/n <4> (proche|anonym*) | (un|une|des|l'un|l'une|plusieurs) (@WORD){0,2} proche/n (de|du|des)
   | sous (couvert d'|le sceau de l')? anonymat | (requis|demandé|préféré|souhaité|exigé) <4> (anonymat|anonyme|nom|nommé/a|cité/a) | (qui|dont) <4> (anonymat|tairons|tenir secret|rester (anonyme|dans l'ombre))
   | dans l'entourage | dans les couloirs | (en|dans les) coulisses | (un|une) (ancien|ancienne|cadre|salarié|salariée|employé|employée|initié) qui

evidence-weasel = (certains|certaines|d'aucuns|beaucoup|plusieurs|de nombreux|de nombreuses|nombre (de|d')|la plupart des|les|des) (@WORD)? (expert/n|analyste/n|observateur/n|observatrice/n|spécialiste/n|chercheur/n|scientifique/n|étude/n|enquête/n|commentateur/n|critiques|sondage/n|recherches) !(@NAME|(du|de la|de l'|de|d') @NAME)
   | certains | beaucoup | d'aucuns | plus d'un | tout le monde | chacun | (on) (dit|raconte|murmure|estime|considère|prétend|rapporte|assure|s'accorde) | il se (dit|murmure) | les mauvaises langues

evidence-document = rapport/n | étude/n | enquête/n | article/n | note/n | lettre/n | communiqué/n | document/n | comptes | jugement/n | arrêt/n | décision/n | audit/n | sondage/n | chiffre/n | données | relevé/n | registre/n
   | compte rendu | mail | courriel/n | tableau/n | annexe/n | livre/n | plaquette/n | brochure/n | bilan/n | avis | procès-verbal | recensement | thèse | mémoire

evidence-phrase-end = qui | que | qu' | dont | où | quand | lorsque | lors | dans | en | pour | avant | après | pendant | depuis | ce | hier | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | avec | devant | sur | à | au | mais | et | si | @auxiliary

evidence-maker = fondateur/n | fondatrice/n | cofondateur/n | cofondatrice/n | co-fondateur/n | concepteur/n | conceptrice/n | inventeur/n | inventrice/n | créateur/n | créatrice/n | investisseur/n | investisseuse/n | actionnaire/n | revendeur/n
   | (qui|et) (l'|les|la|le|leur|nous|ne|n')? (@auxiliary|@adverb){0,2} (fonder/v|concevoir/v|créer/v|développer/v|inventer/v|bâtir/v|vendre/v|éditer/v|commercialiser/v|distribuer/v|revendre/v|lancer/v|programmer/v|breveter/v|mis au point|met au point|fabriquer/v|investir/v)
   | dont (la|le|l'|les) (société|entreprise|start-up|startup|fonds|équipe|groupe|boîte|maison|cabinet) <3> (détenir/v|posséder/v|vendre/v|revendre/v|éditer/v|développer/v|commercialiser/v|fabriquer/v|distribuer/v|concevoir/v|investir/v|installer/v)
   | (son|sa|leur|leurs|ses) (concepteur/n|conceptrice/n|créateur/n|créatrice/n|inventeur/n|éditeur/n|éditrice|fabricant/n|développeur/n|associé/n|associée/n|start-up|startup|invention|investisseur/n|distributeur/n|fournisseur/n)
   | (l'éditeur|le fabricant|le concepteur|les concepteurs|le fournisseur|le vendeur|les développeurs|le développeur|la start-up|la startup|la jeune pousse|l'éditrice|la société éditrice|le prestataire|l'entreprise|la société|les ingénieurs de)
   | (directeur|directrice|responsable|chef|cheffe) (commercial|commerciale|marketing|produit|de produit|technique|technologique|des ventes|de la communication|de l'innovation|de la relation) | commercial !(@WORD)
   | (ingénieur|ingénieure|développeur|développeuse|chercheur|chercheuse|porte-parole|directeur|directrice|patron|patronne) (chez) | porteur du projet | porteuse du projet | chef de projet | cheffe de projet | à la tête (de la|de l'|du) (start-up|startup|société|entreprise|projet)
   | partenaire (certifié|officiel|commercial|historique|premium|privilégié) | (payé|payée|rémunéré|rémunérée|sponsorisé|sponsorisée|parrainé|parrainée) par | (a|ont|avait) (@adverb)? (investi|conçu|fondé|créé|inventé|développé) | actionnaire/n (à|de) | détient <3> (%|parts|capital) | business angel
   | a tout misé | (l'homme|la femme|ceux|celui|celle|l'équipe) (qui|derrière) | évangéliste | ambassadeur de la marque | influenceur | influenceuse | père (de|du) @NAME | son (papa|père)

evidence-executive = PDG | P-DG | directeur général | directrice générale | porte-parole | (président|présidente|dirigeant|dirigeante|gérant|gérante|patron|patronne) (de|d'|du) | attaché de presse | attachée de presse | directeur régional | directrice régionale

evidence-independent = professeur/n | professeure/n | enseignant-chercheur | enseignante-chercheuse | maître de conférences | maîtresse de conférences | universitaire/n | chercheur/n | chercheuse/n | économiste/n | sociologue/n | historien/n | historienne/n | philosophe/n
   | psychologue/n | anthropologue/n | linguiste/n | statisticien/n | statisticienne/n | épidémiologiste/n | géographe/n | criminologue/n | politiste/n | politologue/n | musicologue/n | juriste/n | avocat/n | avocate/n | magistrat/n | magistrate/n | juge/n | tribunal
   | syndicat/n | syndicaliste/n | syndical/a | fédération | confédération | association/n | collectif | ONG | régulateur | gendarme (de|du|des) | autorité/n | CNIL | Cnil | Défenseur des droits | Défenseure des droits | chambre régionale | cour des comptes | médiateur | médiatrice
   | inspection/n | inspecteur/n | inspectrice/n | agence régionale | agence du médicament | UFC-Que | (association|union|collectif) (de|d'|des) (consommateurs|usagers|patients|parents|riverains) | université | institut | observatoire | CNRS | Inria | Inserm | INRAE | Inrae
   | médecin/n | docteur | docteure | dre | neurologue/n | radiologue/n | chirurgien/n | chirurgienne/n | cardiologue/n | infirmier/n | infirmière/n | sage-femme | vétérinaire/n
   | (qui|et) (@adverb)? (étudie|audite|recense|mesure|évalue|suit|examine|contrôle|enseigne|préside|surveille|travaille sur|a (étudié|audité|recensé|mesuré|évalué|suivi|examiné|contrôlé|enquêté|comparé|testé|relevé))
   | autrice (de|d') | auteur (de|d'|du) | auteure (de|d') | les auteurs | lanceur d'alerte | lanceuse d'alerte | opposition | militant/n | militante/n

evidence-apart = indépendant/a | sans (aucun)? (lien|liens|intérêt|rapport) (avec|dans)? | (n'|ne) (@WORD){0,3} (aucun|pas de|pas d'|jamais|ni) (lien|liens|intérêt|parts|collaboré|travaillé|participé) | n' a pas (participé|pris part|été associé/a|travaillé) | n' ont pas (participé|pris part|été associé/a)
   | n' a (jamais|rien) (travaillé|vendu|acheté|touché|perçu|à (vendre|gagner)) | pas (payé|payée|rémunéré|rémunérée|impliqué|impliquée|associé|associée) | étranger (au|à la) | étrangère (au|à la) | à qui nous avons (montré|soumis|transmis) | bénévole/n | (rien|ni) (acheté|vendu)

evidence-customer = client/n | cliente/n | utilisateur/n | utilisatrice/n | abonné/n | abonnée/n | acheteur/n | usager/n
   | (qui|et) (l'|les|la|le|ne|n'|en|y|s'en)? (@auxiliary|@adverb){0,2} (utiliser/v|acheter/v|signer/v|adopter/v|installer/v|tester/v|essayer/v|louer/v|commander/v|équiper/v|souscrire/v|abonner/v|servir/v|recruter/v|choisir/v)
   | (premier|première|premiers) (@WORD)? (client|cliente|résident|utilisateur|utilisatrice|à (l'|en|s'en)? (essayer|utiliser|tester|adopter|équiper)) | (choisi|choisie|choisis|sélectionné|sélectionnée|invité|invitée|recruté|recrutée) par | (bon|bons) d'achat | (offert|offerte|gratuit|gratuite)
   | directeur/n | directrice/n | gérant/n | gérante/n | patron/n | patronne/n | maire | adjoint/n | adjointe/n | conseiller/n | conseillère/n | élu/n | élue/n | président/n | présidente/n | vice-président | vice-présidente | responsable/n | chef/n | cheffe/n | propriétaire/n | exploitant/n | exploitante/n
   | DRH | DSI | DAF | principal/n | proviseur/n | proviseure/n | intendant/n | gestionnaire/n | comptable/n | restaurateur/n | restauratrice/n | agriculteur/n | agricultrice/n | éleveur/n | éleveuse/n | viticulteur/n | commerçant/n | commerçante/n | libraire/n | bourgmestre | préfet | recteur | négociateur | négociatrice | résident/n | résidente/n | patient/n | patiente/n

evidence-own-product = nous (avons|l'avons|les avons)? (@adverb)? (concevoir/v|créer/v|développer/v|lancer/v|entraîner/v|inventer/v|bâtir/v|fonder/v|voulu que|programmer/v) | (notre|nos|mon|mes) (@WORD)? (clients|clientes|utilisateurs|produit|produits|plateforme|technologie|logiciel|modèle|modèles|algorithme|algorithmes|appli|application|solution|solutions|invention|start-up|société|entreprise|outil|outils|vitrine|moteur)
   | j' ai (mis|investi) <4> (million|millions|euros)

evidence-critical = avertir/v | mettre/v en garde | critiquer/v | (se|s') plaindre/v | pester/v | objecter/v | contester/v | douter/v | sceptique/n | dubitatif/a | moins (enthousiaste|convaincu|convaincue|ravi|ravie|sûr|sûre|emballé) | pas (convaincu|convaincue|sûr|sûre|ravi|ravie)
   | inquiéter/v | inquiet/a | inquiétude/n | craindre/v | craint | craignent | redouter/v | dénoncer/v | déplorer/v | regretter/v | protester/v | s' opposer/v | réclamer/v | refuser/v | fustiger/v | (alerte|alertent|alertait|alerté) (sur|contre|que|qu')| s' alarmer/v | tempérer/v | nuancer/v | méfiant/a | méfier/v | reprocher/v | râler/v | grogner/v | furieux | en colère

evidence-release = communiqué de presse | contact/n presse | note aux rédactions | dossier de presse | ^ à propos (de|d'|du) @NAME (@NAME){0,3} $ | essai gratuit | essayer gratuitement | essayez (gratuitement|dès) | (demander|demandez|réserver|réservez) une (démo|démonstration) | prendre rendez-vous | sans engagement
   | nous contacter | contactez-nous | commander maintenant | (par mois|par bulletin|par utilisateur) | demander un devis | découvrir (l'offre|nos offres) | s'inscrire gratuitement | profitez-en

evidence-our-product = (notre|nos) (@WORD){0,2} (plateforme|moteur|solution|solutions|logiciel|produit|produits|technologie|assistant|algorithme|algorithmes|appli|application|outil|outils|modèle|système|service|services|équipes|experts|clients|IA)

evidence-determiner = @determiner

evidence-hearsay = (on (dit|raconte|murmure|prétend)|il (se (dit|murmure)|paraît|paraîtrait|semblerait)) (que|qu') | dit-on | paraît-il | à ce qu'il paraît | le bruit court

evidence-seen = (que|qu') (nous avons|Le Monde a|Libération a|notre (journal|rédaction) a|on a) (@adverb)? (pu)? (lire|lu|consulter|consulté|voir|vu)

evidence-maker-name = (édité|conçu|développé|créé|vendu|fabriqué|commercialisé|fourni|distribué|imaginé|lancé|mis au point)/a par (la|le|l')? (société|start-up|startup|entreprise|jeune pousse|groupe)? (@WORD)? [@NAME (@NAME){0,3}]
   | (société|start-up|startup|entreprise|éditeur|fabricant|fournisseur|jeune pousse|prestataire) (@WORD){0,1} [@NAME (@NAME){0,3}] | [@NAME (@NAME){0,3}] , (la|l'|le|une|un) (@WORD){0,2} (société|start-up|startup|entreprise|éditeur|fabricant) (derrière|qui|éditrice)

# --- équilibre : ce qu'un texte promet d'un outil, et ce qu'il lui reproche --------------------------------------------

tool = logiciel/n | appli | applis | application/n !(de|d'|du|des) | algorithme/n | agent/n (conversationnel|conversationnels) | chatbot/n | assistant/n (vocal|virtuel|numérique|de) | programme (informatique|, | qui | baptisé | nommé | @NAME | de (prévision|traduction|triage|tri|notation|calcul|reconnaissance|détection)|nourri|entraîné)
   | (un|une|le|la|l'|cet|cette|ce|son|sa|leur) (@WORD){0,2} (programme|plateforme|assistant|modèle|système|outil|moteur|dispositif|capteur/n) (@NAME|qui (lit|écoute|calcule|croise|compare|trie|note|classe|rédige|traduit|prédit|analyse)|baptisé|nommé|, baptisé|entraîné|dopé|nourri|capable)
   | modèle (de langue|de langage|entraîné|prédictif) | entraîné/a (sur|à partir) | données d'entraînement | voix de synthèse

subject-tool = @AI | @software | il | elle | ils | elles | qui | cela | ça | c'

claim = (réduire|baisser|diminuer|chuter|reculer|tomber|bondir|grimper|progresser|augmenter|économiser|gagner|doubler|tripler|diviser|améliorer|raccourcir|accélérer|alléger|épargner)/v <8> (@percent|@NUMBER (fois|heures|minutes|jours|semaines|points)|moitié|tiers|par (deux|trois|quatre|cinq|dix)|du temps)
   | @percent (de|d'|des) (@WORD){0,2} (réussite|précision|fiabilité|exactitude|bonnes|cas|appels|satisfaction|gain) | @NUMBER fois (plus|moins) | @number-word fois (plus|moins)
   | (en|moins de|le temps (d'|de|du)) (@WORD){0,3} (secondes|minutes|clic|clics|café|instant|huître) | en un (clic|éclair|clin d'œil|instant|tournemain) | en temps réel
   | (mieux|plus (@WORD)) (@WORD){0,3} (que|qu') | jouer/v dans la cour | (jeu|fait jeu) égal | (surpasser|dépasser|battre|supplanter|égaler|coiffer|devancer)/v | sans (égal|équivalent|pareil|rival) | n'a pas (son pareil|d'équivalent|d'égal) | hors pair | haut la main
   | de pointe | dernière génération | nouvelle génération | dernier cri | innovant/a | révolutionn* | révolutionnaire/n | (une|la|petite|véritable) révolution | prouesse/n | prodig* | miracl* | bluffant/a | époustouflant/a | stupéfiant/a | spectaculaire/n | remarquable/n | remarquablement | exceptionnel/a | extraordinaire/n
   | inédit/a | incroyable/n | impressionnant/a | étonnant/a | magique/n | sorcellerie | génial/a | redoutable/n | infaillible/n | imbattable/n | irréprochable/n | impeccable/n | parfait/a | parfaitement | ultra-performant/a | performant/a | intuitif/a | fluide/n | simple comme | clé en main | clés en main | tout-en-un | sur mesure
   | (transformer|bouleverser|réinventer|réenchanter|booster|doper|libérer|simplifier|faciliter|soulager|optimiser|révéler|fluidifier|garantir|déjouer|anticiper|deviner)/v | tout le potentiel | (aider|aide|aident) (@WORD){0,4} à | gain/n (de|d') | gagner/v (du|en|de) (temps|confort|sérénité|efficacité) | (on|nous|ils|elles) gagne* du temps | (fini|finis|finies|terminé|terminés) (les|le|la|l')
   | jamais (fatigué/a|malade|grippé|en retard|pris|en défaut|distrait) | (vingt-quatre heures|24 heures|24 h) sur | 7 jours sur | sept jours sur | jour et nuit | nuit et jour | ne (dort|fatigue|se (trompe|lasse|fatigue)) jamais | zéro (erreur|papier|stress|effort|souci)
   | ravi/a | enchanté/a | conquis/a | bluffé/a | séduit/a | emballé/a | enthousias* | (se|s') (réjouir|féliciter|enthousiasmer|extasier)/v | jubiler/v | (adorer|plébisciter|saluer|vanter|apprécier)/v | un (vrai)? (bonheur|régal|plaisir|succès|carton|tabac|bijou|soulagement) | une (aubaine|merveille|réussite|pépite|bonne surprise|bénédiction|petite révolution) | coup d'avance | fait ses preuves | bonne surprise
   | (sait|savent|savait) (ce (que|qu'|dont)|avant|mieux|tout|quand) | (comprendre|sentir|percevoir|ressentir)/v (ce|tout|le|la|les|l'|vos|votre) | détendre/v | (équiper|doter)/v (de|d') | (file|queue) (d'attente)? jusqu' | on (est venu|nous appelle) | carnet de commandes | fait le bonheur | (tombe|tombent) (plus)? juste | rentré dans mes frais | du bon travail

limit = erreur/n | erroné/a | faux | fausse | fausses | faussement | (se|s') (tromper|planter|emmêler|méprendre|fourvoyer)/v | (se|s') (est|sont|était) (@adverb)? (trompé|planté|emmêlé|mépris)/a | tromper/v | trompeur/a | confondre/v | confusion/n | confond | confondu | rater/v (un|une|des|le|la|les|@NUMBER|@number-word) | raté/n !(par) | loupé/n | louper/v | (@AI|il|elle) <2> (manqué|manque|oublié|oublie|omis|omet|raté|ignoré|ignore) | (ont été|a été|avait été|sont) (oublié|manqué|omis|raté)/a
   | biais | biaisé/a | discrimin* | stéréotyp* | préjugé/n | hallucin* | (inventer|fabriquer)/v (des|une|un|de toutes) | n'existe (pas|plus) | n'existent (pas|plus) | imaginaire/n | inexistant/a | bug/n | bogue/n | plantage/n | (en|tomber en|tombé en|de|la|une|des) panne/n | couac/n | cafouill* | dysfonctionn* | bavure/n | dérap* | défaillan* | faille/n | défaut/n !(de paiement) | anomalie/n
   | limite/n (de|du|des|:|,|à) | limité/a (à|aux) | (ses|des|les|leurs|quelques) limites | faiblesse/n | lacune/n | inconvénient/n | bémol/n | réserve/n !(naturelle) | angle mort | angles morts | point/n faible/n | imparfait/a | imprécis* | inexact* | approximat* | incertain/a | aléatoire/n | incohéren* | maladroit/a | charabia | à côté de la plaque | truffé/a
   | risque/n | risquer/v | danger/n | dangereux/a | crainte/n | craindre/v | craignent | craint | inquiét* | (mettre|mise)/v en garde | avertir/v | alerter/v | méfi* | soupçon/n | doute/n | douter/v | sceptic* | critique/n (de|des|du|:|,) | critiquer/v | reproch* | contest* | objection/n | polémique/n | controvers* | plainte/n | (se|s') plaindre/v | plaignent | réclamation/n
   | vie privée | données personnelles | données (de santé|sensibles|des patients|des élèves) | RGPD | Cnil | surveillance !(des|du|de la (qualité|production)) | consentement | dérive/n | détourn* | fraude/n | frauder/v | trich* | plagi* | droit/n d'auteur | contrefaçon | (en|un|le|son) procès | tribunal | fuite/n (de|d') | piratage/n | arnaque/n | secret (médical|professionnel)
   | (peiner|peine|peinent) (encore)? (à|sur) | (buter|achopper|trébucher|échouer|caler|patiner|s'emmêler)/v | surestim* | sous-estim* | mal (traduit|lu|classé|interprété|compris|transcrit|orienté|noté|reconnu|placé)/a | à tort | (compté|comptée|comptés|comptées) (deux fois|pour deux) | malmen* | (moins|peu) (fiable|précis|performant|efficace|sûr|exact|bon)/n | (moins|peu) bien (que|qu'|sur|pour)? | pire (que|qu') | coûteux | coûteuse | (coûte|coûter|coûtent) (plus)? cher | empreinte (carbone|écologique) | consommation (d'eau|d'électricité|électrique|d'énergie)
   | (testé|essayé|validé|évalué|entraîné|vérifié|éprouvé)/a (que|qu'|seulement|uniquement) | (que|uniquement|seulement) (testé|essayé|validé)/a | pas encore | petit (échantillon|test|effectif) | (corriger|corrigé|corrige|reprendre|repris|reprend|relire|refaire|récrire|rectifier)/v (@WORD){0,4} (à la main|chaque|un jour sur|les erreurs) | (à la main) | incident/n | signalement/n | suspendu/a | suspension | abandonné/a | (retiré|débranché|interdit)/a | garder un œil | avec prudence | la prudence | conflit/n d'intérêts | loterie

shortfall = @subject-tool <2> (ne|n') (@WORD){1,3} (pas|jamais|rien|guère|plus|que|qu'|aucun|aucune|ni) | (ne|n') (remplace|remplacent|remplacera|remplaceront|vaut|vaudra|égale|égalent|comprend|comprennent|sait|éprouve|mesure|voit|diagnostique|garantit|dispense|suffit|suffisent|fonctionne) (pas|jamais|rien|aucun|aucune|guère|ni)
   | (n'|ne) (est|sont|était|sera) (pas|jamais|ni|guère) (@WORD){0,3} (infaillible|parfait|fiable|exempt|conçu|prévu|fait|au point|testé|évalué|validé|vérifié|contrôlé|publié|homologué|certifié|disponible|suffisant|magique)/a | (n'|ne) a (pas|jamais|encore) (@adverb)? (été)? (testé|évalué|validé|vérifié|contrôlé|publié|mesuré|démontré|prouvé|fait|communiqué|comparé)/a
   | (aucun|aucune|sans) (étude|preuve|évaluation|donnée|essai|validation|garantie|publication|test|contrôle) | rien ne (prouve|dit|garantit|démontre|permet) | incapable/n (de|d') | loin d'être (parfait|infaillible|fiable|au point)/a | insensible à | lui (échappe|échappent) | au-delà de | reste à (prouver|démontrer|voir|évaluer) | pas (infaillible|parfait|fiable) | faute de

limit-aside = ^ (\()? (à noter|à savoir|nb|n.b|p.-s|ps|précision|note|avertissement|attention) (:|,|que|aux)? | ^ (\()? (ajoutons|précisons|signalons|notons|rappelons|admettons|avouons|reconnaissons|on (notera|signalera|précisera|ajoutera)) (que|qu'|toutefois|tout de même|,)? | ^ (\()? (certes|seul bémol|petit bémol|seule ombre|une (seule)? réserve|reste que|reste qu'|un détail|dernier détail|dernière précision|au rayon des|pour être (honnête|complet|juste))
   | ^ (il est (vrai|arrivé)|il (arrive|arrivait)|il y a bien|il y eut bien|on a bien) | (reconnaître|admettre|concéder|avouer)/v | reconnaît | admet | concède | avoue | (parfois|quelquefois|de temps (en temps|à autre)|à l'occasion|par moments|il arrive) | ^ <6> encore | ne <4> que (sur|dans|pour|si|en) | petits caractères | dernière (ligne|page)
