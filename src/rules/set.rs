//! All rules that run together, with the grammar that their patterns were compiled into.

use std::io::Read as _;
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

/// No card is longer, in bytes.
const LONGEST_CARD: u64 = 1 << 20;

fn read_card(path: &Path) -> std::io::Result<Vec<u8>> {
    // To open a pipe may take for ever.
    if !std::fs::metadata(path)?.is_file() {
        return Err(std::io::Error::other("it is not a regular file"));
    }
    let mut bytes = Vec::new();
    std::fs::File::open(path)?.take(LONGEST_CARD + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LONGEST_CARD {
        return Err(std::io::Error::other("it is longer than 1 MiB"));
    }
    Ok(bytes)
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
            let outline = Card::parse(path, text).and_then(Outline::new);
            match outline.and_then(|outline| outline.unlike(&outlines).map(|()| outline)) {
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

    /// Reads all cards (`*.md`) of a folder, by path, and says which cannot be read.
    #[must_use]
    pub fn read_folder(folder: &Path) -> (Vec<(String, String)>, Vec<CardError>) {
        let fail = |path: &Path, error: std::io::Error| CardError {
            path: path.display().to_string(),
            line: 1,
            message: format!("cannot be read: {error}"),
        };
        let entries = match std::fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => return (Vec::new(), vec![fail(folder, error)]),
        };
        let (mut cards, mut errors) = (Vec::new(), Vec::new());
        let mut paths = Vec::new();
        for entry in entries {
            match entry.map(|entry| entry.path()) {
                Ok(path) if path.extension().is_some_and(|extension| extension == "md") => paths.push(path),
                Ok(_) => {}
                Err(error) => errors.push(fail(folder, error)),
            }
        }
        paths.sort();
        for path in paths {
            let name = path.display().to_string();
            match read_card(&path) {
                Ok(bytes) => match String::from_utf8(bytes) {
                    Ok(text) => cards.push((name, text)),
                    Err(error) => {
                        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
                        let line = memchr::memchr_iter(b'\n', good).count() + 1;
                        let message = "is not UTF-8: save the card again as UTF-8".to_owned();
                        errors.push(CardError { path: name, line, message });
                    }
                },
                Err(error) => errors.push(fail(&path, error)),
            }
        }
        (cards, errors)
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
