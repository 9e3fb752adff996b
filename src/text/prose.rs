//! The one way from a marked-up source to prose: format readers push source slices, and the map back is built as they go.

use super::{Block, BlockKind, Image, Language, Link, Span};

/// Piecewise map from text offsets to source offsets.
#[derive(Clone, Debug, Default)]
pub struct OffsetMap {
    segments: Vec<Segment>,
}

/// A piece of text and the source that it stands for. Narrow, since a text may have one per word.
#[derive(Clone, Copy, Debug)]
struct Segment {
    text_start: u32,
    text_end: u32,
    source_start: u32,
    source_end: u32,
    verbatim: bool,
}

impl OffsetMap {
    /// The map of a text that is its own source.
    #[must_use]
    pub fn identity(len: usize) -> Self {
        let all = Span::new(0, len);
        Self { segments: vec![Segment::new(all, all, true)] }
    }

    /// The source span of a non-empty text span. Where an end falls on a separator that the source does not spell out,
    /// the nearest prose is taken; a decoded entity counts as a whole.
    #[must_use]
    pub fn to_source(&self, span: Span) -> Span {
        let start = self.segments.partition_point(|s| s.text_end as usize <= span.start);
        let end = self.segments.partition_point(|s| (s.text_start as usize) < span.end);
        let (Some(first), Some(last)) =
            (self.segments.get(start), end.checked_sub(1).and_then(|i| self.segments.get(i)))
        else {
            let at = self.segments.last().map_or(0, |s| s.source_end as usize);
            return Span::new(at, at);
        };
        let begin = first.source_at(span.start.max(first.text_start as usize), false);
        Span::new(begin, last.source_at(span.end.min(last.text_end as usize), true).max(begin))
    }

    /// `verbatim`: every byte of the text stands at the same place in the source.
    fn push(&mut self, text: Span, source: Span, verbatim: bool) {
        let new = Segment::new(text, source, verbatim);
        if let Some(last) = self.segments.last_mut()
            && last.verbatim
            && verbatim
            && last.text_end == new.text_start
            && last.source_end == new.source_start
        {
            last.text_end = new.text_end;
            last.source_end = new.source_end;
        } else {
            self.segments.push(new);
        }
    }

    /// Forgets what lies behind the end of a text that was cut.
    fn truncate(&mut self, len: usize) {
        while self.segments.last().is_some_and(|s| s.text_end as usize > len) {
            self.segments.pop();
        }
    }
}

impl Segment {
    fn new(text: Span, source: Span, verbatim: bool) -> Self {
        // Sources are at most MAX_BYTES long, which even decoded and with separators stay under 4 GiB.
        let narrow = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self {
            text_start: narrow(text.start),
            text_end: narrow(text.end),
            source_start: narrow(source.start),
            source_end: narrow(source.end),
            verbatim,
        }
    }

    fn source_at(&self, offset: usize, is_end: bool) -> usize {
        if self.verbatim {
            self.source_start as usize + (offset - self.text_start as usize)
        } else if is_end && offset > self.text_start as usize {
            self.source_end as usize
        } else {
            self.source_start as usize
        }
    }
}

/// Everything that a format reader takes out of a source.
#[derive(Debug)]
pub struct Prose {
    /// The prose: blocks in reading order, separated by blank lines.
    pub text: String,
    /// From text offsets to source offsets.
    pub map: OffsetMap,
    /// Headings, paragraphs, list items…
    pub blocks: Vec<Block>,
    /// Hyperlinks, in order.
    pub links: Vec<Link>,
    /// Images, in order.
    pub images: Vec<Image>,
    /// Source spans of code.
    pub code: Vec<Span>,
    /// Text spans of inline quotations that the markup marks and the text does not (`<q>`).
    pub inline_quotes: Vec<Span>,
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
    /// Text spans of inline quotations that the markup marks (`<q>`).
    pub inline_quotes: Vec<Span>,
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
        Self {
            source,
            text: String::new(),
            map: OffsetMap::default(),
            blocks: Vec::new(),
            links: Vec::new(),
            images: Vec::new(),
            code: Vec::new(),
            inline_quotes: Vec::new(),
            current: None,
        }
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
        let verbatim = source.len() == text.len() && (text.len() == 1 || source.of(self.source) == text);
        self.map.push(Span::new(start, self.text.len()), source, verbatim);
    }

    /// The text offset where the next piece will stand: for the anchors of links.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.text.len()
    }

    /// Ends the open block, if any.
    pub fn close(&mut self) {
        let Some(open) = self.current.take() else {
            return;
        };
        let span = Span::new(open.start, self.text.len()).trimmed(&self.text);
        if span.is_empty() {
            self.text.truncate(open.start.saturating_sub(2));
            self.map.truncate(self.text.len());
            return;
        }
        self.blocks.push(Block {
            kind: open.kind,
            span,
            quoted: open.quoted,
            language: Language::Other,
            sentences: (0, 0),
        });
    }

    /// Closes the last block and hands everything over.
    #[must_use]
    pub fn finish(mut self) -> Prose {
        self.close();
        Prose {
            text: self.text,
            map: self.map,
            blocks: self.blocks,
            links: self.links,
            images: self.images,
            code: self.code,
            inline_quotes: self.inline_quotes,
        }
    }
}
