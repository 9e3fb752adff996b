//! `score`, and what `check` does with the model.

use assert_cmd::Command;
use predicates::prelude::*;
use serde_json::Value;

fn baratin() -> Command {
    let mut command = Command::cargo_bin("baratin").expect("the program is built");
    command.env_remove("LANG").env_remove("LC_ALL").env("NO_COLOR", "1");
    command
}

fn lines(output: &[u8]) -> Vec<Value> {
    String::from_utf8_lossy(output).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

const ENGLISH: &str =
    "Crashes fell by 41 per cent in the towns that lowered the limit. “It works”, said Mayor Ana Duarte.";

#[test]
fn every_sentence_gets_a_line_in_order_with_offsets_into_its_text() {
    let input = format!(
        "{}\n{}\n",
        serde_json::json!({"id": 7, "text": ENGLISH}),
        serde_json::json!({"id": "b", "text": "Qui l’a dit ?"})
    );
    let output = baratin().args(["score", "--jsonl", "-"]).write_stdin(input).assert().success();
    let lines = lines(&output.get_output().stdout);
    assert_eq!(lines.iter().map(|l| l["id"].clone()).collect::<Vec<_>>(), [Value::from(7), 7.into(), "b".into()]);
    assert_eq!(lines[1]["sentence"], 1);
    for line in &lines[..2] {
        let at = |key: &str| usize::try_from(line[key].as_u64().expect(key)).expect(key);
        assert_eq!(&ENGLISH[at("start")..at("end")], line["text"].as_str().expect("text"));
        for key in ["checkable", "sourced", "unsourced"] {
            assert!((0.0..=1.0).contains(&line[key].as_f64().expect(key)), "{line}");
        }
    }
    assert_eq!(lines[0]["label"], "unsourced");
    assert_eq!(lines[0]["attribution"], Value::Null);
    assert_eq!(lines[1]["attribution"]["kind"], "named");
    assert_eq!(lines[2]["label"], "not-checkable");
}

#[test]
fn a_given_split_is_kept() {
    let input = r#"{"id": 1, "sentences": ["It rained. It poured.", "", "Then it stopped"]}"#;
    let output = baratin().args(["score", "--jsonl", "-"]).write_stdin(input).assert().success();
    let lines = lines(&output.get_output().stdout);
    assert_eq!(
        lines.iter().map(|l| l["text"].as_str().unwrap_or("?")).collect::<Vec<_>>(),
        ["It rained. It poured.", "", "Then it stopped"]
    );
}

#[test]
fn a_bad_line_is_named_and_the_others_are_scored() {
    let input = "{\"id\": 1, \"text\": \"It rained.\"}\n{\"id\": 2, \"txt\": 3}\nnonsense\n{\"id\": 4, \"text\": \"Il pleut.\"}\n";
    let assert = baratin().args(["score", "--jsonl", "-"]).write_stdin(input).assert().code(2);
    let assert = assert.stderr(predicate::str::contains("-:2: neither").and(predicate::str::contains("-:3: expected")));
    assert_eq!(lines(&assert.get_output().stdout).len(), 2);
}

#[test]
fn another_language_is_reported_as_not_scored() {
    let text = "Der Bürgermeister hat gestern das neue Rathaus eröffnet. Viele Leute sind gekommen.";
    let input = serde_json::json!({"id": 1, "text": text}).to_string();
    let output = baratin().args(["score", "--jsonl", "-"]).write_stdin(input).assert().success();
    for line in lines(&output.get_output().stdout) {
        assert_eq!((line["label"].clone(), line["reason"].clone()), (Value::Null, "other-language".into()));
    }
    baratin()
        .args(["score", "-"])
        .write_stdin(text)
        .assert()
        .success()
        .stdout(predicate::str::contains("2 in another language, not scored"));
}

#[test]
fn a_text_without_a_sentence_is_no_error() {
    baratin().args(["score", "-"]).write_stdin("").assert().success().stdout(predicate::str::contains("no sentence"));
    baratin()
        .args(["score", "--jsonl", "-"])
        .write_stdin("{\"id\": 1, \"text\": \"\"}\n")
        .assert()
        .success()
        .stdout("");
}

#[test]
fn scores_are_the_same_at_any_number_of_threads() {
    let text = std::fs::read_to_string("corpora/sourcing/train.jsonl").expect("the corpus");
    let records: String = text
        .lines()
        .take(12)
        .map(|line| {
            let paragraph: Value = serde_json::from_str(line).expect("JSON");
            let sentences: Vec<&Value> =
                paragraph["sentences"].as_array().expect("sentences").iter().map(|s| &s["text"]).collect();
            format!("{}\n", serde_json::json!({"id": paragraph["id"], "sentences": sentences}))
        })
        .collect();
    let run = |threads: &str| {
        let assert =
            baratin().args(["score", "--jsonl", "--threads", threads, "-"]).write_stdin(records.clone()).assert();
        assert.success().get_output().stdout.clone()
    };
    let one = run("1");
    assert!(!one.is_empty());
    assert_eq!(one, run("2"));
    assert_eq!(one, run("5"));
}

#[test]
fn a_missing_model_says_what_a_model_folder_holds() {
    let expected = predicate::str::contains("config.json").and(predicate::str::contains("model.safetensors"));
    baratin()
        .args(["score", "--model", "no/such/folder", "-"])
        .write_stdin("It rained.")
        .assert()
        .code(2)
        .stderr(expected);
}

#[test]
fn check_shows_five_and_counts_the_rest() {
    let claims = [
        "Crashes fell by 41 per cent in the towns that lowered the limit.",
        "Rents have doubled in five years.",
        "Seven in ten nurses have thought of leaving their job.",
        "The lake has lost a third of its fish since the plant opened.",
        "Small farms earn 30 per cent less than they did ten years ago.",
        "Four shops in five have lost half of their trade since the bridge closed.",
        "The new drug halves the risk of a stroke.",
        "Women drivers cause a quarter fewer accidents than men.",
        "Since the tax was raised, sales of sugary drinks have dropped by 27 per cent.",
        "Our software is used by seven of the ten largest banks in Europe.",
        "Screens make children remember 30 per cent less of what they read.",
    ];
    let text = claims.join("\n\n");
    let shown = |args: &[&str]| {
        let assert = baratin()
            .args(["check", "-", "--select", "S01", "--format", "json"])
            .args(args)
            .write_stdin(text.clone())
            .assert();
        let report: Value = serde_json::from_slice(&assert.success().get_output().stdout).expect("JSON");
        let document = report["documents"][0].clone();
        let count = document["findings"].as_array().map_or(0, Vec::len);
        (count, document["withheld"][0]["count"].as_u64().unwrap_or(0))
    };
    let (few, rest) = shown(&[]);
    assert_eq!(few, 5);
    assert!(rest > 0);
    assert_eq!(shown(&["--all"]), (usize::try_from(rest).expect("few") + 5, 0));
}

#[test]
fn without_a_model_the_rule_is_skipped_and_says_so() {
    baratin()
        .args(["check", "-", "--no-model"])
        .write_stdin(ENGLISH)
        .assert()
        .success()
        .stdout(predicate::str::contains("unsourced-assertion not run: sentences were not scored"));
}
