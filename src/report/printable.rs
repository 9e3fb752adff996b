//! Untrusted text made safe for a terminal.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Text without characters that could steer a terminal or reorder what is read: control characters, bidirectional
/// overrides, private-use and invisible characters become `⟨U+XXXX⟩`; tabs and line ends become spaces.
#[must_use]
pub fn printable(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|c| c == '\t' || c == '\n' || is_unsafe(c)) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\t' | '\n' | '\r' => safe.push(' '),
            c if is_unsafe(c) => {
                let _ = write!(safe, "⟨U+{:04X}⟩", u32::from(c));
            }
            c => safe.push(c),
        }
    }
    Cow::Owned(safe)
}

/// Could this character steer a terminal, reorder what is read, or hide in it?
pub(super) fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(u32::from(c),
            0x061C | 0x180E | 0x200B | 0x200E | 0x200F | 0x2028..=0x202E | 0x2060..=0x206F | 0xFEFF | 0xFFF9..=0xFFFC
            | 0xE000..=0xF8FF | 0xE0000..=0xE0FFF | 0xF0000..=0x10_FFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escape_sequences_and_bidi_overrides_are_spelt_out() {
        assert_eq!(printable("a\x1b[31mb\u{202e}c"), "a⟨U+001B⟩[31mb⟨U+202E⟩c");
        assert_eq!(printable("\u{e200}cite\u{e201}"), "⟨U+E200⟩cite⟨U+E201⟩");
    }

    #[test]
    fn ordinary_text_stays_as_it_is() {
        for text in ["L’été, « oui »", "naïve 👩🏽\u{200d}💻 e\u{301}", "10\u{202f}000\u{a0}€"] {
            assert!(matches!(printable(text), Cow::Borrowed(_)), "{text}");
        }
    }
}
