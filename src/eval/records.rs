//! JSON-lines corpora of any shape: which shape a file has, and its records, split by split.

use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use super::CorpusError;

/// What a corpus measures, told from its first record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Labelled articles: the rules.
    Articles,
    /// Paragraphs whose sentences are labelled: the scores of sentences.
    Sourcing,
    /// Descriptions of systems: the kinds of AI.
    Descriptions,
}

/// The shape of a file, or of the first file of a folder.
///
/// # Errors
/// A file or folder that cannot be read, or holds no record.
pub fn shape(path: &Path) -> Result<Shape, CorpusError> {
    let files = files(path)?;
    for file in &files {
        let text = text(file)?;
        let Some(line) = text.lines().find(|line| !line.trim().is_empty()) else { continue };
        let record: serde_json::Value = serde_json::from_str(line).map_err(|error| CorpusError::Line {
            path: file.clone(),
            line: 1,
            message: error.to_string(),
        })?;
        let has = |key: &str| record.get(key).is_some();
        return Ok(if has("sentences") {
            Shape::Sourcing
        } else if has("labels") && !has("spans") {
            Shape::Descriptions
        } else {
            Shape::Articles
        });
    }
    Ok(Shape::Articles)
}

/// The records of a file, or of all files of a folder. A corpus in which files are splits (`dev.jsonl`, `test.jsonl`) is
/// asked for one by its name.
///
/// # Errors
/// A file that cannot be read; the first line that is not such a record.
pub fn records<T: DeserializeOwned>(path: &Path, split: Option<&str>) -> Result<Vec<T>, CorpusError> {
    let wanted = |file: &&PathBuf| split.is_none_or(|split| file.file_stem().is_some_and(|stem| stem == split));
    let files = files(path)?;
    let mut records = Vec::new();
    for file in files.iter().filter(wanted) {
        for (index, line) in text(file)?.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let fail = |error: serde_json::Error| CorpusError::Line {
                path: file.clone(),
                line: index + 1,
                message: error.to_string(),
            };
            records.push(serde_json::from_str(line).map_err(fail)?);
        }
    }
    Ok(records)
}

fn text(file: &Path) -> Result<String, CorpusError> {
    std::fs::read_to_string(file).map_err(|source| CorpusError::Io { path: file.into(), source })
}

/// The JSON-lines files of a folder, by path, or the file itself.
pub(super) fn files(path: &Path) -> Result<Vec<PathBuf>, CorpusError> {
    let io = |source| CorpusError::Io { path: path.into(), source };
    if !path.is_dir() {
        return Ok(vec![path.into()]);
    }
    let mut files = Vec::new();
    for entry in std::fs::read_dir(path).map_err(io)? {
        let file = entry.map_err(io)?.path();
        if file.extension().is_some_and(|extension| extension == "jsonl") {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}
