//! The HTML reader: the events of html5gum's tokenizer, turned into a flow of prose. No tree is built, so neither deep
//! nesting nor unclosed elements matter. Markdown hands its HTML here, piece by piece.

mod attributes;
mod entities;
mod reader;
mod tags;

use super::flow::{Flow, Role, Style, shortcode};
use super::{BlockKind, Image, Prose, Span};
use attributes::{Attributes, Name};
use html5gum::Tokenizer;
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use reader::BoundedReader;
use std::convert::Infallible;

/// Reads a page or fragment.
pub(super) fn read(source: &str) -> Prose {
    let shortcodes = shortcode::scan(source);
    let masked = shortcode::mask(source, &shortcodes);
    let mut flow = Flow::new(source, shortcodes);
    feed(&mut flow, source, &masked, 0);
    flow.finish()
}

/// Feeds a piece of HTML that starts at a source offset to a flow. Elements may stay open for pieces to come.
pub(super) fn feed(flow: &mut Flow<'_>, source: &str, piece: &str, at: usize) {
    let mut from = 0;
    while let Some(cut) = feed_until_cut(flow, source, &piece[from..], at + from) {
        // The rest of a tag that was too long is not looked at.
        let rest = &piece.as_bytes()[from + cut..];
        from += cut + memchr::memchr(b'>', rest).map_or(rest.len(), |end| end + 1);
    }
}

/// The offset of the piece at which it was cut, where it was.
fn feed_until_cut(flow: &mut Flow<'_>, source: &str, piece: &str, at: usize) -> Option<usize> {
    let mut feeder = Feeder {
        flow,
        source,
        piece,
        at,
        text: None,
        markup_end: 0,
        tag_start: 0,
        tag_is_open: false,
        tag: String::new(),
        attributes: Attributes::default(),
    };
    let mut emitter =
        CallbackEmitter::<_, Infallible, usize>::new(|event: CallbackEvent<'_>, span: html5gum::Span<usize>| {
            feeder.event(event, Span::new(span.start, span.end.max(span.start)));
            None
        });
    emitter.naively_switch_states(true);
    let (reader, cut) = BoundedReader::new(piece);
    let Ok(()) = Tokenizer::new_with_emitter(reader, emitter).finish();
    match cut.get() {
        None => feeder.flush_text(piece.len()),
        Some(end) if feeder.tag_is_open => {
            feeder.markup_end = end;
            feeder.start_tag(false);
        }
        Some(_) => {}
    }
    cut.get()
}

struct Feeder<'f, 's, 'p> {
    flow: &'f mut Flow<'s>,
    source: &'p str,
    piece: &'p str,
    /// Source offset of the piece.
    at: usize,
    /// Where the text since the last tag stands in the piece.
    text: Option<Span>,
    markup_end: usize,
    tag_start: usize,
    /// Its end has not come yet.
    tag_is_open: bool,
    tag: String,
    attributes: Attributes,
}

