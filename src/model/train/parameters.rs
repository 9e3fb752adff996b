//! The trainable tensors by name, read from and written to the layout of a model folder.

use std::collections::HashMap;

use candle_core::Var;
use rayon::prelude::*;
use safetensors::SafeTensors;
use safetensors::tensor::{Dtype, TensorView};

use super::ops::{numbers, tensor};
use super::random::Random;
use crate::model::{Config, Heads, ModelError, Weights};

/// Which learning rate a tensor follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The encoder.
    Encoder,
    /// The heads.
    Heads,
}

/// A trainable tensor.
pub struct Parameter {
    /// Full name in model.safetensors.
    pub name: String,
    /// Its values.
    pub var: Var,
    /// Its learning rate.
    pub group: Group,
    /// Matrices of the encoder are pulled towards zero, biases and norms are not.
    pub decays: bool,
}

/// All trainable tensors, in a fixed order.
#[derive(Default)]
pub struct Parameters(pub Vec<Parameter>);

impl Parameters {
    /// The heads: the base's where it has them, else small random ones. With `whole`, the encoder before them.
    ///
    /// # Errors
    /// Weights that do not fit the configuration.
    pub fn read(config: &Config, heads: &Heads, bytes: &[u8], whole: bool, seed: u64) -> Result<Self, ModelError> {
        let weights = Weights::read(bytes)?;
        let mut parameters = Self::default();
        if whole {
            for (name, shape) in encoder_shapes(config) {
                let values = weights.encoder(&name, &shape)?;
                parameters.add(format!("encoder.{name}"), Group::Encoder, values, &shape)?;
            }
        }
        let outputs =
            [("sentence", heads.sentence.len()), ("kind", heads.kind.len()), ("taxonomy", heads.taxonomy.len())];
        for (number, (head, n)) in outputs.into_iter().enumerate() {
            let (weight, bias) = (format!("heads.{head}.weight"), format!("heads.{head}.bias"));
            let shape = [n, config.hidden_size];
            let (matrix, vector) = if weights.has(&weight) {
                (weights.tensor(&weight, &shape)?, weights.tensor(&bias, &[n])?)
            } else {
                let mut random = Random::new(&[seed, number as u64]);
                ((0..n * config.hidden_size).map(|_| 0.02 * random.normal()).collect(), vec![0.0; n])
            };
            parameters.add(weight, Group::Heads, matrix, &shape)?;
            parameters.add(bias, Group::Heads, vector, &[n])?;
        }
        Ok(parameters)
    }

    fn add(&mut self, name: String, group: Group, values: Vec<f32>, shape: &[usize]) -> Result<(), ModelError> {
        let var = Var::from_tensor(&tensor(values, shape)?)?;
        self.0.push(Parameter { name, var, group, decays: group == Group::Encoder && shape.len() > 1 });
        Ok(())
    }

    /// A tensor by its full name.
    ///
    /// # Errors
    /// None of that name.
    pub fn get(&self, name: &str) -> Result<Var, ModelError> {
        let found = self.0.iter().find(|parameter| parameter.name == name);
        found
            .map(|parameter| parameter.var.clone())
            .ok_or_else(|| ModelError::Training(format!("no parameter {name}: this is a bug, please report it")))
    }

    /// The contents of a model.safetensors. Where only the heads are trained, all other tensors are the base's, byte for
    /// byte (so that an encoder stored in 8 bits stays small).
    ///
    /// # Errors
    /// Never for weights that could be read.
    pub fn model(&self, base: &[u8]) -> Result<Vec<u8>, ModelError> {
        let mut tensors = Vec::new();
        let whole = self.0.iter().any(|parameter| parameter.group == Group::Encoder);
        let kept = SafeTensors::deserialize(base).map_err(|error| ModelError::Weights(error.to_string()))?;
        if !whole {
            let others = kept.iter().filter(|(name, _)| !name.starts_with("heads."));
            tensors.extend(others.map(|(name, view)| {
                (name.to_owned(), Stored { kind: view.dtype(), shape: view.shape().into(), data: view.data().into() })
            }));
        }
        for parameter in &self.0 {
            let values = numbers(&parameter.var)?;
            tensors.push((parameter.name.clone(), Stored::of(&values, parameter.var.dims())));
        }
        serialise(tensors, "format", "pt".into())
    }
}

