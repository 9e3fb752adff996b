//! How a statement is meant: negated, hypothetical, asked, rebutted, quoted, or laid in somebody's mouth.

use super::analysis::{Analysis, Grammar};
use super::lexicon::Lexicon;
use super::matcher::{Match, Pattern};
use super::tagged::TaggedSentence;

/// One way in which the author does not simply assert a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Stance {
    /// "does not", « ne … pas », "far from", « sans ».
    Negated = 1,
    /// "may", "if", « pourrait », « si ».
    Hypothetical = 2,
    /// The sentence is a question.
    Question = 4,
    /// The sentence, or the next, calls it exaggerated, a myth, wrong.
    Rebutted = 8,
    /// Inside quotation marks or a block quotation.
    Quoted = 16,
    /// Indirect speech: "the company says", « selon l'éditeur ».
    Reported = 32,
}

impl Stance {
    /// Every stance and its name in cards.
    pub const ALL: [(Stance, &'static str); 6] = [
        (Stance::Negated, "negated"),
        (Stance::Hypothetical, "hypothetical"),
        (Stance::Question, "question"),
        (Stance::Rebutted, "rebutted"),
        (Stance::Quoted, "quoted"),
        (Stance::Reported, "reported"),
    ];
}

/// A set of stances.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StanceSet(u8);

impl StanceSet {
    /// Adds one.
    pub fn insert(&mut self, stance: Stance) {
        self.0 |= stance as u8;
    }

    /// Takes one out.
    pub fn remove(&mut self, stance: Stance) {
        self.0 &= !(stance as u8);
    }

    /// Is it in the set?
    #[must_use]
    pub fn contains(self, stance: Stance) -> bool {
        self.0 & stance as u8 != 0
    }

    /// Do the two sets share one?
    #[must_use]
    pub fn intersects(self, other: StanceSet) -> bool {
        self.0 & other.0 != 0
    }
}

impl FromIterator<Stance> for StanceSet {
    fn from_iter<I: IntoIterator<Item = Stance>>(stances: I) -> Self {
        let mut set = Self::default();
        stances.into_iter().for_each(|stance| set.insert(stance));
        set
    }
}

/// The classes of the lexicon by which stances are known.
#[derive(Debug)]
pub(super) struct StancePatterns {
    negation: Option<Pattern>,
    hypothesis: Option<Pattern>,
    rebuttal: Option<Pattern>,
    rebuttal_after: Option<Pattern>,
    reporting: Option<Pattern>,
    boundary: Option<Pattern>,
}

impl StancePatterns {
    pub(super) fn new(lexicon: &mut Lexicon) -> Self {
        Self {
            negation: lexicon.class("negation"),
            hypothesis: lexicon.class("hypothesis"),
            rebuttal: lexicon.class("rebuttal"),
            rebuttal_after: lexicon.class("rebuttal-after"),
            reporting: lexicon.class("reporting"),
            boundary: lexicon.class("clause-boundary"),
        }
    }
}

/// How many tokens before a phrase its negation may stand.
const REACH: usize = 7;

impl Analysis {
    /// The stances of a match in sentence `index`.
    #[must_use]
    pub fn stances(&self, grammar: &Grammar, index: usize, m: &Match) -> StanceSet {
        let sentence = &self.sentences[index];
        let patterns = &grammar.stances;
        let mut set = StanceSet::default();
        let window = clause_start(sentence, patterns, m)..m.close;
        let within = |pattern: &Option<Pattern>| {
            pattern.as_ref().is_some_and(|p| {
                !p.is_out_of_question(sentence) && window.clone().any(|at| p.match_at(sentence, at).is_some())
            })
        };
        let anywhere =
            |pattern: &Option<Pattern>, sentence: &TaggedSentence| pattern.as_ref().is_some_and(|p| p.is_in(sentence));
        if within(&patterns.negation) {
            set.insert(Stance::Negated);
        }
        if within(&patterns.hypothesis) {
            set.insert(Stance::Hypothetical);
        }
        if sentence.tokens.iter().rev().take(3).any(|t| &*t.form == "?") {
            set.insert(Stance::Question);
        }
        let next = self.sentences.get(index + 1);
        if anywhere(&patterns.rebuttal, sentence) || next.is_some_and(|next| anywhere(&patterns.rebuttal_after, next)) {
            set.insert(Stance::Rebutted);
        }
        if sentence.quoted[m.open..m.close].iter().any(|&quoted| quoted) {
            set.insert(Stance::Quoted);
        }
        if anywhere(&patterns.reporting, sentence) {
            set.insert(Stance::Reported);
        }
        set
    }
}

fn clause_start(sentence: &TaggedSentence, patterns: &StancePatterns, m: &Match) -> usize {
    let earliest = m.start.saturating_sub(REACH);
    let boundary = |at: usize| patterns.boundary.as_ref().is_some_and(|p| p.match_at(sentence, at).is_some());
    (earliest..m.start).rev().find(|&at| boundary(at)).map_or(earliest, |at| at + 1)
}
