//! Citations in running text: `[3, 5–7]`, superscript numbers, `(Karimov, 1998)`, `Silvestre (2011)`.

use std::sync::LazyLock;

use regex::Regex;

use super::lines::Line;
use crate::text::Span;

/// A citation by numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// Its place in the text that was searched, brackets included.
    pub span: Span,
    /// The numbers, ranges spelt out.
    pub numbers: Vec<u32>,
}

/// A citation by author and year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthorYear {
    /// Its place in the line.
    pub span: Span,
    /// Surname of the first author.
    pub surname: String,
    /// The years.
    pub years: Vec<(Span, u32)>,
    /// True in parentheses or with a second author: nothing else looks so. "Titanic (1997)" may be a film.
    pub certain: bool,
}

/// No citation between brackets, and no superscript, is longer, in bytes.
const LONGEST_CITATION: usize = 400;

/// The longest range that a citation spells short: more is something else.
const LONGEST_RANGE: u32 = 20;

/// The bracketed numbers of a line, as far as they can be citations.
#[must_use]
pub fn bracketed(line: &Line<'_>) -> Vec<Numbers> {
    let text = line.text;
    let mut found: Vec<Numbers> = Vec::new();
    for (open, _) in text.match_indices('[') {
        let Some(length) = text.as_bytes()[open..].iter().take(LONGEST_CITATION).position(|b| *b == b']') else {
            continue;
        };
        let inner = &text[open + 1..open + length];
        let span = Span::new(open, open + length + 1);
        // `[text][1]` is a link in Markdown; `[1][2]` are two citations.
        let link = text[..open].ends_with(']') && found.last().is_none_or(|last| last.span.end != open);
        if let Some(numbers) = numbers(inner).filter(|_| !link) {
            found.push(Numbers { span, numbers });
        }
    }
    found
}

/// "3", "2, 4", "5–7": the numbers meant.
#[must_use]
pub fn numbers(text: &str) -> Option<Vec<u32>> {
    let mut all = Vec::new();
    for part in text.split([',', ';']) {
        let mut ends = part.split(['-', '–', '—']).map(|end| {
            let end = end.trim();
            ((1..=3).contains(&end.len()) && end.bytes().all(|b| b.is_ascii_digit()))
                .then(|| end.parse::<u32>().ok())
                .flatten()
        });
        let first = ends.next()??;
        match ends.next() {
            None => all.push(first),
            Some(last) => {
                let last = last?;
                if last <= first || last - first > LONGEST_RANGE || ends.next().is_some() {
                    return None;
                }
                all.extend(first..=last);
            }
        }
    }
    (!all.is_empty() && !all.contains(&0)).then_some(all)
}

/// The superscript numbers of a page, as spans of its source; true where what stands before makes them citations rather
/// than exponents.
#[must_use]
pub fn superscripts(source: &str) -> Vec<(Numbers, bool)> {
    let mut found = Vec::new();
    for (open, _) in source.match_indices("<sup") {
        let near = |from: usize| &source.as_bytes()[from..source.len().min(from + LONGEST_CITATION)];
        let Some(start) = memchr::memchr(b'>', near(open)).map(|n| open + n + 1) else { continue };
        let Some(end) = memchr::memmem::find(near(start), b"</sup>").map(|n| start + n) else { continue };
        let mut words = String::new();
        let mut in_tag = false;
        for c in source[start..end].chars() {
            match c {
                '<' => in_tag = true,
                '>' => in_tag = false,
                '[' | ']' | ' ' => {}
                _ if !in_tag => words.push(c),
                _ => {}
            }
        }
        let after_mark = source[..open].ends_with(['.', ',', ';', ':', '!', '?', '»', '”', '"', ')', ' ', '>']);
        if let Some(numbers) = numbers(&words) {
            found.push((Numbers { span: Span::new(start, end), numbers }, after_mark));
        }
    }
    let digit = |c: char| "⁰¹²³⁴⁵⁶⁷⁸⁹".chars().position(|s| s == c);
    let mut rest = source.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let Some(first) = digit(c) else { continue };
        let (mut number, mut end) = (first as u32, at + c.len_utf8());
        while let Some((next, c)) = rest.next_if(|(_, c)| digit(*c).is_some()) {
            number = (number * 10 + digit(c).unwrap_or(0) as u32).min(100_000);
            end = next + c.len_utf8();
        }
        found.push((Numbers { span: Span::new(at, end), numbers: vec![number] }, false));
    }
    found
}

