//! The program as a user meets it.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

fn baratin() -> Command {
    let mut command = Command::cargo_bin("baratin").expect("the program is built");
    command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("COLUMNS", "100")
        .env("LANG", "en_GB.UTF-8")
        .env_remove("LC_ALL");
    command
}

fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = TempDir::new().expect("a temporary folder");
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("in the folder")).expect("a sub-folder");
        fs::write(path, bytes).expect("a file");
    }
    folder
}

/// Exit code, standard output, standard error.
fn run(args: &[&str], folder: &Path, stdin: &str) -> (i32, String, String) {
    let output = baratin().current_dir(folder).args(args).write_stdin(stdin).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("output is UTF-8");
    (output.status.code().expect("no signal"), text(output.stdout), text(output.stderr))
}

fn json(args: &[&str], folder: &Path, stdin: &str) -> Value {
    let (_, out, _) = run(&[&["check", "--format", "json"], args].concat(), folder, stdin);
    serde_json::from_str(&out).expect("JSON")
}

const LEAK: &str = "The committee met on Monday and approved the new budget for roads and schools.\n\nI hope this helps! Would you like me to make it shorter?\n";

#[test]
fn the_samples_show_findings_in_both_languages() {
    let report = json(&["corpora/samples"], Path::new(env!("CARGO_MANIFEST_DIR")), "");
    let documents = report["documents"].as_array().expect("documents");
    let count = |name: &str| {
        let document = documents.iter().find(|d| d["path"].as_str().is_some_and(|p| p.ends_with(name)));
        document.expect("the sample is checked")["findings"].as_array().expect("findings").len()
    };
    assert!(count("triage-assistant.en.md") >= 8);
    assert!(count("recrutement-predictif.fr.html") >= 8);
    // The model may ask where a source stands in an earlier paragraph; no rule may.
    for name in ["sober-report.en.txt", "bulletin-municipal.fr.txt"] {
        let document = documents.iter().find(|d| d["path"].as_str().is_some_and(|p| p.ends_with(name)));
        let findings = document.expect("the sample is checked")["findings"].as_array().expect("findings");
        assert!(findings.len() <= 1 && findings.iter().all(|f| f["code"] == "S01"), "{findings:?}");
    }
}

#[test]
fn errors_fail_the_run_and_the_gate_can_be_moved() {
    let folder = folder(&[("draft.txt", LEAK.as_bytes())]);
    assert_eq!(run(&["check", "draft.txt"], folder.path(), "").0, 1);
    assert_eq!(run(&["check", "--fail-on", "never", "draft.txt"], folder.path(), "").0, 0);
    assert_eq!(run(&["check", "--ignore", "chatbot", "draft.txt"], folder.path(), "").0, 0);
    assert_eq!(run(&["check", "--select", "P01", "draft.txt"], folder.path(), "").0, 0);
}

#[test]
fn standard_input_is_read_and_called_a_hyphen() {
    let folder = folder(&[]);
    let report = json(&["-"], folder.path(), LEAK);
    assert_eq!(report["documents"][0]["path"], "-");
    assert!(!report["documents"][0]["findings"].as_array().expect("findings").is_empty());
}

#[test]
fn quotes_in_json_are_slices_of_the_file() {
    let text = "\u{feff}L’été 👩🏽‍💻 e\u{301}té.\r\n\r\nLe chatbot a décidé seul.\r\n\r\n[Insérer le nom ici]\r\n";
    let folder = folder(&[("a.txt", text.as_bytes())]);
    let report = json(&["a.txt"], folder.path(), "");
    let findings = report["documents"][0]["findings"].as_array().expect("findings");
    assert!(!findings.is_empty());
    for finding in findings.iter().filter(|f| f["scope"] == "span") {
        let at = |end: &str, unit: &str| finding[end][unit].as_u64().expect("a number") as usize;
        let quote = finding["quote"].as_str().expect("a quote");
        assert_eq!(&text.as_bytes()[at("start", "byte")..at("end", "byte")], quote.as_bytes());
        let chars: String =
            text.chars().skip(1 + at("start", "char")).take(at("end", "char") - at("start", "char")).collect();
        assert_eq!(chars, quote);
        let units: Vec<u16> = text.trim_start_matches('\u{feff}').encode_utf16().collect();
        assert_eq!(String::from_utf16_lossy(&units[at("start", "utf16")..at("end", "utf16")]), quote);
    }
}

