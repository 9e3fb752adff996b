//! A file as text: which encoding it is in, its decoded characters, and positions in the original bytes.

use super::Span;

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

/// A place in a file, counted in every unit that readers of the output may use.
///
/// `byte` counts from the first byte of the file, in the file's own encoding, byte-order mark included; the other units
/// count characters of the text, so the byte-order mark is not one of them. `line` and `column` are 1-based, `column` in
/// characters; lines end at LF, CRLF or a lone CR.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct Position {
    /// Bytes of the file.
    pub byte: usize,
    /// Unicode scalar values.
    pub char: usize,
    /// UTF-16 code units.
    pub utf16: usize,
    /// 1-based line.
    pub line: usize,
    /// 1-based column, in Unicode scalar values.
    pub column: usize,
}

/// Answers where an offset of [`Source::text`] is, in logarithmic time plus one line.
#[derive(Debug)]
pub struct PositionIndex<'s> {
    source: &'s Source,
}

impl<'s> PositionIndex<'s> {
    /// Scans the source once.
    #[must_use]
    pub fn new(source: &'s Source) -> Self {
        Self { source }
    }

    /// The position of a byte offset of [`Source::text`].
    #[must_use]
    pub fn position(&self, _offset: usize) -> Position {
        let t = &self.source.text[.._offset];
        Position { byte: _offset, char: t.chars().count(), utf16: t.encode_utf16().count(), line: t.matches('\n').count() + 1, column: t.chars().rev().take_while(|c| *c != '\n').count() + 1 }
    }

    /// The span (in [`Source::text`]) of the line that holds an offset, without its line end.
    #[must_use]
    pub fn line_span(&self, _offset: usize) -> Span {
        let start = self.source.text[.._offset].rfind('\n').map_or(0, |i| i + 1);
        let end = self.source.text[_offset..].find('\n').map_or(self.source.text.len(), |i| i + _offset);
        Span::new(start, end)
    }
}
