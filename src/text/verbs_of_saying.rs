//! Verbs that report what somebody says or writes, in English and French, with every inflection that news prose uses.
//! Verbs of thinking are in; verbs of knowing and showing ("find", « montrer ») are not: they report facts, not speech.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::Language;

/// English verbs with regular inflections.
const ENGLISH_REGULAR: &str = "accuse berate chant chastise demur lambaste rebuke rebut quip confer slam snap thank acknowledge add advise affirm agree allege announce answer \
    argue ask assert assure attest aver bark beg bellow bemoan blast blog boast brag bristle caution \
    chide chime claim clarify comment complain concede conclude confess confide confirm contend counter crow \
    criticize criticise croak cry decree declare decry demand denounce deny dictate disagree disclose \
    echo elaborate emphasize emphasise enthuse estimate exaggerate exclaim explain exult fume gasp gripe groan \
    growl grumble guess gush hint hope imply indicate inform inquire insinuate insist intone invoke jest joke \
    judge lament lecture maintain marvel mention moan mock mourn muse mumble murmur mutter note object observe \
    opine plead pledge ponder praise preach predict proclaim profess promise pronounce \
    protest question quote rail rant rave reaffirm reassure recall reckon recommend recount refute \
    reiterate rejoin remark remind repeat reply report request respond retort reveal roar \
    scoff scold scream shout shriek sneer snarl sniff specify speculate state stipulate stress \
    suggest summarize summarise surmise swear tease testify thunder tout trumpet tweet underline underscore urge \
    volunteer vow warn wail whine whisper whistle wonder worry yell respond conclude deplore deride \
    theorize theorise hypothesize hypothesise posit believe apologize apologise assess";

/// English verbs whose forms are irregular, or double a consonant.
const ENGLISH_IRREGULAR: &str = "say says said saying tell tells told telling speak speaks spoke spoken speaking write \
    writes wrote written writing admit admits admitted admitting blurt blurts blurted \
    blurting think thinks thought thinking feel feels felt feeling swear swears swore sworn \
    forecast forecasts forecasting began begun \
    \
    foretell foretells foretold retweet retweets retweeted";

/// English verbs that double their last consonant.
const DOUBLING: [&str; 8] = ["quip", "slam", "snap", "rebut", "confer", "refer", "demur", "shrug"];

/// English verbs of doing that speak only beside a quotation: “Who knows?” she shrugged.
const ENGLISH_MANNER: &str = "offer post react laugh chuckle shrug sigh continue venture propose smile interject begin";

/// English verbs that give a thing its name: “what he called …”.
const ENGLISH_NAMING: &str =
    "call depict refer describe dub brand label term characterize characterise nickname deem portray hail";

/// French verbs of the first group, reflexive ones without their pronoun.
const FRENCH_ER: &str = "abonder accuser acquiescer affirmer agacer ajouter alarmer alerter analyser annoncer approuver \
    appeler argumenter arguer articuler assener asséner assurer attester avouer \
    balbutier bégayer blâmer bougonner brocarder bredouiller certifier chuchoter cingler clamer commenter \
    concéder confesser confier confirmer conjurer considérer constater contester \
    conseiller communiquer crier critiquer déclamer déclarer décréter demander dénoncer dénigrer déplorer désoler détailler deviner \
    dévoiler douter émerveiller énoncer enrager \
    enthousiasmer énumérer épingler esquiver espérer estimer étonner étrangler évoquer exagérer excuser exclamer exhorter exiger expliciter \
    expliquer exposer exprimer extasier exulter féliciter fulminer fustiger gloser gronder grogner \
    hasarder hurler implorer impatienter indigner indiquer informer inquiéter insinuer insister insurger \
    interpeller interroger ironiser jubiler juger jurer justifier lamenter marteler \
    maugréer mentionner minimiser moquer murmurer narrer nier noter nuancer objecter observer opiner \
    ordonner parler pavoiser pester penser persifler pérorer plaider plaisanter pointer pontifier \
    préciser préconiser présager présumer proclamer pronostiquer \
    proposer protester questionner raconter railler rappeler rapporter rassurer réaffirmer récapituler \
    réclamer recommander récriminer récuser réfuter regretter réitérer relater relativiser relever \
    remarquer remercier répéter répliquer reprocher réprouver résumer rétorquer révéler ricaner \
    ronchonner rouspéter saluer scander sermonner signaler sommer souhaiter souligner soupçonner \
    soupirer spécifier spéculer stipuler suggérer supplier supputer susurrer tacler tancer tempérer tempêter témoigner \
    théoriser tonner tranquilliser tweeter vanter vitupérer vociférer fanfaronner \
    énerver offusquer enflammer esclaffer imaginer";

