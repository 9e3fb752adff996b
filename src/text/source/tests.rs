//! Claims about decoding and positions.

use super::*;
use crate::text::{ReadError, Span};
use proptest::prelude::*;

fn encode(text: &str, encoding: Encoding, bom: bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    let marked = if bom { format!("\u{FEFF}{text}") } else { text.to_owned() };
    match encoding {
        Encoding::Utf8 => bytes.extend(marked.as_bytes()),
        Encoding::Utf16Le => marked.encode_utf16().for_each(|u| bytes.extend(u.to_le_bytes())),
        Encoding::Utf16Be => marked.encode_utf16().for_each(|u| bytes.extend(u.to_be_bytes())),
        Encoding::Windows1252 => bytes.extend(&*encoding_rs::WINDOWS_1252.encode(text).0),
    }
    bytes
}

fn decode_slice(bytes: &[u8], encoding: Encoding) -> String {
    let units = |from: fn([u8; 2]) -> u16| bytes.chunks(2).map(|p| from([p[0], p[1]])).collect::<Vec<_>>();
    match encoding {
        Encoding::Utf8 => String::from_utf8(bytes.to_vec()).unwrap(),
        Encoding::Utf16Le => String::from_utf16(&units(u16::from_le_bytes)).unwrap(),
        Encoding::Utf16Be => String::from_utf16(&units(u16::from_be_bytes)).unwrap(),
        Encoding::Windows1252 => encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned(),
    }
}

const DRAFT: &str = "La start-up lilloise jure que son robot « comprend » ses clients.\r\nFaux, dit l’ingénieure.\n";

#[test]
fn every_encoding_gives_the_same_text() {
    for (encoding, bom) in [
        (Encoding::Utf8, false),
        (Encoding::Utf8, true),
        (Encoding::Utf16Le, true),
        (Encoding::Utf16Be, true),
        (Encoding::Utf16Le, false),
        (Encoding::Utf16Be, false),
        (Encoding::Windows1252, false),
    ] {
        let source = Source::decode(&encode(DRAFT, encoding, bom)).unwrap();
        assert_eq!((source.text.as_str(), source.encoding), (DRAFT, encoding));
        assert_eq!(source.bom > 0, bom);
    }
}

#[test]
fn an_empty_file_is_an_empty_text() {
    assert_eq!(Source::decode(b"").unwrap().text, "");
    assert_eq!(Source::decode(b"\xEF\xBB\xBF").unwrap().bom, 3);
}

#[test]
fn damaged_utf8_names_the_place() {
    let mut bytes = "Été à Orléans,\nl’IA « générative » déçoit.".as_bytes().to_vec();
    let at = bytes.iter().rposition(|b| *b == 0xC3).unwrap();
    bytes.remove(at + 1);
    let error = Source::decode(&bytes).unwrap_err();
    assert!(matches!(error, ReadError::DamagedUtf8 { byte, line: 2 } if byte == at), "{error}");
}

#[test]
fn latin_1_with_one_chance_utf8_sequence_is_still_windows_1252() {
    let mut bytes = encode("Le modèle a été testé près de Genève.", Encoding::Windows1252, false);
    bytes.extend(b" \xC3\xA9");
    assert_eq!(Source::decode(&bytes).unwrap().encoding, Encoding::Windows1252);
}

#[test]
fn utf16_cut_in_half_is_an_error() {
    let mut bytes = encode(DRAFT, Encoding::Utf16Le, true);
    bytes.pop();
    assert!(matches!(Source::decode(&bytes), Err(ReadError::DamagedUtf16 { .. })));
}

