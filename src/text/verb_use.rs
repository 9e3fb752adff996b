//! How a verb of saying is used where it stands: as a verb or a noun, actively or passively, with a subject or without;
//! and the small words around it.

use super::Language;
use super::noun_phrase::Token;
use super::verbs_of_saying::introduces_words;
use super::word_classes::is_determiner;

/// True for a finite verb of saying in the active voice, or a gerund.
pub(super) fn is_saying(tokens: &[Token], at: usize, floor: usize, language: Language) -> bool {
    let token = &tokens[at];
    if !token.is_word() || !introduces_words(&token.lower, language) {
        return false;
    }
    if token.is_capital() && at > floor {
        return false;
    }
    let Some(previous) = at.checked_sub(1).filter(|i| *i >= floor).map(|i| &tokens[i]) else {
        return true;
    };
    let is_noun = previous.is_word()
        && (is_determiner(&previous.lower) && !is_auxiliary(&previous.lower)
            || previous.lower.ends_with("'s")
            || language == Language::English && previous.lower == "a"
            || matches!(
                previous.lower.as_str(),
                "of" | "in" | "to" | "de" | "d'" | "sans" | "pour" | "à" | "en" | "par"
            ));
    let is_noun = is_noun || language == Language::English && is_noun_here(tokens, at);
    !is_noun && !is_passive(tokens, at, floor, language)
}

fn is_passive(tokens: &[Token], at: usize, floor: usize, language: Language) -> bool {
    if language == Language::English && tokens[at].lower.ends_with("ing") {
        return false;
    }
    let mut i = at;
    while i > floor && tokens[i - 1].is_word() {
        i -= 1;
        let lower = tokens[i].lower.as_str();
        if is_be(lower) {
            let reflexive =
                i > floor && matches!(tokens[i - 1].lower.as_str(), "s'" | "se" | "m'" | "me" | "nous" | "vous");
            return !reflexive;
        }
        if !is_verbal_particle(lower) {
            return false;
        }
    }
    false
}

/// True for "adding", « ajoutant »: a form without a subject of its own.
pub(super) fn is_gerund(tokens: &[Token], at: usize, language: Language) -> bool {
    let lower = tokens[at].lower.as_str();
    match language {
        Language::French => lower.ends_with("ant"),
        _ => lower.ends_with("ing") && !at.checked_sub(1).is_some_and(|i| is_be(&tokens[i].lower)),
    }
}

/// "questions about", "comments from": forms that are nouns unless a clause or quotation follows.
fn is_noun_here(tokens: &[Token], at: usize) -> bool {
    let noun = matches!(
        tokens[at].lower.trim_end_matches('s'),
        "question"
            | "report"
            | "tweet"
            | "request"
            | "answer"
            | "state"
            | "object"
            | "demand"
            | "comment"
            | "quote"
            | "claim"
            | "note"
            | "estimate"
            | "forecast"
            | "hope"
            | "gues"
            | "protest"
            | "joke"
            | "laugh"
            | "sigh"
            | "post"
            | "call"
            | "remark"
            | "mention"
            | "label"
            | "term"
            | "brand"
            | "promise"
            | "pledge"
            | "response"
            | "offer"
    );
    noun && tokens.get(at + 1).is_some_and(|next| {
        next.is_word()
            && !matches!(
                next.lower.as_str(),
                "that"
                    | "it"
                    | "he"
                    | "she"
                    | "they"
                    | "we"
                    | "the"
                    | "this"
                    | "its"
                    | "how"
                    | "a"
                    | "an"
                    | "them"
                    | "him"
                    | "her"
            )
    })
}

/// Verbs whose object is the listener.
pub(super) fn has_addressee(verb: &str) -> bool {
    matches!(
        verb,
        "tell" | "tells" | "told" | "telling" | "inform" | "informed" | "informs" | "remind" | "reminded" | "reminds"
    )
}

/// True for words that may stand between a quotation and the verb, or a subject and its verb.
pub(super) fn is_verbal_particle(lower: &str) -> bool {
    is_auxiliary(lower)
        || matches!(
            lower,
            "also"
                | "then"
                | "later"
                | "recently"
                | "reportedly"
                | "once"
                | "just"
                | "always"
                | "never"
                | "often"
                | "still"
                | "even"
                | "again"
                | "further"
                | "now"
                | "first"
                | "not"
                | "who"
                | "himself"
                | "herself"
                | "itself"
                | "themselves"
                | "both"
                | "all"
                | "previously"
                | "famously"
                | "s'"
                | "se"
                | "m'"
                | "me"
                | "t'"
                | "te"
                | "lui"
                | "leur"
                | "y"
                | "en"
                | "n'"
                | "ne"
                | "pas"
                | "plus"
                | "aussi"
                | "également"
                | "ensuite"
                | "déjà"
                | "toujours"
                | "encore"
                | "alors"
                | "même"
                | "ailleurs"
                | "abord"
                | "emblée"
                | "qui"
                | "l'"
                | "le"
                | "la"
                | "les"
                | "bien"
                | "tous"
                | "toutes"
                | "enfin"
                | "d'"
                | "donc"
                | "quant"
        )
        || lower.len() > 4 && (lower.ends_with("ly") || lower.ends_with("ement") || lower.ends_with("amment"))
}

/// Auxiliaries of both languages.
pub(super) fn is_auxiliary(lower: &str) -> bool {
    matches!(
        lower,
        "has"
            | "have"
            | "had"
            | "would"
            | "will"
            | "may"
            | "might"
            | "could"
            | "can"
            | "should"
            | "did"
            | "does"
            | "do"
            | "a"
            | "ai"
            | "as"
            | "ont"
            | "avait"
            | "avaient"
            | "avais"
            | "aura"
            | "auront"
            | "aurait"
            | "auraient"
            | "avons"
            | "avez"
            | "ayant"
            | "peut"
            | "doit"
            | "veut"
            | "vient"
            | "va"
    ) || is_be(lower)
        || lower.ends_with("n't")
}

/// Forms of "be" and « être ».
pub(super) fn is_be(lower: &str) -> bool {
    matches!(
        lower,
        "is" | "are"
            | "was"
            | "were"
            | "be"
            | "been"
            | "being"
            | "est"
            | "sont"
            | "était"
            | "étaient"
            | "été"
            | "être"
            | "fut"
            | "furent"
            | "sera"
            | "serait"
            | "suis"
            | "sommes"
            | "soit"
    )
}
