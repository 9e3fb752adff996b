//! Measuring sentence scores on labelled paragraphs: F1 for checkable, sourced and needs-source, and how far probabilities
//! can be trusted.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::bootstrap::{Interval, interval};
use crate::assertion::{Assertion, CHECKABLE, SOURCED, UNSOURCED};
use crate::check::Checker;
use crate::model::Model;
use crate::text::{self, Language};

/// A paragraph whose sentences are labelled.
#[derive(Clone, Debug, Deserialize)]
pub struct Paragraph {
    /// Unique name.
    pub id: String,
    /// The language it is written in.
    pub language: Language,
    /// News, op-ed, press release…
    #[serde(default)]
    pub register: String,
    /// In reading order.
    pub sentences: Vec<Labelled>,
}

/// A labelled sentence.
#[derive(Clone, Debug, Deserialize)]
pub struct Labelled {
    /// The sentence.
    pub text: String,
    /// It states a fact that somebody else could check.
    pub checkable: bool,
    /// The paragraph says where it comes from.
    pub sourced: bool,
    /// An editor would ask for a source.
    pub needs_source: bool,
    /// The words that give the source.
    #[serde(default)]
    pub attribution: Option<Attributed>,
}

/// The attribution of a labelled sentence.
#[derive(Clone, Debug, Deserialize)]
pub struct Attributed {
    /// Its words in the sentence; `None` where it is carried over.
    pub quote: Option<String>,
}

/// Right and wrong decisions on one label.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Decisions {
    /// Labelled and found.
    pub found: usize,
    /// Found and not labelled.
    pub wrong: usize,
    /// Labelled and not found.
    pub missed: usize,
}

impl Decisions {
    fn count(&mut self, truth: bool, answer: bool) {
        match (truth, answer) {
            (true, true) => self.found += 1,
            (false, true) => self.wrong += 1,
            (true, false) => self.missed += 1,
            (false, false) => {}
        }
    }

    fn add(&mut self, other: Self) {
        self.found += other.found;
        self.wrong += other.wrong;
        self.missed += other.missed;
    }

    /// Harmonic mean of precision and recall; 0 where nothing was labelled or found.
    #[must_use]
    pub fn f1(&self) -> f64 {
        let all = 2 * self.found + self.wrong + self.missed;
        if all == 0 { 0.0 } else { 2.0 * self.found as f64 / all as f64 }
    }

    /// Share of those found that are labelled.
    #[must_use]
    pub fn precision(&self) -> f64 {
        let all = self.found + self.wrong;
        if all == 0 { 0.0 } else { self.found as f64 / all as f64 }
    }
}

/// What one group of paragraphs (a language, a register) comes to.
#[derive(Clone, Debug, Serialize)]
pub struct SourcingScore {
    /// Language.
    pub language: Language,
    /// Register; all where empty.
    pub register: String,
    /// Number of sentences.
    pub sentences: usize,
    /// Checkable or not.
    pub checkable: Decisions,
    /// Sourced or not.
    pub sourced: Decisions,
    /// Needs a source or not.
    pub needs_source: Decisions,
    /// F1 of checkable, sourced and needs-source, with 95 % intervals over paragraphs.
    pub f1: [(f64, Option<Interval>); 3],
    /// Of the sentences that rule S01 could show (probability 0.7 and above): how many need a source.
    pub shown: Decisions,
    /// Expected calibration error of the probability that a sentence needs a source, ten bins (Guo et al. 2017).
    pub calibration_error: f64,
    /// Of the attributions whose words are labelled: the share that a rule found (any overlap).
    pub attributions_found: f64,
}

/// Probability from which S01 shows a sentence.
const SHOWN: f32 = 0.7;

#[derive(Clone, Default)]
struct Tally {
    sentences: usize,
    decisions: [Decisions; 4],
    probabilities: Vec<(f32, bool)>,
    attributions: (usize, usize),
}

/// Scores all paragraphs and compares.
#[must_use]
pub fn sourcing(checker: &Checker, model: &dyn Model, paragraphs: &[Paragraph]) -> Vec<SourcingScore> {
    let tallies: Vec<Tally> = paragraphs.par_iter().map(|p| tally(checker, model, p)).collect();
    let mut groups: BTreeMap<(Language, String), Vec<&Tally>> = BTreeMap::new();
    for (paragraph, tally) in paragraphs.iter().zip(&tallies) {
        for register in [String::new(), paragraph.register.clone()] {
            groups.entry((paragraph.language, register)).or_default().push(tally);
        }
    }
    groups.into_iter().map(|((language, register), tallies)| score(language, register, &tallies)).collect()
}

