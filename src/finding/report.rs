//! What a check has to say, per document and in all.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{Family, Severity};
use crate::text::{Format, Language, Position};

/// Paths as text: what is not UTF-8 in them becomes U+FFFD, since JSON has no other way to write it.
fn lossy<S: serde::Serializer>(path: &Path, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&path.to_string_lossy())
}

/// One passage, or one document, that deserves a second look.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Name of the rule.
    pub rule: String,
    /// Code of the rule.
    pub code: String,
    /// Family of the rule.
    pub family: Family,
    /// How much it weighs.
    pub severity: Severity,
    /// How often such findings are right, 0–1.
    pub confidence: f32,
    /// A passage or the whole document.
    pub scope: Scope,
    /// Where the passage begins, in the source.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub start: Option<Position>,
    /// Where it ends (one past).
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub end: Option<Position>,
    /// The exact words of the source, markup included.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub quote: Option<String>,
    /// Why it deserves a look.
    pub message: String,
    /// What to ask, or how to rewrite.
    pub ask: String,
}

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// A passage.
    Span,
    /// The document as a whole.
    Document,
}

/// A finding that somebody decided not to be shown, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Suppressed {
    /// The finding.
    #[serde(flatten)]
    pub finding: Finding,
    /// What suppressed it: a comment, a configuration, a baseline.
    pub by: String,
    /// The reason given.
    pub reason: String,
}

/// A system that a document is about, or the kind of AI that it is about where it names no known one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SystemSeen {
    /// The usual name of a known system; null for what the text itself tells.
    pub name: Option<String>,
    /// Of which kinds it is; empty for none of the four.
    pub labels: Vec<String>,
    /// Where it is named, or told, first.
    pub start: Position,
    /// Where that ends (one past).
    pub end: Position,
    /// The exact words of the source.
    pub quote: String,
}

/// All that is to say about one document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DocumentReport {
    /// Path as given; `-` for standard input.
    #[serde(serialize_with = "lossy")]
    pub path: PathBuf,
    /// Input format.
    pub format: Format,
    /// Language of most of the text.
    pub language: Language,
    /// Number of words of prose.
    pub words: usize,
    /// What it is about, as far as it is about AI: its own kinds, then known systems by first mention.
    #[serde(default)]
    pub systems: Vec<SystemSeen>,
    /// Findings, by start, then code; those on the whole document first.
    pub findings: Vec<Finding>,
    /// How many findings were left out, so as not to flood the report; none in most.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub withheld: Vec<Withheld>,
    /// Findings that were suppressed.
    pub suppressed: Vec<Suppressed>,
}

/// Findings of a rule that are of less weight than those shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withheld {
    /// Name of the rule.
    pub rule: String,
    /// Code of the rule.
    pub code: String,
    /// How many there are.
    pub count: usize,
}

/// A rule that could not run on a document, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skip {
    /// Path as given.
    #[serde(serialize_with = "lossy")]
    pub path: PathBuf,
    /// Name of the rule.
    pub rule: String,
    /// Why it could not run.
    pub reason: String,
}

/// An input that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Path as given.
    #[serde(serialize_with = "lossy")]
    pub path: PathBuf,
    /// What is wrong and what to do.
    pub message: String,
}

/// The program that made a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tool {
    /// `baratin`.
    pub name: String,
    /// Version of the crate.
    pub version: String,
}

/// The result of one run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Version of this shape; it only grows by additions.
    pub schema: u32,
    /// Who made it.
    pub tool: Tool,
    /// One entry a document, by path.
    pub documents: Vec<DocumentReport>,
    /// Rules that could not run.
    pub skipped: Vec<Skip>,
    /// Inputs that could not be read.
    pub errors: Vec<Problem>,
}

impl Default for Report {
    fn default() -> Self {
        let tool = Tool { name: env!("CARGO_PKG_NAME").into(), version: env!("CARGO_PKG_VERSION").into() };
        Self { schema: 1, tool, documents: Vec::new(), skipped: Vec::new(), errors: Vec::new() }
    }
}

impl Report {
    /// All findings of all documents.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.documents.iter().flat_map(|document| &document.findings)
    }
}
