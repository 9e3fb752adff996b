//! The BERT encoder (Devlin et al. 2019) in single precision, on packed inputs: the tokens of several inputs stand one
//! behind the other without padding, so that an input's vectors do not depend on its neighbours.

use pulp::Arch;

use super::matmul::{PANEL, Panels, Tiles, multiply};
use super::vector::{Add, Normalise, Softmax, Store, StoreGelu};
use super::weights::{Table, Weights};
use super::{Config, ModelError};

/// An encoder, ready to run.
pub struct Encoder {
    arch: Arch,
    width: usize,
    heads: usize,
    epsilon: f32,
    longest: usize,
    words: Table,
    positions: Vec<f32>,
    norm: Norm,
    layers: Vec<Layer>,
}

struct Layer {
    qkv: Linear,
    output: Linear,
    attention_norm: Norm,
    up: Linear,
    down: Linear,
    output_norm: Norm,
}

struct Linear {
    weight: Panels,
    bias: Vec<f32>,
}

struct Norm {
    weight: Vec<f32>,
    bias: Vec<f32>,
}

impl Encoder {
    /// Takes the encoder's tensors out of a file.
    ///
    /// # Errors
    /// A tensor that is missing or has another shape than the configuration says.
    pub fn new(config: &Config, weights: &Weights<'_>) -> Result<Self, ModelError> {
        let width = config.hidden_size;
        let norm = |name: &str| -> Result<Norm, ModelError> {
            Ok(Norm {
                weight: weights.encoder(&format!("{name}.weight"), &[width])?,
                bias: weights.encoder(&format!("{name}.bias"), &[width])?,
            })
        };
        let linear = |names: &[String], n: usize, k: usize| -> Result<Linear, ModelError> {
            let (mut rows, mut bias) = (Vec::new(), Vec::new());
            for name in names {
                rows.extend(weights.encoder(&format!("{name}.weight"), &[n, k])?);
                bias.extend(weights.encoder(&format!("{name}.bias"), &[n])?);
            }
            Ok(Linear { weight: Panels::transposed(&rows, n * names.len(), k), bias })
        };
        // The type of segment is always the first: its vector is added to the positions once and for all.
        let shape = [config.max_position_embeddings, width];
        let mut positions = weights.encoder("embeddings.position_embeddings.weight", &shape)?;
        let types = weights.encoder("embeddings.token_type_embeddings.weight", &[config.type_vocab_size, width])?;
        for position in positions.chunks_exact_mut(width) {
            for (p, t) in position.iter_mut().zip(&types) {
                *p += t;
            }
        }
        let layers = (0..config.num_hidden_layers)
            .map(|number| {
                let at = |part: &str| format!("encoder.layer.{number}.{part}");
                Ok(Layer {
                    qkv: linear(&["query", "key", "value"].map(|p| at(&format!("attention.self.{p}"))), width, width)?,
                    output: linear(&[at("attention.output.dense")], width, width)?,
                    attention_norm: norm(&at("attention.output.LayerNorm"))?,
                    up: linear(&[at("intermediate.dense")], config.intermediate_size, width)?,
                    down: linear(&[at("output.dense")], width, config.intermediate_size)?,
                    output_norm: norm(&at("output.LayerNorm"))?,
                })
            })
            .collect::<Result<Vec<Layer>, ModelError>>()?;
        Ok(Self {
            arch: Arch::new(),
            width,
            heads: config.num_attention_heads,
            epsilon: config.layer_norm_eps,
            longest: config.max_position_embeddings,
            words: weights.encoder_table("embeddings.word_embeddings.weight", &[config.vocab_size, width])?,
            positions,
            norm: norm("embeddings.LayerNorm")?,
            layers,
        })
    }

    /// Width of a token's vector.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// Number of layers.
    #[must_use]
    pub fn layers(&self) -> usize {
        self.layers.len()
    }

    /// The last layer's vectors of all tokens of all inputs, one behind the other: `[tokens, width]`. Token numbers must
    /// lie within the vocabulary and no input may be longer than the positions reach.
    #[must_use]
    pub fn encode(&self, inputs: &[&[u32]]) -> Vec<f32> {
        let mut pass = self.begin(inputs);
        self.advance(&mut pass, self.layers());
        pass.vectors
    }

    /// A pass through the encoder that has seen no layer yet; inputs as for [`Encoder::encode`].
    #[must_use]
    pub fn begin(&self, inputs: &[&[u32]]) -> Pass {
        let lengths: Vec<usize> = inputs.iter().map(|input| input.len()).collect();
        let mut vectors = vec![0.0; lengths.iter().sum::<usize>() * self.width];
        let mut rows = vectors.chunks_exact_mut(self.width);
        for input in inputs {
            debug_assert!(input.len() <= self.longest);
            for ((&id, row), position) in input.iter().zip(&mut rows).zip(self.positions.chunks_exact(self.width)) {
                self.words.copy_row(id as usize, row);
                for (r, p) in row.iter_mut().zip(position) {
                    *r += p;
                }
            }
        }
        self.normalise(&mut vectors, &self.norm);
        Pass { vectors, lengths, done: 0, buffers: Buffers::default() }
    }

