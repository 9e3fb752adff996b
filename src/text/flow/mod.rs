//! The flow of prose that all text readers write to: white space folds as in a browser, blocks begin with their first
//! word, hidden and foreign content is dropped, web addresses are links and no words. It knows no syntax of any format.

mod address;
mod marks;
pub(super) mod shortcode;
mod stack;

pub(super) use stack::{Role, Style};

use super::{Block, BlockKind, Image, Link, OffsetMap, Prose, ProseBuilder, Span, Words};
use marks::{Captions, OpenLink, OpenQuote};
use shortcode::{Purpose, Shortcode};
use stack::Stack;

const CAPTION: &str = "[caption]";
const CAPTION_TEXT: &str = "[caption] text";

/// Prose under construction, with everything around it that decides what becomes of the next word.
#[derive(Debug)]
pub(super) struct Flow<'s> {
    source: &'s str,
    builder: ProseBuilder<'s>,
    shortcodes: Vec<Shortcode>,
    stack: Stack,
    /// White space that is due before the next word of the block.
    gap: Option<Gap>,
    /// Source before this offset was dealt with as part of a web address.
    done_until: usize,
    link: Option<OpenLink>,
    quote: OpenQuote,
    captions: Captions,
    code_start: usize,
}

#[derive(Clone, Copy, Debug)]
struct Gap {
    span: Span,
    line_break: bool,
}

impl<'s> Flow<'s> {
    /// A flow over a source in which these shortcodes are left out. The reader hands over text in which their bytes are
    /// masked (see [`shortcode::mask`]).
    pub(super) fn new(source: &'s str, shortcodes: Vec<Shortcode>) -> Self {
        Self {
            source,
            builder: ProseBuilder::new(source),
            shortcodes,
            stack: Stack::default(),
            gap: None,
            done_until: 0,
            link: None,
            quote: OpenQuote::default(),
            captions: Captions::default(),
            code_start: 0,
        }
    }

    /// Closes all that is open and hands the prose over.
    pub(super) fn finish(mut self) -> Prose {
        self.close_to(0, self.source.len());
        self.break_block();
        self.close_link();
        let mut prose = self.builder.finish();
        prose.links.sort_by_key(|link| link.anchor.start);
        prose
    }

    /// Length of the prose so far: changes when a word was added.
    pub(super) fn offset(&self) -> usize {
        self.builder.offset()
    }

    /// Appends source text that starts at a source offset, byte for byte.
    pub(super) fn text(&mut self, at: usize, text: &str) {
        if self.stack.top().skipped {
            return;
        }
        let bytes = text.as_bytes();
        let mut next = self.done_until.saturating_sub(at).min(bytes.len());
        let mut run = next;
        while next < bytes.len() {
            let drop = match bytes[next] {
                b' ' | b'\t'..=b'\r' => bytes[next..].iter().take_while(|b| matches!(b, b' ' | b'\t'..=b'\r')).count(),
                0..0x20 | 0x7F => 1,
                0xC2 if bytes[next..].starts_with("\u{AD}".as_bytes()) => 2,
                0xC2 => shortcode::mask_length(&bytes[next..]),
                0xE2 if is_invisible(&bytes[next..]) => 3,
                0xEF if bytes[next..].starts_with("\u{FEFF}".as_bytes()) => 3,
                0xEF => shortcode::mask_length(&bytes[next..]),
                b'h' | b'H' | b'w' | b'W' => address::length(self.source, at + next),
                _ => 0,
            };
            if drop == 0 {
                next += 1;
                continue;
            }
            self.words(at + run, &text[run..next]);
            let dropped = Span::new(at + next, at + next + drop);
            match bytes[next] {
                b' ' | b'\t'..=b'\r' => self.space(dropped),
                0xC2 | 0xEF => self.shortcode(dropped.start),
                b'h' | b'H' | b'w' | b'W' => self.bare_address(dropped),
                _ => {}
            }
            next = (next + drop).min(bytes.len());
            run = next;
        }
        self.words(at + run, &text[run..]);
    }

