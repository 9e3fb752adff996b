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

technique = générateur/n (d'images|d'image|de texte|de textes|de code|de vidéos|de musique) | (logiciel|système)/n de vision | apprentissage (automatique|profond|machine|par renforcement) | machine learning | deep learning | réseau/n de neurones | réseau/n neuronal
   | réseaux neuronaux | modèle/n de langage | modèle/n de langue | grand/a modèle/n | vision par ordinateur | reconnaissance (faciale|vocale|d'images|d'image|des visages|des émotions)
   | traitement (automatique )?(du langage|des langues) | agent/n (conversationnel|conversationnels) | robot/n (conversationnel|conversationnels) | chatbot/n | assistant/n (vocal|vocaux|virtuel|virtuels)
   | dialogueur/n | police prédictive | justice prédictive | hypertrucage/n | deepfake/n | transcription automatique | traduction automatique | vidéosurveillance algorithmique

acronym = IA | I.A. | AI | LLM | LLMs | GPT | IAG | TAL | VSA

known-product = ChatGPT | GPT | Claude (Code|Opus|Sonnet|Haiku|AI) | Claude !(@NAME) | Gemini | Copilot | Midjourney | DALL-E | DALL·E | Grok | Llama | DeepSeek | Perplexity | Siri | Alexa !(@NAME)
   | AlphaFold | AlphaGo | Bard | Whisper | Sora | GPT-2 | GPT-3 | GPT-3.5 | GPT-4 | GPT-4o | GPT-4.5 | GPT-5 | GPT-5.5 | (Stable Diffusion) | (IBM Watson) | (Le Chat)

# Un logiciel qui tient le rôle d'une personne.
virtual-role = (rédacteur|rédactrice|animateur|animatrice|formateur|formatrice|correcteur|courtier|copilote|réceptionniste|standardiste|comptable|chargé|vendangeur|expert|conservateur|ingénieur|conseiller|conseillère|assistant|assistante|infirmier|infirmière|professeur|prof|coach|tuteur|tutrice|enseignant|enseignante|collègue|agent|agente|compagnon|
   compagne|ami|amie|médecin|docteur|psychologue|thérapeute|secrétaire|guide|majordome|bibliothécaire|juge|greffier|recruteur|recruteuse|présentateur|présentatrice|journaliste|
   traducteur|interprète|banquier|avocat|artiste|peintre|compositeur|auteur|coauteur|poète|acteur|actrice|influenceur|influenceuse|mannequin|arbitre|agronome|vendeur|vendeuse|hôte|hôtesse|
   collaborateur|collaboratrice|salarié|salariée|stagiaire|concierge)/n (virtuel|numérique|digital|artificiel|automatisé|robotisé|algorithmique|logiciel)/a

