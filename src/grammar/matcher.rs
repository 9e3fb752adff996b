//! Finds phrase patterns in an analysed sentence. Backtracking, bounded: repetitions and gaps have upper limits, and a
//! budget ends the search in sentences built to make it explode.

use rustc_hash::FxHashMap;

use super::first::First;
use super::pattern::{Kind, Node};
use super::tagged::TaggedSentence;
use super::vocabulary::Term;

/// A pattern ready to be searched.
#[derive(Clone, Debug)]
pub struct Pattern {
    node: Node,
    id: usize,
    needs_ai: bool,
    /// What a match begins with.
    first: First,
}

/// Which patterns a sentence can hold at all: those of which it has a required word.
#[derive(Debug, Default)]
pub struct PatternIndex {
    by_term: FxHashMap<Term, Vec<usize>>,
    unanchored: Vec<usize>,
    count: usize,
}

/// A set of patterns, by number.
#[derive(Clone, Debug, Default)]
pub struct Candidates(Box<[u64]>);

impl PatternIndex {
    fn add(&mut self, anchors: &[Term]) -> usize {
        let id = self.count;
        self.count += 1;
        if anchors.is_empty() {
            self.unanchored.push(id);
        }
        for term in anchors {
            self.by_term.entry(*term).or_default().push(id);
        }
        id
    }

    /// The patterns that a sentence with these terms can hold.
    #[must_use]
    pub fn candidates(&self, terms: impl Iterator<Item = Term>) -> Candidates {
        let mut bits = vec![0_u64; self.count.div_ceil(64)];
        let found = terms.filter_map(|term| self.by_term.get(&term)).flatten();
        for id in found.chain(&self.unanchored) {
            bits[id / 64] |= 1 << (id % 64);
        }
        Candidates(bits.into_boxed_slice())
    }
}

impl Candidates {
    fn contains(&self, id: usize) -> bool {
        self.0.get(id / 64).is_some_and(|word| word >> (id % 64) & 1 == 1)
    }
}

/// Where a pattern was found, in tokens of the sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Match {
    /// First token of the whole match.
    pub start: usize,
    /// One past its last token.
    pub end: usize,
    /// First token of the quoted part.
    pub open: usize,
    /// One past the last token of the quoted part.
    pub close: usize,
}

/// Steps after which a search at one token gives up.
const BUDGET: usize = 20_000;
/// Steps inside one another after which a search goes no deeper: threads have small stacks.
const DEEPEST: usize = 500;

impl Pattern {
    /// Prepares a parsed pattern.
    #[must_use]
    pub fn new(node: Node, index: &mut PatternIndex) -> Self {
        let mut anchors = best_anchor(&node).unwrap_or_default();
        anchors.sort_unstable();
        anchors.dedup();
        let needs_ai = requires(&node, &|n| matches!(n, Node::Kind(Kind::Ai)));
        let first = First::of(&node);
        Self { node, id: index.add(&anchors), needs_ai, first }
    }

    /// True where the sentence lacks a word that every match must have.
    #[must_use]
    pub fn is_out_of_question(&self, sentence: &TaggedSentence) -> bool {
        (self.needs_ai && !sentence.has_ai()) || !sentence.candidates.contains(self.id)
    }

    /// All matches, leftmost first, not overlapping.
    #[must_use]
    pub fn find_all(&self, sentence: &TaggedSentence) -> Vec<Match> {
        let mut found = Vec::new();
        if self.is_out_of_question(sentence) {
            return found;
        }
        let mut at = 0;
        while at < sentence.len() {
            match self.match_at(sentence, at) {
                Some(m) => {
                    at = m.end.max(at + 1);
                    found.push(m);
                }
                None => at += 1,
            }
        }
        found
    }

    /// True where the sentence holds the pattern.
    #[must_use]
    pub fn is_in(&self, sentence: &TaggedSentence) -> bool {
        !self.is_out_of_question(sentence) && (0..sentence.len()).any(|at| self.match_at(sentence, at).is_some())
    }

    /// The match that begins at a token.
    #[must_use]
    pub fn match_at(&self, sentence: &TaggedSentence, at: usize) -> Option<Match> {
        if !self.first.open && !sentence.is_any(at, &self.first.terms) {
            return None;
        }
        let mut search = Search { sentence, budget: BUDGET, depth: 0, open: None, close: None };
        let mut end = None;
        search.run(&self.node, at, &mut |search, to| {
            end = Some((to, search.open, search.close));
            true
        });
        let (end, open, close) = end?;
        let quoted = (open.unwrap_or(at), close.unwrap_or(end));
        // Square brackets the wrong way round, or around nothing, quote the whole.
        let (open, close) = if at <= quoted.0 && quoted.0 < quoted.1 && quoted.1 <= end { quoted } else { (at, end) };
        (end > at).then_some(Match { start: at, end, open, close })
    }
}