/// French verbs of doing that speak only beside a quotation: « On verra », lance-t-il.
const FRENCH_MANNER: &str = "attaquer avancer balancer corriger compléter continuer contrer couper éclater embrayer emporter enchaîner exploser glisser hésiter lâcher lancer menacer opposer oser risquer siffler souffler trancher";

/// French verbs of the second group.
const FRENCH_IR: &str = "applaudir avertir garantir gémir glapir renchérir réjouir réagir rugir surenchérir \
    enorgueillir";

/// French verbs of the third group, form by form where they follow no pattern here.
const FRENCH_IRREGULAR: &str = "\
    dire dis dit disons dites disent disais disait disions disiez disaient dirai dira diront dirais dirait diraient \
    dirent dise disant dits dite dixit \
    redire redit redisent redisait redira redisant \
    prédire prédis prédit prédisent prédisait prédisaient prédira prédirait prédisant \
    contredire contredit contredisent contredisait contredisant \
    médire médit interdire \
    répondre réponds répond répondons répondez répondent répondais répondait répondaient répondra répondrait répondit \
    répondirent réponde répondant répondu répondue \
    prétendre prétends prétend prétendent prétendait prétendaient prétendra prétendit prétendant prétendu \
    défendre défends défend défendent défendait défendaient défendra défendit défendant défendu \
    sous-entendre sous-entend sous-entendent sous-entendait sous-entendu sous-entendant \
    admettre admets admet admettons admettent admettait admettaient admettra admettrait admit admirent admis admettant \
    promettre promets promet promettons promettent promettait promettaient promettra promit promirent promis promettant \
    écrire écris écrit écrivons écrivent écrivait écrivaient écrira écrivit écrivirent écrivant écrits \
    décrire décris décrit décrivent décrivait décrivaient décrira décrivit décrivant \
    conclure conclus conclut concluent concluait concluaient conclura conclurent conclu concluant \
    soutenir soutiens soutient soutenons soutiennent soutenait soutenaient soutiendra soutint soutinrent soutenu soutenant \
    maintenir maintiens maintient maintiennent maintenait maintenaient maintint maintenu \
    convenir conviens convient conviennent convenait convenaient convint convenu \
    prévenir préviens prévient préviennent prévenait prévenaient préviendra prévint prévenu prévenant \
    poursuivre poursuis poursuit poursuivent poursuivait poursuivaient poursuivra poursuivit poursuivi poursuivant \
    reprendre reprends reprend reprennent reprenait reprenaient reprit reprenant repris \
    reconnaître reconnais reconnaît reconnaissons reconnaissent reconnaissait reconnaissaient reconnaîtra reconnut \
    reconnurent reconnu reconnaissant reconnait \
    craindre crains craint craignons craignent craignait craignaient craindra craignit craignant \
    plaindre plains plaint plaignent plaignait plaignaient plaignit plaignant \
    croire crois croit croyons croient croyait croyaient croira crut croyant cru \
    rire rit riait sourire sourit souriait souriant pouffer pouffe \
    démentir dément démentent démentait démentit démenti démentant \
    intervenir intervient interviennent intervenait intervint \
    enquiert enquit revendique revendiquent revendiquait revendiqué";

