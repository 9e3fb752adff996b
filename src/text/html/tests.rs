//! Claims about HTML.

use super::read;
use crate::text::BlockKind::{self, Caption, Footnote, Heading, ListItem, Paragraph, TableCell};
use crate::text::{Prose, Span};
use proptest::prelude::*;

fn blocks(source: &str) -> Vec<(BlockKind, String)> {
    let prose = read(source);
    prose.blocks.iter().map(|b| (b.kind, b.span.of(&prose.text).to_owned())).collect()
}

fn expect<const N: usize>(source: &str, expected: [(BlockKind, &str); N]) {
    assert_eq!(blocks(source), expected.map(|(kind, text)| (kind, text.to_owned())), "{source}");
}

fn source_of<'s>(prose: &Prose, source: &'s str, words: &str) -> &'s str {
    let at = prose.text.find(words).unwrap();
    prose.map.to_source(Span::new(at, at + words.len())).of(source)
}

#[test]
fn a_page_becomes_blocks() {
    expect(
        "<!DOCTYPE html><html><head><title>Le robot-juge</title><meta name=description content='Il juge&nbsp;: qui&#8239;?'>\
         <style>p {color: red}</style><script>var x = '<p>no</p>';</script></head><body>\n<h1>Le <em>robot</em>-juge</h1>\
         <p>Il  a\n jugé.<p>Sans fin<ul><li>un<li>deux</ul><table><caption>Chiffres</caption><tr><th>a<td>b</table>\
         <blockquote>Cité</blockquote><noscript>Activez JavaScript</noscript><ol><li id=\"fn:1\">Note.</ol>",
        [
            (Heading(1), "Le robot-juge"),
            (Paragraph, "Il juge\u{A0}: qui\u{202F}?"),
            (Heading(1), "Le robot-juge"),
            (Paragraph, "Il a jugé."),
            (Paragraph, "Sans fin"),
            (ListItem, "un"),
            (ListItem, "deux"),
            (Caption, "Chiffres"),
            (TableCell, "a"),
            (TableCell, "b"),
            (Paragraph, "Cité"),
            (Footnote, "Note."),
        ],
    );
}

#[test]
fn white_space_collapses_across_inline_elements() {
    expect(
        "<p> a <b> b</b>\n<i>c </i> d<!-- x -->e </p>\n\n text \n<div>f</div>g",
        [(Paragraph, "a b c de"), (Paragraph, "text"), (Paragraph, "f"), (Paragraph, "g")],
    );
}

#[test]
fn one_line_break_is_a_line_break_and_two_end_the_paragraph() {
    expect(
        "Roses are red<br>\n violets too<br/><br>New one",
        [(Paragraph, "Roses are red\nviolets too"), (Paragraph, "New one")],
    );
}

#[test]
fn entities_map_to_their_source_as_a_whole() {
    let source = "<p>L&rsquo;&eacute;l&egrave;ve &amp; R&D &lt;tag&gt; &co &#x1F916;</p>";
    let prose = read(source);
    assert_eq!(prose.text, "L’élève & R&D <tag> &co 🤖");
    assert_eq!(source_of(&prose, source, "élève"), "&eacute;l&egrave;ve");
    assert_eq!(source_of(&prose, source, "l"), "l");
    assert_eq!(source_of(&prose, source, "🤖"), "&#x1F916;");
    assert_eq!(source_of(&prose, source, "<tag>"), "&lt;tag&gt;");
}

#[test]
fn hidden_and_foreign_content_is_no_prose() {
    expect(
        "<p>a<span hidden>x<span>y</span>z</span>b</p><div style='color:red; Display : none'>x<p>y</p></div><template><p>t</p></template>\
         <svg><title>t</title><path/><text>s</text></svg><select><option>o</select><p>c<svg><path></svg>d<p>e",
        [(Paragraph, "ab"), (Paragraph, "cd"), (Paragraph, "e")],
    );
    expect("<p hidden>secret<p>visible<svg><circle><p>again", [(Paragraph, "visible"), (Paragraph, "again")]);
}

#[test]
fn code_is_recorded_and_leaves_a_space() {
    let source = "<p>Run <code>x <b>y</b></code>, then\n<kbd>q</kbd>.</p><pre><code>print(1)</code></pre><p>Done.</p>";
    let prose = read(source);
    assert_eq!(prose.text, "Run , then .\n\nDone.");
    let code: Vec<&str> = prose.code.iter().map(|span| span.of(source)).collect();
    assert_eq!(code, ["<code>x <b>y</b></code>", "<kbd>q</kbd>", "<pre><code>print(1)</code></pre>"]);
}

#[test]
fn links_have_exact_targets_and_anchors() {
    let source = "<p>Selon <a class=x href=\"https://x.org/?a=1&amp;b=2\"> une <i>étude</i> </a>, <a href=/b>b</a> et https://c.org/d.</p><a href='e'></a>";
    let prose = read(source);
    let links: Vec<(&str, &str, &str)> = prose
        .links
        .iter()
        .map(|l| (l.anchor.of(&prose.text), l.url.as_str(), l.url_span.unwrap().of(source)))
        .collect();
    assert_eq!(
        links,
        [
            ("une étude", "https://x.org/?a=1&b=2", "https://x.org/?a=1&amp;b=2"),
            ("b", "/b", "/b"),
            ("", "https://c.org/d", "https://c.org/d"),
            ("", "e", "e"),
        ]
    );
    assert!(prose.text.ends_with("et ."));
}

