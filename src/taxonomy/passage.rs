//! A text in passages of about the length that the model was taught on.

use std::ops::Range;

use crate::text::Document;

/// A new passage begins where the one before would grow beyond so many bytes.
const LONGEST: usize = 1000;

/// No more passages of one text are read: they say enough of it.
const MOST: usize = 256;

/// Consecutive sentences that are judged together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Indices into [`Document::sentences`].
    pub sentences: Range<usize>,
}

impl Passage {
    /// The sentences as the model reads them.
    #[must_use]
    pub fn read<'d>(&self, document: &'d Document) -> Vec<&'d str> {
        document.sentences[self.sentences.clone()].iter().map(|s| s.span.of(&document.text)).collect()
    }
}

/// Cuts a document into passages: whole blocks as long as they fit, parts of a block where it is longer. Of a text of more
/// than [`MOST`] passages, that many are kept, spread evenly.
pub(super) fn passages(document: &Document) -> Vec<Passage> {
    let mut passages: Vec<Passage> = Vec::new();
    let mut length = 0;
    let extent =
        |range: &Range<usize>| document.sentences[range.clone()].iter().map(|s| s.span.len() + 1).sum::<usize>();
    let mut push = |range: Range<usize>| {
        let own = extent(&range);
        match passages.last_mut().filter(|_| length + own <= LONGEST) {
            Some(last) => {
                last.sentences.end = range.end;
                length += own;
            }
            None => {
                passages.push(Passage { sentences: range });
                length = own;
            }
        }
    };
    for block in &document.blocks {
        let (first, last) = block.sentences;
        if extent(&(first..last)) <= LONGEST {
            push(first..last);
        } else {
            (first..last).for_each(|sentence| push(sentence..sentence + 1));
        }
    }
    passages.retain(|passage| !passage.sentences.is_empty());
    let all = passages.len();
    if all > MOST {
        passages = (0..MOST).map(|at| passages[at * all / MOST].clone()).collect();
    }
    passages
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{self, Format};

    fn of(text: &str) -> Vec<Range<usize>> {
        let document = text::read(text.as_bytes(), Format::Text, None).expect("plain text");
        passages(&document).into_iter().map(|passage| passage.sentences).collect()
    }

    #[test]
    fn a_short_text_is_one_passage_and_an_empty_one_none() {
        assert_eq!(of("It rained. It stopped.\n\nThe sun came out."), vec![Range { start: 0, end: 3 }]);
        assert!(of("").is_empty());
        assert!(of(" \n\n ").is_empty());
    }

    #[test]
    fn passages_follow_each_other_and_lose_nothing() {
        let text = "The committee met on Monday and approved the new budget for roads. ".repeat(40);
        let passages = of(&text);
        assert!(passages.len() >= 3);
        assert_eq!(passages[0].start, 0);
        assert!(passages.windows(2).all(|pair| pair[0].end == pair[1].start));
    }

    #[test]
    fn of_a_very_long_text_a_fixed_number_is_read() {
        let passages = of(&"The committee met on Monday and approved the new budget for roads. ".repeat(15_000));
        assert_eq!(passages.len(), MOST);
        assert_eq!(passages[0].start, 0);
        assert!(passages[MOST - 1].start > 14_000);
    }
}
