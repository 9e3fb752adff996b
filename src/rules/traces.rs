//! What the detectors of chatbots' traces do that the examples of their cards cannot show.

use std::sync::LazyLock;

use super::RuleSet;
use crate::detect::{Hit, Page, Place};
use crate::evidence::Evidence;
use crate::grammar::Analysis;
use crate::text::{self, Document, Format, Language, Link, Span};

static RULES: LazyLock<RuleSet> = LazyLock::new(RuleSet::builtin);

fn hits(rule: &str, document: &Document) -> Vec<Hit> {
    let analysis = Analysis::of(document, |language| RULES.grammar(language));
    let evidence = Evidence::of(document, &analysis, |language| RULES.grammar(language));
    let page = Page::new(document, &analysis, &evidence, None, [&RULES.grammars[0], &RULES.grammars[1]]);
    RULES.get(rule).expect("a built-in rule").detector.detect(&page).hits
}

fn read(text: &str, format: Format) -> Document {
    text::read(text.as_bytes(), format, Some(Language::English)).expect("readable")
}

/// The words found, as they stand in the source.
fn found(rule: &str, text: &str, format: Format) -> Vec<String> {
    let document = read(text, format);
    let span = |hit: &Hit| match hit.place {
        Place::Text(span) => document.to_source(span),
        Place::Source(span) => span,
        Place::Document => Span::default(),
    };
    hits(rule, &document).iter().map(|hit| span(hit).of(text).to_owned()).collect()
}

#[test]
fn a_token_in_a_link_that_the_source_does_not_spell_out_is_shown_at_its_words() {
    let mut document = read("The map is on the council site.", Format::Text);
    document.format = Format::Docx;
    let anchor = Span::new(18, 30);
    document.links.push(Link { anchor, url: "https://a.gov.uk/m?utm_source=chatgpt.com".into(), url_span: None });
    let hits = hits("C02", &document);
    assert_eq!(hits.len(), 1);
    assert_eq!(hits[0].place, Place::Text(anchor));
    assert_eq!(hits[0].values, [("token", "utm_source=chatgpt.com".to_owned())]);
}

#[test]
fn private_characters_are_in_the_span_but_not_in_the_message() {
    let text = "Sales fell.\u{e200}cite\u{e202}turn0search3\u{e201}";
    let document = read(text, Format::Text);
    let hits = hits("C01", &document);
    assert_eq!(hits[0].place, Place::Source(Span::new(11, text.len())));
    assert_eq!(hits[0].values[0].1, "citeturn0search3");
}

#[test]
fn a_row_of_tokens_is_one_trace_and_two_lines_are_two() {
    assert_eq!(found("C01", "Sales fell [web:1][web:2] [web:3].", Format::Text), ["[web:1][web:2] [web:3]"]);
    assert_eq!(found("C01", "Sales fell. [web:1]\n\nRents rose. [web:2]", Format::Text).len(), 2);
}

#[test]
fn scripts_and_style_sheets_hold_no_slots() {
    let page = "<p>Rents rose.</p><script>var a = \"[Your Name]\";</script><p>By [Your Name].</p>";
    assert_eq!(found("C03", page, Format::Html), ["[Your Name]"]);
}

#[test]
fn an_open_quotation_mark_silences_no_more_than_its_paragraph() {
    let text = "“The mayor [Your Name] said so.\n\nContact: [Your Name], press office.";
    assert_eq!(found("C03", text, Format::Text).last().map(String::as_str), Some("[Your Name]"));
}

#[test]
fn fenced_code_left_in_a_plain_text_is_markup() {
    assert_eq!(found("C08", "Run this.\n\n```python\n\nIt prints two.", Format::Text), ["```python"]);
    assert!(found("C08", "Run this.\n\n```python\nprint(2)\n```\n", Format::Markdown).is_empty());
}

#[test]
fn a_wiki_page_may_use_wiki_markup_but_not_leave_it_open() {
    let page =
        "The '''mill''' closed in [[1968]].\n\n== Notes ==\n\nIts wheel{{cite web|url=https://mill.net went to Leeds.";
    assert_eq!(found("C08", page, Format::Text), ["{{cite web|url=https://mill.net went to Leeds."]);
}

#[test]
fn named_references_of_a_wiki_are_defined_once_before_they_are_called() {
    let page = "A.<ref name=\"a\">One.</ref> B.<ref name=\"a\"/> C.<ref name=b /> D.<ref name=\"c\">X.</ref> E.<ref name=\"c\">Y.</ref>";
    assert_eq!(found("C07", page, Format::Text), ["<ref name=b />", "<ref name=\"c\">"]);
}

#[test]
fn a_reference_may_not_be_younger_than_the_page_that_cites_it() {
    let page = |date: &str| {
        format!(
            "---\ntitle: Fish\ndate: {date}\n---\n\nThe fish left (Dunne, 2026), says (Alder, 1998).\n\n## References\n\nAlder, P. (1998). Wages.\n\nDunne, F. (2026). Fish by rail.\n"
        )
    };
    assert_eq!(found("C07", &page("2019-05-04"), Format::Markdown), ["2026", "2026"]);
    assert!(found("C07", &page("2026-05-04"), Format::Markdown).is_empty());
    assert!(found("C07", &page("undated"), Format::Markdown).is_empty());
}

#[test]
fn one_paper_listed_twice_under_its_identifier_is_no_contradiction() {
    let text = "It falls [1], it rises [2].\n\nReferences\n\n[1] Alder, P. Weathering of limestone. 2008. doi:10.1680/a.1\n[2] Alder, P. Weathering of limestone, p. 12. 2008. doi:10.1680/a.1\n";
    assert!(found("C07", text, Format::Text).is_empty());
}

#[test]
fn an_offer_in_a_letter_is_the_writers_own_and_in_a_report_it_is_not() {
    let offer = "Do you want me to check the tide tables again?";
    let letter = format!("Dear Ann,\n\nI walked to the pier. You would love it.\n\n{offer}");
    let report =
        format!("The pier was closed on Monday.\n\nIts planks date from 1931. The council has no money.\n\n{offer}");
    assert!(found("C04", &letter, Format::Text).is_empty());
    assert_eq!(found("C04", &report, Format::Text), [offer]);
}

#[test]
fn a_conversation_that_is_printed_as_such_is_not_a_leak() {
    let text = "Reporter: Who won?\n\nChatGPT: As an AI language model, I do not know.\n\nReporter: Try.\n\nChatGPT: As an AI, I cannot.";
    assert!(found("C05", text, Format::Text).is_empty());
}

#[test]
fn several_bad_numbers_weigh_more_than_one() {
    let one = hits("C06", &read("ISBN 978-0-14-044913-7", Format::Text));
    let two = hits("C06", &read("ISBN 978-0-14-044913-7, ISSN 0028-0837", Format::Text));
    assert!(one[0].confidence < two[0].confidence);
}

#[test]
fn a_number_in_the_words_of_its_own_link_is_found_once() {
    let page = "<p><a href=\"https://doi.org/10.42/a\">https://doi.org/10.42/a</a></p>";
    assert_eq!(found("C06", page, Format::Html).len(), 1);
}
