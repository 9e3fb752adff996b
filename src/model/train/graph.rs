//! The encoder and its heads as a graph with gradients, on packed inputs as [`crate::model::Encoder`] reads them.

use std::ops::Range;
use std::sync::Arc;

use candle_core::{Device, Tensor, Var};
use pulp::Arch;

use super::attention::Attention;
use super::ops::{Gelu, Linear, Means, Normalise};
use super::parameters::Parameters;
use crate::model::{Config, ModelError};

type Pair = (Var, Var);

/// The encoder.
pub struct Graph {
    arch: Arch,
    heads: usize,
    epsilon: f32,
    words: Var,
    positions: Var,
    types: Var,
    norm: Pair,
    layers: Vec<Layer>,
    /// Layers after which sentences are judged.
    sentence_layer: usize,
}

/// Vectors of all tokens, one input behind the other: `[tokens, width]`.
pub struct Encoded {
    /// Where sentences are judged.
    pub half_way: Tensor,
    /// After the last layer.
    pub last: Tensor,
}

struct Layer {
    query: Pair,
    key: Pair,
    value: Pair,
    output: Pair,
    attention_norm: Pair,
    up: Pair,
    down: Pair,
    output_norm: Pair,
}

fn pair(parameters: &Parameters, name: &str) -> Result<Pair, ModelError> {
    Ok((parameters.get(&format!("{name}.weight"))?, parameters.get(&format!("{name}.bias"))?))
}

impl Graph {
    /// A graph over these parameters.
    ///
    /// # Errors
    /// A parameter that is missing.
    pub fn new(config: &Config, parameters: &Parameters) -> Result<Self, ModelError> {
        let layer = |number: usize| {
            let at = |part: &str| pair(parameters, &format!("encoder.encoder.layer.{number}.{part}"));
            Ok(Layer {
                query: at("attention.self.query")?,
                key: at("attention.self.key")?,
                value: at("attention.self.value")?,
                output: at("attention.output.dense")?,
                attention_norm: at("attention.output.LayerNorm")?,
                up: at("intermediate.dense")?,
                down: at("output.dense")?,
                output_norm: at("output.LayerNorm")?,
            })
        };
        let table = |name: &str| parameters.get(&format!("encoder.embeddings.{name}_embeddings.weight"));
        Ok(Self {
            arch: Arch::new(),
            heads: config.num_attention_heads,
            epsilon: config.layer_norm_eps,
            words: table("word")?,
            positions: table("position")?,
            types: table("token_type")?,
            norm: pair(parameters, "encoder.embeddings.LayerNorm")?,
            layers: (0..config.num_hidden_layers).map(layer).collect::<Result<_, ModelError>>()?,
            sentence_layer: config.sentence_layer(),
        })
    }

    /// The vectors of inputs.
    ///
    /// # Errors
    /// Token numbers outside the vocabulary, or inputs longer than the positions reach.
    pub fn encode(&self, inputs: &[&[u32]]) -> candle_core::Result<Encoded> {
        let ids: Vec<u32> = inputs.concat();
        let places: Vec<u32> = inputs.iter().flat_map(|input| 0..input.len() as u32).collect();
        let n = ids.len();
        let lengths = Arc::new(inputs.iter().map(|input| input.len()).collect::<Vec<_>>());
        let words = self.words.index_select(&Tensor::from_vec(ids, n, &Device::Cpu)?, 0)?;
        let positions = self.positions.index_select(&Tensor::from_vec(places, n, &Device::Cpu)?, 0)?;
        let x = (words + positions.broadcast_add(&self.types.narrow(0, 0, 1)?)?)?;
        let mut x = self.normalise(&x, &self.norm)?;
        let mut half_way = x.clone();
        for (number, layer) in self.layers.iter().enumerate() {
            let (q, k) = (self.linear(&x, &layer.query)?, self.linear(&x, &layer.key)?);
            let attention = Attention { arch: self.arch, heads: self.heads, lengths: Arc::clone(&lengths) };
            let context = q.apply_op3(&k, &self.linear(&x, &layer.value)?, attention)?;
            x = self.normalise(&(self.linear(&context, &layer.output)? + x)?, &layer.attention_norm)?;
            let up = self.linear(&x, &layer.up)?.apply_op1(Gelu(self.arch))?;
            x = self.normalise(&(self.linear(&up, &layer.down)? + x)?, &layer.output_norm)?;
            if number + 1 == self.sentence_layer {
                half_way = x.clone();
            }
        }
        Ok(Encoded { half_way, last: x })
    }