/// French verbs that give a thing its name.
const FRENCH_NAMING: &str = "qualifier surnommer baptiser nommer désigner";

/// True for an inflected form of a verb of saying. `token` is in lower case, without clitics: « s’exclame » is
/// `exclame`, « assure-t-elle » is `assure`.
#[must_use]
pub fn is_verb_of_saying(token: &str, language: Language) -> bool {
    match language {
        Language::English => ENGLISH.contains(token),
        Language::French => FRENCH.contains(token),
        Language::Other => false,
    }
}

/// True for verbs of saying and for verbs that put a name on something ("calls it “…”").
pub(super) fn introduces_words(token: &str, language: Language) -> bool {
    is_verb_of_saying(token, language)
        || match language {
            Language::English => NAMING.0.contains(token),
            Language::French => NAMING.1.contains(token),
            Language::Other => false,
        }
}

static ENGLISH: LazyLock<FxHashSet<String>> = LazyLock::new(|| {
    let mut forms = FxHashSet::default();
    for verbs in [ENGLISH_REGULAR, ENGLISH_MANNER] {
        verbs.split_whitespace().for_each(|verb| inflect_english(verb, &mut forms));
    }
    forms.extend(ENGLISH_IRREGULAR.split_whitespace().map(String::from));
    forms
});

static FRENCH: LazyLock<FxHashSet<String>> = LazyLock::new(|| {
    let mut forms = FxHashSet::default();
    for verbs in [FRENCH_ER, FRENCH_MANNER] {
        verbs.split_whitespace().for_each(|verb| conjugate_er(verb, &mut forms));
    }
    FRENCH_IR.split_whitespace().for_each(|verb| conjugate_ir(verb, &mut forms));
    forms.extend(FRENCH_IRREGULAR.split_whitespace().map(String::from));
    forms
});

/// True for verbs of saying that more often mean something else, and so speak only right beside a quotation.
pub(super) fn speaks_only_beside_quotation(token: &str, language: Language) -> bool {
    match language {
        Language::English => MANNER.0.contains(token),
        Language::French => MANNER.1.contains(token),
        Language::Other => false,
    }
}

static MANNER: LazyLock<(FxHashSet<String>, FxHashSet<String>)> = LazyLock::new(|| {
    let (mut english, mut french) = (FxHashSet::default(), FxHashSet::default());
    ENGLISH_MANNER.split_whitespace().for_each(|verb| inflect_english(verb, &mut english));
    FRENCH_MANNER.split_whitespace().for_each(|verb| conjugate_er(verb, &mut french));
    (english, french)
});

static NAMING: LazyLock<(FxHashSet<String>, FxHashSet<String>)> = LazyLock::new(|| {
    let (mut english, mut french) = (FxHashSet::default(), FxHashSet::default());
    ENGLISH_NAMING.split_whitespace().for_each(|verb| inflect_english(verb, &mut english));
    FRENCH_NAMING.split_whitespace().for_each(|verb| conjugate_er(verb, &mut french));
    (english, french)
});

fn inflect_english(verb: &str, forms: &mut FxHashSet<String>) {
    forms.insert(verb.to_owned());
    if let Some(stem) = verb.strip_suffix('e') {
        forms.extend([format!("{verb}s"), format!("{verb}d"), format!("{stem}ing")]);
    } else if let Some(stem) = verb.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o'])) {
        forms.extend([format!("{stem}ies"), format!("{stem}ied"), format!("{verb}ing")]);
    } else if verb.ends_with(['s', 'x', 'h', 'o']) && !verb.ends_with("gh") {
        forms.extend([format!("{verb}es"), format!("{verb}ed"), format!("{verb}ing")]);
    } else if DOUBLING.contains(&verb) {
        let last = &verb[verb.len() - 1..];
        forms.extend([format!("{verb}s"), format!("{verb}{last}ed"), format!("{verb}{last}ing")]);
    } else {
        forms.extend([format!("{verb}s"), format!("{verb}ed"), format!("{verb}ing")]);
    }
}

