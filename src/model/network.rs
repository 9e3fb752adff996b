//! The whole model: tokenizer, encoder and heads, run in parallel over chunks of packed paragraphs.

use std::path::Path;

use rayon::prelude::*;

use super::window::{LONGEST, Window, windows};
use super::{
    Config, Encoder, Heads, Input, Kind, Model, ModelError, ParagraphScores, Platt, SentenceScores, TAXONOMY, Tokens,
    Weights,
};

/// Tokens that a thread takes at once: enough to reuse the weights in the cache, few enough to share the work.
const CHUNK: usize = 512;

/// The names that `heads.sentence` must give, in any order.
pub(super) const SENTENCE: [&str; 4] = ["checkable", "sourced", "worth", "needs_source"];

/// A model with trained weights.
pub struct Network {
    heads: Heads,
    tokens: Tokens,
    encoder: Encoder,
    sentence: Head,
    kind: Head,
    taxonomy: Head,
    longest: usize,
}

/// A linear layer on a pooled vector.
struct Head {
    weight: Vec<f32>,
    bias: Vec<f32>,
}

impl Head {
    fn new(weights: &Weights<'_>, name: &str, outputs: usize, width: usize) -> Result<Self, ModelError> {
        Ok(Self {
            weight: weights.tensor(&format!("heads.{name}.weight"), &[outputs, width])?,
            bias: weights.tensor(&format!("heads.{name}.bias"), &[outputs])?,
        })
    }

    fn apply(&self, pooled: &[f32]) -> Vec<f32> {
        let dot = |row: &[f32]| row.iter().zip(pooled).map(|(w, x)| w * x).sum::<f32>();
        self.weight.chunks_exact(pooled.len()).zip(&self.bias).map(|(row, b)| dot(row) + b).collect()
    }
}

impl Network {
    /// Loads a folder with config.json, tokenizer.json and model.safetensors.
    ///
    /// # Errors
    /// A file that is missing, damaged, or does not fit the others.
    pub fn load(folder: &Path) -> Result<Self, ModelError> {
        let read = |name: &str| {
            let path = folder.join(name);
            std::fs::read(&path).map_err(|source| ModelError::Unreadable { file: path.display().to_string(), source })
        };
        Self::from_bytes(&read("config.json")?, &read("tokenizer.json")?, &read("model.safetensors")?)
    }

    /// Loads the contents of the three files.
    ///
    /// # Errors
    /// As [`Network::load`].
    pub fn from_bytes(config: &[u8], tokenizer: &[u8], weights: &[u8]) -> Result<Self, ModelError> {
        let config = Config::read(config)?;
        let (tokens, rest) = rayon::join(
            || Tokens::read(tokenizer, config.vocab_size),
            || {
                let weights = Weights::read(weights)?;
                let encoder = Encoder::new(&config, &weights)?;
                let heads = heads(&config)?;
                let width = config.hidden_size;
                let sentence = Head::new(&weights, "sentence", heads.sentence.len(), width)?;
                let kind = Head::new(&weights, "kind", heads.kind.len(), width)?;
                let taxonomy = Head::new(&weights, "taxonomy", heads.taxonomy.len(), width)?;
                Ok::<_, ModelError>((encoder, heads, sentence, kind, taxonomy))
            },
        );
        let (encoder, heads, sentence, kind, taxonomy) = rest?;
        let longest = LONGEST.min(config.max_position_embeddings);
        Ok(Self { heads, tokens: tokens?, encoder, sentence, kind, taxonomy, longest })
    }

    /// The encoder's token vectors of one input, for golden vectors: `[tokens, width]`.
    #[must_use]
    pub fn vectors(&self, sentences: &[&str]) -> (Input, Vec<f32>) {
        let ids: Vec<Vec<u32>> = sentences.iter().map(|s| self.tokens.of(s)).collect();
        let ids: Vec<&[u32]> = ids.iter().map(Vec::as_slice).collect();
        let input = self.tokens.input(&ids);
        let vectors = self.encoder.encode(&[&input.ids]);
        (input, vectors)
    }

    /// Tokens of a sentence, without the special ones.
    #[must_use]
    pub fn count_tokens(&self, sentence: &str) -> usize {
        self.tokens.of(sentence).len()
    }

    /// The calibration of an output.
    fn platt(&self, name: &str) -> Platt {
        self.heads.calibration.get(name).copied().unwrap_or(Platt::IDENTITY)
    }

    fn sentence_scores(&self, pooled: &[f32]) -> SentenceScores {
        let logits = self.sentence.apply(pooled);
        let mut scores = SentenceScores::default();
        for (name, logit) in self.heads.sentence.iter().zip(logits) {
            let probability = self.platt(name).probability(logit);
            match name.as_str() {
                "checkable" => scores.checkable = probability,
                "sourced" => scores.sourced = probability,
                "worth" => scores.worth = probability,
                "needs_source" => scores.needs_source = probability,
                _ => {}
            }
        }
        let logits = self.kind.apply(pooled);
        let largest = logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let exps: Vec<f32> = logits.iter().map(|l| (l - largest).exp()).collect();
        let total: f32 = exps.iter().sum();
        for (target, e) in scores.kind.iter_mut().zip(exps) {
            *target = e / total;
        }
        scores
    }
}

