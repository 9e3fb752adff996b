//! The line of a finding, cut to the width of a terminal, with its words underlined.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::printable::printable;
use crate::text::Span;

/// A line and the columns to underline, ready to print.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    /// Text before the marked words, made safe.
    pub before: String,
    /// The marked words.
    pub marked: String,
    /// Text after them.
    pub after: String,
}

impl Excerpt {
    /// Cuts `line` around `span` (bytes of the line) to at most about `width` columns.
    pub(super) fn new(line: &str, span: Span, width: usize) -> Self {
        // Lines may be as long as the file: only what is near can be shown.
        let near = |text: &str| text.char_indices().nth(width * 8).map_or(text.len(), |(at, _)| at);
        let from = line[..span.start].char_indices().rev().take(width * 8).last().map_or(span.start, |(at, _)| at);
        let to = span.end + near(&line[span.end..]);
        let marked_end = span.start + near(span.of(line));
        let marked = shorten_end(&printable(&line[span.start..marked_end]), width * 3 / 4);
        let room = width.saturating_sub(marked.width());
        let before = printable(&line[from..span.start]);
        let after = printable(&line[span.end..to]);
        let room_before = room.saturating_sub(after.width()).max(room / 2);
        let before = shorten_start(before.trim_start(), room_before);
        let after = shorten_end(after.trim_end(), room.saturating_sub(before.width()));
        Self { before, marked, after }
    }

    /// Columns before the marked words.
    pub(super) fn indent(&self) -> usize {
        self.before.width()
    }

    /// Columns of the marked words, at least one.
    pub(super) fn underline(&self) -> usize {
        self.marked.width().max(1)
    }
}

fn shorten_end(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    for grapheme in text.graphemes(true) {
        if kept.width() + grapheme.width() + 1 > width {
            break;
        }
        kept.push_str(grapheme);
    }
    kept + "…"
}

fn shorten_start(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut kept: Vec<&str> = Vec::new();
    let mut columns = 1;
    for grapheme in text.graphemes(true).rev() {
        if columns + grapheme.width() > width {
            break;
        }
        columns += grapheme.width();
        kept.push(grapheme);
    }
    kept.reverse();
    format!("…{}", kept.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_cut_around_the_marked_words() {
        let line = format!("{} decided {}", "word ".repeat(60), "more ".repeat(60));
        let start = line.find("decided").expect("it is there");
        let excerpt = Excerpt::new(&line, Span::new(start, start + 7), 60);
        assert_eq!(excerpt.marked, "decided");
        assert!(excerpt.before.starts_with('…') && excerpt.after.ends_with('…'));
        let all = format!("{}{}{}", excerpt.before, excerpt.marked, excerpt.after);
        assert!(all.width() <= 62, "{}", all.width());
    }

    #[test]
    fn columns_count_wide_characters_twice() {
        let excerpt = Excerpt::new("猫 decided", Span::new(4, 11), 60);
        assert_eq!((excerpt.indent(), excerpt.underline()), (3, 7));
    }
}
