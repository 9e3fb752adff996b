//! Why a file could not be read.

/// Why a file could not be turned into a [`Document`](super::Document). Each message says what to do; the caller adds the path.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// The operating system refused.
    #[error("cannot be read: {0}")]
    Io(#[from] std::io::Error),
    /// A pipe, a device, a socket or a folder.
    #[error("is not a regular file: hand its text over on standard input (`baratin check -`)")]
    NotAFile,
    /// More than is read at once.
    #[error("is too large ({} MiB, the limit is {} MiB): split it and check its parts", bytes.div_ceil(1 << 20), limit >> 20)]
    TooLarge {
        /// Length of the file.
        bytes: u64,
        /// The most that is read.
        limit: u64,
    },
    /// The first bytes are those of another kind of file.
    #[error("is {kind}, not text: {advice}")]
    NotText {
        /// What it is, with its article.
        kind: &'static str,
        /// What to do about it.
        advice: &'static str,
    },
    /// Bytes that no text holds.
    #[error(
        "looks like binary data, not text (byte 0x{value:02X} at byte offset {byte}, line {line}): hand over the text itself"
    )]
    Binary {
        /// The first offending byte.
        value: u8,
        /// Its offset in the file.
        byte: usize,
        /// Its 1-based line.
        line: usize,
    },
    /// UTF-8 with broken places.
    #[error(
        "is damaged UTF-8 (invalid sequence at byte offset {byte}, line {line}): save it again as UTF-8 from the program that wrote it"
    )]
    DamagedUtf8 {
        /// Offset of the first broken sequence.
        byte: usize,
        /// Its 1-based line.
        line: usize,
    },
    /// UTF-16 that ends in the middle of a character or holds half of a surrogate pair.
    #[error("is damaged UTF-16 (half a character at byte offset {byte}): save it again, best as UTF-8")]
    DamagedUtf16 {
        /// Offset of the broken unit.
        byte: usize,
    },
    /// Neither UTF-8, UTF-16 nor a Western European encoding.
    #[error("is in an encoding that baratin does not know: save it again as UTF-8")]
    UnknownEncoding,
    /// Not a readable Word document.
    #[error(transparent)]
    Docx(#[from] super::DocxError),
}
