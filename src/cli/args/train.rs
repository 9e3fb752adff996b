//! Arguments of `train`, without logic.

use std::path::PathBuf;

use clap::Args as ClapArgs;

/// Arguments of `train`.
#[derive(Debug, ClapArgs)]
#[command(after_long_help = "\
Each line of DATA and of the --dev file is one of
  {\"sentences\": [{\"text\": \"…\", \"checkable\": true, \"sourced\": false, \"needs_source\": true, \"kind\": \"number\"}, …]}
  {\"text\": \"…\", \"needs_source\": true, \"doc\": \"article-7\", \"line\": 12}
  {\"text\": \"…\", \"labels\": [\"generative\"]}
Labels may be missing: each head learns from the lines that know something for it. Lines of one doc are read as
neighbours. A line that cannot be used is named with what was expected, and the rest is used.

The same seed, data and base give the same weights, byte for byte. After an interruption, the same command with
--resume goes on from the last checkpoint and ends with the same weights as a run that was never stopped.")]
pub struct TrainArgs {
    /// Files of your labelled text (JSON lines)
    #[arg(required = true, value_name = "DATA")]
    pub data: Vec<PathBuf>,
    /// Labelled text that is not learnt from: it says when to stop, and calibrates the scores
    #[arg(long, value_name = "FILE")]
    pub dev: PathBuf,
    /// Model folder to start from: config.json, tokenizer.json, model.safetensors of a BERT encoder
    #[arg(long, value_name = "DIR")]
    pub base: PathBuf,
    /// Folder for the new model; use it by `--model DIR`
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Leave the encoder as it is: much faster, and enough for a few hundred sentences
    #[arg(long)]
    pub heads_only: bool,
    /// Times that all text is read, at most [default: 3; 30 with --heads-only]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub epochs: Option<u32>,
    /// Highest learning rate of the encoder
    #[arg(long, value_name = "X", default_value_t = 5e-5, value_parser = rate)]
    pub lr: f32,
    /// Highest learning rate of the heads
    #[arg(long, value_name = "X", default_value_t = 1e-3, value_parser = rate)]
    pub head_lr: f32,
    /// Tokens read in a step
    #[arg(long, value_name = "N", default_value_t = 2048, value_parser = clap::value_parser!(u32).range(16..=1_048_576))]
    pub batch_tokens: u32,
    /// All chance follows from this number
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Share of the steps in which the learning rates rise, before they fall
    #[arg(long, value_name = "F", default_value_t = 0.06, value_parser = share)]
    pub warm_up: f32,
    /// Stop after so many epochs without a better result on the --dev file [default: 2; 5 with --heads-only]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub patience: Option<u32>,
    /// Go on with an interrupted run
    #[arg(long)]
    pub resume: bool,
    /// Write a checkpoint every so many steps, besides those after each epoch; 0 for none
    #[arg(long, value_name = "N", default_value_t = 500)]
    pub checkpoint_every: u32,
}

fn rate(text: &str) -> Result<f32, String> {
    text.parse()
        .ok()
        .filter(|x| (0.0..=1.0).contains(x))
        .ok_or_else(|| "expected a number from 0 to 1, like 5e-5".into())
}

fn share(text: &str) -> Result<f32, String> {
    text.parse().ok().filter(|x| (0.0..=1.0).contains(x)).ok_or_else(|| "expected a number from 0 to 1".into())
}
