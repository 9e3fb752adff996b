//! Hostile and broken input: nothing panics or hangs, everything gets one clear line, and the other files are checked.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::sync::LazyLock;
use std::time::Duration;

use assert_cmd::Command;
use baratin::check::{Checker, Options};
use baratin::finding::{DocumentReport, Report};
use baratin::rules::RuleSet;
use baratin::text::{self, Format};
use proptest::prelude::*;
use tempfile::TempDir;

const GOOD: &str = "The committee met on Monday.\n\nI hope this helps! Would you like me to make it shorter?\n";

static CHECKER: LazyLock<Checker> =
    LazyLock::new(|| Checker::new(RuleSet::builtin(), &Options::default()).expect("no options"));

/// A report, or why there is none.
fn check(bytes: &[u8], format: Format) -> Result<(DocumentReport, text::Document), String> {
    let document = text::read(bytes, format, None).map_err(|error| error.to_string())?;
    Ok((CHECKER.check(Path::new("draft"), &document).0, document))
}

fn assert_spans_fit(bytes: &[u8], report: &DocumentReport, document: &text::Document) {
    let source = &document.source.text;
    for finding in &report.findings {
        let (Some(start), Some(end)) = (finding.start, finding.end) else {
            assert!(finding.quote.is_none());
            continue;
        };
        let quote = finding.quote.as_deref().expect("a finding on a span quotes it");
        let of_chars: String = source.chars().skip(start.char).take(end.char - start.char).collect();
        assert_eq!(of_chars, quote, "{finding:?}");
        if document.format != Format::Docx && std::str::from_utf8(bytes).is_ok() {
            assert_eq!(bytes.get(start.byte..end.byte), Some(quote.as_bytes()), "{finding:?}");
        }
    }
}

/// What drafts, chatbots and attackers write; joined at random.
const PIECES: &[&str] = &[
    "The AI decided to leave. ",
    "L’IA a décidé de partir. ",
    "according to Jane Doe, ",
    "selon Mme Roux, ",
    "“",
    "”",
    "« ",
    " »",
    "\"",
    "'",
    "’",
    "‘",
    "(",
    ")",
    "[",
    "](http://a.b/c?utm_source=chatgpt.com)",
    "![a robot](x.jpg)",
    "`",
    "```\n",
    "> ",
    "- ",
    "# ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "<p>",
    "</p>",
    "<q>",
    "<div title=\"",
    "<!--",
    "-->",
    "<script>",
    "&amp;",
    "&#0;",
    "&nbsp",
    "{{< x >}}",
    "[Your Name]",
    "oaicite:1",
    "\u{e200}cite\u{e201}",
    "e\u{301}",
    "👩🏽‍💻",
    "\u{202e}",
    "\u{feff}",
    "\u{ad}",
    "\u{200b}",
    "İ",
    "ß",
    "ﬁ",
    "猫。",
    "10\u{202f}000",
    "95 % accurate ",
    "Mr. ",
    "p. ex. ",
    "M. ",
    "...",
    "? !",
    "—",
    "dit-il",
    "a-t-elle",
    "I hope this helps! ",
    "J’espère que cela vous aide. ",
    "turn0search1",
    "|",
    "---\n",
    "title: x\n",
    "[^1]",
    "[^1]: y\n",
    "*",
    "**",
    "_",
    "\\",
    "it ",
    "says ",
    "\u{1b}[31m",
    "\u{9b}",
    "www.",
    "https://",
];

fn scraps() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => proptest::sample::select(PIECES).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn format() -> impl Strategy<Value = Format> {
    proptest::sample::select(Format::all().collect::<Vec<_>>())
}

fn settings(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        rng_algorithm: proptest::test_runner::RngAlgorithm::ChaCha,
        rng_seed: proptest::test_runner::RngSeed::Fixed(1729),
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(settings(400))]

    #[test]
    fn any_text_in_any_format_is_checked_or_refused_and_spans_fit(text in scraps(), format in format()) {
        if let Ok((report, document)) = check(text.as_bytes(), format) {
            assert_spans_fit(text.as_bytes(), &report, &document);
            prop_assert_eq!(Some(report), check(text.as_bytes(), format).ok().map(|(report, _)| report));
        }
    }

    #[test]
    fn any_bytes_in_any_format_are_checked_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300), format in format()) {
        if let Ok((report, document)) = check(&bytes, format) {
            assert_spans_fit(&bytes, &report, &document);
        }
    }
}

