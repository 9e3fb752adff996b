//! Paragraphs at the width of a terminal.

use textwrap::{Options, WordSeparator};

/// Breaks lines at plain spaces only: no-break spaces, as before a French question mark, hold.
pub(super) fn wrapped(text: &str, width: usize, indent: &str) -> String {
    let options = Options::new(width).initial_indent(indent).subsequent_indent(indent);
    textwrap::fill(text, options.word_separator(WordSeparator::AsciiSpace))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_french_question_mark_stays_with_its_word() {
        let text = "Mesuré par qui, et par rapport à quoi\u{202f}?";
        for width in 10..50 {
            assert!(wrapped(text, width, "  ").lines().all(|line| !line.trim_start().starts_with('?')), "{width}");
        }
    }
}
