//! The words that an image file carries inside itself: Exif, IPTC and XMP titles, descriptions and keywords.
//!
//! Not a picture decoder: it never looks at pixels. Files come from anywhere, so every length is checked, the number and
//! size of what is read are bounded, and what cannot be read is left out.

use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use quick_xml::events::Event;

/// Words found inside an image file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmbeddedWords {
    /// The field they come from, as photo editors name it ("keywords", "description").
    pub field: &'static str,
    /// The words.
    pub text: String,
}

/// Metadata stand at the beginning of image files; no more than this is read.
const MOST_BYTES: u64 = 8 << 20;
/// No more fields than this are kept.
const MOST_FIELDS: usize = 200;
/// No more characters than this are kept of a field.
const MOST_CHARS: usize = 2_000;

/// The words inside a local image that a document at `document` refers to as `reference`.
///
/// Only relative references without a scheme are followed, and only to regular files: nothing is fetched.
#[must_use]
pub fn of_reference(document: &Path, reference: &str) -> Vec<EmbeddedWords> {
    let Some(path) = local_path(document, reference) else { return Vec::new() };
    if !std::fs::metadata(&path).is_ok_and(|meta| meta.is_file()) {
        return Vec::new();
    }
    let Ok(file) = std::fs::File::open(&path) else { return Vec::new() };
    let mut bytes = Vec::new();
    if file.take(MOST_BYTES).read_to_end(&mut bytes).is_err() {
        return Vec::new();
    }
    embedded_words(&bytes)
}

/// Where a relative reference leads; none for URLs, absolute and network paths.
fn local_path(document: &Path, reference: &str) -> Option<PathBuf> {
    let clean = reference.split(['?', '#']).next().unwrap_or_default().trim();
    let remote = clean.contains(':') || clean.starts_with(['/', '\\']) || clean.is_empty() || clean.contains('\0');
    (!remote).then(|| document.parent().unwrap_or(Path::new("")).join(percent_decoded(clean)))
}

