//! What stands in a file but not in an article: tokens of a chatbot's interface, unfilled slots, parameters of links.
//!
//! Regular expressions over the decoded source (prose, attributes, link targets, comments), outside code; and over the
//! links and images of formats whose source does not spell them out.

use super::place::Surroundings;
use super::{Detection, Detector, Expression, Hit, Kind, Page, Params, Place};
use crate::grammar::Stance;
use crate::text::{Document, Format, Language, Span};

pub(super) const KIND: Kind = Kind {
    name: "residue",
    patterns: &[],
    expressions: &["Expressions", "Probable", "Targets", "Exempt"],
    settings: &["needs"],
    build: |params| Ok(Box::new(Residue::new(&params)?)),
};

/// How sure a match of the list `Probable` is.
const PROBABLE: f32 = 0.6;

struct Residue {
    certain: Option<Expression>,
    probable: Option<Expression>,
    targets: Option<Expression>,
    exempt: Option<Expression>,
    needs: Vec<String>,
    drops_quoted: bool,
}

#[derive(Clone, Copy)]
struct Found {
    span: Span,
    probable: bool,
}

impl Residue {
    fn new(params: &Params) -> Result<Self, String> {
        let joined = |heading: &str| {
            let both = [Language::English, Language::French];
            Expression::any_of(both.iter().flat_map(|language| params.expressions(*language, heading)))
        };
        let needs = params
            .settings
            .get("needs")
            .map_or("", String::as_str)
            .split_whitespace()
            .map(literal)
            .collect::<Result<_, _>>()?;
        Ok(Self {
            certain: joined("Expressions"),
            probable: joined("Probable"),
            targets: joined("Targets"),
            exempt: joined("Exempt"),
            needs,
            drops_quoted: params.drops.contains(Stance::Quoted),
        })
    }

    /// What is found in a text, in order, overlaps and neighbours joined.
    fn scan(&self, text: &str) -> Vec<Found> {
        if !self.needs.is_empty() && !self.needs.iter().any(|needle| text.contains(needle.as_str())) {
            return Vec::new();
        }
        let mut found: Vec<Found> = Vec::new();
        for (expression, probable) in [(&self.certain, false), (&self.probable, true)] {
            found.extend(matches(expression.as_ref(), text).into_iter().map(|span| Found { span, probable }));
        }
        if found.is_empty() {
            return found;
        }
        let exempt = matches(self.exempt.as_ref(), text);
        found.retain(|f| {
            let first = exempt.partition_point(|e| e.end <= f.span.start);
            !exempt.get(first).is_some_and(|e| e.overlaps(f.span))
        });
        found.sort_by_key(|f| (f.span.start, usize::MAX - f.span.end));
        joined(text, found)
    }

    /// Does the text show this rather than contain it? Words between quotation marks are shown; where the card does not
    /// drop all that is quoted, a trace in the middle of longer quoted words is one that the writer overlooked, unless the
    /// text is about such traces.
    fn is_shown(&self, page: &Page<'_>, around: &Surroundings, span: Span) -> bool {
        if around.is_target(span) {
            return false;
        }
        let Some((quotation, block)) = around.quotation(span) else { return false };
        if self.drops_quoted || page.analysis.topic.document {
            return true;
        }
        let source = &page.document.source.text;
        let rest = words(&source[quotation.start..span.start]) + words(&source[span.end..quotation.end]);
        !block && rest < 4
    }

    fn elsewhere(&self, document: &Document, hits: &mut Vec<Hit>) {
        for link in &document.links {
            let place = if link.anchor.is_empty() { Place::Document } else { Place::Text(link.anchor) };
            if link.url_span.is_none() {
                for found in self.scan(&link.url) {
                    hits.push(hit(place, found, &link.url));
                }
            }
            if link.anchor.is_empty() {
                continue;
            }
            for span in matches(self.targets.as_ref(), &link.url) {
                let place = link.url_span.map_or(place, Place::Source);
                hits.push(hit(place, Found { span, probable: false }, &link.url));
            }
        }
        if document.format != Format::Docx {
            return;
        }
        for image in &document.images {
            for words in [&image.alt, &image.title, &image.caption].into_iter().flatten() {
                for found in self.scan(&words.text) {
                    hits.push(hit(Place::Source(words.span), found, &words.text));
                }
            }
        }
    }
}

impl Detector for Residue {
    fn detect(&self, page: &Page<'_>) -> Detection {
        let document = page.document;
        let source = &document.source.text;
        let found = self.scan(source);
        let mut hits = Vec::new();
        if !found.is_empty() {
            let around = Surroundings::of(document);
            let kept = found.into_iter().filter(|f| !around.is_code(f.span) && !self.is_shown(page, &around, f.span));
            hits.extend(kept.map(|f| hit(Place::Source(f.span), f, source)));
        }
        self.elsewhere(document, &mut hits);
        hits.sort_by_key(|hit| match hit.place {
            Place::Document => Span::default(),
            Place::Text(span) => document.to_source(span),
            Place::Source(span) => span,
        });
        hits.into()
    }
}

fn hit(place: Place, found: Found, text: &str) -> Hit {
    let token: String = found.span.of(text).chars().filter(|c| !is_private(*c)).collect();
    Hit { values: vec![("token", token)], confidence: found.probable.then_some(PROBABLE), ..Hit::at(place) }
}

fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{fffc}')
}

/// The spans that an expression matches: its first group that takes part, else the whole.
fn matches(expression: Option<&Expression>, text: &str) -> Vec<Span> {
    let Some(regex) = expression.and_then(Expression::regex) else { return Vec::new() };
    if regex.captures_len() == 1 {
        return regex.find_iter(text).map(|m| Span::from(m.range())).collect();
    }
    let mut spans = Vec::new();
    let mut at = 0;
    while at <= text.len() {
        let Some(captures) = regex.captures_at(text, at) else { break };
        let Some(whole) = captures.get(0) else { break };
        let part = captures.iter().skip(1).flatten().next().unwrap_or(whole);
        spans.push(Span::from(part.range()));
        // What follows the group belongs to the next match too: two slots may share the blank between them.
        at = if part.end() > at { part.end() } else { whole.end().max(at + 1) };
        while !text.is_char_boundary(at) {
            at += 1;
        }
    }
    spans
}

/// Joins what overlaps or stands side by side on a line: a row of tokens is one trace.
fn joined(text: &str, found: Vec<Found>) -> Vec<Found> {
    let mut kept: Vec<Found> = Vec::new();
    for f in found {
        if let Some(last) = kept.last_mut()
            && (f.span.start <= last.span.end
                || text[last.span.end..f.span.start].chars().all(|c| c == ' ' || is_private(c)))
        {
            last.span = last.span.cover(f.span);
            last.probable &= f.probable;
            continue;
        }
        kept.push(f);
    }
    kept
}

fn words(text: &str) -> usize {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty()).count()
}

/// A literal of the header: itself, or `U+E200` for a character that one cannot see.
fn literal(word: &str) -> Result<String, String> {
    let Some(hex) = word.strip_prefix("U+") else { return Ok(word.to_owned()) };
    let c = u32::from_str_radix(hex, 16).ok().and_then(char::from_u32);
    c.map(String::from).ok_or_else(|| format!("`{word}` in `needs` is not a character"))
}
