//! The catalogue of known systems: what they do, of which kind they are, how they are known to have failed.
//!
//! It is embedded as `corpora/products.jsonl`. Names are read when the first text is looked through, the rest of an entry
//! only when a text names the system.

mod names;

use std::sync::LazyLock;

use serde::Deserialize;

use super::Label;
use crate::text::{Language, Span};
use names::Names;

const DATA: &str = include_str!("../../../corpora/products.jsonl");

static NAMES: LazyLock<Names> = LazyLock::new(|| Names::read(DATA));

/// A known system.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct System {
    /// Its usual name.
    pub name: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// Is the name also a word or the name of something else?
    pub ambiguous: bool,
    /// Who made it.
    pub maker: String,
    /// ISO 3166 code of the maker's country.
    pub country: String,
    /// What it is used in.
    pub sector: String,
    /// Of which kinds it is; empty for none of the four.
    pub labels: Vec<Label>,
    /// What it does.
    pub what: Bilingual,
    /// How it is known to have failed.
    pub failures: Option<Failures>,
}

/// A text in both languages.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Bilingual {
    /// English.
    pub en: String,
    /// French.
    pub fr: String,
}

impl Bilingual {
    /// The text in a language; English for any but French.
    #[must_use]
    pub fn of(&self, language: Language) -> &str {
        if language == Language::French { &self.fr } else { &self.en }
    }
}

/// Known failures, with who published them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Failures {
    /// What happened.
    #[serde(flatten)]
    pub text: Bilingual,
    /// Where to read it.
    pub source: String,
}

/// A place where a text names a system of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The system.
    pub system: System,
    /// Where its names stand, in order; never empty.
    pub spans: Vec<Span>,
}

impl Mention {
    /// Where it is named first.
    #[must_use]
    pub fn first(&self) -> Span {
        self.spans[0]
    }
}

/// The systems of the catalogue that a text names, by first mention.
#[must_use]
pub fn mentions(text: &str) -> Vec<Mention> {
    let mut mentions: Vec<(usize, Vec<Span>)> = Vec::new();
    for (entry, span) in NAMES.find(text) {
        match mentions.iter_mut().find(|(known, _)| *known == entry) {
            Some((_, spans)) => spans.push(span),
            None => mentions.push((entry, vec![span])),
        }
    }
    let system = |(entry, spans)| Some(Mention { system: NAMES.system(entry)?, spans });
    mentions.into_iter().filter_map(system).collect()
}

/// Every system, in the order of the file.
#[must_use]
pub fn all() -> Vec<System> {
    DATA.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        mentions(text).into_iter().map(|mention| mention.system.name).collect()
    }

    #[test]
    fn every_line_of_the_catalogue_is_a_system() {
        let systems = all();
        assert_eq!(systems.len(), DATA.lines().count());
        assert!(systems.len() >= 400);
        for system in systems {
            assert!(!system.what.en.is_empty() && !system.what.fr.is_empty(), "{}", system.name);
            assert!(system.failures.is_none_or(|f| !f.source.is_empty()), "{}", system.name);
        }
    }

    #[test]
    fn whole_words_count_in_their_own_case() {
        assert_eq!(names("She asked ChatGPT, then ChatGPT's rival."), ["ChatGPT"]);
        assert_eq!(mentions("ChatGPT, ChatGPT et ChatGPT")[0].spans.len(), 3);
        assert_eq!(names("chatgpt-like, ChatGPTish, MyChatGPT"), [""; 0]);
        assert_eq!(names("L’algorithme de Parcoursup trie. Parcoursup\u{a0}: rien."), ["Parcoursup"]);
    }

    #[test]
    fn apostrophes_of_both_kinds_are_the_same() {
        assert_eq!(names("Le score de l’Assurance maladie"), names("Le score de l'Assurance maladie"));
        assert_eq!(names("Le score de l’Assurance maladie").len(), 1);
    }

    #[test]
    fn the_longest_name_wins() {
        let text = "The Allegheny Family Screening Tool was tested.";
        let found = mentions(text);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].first().of(text), "Allegheny Family Screening Tool");
    }

    #[test]
    fn a_name_that_is_a_word_needs_a_second_clue() {
        assert_eq!(names("Claude opened the window. Gemini is a sign of the zodiac."), [""; 0]);
        assert_eq!(names("Claude, the chatbot, opened the window."), ["Claude"]);
        assert_eq!(names("Anthropic said on Monday that Claude had been updated."), ["Claude"]);
        assert_eq!(names("Jean Claude a ouvert la fenêtre."), [""; 0]);
        assert_eq!(names("COMPAS helps judges. The algorithm is not public."), ["COMPAS"]);
    }
}
