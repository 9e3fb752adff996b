//! Shortcodes of site generators and WordPress: found in the source before it is parsed, and masked. Brackets that
//! editors write, such as `[sic]` or `[à compléter]`, are none.

use crate::text::{Image, Span, Words};
use memchr::memmem::Finder;
use std::borrow::Cow;

/// A shortcode and what it means for the prose.
#[derive(Debug)]
pub(in crate::text) struct Shortcode {
    /// Source span.
    pub(super) span: Span,
    pub(super) purpose: Purpose,
    /// The image that it shows, if it names one.
    pub(super) image: Option<Box<Image>>,
}

impl Shortcode {
    /// True where it stands at or after a source offset.
    pub(in crate::text) fn starts_from(&self, offset: usize) -> bool {
        self.span.start >= offset
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    OpenCaption,
    CloseCaption,
    /// A whole passage of code, from its opening to its closing shortcode.
    Code,
    Other,
}

/// Longest shortcode, in bytes: what is longer was never closed.
const LONGEST: usize = 4096;

/// WordPress shortcodes that are used without attributes; all others need one.
const BARE: [&str; 7] = ["caption", "wp_caption", "gallery", "embed", "playlist", "toc", "contact-form-7"];

/// What stands for a shortcode in the masked text: characters that no text holds, that no syntax knows, and that may
/// stand in the target of a link. Two bytes and three, so that every length can be made of them.
const MASK: char = '\u{80}';
const ODD_MASK: char = '\u{FDD0}';

/// All shortcodes of a source, in order.
pub(in crate::text) fn scan(source: &str) -> Vec<Shortcode> {
    let bytes = source.as_bytes();
    let mut braces = Ahead::new("}}");
    let mut percents = Ahead::new("%}");
    let mut brackets = Ahead::new("]");
    let mut blank_lines = [Ahead::new("\n\n"), Ahead::new("\n\r\n"), Ahead::new("\r\r")];
    let mut verbatim_ends = VERBATIM.map(|(_, close)| Ahead::new(close));
    let mut found: Vec<Shortcode> = Vec::new();
    let mut done = 0;
    for start in memchr::memchr2_iter(b'{', b'[', bytes) {
        if start < done {
            continue;
        }
        let rest = &source[start..];
        let (closing, length) = if rest.starts_with("{{") {
            (&mut braces, 2)
        } else if rest.starts_with("{%") {
            (&mut percents, 2)
        } else if rest.starts_with('[') {
            (&mut brackets, 1)
        } else if let Some(length) = attribute_list(rest) {
            found.push(Shortcode { span: Span::new(start, start + length), purpose: Purpose::Other, image: None });
            done = start + length;
            continue;
        } else {
            continue;
        };
        let Some(end) = closing.find(bytes, start).map(|at| at + length).filter(|end| end - start <= LONGEST) else {
            continue;
        };
        if blank_lines.iter_mut().any(|blank| blank.find(bytes, start).is_some_and(|at| at < end)) {
            continue;
        }
        let span = Span::new(start, end);
        let purpose = match bytes[start] {
            b'[' if start > 0 && matches!(bytes[start - 1], b'[' | b'\\') => None,
            b'[' => wordpress(span.of(source), &source[end..]),
            _ => Some(Purpose::Other),
        };
        let Some(purpose) = purpose else { continue };
        let opened = VERBATIM.iter().position(|(open, _)| span.of(source).starts_with(open));
        let closed = opened.and_then(|index| Some(verbatim_ends[index].find(bytes, end)? + VERBATIM[index].1.len()));
        let (span, purpose) = closed.map_or((span, purpose), |end| (Span::new(start, end), Purpose::Code));
        let image = if purpose == Purpose::Other { image(source, span) } else { None };
        found.push(Shortcode { span, purpose, image });
        done = span.end;
    }
    found
}

/// The source with the bytes of shortcodes masked; offsets stay.
pub(in crate::text) fn mask<'s>(source: &'s str, shortcodes: &[Shortcode]) -> Cow<'s, str> {
    if shortcodes.is_empty() {
        return Cow::Borrowed(source);
    }
    let mut masked = String::with_capacity(source.len());
    for code in shortcodes {
        masked.push_str(&source[masked.len()..code.span.start]);
        let odd = code.span.len() % 2;
        masked.extend(std::iter::repeat_n(ODD_MASK, odd));
        masked.extend(std::iter::repeat_n(MASK, code.span.len() / 2 - odd));
    }
    masked.push_str(&source[masked.len()..]);
    Cow::Owned(masked)
}

/// True where masked shortcodes are part of a text, which should then be taken from the source.
pub(in crate::text) fn is_masked(text: &str) -> bool {
    text.contains([MASK, ODD_MASK])
}

/// The length of the mask character at the start of some bytes; 0 where there is none.
pub(super) fn mask_length(bytes: &[u8]) -> usize {
    let mut buffer = [0; 4];
    [MASK, ODD_MASK]
        .into_iter()
        .find(|mask| bytes.starts_with(mask.encode_utf8(&mut buffer).as_bytes()))
        .map_or(0, char::len_utf8)
}

