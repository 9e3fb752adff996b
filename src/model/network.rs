//! The whole model: tokenizer, encoder and heads, run in parallel over chunks of packed paragraphs.

use std::ops::Range;
use std::path::Path;

use rayon::prelude::*;

use super::window::{LONGEST, Window, windows};
use super::{
    Config, Encoder, Heads, Input, Kind, Model, ModelError, ParagraphScores, Platt, SentenceScores, TAXONOMY, Taxonomy,
    Tokens, Wanted, Weights,
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
    /// Layers after which sentences are judged.
    sentence_layer: usize,
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
        let sentence_layer = config.sentence_layer();
        Ok(Self { heads, tokens: tokens?, encoder, sentence, kind, taxonomy, sentence_layer, longest })
    }

    /// The token vectors of one input where sentences are judged, and after the last layer, for golden vectors: each
    /// `[tokens, width]`.
    #[must_use]
    pub fn vectors(&self, sentences: &[&str]) -> (Input, [Vec<f32>; 2]) {
        let ids: Vec<Vec<u32>> = sentences.iter().map(|s| self.tokens.of(s)).collect();
        let ids: Vec<&[u32]> = ids.iter().map(Vec::as_slice).collect();
        let input = self.tokens.input(&ids);
        let mut pass = self.encoder.begin(&[&input.ids]);
        let vectors = [self.sentence_layer, self.encoder.layers()].map(|layers| {
            self.encoder.advance(&mut pass, layers);
            pass.vectors.clone()
        });
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
    fn score(&self, paragraphs: &[Vec<&str>], wanted: Wanted) -> Vec<ParagraphScores> {
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
        let scored: Vec<Vec<Scored>> = chunks.par_iter().map(|chunk| self.run(chunk, wanted)).collect();

        let mut results: Vec<ParagraphScores> = Vec::with_capacity(paragraphs.len());
        let mut weights = vec![0.0_f32; paragraphs.len()];
        results.extend(paragraphs.iter().map(|p| ParagraphScores {
            sentences: vec![SentenceScores::default(); p.len()],
            taxonomy: [0.0; TAXONOMY.len()],
        }));
        for (job, scored) in jobs.iter().zip(scored.into_iter().flatten()) {
            let result = &mut results[job.paragraph];
            for (sentence, scores) in job.window.scored.clone().zip(scored.sentences) {
                result.sentences[sentence] = scores;
            }
            let (weight, logits) = scored.taxonomy;
            weights[job.paragraph] += weight;
            for (sum, value) in result.taxonomy.iter_mut().zip(logits) {
                *sum += weight * value;
            }
        }
        if !wanted.taxonomy() {
            return results;
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
    /// Number of tokens, and logits.
    taxonomy: (f32, Taxonomy),
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

    fn run(&self, jobs: &[Job], wanted: Wanted) -> Vec<Scored> {
        let inputs: Vec<&[u32]> = jobs.iter().map(|job| job.input.ids.as_slice()).collect();
        let mut pass = self.encoder.begin(&inputs);
        let mut scored: Vec<Scored> =
            jobs.iter().map(|_| Scored { sentences: Vec::new(), taxonomy: (0.0, [0.0; TAXONOMY.len()]) }).collect();
        if wanted.sentences() {
            self.encoder.advance(&mut pass, self.sentence_layer);
            for ((job, vectors), scored) in self.each(jobs, &pass.vectors).zip(&mut scored) {
                scored.sentences = self.of_sentences(job, vectors);
            }
        }
        if wanted.taxonomy() {
            self.encoder.advance(&mut pass, self.encoder.layers());
            for ((job, vectors), scored) in self.each(jobs, &pass.vectors).zip(&mut scored) {
                scored.taxonomy = self.of_text(job, vectors);
            }
        }
        scored
    }

    /// Each job with its own tokens' vectors.
    fn each<'a>(&self, jobs: &'a [Job], vectors: &'a [f32]) -> impl Iterator<Item = (&'a Job, &'a [f32])> {
        let (width, mut first) = (self.encoder.width(), 0);
        jobs.iter().map(move |job| {
            let own = &vectors[first * width..(first + job.input.ids.len()) * width];
            first += job.input.ids.len();
            (job, own)
        })
    }

    fn of_sentences(&self, job: &Job, vectors: &[f32]) -> Vec<SentenceScores> {
        let width = self.encoder.width();
        let own = job.window.scored.start - job.window.read.start..job.window.scored.end - job.window.read.start;
        let of_sentence = |tokens: &Range<usize>| {
            // A sentence without a token (only characters that the vocabulary drops) claims nothing.
            if tokens.is_empty() {
                SentenceScores::default()
            } else {
                self.sentence_scores(&mean(
                    vectors[tokens.start * width..tokens.end * width].chunks_exact(width),
                    width,
                ))
            }
        };
        job.input.sentences[own].iter().map(of_sentence).collect()
    }

    /// Number of tokens, and the logits of the taxonomy.
    fn of_text(&self, job: &Job, vectors: &[f32]) -> (f32, Taxonomy) {
        let width = self.encoder.width();
        let tokens = job.input.sentences.iter().cloned().flatten();
        let logits = self.taxonomy.apply(&mean(tokens.clone().map(|at| &vectors[at * width..(at + 1) * width]), width));
        (tokens.count() as f32, std::array::from_fn(|label| logits[label]))
    }
}

/// The mean of rows of `width`; zeros where there is none.
fn mean<'a>(rows: impl Iterator<Item = &'a [f32]>, width: usize) -> Vec<f32> {
    let (mut sum, mut n) = (vec![0.0; width], 0);
    for row in rows {
        sum.iter_mut().zip(row).for_each(|(s, x)| *s += x);
        n += 1;
    }
    sum.iter_mut().for_each(|s| *s /= n.max(1) as f32);
    sum
}
