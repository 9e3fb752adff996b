//! The local model: sentences in, numbers out. The only room that names the libraries for tensors and tokens.
//!
//! One encoder reads a paragraph (256 tokens at most, longer ones in overlapping windows); each sentence is pooled from its
//! own tokens, so that it is judged in its context; small heads turn the pooled vectors into scores. See
//! `models/baratin-small/MODEL.md` for what the shipped weights can and cannot do.

mod activation;
mod config;
mod embedded;
mod encoder;
mod error;
mod fixed;
mod matmul;
mod network;
mod tokens;
pub mod train;
mod vector;
mod weights;
mod window;

pub use config::{Config, Heads, Platt};
pub use embedded::embedded;
pub use encoder::{Encoder, Pass};
pub use error::ModelError;
pub use fixed::Fixed;
pub use network::Network;
pub use tokens::{Input, Tokens};
pub use weights::{Table, Weights};
pub use window::{LONGEST, Window, windows};

/// Whatever scores sentences. Results do not depend on what else is scored in the same call.
pub trait Model: Send + Sync {
    /// Scores of each paragraph, in order. A paragraph is a list of sentences in reading order.
    fn score(&self, paragraphs: &[Vec<&str>], wanted: Wanted) -> Vec<ParagraphScores>;

    /// Name and version, for reports.
    fn name(&self) -> &str;
}

/// What is to be scored: sentences take fewer layers than the taxonomy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Each sentence.
    Sentences,
    /// The kind of AI that a paragraph speaks of.
    Taxonomy,
    /// Both.
    All,
}

impl Wanted {
    /// Are sentences wanted?
    #[must_use]
    pub fn sentences(self) -> bool {
        self != Wanted::Taxonomy
    }

    /// Is the taxonomy wanted?
    #[must_use]
    pub fn taxonomy(self) -> bool {
        self != Wanted::Sentences
    }
}

/// What the model says of a paragraph.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParagraphScores {
    /// One for each sentence; zeros where they were not wanted.
    pub sentences: Vec<SentenceScores>,
    /// Of the paragraph as a whole; zeros where it was not wanted.
    pub taxonomy: Taxonomy,
}

/// What the model says of a sentence; probabilities in 0..=1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SentenceScores {
    /// It states a fact that somebody else could check.
    pub checkable: f32,
    /// The text says where it comes from, here or next to it.
    pub sourced: f32,
    /// It deserves a check (ClaimBuster's "check-worthy factual" against the rest).
    pub worth: f32,
    /// An editor would ask "who says so?".
    pub needs_source: f32,
    /// What it claims, in the order of [`Kind::ALL`].
    pub kind: [f32; 7],
}

/// What a checkable sentence claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A figure.
    Number,
    /// What somebody is said to have said.
    Quotation,
    /// A result of research.
    Study,
    /// More, less, first, best.
    Comparison,
    /// Something that happened.
    Event,
    /// Why something happened, or what it leads to.
    Cause,
    /// Anything else.
    Other,
}

impl Kind {
    /// All kinds, in the order of the model's outputs.
    pub const ALL: [Kind; 7] =
        [Kind::Number, Kind::Quotation, Kind::Study, Kind::Comparison, Kind::Event, Kind::Cause, Kind::Other];
}

impl SentenceScores {
    /// The likeliest kind.
    #[must_use]
    pub fn likeliest_kind(&self) -> Kind {
        let best = (0..Kind::ALL.len()).rev().max_by(|&a, &b| self.kind[a].total_cmp(&self.kind[b]));
        Kind::ALL[best.unwrap_or(Kind::ALL.len() - 1)]
    }
}

/// Probabilities of the taxonomy's labels, in the order of [`TAXONOMY`].
pub type Taxonomy = [f32; TAXONOMY.len()];

/// Taxonomy labels; the last says that the text does not tell what the system does.
pub const TAXONOMY: [&str; 5] = ["perception", "generative", "judgement", "social-prediction", "untold"];
