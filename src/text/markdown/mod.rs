//! The Markdown reader: pulldown-cmark's events, turned into a flow of prose. HTML goes to the HTML reader; code is left
//! out but for a space; footnote marks and task boxes are no words.

mod front_matter;
mod picture;
mod target;

use super::flow::{Flow, shortcode};
use super::{BlockKind, Prose, Span, html};
use front_matter::FrontMatter;
use picture::{Captioning, OpenImage};
use pulldown_cmark::{Event, LinkType, OffsetIter, Options, Parser, Tag, TagEnd};
use target::Target;

/// Reads a Markdown file.
pub(super) fn read(source: &str) -> Prose {
    let front = FrontMatter::find(source);
    let start = front.map_or(0, |front| front.end);
    let mut shortcodes = shortcode::scan(source);
    // Braces in a title are not the site generator's.
    shortcodes.retain(|code| code.starts_from(start));
    let masked = shortcode::mask(source, &shortcodes);
    let mut flow = Flow::new(source, shortcodes);
    if let Some(front) = front {
        front.write(source, &mut flow);
    }
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut events = Parser::new_ext(&masked[start..], options).into_offset_iter();
    let mut walk = Walk {
        flow,
        source,
        masked: &masked,
        base: start,
        last_end: start,
        muted: false,
        html: None,
        image: None,
        captioning: Captioning::default(),
    };
    while let Some((event, range)) = events.next() {
        walk.event(event, Span::new(start + range.start, start + range.end), &events);
    }
    walk.flow.finish()
}

/// True for a text that begins with front matter.
pub(super) fn has_front_matter(text: &str) -> bool {
    FrontMatter::find(text).is_some()
}

struct Walk<'s, 'm> {
    flow: Flow<'s>,
    source: &'s str,
    /// The source with its shortcodes masked: what is parsed.
    masked: &'m str,
    /// Source offset at which parsing began.
    base: usize,
    /// End of the last event: when a link ends, the end of its text.
    last_end: usize,
    /// In a code block, or an autolink.
    muted: bool,
    /// The HTML block at hand, without what block quotes and lists put before its lines.
    html: Option<(Span, String)>,
    /// The image at hand: its content is alternative text, not prose.
    image: Option<OpenImage>,
    captioning: Captioning,
}