proptest! {
    #![proptest_config(settings(60))]

    #[test]
    fn damaged_samples_are_checked_or_refused_and_spans_fit(
        which in 0_usize..64, cut in any::<prop::sample::Index>(), scrap in scraps(), length in 0_usize..40, raw in any::<bool>()
    ) {
        static SAMPLES: LazyLock<Vec<(Format, Vec<u8>)>> = LazyLock::new(samples);
        let (format, sample) = &SAMPLES[which % SAMPLES.len()];
        let mut bytes = sample.clone();
        let at = cut.index(bytes.len());
        let end = (at + length).min(bytes.len());
        bytes.splice(at..end, scrap.bytes());
        if !raw {
            bytes = String::from_utf8_lossy(&bytes).into_owned().into_bytes();
        }
        if let Ok((report, document)) = check(&bytes, *format) {
            assert_spans_fit(&bytes, &report, &document);
        }
    }

    #[test]
    fn no_pattern_of_a_card_makes_the_search_panic(pattern in "[a-c()|?+{}\\[\\]<>^$@AI*/!\\\\0-9, é]{0,24}") {
        let card = card("mine", "X01", &pattern);
        let (rules, errors) = RuleSet::with_cards(&[("mine.md".into(), card)]);
        prop_assert!(errors.len() <= 1);
        if errors.is_empty() {
            let options = Options { select: vec!["X01".into()], ..Options::default() };
            let checker = Checker::new(rules, &options).expect("the rule is there");
            let document = text::read("a b, c a b c. The AI a 1 b? c".as_bytes(), Format::Text, Some(text::Language::English));
            let _ = checker.check(Path::new("a"), &document.expect("text"));
        }
    }
}

fn samples() -> Vec<(Format, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora/samples");
    let mut paths: Vec<_> =
        fs::read_dir(folder).expect("samples").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        let mut bytes = fs::read(path).expect("a sample");
        // The beginning shows as much as the whole, in less time.
        let format = Format::from_path(path)?;
        if format != Format::Docx {
            bytes.truncate(3_000);
        }
        Some((format, bytes))
    };
    paths.iter().filter_map(read).collect()
}

/// A card with one English pattern.
fn card(name: &str, code: &str, pattern: &str) -> String {
    let mut card = format!("# {name}\n\n- code: {code}\n- severity: info\n- detector: phrase\n");
    for (language, pattern) in [("English", pattern), ("Français", "mot")] {
        let _ = write!(card, "\n## {language}\n");
        for heading in ["Title", "What", "Why", "Message", "Ask", "Instead"] {
            let _ = write!(card, "\n### {heading}\n{heading} “{{quote}}”\n");
        }
        let _ = write!(card, "\n### Patterns\n- ```{pattern}```\n");
    }
    card + "\n## Sources\n- None.\n"
}

