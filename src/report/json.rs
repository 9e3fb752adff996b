//! JSON, schema 1. Others parse it: it only grows by additions.

use crate::finding::Report;

/// The report as indented JSON, with a line end.
///
/// # Errors
/// Never in practice: every value of a report can be written as JSON.
pub fn json(report: &Report) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(report).map(|text| text + "\n")
}
