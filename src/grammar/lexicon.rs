//! The lexicon of a language: named classes of wording that cards and the grammar itself refer to.
//!
//! A lexicon file holds one class a paragraph, `name = pattern`; lines that begin with white space continue it, `#` begins a
//! comment. Classes may use each other in any order, but not in a circle.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::matcher::{Pattern, PatternIndex};
use super::pattern::{self, Node, PatternError};
use super::vocabulary::Vocabulary;
use crate::text::Language;

const ENGLISH: &str = include_str!("lexicon/en.lex");
const FRENCH: &str = include_str!("lexicon/fr.lex");

/// The vocabulary and classes of one language, open for the patterns of cards.
#[derive(Debug)]
pub struct Lexicon {
    language: Language,
    vocabulary: Vocabulary,
    definitions: BTreeMap<String, Definition>,
    resolved: BTreeMap<String, Arc<Node>>,
    index: PatternIndex,
}

#[derive(Clone, Debug)]
struct Definition {
    pattern: String,
    line: usize,
}

impl Lexicon {
    /// The built-in lexicon of English or French; any other language has an empty one.
    ///
    /// # Panics
    /// Never: a test compiles every class of both files.
    #[must_use]
    pub fn builtin(language: Language) -> Self {
        let text = match language {
            Language::English => ENGLISH,
            Language::French => FRENCH,
            Language::Other => "",
        };
        Self::parse(text, language).expect("the built-in lexicon is well-formed")
    }

    /// Reads a lexicon file; patterns are parsed when they are first used.
    ///
    /// # Errors
    /// The line and what was expected.
    pub fn parse(text: &str, language: Language) -> Result<Self, String> {
        let mut lexicon = Self {
            language,
            vocabulary: Vocabulary::default(),
            definitions: BTreeMap::new(),
            resolved: BTreeMap::new(),
            index: PatternIndex::default(),
        };
        lexicon.define(text)?;
        Ok(lexicon)
    }

    /// Adds the classes of another file, which may use those that are there; returns their names in order.
    ///
    /// # Errors
    /// The line and what was expected.
    pub fn define(&mut self, text: &str) -> Result<Vec<String>, String> {
        let definitions = &mut self.definitions;
        let mut names: Vec<String> = Vec::new();
        for (number, raw) in text.lines().enumerate() {
            let line = raw.split(" #").next().unwrap_or_default().trim_end();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if line.starts_with(char::is_whitespace) {
                let definition = names.last().and_then(|name| definitions.get_mut(name));
                let definition = definition.ok_or_else(|| format!("line {}: nothing to continue", number + 1))?;
                definition.pattern.push(' ');
                definition.pattern.push_str(line.trim());
                continue;
            }
            let (name, pattern) =
                line.split_once('=').ok_or_else(|| format!("line {}: expected `name = pattern`", number + 1))?;
            let name = name.trim().to_owned();
            let definition = Definition { pattern: pattern.trim().to_owned(), line: number + 1 };
            if definitions.insert(name.clone(), definition).is_some() {
                return Err(format!("line {}: `{name}` is defined twice", number + 1));
            }
            names.push(name);
        }
        Ok(names)
    }

    /// The names of all classes.
    pub fn classes(&self) -> impl Iterator<Item = &str> {
        self.definitions.keys().map(String::as_str)
    }

    /// Compiles a pattern of this language.
    ///
    /// # Errors
    /// [`PatternError`] with the column and what was expected.
    pub fn compile(&mut self, text: &str) -> Result<Pattern, PatternError> {
        let Self { language, vocabulary, definitions, resolved, index } = self;
        let mut resolver = Resolver { language: *language, definitions, resolved, open: Vec::new() };
        let node = pattern::parse(text, *language, vocabulary, &mut |name, words| resolver.class(name, words))?;
        Ok(Pattern::new(node, index))
    }

    /// Compiles the class `name`, where the lexicon has it.
    #[must_use]
    pub fn class(&mut self, name: &str) -> Option<Pattern> {
        self.definitions.contains_key(name).then(|| self.compile(&format!("@{name}")).ok()).flatten()
    }

    /// The words that compiled patterns ask for.
    #[must_use]
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    pub(super) fn index(&self) -> &PatternIndex {
        &self.index
    }
}

struct Resolver<'a> {
    language: Language,
    definitions: &'a BTreeMap<String, Definition>,
    resolved: &'a mut BTreeMap<String, Arc<Node>>,
    open: Vec<String>,
}

impl Resolver<'_> {
    fn class(&mut self, name: &str, vocabulary: &mut Vocabulary) -> Result<Arc<Node>, String> {
        if let Some(node) = self.resolved.get(name) {
            return Ok(Arc::clone(node));
        }
        let Some(definition) = self.definitions.get(name) else {
            return Err(format!("unknown class `@{name}`{}", self.nearest(name)));
        };
        if self.open.iter().any(|open| open == name) {
            return Err(format!("the class `@{name}` refers to itself"));
        }
        self.open.push(name.to_owned());
        let node = pattern::parse(&definition.pattern, self.language, vocabulary, &mut |inner, words| {
            self.class(inner, words)
        })
        .map_err(|error| format!("in class `{name}` (lexicon line {}): {error}", definition.line))?;
        self.open.pop();
        let node = Arc::new(node);
        self.resolved.insert(name.to_owned(), Arc::clone(&node));
        Ok(node)
    }

    fn nearest(&self, name: &str) -> String {
        let close = self.definitions.keys().find(|known| known.starts_with(name) || name.starts_with(known.as_str()));
        close.map(|known| format!("; did you mean `@{known}`?")).unwrap_or_default()
    }
}
