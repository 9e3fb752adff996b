//! What the tokenizer reads from: the bytes of a piece, cut off inside a tag that has absurdly many attributes. The
//! tokenizer calls itself once for each attribute of a tag, and no stack holds a million of them.

use std::cell::Cell;
use std::convert::Infallible;
use std::rc::Rc;

use html5gum::{Readable, Reader, StringReader};

/// Reads of attribute names in one tag, about two for each, after which the text seems to end.
const MOST_READS: usize = 1_000;

/// Bytes of a piece, up to its end or to where it is cut.
#[derive(Debug)]
pub(super) struct BoundedReader<'p> {
    inner: StringReader<'p>,
    at: usize,
    reads: usize,
    cut: Rc<Cell<Option<usize>>>,
}

impl<'p> BoundedReader<'p> {
    /// A reader and the place where it will tell at which offset it cut the piece.
    pub(super) fn new(piece: &'p str) -> (Self, Rc<Cell<Option<usize>>>) {
        let cut = Rc::new(Cell::new(None));
        (Self { inner: piece.to_reader(), at: 0, reads: 0, cut: Rc::clone(&cut) }, cut)
    }
}

impl Reader for BoundedReader<'_> {
    type Error = Infallible;

    fn read_byte(&mut self) -> Result<Option<u8>, Infallible> {
        if self.cut.get().is_some() {
            return Ok(None);
        }
        let byte = self.inner.read_byte()?;
        self.at += usize::from(byte.is_some());
        if byte == Some(b'>') {
            self.reads = 0;
        }
        Ok(byte)
    }

    fn try_read_string(&mut self, text: &[u8], case_sensitive: bool) -> Result<bool, Infallible> {
        let read = self.cut.get().is_none() && self.inner.try_read_string(text, case_sensitive)?;
        self.at += if read { text.len() } else { 0 };
        Ok(read)
    }

    fn read_until<'b>(&'b mut self, needle: &[u8], buffer: &'b mut [u8; 4]) -> Result<Option<&'b [u8]>, Infallible> {
        // Of all that the tokenizer looks for, only the end of an attribute's name can be an equals sign.
        self.reads += usize::from(needle.contains(&b'='));
        if self.reads > MOST_READS && self.cut.get().is_none() {
            self.cut.set(Some(self.at));
        }
        if self.cut.get().is_some() {
            return Ok(None);
        }
        let chunk = self.inner.read_until(needle, buffer)?;
        self.at += chunk.map_or(0, <[u8]>::len);
        if chunk == Some(b">") && needle.contains(&b'>') {
            self.reads = 0;
        }
        Ok(chunk)
    }
}
