//! Measuring on labelled text: the rules (precision, recall, near-misses hit, alarms on clean text), the scores of
//! sentences (F1, calibration) and the kinds of AI (F1, exact match, confusions).

mod bootstrap;
mod corpus;
mod kinds;
mod records;
mod score;
mod sourcing;

pub use bootstrap::Interval;
pub use corpus::{Annotation, Article, CorpusError, read};
pub use kinds::{CLASSES, ClassScore, Description, GroupScore, KindEvaluation, KindMiss, evaluate_kinds};
pub use records::{Shape, records, shape};
pub use score::{CleanScore, Evaluation, Miss, Quality, RuleScore, evaluate};
pub use sourcing::{Attributed, Decisions, Labelled, Paragraph, SourcingScore, sourcing};