    /// Appends text that a source span stands for: a decoded entity or escape.
    pub(super) fn replace(&mut self, span: Span, text: &str) {
        let no_word = matches!(text, "" | "\u{AD}" | "\u{200B}" | "\u{2060}" | "\u{FEFF}");
        if no_word || self.stack.top().skipped || span.start < self.done_until {
            return;
        }
        if text.bytes().all(|b| matches!(b, b' ' | b'\t'..=b'\r')) {
            self.space(span);
        } else if self.builder.is_open() || !text.trim_start().is_empty() {
            self.begin_words();
            self.builder.replace(span, text);
        }
    }

    /// White space: at most one space remains, none at the ends of a block.
    pub(super) fn space(&mut self, span: Span) {
        if self.builder.is_open() && self.gap.is_none() && !self.stack.top().skipped {
            self.gap = Some(Gap { span, line_break: false });
        }
    }

    /// A line break that the author asked for; two in a row end the block, as old pages write paragraphs.
    pub(super) fn line_break(&mut self, span: Span) {
        if self.stack.top().skipped {
            return;
        }
        if self.gap.is_some_and(|gap| gap.line_break) {
            self.break_block();
        } else if self.builder.is_open() {
            self.gap = Some(Gap { span, line_break: true });
        }
    }

    /// Code: recorded, and left out of the prose but for a space.
    pub(super) fn code(&mut self, span: Span) {
        if !self.stack.top().skipped {
            self.builder.code.push(span);
            self.space(span);
        }
    }

    /// Ends the current block, if any. An inline quotation never outlives it.
    pub(super) fn break_block(&mut self) {
        self.gap = None;
        self.builder.inline_quotes.extend(self.quote.interrupt(self.builder.offset()));
        self.builder.close();
    }

    /// Begins a container that only [`leave`](Self::leave) ends; elements opened in it end with it.
    pub(super) fn enter(&mut self, kind: Option<BlockKind>, quoted: bool) {
        self.break_block();
        self.stack.push_container(Style { kind, quoted, hidden: false });
    }

    /// Ends the innermost container, at a source offset.
    pub(super) fn leave(&mut self, at: usize) {
        self.break_block();
        if let Some(index) = self.stack.container() {
            self.close_to(index, at);
        }
        self.break_block();
    }

    /// Begins an element of markup that `source` spells at `at`; what it closes by implication is closed first.
    pub(super) fn open_element(&mut self, name: &str, role: Role, style: Style, at: usize) {
        if let Some(index) = self.stack.implied_end(role) {
            self.close_to(index, at);
        }
        if role.is_block() {
            self.break_block();
        }
        let was_skipped = self.stack.top().skipped;
        self.stack.push(name, role, style);
        match role {
            Role::Code { .. } if !was_skipped => self.code_start = at,
            Role::InlineQuote if !was_skipped => self.quote.open(),
            Role::Caption if !was_skipped => self.captions.begin(self.builder.offset()),
            Role::Figure => self.captions.open_figure(),
            _ => {}
        }
    }

    /// Ends the innermost element of this name, and all in it; nothing where none is open.
    pub(super) fn close_element(&mut self, name: &str, at: usize) {
        if let Some(index) = self.stack.find(name) {
            self.close_to(index, at);
        }
    }

    /// True where words are dropped because of an open element of this name, or at least inside it.
    pub(super) fn is_skipping(&self, name: &str) -> bool {
        self.stack.top().skipped && self.stack.find(name).is_some()
    }

    /// Begins a link. It ends with the element that is innermost now, or by [`close_link`](Self::close_link).
    pub(super) fn open_link(&mut self, url: String, url_span: Option<Span>) {
        self.close_link();
        if !self.stack.top().skipped {
            self.link = Some(OpenLink { url, url_span, start: None, depth: self.stack.len() });
        }
    }

    /// Tells where the target of the open link stands, where that was not known at its start.
    pub(super) fn place_link(&mut self, url_span: Option<Span>) {
        if let Some(link) = &mut self.link {
            link.url_span = link.url_span.or(url_span);
            if let Some(span) = link.url_span
                && shortcode::is_masked(&link.url)
            {
                link.url = span.of(self.source).to_owned();
            }
        }
    }

