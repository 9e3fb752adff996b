//! Closed classes of words of both languages, as the search for speakers needs them: they bound noun phrases. Not a
//! part-of-speech tagger.

use super::Language;

/// Pronouns that can be the subject of a verb of saying.
pub(super) fn is_pronoun(lower: &str, language: Language) -> bool {
    match language {
        Language::English => matches!(lower, "he" | "she" | "they" | "we" | "i" | "it" | "you"),
        _ => matches!(
            lower,
            "il" | "elle"
                | "ils"
                | "elles"
                | "on"
                | "nous"
                | "vous"
                | "je"
                | "tu"
                | "j'"
                | "celui-ci"
                | "celle-ci"
                | "ceux-ci"
                | "celles-ci"
        ),
    }
}

/// Articles, possessives and demonstratives of both languages.
pub(super) fn is_determiner(lower: &str) -> bool {
    matches!(
        lower,
        "the"
            | "a"
            | "an"
            | "his"
            | "her"
            | "its"
            | "their"
            | "our"
            | "my"
            | "your"
            | "this"
            | "these"
            | "those"
            | "some"
            | "many"
            | "several"
            | "one"
            | "another"
            | "no"
            | "every"
            | "each"
            | "both"
            | "other"
            | "most"
            | "few"
            | "le"
            | "la"
            | "les"
            | "l'"
            | "un"
            | "une"
            | "des"
            | "du"
            | "son"
            | "sa"
            | "ses"
            | "leur"
            | "leurs"
            | "notre"
            | "nos"
            | "votre"
            | "vos"
            | "mon"
            | "ma"
            | "mes"
            | "ce"
            | "cet"
            | "cette"
            | "ces"
            | "plusieurs"
            | "certains"
            | "certaines"
            | "chaque"
            | "quelques"
            | "deux"
            | "trois"
            | "aucun"
            | "aucune"
    )
}

/// Subjects that say nothing.
pub(super) fn is_nobody(lower: &str) -> bool {
    matches!(lower, "nobody" | "nothing" | "none" | "personne" | "rien")
}

/// Numbers that begin a noun phrase.
pub(super) fn is_numeral(lower: &str) -> bool {
    lower.starts_with(|c: char| c.is_ascii_digit())
        || matches!(lower, "two" | "three" | "four" | "five" | "six" | "quatre" | "cinq" | "dix")
}

/// Prepositions inside a noun phrase.
pub(super) fn is_link(lower: &str) -> bool {
    matches!(lower, "of" | "for" | "at" | "from" | "de" | "du" | "des" | "d'" | "chez" | "van" | "von" | "der")
}

/// Coordinations inside a noun phrase.
pub(super) fn is_and(lower: &str) -> bool {
    matches!(lower, "and" | "et")
}

/// Words that date a clause.
pub(super) fn is_time(lower: &str) -> bool {
    matches!(
        lower,
        "monday"
            | "tuesday"
            | "wednesday"
            | "thursday"
            | "friday"
            | "saturday"
            | "sunday"
            | "today"
            | "yesterday"
            | "tomorrow"
            | "tonight"
            | "earlier"
            | "week"
            | "month"
            | "year"
            | "morning"
            | "afternoon"
            | "evening"
            | "night"
            | "last"
            | "ago"
            | "recently"
            | "lundi"
            | "mardi"
            | "mercredi"
            | "jeudi"
            | "vendredi"
            | "samedi"
            | "dimanche"
            | "hier"
            | "aujourd'hui"
            | "demain"
            | "matin"
            | "soir"
            | "midi"
            | "semaine"
            | "récemment"
    )
}

/// "he's", "they've": a clause of its own.
pub(super) fn is_contracted(lower: &str) -> bool {
    lower.split_once('\'').is_some_and(|(head, tail)| {
        is_pronoun(head, Language::English) && matches!(tail, "s" | "re" | "ve" | "d" | "m" | "ll")
    })
}

/// Words that no noun phrase runs across.
pub(super) fn is_break(lower: &str) -> bool {
    is_contracted(lower)
        || matches!(
            lower,
            "in" | "on"
                | "with"
                | "without"
                | "by"
                | "to"
                | "into"
                | "over"
                | "under"
                | "about"
                | "against"
                | "during"
                | "after"
                | "before"
                | "since"
                | "until"
                | "between"
                | "among"
                | "through"
                | "as"
                | "than"
                | "but"
                | "or"
                | "nor"
                | "if"
                | "when"
                | "while"
                | "because"
                | "although"
                | "though"
                | "that"
                | "which"
                | "who"
                | "whom"
                | "whose"
                | "where"
                | "what"
                | "how"
                | "why"
                | "so"
                | "then"
                | "not"
                | "there"
                | "here"
                | "via"
                | "whether"
                | "however"
                | "meanwhile"
                | "says"
                | "said"
                | "according"
                | "dans"
                | "sur"
                | "avec"
                | "sans"
                | "par"
                | "à"
                | "au"
                | "aux"
                | "en"
                | "entre"
                | "contre"
                | "pendant"
                | "après"
                | "avant"
                | "depuis"
                | "vers"
                | "que"
                | "qu'"
                | "qui"
                | "dont"
                | "où"
                | "quand"
                | "lorsque"
                | "lorsqu'"
                | "si"
                | "s'"
                | "se"
                | "comme"
                | "mais"
                | "ou"
                | "ni"
                | "car"
                | "donc"
                | "puis"
                | "ainsi"
                | "alors"
                | "parce"
                | "puisque"
                | "puisqu'"
                | "tandis"
                | "selon"
                | "pour"
                | "ne"
                | "n'"
                | "dit"
                | "c'"
                | "lors"
        )
}
