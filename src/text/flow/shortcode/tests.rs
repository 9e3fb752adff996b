//! Claims about shortcodes.

use super::*;

fn found(source: &str) -> Vec<&str> {
    scan(source).iter().map(|code| code.span.of(source)).collect()
}

#[test]
fn shortcodes_of_every_generator_are_found() {
    assert_eq!(
        found("a {{< ref \"x.md\" >}} b {{% note %}}c{{% /note %}}"),
        ["{{< ref \"x.md\" >}}", "{{% note %}}", "{{% /note %}}"]
    );
    assert_eq!(found("{% include x.html %}{{ page.title }} text"), ["{% include x.html %}", "{{ page.title }}"]);
    assert_eq!(
        found("[caption id=\"a_1\" width=\"300\"]Words[/caption]"),
        ["[caption id=\"a_1\" width=\"300\"]", "[/caption]"]
    );
    assert_eq!(
        found("[gallery ids='1,2'] [embed]x[/embed]\n{: .lead}"),
        ["[gallery ids='1,2']", "[embed]", "[/embed]", "{: .lead}"]
    );
}

#[test]
fn brackets_of_editors_and_chatbots_are_no_shortcodes() {
    for text in [
        "He said it were [sic] true, [à compléter] and [the company].",
        "[caption](https://example.org) and [embed]: https://example.org",
        "[oaicite:0]{index=0} :contentReference[oaicite:1]{index=1} [cite_start]",
        "[Insert name here] [video] [VIDÉO] { brace } [1] [x = y]",
        "{{ never closed\n\nand a paragraph later }}",
    ] {
        assert_eq!(found(text), [""; 0], "{text}");
    }
}

#[test]
fn a_figure_shortcode_is_an_image_with_exact_spans() {
    let source = "é {{< figure src=\"robot.jpg\" alt=\"Un robot blanc\" caption='Il « pense »' >}}";
    let image = scan(source).remove(0).image.unwrap();
    let spelled = |words: Option<Words>| words.map(|w| w.span.of(source).to_owned()).unwrap();
    assert_eq!(spelled(image.src), "robot.jpg");
    assert_eq!(spelled(image.alt), "Un robot blanc");
    assert_eq!(spelled(image.caption), "Il « pense »");
}

#[test]
fn masking_keeps_every_offset() {
    let source = "où {{< é >}} là";
    let masked = mask(source, &scan(source));
    assert_eq!(masked.len(), source.len());
    assert_eq!(masked.find("là"), source.find("là"));
    assert!(!masked.contains('é'));
}

#[test]
fn code_between_highlight_tags_is_one_passage() {
    let source = "a {% highlight py %}\nprint(1)\n\nx = {{ y }}\n{% endhighlight %} b";
    let codes = scan(source);
    assert_eq!(codes.len(), 1);
    assert_eq!(codes[0].purpose, Purpose::Code);
    assert!(source[codes[0].span.end..].starts_with(" b"));
}
