//! Brings together what the model, the cues and the catalogue say of a text.
//!
//! A text is cut into passages. In each, the log-odds of a label are those of the model, plus what the cues say, plus what
//! the catalogue says of the systems named there; without a model they start from [`PRIOR`], and cues and catalogue weigh
//! more. The log-odds of the text are the mean of the third of its passages that speak most for the label, among those that
//! name AI or, close by, tell with a cue what it does: an article is about what it tells at some length, not about what it
//! mentions once.
//!
//! | text | answer |
//! |---|---|
//! | empty, or about nothing of the sort | no label, scores near zero, not uncertain |
//! | speaks of AI and does not say what it does | no label, uncertain |
//! | many products | the labels of most of them, as far as they are told of at length; each product is listed with its own |
//! | very long (more than 256 passages of 1,000 bytes) | 256 passages spread evenly are read; names are looked for everywhere |
//! | neither English nor French | neither model nor cues: the kinds of the systems named, and always uncertain |

use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;
use serde::Serialize;

use super::catalogue::{self, Mention};
use super::cues::{Cue, Cues, SORTS};
use super::label::Label;
use super::passage::{Passage, passages};
use crate::grammar::{Analysis, Grammar};
use crate::model::{Model, Taxonomy, Wanted};
use crate::text::{Document, Language};

/// A label is given from this probability on.
pub const THRESHOLD: f32 = 0.5;

/// A text without a label does not tell what its system does where the model says so with this probability.
const UNTOLD: f32 = 0.5;

/// Log-odds of each label before anything is known.
const PRIOR: [f32; 4] = [-1.4; 4];

/// What the catalogue adds for the kinds of a system that is named, and takes from the others; without a model.
const CATALOGUE: (f32, f32) = (2.8, -1.5);

/// How much of their own weight cues and catalogue keep beside a model, which has read the same words.
const BESIDE_MODEL: f32 = 0.25;

/// Beside a model, cues and catalogue together move the log-odds no further than this.
const FURTHEST: f32 = 1.0;

/// Without a model, the log-odds end here: words alone never make sure.
const SUREST_CUES: f32 = 3.0;

/// A second cue of a sort adds this much of the first; more add nothing.
const SECOND: f32 = 0.4;

/// Of the passages that speak of AI, one of so many decides.
const DECIDING: usize = 3;

/// No more cues of a sort are shown for one text.
const SHOWN: usize = 6;

/// Probabilities closer to certainty than this are not believed.
const SUREST: f32 = 0.001;

/// What the scores rest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// The model, corrected by cues and catalogue.
    Model,
    /// Cues and catalogue alone: no model was given.
    Cues,
    /// The catalogue alone: the text is neither English nor French.
    Catalogue,
}

/// What kind of AI a text is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Classification {
    /// The labels, in their order; empty for none of the four.
    pub labels: Vec<Label>,
    /// The probability of each, in the order of [`Label::ALL`].
    pub scores: [f32; 4],
    /// True where the text does not tell.
    pub uncertain: bool,
    /// The wording that speaks for a label or against some, in order; spans of the document's text.
    pub cues: Vec<Cue>,
    /// Systems of the catalogue, by first mention.
    pub systems: Vec<Mention>,
    /// What the scores rest on.
    pub basis: Basis,
}

/// Says what kind of AI texts are about.
#[derive(Clone)]
pub struct Classifier {
    cues: Cues,
    model: Option<Arc<dyn Model>>,
}

impl Classifier {
    /// A classifier; compiles its cues into the grammars (English, French), which must then make the analyses.
    #[must_use]
    pub fn new(grammars: &mut [Grammar; 2], model: Option<Arc<dyn Model>>) -> Self {
        Self { cues: Cues::new(grammars), model }
    }

    /// The same with a model.
    #[must_use]
    pub fn with_model(self, model: Arc<dyn Model>) -> Self {
        Self { model: Some(model), ..self }
    }

    /// Name and version of the model, where there is one.
    #[must_use]
    pub fn model(&self) -> Option<&str> {
        self.model.as_ref().map(|model| model.name())
    }

