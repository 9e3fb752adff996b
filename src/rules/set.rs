//! All rules that run together, with the grammar that their patterns were compiled into.

use std::path::Path;

use super::card::{Card, CardError};
use super::rule::{Outline, Rule};
use crate::grammar::{Grammar, Lexicon};
use crate::text::Language;

include!(concat!(env!("OUT_DIR"), "/cards.rs"));

/// The cards that baratin ships with: path and text, by path.
#[must_use]
pub fn builtin_cards() -> &'static [(&'static str, &'static str)] {
    CARDS
}

/// Rules ready to run.
pub struct RuleSet {
    /// The rules, by code.
    pub rules: Vec<Rule>,
    /// English grammar, French grammar.
    pub grammars: [Grammar; 2],
}

impl RuleSet {
    /// The built-in rules.
    ///
    /// # Panics
    /// Never: a test compiles every built-in card.
    #[must_use]
    pub fn builtin() -> Self {
        let (set, errors) = Self::with_cards(&[]);
        assert!(errors.is_empty(), "a built-in card does not compile: {}", errors[0]);
        set
    }

    /// The built-in rules and those of further cards (path and text). A card of the name of a built-in rule replaces it.
    /// Cards with errors are left out and reported.
    #[must_use]
    pub fn with_cards(own: &[(String, String)]) -> (Self, Vec<CardError>) {
        let (mut outlines, mut errors): (Vec<Outline>, Vec<CardError>) = (Vec::new(), Vec::new());
        let builtin = CARDS.iter().map(|(path, text)| (*path, *text));
        for (path, text) in builtin.chain(own.iter().map(|(path, text)| (path.as_str(), text.as_str()))) {
            match Card::parse(path, text).and_then(Outline::new) {
                Ok(outline) => outlines.push(outline),
                Err(error) => errors.push(error),
            }
        }
        let compile = |index: usize, language: Language| {
            let mut lexicon = Lexicon::builtin(language);
            let lists: Vec<_> = outlines.iter().map(|outline| outline.compile(index, &mut lexicon)).collect();
            (lists, Grammar::new(lexicon))
        };
        let ((english, english_grammar), (french, french_grammar)) =
            rayon::join(|| compile(0, Language::English), || compile(1, Language::French));
        let mut rules: Vec<Rule> = Vec::new();
        for ((outline, english), french) in outlines.into_iter().zip(english).zip(french) {
            match english.and_then(|english| outline.finish([english, french?])) {
                Ok(rule) => {
                    rules.retain(|known| known.slug() != rule.slug());
                    rules.push(rule);
                }
                Err(error) => errors.push(error),
            }
        }
        rules.sort_by(|a, b| a.code.cmp(&b.code));
        (Self { rules, grammars: [english_grammar, french_grammar] }, errors)
    }

    /// Reads all cards (`*.md`) of a folder, by path.
    ///
    /// # Errors
    /// The folder or a file in it cannot be read.
    pub fn read_folder(folder: &Path) -> Result<Vec<(String, String)>, CardError> {
        let fail = |path: &Path, error: std::io::Error| CardError {
            path: path.display().to_string(),
            line: 1,
            message: format!("cannot be read: {error}"),
        };
        let mut paths = Vec::new();
        for entry in std::fs::read_dir(folder).map_err(|e| fail(folder, e))? {
            let path = entry.map_err(|e| fail(folder, e))?.path();
            if path.extension().is_some_and(|extension| extension == "md") {
                paths.push(path);
            }
        }
        paths.sort();
        let read = |path: &std::path::PathBuf| {
            let text = std::fs::read_to_string(path).map_err(|e| fail(path, e))?;
            Ok((path.display().to_string(), text))
        };
        paths.iter().map(read).collect()
    }

    /// The rule of a code or name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.code.eq_ignore_ascii_case(name) || rule.slug().eq_ignore_ascii_case(name))
    }

    /// The grammar of a language that baratin reads.
    #[must_use]
    pub fn grammar(&self, language: Language) -> Option<&Grammar> {
        match language {
            Language::English => Some(&self.grammars[0]),
            Language::French => Some(&self.grammars[1]),
            Language::Other => None,
        }
    }
}
