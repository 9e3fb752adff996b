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
   | contrairement (à ce (que|qu')|aux (promesses|affirmations|idées|apparences|annonces)|à (l'idée|une idée|la légende|une légende|la promesse|l'affirmation|une croyance)) | n'en déplaise | élément/n de langage | (argument|discours|vocabulaire|jargon|langage) (<1>) (commercial|marketing|publicitaire|promotionnel)/a | (mot|formule|expression|terme|métaphore|slogan|étiquette)/n (<4>) (creux|creuse|trompeur|magique|facile|publicitaire|marketing|impropre|vide|galvaudé|commode|usé)/a
   | (se|s') méfier/v | méfiance | démystifi* | anthropomorphi* | guillemets | poudre (aux yeux|de perlimpinpin) | esbroufe | battage | surenchère | (journalistes|rédactions|titres|articles) (<3>) (devraient|doivent|aiment|répètent|écrivent) | surestim* | survend* | métaphore/n

rebuttal-after = ^ (C'|Ce|Cela|Ça) (n' est pas|est faux|est inexact|est absurde|n'a rien|ne tient pas|est exagéré) | ^ (Faux|Inexact|Non|Erreur|Pas (vraiment|tout à fait|si vite|exactement)) (,|.|:|\!|\?) | ^ (En réalité|En fait|Dans les faits|En pratique|Or)
   | ^ (Il|Elle|Ils|Elles) (n'|ne) | ^ Rien de tel | ^ Rien n'est | ^ (L'affirmation|Le chiffre|La formule|Le slogan|La promesse) (<2>) (n'|ne|est (faux|trompeur|exagéré)/a)

reporting = selon | d'après | dire/v | affirmer/v | assurer/v | annoncer/v | promettre/v | prétendre/v | expliquer/v | clamer/v | vanter/v | soutenir/v | ajouter/v | estimer/v | déclarer/v | jurer/v | qualifier/v | présenter/v | décrire/v | revendiquer/v | marteler/v | targuer/v | aux dires | à en croire | communiqué | plaquette | pour reprendre

# --- volonté, pensée, promesses, magie : ce que les textes prêtent à un système ----------------------------------------

# Un système comme sujet : ce que le texte nomme ainsi, ou un nom qui ne peut être que du logiciel.
system = @AI | logiciel/n | (programme|système) informatique | algorithme/n | appli/n | bot/n | ordinateur/n

# Entre un sujet et son verbe : « de la mairie », « utilisé par la préfecture », « , acheté en mai, », « qui ».
subject-post = (de|d'|du|des|en|à|au|aux|dans|sur|chez|derrière|sous|pour|baptisé/a|nommé/a|appelé/a|surnommé/a|dit|dite
   |(utilisé|employé|conçu|développé|créé|entraîné|acheté|vendu|installé|fourni|adopté|déployé|loué|testé|choisi|retenu|mis en place|imaginé|lancé|financé|hébergé)/a (par|en|à|pour|depuis|chez|dans))
   (@NAME{1,3} | (le|la|les|l'|un|une|son|sa|ses|leur|leurs|notre|nos|votre|vos|ce|cette|ces|mon|ma)? (!(@clause-boundary|@determiner|ne|n'|ont|sont|est|a) @WORD){1,2})
   | ,? qui
   | , (!(et|ou|mais|puis|donc) @WORD) <9> ,
   | \( <6> \)
   | (elle|lui|eux)-(même|mêmes)

clitic = se | s' | y | en | le | la | les | l' | lui | nous | vous | leur | me | m' | te | t' | ça

sure-auxiliary = avoir/v | (aller|pouvoir|savoir|devoir|oser|daigner)/v | (venir/v (de|d')) | (finir/v par) | (être/v en train (de|d')) | ((se|s') mettre/v (à|a)) | ((s'|se) (est|sont|était) mis/a à)
   | (commencer|continuer|persister|parvenir|arriver|réussir)/v (à|de|d') | (avoir/v (fini par|commencé à|continué (à|de)|préféré|osé|su|pu))

personne = personne/n | gens | utilisateur/n | utilisatrice/n | client/n | cliente/n | patient/n | patiente/n | candidat/n | candidate/n | salarié/n | salariée/n | employé/n | employée/n
   | ouvrier/n | élève/n | étudiant/n | étudiante/n | enfant/n | adolescent/n | ado/n | conducteur/n | électeur/n | locataire/n | emprunteur/n | délinquant/n | détenu/n | suspect/n | criminel/n
   | voyageur/n | passager/n | lecteur/n | couple/n | famille/n | parent/n | bébé/n | mère/n | enseignant/n | manager/n | recrue/n | allocataire/n | assuré/n | témoin/n | interlocuteur/n | interlocutrice/n
   | visiteur/n | joueur/n | soldat/n | migrant/n | homme/n | femme/n | animal/n | chien/n | chat/n | vache/n | habitant/n | agent/n | collaborateur/n | débiteur/n | fraudeur/n | spectateur/n

inner-state = (émotion|sentiment|humeur|intention|mensonge|menteur|menteuse|bluff|motivation|pensée|désir|envie|personnalité|caractère|tempérament|regret|inquiétude|angoisse|crainte|peur|état d'âme|arrière-pensée|non-dit|ressenti|besoin caché)/n
   | états (d'âme|émotionnels|intérieurs) | état (d'esprit|émotionnel|mental|intérieur) | tromperie | duplicité | mauvaise foi | bonne foi | sincérité | franchise | honnêteté | sarcasme | ironie | humour | colère | rage | tristesse | chagrin | joie | bonheur | ennui | désespoir
   | solitude | détresse | souffrance | mal-être | vague à l'âme | culpabilité | remords | honte | jalousie | affection | empathie | talent/n | potentiel/n | ambition/n | malice | cœur/n | âme/n | âmes | for intérieur | orientation (sexuelle|politique) | second degré | sous-entendu/n | vraie nature | non-dits | esprit/n !(de synthèse)

will-adjective = (décidé|déterminé|résolu|prêt|réticent|enclin|disposé)/a à | (têtu|capricieux|jaloux|rancunier|vexé|boudeur|amoureux|fâché|contrarié|susceptible|obstiné|rebelle|ravi|furieux|déçu|lassé|rusé|espiègle|malicieux|vindicatif|désobéissant|récalcitrant|indocile|mutin|malveillant|sournois|orgueilleux|triste|fier|curieux|inquiet|méfiant|soupçonneux|impatient)/a | de (mauvaise|bonne) (humeur|volonté|foi) | d' humeur | d'humeur | mal luné/a | à bout

# Celles qui se disent avec « ne ».
whim-negative = (faire/v|fait) (rien)? qu' à (sa|leur|son) (tête|guise|idée|gré) | (démordre|démord|démordait|démordra|démordu|démordent) | (vouloir/v|voulu) (@adverb)? rien (savoir|entendre) | rien voulu (savoir|entendre) | avoir/v (pas|aucune) (sa langue dans|envie (de|d')|l'intention (de|d')|intention (de|d')) | (lâcher|céder|plier|broncher|flancher)/v (pas|rien) | (a|ont) (pas|rien) (lâché|cédé|voulu|daigné) | (daigner|vouloir|veut|voulait) (pas|plus|même|rien) (@WORD){0,1} (répondre|parler|entendre|obéir|écouter|lâcher|dire|céder|plaisanter|rire|être|qu'|que|de|d')

# Locutions de la volonté, de l'humeur et du caprice.
whim = (en faire/v qu' à (sa|son) (tête|guise|idée|gré)) | (fait|font|fera|faisait|faisaient) qu' à (sa|leur|son) (tête|guise|gré) | (a|ont|avait) fait qu' à (sa|leur|son) (tête|guise|gré) | mettre/v (@WORD)? (dans|en) (la)? tête | mis/a (dans|en) (la)? tête
   | avoir/v (eu)? (@adverb)? ((son|leur) mot à dire | le (dernier|fin) mot | une dent contre | (ses|leurs) (têtes|humeurs|caprices|préférés|chouchous|raisons|lubies|manies|entrées|favoris|idées) | d'autres (projets|idées|plans|envies) | envie (de|d') | l'intention (de|d')
         | (ses|leurs) propres (idées|règles|envies|projets|goûts|opinions|raisons|lois) | (sa|une) (propre)? (volonté|opinion|personnalité|idée) (propre|bien (à|arrêtée|trempée))? | un (caractère|faible pour|béguin|plan bien) | le béguin | la rancune | peur (de|d'|que) | hâte (de|d') | honte | pitié | (assez|marre|ras-le-bol) (de|d'|,|.) | bon dos
         | le culot | l'audace (de|d') | le mauvais goût (de|d') | l'outrecuidance | la délicatesse | (la mémoire|le pardon|la tête|la main) (longue|dure|lourde) | toute sa tête | un coup de (cœur|sang|folie|mou) | ses nerfs)
   | en avoir/v (eu)? (@adverb)? (assez|marre|ras-le-bol|soupé|plein le dos) | (en a|en avait|en ont) (eu)? (@adverb)? (assez|marre|ras-le-bol|soupé)
   | (prendre/v (@WORD|@clitic){0,2} (les choses en main|(l'|une) initiative|le pouvoir|les commandes|la liberté (de|d')|(ses|ces) aises|en grippe|en pitié|en affection|en otage|au mot|la mouche|goût (à|au|aux)|plaisir|un malin plaisir|(sa|une) revanche|ombrage|le (contrôle|commandement|parti|large|maquis)|des libertés|peur|la défense de|(ses|de) distances|la poudre|la tangente|le dessus) )
   | (les (voix|@WORD) (@WORD)? en grippe) | (pris|prise|prend) (@WORD){1,4} en (grippe|affection|pitié)
   | faire/v (@adverb)? (la (tête|moue|sourde oreille|loi|fine bouche|gueule|grimace)|des (siennes|caprices|infidélités|manières|histoires|cachotteries)|grève|à (sa|son) (tête|guise|idée)|un (caprice|scandale|pied de nez)|de la résistance|le (difficile|mort|malin|beau)|ses quatre volontés|sa mauvaise tête|mine (de|d')|exprès|semblant|preuve de (caractère|mauvaise|malice)|ce qu' (il|elle) (veut|voulait)|bande à part|des yeux doux)
   | (fait|faisait|faire) (la tête|la moue|des siennes|grève|la sourde oreille|exprès)
   | tomber/v (raide)? (amoureux|amoureuse|sous le charme) | perdre/v (patience|son (sang-froid|calme)|la (tête|boule)|ses nerfs) | changer/v d'avis | jeter/v (son dévolu|l'éponge) | tenir/v (tête|rigueur) | camper/v sur | (démordre|démord|démordait|démordra|démordu)
   | (voulu|veut|voulait|voudra) rien (savoir|entendre) | rien voulu (savoir|entendre) | vouloir/v rien (savoir|entendre) | (se montrer/v|se révéler/v|(est|était|devient|est devenu/a|s'est montré/a|se montre|se fait)) (@adverb|très|trop|si|bien|un peu|plutôt){0,2} @will-adjective
   | (bouder|ronchonner|rouspéter|râler|renâcler|rechigner|minauder|ruser|fanfaronner|tricher|comploter|conspirer|désobéir|rêvasser|pavoiser|cabotiner)/v | mentir/v !(par omission de)
   | (se|s') ((être|avoir)/v)? (@adverb)? (rebeller|rebiffer|obstiner|entêter|vexer|venger|fâcher|énerver|braquer|lasser|ennuyer|impatienter|offusquer|offenser|éprendre|enticher|amouracher|acharner|évader|émanciper|révolter|mutiner|arroger|moquer|jouer de|méfier|réjouir|désoler|plaindre|inquiéter|résigner|raviser|cabrer|prendre pour|permettre (de|d')|croire tout|mêler)/v
   | (s'est|se sont) (épris|éprise|ému|émue|plaint|plainte|mis/a (en (colère|grève|tête)|à (bouder|mentir|tricher|rêver|douter|comploter|aimer|détester|supplier)))
   | (se|s') mettre/v en (colère|grève) | (se|s') prendre/v (d'affection|d'amitié|de passion|au jeu|pour (un|une|le|la|Dieu)) | s'en prendre/v à (ses|son) | (se|s') en donner/v à cœur joie
   | (faire|refuser)/v tout net | (à|selon) (sa|leur) (guise|fantaisie) | (quand|comme|si) (bon|cela|ça) (lui|leur) (semble|chante|plaît|semblait|plaisait) | (comme|ainsi qu') (il|elle) l'entend | bon (lui|leur) semble | selon son (bon vouloir|humeur) | au gré de ses (humeurs|caprices|envies)
   | (de|d') (sa|son|leur) (propre|plein) (chef|gré|initiative|mouvement) | de sa propre initiative | (sans (rien)? demander (@WORD){0,2} (permission|avis|autorisation|compte|rien|personne)) | (sans|sans même) (@WORD){0,2} (demander|prévenir|consulter) (la permission|l'avis|son avis|à personne|personne|quiconque)
   | (juger|estimer|croire|trouver)/v (bon|utile|opportun|malin|plus (sage|malin|amusant)) (de|d') | (bêcher|snober|dédaigner|narguer|draguer|courtiser|gronder|engueuler|rabrouer|supplier|implorer)/v (@determiner|@NAME|@personne|jusqu')
   | rêver/v (de|d'|,) | (trouver|avoir)/v (la parade|l'astuce|un malin plaisir) | (sortir|tirer)/v (la langue|de sa réserve|ses griffes) | (garder|tenir)/v (rancune|pour (lui|elle)|ses secrets|sa langue) | (claquer|fermer)/v (la porte|boutique) au nez | (tirer|montrer)/v (les dents|les ficelles|de l'humeur) | vouloir/v (sa revanche|en découdre) | en vouloir/v à | en (veut|voulait|a voulu) à (ses|son|sa|leur|@NAME|mort)

tantrum = (faire|fait|font) qu' à (sa|leur|son) (tête|guise) | a fait qu' à (sa|son) (tête|guise) | mis/a (dans|en) (la)? tête | en (a|avait|ont) (eu)? (@adverb)? (assez|marre|ras-le-bol) | (bouder|ronchonner|rêvasser|minauder)/v | (rien voulu|veut rien) savoir
   | (démordre|démord|démordait|démordra|démordu) | (s'est|se sont) (vexé|entiché|amouraché|épris|entêté|rebellé|rebiffé|vengé|braqué|fâché)/a | (fait|faisait|fera) (la tête|des siennes|la moue|un caprice|des caprices) | tombé/a amoureux/a | (a|avait|ont) (perdu patience|une dent contre|le béguin) | (a|avait) pris (@WORD){0,4} en grippe | (son|leur) mot à dire

will-participle = (décidé|choisi|voulu|refusé|préféré|désiré|souhaité|inventé|imaginé|décrété|détesté|adoré|aimé|exigé|regretté|réclamé|juré|avoué|appris|enseigné|accepté|menti|tranché|arbitré|espéré|pensé|réfléchi|conçu|médité|songé|rêvé|compris|saisi|deviné|perçu|lu)/a

will-verb = (décider|décréter|trancher|préférer|désirer|souhaiter|espérer|décréter|inventer|hésiter|avouer|confesser|jurer|adorer|détester|haïr|raffoler|exécrer|redouter|jalouser|regretter|insister|pardonner|désobéir|mentir|tricher)/v
   | choisir/v | (veut|veulent|voulait|voulaient|voulu|voudra|vouloir) !(dire|bien dire|que dire) | (refuse|refusent|refusait|refusé|refusera|refuser|refusa) !(d'être|@NUMBER) | (craint|craignent|craignait|craindre) | accepter/v (de|d') | consentir/v à | renoncer/v à | (tenter|essayer)/v (de|d') (s'|se|fuir|tromper|mentir|séduire|convaincre|manipuler|persuader|échapper|sauver)
   | (menacer|menace|menacé)/v (de|d') (révéler|dénoncer|quitter|divulguer|tuer|partir|porter|publier) | (aime|aiment|aimait) (bien)? (@determiner|ça|cela|jouer|flatter|se|parler|qu') | ignorer/v (@determiner) (ordre/n|consigne/n|instruction/n|interdiction/n|volonté/n|avertissement/n) | (passe|passé|passer) outre | (chercher|cherche|cherchait)/v à (se|s'|nuire|plaire|tromper|séduire|fuir|échapper|nous|vous) | se permettre/v
   | (estime|estimait|juge|jugeait|considère) (nécessaire|bon|inutile|indigne|indignes|suspect|suspecte) | a la main

self-taught = (apprendre/v|appris/a|former/v|formé/a|progresser/v|perfectionner/v|entraîner/v) (<5>) (tout/a seul/a | toute seule | tout seul | seul | seule | (d'elle|de lui|par lui|par elle|d'eux|d'elles|par eux)-(même|mêmes) | sans (l')? (aide|professeur|maître|personne|intervention|supervision|qu'on|le moindre|aucune|être humain))
   | (s'est|se sont|s'était) (@adverb)? (appris|apprise|enseigné|enseignée|formé|formée|auto-formé) | (s'|se) (enseigner|apprend|apprennent|enseigne) | autodidacte/n | (s'|se) auto-améliore

unasked = sans (même)? (qu'on|que personne|que quiconque|qu'aucun @WORD) (ne)? (le|la|les|l'|lui|leur)? (@WORD){0,2} (demande|demandé|dise|dit|appris|apprenne|prévu|programmé|souffle|sollicite|ordonne|ordonné|ait|invite) | sans (y)? (avoir|être) (@WORD)? (demandé|invité|invitée|sollicité|programmé|programmée|autorisé)

software-verb = (lire|scanner|analyser|vérifier|regarder|peser|examiner|éplucher|collecter|traiter|comparer|écouter|prendre|recevoir|chercher|trier|étudier|observer|surveiller|mesurer|inspecter|considérer|évaluer|noter|classer|appeler|répondre|visiter|ouvrir|fermer|arrêter|tourner|commencer|écrire|repérer|voir|entendre|penser|aller|venir|perdre|trouver|remarquer|suivre|sauter|changer|parcourir|croiser|passer|éplucher|calculer|avaler|dévorer|scruter|capter|hésiter)/v

system-noun = logiciel/n | programme/n | machine/n | ordinateur/n | robot/n | bot/n | outil/n | système/n | appli/n | application/n

wilful-adverb = obstinément | sournoisement | malicieusement | volontairement | sciemment | délibérément | capricieusement | jalousement | à contrecœur | de mauvaise grâce | perfidement | effrontément | insolemment | têtûment

# --- pensée, esprit

think-verb = (pense|pensent|pensait|pensaient|penser|pensera) !(bête) | (réfléchir|raisonner|méditer|ruminer|cogiter|rêver|rêvasser|songer|délibérer|philosopher|douter|gamberger|ressasser|jongler)/v | (imagine|imaginent|imaginait|croit|croient|croyait) !(par|mesurer)
   | (s'|se) (souvenir|imaginer|rappeler|interroger|inquiéter|demander|recueillir|émouvoir|ennuyer)/v | peser/v (longuement)? (le pour|ses (mots|souvenirs|arguments)|la question) | se creuser/v | se poser/v (des|la|les|de) (question/n|bonnes questions)
   | (éprouver|ressentir)/v (@determiner|@WORD){0,2} (émotion|sentiment|joie|peine|douleur|tristesse|honte|fierté|empathie|compassion|amour|remords|peur|colère|tendresse|affection|plaisir|pitié|angoisse|souffrance)/n | (avoir|a|ont) (de la peine|du chagrin|mal au cœur|le cafard|du vague à l'âme|des états d'âme)

mental-verb = (apprendre|penser|raisonner|réfléchir|fonctionner|marcher|se souvenir|souvenir|oublier|voir|percevoir|écouter|entendre|lire|savoir|connaître|comprendre|résoudre|grandir|mûrir|progresser|répondre|réagir|peser|imaginer|rêver|traiter|ruminer|méditer|considérer|décider|converser|ressentir|observer|tâtonner|retenir|adapter|développer|assimiler|étudier|juger|mémoriser|calculer|recueillir|parler|faire|procéder|opérer|évoluer|s'y prendre|prendre)/v

mind-noun = cerveau | cerveaux | esprit | esprits | pensée/n | raisonnement/n | cognition | conscience | intelligence | neurone/n | synapse/n | cortex | psyché | mémoire | imagination | intuition | créativité | système nerveux | réflexion

human-like = (tout|exactement|un peu|presque|à peu près|précisément|quasiment|bien)? (comme|à la (manière|façon) (de|d'|du|des)|à l'image (de|d'|du|des)|à l'instar (de|d'|du|des)|ainsi que|tel|telle|tels|telles|de la même (manière|façon) (que|qu')|autant (que|qu')|pareil (que|à|qu'))
   ( (le (ferait|ferait aussi|feraient|fait|font) | ça se passe (sous|dans|chez|en))? (un|une|des|le|la|les|l'|nos|notre|votre|vos|n'importe quel|tout|de)? (vrai|vraie|petit|petite|jeune|vieux|vieil|vieille|bon|bonne|ancien|être|êtres|esprit|cerveau)? (humain/n|humaine/n|personne/n|enfant/n|bébé/n|nourrisson/n|nouveau-né/n|gamin/n|gosse/n|élève/n|étudiant/n|étudiante/n|apprenti/n|cerveau|cerveaux|esprit|neurones|adulte/n|homme/n|femme/n|oncle|grand-mère|grand-père|comptable/n|clerc/n|greffier/n|avocat/n|avocate/n|médecin/n|professeur/n|maître/n|ami/n|amie/n|crânes)
      | (vous|nous|toi|moi) (le|l')? (faites|faisons|feriez|ferions|faisiez|la|et (moi|vous|nous|toi)|,|.|apprenons|pensons|raisonnons|apprenez) | nous | vous et moi | toi et moi | vous-même/n | nous-mêmes | (on|nous) (le)? (apprend|fait|ferait|pense|raisonne) | chez l'(homme|humain|enfant) )

brain-name = (cerveau|cerveaux|esprit|esprits|conscience|imagination|cervelle|matière grise|cortex) (@adverb)? ((électronique|numérique|artificiel|virtuel|mécanique|synthétique|cybernétique|algorithmique|informatique|robotique)/a | de (silicium|métal|machine) | d'acier | neuf)

sentient = (conscient/a !(des|du|que|qu'|de (la|l'|ces|cette|leurs) (risque|limite|enjeu|problème|danger))) | doué/a (de|d') (raison|conscience|sensibilité|sentiments|sentiment|intelligence|pensée|émotions|vie|intuition|bon sens) | sensible/a et | vivant/a | pensant/a | éveillé/a à la conscience | (capable/a (de|d') (penser|raisonner|réfléchir|rêver|aimer|souffrir|imaginer))

mind-possession = (de la|de l'|du|des|une|un|sa|son|ses|d'une|d'un|la)? (@WORD)? (conscience|bon sens|sens commun|intuition|imagination|sentiments|émotions|vie intérieure|états d'âme|jugeote|cervelle|curiosité|empathie|sagesse|libre arbitre|envies|souvenirs d'enfance|rêves|flair|instinct|sens (de l'humour|moral)|esprit critique|tête bien (à|faite))

# --- promesses que nul outil ne tient

remove = (éliminer|supprimer|effacer|gommer|abolir|neutraliser|éradiquer|bannir|chasser|évacuer|annuler|écarter|balayer|dissiper|corriger|vaincre|extirper)/v | (mettre/v fin (à|aux|au)) | (en finir/v avec) | (faire/v disparaître) | (venir/v à bout (de|des|du)) | (faire/v table rase) | (débarrasser|libérer|purger|affranchir)/v

bias = biais | préjugé/n | discrimination/n | subjectivité | favoritisme | népotisme | arbitraire | partialité | injustice/n | (erreur/n|faiblesse/n|faute/n|subjectivité|biais|jugement/n|facteur|oubli/n) humain/a | a priori | racisme | sexisme | parti pris | copinage | piston | passe-droit/n | inégalité/n de traitement

unerring = (infaillible|impartial|incorruptible|omniscient|irréprochable|imperturbable dans)/a | (objectif|neutre|équitable|juste|fiable|exact|honnête|sûr)/a par (nature|construction|essence|définition|principe) | par (nature|essence|définition) (objectif|neutre|équitable|impartial)/a
   | (parfaitement|totalement|rigoureusement|absolument|entièrement|toujours|scrupuleusement|strictement|intrinsèquement|mathématiquement|foncièrement|complètement|fondamentalement|100 %|cent pour cent|purement) (objectif|neutre|équitable|juste|fiable|impartial|exact|honnête|sûr|transparent|incorruptible|sincère)/a
   | objectif/a !(@NUMBER|de|d'|du|des|est|:) | (dénué|dépourvu|exempt|libéré|débarrassé|affranchi|vierge|lavé|pur)/a (de|d'|du|des) (tout|toute|tous|toutes|le|la|les|moindre|nos|ses|nul)? (@WORD)? (@bias|erreur/n|émotion/n|sentiment/n|état/n d'âme)
   | (sourd|aveugle|insensible|imperméable|immunisé)/a (à|aux|au|contre) (tout|toute|tous|toutes|les|l'|la|le)? (@bias|flatterie/n|pression/n|émotion/n|couleur|genre|charme) | incapable/a (de|d') (se tromper|mentir|tricher|discriminer|erreur|favoritisme|partialité)
   | sans (le|la|l'|aucun|aucune|nul|un|une)? (moindre|ombre d'un|seul|seule|soupçon de)? (@bias|erreur/n|faute|faille|états d'âme|parti pris)

emotion-verb = (lire|percevoir|détecter|reconnaître|déceler|repérer|décrypter|décoder|sonder|capter|démasquer|flairer|identifier|déjouer|deviner|sentir|ressentir|cerner|saisir|discerner|débusquer|pister|traquer|mesurer|interpréter|déchiffrer|pressentir|révéler|trahir|comprendre|connaître|anticiper)/v | percer/v (à jour|à nu)? | mettre/v au jour | mettre/v à nu

never-errs = jamais (@WORD)? (se tromper|tromper|trompe|trompent|trompé|faillir|faillit|failli|erreur|mentir|ment|mentent|menti|défaut|faute|en défaut|pris en défaut|prendre en défaut|fait d'erreur|d'erreur|oublier|oublie|rate|raté|rien)
   | jamais tort | (commet|commettent|fait|font|laisse|laissent) (aucune|pas la moindre|nulle) (erreur|faute|bévue) | (aucune|zéro|0) (erreur|faute|biais|bavure|oubli|défaut|préjugé)/n | ne (peut|peuvent|sait|saurait) (pas|ni|point)? (se tromper|mentir|être (trompé|corrompu|dupé|berné|soudoyé)|tricher|discriminer|faillir|faire erreur)
   | (a|ont|connaît|connaissent|fait|font) (ni|aucun|aucune|pas de|pas d'|point de) (@bias|chouchou/n|favori/n|préféré/n|états d'âme|préférence/n|sentiment/n|exception/n|discrimination/n)

# --- magie et mystère

sorcery = sorcellerie | sorcier/n | sorcière/n | alchimie !(entre|des (joueurs|acteurs|comédiens|musiciens|corps|goûts|saveurs)) | alchimiste/n | alchimique/a | magie noire | magie blanche | sortilège/n | ensorcel* | incantation/n | pierre philosophale | transmut* | divinatoire/a | divination | devin | devineresse | voyante | cartomancienne | voyance | boule de cristal | marc de café | (lit|lire|lisait) dans le marc
   | (baguette|formule) magique | coup de baguette | sibylle | pythie | oracle/n | prophétesse | chaman/n | sixième sens | double vue | table/n tournantes | grimoire/n | philtre/n | élixir/n | potion/n | chaudron | (esprit frappeur) | (fantôme|esprit|âme|diable|démon) (dans|de) (la machine|la boîte|l'ordinateur) | loup-garou | farfadet/n | lutin/n | korrigan/n | (bonne)? fée/n !(du|des|électricité) | génie/n (sorti|de la lampe|de sa lampe|enfermé|électronique|numérique|bienveillant|dans)
   | génie sorti | ange gardien | ange/n gardiens | thaumaturge/n | nécromancie | démiurge/n | (âme|souffle|génie|oracle|prophète|dieu|divinité|esprit|magicien|sorcier|devin|mage|chaman|marabout|druide)/n (numérique|digital|électronique|artificiel|algorithmique|de silicium|virtuel|moderne|2.0)/a | marabout/n | druide/n | abracadabra* | poudre de perlimpinpin | talisman/n | gris-gris | mage/n | spirite/n | spiritisme | ectoplasme/n | cornue | athanor | grand œuvre

wonder = magie !(d'(un|une) (instant|lieu|soir)|de (Noël|la neige|l'instant|la scène|la montagne)) | magique/a !(étoile) | magicien/n | magicienne/n | miracle/n | miraculeux/a | miraculeusement | comme par enchantement | enchanteur/a | enchantement | surnaturel/a | mystique/a | ésotérique/a | occulte/a | divin/a | divinité/n | prophète/n | prophétie/n | prophétique/a | liturgie | sacerdoce | sanctuaire | temple/n | autel | grand prêtre | rite/n | rituel/n | encens | mystère/n !(reste|demeure|plane) | mystérieux/a !(disparition|mort|inconnu) | mystérieusement | insondable/a | ineffable/a | éthéré/a | sacré/a !(cœur) | sacrement/n
   | (souffle|étincelle) (de vie|vital|vitale|divin|divine) | fantôme/n | âme !(sœur|en peine) | invocation/n | invoquer/v (@determiner)? esprits | Graal | verbe se (fait|fit) | (du|le|au) néant | apparition/n (surnaturelle)? | souffle (est|a|descend)

bring-to-life = (insuffler|insuffle|insufflé)/v (@determiner|@WORD){0,2} (vie|âme|souffle) | (souffler|donner|donne)/v (la vie|une âme|vie) (à|aux|au) | (faire|fait) (parler|revivre|danser) (les|aux) (morts|esprits|chiffres|tables) | (jaillir|surgir|naître|tirer|tire|tiré|sortir|sort|apparaître) (<5>) (du néant|de nulle part|du chapeau|de l'ombre|du vide|de l'éther|des limbes|d'un chapeau) | (exaucer|exauce)/v | par (magie|enchantement|miracle) | (lit|lire|lisent) (dans)? (l'avenir|les astres|les entrailles|les lignes de la main|le marc|dans les pensées)
