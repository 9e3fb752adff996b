//! Identifiers of works and people: ISBN, ISSN, DOI, arXiv, ORCID, PMID. Only those that the text labels as such, so that
//! telephone numbers and prices are left alone; and only what arithmetic and syntax can tell of them.

mod forms;

use crate::text::Span;

/// A system of identifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum IdentifierKind {
    /// International Standard Book Number, of 10 or 13 digits.
    Isbn,
    /// International Standard Serial Number.
    Issn,
    /// Digital Object Identifier.
    Doi,
    /// Identifier of the arXiv preprint server.
    Arxiv,
    /// Open Researcher and Contributor ID.
    Orcid,
    /// PubMed identifier.
    Pmid,
}

impl IdentifierKind {
    /// The name in texts.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            IdentifierKind::Isbn => "ISBN",
            IdentifierKind::Issn => "ISSN",
            IdentifierKind::Doi => "DOI",
            IdentifierKind::Arxiv => "arXiv",
            IdentifierKind::Orcid => "ORCID",
            IdentifierKind::Pmid => "PMID",
        }
    }
}

/// Why an identifier cannot be right as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Too many or too few digits.
    Length,
    /// The check digit does not follow from the others.
    CheckDigit,
    /// It does not begin or go on as such identifiers do.
    Form,
    /// It holds a month or year that cannot be.
    Date,
}

/// An identifier in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identifier {
    /// The system.
    pub kind: IdentifierKind,
    /// Where the identifier stands, without its label.
    pub span: Span,
    /// The identifier in a form that can be compared.
    pub value: String,
    /// What is wrong with it, if anything.
    pub flaw: Option<Flaw>,
}

/// The labels by which identifiers are announced, in lower case; the longer of two that begin alike comes first.
const LABELS: [(&str, IdentifierKind); 10] = [
    ("isbn", IdentifierKind::Isbn),
    ("issn", IdentifierKind::Issn),
    ("doi.org/", IdentifierKind::Doi),
    ("doi", IdentifierKind::Doi),
    ("arxiv.org/abs/", IdentifierKind::Arxiv),
    ("arxiv.org/pdf/", IdentifierKind::Arxiv),
    ("arxiv", IdentifierKind::Arxiv),
    ("orcid.org/", IdentifierKind::Orcid),
    ("orcid", IdentifierKind::Orcid),
    ("pmid", IdentifierKind::Pmid),
];

/// The labelled identifiers of a text, in order.
#[must_use]
pub fn identifiers(text: &str) -> Vec<Identifier> {
    let bytes = text.as_bytes();
    let mut found: Vec<Identifier> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let initial = bytes[at].to_ascii_lowercase();
        let label = matches!(initial, b'i' | b'd' | b'a' | b'o' | b'p')
            .then(|| LABELS.iter().find(|(label, _)| starts_with(&bytes[at..], label)))
            .flatten()
            .filter(|_| at == 0 || !bytes[at - 1].is_ascii_alphanumeric() || is_electronic(&bytes[..at]));
        let Some((label, kind)) = label else {
            at += 1;
            continue;
        };
        let end = at + label.len();
        at = match read(text, end, *kind, label.ends_with('/')) {
            Some(identifier) => {
                let next = identifier.span.end.max(end);
                found.push(identifier);
                next
            }
            None => end,
        };
    }
    found
}

fn starts_with(bytes: &[u8], label: &str) -> bool {
    bytes.get(..label.len()).is_some_and(|head| head.eq_ignore_ascii_case(label.as_bytes()))
}

/// The `e` of "eISSN" and "eISBN".
fn is_electronic(before: &[u8]) -> bool {
    matches!(before.last(), Some(b'e' | b'E' | b'p'))
        && before.len().checked_sub(2).is_none_or(|i| !before[i].is_ascii_alphanumeric())
}

fn read(text: &str, label_end: usize, kind: IdentifierKind, in_url: bool) -> Option<Identifier> {
    let start = if in_url { label_end } else { after_label(text, label_end, kind)? };
    match kind {
        IdentifierKind::Isbn => forms::isbn(text, start),
        IdentifierKind::Issn => forms::issn(text, start),
        IdentifierKind::Doi => {
            forms::doi(text, start, in_url || text[label_end..].starts_with([':', '=', ' ', '\u{a0}']))
        }
        IdentifierKind::Arxiv => forms::arxiv(text, start),
        IdentifierKind::Orcid => forms::orcid(text, start),
        IdentifierKind::Pmid => forms::pmid(text, start),
    }
}

/// Skips what may stand between a label and its identifier: "-13", "(print)", ": ", "n° ".
fn after_label(text: &str, from: usize, kind: IdentifierKind) -> Option<usize> {
    let mut rest = &text[from..];
    let skip = |rest: &str| {
        rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', ':', '=', '.', '#', '°', '*', '_', '|', '`']).len()
    };
    if kind == IdentifierKind::Isbn {
        let versions = ["-13", "-10", " 13", " 10", "13", "10"];
        let tail = versions.iter().find_map(|version| rest.strip_prefix(version));
        rest =
            tail.filter(|tail| !tail.starts_with(|c: char| c.is_ascii_digit() || forms::is_hyphen(c))).unwrap_or(rest);
    }
    for word in ["-L", " iD", " ID", "iD"] {
        rest = rest.strip_prefix(word).unwrap_or(rest);
    }
    rest = &rest[rest.len() - skip(rest)..];
    if rest.starts_with('(')
        && let Some(close) = rest.bytes().take(24).position(|b| b == b')')
        && rest[..close].bytes().filter(u8::is_ascii_digit).count() <= 2
    {
        rest = &rest[close + 1..];
        rest = &rest[rest.len() - skip(rest)..];
    }
    for word in ["n°", "no.", "number", "numéro", "no"] {
        if let Some(tail) = rest.strip_prefix(word) {
            rest = &tail[tail.len() - skip(tail)..];
        }
    }
    for link in [
        "https://doi.org/",
        "http://doi.org/",
        "https://dx.doi.org/",
        "http://dx.doi.org/",
        "https://orcid.org/",
        "http://orcid.org/",
    ] {
        rest = rest.strip_prefix(link).unwrap_or(rest);
    }
    let start = text.len() - rest.len();
    (start - from <= 48).then_some(start)
}

/// No work is published after this year, whatever today is: the program does not look at the calendar.
pub const LATEST_YEAR: u32 = 2035;

#[cfg(test)]
mod tests;