fn conjugate_er(verb: &str, forms: &mut FxHashSet<String>) {
    forms.insert(verb.to_owned());
    let Some(stem) = verb.strip_suffix("er") else {
        return;
    };
    // lancer: lançait; juger: jugeait
    let before_a = match stem.as_bytes().last() {
        Some(b'c') => format!("{}ç", &stem[..stem.len() - 1]),
        Some(b'g') => format!("{stem}e"),
        _ => stem.to_owned(),
    };
    forms.extend(["é", "és", "ée", "ées", "ez", "èrent", "ions", "iez"].map(|end| format!("{stem}{end}")));
    forms.extend(["a", "ait", "aient", "ais", "ant", "ons", "ai", "as"].map(|end| format!("{before_a}{end}")));
    for silent in silent_stems(stem) {
        forms.extend(["e", "es", "ent"].map(|end| format!("{silent}{end}")));
        forms.extend(["era", "eront", "erai", "erait", "eraient", "erons"].map(|end| format!("{silent}{end}")));
    }
}

/// The stem before a silent e: rappeler → rappell-, révéler → révèl-, relever → relèv-, renvoyer → renvoi-.
fn silent_stems(stem: &str) -> Vec<String> {
    let mut stems = vec![stem.to_owned()];
    let mut chars: Vec<char> = stem.chars().collect();
    let length = chars.len();
    if stem.ends_with("oy") || stem.ends_with("ay") || stem.ends_with("uy") {
        chars[length - 1] = 'i';
        stems.push(chars.into_iter().collect());
        return stems;
    }
    if length >= 2 && matches!(chars[length - 2], 'e' | 'é') {
        if chars[length - 2] == 'e' && matches!(chars[length - 1], 'l' | 't') {
            stems.push(format!("{stem}{}", chars[length - 1]));
        }
        chars[length - 2] = 'è';
        stems.push(chars.into_iter().collect());
    }
    stems
}

fn conjugate_ir(verb: &str, forms: &mut FxHashSet<String>) {
    forms.insert(verb.to_owned());
    let Some(stem) = verb.strip_suffix("ir") else {
        return;
    };
    let ends = [
        "is", "it", "issons", "issez", "issent", "issait", "issaient", "issant", "ira", "iront", "irait", "i", "ie",
        "is", "irent",
    ];
    forms.extend(ends.map(|end| format!("{stem}{end}")));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_inflection_of_english_verbs_is_known() {
        for form in "says said saying tells told quipped warned warns insists insisted denied denies replies argued noting admitted pledged echoes blasted wrote".split(' ') {
            assert!(is_verb_of_saying(form, Language::English), "{form}");
        }
    }

    #[test]
    fn every_inflection_of_french_verbs_is_known() {
        for form in "dit affirme assurait précisé déplore déplorent lança lançait tonne glisse agace prévenu \
            rappelle rappelait révèle révélé juge jugeait martèle assène renchérit renchéri réjouit félicite soutient \
            exclame concède concédé conclut prévient espèrent avertissait répètent relève soulignera expliquerait"
            .split_whitespace()
        {
            assert!(is_verb_of_saying(form, Language::French), "{form}");
        }
    }

    #[test]
    fn verbs_of_doing_are_not_verbs_of_saying() {
        for form in ["runs", "built", "trained", "eats", "is", "launches"] {
            assert!(!is_verb_of_saying(form, Language::English), "{form}");
        }
        for form in ["mange", "construit", "est", "entraîne", "marche"] {
            assert!(!is_verb_of_saying(form, Language::French), "{form}");
        }
    }

    #[test]
    fn naming_verbs_introduce_words_without_being_verbs_of_saying() {
        assert!(introduces_words("called", Language::English));
        assert!(!is_verb_of_saying("called", Language::English));
        assert!(introduces_words("qualifie", Language::French));
    }
}
