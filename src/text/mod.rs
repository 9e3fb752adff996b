//! Bytes → [`Document`]: encodings, formats, blocks, sentences, quotations, languages.
//!
//! This room knows nothing of rules, findings or models. Its one entrance is [`read`]; a reader for a new format is one
//! file here and one line in [`Format`].

mod document;
mod error;
mod format;
mod language;
mod prose;
mod quotation;
mod source;
mod span;
mod stand_in;

pub use document::{Block, BlockKind, Document, Image, Link, Sentence, Words};
pub use error::ReadError;
pub use format::Format;
pub use language::Language;
pub use prose::{OffsetMap, ProseBuilder};
pub use quotation::Quotation;
pub use source::{Encoding, Position, PositionIndex, Source};
pub use span::Span;

/// Reads a file's bytes as `format` and segments its prose. `language` forces the language of every block.
///
/// # Errors
/// [`ReadError`] where the bytes are not what the format promises.
pub fn read(bytes: &[u8], format: Format, language: Option<Language>) -> Result<Document, ReadError> {
    stand_in::read(bytes, format, language)
}
