use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::*;
use crate::model::{Model as _, Network, Wanted, config};

const WORDS: [&str; 12] =
    ["sales", "rose", "by", "nine", "said", "the", "minister", "hello", "friends", "thanks", "coming", "report"];

/// A folder with a tiny random base and text that a model can learn: figures are checkable, "said" gives a source.
fn workplace() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let base = folder.path().join("base");
    std::fs::create_dir(&base).expect("a folder");
    let config = config::tiny();
    std::fs::write(base.join("config.json"), serde_json::to_vec(&config).expect("JSON")).expect("written");
    std::fs::write(base.join("model.safetensors"), parameters::tests::random_base(&config, 1)).expect("written");
    let pieces = ["<s>", "<pad>", "</s>", "<unk>"].into_iter().chain(WORDS);
    let vocabulary: serde_json::Map<String, serde_json::Value> =
        pieces.enumerate().map(|(number, piece)| (piece.to_owned(), number.into())).collect();
    let tokenizer = serde_json::json!({
        "version": "1.0", "truncation": null, "padding": null, "added_tokens": [], "normalizer": null,
        "pre_tokenizer": {"type": "Whitespace"}, "post_processor": null, "decoder": null,
        "model": {"type": "WordLevel", "vocab": vocabulary, "unk_token": "<unk>"},
    });
    std::fs::write(base.join("tokenizer.json"), tokenizer.to_string()).expect("written");
    for (name, n, seed) in [("train.jsonl", 60, 1), ("dev.jsonl", 20, 2)] {
        let mut random = random::Random::new(&[seed]);
        let sentence = |random: &mut random::Random| match random.below(3) {
            0 => {
                r#"{"text": "sales rose by nine", "checkable": true, "sourced": false, "needs_source": true, "kind": "number"}"#
            }
            1 => {
                r#"{"text": "sales rose by nine said the minister", "checkable": true, "sourced": true, "needs_source": false, "kind": "quotation"}"#
            }
            _ => r#"{"text": "hello friends thanks", "checkable": false, "sourced": false, "needs_source": false}"#,
        };
        let mut line = |_| format!("{{\"sentences\": [{}, {}]}}\n", sentence(&mut random), sentence(&mut random));
        let mut text: String = (0..n).map(&mut line).collect();
        text.push_str(
            "{\"text\": \"the report\", \"labels\": [\"perception\"]}\n{\"text\": \"coming\", \"labels\": []}\n",
        );
        std::fs::write(folder.path().join(name), text).expect("written");
    }
    folder
}

fn settings(folder: &Path, out: &str) -> Settings {
    Settings {
        data: vec![folder.join("train.jsonl")],
        dev: folder.join("dev.jsonl"),
        base: folder.join("base"),
        out: folder.join(out),
        heads_only: false,
        epochs: 3,
        rate: 2e-3,
        head_rate: 2e-2,
        batch_tokens: 120,
        seed: 5,
        warm_up: 0.1,
        patience: 3,
        resume: false,
        checkpoint_every: 3,
    }
}

fn finish(settings: &Settings) -> Outcome {
    train(settings, &mut |_| ControlFlow::Continue(())).expect("a run").expect("its end")
}

fn files(out: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let names = ["config.json", "model.safetensors", "tokenizer.json"];
    let mut found: Vec<PathBuf> =
        std::fs::read_dir(out).expect("a folder").map(|e| e.expect("an entry").file_name().into()).collect();
    found.sort();
    assert_eq!(found, names.map(PathBuf::from), "nothing else is left");
    found.into_iter().map(|name| (name.clone(), std::fs::read(out.join(name)).expect("bytes"))).collect()
}

/// The same folder without the name, which follows the folder's.
fn renamed(out: &Path, name: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = files(out);
    files[0].1 = String::from_utf8(files[0].1.clone()).expect("JSON").replace(name, "NAME").into_bytes();
    files
}

#[test]
fn what_was_trained_is_loaded_and_has_learnt() {
    let folder = workplace();
    let settings = Settings { epochs: 6, ..settings(folder.path(), "tuned") };
    let outcome = finish(&settings);
    assert!(outcome.mean > 0.95, "{outcome:?}");
    let network = Network::load(&settings.out).expect("it loads");
    assert_eq!(network.name(), "tuned");
    let scores = network.score(
        &[vec!["sales rose by nine", "hello friends thanks"], vec!["sales rose by nine said the minister"]],
        Wanted::All,
    );
    let [figure, greeting] = scores[0].sentences[..] else { panic!("two sentences") };
    let quoted = scores[1].sentences[0];
    assert!(figure.checkable > greeting.checkable + 0.3, "{figure:?} {greeting:?}");
    assert!(figure.needs_source > quoted.needs_source + 0.3, "{figure:?} {quoted:?}");
    assert!(quoted.sourced > figure.sourced + 0.2, "{figure:?} {quoted:?}");
    assert_eq!(figure.likeliest_kind(), crate::model::Kind::Number);
}

