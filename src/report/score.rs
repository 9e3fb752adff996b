//! Scores of sentences: JSON lines for programs, labels in the margin for readers.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use serde::Serialize;

use super::json::escaped;
use super::printable::printable;
use super::wrap::wrapped;
use crate::assertion::{Assertion, Assertions, Label};
use crate::evidence::AttributionKind;
use crate::text::{Document, Language, Span};

/// One sentence as a line of JSON.
#[derive(Serialize)]
struct Line<'a> {
    id: &'a serde_json::Value,
    sentence: usize,
    start: usize,
    end: usize,
    text: &'a str,
    checkable: f64,
    sourced: f64,
    unsourced: f64,
    worth: f64,
    model: Alone,
    quoted: bool,
    weak: bool,
    label: Label,
    kind: crate::model::Kind,
    attribution: Option<Source<'a>>,
}

/// What the model says without the rules.
#[derive(Serialize)]
struct Alone {
    sourced: f64,
    needs_source: f64,
}

#[derive(Serialize)]
struct Source<'a> {
    kind: &'static str,
    quote: &'a str,
    start: usize,
    end: usize,
}

/// A sentence of a language that is not scored.
#[derive(Serialize)]
struct Unscored<'a> {
    id: &'a serde_json::Value,
    sentence: usize,
    start: usize,
    end: usize,
    text: &'a str,
    label: Option<Label>,
    reason: &'static str,
}

/// A line for each sentence of a document, in order, with byte offsets into its source. Sentences that were not scored have
/// no label and a reason.
///
/// # Errors
/// Never in practice: every value can be written as JSON.
pub fn score_lines(
    id: &serde_json::Value,
    document: &Document,
    found: &Assertions,
) -> Result<String, serde_json::Error> {
    let mut out = String::new();
    let mut scored = found.all.iter().peekable();
    let place = |span: Span| document.to_source(span);
    for (number, sentence) in document.sentences.iter().enumerate() {
        let text = sentence.span.of(&document.text);
        let at = place(sentence.span);
        let (start, end) = (at.start, at.end);
        let line = match scored.next_if(|a| a.sentence == number) {
            Some(a) => {
                let source = a.attribution.as_ref().map(|source| {
                    let at = place(source.span);
                    Source {
                        kind: name(source.kind),
                        quote: source.span.of(&document.text),
                        start: at.start,
                        end: at.end,
                    }
                });
                serde_json::to_string(&Line {
                    id,
                    sentence: number,
                    start,
                    end,
                    text,
                    checkable: rounded(a.scores.checkable),
                    sourced: rounded(a.sourced),
                    unsourced: rounded(a.unsourced),
                    worth: rounded(a.scores.worth),
                    model: Alone { sourced: rounded(a.scores.sourced), needs_source: rounded(a.scores.needs_source) },
                    quoted: a.quoted,
                    weak: a.weak,
                    label: a.label,
                    kind: a.kind,
                    attribution: source,
                })?
            }
            None => {
                let other = document.blocks[sentence.block].language == Language::Other;
                let reason = if other { "other-language" } else { "heading" };
                serde_json::to_string(&Unscored { id, sentence: number, start, end, text, label: None, reason })?
            }
        };
        out.push_str(&line);
        out.push('\n');
    }
    Ok(escaped(out))
}

fn rounded(probability: f32) -> f64 {
    (f64::from(probability) * 10_000.0).round() / 10_000.0
}

fn name(kind: AttributionKind) -> &'static str {
    match kind {
        AttributionKind::Named => "named",
        AttributionKind::Document => "document",
        AttributionKind::Link => "link",
        AttributionKind::Anonymous => "anonymous",
        AttributionKind::Weasel => "weasel",
    }
}

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// A document for a reader: a line of totals, then each sentence behind its label.
#[must_use]
pub fn score_page(
    path: &str,
    document: &Document,
    found: &Assertions,
    width: usize,
    messages: Option<Language>,
) -> String {
    let french = messages.unwrap_or(document.language) == Language::French;
    let count = |label| found.all.iter().filter(|a| a.label == label).count();
    let mut parts: Vec<String> = LABELS
        .iter()
        .map(|label| (count(*label), words(*label, french)))
        .filter(|(count, _)| *count > 0)
        .map(|(count, words)| format!("{count} {words}"))
        .collect();
    if found.other_language > 0 {
        let words = if french { "dans une autre langue, non notées" } else { "in another language, not scored" };
        parts.push(format!("{} {words}", found.other_language));
    }
    if parts.is_empty() {
        parts.push(if french { "aucune phrase" } else { "no sentence" }.into());
    }
    let mut out = format!("{BOLD}{}{BOLD:#} {DIM}· {}{DIM:#}\n\n", printable(path), parts.join(" · "));
    for assertion in &found.all {
        line(&mut out, document, assertion, width, french);
    }
    out.push('\n');
    out
}

const LABELS: [Label; 5] = [Label::Unsourced, Label::WeakSource, Label::Sourced, Label::Plain, Label::NotCheckable];

fn line(out: &mut String, document: &Document, assertion: &Assertion, width: usize, french: bool) {
    let style = colour(assertion.label);
    let percent = (assertion.unsourced * 100.0).round();
    let label = words(assertion.label, french);
    let padding = " ".repeat(WIDEST.saturating_sub(label.chars().count()));
    let text = printable(document.sentences[assertion.sentence].span.of(&document.text));
    let body = wrapped(&text, width, &" ".repeat(WIDEST + 9));
    let _ = writeln!(out, "  {style}{label}{style:#}{padding} {percent:>3}\u{a0}%  {}", body.trim_start());
}

const WIDEST: usize = 15;

fn words(label: Label, french: bool) -> &'static str {
    match (label, french) {
        (Label::Unsourced, false) => "unsourced",
        (Label::Unsourced, true) => "sans source",
        (Label::WeakSource, false) => "weak source",
        (Label::WeakSource, true) => "source faible",
        (Label::Sourced, false) => "sourced",
        (Label::Sourced, true) => "sourcée",
        (Label::Plain, false) => "plain",
        (Label::Plain, true) => "simple récit",
        (Label::NotCheckable, false) => "not checkable",
        (Label::NotCheckable, true) => "non vérifiable",
    }
}

fn colour(label: Label) -> Style {
    match label {
        Label::Unsourced => Style::new().fg_color(Some(AnsiColor::Red.into())),
        Label::WeakSource => Style::new().fg_color(Some(AnsiColor::Yellow.into())),
        Label::Sourced => Style::new().fg_color(Some(AnsiColor::Green.into())),
        Label::Plain | Label::NotCheckable => DIM,
    }
}
