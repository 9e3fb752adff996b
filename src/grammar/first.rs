//! With which terms a pattern can begin: what lets the matcher pass over tokens and options without trying them.

use rustc_hash::FxHashMap;

use super::pattern::Node;
use super::vocabulary::Term;

/// The terms with which a match can begin, as far as that can be told.
#[derive(Clone, Debug, Default)]
pub(super) struct First {
    /// Ascending.
    pub terms: Vec<Term>,
    /// True where a match may also begin otherwise: with any word, a name, an AI system, or nothing at all.
    pub open: bool,
}

impl First {
    pub(super) fn of(node: &Node) -> Self {
        let (mut first, nullable) = first(node);
        first.open |= nullable;
        first.terms.sort_unstable();
        first.terms.dedup();
        first
    }
}

/// The first terms of a node, and whether it can match without taking a token.
fn first(node: &Node) -> (First, bool) {
    match node {
        Node::OneOf(terms) => (First { terms: terms.to_vec(), open: false }, false),
        Node::Kind(_) => (First { terms: Vec::new(), open: true }, false),
        Node::Gap(..) => (First { terms: Vec::new(), open: true }, true),
        Node::Class(inner) => first(inner),
        Node::Choice(choice) => {
            let mut all = (First::default(), false);
            for option in &choice.options {
                let (one, nullable) = first(option);
                all.0.terms.extend(one.terms);
                all.0.open |= one.open;
                all.1 |= nullable;
            }
            all
        }
        Node::Sequence(parts) => {
            let mut all = First::default();
            for part in parts {
                let (one, nullable) = first(part);
                all.terms.extend(one.terms);
                all.open |= one.open;
                if !nullable {
                    return (all, false);
                }
            }
            (all, true)
        }
        Node::Repeat(inner, min, _) => {
            let (one, nullable) = first(inner);
            (one, nullable || *min == 0)
        }
        Node::Not(_) | Node::Open | Node::Close | Node::Start | Node::End => (First::default(), true),
    }
}

/// A choice whose options are found by the token they must begin with.
#[derive(Clone, Debug)]
pub struct Choice {
    /// In the order in which they are tried.
    pub(super) options: Vec<Node>,
    by_term: FxHashMap<Term, Vec<u16>>,
    open: Vec<u16>,
}

/// From so many options on, a look-up is cheaper than trying each.
const MANY: usize = 4;

impl Choice {
    pub(super) fn new(options: Vec<Node>) -> Self {
        let mut choice = Self { options, by_term: FxHashMap::default(), open: Vec::new() };
        if choice.options.len() < MANY || choice.options.len() > usize::from(u16::MAX) {
            return choice;
        }
        for (index, option) in (0_u16..).zip(&choice.options) {
            let first = First::of(option);
            if first.open {
                choice.open.push(index);
            } else {
                first.terms.iter().for_each(|term| choice.by_term.entry(*term).or_default().push(index));
            }
        }
        choice
    }

    /// The options worth trying at a token that stands for these terms, in order; `None` for all of them.
    pub(super) fn candidates(&self, terms: &[Term]) -> Option<Vec<u16>> {
        if self.by_term.is_empty() {
            return None;
        }
        let mut found: Vec<u16> = self.open.clone();
        found.extend(terms.iter().filter_map(|term| self.by_term.get(term)).flatten());
        found.sort_unstable();
        found.dedup();
        Some(found)
    }
}
