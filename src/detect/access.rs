//! Dates of access that lie before the date of publication given beside them.

use std::sync::LazyLock;

use regex::Regex;

use crate::evidence::{Date, Line, dates, years};
use crate::text::{BlockKind, Span};

static ACCESS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i:\b(?:accessed|retrieved|viewed|visited|access-date|accessdate|consult[ée]+e?s?|visité(?:e|s|es)?|récupéré(?:e|s|es)?|vue?|lue?))",
        r"(?:[ \x{A0}]?[=:])?[ \x{A0}]?(?:on|le|:)?[ \x{A0}]?$"
    ))
    .ok()
});

static PUBLICATION: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i:\b(?:published|posted|updated|issued|released|dated|publiée?s?|parue?s?|mise?s? en ligne|diffusée?s?|postée?s?|date))",
        r"(?:[ \x{A0}]?[=:])?[ \x{A0}]?(?:on|le|in|en|:)?[ \x{A0}]?$"
    ))
    .ok()
});

/// The passages of a line, from the word of access to its date, whose date lies before that of publication.
pub(super) fn before_publication(line: &Line<'_>, in_list: bool) -> Vec<Span> {
    let text = line.text;
    let reference = in_list
        || matches!(line.kind, BlockKind::ListItem | BlockKind::Footnote)
        || text.len() < 400 && (text.contains("http") || text.contains("<ref"));
    if !reference
        || !["ccess", "etriev", "iew", "isit", "onsult", "écup", "vu", "lu"].iter().any(|word| text.contains(word))
    {
        return Vec::new();
    }
    let (Some(access), Some(publication)) = (&*ACCESS, &*PUBLICATION) else { return Vec::new() };
    let dates = dates(text);
    let mut accessed: Vec<(Span, Date)> = Vec::new();
    let mut published: Option<Date> = None;
    for (span, date) in &dates {
        let before = &text[..span.start];
        if let Some(word) = access.find(before) {
            accessed.push((Span::new(word.start(), span.end), *date));
        } else if publication.is_match(before) {
            published = published.or(Some(*date));
        }
    }
    if accessed.is_empty() {
        return Vec::new();
    }
    let published = published.or_else(|| year_of_publication(text, accessed[0].0.start, &dates));
    let Some(published) = published else { return Vec::new() };
    accessed.into_iter().filter(|(_, date)| date.precedes(published)).map(|(span, _)| span).collect()
}

/// A year, or date, in parentheses or between marks before the date of access.
fn year_of_publication(text: &str, end: usize, dates: &[(Span, Date)]) -> Option<Date> {
    let marked = |span: Span| {
        let before = text[..span.start].trim_end();
        before.ends_with(['(', ',', ';'])
    };
    let full = dates.iter().filter(|(span, _)| span.end <= end && marked(*span)).map(|(_, date)| *date).next();
    full.or_else(|| {
        let plain = years(&text[..end]);
        let latest = plain.iter().map(|(_, year)| *year).max()?;
        // Of several years the latest may belong to a title: only where all agree is the work so young.
        plain.iter().all(|(span, year)| *year == latest && marked(*span)).then_some(Date::year(latest))
    })
}
