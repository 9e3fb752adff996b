//! Claims about Markdown.

use super::read;
use crate::text::BlockKind::{self, Caption, Footnote, Heading, ListItem, Paragraph, TableCell};
use crate::text::{Prose, Span};
use proptest::prelude::*;

fn blocks_of(prose: &Prose) -> Vec<(BlockKind, &str)> {
    prose.blocks.iter().map(|b| (b.kind, b.span.of(&prose.text))).collect()
}

fn expect<const N: usize>(source: &str, expected: [(BlockKind, &str); N]) {
    assert_eq!(blocks_of(&read(source)), expected, "{source}");
}

#[test]
fn a_draft_becomes_blocks() {
    expect(
        "# Le *robot*-juge {#titre}\n\nIl a\r\n**jugé**[^1] : ~~oui~~.\n\n- [x] un\n- deux\n\n  encore\n\n> cité\n\n| a | b |\n|---|---|\n| c | |\n\nSetext\n---\n\n[^1]: La note.\n",
        [
            (Heading(1), "Le robot-juge"),
            (Paragraph, "Il a jugé : oui."),
            (ListItem, "un"),
            (ListItem, "deux"),
            (ListItem, "encore"),
            (Paragraph, "cité"),
            (TableCell, "a"),
            (TableCell, "b"),
            (TableCell, "c"),
            (Heading(2), "Setext"),
            (Footnote, "La note."),
        ],
    );
}

#[test]
fn front_matter_titles_are_prose_with_exact_places() {
    let source = "---\nlayout: post\ntitle: \"L’IA \\\"comprend\\\" \\u00e9t\\u00e9\" # x\ntags: [title, robot]\ndescription: >-\n  Un robot\n  pense.\n\n  Deux.\nsubtitle: 'C''est fini'\nsummary: plain words\n  go on # no\nimage:\n  title: not this\n---\n\nTexte.\n";
    let prose = read(source);
    assert_eq!(
        blocks_of(&prose),
        [
            (Heading(1), "L’IA \"comprend\" été"),
            (Paragraph, "Un robot pense."),
            (Paragraph, "Deux."),
            (Paragraph, "C'est fini"),
            (Paragraph, "plain words go on # no"),
            (Paragraph, "Texte."),
        ]
    );
    let at = prose.text.find("comprend").unwrap();
    assert_eq!(prose.map.to_source(Span::new(at, at + 8)).of(source), "comprend");
    let at = prose.text.find("été").unwrap();
    assert_eq!(prose.map.to_source(Span::new(at, at + "été".len())).of(source), "\\u00e9t\\u00e9");
}

#[test]
fn toml_front_matter_is_read_up_to_its_first_table() {
    expect(
        "+++\ntitle = 'The model that lied'\ndate = 2024-05-01\nsummary = \"\"\"\nTwo\nlines\"\"\"\n[params]\ndescription = \"no\"\n+++\nBody.\n",
        [(Heading(1), "The model that lied"), (Paragraph, "Two lines"), (Paragraph, "Body.")],
    );
}

#[test]
fn a_thematic_break_above_prose_is_no_front_matter() {
    expect(
        "---\nNote: this is prose.\nIt goes on.\n\n---\n\nEnd.",
        [(Paragraph, "Note: this is prose. It goes on."), (Paragraph, "End.")],
    );
}

#[test]
fn code_is_recorded_and_leaves_a_space() {
    let source = "Run `a b` now.\n\n```py\nprint(1)\n```\n\n    indented\n\nEnd";
    let prose = read(source);
    assert_eq!(prose.text, "Run now.\n\nEnd");
    assert_eq!(prose.code.len(), 3);
    assert_eq!(prose.code[0].of(source), "`a b`");
    assert!(prose.code[1].of(source).contains("print(1)") && prose.code[2].of(source).contains("indented"));
}

