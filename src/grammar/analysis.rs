//! A whole document through the grammar of its languages.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::lexicon::Lexicon;
use super::matcher::Pattern;
use super::mention::{MentionPatterns, Topic};
use super::stance::StancePatterns;
use super::tagged::TaggedSentence;
use super::token::{Token, tokenize};
use super::vocabulary::{Term, Vocabulary};
use crate::text::{Document, Language, Span};

/// The compiled grammar of one language: its lexicon and the patterns by which it knows mentions and stances.
#[derive(Debug)]
pub struct Grammar {
    pub(super) mentions: MentionPatterns,
    pub(super) stances: StancePatterns,
    evidence: BTreeMap<String, Pattern>,
    lexicon: Lexicon,
}

/// Classes whose names begin so are compiled for the room of evidence, which looks them up by name.
const EVIDENCE: &str = "evidence-";

impl Grammar {
    /// Closes a lexicon once every card has compiled its patterns with it.
    #[must_use]
    pub fn new(mut lexicon: Lexicon) -> Self {
        let mentions = MentionPatterns::new(&mut lexicon);
        let stances = StancePatterns::new(&mut lexicon);
        let names: Vec<String> =
            lexicon.classes().filter(|name| name.starts_with(EVIDENCE)).map(str::to_owned).collect();
        let evidence = names
            .into_iter()
            .filter_map(|name| lexicon.class(&name).map(|pattern| (name[EVIDENCE.len()..].to_owned(), pattern)))
            .collect();
        Self { mentions, stances, evidence, lexicon }
    }

    /// The class `evidence-<name>` of the lexicon.
    #[must_use]
    pub fn evidence(&self, name: &str) -> Option<&Pattern> {
        self.evidence.get(name)
    }

    /// Adds the classes of a file in the lexicon's format, for rooms that come after the cards. Returns those whose name
    /// begins with `prefix`, compiled, in order; analyses made before know nothing of them.
    ///
    /// # Errors
    /// The line or the class, and what was expected.
    pub fn extend(&mut self, text: &str, prefix: &str) -> Result<Vec<(String, Pattern)>, String> {
        let names = self.lexicon.define(text)?;
        let compiled = names.into_iter().filter(|name| name.starts_with(prefix)).map(|name| {
            let pattern = self.lexicon.compile(&format!("@{name}")).map_err(|error| format!("{name}: {error}"))?;
            Ok((name, pattern))
        });
        compiled.collect()
    }

    fn vocabulary(&self) -> &Vocabulary {
        self.lexicon.vocabulary()
    }
}

/// What the grammar says of a document: one tagged sentence for each sentence, and how far the text is about AI.
#[derive(Debug)]
pub struct Analysis {
    /// Parallel to [`Document::sentences`]; empty where the language is neither English nor French.
    pub sentences: Vec<TaggedSentence>,
    /// Where AI is the subject.
    pub topic: Topic,
}

impl Analysis {
    /// Analyses every sentence with the grammar of its block's language.
    pub fn of<'g>(document: &Document, grammar: impl Fn(Language) -> Option<&'g Grammar>) -> Self {
        let mut quoted = Quoted::of(document);
        let mut cache: FxHashMap<(Language, Box<str>), Box<[Term]>> = FxHashMap::default();
        let mut sentences: Vec<TaggedSentence> = document
            .sentences
            .iter()
            .map(|sentence| {
                let block = &document.blocks[sentence.block];
                let Some(grammar) = grammar(block.language) else {
                    return TaggedSentence::unread(block.language);
                };
                let tokens = tokenize(&document.text, sentence.span, block.language);
                let terms =
                    tokens.iter().map(|t| cached(&mut cache, grammar.vocabulary(), t, block.language)).collect();
                let quoted = tokens.iter().map(|t| block.quoted || quoted.holds(t.span)).collect();
                TaggedSentence::new(block.language, tokens, terms, quoted, grammar.lexicon.index())
            })
            .collect();
        let topic = super::mention::mark(document, &mut sentences, &grammar);
        Self { sentences, topic }
    }
}

fn cached(
    cache: &mut FxHashMap<(Language, Box<str>), Box<[Term]>>,
    vocabulary: &Vocabulary,
    token: &Token,
    language: Language,
) -> Box<[Term]> {
    let key = (language, token.form.clone());
    cache.entry(key).or_insert_with(|| vocabulary.terms_of(&token.form, language).into_boxed_slice()).clone()
}

/// Answers, for spans in ascending order, whether a quotation holds them.
struct Quoted {
    ranges: Vec<Span>,
    at: usize,
}

impl Quoted {
    fn of(document: &Document) -> Self {
        let mut ranges: Vec<Span> = Vec::new();
        for quotation in &document.quotations {
            match ranges.last_mut() {
                Some(last) if quotation.span.start < last.end => *last = last.cover(quotation.span),
                _ => ranges.push(quotation.span),
            }
        }
        Self { ranges, at: 0 }
    }

    fn holds(&mut self, span: Span) -> bool {
        while self.ranges.get(self.at).is_some_and(|range| range.end <= span.start) {
            self.at += 1;
        }
        self.ranges.get(self.at).is_some_and(|range| range.contains(span))
    }
}
