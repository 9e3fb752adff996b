//! The loss of all heads at once: binary cross-entropy for sentences and taxonomy, cross-entropy for kinds, each masked
//! where a label is unknown.

use candle_core::{Result, Tensor};

use super::example::Example;
use super::graph::Logits;
use super::ops::tensor;
use crate::model::{Kind, TAXONOMY};

/// Outputs on sentences.
const OUTPUTS: usize = 4;
/// What the kind weighs beside a head on sentences.
const KIND: f32 = 0.3;
/// Added to a head's count of labels, so that one label alone in a batch does not shout.
const FEW: f32 = 4.0;

/// What is to be learnt from a part of a batch, with the weight of each label.
pub struct Targets {
    sentence: Tensor,
    sentence_weight: Tensor,
    kind: Tensor,
    taxonomy: Tensor,
    taxonomy_weight: Tensor,
}

/// How many labels the whole batch has: the loss of its parts adds up to that of the batch.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    sentence: [f32; OUTPUTS],
    kind: f32,
    taxonomy: f32,
}

impl Counts {
    /// Of a batch.
    pub fn of<'e>(examples: impl IntoIterator<Item = &'e Example>) -> Self {
        let mut counts = Self::default();
        for example in examples {
            for sentence in &example.sentences {
                for (count, target) in counts.sentence.iter_mut().zip(sentence.targets) {
                    *count += f32::from(u8::from(target.is_some()));
                }
                counts.kind += f32::from(u8::from(sentence.kind.is_some()));
            }
            counts.taxonomy += f32::from(u8::from(example.taxonomy.is_some()));
        }
        counts
    }
}

impl Targets {
    /// Of a part of a batch with these counts.
    ///
    /// # Errors
    /// Never.
    pub fn new(examples: &[&Example], counts: Counts) -> Result<Self> {
        let (mut sentence, mut sentence_weight, mut kind) = (Vec::new(), Vec::new(), Vec::new());
        let (mut taxonomy, mut taxonomy_weight) = (Vec::new(), Vec::new());
        for example in examples {
            for labelled in &example.sentences {
                for (target, count) in labelled.targets.into_iter().zip(counts.sentence) {
                    sentence.push(target.unwrap_or(0.0));
                    sentence_weight.push(if target.is_some() { 1.0 / (count + FEW) } else { 0.0 });
                }
                let weight = |at| if labelled.kind == Some(at) { KIND / counts.kind } else { 0.0 };
                kind.extend((0..Kind::ALL.len()).map(weight));
            }
            taxonomy.extend(example.taxonomy.unwrap_or_default());
            let weight = if example.taxonomy.is_some() { 1.0 / (counts.taxonomy * TAXONOMY.len() as f32) } else { 0.0 };
            taxonomy_weight.extend([weight; TAXONOMY.len()]);
        }
        let (sentences, windows) = (sentence.len() / OUTPUTS, examples.len());
        Ok(Self {
            sentence: tensor(sentence, (sentences, OUTPUTS))?,
            sentence_weight: tensor(sentence_weight, (sentences, OUTPUTS))?,
            kind: tensor(kind, (sentences, Kind::ALL.len()))?,
            taxonomy: tensor(taxonomy, (windows, TAXONOMY.len()))?,
            taxonomy_weight: tensor(taxonomy_weight, (windows, TAXONOMY.len()))?,
        })
    }
}

/// The loss, a single number. Where a part has no sentence with a label, only the taxonomy counts.
///
/// # Errors
/// Logits of another shape than the targets.
pub fn loss(logits: &Logits, targets: &Targets) -> Result<Tensor> {
    let taxonomy = (binary(&logits.taxonomy, &targets.taxonomy)? * &targets.taxonomy_weight)?.sum_all()?;
    if targets.sentence.elem_count() == 0 {
        return Ok(taxonomy);
    }
    let sentence = (binary(&logits.sentence, &targets.sentence)? * &targets.sentence_weight)?.sum_all()?;
    let kind = (candle_nn::ops::log_softmax(&logits.kind, 1)? * &targets.kind)?.sum_all()?;
    (sentence - kind)? + taxonomy
}

/// Binary cross-entropy of logits: max(x, 0) − x t + ln(1 + exp(−|x|)).
fn binary(logits: &Tensor, targets: &Tensor) -> Result<Tensor> {
    let tail = ((logits.abs()?.neg()?.exp()? + 1.0)?).log()?;
    (logits.relu()? - (logits * targets)?)? + tail
}

#[cfg(test)]
mod tests {
    use super::super::example::Labelled;
    use super::super::ops::tests::random;
    use super::*;
    use crate::model::Taxonomy;

    fn example(targets: [Option<f32>; 4], kind: Option<usize>, taxonomy: Option<Taxonomy>) -> Example {
        Example {
            ids: vec![0; 4],
            sentences: vec![Labelled { tokens: 1..3, targets, kind }],
            text: Vec::new(),
            taxonomy,
        }
    }

    fn of(examples: &[&Example], all: &[Example], logits: [&Tensor; 3]) -> f32 {
        let [sentence, kind, taxonomy] = logits.map(Clone::clone);
        let targets = Targets::new(examples, Counts::of(all)).expect("targets");
        loss(&Logits { sentence, kind, taxonomy }, &targets).and_then(|l| l.to_scalar()).expect("a number")
    }

    #[test]
    fn unknown_labels_teach_nothing() {
        let all = [example([None; 4], None, None)];
        let logits = [random(&[1, 4], 1), random(&[1, 7], 2), random(&[1, 5], 3)];
        assert_eq!(of(&[&all[0]], &all, [&logits[0], &logits[1], &logits[2]]), 0.0);
    }

    #[test]
    fn the_loss_is_the_cross_entropy_of_what_is_known() {
        let all = [example([Some(1.0), None, None, Some(0.2)], Some(3), Some([1.0, 0.0, 0.0, 0.0, 0.0]))];
        let row = |values: &[f32]| tensor(values.to_vec(), (1, values.len())).expect("a row");
        let (sentence, kind) = (row(&[0.7, 9.0, -9.0, -1.5]), row(&[0.0; 7]));
        let found = of(&[&all[0]], &all, [&sentence, &kind, &row(&[0.0; 5])]);
        let entropy =
            |x: f32, t: f32| -(t * (1.0 / (1.0 + (-x).exp())).ln() + (1.0 - t) * (1.0 / (1.0 + x.exp())).ln());
        let expected = (entropy(0.7, 1.0) + entropy(-1.5, 0.2)) / 5.0 + 0.3 * 7.0_f32.ln() + 2.0_f32.ln();
        assert!((found - expected).abs() < 1e-5, "{found} {expected}");
    }

    #[test]
    fn parts_add_up_to_the_batch() {
        let all =
            [example([Some(1.0); 4], Some(0), None), example([Some(0.0), None, None, None], None, Some([1.0; 5]))];
        let logits = [random(&[2, 4], 1), random(&[2, 7], 2), random(&[2, 5], 3)];
        let whole = of(&[&all[0], &all[1]], &all, [&logits[0], &logits[1], &logits[2]]);
        let part = |at: usize| {
            let [a, b, c] = logits.each_ref().map(|l| l.narrow(0, at, 1).expect("a row"));
            of(&[&all[at]], &all, [&a, &b, &c])
        };
        assert!((whole - part(0) - part(1)).abs() < 1e-5);
    }
}