/// `a%20b` → `a b`; what is not an escape stays as it is.
#[must_use]
pub fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let escape = (bytes[at] == b'%').then(|| bytes.get(at + 1..at + 3)).flatten();
        let digits = escape.filter(|d| d.iter().all(u8::is_ascii_hexdigit)).and_then(|d| std::str::from_utf8(d).ok());
        match digits.and_then(|d| u8::from_str_radix(d, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

/// The words inside the bytes of an image file (JPEG, PNG, WebP, TIFF, HEIF), in the order Exif, IPTC, XMP, without
/// repetitions.
#[must_use]
pub fn embedded_words(bytes: &[u8]) -> Vec<EmbeddedWords> {
    let mut words = Words::default();
    exif_words(bytes, &mut words);
    iptc_words(bytes, &mut words);
    xmp_words(bytes, &mut words);
    words.0
}

#[derive(Default)]
struct Words(Vec<EmbeddedWords>);

impl Words {
    fn add(&mut self, field: &'static str, text: &str) {
        let text: String =
            text.trim_matches(|c: char| c.is_whitespace() || c == '\0').chars().take(MOST_CHARS).collect();
        let known = self.0.iter().any(|words| words.text == text);
        if !text.is_empty() && !known && self.0.len() < MOST_FIELDS {
            self.0.push(EmbeddedWords { field, text });
        }
    }
}

/// Windows Explorer's own Exif fields, in UTF-16.
const WINDOWS_FIELDS: [(u16, &str); 4] =
    [(0x9c9b, "title"), (0x9c9c, "comment"), (0x9c9e, "keywords"), (0x9c9f, "subject")];

fn exif_words(bytes: &[u8], words: &mut Words) {
    use exif::{Context, Reader, Tag, Value};
    let Ok(exif) = Reader::new().read_from_container(&mut Cursor::new(bytes)) else { return };
    for field in exif.fields().take(MOST_FIELDS) {
        match &field.value {
            Value::Ascii(lines) if field.tag == Tag::ImageDescription => {
                for line in lines {
                    words.add("description", &decoded(line));
                }
            }
            Value::Byte(raw) => {
                let Tag(context, number) = field.tag;
                let name = WINDOWS_FIELDS.iter().find(|(tag, _)| context == Context::Tiff && *tag == number);
                if let Some((_, name)) = name {
                    let units: Vec<u16> =
                        raw.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
                    words.add(name, &String::from_utf16_lossy(&units));
                }
            }
            _ => {}
        }
    }
}

/// UTF-8 where it is, else Windows-1252, the habit of older photo software.
fn decoded(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    }
}

/// IPTC-IIM datasets of record 2 that hold words.
const IPTC_FIELDS: [(u8, &str); 4] = [(5, "title"), (25, "keywords"), (105, "headline"), (120, "description")];

/// Reads the IIM block of a JPEG's APP13 segments ("Photoshop 3.0", resource 0x0404).
fn iptc_words(bytes: &[u8], words: &mut Words) {
    for segment in jpeg_segments(bytes, 0xed) {
        let Some(mut rest) = segment.strip_prefix(b"Photoshop 3.0\0") else { continue };
        while let Some((id, data, after)) = photoshop_resource(rest) {
            if id == 0x0404 {
                iim_words(data, words);
            }
            rest = after;
        }
    }
}

/// The payloads of a JPEG's segments with this marker, before the picture itself.
fn jpeg_segments(bytes: &[u8], wanted: u8) -> Vec<&[u8]> {
    let mut found = Vec::new();
    let mut rest = bytes.strip_prefix(b"\xff\xd8").unwrap_or_default();
    while let [0xff, marker, high, low, ..] = *rest {
        if marker == 0xda || marker == 0xff {
            break;
        }
        let length = usize::from(u16::from_be_bytes([high, low]));
        let Some(payload) = rest.get(4..2 + length.max(2)) else { break };
        if marker == wanted {
            found.push(payload);
        }
        rest = rest.get(2 + length.max(2)..).unwrap_or_default();
    }
    found
}

/// `8BIM`, id, padded name, size, padded data → id, data, what follows.
fn photoshop_resource(rest: &[u8]) -> Option<(u16, &[u8], &[u8])> {
    let body = rest.strip_prefix(b"8BIM")?;
    let id = u16::from_be_bytes([*body.first()?, *body.get(1)?]);
    let name = usize::from(*body.get(2)?) + 1;
    let body = body.get(2 + name + name % 2..)?;
    let size = u32::from_be_bytes(body.get(..4)?.try_into().ok()?) as usize;
    let data = body.get(4..4_usize.checked_add(size)?)?;
    Some((id, data, body.get(4 + size + size % 2..).unwrap_or_default()))
}

fn iim_words(mut rest: &[u8], words: &mut Words) {
    while let [0x1c, record, dataset, high, low, ..] = *rest {
        let length = usize::from(u16::from_be_bytes([high, low]));
        // The extended lengths of the standard (first bit set) are for pictures, not for words.
        let Some(value) = rest.get(5..5 + length).filter(|_| high < 0x80) else { return };
        if let Some((_, field)) = IPTC_FIELDS.iter().find(|(number, _)| record == 2 && *number == dataset) {
            words.add(field, &decoded(value));
        }
        rest = &rest[5 + length..];
    }
}

/// XMP properties that hold words, by local name.
const XMP_FIELDS: [(&str, &str); 5] = [
    ("title", "title"),
    ("description", "description"),
    ("subject", "keywords"),
    ("Headline", "headline"),
    ("AltTextAccessibility", "alternative text"),
];

/// Reads the first XMP packet, wherever the container keeps it.
fn xmp_words(bytes: &[u8], words: &mut Words) {
    let Some(start) = memchr::memmem::find(bytes, b"<x:xmpmeta") else { return };
    let Some(length) = memchr::memmem::find(&bytes[start..], b"</x:xmpmeta>") else { return };
    let Ok(packet) = std::str::from_utf8(&bytes[start..start + length]) else { return };
    let mut reader = quick_xml::Reader::from_str(packet);
    let mut field: Option<(&'static str, usize)> = None;
    let mut depth = 0_usize;
    let mut text = String::new();
    // A reader that meets an error stops: half a packet is better than none.
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Eof => break,
            Event::Start(start) => {
                depth += 1;
                let name = start.local_name();
                let known = XMP_FIELDS.iter().find(|(known, _)| *known == name.as_ref());
                if let (None, Some((_, known))) = (field, known) {
                    field = Some((known, depth));
                }
                text.clear();
            }
            Event::Text(part) if field.is_some() => text.push_str(&part),
            Event::GeneralRef(name) if field.is_some() => text.push_str(reference(&name)),
            Event::End(_) => {
                if let Some((name, from)) = field {
                    words.add(name, &text);
                    text.clear();
                    if depth <= from {
                        field = None;
                    }
                }
                depth = depth.saturating_sub(1);
            }
            _ => {}
        }
    }
}

