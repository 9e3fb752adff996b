//! Dates in a text, in English and French, as far as they can be compared.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::text::Span;

/// A date: a year, perhaps with its month and day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// Year.
    pub year: u32,
    /// Month, 1–12, where the text gives it without doubt.
    pub month: Option<u32>,
    /// Day of the month.
    pub day: Option<u32>,
}

impl Date {
    /// A year alone.
    #[must_use]
    pub const fn year(year: u32) -> Self {
        Self { year, month: None, day: None }
    }

    /// Is this date certainly before another?
    #[must_use]
    pub fn precedes(self, other: Date) -> bool {
        if self.year != other.year {
            return self.year < other.year;
        }
        match (self.month, other.month) {
            (Some(own), Some(others)) if own != others => own < others,
            (Some(_), Some(_)) => matches!((self.day, other.day), (Some(own), Some(others)) if own < others),
            _ => false,
        }
    }
}

/// The first three letters (four where three would not do) of the months, and their number.
const MONTHS: [(&str, u32); 22] = [
    ("jan", 1),
    ("feb", 2),
    ("fév", 2),
    ("fev", 2),
    ("mar", 3),
    ("apr", 4),
    ("avr", 4),
    ("may", 5),
    ("mai", 5),
    ("juin", 6),
    ("jun", 6),
    ("juil", 7),
    ("jul", 7),
    ("aug", 8),
    ("aoû", 8),
    ("aou", 8),
    ("sep", 9),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
    ("déc", 12),
    ("sept", 9),
];

static DATE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let month = "(?i:jan|feb|f[ée]v|mar|apr|avr|may|mai|jun|juin|juil|jul|aug|ao[ûu]|sep|oct|nov|d[eé]c)[a-zéû]*\\.?";
    Regex::new(&format!(
        "(?P<iso>[0-9]{{4}})-(?P<im>[0-9]{{2}})-(?P<id>[0-9]{{2}})\
         |(?P<a>[0-9]{{1,2}})[/.](?P<b>[0-9]{{1,2}})[/.](?P<sy>[0-9]{{4}})\
         |(?P<dd>[0-9]{{1,2}})(?:er|st|nd|rd|th)?[ \u{a0}](?P<dm>{month})[ \u{a0},]+(?P<dy>[0-9]{{4}})\
         |(?P<mm>{month})[ \u{a0}](?P<md>[0-9]{{1,2}})(?:st|nd|rd|th)?,?[ \u{a0}](?P<my>[0-9]{{4}})\
         |(?P<nm>{month})[ \u{a0}](?P<ny>[0-9]{{4}})"
    ))
    .ok()
});

/// The number of a month's name.
#[must_use]
pub(super) fn month(name: &str) -> Option<u32> {
    let name = name.to_lowercase();
    MONTHS.iter().find(|(start, _)| name.starts_with(start)).map(|(_, number)| *number)
}

/// The dates of a text that give at least a month and a year, in order.
#[must_use]
pub fn dates(text: &str) -> Vec<(Span, Date)> {
    let Some(regex) = &*DATE else { return Vec::new() };
    regex.captures_iter(text).filter_map(|c| Some((Span::from(c.get(0)?.range()), date(&c)?))).collect()
}

fn date(captures: &Captures<'_>) -> Option<Date> {
    let number = |name: &str| captures.name(name).and_then(|m| m.as_str().parse::<u32>().ok());
    let named = |name: &str| captures.name(name).and_then(|m| month(m.as_str()));
    let date = if let Some(year) = number("iso") {
        Date { year, month: number("im"), day: number("id") }
    } else if let (Some(a), Some(b), Some(year)) = (number("a"), number("b"), number("sy")) {
        // 3/5/2021 is in March or in May; 25/5/2021 is in May.
        match (a, b) {
            (13..=31, 1..=12) => Date { year, month: Some(b), day: Some(a) },
            (1..=12, 13..=31) => Date { year, month: Some(a), day: Some(b) },
            _ => Date::year(year),
        }
    } else if let Some(year) = number("dy") {
        Date { year, month: Some(named("dm")?), day: number("dd") }
    } else if let Some(year) = number("my") {
        Date { year, month: Some(named("mm")?), day: number("md") }
    } else {
        Date { year: number("ny")?, month: Some(named("nm")?), day: None }
    };
    let plausible = (1400..2100).contains(&date.year) && date.month.is_none_or(|m| (1..=12).contains(&m));
    plausible.then_some(date)
}

/// The years (1500–2099) that stand alone in a text: not part of a longer number, an identifier or a page range.
#[must_use]
pub fn years(text: &str) -> Vec<(Span, u32)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let len = bytes[at..].iter().take_while(|b| b.is_ascii_digit()).count();
        let before = text[..at].chars().next_back();
        let after = text[at + len..].chars().next();
        let joined = |c: Option<char>| {
            c.is_some_and(|c| matches!(c, '-' | '–' | '/' | '.' | '_' | '=' | '#' | ':' | '%') || c.is_alphanumeric())
        };
        let ends = match after {
            // A letter tells two works of a year apart; a full stop or colon ends the date.
            Some('a'..='e' | '.' | ':') => !text[at + len + 1..].starts_with(|c: char| c.is_alphanumeric() || c == '/'),
            other => !joined(other),
        };
        if len == 4
            && !joined(before)
            && ends
            && let Ok(year) = text[at..at + 4].parse::<u32>()
            && (1500..2100).contains(&year)
        {
            found.push((Span::new(at, at + 4), year));
        }
        at += len;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<(u32, Option<u32>, Option<u32>)> {
        dates(text).into_iter().map(|(_, d)| (d.year, d.month, d.day)).collect()
    }

    #[test]
    fn english_and_french_dates_are_read() {
        assert_eq!(
            all("17 March 2022, May 3rd, 2021; 2024-10-09"),
            [(2022, Some(3), Some(17)), (2021, Some(5), Some(3)), (2024, Some(10), Some(9))]
        );
        assert_eq!(
            all("le 1er août 2019, 30 juin 2021, févr. 2020"),
            [(2019, Some(8), Some(1)), (2021, Some(6), Some(30)), (2020, Some(2), None)]
        );
        assert_eq!(all("25/05/2021 and 3/5/2021"), [(2021, Some(5), Some(25)), (2021, None, None)]);
    }

    #[test]
    fn july_is_not_june_and_months_are_compared_only_where_known() {
        assert_eq!(month("juillet"), Some(7));
        assert_eq!(month("juin"), Some(6));
        let june = Date { year: 2021, month: Some(6), day: Some(30) };
        assert!(june.precedes(Date::year(2022)) && !june.precedes(Date::year(2021)) && !june.precedes(june));
    }

    #[test]
    fn years_are_not_parts_of_other_numbers() {
        let found = |text: &str| years(text).into_iter().map(|(_, y)| y).collect::<Vec<_>>();
        assert_eq!(found("(2011), 2015;22:101, 1998a, Oxford, 2037."), [2011, 2015, 1998, 2037]);
        assert!(found("10.1680/stsc.2008.14.2.88 978-2012-3 1999-2004 12019 €2000000").is_empty());
    }
}
