//! Offsets of the decoded text → places in the file, in every unit that readers of the output use.

use super::{Encoding, Source};
use crate::text::Span;

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

/// Distance of checkpoints in bytes: the most that one look-up reads.
const STRIDE: usize = 1024;

/// Answers where an offset of [`Source::text`] is, in constant time, however long the lines are.
#[derive(Debug)]
pub struct PositionIndex<'s> {
    source: &'s Source,
    /// The state at 0, `STRIDE`, 2 × `STRIDE`…
    checkpoints: Vec<Count>,
    /// For each checkpoint, where the line ends that it stands in.
    line_ends: Vec<usize>,
}

/// What has been counted up to an offset.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    chars: usize,
    astral: usize,
    lines: usize,
    line_start: usize,
    line_start_char: usize,
}

impl Count {
    /// Counts `text[from..to]`. Characters are counted at their first byte, lines at the byte after their end.
    fn advance(&mut self, text: &[u8], from: usize, to: usize) {
        for at in from..to {
            let byte = text[at];
            self.chars += usize::from(byte & 0xC0 != 0x80);
            self.astral += usize::from(byte >= 0xF0);
            if byte == b'\n' || (byte == b'\r' && text.get(at + 1) != Some(&b'\n')) {
                self.lines += 1;
                self.line_start = at + 1;
                self.line_start_char = self.chars;
            }
        }
    }
}

impl<'s> PositionIndex<'s> {
    /// Scans the source once.
    #[must_use]
    pub fn new(source: &'s Source) -> Self {
        let text = source.text.as_bytes();
        let mut count = Count::default();
        let mut checkpoints = Vec::with_capacity(text.len() / STRIDE + 1);
        for start in (0..=text.len()).step_by(STRIDE) {
            checkpoints.push(count);
            count.advance(text, start, text.len().min(start + STRIDE));
        }
        let mut line_ends = vec![text.len(); checkpoints.len()];
        let mut later = text.len();
        for (index, end) in line_ends.iter_mut().enumerate().rev() {
            let start = index * STRIDE;
            let stop = text.len().min(start + STRIDE);
            later = memchr::memchr2(b'\n', b'\r', &text[start..stop]).map_or(later, |at| start + at);
            *end = later;
        }
        Self { source, checkpoints, line_ends }
    }

    /// The position of a byte offset of [`Source::text`]. An offset inside a character counts as its start, one past the
    /// end as the end.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let (offset, count) = self.count(offset);
        let utf16 = count.chars + count.astral;
        let byte = self.source.bom
            + match self.source.encoding {
                Encoding::Utf8 => offset,
                Encoding::Utf16Le | Encoding::Utf16Be => 2 * utf16,
                Encoding::Windows1252 => count.chars,
            };
        Position {
            byte,
            char: count.chars,
            utf16,
            line: count.lines + 1,
            column: count.chars - count.line_start_char + 1,
        }
    }

    /// The byte offset in [`Source::text`] of a character, counted in Unicode scalar values.
    #[must_use]
    pub fn offset(&self, char: usize) -> usize {
        let after = self.checkpoints.partition_point(|count| count.chars <= char);
        let Some(index) = after.checked_sub(1) else { return 0 };
        let (mut chars, text) = (self.checkpoints[index].chars, self.source.text.as_bytes());
        for (at, byte) in text.iter().enumerate().skip(index * STRIDE) {
            if byte & 0xC0 != 0x80 {
                if chars == char {
                    return at;
                }
                chars += 1;
            }
        }
        text.len()
    }

    /// The span (in [`Source::text`]) of the line that holds an offset, without its line end.
    #[must_use]
    pub fn line_span(&self, offset: usize) -> Span {
        let text = self.source.text.as_bytes();
        let (offset, count) = self.count(offset);
        if offset > count.line_start && text.get(offset) == Some(&b'\n') && text[offset - 1] == b'\r' {
            return Span::new(count.line_start, offset - 1);
        }
        let next = offset / STRIDE + 1;
        let stop = text.len().min(next * STRIDE);
        let end = match memchr::memchr2(b'\n', b'\r', &text[offset..stop]) {
            Some(at) => offset + at,
            None => self.line_ends.get(next).copied().unwrap_or(text.len()),
        };
        Span::new(count.line_start, end)
    }

    fn count(&self, offset: usize) -> (usize, Count) {
        let text = &self.source.text;
        let mut offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let index = offset / STRIDE;
        let mut count = self.checkpoints[index];
        count.advance(text.as_bytes(), index * STRIDE, offset);
        (offset, count)
    }
}
