//! The lines of a document as its writer laid them out. Readers fold line breaks, but lists of references live on them.

use crate::text::{BlockKind, Document, Format, Span};

/// A line: of the source where that is text with lines of its own, else a block of the prose.
#[derive(Clone, Copy, Debug)]
pub struct Line<'d> {
    /// Its words.
    pub text: &'d str,
    /// The block that it belongs to.
    pub block: usize,
    /// What that block is.
    pub kind: BlockKind,
    /// What stands before its words on the same line of the source: a list marker.
    pub marker: &'d str,
    base: usize,
    in_source: bool,
}

impl Line<'_> {
    /// The source span of a part of the line.
    #[must_use]
    pub fn source(&self, document: &Document, part: Span) -> Span {
        let span = Span::new(self.base + part.start, self.base + part.end);
        if self.in_source { span } else { document.to_source(span) }
    }

    /// The source span of the whole line.
    #[must_use]
    pub fn span(&self, document: &Document) -> Span {
        self.source(document, Span::new(0, self.text.len()))
    }
}

/// The lines of all blocks, without surrounding white space; empty ones are left out.
#[must_use]
pub fn lines(document: &Document) -> Vec<Line<'_>> {
    let in_source = matches!(document.format, Format::Text | Format::Markdown);
    let source = document.source.text.as_str();
    let mut lines = Vec::new();
    let mut covered = 0;
    for (index, block) in document.blocks.iter().enumerate() {
        let place = document.to_source(block.span);
        let (text, span) = if in_source { (source, place) } else { (document.text.as_str(), block.span) };
        // Footnotes and shortcodes may be set elsewhere than they are read: no line is given twice.
        if in_source && span.start < covered {
            continue;
        }
        covered = covered.max(span.end);
        let mut start = span.start;
        for raw in span.of(text).split('\n') {
            let words = Span::new(start, start + raw.len()).trimmed(text);
            start += raw.len() + 1;
            if words.is_empty() {
                continue;
            }
            let of_line = if in_source { source[..words.start].rsplit('\n').next().unwrap_or_default() } else { "" };
            lines.push(Line {
                text: words.of(text),
                block: index,
                kind: block.kind,
                marker: of_line,
                base: words.start,
                in_source,
            });
        }
    }
    lines
}