struct Search<'c> {
    sentence: &'c TaggedSentence,
    budget: usize,
    depth: usize,
    open: Option<usize>,
    close: Option<usize>,
}

type Next<'n, 'c> = &'n mut dyn FnMut(&mut Search<'c>, usize) -> bool;

impl<'c> Search<'c> {
    /// Matches `node` at `at`; for each way to do so calls `next` with the token after it, until that returns true.
    fn run(&mut self, node: &Node, at: usize, next: Next<'_, 'c>) -> bool {
        if self.budget == 0 || self.depth == DEEPEST {
            return false;
        }
        self.budget -= 1;
        self.depth += 1;
        let done = self.step(node, at, next);
        self.depth -= 1;
        done
    }

    fn step(&mut self, node: &Node, at: usize, next: Next<'_, 'c>) -> bool {
        match node {
            Node::OneOf(terms) => self.sentence.is_any(at, terms) && next(self, at + 1),
            Node::Kind(kind) => match self.sentence.kind_end(at, *kind) {
                Some(end) => next(self, end),
                None => false,
            },
            Node::Class(inner) => self.run(inner, at, next),
            Node::Sequence(parts) => self.sequence(parts, at, next),
            Node::Choice(choice) => match choice.candidates(self.sentence.terms_at(at)) {
                Some(worth) => worth.iter().any(|&option| self.run(&choice.options[usize::from(option)], at, next)),
                None => choice.options.iter().any(|option| self.run(option, at, next)),
            },
            Node::Repeat(inner, min, max) => self.repeat(inner, *min, *max, at, next),
            Node::Gap(max, commas) => self.gap(*max, *commas, at, next),
            Node::Not(inner) => !self.run(inner, at, &mut |_, _| true) && next(self, at),
            Node::Open => {
                let before = self.open.replace(at);
                next(self, at) || {
                    self.open = before;
                    false
                }
            }
            Node::Close => {
                let before = self.close.replace(at);
                next(self, at) || {
                    self.close = before;
                    false
                }
            }
            Node::Start => self.sentence.is_start(at) && next(self, at),
            Node::End => self.sentence.is_end(at) && next(self, at),
        }
    }

    fn sequence(&mut self, parts: &[Node], at: usize, next: Next<'_, 'c>) -> bool {
        match parts.split_first() {
            None => next(self, at),
            Some((first, [])) => self.run(first, at, next),
            Some((first, rest)) => self.run(first, at, &mut |search, to| search.sequence(rest, to, next)),
        }
    }

    fn repeat(&mut self, inner: &Node, min: usize, max: usize, at: usize, next: Next<'_, 'c>) -> bool {
        if max > 0
            && self.run(inner, at, &mut |search, to| {
                to > at && search.repeat(inner, min.saturating_sub(1), max - 1, to, next)
            })
        {
            return true;
        }
        min == 0 && next(self, at)
    }

    /// Shortest first: what follows should be found as near as possible.
    fn gap(&mut self, max: usize, commas: bool, at: usize, next: Next<'_, 'c>) -> bool {
        let mut to = at;
        loop {
            if next(self, to) {
                return true;
            }
            if to - at == max || !self.sentence.may_skip(to, commas) {
                return false;
            }
            to += 1;
        }
    }
}

/// The smallest set of terms of which every match must hold one.
fn best_anchor(node: &Node) -> Option<Vec<Term>> {
    match node {
        Node::OneOf(terms) => Some(terms.to_vec()),
        Node::Class(inner) => best_anchor(inner),
        Node::Sequence(parts) => parts.iter().filter_map(best_anchor).min_by_key(Vec::len),
        Node::Choice(choice) => {
            let all: Option<Vec<Vec<Term>>> = choice.options.iter().map(best_anchor).collect();
            all.map(|sets| sets.concat())
        }
        Node::Repeat(inner, min, _) if *min > 0 => best_anchor(inner),
        _ => None,
    }
}

fn requires(node: &Node, test: &dyn Fn(&Node) -> bool) -> bool {
    if test(node) {
        return true;
    }
    match node {
        Node::Class(inner) => requires(inner, test),
        Node::Sequence(parts) => parts.iter().any(|part| requires(part, test)),
        Node::Choice(choice) => choice.options.iter().all(|option| requires(option, test)),
        Node::Repeat(inner, min, _) => *min > 0 && requires(inner, test),
        _ => false,
    }
}
