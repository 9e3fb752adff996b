//! The rules: cards, and their loader. Adding a rule is adding one card.

mod card;
mod example;
mod rule;
mod set;

pub use card::{Card, CardError, Located, Prose, Section};
pub use example::Example;
pub use rule::Rule;
pub use set::{RuleSet, builtin_cards};

#[cfg(test)]
mod cards;
#[cfg(test)]
mod traces;
