//! Assertions without a source, ranked by how much checking they deserve; the few that matter most.
//!
//! Plain reporting is full of unsourced sentences that nobody would ask about, so that check-worthiness (ClaimBuster's
//! "check-worthy" against "unimportant" factual sentences) weighs as much as the missing source.

use super::{Detection, Detector, Hit, Kind, Page, Params, Place};
use crate::assertion::{Assertion, Label};
use crate::model::Kind as Claim;

pub(super) const KIND: Kind = Kind {
    name: "assertion",
    patterns: &[],
    expressions: &[],
    settings: &["percent", "most"],
    build: |params| Ok(Box::new(Unsourced::new(&params)?)),
};

struct Unsourced {
    /// Probability from which a sentence is shown.
    threshold: f32,
    /// Most sentences shown of one text.
    most: usize,
}

impl Unsourced {
    fn new(params: &Params) -> Result<Self, String> {
        let percent = params.number("percent", 80)?;
        if percent > 100 {
            return Err("`percent` expects a number from 0 to 100".into());
        }
        Ok(Self { threshold: percent as f32 / 100.0, most: params.number("most", 5)? })
    }
}

impl Detector for Unsourced {
    fn detect(&self, page: &Page<'_>) -> Detection {
        let Some(assertions) = page.assertions else {
            let skipped = Some([
                "sentences were not scored, since no model was loaded (--no-model)",
                "les phrases n’ont pas été notées, faute de modèle (--no-model)",
            ]);
            return Detection { skipped, ..Detection::default() };
        };
        let wanted = |a: &&Assertion| a.label == Label::Unsourced && a.unsourced >= self.threshold;
        let mut found: Vec<&Assertion> = assertions.all.iter().filter(wanted).collect();
        found.sort_by(|a, b| weight(b).total_cmp(&weight(a)).then(a.sentence.cmp(&b.sentence)));
        let shown = if page.all { found.len() } else { found.len().min(self.most) };
        let withheld = found.len() - shown;
        let hit = |assertion: &&Assertion| Hit {
            confidence: Some((assertion.unsourced * 100.0).round() / 100.0),
            variant: Some(name(assertion.kind)),
            ..Hit::at(Place::Text(page.document.sentences[assertion.sentence].span))
        };
        Detection { hits: found[..shown].iter().map(hit).collect(), withheld, skipped: None }
    }

    fn needs_assertions(&self) -> bool {
        true
    }
}

/// How much checking a sentence deserves: the missing source and the worth of the claim in equal parts.
fn weight(assertion: &Assertion) -> f32 {
    assertion.unsourced * assertion.scores.worth
}

/// The variant of the card's question.
fn name(kind: Claim) -> &'static str {
    match kind {
        Claim::Number => "number",
        Claim::Quotation => "quotation",
        Claim::Study => "study",
        Claim::Comparison => "comparison",
        Claim::Event => "event",
        Claim::Cause => "cause",
        Claim::Other => "other",
    }
}