impl Feeder<'_, '_, '_> {
    fn event(&mut self, event: CallbackEvent<'_>, span: Span) {
        match event {
            CallbackEvent::String { .. } => {
                self.flush_text(span.start);
                self.text = Some(Span::new(span.start.max(self.markup_end), span.end));
            }
            CallbackEvent::OpenStartTag { name } => {
                self.flush_text(span.start);
                self.tag_start = span.start;
                self.tag_is_open = true;
                self.tag.clear();
                self.tag.push_str(&String::from_utf8_lossy(name));
                self.attributes.clear();
            }
            CallbackEvent::AttributeName { name } => self.attributes.name(name, self.at + span.start),
            CallbackEvent::AttributeValue { value } => {
                if self.attributes.wants_value() {
                    let span = self.value_span(span.start);
                    // A masked shortcode in a value is part of it after all.
                    let mut text = String::from_utf8_lossy(value).into_owned();
                    if shortcode::is_masked(&text) {
                        text = span.of(self.source).to_owned();
                    }
                    self.attributes.value(text, span);
                }
            }
            CallbackEvent::CloseStartTag { self_closing } => {
                self.markup_end = span.end;
                self.tag_is_open = false;
                self.start_tag(self_closing);
            }
            CallbackEvent::EndTag { name } => {
                self.flush_text(span.start);
                self.markup_end = span.end;
                let name = String::from_utf8_lossy(name);
                self.end_tag(&name, Span::new(self.at + span.start, self.at + span.end));
            }
            CallbackEvent::Comment { .. } | CallbackEvent::Doctype { .. } => {
                self.flush_text(span.start);
                self.markup_end = span.end;
            }
            CallbackEvent::Error(_) => {}
        }
    }

    /// The tokenizer may have looked one byte beyond the text when it reports it, so the markup that follows has the say.
    fn flush_text(&mut self, until: usize) {
        let Some(text) = self.text.take() else { return };
        let end = text.end.min(until).min(self.piece.len());
        let Some(slice) = self.piece.get(text.start..end.max(text.start)) else {
            return;
        };
        let at = self.at + text.start;
        let mut plain = 0;
        for special in memchr::memchr2_iter(b'&', b'<', slice.as_bytes()) {
            let replaced = match slice.as_bytes()[special] {
                _ if special < plain => None,
                // An end tag without a name vanishes.
                b'<' => slice[special..].starts_with("</>").then(|| (3, String::new())),
                _ => entities::decode(&slice[special..]),
            };
            if let Some((length, decoded)) = replaced {
                self.flow.text(at + plain, &slice[plain..special]);
                self.flow.replace(Span::new(at + special, at + special + length), &decoded);
                plain = special + length;
            }
        }
        self.flow.text(at + plain, &slice[plain..]);
    }

    /// The source span of an attribute value that starts at an offset of the piece.
    fn value_span(&self, start: usize) -> Span {
        let bytes = self.piece.as_bytes();
        let rest = bytes.get(start..).unwrap_or_default();
        let length = match start.checked_sub(1).and_then(|before| bytes.get(before)) {
            Some(quote @ (b'"' | b'\'')) => memchr::memchr(*quote, rest),
            _ => rest.iter().position(|b| b.is_ascii_whitespace() || *b == b'>'),
        };
        Span::new(self.at + start, self.at + start + length.unwrap_or(rest.len()))
    }

    fn start_tag(&mut self, self_closing: bool) {
        let tag = std::mem::take(&mut self.tag);
        let span = Span::new(self.at + self.tag_start, self.at + self.markup_end);
        let foreign = tags::FOREIGN.into_iter().find(|root| self.flow.is_skipping(root));
        if let Some(root) = foreign.filter(|_| tags::ends_foreign(&tag)) {
            self.flow.close_element(root, span.start);
        }
        if tags::FOREIGN.contains(&tag.as_str()) || foreign.is_some() && !tags::ends_foreign(&tag) {
            if !self_closing {
                self.flow.open_element(&tag, Role::Foreign, Style::default(), span.start);
            }
        } else if tags::is_void(&tag) {
            self.void(&tag, span);
        } else {
            self.open(&tag, span);
        }
        self.tag = tag;
    }

    fn void(&mut self, tag: &str, span: Span) {
        match tag {
            "br" => self.flow.line_break(span),
            "hr" => self.flow.break_block(),
            "img" => {
                let [alt, title, src, lazy] =
                    [Name::Alt, Name::Title, Name::Src, Name::DataSrc].map(|name| self.attributes.filled(name));
                let src = src.filter(|words| lazy.is_none() || !words.text.starts_with("data:")).or(lazy);
                if !self.attributes.hide() {
                    self.flow.image(Image { alt, title, caption: None, src });
                }
            }
            "meta"
                if self
                    .attributes
                    .get(Name::Named)
                    .is_some_and(|name| name.text.eq_ignore_ascii_case("description")) =>
            {
                if let Some(content) = self.attributes.filled(Name::Content) {
                    self.flow.break_block();
                    self.text = Some(Span::new(content.span.start - self.at, content.span.end - self.at));
                    self.flush_text(self.piece.len());
                    self.flow.break_block();
                }
            }
            _ => {}
        }
    }

    fn open(&mut self, tag: &str, span: Span) {
        let (role, mut kind) = tags::meaning(tag);
        if role == Role::Item && self.is_footnote() {
            kind = Some(BlockKind::Footnote);
        }
        let style = Style { kind, quoted: tag == "blockquote", hidden: self.attributes.hide() };
        self.flow.open_element(tags::closing_name(tag), role, style, span.start);
        if tag == "a"
            && let Some(href) = self.attributes.filled(Name::Href)
        {
            self.flow.open_link(href.text.trim().to_owned(), Some(href.span.trimmed(self.source)));
        }
    }

    /// Footnotes of WordPress, Hugo, Pandoc and DPUB-ARIA.
    fn is_footnote(&self) -> bool {
        let id = self.attributes.get(Name::Id).is_some_and(|id| {
            ["fn:", "fn-", "fn_", "fn1", "footnote", "easy-footnote", "note-"]
                .iter()
                .any(|start| id.text.starts_with(start))
        });
        id || self
            .attributes
            .get(Name::Role)
            .is_some_and(|role| matches!(role.text.as_str(), "doc-footnote" | "doc-endnote"))
    }

    fn end_tag(&mut self, tag: &str, span: Span) {
        match tag {
            "br" => self.flow.line_break(span),
            "body" | "html" => self.flow.break_block(),
            tag => {
                let (role, _) = tags::meaning(tag);
                if !matches!(role, Role::Inline | Role::InlineQuote | Role::Code { block: false } | Role::Foreign) {
                    self.flow.break_block();
                }
                self.flow.close_element(tags::closing_name(tag), span.end);
            }
        }
    }
}

#[cfg(test)]
mod tests;
