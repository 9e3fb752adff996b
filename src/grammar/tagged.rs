//! A sentence as patterns see it: tokens, the terms each stands for, and which of them name an AI system.

use super::matcher::{Candidates, PatternIndex};
use super::pattern::Kind;
use super::token::{Shape, Token};
use super::vocabulary::Term;
use crate::text::{Language, Span};

/// Words whose capital, at the beginning of a sentence, makes no name.
const FUNCTION_WORDS: &[&str] = &[
    "the",
    "a",
    "an",
    "this",
    "that",
    "these",
    "those",
    "its",
    "our",
    "their",
    "my",
    "your",
    "his",
    "her",
    "in",
    "on",
    "at",
    "for",
    "with",
    "but",
    "and",
    "when",
    "if",
    "as",
    "it",
    "he",
    "she",
    "they",
    "we",
    "you",
    "i",
    "some",
    "many",
    "most",
    "new",
    "no",
    "one",
    "each",
    "every",
    "both",
    "such",
    "what",
    "how",
    "why",
    "who",
    "where",
    "while",
    "after",
    "before",
    "since",
    "once",
    "only",
    "even",
    "le",
    "la",
    "les",
    "l'",
    "un",
    "une",
    "des",
    "ce",
    "cet",
    "cette",
    "ces",
    "son",
    "sa",
    "ses",
    "leur",
    "leurs",
    "notre",
    "nos",
    "votre",
    "vos",
    "mon",
    "ma",
    "mes",
    "dans",
    "pour",
    "avec",
    "mais",
    "et",
    "quand",
    "si",
    "comme",
    "il",
    "elle",
    "on",
    "nous",
    "vous",
    "ils",
    "elles",
    "je",
    "selon",
    "chez",
    "sur",
    "en",
    "au",
    "aux",
    "du",
    "de",
    "d'",
    "chaque",
    "tout",
    "toute",
    "tous",
    "toutes",
    "nouveau",
    "nouvelle",
    "premier",
    "première",
    "autre",
    "même",
    "quel",
    "quelle",
    "c'",
    "ça",
    "cela",
    "par",
    "sans",
    "depuis",
];

/// A tokenised sentence with everything that patterns test.
#[derive(Clone, Debug)]
pub struct TaggedSentence {
    /// The language whose vocabulary the terms belong to.
    pub language: Language,
    /// Words and marks in order.
    pub tokens: Vec<Token>,
    /// Noun phrases (token ranges, determiner excluded) that name an AI system, in order, not overlapping.
    pub ai: Vec<(usize, usize)>,
    /// Tokens that are a pronoun for an AI system.
    pub it: Vec<usize>,
    /// For each token: does it stand inside a quotation?
    pub quoted: Vec<bool>,
    /// The patterns worth trying here.
    pub(super) candidates: Candidates,
    terms: Vec<Box<[Term]>>,
    first_word: usize,
    words_end: usize,
}

impl TaggedSentence {
    /// A sentence of a language that baratin does not read.
    #[must_use]
    pub(super) fn unread(language: Language) -> Self {
        Self::new(language, Vec::new(), Vec::new(), Vec::new(), &PatternIndex::default())
    }

    /// Tags tokens with the terms they stand for (each list ascending).
    pub(super) fn new(
        language: Language,
        tokens: Vec<Token>,
        terms: Vec<Box<[Term]>>,
        quoted: Vec<bool>,
        index: &PatternIndex,
    ) -> Self {
        let candidates = index.candidates(terms.iter().flat_map(|t| t.iter().copied()));
        let first_word = tokens.iter().position(Token::is_word).unwrap_or(tokens.len());
        let words_end = tokens.iter().rposition(Token::is_word).map_or(0, |last| last + 1);
        Self { language, tokens, ai: Vec::new(), it: Vec::new(), quoted, candidates, terms, first_word, words_end }
    }

    /// Number of tokens.
    #[must_use]
    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    /// True without tokens.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    /// The text span of a token range.
    #[must_use]
    pub fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.tokens[start].span.start, self.tokens[end - 1].span.end)
    }

    /// True where an AI system is named or meant by a pronoun.
    #[must_use]
    pub fn has_ai(&self) -> bool {
        !self.ai.is_empty() || !self.it.is_empty()
    }

    /// The terms that a token stands for, ascending.
    pub(super) fn terms_at(&self, at: usize) -> &[Term] {
        self.terms.get(at).map_or(&[], |terms| terms)
    }

    pub(super) fn is_any(&self, at: usize, wanted: &[Term]) -> bool {
        self.terms.get(at).is_some_and(|own| own.iter().any(|term| wanted.binary_search(term).is_ok()))
    }

    /// Where a token or phrase of a built-in kind that begins at `at` ends.
    pub(super) fn kind_end(&self, at: usize, kind: Kind) -> Option<usize> {
        let token = self.tokens.get(at)?;
        let is = match kind {
            Kind::Ai => {
                let last = self.ai.partition_point(|(start, _)| *start <= at).checked_sub(1).map(|last| self.ai[last]);
                let phrase = last.filter(|(_, end)| at < *end);
                return match phrase {
                    Some((_, end)) => Some(end),
                    None => self.it.binary_search(&at).is_ok().then_some(at + 1),
                };
            }
            Kind::It => self.it.binary_search(&at).is_ok(),
            Kind::Number => token.shape == Shape::Number,
            Kind::Name => token.is_capitalised() && !(FUNCTION_WORDS.contains(&&*token.form) && self.is_start(at)),
            Kind::Upper => token.shape == Shape::Upper,
            Kind::Word => token.is_word(),
        };
        is.then_some(at + 1)
    }

    /// May a gap run over this token? Never over marks that end a clause, nor over quotation marks.
    pub(super) fn may_skip(&self, at: usize, commas: bool) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|t| t.is_word() || matches!(&*t.form, "%" | "-" | "/") || (commas && &*t.form == ","))
    }

    pub(super) fn is_start(&self, at: usize) -> bool {
        at <= self.first_word
    }

    pub(super) fn is_end(&self, at: usize) -> bool {
        at >= self.words_end
    }
}
