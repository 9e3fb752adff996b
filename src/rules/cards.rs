//! Every card's examples, as tests.

use super::*;
use crate::assertion::assess;
use crate::detect::{Page, Place};
use crate::evidence::Evidence;
use crate::grammar::Analysis;
use crate::model::{Network, Wanted, embedded};
use crate::text::{self, Language, Span};
use std::sync::LazyLock;

static RULES: LazyLock<RuleSet> = LazyLock::new(RuleSet::builtin);
static MODEL: LazyLock<Network> = LazyLock::new(|| embedded().expect("the built-in model loads"));

include!(concat!(env!("OUT_DIR"), "/card_tests.rs"));

const FEWEST: usize = 8;

/// The source spans that a rule finds in an example; `None` stands for the whole document.
fn found(rule: &Rule, example: &Example, language: Language) -> Vec<Option<Span>> {
    let document = text::read(example.text.as_bytes(), example.format, Some(language)).expect("examples can be read");
    let analysis = Analysis::of(&document, |language| RULES.grammar(language));
    let evidence = Evidence::of(&document, &analysis, |language| RULES.grammar(language));
    let grammars = [&RULES.grammars[0], &RULES.grammars[1]];
    let assertions = rule
        .detector
        .needs_assertions()
        .then(|| assess(&document, &analysis, &evidence, &[], &*MODEL, Wanted::Sentences));
    let mut page = Page::new(&document, &analysis, &evidence, None, grammars);
    page.assertions = assertions.as_ref();
    let detection = rule.detector.detect(&page);
    let place = |hit: &crate::detect::Hit| match hit.place {
        Place::Document => None,
        Place::Text(span) => Some(document.to_source(span)),
        Place::Source(span) => Some(span),
    };
    detection.hits.iter().map(place).collect()
}

fn holds(path: &str) {
    let (_, text) = builtin_cards().iter().find(|(known, _)| *known == path).expect("the card is embedded");
    let card = Card::parse(path, text).unwrap_or_else(|error| panic!("{error}"));
    let rule = RULES.get(&card.slug).expect("the card is loaded");
    let mut wrong = Vec::new();
    let kind =
        crate::detect::KINDS.iter().find(|kind| kind.name == card.header["detector"].value).expect("a known detector");
    for (heading, list) in card.shared.iter().chain(&card.english.lists).chain(&card.french.lists) {
        for item in list.iter().filter(|_| kind.expressions.contains(&heading.as_str())) {
            if let Err(error) = crate::detect::Expression::checked(&item.value) {
                wrong.push(format!("{path}:{}: {error}", item.line));
            }
        }
    }
    let exempt = card.header["detector"].value == "study";
    for (name, section, language) in [("en", &card.english, Language::English), ("fr", &card.french, Language::French)]
    {
        if !exempt && (section.flagged.len() < FEWEST || section.passes.len() < FEWEST) {
            wrong.push(format!("{name}: fewer than {FEWEST} examples of a kind"));
        }
        for example in &section.flagged {
            let found = found(rule, example, language);
            let quotes: Vec<&str> = found.iter().flatten().map(|span| span.of(&example.text)).collect();
            let expected: Vec<&str> = example.expected.iter().map(|span| span.of(&example.text)).collect();
            if quotes != expected || (expected.is_empty() && found.is_empty()) {
                wrong.push(format!("{path}:{}: expected {expected:?}, found {quotes:?}", example.line));
            }
        }
        for example in section.passes.iter().chain(&section.misses) {
            let found = found(rule, example, language);
            if !found.is_empty() {
                let quotes: Vec<&str> = found.iter().flatten().map(|span| span.of(&example.text)).collect();
                wrong.push(format!("{path}:{}: should pass, found {quotes:?}", example.line));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}
