//! Placeholder until the docx reader is merged.

use super::{Document, ReadError};

pub(super) fn read(_bytes: &[u8]) -> Result<Document, ReadError> {
    Err(ReadError::NotText { kind: "a Word document", advice: "the reader for it is not built in yet" })
}
