//! Ways of finding something; one file each. A detector knows texts, not rules: what it looks for comes from a card.

mod access;
mod address;
mod assertion;
mod balance;
mod citation;
mod expression;
mod figure;
mod identifier;
mod imagery;
mod labour;
mod limits;
mod markup;
mod note;
mod phrase;
mod place;
mod residue;
mod sourcing;
mod study;
mod voices;

use std::collections::BTreeMap;

use crate::assertion::Assertions;
use crate::evidence::Evidence;
use crate::grammar::{Analysis, Grammar, Pattern, StanceSet};
use crate::text::{Document, Language, Span};

pub use expression::Expression;

/// A document with all that was found out about it before the rules run.
pub struct Page<'a> {
    /// The text.
    pub document: &'a Document,
    /// Its grammar.
    pub analysis: &'a Analysis,
    /// Who says what in it.
    pub evidence: &'a Evidence,
    /// Path of the file, where there is one: to find local images.
    pub path: Option<&'a std::path::Path>,
    /// What its sentences assert, where a model scored them.
    pub assertions: Option<&'a Assertions>,
    /// Everything is wanted, not only what matters most.
    pub all: bool,
    grammars: [&'a Grammar; 2],
    /// For each block, does it name AI or mean it by a pronoun?
    ai_blocks: Vec<bool>,
}

impl<'a> Page<'a> {
    /// Brings a document together with its analyses; `grammars` are the English and the French one.
    #[must_use]
    pub fn new(
        document: &'a Document,
        analysis: &'a Analysis,
        evidence: &'a Evidence,
        path: Option<&'a std::path::Path>,
        grammars: [&'a Grammar; 2],
    ) -> Self {
        let has_ai = |index: usize| {
            let (first, last) = document.blocks[index].sentences;
            analysis.topic.blocks[index] || analysis.sentences[first..last].iter().any(|s| s.has_ai())
        };
        let ai_blocks = (0..document.blocks.len()).map(has_ai).collect();
        Self { document, analysis, evidence, path, assertions: None, all: false, grammars, ai_blocks }
    }

    /// The grammar of a language that baratin reads.
    #[must_use]
    pub fn grammar(&self, language: Language) -> Option<&'a Grammar> {
        match language {
            Language::English => Some(self.grammars[0]),
            Language::French => Some(self.grammars[1]),
            Language::Other => None,
        }
    }
}

/// Something found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Where.
    pub place: Place,
    /// Values for the slots of the card's message (`{voices}`), besides `{quote}`.
    pub values: Vec<(&'static str, String)>,
    /// How sure, where it differs from the card's confidence.
    pub confidence: Option<f32>,
    /// Which of the card's messages and questions fits, where it has several.
    pub variant: Option<&'static str>,
}

/// Where something was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The document as a whole.
    Document,
    /// A span of [`Document::text`].
    Text(Span),
    /// A span of the decoded source: an attribute, a link target, markup.
    Source(Span),
}

impl Hit {
    /// A hit without values.
    #[must_use]
    pub fn at(place: Place) -> Self {
        Self { place, values: Vec::new(), confidence: None, variant: None }
    }
}

/// What a detector reports.
#[derive(Clone, Debug, Default)]
pub struct Detection {
    /// What was found.
    pub hits: Vec<Hit>,
    /// Why the rule could not run on this document, in the two languages, where it could not.
    pub skipped: Option<[&'static str; 2]>,
    /// How many more there are, of less weight, that were left out so as not to flood the report.
    pub withheld: usize,
}

impl From<Vec<Hit>> for Detection {
    fn from(hits: Vec<Hit>) -> Self {
        Self { hits, ..Self::default() }
    }
}

/// A way of finding something.
pub trait Detector: Send + Sync {
    /// Looks through a document. Must be a pure function of it.
    fn detect(&self, page: &Page<'_>) -> Detection;

    /// Does it need [`Page::assertions`]? Such detectors run after the others.
    fn needs_assertions(&self) -> bool {
        false
    }
}

/// A kind of detector, as cards name it.
pub struct Kind {
    /// The name after `detector:`.
    pub name: &'static str,
    /// Lists of phrase patterns that it reads, by heading.
    pub patterns: &'static [&'static str],
    /// Lists of regular expressions that it reads, by heading.
    pub expressions: &'static [&'static str],
    /// Settings that it reads from the header, besides those of every card.
    pub settings: &'static [&'static str],
    /// Makes the detector; the error says what is wrong with the settings.
    pub build: fn(Params) -> Result<Box<dyn Detector>, String>,
}

