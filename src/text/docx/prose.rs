//! Prose from a Word document: paragraphs, trimmed and joined, with the places of their links and images.

use super::super::{Block, BlockKind, Image, Language, Link, Span, Words};
use super::parts::Style;

/// The prose of all parts read so far.
#[derive(Default)]
pub(super) struct Prose {
    pub(super) text: String,
    pub(super) blocks: Vec<Block>,
    pub(super) links: Vec<Link>,
    pub(super) images: Vec<Image>,
}

/// A paragraph under way.
#[derive(Default)]
pub(super) struct Paragraph {
    pub(super) text: String,
    pub(super) style: Style,
    pub(super) outline: Option<u8>,
    pub(super) list: bool,
    /// Its end was deleted: it runs into the next.
    pub(super) merges: bool,
    pub(super) links: Vec<Link>,
    /// Open links: where they began and their target.
    pub(super) open_links: Vec<(usize, Option<String>)>,
    /// Images and their offsets.
    pub(super) images: Vec<(usize, Image)>,
}

impl Prose {
    pub(super) fn push(&mut self, paragraph: Paragraph, kind: BlockKind, quoted: bool) {
        let trimmed = Span::new(0, paragraph.text.len()).trimmed(&paragraph.text);
        let empty = trimmed.is_empty();
        if !empty && !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        let start = self.text.len();
        self.text.push_str(trimmed.of(&paragraph.text));
        let end = self.text.len();
        let place = |offset: usize| (start + offset.saturating_sub(trimmed.start)).min(end);
        for mut link in paragraph.links {
            link.anchor = Span::new(place(link.anchor.start), place(link.anchor.end));
            self.links.push(link);
        }
        for (offset, mut image) in paragraph.images {
            let here = Span::new(place(offset), place(offset));
            for words in [&mut image.alt, &mut image.title, &mut image.src].into_iter().flatten() {
                words.span = here;
            }
            self.images.push(image);
        }
        if empty {
            return;
        }
        let span = Span::new(start, end);
        if kind == BlockKind::Caption
            && let Some(image) = self.images.last_mut().filter(|image| image.caption.is_none())
        {
            image.caption = Some(Words { text: span.of(&self.text).to_owned(), span });
        }
        self.blocks.push(Block { kind, span, quoted, language: Language::Other, sentences: (0, 0) });
    }

    pub(super) fn append(&mut self, other: Prose) {
        if !self.text.is_empty() && !other.text.is_empty() {
            self.text.push_str("\n\n");
        }
        let by = self.text.len();
        let moved = |span: Span| Span::new(span.start + by, span.end + by);
        self.text.push_str(&other.text);
        self.blocks.extend(other.blocks.into_iter().map(|block| Block { span: moved(block.span), ..block }));
        self.links.extend(other.links.into_iter().map(|link| Link { anchor: moved(link.anchor), ..link }));
        for mut image in other.images {
            for words in [&mut image.alt, &mut image.title, &mut image.caption, &mut image.src].into_iter().flatten() {
                words.span = moved(words.span);
            }
            self.images.push(image);
        }
    }
}
