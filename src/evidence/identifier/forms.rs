//! What each kind of identifier looks like: its groups, its length, its check digit.

use super::{Flaw, Identifier, IdentifierKind, LATEST_YEAR};
use crate::text::Span;

pub(super) fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '–' | '−')
}

/// A number in groups, with the separator before each group.
fn groups(text: &str, start: usize) -> Vec<(Option<char>, Span)> {
    let mut groups = Vec::new();
    let mut at = start;
    let mut separator = None;
    loop {
        let len = text[at..].bytes().take_while(|b| b.is_ascii_digit() || matches!(b, b'X' | b'x')).count();
        if len == 0 {
            return groups;
        }
        groups.push((separator, Span::new(at, at + len)));
        at += len;
        match text[at..].chars().next() {
            Some(c) if is_hyphen(c) || matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}') => {
                separator = Some(c);
                at += c.len_utf8();
            }
            _ => return groups,
        }
    }
}

pub(super) fn isbn(text: &str, start: usize) -> Option<Identifier> {
    let groups = groups(text, start);
    let (_, first) = groups.first()?;
    if !text[first.start..].starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let long = ["978", "979"].iter().any(|prefix| text[first.start..].starts_with(prefix));
    let target = if long { 13 } else { 10 };
    let mut digits = String::new();
    let mut end = start;
    for (separator, group) in &groups {
        let hyphen = separator.is_some_and(is_hyphen);
        if separator.is_some() && !hyphen && digits.len() + group.len() > target {
            break;
        }
        if digits.len() >= target && !hyphen {
            break;
        }
        digits.push_str(&group.of(text).to_ascii_uppercase());
        end = group.end;
    }
    // Ten digits that begin 978 belong to a book published in Nigeria.
    let flaw = match digits.len() {
        10 if isbn10_holds(&digits) => None,
        13 if long && isbn13_holds(&digits) => None,
        10 if !long => Some(Flaw::CheckDigit),
        13 if long => Some(Flaw::CheckDigit),
        13 => Some(Flaw::Form),
        // A year, an edition, a price: no number of a book.
        0..=7 => return None,
        _ => Some(Flaw::Length),
    };
    Some(Identifier { kind: IdentifierKind::Isbn, span: Span::new(start, end), value: digits, flaw })
}

fn digit(b: u8) -> Option<u32> {
    match b {
        b'0'..=b'9' => Some(u32::from(b - b'0')),
        b'X' => Some(10),
        _ => None,
    }
}

/// Modulo 11, weights falling from the length to 1; X only stands last.
fn weighted_11(digits: &str) -> bool {
    let inner = digits.len().saturating_sub(1);
    if digits[..inner].contains('X') {
        return false;
    }
    let sum = digits.bytes().zip((1..=digits.len() as u32).rev()).map(|(b, weight)| digit(b).unwrap_or(0) * weight);
    sum.sum::<u32>() % 11 == 0
}

fn isbn10_holds(digits: &str) -> bool {
    weighted_11(digits)
}

/// Modulo 10, weights 1 and 3 in turn.
fn isbn13_holds(digits: &str) -> bool {
    let weighted = digits.bytes().enumerate().map(|(i, b)| digit(b).unwrap_or(0) * if i % 2 == 0 { 1 } else { 3 });
    !digits.contains('X') && weighted.sum::<u32>() % 10 == 0
}

pub(super) fn issn(text: &str, start: usize) -> Option<Identifier> {
    let groups = groups(text, start);
    let (_, first) = groups.first()?;
    let second = groups.get(1).filter(|(separator, _)| first.len() == 4 && separator.is_some_and(is_hyphen));
    let (digits, end) = match second {
        Some((_, second)) => (format!("{}{}", first.of(text), second.of(text)), second.end),
        None => (first.of(text).to_owned(), first.end),
    };
    let digits = digits.to_ascii_uppercase();
    let flaw = match digits.len() {
        8 if weighted_11(&digits) => None,
        8 => Some(Flaw::CheckDigit),
        6..=10 if second.is_some() => Some(Flaw::Length),
        _ => return None,
    };
    Some(Identifier { kind: IdentifierKind::Issn, span: Span::new(start, end), value: digits, flaw })
}

/// The run of characters without white space that may belong to an identifier in running text.
fn run(text: &str, start: usize) -> Span {
    let rest = &text[start..];
    let stop =
        |c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '«' | '»' | '“' | '”' | '|' | '`' | '{' | '}');
    let mut slice = &rest[..rest.find(stop).unwrap_or(rest.len())];
    loop {
        let trimmed = slice.trim_end_matches(['.', ',', ';', ':', '\'', '’', '*', '_', '!', '?', '…', '‡', '†']);
        let unpaired = |open: char, close: char| {
            trimmed.ends_with(close) && trimmed.matches(close).count() > trimmed.matches(open).count()
        };
        let next = if unpaired('(', ')') || unpaired('[', ']') { &trimmed[..trimmed.len() - 1] } else { trimmed };
        if next.len() == slice.len() {
            return Span::new(start, start + slice.len());
        }
        slice = next;
    }
}

