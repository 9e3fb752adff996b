//! One line of plain text and what it looks like.

use crate::text::Span;

/// A line without its end, indentation and e-mail quote marks. Narrow, since one paragraph may have millions.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    start: u32,
    end: u32,
    /// Width of its indentation, in bytes.
    pub(super) indent: u16,
    /// True after `>`.
    pub(super) quoted: bool,
}

/// The lines of a text; they end at LF, CRLF or a lone CR.
#[derive(Debug)]
pub(super) struct Lines<'s> {
    source: &'s str,
    at: usize,
}

impl<'s> Lines<'s> {
    pub(super) fn new(source: &'s str) -> Self {
        Self { source, at: 0 }
    }
}

impl Iterator for Lines<'_> {
    type Item = Line;

    fn next(&mut self) -> Option<Line> {
        let bytes = self.source.as_bytes();
        if self.at >= bytes.len() {
            return None;
        }
        let start = self.at;
        let end = memchr::memchr2(b'\n', b'\r', &bytes[start..]).map_or(bytes.len(), |length| start + length);
        self.at = end + if bytes[end..].starts_with(b"\r\n") { 2 } else { 1 };
        Some(Line::new(self.source, Span::new(start, end)))
    }
}

/// Longest line that can be a heading, in characters.
const LONGEST_HEADING: usize = 100;

impl Line {
    fn new(source: &str, line: Span) -> Self {
        let text = line.of(source);
        let marks = text.bytes().take_while(|b| matches!(b, b'>' | b' ' | b'\t')).count();
        // Four spaces and a `>` are a chevron in the text, as is one in the middle of a line.
        let quoted = text.trim_start_matches(' ').starts_with('>') && !text.starts_with("    ");
        let body = if quoted { Span::new(line.start + marks, line.end) } else { line };
        let words = body.trimmed(source);
        // Sources are at most MAX_BYTES long, which even decoded stay under 4 GiB.
        let narrow = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        let indent = u16::try_from(words.start - body.start).unwrap_or(u16::MAX);
        Self { start: narrow(words.start), end: narrow(words.end), indent, quoted }
    }

    /// Source span of its words.
    pub(super) fn words(self) -> Span {
        Span::new(self.start as usize, self.end as usize)
    }

    pub(super) fn of(self, source: &str) -> &str {
        self.words().of(source)
    }

    pub(super) fn is_blank(self) -> bool {
        self.start == self.end
    }

    /// A line drawn with punctuation: it separates, or underlines the line above.
    pub(super) fn is_rule(self, source: &str) -> bool {
        let text = self.of(source);
        text.len() >= 3 && text.bytes().all(|b| matches!(b, b'=' | b'-' | b'*' | b'_' | b'~' | b'#' | b' '))
    }

    /// The length of a list marker and the space after it.
    pub(super) fn marker(self, source: &str) -> Option<usize> {
        let text = self.of(source);
        let length = if self.bullet(source) || text.starts_with(['-', '*', '+']) {
            text.chars().next().map_or(0, char::len_utf8)
        } else {
            let digits = text.bytes().take_while(u8::is_ascii_digit).count();
            if !(1..=3).contains(&digits) || !text[digits..].starts_with(['.', ')']) {
                return None;
            }
            digits + 1
        };
        let rest = &text[length..];
        let words = rest.trim_start();
        (rest.len() > words.len() && !words.is_empty()).then_some(text.len() - words.len())
    }

    /// A mark that means nothing but a list item.
    pub(super) fn bullet(self, source: &str) -> bool {
        self.of(source).starts_with(['•', '‣', '◦', '▪', '●', '⁃', '·'])
    }

    /// A turn of a dialogue (or a French list item): a block of its own that keeps its dash.
    pub(super) fn is_dialogue(self, source: &str) -> bool {
        self.of(source).strip_prefix(['–', '—']).is_some_and(|rest| rest.starts_with(char::is_whitespace))
    }

    /// The line that names the author.
    pub(super) fn is_byline(self, source: &str) -> bool {
        let text = self.of(source);
        let name = ["By ", "by ", "Par ", "par "].into_iter().find_map(|word| text.strip_prefix(word));
        name.is_some_and(|name| name.starts_with(char::is_uppercase)) && self.may_be_heading(source)
    }

    pub(super) fn ends_sentence(self, source: &str) -> bool {
        let text = self
            .of(source)
            .trim_end_matches(|c: char| matches!(c, '"' | '”' | '’' | '\'' | '»' | ')' | ']') || c.is_whitespace());
        text.ends_with(['.', '!', '?', '…'])
    }

    pub(super) fn starts_upper(self, source: &str) -> bool {
        self.of(source)
            .trim_start_matches(|c: char| !c.is_alphanumeric())
            .starts_with(|c: char| c.is_uppercase() || c.is_numeric())
    }

    /// Short, worded, and without final punctuation.
    pub(super) fn may_be_heading(self, source: &str) -> bool {
        let text = self.of(source);
        self.is_short_and_worded(source) && !self.ends_sentence(source) && !text.ends_with([',', ';', ':'])
    }

    /// As a heading, but titles may ask or exclaim.
    pub(super) fn may_be_title(self, source: &str) -> bool {
        self.may_be_heading(source) || self.is_short_and_worded(source) && self.of(source).ends_with(['?', '!'])
    }

    fn is_short_and_worded(self, source: &str) -> bool {
        let text = self.of(source);
        text.chars().take(LONGEST_HEADING + 1).count() <= LONGEST_HEADING
            && text.contains(char::is_alphabetic)
            && !text.contains("://")
    }
}
