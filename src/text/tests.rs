//! Claims that hold for every format that is text itself.

use super::*;
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

/// A word as writers type it, some with emoji, combining marks, apostrophes or letters beyond ASCII.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => "[a-z]{2,8}",
        2 => "[A-Z][a-zéèàçœ]{1,6}",
        1 => Just("l’e\u{301}te\u{301}".to_owned()),
        1 => Just("👩🏽‍🚀".to_owned()),
        1 => Just("数据".to_owned()),
        1 => Just("𝒳".to_owned()),
    ]
}

fn sentence() -> impl Strategy<Value = Vec<(String, &'static str)>> {
    let space = prop_oneof![8 => Just(" "), 1 => Just("\u{A0}"), 1 => Just("\r\n"), 1 => Just("\n"), 1 => Just("  "), 1 => Just(", "), 1 => Just("\u{202F}; ")];
    prop::collection::vec((word(), space), 2..20)
}

/// The sentences as a file of a format, each decorated by the marks of that format.
fn dress(format: Format, sentences: &[Vec<(String, &'static str)>], how: usize) -> String {
    let mut source = String::new();
    for (index, words) in sentences.iter().enumerate() {
        let (open, close) = match (format, (index + how) % 6) {
            (Format::Html, 0) => ("<p>", "</p>\r\n"),
            (Format::Html, 1) => ("<li>&nbsp;", ""),
            (Format::Html, 2) => ("<blockquote><p class='é'>", "&hellip;</blockquote>"),
            (Format::Html, 3) => ("<h2 title=\"&eacute;\">", "</h2><pre>x</pre>"),
            (Format::Html, 4) => ("<div><a href='#é'>", "</a> &amp; <code>é</code></div>"),
            (Format::Html, _) => ("<td>", "<br><br>"),
            (Format::Markdown, 0) => ("\n\n", "\n\n"),
            (Format::Markdown, 1) => ("\n\n> ", "\n\n"),
            (Format::Markdown, 2) => ("\n\n- **é** ", " `é`\n\n"),
            (Format::Markdown, 3) => ("\n\n", " [é](é.html) &amp; <b>\\*</b>\r\n\r\n"),
            (Format::Markdown, 4) => ("\n\n```\né\n```\n\n", " {{< é >}}\n\n"),
            (Format::Markdown, _) => ("\n\n<div>\n\n", "\n\n</div>\n\n"),
            (_, 0) => ("\r\n\r\n", "\r\n\r\n"),
            (_, 1) => ("\n\n- ", "\n\n"),
            (_, 2) => ("\n\n> ", "\n\n"),
            (_, _) => ("\n\n", ".\n\n"),
        };
        source.push_str(open);
        for (word, space) in words {
            source.push_str(word);
            source.push_str(space);
        }
        source.push_str(close);
    }
    source
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_word_maps_to_itself_in_the_source_and_in_the_file(
        sentences in prop::collection::vec(sentence(), 1..6), how in 0..6_usize, which in 0..3_usize, bom in any::<bool>(),
    ) {
        let format = [Format::Text, Format::Markdown, Format::Html][which];
        let text = dress(format, &sentences, how);
        let mut bytes = if bom { "\u{FEFF}".as_bytes().to_vec() } else { Vec::new() };
        bytes.extend(text.as_bytes());
        let document = read(&bytes, format, None).unwrap();
        let index = PositionIndex::new(&document.source);

        let mut written: Vec<&str> = sentences.iter().flatten().map(|(word, _)| word.as_str()).collect();
        let mut seen = 0;
        for (at, word) in document.text.unicode_word_indices() {
            let span = document.to_source(Span::new(at, at + word.len()));
            prop_assert_eq!(span.of(&document.source.text), word);
            let file = &bytes[index.position(span.start).byte..index.position(span.end).byte];
            prop_assert_eq!(std::str::from_utf8(file).unwrap(), word);
            seen += 1;
        }
        written.retain(|word| word.chars().any(char::is_alphanumeric));
        prop_assert!(seen >= written.len(), "{} of {} words of {:?} in {:?}", seen, written.len(), text, document.text);
    }

    #[test]
    fn blocks_and_sentences_are_ordered_and_apart(sentences in prop::collection::vec(sentence(), 1..6), how in 0..6_usize, which in 0..3_usize) {
        let format = [Format::Text, Format::Markdown, Format::Html][which];
        let document = read(dress(format, &sentences, how).as_bytes(), format, None).unwrap();
        for pair in document.blocks.windows(2) {
            let between = &document.text[pair[0].span.end..pair[1].span.start];
            prop_assert!(between.ends_with("\n\n") && between.trim().is_empty(), "{:?}", between);
        }
        for block in &document.blocks {
            prop_assert_eq!(block.span.trimmed(&document.text), block.span);
            prop_assert!(document.sentences_of(block).iter().all(|s| block.span.contains(s.span)));
        }
    }

    #[test]
    fn no_bytes_make_reading_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), which in 0..4_usize) {
        let format = Format::all().nth(which).unwrap();
        let _ = read(&bytes, format, None);
    }
}

#[test]
fn a_block_that_vanishes_leaves_no_trace_in_the_map() {
    let mut builder = ProseBuilder::new("one   two");
    builder.open(BlockKind::Paragraph, false);
    builder.verbatim(Span::new(0, 3));
    builder.open(BlockKind::Paragraph, false);
    builder.verbatim(Span::new(3, 6));
    builder.open(BlockKind::Paragraph, true);
    builder.verbatim(Span::new(6, 9));
    let prose = builder.finish();
    assert_eq!(prose.text, "one\n\ntwo");
    assert_eq!(prose.blocks.len(), 2);
    assert_eq!(prose.map.to_source(Span::new(5, 8)), Span::new(6, 9));
}

#[test]
fn an_entity_as_long_as_its_character_still_counts_as_a_whole() {
    let source = "<p>&acE;x</p>";
    let document = read(source.as_bytes(), Format::Html, None).unwrap();
    let tilde = document.text.chars().next().unwrap().len_utf8();
    assert_eq!(document.to_source(Span::new(0, tilde)).of(source), "&acE;");
}

/// A reader that went over its input again and again would not come back from these.
#[test]
fn repetitive_input_is_read_to_its_end() {
    let size = 1 << 20;
    let pieces: [(Format, &str); 12] = [
        (Format::Text, "mot "),
        (Format::Text, "mot\n\n"),
        (Format::Text, "> a\nb\n- c\n"),
        (Format::Markdown, "un *mot* et [lien](x) "),
        (Format::Markdown, "mot "),
        (Format::Markdown, "{{ [a "),
        (Format::Markdown, "![a](b)\n\n*c*\n\n"),
        (Format::Html, "<p>un <b>mot</b> &eacute; "),
        (Format::Html, "<figure><q><li>a"),
        (Format::Html, "[a b={{ www.a "),
        (Format::Html, "mot "),
        (Format::Html, "<table><tr><td></p>"),
    ];
    for (format, piece) in pieces {
        let source = piece.repeat(size / piece.len());
        read(source.as_bytes(), format, None).unwrap();
    }
}
