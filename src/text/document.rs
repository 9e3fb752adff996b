//! What every input format is turned into: running prose in blocks, a map back to the source, and what stands around the
//! prose (links, images, code). Nothing here judges the text.

use super::{Format, Language, OffsetMap, Quotation, Source, Span};

/// One text, read and segmented.
///
/// Two coordinate systems are in use. *Text* spans point into [`Document::text`], the prose without its markup; *source*
/// spans point into [`Source::text`], the decoded file. [`Document::to_source`] leads from the first to the second. For
/// docx the two are the same, since the file itself is not text.
#[derive(Debug)]
pub struct Document {
    /// The input format.
    pub format: Format,
    /// The decoded file and its encoding.
    pub source: Source,
    /// The prose: blocks in reading order, separated by blank lines.
    pub text: String,
    /// From text offsets to source offsets.
    pub map: OffsetMap,
    /// Headings, paragraphs, list items… in reading order; spans do not overlap.
    pub blocks: Vec<Block>,
    /// Sentences of all blocks, in order.
    pub sentences: Vec<Sentence>,
    /// Quoted passages, in order of their start.
    pub quotations: Vec<Quotation>,
    /// Text spans of inline quotations that the markup marks and the text does not (`<q>`), in order.
    pub inline_quotes: Vec<Span>,
    /// Hyperlinks, in order.
    pub links: Vec<Link>,
    /// Images, in order.
    pub images: Vec<Image>,
    /// Source spans of code (inline and blocks): never the author's prose.
    pub code: Vec<Span>,
    /// The language of most of the prose.
    pub language: Language,
}

/// A unit of layout that holds running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is on the page.
    pub kind: BlockKind,
    /// Text span.
    pub span: Span,
    /// True inside a block quotation.
    pub quoted: bool,
    /// The language of this block; short blocks take the document's.
    pub language: Language,
    /// Indices into [`Document::sentences`].
    pub sentences: (usize, usize),
}

/// What a block is on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// A title or subhead and its level (1–6). The title of a front matter is a heading of level 1.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    ListItem,
    /// A cell of a table.
    TableCell,
    /// The caption of a figure or table.
    Caption,
    /// The body of a footnote or endnote.
    Footnote,
}

/// A sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Text span, without surrounding white space.
    pub span: Span,
    /// Index into [`Document::blocks`].
    pub block: usize,
}

/// A hyperlink.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Text span of what the reader sees; empty for a bare target.
    pub anchor: Span,
    /// The target, entities decoded.
    pub url: String,
    /// Source span of the target, where the source is text and spells it out.
    pub url_span: Option<Span>,
}

/// An image and every word that goes with it. All spans are source spans.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Image {
    /// Alternative text.
    pub alt: Option<Words>,
    /// Title (tooltip).
    pub title: Option<Words>,
    /// Caption (`<figcaption>`, or the paragraph that a Markdown renderer makes of it).
    pub caption: Option<Words>,
    /// Path or URL of the file, as written.
    pub src: Option<Words>,
}

/// Some words outside the running prose, and where they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The words, entities decoded.
    pub text: String,
    /// Source span; for docx, the nearest place in the text.
    pub span: Span,
}

impl Document {
    /// The source span of a text span.
    #[must_use]
    pub fn to_source(&self, span: Span) -> Span {
        self.map.to_source(span)
    }

    /// The block that holds a text offset.
    #[must_use]
    pub fn block_at(&self, offset: usize) -> Option<usize> {
        let after = self.blocks.partition_point(|block| block.span.start <= offset);
        let index = after.checked_sub(1)?;
        (offset < self.blocks[index].span.end).then_some(index)
    }

    /// The sentences of a block.
    #[must_use]
    pub fn sentences_of(&self, block: &Block) -> &[Sentence] {
        &self.sentences[block.sentences.0..block.sentences.1]
    }

    /// Number of words of the prose (Unicode word boundaries, UAX #29).
    #[must_use]
    pub fn words(&self) -> usize {
        use unicode_segmentation::UnicodeSegmentation;
        self.text.unicode_words().count()
    }

    /// The quotation that holds the whole of a text span, if any. A block quotation counts.
    #[must_use]
    pub fn quotation_at(&self, span: Span) -> Option<&Quotation> {
        self.quotations.iter().take_while(|q| q.span.start <= span.start).find(|q| q.span.contains(span))
    }
}