#[test]
fn quotations_are_marked_and_end_with_their_block() {
    let source = "<blockquote><p>one</p><ul><li>two</ul></blockquote><p>He said <q>it <q>thinks</q></q> and <q>left.</p><p>Then.</p>";
    let prose = read(source);
    let quoted: Vec<bool> = prose.blocks.iter().map(|b| b.quoted).collect();
    assert_eq!(quoted, [true, true, false, false]);
    let inline: Vec<&str> = prose.inline_quotes.iter().map(|span| span.of(&prose.text)).collect();
    assert_eq!(inline, ["it thinks", "left."]);
}

#[test]
fn figures_give_their_images_a_caption() {
    let source = "<figure><a href=x><img src=\"a.jpg\" alt=\"Un robot &amp; sa main\" title='T'></a><figcaption>Le cerveau <b>artificiel</b></figcaption></figure>\
                  <figure><img src=b><figure><img src=c><figcaption>in</figcaption></figure><figcaption>out</figcaption></figure><img src=d>";
    let prose = read(source);
    let captions: Vec<Option<&str>> =
        prose.images.iter().map(|i| i.caption.as_ref().map(|w| w.text.as_str())).collect();
    assert_eq!(captions, [Some("Le cerveau artificiel"), Some("out"), Some("in"), None]);
    let first = &prose.images[0];
    let alt = first.alt.as_ref().unwrap();
    assert_eq!((alt.text.as_str(), alt.span.of(source)), ("Un robot & sa main", "Un robot &amp; sa main"));
    assert_eq!(first.src.as_ref().unwrap().span.of(source), "a.jpg");
    assert_eq!(first.title.as_ref().unwrap().span.of(source), "T");
    assert_eq!(first.caption.as_ref().unwrap().span.of(source), "Le cerveau <b>artificiel");
    assert_eq!(prose.blocks[0].kind, Caption);
}

#[test]
fn wordpress_comments_and_captions_are_understood() {
    let source = "<!-- wp:paragraph {\"x\":\"y\"} -->\n<p>Un [sic] mot [à compléter].</p>\n<!-- /wp:paragraph -->\n\
                  [caption id=\"a\" width=\"3\"]<img src=\"r.jpg\" alt=\"r\" /> Un robot pense[/caption]\n\nSuite [gallery ids=\"1,2\"]fin";
    let prose = read(source);
    let found: Vec<(BlockKind, &str)> = prose.blocks.iter().map(|b| (b.kind, b.span.of(&prose.text))).collect();
    assert_eq!(
        found,
        [(Paragraph, "Un [sic] mot [à compléter]."), (Caption, "Un robot pense"), (Paragraph, "Suite fin")]
    );
    assert_eq!(prose.images[0].caption.as_ref().unwrap().span.of(source), "Un robot pense");
}

#[test]
fn a_hundred_thousand_levels_are_read_without_recursion() {
    let deep = format!("{}mot{}fin", "<div><b>".repeat(100_000), "</b></div>".repeat(100_000));
    expect(&deep, [(Paragraph, "mot"), (Paragraph, "fin")]);
    let stray = format!("{}{}mot", "<b>".repeat(100_000), "</i></div></p>".repeat(100_000));
    expect(&stray, [(Paragraph, "mot")]);
    let open = format!("{}mot", "<figure><blockquote><q><li><a href=x><p hidden>".repeat(30_000));
    assert_eq!(read(&open).text, "");
}

#[test]
fn markup_at_the_very_end_is_no_prose() {
    for (source, text) in [
        ("a <b", "a"),
        ("a &", "a &"),
        ("a <b c=\"d", "a"),
        ("a &<b>c", "a &c"),
        ("1 < 2 &< 3</>!", "1 < 2 &< 3!"),
        ("a <!-- b", "a"),
        ("<", "<"),
    ] {
        assert_eq!(read(source).text.trim_end_matches('<'), text.trim_end_matches('<'), "{source}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_tag_soup_panics_or_maps_wrongly(
        parts in prop::collection::vec(prop_oneof![
            Just("<p>"), Just("</p>"), Just("<b class='x'>"), Just("</b>"), Just("<q>"), Just("</q>"), Just("&"), Just("&amp;"), Just("&eacute"),
            Just("<"), Just(">"), Just("</"), Just("</>"), Just("<!--"), Just("-->"), Just("<!"), Just("<?"), Just("<svg>"), Just("</svg>"),
            Just("<br>"), Just("\r\n"), Just("\r"), Just(" "), Just("\n\n"), Just("été"), Just("👩🏽‍🚀"), Just("word"), Just("e\u{301}"), Just("\u{A0}"),
            Just("<a href='"), Just("'>"), Just("\""), Just("</a>"), Just("<code>"), Just("</code>"), Just("<title>"), Just("</title>"),
            Just("<figure>"), Just("<figcaption>"), Just("</figure>"), Just("<img alt=x"), Just("[caption a=\"b\"]"), Just("[/caption]"),
            Just("http://x.y/z"), Just("{{"), Just("}}"), Just("<script>"), Just("</script>"), Just("<li>"), Just("\u{AD}"), Just("\0"),
        ], 0..40)
    ) {
        let source = parts.concat();
        let prose = read(&source);
        for block in &prose.blocks {
            prop_assert!(!block.span.is_empty());
            let _ = block.span.of(&prose.text);
        }
        for (at, word) in unicode_segmentation::UnicodeSegmentation::unicode_word_indices(prose.text.as_str()) {
            let found = prose.map.to_source(Span::new(at, at + word.len())).of(&source);
            prop_assert!(found.contains(word) || found.contains(['&', '<', '\0', '\u{AD}', '{', '[', 'h']), "{word:?} is {found:?} in {source:?}");
        }
        for span in prose.code.iter().chain(prose.links.iter().filter_map(|l| l.url_span.as_ref())) {
            let _ = span.of(&source);
        }
        for span in prose.inline_quotes.iter().chain(prose.links.iter().map(|l| &l.anchor)) {
            let _ = span.of(&prose.text);
        }
    }
}
