//! Performance figures that stand alone: no sample, interval, baseline, population, test or measurer close by.
//!
//! Which phrases are figures of performance, what counts as a caveat, and which words show that a machine is meant even
//! where the text never says "AI", is the card's business.

use super::{Detection, Detector, Hit, Kind, Page, Params, Place, phrase};
use crate::grammar::TaggedSentence;

pub(super) const KIND: Kind = Kind {
    name: "figure",
    patterns: &["Patterns", "Except", "Unless", "Context", "Caveats"],
    expressions: &[],
    settings: &[],
    build: |params| Ok(Box::new(Figure { params })),
};

struct Figure {
    params: Params,
}

/// How many sentences before and after, in the same paragraph, a caveat may stand.
const REACH: usize = 2;

impl Detector for Figure {
    fn detect(&self, page: &Page<'_>) -> Detection {
        let mut hits = Vec::new();
        if !self.is_about_machines(page) {
            return hits.into();
        }
        for (index, sentence) in page.analysis.sentences.iter().enumerate() {
            let found = self.params.phrases(page, index);
            if found.is_empty() || self.has_caveat(page, index) {
                continue;
            }
            hits.extend(found.iter().map(|m| Hit::at(Place::Text(sentence.span(m.open, m.close)))));
        }
        hits.into()
    }
}

/// How often the words of `Context` must come where the text is not about AI by its own words.
const CONTEXT: usize = 2;

impl Figure {
    /// Is the text about AI, or does it speak of software again and again?
    fn is_about_machines(&self, page: &Page<'_>) -> bool {
        let named = |s: &TaggedSentence| phrase::matches(self.params.list(s.language, "Context"), s).len();
        page.analysis.topic.document || page.analysis.sentences.iter().map(named).sum::<usize>() >= CONTEXT
    }

    fn has_caveat(&self, page: &Page<'_>, index: usize) -> bool {
        let block = &page.document.blocks[page.document.sentences[index].block];
        let (first, last) = block.sentences;
        let near = index.saturating_sub(REACH).max(first)..(index + REACH + 1).min(last);
        page.analysis.sentences[near].iter().any(|s| phrase::holds(self.params.list(s.language, "Caveats"), s))
    }
}
