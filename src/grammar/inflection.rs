//! From an inflected word to the dictionary forms that it may come from, English and French.
//!
//! The functions propose freely: "used" may come from "use" or "us". A proposal only counts where a pattern asks for that
//! lemma, so no dictionary is needed.

use crate::text::Language;

/// Calls `propose` with each lemma that `form` may be a verb form of.
pub fn verb_lemmas(form: &str, language: Language, propose: &mut dyn FnMut(&str)) {
    propose(form);
    match language {
        Language::French => super::inflection_fr::verb_lemmas(form, propose),
        _ => super::inflection_en::verb_lemmas(form, propose),
    }
}

/// Calls `propose` with each singular that `form` may be the plural of, and with `form`.
pub fn noun_lemmas(form: &str, language: Language, propose: &mut dyn FnMut(&str)) {
    propose(form);
    if let Some(stem) = form.strip_suffix('s') {
        propose(stem);
        if language != Language::French {
            if let Some(stem) = stem.strip_suffix('e') {
                propose(stem);
            }
            if let Some(stem) = form.strip_suffix("ies") {
                propose(&format!("{stem}y"));
            }
        }
    }
    if language == Language::French {
        if let Some(stem) = form.strip_suffix("aux") {
            propose(&format!("{stem}al"));
            propose(&format!("{stem}ail"));
        }
        if let Some(stem) = form.strip_suffix('x') {
            propose(stem);
        }
    } else if let Some(stem) = form.strip_suffix("men") {
        propose(&format!("{stem}man"));
    }
}

/// Calls `propose` with each masculine singular (French) or base form (English) that `form` may be an adjective form of.
pub fn adjective_lemmas(form: &str, language: Language, propose: &mut dyn FnMut(&str)) {
    propose(form);
    if language != Language::French {
        return;
    }
    const FEMININES: &[(&str, &str)] = &[
        ("euse", "eux"),
        ("ive", "if"),
        ("elle", "el"),
        ("ienne", "ien"),
        ("ère", "er"),
        ("trice", "teur"),
        ("euse", "eur"),
        ("ette", "et"),
        ("onne", "on"),
        ("ale", "al"),
        ("e", ""),
    ];
    let singular = form.strip_suffix('s').unwrap_or(form);
    propose(singular);
    for (feminine, masculine) in FEMININES {
        if let Some(stem) = singular.strip_suffix(feminine) {
            propose(&format!("{stem}{masculine}"));
        }
    }
    if let Some(stem) = form.strip_suffix("aux") {
        propose(&format!("{stem}al"));
    }
}
