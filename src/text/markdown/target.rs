//! Where the destination and title of a link or image stand in Markdown source: pulldown-cmark tells what they are, not
//! where.

use crate::text::Span;

/// Destination and title of a link.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Target {
    pub(super) destination: Option<Span>,
    pub(super) title: Option<Span>,
}

/// The target of an inline link, given the span from the end of its text to the end of the link: `](url "title")`.
pub(super) fn inline(source: &str, tail: Span) -> Target {
    let Some(inner) = tail.of(source).strip_prefix("](") else {
        return Target::default();
    };
    let end = tail.end - usize::from(inner.ends_with(')'));
    read(source, Span::new(tail.end - inner.len(), end.max(tail.end - inner.len())))
}

/// The target of a link reference definition: `[label]: url "title"`.
pub(super) fn definition(source: &str, span: Span) -> Target {
    let Some(colon) = span.of(source).find("]:") else {
        return Target::default();
    };
    read(source, Span::new(span.start + colon + 2, span.end))
}

fn read(source: &str, span: Span) -> Target {
    let span = span.trimmed(source);
    let text = span.of(source);
    let (start, length, after) = match text.strip_prefix('<') {
        Some(rest) => {
            let length = unescaped_end(rest, |c| c == '>');
            (1, length, 1 + length + usize::from(length < rest.len()))
        }
        None => {
            let length = unescaped_end(text, char::is_whitespace);
            (0, length, length)
        }
    };
    let destination = Span::new(span.start + start, span.start + start + length);
    let rest = text[after..].trim_start();
    let open = span.end - rest.len();
    let closing = match rest.chars().next() {
        Some(quote @ ('"' | '\'')) => Some(quote),
        Some('(') => Some(')'),
        _ => None,
    };
    let title = closing.and_then(|closing| {
        let length = rest[1..].rfind(closing)?;
        Some(Span::new(open + 1, open + 1 + length))
    });
    Target { destination: (length > 0).then_some(destination), title: title.filter(|t| !t.is_empty()) }
}

fn unescaped_end(text: &str, ends: impl Fn(char) -> bool) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        if !escaped && ends(c) {
            return at;
        }
        escaped = c == '\\' && !escaped;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelled(source: &str) -> (Option<&str>, Option<&str>) {
        let target = inline(source, Span::new(0, source.len()));
        (target.destination.map(|s| s.of(source)), target.title.map(|s| s.of(source)))
    }

    #[test]
    fn destinations_and_titles_are_found_in_every_notation() {
        assert_eq!(spelled("](https://x.org/a_(b))"), (Some("https://x.org/a_(b)"), None));
        assert_eq!(spelled("]( /é.png  \"Un « robot »\" )"), (Some("/é.png"), Some("Un « robot »")));
        assert_eq!(spelled("](<a b.png> 'it's')"), (Some("a b.png"), Some("it's")));
        assert_eq!(spelled("](x.png\n(a title))"), (Some("x.png"), Some("a title")));
        assert_eq!(spelled("]()"), (None, None));
        assert_eq!(spelled("][ref]"), (None, None));
    }
}