    /// Goes on until so many layers are done; not beyond the last.
    pub fn advance(&self, pass: &mut Pass, layers: usize) {
        for layer in self.layers.iter().take(layers).skip(pass.done) {
            self.layer(layer, &mut pass.vectors, &pass.lengths, &mut pass.buffers);
            pass.done += 1;
        }
    }

    fn normalise(&self, rows: &mut [f32], norm: &Norm) {
        self.arch.dispatch(Normalise { rows, weight: &norm.weight, bias: &norm.bias, epsilon: self.epsilon });
    }

    fn layer(&self, layer: &Layer, x: &mut [f32], lengths: &[usize], buffers: &mut Buffers) {
        let (width, tokens) = (self.width, x.len() / self.width);
        let Buffers { tiles, qkv, context, up, attention } = buffers;

        tiles.set(tokens, width, |row| &x[row * width..(row + 1) * width]);
        qkv.resize(tokens * 3 * width, 0.0);
        multiply(self.arch, tiles, &layer.qkv.weight, Store::new(&mut *qkv, 3 * width, &layer.qkv.bias));

        context.resize(tokens * width, 0.0);
        let mut first = 0;
        for &length in lengths {
            let qkv = &qkv[first * 3 * width..(first + length) * 3 * width];
            self.attend(qkv, &mut context[first * width..(first + length) * width], attention);
            first += length;
        }

        tiles.set(tokens, width, |row| &context[row * width..(row + 1) * width]);
        multiply(self.arch, tiles, &layer.output.weight, Add(Store::new(&mut *x, width, &layer.output.bias)));
        self.normalise(x, &layer.attention_norm);

        let inner = layer.up.weight.n;
        tiles.set(tokens, width, |row| &x[row * width..(row + 1) * width]);
        up.resize(tokens * inner, 0.0);
        multiply(self.arch, tiles, &layer.up.weight, StoreGelu(Store::new(&mut *up, inner, &layer.up.bias)));
        tiles.set(tokens, inner, |row| &up[row * inner..(row + 1) * inner]);
        multiply(self.arch, tiles, &layer.down.weight, Add(Store::new(&mut *x, width, &layer.down.bias)));
        self.normalise(x, &layer.output_norm);
    }

    /// Scaled dot-product attention within one input. `qkv` is `[tokens, 3 × width]`, `context` `[tokens, width]`.
    fn attend(&self, qkv: &[f32], context: &mut [f32], buffers: &mut Attention) {
        let width = self.width;
        let size = width / self.heads;
        let tokens = context.len() / width;
        if tokens == 0 {
            return;
        }
        let scale = 1.0 / (size as f32).sqrt();
        let Attention { tiles, panels, scores } = buffers;
        scores.resize(tokens * tokens, 0.0);
        for head in 0..self.heads {
            let part = |which: usize, row: usize| &qkv[row * 3 * width + which * width + head * size..][..size];
            tiles.set(tokens, size, |row| part(0, row));
            panels.set_transposed(tokens, size, |row| part(1, row));
            multiply(self.arch, tiles, panels, Store { to: &mut *scores, width: tokens, first: 0, bias: &[] });
            self.arch.dispatch(Softmax { rows: &mut *scores, width: tokens, scale });
            tiles.set(tokens, tokens, |row| &scores[row * tokens..(row + 1) * tokens]);
            for from in (0..size).step_by(PANEL) {
                let columns = PANEL.min(size - from);
                panels.set_rows(tokens, columns, |row| &part(2, row)[from..from + columns]);
                let to = Store { to: &mut *context, width, first: head * size + from, bias: &[] };
                multiply(self.arch, tiles, panels, to);
            }
        }
    }
}

/// Inputs on their way through the layers.
pub struct Pass {
    /// Vectors of all tokens of all inputs, one behind the other: `[tokens, width]`.
    pub vectors: Vec<f32>,
    lengths: Vec<usize>,
    done: usize,
    buffers: Buffers,
}

/// What a chunk's layers share, so that they allocate once.
#[derive(Default)]
struct Buffers {
    tiles: Tiles,
    qkv: Vec<f32>,
    context: Vec<f32>,
    up: Vec<f32>,
    attention: Attention,
}

#[derive(Default)]
struct Attention {
    tiles: Tiles,
    panels: Panels,
    scores: Vec<f32>,
}
