//! Training on one's own labels: the heads alone, or the encoder with them. Reads a model folder and JSON lines, writes a
//! model folder that [`crate::model::Network`] loads. The same seed gives the same weights, byte for byte, with any number
//! of threads and however often the run was interrupted.

mod attention;
mod batch;
mod calibrate;
mod checkpoint;
mod data;
mod example;
mod folder;
mod graph;
mod labels;
mod learner;
mod loss;
mod measure;
mod ops;
mod optimiser;
mod parameters;
mod random;
mod run;
#[cfg(test)]
mod tests;

use std::path::PathBuf;

pub use data::{BadLine, Corpus, Paragraph, Sentence, read};
pub use labels::{HEADS, Targets};
pub use measure::Quality;
pub use run::train;

use super::ModelError;

/// What a run is asked to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Files of training text.
    pub data: Vec<PathBuf>,
    /// File of development text: when to stop, and how to calibrate.
    pub dev: PathBuf,
    /// Model folder to start from.
    pub base: PathBuf,
    /// Model folder to write.
    pub out: PathBuf,
    /// Leave the encoder as it is.
    pub heads_only: bool,
    /// Times that all text is read, at most.
    pub epochs: usize,
    /// Highest learning rate of the encoder.
    pub rate: f32,
    /// Highest learning rate of the heads.
    pub head_rate: f32,
    /// Tokens in a batch.
    pub batch_tokens: usize,
    /// All chance follows from it.
    pub seed: u64,
    /// Share of the steps in which the learning rate rises.
    pub warm_up: f32,
    /// Epochs without a better result on development text after which the run stops.
    pub patience: usize,
    /// Go on with an interrupted run.
    pub resume: bool,
    /// Steps from one checkpoint to the next, besides those at the end of each epoch; 0 for none.
    pub checkpoint_every: usize,
}

/// What happens in a run, as it happens.
#[derive(Clone, Debug)]
pub enum Event {
    /// A line of the data or of the development text is left out.
    Left(BadLine),
    /// All is read.
    Start {
        /// Labelled sentences and descriptions to learn from.
        labelled: usize,
        /// The same of the development text.
        dev: usize,
        /// Steps in all.
        steps: usize,
        /// Steps that an earlier run has done.
        done: usize,
        /// Quality of the base, where it has heads and nothing is learnt yet.
        before: Option<Quality>,
    },
    /// A step is done.
    Step {
        /// Its number, from 1.
        step: usize,
        /// Its loss.
        loss: f32,
    },
    /// An epoch is done.
    Epoch {
        /// Its number, from 1.
        epoch: usize,
        /// The mean loss of its steps, of those done in this run.
        loss: f32,
        /// Quality on development text.
        quality: Quality,
        /// True for the best so far: its weights stand in the folder.
        best: bool,
    },
}

/// What came of a run that reached its end.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The epoch whose weights were kept, from 1.
    pub epoch: usize,
    /// Their mean F1 on development text.
    pub mean: f32,
    /// True where later epochs brought nothing better.
    pub stopped_early: bool,
}

impl From<candle_core::Error> for ModelError {
    fn from(error: candle_core::Error) -> Self {
        ModelError::Training(format!("a tensor operation failed: {error}"))
    }
}