/// The five entities of XML; others are left out.
fn reference(name: &str) -> &'static str {
    match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => " ",
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn dataset(record: u8, number: u8, value: &[u8]) -> Vec<u8> {
        let mut out = vec![0x1c, record, number];
        out.extend(u16::try_from(value.len()).unwrap().to_be_bytes());
        out.extend(value);
        out
    }

    fn jpeg(segments: &[(u8, Vec<u8>)]) -> Vec<u8> {
        let mut out = b"\xff\xd8".to_vec();
        for (marker, payload) in segments {
            out.extend([0xff, *marker]);
            out.extend(u16::try_from(payload.len() + 2).unwrap().to_be_bytes());
            out.extend(payload);
        }
        out.extend(b"\xff\xda\x00\x02picture\xff\xd9");
        out
    }

    fn photoshop(iim: &[u8]) -> Vec<u8> {
        let mut out = b"Photoshop 3.0\0".to_vec();
        out.extend(b"8BIM\x03\xed\x00\x00\x00\x00\x00\x03abc\0");
        out.extend(b"8BIM\x04\x04\x00\x00");
        out.extend(u32::try_from(iim.len()).unwrap().to_be_bytes());
        out.extend(iim);
        out
    }

    const XMP: &str = "http://ns.adobe.com/xap/1.0/\0<?xpacket begin=\"\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF><rdf:Description>\
        <dc:subject><rdf:Bag><rdf:li>robot</rdf:li><rdf:li>intelligence artificielle</rdf:li></rdf:Bag></dc:subject>\
        <dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">Hand &amp; brain</rdf:li></rdf:Alt></dc:description>\
        </rdf:Description></rdf:RDF></x:xmpmeta>";

    fn texts(bytes: &[u8]) -> Vec<(&'static str, String)> {
        embedded_words(bytes).into_iter().map(|w| (w.field, w.text)).collect()
    }

    #[test]
    fn iptc_keywords_of_a_jpeg_are_read() {
        let iim =
            [dataset(1, 90, b"\x1b%G"), dataset(2, 25, "cerveau numérique".as_bytes()), dataset(2, 120, b"A robot")]
                .concat();
        let file = jpeg(&[(0xe0, b"JFIF\0".to_vec()), (0xed, photoshop(&iim))]);
        assert_eq!(texts(&file), [("keywords", "cerveau numérique".to_owned()), ("description", "A robot".to_owned())]);
    }

    #[test]
    fn latin_1_keywords_keep_their_accents() {
        let file = jpeg(&[(0xed, photoshop(&dataset(2, 25, b"t\xeate d'androide")))]);
        assert_eq!(texts(&file), [("keywords", "tête d'androide".to_owned())]);
    }

    #[test]
    fn xmp_keywords_and_description_are_read_in_any_container() {
        let wanted = [
            ("keywords", "robot".to_owned()),
            ("keywords", "intelligence artificielle".to_owned()),
            ("description", "Hand & brain".to_owned()),
        ];
        assert_eq!(texts(&jpeg(&[(0xe1, XMP.as_bytes().to_vec())])), wanted);
        assert_eq!(texts(&[b"RIFF\x00\x00\x00\x00WEBPXMP ", XMP.as_bytes()].concat()), wanted);
    }

    #[test]
    fn an_image_that_breaks_off_gives_what_it_has() {
        let file = jpeg(&[(0xe1, XMP.as_bytes().to_vec()), (0xed, photoshop(&dataset(2, 25, b"android")))]);
        for length in 0..file.len() {
            let _ = embedded_words(&file[..length]);
        }
        assert!(texts(&file[..file.len() - 5]).contains(&("keywords", "android".to_owned())));
    }

    #[test]
    fn only_relative_references_lead_to_a_file() {
        let document = Path::new("/drafts/story.md");
        assert_eq!(local_path(document, "img/a%20b.jpg?w=3"), Some(PathBuf::from("/drafts/img/a b.jpg")));
        for remote in [
            "https://example.org/a.jpg",
            "//cdn.example/a.jpg",
            "\\\\server\\share\\a.jpg",
            "/img/a.jpg",
            "C:\\a.jpg",
            "data:image/png;base64,AA",
            "",
        ] {
            assert_eq!(local_path(document, remote), None, "{remote}");
        }
    }

    #[test]
    fn a_local_image_is_found_beside_its_document() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a b.jpg"), jpeg(&[(0xed, photoshop(&dataset(2, 25, b"humanoid")))]))
            .unwrap();
        let words = of_reference(&folder.path().join("draft.md"), "a%20b.jpg");
        assert_eq!(words, [EmbeddedWords { field: "keywords", text: "humanoid".to_owned() }]);
        assert_eq!(of_reference(&folder.path().join("draft.md"), "missing.jpg"), []);
        assert_eq!(of_reference(&folder.path().join("draft.md"), "."), []);
    }

    proptest! {
        #[test]
        fn damaged_files_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400), cut in 0_usize..400, place in 0_usize..400) {
            let _ = embedded_words(&bytes);
            let mut file = jpeg(&[(0xed, photoshop(&dataset(2, 25, b"android"))), (0xe1, XMP.as_bytes().to_vec())]);
            let at = place % file.len();
            let end = (at + cut % 8).min(file.len());
            file.splice(at..end, bytes.into_iter().take(8));
            let _ = embedded_words(&file);
        }
    }
}
