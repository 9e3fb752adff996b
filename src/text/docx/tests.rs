use std::io::{Cursor, Write};

use proptest::prelude::*;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::super::{BlockKind, Document, Image};
use super::*;

fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn wrapped(body: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"w\" xmlns:r=\"r\" xmlns:mc=\"mc\"><w:body>{body}</w:body></w:document>"
    )
}

fn with(body: &str, parts: &[(&str, &str)]) -> Document {
    let main = wrapped(body);
    let mut all = vec![("word/document.xml", main.as_str())];
    all.extend_from_slice(parts);
    read(&archive(&all)).unwrap()
}

fn prose(body: &str) -> String {
    with(body, &[]).text
}

fn error(bytes: &[u8]) -> DocxError {
    match read(bytes) {
        Err(ReadError::Docx(error)) => error,
        other => panic!("{other:?}"),
    }
}

const P: &str = "<w:p><w:r><w:t>Plain.</w:t></w:r></w:p>";

#[test]
fn insertions_are_kept_and_deletions_dropped() {
    let body = "<w:p><w:r><w:t xml:space=\"preserve\">The model </w:t></w:r>\
        <w:del w:id=\"1\"><w:r><w:delText>understands</w:delText></w:r></w:del>\
        <w:ins w:id=\"2\"><w:r><w:t>processes</w:t></w:r></w:ins>\
        <w:moveFrom w:id=\"3\"><w:r><w:t> all</w:t></w:r></w:moveFrom>\
        <w:moveTo w:id=\"4\"><w:r><w:t> text.</w:t></w:r></w:moveTo></w:p>";
    assert_eq!(prose(body), "The model processes text.");
}

#[test]
fn a_deleted_paragraph_end_joins_two_paragraphs() {
    let body = "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>One </w:t></w:r></w:p>\
        <w:p><w:r><w:t>sentence.</w:t></w:r></w:p>";
    assert_eq!(prose(body), "One sentence.");
}

#[test]
fn former_properties_do_not_count() {
    let body = "<w:p><w:pPr><w:pPrChange w:id=\"1\"><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr></w:pPrChange></w:pPr>\
        <w:r><w:t>Body text.</w:t></w:r></w:p>";
    assert_eq!(with(body, &[]).blocks[0].kind, BlockKind::Paragraph);
}

#[test]
fn comments_are_not_prose() {
    let body = "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>Fine.</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>\
        <w:r><w:commentReference w:id=\"0\"/></w:r></w:p>";
    let comments = "<w:comments xmlns:w=\"w\"><w:comment w:id=\"0\"><w:p><w:r><w:t>Really?</w:t></w:r></w:p></w:comment></w:comments>";
    assert_eq!(with(body, &[("word/comments.xml", comments)]).text, "Fine.");
}

#[test]
fn headings_come_from_style_names_outlines_and_ancestors() {
    let styles = "<w:styles xmlns:w=\"w\">\
        <w:style w:type=\"paragraph\" w:styleId=\"Titre2\"><w:name w:val=\"heading 2\"/></w:style>\
        <w:style w:type=\"paragraph\" w:styleId=\"Chapo\"><w:name w:val=\"Chapo\"/><w:basedOn w:val=\"Titre2\"/></w:style>\
        <w:style w:type=\"paragraph\" w:styleId=\"X\"><w:name w:val=\"House\"/><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr></w:style>\
        <w:style w:type=\"paragraph\" w:styleId=\"Citation\"><w:name w:val=\"Quote\"/></w:style>\
        <w:style w:type=\"paragraph\" w:styleId=\"TM1\"><w:name w:val=\"toc 1\"/></w:style>\
        <w:style w:type=\"paragraph\" w:styleId=\"Lgende\"><w:name w:val=\"caption\"/></w:style></w:styles>";
    let paragraph = |style: &str, text: &str| {
        format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
    };
    let body = [
        paragraph("Title", "Titre"),
        paragraph("Titre2", "Partie"),
        paragraph("Chapo", "Chapeau"),
        paragraph("X", "Maison"),
        paragraph("TM1", "Partie....3"),
        paragraph("Citation", "Cité."),
        paragraph("Lgende", "Une image."),
        paragraph("Normal", "Corps."),
    ]
    .concat();
    let document = with(&body, &[("word/styles.xml", styles)]);
    use BlockKind::{Caption, Heading, Paragraph};
    let kinds: Vec<BlockKind> = document.blocks.iter().map(|block| block.kind).collect();
    assert_eq!(kinds, [Heading(1), Heading(2), Heading(2), Heading(3), Paragraph, Caption, Paragraph]);
    let quoted: Vec<bool> = document.blocks.iter().map(|block| block.quoted).collect();
    assert_eq!(quoted, [false, false, false, false, true, false, false]);
}