    /// Classifies one text.
    #[must_use]
    pub fn classify(&self, document: &Document, analysis: &Analysis) -> Classification {
        let draft = self.draft(document, analysis);
        let scores = self.scores(&draft.paragraphs(document));
        draft.finish(&scores)
    }

    /// Classifies a text of which a model has already read runs of sentences: these are its passages.
    #[must_use]
    pub fn classify_scored(
        &self,
        document: &Document,
        analysis: &Analysis,
        scored: &[(Range<usize>, Taxonomy)],
    ) -> Classification {
        let systems = catalogue::mentions(&document.text);
        let filled = scored.iter().filter(|(sentences, _)| !sentences.is_empty());
        let (parts, scores) = filled
            .map(|(sentences, scores)| {
                let passage = Passage { sentences: sentences.clone() };
                (self.part(passage, document, analysis, &systems), Some(*scores))
            })
            .unzip::<_, _, Vec<_>, Vec<_>>();
        Draft { parts, systems, basis: Basis::Model }.finish(&scores)
    }

    /// Classifies many texts: the model sees all their passages at once. What it says of one does not depend on the others.
    #[must_use]
    pub fn classify_all(&self, texts: &[(Document, Analysis)]) -> Vec<Classification> {
        let drafts: Vec<Draft> = texts.par_iter().map(|(document, analysis)| self.draft(document, analysis)).collect();
        let paragraphs: Vec<Vec<&str>> =
            drafts.iter().zip(texts).flat_map(|(draft, (document, _))| draft.paragraphs(document)).collect();
        let mut scores = self.scores(&paragraphs).into_iter();
        drafts
            .into_iter()
            .map(|draft| {
                let own: Vec<Option<Taxonomy>> = scores.by_ref().take(draft.parts.len()).collect();
                draft.finish(&own)
            })
            .collect()
    }

    /// The model's probabilities of each paragraph.
    fn scores(&self, paragraphs: &[Vec<&str>]) -> Vec<Option<Taxonomy>> {
        match &self.model {
            Some(model) if !paragraphs.is_empty() => {
                model.score(paragraphs, Wanted::Taxonomy).into_iter().map(|scores| Some(scores.taxonomy)).collect()
            }
            _ => vec![None; paragraphs.len()],
        }
    }

    fn draft(&self, document: &Document, analysis: &Analysis) -> Draft {
        let systems = catalogue::mentions(&document.text);
        let read = document.language != Language::Other;
        let basis = match (read, &self.model) {
            (false, _) => Basis::Catalogue,
            (true, Some(_)) => Basis::Model,
            (true, None) => Basis::Cues,
        };
        let parts = if read { passages(document) } else { Vec::new() };
        let parts = parts.into_iter().map(|passage| self.part(passage, document, analysis, &systems)).collect();
        Draft { parts, systems, basis }
    }

    fn part(&self, passage: Passage, document: &Document, analysis: &Analysis, systems: &[Mention]) -> Part {
        let cues: Vec<Cue> = passage.sentences.clone().flat_map(|at| self.cues.find(analysis, at)).collect();
        let (first, last) = (passage.sentences.start, passage.sentences.end - 1);
        let extent = document.sentences[first].span.cover(document.sentences[last].span);
        let named: Vec<&Mention> =
            systems.iter().filter(|m| m.spans.iter().any(|span| extent.contains(*span))).collect();
        let mut pull = [0.0; 4];
        for sort in SORTS {
            let times = cues.iter().filter(|cue| cue.sort == sort).count();
            let factor = [0.0, 1.0, 1.0 + SECOND][times.min(2)];
            pull.iter_mut().zip(sort.weights).for_each(|(sum, weight)| *sum += factor * weight);
        }
        pull.iter_mut().zip(of_catalogue(&named)).for_each(|(sum, weight)| *sum += weight);
        let topic = &analysis.topic;
        let names_ai = passage.sentences.clone().any(|at| topic.sentences[at] || analysis.sentences[at].has_ai());
        let unnamed = topic.document && topic.count == 0;
        let near = || unnamed || passage.sentences.clone().any(|at| topic.is_near(document.sentences[at].block));
        let about = names_ai || !named.is_empty() || cues.iter().any(|cue| cue.sort.label.is_some()) && near();
        Part { passage, cues, pull, about }
    }
}

