//! Model folders: the base that training starts from, and the one that it writes, file by file without ever leaving half a
//! file under its name.

use std::path::{Path, PathBuf};

use crate::model::network::{SENTENCE, heads};
use crate::model::{Config, Heads, Kind, ModelError, TAXONOMY, Tokens};

/// A folder to start from.
pub struct Base {
    /// config.json.
    pub config: Config,
    /// Its heads, new ones where it has none.
    pub heads: Heads,
    /// tokenizer.json.
    pub tokenizer: Vec<u8>,
    /// The same, ready to use.
    pub tokens: Tokens,
    /// model.safetensors.
    pub weights: Vec<u8>,
}

impl Base {
    /// Reads a model folder: one of baratin's, or any BERT encoder in the usual layout.
    ///
    /// # Errors
    /// A file that is missing or is not what was expected.
    pub fn read(folder: &Path) -> Result<Self, ModelError> {
        let config = Config::read(&read(&folder.join("config.json"))?)?;
        let tokenizer = read(&folder.join("tokenizer.json"))?;
        let tokens = Tokens::read(&tokenizer, config.vocab_size)?;
        let heads = if config.baratin.is_some() { heads(&config)? } else { new_heads("") };
        Ok(Self { config, heads, tokenizer, tokens, weights: read(&folder.join("model.safetensors"))? })
    }
}

/// The section on heads of a model that has none yet.
#[must_use]
pub fn new_heads(name: &str) -> Heads {
    let kind = |kind: &Kind| serde_json::to_value(kind).ok()?.as_str().map(str::to_owned);
    Heads {
        name: name.into(),
        sentence: SENTENCE.map(str::to_owned).into(),
        kind: Kind::ALL.iter().filter_map(kind).collect(),
        taxonomy: TAXONOMY.map(str::to_owned).into(),
        ..Heads::default()
    }
}

/// Reads a file of a model folder.
///
/// # Errors
/// The file cannot be read.
pub fn read(path: &Path) -> Result<Vec<u8>, ModelError> {
    std::fs::read(path).map_err(|source| ModelError::Unreadable { file: path.display().to_string(), source })
}

/// Writes a file beside its place, then puts it there.
///
/// # Errors
/// A full disk, or a folder that cannot be written to.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), ModelError> {
    let beside = PathBuf::from(format!("{}.part", path.display()));
    std::fs::write(&beside, bytes)
        .and_then(|()| std::fs::rename(&beside, path))
        .map_err(|error| ModelError::Training(format!("{}: cannot be written: {error}", path.display())))
}

/// Makes the folder to write to, and sees that nothing of value stands there.
///
/// # Errors
/// A folder that holds something, where no run is to be resumed; one that cannot be made.
pub fn prepare(out: &Path, resume: bool) -> Result<(), ModelError> {
    let trouble = |error: std::io::Error| ModelError::Training(format!("{}: cannot be used: {error}", out.display()));
    std::fs::create_dir_all(out).map_err(trouble)?;
    let empty = std::fs::read_dir(out).map_err(trouble)?.next().is_none();
    if empty || (resume && out.join(super::checkpoint::NAME).is_file()) {
        return Ok(());
    }
    Err(ModelError::Training(if resume {
        format!("{}: holds files but no {}, so there is nothing to resume", out.display(), super::checkpoint::NAME)
    } else {
        format!("{}: is not empty; name a new folder, or go on with an interrupted run by --resume", out.display())
    }))
}
