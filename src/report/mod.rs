//! Output formats; one file each. They print reports and never judge.

mod excerpt;
mod explain;
mod json;
mod pretty;
mod printable;
mod score;
mod words;
mod wrap;

pub use explain::{explain, list};
pub use json::json;
pub use pretty::{Pretty, problem};
pub use printable::printable;
pub use score::{score_lines, score_page};
pub use words::{Words, words};
