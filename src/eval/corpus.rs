//! Labelled articles, as JSON lines.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::records::files;
use crate::text::{Format, Language, Span};

/// A labelled article. Offsets are bytes of `text`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Article {
    /// Unique name.
    pub id: String,
    /// `dev` or `test`.
    pub split: String,
    /// The language it is written in.
    pub language: Language,
    /// News, op-ed, press release…
    pub register: String,
    /// What kind of outlet could have published it.
    #[serde(default)]
    pub outlet: String,
    /// Input format of `text`.
    pub format: Format,
    /// True where nothing is to be flagged.
    pub clean: bool,
    /// Codes that a careful editor would raise, for the document.
    pub labels: Vec<String>,
    /// The passages.
    pub spans: Vec<Annotation>,
    /// Passages that look like a pitfall and are none.
    #[serde(default)]
    pub near_misses: Vec<Annotation>,
    /// The article.
    pub text: String,
}

/// A labelled passage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Annotation {
    /// Code of the rule.
    pub code: String,
    /// First byte of `text`.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// The words.
    pub quote: String,
}

impl Annotation {
    /// The span in the article's text.
    #[must_use]
    pub const fn span(&self) -> Span {
        Span::new(self.start, self.end)
    }
}

/// Why a corpus could not be read.
#[derive(Debug, thiserror::Error)]
pub enum CorpusError {
    /// A file or folder that the system does not hand out.
    #[error("{path}: cannot be read: {source}", path = .path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// The system's reason.
        source: std::io::Error,
    },
    /// A line that is not an article.
    #[error("{path}:{line}: {message}", path = .path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// 1-based line.
        line: usize,
        /// What is wrong.
        message: String,
    },
}

/// Reads all articles of a JSON-lines file, or of all such files in a folder, by path.
///
/// # Errors
/// [`CorpusError`] at the first line that is not an article, or whose annotations do not quote its text.
pub fn read(path: &Path) -> Result<Vec<Article>, CorpusError> {
    let files = files(path)?;
    let mut articles = Vec::new();
    for file in &files {
        let text = std::fs::read_to_string(file).map_err(|source| CorpusError::Io { path: file.clone(), source })?;
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let fail = |message: String| CorpusError::Line { path: file.clone(), line: index + 1, message };
            let article: Article = serde_json::from_str(line).map_err(|error| fail(error.to_string()))?;
            check_quotes(&article).map_err(fail)?;
            articles.push(article);
        }
    }
    Ok(articles)
}

fn check_quotes(article: &Article) -> Result<(), String> {
    for annotation in article.spans.iter().chain(&article.near_misses) {
        if article.text.get(annotation.start..annotation.end) != Some(annotation.quote.as_str()) {
            return Err(format!(
                "{}: bytes {}–{} are not {:?}",
                article.id, annotation.start, annotation.end, annotation.quote
            ));
        }
    }
    Ok(())
}
