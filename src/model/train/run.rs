//! A run: epochs of steps, a look at the development text after each, the best weights kept, checkpoints on the way.

use std::ops::ControlFlow;

use super::batch::plan;
use super::calibrate::calibrate;
use super::checkpoint::{self, Progress, restore};
use super::data;
use super::example::{Example, examples};
use super::folder::{Base, prepare, write};
use super::learner::Learner;
use super::measure::{Judged, Linear, Pooled, Quality, judge, pooled, quality};
use super::optimiser::{AdamW, Rates, schedule};
use super::parameters::Parameters;
use super::random::digest;
use super::{Event, Outcome, Settings};
use crate::model::{Encoder, ModelError, TAXONOMY, Weights};

/// Trains. `watch` hears what happens and may break off, which leaves the last checkpoint to be resumed and gives nothing.
///
/// # Errors
/// A base, data or settings that cannot be used, an output folder that is not empty, a damaged checkpoint, a full disk.
pub fn train(
    settings: &Settings,
    watch: &mut dyn FnMut(&Event) -> ControlFlow<()>,
) -> Result<Option<Outcome>, ModelError> {
    let base = Base::read(&settings.base)?;
    let mut read = |files: &[std::path::PathBuf]| -> Result<Option<Vec<Example>>, ModelError> {
        let corpus = data::read(files)?;
        for bad in corpus.bad {
            if watch(&Event::Left(bad)).is_break() {
                return Ok(None);
            }
        }
        Ok(Some(examples(&corpus.paragraphs, &base.tokens, &base.heads, base.config.max_position_embeddings)))
    };
    let Some(text) = read(&settings.data)? else { return Ok(None) };
    let Some(dev) = read(std::slice::from_ref(&settings.dev))? else { return Ok(None) };
    if text.is_empty() {
        return Err(ModelError::Training("the training text has no label that a head can learn from".into()));
    }
    let mut run = Run::new(settings, base, text, dev)?;
    let before = run.quality(&run.judged(&run.base.with(&run.learner.parameters)?)?)?;
    prepare(&settings.out, settings.resume)?;
    if settings.resume && settings.out.join(checkpoint::NAME).is_file() {
        run.progress = restore(&settings.out, run.progress.run, &run.learner.parameters, &mut run.adam)?;
    }
    let start = Event::Start {
        labelled: labelled(&run.text),
        dev: labelled(&run.dev),
        steps: run.steps,
        done: run.progress.steps,
        before: (run.progress.steps == 0 && run.base.config.baratin.is_some()).then_some(before),
    };
    if watch(&start).is_break() || run.epochs(watch)?.is_break() {
        return Ok(None);
    }
    let done = settings.out.join(checkpoint::NAME);
    std::fs::remove_file(&done)
        .map_err(|error| ModelError::Training(format!("{}: cannot be removed: {error}", done.display())))?;
    let progress = run.progress;
    Ok(Some(Outcome {
        epoch: progress.best_epoch + 1,
        mean: progress.best.unwrap_or_default(),
        stopped_early: progress.stopped,
    }))
}

fn labelled(examples: &[Example]) -> usize {
    examples.iter().map(|example| example.sentences.len() + usize::from(example.taxonomy.is_some())).sum()
}

struct Run<'s> {
    settings: &'s Settings,
    base: Base,
    text: Vec<Example>,
    dev: Vec<Example>,
    /// Of the development text, where the encoder stands still.
    dev_pooled: Option<Vec<Pooled>>,
    learner: Learner,
    adam: AdamW,
    progress: Progress,
    steps: usize,
}

impl<'s> Run<'s> {
    fn new(settings: &'s Settings, base: Base, text: Vec<Example>, dev: Vec<Example>) -> Result<Self, ModelError> {
        let (config, seed) = (&base.config, settings.seed);
        let parameters = Parameters::read(config, &base.heads, &base.weights, !settings.heads_only, seed)?;
        let (mut text_pooled, mut dev_pooled) = (None, None);
        if settings.heads_only {
            let encoder = Encoder::new(config, &Weights::read(&base.weights)?)?;
            let pooled = |examples: &[Example]| Some(pooled(&encoder, config.sentence_layer(), examples));
            (text_pooled, dev_pooled) = (pooled(&text), pooled(&dev));
        }
        let steps = (0..settings.epochs).map(|epoch| plan(&text, settings.batch_tokens, seed, epoch).len()).sum();
        let progress = Progress { run: fingerprint(settings, &base, [&text, &dev]), ..Progress::default() };
        let adam = AdamW::new(&parameters);
        let learner = Learner::new(config, parameters, text_pooled, seed)?;
        Ok(Self { settings, base, text, dev, dev_pooled, learner, adam, progress, steps })
    }

