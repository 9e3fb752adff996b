//! Measuring the rules on labelled text: precision, recall, near-misses hit, alarms on clean text.

mod bootstrap;
mod corpus;
mod score;

pub use bootstrap::Interval;
pub use corpus::{Annotation, Article, CorpusError, read};
pub use score::{CleanScore, Evaluation, Miss, Quality, RuleScore, evaluate};