#[test]
fn links_of_every_notation_have_exact_targets() {
    let source = "Voir [une *étude*](https://a.org/x_(y)?u=1&amp;v=2 \"Titre\"), [b][Ref], [c], <https://d.org/>, https://e.org/f_g*h*, [https://i.org](https://i.org/k) et <moi@x.org>.\n\n[ref]: <https://b.org/é> 'T'\n[c]: /c\n";
    let prose = read(source);
    let links: Vec<(&str, &str, &str)> = prose
        .links
        .iter()
        .map(|l| (l.anchor.of(&prose.text), l.url.as_str(), l.url_span.unwrap().of(source)))
        .collect();
    assert_eq!(
        links,
        [
            ("une étude", "https://a.org/x_(y)?u=1&v=2", "https://a.org/x_(y)?u=1&amp;v=2"),
            ("b", "https://b.org/é", "https://b.org/é"),
            ("c", "/c", "/c"),
            ("", "https://d.org/", "https://d.org/"),
            ("", "https://e.org/f_g*h", "https://e.org/f_g*h"),
            ("", "https://i.org/k", "https://i.org/k"),
            ("", "mailto:moi@x.org", "moi@x.org"),
        ]
    );
    assert_eq!(prose.text, "Voir une étude, b, c, , , et .");
}

#[test]
fn images_keep_their_words_and_find_their_captions() {
    let source = "![Un *robot* &amp; lui](a.png \"Un titre\")\n*Il pense*\n\n![b](<b c.png>)\n\n_Photo : J. Roux_\n\nTexte ![c][r] suite.\n\n*Emphase seule.*\n\n[r]: d.png (Ti)\n";
    let prose = read(source);
    let spelled: Vec<[Option<&str>; 4]> = prose
        .images
        .iter()
        .map(|i| [&i.alt, &i.title, &i.src, &i.caption].map(|words| words.as_ref().map(|w| w.span.of(source))))
        .collect();
    assert_eq!(
        spelled,
        [
            [Some("Un *robot* &amp; lui"), Some("Un titre"), Some("a.png"), Some("Il pense")],
            [Some("b"), None, Some("b c.png"), Some("Photo : J. Roux")],
            [Some("c"), Some("Ti"), Some("d.png"), None],
        ]
    );
    assert_eq!(prose.images[0].alt.as_ref().unwrap().text, "Un robot & lui");
    assert_eq!(
        blocks_of(&prose),
        [
            (Caption, "Il pense"),
            (Caption, "Photo : J. Roux"),
            (Paragraph, "Texte suite."),
            (Paragraph, "Emphase seule.")
        ]
    );
}

#[test]
fn shortcodes_are_left_out_and_editorial_brackets_stay() {
    expect(
        "Un {{< ref \"x.md\" >}} mot [sic] [à compléter].\n\n{{% note %}}Note.{{% /note %}}\n\n{% include a.html %} Suite {{ page.x }}.\n{: .lead}\n\n{{< figure src=\"a.png\" caption=\"Il pense\" >}}\n",
        [(Paragraph, "Un mot [sic] [à compléter]."), (Paragraph, "Note."), (Paragraph, "Suite .")],
    );
    let prose = read("{{< figure src=\"a.png\" caption=\"Il pense\" >}}");
    assert_eq!(prose.images[0].caption.as_ref().unwrap().text, "Il pense");
}

#[test]
fn shortcodes_in_targets_are_part_of_them() {
    let source =
        "[lien]({{< ref \"a b.md\" >}}) et ![robot]({{ site.url }}/b.png), <a href=\"{{ site.url }}/x\">là</a>.";
    let prose = read(source);
    assert_eq!(prose.text, "lien et , là.");
    let urls: Vec<&str> = prose.links.iter().map(|link| link.url.as_str()).collect();
    assert_eq!(urls, ["{{< ref \"a b.md\" >}}", "{{ site.url }}/x"]);
    assert_eq!(prose.images[0].src.as_ref().unwrap().text, "{{ site.url }}/b.png");
}

#[test]
fn a_highlighted_passage_is_code() {
    let source = "Avant.\n\n{% highlight py %}\nprint('un *mot*')\n\nx = 1\n{% endhighlight %}\n\nAprès.";
    let prose = read(source);
    assert_eq!(prose.text, "Avant.\n\nAprès.");
    assert!(prose.code[0].of(source).contains("x = 1"));
}