/// Exit code, standard output, standard error.
fn run(args: &[&str], folder: &Path, stdin: &[u8]) -> (i32, String, String) {
    let mut command = Command::cargo_bin("baratin").expect("the program is built");
    command.env("COLUMNS", "100").env("LANG", "en_GB.UTF-8").env_remove("LC_ALL").timeout(Duration::from_secs(120));
    let output = command.current_dir(folder).args(args).write_stdin(stdin).output().expect("it runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("output is UTF-8");
    (output.status.code().expect("no signal, no time-out"), text(output.stdout), text(output.stderr))
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

fn docx(document: &str) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    archive.start_file("word/document.xml", options).expect("a part");
    archive.write_all(document.as_bytes()).expect("its text");
    archive.finish().expect("an archive").into_inner()
}

/// A line of complaint for a bad file, alone and among others.
fn assert_refused(name: &str, bytes: &[u8], words: &str) {
    let folder = folder(&[("good.txt", GOOD.as_bytes()), (name, bytes)]);
    let (code, _, alone) = run(&["check", name], folder.path(), b"");
    assert_eq!((code, alone.lines().count()), (2, 1), "{name}: {alone}");
    assert!(alone.contains(name) && alone.contains(words), "{name}: {alone}");
    let (code, out, among) = run(&["check", "good.txt", name], folder.path(), b"");
    assert_eq!((code, among), (2, alone), "{name}");
    assert!(out.contains("good.txt") && out.contains("I hope this helps"), "{out}");
}

#[test]
fn every_kind_of_bad_file_gets_one_line_that_says_what_to_do() {
    let whole = docx("<w:document><w:body><w:p><w:r><w:t>Hello there.</w:t></w:r></w:p></w:body></w:document>");
    let encrypted: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let ole = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice();
    let bomb = docx(&" ".repeat(80 << 20));
    for (name, bytes, words) in [
        ("latin.md", "Café, thé, été, à, \u{3a9}".as_bytes().iter().copied().chain([0xc3, 0x28]).collect(), "line 1"),
        ("binary.txt", b"one\ntwo\n\x00\x01\xff".to_vec(), "line 3"),
        ("cut.docx", whole[..whole.len() - 30].to_vec(), "incomplete"),
        ("text.docx", GOOD.as_bytes().to_vec(), "not a Word document"),
        ("secret.docx", [ole, encrypted.as_slice()].concat(), "password"),
        ("old.docx", [ole, [0; 600].as_slice()].concat(), ".doc"),
        ("bomb.docx", bomb, "zip bomb"),
        ("xml.docx", docx("<w:document><w:p>"), "ends inside an element"),
        ("image.txt", b"\x89PNG\r\n\x1a\n0000".to_vec(), "PNG"),
        ("paper.pdf", b"%PDF-1.7\n".to_vec(), "PDF"),
        ("letter.rtf", b"{\\rtf1 Hello}".to_vec(), "RTF"),
        ("old.doc", [ole, [0; 600].as_slice()].concat(), "Office"),
    ] {
        assert_refused(name, &bytes, words);
    }
}

#[test]
fn a_text_beyond_the_limit_is_refused_with_its_size() {
    let line = "word ".repeat(7 << 20);
    assert_refused("line.txt", line.as_bytes(), "35 MiB");
}

#[test]
fn an_empty_draft_is_no_error() {
    let files: [(&str, &[u8]); 4] =
        [("a.txt", b""), ("b.md", b" \n\t\r\n "), ("c.html", b"<p> </p>"), ("d.txt", b"\xEF\xBB\xBF")];
    let folder = folder(&files);
    let (code, out, err) = run(&["check", "."], folder.path(), b"");
    assert_eq!((code, err.as_str()), (0, ""));
    assert_eq!(out.matches("· 0 words").count(), 4, "{out}");
}

#[test]
fn binary_on_standard_input_is_said_in_a_line() {
    let folder = folder(&[]);
    let (code, _, err) = run(&["check", "-"], folder.path(), b"\x00\x01\x02\xff");
    assert_eq!((code, err.lines().count()), (2, 1), "{err}");
    assert!(err.contains("-: looks like binary"), "{err}");
}

#[cfg(target_os = "linux")]
#[test]
fn pipes_and_devices_are_refused_and_never_waited_for() {
    let folder = folder(&[("good.txt", GOOD.as_bytes())]);
    let made = std::process::Command::new("mkfifo").arg(folder.path().join("pipe.txt")).status();
    assert!(made.is_ok_and(|status| status.success()));
    for args in [["check", "pipe.txt", "good.txt"], ["check", "/dev/zero", "good.txt"], ["check", ".", "good.txt"]] {
        let (code, out, err) = run(&args, folder.path(), b"");
        assert_eq!((code, err.lines().count()), (2, 1), "{err}");
        assert!(err.contains("not a regular file") && out.contains("good.txt"), "{err}{out}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_path_that_is_not_utf_8_is_checked_and_shown_in_every_format() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = folder(&[]);
    fs::write(folder.path().join(std::ffi::OsStr::from_bytes(b"caf\xe9.txt")), GOOD).expect("a file");
    let (code, out, _) = run(&["check", "."], folder.path(), b"");
    assert_eq!(code, 1);
    assert!(out.contains("caf\u{fffd}.txt"), "{out}");
    let (code, out, err) = run(&["check", "--format", "json", "."], folder.path(), b"");
    assert_eq!((code, err.as_str()), (1, ""));
    let report: Report = serde_json::from_str(&out).expect("JSON");
    assert_eq!(report.documents.len(), 1);
}

#[test]
fn output_that_cannot_be_written_is_trouble() {
    let folder = folder(&[("a.txt", GOOD.as_bytes())]);
    let (code, _, err) = run(&["check", "-o", "no/such/folder/r.txt", "a.txt"], folder.path(), b"");
    assert_eq!((code, err.lines().count()), (2, 1), "{err}");
    assert!(err.contains("r.txt: cannot be written"), "{err}");
}

#[test]
fn the_bare_text_and_json_keep_every_character_of_the_draft() {
    let draft = "The chatbot \u{1b}[31mdecided\u{1b}[0m \u{9b}1m\u{202e}to leave us.\n\n[Your \u{1b}]0;x\u{7} Name]\n";
    let folder = folder(&[("a.txt", draft.as_bytes())]);
    let (_, json, _) = run(&["check", "--format", "json", "a.txt"], folder.path(), b"");
    assert!(!json.contains(['\u{1b}', '\u{9b}', '\u{202e}', '\u{7}']), "{json:?}");
    let report: Report = serde_json::from_str(&json).expect("JSON");
    for finding in report.findings() {
        let (start, end) = (finding.start.expect("a span").byte, finding.end.expect("a span").byte);
        assert_eq!(finding.quote.as_deref(), draft.get(start..end));
    }
    let (_, out, _) = run(&["check", "--format", "json", "-o", "r.json", "a.txt"], folder.path(), b"");
    assert_eq!((out.as_str(), fs::read_to_string(folder.path().join("r.json")).expect("a report")), ("", json));
}

#[test]
fn order_of_arguments_and_number_of_threads_change_nothing() {
    let files: Vec<(String, String)> =
        (0..12).map(|i| (format!("{i}.md"), format!("{GOOD}\n{}", "The AI decided to go. ".repeat(i)))).collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    let folder = folder(&files);
    let names: Vec<&str> = files.iter().map(|(name, _)| *name).collect();
    let backwards: Vec<&str> = names.iter().rev().copied().collect();
    let json = |threads: &str, names: &[&str]| {
        run(&[&["--threads", threads, "check", "--format", "json"], names].concat(), folder.path(), b"")
    };
    let one = json("1", &names);
    assert_eq!(one.0, 1);
    assert_eq!(one, json("3", &backwards));
}

#[test]
fn markup_made_to_exhaust_a_reader_is_read() {
    let attributes: String = (0..60_000).fold(String::from("<p title=x "), |mut tag, i| {
        let _ = write!(tag, "a{i}=\"b\" ");
        tag
    });
    let html = [
        format!("{attributes}>The end.</p><p>After it.</p>"),
        format!("<p>x</p {}>The end.", "a=\"b\" ".repeat(60_000)),
        format!("{}The end.", "<div>".repeat(50_000)),
        format!("{}The end.", "<b><q><table><tr><td>".repeat(10_000)),
        "<".repeat(200_000),
        "<p / ".to_owned() + &"/ ".repeat(100_000),
    ];
    for text in &html {
        let (_, document) = check(text.as_bytes(), Format::Html).expect("HTML");
        assert!(document.text.contains("The end.") || !text.contains("The end."), "{}", &text[..40]);
    }
    assert!(check(html[0].as_bytes(), Format::Html).expect("HTML").1.text.contains("After it."));
    for piece in ["> ", "*", "[", "`", "_", "![", "<a ", "- ", "[^", "](", "{{<", "**a*", "| a "] {
        check(piece.repeat(20_000).as_bytes(), Format::Markdown).expect("Markdown");
    }
}

#[test]
fn text_made_to_take_quadratic_time_is_checked() {
    for piece in [
        "“a” ",
        "“a ",
        "\"a\" ",
        "« a ",
        "a'",
        "the AI ",
        "The AI decided. ",
        "Jane Doe said it works. ",
        "[1] ",
        "A. ",
        "...",
        "(",
        "turn0search1 and ",
        "[Your Name] and ",
        "— a.\n\n",
        "a:\n\n",
        "not ",
        "`oaicite:1` b ",
    ] {
        check(piece.repeat(60_000 / piece.len()).as_bytes(), Format::Text).expect("text");
    }
}

#[test]
fn a_sentence_of_a_megabyte_is_cut_between_words() {
    let (_, document) = check("a word and ".repeat(100_000).as_bytes(), Format::Text).expect("text");
    assert!(document.sentences.len() > 10);
    for sentence in &document.sentences {
        let words = sentence.span.of(&document.text);
        assert!(words.len() <= 8 << 10 && words == words.trim() && words.split(' ').all(|w| "a word and".contains(w)));
    }
}

#[test]
fn a_catastrophic_pattern_runs_out_of_budget() {
    let pattern = "((a|b|c)+ (a|b|c)+ (a|b|c)+){0,40} <40> (a|b|c){0,40} never";
    let (rules, errors) = RuleSet::with_cards(&[("mine.md".into(), card("mine", "X01", pattern))]);
    assert_eq!(errors, []);
    let options = Options { select: vec!["X01".into()], ..Options::default() };
    let checker = Checker::new(rules, &options).expect("the rule is there");
    let text = format!("{} never.", "a b c ".repeat(100));
    let document = text::read(text.as_bytes(), Format::Text, Some(text::Language::English)).expect("text");
    let _ = checker.check(Path::new("a.txt"), &document);
}

#[test]
fn patterns_that_would_overflow_the_stack_are_refused_or_cut_short() {
    for pattern in ["(".repeat(50_000), "!".repeat(50_000), "a ] b [".into(), "(a)/é".into(), "(a)/".into()] {
        let (_, errors) = RuleSet::with_cards(&[("mine.md".into(), card("mine", "X01", &pattern))]);
        assert!(errors.len() == 1 || pattern == "a ] b [", "{}", &pattern[..pattern.len().min(20)]);
    }
    let (rules, errors) = RuleSet::with_cards(&[("mine.md".into(), card("mine", "X01", &"a? ".repeat(20_000)))]);
    assert_eq!(errors, []);
    let checker = Checker::new(rules, &Options::default()).expect("no options");
    let document = text::read(b"a a a a the a", Format::Text, Some(text::Language::English)).expect("text");
    let _ = checker.check(Path::new("a.txt"), &document);
}

#[test]
fn every_bad_card_is_reported_and_the_good_ones_run() {
    let good = card("mine", "X01", "committee");
    let files: Vec<(&str, Vec<u8>)> = vec![
        ("cards/a.md", good.clone().into_bytes()),
        ("cards/b-twin.md", good.clone().into_bytes()),
        ("cards/c-code.md", card("other", "P01", "x").into_bytes()),
        ("cards/d-latin.md", b"# x\n\n- code: X\xe9\n".to_vec()),
        (
            "cards/e-heading.md",
            good.replace("### Patterns", "### Pattern").replace("# mine", "# e").replace("X01", "X05").into_bytes(),
        ),
        ("cards/f.md/inner.txt", b"a folder".to_vec()),
        ("a.txt", GOOD.as_bytes().to_vec()),
    ];
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (*name, bytes.as_slice())).collect();
    let folder = folder(&files);
    let (code, out, err) = run(&["--cards", "cards", "check", "--select", "X01", "a.txt"], folder.path(), b"");
    assert_eq!((code, err.lines().count()), (2, 5), "{err}");
    for words in [
        "b-twin.md:1: ",
        "same name",
        "c-code.md:3: ",
        "same code",
        "d-latin.md:3: is not UTF-8",
        "e-heading.md:",
        "### Pattern",
        "f.md:1: cannot be read",
    ] {
        assert!(err.contains(words), "{words} in {err}");
    }
    assert!(out.contains("X01"), "{out}");
}