    fn linear(&self, x: &Tensor, (weight, bias): &Pair) -> candle_core::Result<Tensor> {
        x.apply_op3(weight, bias, Linear(self.arch))
    }

    fn normalise(&self, x: &Tensor, (weight, bias): &Pair) -> candle_core::Result<Tensor> {
        x.apply_op3(weight, bias, Normalise { arch: self.arch, epsilon: self.epsilon })
    }
}

/// The mean vector of each list of token ranges.
///
/// # Errors
/// Ranges beyond the tokens.
pub fn pool(x: &Tensor, ranges: Vec<Vec<Range<usize>>>) -> candle_core::Result<Tensor> {
    x.apply_op1(Means(Arc::new(ranges)))
}

/// The heads.
pub struct HeadsGraph {
    arch: Arch,
    sentence: Pair,
    kind: Pair,
    taxonomy: Pair,
}

/// What the heads say, before any sigmoid or softmax.
pub struct Logits {
    /// `[sentences, 4]`.
    pub sentence: Tensor,
    /// `[sentences, 7]`.
    pub kind: Tensor,
    /// `[windows, 5]`.
    pub taxonomy: Tensor,
}

impl HeadsGraph {
    /// A graph over these parameters.
    ///
    /// # Errors
    /// A parameter that is missing.
    pub fn new(parameters: &Parameters) -> Result<Self, ModelError> {
        let head = |name: &str| pair(parameters, &format!("heads.{name}"));
        Ok(Self { arch: Arch::new(), sentence: head("sentence")?, kind: head("kind")?, taxonomy: head("taxonomy")? })
    }

    /// Of the pooled vectors of sentences and of whole windows.
    ///
    /// # Errors
    /// Vectors of another width.
    pub fn logits(&self, sentences: &Tensor, whole: &Tensor) -> candle_core::Result<Logits> {
        let apply = |x: &Tensor, (weight, bias): &Pair| x.apply_op3(weight, bias, Linear(self.arch));
        Ok(Logits {
            sentence: apply(sentences, &self.sentence)?,
            kind: apply(sentences, &self.kind)?,
            taxonomy: apply(whole, &self.taxonomy)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::folder::new_heads;
    use super::super::parameters::tests::random_base;
    use super::*;
    use crate::model::{Encoder, Weights};

    #[test]
    fn the_graph_encodes_as_the_fast_encoder_does() {
        let config = crate::model::config::tiny();
        let base = random_base(&config, 3);
        let parameters = Parameters::read(&config, &new_heads("x"), &base, true, 1).expect("parameters");
        let inputs: [&[u32]; 3] = [&[0, 5, 6, 7, 2, 9, 2], &[0, 2], &[0, 11, 12, 39, 13, 14, 2, 15, 16, 17, 2]];
        let graph = Graph::new(&config, &parameters).expect("a graph").encode(&inputs).expect("vectors");
        let graph: Vec<f32> = graph.last.flatten_all().and_then(|x| x.to_vec1()).expect("values");
        let encoder = Encoder::new(&config, &Weights::read(&base).expect("weights")).expect("an encoder");
        let fast = encoder.encode(&inputs);
        assert_eq!(graph.len(), fast.len());
        let furthest = graph.iter().zip(&fast).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
        assert!(furthest < 1e-5, "{furthest}");
    }

    #[test]
    fn every_parameter_of_the_encoder_gets_a_gradient() {
        let config = crate::model::config::tiny();
        let base = random_base(&config, 3);
        let parameters = Parameters::read(&config, &new_heads("x"), &base, true, 1).expect("parameters");
        let graph = Graph::new(&config, &parameters).expect("a graph");
        let loss =
            graph.encode(&[&[0, 5, 6, 2]]).and_then(|x| x.last.narrow(1, 0, 5)?.sqr()?.sum_all()).expect("a number");
        let gradients = loss.backward().expect("gradients");
        for parameter in parameters.0.iter().filter(|p| p.name.starts_with("encoder.")) {
            assert!(gradients.get(&parameter.var).is_some(), "{}", parameter.name);
        }
    }
}
