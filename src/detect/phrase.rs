//! Wording in a sentence: patterns, what cancels them, and how the sentence must be meant.

use super::{Detection, Detector, Hit, Kind, Page, Params, Place};
use crate::grammar::{Match, Pattern, TaggedSentence};

pub(super) const KIND: Kind = Kind {
    name: "phrase",
    patterns: &["Patterns", "Except", "Unless"],
    expressions: &[],
    settings: &[],
    build: |params| Ok(Box::new(Phrase { params })),
};

struct Phrase {
    params: Params,
}

impl Detector for Phrase {
    fn detect(&self, page: &Page<'_>) -> Detection {
        let mut hits = Vec::new();
        for (index, sentence) in page.analysis.sentences.iter().enumerate() {
            for m in self.params.phrases(page, index) {
                hits.push(Hit::at(Place::Text(sentence.span(m.open, m.close))));
            }
        }
        hits.into()
    }
}

impl Params {
    /// The matches of the card's `Patterns` in a sentence that nothing cancels, leftmost first, not overlapping.
    #[must_use]
    pub fn phrases(&self, page: &Page<'_>, index: usize) -> Vec<Match> {
        self.phrases_of("Patterns", page, index)
    }

    /// As [`Self::phrases`], for the patterns of another list.
    #[must_use]
    pub fn phrases_of(&self, heading: &str, page: &Page<'_>, index: usize) -> Vec<Match> {
        let sentence = &page.analysis.sentences[index];
        let Some(grammar) = page.grammar(sentence.language) else { return Vec::new() };
        let mut found = matches(self.list(sentence.language, heading), sentence);
        if found.is_empty() || !self.topic.holds(page, index) || holds(self.list(sentence.language, "Unless"), sentence)
        {
            return Vec::new();
        }
        let exceptions = matches(self.list(sentence.language, "Except"), sentence);
        found.retain(|m| {
            !exceptions.iter().any(|e| e.start < m.end && m.start < e.end)
                && !page.analysis.stances(grammar, index, m).intersects(self.drops)
        });
        leftmost(found)
    }
}

/// All matches of all patterns.
#[must_use]
pub fn matches(patterns: &[Pattern], sentence: &TaggedSentence) -> Vec<Match> {
    patterns.iter().flat_map(|pattern| pattern.find_all(sentence)).collect()
}

/// Does the sentence hold one of the patterns?
#[must_use]
pub fn holds(patterns: &[Pattern], sentence: &TaggedSentence) -> bool {
    patterns.iter().any(|pattern| pattern.is_in(sentence))
}

/// Of overlapping matches, the one that begins first, and of these the longest.
fn leftmost(mut found: Vec<Match>) -> Vec<Match> {
    found.sort_by_key(|m| (m.open, usize::MAX - m.close));
    let mut kept: Vec<Match> = Vec::new();
    for m in found {
        if kept.last().is_none_or(|last| last.close <= m.open) {
            kept.push(m);
        }
    }
    kept
}