/// Every kind of detector.
// One line each, so that two new detectors do not collide.
#[rustfmt::skip]
pub const KINDS: &[Kind] = &[
    address::KIND,
    assertion::KIND,
    citation::KIND,
    figure::KIND,
    identifier::KIND,
    imagery::KIND,
    labour::KIND,
    limits::KIND,
    markup::KIND,
    phrase::KIND,
    residue::KIND,
    sourcing::KIND,
    study::KIND,
    voices::KIND,
];

/// How near AI must be spoken of for a rule to speak up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Nearness {
    /// In the sentence.
    Sentence,
    /// In the paragraph.
    Paragraph,
    /// Anywhere: the document is about AI.
    Document,
    /// The rule speaks about every text.
    #[default]
    Any,
}

impl Nearness {
    /// Every value and its name in cards.
    pub const ALL: [(Nearness, &'static str); 4] = [
        (Nearness::Sentence, "sentence"),
        (Nearness::Paragraph, "paragraph"),
        (Nearness::Document, "document"),
        (Nearness::Any, "any"),
    ];

    /// Is AI near enough to sentence `index`?
    #[must_use]
    pub fn holds(self, page: &Page<'_>, index: usize) -> bool {
        let topic = &page.analysis.topic;
        let block = page.document.sentences[index].block;
        match self {
            Nearness::Any => true,
            Nearness::Document => topic.document && topic.is_near(block),
            Nearness::Paragraph => page.ai_blocks[block],
            Nearness::Sentence => topic.sentences[index] || page.analysis.sentences[index].has_ai(),
        }
    }
}

/// What a card hands to its detector.
#[derive(Debug, Default)]
pub struct Params {
    /// Phrase patterns by language (English, French) and heading.
    pub patterns: [BTreeMap<String, Vec<Pattern>>; 2],
    /// Regular expressions by language (English, French) and heading; those for all languages are in both.
    pub expressions: [BTreeMap<String, Vec<Expression>>; 2],
    /// Settings of the header.
    pub settings: BTreeMap<String, String>,
    /// How near AI must be.
    pub topic: Nearness,
    /// Stances that cancel a match.
    pub drops: StanceSet,
}

impl Params {
    /// A setting that is a whole number.
    ///
    /// # Errors
    /// The value is none.
    pub fn number(&self, key: &str, default: usize) -> Result<usize, String> {
        let Some(text) = self.settings.get(key) else { return Ok(default) };
        text.parse().map_err(|_| format!("`{key}` expects a whole number, not `{text}`"))
    }

    /// A list of phrase patterns; empty where the card has none.
    #[must_use]
    pub fn list(&self, language: Language, heading: &str) -> &[Pattern] {
        let lists = match language {
            Language::English => &self.patterns[0],
            Language::French => &self.patterns[1],
            Language::Other => return &[],
        };
        lists.get(heading).map_or(&[], Vec::as_slice)
    }

    /// A list of regular expressions; empty where the card has none.
    #[must_use]
    pub fn expressions(&self, language: Language, heading: &str) -> &[Expression] {
        let lists = match language {
            Language::English => &self.expressions[0],
            Language::French => &self.expressions[1],
            Language::Other => return &[],
        };
        lists.get(heading).map_or(&[], Vec::as_slice)
    }
}
