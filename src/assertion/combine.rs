//! The model's view and the rules' view of a sentence's source, as one probability each.
//!
//! Logistic regression over the model's logits and what rules found, fitted on the development split of
//! `corpora/sourcing` (`models/recipe/combine.py`).

use crate::evidence::{Attribution, AttributionKind};
use crate::model::SentenceScores;

/// From this probability on a sentence counts as checkable.
pub const CHECKABLE: f32 = 0.5;
/// From this probability on it counts as sourced.
pub const SOURCED: f32 = 0.4;
/// From this probability on it needs a source.
pub const UNSOURCED: f32 = 0.38;

/// A question states nothing: of 151 in `corpora/sourcing` (training and development) one holds a checkable fact.
const ASKED: f32 = 0.01;

/// The scores of a question. The model knows them in paragraphs, and mistakes some that stand alone for assertions.
pub fn asked(scores: SentenceScores) -> SentenceScores {
    SentenceScores { checkable: ASKED * scores.checkable, needs_source: ASKED * scores.needs_source, ..scores }
}

/// All that is known of a sentence.
pub struct View<'a> {
    pub scores: SentenceScores,
    pub attribution: Option<&'a Attribution>,
    /// Every word stands inside quotation marks.
    pub quoted: bool,
    /// A rule calls its source weak.
    pub weak: bool,
}

impl View<'_> {
    /// Named, on paper, or a link: a source that readers can find.
    fn is_firm(&self) -> bool {
        self.attribution.is_some_and(|a| a.kind <= AttributionKind::Link)
    }

    /// The only source is a weak one.
    pub fn is_weak(&self) -> bool {
        let weak = self.weak || self.attribution.is_some_and(|a| a.kind > AttributionKind::Link);
        weak && !self.is_firm()
    }
}

/// Weights of a logistic regression.
struct Weights {
    bias: f32,
    checkable: f32,
    sourced: f32,
    needs_source: f32,
    firm: f32,
    weak: f32,
    quoted: f32,
}

const FOR_SOURCED: Weights =
    Weights { bias: -0.17, checkable: 0.06, sourced: 0.99, needs_source: 0.11, firm: 0.91, weak: -0.75, quoted: 0.0 };
// A person's statements inside quotation marks are hers: the fit would ask for more, the desk does not.
const FOR_UNSOURCED: Weights =
    Weights { bias: -0.02, checkable: 0.0, sourced: -0.02, needs_source: 0.97, firm: -0.76, weak: 1.34, quoted: 0.0 };

/// Probability that the text says where the sentence comes from.
pub fn sourced(view: &View<'_>) -> f32 {
    FOR_SOURCED.probability(view)
}

/// Probability that an editor would ask for a source.
pub fn unsourced(view: &View<'_>) -> f32 {
    FOR_UNSOURCED.probability(view)
}

impl Weights {
    fn probability(&self, view: &View<'_>) -> f32 {
        let flag = |on: bool| f32::from(u8::from(on));
        let sum = self.bias
            + self.checkable * logit(view.scores.checkable)
            + self.sourced * logit(view.scores.sourced)
            + self.needs_source * logit(view.scores.needs_source)
            + self.firm * flag(view.is_firm())
            + self.weak * flag(view.is_weak())
            + self.quoted * flag(view.quoted);
        1.0 / (1.0 + (-sum).exp())
    }
}

fn logit(probability: f32) -> f32 {
    let p = probability.clamp(1e-6, 1.0 - 1e-6);
    (p / (1.0 - p)).ln()
}