#[test]
fn the_heads_alone_learn_and_leave_the_encoder() {
    let folder = workplace();
    let settings = Settings { heads_only: true, epochs: 30, patience: 30, ..settings(folder.path(), "heads") };
    assert!(finish(&settings).mean > 0.9);
    let tensors = |path: PathBuf| std::fs::read(path.join("model.safetensors")).expect("bytes");
    let (old, new) = (tensors(settings.base), tensors(settings.out.clone()));
    let (old, new) = (safetensors::SafeTensors::deserialize(&old), safetensors::SafeTensors::deserialize(&new));
    let (old, new) = (old.expect("base"), new.expect("tuned"));
    assert!(old.iter().all(|(name, view)| new.tensor(name).is_ok_and(|other| other.data() == view.data())));
    assert!(Network::load(&settings.out).is_ok());
}

#[test]
fn one_seed_gives_the_same_bytes_with_any_number_of_threads() {
    let folder = workplace();
    let run = |out: &str, threads: usize, seed: u64| {
        let settings = Settings { seed, ..settings(folder.path(), out) };
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
        pool.install(|| finish(&settings));
        renamed(&settings.out, out)
    };
    let one = run("first", 1, 5);
    assert!(one == run("second", 3, 5));
    assert!(one != run("third", 1, 6));
}

#[test]
fn a_run_that_was_broken_off_ends_as_if_it_never_stopped() {
    let folder = workplace();
    for heads_only in [false, true] {
        let name = |part: &str| format!("{part}-{heads_only}");
        let whole = Settings { heads_only, ..settings(folder.path(), &name("whole")) };
        finish(&whole);
        let broken = Settings { heads_only, ..settings(folder.path(), &name("broken")) };
        // Broken off after some steps, in the first epoch, in a later one, and right behind an epoch.
        let mut resume = false;
        for stop in [4, 5, 13] {
            let mut done = 0;
            let mut watch = |event: &Event| {
                done += usize::from(matches!(event, Event::Step { .. }));
                let over = if stop == 13 { matches!(event, Event::Epoch { .. }) } else { done == stop };
                if over { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            };
            assert_eq!(train(&Settings { resume, ..broken.clone() }, &mut watch).expect("a run"), None);
            resume = true;
        }
        finish(&Settings { resume, ..broken.clone() });
        assert!(
            renamed(&whole.out, &name("whole")) == renamed(&broken.out, &name("broken")),
            "heads only: {heads_only}"
        );
    }
}

#[test]
fn a_run_stops_when_nothing_gets_better() {
    let folder = workplace();
    let settings = Settings { epochs: 40, rate: 0.0, head_rate: 0.0, patience: 2, ..settings(folder.path(), "still") };
    let outcome = finish(&settings);
    assert_eq!((outcome.epoch, outcome.stopped_early), (1, true));
}

#[test]
fn what_cannot_be_used_is_told() {
    let folder = workplace();
    let told =
        |settings: Settings| train(&settings, &mut |_| ControlFlow::Continue(())).expect_err("refused").to_string();
    let usual = || settings(folder.path(), "out");
    let path = |name: &str| folder.path().join(name);
    assert!(told(Settings { base: path("nowhere"), ..usual() }).contains("a model folder holds config.json"));
    assert!(told(Settings { data: vec![path("nowhere.jsonl")], ..usual() }).contains("nowhere.jsonl: cannot be read"));
    std::fs::write(path("alike.jsonl"), "{\"text\": \"sales\", \"checkable\": true}\n").expect("written");
    assert!(told(Settings { dev: path("alike.jsonl"), ..usual() }).contains("cannot tell good weights from bad"));
    assert!(!path("out").exists(), "nothing is made before all is read");
    std::fs::create_dir(path("out")).expect("a folder");
    std::fs::write(path("out/thesis.txt"), "precious").expect("written");
    assert!(told(usual()).contains("is not empty"));
    assert!(told(Settings { resume: true, ..usual() }).contains("nothing to resume"));
    std::fs::write(path("out").join(checkpoint::NAME), "broken").expect("written");
    assert!(told(Settings { resume: true, ..usual() }).contains("damaged"));
}
