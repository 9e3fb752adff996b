//! Speed of the model: `cargo bench --bench model`. Text: the sentences of corpora/sourcing/train.jsonl, each alone, as in the
//! comparison with other engines (`benches/encoders.py`), and in their paragraphs, as in a draft.

use baratin::model::{Config, Encoder, Model as _, Network, Tokens, Wanted, Weights, embedded};
use divan::Bencher;
use divan::counter::ItemsCount;
use rayon::prelude::*;
use serde::Deserialize;
use std::path::Path;
use std::sync::LazyLock;

fn main() {
    divan::main();
}

#[derive(Deserialize)]
struct Paragraph {
    sentences: Vec<Sentence>,
}

#[derive(Deserialize)]
struct Sentence {
    text: String,
}

static PARAGRAPHS: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| {
    let text = std::fs::read_to_string(root("corpora/sourcing/train.jsonl")).expect("the corpus");
    let parse = |line: &str| serde_json::from_str::<Paragraph>(line).expect("a paragraph");
    text.lines().map(parse).map(|p| p.sentences.into_iter().map(|s| s.text).collect()).collect()
});

static MODEL: LazyLock<Network> = LazyLock::new(|| embedded().expect("the built-in model"));

/// As many sentences as the other engines are given.
const SENTENCES: usize = 2_000;

fn root(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn sentences() -> Vec<Vec<&'static str>> {
    PARAGRAPHS.iter().flatten().take(SENTENCES).map(|s| vec![s.as_str()]).collect()
}

fn read(name: &str) -> Vec<u8> {
    std::fs::read(root("models/baratin-small").join(name)).expect("the model")
}

/// The encoder alone, on tokens; all cores.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn encode(bencher: Bencher<'_, '_>) {
    let config = Config::read(&read("config.json")).expect("a configuration");
    let bytes = read("model.safetensors");
    let encoder = Encoder::new(&config, &Weights::read(&bytes).expect("weights")).expect("an encoder");
    let tokens = Tokens::read(&read("tokenizer.json"), config.vocab_size).expect("a tokenizer");
    let inputs: Vec<Vec<u32>> = sentences().iter().map(|s| tokens.input(&[&tokens.of(s[0])]).ids).collect();
    let count: usize = inputs.iter().map(Vec::len).sum();
    let chunks: Vec<&[Vec<u32>]> = inputs.chunks(16).collect();
    bencher.counter(ItemsCount::new(count)).bench(|| {
        let run = |chunk: &&[Vec<u32>]| {
            let inputs: Vec<&[u32]> = chunk.iter().map(Vec::as_slice).collect();
            encoder.encode(&inputs).iter().map(|x| f64::from(*x)).sum::<f64>()
        };
        chunks.par_iter().map(run).sum::<f64>()
    });
}

/// Tokenising and encoding and heads, sentence by sentence; counts sentences.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn score_sentences(bencher: Bencher<'_, '_>) {
    let sentences = sentences();
    let _ = &*MODEL;
    bencher.counter(ItemsCount::new(sentences.len())).bench(|| MODEL.score(&sentences, Wanted::Sentences));
}

/// The same in paragraphs; counts sentences.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn score_paragraphs(bencher: Bencher<'_, '_>) {
    let paragraphs: Vec<Vec<&str>> =
        PARAGRAPHS.iter().take(350).map(|p| p.iter().map(String::as_str).collect()).collect();
    let _ = &*MODEL;
    bencher
        .counter(ItemsCount::new(paragraphs.iter().map(Vec::len).sum::<usize>()))
        .bench(|| MODEL.score(&paragraphs, Wanted::Sentences));
}

/// From bytes to a model that is ready.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn load() -> Network {
    embedded().expect("the built-in model")
}
