//! Output formats; one file each. They print reports and never judge.

mod classification;
mod classification_json;
mod excerpt;
mod explain;
mod json;
mod kinds;
mod pretty;
mod printable;
mod score;
mod words;
mod wrap;

pub use classification::PrettyKinds;
pub use classification_json::{Classified, ClassifiedFile, ClassifiedText};
pub use explain::{explain, list};
pub use json::json;
pub use kinds::{Kind, KindWords, kind_words};
pub use pretty::{Pretty, problem};
pub use printable::printable;
pub use score::{score_lines, score_page};
pub use words::{Words, words};