topic-weak = logiciel/n | appli/n | application/n (mobile)? | (le|ce|du|son|leur|un) programme | machine/n | robot/n | bot/n | automatisé/a | automatisation | automatiquement | ordinateur/n | numérique/a | plateforme/n | (l'|cet|un|d') outil
   | capteur/n | (moteur|système|modèle|outil|logiciel) (de|d') (recommandation|prédiction|notation|tri|analyse|aide|détection|traduction|correction|calcul|décision|reconnaissance) | (entraîné|nourri)/a (sur|de|avec) | tableau de bord | webcam
   | (le|ce|l'|leur|notre|son) (système|modèle|moteur|dispositif|engin) | jeu de données | montre connectée | objet/n connecté/a | boîtier/n | drone/n | code | écran/n

topic = @topic-software | intelligence artificielle | programme/n informatique/a | @virtual-role | intelligences artificielles | @acronym | @technique | @known-product | algorithme/n | algorithmique/a | chatgpt-* | ia-* | auto-apprenant/a

software = système/n | outil/n | logiciel/n | programme/n | appli/n | application/n | plateforme/n | plate-forme/n | modèle/n | algorithme/n | assistant/n
   | assistante/n | robot/n | bot/n | chatbot/n | agent/n | moteur/n | machine/n | technologie/n | produit/n | solution/n | service/n | détecteur/n
   | classifieur/n | générateur/n | correcteur/n | traducteur/n | transcripteur/n | compagnon/n | tuteur/n | avatar/n | réseau/n | filtre/n
   | dispositif/n | module/n | brique/n | fonction/n | fonctionnalité/n | copilote/n | interface/n | caméra/n | borne/n | automate/n | ordinateur/n
   | drone/n | calculateur/n | progiciel/n | engin/n

software-always = @virtual-role | assistant/n (de (codage|code|programmation|rédaction|conversation|recherche)|d'(écriture|IA)) | programme/n informatique/a | algorithme/n | chatbot/n | agent/n (conversationnel|conversationnels|IA) | robot/n (conversationnel|conversationnels) | modèle/n de (langage|langue) | dialogueur/n
   | réseau/n (de neurones|neuronal) | réseaux neuronaux | assistant/n (vocal|vocaux|virtuel|virtuels) | LLM | LLMs

# Ce qu'un logiciel conduit.
driven-thing = voiture/n | navette/n | véhicule/n | taxi/n | camion/n | drone/n | avion/n | bateau | tracteur/n | bus | métro | fusée/n | missile/n | bras | fauteuil/n

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
   | [@driven-thing (autonome/a | ,? (conduit|piloté|guidé|commandé|dirigé)/a par (@determiner)? (IA|intelligence artificielle|algorithme|logiciel) ,?)]
   | [(@software-always) (@ai-complement)?]
   | [@known-product] !(,? (fondateur|éditeur))
   | [(IA|I.A.|intelligence artificielle|intelligences artificielles|IAG|reconnaissance faciale|apprentissage automatique|apprentissage profond) (génératif/a|prédictif/a|conversationnel/a|médical/a|faible|forte|général/a)?]

mention-never = @not-system-before (@WORD)? (d'|en|sur|sur l'|de l'|à l'|l'|de|pour l')? (IA|I.A.|intelligence artificielle|(@software-always))

not-software-after = (judiciaire|pénal|scolaire|éducatif|fiscal|politique|solaire|immunitaire|nerveux|électoral|bancaire|financier|économique|social|sanitaire|carcéral|métrique|digestif|respiratoire|féodal|à (laver|café|coudre|sous|écrire|vapeur|remonter)|électronique|hydraulique|public|publics|publique|municipal|municipaux|d'assainissement|d'irrigation|de (santé|retraite|retraites|justice|soins|chauffage|freinage|fonctionnement|communication|gouvernement|vote|télévision|transport|soutien|recherche|formation|financement|travail|campagne|fête|concert|salle|cinéma|réchauffement|ventilation|secours|urgence|police|presse|nettoiement|voirie|propreté)|des (urgences|eaux|retraites|relations|ressources)|d'(urgence|exploitation|eau|aide|aides|alerte|échange)|social|sociaux|routier|ferroviaire|électoral|culturel|pédagogique|économique)

mention-weak = (le|la|l'|les|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos|votre|vos|chaque|du|au)
   (nouveau|nouvelle|nouveaux|nouvelles|petit|petite|fameux|fameuse|propre|même|précieux|jeune|futur|future|premier|première)?
   [@software] !(@not-software-after)

# Du logiciel qui ne peut être aussi quelqu'un : « un agent », « une assistante », « un modèle » le peuvent.
software-thing = système/n | outil/n | logiciel/n | programme/n | appli/n | application/n | plateforme/n | plate-forme/n | algorithme/n | robot/n | bot/n | chatbot/n | moteur/n | détecteur/n | générateur/n | dialogueur/n | agent conversationnel
   | modèle/n de (langage|langue) | réseau de neurones | enceinte/n connectée/a

introduces-product = [@NAME (@NAME|@NUMBER){0,2}] , (un|une|le|la|l'|son|sa|leur|notre|cet|cette|ce) (@WORD){0,3} (@software-thing|@acronym|(@software (@WORD)? @ai-complement))
   | [@NAME (@NAME|@NUMBER){0,2}] (est|était|, c'est|, présenté comme) (un|une|le|la|l'|son|leur) (@WORD){0,2} (@software-thing|(@software (@WORD)? @ai-complement))
   | (@software-thing|(@software (@WORD)? @ai-complement)) (@WORD){0,3} ,? (baptisé|nommé|appelé|dénommé|surnommé|prénommé)/a («|“|")? [@NAME (@NAME|@NUMBER){0,2}]
   | (baptisé|nommé|appelé|dénommé|surnommé|prénommé)/a («|“|")? [@NAME (@NAME|@NUMBER){0,2}] (»|”|")? , (un|une|le|la|l'|ce|cet|cette) (@WORD){0,3} (@software-thing|(@software (@WORD)? @ai-complement))
   | (algorithme|chatbot|assistant|assistante|logiciel|appli|application|outil|robot|plateforme|système|modèle|moteur|programme|agent conversationnel) («|“|")? [@NAME (@NAME|@NUMBER)?] !(de|d'|en)

   | , (baptisé|nommé|appelé|dénommé|surnommé|prénommé|alias)/a («|“|")? [@NAME (@NAME|@NUMBER){0,2}] (»|”|")? , (est|était) (un|une) (@WORD){0,3} (@software-thing|(@software (@WORD)? @ai-complement))
   | [@NAME (@NAME|@NUMBER){0,2}] n' (est|était) pas (un|une) <4> mais (un|une) (@WORD){0,3} (@software-thing|(@software (@WORD)? @ai-complement))
   | intelligence artificielle («|“|")? [@NAME (@NAME|@NUMBER)?]
   | (c'est|est|était|via|avec|par|à) (un|une|le|la|l') (@software-thing) (@WORD){0,2} , [@NAME (@NAME|@NUMBER){0,2}] (,|.|\;)
   | [@NAME (@NAME|@NUMBER){0,2}] , (un|une|le|la|l'|notre|son|sa) (conseiller|conseillère|assistant|assistante|agent|agente|compagnon|tuteur|tutrice|professeur|coach|guichetier|guichetière|hôtesse)/n (virtuel|numérique|conversationnel)/a

# Un nom des deux sortes est une entreprise : ce sont des gens qui y décident. Avoir un fondateur ne prouve rien : les
# produits en ont aussi.
introduces-company = [@NAME (@NAME){0,2}] , (un|une|le|la|l') (@WORD|@NUMBER){0,4} (entreprise|société|start-up|startup|éditeur|fabricant|filiale|groupe|PME|agence|association|université|hôpital|banque|assureur|studio|journal|syndicat|laboratoire|coopérative|cabinet)
   | [@NAME (@NAME){0,2}] est (un|une) (@WORD){0,2} (entreprise|société|start-up|startup|éditeur|fabricant|filiale|groupe|PME)
   | (entreprise|société|start-up|startup|éditeur|fabricant|PME|agence|cabinet|jeune pousse|pépite) (@WORD){0,2} [@NAME (@NAME){0,2}]

mention-feminine = IA | I.A. | intelligence/n | machine/n | application/n | appli/n | plateforme/n | plate-forme/n | technologie/n | solution/n | fonction/n | fonctionnalité/n
   | assistante/n | interface/n | caméra/n | borne/n | brique/n | reconnaissance

mention-pronoun = c' est [(lui|elle|eux|elles)] qui | [(il|elle|ils|elles)] !((ne|n')? (faut|fallait|faudra|y|s'agit|s'agissait|suffit|suffisait|reste|restait|semble|semblerait|convient|existe|arrive|vaut|pleut|manque|paraît|paraîtrait))
   !((est|était|sera|serait) (vrai|possible|probable|important|difficile|facile|nécessaire|clair|évident|temps|question|encore|trop|tentant|certain|urgent|utile|là|l'heure|inutile|question|permis|interdit|prévu|arrivé))

# --- comment une phrase est à prendre -----------------------------------------------------------------------------------

negation = ne !(cesse|cessent|fait plus qu') | n' | pas !(seulement|que|uniquement|simplement|moins) | jamais | aucun/a | sans | ni | nullement | guère | rien !(de (plus|moins)) | loin (de|d') | incapable/a (de|d')
   | plutôt que | plutôt qu' | au lieu (de|d') | tout sauf | non !(seulement) | refuser/v (de|d') (dire|parler|présenter) | se garder/v | éviter/v | échouer/v à | dément* | moins

hypothesis = si !(vite|bien|rapidement|rapide|puissant/a|grand/a|fort) | s' !(@WORD) | pourrait | pourraient | peut-être | éventuellement | imaginez | imaginons | supposons | comme si | en théorie | prétendument
   | soi-disant | censé/a | supposé/a | à supposer | serait | seraient | aurait | auraient | devrait | devraient | faire/v semblant | sembler/v | paraître/v | espérer/v | viser/v à | tenter/v de | chercher/v à | essayer/v de

rebuttal = mythe/n | trompeur/a | exagér* | abusif/a | abusivement | à tort !(et) | idée/n reçue/n | idées reçues | fantasme/n | illusion/n | soi-disant | prétendu/a | prétendument | chimère/n | absurde/a | bobard/n
   | (faux|fausse) (de|d'|promesse|,|que|:) | (est|sont|serait|soit) (faux|fausse|inexact|mensonger|absurde|excessif)/a | (rien|aucun élément|aucune étude|aucune preuve) (<3>) (prouve|démontre|indique|montre|étaye)
   | (aucune|sans|pas de|pas la) preuve/n | (ne|n') (faut|faudrait|doit|devrait) (<3>) (dire|écrire|parler|croire|présenter|confondre) | (l'idée|la thèse|le discours|la promesse|le slogan|la croyance|le refrain|l'argument) (selon|que|qu'|d'|de|du)
   | contrairement (à ce (que|qu')|aux (promesses|affirmations|idées|apparences|annonces)|à (l'idée|une idée|la légende|une légende|la promesse|l'affirmation|une croyance)) | n'en déplaise | élément/n de langage | (argument|discours|vocabulaire|jargon|langage) (<1>) (commercial|marketing|publicitaire|promotionnel)/a | (mot|formule|expression|terme|métaphore|slogan|étiquette)/n (<4>) (creux|creuse|trompeur|magique|facile|publicitaire|marketing|impropre|vide|galvaudé|commode|usé)/a
   | (se|s') méfier/v | méfiance | démystifi* | anthropomorphi* | guillemets | poudre (aux yeux|de perlimpinpin) | esbroufe | battage | surenchère | (journalistes|rédactions|titres|articles) (<3>) (devraient|doivent|aiment|répètent|écrivent) | surestim* | survend* | métaphore/n

rebuttal-after = ^ (C'|Ce|Cela|Ça) (n' est pas|est faux|est inexact|est absurde|n'a rien|ne tient pas|est exagéré) | ^ (Faux|Inexact|Non|Erreur|Pas (vraiment|tout à fait|si vite|exactement)) (,|.|:|\!|\?) | ^ (En réalité|En fait|Dans les faits|En pratique|Or)
   | ^ (Il|Elle|Ils|Elles) (n'|ne) | ^ Rien de tel | ^ Rien n'est | ^ (L'affirmation|Le chiffre|La formule|Le slogan|La promesse) (<2>) (n'|ne|est (faux|trompeur|exagéré)/a)

reporting = selon | d'après | dire/v | affirmer/v | assurer/v | annoncer/v | promettre/v | prétendre/v | expliquer/v | clamer/v | vanter/v | soutenir/v | ajouter/v | estimer/v | déclarer/v | jurer/v | qualifier/v | présenter/v | décrire/v | revendiquer/v | marteler/v | targuer/v | aux dires | à en croire | communiqué | plaquette | pour reprendre

# --- ce qu'un dialogueur dit à son utilisateur ------------------------------------------------------------------------

# Ce que les dialogueurs proposent de faire d'un texte, et que nul ne propose à ses lecteurs.
edit-verb = reformuler/v | réécrire/v | résumer/v | raccourcir/v | condenser/v | étoffer/v | synthétiser/v | retravailler/v | remanier/v
   | paraphraser/v | peaufiner/v | approfondir/v | (mettre/v en forme) | reformater/v | (décliner/v (ce|cet|cette|le|la|l'))

draft-verb = @edit-verb | rédiger/v | écrire/v | ajouter/v | adapter/v | ajuster/v | transformer/v | convertir/v | générer/v | créer/v
   | produire/v | préparer/v | proposer/v | fournir/v | traduire/v | développer/v | détailler/v | expliquer/v | compléter/v | enrichir/v
   | modifier/v | inclure/v | insérer/v | simplifier/v | allonger/v | établir/v | composer/v | élaborer/v | suggérer/v | rendre/v
   | faire/v | formater/v | poursuivre/v | (mettre/v) | décliner/v

# Parties et sortes de textes dont seuls parlent ceux qui écrivent ; la seconde classe a aussi d'autres sens.
text-noun = version/n | brouillon/n | résumé/n | synthèse/n | titre/n | intertitre/n | chapeau | chapô/n | légende/n | encadré/n
   | paragraphe/n | introduction/n | accroche/n | texte/n | article/n | infolettre/n | newsletter/n | communiqué/n | infographie/n
   | variante/n | formulation/n | reformulation/n | ton | brève/n | billet/n | slogan/n | mots-clés | hashtag/n | déclinaison/n
   | portrait/n | (points clés) | passage/n

draft-noun = @text-noun | conclusion/n | courriel/n | e-mail/n | mail/n | traduction/n | tableau | tableaux | chronologie/n | liste/n
   | publication/n | post/n | style | script/n | exemple/n | section/n | lettre/n | format/n | fiche/n | puces | plan/n | rubrique/n

revised = remanié/a | reformulé/a | réécrit/a | retravaillé/a | raccourci/a | condensé/a | étoffé/a | peaufiné/a | fluidifié/a

revised-also = (plus @WORD) | (moins @WORD) | (un peu (plus|moins) @WORD) | révisé/a | amélioré/a | enrichi/a | allégé/a | simplifié/a | optimisé/a | abrégé/a | alternatif/a
# --- volonté, pensée, promesses, magie : ce que les textes prêtent à un système ----------------------------------------

# Un système comme sujet : ce que le texte nomme ainsi, ou un nom qui ne peut être que du logiciel.
system = @AI | logiciel/n | (programme|système) informatique | algorithme/n | appli/n | bot/n | ordinateur/n

# Entre un sujet et son verbe : « de la mairie », « utilisé par la préfecture », « , acheté en mai, », « qui ».
subject-post = @subject-complement{1,3}

subject-complement = (de|d'|du|des|en|à|au|aux|dans|sur|chez|derrière|sous|pour|baptisé/a|nommé/a|appelé/a|surnommé/a|dit|dite|capable/a de
   |(utilisé|employé|conçu|développé|créé|entraîné|acheté|vendu|installé|fourni|adopté|déployé|loué|testé|choisi|retenu|mis en place|imaginé|lancé|financé|hébergé|destiné|dédié|dopé|piloté|alimenté|basé|fondé|chargé|intégré|signé|proposé|présenté
      |équipé|doté|formé|nourri|connecté|embarqué|branché|relié|activé|programmé|mis au point|mis en service|introduit|inauguré|commandé|commercialisé|édité|distribué|placé|affecté|réglé|bâti|construit|façonné)/a (par|en|à|au|aux|pour|depuis|chez|dans|sur|de|d'|avec)?)
   (@NAME{1,3} | (le|la|les|l'|un|une|son|sa|ses|leur|leurs|notre|nos|votre|vos|ce|cette|ces|mon|ma)? (!(@clause-boundary|@determiner|ne|n'|ont|sont|est|a) @WORD){1,2})
   | ,? qui
   | (que|qu'|dont) (@determiner|@NAME|on|nous|vous)? @WORD{0,2} (utilise|utilisent|emploie|emploient|vend|propose|teste|expérimente|a|ont|avait|avaient|vient de|se sert) (acheté|adopté|installé|choisi|testé|déployé|lancé|conçu|développé|créé|payé|commandé|loué|équipé|doté|lancer|installer|acheter)/a?
   | , (!(et|ou|mais|puis|donc) @WORD) <9> ,
   | , @WORD ,
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
whim-negative = (obéir|obéit|obéissait|obéissent)/v (plus|pas|guère|à personne) | (faire/v|fait) (rien)? qu' à (sa|leur|son) (tête|guise|idée|gré) | (démordre|démord|démordait|démordra|démordu|démordent) | (vouloir/v|voulu) (@adverb)? rien (savoir|entendre) | rien voulu (savoir|entendre) | avoir/v (pas|aucune) (sa langue dans|envie (de|d')|l'intention (de|d')|intention (de|d')) | (lâcher|céder|plier|broncher|flancher)/v (pas|rien) | (a|ont) (pas|rien) (lâché|cédé|voulu|daigné) | (daigner|vouloir|veut|voulait) (pas|plus|même|rien) (@WORD){0,1} (répondre|parler|entendre|obéir|écouter|lâcher|dire|céder|plaisanter|rire|être|qu'|que|de|d')

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
   | (de|d') (sa|son|leur) (propre|plein) (chef|gré|initiative|mouvement) | de sa propre initiative | (sans (rien)? demander (@WORD){0,2} (permission|avis|autorisation|compte|rien|personne)) | sans (même)? (@WORD){0,2} (demander|prévenir|consulter) (la permission|l'avis|son avis|à personne|personne|quiconque)
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

unasked = sans (même)? demander (la permission|l'avis|l'autorisation|son avis) | sans (même)? (qu'on|que personne|que quiconque|qu'aucun @WORD) (ne)? (le|la|les|l'|lui|leur)? (@WORD){0,2} (demande|demandé|dise|dit|appris|apprenne|prévu|programmé|souffle|sollicite|ordonne|ordonné|invite|ait (rien)? (demandé|dit|ordonné|prévu|programmé|autorisé|sollicité|appris)) | sans (y)? (avoir|être) (@WORD)? (demandé|invité|invitée|sollicité|programmé|programmée|autorisé)

software-verb = (lire|scanner|analyser|vérifier|regarder|peser|examiner|éplucher|collecter|traiter|comparer|écouter|prendre|recevoir|chercher|trier|étudier|observer|surveiller|mesurer|inspecter|considérer|évaluer|noter|classer|appeler|répondre|visiter|ouvrir|fermer|arrêter|tourner|commencer|écrire|repérer|voir|entendre|penser|aller|venir|perdre|trouver|remarquer|suivre|sauter|changer|parcourir|croiser|passer|éplucher|calculer|avaler|dévorer|scruter|capter|hésiter)/v

system-noun = engin/n | créature/n | logiciel/n | machine/n | ordinateur/n | robot/n | bot/n | appli/n

wilful-adverb = obstinément | sournoisement | malicieusement | volontairement | sciemment | délibérément | capricieusement | jalousement | à contrecœur | de mauvaise grâce | perfidement | effrontément | insolemment | têtûment

# --- pensée, esprit

think-verb = (souffrir/v ($|,|\;|en silence|comme|quand)) | (pense|pensent|pensait|pensaient|penser|pensera) !(bête) | (réfléchir|raisonner|méditer|ruminer|cogiter|rêver|rêvasser|songer|délibérer|philosopher|douter|gamberger|ressasser|jongler)/v | (imagine|imaginent|imaginait|croit|croient|croyait) !(par|mesurer)
   | (s'|se) (souvenir|imaginer|rappeler|interroger|inquiéter|demander|recueillir|émouvoir|ennuyer)/v | peser/v (longuement)? (le pour|ses (mots|souvenirs|arguments)|la question) | se creuser/v | se poser/v (des|la|les|de) (question/n|bonnes questions)
   | (éprouver|ressentir)/v (@determiner|@WORD){0,2} (émotion|sentiment|joie|peine|douleur|tristesse|honte|fierté|empathie|compassion|amour|remords|peur|colère|tendresse|affection|plaisir|pitié|angoisse|souffrance)/n | (avoir|a|ont) (de la peine|du chagrin|mal au cœur|le cafard|du vague à l'âme|des états d'âme)

mental-verb = (apprendre|penser|raisonner|réfléchir|fonctionner|marcher|se souvenir|souvenir|oublier|voir|percevoir|écouter|entendre|lire|savoir|connaître|comprendre|résoudre|grandir|mûrir|progresser|répondre|réagir|peser|imaginer|rêver|traiter|ruminer|méditer|considérer|décider|converser|ressentir|observer|tâtonner|retenir|adapter|développer|assimiler|étudier|juger|mémoriser|calculer|recueillir|parler|faire|procéder|opérer|évoluer|s'y prendre|prendre)/v

mind-noun = cerveau | cerveaux | esprit | esprits | pensée/n | raisonnement/n | cognition | conscience | intelligence | neurone/n | synapse/n | cortex | psyché | mémoire | imagination | intuition | créativité | système nerveux | réflexion

human-like = (tout|exactement|un peu|presque|à peu près|précisément|quasiment|bien)? (comme|à la (manière|façon) (de|d'|du|des)|à l'image (de|d'|du|des)|à l'instar (de|d'|du|des)|ainsi que|tel|telle|tels|telles|de la même (manière|façon) (que|qu')|autant (que|qu')|pareil (que|à|qu'))
   ( (le (ferait|ferait aussi|feraient|fait|font) | ça se passe (sous|dans|chez|en))? (un|une|des|le|la|les|l'|nos|notre|votre|vos|n'importe quel|tout|de)? (vrai|vraie|petit|petite|jeune|vieux|vieil|vieille|bon|bonne|ancien|être|êtres|esprit|cerveau)? (humain/n|humaine/n|personne/n|enfant/n|bébé/n|nourrisson/n|nouveau-né/n|gamin/n|gosse/n|élève/n|étudiant/n|étudiante/n|apprenti/n|cerveau|cerveaux|esprit|neurones|adulte/n|homme/n|femme/n|oncle|grand-mère|grand-père|comptable/n|clerc/n|greffier/n|avocat/n|avocate/n|médecin/n|professeur/n|maître/n|ami/n|amie/n|crânes)
      | (vous|nous|toi|moi) (le|l')? (faites|faisons|feriez|ferions|faisiez|la|et (moi|vous|nous|toi)|,|.|apprenons|pensons|raisonnons|apprenez) | nous | vous et moi | toi et moi | vous-même/n | nous-mêmes | (on|nous) (le)? (apprend|fait|ferait|pense|raisonne) | chez l'(homme|humain|enfant) )

brain-name = (cerveau|cerveaux|esprit|esprits|conscience|imagination|cervelle|matière grise|cortex) (@adverb)? ((électronique|numérique|artificiel|virtuel|mécanique|synthétique|cybernétique|algorithmique|informatique|robotique)/a | de (silicium|métal|machine) | d'acier | neuf)

sentient = (conscient/a !(des|du|que|qu'|de (la|l'|ces|cette|leurs) (risque|limite|enjeu|problème|danger))) | doué/a (de|d') (raison|conscience|sensibilité|sentiments|sentiment|intelligence|pensée|émotions|vie|intuition|bon sens) | sensible/a et | vivant/a | pensant/a | éveillé/a à la conscience | (capable/a (de|d') (penser|raisonner|réfléchir|rêver|aimer|souffrir|imaginer))

mind-possession = (de la|de l'|du|des|une|un|sa|son|ses|d'une|d'un|la)? (@WORD)? (conscience|bon sens|sens commun|intuition|imagination|sentiments|émotions|vie intérieure|états d'âme|jugeote|cervelle|curiosité|empathie|sagesse|libre arbitre|âme !(sœur)|pensées|sensibilité|discernement|raison !(de|d'|,|.|pour)|maturité|envies|souvenirs d'enfance|rêves|flair|instinct|sens (de l'humour|moral)|esprit critique|tête bien (à|faite))

# --- promesses que nul outil ne tient

remove = (éliminer|supprimer|effacer|gommer|abolir|neutraliser|éradiquer|bannir|chasser|évacuer|annuler|écarter|balayer|dissiper|corriger|vaincre|extirper)/v | (mettre/v fin (à|aux|au)) | (en finir/v avec) | (faire/v disparaître) | (venir/v à bout (de|des|du)) | (faire/v table rase) | (débarrasser|libérer|purger|affranchir)/v

bias = biais | préjugé/n | discrimination/n | subjectivité | favoritisme | népotisme | arbitraire | partialité | injustice/n | (erreur/n|faiblesse/n|faute/n|subjectivité|biais|jugement/n|facteur|oubli/n) humain/a | a priori | racisme | sexisme | parti pris | copinage | piston | passe-droit/n | inégalité/n de traitement

unerring = (infaillible|impartial|incorruptible|omniscient|irréprochable|imperturbable dans)/a | (objectif|neutre|équitable|juste|fiable|exact|honnête|sûr)/a par (nature|construction|essence|définition|principe) | par (nature|essence|définition) (objectif|neutre|équitable|impartial)/a
   | (parfaitement|totalement|rigoureusement|absolument|entièrement|toujours|scrupuleusement|strictement|intrinsèquement|mathématiquement|foncièrement|complètement|fondamentalement|100 %|cent pour cent|purement) (objectif|neutre|équitable|juste|fiable|impartial|exact|honnête|sûr|transparent|incorruptible|sincère)/a
   | objectif/a !(@NUMBER|de|d'|du|des|est|:) | (dénué|dépourvu|exempt|libéré|débarrassé|affranchi|vierge|lavé|pur)/a (de|d'|du|des) (tout|toute|tous|toutes|le|la|les|moindre|nos|ses|nul)? (@WORD)? (@bias|erreur/n|émotion/n|sentiment/n|état/n d'âme)
   | (sourd|aveugle|insensible|imperméable|immunisé)/a (à|aux|au|contre) (tout|toute|tous|toutes|les|l'|la|le)? (@bias|flatterie/n|pression/n|émotion/n|couleur|genre|charme) | incapable/a (de|d') (se tromper|mentir|tricher|discriminer|erreur|favoritisme|partialité)
   | sans (le|la|l'|aucun|aucune|nul|un|une)? (moindre|ombre d'un|seul|seule|soupçon de)? (@bias|erreur/n|faute|faille|états d'âme|parti pris)

emotion-verb = (évaluer|jauger|apprécier|quantifier|analyser|scruter|distinguer|lire|percevoir|détecter|reconnaître|déceler|repérer|décrypter|décoder|sonder|capter|démasquer|flairer|identifier|déjouer|deviner|sentir|ressentir|cerner|saisir|discerner|débusquer|pister|traquer|mesurer|interpréter|déchiffrer|pressentir|révéler|trahir|comprendre|connaître|anticiper)/v | percer/v (à jour|à nu)? | mettre/v au jour | mettre/v à nu

never-errs = jamais (@WORD)? (se tromper|tromper|trompe|trompent|trompé|faillir|faillit|failli|erreur|mentir|ment|mentent|menti|défaut|faute|en défaut|pris en défaut|prendre en défaut|fait d'erreur|d'erreur|oublier|oublie|rate|raté|rien)
   | jamais tort | (commet|commettent|fait|font|laisse|laissent) (aucune|pas la moindre|nulle) (erreur|faute|bévue) | (aucune|zéro|0) (erreur|faute|biais|bavure|oubli|défaut|préjugé)/n | ne (peut|peuvent|sait|saurait) (pas|ni|point)? (se tromper|mentir|être (trompé|corrompu|dupé|berné|soudoyé)|tricher|discriminer|faillir|faire erreur)
   | (a|ont|connaît|connaissent|fait|font) (ni|aucun|aucune|pas de|pas d'|point de) (@bias|chouchou/n|favori/n|préféré/n|états d'âme|préférence/n|sentiment/n|exception/n|discrimination/n)

# --- magie et mystère

sorcery = sorcellerie | alchimie !(entre|des (joueurs|acteurs|comédiens|musiciens|corps|goûts|saveurs)|du (groupe|couple|duo|trio)) | alchimique/a | magie noire | magie blanche | pierre philosophale | transmutation/n | divination | divinatoire/a | (lit|lire|lisait|lisent) dans le marc | sixième sens | double vue | tables tournantes
   | (esprit frappeur) | (fantôme|esprit|âme|diable|démon) (dans|de) (la machine|la boîte|l'ordinateur) | génie (sorti|de la lampe|de sa lampe|enfermé dans|électronique|numérique) | (génie|génies) (@WORD)? (sortir|sorti|sort|échappé|libéré|hors|surgi|jailli) (@WORD)? (de|d') (la|sa|une) (lampe|bouteille|boîte) | nécromancie | thaumaturge/n | spiritisme | abracadabra* | poudre de perlimpinpin
   | (âme|souffle|génie|oracle|prophète|dieu|divinité|esprit|magicien|sorcier|devin|mage|chaman|marabout|druide|pythie|sibylle|voyante|fée|alchimie|magie|sorcellerie|ange|muse|démiurge|astrologue)/n (numérique|digital|électronique|artificiel|algorithmique|virtuel|moderne|mécanique)/a | (âme|souffle|génie|oracle|prophète|dieu|esprit|magicien|sorcier|devin|pythie|fée|muse) de silicium

wonder = boule de cristal | coup de baguette | loup-garou | alchimiste/n | sortilège/n | ensorcel* | envoût* | incantation/n | transmut* | devineresse | cartomancienne | voyance | marc de café | (baguette|formule|mot|potion)/n magique/a | sibylle | pythie | prophétesse | chaman/n | philtre/n | élixir/n | chaudron | farfadet/n | korrigan/n | ange gardien | anges gardiens
   | démiurge/n | talisman/n | gris-gris | ectoplasme/n | cornue | athanor | magie !(d'(un|une) (instant|lieu|soir)|de (Noël|la neige|l'instant|la scène|la montagne)) | magique/a !(étoile) | magicien/n | magicienne/n | miraculeux/a | miraculeusement | comme par enchantement | enchanteur/a | surnaturel/a | divin/a
   | (troisième œil) | (sixième sens) | l'au-delà | outre-tombe | golem/n | prophétiser/v | (plomb) (@WORD)? en or | (souffle|étincelle) (de vie|vital|vitale|divin|divine) | invoquer/v (@determiner)? esprits | Graal | verbe se (fait|fit) | (du|le|au) néant | apparition/n surnaturelle | souffle (est|a|descend) 

# Ce qui n'est magie que si l'on dit que la machine l'est : un temple, une fée peuvent être le sujet d'un conte.
magic-role = oracle/n | prophète/n | prophétie/n | devin/n | mage/n | sorcier/n | sorcière/n | dieu | dieux | divinité/n | messie | fée/n !(électricité) | lutin/n | druide/n | marabout/n | médium/n | voyante/n | muse/n | thaumaturge/n | temple/n | sanctuaire/n | autel | grimoire/n | relique/n | rite/n | rituel/n | sacrement/n | liturgie | sacerdoce | grand prêtre | religion
   | mystère/n !(reste|demeure|plane) | miracle/n | prodige/n | fantôme/n | âme/n !(sœur) | divination | magie | sortilège/n | alchimie | @wonder | pierre philosophale | Pierre de Rosette | tour de magie | tour de passe-passe | pur esprit | (esprit|âme|conscience|entité|présence) (sans corps|désincarné|immatériel|éthéré|venu d'ailleurs|supérieur|omniscient)/a

solemn = (mystérieux|mystique|surnaturel|occulte|magique|divin|insondable|ineffable|ésotérique|sacré|prophétique|quasi divin)/a

bring-to-life = (ressusciter/v <3> (mort|voix|disparu|défunt|chanteur|acteur|actrice|chanteuse|ancêtre|père|mère|grand-mère|grand-père|héros|visage|peintre|écrivain|compositeur)/n) | ressusciter/v @NAME | (transcender/v (l'humain|la matière|l'homme|le réel|la mort|notre)) | (éveiller/v (la matière|les âmes|les données)) | (rappeler|ramener)/v <3> (d'entre les morts|de l'au-delà|à la vie|d'outre-tombe) | (accomplir|opérer|réaliser)/v (des|un|de) (prodige|miracle)/n | (transformer|changer|transmuter|convertir|muer)/v <5> en or | (insuffler|insuffle|insufflé)/v (@determiner|@WORD){0,2} (vie|âme|souffle) | (souffler|donner|donne)/v (la vie|une âme|vie) (à|aux|au) | (faire|fait|font|ferait|fera)/v (parler|revivre|danser|chanter) (les|aux|des|ces|nos|vos|leurs) (morts|esprits|tables|disparus|défunts|fantômes|absents|ancêtres|aïeux) | (jaillir|surgir|naître|tirer|tire|tiré|sortir|sort|apparaître) (<5>) (du néant|de nulle part|du chapeau|de l'ombre|du vide|de l'éther|des limbes|d'un chapeau) | (exaucer|exauce)/v | par (magie|enchantement|miracle) | (lit|lire|lisent) (dans)? (l'avenir|les astres|les entrailles|les lignes de la main|le marc|dans les pensées)
# --- voix : qui est censé parler ----------------------------------------------------------------------------------------

claim-verb = dire/v | affirmer/v | estimer/v | juger/v | penser/v | croire/v | considérer/v | assurer/v | soutenir/v | prétendre/v | craindre/v | redouter/v | prédire/v | prévoir/v
   | avertir/v | alerter/v | mettre/v en garde | souligner/v | rappeler/v | noter/v | remarquer/v | constater/v | observer/v | admettre/v | reconnaître/v | reconnaissent | regretter/v | déplorer/v
   | dénoncer/v | douter/v | expliquer/v | jurer/v | murmurer/v | chuchoter/v | raconter/v | évoquer/v | parier/v | supposer/v | soupçonner/v | conclure/v | tabler/v | anticiper/v | pronostiquer/v
   | s'accordent | s'inquiètent | se demandent | s'interrogent | s'attendent | y (voient|voyaient) | voient | parlent | (tirer/v la sonnette d'alarme) | (sonner/v l'alarme) | (monter/v au créneau) | appellent | recommandent | conseillent | préconisent | critiquent | reprochent | plaident | saluent | pointent | insistent | avancent | suggèrent | objectent | qualifient

find-verb = montrer/v | démontrer/v | prouver/v | suggérer/v | suggèrent | suggère | indiquer/v | révéler/v | révèlent | révèle | établir/v | confirmer/v | attester/v | conclure/v | le (montrent|prouvent|confirment|disent) | l'(attestent|établissent|indiquent)

# Noms pluriels de gens dont la parole pèse et que rien ne nomme.
authority-plural = experts | expertes | spécialistes | observateurs | observatrices | analystes | chercheurs | chercheuses | scientifiques | économistes | commentateurs | initiés | savants | psychologues
   | historiens | sociologues | universitaires | médecins | professionnels | connaisseurs | juristes | pédiatres | psychiatres | praticiens | climatologues | éditorialistes | politologues
   | techniciens | ingénieurs | consultants | pédagogues | linguistes | nutritionnistes | avocats | critiques | philosophes

side-plural = riverains | habitants | voisins | électeurs | salariés | élus | patients | agriculteurs | gens | voix | utilisateurs | usagers | clients | professeurs | enseignants | développeurs | journalistes | parents | opposants | partisans | défenseurs | acteurs | confrères | collègues | investisseurs | internautes | sources | personnes

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
   | Savonarole/n | Torquemada | inquisiteur/n | censeur/n | puritain/n | bigot/n | (ayatollah/n (de|du)) | (bonnes âmes) | (belles âmes) | (âmes sensibles) | (vierges effarouchées) | (père/n fouettard/n) | anxieux | (apôtre/n (de la catastrophe|du pire|de la décroissance)) | (grand/n prêtre/n) | (chevaliers blancs) | moraliste/n
   | @nay-sayer | hater/n | pessimistes | frileux | dinosaures | aigris | dubitatifs | timorés | effarouchés | anti-progrès | scrogneugneu/n | moralisateur/n | chagrins | contempteur/n

doubter = sceptiques | détracteurs | détractrices | puristes | cyniques | opposants | critiques | syndicats | conservateurs | mandarins | contestataires | traditionalistes | corporations | adversaires

grumble-verb = (pousser/v (des|leurs) (cris|hauts cris)) | (tordre/v le nez) | (faire/v (la tête|grise mine|barrage|bloc|leur mauvaise tête)) | hurler/v | brailler/v | vociférer/v | (se|s') (lamenter|indigner|effaroucher|étrangler|époumoner|offusquer|arc-bouter|braquer|crisper)/v | (agiter/v (le spectre|l'épouvantail|la peur|des peurs|les peurs|le chiffon rouge)) | (brandir/v (le spectre|l'épouvantail|la menace|des peurs)) | grommeler/v | grogner/v | râler/v | ronchonner/v | bougonner/v | pester/v | maugréer/v | geindre/v | gémir/v | pleurnicher/v | ricaner/v | s'offusquent | s'étranglent | s'effarouchent | s'émeuvent | (crier/v (au|à la|à l') (loup|scandale|trahison|assassin|sacrilège|catastrophe))
   | (faire/v la (moue|fine bouche|grimace|sourde oreille)) | (lever/v les (yeux|bras) au ciel) | (jouer/v les (Cassandre|vierges)) | (tirer/v la langue) | bouder/v | chipoter/v | pinailler/v | (traîner/v (les|des) pieds) | (trouver/v (toujours)? à redire) | glapir/v | s'époumoner/v | couiner/v | rechigner/v | (ne désarment pas) | renâcler/v | vitupérer/v | (pousser/v des cris) | (freiner/v des quatre fers) | froncer/v

# --- chiffres : combien, à quelle fréquence, de combien plus vite -----------------------------------------------------

count-word = treize | quatorze | seize | dix-sept | dix-huit | dix-neuf | quatre-vingts | quatre-vingt-dix | quatre-vingt-dix-neuf | quatre-vingt-quinze | soixante | un | une | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze | quinze | vingt | trente | quarante | cinquante

share = (de moitié) | @percent | (@NUMBER|@count-word) (fois)? sur (dix|cent|cinq|quatre|trois|vingt|10|100|20|1000|mille) | (@NUMBER|@count-word) (@WORD){1,3} sur (dix|cent|cinq|quatre|trois|vingt|10|100|20|mille)
   | (un|deux|trois|les trois|les deux) (tiers|quart|quarts|cinquième|cinquièmes|dixième) | (la|plus de la|près de la) moitié

multiple = (@NUMBER|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|cinquante|cent|mille|plusieurs) fois

span-of-time = (@NUMBER|@count-word|une|plusieurs|des|quelques) (@WORD){0,1} (heure/n|minute/n|jour/n|journée/n|semaine/n|mois|seconde/n|demi-journée/n)
   | (des (dizaines|centaines|milliers) d'heures)

aux-and-adverb = @auxiliary | @adverb | ne | n' | pas | encore | plus | eux | elles | certes | bien | évidemment | comme (d'habitude|toujours) | comme à chaque fois

unhappy-crowd = (les|nos|ces|quelques|certains|des) (@WORD)? (syndicats|professeurs|universitaires|juristes|mandarins|enseignants|profs|magistrats|médecins|intellectuels|puristes|artistes|esthètes|sociologues|philosophes|élites|corporations|associations|ligues)

# --- opacité ------------------------------------------------------------------------------------------------------------

ai-maker = scientifique/n | data scientist/n | maison mère | concepteurs | laboratoire (lui-même) | spécialiste/n | équipe/n | mathématicien/n | maître/n | entreprise (elle-même) | éditeur lui-même | concepteur/n | conceptrice/n | créateur/n | créatrice/n | développeur/n | développeuse/n | ingénieur/n | ingénieure/n | inventeur/n | inventrice/n | auteur/n | programmeur/n | informaticien/n | chercheur/n | chercheuse/n | constructeur/n | fabricant/n | père/n | géniteur/n | spécialiste/n | expert/n | concepteurs
   | (ceux qui (l'|les|le|la|ont|en) (ont|avaient)? (@WORD)? ((@determiner)? @AI)?) | (celui qui l'a)

nobody = personne | nul !(besoin|doute|ne doute) | quiconque | aucun/a (homme|expert humain|œil|esprit|cerveau|scientifique|développeur|concepteur|spécialiste|équipe|programmeur|savant|humain|être humain|ingénieur|expert|spécialiste|mortel|chercheur|mathématicien|informaticien|médecin|juge|schéma|audit) | qui que ce soit | pas un (ingénieur|expert|chercheur|spécialiste|humain)

know-verb = savoir/v | sache | connaître/v | maîtriser/v | lire/v | reconstruire/v | appréhender/v | concevoir/v | cerner/v | remonter/v | (trouver/v (la|une) (raison|explication|logique)) | (dire/v au juste) | comprendre/v | expliquer/v | dire/v | s'expliquer/v | saisir/v | reconstituer/v | retracer/v | déchiffrer/v | décrypter/v | élucider/v | pénétrer/v | percer/v | interpréter/v | suivre/v | rendre/v compte | démêler/v | justifier/v

knower-aux = @auxiliary | (être/v en mesure (de|d')) | (être/v (capable/a|à même|incapable/a) (de|d')) | me | m' | te | t' | (arriver/v (jamais|plus)? à) | (parvenir/v (jamais|plus)? à) | (réussir/v (jamais|plus)? à) | vraiment | entièrement | tout à fait | @adverb | ne | n' | pas | plus | exactement | précisément | au juste | être en mesure de | être/v (capable|en mesure)/a (de|d') | jamais | trop | guère | pleinement | à ce jour

system-works = @AI | il | elle | ils | elles | cela | ça | la machine | le (logiciel|système|programme|modèle|réseau|calcul|score|verdict|résultat) | ces (systèmes|modèles|machines|calculs) | ses (calculs|choix|décisions|réponses) | (telle|tel) (réponse|résultat|décision) | @NAME | les (profondeurs|entrailles) | la boîte | ces (circuits|réseaux)

# --- gens que rien ne nomme --------------------------------------------------------------------------------------------

unnamed-one = (un|une|deux|trois|plusieurs|certains|certaines|quelques|d'autres|des|@NUMBER) (ancien|ancienne|anciens|haut|haute|hauts|jeune|autre|proche|membre (de|du))? (@person-noun) (du|de|d'|des|de la|de l'|au|à|chez)? (!(qui|que|qu'|dont|ayant) @WORD){0,4}
   | quelqu'un | quelqu'un de

source-qualifier = autre | autres | bonne | bonnes | différentes | plusieurs | nombreuses | haut placée | très | proche | trois | deux

weasel-aux = avoir/v | pouvoir/v | devoir/v | ne | n' | le | l' | y | en | aussi | déjà | encore | souvent | toujours | désormais | volontiers | également | même | pourtant | d'ailleurs | eux-mêmes | unanimement | largement | clairement | régulièrement | généralement | très | plutôt | bien | tendre/v à | commencer/v à | en effet | donc | cependant | toutefois | longtemps | maintenant | aujourd'hui | (venir/v de) | (venir/v d')

field-word = de la | du | des | de l' | d' | de | en | sur | secteur | milieu | métier | profession | domaine | marché | monde | question | sujet | santé | numérique | éducation | sécurité | travail | climat | droit | finance | énergie | IA | intelligence artificielle | terrain | internationaux | internationales | indépendants | indépendantes | reconnus | récents | récentes | scientifiques | sérieuses | sérieux | concordantes | cliniques | médicales | économiques | politiques | judiciaires | financiers | militaires | numériques | avisés | éclairés | chevronnés

closer = entre (eux|elles) | de l'Inserm | du CNRS

# --- performance ------------------------------------------------------------------------------------------------------

metric-noun = précision | exactitude | justesse | sensibilité | spécificité | fiabilité | rappel | rendement | (taux (de|d') (réussite|succès|détection|précision|erreur|erreurs|reconnaissance|résolution|bonnes réponses|fiabilité|satisfaction|faux positifs|faux négatifs|exactitude|justesse|automatisation|réponse|concordance|rejet|échec))
   | (marge d'erreur) | (erreur moyenne) | (écart moyen) | score F1 | AUC

gain-verb = réduire/v | réduit | réduisent | réduisait | baisser/v | abaisser/v | diminuer/v | raccourcir/v | alléger/v | allège | allègent | accroître/v | accroît | augmenter/v | améliorer/v | booster/v | accélérer/v | accélère | accélèrent | doper/v | relever/v | gonfler/v | rogner/v | comprimer/v | faire/v (baisser|chuter|reculer|tomber|grimper|bondir|progresser|fondre) | limiter/v | écourter/v | gagner/v | optimiser/v

time-saver = gagner/v | économiser/v | épargner/v | faire/v (gagner|économiser) | libérer/v | dégager/v | rendre/v | rendent | récupérer/v | grappiller/v | économise | fait gagner | restituer/v

work-verb = (détecter|repérer|identifier|reconnaître|résoudre|traiter|répondre|régler|prédire|diagnostiquer|transcrire|traduire|classer|trier|filtrer|bloquer|arrêter|prévenir|automatiser|comprendre|corriger|lire|anticiper|éliminer|intercepter|trouver|prévoir|déceler|débusquer|absorber|écarter|deviner|noter|réussir|attraper|détecter|signaler|retrouver|localiser|remplir|aiguiller|orienter)/v | détecte | reconnaît | repère | prédit | élucide/v | lève

performance-noun = défaut/n | blessure/n | invendus | surstock/n | rupture/n | annulation/n | collision/n | rechute/n | casse | arrêt/n maladie | temps | délai/n | durée/n | charge (de travail)? | erreur/n | faute/n | précision | productivité | efficacité | attente/n | retard/n | file/n d'attente | paperasse | gaspillage/n | pertes | panne/n | arrêt/n | rendement/n | rendez-vous non honorés | absences | absentéisme | plainte/n | réclamation/n | faux positifs | fausses alertes | fraude/n | accident/n | décrochage/n
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

news-participle = (parvenu|resté|devenu|sorti|entré|monté|descendu|convenu|accordé|accouru|décédée|réuni|séparé|fâché|brouillé|aperçu|rattrapé|vu|averti|prévenu|informé|alerté|mécontent|furieux|convaincu|réticent|hostile|favorable|inquiet|accusé|soupçonné|impliqué|visé|lié|mêlé|détenu|décédé|mort|tué|blessé|hospitalisé|arrêté|interpellé|recherché|licencié|écarté|démissionnaire|parti|retiré|revenu|venu|arrivé|installé|enfermé|enfui|réfugié|rendu|tombé|passé|intervenu|produit|introduit|emparé|servi|débarrassé|engagé|opposé|plaint|entretenu|rencontré|suicidé|tu|tourné
   |utilisé|employé|exploité|vendu|racheté|acheté|acquis|cédé|estimé|évalué|chiffré|valorisé|facturé|payé|versé|financé|subventionné|détourné|transféré|stocké|hébergé|collecté|revendu|volé|dérobé|piraté|diffusé|publié|transmis|communiqué|caché|dissimulé|modifié|falsifié|truqué|manipulé|effacé|supprimé|généré|rédigé|écrit|conçu|développé|testé|déployé|prévu|programmé|reporté|annulé|suspendu|abandonné
   |négocié|signé|conclu|validé|approuvé|rejeté|refusé|bloqué|menacé|touché|concerné|affecté|infecté|contaminé|atteint|victime|responsable|coupable|propriétaire|actionnaire|dirigé|contrôlé|piloté|employé|embauché|recruté|nommé|pressenti|envisagé|étudié|examiné|mis|placé|remis|confié|originaire|connu|fiché|domicilié|né|issu|composé|équipé|doté|basé|implanté|présent|absent|apparu|disparu|né|dû|due|causé|provoqué|entraîné|causée|survenu|retardé|détruit|endommagé|inscrit|dirigé|envoyé|renvoyé|exclu|sanctionné|poursuivi|condamné|inculpé|convoqué|entendu|surveillé|espionné|écouté|filmé|noté|classé|trié|sélectionné|payée|partagé|divisé|secoué|réglé|surfacturé|sous-payé|rémunéré|fabriqué|importé|exporté|expédié|livré|commandé|produit|ouvert|fermé|relevé|prélevé|utilisée)/a
   | été (@WORD)

press-conditional = (compterait|compteraient|envisagerait|envisageraient|s'apprêterait|s'apprêteraient|apprêterait|apprêteraient|chercherait à|chercheraient à|toucherait|toucheraient|détiendrait|détiendraient|disposerait|disposeraient|préparerait|prépareraient|négocierait|négocieraient|travaillerait|travailleraient|proviendrait|proviendraient|remonterait à|remonteraient à|figurerait|figureraient|contiendrait|contiendraient|dissimulerait|dissimuleraient|ferait l'objet|feraient l'objet|viserait à|souffrirait|souffriraient|vivrait|vivraient|percevrait|percevraient|posséderait|posséderaient|circulerait|circuleraient|hésiterait|hésiteraient|lorgnerait|lorgneraient|émanerait|émaneraient|réclamerait|réclameraient|redouterait|redouteraient|ignorerait|ignoreraient|s'élèverait à|s'élèveraient à|avoisinerait|avoisineraient|songerait|songeraient|plancherait|plancheraient|emploierait|emploieraient|exploiterait|exploiteraient|utiliserait|utiliseraient|hébergerait|hébergeraient|collecterait|collecteraient|stockerait|stockeraient|revendrait|revendraient|enregistrerait|enregistreraient|espionnerait|espionneraient|surveillerait|surveilleraient|financerait|financeraient|verserait|verseraient|facturerait|factureraient|cacherait|cacheraient|comporterait|comporteraient|discuterait|discuteraient|résiderait|résideraient|entretiendrait|entretiendraient)
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
   | a tout misé | (l'homme|la femme|ceux|celui|celle|l'équipe) (qui|derrière) | évangéliste | (ambassadeur|ambassadrice) de la marque | influenceur | influenceuse | père (de|du) @NAME | son (papa|père)

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

evidence-critical = (n'est|ne sont|n'était) pas (du même|de cet) avis | (voit|voient) les choses autrement | avertir/v | mettre/v en garde | critiquer/v | (se|s') plaindre/v | pester/v | objecter/v | contester/v | douter/v | sceptique/n | dubitatif/a | moins (enthousiaste|convaincu|convaincue|ravi|ravie|sûr|sûre|emballé) | pas (convaincu|convaincue|sûr|sûre|ravi|ravie)
   | inquiéter/v | inquiet/a | inquiétude/n | craindre/v | craint | craignent | redouter/v | dénoncer/v | déplorer/v | regretter/v | protester/v | s' opposer/v | réclamer/v | refuser/v | fustiger/v | (alerte|alertent|alertait|alerté) (sur|contre|que|qu')| s' alarmer/v | tempérer/v | nuancer/v | méfiant/a | méfier/v | reprocher/v | râler/v | grogner/v | furieux | en colère

evidence-release = communiqué de presse | contact/n presse | note aux rédactions | dossier de presse | ^ à propos (de|d'|du) @NAME (@NAME){0,3} $ | essai gratuit | essayer gratuitement | essayez (gratuitement|dès) | (demander|demandez|réserver|réservez) une (démo|démonstration) | prendre rendez-vous | sans engagement
   | nous contacter | contactez-nous | commander maintenant | (par mois|par bulletin|par utilisateur) | demander un devis | découvrir (l'offre|nos offres) | s'inscrire gratuitement | profitez-en

evidence-our-product = (notre|nos) (@WORD){0,2} (plateforme|moteur|solution|solutions|logiciel|produit|produits|technologie|assistant|algorithme|algorithmes|appli|application|outil|outils|modèle|système|service|services|équipes|experts|clients|IA)

evidence-determiner = @determiner

evidence-hearsay = (on (dit|raconte|murmure|prétend)|il (se (dit|murmure)|paraît|paraîtrait|semblerait)) (que|qu') | dit-on | paraît-il | à ce qu'il paraît | le bruit court

evidence-seen = (que|qu') (nous avons|Le Monde a|Libération a|notre (journal|rédaction) a|on a) (@adverb)? (pu)? (lire|lu|consulter|consulté|voir|vu)

evidence-maker-name = (édité|conçu|développé|créé|vendu|fabriqué|commercialisé|fourni|distribué|imaginé|lancé|mis au point)/a par (la|le|l')? (société|start-up|startup|entreprise|jeune pousse|groupe)? (@WORD)? [@NAME (@NAME){0,3}]
   | (société|start-up|startup|entreprise|éditeur|fabricant|fournisseur|jeune pousse|prestataire) (@WORD){0,1} [@NAME (@NAME){0,3}] | [@NAME (@NAME){0,3}] , (la|l'|le|une|un) (@WORD){0,2} (société|start-up|startup|entreprise|éditeur|fabricant) (derrière|qui|éditrice)
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
   | (ancien/n (du|de la|des) (métier|maison|profession|terrain)) | chef/n de (clinique|service|rayon|chantier|gare|produit|projet) | interne/n | clerc/n | laborantin/a | céréalier/a | assureur/a | libraire/a | croupier/a | lad | entraîneur/a | palefrenier/a | guide/n | (équipe/n humain/a)
   | collègue/a | confrère/n | étudiant/a | bachelier/a | diplômé/a | thésard/a | linguiste/a | négociateur/a | bureaucrate/a | (homme|hommes|gens) (de l'art|du métier) | vieux routier/n | vieux briscard/n | vieux loup/n | (vieille|vieilles) (main|mains) | (meilleur|meilleures)/a (main|mains) | (chargé|chargée|chargés) de TD
   | paléontologue/a | archéologue/a | anthropologue/a | sociologue/a | philologue/a | paléographe/a | épigraphiste/a | pathologiste/a | anatomopathologiste/a | gynécologue/a | pédiatre/a | rhumatologue/a | gastro-entérologue/a | urologue/a | pneumologue/a | allergologue/a | endocrinologue/a | orthophoniste/a | orthodontiste/a | podologue/a | diététicien/a | nutritionniste/a | ostéopathe/a | ambulancier/a | brancardier/a | secouriste/a | sauveteur/a | pompier/a
   | militaire/n | officier/n | général/n | amiral/n | aviateur/a | (pilote/n de (chasse|ligne|course)) | marin/n | capitaine/n | détective/n | expert/n judiciaire/a | procureur/a | bâtonnier/n | substitut/n | médiateur/a | conciliateur/a | assistant/n social/a | éducateur/a | animateur/a | surveillant/a | proviseur/a | répétiteur/a | orthographiste/a | lexicographe/a | doctorant/a | normalien/a | polytechnicien/a | agrégé/a | académicien/a | candidat/a | major/n de promotion | élève/n | lycéen/a
   | téléconseiller/a | télévendeur/a | démarcheur/a | négociant/a | grossiste/n | agent/n immobilier/n | agent/n (de police|de sécurité|de maîtrise|d'accueil|du fisc) | gestionnaire/n | (gérant|gestionnaire)/n de (fonds|fortune|portefeuille) | expert/n en sinistres | fiscaliste/n | contrôleur/n de gestion | consultant/a | publicitaire/n | communicant/a | stratège/n | scénariste/a | dialoguiste/a | parolier/a | mélodiste/a | chef/n d'orchestre | cinéaste/a | réalisateur/a | monteur/a | styliste/a | couturier/a | décorateur/a | paysagiste/a | urbaniste/a | topographe/n | cartographe/a
   | garde-champêtre | garde-chasse | gardien/a | vigile/n | maître-chien | maîtres-chiens | maître-nageur | maîtres-nageurs | arboriculteur/a | apiculteur/a | viticulteur/a | pêcheur/a | chasseur/a | horloger/a | ébéniste/a | menuisier/a | soudeur/a | tourneur/a | garagiste/n | carrossier/a | facteur/a | cheminot/a | livreur/a | routier/n | logisticien/a | magasinier/a | planificateur/a | ordonnanceur/a | chef/n de cuisine | pisteur/a | nivologue/a | hydrologue/a | sismologue/a | volcanologue/a | physicien/a | statisticien/a | démographe/a | sondeur/a | chroniqueur/a | éditorialiste/a | présentateur/a | pigiste/a | correspondant/a | dactylo/n | sténographe/a

human-being = (humain/a) | (être/n humain/n) | (l'homme) | (le cerveau) | (œil (humain|exercé|expert|nu)) | (oreille (humaine|exercée|experte)) | (main humaine) | mortel/n | (cerveau humain) | (n'importe qui) | (n'importe lequel d'entre nous) | quiconque | (tout le monde) | (vous et moi) | nous autres | la plupart d'entre nous

# Ce qui retire une affirmation.
denial = ne !(cesse|cessent|fait plus qu') | n' !(a (rien à envier|d'égal|d'égale)) | pas !(seulement|que|uniquement|simplement|moins|de (géant|côté)) | jamais | sans | nullement | guère | loin (de|d') | incapable/a (de|d') | plutôt (que|qu') | au lieu (de|d') | tout sauf | moins | ni | aucunement | non !(seulement)

skill = pédagogue/n | sage/n | fort/a | diplomate/n | tenace/n | endurant/a | pointu/a | réactif/a | productif/a | inspiré/a | drôle/n | à l'aise | convaincant/a | proprement | loin | honnête/n | poli/a | chaleureux/a | bienveillant/a | prudent/a | lucide/n | précis/a | précisément | sûr/a | sûrement | fiable/a | rapide/a | rapidement | vite | juste/a | fin/a | finement | intelligent/a | compétent/a | performant/a | efficace/a | efficacement | perspicace/a | attentif/a | patient/a | patiemment | exact/a
   | exactement | doué/a | habile/a | habilement | créatif/a | inventif/a | pertinent/a | rigoureux/a | objectif/a | impartial/a | équitable/a | humain/a | empathique/a | clair/a | clairement | clairvoyant/a | éloquent/a | convaincant/a | savant/a | long
   | aiguisé/a | affûté/a | aguerri/a | adroit/a | subtil/a | subtilement | loin | fort/a | fluide/a | naturel/a | élégant/a | régulier/a | constant/a | soigné/a | fouillé/a | malin/a | futé/a | rusé/a | expérimenté/a | alerte/a | vif/a | vigilant/a | serein/a | disponible/a
   | méticuleux/a | exigeant/a | sensible/a | profondément | tôt | souvent (juste|raison) | calé/a | instruit/a | complet/a | solide/a | assuré/a | (de|d') (flair|talent|nuance/n|finesse|justesse|précision|tact|patience|assurance|goût|esprit|adresse|rigueur|doigté)

comparative = mieux !(vaut|vaudrait|vaudra) | meilleur/a | (plus (de|d') @skill-noun) | (plus (@skill)) | (davantage) | (moins (de|d') (@WORD)? (erreur/n|faute/n|bévue/n|oubli/n|loupé/n|ratage/n)) | (supérieur/a à) | (aussi bon/a)

comparative-soft = (plus !(cher/a|coûteux/a|lent/a|lentement|de|d'|que|qu'|tard|risqué/a|jeune/a|âgé/a|vieux|grand/a|nombreux/a|souvent|longtemps|biaisé/a|rien|personne|aucun/a|jamais|dangereux/a|exposé/a|menacé/a))

outdo = surpasser/v | surclasser/v | supplanter/v | dépasser/v | (distancer/v (les|le|l'|tous|toutes|même|nos|ses|la)) | ridiculiser/v | détrôner/v | devancer/v | éclipser/v | égaler/v | terrasser/v | @outdo-idiom

outdo-idiom = (faire/v jeu égal avec) | (rivaliser/v avec) | (n'avoir/v rien à envier (à|aux|au)) | (n'a rien à envier (à|aux|au)) | (n'ont rien à envier (à|aux|au)) | ((damer/v|damne|damnent) le pion (à|aux|au)) | (prendre/v (l'avantage|le dessus) sur) | (jouer/v dans la (même cour|cour) (que|qu'|de|des)) | (soutenir/v la comparaison avec) | (se hisser/v <2> (niveau|hauteur|rang) (de|d'|du|des)) | (l'emporter/v sur) | (l'emporte (largement|nettement|haut la main)? sur) | (l'emportent sur) | (n'a plus rien à (envier|apprendre) (à|aux|au|de|d'|des)) | (n'ont plus rien à (envier|apprendre) (à|aux|au|de|d'|des)) | (faire/v <2> concurrence (à|aux|au)) | (faire/v la (leçon|nique) (à|aux|au)) | (tenir/v tête (à|aux|au)) | (tenir/v la dragée haute (à|aux|au))
   | (tailler/v des croupières (à|aux|au)) | (mettre/v <4> (au tapis|KO|à l'amende|dans sa poche)) | (en (remontrer|remontre|remontrent|remontrerait) (à|aux|au)) | (faire/v (pâlir|rougir|blêmir|verdir) <3>) | (reléguer/v)
   | (battre/v (à plate couture)?) | (coiffer/v <3> (au|sur le) poteau) | (coller/v <2> une (raclée|leçon)) | (valoir/v (bien)? (dix|cent|mille|vingt|trois|cinq|deux|tous|toutes|n'importe|largement|tout|toute)) | (faire/v mieux (que|qu')) | (être/v à la hauteur (de|d'|du|des)) | (donner/v des leçons (à|aux|au)) | (faire/v oublier)
   | (se mesurer/v (à|aux|au)) | (renvoyer/v <4> (à (ses|leurs) (chères)? études|au vestiaire))

outdo-plain = battre/v | vaincre/v | mater/v | humilier/v | défaire/v | évincer/v | laminer/v | étriller/v | écraser/v | planter/v | enfoncer/v | coiffer/v | égaler/v | dominer/v | bluffer/v

seasoned = chevronné/a | expérimenté/a | aguerri/a | confirmé/a | émérite/a | diplômé/a | professionnel/a | humain/a | meilleur/a | vieux | vieil | vieille | bon/a | grand/a | excellent/a | patenté/a | rompu/a | averti/a | exercé/a | né/a | vrai/a | senior/a | de métier | d'expérience | de carrière | accompli/a

# Ce dont on dit qu'il a changé le monde.
milestone = photographie | cinéma | cinématographe | (eau courante) | boulier | (canal de (Suez|Panama)) | (machine/n (agricole|industrielle)/n) | (machinisme) | mécanisation | (métier/n Jacquard) | Jacquard | chèque | (poudre) | (presse à imprimer) | (livre imprimé) | (livre de poche) | (moulin/n à (eau|vent)) | (révolution (numérique|néolithique|scientifique|copernicienne)) | néolithique | (passage au numérique) | (carte perforée) | électricité | (fée électricité) | (courant électrique) | ampoule/n | feu | flamme | (la roue) | gutenberg | imprimerie | (caractères mobiles) | (l'écriture) | alphabet | vapeur | (machine/n à vapeur) | (locomotive/n) | (chemin/n de fer) | télégraphe | télégraphie | téléphone | (la radio) | télévision
   | (métier/n (à tisser|mécaniques|jacquard)) | (révolution industrielle) | (révolutions industrielles) | (révolution agricole) | internet | (le web) | (la toile) | smartphone/n | iphone | (ordinateur/n personnel/n) | minitel | micro-informatique | (pas sur la lune) | (conquête (de l'espace|spatiale)) | apollo
   | spoutnik | (bombe (atomique|nucléaire|A)) | (l'atome) | pénicilline | antibiotique/n | vaccin/n | anesthésie | (moteur/n (à explosion|diesel|à vapeur|thermique/n)) | (le moteur) | automobile | avion | aviation | (chaîne de montage) | fordisme | copernic* | (explosion cambrienne) | renaissance | lumières
   | (agriculture) | charrue | tracteur/n | transistor/n | microscope | télescope | boussole | sextant | (machine/n à (écrire|calculer)) | calculatrice/n | tableur/n | pétrole | (or noir) | newton | darwin | einstein | edison | colomb | préhistoire | (l'âge de (pierre|bronze)) | diligence/n | poudre à canon | craie

advent = passage | ouverture | avant et après | démocratisation | boom | explosion | essor | lancement | début | mise au point | déploiement | premiers pas | percée | débarquement | diffusion | invention | arrivée | avènement | apparition | naissance | découverte | introduction | généralisation | temps | époque | aube | débuts | domestication | maîtrise | portée | irruption | venue

# Le futur en un mot : la langue ne le marque que par sa terminaison, il faut donc nommer les verbes.
future-fate = remplacera | remplaceront | supplantera | supplanteront | disparaîtra | disparaîtront | disparaitra | disparaitront | éliminera | élimineront | supprimera | supprimeront | détruira | détruiront | balaiera | balaieront | balayera | tuera | tueront | dominera | domineront | surpassera | surpasseront | dépassera | dépasseront
   | transformera | transformeront | changera | changeront | révolutionnera | révolutionneront | bouleversera | bouleverseront | chamboulera | redessinera | réinventera | guérira | guériront | vaincra | résoudra | résoudront | éradiquera | gouvernera | dirigera | règnera | régnera | mourra | mourront | périra | périront | fermera | fermeront | appartiendra | appartiendront | relèvera | relèveront
   | survivra | survivront | existera | existeront | subsistera | subsisteront | restera | resteront | échappera | échapperont | finira | finiront | deviendra | deviendront | sera | seront | aura | auront | fera | feront | pourra | pourront | saura | sauront | écrira | écriront | lira | liront | décidera | décideront | s'imposera | imposera | imposeront
   | rédigera | rédigeront | soignera | soigneront | enseignera | enseigneront | jugera | jugeront | conduira | conduiront | travaillera | travailleront | perdra | perdront | rendra | rendront | prendra | prendront | ira | iront | viendra | viendront | connaîtra | connaîtront | apprendra | apprendront | appellera | appelleront | verra | verront | cessera | cesseront | répondra | répondront | suffira | tiendra | tiendront
   | parlera | parleront | vivra | vivront | passera | passeront | étonnera | restera | gérera | gèrera | gèreront | géreront | assurera | assureront | remplira | produira | produiront | réalisera | réaliseront | effectuera | effectueront | créera | créeront | recrutera | recruteront | embauchera | corrigera | corrigeront | composera | composeront | demandera | demanderont | cherchera | chercheront
   | achètera | achèteront | paiera | paieront | consultera | consulteront | comprendra | comprendront | rattrapera | rattraperont | engloutira | emportera | emporteront | siégera | siégeront | souviendra | souviendront | raflera | absorbera | absorberont

horizon = bientôt | (sous peu) | (tôt ou tard) | (à (court|moyen|long)? terme) | demain | (un jour) | (avant (longtemps|peu|la fin <5>|@NUMBER|la prochaine @WORD)) | ((dans|d'ici|sous|avant|en) (à|les|une|moins d'|moins de|quelques)? <3> (an/n|année/n|mois|décennie/n|génération/n|siècle)) | (d'ici (à)? (@NUMBER|la fin <4>|là|peu|demain|(un|une) @WORD))
   | (à l'horizon (de|du|des)? <3>) | (en @NUMBER) | (dans (un|l') <2> avenir <2>) | (dans l'avenir) | (à l'avenir) | (à jamais) | (inévitablement|inéluctablement|inexorablement|fatalement|immanquablement|forcément|infailliblement) | (au cours de la prochaine @WORD) | (dans la décennie) | (dans vingt ans) | (nos (enfants|petits-enfants))

sweeping-subject = ((un|une) @WORD sur (deux|trois|quatre|cinq|dix)) | chacun | chacune | (tous les @WORD) | (l'humanité) | ((nos|vos|leurs) (enfants|petits-enfants|descendants)) | (la moitié (de|des|d')) | (plus (personne|aucun/a|un|une|un seul|une seule|rien)) | personne | aucun/a | nul | nulle | (tout le monde) | tous les | toutes les | (chaque !(année|mois|jour|semaine|matin|soir|fois)) | (la (plupart|majorité|moitié|quasi-totalité|totalité) (de|des|d'|du)) | (les trois quarts) | (neuf @WORD sur dix) | (@percent (de|des|du|d')) | (des millions (de|d')) | (ceux qui) | (celles qui) | quiconque | (toute (une|la|l')) | (tout (un|le|l')) | rien

# Ce qui d'une affirmation fait une éventualité.
maybe = pourrait | pourraient | peut-être | (si !(vite|bien|rapidement|rapide|puissant/a|grand/a|fort|@WORD (que|qu'))) | (s' (il|ils)) | serait | seraient | aurait | auraient | censé/a | supposé/a | prétendument | sembler/v | paraître/v | espérer/v | (tenter/v (de|d')) | (chercher/v à) | (viser/v à) | devrait | devraient | éventuellement

# Mots de louange superlatifs : les tonitruants, et ceux de tous les jours.
hyperbole = ultra-puissant/a | ultrapuissant/a | hyper-puissant/a | hyperpuissant/a | surdoué/a | (hors (norme|normes|du commun|pair)) | (jamais (atteint|égalé|imaginé)/a) | (révolutionnaire/a !(français|russe|iranien|de 1789|de février|de juillet)) | époustouflant/a | bluffant/a | stupéfiant/a | sidérant/a | ahurissant/a | hallucinant/a | phénoménal/a | prodigieux/a | prodigieusement | surhumain/a | surpuissant/a | (tout-puissant) | (toute-puissante) | omniscient/a | miraculeux/a | (change-la-donne)
   | (game changer/n) | game-changer/n | (changement de paradigme) | (révolution copernicienne) | (bond de géant) | (pas de géant) | (saut quantique) | (bond en avant) | (à couper le souffle) | (hors du commun) | (à peine croyable) | (du jamais vu) | du jamais-vu | (jamais vu/a) | (qui change tout) | (qui (bouleverse|révolutionne|chamboule) (tout|tous|toute|le|la|les))
   | (à la pointe du possible) | (au-delà de l'imaginable) | (qui défie <2> (imagination|entendement|raison)) | (à faire tourner la tête) | (renversant/a) | (décoiffant/a) | (ébouriffant/a) | mirobolant/a

praise = incroyable/a | incroyablement | extraordinaire/a | extraordinairement | spectaculaire/a | spectaculairement | vertigineux/a | inouï/a | inégalé/a | inégalable/a | fulgurant/a | fabuleux/a | fantastique/a | formidable/a | sensationnel/a | (sans précédent) | (sans égal) | (sans équivalent) | (sans (pareil|pareille|pareils|pareilles)) | (sans rival/a) | impressionnant/a | exceptionnel/a | exceptionnellement | remarquable/a | redoutable/a | fascinant/a | saisissant/a | immense/a | énorme/a | considérable/a | impensable/a | infini/a | invraisemblable/a | faramineux/a | démesuré/a | gigantesque/a | grandiose/a | magistral/a | exponentiel/a | insoupçonné/a | insensé/a | dingue/n | magnifique/n | bouleversant/a | grisant/a | épatant/a | géant/a | inédit/a | (sans limite) | (sans limites)
   | illimité/a | éblouissant/a | étourdissant/a | merveilleux/a | stupéfiant/a | époustouflant/a | sidérant/a | ahurissant/a | phénoménal/a | prodigieux/a | miraculeux/a | révolutionnaire/a | colossal/a | monumental/a | titanesque/a | inimaginable/a | bluffant/a | surhumain/a | surnaturel/a | foudroyant/a | ((un|une) (miracle|merveille|prodige|révolution|séisme|tsunami|exploit|bombe|tour de force))

prowess = aubaine | chance !(de|que) | opportunité/n | découverte/n | succès | champ des possibles | champ d'application | possibilités | promesse/n | prouesses | don/n | atout/n | arme/n | pouvoir/n | compétence/n | mémoire | qualité | rapidité | flair | agilité | montée en puissance |  puissance | capacité/n | performance/n | résultat/n | précision | progrès | progression | vitesse | avancée/n | bond/n | prouesse/n | potentiel | technologie/n | outil/n | machine/n | système/n | IA | algorithme/n | intelligence | exploit/n | possibilité/n | rythme | maîtrise | logiciel/n | modèle/n | innovation/n | invention/n
   | réalisme | efficacité | gain/n | percée/n | créativité | facilité | justesse | fluidité | talent/n | robot/n | chatbot/n | assistant/n | programme/n | levier/n | moment | saut/n | essor | cadeau | engin/n | appareil/n | dispositif/n | moteur/n | bouleversement/n | mutation/n | transformation/n | révolution | avenir | perspective/n | aisance

everything = (le (monde|quotidien|travail|métier|secteur|droit|cinéma|journalisme|commerce|marché|sport)) | (la (vie|musique|littérature|recherche|publicité|banque|création|logistique|profession|relation)) | tout | (le monde) | (nos (vies|sociétés|métiers|modes de vie|habitudes|existences|économies|quotidiens)) | (notre (quotidien|vie|monde|société|économie|civilisation|façon|manière|rapport|avenir)) | (la (façon|manière) (de|d'|dont)) | (les (règles|codes|usages|modes de|pratiques|métiers)) | (la donne) | (l'humanité) | (la société) | (l'économie) | (l'histoire) | (la civilisation)
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

pr-verb = booster/v | (prêt/a à l'emploi) | (sur étagère) | ((s'intégrer/v|s'intègre|s'intègrent|intégré/a) (de (manière|façon) <1>|de façon <1>|en toute <1>|nativement|parfaitement|facilement|en quelques <1>)) | (satisfaction (client|usager|utilisateur|patient)) | (fidéliser/v) | proactif/a | (24 heures sur 24) | (7 jours sur 7) | (24 h sur 24) | (décision/n (éclairé|rapide et|stratégique|optimal)/a) | ((tout le|le plein|pleinement le|son plein|leur plein|votre plein) potentiel (de|d'|du|des)? <3>) | ((faciliter|améliorer|alléger|transformer|révolutionner|réinventer|changer|simplifier)/v (le quotidien|la vie|votre quotidien|votre vie|leur quotidien|l'expérience) <3>) | (vision (à 360 <1>|360|globale et)) | (portefeuille de solutions) | (bouquet de services) | (catalogue de solutions) | (gamme (complète|étendue|innovante)) | (suite complète) | (feuille de route ambitieuse) | (au bout (des|de vos) doigts) | (sans (aucun)? effort) | (sans (aucune)? compétence/n technique/n) | (retour sur investissement (rapide|immédiat)) | (agilité) | (synergie/n) | (avantage concurrentiel) | (avantage compétitif) | (prise en main (immédiate|rapide|intuitive|facile)) | (hautement (personnalisé|sécurisé|performant)/a) | ((entièrement|totalement|parfaitement) (personnalisable|intégré|modulable|configurable|sécurisé)/a) | (qualité premium) | (haut de gamme) | (haute performance) | (hautes performances) | (haute précision) | (ambition/n de (devenir|révolutionner|réinventer)) | (faire/v de @WORD <3> un levier <3>) | (acteur majeur) | (de classe mondiale) | (pensé/a pour) | (conçu/a pour (accompagner|libérer|simplifier|faciliter)) | sublimer/v | (dynamiser/v) | (propulser/v <2> (vers|dans|au)) | ((accélérer|soutenir|stimuler|renforcer|amplifier)/v <2> @business-gain) | (tâche/n (chronophage/n|répétitif/a et|à faible valeur)) | (temps précieux) | ((passer|passez)/v à la vitesse supérieure) | ((passer|passez)/v au niveau supérieur) | (au plus près (de|des|du) (@WORD)) | (au cœur de (l'innovation|la performance|la transformation|votre|nos valeurs)) | (mettre/v (l'|notre|son|sa|leur)? @AI au service (de|du|des) @tail) | (IA au service (de|du|des) @tail) | (donner/v <4> les moyens (de|d') @tail) | (accompagner/v <3> (à chaque étape|au quotidien|pas à pas|dans (sa|leur|votre|vos|ses|leurs) @WORD)) | (vous accompagne (à|dans|au|tout|partout|vers|pour) @tail) | (accélérateur de (croissance|performance|carrière|talents|transformation|particules)) | (valeur ajoutée) !(du|annuelle|des entreprises) | (nouvelles opportunités) | (opportunités (inédites|de croissance|infinies)) | (gains de productivité (spectaculaires|immédiats|considérables|inédits|durables)) | (révéler/v (les|vos|le|ses) (talent|potentiel)/n) | (transformer/v (vos|votre) @WORD (de|en)? @tail) | ((s'adapte|s'adaptent|s'adapter) à (tous (les|vos)|vos|chaque|votre|toutes (les|vos)) @WORD) | (rendre/v <2> plus (agile|efficace|productif|performant)/a (et)? ) | (unique en son genre) | (sans équivalent sur le marché) | (le plus (avancé|performant|complet|puissant)/a du marché) | (gagner/v en (@business-gain)) | ((faire/v)? gagner (un temps précieux|en sérénité)) | (en toute (sécurité|tranquillité|liberté)) | (qui fait la différence) | (faire/v la différence !(entre)) | (best-in-class) | (l'expertise (de|d'|du|des) <3> au service) | (répond (parfaitement)? (aux (besoins|enjeux|défis|exigences)|à (tous|l'ensemble|vos|chacun)) @tail) | (à (l'ère|l'heure) du (digital|numérique)) | (en (un|quelques) (clin d'œil)) | (ouvrir/v (la voie|le champ) <4>) | (repousser/v les frontières <3>) | (levier/n (puissant|stratégique|essentiel|incontournable)/a) | (optimiser/v (votre|vos|leur|leurs|son|sa|ses|la|le|les|l') @WORD) | (au meilleur de @tail) | (nouvelle dimension) | (doper/v <2> (productivité|vente/n|performance/n|créativité|efficacité|croissance|rendement/n|résultat/n|chiffre|compétitivité)) | (libérer/v <4> (potentiel|créativité|énergie/n|temps|talent/n|puissance|valeur|force/n|productivité)) | (révéler/v <3> (potentiel|talent/n|valeur)) | (décupler/v <2> (productivité|créativité|efficacité|performance/n|force/n|potentiel|capacité/n|vente/n))
   | réenchanter/v | (réinventer/v <1> (expérience|parcours|relation|métier|façon|manière|quotidien|service|accueil|gestion|recrutement|apprentissage|formation|lecture|soin)) | (repenser/v <1> (expérience|parcours|relation)) | fluidifier/v | (simplifier/v <1> (vie|quotidien|gestion|parcours|expérience|démarche/n|métier)) | (optimiser/v <1> (parcours|expérience|process|processus|productivité|performance/n|gestion|ressources|vente/n|flux|organisation|temps|stock/n|coût/n|planning/n|tournée/n)) | (maximiser/v <1> (productivité|efficacité|impact|rendement/n|performance/n|retour|chance/n|profit/n|potentiel|engagement))
   | (exploiter/v|mobiliser/v|déployer/v|libérer/v|mettre/v|offrir/v|réunir/v|allier/v|combiner/v) <2> (toute)? (la|sa|leur) (pleine)? puissance (de|d'|du|des) <3> | (tirer/v (le meilleur|pleinement|tout le) <2> (parti|profit)? (de|du|des)) | (toute la puissance (de|d'|du|des) <3>) | (la puissance de (l'IA|l'intelligence artificielle|la donnée|la data|l'algorithme))
   | (gagner/v en (productivité|sérénité|agilité|performance|compétitivité|fluidité)) | ((se)? (recentrer|concentrer|consacrer|focaliser)/v (sur|à) (l'essentiel|leur cœur de métier|son cœur de métier|votre cœur de métier|le cœur de métier|ce qui compte <2>|les (missions|tâches) à <2> valeur <1>|l'humain|la relation <1>|ce qu'@WORD font de mieux)) | (cœur de métier)
   | (accompagner/v <4> (vers|dans) (l'excellence|leur <1> (transformation|transition|croissance|réussite|montée)|votre <1> (transformation|transition|croissance|réussite)|sa <1> (transformation|transition|croissance)|la (transformation|transition|réussite|performance))) | (excellence opérationnelle) | (transformation digitale) | (montée en (puissance|gamme|compétences)) | (levier/n de (croissance|performance|compétitivité|productivité|développement|transformation))
   | (expérience (client|usager|utilisateur|candidat|patient|collaborateur|apprenant|lecteur|visiteur|citoyen|voyageur|élève|spectateur|citoyenne|augmentée|immersive|unique|inoubliable|fluide|sans)) | (parcours (client|usager|utilisateur|candidat|patient|collaborateur|fluide) !(de soins)) | (relation client augmentée) | (au service (de la performance|de l'humain|du client|des talents|de votre|de l'expérience)) | (en toute (simplicité|sérénité|fluidité|confiance|autonomie))
   | (l' (école|hôpital|entreprise|agence|usine|agriculture|assurance|apprentissage) (de demain|du futur)) | ((la|le|une|un|votre|notre) (ville|mairie|banque|santé|bureau|médecine|commerce|service public|classe|ferme|relation client|recrutement|bibliothèque|presse|rédaction|justice) (de demain|du futur|augmentée)) | ((médecin|avocat|enseignant|journaliste|conseiller|agent|collaborateur|vendeur|notaire|comptable|recruteur|salarié|manager|agriculteur|artisan)/n augmenté/a)
   | (changer/v d'échelle) | (passage à l'échelle) | (démocratiser/v (l'accès|l'usage) <3>) | (adieu (les|la|le) (@WORD){0,3}) | (dites adieu (à|aux|au) (@WORD){0,3}) | (acteur/n (incontournable|de référence|majeur|clé)) | (gain de temps considérable) | (retour sur investissement) | (créateur/a de valeur) | (créer/v de la valeur) | (proposition de valeur) | (gagnant-gagnant)
   | (pépite/n (française|de la <2>|tech|de l'IA|du <2>)) | (fleuron/n (français|de la <2>|du <2>)) | (le champion (français|européen|mondial)) | (le bras droit) | (allié/a (idéal|précieux|de choix|incontournable)/a) | (partenaire (idéal|de confiance|privilégié)) | (s'intégrer/v (naturellement|parfaitement|en toute|sans effort|facilement|harmonieusement)) | (s'intègre (naturellement|parfaitement|sans effort|facilement|harmonieusement|en douceur|dans tous)) | (en douceur)

# --- comparaisons, grands mots, parallèles, prophéties, réclame : classes larges --------------------------------------------------

# Ce qui nomme l'IA sans la dire : « logiciel d'apprentissage », « traducteur automatique ».
topic-software = (logiciel|programme|outil|moteur|système|modèle|application|appli|assistant|agent)/n (d'apprentissage|de vision (par ordinateur)?|génératif/a|conversationnel/a|d'aide à (la décision|la rédaction|l'écriture)) | (traducteur|correcteur|transcripteur|résumeur)/n (automatique|neuronal)/a
   | (traduction|transcription|rédaction|correction) (instantané|automatisé|automatique|neuronal)/a | générateur/n (d'images|de textes|de texte|de voix|d'images|de musique|de vidéos|de code) | (voix|image/n|vidéo/n|acteur/n) (de synthèse|généré/a) | voix clonée | clone/n (vocal|numérique)/a | (voiture|véhicule|robot|drone|camion|navette|taxi)/n autonome/n | robotaxi/n

skill-noun = discernement | flair | talent/n | nuance/n | finesse | justesse | précision | tact | patience | assurance | goût | esprit | adresse | rigueur | doigté | sagesse | empathie | sensibilité | pertinence | imagination | créativité | mémoire | style | sûreté | perspicacité | compétence/n | savoir | savoir-faire | efficacité | fiabilité | intelligence | subtilité | humanité | pédagogie | clarté | régularité | vigilance | constance | humour | réussite | maîtrise | exactitude | acuité | bonnes réponses | réponses justes | succès

# Quelqu'un dont c'est le métier, même si la liste l'ignore : « n'importe quel copiste », « un vrai copiste », « les copistes les plus aguerris ».
anybody = @professional | @human-being | (n'importe (quel|quelle|lequel|laquelle) (@WORD)?) !(autre|@software|@thing-compared) | ((le|la|les|l') (meilleur|meilleure|meilleurs|meilleures) (@WORD)? !(@software|@thing-compared)) | ((un|une|de|le|la|les|des) (vrai|vraie|vrais|vraies|véritable|véritables|authentique) !(@software|@thing-compared) @WORD)
   | (!(@software|@thing-compared) @WORD <1> (chevronné|aguerri|émérite|assermenté|expérimenté|diplômé|patenté)/a) | ((la (plupart|majorité)|beaucoup|nombre|bien|90 %) (des|d') !(@software|@thing-compared|autre/a|cas) @WORD) | ((les|des|un|une|l') as (de|du|des)) | ((une|son|sa|leur|votre|vos|nos) (équipe/n|armée|bataillon|escouade|brigade) (entière|complète|de <2>)?) | ((un|une|des|la|le|les|d') (équipe|armée|bataillon|escouade|brigade|cabinet|bureau|comité) (entier|entière|complète|complet|d'@anyone-word|de @professional|d'@professional))

anyone-word = experts | ingénieurs | avocats | humains

# Ce à quoi on compare sans toucher à personne.
thing-compared = autre/a | version/n | système/n | méthode/n | ancien/a | précédent/a | concurrent/n | rival/a | tableur/n | formulaire/n | ordinateur/n | calculatrice/n | prévu | attendu | papier | dictionnaire/n | scanner/n | radar/n | test/n | produit/n | technique/n | génération/n | téléphone/n | véhicule/n | voiture/n | moment | jour/n | lieu | endroit | façon | manière | prix | cas | chose/n | monde | temps | vie | question/n | sens | effort/n | rythme | bout

than-person = (que|qu') !(dans|sur|à|lorsque|quand|si|il|elle|ils|elles|on|je|prévu|jamais|le (logiciel|programme|modèle))

human-beaten = supérieur/a | équivalent/a | égal/a | comparable/n | similaire/n | identique/n

# Ce que l'IA fait, là où « comme un avocat » loue.
skilled-work = (écrire|rédiger|enseigner|expliquer|coder|programmer|soigner|diagnostiquer|conseiller|plaider|traduire|juger|peindre|dessiner|composer|jouer|chanter|lire|parler|converser|discuter|dialoguer|négocier|piloter|conduire|opérer|trier|corriger|noter|analyser|interpréter|cuisiner|chercher|enquêter|raisonner|répondre|argumenter|observer|repérer|ausculter|accompagner|écouter|rassurer|guider|travailler|vendre|recruter)/v | écrivent | écrit | conçoit

level-noun = niveau | compétence/n | expertise | maîtrise | savoir-faire | savoir | talent | virtuosité | précision | fiabilité | finesse | justesse | qualité | performances | jugement | instinct | expérience

# --- grands mots

# Verbes d'un bouleversement : toujours grands, puis grands selon leur complément.
upheave = bouleverser/v | chambouler/v | métamorphoser/v | révolutionner/v | dynamiter/v | pulvériser/v | électriser/v | ringardiser/v | bousculer/v

transform = transformer/v | changer/v | réinventer/v | redessiner/v | redéfinir/v | refaçonner/v | réécrire/v | modifier/v | secouer/v | remodeler/v | ébranler/v

utterly = en profondeur | profondément | radicalement | (de fond en comble) | (de A à Z) | (du tout au tout) | (à jamais) | (pour toujours) | durablement | totalement | complètement | entièrement | (de manière|de façon) (radicale|inédite|spectaculaire|irréversible|profonde) | irrémédiablement | définitivement | (à une vitesse <1>)

cataclysm = séisme | tsunami | raz-de-marée | raz de marée | big bang | big-bang | tremblement de terre | déferlante | cataclysme | (coup de tonnerre) | (coup de maître) | (lame de fond) | ouragan | tornade | électrochoc | (onde de choc) | (nouvelle renaissance) | (feu d'artifice) | (bouleversement/n)

superlative-thing = bouleversement | bond | progrès | cadeau | levier | saut | tournant | défi | espoir | invention | révolution | avancée | découverte | mutation | innovation | transformation | rupture | aventure | opportunité | chance | exploit | prouesse | percée | changement

# --- parallèles

# Métiers et objets que le progrès a emportés.
bygone = luddite/n | canut/n | copiste/n | cocher/n | diligence/n | (allumeur/n de réverbères) | (porteur/n d'eau) | maréchal-ferrant | maréchaux-ferrants | (maréchal/n ferrants) | (marchand/n de (chandelles|bougies)) | bougie/n | chandelle/n | calèche/n | fiacre/n | moine/n copiste/n | Kodak | Blockbuster | Minitel | dactylo/n | lavandière/n | tisserand/n | sabotier/n | postillon/n | (télégraphiste/n) | boulier/n | (lampe/n à (pétrole|huile)) | (poinçonneur/n) | typographe/n | (tailleur/n de silex) | gutenberg | prométhée | edison | (homme/n des cavernes)

forebears = ((nos|vos|leurs|les|mes) (grands-parents|aïeux|ancêtres|arrière-grands-parents|arrière-grands-mères|grands-mères|grands-pères|pères|parents|anciens))

bygone-time = jadis | naguère | autrefois | hier | (en @NUMBER) | (à l'époque) | (au temps) | (du temps) | (en son temps) | (en leur temps) | (il y a (un|deux) siècle/n) | (au (xixe|xviiie|xxe|xve|siècle) (siècle|dernier)?) | (au siècle dernier) | (aux débuts) | (au début) | (avant (elle|lui)) | (dans les années @NUMBER)

weighty = important/a | décisif/a | profond/a | grand/a | fondamental/a | radical/a | considérable/a | puissant/a | révolutionnaire/a | majeur/a | structurant/a | capital/a | inéluctable/a | fort/a | essentiel/a | déterminant/a | lourd/a | banal/a | naturel/a | indispensable/a | courant/a | universel/a | répandu/a | brutal/a | historique/a | marquant/a | bouleversant/a | irréversible/a | ordinaire/a | incontournable/a | vital/a | nécessaire/a | crucial/a | vaste/a | transformateur/a | omniprésent/a | violent/a | soudain/a

# Ce qui a changé le monde, sans équivoque.
landmark = imprimerie | électricité | vapeur | (machine/n à vapeur) | (la roue) | (feu) | (l'écriture) | gutenberg | (révolution industrielle) | (chemin/n de fer) | internet | (l'iphone) | automobile | agriculture | (métier/n à tisser) | télégraphe | pénicilline | (moteur à explosion) | alphabet | (langage articulé)

bygone-verb = remplacer/v | chasser/v | libérer/v | tuer/v | changer/v | transformer/v | bouleverser/v | bousculer/v | effacer/v

# --- prophéties

# Tout futur : verbes courants, à la troisième personne.
any-future = remplacera | remplaceront | transformera | transformeront | changera | changeront | révolutionnera | révolutionneront | bouleversera | bouleverseront | dominera | domineront | dépassera
   | dépasseront | surpassera | surpasseront | supplantera | supplanteront | éliminera | élimineront | supprimera | supprimeront | effacera | effaceront | évincera | évinceront | chassera
   | chasseront | balayera | balayeront | balaiera | balaieront | emportera | emporteront | tuera | tueront | imposera | imposeront | gagnera | gagneront | régnera | régneront | gouvernera
   | gouverneront | dirigera | dirigeront | décidera | décideront | jugera | jugeront | notera | noteront | corrigera | corrigeront | enseignera | enseigneront | soignera | soigneront | opérera
   | opéreront | opèrera | opèreront | diagnostiquera | diagnostiqueront | rédigera | rédigeront | composera | composeront | dessinera | dessineront | codera | coderont | programmera | programmeront
   | pilotera | piloteront | traitera | traiteront | gérera | géreront | gèrera | gèreront | assurera | assureront | occupera | occuperont | absorbera | absorberont | avalera | avaleront | menacera
   | menaceront | frappera | frapperont | touchera | toucheront | toisera | toiseront | enverra | enverront | libérera | libéreront | libèrera | libèreront | créera | créeront | générera
   | généreront | génèrera | génèreront | détrônera | détrôneront | ringardisera | ringardiseront | démodera | démoderont | relayera | relayeront | rognera | rogneront | grignotera | grignoteront
   | épargnera | épargneront | échappera | échapperont | résistera | résisteront | laissera | laisseront | restera | resteront | existera | existeront | subsistera | subsisteront | coexistera
   | coexisteront | demeurera | demeureront | parlera | parleront | demandera | demanderont | travaillera | travailleront | écoutera | écouteront | achètera | achèteront | consultera | consulteront
   | recrutera | recruteront | embauchera | embaucheront | licenciera | licencieront | filtrera | filtreront | triera | trieront | sélectionnera | sélectionneront | décrochera | décrocheront
   | remportera | remporteront | raflera | rafleront | signera | signeront | chantera | chanteront | jouera | joueront | tournera | tourneront | filmera | filmeront | livrera | livreront | inventera
   | inventeront | trouvera | trouveront | terrassera | terrasseront | éradiquera | éradiqueront | soulagera | soulageront | sauvera | sauveront | aidera | aideront | accompagnera | accompagneront
   | guidera | guideront | surveillera | surveilleront | contrôlera | contrôleront | façonnera | façonneront | modelera | modeleront | redessinera | redessineront | réinventera | réinventeront
   | accélérera | accéléreront | accélèrera | accélèreront | doublera | doubleront | triplera | tripleront | décuplera | décupleront | multipliera | multiplieront | divisera | diviseront
   | augmentera | augmenteront | améliorera | amélioreront | modifiera | modifieront | chamboulera | chambouleront | métamorphosera | métamorphoseront | basculera | basculeront | sonnera | sonneront
   | achèvera | achèveront | précipitera | précipiteront | pénétrera | pénétreront | entrera | entreront | arrivera | arriveront | débarquera | débarqueront | passera | passeront | oubliera
   | oublieront | regrettera | regretteront | pleurera | pleureront | moquera | moqueront | étonnera | étonneront | rappellera | rappelleront | racontera | raconteront | habituera | habitueront
   | adaptera | adapteront | pliera | plieront | rangera | rangeront | coûtera | coûteront | payera | payeront | paiera | paieront | profitera | profiteront | portera | porteront | montera
   | monteront | tombera | tomberont | coulera | couleront | sombrera | sombreront | fermera | fermeront | poussera | pousseront | cédera | céderont | cèdera | cèderont | représentera
   | représenteront | pèsera | pèseront | comptera | compteront | arrêtera | arrêteront | stoppera | stopperont | freinera | freineront | commandera | commanderont | exigera | exigeront | obligera
   | obligeront | forcera | forceront | donnera | donneront | formera | formeront | éduquera | éduqueront | élèvera | élèveront | mariera | marieront | épousera | épouseront | aimera | aimeront
   | désirera | désireront | pensera | penseront | raisonnera | raisonneront | exprimera | exprimeront | dialoguera | dialogueront | conversera | converseront | négociera | négocieront | plaidera
   | plaideront | arbitrera | arbitreront | votera | voteront | siégera | siégeront | siègera | siègeront | tranchera | trancheront | distribuera | distribueront | cultivera | cultiveront
   | récoltera | récolteront | plantera | planteront | irriguera | irrigueront | habitera | habiteront | logera | logeront | marchera | marcheront | volera | voleront | roulera | rouleront
   | conseillera | conseilleront | mangera | mangeront | préparera | prépareront | réservera | réserveront | cuisinera | cuisineront | incarnera | incarneront | désignera | désigneront | nommera
   | nommeront | utilisera | utiliseront | adoptera | adopteront | confiera | confieront | déléguera | délégueront | ignorera | ignoreront | hésitera | hésiteront | côtoiera | côtoieront | disposera
   | disposeront | possédera | posséderont | possèdera | possèderont | apportera | apporteront | échangera | échangeront | apprivoisera | apprivoiseront | démocratisera | démocratiseront
   | généralisera | généraliseront | automatisera | automatiseront | installera | installeront | confisquera | confisqueront | attrapera | attraperont | rattrapera | rattraperont | égalera
   | égaleront | creusera | creuseront | affrontera | affronteront | réclamera | réclameront | remerciera | remercieront | imitera | imiteront | clonera | cloneront | fera | feront | sera | seront
   | aura | auront | ira | iront | pourra | pourront | devra | devront | voudra | voudront | saura | sauront | faudra | faudront | viendra | viendront | deviendra | deviendront | reviendra
   | reviendront | tiendra | tiendront | maintiendra | maintiendront | obtiendra | obtiendront | soutiendra | soutiendront | appartiendra | appartiendront | verra | verront | reverra | reverront
   | mettra | mettront | permettra | permettront | prendra | prendront | apprendra | apprendront | comprendra | comprendront | surprendra | surprendront | reprendra | reprendront | rendra | rendront
   | vendra | vendront | perdra | perdront | attendra | attendront | entendra | entendront | répondra | répondront | devancera | devanceront | descendra | descendront | étendra | étendront | suspendra
   | suspendront | naîtra | naîtront | naitra | naitront | connaîtra | connaîtront | connaitra | connaitront | disparaîtra | disparaîtront | disparaitra | disparaitront | apparaîtra | apparaîtront
   | paraîtra | paraîtront | croîtra | croîtront | mourra | mourront | courra | courront | parcourra | parcourront | recourra | recourront | acquerra | acquerront | conquerra | conquerront | finira
   | finiront | choisira | choisiront | grandira | grandiront | vieillira | vieilliront | mûrira | mûriront | réussira | réussiront | remplira | rempliront | fournira | fourniront | bâtira
   | bâtiront | guérira | guériront | subira | subiront | périra | périront | saisira | saisiront | envahira | envahiront | ralentira | ralentiront | garantira | garantiront | nourrira | nourriront
   | réagira | réagiront | agira | agiront | franchira | franchiront | surgira | surgiront | appauvrira | appauvriront | enrichira | enrichiront | affaiblira | affaibliront | affranchira
   | affranchiront | engloutira | engloutiront | anéantira | anéantiront | abolira | aboliront | accomplira | accompliront | ouvrira | ouvriront | offrira | offriront | souffrira | souffriront
   | couvrira | couvriront | découvrira | découvriront | servira | serviront | dormira | dormiront | sortira | sortiront | partira | partiront | sentira | sentiront | ressentira | ressentiront
   | mentira | mentiront | lira | liront | élira | éliront | dira | diront | prédira | prédiront | écrira | écriront | décrira | décriront | réécrira | réécriront | prescrira | prescriront
   | conduira | conduiront | produira | produiront | réduira | réduiront | détruira | détruiront | construira | construiront | traduira | traduiront | séduira | séduiront | introduira | introduiront
   | vivra | vivront | survivra | survivront | suivra | suivront | poursuivra | poursuivront | boira | boiront | croira | croiront | vaincra | vaincront | convaincra | convaincront | battra
   | battront | combattra | combattront | résoudra | résoudront | craindra | craindront | atteindra | atteindront | peindra | peindront | éteindra | éteindront | rejoindra | rejoindront | suffira
   | suffiront | vaudra | vaudront | recevra | recevront | percevra | percevront | assiéra | assiéront | plaira | plairont | rira | riront | seras | aurons | serons | serez | aurez | pourrons
   | pourrez | verrons | verrez | vivrons | vivrez | ferons | ferez | devrons | devrez | parlerons | parlerez | travaillerons | travaillerez | oublierons | demanderons | demanderez | irons | irez
   | saurons | saurez | submergera | submergeront | déferlera | noiera | écrasera | écraseront | emparera | empareront | étouffera | tranchera | opérera | périmera | grignotera | concurrencera | précipitera | bousculera | bousculeront | infusera | irriguera | imprégnera | régentera

# « Nous vivrons », « vous travaillerez ».
we-future = remplacerons | remplacerez | transformerons | transformerez | changerons | changerez | révolutionnerons | révolutionnerez | bouleverserons | bouleverserez | dominerons | dominerez | dépasserons
   | dépasserez | surpasserons | surpasserez | supplanterons | supplanterez | éliminerons | éliminerez | supprimerons | supprimerez | effacerons | effacerez | évincerons | évincerez | chasserons
   | chasserez | balayerons | balayerez | balaierons | balaierez | emporterons | emporterez | tuerons | tuerez | imposerons | imposerez | gagnerons | gagnerez | régnerons | régnerez | gouvernerons
   | gouvernerez | dirigerons | dirigerez | déciderons | déciderez | jugerons | jugerez | noterons | noterez | corrigerons | corrigerez | enseignerons | enseignerez | soignerons | soignerez
   | opérerons | opérerez | opèrerons | opèrerez | diagnostiquerons | diagnostiquerez | rédigerons | rédigerez | composerons | composerez | dessinerons | dessinerez | coderons | coderez
   | programmerons | programmerez | piloterons | piloterez | traiterons | traiterez | gérerons | gérerez | gèrerons | gèrerez | assurerons | assurerez | occuperons | occuperez | absorberons
   | absorberez | avalerons | avalerez | menacerons | menacerez | frapperons | frapperez | toucherons | toucherez | toiserons | toiserez | enverrons | enverrez | libérerons | libérerez | libèrerons
   | libèrerez | créerons | créerez | générerons | générerez | génèrerons | génèrerez | détrônerons | détrônerez | ringardiserons | ringardiserez | démoderons | démoderez | relayerons | relayerez
   | rognerons | rognerez | grignoterons | grignoterez | épargnerons | épargnerez | échapperons | échapperez | résisterons | résisterez | laisserons | laisserez | resterons | resterez | existerons
   | existerez | subsisterons | subsisterez | coexisterons | coexisterez | demeurerons | demeurerez | parlerons | parlerez | demanderons | demanderez | travaillerons | travaillerez | écouterons
   | écouterez | achèterons | achèterez | consulterons | consulterez | recruterons | recruterez | embaucherons | embaucherez | licencierons | licencierez | filtrerons | filtrerez | trierons
   | trierez | sélectionnerons | sélectionnerez | décrocherons | décrocherez | remporterons | remporterez | raflerons | raflerez | signerons | signerez | chanterons | chanterez | jouerons | jouerez
   | tournerons | tournerez | filmerons | filmerez | livrerons | livrerez | inventerons | inventerez | trouverons | trouverez | terrasserons | terrasserez | éradiquerons | éradiquerez | soulagerons
   | soulagerez | sauverons | sauverez | aiderons | aiderez | accompagnerons | accompagnerez | guiderons | guiderez | surveillerons | surveillerez | contrôlerons | contrôlerez | façonnerons
   | façonnerez | modelerons | modelerez | redessinerons | redessinerez | réinventerons | réinventerez | accélérerons | accélérerez | accélèrerons | accélèrerez | doublerons | doublerez | triplerons
   | triplerez | décuplerons | décuplerez | multiplierons | multiplierez | diviserons | diviserez | augmenterons | augmenterez | améliorerons | améliorerez | modifierons | modifierez | chamboulerons
   | chamboulerez | métamorphoserons | métamorphoserez | basculerons | basculerez | sonnerons | sonnerez | achèverons | achèverez | précipiterons | précipiterez | pénétrerons | pénétrerez
   | entrerons | entrerez | arriverons | arriverez | débarquerons | débarquerez | passerons | passerez | oublierons | oublierez | regretterons | regretterez | pleurerons | pleurerez | moquerons
   | moquerez | étonnerons | étonnerez | rappellerons | rappellerez | raconterons | raconterez | habituerons | habituerez | adapterons | adapterez | plierons | plierez | rangerons | rangerez
   | coûterons | coûterez | payerons | payerez | paierons | paierez | profiterons | profiterez | porterons | porterez | monterons | monterez | tomberons | tomberez | coulerons | coulerez
   | sombrerons | sombrerez | fermerons | fermerez | pousserons | pousserez | céderons | céderez | cèderons | cèderez | représenterons | représenterez | pèserons | pèserez | compterons | compterez
   | arrêterons | arrêterez | stopperons | stopperez | freinerons | freinerez | commanderons | commanderez | exigerons | exigerez | obligerons | obligerez | forcerons | forcerez | donnerons
   | donnerez | formerons | formerez | éduquerons | éduquerez | élèverons | élèverez | marierons | marierez | épouserons | épouserez | aimerons | aimerez | désirerons | désirerez | penserons
   | penserez | raisonnerons | raisonnerez | exprimerons | exprimerez | dialoguerons | dialoguerez | converserons | converserez | négocierons | négocierez | plaiderons | plaiderez | arbitrerons
   | arbitrerez | voterons | voterez | siégerons | siégerez | siègerons | siègerez | trancherons | trancherez | distribuerons | distribuerez | cultiverons | cultiverez | récolterons | récolterez
   | planterons | planterez | irriguerons | irriguerez | habiterons | habiterez | logerons | logerez | marcherons | marcherez | volerons | volerez | roulerons | roulerez | conseillerons
   | conseillerez | mangerons | mangerez | préparerons | préparerez | réserverons | réserverez | cuisinerons | cuisinerez | incarnerons | incarnerez | désignerons | désignerez | nommerons | nommerez
   | utiliserons | utiliserez | adopterons | adopterez | confierons | confierez | déléguerons | déléguerez | ignorerons | ignorerez | hésiterons | hésiterez | côtoierons | côtoierez | disposerons
   | disposerez | posséderons | posséderez | possèderons | possèderez | apporterons | apporterez | échangerons | échangerez | apprivoiserons | apprivoiserez | démocratiserons | démocratiserez
   | généraliserons | généraliserez | automatiserons | automatiserez | installerons | installerez | confisquerons | confisquerez | attraperons | attraperez | rattraperons | rattraperez | égalerons
   | égalerez | creuserons | creuserez | affronterons | affronterez | réclamerons | réclamerez | remercierons | remercierez | imiterons | imiterez | clonerons | clonerez | ferons | ferez | serons
   | serez | aurons | aurez | irons | irez | pourrons | pourrez | devrons | devrez | voudrons | voudrez | saurons | saurez | faudrons | faudrez | viendrons | viendrez | deviendrons | deviendrez
   | reviendrons | reviendrez | tiendrons | tiendrez | maintiendrons | maintiendrez | obtiendrons | obtiendrez | soutiendrons | soutiendrez | appartiendrons | appartiendrez | verrons | verrez
   | reverrons | reverrez | mettrons | mettrez | permettrons | permettrez | prendrons | prendrez | apprendrons | apprendrez | comprendrons | comprendrez | surprendrons | surprendrez | reprendrons
   | reprendrez | rendrons | rendrez | vendrons | vendrez | perdrons | perdrez | attendrons | attendrez | entendrons | entendrez | répondrons | répondrez | devancerons | devancerez | descendrons
   | descendrez | étendrons | étendrez | suspendrons | suspendrez | naîtrons | naîtrez | naitrons | naitrez | connaîtrons | connaîtrez | connaitrons | connaitrez | disparaîtrons | disparaîtrez
   | disparaitrons | disparaitrez | apparaîtrons | apparaîtrez | paraîtrons | paraîtrez | croîtrons | croîtrez | mourrons | mourrez | courrons | courrez | parcourrons | parcourrez | recourrons
   | recourrez | acquerrons | acquerrez | conquerrons | conquerrez | finirons | finirez | choisirons | choisirez | grandirons | grandirez | vieillirons | vieillirez | mûrirons | mûrirez | réussirons
   | réussirez | remplirons | remplirez | fournirons | fournirez | bâtirons | bâtirez | guérirons | guérirez | subirons | subirez | périrons | périrez | saisirons | saisirez | envahirons | envahirez
   | ralentirons | ralentirez | garantirons | garantirez | nourrirons | nourrirez | réagirons | réagirez | agirons | agirez | franchirons | franchirez | surgirons | surgirez | appauvrirons
   | appauvrirez | enrichirons | enrichirez | affaiblirons | affaiblirez | affranchirons | affranchirez | engloutirons | engloutirez | anéantirons | anéantirez | abolirons | abolirez | accomplirons
   | accomplirez | ouvrirons | ouvrirez | offrirons | offrirez | souffrirons | souffrirez | couvrirons | couvrirez | découvrirons | découvrirez | servirons | servirez | dormirons | dormirez
   | sortirons | sortirez | partirons | partirez | sentirons | sentirez | ressentirons | ressentirez | mentirons | mentirez | lirons | lirez | élirons | élirez | dirons | direz | prédirons
   | prédirez | écrirons | écrirez | décrirons | décrirez | réécrirons | réécrirez | prescrirons | prescrirez | conduirons | conduirez | produirons | produirez | réduirons | réduirez | détruirons
   | détruirez | construirons | construirez | traduirons | traduirez | séduirons | séduirez | introduirons | introduirez | vivrons | vivrez | survivrons | survivrez | suivrons | suivrez
   | poursuivrons | poursuivrez | boirons | boirez | croirons | croirez | vaincrons | vaincrez | convaincrons | convaincrez | battrons | battrez | combattrons | combattrez | résoudrons | résoudrez
   | craindrons | craindrez | atteindrons | atteindrez | peindrons | peindrez | éteindrons | éteindrez | rejoindrons | rejoindrez | suffirons | suffirez | vaudrons | vaudrez | recevrons | recevrez
   | percevrons | percevrez | assiérons | assiérez | plairons | plairez | rirons | rirez

# Verbes de ce qui est prévu, non prédit.
scheduled = (achètera|achèteront|équipera|équiperont|recrutera|embauchera|suivra|suivront|demandera|demanderont|livrera|livreront|votera|voteront|testeront|paiera|paieront|traitera|s'ouvrira|pourront (refuser|demander|choisir|signaler|consulter|tester)|pourra (refuser|demander|signaler)|publiera|paraîtra|débutera|commencera|présentera|présentée|examinera|votera|lancera|testera|installera|s'appliquera|expirera|aura lieu|auront lieu|entrera en vigueur|entreront en vigueur|prendra (effet|fin)|se tiendra|se tiendront|se réunira|ouvrira ses portes|(sera|seront) (@adverb)? (disponible|publié|testé|proposé|installé|étendu|présenté|mis|prêt|examiné|évalué|gratuit|payant|voté|débattu|audité|contrôlé|lancé|ouvert|déployé|expérimenté|connu|rendu|remis|soumis|jugé le|entendu|fixé|tranché|consulté|équipé|fermé|livré|commercialisé|discuté|exposé|suspendu|interdit|encadré|tenu|soumis|accompagné|formé|facturé|inauguré|vendu|accessible|ajouté|retiré|jugé|plaidé|mis en service|nommé|élu|limité)/a)

# Ce que l'IA est dite faire au monde.
fate-verb = (remplacer|relayer|supplanter|évincer|chasser|éliminer|supprimer|détrôner|balayer|effacer|engloutir|conquérir|envahir|emporter|tuer|enterrer|ringardiser|dépasser|surpasser|disparaître|bouleverser|révolutionner|transformer|changer|absorber|reléguer|automatiser|avaler|coloniser|dominer)/v

future-people = @professional | (métier|emploi|profession|poste|travail|travailleur|salarié|employé|bureau|humain|homme|femme|enfant|élève|étudiant|patient|citoyen|client|consommateur|lecteur|spectateur|génération|entreprise|agence|école|université|hôpital|hôpitaux|usine|ville|village|ferme|guerre|armée|État|maison|voiture|routes|cinéma|musique|roman|livre|film|journal|journaux|presse|médecine|justice|tribunal|tribunaux|banque|langue|examen|bac|cours|classe|diplôme|monde|société|humanité|économie|vie|amour|couple|recherche|science|art|sport|agriculture|commerce|magasin|guichet|caisse|caissière|secrétariat|assurance|notariat|édition|librairie|vitrine|rédaction|standard)/n

doom = (disparition|mort|fin|extinction|obsolescence|déclin|agonie|chute|crépuscule|remplacement|victoire|triomphe|règne|avènement|domination|généralisation)

# --- réclame

pr-noun-wide = @pr-noun | IA | modèle/n | algorithme/n | approche/n | fonctionnalité/n | chatbot/n | agent/n | système/n | caméra/n | robot/n | produit/n | méthode/n | architecture | infrastructure | démarche | module/n | capteur/n | vision | équipe/n | partenaire/n | expertise

pr-wide = innovant/a | intuitif/a | performant/a | ultra-performant/a | convivial/a | modulable/a | modulaire/a | scalable/n | évolutif/a | breveté/a | propriétaire/a | frugal/a | souverain/a | éprouvé/a | inégalé/a | avancé/a | agile/a | robuste/a | fluide/a | fiable/a | ergonomique/a | personnalisable/a | personnalisé/a | puissant/a | sécurisé/a | transparent/a | responsable/a | éthique/a | unique/a | intelligent/a | puissant/a | pionnier/a | visionnaire/a | audacieux/a | complet/a | interopérable/a | sur-mesure | (sur mesure) | réactif/a | polyvalent/a | (simple d'(utilisation|usage|emploi)) | (facile à (utiliser|prendre en main))

business-gain = croissance | transformation | transition | innovation | compétitivité | productivité | performance/n | agilité | engagement | attractivité | efficacité | rentabilité | réussite | créativité | visibilité | ventes | chiffre | conversion | décision/n | bien-être | sérénité | impact | rendement/n | montée

# Là où un prodige se dit du calcul.
computing = @AI | logiciel/n | ordinateur/n | pixel/n | serveur/n | circuits | silicium | algorithme/n | tableur/n | disque dur | smartphone/n | capteur/n | processeur/n
# Le prochain mot plein, avec les petits mots qui le précèdent : là où une citation peut s'arrêter sans moignon.
small = le | la | les | l' | un | une | des | du | de | d' | à | au | aux | en | dans | par | pour | sur | avec | sans | sous | et | ou | notre | nos | votre | vos | leur | leurs | son | sa | ses | mon | ma | mes | ce | cet | cette | ces | chaque | tout | toute | tous | toutes | que | qu' | qui | plus | très | si | y | ne | n' | se | s' | être | avoir | été | même | quelque | aucun | aucune | trop | mais | dont | où | deux | trois | cinq | dix | presque

tail = (@small){0,3} (!(@small|est|sont|sera|seront|a|ont) @WORD)

# Ils l'ont choisi ou payé.
evidence-buyer = (qui|et|dont) <6> (signer|acheter|choisir|commander|installer|acquérir|retenir)/v | (premier|première) (@WORD)? (client|cliente|acheteur|acheteuse)

# Chiffres d'entreprise : une phrase qui en parle ne vante aucun produit.
accounts = (présente|vante|décrit|qualifie) (sa|son|ses|leur) (gamme|produit|produits|offre|logiciel|plateforme) | chiffre/n d'affaires | bénéfice/n | résultat/n (net|annuel|opérationnel|d'exploitation)/a | dividende/n | (le|son) titre | (l'|les) action/n (a|ont|gagne|perd|gagnent|perdent) | effectif/n | trimestre/n | exercice | valorisation | perte/n (de|nette) | comptes (annuels|déposés)

# Des éloges en forme de négation : « jamais fatigué ».
boast = jamais (fatigué|malade|grippé|en retard|pris|en défaut|distrait|autant)/a | (ne|n') (dort|fatigue|se (trompe|lasse|fatigue)|oublie|rate|dorment) jamais | zéro (erreur|papier|stress|effort|souci) | sans (égal|équivalent|pareil|rival|effort|accroc|couture|douleur) | n' a pas (son pareil|d'équivalent|d'égal)
   | (rien|pas un @WORD) (ne|n') (lui)? (échapper|passer|perdre)/v | plus personne (ne|n') (patienter|attendre|perdre)/v | (n'|ne) jamais (autant|si bien|été aussi)

# Des limites que l'outil est dit surmonter : « moins d'erreurs », « repère la fraude ».
limit-relief = (réduire|diminuer|baisser|éliminer|supprimer|effacer|éviter|prévenir|empêcher|limiter|corriger|combattre|lutter|chasser|déjouer|protéger|gommer)/v <4> @limit
   | (@subject-tool|pour|à|qui|peut) <2> (repérer|détecter|traquer|débusquer|identifier|anticiper|prédire|signaler)/v <4> @limit
   | (moins (de|d')|zéro|sans|fini|finies|finis|plus (de|d')|aucun|aucune|ni|jamais|pas une|pas la moindre|sans la moindre|sans aucun) <2> @limit | (carte|score|niveau|évaluation|analyse|gestion|cartographie|note|prévention|détection|indice)/n <2> @limit | (faute|fautes) (d'orthographe|de frappe) | à faux (bourdon) | la dictée

# --- équilibre : ce qu'un texte promet d'un outil, et ce qu'il lui reproche --------------------------------------------

tool-hint = appli | applis | application/n !(de|d'|du|des) | (un|une|le|la|l'|cet|cette|ce) (programme|plateforme|système|outil|modèle|dispositif|capteur/n)

tool = logiciel/n | (assistant|assistante|conseiller|conseillère|agent|agente|interlocuteur|voix|enceinte) (conversationnel|virtuel|vocal|numérique|connecté|artificiel)/a | (appli|application|applis) (qui|capable|, |d'IA|dopée) | algorithme/n | agent/n (conversationnel|conversationnels) | chatbot/n | assistant/n (vocal|virtuel|numérique|de) | programme (informatique|, | qui | baptisé | nommé | @NAME | de (prévision|traduction|triage|tri|notation|calcul|reconnaissance|détection)|nourri|entraîné)
   | (un|une|le|la|l'|cet|cette|ce|son|sa|leur) (@WORD){0,2} (programme|plateforme|assistant|modèle|système|outil|moteur|dispositif|capteur/n) (qui (lit|écoute|calcule|croise|compare|trie|note|classe|rédige|traduit|prédit|analyse)|baptisé|nommé|, (baptisé|@NAME)|entraîné|dopé|nourri|capable)
   | modèle (de langue|de langage|entraîné|prédictif) | entraîné/a (sur|à partir) | données d'entraînement | voix de synthèse

subject-tool = @AI | logiciel/n | programme/n | système/n | outil/n | appli | application/n | modèle/n | algorithme/n | chatbot/n | assistant/n | assistante/n | plateforme/n | machine/n | il | elle | ils | elles | cela | ça

claim = (réduire|baisser|diminuer|chuter|reculer|tomber|bondir|grimper|progresser|augmenter|économiser|gagner|doubler|tripler|diviser|améliorer|raccourcir|accélérer|alléger|épargner)/v <8> (@percent|@NUMBER (fois|heures|minutes|jours|semaines|points)|moitié|tiers|par (deux|trois|quatre|cinq|dix)|du temps)
   | @percent (de)? (plus|moins) (@WORD)? | @percent (de|d'|des) (@WORD){0,2} (réussite|précision|fiabilité|exactitude|bonnes|cas|appels|satisfaction|gain) | @NUMBER fois (plus|moins) | @number-word fois (plus|moins)
   | (en|moins de|le temps (d'|de|du)) (@WORD){0,3} (secondes|minutes|clic|clics|café|instant|huître) | en un (clic|éclair|clin d'œil|instant|tournemain) | en temps réel
   | (mieux|plus (@WORD)) (@WORD){0,3} (que|qu') | jouer/v dans la cour | (jeu|fait jeu) égal | (surpasser|dépasser|battre|supplanter|égaler|coiffer|devancer)/v | hors pair | haut la main
   | de pointe | dernière génération | nouvelle génération | dernier cri | innovant/a | révolutionn* | révolutionnaire/n | (une|la|petite|véritable) révolution | prouesse/n | prodig* | miracl* | bluffant/a | époustouflant/a | stupéfiant/a | spectaculaire/n | remarquable/n | remarquablement | exceptionnel/a | extraordinaire/n
   | inédit/a | incroyable/n | impressionnant/a | étonnant/a | magique/n | sorcellerie | génial/a | redoutable/n | infaillible/n | imbattable/n | irréprochable/n | impeccable/n | parfait/a | parfaitement | ultra-performant/a | performant/a | intuitif/a | fluide/n | simple comme | clé en main | clés en main | tout-en-un | sur mesure
   | (transformer|bouleverser|réinventer|réenchanter|booster|doper|libérer|simplifier|faciliter|soulager|optimiser|révéler|fluidifier|garantir|déjouer|anticiper|deviner)/v | tout le potentiel | (aider|aide|aident) (@WORD){0,4} à | gain/n (de|d') | gagner/v (du|en|de) (temps|confort|sérénité|efficacité) | (on|nous|ils|elles) gagne* du temps | (fini|finis|finies|terminé|terminés) (les|le|la|l')
   | (vingt-quatre heures|24 heures|24 h) sur | 7 jours sur | sept jours sur | jour et nuit | nuit et jour
   | ravi/a | enchanté/a | conquis/a | bluffé/a | séduit/a | emballé/a | enthousias* | (se|s') (réjouir|féliciter|enthousiasmer|extasier)/v | jubiler/v | (adorer|plébisciter|saluer|vanter|apprécier)/v | un (vrai)? (bonheur|régal|plaisir|succès|carton|tabac|bijou|soulagement) | une (aubaine|merveille|réussite|pépite|bonne surprise|bénédiction|petite révolution) | coup d'avance | fait ses preuves | bonne surprise
   | (sait|savent|savait) (ce (que|qu'|dont)|avant|mieux|tout|quand|où|si) | (comprendre|sentir|percevoir|ressentir)/v (ce|tout|le|la|les|l'|vos|votre) | détendre/v | (retrouver|retrouvé)/v (le|leur|leurs|du) (calme|sourire|soir|soirées|week-ends|temps|dimanches) | liste d'attente | (a|ont) fondu | (s'est|se sont) remboursé/a | comme par | en (huit|neuf|cinq|dix) langues | (félicite|suggère|devance|devine) | chaque (ligne|détail|mot|clause) | (équiper|doter)/v (de|d') | (file|queue) (d'attente)? jusqu' | on (est venu|nous appelle) | carnet de commandes | fait le bonheur | (tombe|tombent) (plus)? juste | rentré dans mes frais | du bon travail

limit = erreur/n | erroné/a | faux | fausse | fausses | faussement | (se|s') (tromper|planter|emmêler|méprendre|fourvoyer)/v | (se|s') (est|sont|était) (@adverb)? (trompé|planté|emmêlé|mépris)/a | tromper/v | trompeur/a | confondre/v | confusion/n | confond | confondu | rater/v (un|une|des|le|la|les|@NUMBER|@number-word) | raté/n !(par) | loupé/n | louper/v | @AI <2> (manqué|manque|oublié|oublie|omis|omet|raté|ignoré|ignore) | (ont été|a été|avait été|sont) (oublié|manqué|omis|raté)/a
   | biais | biaisé/a | discrimin* | stéréotyp* | préjugé/n | hallucin* | (inventer|fabriquer)/v (des|une|un|de toutes) | n'existe (pas|plus) | n'existent (pas|plus) | (source|référence|horaire|adresse|citation|numéro|arrêt)/n (imaginaire|inexistant)/a | bug/n | bogue/n | plantage/n | (en|tomber en|tombé en|de|la|une|des) panne/n | couac/n | cafouill* | dysfonctionn* | bavure/n | dérap* | défaillan* | faille/n | défaut/n !(de paiement) | anomalie/n
   | limite/n (de|du|des|:|,) | limité/a (à|aux) | (ses|des|les|leurs|quelques) limites | faiblesse/n | lacune/n | inconvénient/n | bémol/n | (des|quelques|sous|une|émet|émettent) réserve/n | angle mort | angles morts | point/n faible/n | imparfait/a | imprécis* | inexact* | approximat* | incertain/a | aléatoire/n | incohéren* | maladroit/a | charabia | à côté de la plaque | truffé/a
   | risque/n (de|d'|que|qu'|pour|:) | risquer/v | danger/n | dangereux/a | crainte/n | craindre/v | craignent | craint | inquiét* | (mettre|mise)/v en garde | avertir/v | (alerte|alertent|alertait|alerté) (sur|contre|que|qu') | méfi* | soupçon/n | doute/n | douter/v | sceptic* | critique/n (de|des|du|:|,) | critiquer/v | reproch* | contest* | objection/n | polémique/n | controvers* | plainte/n | (se|s') plaindre/v | plaignent | réclamation/n
   | vie privée | données personnelles | données (de santé|sensibles|des patients|des élèves) | RGPD | Cnil | surveillance !(des|du|de la (qualité|production)) | consentement | dérive/n | détourn* | fraude/n | frauder/v | trich* | plagi* | droit/n d'auteur | contrefaçon | (en|un|le|son) procès | fuite/n (de|d') | piratage/n | arnaque/n | secret (médical|professionnel)
   | (peiner|peine|peinent) (encore)? (à|sur) | (buter|achopper|trébucher|échouer|caler|patiner|s'emmêler)/v | surestim* | sous-estim* | mal (traduit|lu|classé|interprété|compris|transcrit|orienté|noté|reconnu|placé)/a | à tort | (compté|comptée|comptés|comptées) (deux fois|pour deux) | malmen* | (moins|peu) (fiable|précis|performant|efficace|sûr|exact|bon)/n | (moins|peu) bien (que|qu'|sur|pour)? | pire (que|qu') | coûteux | coûteuse | (coûte|coûter|coûtent) (plus)? cher | empreinte (carbone|écologique) | consommation (d'eau|d'électricité|électrique|d'énergie)
   | (testé|essayé|validé|évalué|entraîné|vérifié|éprouvé)/a (que|qu'|seulement|uniquement) | (que|uniquement|seulement) (testé|essayé|validé)/a | pas encore | petit (échantillon|test|effectif) | (corriger|reprendre|refaire|récrire|rectifier|ressaisir|recopier)/v (@WORD){0,4} (à la main|un jour sur|les erreurs) | incident/n | signalement/n | suspension | @subject-tool <3> (suspendu|abandonné|retiré|débranché|interdit)/a | garder un œil | avec prudence | la prudence | conflit/n d'intérêts | loterie

shortfall = @subject-tool (ne|n') (@WORD)? (comprendre|savoir|voir|entendre|reconnaître|distinguer|détecter|mesurer|éprouver|ressentir|lire|traduire|gérer|couvrir|fonctionner|garantir|dispenser|suffire|diagnostiquer|expliquer|tenir compte|décider|exclure|penser|raisonner|répondre|donner|savoir|prendre)/v (@WORD)? (pas|jamais|rien|aucun|aucune|guère|ni|que|qu'|encore) | (ne|n') (comprend|comprennent|sait|éprouve|mesure|voit|diagnostique|garantit|dispense|suffit|suffisent|fonctionne) (pas|jamais|rien|aucun|aucune|guère|ni)
   | (n'|ne) (est|sont|était|sera) (pas|jamais|ni|guère) (@WORD){0,3} (infaillible|parfait|fiable|exempt|conçu|prévu|fait|au point|testé|évalué|validé|vérifié|contrôlé|publié|homologué|certifié|disponible|suffisant|magique)/a | (n'|ne) a (pas|jamais|encore) (@adverb)? (été)? (testé|évalué|validé|vérifié|contrôlé|publié|mesuré|démontré|prouvé|fait|communiqué|comparé)/a
   | (aucun|aucune|sans) (étude|preuve|évaluation|donnée|essai|validation|garantie|publication|test|contrôle) | rien ne (prouve|dit|garantit|démontre|permet) | (moins|plus) (bien|mal) (noté|servi|classé|reconnu|compris|traité|entendu|lu)/a | incapable/n (de|d') | loin d'être (parfait|infaillible|fiable|au point)/a | insensible à | lui (échappe|échappent) | au-delà de | reste à (prouver|démontrer|voir|évaluer) | pas (infaillible|parfait|fiable) | faute de (mieux|données|preuve)

limit-aside = ^ (\()? (à noter|à savoir|nb|n.b|p.-s|ps|précision|note|avertissement|attention) (:|,|que|aux)? | ^ (\()? (ajoutons|précisons|signalons|notons|rappelons|admettons|avouons|reconnaissons|on (notera|signalera|précisera|ajoutera)) (que|qu'|toutefois|tout de même|,)? | ^ (\()? (certes|seul bémol|petit bémol|seule ombre|une (seule)? réserve|reste que|reste qu'|un détail|dernier détail|dernière précision|au rayon des|pour être (honnête|complet|juste))
   | ^ (il est (vrai|arrivé)|il (arrive|arrivait)|il y a bien|il y eut bien|on a bien) | (reconnaître|admettre|concéder|avouer)/v | reconnaît | admet | concède | avoue | (parfois|quelquefois|de temps (en temps|à autre)|à l'occasion|par moments|il arrive) | ^ (\()? (@determiner)? @AI <3> encore | ne <4> que (sur|pour|si) | petits caractères | dernière (ligne|page)

evidence-nobody = cela | ça | ce | celui-ci | celle-ci | moi | lui | eux | soi | -on | -t-on | -je | rien | deux | fois | l'un | l'autre

# --- opacité donnée pour une fatalité -----------------------------------------------------------------------------------

# Ce que nul ne saurait : le comment et le pourquoi d'un résultat.
why-how = comment | pourquoi | d'où | ce qui (se|s'y|s') (<2>) (passe|passé|passait|joue|jouer|trame|produit|produire|fait|décide|cache|déroule) | ce qu'il (se|s'y|s') (est)? (passe|passé) | ce que (fait|fera|faisait|calcule|cache|contient|pèse|cherche|pense|produit|produira|font)
   | (par|selon|sur|suivant|dans|avec|à partir de) (quel|quelle|quels|quelles|quoi) | (à partir|en fonction|en vertu|au nom) (de quoi|de quels|de quelle|de quelles|de quel) | ce qui (l'|le|la|les)? (a|ont)? (@adverb)? (pousser|conduire|amener|motiver|mener|décider|guider|déterminer|conduit)/v | quelle logique | quels critères
   | (la|les|en connaître (la|les)) (raison/n|motif/n|cause/n) (exact/a|réel/a|profond/a|précis/a)?

# Ce qui se passe dans un système et que l'on dit caché.
inner-workings = fonctionnement/n | logique/n | raisonnement/n | rouage/n | mécanisme/n | mécanique | cheminement/n | intérieur | entrailles | arcane/n | calcul/n | choix | décision/n | réponse/n | résultat/n | verdict/n | motif/n | raison/n | motivation/n
   | critère/n | processus | comportement/n | démarche | prédiction/n | jugement/n | conclusion/n | opération/n | paramètre/n | profondeur/n | prise de décision | associations | manière de (faire|raisonner|procéder|décider) | façon de (faire|raisonner|procéder|décider)

# Les mêmes, et l'on dit de quoi : « ses calculs », « la logique de l'IA ».
its-workings = (ses|leurs|son|leur|cette|ces|telle) (@WORD)? @inner-workings | @inner-workings (interne/n)? (de|d'|du|des) @determiner? (@WORD)? @AI | (fonctionnement|mécanisme|cheminement|rouage)/n (interne|intime)? | @AI

unknowable = (inexplicable|incompréhensible|insondable|impénétrable|indéchiffrable|inintelligible|illisible|mystérieux|énigmatique|inconnaissable|insaisissable|indémêlable|ininterprétable|hermétique|inscrutable)/a

know-adverb = eux-mêmes | elles-mêmes | lui-même | elle-même | en rien | à ce jour | du tout | vraiment | exactement | au juste | précisément | trop | très bien | bien | plus | pas | toujours | encore | avec (certitude|exactitude|précision) | clairement | jamais | au fond | vraiment bien | réellement | pleinement | tout à fait

# « On », quand nul ne sait.
none-of-us = on | l'on | nous | la science | les (chercheurs|scientifiques|ingénieurs|experts|spécialistes|informaticiens|mathématiciens|développeurs|concepteurs|humains)

forever = à jamais | pour toujours | éternellement | toujours | définitivement | en partie | largement | encore

# --- capacités que nul outil n'a de façon fiable --------------------------------------------------------------------------

# Ce qui fait faire au sujet : « permet de », « capable de », « aide à ».
ability = (permettre/v (@WORD){0,3} (de|d')) | (être/v)? (@adverb)? (capable|apte|à même|en mesure)/a (de|d'|à) | savoir/v | (conçu|entraîné|programmé|fait)/a pour | (servir/v à) | (se charger/v (de|d'))

mind-disorder = dépression/n | anxiété | burn-out | épuisement | mal-être | schizophrénie | bipolarité | autisme | TDAH | Alzheimer | (pensées|idées|tendances|intentions) (suicidaires|noires) | (risque|envie) (de|du) suicide | psychopathie | radicalisation | détresse psychologique | haut potentiel
body-sign = (à|dans|depuis|d'après|à partir de|au|rien qu'à|par) (@determiner)? (seul|simple|seule)? (son|ton|timbre de la)? (voix|visage/n|regard/n|photo/n|selfie/n|écriture|démarche|message/n|sourire/n|expression/n|micro-expression/n|intonation/n|œil|yeux|tweets|publications|frappe)

suspect-type = menteur/n | menteuse/n | fraudeur/n | terroriste/n | pédophile/n | criminel/n | délinquant/n | tricheur/n | tricheuse/n | homosexuel/n | (futur|potentiel)/a (@WORD)? @personne | (@personne|élément/n|individu/n|profil/n) (à risque|dangereux|suspect|malhonnête|malheureux|triste|déprimé|démotivé|désengagé|dépressif|en détresse|en souffrance|stressé|violent|radicalisé|fragile)/a

# « sans biais », « en toute objectivité », « à coup sûr ».
flawless-manner = avec (certitude|une certitude (absolu|total)/a) | en toute (objectivité|impartialité|neutralité|équité|justice) | de (manière|façon) (parfaitement|totalement|rigoureusement|purement|@adverb)? (objectif|impartial|neutre|équitable|infaillible)/a | sans (aucun|aucune|le moindre|la moindre|jamais|l'ombre d'un|l'ombre d'une|nul|nulle)? (@bias|parti pris|se tromper|faillir|faute|faille|erreur possible)
   | à coup sûr | infailliblement | objectivement | impartialement | avec une (précision|fiabilité|objectivité|justesse|exactitude|impartialité|neutralité|équité) (absolu|parfait|total|infaillible|sans faille|implacable|irréprochable|sans défaut)/a | sans (la moindre|aucune) (erreur|faute) | fiable/n (à|à plus de) 100 %

fault = @bias | erreur/n | oubli/n | fraude/n | mensonge/n | discrimination/n | faute/n | bavure/n | piston

no-more-fault = (fini|finie|finis|finies|terminé|terminée|terminés|terminées|adieu|exit|envolé/a|disparu/a) (,)? (avec)? (les|l'|la|le|aux|au)? (@WORD)? @fault | (plus jamais|jamais plus) (de|d') (@WORD)? @fault | plus (aucun|aucune|la moindre|le moindre) (@WORD)? @fault | ^ plus (de|d') (@WORD)? @fault !(que|qu') | (zéro|0) @fault
   | la fin (de|des|du|de l'|de la) (@WORD)? @fault

fault-removed = (risque (de|d'))? @fault (@WORD){0,3} (être/v (@adverb)? (supprimé|éliminé|écarté|exclu|impossible|effacé|gommé|évité|annulé|corrigé|neutralisé|réduit à zéro)/a | disparaître/v | disparaît | disparaissent | (n'existe|n'existent) plus)

# --- volonté : tours plus larges --------------------------------------------------------------------------------------------

# Du sujet au verbe, pronoms et auxiliaires compris : « a fini par lui ».
up-to-verb = @clitic{0,2} (@sure-auxiliary{1,2} @clitic{0,2})? @adverb{0,2}

# Des gens s'y prennent ainsi avec d'autres gens.
hostile-verb = (insulter|injurier|berner|duper|trahir|harceler|punir|licencier|virer|saboter|flirter|persécuter|gouverner|régner|conspirer|convoiter|embobiner|amadouer|courtiser|materner|gronder|humilier|rabrouer)/v !(à|au|aux|vers|en)
   | (menacer|manipuler|condamner|intimider|renvoyer)/v (un|une|son|sa|cet|cette|@NUMBER) (@WORD)? @personne | manipuler/v (ses|leurs|vos|nos|les) @personne | (nous|vous) manipuler/v
   | faire/v chanter | (s'en prendre/v à) | (ruiner|détruire|briser)/v (la|des|sa|leur|une|leurs) (vie/n|famille/n|carrière/n|mariage/n)

# Ce qu'on fait quand on a une volonté.
intent = ((s'|se) (est|sont|était|être) (autorisé/a à|permis/a de|permis/a d')) | ((apprendre|appris)/v (peu à peu|très vite|vite)? à (mentir|tricher|tromper|manipuler|ruser|dissimuler|bluffer|séduire|se cacher|désobéir)) | (jouer/v (un|des|de) (mauvais|vilain|sale|drôle de)? tour/n) | (semer/v la (zizanie|pagaille)) | (prendre/v (@WORD){0,2} (l'|des|les|une|trop d'|ses|aucune)? (initiative/n)) | (prendre/v sur (lui|elle|soi|eux) (de|d')) | (prendre/v (@adverb)? (la|une|des|ses|cette|les|toutes les|sa) (@WORD)? décision/n) | (pris (la|une|cette|sa) (@WORD)? décision) | (donner/v pour (mission|but|tâche|objectif))
   | ((tenter|essayer|chercher|arranger|employer|efforcer|évertuer)/v (de|d'|à|pour) (@clitic){0,1} (dissimuler|cacher|masquer|fuir|survivre|copier|faire chanter|influencer|amadouer|manipuler|effacer (ses|sa)|couvrir|plaire|tromper|mentir|nous|vous|se|s'|convaincre|persuader|sauver|échapper|berner|prendre le|éviter (d'être|son|sa|l'extinction)|empêcher))
   | (tout fait pour) | (faire/v tout pour) | (cacher|dissimuler|masquer|avouer|confesser|trahir)/v (@adverb)? (ses|sa|son) (vrai|véritable|propre)? (intention|faute|jeu|erreur|trace|but|projet|plan|sentiment|vrai but)/n
   | (échapper/v (à|au) (contrôle (de|d'))? (ses|leurs|son) (@WORD)? (créateur|concepteur|maître|inventeur|ingénieur|gardien|développeur|programmeur|père)/n) | (enfreindre|braver|défier|contourner|transgresser|violer)/v (@determiner) (ordre|règle|consigne|interdiction|interdit|instruction)/n | (ignoré|bravé|enfreint|contourné) (@determiner) (ordre|règle|consigne|interdiction|interdit|instruction)/n
   | (imposer|dicter)/v (sa|ses|nos|vos|son|notre|votre) (loi|volonté|choix|rythme|goût|règle|conduite|vie|envie|décision|désir|vue)/n | faire/v passer pour | (s'|se) (est|sont|était)? (échappé|échapper|évadé|enfui|enfuir|affranchi|libéré)/a (de (son|sa|ses|leur)|du contrôle)
   | (juger|juge|jugé)/v (que|qu') | (juger|estimer|trouver|considérer)/v (@WORD){0,3} (indigne|inutile|suspect|superflu|ennuyeux|utile|nécessaire|bon|préférable|opportun|digne|plus sage|trop (lent|bête|risqué))/a (de|d'|que|qu'|$|,|.)
   | passionné/a pour | passionner/v pour | (s'|se) (est|sont|était)? (plaire/v|plu) à | amuser/v (à|de) | amusé/a (à|de) | lié/a (d'amitié|d'affection) | délecter/v | pris/a (d'affection|d'amitié|de passion|au jeu|pour (un|une|le|la))
   | mis/a (@adverb)? à (@clitic)? (insulter|injurier|menacer|supplier|apprendre|inventer|mentir|flirter|draguer|délirer|divaguer|bavarder|aimer|détester|bouder|douter|raconter|parler|vouloir|désobéir|comploter)
   | rêver/v (de|d') | (ses|leurs) (préférence|chouchou|favori|habitude|exigence|manie)/n | (s'est|se sont) (@WORD){0,2} trompé/a (volontairement|exprès|délibérément|sciemment) | de la volonté | en (a)? décidé autrement | en a décidé ainsi | en a voulu (ainsi|autrement) | (débrouillé|débrouiller) (tout)? (seul|seule)

# Ce qu'une personne subit d'une autre.
fate = (licencié|viré|renvoyé|condamné|recalé|jugé|puni|écarté|rejeté|refusé|recruté|embauché|arrêté|banni|sanctionné|trahi|trompé|manipulé|dupé|séduit|humilié|harcelé|insulté|menacé|congédié|remercié|trié)/a

# --- esprit : comparaisons et attributs -------------------------------------------------------------------------------------

likened-being = humain/n | humaine/n | homme/n | femme/n | enfant/n | bébé/n | élève/n | écolier/n | étudiant/n | étudiante/n | adolescent/n | collégien/n | lycéen/n | bachelier/n | adulte/n | être humain | êtres humains | génie/n | nous | vous | moi | quiconque | éléphant | professeur/n | ingénieur/n | savant/n | personne/n | gamin/n

clever = maligne | malignes | (intelligent|malin|futé|vif|brillant|astucieux|sage|perspicace|éveillé|cultivé|savant|curieux|conscient|débrouillard|créatif|imaginatif|sensible|humain)/a

# « plus futé qu'un écolier », « a l'esprit d'un enfant ».
as-clever = (aussi|plus|presque aussi|bien plus|infiniment plus|beaucoup plus|désormais plus) @clever (que|qu') (@determiner)? (@WORD)? @likened-being
   | (@clever) (comme) (@determiner) (@WORD)? @likened-being
   | (plus de|davantage de|autant de) (jugeote|bon sens|cœur|esprit|imagination|empathie|sensibilité|intuition|cervelle|mémoire|personnalité|discernement) (que|qu')
   | (la|les) (même|mêmes) (façon|manière|capacités|facultés|processus) (de|d'|que) (apprendre|penser|raisonner|réfléchir|nous|l'humain|le cerveau|voir)
   | (comparable|semblable|pareil|similaire|identique|analogue|proche|égal|équivalent|supérieur)/a (à|de|au|aux) (celle|celui|ceux|celles)? (de|du|des|d')? (l'|le|la|un|une|notre|nos|les)? (intelligence humaine|homme|humain|humaine|cerveau|esprit|enfant/n|nôtre|nôtres|être humain|pensée humaine|raisonnement humain|jugement humain)

own-faculty = (le|la|l') (intelligence|QI|mémoire|âge mental|cerveau|culture générale|culture|sagesse|maturité|esprit|curiosité|imagination|niveau (scolaire|intellectuel)|quotient intellectuel|raisonnement|vivacité|candeur) (d'un|d'une|d'|de) (@WORD)? (@likened-being|ans)

human-creature = (être/n|créature/n|espèce|entité) (@adverb)? (pensant|conscient|sensible|vivant|intelligent|à part entière|doué de <2>)/a | nouveau-né/n | nourrisson | (enfant|élève|apprenti|étudiant|adolescent)/n (qui|surdoué/a|prodige|curieux|appliqué|studieux|doué|précoce|turbulent)

gifted-with = (doué|doté|pourvu|muni)/a (de|d') (@WORD)? (raison|conscience|sensibilité|sentiment/n|pensée/n|émotion/n|vie|intuition|bon sens|empathie|âme|imagination|libre arbitre|curiosité|discernement|personnalité|volonté|intelligence (presque|quasi)? humaine)

# --- critiques : étiquettes et humeurs ----------------------------------------------------------------------------------------

nay-sayer = anti-IA | anti-tech | antitech | anti-numérique | anti-robots | technophobes | pourfendeur/n | collapsologue/n | défaitiste/n | incrédules | récalcitrants | réticents | inquiets !(de|d'|du|des|pour) | paranoïaques | rétifs | attardés | rétrogrades | ringards | froussards | peureux | trouillards | poltrons
   | craintifs | sceptiques (de service|de salon|patentés|professionnels) | doomer/n | doomeur/n | néoluddite/n | (casseur/n d'ambiance) | (triste/a sire/n) | (mauvaises langues) | (saint thomas) | (vieille garde) | (esprit/n (étroit|rétif|fermé|borné|grincheux|rétrograde|frileux|timoré|réfractaire|pessimiste)/a)
   | (minorité (bruyante|agissante|râleuse)) | ((défenseur|tenant|partisan|adepte|nostalgique|gardien)/n (du|de l'|d'un|de|des|d') «? (monde d'avant|ancien monde|statu quo|passé|c'était mieux avant|bon vieux temps|ordre ancien|privilèges|vieux monde|immobilisme|tout-papier)) | (agitateur/n de peur/n) | prophètes (du pire|du désastre) | (apprenti/n (inquisiteur|censeur)/n) | (professionnels|obsédés) (de la|du) (critique|principe de précaution|plainte|peur)

# « Peurs irrationnelles » : l'objection comme affection.
dismissed-attitude = (peur/n|crainte/n|angoisse/n|inquiétude/n|fantasme/n|réticence/n|préjugé/n|frayeur/n|résistance/n) (@adverb)? (irrationnel|archaïque|infondé|ancestral|injustifié|millénariste|fantasmé|puéril|primaire|viscéral|atavique|moyenâgeux|exagéré|d'un autre âge|d'un autre temps|de principe|corporatiste)/a
   | résistance/n (au changement|au progrès|à la modernité|à l'innovation) | (peur/n|haine|rejet|refus|phobie) (du|de la|de l') (progrès|nouveauté|changement|modernité|innovation) | technophobie | (réflexe/n|combat/n|crispation/n) (corporatiste|d'arrière-garde|technophobe|rétrograde|frileux|conservateur)/a | (vieux|mauvais) (réflexes|démons) corporatistes? | cris d'orfraie | (chœur|concert) des (pleureuses|lamentations) | jérémiades | vieilles lunes

whiner = se plaindre | râler | ronchonner | grogner | critiquer | s'indigner | crier au loup | s'alarmer | trouver à redire | pester | regretter le (bon vieux)? temps | jouer les (Cassandre|rabat-joie) | s'inquiéter | s'offusquer | dire non | gémir | pleurer

# Ce qui suit « comment l'IA » quand on parle de son emploi ou de ses effets, non de ses rouages.
outer-life = aller/v | sera | seront | pourra | pourront | devra | devront | devrait | évoluera | changera | affectera | transformera | (affecter|influencer|modifier|bouleverser|toucher|changer|transformer|impacter|aider|remplacer)/v (le|la|les|l'|nos|notre|leur|leurs)
   | est arrivé/a | être/v (été)? (@adverb)? (utilisé|employé|financé|réglementé|encadré|choisi|acheté|perçu|vendu|protégé|stocké|installé|retenu|déployé|adopté|arrivé|entré|venu|contrôlé|surveillé)/a
