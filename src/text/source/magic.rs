//! Signatures of files that are no text: they get a message that names them. Not a general file-type detector.

use super::super::ReadError;

const TO_TEXT: &str = "open it in the program that made it and save its text as .docx, .html or .txt";
const WORD: &str = "give it the extension .docx, or name the format docx";

struct Signature {
    at: usize,
    bytes: &'static [u8],
    kind: &'static str,
    advice: &'static str,
}

const fn sign(bytes: &'static [u8], kind: &'static str) -> Signature {
    Signature { at: 0, bytes, kind, advice: "hand over the text itself" }
}

const SIGNATURES: &[Signature] = &[
    Signature { at: 0, bytes: b"%PDF-", kind: "a PDF file", advice: TO_TEXT },
    Signature { at: 0, bytes: b"{\\rtf", kind: "an RTF file", advice: TO_TEXT },
    Signature {
        at: 0,
        bytes: b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
        kind: "an old Office file (.doc, .xls or .ppt)",
        advice: TO_TEXT,
    },
    sign(b"\x89PNG\r\n\x1a\n", "a PNG image"),
    sign(b"\xFF\xD8\xFF", "a JPEG image"),
    sign(b"GIF87a", "a GIF image"),
    sign(b"GIF89a", "a GIF image"),
    sign(b"II*\0", "a TIFF image"),
    sign(b"MM\0*", "a TIFF image"),
    Signature { at: 4, bytes: b"ftyp", kind: "a video or HEIF image", advice: "hand over the text itself" },
    Signature { at: 8, bytes: b"WEBP", kind: "a WebP image", advice: "hand over the text itself" },
    sign(b"\x1F\x8B\x08", "a gzip archive"),
    sign(b"7z\xBC\xAF\x27\x1C", "a 7-Zip archive"),
    sign(b"Rar!\x1A\x07", "a RAR archive"),
    sign(b"\x28\xB5\x2F\xFD", "a Zstandard archive"),
    sign(b"SQLite format 3\0", "an SQLite database"),
    sign(b"\x7FELF", "a program"),
    sign(b"PAR1", "a Parquet file"),
    sign(b"ID3\x02", "an audio file"),
    sign(b"ID3\x03", "an audio file"),
    sign(b"ID3\x04", "an audio file"),
    sign(b"OggS\0", "an audio file"),
];

/// True for a zip archive, which docx, odt and epub files are.
pub(in crate::text) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// The error for bytes that are another kind of file, where their signature is known.
pub(super) fn reject(bytes: &[u8]) -> Result<(), ReadError> {
    if is_zip(bytes) {
        let head = &bytes[..bytes.len().min(1 << 16)];
        let holds = |name: &[u8]| memchr::memmem::find(head, name).is_some();
        let (kind, advice) = if holds(b"word/") {
            ("a Word document (docx)", WORD)
        } else if holds(b"application/vnd.oasis.opendocument") {
            ("an OpenDocument file", TO_TEXT)
        } else if holds(b"application/epub+zip") {
            ("an EPUB book", TO_TEXT)
        } else if holds(b"[Content_Types].xml") {
            ("an Office document", "if it is a Word document, give it the extension .docx")
        } else {
            ("a zip archive", "unpack it and check the files in it")
        };
        return Err(ReadError::NotText { kind, advice });
    }
    let known = SIGNATURES.iter().find(|s| bytes.get(s.at..).is_some_and(|rest| rest.starts_with(s.bytes)));
    known.map_or(Ok(()), |s| Err(ReadError::NotText { kind: s.kind, advice: s.advice }))
}
