//! Who says what: attributions, voices and their interests, citations and identifiers. Facts on the page, no verdicts.

use crate::grammar::Analysis;
use crate::text::Document;

/// The evidence that a document gives for its statements.
#[derive(Debug, Default)]
pub struct Evidence {}

impl Evidence {
    /// Gathers the evidence of a document.
    #[must_use]
    pub fn of(_document: &Document, _analysis: &Analysis) -> Self {
        Self {}
    }
}