#[test]
fn lists_and_tables_are_told_apart() {
    let body = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>Item</w:t></w:r></w:p>\
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\
        <w:p><w:r><w:t>End</w:t></w:r></w:p>";
    let document = with(body, &[]);
    let kinds: Vec<BlockKind> = document.blocks.iter().map(|block| block.kind).collect();
    use BlockKind::{ListItem, Paragraph, TableCell};
    assert_eq!(kinds, [ListItem, TableCell, TableCell, Paragraph]);
    assert_eq!(document.text, "Item\n\nA\n\nB\n\nEnd");
}

#[test]
fn links_have_their_anchor_and_their_real_address() {
    let relations = "<Relationships><Relationship Id=\"rId1\" Type=\"t/hyperlink\" \
        Target=\"https://www.google.com/url?q=https://arxiv.org/abs/1&amp;sa=D\" TargetMode=\"External\"/></Relationships>";
    let body = "<w:p><w:r><w:t xml:space=\"preserve\">See </w:t></w:r><w:hyperlink r:id=\"rId1\"><w:r><w:t>the paper</w:t></w:r></w:hyperlink>\
        <w:r><w:t xml:space=\"preserve\"> and </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\
        <w:r><w:instrText> HYPERLINK \"https://a.org/\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\
        <w:r><w:t>the site</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>.</w:t></w:r></w:p>";
    let document = with(body, &[("word/_rels/document.xml.rels", relations)]);
    assert_eq!(document.text, "See the paper and the site.");
    let links: Vec<(&str, &str)> =
        document.links.iter().map(|link| (link.anchor.of(&document.text), link.url.as_str())).collect();
    assert_eq!(links, [("the paper", "https://arxiv.org/abs/1"), ("the site", "https://a.org/")]);
}

#[test]
fn notes_follow_the_text_in_the_order_of_their_references() {
    let body = "<w:p><w:r><w:t>One</w:t></w:r><w:r><w:footnoteReference w:id=\"3\"/></w:r><w:r><w:t> two</w:t></w:r>\
        <w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>.</w:t></w:r></w:p>";
    let notes = "<w:footnotes xmlns:w=\"w\"><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>\
        <w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> Second note.</w:t></w:r></w:p></w:footnote>\
        <w:footnote w:id=\"3\"><w:p><w:r><w:t>First note.</w:t></w:r></w:p></w:footnote></w:footnotes>";
    let document = with(body, &[("word/footnotes.xml", notes)]);
    assert_eq!(document.text, "One two.\n\nFirst note.\n\nSecond note.");
    assert_eq!(document.blocks[1].kind, BlockKind::Footnote);
    assert_eq!(document.blocks[2].span.of(&document.text), "Second note.");
}

#[test]
fn images_keep_their_words() {
    let body = "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Image 1\" descr=\"A glowing robot &amp; brain\" title=\"AI\"/>\
        <a:graphic><pic:pic><a:blip r:embed=\"rId9\"/></pic:pic></a:graphic></wp:inline></w:drawing></w:r></w:p>\
        <w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr><w:r><w:t>Illustration.</w:t></w:r></w:p>";
    let relations =
        "<Relationships><Relationship Id=\"rId9\" Type=\"image\" Target=\"media/image1.png\"/></Relationships>";
    let document = with(body, &[("word/_rels/document.xml.rels", relations)]);
    let Image { alt, title, caption, src } = &document.images[0];
    let text = |words: &Option<super::super::Words>| words.as_ref().map(|words| words.text.clone());
    assert_eq!(text(alt).as_deref(), Some("A glowing robot & brain"));
    assert_eq!(text(title).as_deref(), Some("AI"));
    assert_eq!(text(caption).as_deref(), Some("Illustration."));
    assert_eq!(text(src).as_deref(), Some("media/image1.png"));
}

#[test]
fn text_boxes_are_read_once() {
    let shape = |tag: &str| {
        format!("<mc:{tag}><w:txbxContent><w:p><w:r><w:t>Boxed.</w:t></w:r></w:p></w:txbxContent></mc:{tag}>")
    };
    let body = format!(
        "<w:p><w:r><w:t>Outer</w:t></w:r><w:r><mc:AlternateContent>{}{}</mc:AlternateContent></w:r><w:r><w:t> text.</w:t></w:r></w:p>",
        shape("Choice"),
        shape("Fallback")
    );
    assert_eq!(prose(&body), "Boxed.\n\nOuter text.");
}

#[test]
fn content_controls_smart_tags_breaks_and_tabs_are_followed() {
    let body = "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>\
        <w:smartTag><w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t><w:noBreakHyphen/><w:t>D</w:t></w:r></w:smartTag></w:p></w:sdtContent></w:sdt>";
    assert_eq!(prose(body), "A\tB\nC\u{2011}D");
}

#[test]
fn hidden_text_is_not_on_the_page() {
    let body = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Secret</w:t></w:r><w:r><w:t>Seen</w:t></w:r></w:p>";
    assert_eq!(prose(body), "Seen");
}

#[test]
fn entities_are_never_expanded() {
    let xml = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]>\
        <w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>x &b; &amp; &#233; &lt;y&gt;</w:t></w:r></w:p></w:body></w:document>";
    let document = read(&archive(&[("word/document.xml", xml)])).unwrap();
    assert_eq!(document.text, "x &b; & é <y>");
}