    fn epochs(&mut self, watch: &mut dyn FnMut(&Event) -> ControlFlow<()>) -> Result<ControlFlow<()>, ModelError> {
        let settings = self.settings;
        while self.progress.epoch < settings.epochs && !self.progress.stopped {
            let batches = plan(&self.text, settings.batch_tokens, settings.seed, self.progress.epoch);
            let (mut sum, mut count) = (0.0, 0.0_f32);
            for batch in batches.get(self.progress.step..).unwrap_or_default() {
                let loss = self.step(batch)?;
                (sum, count) = (sum + loss, count + 1.0);
                let due =
                    settings.checkpoint_every > 0 && self.progress.steps.is_multiple_of(settings.checkpoint_every);
                // The last step's checkpoint is the epoch's.
                if due && self.progress.step < batches.len() {
                    self.save()?;
                }
                if watch(&Event::Step { step: self.progress.steps, loss }).is_break() {
                    return Ok(ControlFlow::Break(()));
                }
            }
            let (quality, best) = self.look()?;
            let progress = &mut self.progress;
            let epoch = Event::Epoch { epoch: progress.epoch + 1, loss: sum / count.max(1.0), quality, best };
            progress.stopped = progress.epoch - progress.best_epoch >= settings.patience.max(1);
            (progress.epoch, progress.step) = (progress.epoch + 1, 0);
            self.save()?;
            if watch(&epoch).is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    fn step(&mut self, batch: &[usize]) -> Result<f32, ModelError> {
        let step = self.progress.steps;
        let share = schedule(step, self.steps, self.settings.warm_up);
        let rates = Rates { encoder: share * self.settings.rate, heads: share * self.settings.head_rate };
        let (loss, gradients) = self.learner.gradients(&self.text, batch, step)?;
        self.adam.step(&self.learner.parameters, gradients, rates)?;
        self.progress.step += 1;
        self.progress.steps += 1;
        Ok(loss)
    }

    fn save(&self) -> Result<(), ModelError> {
        checkpoint::save(&self.settings.out, &self.learner.parameters, &self.adam, &self.progress)
    }

    /// Measures the weights as they are, and keeps them where they are the best so far.
    fn look(&mut self) -> Result<(Quality, bool), ModelError> {
        let weights = self.base.with(&self.learner.parameters)?;
        let judged = self.judged(&weights)?;
        let quality = self.quality(&judged)?;
        let best = self.progress.best.is_none_or(|best| quality.mean > best);
        if best {
            (self.progress.best, self.progress.best_epoch) = (Some(quality.mean), self.progress.epoch);
            let out = &self.settings.out;
            let mut config = self.base.config.clone();
            let mut heads = self.base.heads.clone();
            heads.name = out.file_name().map_or_else(|| "model".into(), |name| name.to_string_lossy().into_owned());
            calibrate(&mut heads, &judged);
            config.baratin = Some(heads);
            let mut config =
                serde_json::to_vec_pretty(&config).map_err(|error| ModelError::Training(error.to_string()))?;
            config.push(b'\n');
            write(&out.join("model.safetensors"), &weights)?;
            write(&out.join("tokenizer.json"), &self.base.tokenizer)?;
            write(&out.join("config.json"), &config)?;
        }
        Ok((quality, best))
    }

    /// What the weights of a file say of the development text, as they will be used.
    fn judged(&self, bytes: &[u8]) -> Result<Vec<Judged>, ModelError> {
        let (config, heads, weights) = (&self.base.config, &self.base.heads, Weights::read(bytes)?);
        let width = config.hidden_size;
        let head = |name: &str, n: usize| -> Result<(Vec<f32>, Vec<f32>), ModelError> {
            let weight = weights.tensor(&format!("heads.{name}.weight"), &[n, width])?;
            Ok((weight, weights.tensor(&format!("heads.{name}.bias"), &[n])?))
        };
        let sentence = head("sentence", heads.sentence.len())?;
        let taxonomy = head("taxonomy", heads.taxonomy.len())?;
        let linear = Linear { sentence: (&sentence.0, &sentence.1), taxonomy: (&taxonomy.0, &taxonomy.1) };
        Ok(match &self.dev_pooled {
            Some(pooled) => judge(&self.dev, pooled, width, &linear),
            None => {
                let pooled = pooled(&Encoder::new(config, &weights)?, config.sentence_layer(), &self.dev);
                judge(&self.dev, &pooled, width, &linear)
            }
        })
    }

    fn quality(&self, judged: &[Judged]) -> Result<Quality, ModelError> {
        quality(judged, &self.base.heads).ok_or_else(|| {
            ModelError::Training(format!(
                "{}: cannot tell good weights from bad; expected both true and false labels of checkable, sourced, \
                 needs_source or a taxonomy label",
                self.settings.dev.display()
            ))
        })
    }
}

impl Base {
    /// The contents of a model.safetensors with these parameters.
    fn with(&self, parameters: &Parameters) -> Result<Vec<u8>, ModelError> {
        parameters.model(&self.weights)
    }
}

/// A digest of all that decides a run's results.
fn fingerprint(settings: &Settings, base: &Base, texts: [&[Example]; 2]) -> u64 {
    let Settings { heads_only, epochs, rate, head_rate, batch_tokens, seed, warm_up, patience, .. } = settings;
    let said = format!("{:?}", (heads_only, epochs, rate, head_rate, batch_tokens, seed, warm_up, patience));
    let mut sum = digest(digest(0, said.as_bytes()), &base.weights);
    let mut bytes = Vec::new();
    for example in texts.into_iter().flatten() {
        bytes.clear();
        bytes.extend(example.ids.iter().flat_map(|id| id.to_le_bytes()));
        for sentence in &example.sentences {
            bytes.extend(sentence.targets.iter().flat_map(|t| t.map_or([255; 4], f32::to_le_bytes)));
            bytes.extend([sentence.tokens.start as u8, sentence.kind.map_or(255, |kind| kind as u8)]);
        }
        bytes.extend(example.taxonomy.unwrap_or([-1.0; TAXONOMY.len()]).iter().flat_map(|t| t.to_le_bytes()));
        sum = digest(sum, &bytes);
    }
    sum
}