/// A tensor as it lies in a file.
pub struct Stored {
    kind: Dtype,
    shape: Vec<usize>,
    data: Vec<u8>,
}

impl Stored {
    /// Of f32.
    #[must_use]
    pub fn of(values: &[f32], shape: &[usize]) -> Self {
        let data = values.par_iter().flat_map_iter(|value| value.to_le_bytes()).collect();
        Self { kind: Dtype::F32, shape: shape.into(), data }
    }

    /// Its bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.data
    }
}

/// A safetensors file with one line of metadata (the format keeps no order among several).
///
/// # Errors
/// Never for tensors whose data fit their shapes.
pub fn serialise(tensors: Vec<(String, Stored)>, key: &str, value: String) -> Result<Vec<u8>, ModelError> {
    let refused = |error: safetensors::SafeTensorError| ModelError::Weights(error.to_string());
    let views: Vec<(&String, TensorView<'_>)> = tensors
        .iter()
        .map(|(name, stored)| Ok((name, TensorView::new(stored.kind, stored.shape.clone(), &stored.data)?)))
        .collect::<Result<_, _>>()
        .map_err(refused)?;
    safetensors::serialize(views, Some(HashMap::from([(key.to_owned(), value)]))).map_err(refused)
}

/// Names (within the encoder) and shapes of its tensors.
#[must_use]
pub fn encoder_shapes(config: &Config) -> Vec<(String, Vec<usize>)> {
    let (width, inner) = (config.hidden_size, config.intermediate_size);
    let mut shapes: Vec<(String, Vec<usize>)> = vec![
        ("embeddings.word_embeddings.weight".into(), vec![config.vocab_size, width]),
        ("embeddings.position_embeddings.weight".into(), vec![config.max_position_embeddings, width]),
        ("embeddings.token_type_embeddings.weight".into(), vec![config.type_vocab_size, width]),
    ];
    let norm = |shapes: &mut Vec<(String, Vec<usize>)>, name: String| {
        shapes.push((format!("{name}.weight"), vec![width]));
        shapes.push((format!("{name}.bias"), vec![width]));
    };
    norm(&mut shapes, "embeddings.LayerNorm".into());
    for layer in 0..config.num_hidden_layers {
        let at = |part: &str| format!("encoder.layer.{layer}.{part}");
        let linear = |shapes: &mut Vec<(String, Vec<usize>)>, part: &str, n: usize, k: usize| {
            shapes.push((at(&format!("{part}.weight")), vec![n, k]));
            shapes.push((at(&format!("{part}.bias")), vec![n]));
        };
        for part in ["attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense"] {
            linear(&mut shapes, part, width, width);
        }
        norm(&mut shapes, at("attention.output.LayerNorm"));
        linear(&mut shapes, "intermediate.dense", inner, width);
        linear(&mut shapes, "output.dense", width, inner);
        norm(&mut shapes, at("output.LayerNorm"));
    }
    shapes
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A random encoder without heads, as one gets it from elsewhere.
    pub fn random_base(config: &Config, seed: u64) -> Vec<u8> {
        let mut random = Random::new(&[seed]);
        let tensors = encoder_shapes(config).into_iter().map(|(name, shape)| {
            let (middle, spread) = if name.ends_with("LayerNorm.weight") { (1.0, 0.1) } else { (0.0, 0.2) };
            let n = shape.iter().product();
            let values: Vec<f32> = (0..n).map(|_| middle + spread * random.normal()).collect();
            (name, Stored::of(&values, &shape))
        });
        serialise(tensors.collect(), "format", "pt".into()).expect("a file")
    }

    #[test]
    fn heads_alone_leave_the_encoder_as_it_was() {
        let config = crate::model::config::tiny();
        let base = random_base(&config, 1);
        let parameters =
            Parameters::read(&config, &super::super::folder::new_heads("x"), &base, false, 1).expect("heads");
        assert_eq!(parameters.0.len(), 6);
        let written = parameters.model(&base).expect("a file");
        let (old, new) =
            (SafeTensors::deserialize(&base).expect("base"), SafeTensors::deserialize(&written).expect("new"));
        for (name, view) in old.iter() {
            assert_eq!(view.data(), new.tensor(name).expect(name).data());
        }
        assert_eq!(new.tensor("heads.kind.weight").expect("a head").shape(), [7, 32]);
    }
}