/// What the systems that are named say of each label.
fn of_catalogue(named: &[&Mention]) -> [f32; 4] {
    let count = named.len() as f32;
    Label::ALL.map(|label| {
        if named.is_empty() {
            return 0.0;
        }
        let share = named.iter().filter(|m| m.system.labels.contains(&label)).count() as f32 / count;
        share * CATALOGUE.0 + (1.0 - share) * CATALOGUE.1
    })
}

/// A passage and what is known of it before the model has spoken.
struct Part {
    passage: Passage,
    cues: Vec<Cue>,
    /// What cues and catalogue add to the log-odds.
    pull: [f32; 4],
    /// Does it name AI, or tell close by what it does?
    about: bool,
}

impl Part {
    /// The log-odds of each label, with the model's probabilities where there are any.
    fn odds(&self, model: Option<Taxonomy>) -> [f32; 4] {
        std::array::from_fn(|label| match model {
            Some(model) => logit(model[label]) + (BESIDE_MODEL * self.pull[label]).clamp(-FURTHEST, FURTHEST),
            None => (PRIOR[label] + self.pull[label]).min(SUREST_CUES),
        })
    }
}

/// A text before the model has spoken.
struct Draft {
    parts: Vec<Part>,
    systems: Vec<Mention>,
    basis: Basis,
}

impl Draft {
    fn paragraphs<'d>(&self, document: &'d Document) -> Vec<Vec<&'d str>> {
        self.parts.iter().map(|part| part.passage.read(document)).collect()
    }

    fn finish(self, model: &[Option<Taxonomy>]) -> Classification {
        let about = self.parts.iter().any(|part| part.about);
        let read = || self.parts.iter().zip(model).filter(|(part, _)| part.about || !about);
        let odds: Vec<[f32; 4]> = read().map(|(part, model)| part.odds(*model)).collect();
        let scores = match self.basis {
            Basis::Catalogue if self.systems.is_empty() => [0.0; 4],
            Basis::Catalogue => {
                let pull = of_catalogue(&self.systems.iter().collect::<Vec<_>>());
                std::array::from_fn(|label| probability(PRIOR[label] + pull[label]))
            }
            _ => std::array::from_fn(|label| odds_of_text(&odds, label).map_or(0.0, probability)),
        };
        let labels: Vec<Label> = Label::ALL.into_iter().filter(|label| scores[*label as usize] >= THRESHOLD).collect();
        let cues = self.parts.iter().flat_map(|part| &part.cues);
        let uncertain = match self.basis {
            Basis::Catalogue => !self.systems.is_empty(),
            Basis::Cues => labels.is_empty() && about && !cues.clone().any(|cue| !cue.sort.is_empty()),
            Basis::Model => {
                let untold: Vec<f32> =
                    read().filter_map(|(_, model)| model.map(|m| logit(m[Label::ALL.len()]))).collect();
                let mean = untold.iter().sum::<f32>() / untold.len().max(1) as f32;
                labels.is_empty() && !untold.is_empty() && probability(mean) >= UNTOLD
            }
        };
        let mut shown = vec![0; SORTS.len()];
        let cues = cues
            .filter(|cue| {
                let sort = SORTS.iter().position(|sort| sort == cue.sort).unwrap_or(0);
                shown[sort] += 1;
                shown[sort] <= SHOWN
            })
            .copied()
            .collect();
        Classification { labels, scores, uncertain, cues, systems: self.systems, basis: self.basis }
    }
}

/// The mean log-odds of the passages that speak most for a label.
fn odds_of_text(odds: &[[f32; 4]], label: usize) -> Option<f32> {
    let mut own: Vec<f32> = odds.iter().map(|odds| odds[label]).collect();
    own.sort_by(|a, b| b.total_cmp(a));
    let deciding = own.len().div_ceil(DECIDING);
    (deciding > 0).then(|| own[..deciding].iter().sum::<f32>() / deciding as f32)
}

fn logit(probability: f32) -> f32 {
    let p = probability.clamp(SUREST, 1.0 - SUREST);
    (p / (1.0 - p)).ln()
}

fn probability(odds: f32) -> f32 {
    1.0 / (1.0 + (-odds).exp())
}

#[cfg(test)]
mod tests;
