//! Word documents (Office Open XML): accepted text, headings, lists, tables, notes, links and alternative texts. Comments,
//! headers and footers are not prose; layout is not kept.

mod body;
mod links;
mod package;
mod parts;
mod prose;
mod walk;
mod xml;

use super::{Document, Encoding, Format, Language, OffsetMap, ReadError, Source};
use body::Body;
use package::Package;

/// Why bytes are no readable Word document. Each message says what to do; the caller adds the path.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum DocxError {
    /// Not an archive at all.
    #[error(
        "is not a Word document (.docx): it is not a zip archive. If it is text, Markdown or HTML, give it that extension or name its format"
    )]
    NotAnArchive,
    /// An archive that is cut off or damaged at its end.
    #[error(
        "is a damaged or incomplete .docx: the zip archive has no readable directory ({0}). Copy or download it again"
    )]
    Truncated(String),
    /// An archive of another kind.
    #[error("is not a Word document: {what}. Save it as .docx from the program that made it, or export its text")]
    NoDocument {
        /// What the archive seems to be.
        what: &'static str,
    },
    /// Protected by a password.
    #[error("is protected by a password. Open it in Word, remove the password, and save it again")]
    Encrypted,
    /// The binary format of Word 97–2003.
    #[error("is in the old binary format of Word (.doc). Open it in Word or LibreOffice and save it as .docx")]
    LegacyDoc,
    /// A part that unpacks to more than is safe.
    #[error(
        "holds a part, {part}, that unpacks to more than {limit} bytes or far more than its packed size: refused as a possible zip bomb. Save it again from Word, without embedded data"
    )]
    TooLarge {
        /// Name inside the archive.
        part: String,
        /// Bytes that were allowed.
        limit: u64,
    },
    /// A part that cannot be unpacked.
    #[error("holds a damaged part, {part} ({reason}). Copy or download the file again, or save it again from Word")]
    Damaged {
        /// Name inside the archive.
        part: String,
        /// What the decompressor said.
        reason: String,
    },
    /// A part that is not well-formed XML.
    #[error("holds a part, {part}, that is not well-formed XML at byte {byte}: {reason}. Save it again from Word")]
    Malformed {
        /// Name inside the archive.
        part: String,
        /// Offset in that part.
        byte: u64,
        /// What the parser said.
        reason: String,
    },
}

/// Reads a Word document; languages, sentences and quotations are left to segmentation. The extracted text is its own
/// source.
pub(super) fn read(bytes: &[u8]) -> Result<Document, ReadError> {
    let mut package = Package::open(bytes)?;
    let main = parts::main_part(&mut package)?;
    let styles = parts::styles(&mut package, &main)?;
    let mut body = Body::new(&styles);
    let targets = parts::targets(&mut package, &main)?;
    body.read(&main, &package.required(&main)?, &targets)?;
    for kind in parts::NOTES {
        let part = parts::beside(&main, kind.part);
        if let Some(xml) = package.optional(&part)? {
            let targets = parts::targets(&mut package, &part)?;
            body.read_notes(kind, &part, &xml, &targets)?;
        }
    }
    let prose = body.finish();
    Ok(Document {
        format: Format::Docx,
        source: Source { text: prose.text.clone(), encoding: Encoding::Utf8, bom: 0 },
        map: OffsetMap::identity(prose.text.len()),
        text: prose.text,
        blocks: prose.blocks,
        sentences: Vec::new(),
        quotations: Vec::new(),
        inline_quotes: Vec::new(),
        links: prose.links,
        images: prose.images,
        code: Vec::new(),
        language: Language::Other,
    })
}

#[cfg(test)]
mod tests;
