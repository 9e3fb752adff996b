//! What opens at one word of the flow and closes at a later one: links, inline quotations, captions of figures.

use crate::text::{Image, Link, OffsetMap, Span, Words};

/// A link whose end has not come yet.
#[derive(Debug)]
pub(super) struct OpenLink {
    pub(super) url: String,
    pub(super) url_span: Option<Span>,
    /// Text offset of its first word.
    pub(super) start: Option<usize>,
    /// Depth of the stack at which it ends.
    pub(super) depth: usize,
}

impl OpenLink {
    pub(super) fn close(self, end: usize) -> Link {
        Link { anchor: Span::new(self.start.unwrap_or(end), end), url: self.url, url_span: self.url_span }
    }
}

/// Inline quotations; of nested ones, the outermost counts.
#[derive(Debug, Default)]
pub(super) struct OpenQuote {
    depth: usize,
    awaits_words: bool,
    start: Option<usize>,
}

impl OpenQuote {
    pub(super) fn open(&mut self) {
        self.awaits_words |= self.depth == 0;
        self.depth += 1;
    }

    pub(super) fn words_at(&mut self, offset: usize) {
        if self.awaits_words {
            self.awaits_words = false;
            self.start = Some(offset);
        }
    }

    pub(super) fn close(&mut self, end: usize) -> Option<Span> {
        self.depth = self.depth.saturating_sub(1);
        if self.depth > 0 {
            return None;
        }
        self.awaits_words = false;
        self.interrupt(end)
    }

    /// The end of a block: a quotation that is open ends here.
    pub(super) fn interrupt(&mut self, end: usize) -> Option<Span> {
        self.start.take().map(|start| Span::new(start, end))
    }
}

/// Figures, and which of their images have no caption yet.
#[derive(Debug, Default)]
pub(super) struct Captions {
    figures: Vec<Figure>,
    /// Indices of images in open figures that no inner figure captioned; each figure owns the tail from its mark on.
    uncaptioned: Vec<usize>,
    start: Option<usize>,
}

#[derive(Debug)]
struct Figure {
    mark: usize,
    caption: Option<Words>,
}

impl Captions {
    pub(super) fn open_figure(&mut self) {
        self.figures.push(Figure { mark: self.uncaptioned.len(), caption: None });
    }

    pub(super) fn image(&mut self, index: usize) {
        if !self.figures.is_empty() {
            self.uncaptioned.push(index);
        }
    }

    pub(super) fn begin(&mut self, offset: usize) {
        self.start.get_or_insert(offset);
    }

    pub(super) fn end(&mut self, text: &str, map: &OffsetMap) {
        let Some(start) = self.start.take() else {
            return;
        };
        let span = Span::new(start.min(text.len()), text.len()).trimmed(text);
        if let Some(figure) = self.figures.last_mut()
            && !span.is_empty()
        {
            figure.caption.get_or_insert_with(|| Words { text: span.of(text).to_owned(), span: map.to_source(span) });
        }
    }

    pub(super) fn close_figure(&mut self, images: &mut [Image]) {
        let Some(figure) = self.figures.pop() else {
            return;
        };
        let Some(caption) = figure.caption else {
            return;
        };
        for index in self.uncaptioned.drain(figure.mark..) {
            images[index].caption.get_or_insert_with(|| caption.clone());
        }
    }
}
