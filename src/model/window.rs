//! Long paragraphs in overlapping windows, so that each sentence is read with its neighbours and none is lost.

use std::ops::Range;

/// Longest input in tokens.
pub const LONGEST: usize = 256;

/// A window: the sentences that are read, and those of them whose scores count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    /// Sentences read.
    pub read: Range<usize>,
    /// Sentences scored: those with most context here.
    pub scored: Range<usize>,
}

/// Windows over sentences of these lengths (in tokens). Every sentence is scored once; a sentence longer than a window is
/// cut by whoever reads it.
#[must_use]
pub fn windows(lengths: &[usize], longest: usize) -> Vec<Window> {
    let cost = |i: usize| lengths[i].min(longest - 2) + 1;
    let mut windows: Vec<Window> = Vec::new();
    let mut scored = 0;
    while scored < lengths.len() {
        // A third of the room goes to what stands before.
        let mut start = scored;
        let mut used = 1 + cost(scored);
        while start > 0 && used + cost(start - 1) <= longest && used + cost(start - 1) - cost(scored) <= longest / 3 {
            start -= 1;
            used += cost(start);
        }
        let mut end = scored + 1;
        while end < lengths.len() && used + cost(end) <= longest {
            used += cost(end);
            end += 1;
        }
        // What stands at the end is scored in the next window, where it has something behind it, unless nothing follows.
        let mut until = end;
        if end < lengths.len() {
            let mut behind = 0;
            while until > scored + 1 && behind + cost(until - 1) <= longest / 4 {
                until -= 1;
                behind += cost(until);
            }
        }
        windows.push(Window { read: start..end, scored: scored..until });
        scored = until;
    }
    windows
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_sentence_is_scored_once_within_the_limit(lengths in proptest::collection::vec(0_usize..400, 0..60)) {
            let windows = windows(&lengths, LONGEST);
            let mut next = 0;
            for window in &windows {
                prop_assert_eq!(window.scored.start, next);
                prop_assert!(window.scored.end > window.scored.start);
                prop_assert!(window.read.start <= window.scored.start && window.scored.end <= window.read.end);
                let tokens: usize = 1 + lengths[window.read.clone()].iter().map(|l| (*l).min(LONGEST - 2) + 1).sum::<usize>();
                prop_assert!(tokens <= LONGEST);
                next = window.scored.end;
            }
            prop_assert_eq!(next, lengths.len());
        }
    }

    #[test]
    fn a_short_paragraph_is_one_window() {
        assert_eq!(windows(&[30, 40, 50], LONGEST), [Window { read: 0..3, scored: 0..3 }]);
    }

    #[test]
    fn a_long_one_overlaps() {
        let windows = windows(&[60; 9], LONGEST);
        assert!(windows.len() > 2 && windows[1].read.start < windows[0].read.end, "{windows:?}");
    }
}
