//! Why a file could not be read.

/// Why a file could not be turned into a [`Document`](super::Document). Each message says what to do; the caller adds the path.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// The operating system refused.
    #[error("cannot be read: {0}")]
    Io(#[from] std::io::Error),
    /// Not a readable Word document.
    #[error(transparent)]
    Docx(#[from] super::DocxError),
}