/// The next occurrence of a string, remembered: many look-ups at growing offsets read the source once.
struct Ahead {
    finder: Finder<'static>,
    next: Option<usize>,
    begun: bool,
}

impl Ahead {
    fn new(needle: &'static str) -> Self {
        Self { finder: Finder::new(needle), next: None, begun: false }
    }

    fn find(&mut self, bytes: &[u8], at: usize) -> Option<usize> {
        if !self.begun || self.next.is_some_and(|next| next < at) {
            self.begun = true;
            self.next = self.finder.find(&bytes[at..]).map(|found| at + found);
        }
        self.next
    }
}

/// `{: .lead #intro}`, with which kramdown gives a block its attributes.
fn attribute_list(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix("{:")?;
    let list = inner.split(['}', '\n', '\r', '{']).next()?;
    let marked = list.len() <= 512 && (list.trim_start().starts_with(['.', '#']) || has_attribute(list));
    (marked && inner[list.len()..].starts_with('}')).then_some("{:".len() + list.len() + 1)
}

/// `[name]`, `[name attribute="value"]` or `[/name]`, where no Markdown link is meant.
fn wordpress(code: &str, after: &str) -> Option<Purpose> {
    let inner = &code[1..code.len() - 1];
    let closes = inner.starts_with('/');
    let inner = inner.strip_prefix('/').unwrap_or(inner);
    let length =
        inner.bytes().take_while(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_')).count();
    let (name, attributes) = inner.split_at(length);
    if !name.starts_with(|c: char| c.is_ascii_lowercase())
        || attributes.starts_with(|c: char| !c.is_whitespace() && c != '/')
    {
        return None;
    }
    let caption = matches!(name, "caption" | "wp_caption");
    if closes {
        return attributes.is_empty().then_some(if caption { Purpose::CloseCaption } else { Purpose::Other });
    }
    let is_link = after.starts_with('(') || after.starts_with(':') && !after.starts_with("::");
    if is_link || attributes.contains('[') {
        return None;
    }
    let bare = attributes.trim_matches(|c: char| c.is_whitespace() || c == '/').is_empty();
    let known = has_attribute(attributes) || bare && BARE.contains(&name);
    known.then_some(if caption { Purpose::OpenCaption } else { Purpose::Other })
}

fn has_attribute(text: &str) -> bool {
    attributes(text).next().is_some()
}

/// `key="value"` pairs, as (key, span of the value in `text`). Values must be quoted or be a number.
fn attributes(text: &str) -> impl Iterator<Item = (&str, Span)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let equals = from + text[from..].find('=')?;
            let before = text[from..equals].trim_end();
            let key = before.rfind(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_')).map_or(before, |at| {
                let width = before[at..].chars().next().map_or(1, char::len_utf8);
                &before[at + width..]
            });
            let spaced = before.len() == key.len() || before[..before.len() - key.len()].ends_with(char::is_whitespace);
            let raw = &text[equals + 1..];
            let value = raw.trim_start();
            let start = equals + 1 + raw.len() - value.len();
            from = equals + 1;
            let quotes = [("\"", "\""), ("'", "'"), ("“", "”"), ("&quot;", "&quot;")];
            let (open, close) = quotes.into_iter().find(|(open, _)| value.starts_with(open)).unwrap_or(("", ""));
            let length = if open.is_empty() {
                value.bytes().take_while(u8::is_ascii_digit).count()
            } else {
                value[open.len()..].find(close)?
            };
            if length > 0 || !open.is_empty() {
                let span = Span::new(start + open.len(), start + open.len() + length);
                from = span.end + close.len();
                if spaced && !key.is_empty() {
                    return Some((key, span));
                }
            }
        }
    })
}

/// An image that a shortcode shows: a path or URL, and words that go with it.
fn image(source: &str, span: Span) -> Option<Box<Image>> {
    let code = span.of(source);
    let mut image = Image::default();
    for (key, value) in attributes(code) {
        let place = match key {
            "src" | "link" | "path" => &mut image.src,
            "alt" => &mut image.alt,
            "title" => &mut image.title,
            "caption" => &mut image.caption,
            _ => continue,
        };
        let value = Span::new(span.start + value.start, span.start + value.end);
        place.get_or_insert(Words { text: value.of(source).to_owned(), span: value });
    }
    let worded = image.alt.is_some() || image.title.is_some() || image.caption.is_some();
    (image.src.is_some() && worded).then(|| Box::new(image))
}

/// Shortcodes whose content is code or a note to oneself, and how they are closed.
const VERBATIM: [(&str, &str); 5] = [
    ("{% highlight", "{% endhighlight %}"),
    ("{% raw", "{% endraw %}"),
    ("{% comment", "{% endcomment %}"),
    ("{{< highlight", "{{< /highlight >}}"),
    ("{{% highlight", "{{% /highlight %}}"),
];

#[cfg(test)]
mod tests;
