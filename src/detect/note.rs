//! Footnotes and named references that are called and not defined, or defined and not called.

use std::collections::{BTreeMap, BTreeSet};

use super::place::Surroundings;
use crate::text::{Document, Format, Span};

/// A note that does not add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Discord {
    /// Called, but nowhere defined.
    Undefined,
    /// Defined, but nowhere called.
    Uncalled,
    /// Defined twice, differently.
    Redefined,
}

/// Notes in the manner of Markdown (`[^1]`) and of MediaWiki (`<ref name="a">`), as source spans.
pub(super) fn discords(document: &Document, around: &Surroundings) -> Vec<(Span, Discord)> {
    let source = &document.source.text;
    let mut found = Vec::new();
    if matches!(document.format, Format::Markdown | Format::Text) && source.contains("[^") {
        let (calls, definitions) = footnotes(source, around);
        found.extend(compare(&calls, &definitions, source));
    }
    if source.contains("<ref") {
        let (calls, definitions) = named(source, around);
        found.extend(compare(&calls, &definitions, source).into_iter().filter(|(_, d)| *d != Discord::Uncalled));
    }
    found.sort_by_key(|(span, _)| *span);
    found
}

type Notes<'s> = BTreeMap<&'s str, Vec<(Span, Span)>>;

/// Calls and definitions by label; each with the span of its mark and of what it says.
fn footnotes<'s>(source: &'s str, around: &Surroundings) -> (Notes<'s>, Notes<'s>) {
    let (mut calls, mut definitions) = (Notes::new(), Notes::new());
    for (open, _) in source.match_indices("[^") {
        let rest = &source[open + 2..];
        let Some(length) = rest.find([']', '^', '[', '\n', ' ']).filter(|n| *n > 0 && rest[*n..].starts_with(']'))
        else {
            continue;
        };
        let mark = Span::new(open, open + length + 3);
        if around.is_code(mark) || source[..open].ends_with('\\') {
            continue;
        }
        let before = source[..open].trim_end_matches(|c: char| c != '\n' && c.is_whitespace());
        let line_start = before.is_empty() || before.ends_with('\n');
        let is_definition = line_start && source[mark.end..].starts_with(':');
        // Only the words of definitions are compared: the rest of the line of every call need not be read.
        let words = || Span::new(mark.end, source[mark.end..].find('\n').map_or(source.len(), |n| mark.end + n));
        let words = if is_definition { words() } else { mark };
        let notes = if is_definition { &mut definitions } else { &mut calls };
        notes.entry(&rest[..length]).or_default().push((mark, words));
    }
    // `[^a]` alone may be anything; as a footnote it has a definition somewhere, or is numbered.
    if definitions.is_empty() {
        calls.retain(|label, _| label.bytes().all(|b| b.is_ascii_digit()));
    }
    (calls, definitions)
}

/// No tag of a reference is longer, in bytes.
const LONGEST_TAG: usize = 1_000;

fn named<'s>(source: &'s str, around: &Surroundings) -> (Notes<'s>, Notes<'s>) {
    let (mut calls, mut definitions) = (Notes::new(), Notes::new());
    let ends: Vec<usize> = source.match_indices("</ref>").map(|(at, _)| at).collect();
    for (open, _) in source.match_indices("<ref ") {
        let near = &source.as_bytes()[open..source.len().min(open + LONGEST_TAG)];
        let Some(close) = memchr::memchr(b'>', near).map(|n| open + n) else { continue };
        let tag = &source[open..close];
        let Some(name) = tag.find("name").map(|n| tag[n + 4..].trim_start()) else { continue };
        let Some(name) = name.strip_prefix('=') else { continue };
        let is_call = tag.ends_with('/');
        let name = name.trim_end_matches('/').trim().trim_matches(['"', '\'']);
        let name = name.split(['"', '\'']).next().unwrap_or(name);
        let mark = Span::new(open, close + 1);
        if name.is_empty() || around.is_code(mark) {
            continue;
        }
        let end = ends.get(ends.partition_point(|end| *end < close)).map_or(close + 1, |end| *end);
        let notes = if is_call { &mut calls } else { &mut definitions };
        notes.entry(name).or_default().push((mark, Span::new(close + 1, end)));
    }
    (calls, definitions)
}

fn compare(calls: &Notes<'_>, definitions: &Notes<'_>, source: &str) -> Vec<(Span, Discord)> {
    let mut found = Vec::new();
    for (label, places) in calls {
        if !definitions.contains_key(label) {
            found.push((places[0].0, Discord::Undefined));
        }
    }
    for (label, places) in definitions {
        let texts: BTreeSet<&str> = places.iter().map(|(_, words)| words.of(source).trim()).collect();
        if texts.len() > 1 {
            found.push((places[1].0, Discord::Redefined));
        } else if !calls.contains_key(label) {
            found.push((places[0].0, Discord::Uncalled));
        }
    }
    found
}
