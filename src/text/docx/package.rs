//! The zip archive around a Word document, read part by part under limits: sizes that the archive states are not believed.

use std::io::{Cursor, Read};

use memchr::memmem;
use zip::ZipArchive;
use zip::result::ZipError;

use super::DocxError;

/// No part may unpack to more bytes.
const LIMIT: u64 = 64 << 20;
/// Parts larger than this must not unpack to more than [`RATIO`] times their packed size.
const SMALL: u64 = 8 << 20;
/// Prose and its markup pack 10 to 60 times; deflate can reach 1,032.
const RATIO: u64 = 200;
/// First bytes of an OLE compound file: old Word, or any Office file with a password.
const OLE: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// An opened archive.
pub(super) struct Package<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
}

impl<'b> Package<'b> {
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, DocxError> {
        if bytes.starts_with(&OLE) {
            let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
            let encrypted = memmem::find(bytes, &name).is_some();
            return Err(if encrypted { DocxError::Encrypted } else { DocxError::LegacyDoc });
        }
        match ZipArchive::new(Cursor::new(bytes)) {
            Ok(archive) => Ok(Self { archive }),
            Err(error) if bytes.starts_with(b"PK\x03\x04") => Err(DocxError::Truncated(error.to_string())),
            Err(_) => Err(DocxError::NotAnArchive),
        }
    }

    pub(super) fn has(&self, part: &str) -> bool {
        self.archive.index_for_name(part).is_some()
    }

    /// The decoded text of a part.
    pub(super) fn required(&mut self, part: &str) -> Result<String, DocxError> {
        self.optional(part)?.ok_or(DocxError::NoDocument { what: "the part with its text is missing" })
    }

    /// The decoded text of a part, if the archive has it.
    pub(super) fn optional(&mut self, part: &str) -> Result<Option<String>, DocxError> {
        let damaged = |reason: String| DocxError::Damaged { part: part.to_owned(), reason };
        let file = match self.archive.by_name(part) {
            Ok(file) => file,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
                return Err(DocxError::Encrypted);
            }
            Err(error) => return Err(damaged(error.to_string())),
        };
        let limit = file.compressed_size().saturating_mul(RATIO).clamp(SMALL, LIMIT);
        let mut bytes = Vec::new();
        file.take(limit + 1).read_to_end(&mut bytes).map_err(|error| damaged(error.to_string()))?;
        if bytes.len() as u64 > limit {
            return Err(DocxError::TooLarge { part: part.to_owned(), limit });
        }
        Ok(Some(decode(bytes)))
    }
}

/// Parts are UTF-8, seldom UTF-16.
fn decode(bytes: Vec<u8>) -> String {
    if let Some((encoding, _)) = encoding_rs::Encoding::for_bom(&bytes) {
        return encoding.decode_with_bom_removal(&bytes).0.into_owned();
    }
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}