#[test]
fn bad_inputs_get_one_line_each_and_the_others_are_checked() {
    let folder = folder(&[
        ("good.txt", LEAK.as_bytes()),
        ("broken.docx", b"PK\x03\x04 not really"),
        ("binary.txt", b"\x00\x01\x02\xff\x00\x00"),
        ("damaged.md", b"Caf\xc3\xa9 et th\xc3\xa9, puis \xc3( et encore de l\xe2\x80\x99ean\xcc\x81e\n"),
    ]);
    let (code, out, err) = run(&["check", "."], folder.path(), "");
    assert_eq!(code, 2, "{err}");
    assert!(out.contains("good.txt"), "{out}");
    for name in ["broken.docx", "binary.txt"] {
        assert_eq!(err.lines().filter(|line| line.contains(name)).count(), 1, "{name} in {err}");
    }
    assert!(!err.contains("panic"), "{err}");
}

#[test]
fn a_missing_file_and_an_unknown_rule_are_said_in_a_line() {
    let folder = folder(&[]);
    let (code, _, err) = run(&["check", "nowhere.txt"], folder.path(), "");
    assert_eq!((code, err.lines().count()), (2, 1), "{err}");
    let (code, _, err) = run(&["check", "--select", "agncy", "-"], folder.path(), "x");
    assert_eq!(code, 2);
    assert!(err.contains("agency"), "{err}");
}

#[cfg(unix)]
#[test]
fn links_that_lead_nowhere_or_back_are_reported() {
    let folder = folder(&[("a.txt", b"Plain words."), ("deep/b.txt", b"More words.")]);
    std::os::unix::fs::symlink("gone.txt", folder.path().join("dangling.txt")).expect("a link");
    std::os::unix::fs::symlink("..", folder.path().join("deep/loop")).expect("a link");
    let (code, out, err) = run(&["check", "."], folder.path(), "");
    assert_eq!(code, 2);
    assert!(err.contains("dangling.txt") && err.contains("loop"), "{err}");
    assert_eq!(err.lines().count(), 2, "{err}");
    assert!(out.contains("a.txt") && out.contains("b.txt"), "{out}");
}

#[test]
fn ignored_files_are_left_out_of_folders_but_not_when_named() {
    let folder =
        folder(&[(".gitignore", b"secret.txt\n"), ("secret.txt", LEAK.as_bytes()), ("a.txt", b"Plain words.")]);
    assert_eq!(run(&["check", "."], folder.path(), "").0, 0);
    assert_eq!(run(&["check", "secret.txt"], folder.path(), "").0, 1);
}

#[test]
fn the_same_bytes_come_out_for_any_number_of_threads() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let one = run(&["--threads", "1", "check", "--format", "json", "corpora/samples"], root, "");
    let four = run(&["--threads", "4", "check", "--format", "json", "corpora/samples"], root, "");
    assert_eq!(one, four);
}

#[test]
fn untrusted_text_cannot_steer_the_terminal() {
    let draft = "The chatbot \x1b[31mdecided\x1b[0m \u{202e}to leave us.\n\n[Your \x1b]0;owned\x07Name]\n";
    let folder = folder(&[("a.md", draft.as_bytes())]);
    let (_, out, err) = run(&["check", "a.md"], folder.path(), "");
    assert!(!out.contains('\u{1b}') && !out.contains('\u{202e}') && !out.contains('\u{7}'), "{out:?}{err:?}");
}

