//! What kind of AI a text is about, by Narayanan's taxonomy: labels by use, with the words that show it.
//!
//! The model leads; cues (`cues/*.cues`: wording that speaks for a label or against it) and the catalogue of known systems
//! (`corpora/products.jsonl`) correct it mildly. See [`Classification`] for what odd inputs get.

mod catalogue;
mod classify;
mod cues;
mod label;
mod passage;

pub use catalogue::{Bilingual, Failures, Mention, System, all as catalogue, mentions};
pub use classify::{Basis, Classification, Classifier, THRESHOLD};
pub use cues::{Cue, Cues, SORTS, Sort};
pub use label::Label;
pub use passage::Passage;
