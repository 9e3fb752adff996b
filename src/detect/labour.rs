//! Work made invisible: wording that says nobody does it, or a text that tells how a system is taught and never names
//! those who teach it.

use super::balance::Balance;
use super::{Detection, Detector, Hit, Kind, Page, Params, Place, phrase};

pub(super) const KIND: Kind = Kind {
    name: "labour",
    patterns: &["Patterns", "Except", "Unless", "Subject", "Handwork", "Workers"],
    expressions: &[],
    settings: &[],
    build: |params| Ok(Box::new(Labour { params })),
};

struct Labour {
    params: Params,
}

/// Phrases of hand work without a hand that make a text silent on who does it.
const FEWEST: usize = 2;

impl Detector for Labour {
    fn detect(&self, page: &Page<'_>) -> Detection {
        let mut hits = Vec::new();
        let sentences = &page.analysis.sentences;
        for (index, sentence) in sentences.iter().enumerate() {
            let found = self.params.phrases(page, index);
            hits.extend(found.iter().map(|m| Hit::at(Place::Text(sentence.span(m.open, m.close)))));
        }
        let holds = |heading: &str, index: usize| {
            phrase::holds(self.params.list(sentences[index].language, heading), &sentences[index])
        };
        if hits.is_empty() {
            let handwork: usize =
                sentences.iter().map(|s| phrase::matches(self.params.list(s.language, "Handwork"), s).len()).sum();
            let silent = handwork >= FEWEST && !(0..sentences.len()).any(|index| holds("Workers", index));
            if silent && Balance::of(page, &self.params).about {
                hits.push(Hit::at(Place::Document));
            }
        } else if !Balance::of(page, &self.params).named {
            hits.clear();
        }
        hits.into()
    }
}