#[test]
fn the_text_is_its_own_source() {
    let document = with(P, &[]);
    let all = super::super::Span::new(0, document.text.len());
    assert_eq!(document.source.text, document.text);
    assert_eq!(document.to_source(all), all);
}

#[test]
fn an_empty_document_has_no_blocks() {
    assert!(with("<w:p/><w:sectPr/>", &[]).blocks.is_empty());
}

#[test]
fn what_is_no_word_document_says_what_it_is() {
    assert_eq!(error(b"Just some text."), DocxError::NotAnArchive);
    assert_eq!(error(b""), DocxError::NotAnArchive);
    let sheet = archive(&[("xl/workbook.xml", "<x/>")]);
    assert_eq!(error(&sheet), DocxError::NoDocument { what: "it is a spreadsheet" });
    let other = archive(&[("readme.txt", "x")]);
    assert_eq!(error(&other), DocxError::NoDocument { what: "the archive has no word/document.xml" });
}

#[test]
fn passwords_and_the_old_format_are_told_apart() {
    let mut old = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    old.extend([0; 600]);
    assert_eq!(error(&old), DocxError::LegacyDoc);
    old.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(error(&old), DocxError::Encrypted);
}

#[test]
fn a_truncated_archive_is_told() {
    let whole = archive(&[("word/document.xml", &wrapped(&P.repeat(200)))]);
    for keep in [10, whole.len() / 2, whole.len() - 30] {
        assert!(matches!(error(&whole[..keep]), DocxError::Truncated(_)), "{keep}");
    }
}

#[test]
fn a_damaged_part_is_named() {
    let mut bytes = archive(&[("word/document.xml", &wrapped(P))]);
    bytes[60] ^= 0xFF;
    assert!(matches!(error(&bytes), DocxError::Damaged { part, .. } if part == "word/document.xml"));
}

#[test]
fn a_zip_bomb_is_refused() {
    let bomb = wrapped(&format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", "a".repeat(12 << 20)));
    let bytes = archive(&[("word/document.xml", &bomb)]);
    assert!(bytes.len() < 100_000);
    assert!(matches!(error(&bytes), DocxError::TooLarge { part, .. } if part == "word/document.xml"));
}

#[test]
fn malformed_xml_is_reported_with_its_position() {
    let broken = archive(&[("word/document.xml", "<w:document><w:body></w:document>")]);
    assert!(matches!(error(&broken), DocxError::Malformed { byte: 20, .. }), "{:?}", error(&broken));
    let cut = archive(&[("word/document.xml", "<w:document><w:body>")]);
    assert!(matches!(error(&cut), DocxError::Malformed { byte: 20, .. }), "{:?}", error(&cut));
}

#[test]
fn nesting_costs_no_stack() {
    let deep = format!("{}{P}{}", "<w:sdt>".repeat(200_000), "</w:sdt>".repeat(200_000));
    let main = wrapped(&deep);
    let noise: String = (0..20_000).map(|i| format!("<!--{}-->", i * 7919)).collect();
    let bytes = archive(&[("word/document.xml", &format!("{main}{noise}"))]);
    assert_eq!(read(&bytes).unwrap().text, "Plain.");
}

proptest! {
    #[test]
    fn damaged_archives_never_panic(at in 0usize..2000, byte in any::<u8>()) {
        let mut bytes = archive(&[("word/document.xml", &wrapped(&P.repeat(3))), ("word/styles.xml", "<w:styles/>")]);
        let at = at % bytes.len();
        bytes[at] = byte;
        let _ = read(&bytes);
    }

    #[test]
    fn any_mix_of_elements_keeps_offsets_within_the_text(parts in proptest::collection::vec(0usize..12, 0..24)) {
        const PIECES: [&str; 12] = [
            "</w:p><w:p>",
            "<w:r><w:t> é </w:t></w:r>",
            "<w:hyperlink r:id=\"a\"><w:r><w:t>link </w:t></w:r></w:hyperlink>",
            "</w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p>",
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
            "<w:r><w:instrText>HYPERLINK \"u\"</w:instrText></w:r>",
            "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
            "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
            "<w:r><w:drawing><wp:docPr descr=\"d\"/></w:drawing></w:r>",
            "<w:del><w:r><w:t>gone</w:t></w:r></w:del>",
            "<w:r><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></w:r>",
            "</w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>",
        ];
        let body: String = parts.iter().map(|i| PIECES[*i]).collect();
        let relations = "<Relationships><Relationship Id=\"a\" Target=\"u\"/></Relationships>";
        let document = with(&format!("<w:p>{body}</w:p>"), &[("word/_rels/document.xml.rels", relations)]);
        prop_assert!(!document.text.contains("gone"));
        for link in &document.links {
            prop_assert!(document.text.get(link.anchor.start..link.anchor.end).is_some());
        }
        for block in &document.blocks {
            prop_assert!(document.text.get(block.span.start..block.span.end).is_some_and(|text| text.trim() == text && !text.is_empty()));
        }
    }
}