fn tally(checker: &Checker, model: &dyn Model, paragraph: &Paragraph) -> Tally {
    let sentences: Vec<&str> = paragraph.sentences.iter().map(|s| s.text.as_str()).collect();
    let document = text::from_sentences(&sentences, Some(paragraph.language));
    let found = checker.assess(&document, model);
    let mut tally = Tally { sentences: sentences.len(), ..Tally::default() };
    for assertion in &found.all {
        let truth = &paragraph.sentences[assertion.sentence];
        let answers = [
            (truth.checkable, assertion.scores.checkable >= CHECKABLE),
            (truth.sourced, assertion.sourced >= SOURCED),
            (truth.needs_source, assertion.unsourced >= UNSOURCED),
            (truth.needs_source, assertion.unsourced >= SHOWN),
        ];
        for (decisions, (truth, answer)) in tally.decisions.iter_mut().zip(answers) {
            decisions.count(truth, answer);
        }
        tally.probabilities.push((assertion.unsourced, truth.needs_source));
        if let Some(quote) = truth.attribution.as_ref().and_then(|a| a.quote.as_deref()) {
            tally.attributions.1 += 1;
            tally.attributions.0 += usize::from(overlaps(assertion, quote, &document));
        }
    }
    tally
}

/// Does the attribution found touch the labelled words?
fn overlaps(assertion: &Assertion, quote: &str, document: &text::Document) -> bool {
    let sentence = document.sentences[assertion.sentence].span;
    let Some(start) = sentence.of(&document.text).find(quote).map(|at| sentence.start + at) else { return false };
    assertion.attribution.as_ref().is_some_and(|a| a.span.start < start + quote.len() && start < a.span.end)
}

fn score(language: Language, register: String, tallies: &[&Tally]) -> SourcingScore {
    let total = |which: usize| {
        let mut sum = Decisions::default();
        tallies.iter().for_each(|tally| sum.add(tally.decisions[which]));
        sum
    };
    let f1 = [0, 1, 2].map(|which| {
        let statistic = |draw: &mut dyn Iterator<Item = &&Tally>| {
            let mut sum = Decisions::default();
            draw.for_each(|tally| sum.add(tally.decisions[which]));
            sum.f1()
        };
        (total(which).f1(), interval(tallies, statistic))
    });
    let probabilities = tallies.iter().flat_map(|tally| tally.probabilities.iter().copied());
    let (found, labelled) =
        tallies.iter().fold((0, 0), |sum, tally| (sum.0 + tally.attributions.0, sum.1 + tally.attributions.1));
    SourcingScore {
        language,
        register,
        sentences: tallies.iter().map(|tally| tally.sentences).sum(),
        checkable: total(0),
        sourced: total(1),
        needs_source: total(2),
        f1,
        shown: total(3),
        calibration_error: calibration_error(probabilities),
        attributions_found: if labelled == 0 { 0.0 } else { found as f64 / labelled as f64 },
    }
}

fn calibration_error(probabilities: impl Iterator<Item = (f32, bool)>) -> f64 {
    const BINS: usize = 10;
    let (mut bins, mut all) = ([(0_usize, 0.0_f64, 0_usize); BINS], 0_usize);
    for (probability, truth) in probabilities {
        let bin = &mut bins[((probability * BINS as f32) as usize).min(BINS - 1)];
        bin.0 += 1;
        bin.1 += f64::from(probability);
        bin.2 += usize::from(truth);
        all += 1;
    }
    bins.iter().map(|(_, sum, positive)| (sum - *positive as f64).abs()).sum::<f64>() / all.max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Options;
    use crate::model::{Fixed, SentenceScores};
    use crate::rules::RuleSet;

    #[test]
    fn decisions_are_counted_by_language_and_register() {
        let sure = SentenceScores { checkable: 0.99, needs_source: 0.99, sourced: 0.01, ..SentenceScores::default() };
        let model = Fixed::default().sentence("half", sure);
        let line = r#"{"id": "a", "language": "en", "register": "news", "sentences": [
            {"text": "Sales fell by half.", "checkable": true, "sourced": false, "needs_source": true},
            {"text": "It is half empty.", "checkable": false, "sourced": false, "needs_source": false},
            {"text": "What now?", "checkable": false, "sourced": false, "needs_source": false}]}"#;
        let paragraph: Paragraph = serde_json::from_str(line).expect("a paragraph");
        let checker = Checker::new(RuleSet::builtin(), &Options::default()).expect("no rule is named");
        let scores = sourcing(&checker, &model, &[paragraph]);
        assert_eq!(scores.len(), 2);
        assert_eq!(scores[0].needs_source, Decisions { found: 1, wrong: 1, missed: 0 });
        assert!((scores[1].f1[2].0 - 2.0 / 3.0).abs() < 1e-9);
    }

    #[test]
    fn sure_and_right_is_well_calibrated() {
        assert!(calibration_error([(1.0, true), (0.0, false)].into_iter()) < 1e-9);
        assert!((calibration_error([(0.9, false)].into_iter()) - 0.9).abs() < 1e-6);
    }
}
