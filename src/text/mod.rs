//! Bytes → [`Document`]: encodings, formats, blocks, sentences, quotations, languages.
//!
//! This room knows nothing of rules, findings or models. Its one entrance is [`read`]; a reader for a new format is one
//! file here and one line in [`Format`].

mod abbreviation;
mod document;
mod docx;
mod error;
mod flow;
mod format;
mod function_words;
mod given;
mod html;
mod language;
mod markdown;
mod noun_phrase;
mod plain;
mod prose;
mod quotation;
mod quote_marks;
mod segment;
mod sentence;
mod source;
mod span;
mod speaker;
mod verb_use;
mod verbs_of_saying;
mod word_classes;
mod word_edges;

pub use document::{Block, BlockKind, Document, Image, Link, Sentence, Words};
pub use docx::DocxError;
pub use error::ReadError;
pub use format::Format;
pub use given::from_sentences;
pub use language::Language;
pub use prose::{OffsetMap, Prose, ProseBuilder};
pub use quotation::Quotation;
pub use source::{Encoding, MAX_BYTES, MAX_TEXT_BYTES, Position, PositionIndex, Source};
pub use span::Span;
pub use verbs_of_saying::is_verb_of_saying;

/// Reads a file's bytes as `format` and segments its prose. `language` forces the language of every block.
///
/// # Errors
/// [`ReadError`] where the bytes are not what the format promises.
pub fn read(bytes: &[u8], format: Format, language: Option<Language>) -> Result<Document, ReadError> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(ReadError::TooLarge { bytes: bytes.len() as u64, limit: MAX_BYTES });
    }
    let mut document = match format.reader() {
        format::Reader::Package(read) => read(bytes)?,
        format::Reader::Markup(read) => {
            let source = Source::decode(bytes)?;
            let prose = read(&source.text);
            Document {
                format,
                text: prose.text,
                map: prose.map,
                blocks: prose.blocks,
                sentences: Vec::new(),
                quotations: Vec::new(),
                inline_quotes: prose.inline_quotes,
                links: prose.links,
                images: prose.images,
                code: prose.code,
                language: Language::Other,
                source,
            }
        }
    };
    segment::segment(&mut document, language);
    Ok(document)
}

#[cfg(test)]
mod tests;
