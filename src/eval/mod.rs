//! Measuring on labelled text. The rules: precision, recall, near-misses hit, alarms on clean text. The kinds of AI: F1,
//! exact match, confusions.

mod bootstrap;
mod corpus;
mod description;
mod kinds;
mod score;

pub use bootstrap::Interval;
pub use corpus::{Annotation, Article, CorpusError, read};
pub use description::{Description, holds_descriptions, read_descriptions};
pub use kinds::{CLASSES, ClassScore, GroupScore, KindEvaluation, KindMiss, evaluate_kinds};
pub use score::{CleanScore, Evaluation, Miss, Quality, RuleScore, evaluate};
