//! One step: what a batch says of the parameters, computed in two halves at once.

use candle_core::Tensor;

use super::batch::halves;
use super::example::Example;
use super::graph::{Graph, HeadsGraph, pool};
use super::loss::{Counts, Targets, loss};
use super::measure::Pooled;
use super::ops::tensor;
use super::parameters::Parameters;
use super::random::Random;
use crate::model::{Config, ModelError};

/// Share of a pooled vector's values that a step leaves out (Srivastava et al. 2014).
const DROPOUT: f32 = 0.1;

/// Where the vectors of tokens come from.
pub enum Vectors {
    /// The encoder learns too.
    Graph(Box<Graph>),
    /// It stands still: vectors pooled beforehand, for each example.
    Pooled(Vec<Pooled>),
}

/// All that a step needs.
pub struct Learner {
    /// The trainable tensors.
    pub parameters: Parameters,
    vectors: Vectors,
    heads: HeadsGraph,
    width: usize,
    seed: u64,
}

/// The loss, and each parameter's gradients.
type Found = (f32, Vec<Option<Tensor>>);

impl Learner {
    /// Over these parameters.
    ///
    /// # Errors
    /// A parameter that is missing.
    pub fn new(
        config: &Config,
        parameters: Parameters,
        pooled: Option<Vec<Pooled>>,
        seed: u64,
    ) -> Result<Self, ModelError> {
        let vectors = match pooled {
            Some(pooled) => Vectors::Pooled(pooled),
            None => Vectors::Graph(Box::new(Graph::new(config, &parameters)?)),
        };
        let heads = HeadsGraph::new(&parameters)?;
        Ok(Self { parameters, vectors, heads, width: config.hidden_size, seed })
    }

    /// Loss and gradients of a batch: for each parameter, those of the first half and of the second.
    ///
    /// # Errors
    /// Tensors that do not fit each other.
    pub fn gradients(
        &self,
        examples: &[Example],
        batch: &[usize],
        step: usize,
    ) -> Result<(f32, Vec<Vec<Tensor>>), ModelError> {
        let counts = Counts::of(batch.iter().map(|at| &examples[*at]));
        let [left, right] = halves(batch, examples);
        let half = |part: &[usize], number: u64| -> Result<Found, ModelError> {
            if part.is_empty() {
                return Ok((0.0, vec![None; self.parameters.0.len()]));
            }
            self.half(examples, part, counts, &mut Random::new(&[self.seed, step as u64, number]))
        };
        let (left, right) = rayon::join(|| half(left, 1), || half(right, 2));
        let ((left_loss, left), (right_loss, right)) = (left?, right?);
        let both = left.into_iter().zip(right).map(|(l, r)| l.into_iter().chain(r).collect()).collect();
        Ok((left_loss + right_loss, both))
    }

    fn half(
        &self,
        examples: &[Example],
        part: &[usize],
        counts: Counts,
        random: &mut Random,
    ) -> Result<Found, ModelError> {
        let own: Vec<&Example> = part.iter().map(|at| &examples[*at]).collect();
        let (sentences, whole) = match &self.vectors {
            Vectors::Graph(graph) => pool_all(graph, &own)?,
            Vectors::Pooled(pooled) => {
                let flat = |of: &dyn Fn(&Pooled) -> &[f32]| -> candle_core::Result<Tensor> {
                    let values: Vec<f32> = part.iter().flat_map(|at| of(&pooled[*at])).copied().collect();
                    let rows = values.len() / self.width;
                    tensor(values, (rows, self.width))
                };
                (flat(&|pooled| &pooled.sentences)?, flat(&|pooled| &pooled.whole)?)
            }
        };
        let logits = self.heads.logits(&drop_out(&sentences, random)?, &drop_out(&whole, random)?)?;
        let loss = loss(&logits, &Targets::new(&own, counts)?)?;
        let gradients = loss.backward()?;
        let of = |var: &Tensor| gradients.get(var).cloned();
        Ok((loss.to_scalar()?, self.parameters.0.iter().map(|parameter| of(&parameter.var)).collect()))
    }
}

/// Vectors of labelled sentences, and of windows.
fn pool_all(graph: &Graph, own: &[&Example]) -> candle_core::Result<(Tensor, Tensor)> {
    let inputs: Vec<&[u32]> = own.iter().map(|example| example.ids.as_slice()).collect();
    let vectors = graph.encode(&inputs)?;
    let (mut sentences, mut whole, mut first) = (Vec::new(), Vec::new(), 0);
    for example in own {
        let at = |range: &std::ops::Range<usize>| range.start + first..range.end + first;
        sentences.extend(example.sentences.iter().map(|sentence| vec![at(&sentence.tokens)]));
        whole.push(example.text.iter().map(at).collect());
        first += example.ids.len();
    }
    Ok((pool(&vectors.half_way, sentences)?, pool(&vectors.last, whole)?))
}

fn drop_out(x: &Tensor, random: &mut Random) -> candle_core::Result<Tensor> {
    let keep = 1.0 / (1.0 - DROPOUT);
    let mask = (0..x.elem_count()).map(|_| if random.unit() < DROPOUT { 0.0 } else { keep }).collect();
    x.mul(&tensor(mask, x.shape().clone())?)
}
