//! The shipped model equals its reference implementation, and what is read together does not matter.

use baratin::model::{Model, Network, Wanted, embedded};
use serde::Deserialize;
use std::sync::LazyLock;

static MODEL: LazyLock<Network> = LazyLock::new(|| embedded().expect("the built-in model loads"));

#[derive(Deserialize)]
struct Golden {
    sentences: Vec<String>,
    ids: Vec<u32>,
    half_way: Vectors,
    last: Vectors,
}

/// The first values of each token's vector, and each vector's sum of squares.
#[derive(Deserialize)]
struct Vectors {
    heads: Vec<Vec<f32>>,
    squares: Vec<f32>,
}

fn golden() -> Vec<Golden> {
    serde_json::from_str(include_str!("golden/baratin-small.json")).expect("golden vectors")
}

/// Largest difference of a component of a token's vector (components are of the order of 1).
const TOLERANCE: f32 = 2e-4;

#[test]
fn token_vectors_equal_those_of_the_reference_implementation() {
    for case in golden() {
        let sentences: Vec<&str> = case.sentences.iter().map(String::as_str).collect();
        let (input, vectors) = MODEL.vectors(&sentences);
        let ids: Vec<u32> = input.ids.iter().copied().take(case.ids.len()).collect();
        assert_eq!(ids, case.ids, "{sentences:?}");
        for (vectors, known) in vectors.iter().zip([&case.half_way, &case.last]) {
            let width = vectors.len() / input.ids.len();
            for ((row, known), square) in vectors.chunks_exact(width).zip(&known.heads).zip(&known.squares) {
                for (ours, theirs) in row.iter().zip(known) {
                    assert!((ours - theirs).abs() < TOLERANCE, "{ours} {theirs} in {sentences:?}");
                }
                let sum: f32 = row.iter().map(|x| x * x).sum();
                assert!((sum - square).abs() < square * 1e-3, "{sum} {square}");
            }
        }
    }
}

#[test]
fn a_batch_equals_its_members() {
    let paragraphs: Vec<Vec<String>> = golden().into_iter().map(|case| case.sentences).collect();
    let paragraphs: Vec<Vec<&str>> = paragraphs.iter().map(|p| p.iter().map(String::as_str).collect()).collect();
    let together = MODEL.score(&paragraphs, Wanted::All);
    for (paragraph, scores) in paragraphs.iter().zip(&together) {
        assert_eq!(MODEL.score(std::slice::from_ref(paragraph), Wanted::All), std::slice::from_ref(scores));
    }
}

#[test]
fn what_else_is_wanted_changes_no_score() {
    let paragraphs = [vec!["The gate compares each face with a passport photo.", "It cost 3 million euros."]];
    let [all] = &MODEL.score(&paragraphs, Wanted::All)[..] else { panic!("one paragraph") };
    assert_eq!(MODEL.score(&paragraphs, Wanted::Sentences)[0].sentences, all.sentences);
    assert_eq!(MODEL.score(&paragraphs, Wanted::Taxonomy)[0].taxonomy, all.taxonomy);
}

#[test]
fn damaged_files_are_refused_with_what_was_expected() {
    let read =
        |name: &str| std::fs::read(format!("{}/models/baratin-small/{name}", env!("CARGO_MANIFEST_DIR"))).expect(name);
    let (config, tokenizer, weights) = (read("config.json"), read("tokenizer.json"), read("model.safetensors"));
    let message = |config: &[u8], tokenizer: &[u8], weights: &[u8]| {
        Network::from_bytes(config, tokenizer, weights).err().expect("refused").to_string()
    };
    assert!(message(&config, &tokenizer, &weights[..weights.len() / 2]).contains("damaged or truncated"));
    assert!(message(&config, b"{}", &weights).starts_with("tokenizer.json: "));
    assert!(message(b"not JSON", &tokenizer, &weights).starts_with("config.json: "));
    let text = String::from_utf8(config).expect("UTF-8");
    let narrow = text.replace("\"intermediate_size\": 1536", "\"intermediate_size\": 1024");
    assert!(message(narrow.as_bytes(), &tokenizer, &weights).contains("config.json asks for [1024, 384]"));
    let headless = text.replace("\"baratin\"", "\"other\"");
    assert!(message(headless.as_bytes(), &tokenizer, &weights).contains("no heads"));
}