impl Walk<'_, '_> {
    fn event(&mut self, event: Event<'_>, span: Span, events: &OffsetIter<'_>) {
        match event {
            Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
                let definition = self.definition(link_type, &id, events);
                self.last_end = span.start + "![".len();
                match &mut self.image {
                    Some(outer) => outer.nest(),
                    None => {
                        self.image =
                            Some(OpenImage::new(dest_url.into_string(), title.into_string(), definition, self.last_end))
                    }
                }
            }
            Event::Start(Tag::Link { link_type, dest_url, id, .. }) if self.image.is_none() => {
                let definition = self.definition(link_type, &id, events);
                self.open_link(link_type, dest_url.into_string(), definition, span);
            }
            Event::Start(tag) => {
                self.start(&tag, span);
                self.last_end = span.start;
            }
            Event::End(tag) => {
                self.end(tag, span);
                self.last_end = span.end;
            }
            leaf => {
                self.leaf(&leaf, span);
                self.last_end = span.end;
            }
        }
    }

    fn start(&mut self, tag: &Tag<'_>, span: Span) {
        let kind = match tag {
            Tag::Paragraph | Tag::BlockQuote(_) => None,
            Tag::Heading { level, .. } => Some(BlockKind::Heading(*level as u8)),
            Tag::Item => Some(BlockKind::ListItem),
            Tag::FootnoteDefinition(_) => Some(BlockKind::Footnote),
            Tag::TableCell => Some(BlockKind::TableCell),
            Tag::Emphasis | Tag::Strong => return self.captioning.begin_emphasis(),
            Tag::Strikethrough | Tag::Link { .. } => return,
            Tag::CodeBlock(_) => {
                self.muted = true;
                self.flow.break_block();
                return self.flow.code(span);
            }
            _ => return self.flow.break_block(),
        };
        self.flow.enter(kind, matches!(tag, Tag::BlockQuote(_)));
        self.captioning.begin_block(self.flow.images(), matches!(tag, Tag::Paragraph));
    }

    fn end(&mut self, tag: TagEnd, span: Span) {
        match tag {
            TagEnd::Link if self.image.is_none() => {
                self.muted = false;
                self.flow.place_link(target::inline(self.masked, Span::new(self.last_end, span.end)).destination);
                self.flow.close_link();
            }
            TagEnd::Image => {
                if let Some(open) = self.image.take_if(|open| open.unnest()) {
                    let end = Span::new(self.last_end, span.end);
                    self.flow.image(open.close(self.source, self.masked, end));
                }
            }
            TagEnd::Emphasis | TagEnd::Strong => self.captioning.end_emphasis(),
            TagEnd::CodeBlock => self.muted = false,
            TagEnd::HtmlBlock => {
                if let Some((place, text)) = self.html.take() {
                    html::feed(&mut self.flow, self.source, &text, place.start);
                }
            }
            TagEnd::Paragraph => {
                self.flow.leave(span.end);
                if let Some(first) = self.captioning.end_paragraph(self.flow.images()) {
                    self.flow.last_block_captions(first);
                }
            }
            TagEnd::BlockQuote(_)
            | TagEnd::Heading(_)
            | TagEnd::Item
            | TagEnd::FootnoteDefinition
            | TagEnd::TableCell => {
                self.flow.leave(span.end);
            }
            _ => {}
        }
    }

    fn leaf(&mut self, event: &Event<'_>, span: Span) {
        if let Some(image) = &mut self.image {
            match event {
                Event::Text(text) | Event::Code(text) => image.alt(text),
                Event::SoftBreak | Event::HardBreak => image.alt(" "),
                _ => {}
            }
            return;
        }
        match event {
            Event::Text(text) if !self.muted => {
                let before = self.flow.offset();
                if span.of(self.masked) == &**text {
                    self.flow.text(span.start, text);
                } else {
                    self.flow.replace(span, text);
                }
                if self.flow.offset() > before {
                    self.captioning.words(self.flow.images());
                }
            }
            Event::Code(_) => self.flow.code(span),
            Event::InlineHtml(_) => html::feed(&mut self.flow, self.source, span.of(self.masked), span.start),
            Event::Html(_) => self.collect_html(span),
            Event::SoftBreak => self.flow.space(span),
            Event::HardBreak => self.flow.line_break(span),
            Event::Rule => self.flow.break_block(),
            _ => {}
        }
    }

    fn open_link(&mut self, kind: LinkType, url: String, definition: Option<Target>, span: Span) {
        self.last_end = span.start + "[".len();
        let (url, place) = match kind {
            LinkType::Autolink | LinkType::Email => {
                self.muted = true;
                let scheme = if kind == LinkType::Email { "mailto:" } else { "" };
                (format!("{scheme}{url}"), Some(Span::new(span.start + 1, span.end - 1)))
            }
            _ => (url, definition.and_then(|target| target.destination)),
        };
        self.flow.open_link(url, place);
    }

    /// Where the definition of a reference link spells its target.
    fn definition(&self, kind: LinkType, label: &str, events: &OffsetIter<'_>) -> Option<Target> {
        if !matches!(kind, LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut) {
            return None;
        }
        let span = events.reference_definitions().get(label)?.span.clone();
        Some(target::definition(self.masked, Span::new(self.base + span.start, self.base + span.end)))
    }

    /// HTML in a block quote or list comes line by line: what stands between the lines is blanked, so that offsets stay.
    fn collect_html(&mut self, span: Span) {
        let (place, text) = self.html.get_or_insert_with(|| (Span::new(span.start, span.start), String::new()));
        text.push_str(&" ".repeat(span.start.saturating_sub(place.end)));
        text.push_str(span.of(self.masked));
        place.end = span.end;
    }
}

#[cfg(test)]
mod tests;
