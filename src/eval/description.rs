//! Descriptions of systems labelled with their kinds, as JSON lines.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;

use super::corpus::{CorpusError, files, lines};
use crate::taxonomy::Label;
use crate::text::Language;

/// A labelled description.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Description {
    /// Unique name.
    pub id: String,
    /// The language it is written in.
    pub language: Language,
    /// The description.
    pub text: String,
    /// Its kinds; none of the four where empty.
    pub labels: Vec<Label>,
    /// True where the text does not tell.
    #[serde(default)]
    pub uncertain: bool,
    /// How hard it is: easy, medium, tricky.
    #[serde(default)]
    pub difficulty: String,
    /// `train`, `dev` or `test`; the name of the file where it is not given.
    #[serde(default)]
    pub split: String,
}

/// Does a file or folder hold descriptions, and not articles with labelled passages?
#[must_use]
pub fn holds_descriptions(path: &Path) -> bool {
    let first = |file: &PathBuf| lines(file).ok()?.into_iter().next().map(|(_, line)| line);
    let Some(line) = files(path).ok().and_then(|files| files.iter().find_map(first)) else { return false };
    serde_json::from_str::<Value>(&line)
        .is_ok_and(|value| value.get("labels").is_some() && value.get("spans").is_none())
}

/// Reads the descriptions of a JSON-lines file, or of all such files in a folder, by path; only those of a split where one
/// is asked for.
///
/// # Errors
/// [`CorpusError`] at the first line that is no description.
pub fn read_descriptions(path: &Path, split: Option<&str>) -> Result<Vec<Description>, CorpusError> {
    let mut descriptions = Vec::new();
    for file in files(path)? {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        for (number, line) in lines(&file)? {
            let fail = |error: serde_json::Error| CorpusError::Line {
                path: file.clone(),
                line: number,
                message: error.to_string(),
            };
            let mut description: Description = serde_json::from_str(&line).map_err(fail)?;
            if description.split.is_empty() {
                description.split.clone_from(&stem);
            }
            if split.is_none_or(|split| split == description.split) {
                descriptions.push(description);
            }
        }
    }
    Ok(descriptions)
}
