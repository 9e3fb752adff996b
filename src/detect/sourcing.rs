//! Wording that stands where a source should stand: phrases as in `phrase`, cancelled where a source is given close by.
//!
//! A name, a year or a link in the same sentence counts, and so does what the sentence before or after gives.

use super::{Detection, Detector, Hit, Kind, Page, Params, Place, phrase};
use crate::grammar::TaggedSentence;
use crate::text::Span;

pub(super) const KIND: Kind = Kind {
    name: "sourcing",
    patterns: &["Patterns", "Except", "Unless", "Before", "After"],
    expressions: &[],
    settings: &[],
    build: |params| Ok(Box::new(Sourcing { params })),
};

struct Sourcing {
    params: Params,
}

impl Detector for Sourcing {
    fn detect(&self, page: &Page<'_>) -> Detection {
        let mut hits = Vec::new();
        for (index, sentence) in page.analysis.sentences.iter().enumerate() {
            let found = self.params.phrases(page, index);
            if found.is_empty() || self.source_is_near(page, index) {
                continue;
            }
            hits.extend(found.iter().map(|m| Hit::at(Place::Text(sentence.span(m.open, m.close)))));
        }
        hits.into()
    }
}

impl Sourcing {
    /// Is the sentence linked, or does a neighbour in its paragraph give the source?
    fn source_is_near(&self, page: &Page<'_>, index: usize) -> bool {
        let sentences = &page.document.sentences;
        if is_linked(page, sentences[index].span) {
            return true;
        }
        let gives = |other: usize, heading: &str| {
            let sentence: &TaggedSentence = &page.analysis.sentences[other];
            sentences[other].block == sentences[index].block
                && phrase::holds(self.params.list(sentence.language, heading), sentence)
        };
        (index > 0 && gives(index - 1, "Before")) || (index + 1 < sentences.len() && gives(index + 1, "After"))
    }
}

/// Does a link of the text begin within the span?
fn is_linked(page: &Page<'_>, span: Span) -> bool {
    let links = &page.document.links;
    let first = links.partition_point(|link| link.anchor.start < span.start);
    links.get(first).is_some_and(|link| link.anchor.start <= span.end && !link.url.starts_with('#'))
}