#[test]
fn html_in_markdown_is_read_as_html() {
    let source = "Un <b>mot</b><br>puis <span hidden>caché</span>visible<!-- non -->.\n\n<div style=\"display:none\">\n\n*caché* aussi\n\n</div>\n\n> <figure>\n> <img src=\"a.png\" alt=\"A\">\n> <figcaption>Il\n> pense</figcaption>\n> </figure>\n\n<blockquote>\n\nCité.\n\n</blockquote>\n\nFin <q>dite</q>.";
    let prose = read(source);
    assert_eq!(
        blocks_of(&prose),
        [(Paragraph, "Un mot\npuis visible."), (Caption, "Il pense"), (Paragraph, "Cité."), (Paragraph, "Fin dite.")]
    );
    assert_eq!(prose.blocks.iter().map(|b| b.quoted).collect::<Vec<_>>(), [false, true, true, false]);
    assert_eq!(prose.images[0].caption.as_ref().unwrap().text, "Il pense");
    assert_eq!(prose.images[0].alt.as_ref().unwrap().span.of(source), "A");
    assert_eq!(prose.inline_quotes[0].of(&prose.text), "dite");
}

#[test]
fn entities_and_escapes_keep_their_places() {
    let source = "L&rsquo;&eacute;t\\é \\*pas\\* 5&nbsp;%";
    let prose = read(source);
    assert_eq!(prose.text, "L’ét\\é *pas* 5\u{A0}%");
    let at = prose.text.find("*pas*").unwrap();
    assert_eq!(prose.map.to_source(Span::new(at, at + 5)).of(source), "\\*pas\\*".trim_start_matches('\\'));
    assert_eq!(prose.map.to_source(Span::new(1, 4)).of(source), "&rsquo;");
}

#[test]
fn quotes_in_lists_in_quotes_are_quoted() {
    let prose = read("> - a\n>   > b\n\n- c\n\n  > d\n");
    let found: Vec<(&str, bool)> = prose.blocks.iter().map(|b| (b.span.of(&prose.text), b.quoted)).collect();
    assert_eq!(found, [("a", true), ("b", true), ("c", false), ("d", true)]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_markdown_panics(
        parts in prop::collection::vec(prop_oneof![
            Just("*"), Just("**"), Just("_"), Just("`"), Just("```\n"), Just("["), Just("]"), Just("("), Just(")"), Just("]("), Just("!["), Just("\n"),
            Just("\r\n"), Just("\n\n"), Just("> "), Just("- "), Just("1. "), Just("    "), Just("# "), Just("---\n"), Just("title: "), Just("\""), Just("'"),
            Just("|"), Just("|-|-|\n"), Just("<b>"), Just("</b>"), Just("<div>\n"), Just("</div>"), Just("<!--"), Just("-->"), Just("&amp;"), Just("\\"),
            Just("{{<"), Just(">}}"), Just("{%"), Just("%}"), Just("{: .x}"), Just("[caption x=\"y\"]"), Just("[/caption]"), Just("[^1]"), Just("[^1]: "),
            Just("été"), Just("👩🏽‍🚀"), Just("word "), Just("e\u{301}"), Just("\u{A0}"), Just("https://x.y/z"), Just("<http://a.b>"), Just("[a]: /b 't'\n"),
            Just("+++\n"), Just("title = "), Just("\"\"\""), Just("\\u00e9"), Just("<a href='"), Just("'>"), Just("|\n"), Just(">\n"), Just("\t"), Just("\u{AD}"),
        ], 0..40)
    ) {
        let source = parts.concat();
        let prose = read(&source);
        for block in &prose.blocks {
            prop_assert!(!block.span.of(&prose.text).is_empty());
            let _ = prose.map.to_source(block.span).of(&source);
        }
        for span in prose.code.iter().chain(prose.links.iter().filter_map(|l| l.url_span.as_ref())) {
            let _ = span.of(&source);
        }
        for image in &prose.images {
            for words in [&image.alt, &image.title, &image.src, &image.caption].into_iter().flatten() {
                let _ = words.span.of(&source);
            }
        }
        for span in prose.inline_quotes.iter().chain(prose.links.iter().map(|l| &l.anchor)) {
            let _ = span.of(&prose.text);
        }
    }
}
