//! Who does what in a sentence: tokens, inflection, phrase patterns, mentions of AI systems, and whether a statement is
//! negated, hypothetical, asked or rebutted.
//!
//! Not a parser: it knows just the grammar that the rules need, in English and French, and runs at megabytes a second.

mod analysis;
mod first;
mod inflection;
mod inflection_en;
mod inflection_fr;
mod lexicon;
mod matcher;
mod mention;
mod pattern;
mod pronoun;
mod stance;
mod tagged;
mod token;
mod vocabulary;

pub use analysis::{Analysis, Grammar};
pub use lexicon::Lexicon;
pub use matcher::{Match, Pattern};
pub use pattern::PatternError;
pub use stance::{Stance, StanceSet};
pub use tagged::TaggedSentence;
#[cfg(test)]
mod tests;

pub use token::{Shape, Token, tokenize};
