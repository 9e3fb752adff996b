//! The examples of a card: small documents with the expected spans marked in them.

use super::card::Located;
use crate::text::{Format, Span};

/// A small document and what is to be quoted from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// 1-based line of the card.
    pub line: usize,
    /// Input format.
    pub format: Format,
    /// The text without marks.
    pub text: String,
    /// Spans of the text that were marked; empty where the whole document is meant.
    pub expected: Vec<Span>,
}

/// Reads the bullets below `### Flagged`, `### Passes` or `### Misses`.
///
/// A bullet is one line of plain text with the expected spans in bold, or holds an indented fenced block whose info string
/// names the format, with the expected spans between ⟦ and ⟧.
pub(super) fn parse(body: &[Located<String>]) -> Result<Vec<Example>, (usize, String)> {
    let mut examples: Vec<Example> = Vec::new();
    let mut lines = body.iter();
    while let Some(line) = lines.next() {
        let trimmed = line.value.trim();
        if trimmed.is_empty() {
            continue;
        }
        let item = line.value.strip_prefix("- ").map(str::trim);
        let fence = item.unwrap_or(trimmed);
        if let Some(info) = fence.strip_prefix("```") {
            let format =
                format_of(info).ok_or((line.line, format!("unknown format `{info}`: text, markdown or html")))?;
            let indent = line.value.len() - line.value.trim_start_matches(['-', ' ']).len();
            let mut text = String::new();
            let mut closed = false;
            for inner in lines.by_ref() {
                if inner.value.trim() == "```" {
                    closed = true;
                    break;
                }
                let spaces = inner.value.len() - inner.value.trim_start_matches(' ').len();
                text.push_str(&inner.value[spaces.min(indent)..]);
                text.push('\n');
            }
            if !closed {
                return Err((line.line, "the fenced block is not closed".into()));
            }
            let (text, expected) = unmark(&text, "⟦", "⟧").map_err(|message| (line.line, message))?;
            examples.push(Example { line: line.line, format, text, expected });
        } else if let Some(item) = item.filter(|item| !item.is_empty()) {
            let (text, expected) = unmark(item, "**", "**").map_err(|message| (line.line, message))?;
            examples.push(Example { line: line.line, format: Format::Text, text, expected });
        } else if item.is_none() {
            return Err((line.line, "expected an example: `- …`".into()));
        }
    }
    Ok(examples)
}

fn format_of(info: &str) -> Option<Format> {
    match info.trim() {
        "text" | "" => Some(Format::Text),
        "markdown" => Some(Format::Markdown),
        "html" => Some(Format::Html),
        _ => None,
    }
}

fn unmark(marked: &str, open: &str, close: &str) -> Result<(String, Vec<Span>), String> {
    let mut text = String::with_capacity(marked.len());
    let mut expected = Vec::new();
    let mut rest = marked;
    while let Some(at) = rest.find(open) {
        text.push_str(&rest[..at]);
        rest = &rest[at + open.len()..];
        let end = rest.find(close).ok_or_else(|| format!("`{open}` is not closed by `{close}`"))?;
        expected.push(Span::new(text.len(), text.len() + end));
        text.push_str(&rest[..end]);
        rest = &rest[end + close.len()..];
    }
    text.push_str(rest);
    Ok((text, expected))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(text: &str) -> Vec<Located<String>> {
        text.lines().enumerate().map(|(i, l)| Located { value: l.to_owned(), line: i + 1 }).collect()
    }

    #[test]
    fn bold_words_are_the_expected_span() {
        let examples = parse(&body("- The **chatbot decided** so.\n- Nothing here.")).expect("well-formed");
        assert_eq!(examples[0].text, "The chatbot decided so.");
        assert_eq!(examples[0].expected, [Span::new(4, 19)]);
        assert!(examples[1].expected.is_empty());
    }

    #[test]
    fn a_fenced_example_has_its_own_format() {
        let examples = parse(&body("- ```html\n  <img alt=\"⟦robot⟧\">\n  ```\n- plain")).expect("well-formed");
        assert_eq!(examples[0].format, Format::Html);
        assert_eq!(examples[0].text, "<img alt=\"robot\">\n");
        assert_eq!(examples.len(), 2);
    }
}
