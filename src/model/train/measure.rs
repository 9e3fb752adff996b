//! Quality on development text: F1 of each head at the cut that suits it best. Calibration moves the cut afterwards, so a
//! cut that is off by a constant must not stop a run.

use rayon::prelude::*;

use super::example::Example;
use crate::model::{Encoder, Heads};

/// Pooled vectors of examples.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pooled {
    /// Of labelled sentences, `[sentences, width]`.
    pub sentences: Vec<f32>,
    /// Of whole windows, `[windows, width]`.
    pub whole: Vec<f32>,
}

/// Pools each example with the fast encoder, sentences after so many layers.
#[must_use]
pub fn pooled(encoder: &Encoder, sentence_layer: usize, examples: &[Example]) -> Vec<Pooled> {
    let width = encoder.width();
    let mean = |vectors: &[f32], ranges: &[std::ops::Range<usize>]| {
        let mut sum = vec![0.0; width];
        for row in ranges.iter().cloned().flatten() {
            sum.iter_mut().zip(&vectors[row * width..]).for_each(|(s, x)| *s += x);
        }
        let n = ranges.iter().map(ExactSizeIterator::len).sum::<usize>().max(1) as f32;
        sum.into_iter().map(move |s| s / n)
    };
    let of = |chunk: &[Example]| -> Vec<Pooled> {
        let inputs: Vec<&[u32]> = chunk.iter().map(|example| example.ids.as_slice()).collect();
        let mut pass = encoder.begin(&inputs);
        let mut pooled = vec![Pooled::default(); chunk.len()];
        encoder.advance(&mut pass, sentence_layer);
        for ((example, vectors), pooled) in each(chunk, &pass.vectors, width).zip(&mut pooled) {
            let own = example.sentences.iter().flat_map(|s| mean(vectors, std::slice::from_ref(&s.tokens)));
            pooled.sentences = own.collect();
        }
        encoder.advance(&mut pass, encoder.layers());
        for ((example, vectors), pooled) in each(chunk, &pass.vectors, width).zip(&mut pooled) {
            pooled.whole = mean(vectors, &example.text).collect();
        }
        pooled
    };
    examples.par_chunks(8).flat_map_iter(of).collect()
}

/// Each example with its own tokens' vectors.
fn each<'a>(
    chunk: &'a [Example],
    vectors: &'a [f32],
    width: usize,
) -> impl Iterator<Item = (&'a Example, &'a [f32])> + 'a {
    let mut rest = vectors;
    chunk.iter().map(move |example| {
        let (own, others) = rest.split_at(example.ids.len() * width);
        rest = others;
        (example, own)
    })
}

/// Logits of an output, with what is right.
pub type Judged = Vec<(f32, f32)>;

/// The logits of a row of heads on a vector.
fn logits<'a>(x: &'a [f32], weight: &'a [f32], bias: &'a [f32]) -> impl Iterator<Item = f32> + 'a {
    weight.chunks_exact(x.len()).zip(bias).map(move |(row, b)| row.iter().zip(x).map(|(w, x)| w * x).sum::<f32>() + b)
}

/// Weights and biases of the heads that are measured.
pub struct Linear<'w> {
    /// `heads.sentence`.
    pub sentence: (&'w [f32], &'w [f32]),
    /// `heads.taxonomy`.
    pub taxonomy: (&'w [f32], &'w [f32]),
}

/// What each output says of the examples: those on sentences in the model's order, then the taxonomy's.
#[must_use]
pub fn judge(examples: &[Example], pooled: &[Pooled], width: usize, heads: &Linear<'_>) -> Vec<Judged> {
    let outputs = heads.sentence.1.len();
    let mut judged = vec![Judged::new(); outputs + heads.taxonomy.1.len()];
    for (example, pooled) in examples.iter().zip(pooled) {
        for (sentence, x) in example.sentences.iter().zip(pooled.sentences.chunks_exact(width)) {
            let found = logits(x, heads.sentence.0, heads.sentence.1);
            for ((judged, logit), target) in judged.iter_mut().zip(found).zip(sentence.targets) {
                judged.extend(target.map(|target| (logit, target)));
            }
        }
        if let Some(targets) = example.taxonomy {
            let found = logits(&pooled.whole, heads.taxonomy.0, heads.taxonomy.1);
            for ((judged, logit), target) in judged[outputs..].iter_mut().zip(found).zip(targets) {
                judged.push((logit, target));
            }
        }
    }
    judged
}