#[test]
fn every_rule_is_listed_and_explained_in_both_languages() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (_, out, _) = run(&["rules", "--format", "json"], root, "");
    let listed: Value = serde_json::from_str(&out).expect("JSON");
    let rules = listed["rules"].as_array().expect("rules");
    for rule in rules {
        for language in ["en", "fr"] {
            let code = rule["code"].as_str().expect("a code");
            let (exit, text, _) = run(&["--ui-lang", language, "explain", code], root, "");
            assert_eq!(exit, 0);
            assert!(text.contains(rule["title"][language].as_str().expect("a title")), "{code} {language}");
        }
    }
}

#[test]
fn a_bad_card_is_reported_with_its_line_and_the_rest_goes_on() {
    let folder = folder(&[("cards/mine.md", b"# mine\n\n- code: X01\n- colour: red\n"), ("a.txt", LEAK.as_bytes())]);
    let (code, out, err) = run(&["--cards", "cards", "check", "a.txt"], folder.path(), "");
    assert_eq!(code, 2);
    assert!(err.contains("cards/mine.md:"), "{err}");
    assert!(out.contains("a.txt"), "{out}");
}

#[test]
fn the_report_can_be_written_to_a_file_without_colours() {
    let folder = folder(&[("a.txt", LEAK.as_bytes())]);
    let (code, out, _) = run(&["check", "-o", "report.txt", "a.txt"], folder.path(), "");
    assert_eq!((code, out.as_str()), (1, ""));
    let written = fs::read_to_string(folder.path().join("report.txt")).expect("a report");
    assert!(written.contains("a.txt") && !written.contains('\u{1b}'));
}

const LABELLED: &str = concat!(
    r#"{"text": "Prices rose by nine per cent.", "checkable": true, "needs_source": true, "doc": "a", "line": 1}"#,
    "\n",
    r#"{"text": "Good evening to you all.", "checkable": false, "needs_source": false, "doc": "a", "line": 2}"#,
    "\n",
    r#"{"text": "Le pont a rouvert en mai.", "checkable": true, "needs_source": true}"#,
    "\n{\"text\": \"No label.\"}\n",
);

#[test]
fn a_model_is_trained_on_one_s_own_labels_and_used() {
    let folder = folder(&[("own.jsonl", LABELLED.as_bytes()), ("draft.txt", b"Prices rose by nine per cent.")]);
    let base = concat!(env!("CARGO_MANIFEST_DIR"), "/models/baratin-small");
    let args =
        ["train", "own.jsonl", "--dev", "own.jsonl", "--base", base, "--out", "mine", "--heads-only", "--epochs", "2"];
    let (code, out, errors) = run(&args, folder.path(), "");
    assert_eq!(code, 0, "{errors}");
    assert!(
        out.contains("3 examples to learn from") && out.contains("epoch 2/2") && out.contains("--model mine"),
        "{out}"
    );
    assert!(errors.contains("own.jsonl:4: no label; expected"), "{errors}");
    let (code, out, errors) = run(&["score", "draft.txt", "--model", "mine"], folder.path(), "");
    assert!(code == 0 && out.contains("Prices"), "{out}{errors}");

    let (code, _, errors) = run(&args, folder.path(), "");
    assert!(code == 2 && errors.contains("mine: is not empty"), "{errors}");
}

#[test]
fn training_says_what_it_lacks() {
    let folder = folder(&[("own.jsonl", LABELLED.as_bytes()), ("bad.jsonl", b"{}\n")]);
    let told = |data: &str, base: &str| {
        let args = ["train", data, "--dev", "own.jsonl", "--base", base, "--out", "mine"];
        let (code, _, errors) = run(&args, folder.path(), "");
        assert_eq!(code, 2);
        errors
    };
    let base = concat!(env!("CARGO_MANIFEST_DIR"), "/models/baratin-small");
    assert!(told("own.jsonl", "nowhere").contains("a model folder holds config.json"));
    assert!(told("bad.jsonl", base).contains("bad.jsonl: no usable line; line 1: \"text\" is missing"));
}
