//! Comparing classifications with labels: F1 of each kind and of none, exact match, confusions.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::bootstrap::{self, Interval};
use super::score::Quality;
use crate::grammar::Analysis;
use crate::rules::RuleSet;
use crate::taxonomy::{Classification, Classifier, Label};
use crate::text::{self, Document, Format, Language};

/// A description of a system, labelled with its kinds.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Description {
    /// Unique name.
    pub id: String,
    /// The language it is written in.
    pub language: Language,
    /// The description.
    pub text: String,
    /// Its kinds; none of the four where empty.
    pub labels: Vec<Label>,
    /// True where the text does not tell.
    #[serde(default)]
    pub uncertain: bool,
    /// How hard it is: easy, medium, tricky.
    #[serde(default)]
    pub difficulty: String,
}

/// The four kinds, none of them, and the empty side of a confusion: a label too many, or one too few.
pub const CLASSES: [&str; 6] = ["perception", "generative", "judgement", "social-prediction", "none", "nothing else"];

/// Index of "none" in [`CLASSES`].
const NONE: usize = 4;
/// Index of "nothing else" in [`CLASSES`].
const NOTHING: usize = 5;

/// How well one class is told.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ClassScore {
    /// The class.
    pub class: &'static str,
    /// Right, wrong, missed.
    #[serde(flatten)]
    pub quality: Quality,
    /// Share of what was found that is right.
    pub precision: f64,
    /// Share of what is there that was found.
    pub recall: f64,
    /// Harmonic mean of both.
    pub f1: f64,
}

/// How well a group of texts is classified.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GroupScore {
    /// `all`, a language or a difficulty.
    pub group: String,
    /// Number of texts.
    pub texts: usize,
    /// Mean F1 of the four kinds and none.
    pub macro_f1: f64,
    /// Its 95 % interval.
    pub macro_f1_interval: Option<Interval>,
    /// Share of texts whose labels are all right.
    pub exact: f64,
    /// Its 95 % interval.
    pub exact_interval: Option<Interval>,
    /// By class.
    pub classes: Vec<ClassScore>,
}

/// A text whose labels are not all right.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KindMiss {
    /// Description.
    pub id: String,
    /// What its labels say.
    pub expected: Vec<Label>,
    /// What was found.
    pub found: Vec<Label>,
    /// The scores, in the order of the kinds.
    pub scores: [f32; 4],
}

/// The result of an evaluation of `classify`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KindEvaluation {
    /// Version of this shape.
    pub schema: u32,
    /// Name and version of the model; null without one.
    pub model: Option<String>,
    /// Number of texts.
    pub texts: usize,
    /// All, by language, by difficulty.
    pub groups: Vec<GroupScore>,
    /// How well texts that do not tell are known as such.
    pub uncertain: Quality,
    /// Names of the rows (labels) and columns (found) of the confusions.
    pub classes: [&'static str; 6],
    /// How often a label was taken for another. A text with two labels counts for each that differs.
    pub confusion: [[usize; 6]; 6],
    /// Every text whose labels are not all right.
    pub misses: Vec<KindMiss>,
}

/// What a text is, and what it was taken for: for each of the four kinds and none.
type Pair = ([bool; 5], [bool; 5]);

fn set(labels: &[Label]) -> [bool; 5] {
    std::array::from_fn(|class| if class == NONE { labels.is_empty() } else { labels.contains(&Label::ALL[class]) })
}

/// Runs a classifier over labelled descriptions.
#[must_use]
pub fn evaluate_kinds(classifier: &Classifier, rules: &RuleSet, descriptions: &[Description]) -> KindEvaluation {
    let read = |description: &Description| {
        let document = text::read(description.text.as_bytes(), Format::Text, None).ok()?;
        let analysis = Analysis::of(&document, |language| rules.grammar(language));
        Some((document, analysis))
    };
    let (known, texts): (Vec<&Description>, Vec<(Document, Analysis)>) =
        descriptions.iter().filter_map(|description| Some((description, read(description)?))).unzip();
    let found = classifier.classify_all(&texts);
    let judged: Vec<(&Description, &Classification)> = known.into_iter().zip(&found).collect();

    let mut groups = vec![group("all", &judged, |_| true)];
    for (name, language) in [("en", Language::English), ("fr", Language::French)] {
        groups.push(group(name, &judged, |d| d.language == language));
    }
    let difficulties: BTreeSet<&str> = judged.iter().map(|(d, _)| d.difficulty.as_str()).collect();
    for difficulty in difficulties.into_iter().filter(|difficulty| !difficulty.is_empty()) {
        groups.push(group(difficulty, &judged, |d| d.difficulty == difficulty));
    }
    groups.retain(|group| group.texts > 0);
    KindEvaluation {
        schema: 1,
        model: classifier.model().map(str::to_owned),
        texts: judged.len(),
        groups,
        uncertain: quality(judged.iter().map(|(d, c)| (d.uncertain, c.uncertain))),
        classes: CLASSES,
        confusion: confusion(&judged),
        misses: judged.iter().filter_map(|(d, c)| miss(d, c)).collect(),
    }
}

