//! The one way from a marked-up source to prose: format readers push source slices, and the map back is built as they go.

use super::{Block, BlockKind, Image, Language, Link, Span};

/// Piecewise map from text offsets to source offsets.
#[derive(Clone, Debug, Default)]
pub struct OffsetMap {
    segments: Vec<Segment>,
}

#[derive(Clone, Copy, Debug)]
struct Segment {
    text: Span,
    source: Span,
}

impl OffsetMap {
    /// The map of a text that is its own source.
    #[must_use]
    pub fn identity(len: usize) -> Self {
        let all = Span::new(0, len);
        Self { segments: vec![Segment { text: all, source: all }] }
    }

    /// The source span of a non-empty text span. Where an end falls on a separator that the source does not spell out,
    /// the nearest prose is taken; a decoded entity counts as a whole.
    #[must_use]
    pub fn to_source(&self, span: Span) -> Span {
        let start = self.segments.partition_point(|s| s.text.end <= span.start);
        let end = self.segments.partition_point(|s| s.text.start < span.end);
        let (Some(first), Some(last)) = (self.segments.get(start), end.checked_sub(1).and_then(|i| self.segments.get(i))) else {
            let at = self.segments.last().map_or(0, |s| s.source.end);
            return Span::new(at, at);
        };
        let begin = first.source_at(span.start.max(first.text.start), false);
        Span::new(begin, last.source_at(span.end.min(last.text.end), true).max(begin))
    }

    fn push(&mut self, text: Span, source: Span) {
        if let Some(last) = self.segments.last_mut()
            && last.is_verbatim()
            && text.len() == source.len()
            && last.text.end == text.start
            && last.source.end == source.start
        {
            last.text.end = text.end;
            last.source.end = source.end;
            return;
        }
        self.segments.push(Segment { text, source });
    }
}

impl Segment {
    fn is_verbatim(&self) -> bool {
        self.text.len() == self.source.len()
    }

    fn source_at(&self, offset: usize, is_end: bool) -> usize {
        if self.is_verbatim() {
            self.source.start + (offset - self.text.start)
        } else if is_end {
            if offset > self.text.start { self.source.end } else { self.source.start }
        } else {
            self.source.start
        }
    }
}

/// Prose under construction. Readers call [`open`](Self::open), then [`verbatim`](Self::verbatim) and
/// [`replace`](Self::replace), then [`close`](Self::close).
///
/// Blocks are trimmed, empty ones vanish, and two blocks are always separated by a blank line.
#[derive(Debug)]
pub struct ProseBuilder<'s> {
    source: &'s str,
    /// The prose so far.
    pub text: String,
    /// The map so far.
    pub map: OffsetMap,
    /// Closed blocks.
    pub blocks: Vec<Block>,
    /// Links found so far.
    pub links: Vec<Link>,
    /// Images found so far.
    pub images: Vec<Image>,
    /// Source spans of code.
    pub code: Vec<Span>,
    current: Option<Open>,
}

#[derive(Debug)]
struct Open {
    kind: BlockKind,
    quoted: bool,
    start: usize,
}

impl<'s> ProseBuilder<'s> {
    /// A builder over the decoded source.
    #[must_use]
    pub fn new(source: &'s str) -> Self {
        Self { source, text: String::new(), map: OffsetMap::default(), blocks: Vec::new(), links: Vec::new(), images: Vec::new(), code: Vec::new(), current: None }
    }

    /// Begins a block; one that is open is closed first.
    pub fn open(&mut self, kind: BlockKind, quoted: bool) {
        self.close();
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        self.current = Some(Open { kind, quoted, start: self.text.len() });
    }

    /// True inside a block.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.current.is_some()
    }

    /// Appends a source span as it is.
    pub fn verbatim(&mut self, source: Span) {
        self.replace(source, source.of(self.source));
    }

    /// Appends `text`, which stands for a source span (an entity, a folded line break).
    pub fn replace(&mut self, source: Span, text: &str) {
        if text.is_empty() {
            return;
        }
        debug_assert!(self.current.is_some(), "text outside a block");
        let start = self.text.len();
        self.text.push_str(text);
        self.map.push(Span::new(start, self.text.len()), source);
    }

    /// The text offset where the next piece will stand: for the anchors of links.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.text.len()
    }

    /// Ends the open block, if any.
    pub fn close(&mut self) {
        let Some(open) = self.current.take() else { return };
        let span = Span::new(open.start, self.text.len()).trimmed(&self.text);
        if span.is_empty() {
            self.text.truncate(open.start.saturating_sub(2));
            self.map.segments.retain(|s| s.text.end <= self.text.len());
            return;
        }
        self.blocks.push(Block { kind: open.kind, span, quoted: open.quoted, language: Language::Other, sentences: (0, 0) });
    }
}
