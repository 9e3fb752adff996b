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

# --- ce qu'un dialogueur dit à son utilisateur ------------------------------------------------------------------------

# Ce que les dialogueurs proposent de faire d'un texte, et que nul ne propose à ses lecteurs.
edit-verb = reformuler/v | réécrire/v | résumer/v | raccourcir/v | condenser/v | étoffer/v | synthétiser/v | retravailler/v | remanier/v
   | paraphraser/v | peaufiner/v | approfondir/v | (mettre/v en forme) | reformater/v | (décliner/v (ce|cet|cette|le|la|l'))

draft-verb = @edit-verb | rédiger/v | écrire/v | ajouter/v | adapter/v | ajuster/v | transformer/v | convertir/v | générer/v | créer/v
   | produire/v | préparer/v | proposer/v | fournir/v | traduire/v | développer/v | détailler/v | expliquer/v | compléter/v | enrichir/v
   | modifier/v | inclure/v | insérer/v | simplifier/v | allonger/v | établir/v | composer/v | élaborer/v | suggérer/v | rendre/v
   | faire/v | formater/v | poursuivre/v | (mettre/v) | décliner/v

draft-noun = version/n | brouillon/n | résumé/n | synthèse/n | titre/n | intertitre/n | chapeau | chapô/n | légende/n | encadré/n
   | paragraphe/n | introduction/n | conclusion/n | accroche/n | texte/n | article/n | courriel/n | e-mail/n | mail/n | infolettre/n
   | newsletter/n | communiqué/n | traduction/n | tableau | tableaux | infographie/n | chronologie/n | liste/n | publication/n | post/n
   | variante/n | formulation/n | reformulation/n | ton | style | brève/n | billet/n | script/n | slogan/n | exemple/n | section/n
   | lettre/n | format/n | fiche/n | puces | mots-clés | hashtag/n | déclinaison/n | (points clés) | plan/n

revised = remanié/a | reformulé/a | réécrit/a | retravaillé/a | raccourci/a | condensé/a | étoffé/a | peaufiné/a | fluidifié/a

revised-also = (plus @WORD) | (moins @WORD) | (un peu (plus|moins) @WORD) | révisé/a | amélioré/a | enrichi/a | allégé/a | simplifié/a | optimisé/a | abrégé/a | alternatif/a