fn group(name: &str, judged: &[(&Description, &Classification)], is_in: impl Fn(&Description) -> bool) -> GroupScore {
    let pairs: Vec<Pair> =
        judged.iter().filter(|(d, _)| is_in(d)).map(|(d, c)| (set(&d.labels), set(&c.labels))).collect();
    let class = |class: usize| {
        let quality = quality(pairs.iter().map(|(expected, found)| (expected[class], found[class])));
        ClassScore {
            class: CLASSES[class],
            quality,
            precision: quality.precision(),
            recall: quality.recall(),
            f1: quality.f1(),
        }
    };
    GroupScore {
        group: name.into(),
        texts: pairs.len(),
        macro_f1: macro_f1(&mut pairs.iter()),
        macro_f1_interval: bootstrap::interval(&pairs, macro_f1),
        exact: exact(&mut pairs.iter()),
        exact_interval: bootstrap::interval(&pairs, exact),
        classes: (0..5).map(class).collect(),
    }
}

fn quality(pairs: impl Iterator<Item = (bool, bool)>) -> Quality {
    let mut quality = Quality::default();
    for pair in pairs {
        match pair {
            (true, true) => quality.found += 1,
            (false, true) => quality.wrong += 1,
            (true, false) => quality.missed += 1,
            (false, false) => {}
        }
    }
    quality
}

/// The mean F1 of the classes that occur.
fn macro_f1(pairs: &mut dyn Iterator<Item = &Pair>) -> f64 {
    let mut classes = [Quality::default(); 5];
    for (expected, found) in pairs {
        for (class, quality) in classes.iter_mut().enumerate() {
            match (expected[class], found[class]) {
                (true, true) => quality.found += 1,
                (false, true) => quality.wrong += 1,
                (true, false) => quality.missed += 1,
                (false, false) => {}
            }
        }
    }
    let occurring: Vec<f64> =
        classes.iter().filter(|q| q.found + q.wrong + q.missed > 0).map(|quality| quality.f1()).collect();
    if occurring.is_empty() { 0.0 } else { occurring.iter().sum::<f64>() / occurring.len() as f64 }
}

fn exact(pairs: &mut dyn Iterator<Item = &Pair>) -> f64 {
    let (mut right, mut all) = (0_usize, 0_usize);
    for (expected, found) in pairs {
        right += usize::from(expected == found);
        all += 1;
    }
    if all == 0 { 0.0 } else { right as f64 / all as f64 }
}

fn confusion(judged: &[(&Description, &Classification)]) -> [[usize; 6]; 6] {
    let mut table = [[0; 6]; 6];
    for (description, classification) in judged {
        let (expected, found) = (set(&description.labels), set(&classification.labels));
        let only = |one: &[bool; 5], other: &[bool; 5]| -> Vec<usize> {
            let classes: Vec<usize> = (0..5).filter(|&class| one[class] && !other[class]).collect();
            if classes.is_empty() { vec![NOTHING] } else { classes }
        };
        (0..5).filter(|&class| expected[class] && found[class]).for_each(|class| table[class][class] += 1);
        let (missed, wrong) = (only(&expected, &found), only(&found, &expected));
        for &row in &missed {
            for &column in &wrong {
                table[row][column] += usize::from(row != NOTHING || column != NOTHING);
            }
        }
    }
    table
}

fn miss(description: &Description, found: &Classification) -> Option<KindMiss> {
    (set(&description.labels) != set(&found.labels)).then(|| KindMiss {
        id: description.id.clone(),
        expected: description.labels.clone(),
        found: found.labels.clone(),
        scores: found.scores,
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::model::Fixed;

    fn description(id: &str, text: &str, labels: &[Label]) -> Description {
        Description {
            id: id.into(),
            language: Language::English,
            text: text.into(),
            labels: labels.to_vec(),
            uncertain: false,
            difficulty: "easy".into(),
        }
    }

    #[test]
    fn right_and_wrong_answers_are_counted_by_class() {
        let mut rules = RuleSet::builtin();
        let model = Fixed::default()
            .taxonomy("zzface", [0.99, 0.0, 0.0, 0.0, 0.0])
            .taxonomy("zzspam", [0.0, 0.0, 0.99, 0.0, 0.0]);
        let classifier = Classifier::new(&mut rules.grammars, Some(Arc::new(model)));
        let descriptions = [
            description("a", "The zzface thing is here today.", &[Label::Perception]),
            description("b", "The zzface thing was there as well.", &[Label::Judgement]),
            description("c", "The zzspam thing was there too.", &[Label::Judgement, Label::Generative]),
            description("d", "The sun was there as well.", &[]),
        ];
        let evaluation = evaluate_kinds(&classifier, &rules, &descriptions);
        let all = &evaluation.groups[0];
        assert_eq!((all.texts, all.exact), (4, 0.5));
        let f1: Vec<f64> = all.classes.iter().map(|class| class.f1).collect();
        assert_eq!(f1, [2.0 / 3.0, 0.0, 2.0 / 3.0, 0.0, 1.0]);
        assert!((all.macro_f1 - (2.0 / 3.0 + 0.0 + 2.0 / 3.0 + 1.0) / 4.0).abs() < 1e-9);
        assert_eq!(evaluation.confusion[2][0], 1);
        assert_eq!(evaluation.confusion[1][NOTHING], 1);
        assert_eq!(evaluation.confusion[NONE][NONE], 1);
        let missed: Vec<&str> = evaluation.misses.iter().map(|miss| miss.id.as_str()).collect();
        assert_eq!(missed, ["b", "c"]);
    }
}