const NAME: &str = "(?:(?:de|du|da|di|van|von|der|den|le|la|el|ten|d[’'])\\s?)*[A-ZÀ-Þ][A-Za-zÀ-ÿ’'-]+";

static PARENTHESES: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\(([^()]*[0-9]{4}[^()]*)\)").ok());

static PIECE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(&format!(
        r"^\s*(?:see also|see|cf\.?|voir aussi|voir|e\.g\.,?|in|dans|d’après|after)?\s*(?:[A-Z]\.[ -]?)*({NAME})((?:,? (?:and|&|et) (?:[A-Z]\.[ -]?)*{NAME}|, {NAME})*)(?:,? (?:et al\.?|et coll\.|and others))?,?\s((?:[0-9]{{4}}[a-e]?)(?:, [0-9]{{4}}[a-e]?)*)\s*(?:[,:].*)?$"
    ))
    .ok()
});

static NARRATIVE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(&format!(
        r"({NAME})((?:,? (?:and|&|et) {NAME}|,? et al\.?|,? et coll\.)?)(?:[’']s)? \(([0-9]{{4}})[a-e]?(?:[,:][^()]*)?\)"
    ))
    .ok()
});

/// Capitalised words before a year that name no author.
const NOT_AUTHORS: &[&str] = &[
    "Since",
    "Until",
    "In",
    "From",
    "Before",
    "After",
    "Founded",
    "Born",
    "Circa",
    "Spring",
    "Summer",
    "Autumn",
    "Fall",
    "Winter",
    "Depuis",
    "En",
    "Avant",
    "Après",
    "Printemps",
    "Été",
    "Automne",
    "Hiver",
    "Photo",
    "Source",
    "Issue",
    "Vol",
    "No",
    "Version",
    "Edition",
    "Édition",
    "Loi",
    "Act",
    "Règlement",
];

/// The citations by author and year of a line.
#[must_use]
pub fn by_author(line: &Line<'_>) -> Vec<AuthorYear> {
    let (Some(parentheses), Some(piece), Some(narrative)) = (&*PARENTHESES, &*PIECE, &*NARRATIVE) else {
        return Vec::new();
    };
    let text = line.text;
    let mut found = Vec::new();
    for inside in parentheses.captures_iter(text).filter_map(|c| c.get(1)) {
        let mut start = inside.start();
        for part in inside.as_str().split(';') {
            if let Some(c) = piece.captures(part)
                && let (Some(name), Some(years)) = (c.get(1), c.get(3))
            {
                let years = super::date::years(years.as_str()).into_iter();
                let base = start + c.get(3).map_or(0, |m| m.start());
                let years = years.map(|(s, y)| (Span::new(base + s.start, base + s.end), y)).collect();
                let span = Span::new(start, start + part.len()).trimmed(text);
                push(&mut found, name.as_str(), years, span, true);
            }
            start += part.len() + 1;
        }
    }
    for c in narrative.captures_iter(text) {
        let (Some(whole), Some(name), Some(second), Some(year)) = (c.get(0), c.get(1), c.get(2), c.get(3)) else {
            continue;
        };
        let Ok(number) = year.as_str().parse() else { continue };
        let years = vec![(Span::from(year.range()), number)];
        push(&mut found, name.as_str(), years, Span::from(whole.range()), !second.is_empty());
    }
    found.sort_by_key(|citation: &AuthorYear| citation.span);
    found
}

fn push(found: &mut Vec<AuthorYear>, name: &str, years: Vec<(Span, u32)>, span: Span, certain: bool) {
    let surname = name.rsplit(' ').next().unwrap_or(name).trim_end_matches("’s").trim_end_matches("'s");
    let is_month = is_month_name(surname);
    if !years.is_empty() && !NOT_AUTHORS.contains(&surname) && !is_month {
        found.push(AuthorYear { span, surname: surname.to_owned(), years, certain });
    }
}

fn is_month_name(word: &str) -> bool {
    const NAMES: &str = "january february march april may june july august september october november december janvier \
        février mars avril mai juin juillet août septembre octobre novembre décembre jan feb mar apr jun jul aug sep sept oct nov dec";
    let word = word.to_lowercase();
    NAMES.split(' ').any(|name| name == word)
}