    /// Ends the open link, if any.
    pub(super) fn close_link(&mut self) {
        let end = self.builder.offset();
        self.builder.links.extend(self.link.take().map(|link| link.close(end)));
    }

    /// An image in the flow.
    pub(super) fn image(&mut self, image: Image) {
        if !self.stack.top().skipped {
            self.captions.image(self.builder.images.len());
            self.builder.images.push(image);
        }
    }

    /// Number of images so far.
    pub(super) fn images(&self) -> usize {
        self.builder.images.len()
    }

    /// Makes the last block the caption of the images from an index on.
    pub(super) fn last_block_captions(&mut self, images: usize) {
        let Some(block) = self.builder.blocks.last_mut() else {
            return;
        };
        block.kind = BlockKind::Caption;
        let words = words_of(&self.builder.text, &self.builder.map, block);
        for image in &mut self.builder.images[images..] {
            image.caption.get_or_insert_with(|| words.clone());
        }
    }

    fn words(&mut self, at: usize, text: &str) {
        let words = if self.builder.is_open() { text } else { text.trim_start() };
        if !words.is_empty() {
            self.begin_words();
            self.builder.replace(Span::new(at + text.len() - words.len(), at + text.len()), words);
        }
    }

    fn begin_words(&mut self) {
        let top = self.stack.top();
        if !self.builder.is_open() {
            self.builder.open(top.kind, top.quoted);
        } else if let Some(gap) = self.gap.take() {
            self.builder.replace(gap.span, if gap.line_break { "\n" } else { " " });
        }
        let offset = self.builder.offset();
        if let Some(link) = &mut self.link {
            link.start.get_or_insert(offset);
        }
        self.quote.words_at(offset);
    }

    fn bare_address(&mut self, span: Span) {
        self.done_until = span.end;
        if self.link.is_none() {
            let anchor = Span::new(self.builder.offset(), self.builder.offset());
            self.builder.links.push(Link {
                anchor,
                url: address::unescaped(span.of(self.source)),
                url_span: Some(span),
            });
        }
    }

    fn shortcode(&mut self, at: usize) {
        let Ok(index) = self.shortcodes.binary_search_by_key(&at, |code| code.span.start) else {
            return;
        };
        let code = &mut self.shortcodes[index];
        let (end, purpose) = (code.span.end, code.purpose);
        if let Some(image) = code.image.take() {
            self.image(*image);
        }
        match purpose {
            Purpose::OpenCaption => {
                self.open_element(CAPTION, Role::Figure, Style::default(), at);
                self.open_element(CAPTION_TEXT, Role::Caption, Style::of(BlockKind::Caption), at);
            }
            Purpose::CloseCaption => self.close_element(CAPTION, end),
            Purpose::Code => self.code(Span::new(at, end)),
            Purpose::Other => {}
        }
    }

    fn close_to(&mut self, index: usize, at: usize) {
        while self.stack.len() > index {
            let depth = self.stack.len();
            let Some(role) = self.stack.pop() else { return };
            if role.is_block() {
                self.break_block();
            }
            if self.link.as_ref().is_some_and(|link| link.depth == depth) {
                self.close_link();
            }
            let skipped = self.stack.top().skipped;
            match role {
                Role::Code { .. } if !skipped => self.code(Span::new(self.code_start, at)),
                Role::InlineQuote if !skipped => {
                    self.builder.inline_quotes.extend(self.quote.close(self.builder.offset()))
                }
                Role::Caption if !skipped => self.captions.end(&self.builder.text, &self.builder.map),
                Role::Figure => self.captions.close_figure(&mut self.builder.images),
                _ => {}
            }
        }
    }
}

fn words_of(text: &str, map: &OffsetMap, block: &Block) -> Words {
    Words { text: block.span.of(text).to_owned(), span: map.to_source(block.span) }
}

/// U+200B zero width space and U+2060 word joiner: they would cut words in two.
fn is_invisible(bytes: &[u8]) -> bool {
    bytes.starts_with("\u{200B}".as_bytes()) || bytes.starts_with("\u{2060}".as_bytes())
}