pub(super) fn doi(text: &str, start: usize, labelled: bool) -> Option<Identifier> {
    let span = run(text, start);
    let raw = span.of(text);
    if !labelled || !raw.starts_with(|c: char| c.is_ascii_digit()) || !raw.contains(['/', '%', '.']) {
        return None;
    }
    let value = raw.replace("%2F", "/").replace("%2f", "/").to_ascii_lowercase();
    // A name of the short-DOI service: 10/abcd.
    let short = value.strip_prefix("10/").is_some_and(|tail| !tail.is_empty());
    let flaw = if short || is_doi(&value) {
        None
    } else if value.contains('/') || value.starts_with("10.") {
        Some(Flaw::Form)
    } else {
        return None;
    };
    Some(Identifier { kind: IdentifierKind::Doi, span, value, flaw })
}

/// `10.` and a registrant of at least four digits, perhaps subdivided, then a suffix.
fn is_doi(value: &str) -> bool {
    let Some((prefix, suffix)) = value.strip_prefix("10.").and_then(|rest| rest.split_once('/')) else { return false };
    let mut parts = prefix.split('.');
    let registrant = parts.next().unwrap_or_default();
    (4..=9).contains(&registrant.len())
        && !registrant.starts_with('0')
        && registrant.bytes().all(|b| b.is_ascii_digit())
        && parts.all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
        && suffix.contains(|c: char| c.is_alphanumeric())
}

/// arXiv began in 1991, took its present numbers in April 2007, and a fifth digit in 2015.
pub(super) fn arxiv(text: &str, start: usize) -> Option<Identifier> {
    let span = run(text, start);
    let raw = span.of(text).trim_end_matches(".pdf");
    let span = Span::new(start, start + raw.len());
    let base = raw
        .rsplit_once('v')
        .filter(|(_, v)| !v.is_empty() && v.bytes().all(|b| b.is_ascii_digit()))
        .map_or(raw, |(base, _)| base);
    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if let Some((archive, number)) = base.split_once('/') {
        let named = archive.starts_with(|c: char| c.is_ascii_lowercase())
            && archive.bytes().all(|b| b.is_ascii_alphabetic() || matches!(b, b'-' | b'.'));
        if !named || number.len() != 7 || !digits(number) {
            return None;
        }
        let (year, month) = (number[..2].parse::<u32>().ok()?, number[2..4].parse::<u32>().ok()?);
        let flaw = (!(1..=12).contains(&month) || (8..=90).contains(&year)).then_some(Flaw::Date);
        return Some(Identifier { kind: IdentifierKind::Arxiv, span, value: base.to_owned(), flaw });
    }
    let (month, number) = base.split_once('.')?;
    if month.len() != 4 || !digits(month) || number.is_empty() || !digits(number) {
        return None;
    }
    let (year, of_year) = (month[..2].parse::<u32>().ok()?, month[2..].parse::<u32>().ok()?);
    let five = year >= 15;
    let flaw = if !(1..=12).contains(&of_year) || !(7..=LATEST_YEAR - 2000).contains(&year) {
        Some(Flaw::Date)
    } else if number.len() != if five { 5 } else { 4 } {
        Some(Flaw::Length)
    } else {
        None
    };
    Some(Identifier { kind: IdentifierKind::Arxiv, span, value: base.to_owned(), flaw })
}

pub(super) fn orcid(text: &str, start: usize) -> Option<Identifier> {
    let mut groups = groups(text, start);
    groups.truncate(
        groups
            .iter()
            .skip(1)
            .position(|(separator, _)| !separator.is_some_and(is_hyphen))
            .map_or(groups.len(), |n| n + 1),
    );
    let span = Span::new(start, groups.last()?.1.end);
    let digits: String = groups.iter().map(|(_, group)| group.of(text)).collect::<String>().to_ascii_uppercase();
    let flaw = match digits.len() {
        16 if orcid_holds(&digits) => None,
        16 => Some(Flaw::CheckDigit),
        12..=20 if groups.len() >= 3 => Some(Flaw::Length),
        _ => return None,
    };
    Some(Identifier { kind: IdentifierKind::Orcid, span, value: digits, flaw })
}

/// ISO 7064, MOD 11-2.
fn orcid_holds(digits: &str) -> bool {
    let (body, check) = digits.split_at(digits.len() - 1);
    let total = body.bytes().fold(0, |total, b| (total + digit(b).unwrap_or(0)) * 2 % 11);
    !body.contains('X') && check.bytes().next().and_then(digit) == Some((12 - total) % 11)
}

/// Numbers are given in order; eight digits last for decades.
pub(super) fn pmid(text: &str, start: usize) -> Option<Identifier> {
    let len = text[start..].bytes().take_while(u8::is_ascii_digit).count();
    let value = &text[start..start + len];
    if len == 0 {
        return None;
    }
    let flaw = if len > 8 {
        Some(Flaw::Length)
    } else if value.starts_with('0') || value.parse::<u32>().is_ok_and(|n| n > 60_000_000) {
        Some(Flaw::Form)
    } else {
        None
    };
    Some(Identifier { kind: IdentifierKind::Pmid, span: Span::new(start, start + len), value: value.to_owned(), flaw })
}
