//! Front matter: the YAML or TOML head of a Markdown file. Its titles and summaries are prose, the rest is not. It reads
//! just enough of both languages to find string values and where they stand.

use crate::text::flow::Flow;
use crate::text::{BlockKind, Span};

/// Keys whose values readers see.
const KEYS: [(&str, BlockKind); 5] = [
    ("title", BlockKind::Heading(1)),
    ("subtitle", BlockKind::Paragraph),
    ("description", BlockKind::Paragraph),
    ("summary", BlockKind::Paragraph),
    ("excerpt", BlockKind::Paragraph),
];

/// A front matter and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct FrontMatter {
    syntax: Syntax,
    inner: Span,
    /// Where the body of the file begins.
    pub(super) end: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Syntax {
    Yaml,
    Toml,
}

impl FrontMatter {
    /// The front matter of a source. A thematic break above prose is none.
    pub(super) fn find(source: &str) -> Option<Self> {
        let mut lines = lines(source, 0);
        let first = lines.next()?;
        let syntax = match first.of(source).trim_end() {
            "---" => Syntax::Yaml,
            "+++" => Syntax::Toml,
            _ => return None,
        };
        let start = first.end;
        for line in lines {
            let text = line.of(source).trim_end();
            if match syntax {
                Syntax::Yaml => matches!(text, "---" | "..."),
                Syntax::Toml => text == "+++",
            } {
                return Some(Self { syntax, inner: Span::new(start, line.start), end: line.end });
            }
            if syntax == Syntax::Yaml && !is_yaml(text) {
                return None;
            }
        }
        None
    }

    /// Writes the values of prose keys as blocks.
    pub(super) fn write(self, source: &str, flow: &mut Flow<'_>) {
        let mut done = self.inner.start;
        for line in lines(&source[..self.inner.end], self.inner.start) {
            if line.start < done {
                continue;
            }
            let text = line.of(source);
            if self.syntax == Syntax::Toml && text.starts_with('[') {
                return;
            }
            let separator = if self.syntax == Syntax::Yaml { ':' } else { '=' };
            let Some((key, rest)) = text.split_once(separator) else {
                continue;
            };
            let key = key.trim_end().trim_matches(['"', '\'']).to_lowercase();
            let Some((_, kind)) = KEYS.iter().find(|(name, _)| *name == key) else {
                continue;
            };
            let value = Span::new(line.end - rest.len(), self.inner.end);
            flow.enter(Some(*kind), false);
            done = match self.syntax {
                Syntax::Yaml => yaml(source, value, line.end, flow),
                Syntax::Toml => toml(source, value, flow),
            };
            flow.leave(done);
        }
    }
}

/// Lines from an offset on, with their line ends.
fn lines(source: &str, from: usize) -> impl Iterator<Item = Span> {
    let mut start = from;
    source[from..].split_inclusive('\n').map(move |line| {
        let span = Span::new(start, start + line.len());
        start = span.end;
        span
    })
}

/// A line that may stand in a mapping: blank, comment, nested, list item, or key.
fn is_yaml(line: &str) -> bool {
    line.is_empty()
        || line.starts_with([' ', '\t', '#', '-', ']', '}'])
        || line.split_once(':').is_some_and(|(key, value)| {
            let key = key.trim_matches(['"', '\'']);
            (value.is_empty() || value.starts_with(' '))
                && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
        })
}

/// Writes a YAML value that begins in a line ending at `line_end`; returns where it ends.
fn yaml(source: &str, value: Span, line_end: usize, flow: &mut Flow<'_>) -> usize {
    let text = value.of(source);
    let start = value.start + (text.len() - text.trim_start_matches([' ', '\t']).len());
    match source.as_bytes().get(start) {
        Some(quote @ (b'"' | b'\'')) if start < value.end => {
            quoted(source, Span::new(start + 1, value.end), *quote, *quote == b'"', flow)
        }
        Some(b'|' | b'>') => {
            let end = indented_end(source, line_end, value.end);
            for line in lines(&source[..end], line_end) {
                let text = line.of(source);
                if text.trim().is_empty() {
                    flow.break_block();
                } else {
                    flow.text(line.start, text);
                }
            }
            end
        }
        Some(b'[' | b'{' | b'&' | b'*' | b'!') => line_end,
        _ => {
            let comment = source[start..line_end].find(" #").map_or(line_end, |at| start + at);
            flow.text(start, &source[start..comment.max(start)]);
            let end = indented_end(source, line_end, value.end);
            flow.text(line_end, &source[line_end..end]);
            end
        }
    }
}

