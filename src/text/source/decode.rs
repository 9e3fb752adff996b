//! Bytes → [`Source`]: finds the encoding, and refuses what is no text or clearly damaged. Never guesses a language.

use super::{Encoding, MAX_TEXT_BYTES, Source, magic};
use crate::text::ReadError;

const UTF8_BOM: &[u8] = b"\xEF\xBB\xBF";
const UTF16LE_BOM: &[u8] = b"\xFF\xFE";
const UTF16BE_BOM: &[u8] = b"\xFE\xFF";

impl Source {
    /// Decodes a file.
    ///
    /// A byte-order mark decides; without one, zero bytes at every other place mean UTF-16, valid UTF-8 is UTF-8, and the
    /// rest is Windows-1252, unless most of its non-ASCII characters are valid UTF-8: then it is UTF-8 that was damaged.
    ///
    /// # Errors
    /// Where the bytes are too many, another kind of file, binary, damaged, or in an unknown encoding.
    pub fn decode(bytes: &[u8]) -> Result<Self, ReadError> {
        if bytes.len() as u64 > MAX_TEXT_BYTES {
            return Err(ReadError::TooLarge { bytes: bytes.len() as u64, limit: MAX_TEXT_BYTES });
        }
        if bytes.starts_with(b"\xFF\xFE\0\0") && bytes.len().is_multiple_of(4) || bytes.starts_with(b"\0\0\xFE\xFF") {
            return Err(ReadError::UnknownEncoding);
        }
        if let Some(rest) = bytes.strip_prefix(UTF8_BOM) {
            let text = std::str::from_utf8(rest).map_err(|e| damaged(bytes, UTF8_BOM.len() + e.valid_up_to()))?;
            reject_control(bytes, UTF8_BOM.len())?;
            return Ok(Self { text: text.to_owned(), encoding: Encoding::Utf8, bom: UTF8_BOM.len() });
        }
        if bytes.starts_with(UTF16LE_BOM) {
            return utf16(bytes, Encoding::Utf16Le, 2);
        }
        if bytes.starts_with(UTF16BE_BOM) {
            return utf16(bytes, Encoding::Utf16Be, 2);
        }
        magic::reject(bytes)?;
        if let Some(encoding) = utf16_without_bom(bytes) {
            return utf16(bytes, encoding, 0);
        }
        reject_control(bytes, 0)?;
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Self { text: text.to_owned(), encoding: Encoding::Utf8, bom: 0 }),
            Err(error) if is_broken_utf8(bytes) => Err(damaged(bytes, error.valid_up_to())),
            Err(_) => windows_1252(bytes),
        }
    }
}

/// The first characters of a file, decoded as well as they can be: for guesses about its format only.
pub(in crate::text) fn preview(bytes: &[u8]) -> String {
    const LENGTH: usize = 1 << 14;
    let head = &bytes[..bytes.len().min(LENGTH)];
    let unit = |from: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = head.chunks_exact(2).map(|pair| from([pair[0], pair[1]])).collect();
        String::from_utf16_lossy(&units).trim_start_matches('\u{FEFF}').to_owned()
    };
    match utf16_without_bom(head) {
        _ if head.starts_with(UTF16LE_BOM) => unit(u16::from_le_bytes),
        _ if head.starts_with(UTF16BE_BOM) => unit(u16::from_be_bytes),
        Some(Encoding::Utf16Be) => unit(u16::from_be_bytes),
        Some(_) => unit(u16::from_le_bytes),
        None => String::from_utf8_lossy(head.strip_prefix(UTF8_BOM).unwrap_or(head)).into_owned(),
    }
}

/// Western texts in UTF-16 are mostly ASCII, so nearly every other byte is zero, always on the same side.
fn utf16_without_bom(bytes: &[u8]) -> Option<Encoding> {
    let head = &bytes[..bytes.len().min(1 << 14) & !1];
    let zeros = |parity: usize| head.iter().skip(parity).step_by(2).filter(|b| **b == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let pairs = head.len() / 2;
    if odd * 2 > pairs && even == 0 {
        Some(Encoding::Utf16Le)
    } else if even * 2 > pairs && odd == 0 {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

fn utf16(bytes: &[u8], encoding: Encoding, bom: usize) -> Result<Source, ReadError> {
    let body = &bytes[bom..];
    if body.len() % 2 == 1 {
        return Err(ReadError::DamagedUtf16 { byte: bytes.len() - 1 });
    }
    let units = body.chunks_exact(2).map(|pair| match encoding {
        Encoding::Utf16Be => u16::from_be_bytes([pair[0], pair[1]]),
        _ => u16::from_le_bytes([pair[0], pair[1]]),
    });
    let mut text = String::with_capacity(body.len() / 2 + body.len() / 8);
    let mut byte = bom;
    for decoded in char::decode_utf16(units) {
        let c = decoded.map_err(|_| ReadError::DamagedUtf16 { byte })?;
        if c == '\0' {
            return Err(ReadError::Binary { value: 0, byte, line: 1 + lines(text.as_bytes()) });
        }
        text.push(c);
        byte += 2 * c.len_utf16();
    }
    Ok(Source { text, encoding, bom })
}

/// Zero bytes are never text; other control bytes are forgiven where they are few.
fn reject_control(bytes: &[u8], from: usize) -> Result<(), ReadError> {
    const FORGIVEN: usize = 100;
    let is_control = |b: u8| b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r' | 0x08 | 0x0B | 0x0C | 0x1A | 0x1B);
    let at = match memchr::memchr(0, &bytes[from..]) {
        Some(zero) => from + zero,
        None => {
            let found = bytes.iter().filter(|b| is_control(**b)).count();
            if found == 0 || found <= bytes.len() / FORGIVEN + 1 {
                return Ok(());
            }
            bytes.iter().position(|b| is_control(*b)).unwrap_or(from)
        }
    };
    Err(ReadError::Binary { value: bytes[at], byte: at, line: 1 + lines(&bytes[..at]) })
}

/// Windows-1252 texts hardly ever hold a valid UTF-8 sequence by chance, so a majority of valid ones tells.
fn is_broken_utf8(bytes: &[u8]) -> bool {
    let (mut valid, mut invalid) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        valid += chunk.valid().bytes().filter(|b| *b >= 0xC0).count();
        invalid += usize::from(!chunk.invalid().is_empty());
    }
    valid > invalid
}

fn windows_1252(bytes: &[u8]) -> Result<Source, ReadError> {
    const LONG_ENOUGH_TO_TELL: usize = 16;
    let high = bytes.iter().filter(|b| **b >= 0x80).count();
    let undefined = bytes.iter().filter(|b| matches!(b, 0x81 | 0x8D | 0x8F | 0x90 | 0x9D)).count();
    if bytes.len() >= LONG_ENOUGH_TO_TELL && high * 2 > bytes.len() || undefined * 50 > high {
        return Err(ReadError::UnknownEncoding);
    }
    let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes);
    Ok(Source { text: text.into_owned(), encoding: Encoding::Windows1252, bom: 0 })
}

fn damaged(bytes: &[u8], byte: usize) -> ReadError {
    ReadError::DamagedUtf8 { byte, line: 1 + lines(&bytes[..byte]) }
}

/// Number of line ends: LF, CRLF or a lone CR.
fn lines(bytes: &[u8]) -> usize {
    let crs = memchr::memchr_iter(b'\r', bytes).filter(|at| bytes.get(at + 1) != Some(&b'\n')).count();
    crs + memchr::memchr_iter(b'\n', bytes).count()
}
