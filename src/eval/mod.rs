//! Measuring on labelled text: the rules (precision, recall, near-misses hit, alarms on clean text) and the scores of
//! sentences (F1, calibration).

mod bootstrap;
mod corpus;
mod records;
mod score;
mod sourcing;

pub use bootstrap::Interval;
pub use corpus::{Annotation, Article, CorpusError, read};
pub use records::{Shape, records, shape};
pub use score::{CleanScore, Evaluation, Miss, Quality, RuleScore, evaluate};
pub use sourcing::{Attributed, Decisions, Labelled, Paragraph, SourcingScore, sourcing};