/// The end of the indented or blank lines that follow a line.
fn indented_end(source: &str, from: usize, limit: usize) -> usize {
    let belongs = |line: &Span| line.of(source).starts_with([' ', '\t']) || line.of(source).trim().is_empty();
    lines(&source[..limit], from).take_while(belongs).last().map_or(from, |line| line.end)
}

/// Writes a TOML string; returns where it ends.
fn toml(source: &str, value: Span, flow: &mut Flow<'_>) -> usize {
    let text = value.of(source).trim_start_matches([' ', '\t']);
    let start = value.end - text.len();
    for (delimiter, escapes) in [("\"\"\"", true), ("'''", false)] {
        if text.starts_with(delimiter) {
            let body = start + delimiter.len();
            let end = source[body..value.end].find(delimiter).map_or(value.end, |at| body + at);
            spell(source, Span::new(body, end), escapes, flow);
            return (end + delimiter.len()).min(value.end);
        }
    }
    match text.as_bytes().first() {
        Some(quote @ (b'"' | b'\'')) => quoted(source, Span::new(start + 1, value.end), *quote, *quote == b'"', flow),
        _ => start,
    }
}

/// Writes a quoted string whose content begins at `rest.start`; returns where it ends, quote included.
fn quoted(source: &str, rest: Span, quote: u8, escapes: bool, flow: &mut Flow<'_>) -> usize {
    let bytes = &source.as_bytes()[..rest.end];
    let mut end = rest.start;
    while end < rest.end && bytes[end] != quote {
        end += if escapes && bytes[end] == b'\\' { 2 } else { 1 };
        if !escapes && bytes[end.min(rest.end)..].starts_with(b"''") {
            end += 2;
        }
    }
    let mut end = end.min(rest.end);
    while !source.is_char_boundary(end) {
        end += 1;
    }
    spell(source, Span::new(rest.start, end), escapes, flow);
    (end + 1).min(rest.end)
}

/// Writes the content of a string, escapes undone.
fn spell(source: &str, content: Span, escapes: bool, flow: &mut Flow<'_>) {
    let text = content.of(source);
    let mut plain = 0;
    for (at, mark) in text.match_indices(if escapes { '\\' } else { '\'' }) {
        let rest = &text[at..];
        if at < plain || !escapes && !rest.starts_with("''") {
            continue;
        }
        let (length, meant) = if escapes { escape(&rest[mark.len()..]) } else { (2, "'".to_owned()) };
        flow.text(content.start + plain, &text[plain..at]);
        flow.replace(Span::new(content.start + at, content.start + at + length), &meant);
        plain = at + length;
    }
    flow.text(content.start + plain, &text[plain..]);
}

/// What an escape means, given what follows its backslash; and its length with the backslash.
fn escape(rest: &str) -> (usize, String) {
    let Some(c) = rest.chars().next() else {
        return (1, String::new());
    };
    let digits = match c {
        'x' => 2,
        'u' => 4,
        'U' => 8,
        _ => 0,
    };
    if digits > 0 {
        let decoded = rest.get(1..=digits).and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32);
        return decoded.map_or((2, c.to_string()), |decoded| (2 + digits, decoded.to_string()));
    }
    let meant = match c {
        'n' | 't' | 'r' | '\n' | '\r' => ' ',
        '_' => '\u{A0}',
        c => c,
    };
    (1 + c.len_utf8(), meant.to_string())
}
