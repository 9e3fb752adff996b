//! Quoted passages and who speaks them.

use super::Span;

/// A quoted passage. All spans are text spans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quotation {
    /// The passage with its marks.
    pub span: Span,
    /// True for a block quotation or `<q>` (no marks of its own).
    pub block: bool,
    /// The words that name the speaker ("the mayor", « Mme Roux », "she"), where the text gives one.
    pub speaker: Option<Span>,
}
pub(super) fn find(_d: &super::Document, _m: &[super::quote_marks::Marks]) -> Vec<Quotation> { Vec::new() }
