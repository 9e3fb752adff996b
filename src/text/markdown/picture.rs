//! Images in Markdown, their words, and the captions that renderers make of a paragraph below them.

use super::target::{self, Target};
use crate::text::flow::shortcode;
use crate::text::{Image, Span, Words};

/// An image whose alternative text is being read.
#[derive(Debug)]
pub(super) struct OpenImage {
    src: String,
    title: String,
    alt: String,
    alt_start: usize,
    /// For reference images, where the definition has its parts.
    definition: Option<Target>,
    nested: usize,
}

impl OpenImage {
    pub(super) fn new(src: String, title: String, definition: Option<Target>, alt_start: usize) -> Self {
        Self { src, title, alt: String::new(), alt_start, definition, nested: 0 }
    }

    /// Adds to the alternative text.
    pub(super) fn alt(&mut self, text: &str) {
        self.alt.push_str(text);
    }

    /// An image in the alternative text of this one.
    pub(super) fn nest(&mut self) {
        self.nested += 1;
    }

    /// The end of an image: true where it is this one's.
    pub(super) fn unnest(&mut self) -> bool {
        let own = self.nested == 0;
        self.nested = self.nested.saturating_sub(1);
        own
    }

    /// The image, given the span from the end of its alternative text to its own end.
    pub(super) fn close(self, source: &str, masked: &str, tail: Span) -> Image {
        let target = self.definition.unwrap_or_else(|| target::inline(masked, tail));
        let alt = Span::new(self.alt_start, tail.start.max(self.alt_start));
        let words = |text: String, span: Option<Span>| {
            let span = span.unwrap_or(alt);
            let text = if shortcode::is_masked(&text) { span.of(source).to_owned() } else { text };
            (!text.trim().is_empty()).then_some(Words { text, span })
        };
        Image {
            alt: words(self.alt, Some(alt)),
            title: words(self.title, target.title),
            caption: None,
            src: words(self.src, target.destination),
        }
    }
}

/// Tells paragraphs that are captions: nothing but emphasis, right after images in the same paragraph or in one of
/// nothing but images.
#[derive(Debug, Default)]
pub(super) struct Captioning {
    emphasis: usize,
    /// Number of images when the paragraph began, and when its first emphasised word came.
    images_before: usize,
    images_at_words: Option<usize>,
    plain: bool,
    /// First image of the paragraph of images that has just ended.
    after: Option<usize>,
}

impl Captioning {
    pub(super) fn begin_block(&mut self, images: usize, paragraph: bool) {
        let after = self.after.filter(|_| paragraph);
        *self = Self { images_before: images, after, ..Self::default() };
    }

    pub(super) fn begin_emphasis(&mut self) {
        self.emphasis += 1;
    }

    pub(super) fn end_emphasis(&mut self) {
        self.emphasis = self.emphasis.saturating_sub(1);
    }

    pub(super) fn words(&mut self, images: usize) {
        if self.emphasis == 0 {
            self.plain = true;
        } else {
            self.images_at_words.get_or_insert(images);
        }
    }

    /// The first of the images whose caption the paragraph is.
    pub(super) fn end_paragraph(&mut self, images: usize) -> Option<usize> {
        let first = if images > self.images_before { Some(self.images_before) } else { self.after };
        self.after = first.filter(|_| !self.plain && self.images_at_words.is_none() && images > self.images_before);
        let at_words = self.images_at_words.filter(|_| !self.plain)?;
        first.filter(|first| at_words > *first)
    }
}