/// The section on heads, complete and in the order that the code relies on.
pub(super) fn heads(config: &Config) -> Result<Heads, ModelError> {
    let heads = config.baratin.clone().ok_or_else(|| {
        ModelError::Config(
            "no section \"baratin\": these weights have no heads for sourcing; make them with `baratin train --base`"
                .into(),
        )
    })?;
    let missing = SENTENCE.iter().find(|name| !heads.sentence.iter().any(|own| own == *name));
    if let Some(name) = missing {
        return Err(ModelError::Config(format!("baratin.sentence lacks \"{name}\"")));
    }
    if heads.kind.len() != Kind::ALL.len() {
        return Err(ModelError::Config(format!(
            "baratin.kind has {} names, {} are expected",
            heads.kind.len(),
            Kind::ALL.len()
        )));
    }
    if heads.taxonomy != TAXONOMY {
        return Err(ModelError::Config(format!("baratin.taxonomy must be {TAXONOMY:?}")));
    }
    Ok(heads)
}

/// A window of a paragraph, ready for the encoder.
struct Job {
    paragraph: usize,
    window: Window,
    input: Input,
}

impl Model for Network {
    fn score(&self, paragraphs: &[Vec<&str>]) -> Vec<ParagraphScores> {
        let jobs: Vec<Job> =
            paragraphs.par_iter().enumerate().flat_map_iter(|(number, p)| self.jobs(number, p)).collect();
        let mut chunks: Vec<&[Job]> = Vec::new();
        let (mut start, mut tokens) = (0, 0);
        for (at, job) in jobs.iter().enumerate() {
            if at > start && tokens + job.input.ids.len() > CHUNK {
                chunks.push(&jobs[start..at]);
                (start, tokens) = (at, 0);
            }
            tokens += job.input.ids.len();
        }
        chunks.push(&jobs[start..]);
        let scored: Vec<Vec<Scored>> = chunks.par_iter().map(|chunk| self.run(chunk)).collect();

        let mut results: Vec<ParagraphScores> = Vec::with_capacity(paragraphs.len());
        let mut weights = vec![0.0_f32; paragraphs.len()];
        results.extend(
            paragraphs
                .iter()
                .map(|p| ParagraphScores { sentences: vec![SentenceScores::default(); p.len()], taxonomy: [0.0; 4] }),
        );
        for (job, scored) in jobs.iter().zip(scored.into_iter().flatten()) {
            let result = &mut results[job.paragraph];
            for (sentence, scores) in job.window.scored.clone().zip(scored.sentences) {
                result.sentences[sentence] = scores;
            }
            let weight = scored.tokens;
            weights[job.paragraph] += weight;
            for (sum, value) in result.taxonomy.iter_mut().zip(scored.taxonomy) {
                *sum += weight * value;
            }
        }
        for (result, weight) in results.iter_mut().zip(weights) {
            let logits = result.taxonomy.map(|sum| if weight > 0.0 { sum / weight } else { f32::NEG_INFINITY });
            for ((target, logit), name) in result.taxonomy.iter_mut().zip(logits).zip(TAXONOMY) {
                *target = self.platt(name).probability(logit);
            }
        }
        results
    }

    fn name(&self) -> &str {
        &self.heads.name
    }
}

struct Scored {
    sentences: Vec<SentenceScores>,
    /// Logits.
    taxonomy: [f32; 4],
    tokens: f32,
}

impl Network {
    fn jobs(&self, paragraph: usize, sentences: &[&str]) -> Vec<Job> {
        let ids: Vec<Vec<u32>> = sentences.iter().map(|sentence| self.tokens.of(sentence)).collect();
        let lengths: Vec<usize> = ids.iter().map(Vec::len).collect();
        let job = |window: Window| {
            let read: Vec<&[u32]> =
                ids[window.read.clone()].iter().map(|ids| &ids[..ids.len().min(self.longest - 2)]).collect();
            Job { paragraph, input: self.tokens.input(&read), window }
        };
        windows(&lengths, self.longest).into_iter().map(job).collect()
    }

    fn run(&self, jobs: &[Job]) -> Vec<Scored> {
        let inputs: Vec<&[u32]> = jobs.iter().map(|job| job.input.ids.as_slice()).collect();
        let vectors = self.encoder.encode(&inputs);
        let width = self.encoder.width();
        let mut scored = Vec::with_capacity(jobs.len());
        let mut first = 0;
        for job in jobs {
            let pooled: Vec<Vec<f32>> = job
                .input
                .sentences
                .iter()
                .map(|tokens| mean(&vectors[(first + tokens.start) * width..(first + tokens.end) * width], width))
                .collect();
            let counts = job.input.sentences.iter().map(|tokens| tokens.len() as f32);
            let total: f32 = counts.clone().sum();
            let mut whole = vec![0.0; width];
            for (vector, count) in pooled.iter().zip(counts) {
                for (w, v) in whole.iter_mut().zip(vector) {
                    *w += v * count / total.max(1.0);
                }
            }
            let own = job.window.scored.start - job.window.read.start..job.window.scored.end - job.window.read.start;
            let sentences = own.map(|at| {
                // A sentence without a token (only characters that the vocabulary drops) claims nothing.
                if job.input.sentences[at].is_empty() {
                    SentenceScores::default()
                } else {
                    self.sentence_scores(&pooled[at])
                }
            });
            let logits = self.taxonomy.apply(&whole);
            scored.push(Scored {
                sentences: sentences.collect(),
                taxonomy: std::array::from_fn(|i| logits[i]),
                tokens: total,
            });
            first += job.input.ids.len();
        }
        scored
    }
}

/// The mean of rows of `width`; zeros where there is none.
fn mean(rows: &[f32], width: usize) -> Vec<f32> {
    let mut sum = vec![0.0; width];
    for row in rows.chunks_exact(width) {
        for (s, x) in sum.iter_mut().zip(row) {
            *s += x;
        }
    }
    let n = (rows.len() / width).max(1) as f32;
    sum.iter_mut().for_each(|s| *s /= n);
    sum
}
