//! A file as text: which encoding it is in, its decoded characters, and positions in the original bytes.

mod decode;
mod magic;
mod position;

pub use position::{Position, PositionIndex};

pub(super) use decode::preview;
pub(super) use magic::is_zip;

/// Longest file that is read: 256 MiB. Word documents grow with their pictures.
pub const MAX_BYTES: u64 = 256 << 20;

/// Longest text that is read as one document: 32 MiB, some five million words.
pub const MAX_TEXT_BYTES: u64 = 32 << 20;

/// A character encoding that drafts come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without byte-order mark.
    Utf8,
    /// UTF-16, little-endian.
    Utf16Le,
    /// UTF-16, big-endian.
    Utf16Be,
    /// Windows-1252, of which Latin-1 is a part.
    Windows1252,
}

/// A decoded file.
#[derive(Clone, Debug)]
pub struct Source {
    /// The characters, without byte-order mark.
    pub text: String,
    /// The encoding of the file.
    pub encoding: Encoding,
    /// Length in bytes of the byte-order mark (0, 2 or 3).
    pub bom: usize,
}

#[cfg(test)]
mod tests;
