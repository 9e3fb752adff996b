//! What kind of AI a document is about: for the header of its report, and for the messages that depend on it.

use crate::assertion::Assertions;
use crate::detect::Place;
use crate::finding::SystemSeen;
use crate::grammar::Analysis;
use crate::taxonomy::{self, Classification, Classifier, Cue, Label, Mention};
use crate::text::{Document, PositionIndex, Span};

/// The kinds of a document, where it is about AI, and the known systems that it names.
pub(super) struct DocumentKinds {
    /// `None` where the document is not about AI, or does not tell what kind.
    own: Option<Classification>,
    systems: Vec<Mention>,
    /// Where AI is named first.
    first: Option<Span>,
}

impl DocumentKinds {
    /// `assertions` hold what the model said, where there is one.
    pub(super) fn of(
        document: &Document,
        analysis: &Analysis,
        classifier: &Classifier,
        assertions: Option<&Assertions>,
    ) -> Self {
        if !analysis.topic.document {
            return Self { own: None, systems: taxonomy::mentions(&document.text), first: None };
        }
        let scored = assertions.filter(|known| !known.kinds.is_empty());
        let mut found = match scored {
            Some(known) => classifier.classify_scored(document, analysis, &known.kinds),
            None => classifier.classify(document, analysis),
        };
        let systems = std::mem::take(&mut found.systems);
        let first = analysis.sentences.iter().find_map(|s| s.ai.first().map(|&(start, end)| s.span(start, end)));
        Self { own: (!found.uncertain && !found.labels.is_empty()).then_some(found), systems, first }
    }

    /// The kind of AI that a place speaks of, where there is just one: that of the systems named in its paragraph, else that
    /// of the document.
    pub(super) fn at(&self, place: Place, document: &Document) -> Option<Label> {
        let block = match place {
            Place::Text(span) => document.block_at(span.start).map(|block| document.blocks[block].span),
            Place::Document | Place::Source(_) => None,
        };
        let is_here = |mention: &&Mention| {
            block.is_some_and(|block: Span| mention.spans.iter().any(|span| block.contains(*span)))
        };
        let mut labels: Vec<Label> =
            self.systems.iter().filter(is_here).flat_map(|mention| mention.system.labels.iter().copied()).collect();
        if labels.is_empty() {
            labels = self.own.iter().flat_map(|own| own.labels.iter().copied()).collect();
        }
        labels.sort_unstable();
        labels.dedup();
        (labels.len() == 1).then(|| labels[0])
    }

    /// The entries of the report: the document's own kinds, each at the wording that shows it best, then known systems.
    pub(super) fn seen(&self, document: &Document, index: &PositionIndex<'_>) -> Vec<SystemSeen> {
        let entry = |name: Option<&str>, labels: &[Label], span: Span| {
            let span = document.to_source(span);
            SystemSeen {
                name: name.map(str::to_owned),
                labels: labels.iter().map(|label| label.name().to_owned()).collect(),
                start: index.position(span.start),
                end: index.position(span.end),
                quote: span.of(&document.source.text).to_owned(),
            }
        };
        let shows = |own: &Classification, label: Label| {
            let strongest = |a: &&Cue, b: &&Cue| {
                let weight = |cue: &Cue| cue.sort.weights[label as usize];
                weight(a).total_cmp(&weight(b)).then(b.span.cmp(&a.span))
            };
            let cues = own.cues.iter().filter(|cue| cue.sort.label == Some(label));
            let shown = cues.max_by(strongest).map(|cue| cue.span);
            // What only a system's name tells is told by its own entry.
            let is_named = self.systems.iter().any(|mention| mention.system.labels.contains(&label));
            shown.or(self.first.filter(|_| !is_named))
        };
        let own = self
            .own
            .iter()
            .flat_map(|own| own.labels.iter().filter_map(|label| Some(entry(None, &[*label], shows(own, *label)?))));
        let named = self
            .systems
            .iter()
            .map(|mention| entry(Some(&mention.system.name), &mention.system.labels, mention.first()));
        own.chain(named).collect()
    }
}
