//! `classify`, `eval` on descriptions, and the header of `check`, as a user meets them. Without a model: weights change.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use serde_json::{Value, json};
use tempfile::TempDir;

/// Exit code, standard output, standard error.
fn run(args: &[&str], folder: &Path, stdin: &str) -> (i32, String, String) {
    let mut command = Command::cargo_bin("baratin").expect("the program is built");
    let command = command.env("COLUMNS", "100").env("LANG", "en_GB.UTF-8").env_remove("LC_ALL");
    let output = command.current_dir(folder).args(args).write_stdin(stdin).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("output is UTF-8");
    (output.status.code().expect("no signal"), text(output.stdout), text(output.stderr))
}

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().expect("a temporary folder");
    for (name, text) in files {
        fs::write(folder.path().join(name), text).expect("a file");
    }
    folder
}

fn lines(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

const SCORED: &str =
    "The county bought COMPAS, an algorithm.\n\nIt predicts which defendants will reoffend within two years.\n";
const WRITTEN: &str =
    "Le conseil a testé un robot conversationnel.\n\nL’assistant rédige les courriers et répond aux questions.\n";

#[test]
fn a_reader_gets_the_kind_what_is_known_the_words_and_the_questions() {
    let folder = folder(&[("a.txt", SCORED)]);
    let (code, out, err) = run(&["classify", "--no-model", "a.txt"], folder.path(), "");
    assert_eq!((code, err.as_str()), (0, ""));
    insta::assert_snapshot!(out);
}

#[test]
fn in_french_too() {
    let folder = folder(&[("a.txt", WRITTEN)]);
    let (code, out, err) = run(&["classify", "--no-model", "a.txt"], folder.path(), "");
    assert_eq!((code, err.as_str()), (0, ""));
    insta::assert_snapshot!(out);
    let (_, english, _) = run(&["--ui-lang", "en", "classify", "--no-model", "a.txt"], folder.path(), "");
    assert!(english.contains("Plausible, not truthful.") && english.contains("rédige les courriers"), "{english}");
}

#[test]
fn a_text_about_none_of_the_four_is_told_so() {
    let text = "The model forecasts electricity demand for the week.";
    let (_, out, _) = run(&["classify", "--no-model", "-"], Path::new("."), text);
    assert!(out.contains("none of the four kinds") && out.contains("forecasts electricity"), "{out}");
    let (_, out, _) =
        run(&["classify", "--no-model", "-"], Path::new("."), "Our AI strategy is here. AI is the future.");
    assert!(out.contains("the text does not tell"), "{out}");
    let (code, out, _) = run(&["classify", "--no-model", "-"], Path::new("."), "");
    assert!(code == 0 && out.contains("no text"), "{out}");
}

#[test]
fn json_lines_come_out_in_the_order_and_shape_of_the_contract() {
    let texts = ["The camera recognises faces in the crowd.", "", "L’été 👩🏽‍💻\u{a0}: le logiciel note les copies."];
    let ids = [json!(7), json!("b"), json!({"n": 1})];
    let input: String =
        ids.iter().zip(texts).map(|(id, text)| json!({"id": id, "text": text, "more": 1}).to_string() + "\n").collect();
    let (code, out, err) = run(&["classify", "--no-model", "--jsonl"], Path::new("."), &input);
    assert_eq!((code, err.as_str()), (0, ""));
    let records = lines(&out);
    assert_eq!(records.iter().map(|r| r["id"].clone()).collect::<Vec<_>>(), ids);
    assert_eq!(records[0]["labels"], json!(["perception"]));
    assert_eq!(records[1]["labels"], json!([]));
    assert_eq!(records[2]["labels"], json!(["judgement"]));
    for (record, text) in records.iter().zip(texts) {
        let names: Vec<&String> = record["scores"].as_object().expect("scores").keys().collect();
        assert_eq!(names, ["perception", "generative", "judgement", "social-prediction"]);
        assert!(record["uncertain"].is_boolean());
        for cue in record["cues"].as_array().expect("cues") {
            let at = |end: &str| cue[end].as_u64().expect("an offset") as usize;
            assert_eq!(&text[at("start")..at("end")], cue["quote"].as_str().expect("a quote"));
            assert!(cue["label"].is_string());
        }
    }
}

#[test]
fn a_file_named_for_json_lines_is_read_as_such() {
    let text = "{\"id\":\"a\",\"text\":\"The camera recognises faces.\"}\n{\"id\":\"b\",\"text\":\"\"}\n";
    let folder = folder(&[("a.jsonl", text)]);
    let (code, out, err) = run(&["classify", "--no-model", "a.jsonl"], folder.path(), "");
    assert_eq!((code, err.as_str()), (0, ""));
    assert_eq!(lines(&out).iter().map(|r| r["id"].clone()).collect::<Vec<_>>(), [json!("a"), json!("b")]);
    let (_, out, _) =
        run(&["classify", "--no-model", "--as", "text", "--format", "jsonl", "a.jsonl"], folder.path(), "");
    assert_eq!(lines(&out)[0]["id"], json!("a.jsonl"));
}

#[test]
fn bad_lines_are_reported_by_number_and_the_rest_is_done() {
    let input = "{\"id\":1,\"text\":\"One.\"}\n\nnot json\n{\"id\":2}\n{\"id\":3,\"text\":\"Three.\"}\n[1]\n{\"id\":4,\"text\":\"Four.\"}";
    let (code, out, err) = run(&["classify", "--no-model", "--jsonl", "-"], Path::new("."), input);
    assert_eq!(code, 2);
    assert_eq!(lines(&out).iter().map(|r| r["id"].clone()).collect::<Vec<_>>(), [json!(1), json!(3), json!(4)]);
    let numbers: Vec<&str> = err.lines().filter_map(|line| line.split(':').nth(2)).collect();
    assert_eq!(numbers, ["3", "4", "6"], "{err}");
}

#[test]
fn files_can_be_written_as_json_or_lines_and_to_a_file() {
    let folder = folder(&[("a.txt", SCORED), ("b.txt", WRITTEN), ("c.docx", "PK not really")]);
    let (code, out, err) = run(&["classify", "--no-model", "--format", "json", "."], folder.path(), "");
    assert_eq!((code, err.lines().count()), (2, 1), "{err}");
    let report: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((&report["schema"], &report["model"]), (&json!(1), &Value::Null));
    assert_eq!(report["errors"].as_array().map(Vec::len), Some(1));
    let first = &report["documents"][0];
    assert_eq!(first["labels"], json!(["social-prediction"]));
    assert_eq!(first["systems"][0]["name"], "COMPAS");
    assert!(first["systems"][0]["more"]["failures"]["source"].is_string());
    let args = ["classify", "--no-model", "--format", "jsonl", "-o", "out.jsonl", "a.txt", "b.txt"];
    assert_eq!(run(&args, folder.path(), ""), (0, String::new(), String::new()));
    let written = lines(&fs::read_to_string(folder.path().join("out.jsonl")).expect("it is written"));
    assert_eq!(written.iter().map(|r| r["id"].clone()).collect::<Vec<_>>(), ["a.txt", "b.txt"]);
}

#[test]
fn one_thread_or_four_give_the_same_bytes() {
    let input: String =
        (0..600).map(|n| json!({"id": n, "text": format!("{n}. {SCORED}")}).to_string() + "\n").collect();
    let one = run(&["--threads", "1", "classify", "--no-model", "--jsonl"], Path::new("."), &input);
    let four = run(&["--threads", "4", "classify", "--no-model", "--jsonl"], Path::new("."), &input);
    assert_eq!(lines(&one.1).len(), 600);
    assert_eq!(one, four);
}

#[test]
fn untrusted_text_cannot_steer_the_terminal() {
    let text = "The chatbot \u{1b}[31mwrites \u{202e}letters and \u{1b}]0;owned\u{7}emails; ChatGPT too.";
    for format in ["pretty", "json", "jsonl"] {
        let input = json!({"id": "\u{1b}[2J", "text": text}).to_string();
        let (_, out, err) = run(&["classify", "--no-model", "--jsonl", "--format", format], Path::new("."), &input);
        assert!(!out.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{format}: {out:?} {err:?}");
    }
}

#[test]
fn a_folder_without_a_model_and_a_missing_file_are_said_in_a_line() {
    let folder = folder(&[("a.txt", SCORED)]);
    for args in [["classify", "--model", ".", "a.txt"], ["classify", "--no-model", "--jsonl", "gone.jsonl"]] {
        let (code, out, err) = run(&args, folder.path(), "");
        assert_eq!((code, out.as_str(), err.lines().count()), (2, "", 1), "{err}");
    }
}

#[test]
fn the_header_of_a_draft_says_which_systems_it_is_about() {
    let folder = folder(&[("a.txt", SCORED)]);
    let (_, out, _) = run(&["check", "a.txt"], folder.path(), "");
    assert!(out.contains("Systems: COMPAS (social prediction, 1:19)"), "{out}");
    let (_, out, _) = run(&["check", "--format", "json", "a.txt"], folder.path(), "");
    let report: Value = serde_json::from_str(&out).expect("JSON");
    let systems = report["documents"][0]["systems"].as_array().expect("systems");
    let compas = systems.iter().find(|seen| seen["name"] == "COMPAS").expect("it is named");
    assert_eq!(compas["labels"], json!(["social-prediction"]));
    assert_eq!((&compas["start"]["byte"], &compas["end"]["column"]), (&json!(18), &json!(25)));
    assert_eq!(compas["quote"], "COMPAS");
    let (_, out, _) = run(&["check", "--format", "json", "-"], folder.path(), "The committee met on Monday.");
    let report: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(report["documents"][0]["systems"], json!([]));
}

#[test]
fn a_comparison_with_people_reads_differently_by_kind() {
    let folder = folder(&[
        ("a.txt", "The AI tool COMPAS is better than judges at guessing who will reoffend.\n"),
        ("b.txt", "L’IA de reconnaissance faciale retrouve les visages mieux qu’un policier sur les photos.\n"),
    ]);
    let (_, out, _) = run(&["check", "--select", "P04", "."], folder.path(), "");
    let out = out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(out.contains("Nobody foretells people’s lives well"), "{out}");
    assert!(out.contains("une épreuve équitable est possible"), "{out}");
}

#[test]
fn classify_is_measured_on_descriptions() {
    let description = |id: &str, split: Option<&str>, text: &str, labels: &[&str]| {
        let mut value = json!({"id": id, "language": "en", "text": text, "labels": labels, "uncertain": false, "difficulty": "easy"});
        if let Some(split) = split {
            value["split"] = split.into();
        }
        value.to_string() + "\n"
    };
    let dev = description("a", None, "The camera recognises faces in the crowd.", &["perception"]);
    let test = description("b", None, "It grades the essays of pupils and recommends exercises.", &["judgement"])
        + &description("c", None, "The committee met on Monday.", &["generative"]);
    let folder = folder(&[("dev.jsonl", dev.as_str()), ("test.jsonl", test.as_str())]);
    let args = ["eval", ".", "--no-model", "--split", "test", "--format", "json"];
    let (code, out, err) = run(&args, folder.path(), "");
    assert_eq!((code, err.as_str()), (0, ""));
    let evaluation: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((&evaluation["texts"], &evaluation["groups"][0]["exact"]), (&json!(2), &json!(0.5)));
    assert_eq!(evaluation["misses"][0]["id"], "c");
    let (_, out, _) = run(&["eval", ".", "--no-model", "--split", "dev", "--misses"], folder.path(), "");
    assert!(out.contains("| all | 1 | 1.000 |"), "{out}");
    let (code, _, err) = run(&["eval", ".", "--no-model", "--split", "tset"], folder.path(), "");
    assert!(code == 2 && err.contains("no labelled descriptions"), "{err}");
}
