//! Whether a text has its lines broken by hand or gives each paragraph one line, as word processors export it.

use super::line::Lines;

/// How the lines of a text relate to its paragraphs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    /// True where every line is a paragraph of its own; otherwise only blank lines separate.
    pub(super) line_is_paragraph: bool,
}

/// Nobody wraps wider than this by hand.
const WIDEST_WRAPPED: usize = 120;
/// Lines that fill a good part of the width: what they end with tells.
const FULL: usize = 60;

impl Layout {
    /// Long lines that end where sentences end are paragraphs; wrapped lines mostly end in mid-sentence.
    pub(super) fn of(source: &str) -> Self {
        let (mut full, mut ending, mut long) = (0_usize, 0_usize, 0_usize);
        for line in Lines::new(source).filter(|line| !line.is_blank()) {
            let length = line.words().len();
            full += usize::from(length >= FULL);
            ending += usize::from(length >= FULL && line.ends_sentence(source));
            long += usize::from(length > WIDEST_WRAPPED);
        }
        Self { line_is_paragraph: long > 0 && ending * 10 >= full * 7 }
    }
}
