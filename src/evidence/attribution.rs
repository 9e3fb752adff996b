//! Attributions: which words of a sentence say where its content comes from. Only what is on the page; whether the source
//! is right, or fits, is nobody's business here.

use std::sync::LazyLock;

use regex::Regex;

use super::names::People;
use super::speech::{Act, Speaker, Text};
use crate::text::Span;

/// How firmly a source is named; the firmest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AttributionKind {
    /// A named person or institution, or a role that only one can have here.
    Named,
    /// A report, filing, study or other paper.
    Document,
    /// A hyperlink, footnote or reference.
    Link,
    /// Somebody whom the author knows and does not name.
    Anonymous,
    /// Nobody in particular: "experts", « on dit que ».
    Weasel,
}

/// A sentence's source. All spans are text spans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribution {
    /// Index of the sentence.
    pub sentence: usize,
    /// The attributing words ("according to the ministry"); may lie in another sentence where it is carried over.
    pub span: Span,
    /// The words that name the source.
    pub source: Span,
    /// How firmly.
    pub kind: AttributionKind,
    /// True where the sentence only goes on with a source named before: a pronoun, a continued quotation.
    pub carried: bool,
}

/// All attributions, by sentence and place.
pub fn find(text: &Text<'_, '_>, people: &People, acts: &[Act]) -> Vec<Attribution> {
    let mut found: Vec<Attribution> = acts.iter().map(|act| of_act(text, people, act)).collect();
    for (index, sentence) in text.places() {
        let span = text.document.sentences[index].span;
        let mut add =
            |kind, span: Span| found.push(Attribution { sentence: index, span, source: span, kind, carried: false });
        for (class, kind) in [
            ("anonymous", AttributionKind::Anonymous),
            ("hearsay", AttributionKind::Weasel),
            ("seen", AttributionKind::Document),
        ] {
            let matches = text.class(sentence, class).map(|p| p.find_all(sentence)).unwrap_or_default();
            for m in matches.iter().filter(|m| !sentence.quoted[m.start]) {
                add(kind, sentence.span(m.open, m.close));
            }
        }
        let links = &text.document.links;
        let from = links.partition_point(|link| link.anchor.start < span.start);
        let within = links[from..].iter().take_while(|link| link.anchor.start < span.end);
        for link in within.filter(|link| !link.anchor.is_empty() && span.contains(link.anchor)) {
            add(AttributionKind::Link, link.anchor);
        }
        for reference in REFERENCE.find_iter(span.of(&text.document.text)) {
            add(AttributionKind::Link, Span::new(span.start + reference.start(), span.start + reference.end()));
        }
    }
    found.sort_by_key(|a| (a.sentence, a.span));
    found.dedup();
    carry_over(text, &mut found);
    found
}

/// "(Smith and Rao, 2021)", `[3]`, "¹".
static REFERENCE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\(\p{Lu}[\p{L}’'-]+(?: (?:and|et|&) \p{Lu}[\p{L}’'-]+| et al\.?)?,? (?:19|20)\d\d[a-z]?\)|\[\^?\d{1,3}\]|[¹²³⁴-⁹]+")
        .expect("a fixed expression")
});

fn of_act(text: &Text<'_, '_>, people: &People, act: &Act) -> Attribution {
    let sentence = &text.analysis.sentences[act.source.sentence];
    let (start, end) = (act.source.start, act.source.end);
    let mut source = sentence.span(start, end);
    let has = |class: &str| text.within(sentence, class, start, end, sentence.quoted[start]);
    let kind = match act.speaker {
        Speaker::Person(_) | Speaker::Pronoun => AttributionKind::Named,
        Speaker::Role if (start..sentence.len()).any(|at| at < end && text.is(sentence, "anonymous", at)) => {
            AttributionKind::Anonymous
        }
        Speaker::Role if text.is(sentence, "weasel", start) => AttributionKind::Weasel,
        Speaker::Role if has("document") => AttributionKind::Document,
        Speaker::Role => AttributionKind::Named,
    };
    if let (true, Speaker::Person(index)) = (act.pronoun, act.speaker) {
        let mentions = &people.all[index].mentions;
        let end = mentions.partition_point(|m| (m.sentence, m.start) < (act.source.sentence, start));
        if let Some(m) = mentions[..end].last() {
            source = text.analysis.sentences[m.sentence].span(m.start, m.end);
        }
    }
    Attribution { sentence: act.source.sentence, span: act.span, source, kind, carried: act.pronoun }
}

/// A sentence wholly inside a quotation goes on with the source of the sentence before it in the paragraph, or of the one
/// after it where none came before.
fn carry_over(text: &Text<'_, '_>, found: &mut Vec<Attribution>) {
    let sentences = &text.document.sentences;
    let own = |found: &[Attribution], index: usize| {
        let from = found.partition_point(|a| a.sentence < index);
        let mut own = found[from..].iter().take_while(|a| a.sentence == index);
        own.find(|a| a.kind <= AttributionKind::Document).cloned()
    };
    let mut carried: Vec<Attribution> = Vec::new();
    for (index, sentence) in text.places() {
        let wholly_quoted =
            !sentence.is_empty() && sentence.tokens.iter().zip(&sentence.quoted).all(|(t, &q)| q || !t.is_word());
        if !wholly_quoted || own(found, index).is_some() {
            continue;
        }
        let same = |other: usize| sentences.get(other).is_some_and(|s| s.block == sentences[index].block);
        let before = index.checked_sub(1).filter(|&i| same(i));
        let source = before
            .and_then(|i| own(found, i).or_else(|| carried.last().filter(|a| a.sentence == i).cloned()))
            .or_else(|| Some(index + 1).filter(|&i| same(i)).and_then(|i| own(found, i)));
        carried.extend(source.map(|source| Attribution { sentence: index, carried: true, ..source }));
    }
    found.extend(carried);
    found.sort_by_key(|a| (a.sentence, a.span));
}