#[test]
fn other_kinds_of_files_are_named() {
    for (bytes, word) in [
        (&b"%PDF-1.7\n%\xE2\xE3"[..], "PDF"),
        (b"PK\x03\x04\x14\0\x06\0\0\0word/document.xml", "docx"),
        (b"PK\x03\x04\x14\0\x06\0\0\0mimetypeapplication/vnd.oasis.opendocument.text", "OpenDocument"),
        (b"\x89PNG\r\n\x1a\n\0\0", "PNG"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", "old Office"),
        (b"{\\rtf1\\ansi Hello}", "RTF"),
    ] {
        let message = Source::decode(bytes).unwrap_err().to_string();
        assert!(message.contains(word), "{message}");
    }
}

#[test]
fn binary_data_is_refused_with_its_place() {
    let error = Source::decode(b"one line\nand\0another").unwrap_err();
    assert!(matches!(error, ReadError::Binary { value: 0, byte: 12, line: 2 }), "{error}");
    assert!(Source::decode(b"\x01\x02\x03\x04\x05\x06 data \x0E\x0F\x10").is_err());
    assert!(Source::decode(b"a bell \x07 rings once in a long enough terminal transcript").is_ok());
}

#[test]
fn a_text_in_cyrillic_bytes_is_not_taken_for_french() {
    let (bytes, _, _) = encoding_rs::KOI8_R.encode("Нейросеть написала статью за журналиста");
    assert!(matches!(Source::decode(&bytes), Err(ReadError::UnknownEncoding)));
}

#[test]
fn lines_end_at_lf_crlf_or_cr() {
    let source = Source::decode("un\r\ndeux\rtrois\nquatre".as_bytes()).unwrap();
    let index = PositionIndex::new(&source);
    let place = |word: &str| {
        let position = index.position(source.text.find(word).unwrap());
        (position.line, position.column)
    };
    assert_eq!([place("un"), place("eux"), place("trois"), place("quatre")], [(1, 1), (2, 2), (3, 1), (4, 1)]);
    assert_eq!(index.line_span(3).of(&source.text), "un");
    assert_eq!(index.line_span(9).of(&source.text), "trois");
    assert_eq!(index.line_span(999).of(&source.text), "quatre");
}

#[test]
fn a_very_long_line_is_looked_up_without_reading_it_again() {
    let source = Source { text: "é".repeat(25 << 20), encoding: Encoding::Utf8, bom: 0 };
    let index = PositionIndex::new(&source);
    for step in 0..10_000 {
        let offset = step * 5_000;
        assert_eq!(index.position(offset).column, offset / 2 + 1);
        assert_eq!(index.line_span(offset), Span::new(0, source.text.len()));
    }
}

fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zA-Z ,.]{1,8}",
        1 => Just("\r\n".to_owned()),
        1 => Just("\r".to_owned()),
        1 => Just("\n".to_owned()),
        1 => Just("👩🏽‍🚀".to_owned()),
        1 => Just("e\u{301}".to_owned()),
        1 => Just("\u{A0}» €".to_owned()),
        1 => ".{1,3}".prop_filter("no zero byte", |s| !s.contains('\0')),
    ];
    prop::collection::vec(piece, 0..400).prop_map(|v| v.concat())
}

fn latin_text() -> impl Strategy<Value = String> {
    "([a-zA-Z ,.]{3,6}(é|€|\u{A0}|œ|’|\r\n|\r|\n)?){1,300}"
}

fn check_positions(text: &str, encoding: Encoding, bom: bool, cuts: (prop::sample::Index, prop::sample::Index)) {
    let bytes = encode(text, encoding, bom);
    let bom = if bom { encode("\u{FEFF}", encoding, false).len() } else { 0 };
    let source = Source { text: text.to_owned(), encoding, bom };
    let index = PositionIndex::new(&source);
    let mut bounds: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    bounds.push(text.len());
    let (a, b) = (*cuts.0.get(&bounds), *cuts.1.get(&bounds));
    let span = Span::new(a.min(b), a.max(b));
    let (start, end) = (index.position(span.start), index.position(span.end));
    let slice = span.of(text);
    assert_eq!(decode_slice(&bytes[start.byte..end.byte], encoding), slice);
    assert_eq!(text.chars().skip(start.char).take(end.char - start.char).collect::<String>(), slice);
    let units: Vec<u16> = text.encode_utf16().collect();
    assert_eq!(String::from_utf16(&units[start.utf16..end.utf16]).unwrap(), slice);

    let mut before = text[..span.start].to_owned();
    if before.ends_with('\r') && text[span.start..].starts_with('\n') {
        before.pop();
        before.push('#');
    }
    let before = before.replace("\r\n", "\n");
    let before = before.replace('\r', "\n");
    assert_eq!(start.line, before.matches('\n').count() + 1);
    assert_eq!(start.column, before.rsplit('\n').next().unwrap().chars().count() + 1);
    let line = index.line_span(span.start);
    assert!(line.start <= span.start && line.of(text).chars().all(|c| c != '\r' && c != '\n'));
    assert!(line.end == text.len() || text[line.end..].starts_with(['\r', '\n']));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn positions_slice_the_original_bytes(
        text in any_text(), cuts in any::<(prop::sample::Index, prop::sample::Index)>(), bom in any::<bool>(), which in 0..3_usize,
    ) {
        check_positions(&text, [Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be][which], bom, cuts);
    }

    #[test]
    fn positions_slice_windows_1252_bytes(text in latin_text(), cuts in any::<(prop::sample::Index, prop::sample::Index)>()) {
        let decoded = Source::decode(&encode(&text, Encoding::Windows1252, false)).unwrap();
        prop_assert_eq!(&decoded.text, &text);
        check_positions(&text, Encoding::Windows1252, false, cuts);
    }

    #[test]
    fn no_bytes_make_decoding_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(source) = Source::decode(&bytes) {
            let index = PositionIndex::new(&source);
            prop_assert!(index.position(source.text.len()).byte <= bytes.len());
        }
    }

    #[test]
    fn marked_files_decode_to_their_text(text in any_text(), which in 0..3_usize) {
        let encoding = [Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be][which];
        let text: String = text.chars().filter(|c| *c >= ' ' || c.is_whitespace()).collect();
        let source = Source::decode(&encode(&text, encoding, true)).unwrap();
        prop_assert_eq!(source.text, text);
    }
}
