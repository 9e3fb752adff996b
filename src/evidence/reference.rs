//! The list of references of a document: its heading, its entries, and the number of each.

use super::lines::Line;
use crate::text::{BlockKind, Document, Format, Span};

/// A list of references.
#[derive(Clone, Debug, Default)]
pub struct References {
    /// The entries, in order.
    pub entries: Vec<Entry>,
    /// The lines that belong to the list or its heading, as indices; all others are body.
    pub lines: Vec<usize>,
    /// True where the heading promises that every entry is cited ("References", not "Bibliography").
    pub promises: bool,
    /// True where a heading announces the list.
    pub headed: bool,
}

/// An entry of a list of references.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Index of its first line.
    pub line: usize,
    /// Its words, without number; further lines joined by spaces.
    pub text: String,
    /// Its number and where that stands in the line, if it is spelt out.
    pub number: Option<(u32, Option<Span>)>,
}

/// Headings of lists, in lower case; true where every entry ought to be cited.
const HEADINGS: &[(&str, bool)] = &[
    ("references", true),
    ("reference", true),
    ("reference list", true),
    ("list of references", true),
    ("works cited", true),
    ("literature cited", true),
    ("notes", true),
    ("endnotes", true),
    ("footnotes", true),
    ("notes and references", true),
    ("citations", true),
    ("sources", true),
    ("sources and references", true),
    ("bibliography", false),
    ("sources and bibliography", false),
    ("literature", false),
    ("références", true),
    ("référence", true),
    ("références citées", true),
    ("ouvrages cités", true),
    ("travaux cités", true),
    ("notes et références", true),
    ("références bibliographiques", false),
    ("sources et références", true),
    ("bibliographie", false),
    ("sources et bibliographie", false),
];

impl References {
    /// The list of references among the lines of a document; empty where there is none.
    #[must_use]
    pub fn of(document: &Document, lines: &[Line<'_>]) -> Self {
        let headings: Vec<(usize, bool)> =
            lines.iter().enumerate().filter_map(|(i, line)| Some((i, heading(line)?))).collect();
        for (at, promises) in headings.iter().rev() {
            let mut found = collect(document, lines, at + 1);
            if !found.entries.is_empty() {
                found.lines.insert(0, *at);
                (found.promises, found.headed) = (*promises, true);
                return found;
            }
        }
        unannounced(document, lines)
    }

    /// The entry of a number.
    #[must_use]
    pub fn numbered(&self, number: u32) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.number.is_some_and(|(n, _)| n == number))
    }

    /// Are the entries numbered?
    #[must_use]
    pub fn is_numbered(&self) -> bool {
        !self.entries.is_empty() && self.entries.iter().all(|entry| entry.number.is_some())
    }
}

/// Does a line announce a list, and does it promise that all entries are cited?
fn heading(line: &Line<'_>) -> Option<bool> {
    if line.text.len() > 48 || line.kind == BlockKind::ListItem {
        return None;
    }
    let name = line.text.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    HEADINGS.iter().find(|(known, _)| *known == name).map(|(_, promises)| *promises)
}

/// The entries that begin at a line, up to the next heading or to where they no longer look like entries.
fn collect(document: &Document, lines: &[Line<'_>], from: usize) -> References {
    let mut found = References::default();
    let mut ordinal = 0;
    for (index, line) in lines.iter().enumerate().skip(from) {
        ordinal += u32::from(line.kind == BlockKind::ListItem);
        let number = number(document, line, ordinal);
        // In plain text, an entry without a full stop looks like a heading.
        let is_heading = matches!(line.kind, BlockKind::Heading(_))
            && (document.format != Format::Text || number.is_none() && !is_bibliographic(line.text));
        if is_heading || heading(line).is_some() {
            break;
        }
        let text = number.and_then(|(_, span)| span).map_or(line.text, |span| &line.text[span.end..]);
        let is_new = number.is_some() || line.kind == BlockKind::ListItem || is_bibliographic(text);
        let follows = found.entries.last().is_some_and(|last: &Entry| lines[last.line].block == line.block);
        if is_new && (number.is_some() || !found.is_numbered()) {
            found.entries.push(Entry { line: index, text: text.trim().to_owned(), number });
        } else if follows && let Some(last) = found.entries.last_mut() {
            last.text.push(' ');
            last.text.push_str(line.text);
        } else if !found.entries.is_empty() {
            break;
        } else {
            // A sentence that introduces the list.
            if index > from {
                break;
            }
            continue;
        }
        found.lines.push(index);
    }
    found
}

/// A list at the end of a text that no heading announces: numbered from 1, and mostly works.
fn unannounced(document: &Document, lines: &[Line<'_>]) -> References {
    for from in (0..lines.len()).rev() {
        let first = number(document, &lines[from], 1).is_some_and(|(n, _)| n == 1);
        let begins =
            from == 0 || lines[from - 1].kind != BlockKind::ListItem || lines[from].kind != BlockKind::ListItem;
        if !first || !begins {
            continue;
        }
        let found = collect(document, lines, from);
        let works = found.entries.iter().filter(|entry| is_bibliographic(&entry.text)).count();
        let in_order =
            found.entries.iter().enumerate().all(|(i, e)| e.number.is_some_and(|(n, _)| n as usize == i + 1));
        if found.entries.len() >= 2 && in_order && works * 3 >= found.entries.len() * 2 {
            return found;
        }
    }
    References::default()
}

/// The number of a line: `[3]` at its beginning, a list marker before it, or its place in an ordered list.
fn number(document: &Document, line: &Line<'_>, ordinal: u32) -> Option<(u32, Option<Span>)> {
    if let Some(rest) = line.text.strip_prefix('[')
        && let Some(close) = rest.find(']')
        && (1..=3).contains(&close)
        && let Ok(number) = rest[..close].parse()
    {
        return Some((number, Some(Span::new(0, close + 2))));
    }
    let digits = line.text.bytes().take_while(u8::is_ascii_digit).count();
    if (1..=3).contains(&digits) && [". ", ") ", ".\u{a0}"].iter().any(|end| line.text[digits..].starts_with(end)) {
        return Some((line.text[..digits].parse().ok()?, Some(Span::new(0, digits + 1))));
    }
    let marker = line.marker.trim().trim_end_matches(['.', ')']);
    if !marker.is_empty() && marker.bytes().all(|b| b.is_ascii_digit()) {
        return Some((marker.parse().ok()?, None));
    }
    (line.kind == BlockKind::ListItem && document.format == Format::Html && is_ordered(document, line))
        .then_some((ordinal, None))
}

/// Is the list that a line of HTML belongs to an ordered one?
fn is_ordered(document: &Document, line: &Line<'_>) -> bool {
    let before = &document.source.text[..line.span(document).start];
    before.rfind("<ol") > before.rfind("<ul")
}

/// Does a text look like a work: does it give a year, an identifier or an address?
fn is_bibliographic(text: &str) -> bool {
    !super::date::years(text).is_empty()
        || ["http", "doi", "DOI", "ISBN", "ISSN", "arXiv"].iter().any(|mark| text.contains(mark))
}