/// The best F1 over all cuts; none where all labels are alike.
#[must_use]
pub fn best_f1(judged: &[(f32, f32)]) -> Option<f32> {
    let mut sorted: Vec<(f32, bool)> = judged.iter().map(|(logit, target)| (*logit, *target > 0.5)).collect();
    sorted.sort_by(|a, b| b.0.total_cmp(&a.0));
    let positive = sorted.iter().filter(|(_, right)| *right).count();
    if positive == 0 || positive == sorted.len() {
        return None;
    }
    let (mut hits, mut best) = (0, 0.0_f32);
    for (at, (logit, right)) in sorted.iter().enumerate() {
        hits += usize::from(*right);
        // Equal logits fall on the same side of any cut.
        if sorted.get(at + 1).is_none_or(|next| next.0 < *logit) {
            best = best.max(2.0 * hits as f32 / (at + 1 + positive) as f32);
        }
    }
    Some(best)
}

/// Quality of each output by name, and the mean that decides when to stop.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Quality {
    /// F1 of the outputs that the development text has labels for.
    pub f1: Vec<(String, f32)>,
    /// Mean over `checkable`, `sourced` and `needs_source`; where there are none of them, over the taxonomy.
    pub mean: f32,
}

/// Quality of judged outputs; none where the text has no label that could tell.
#[must_use]
pub fn quality(judged: &[Judged], heads: &Heads) -> Option<Quality> {
    let names = heads.sentence.iter().chain(&heads.taxonomy);
    let f1: Vec<(String, f32)> =
        names.zip(judged).filter_map(|(n, judged)| Some((n.clone(), best_f1(judged)?))).collect();
    let mean = |wanted: &dyn Fn(&str) -> bool| {
        let values: Vec<f32> = f1.iter().filter(|(name, _)| wanted(name)).map(|(_, f1)| *f1).collect();
        (!values.is_empty()).then(|| values.iter().sum::<f32>() / values.len() as f32)
    };
    let main = mean(&|name| ["checkable", "sourced", "needs_source"].contains(&name));
    let mean = main.or_else(|| mean(&|_| true))?;
    Some(Quality { f1, mean })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f1_is_taken_at_the_best_cut() {
        assert_eq!(best_f1(&[(-3.0, 1.0), (-4.0, 1.0), (-5.0, 0.0)]), Some(1.0));
        assert_eq!(best_f1(&[(1.0, 0.0), (0.5, 1.0), (0.0, 0.0), (-1.0, 0.0)]), Some(2.0 / 3.0));
        // Ties cannot be told apart.
        assert_eq!(best_f1(&[(1.0, 0.0), (1.0, 1.0)]), Some(2.0 / 3.0));
        assert_eq!(best_f1(&[(1.0, 1.0)]), None);
    }

    #[test]
    fn the_mean_is_of_the_sourcing_heads_or_else_of_all() {
        let heads = super::super::folder::new_heads("x");
        let (right, none) = (vec![(1.0, 1.0), (0.0, 0.0)], Vec::new());
        let wrong = vec![(0.0, 1.0), (1.0, 0.0)];
        let mut judged = vec![none; 9];
        judged[4] = wrong.clone();
        assert_eq!(quality(&judged, &heads).map(|q| q.mean), Some(2.0 / 3.0));
        judged[1] = right;
        assert_eq!(quality(&judged, &heads).map(|q| q.mean), Some(1.0));
        assert_eq!(quality(&vec![Vec::new(); 9], &heads), None);
    }
}
