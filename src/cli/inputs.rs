//! From paths on the command line to the list of files to read.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use ignore::WalkBuilder;

use crate::finding::Problem;
use crate::text::{self, Document, Format, Language, MAX_BYTES, ReadError};

/// Something to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Input {
    /// Standard input.
    Stdin,
    /// A file.
    File(PathBuf),
}

impl Input {
    /// The path for reports.
    pub(super) fn path(&self) -> &Path {
        match self {
            Input::Stdin => Path::new("-"),
            Input::File(path) => path,
        }
    }

    /// Reads it all, up to the limit.
    pub(super) fn read(&self) -> Result<Vec<u8>, ReadError> {
        let mut bytes = Vec::new();
        match self {
            Input::Stdin => std::io::stdin().lock().take(MAX_BYTES + 1).read_to_end(&mut bytes)?,
            Input::File(path) => {
                // To open a pipe may take for ever, and devices never end.
                if !std::fs::metadata(path)?.is_file() && !is_open_already(path) {
                    return Err(ReadError::NotAFile);
                }
                let file = std::fs::File::open(path)?;
                let length = file.metadata()?.len();
                if length > MAX_BYTES {
                    return Err(ReadError::TooLarge { bytes: length, limit: MAX_BYTES });
                }
                file.take(MAX_BYTES + 1).read_to_end(&mut bytes)?
            }
        };
        Ok(bytes)
    }

    /// Reads and segments it, in the format that is named, or told by its path or content.
    pub(super) fn document(&self, format: Option<Format>, language: Option<Language>) -> Result<Document, String> {
        let bytes = self.read().map_err(|error| error.to_string())?;
        let named = format.or_else(|| Format::from_path(self.path()));
        let format = named.unwrap_or_else(|| Format::sniff(&bytes));
        text::read(&bytes, format, language).map_err(|error| error.to_string())
    }
}

/// `/dev/stdin`, and what shells write for `<(command)`.
fn is_open_already(path: &Path) -> bool {
    path == Path::new("/dev/stdin") || path.starts_with("/dev/fd") || path.starts_with("/proc/self/fd")
}

/// Expands folders. What was named itself is read whatever it is called; in folders, files of known formats are.
/// `.gitignore` and `.ignore` are respected, hidden files left out, links followed.
pub(super) fn collect(paths: &[PathBuf]) -> (Vec<Input>, Vec<Problem>) {
    let (mut inputs, mut problems) = (Vec::new(), Vec::new());
    for path in paths {
        if path.as_os_str() == "-" {
            inputs.push(Input::Stdin);
        } else if path.is_dir() {
            walk(path, &mut inputs, &mut problems);
        } else {
            match path.symlink_metadata() {
                Ok(link) if link.is_symlink() && !path.exists() => problems.push(dangling(path)),
                _ => inputs.push(Input::File(path.clone())),
            }
        }
    }
    inputs.sort_by(|a, b| a.path().cmp(b.path()));
    inputs.dedup();
    problems.sort_by(|a, b| a.path.cmp(&b.path));
    (inputs, problems)
}

fn walk(folder: &Path, inputs: &mut Vec<Input>, problems: &mut Vec<Problem>) {
    let before = inputs.len() + problems.len();
    for entry in WalkBuilder::new(folder).follow_links(true).require_git(false).build() {
        match entry {
            Ok(entry) => {
                let path = entry.path();
                // Pipes and devices among them are reported when they are read.
                if entry.file_type().is_some_and(|kind| !kind.is_dir()) && Format::from_path(path).is_some() {
                    inputs.push(Input::File(path.into()));
                }
            }
            Err(error) => problems.extend(problem(folder, &error)),
        }
    }
    if inputs.len() + problems.len() == before {
        let known: Vec<&str> = Format::all().flat_map(|format| format.extensions().iter().copied()).collect();
        let message = format!("holds no file to check; known endings: {}", known.join(", "));
        problems.push(Problem { path: folder.into(), message });
    }
}

/// What went wrong on the way; nothing for links to files of no interest.
fn problem(folder: &Path, error: &ignore::Error) -> Option<Problem> {
    use ignore::Error;
    match error {
        Error::WithPath { path, err } => match &**err {
            Error::Loop { child, ancestor } => Some(looped(child, ancestor)),
            inner if path.is_symlink() && !path.exists() => {
                let _ = inner;
                Some(dangling(path))
            }
            inner => Some(Problem { path: path.clone(), message: format!("cannot be read: {}", reason(inner)) }),
        },
        Error::WithDepth { err, .. } | Error::WithLineNumber { err, .. } => problem(folder, err),
        Error::Loop { child, ancestor } => Some(looped(child, ancestor)),
        Error::Partial(errors) => errors.iter().find_map(|error| problem(folder, error)),
        other => Some(Problem { path: folder.into(), message: reason(other) }),
    }
}

fn reason(error: &ignore::Error) -> String {
    error.io_error().map_or_else(|| error.to_string(), ToString::to_string)
}

fn looped(child: &Path, ancestor: &Path) -> Problem {
    let message = format!("is a link back to {}: not followed", ancestor.display());
    Problem { path: child.into(), message }
}

fn dangling(path: &Path) -> Problem {
    Problem { path: path.into(), message: "is a link to a file that does not exist".into() }
}
