//! The words that patterns ask for, each a number, and which of them a token of the text stands for.

use rustc_hash::FxHashMap;

use super::inflection;
use crate::text::Language;

/// A term that some pattern asks for: a form, a lemma of a part of speech, or the beginning of a word.
pub type Term = u32;

/// All terms of the patterns of one language.
#[derive(Debug, Default)]
pub struct Vocabulary {
    count: Term,
    forms: FxHashMap<Box<str>, Term>,
    verbs: FxHashMap<Box<str>, Term>,
    nouns: FxHashMap<Box<str>, Term>,
    adjectives: FxHashMap<Box<str>, Term>,
    prefixes: FxHashMap<Box<str>, Term>,
}

/// How a pattern names a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermKind {
    /// `word`: this form, any case.
    Form,
    /// `word/v`: any form of this verb.
    Verb,
    /// `word/n`: singular or plural of this noun.
    Noun,
    /// `word/a`: any form of this adjective.
    Adjective,
    /// `word*`: any word that begins so.
    Prefix,
}

const SHORTEST_PREFIX: usize = 2;

impl Vocabulary {
    /// The number of a term, made on first sight. `word` is in lower case.
    pub fn intern(&mut self, word: &str, kind: TermKind) -> Term {
        let next = self.count;
        let table = match kind {
            TermKind::Form => &mut self.forms,
            TermKind::Verb => &mut self.verbs,
            TermKind::Noun => &mut self.nouns,
            TermKind::Adjective => &mut self.adjectives,
            TermKind::Prefix => &mut self.prefixes,
        };
        if let Some(&term) = table.get(word) {
            return term;
        }
        table.insert(word.into(), next);
        self.count += 1;
        next
    }

    /// The terms that a token's form stands for, in ascending order.
    #[must_use]
    pub fn terms_of(&self, form: &str, language: Language) -> Vec<Term> {
        let mut terms = Vec::new();
        if let Some(&term) = self.forms.get(form) {
            terms.push(term);
        }
        if form.starts_with(|c: char| c.is_alphabetic() || c == '\'' || c == '-') {
            let mut look_up = |table: &FxHashMap<Box<str>, Term>, lemma: &str| {
                if let Some(&term) = table.get(lemma) {
                    terms.push(term);
                }
            };
            inflection::verb_lemmas(form, language, &mut |lemma| look_up(&self.verbs, lemma));
            inflection::noun_lemmas(form, language, &mut |lemma| look_up(&self.nouns, lemma));
            inflection::adjective_lemmas(form, language, &mut |lemma| look_up(&self.adjectives, lemma));
            if !self.prefixes.is_empty() {
                for (at, c) in form.char_indices().skip(SHORTEST_PREFIX - 1) {
                    look_up(&self.prefixes, &form[..at + c.len_utf8()]);
                }
            }
        }
        terms.sort_unstable();
        terms.dedup();
        terms
    }
}
