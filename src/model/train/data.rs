//! Training text: JSON lines, one paragraph, one description or one sentence a line. A bad line is told with what was
//! expected, and the rest is used.
//!
//! - `{"sentences": [{"text", "checkable", "sourced", "needs_source", "kind"}, …]}`: a paragraph;
//! - `{"text", "labels": ["perception", …], "uncertain": false}`: a description of a system, for the taxonomy; uncertain
//!   where it does not tell what the system does;
//! - `{"text", "label" or keys of heads, "doc", "line"}`: a sentence. Sentences of a `doc` are sorted by `line` and read in
//!   stretches of up to eight, so that each has neighbours; three in ten stand alone.

use std::path::{Path, PathBuf};

use rustc_hash::FxHashMap;
use serde_json::{Map, Value};

use super::labels::{self, Targets};
use super::random::{Random, digest};
use crate::model::{Kind, ModelError, TAXONOMY, Taxonomy};

/// A sentence and what is known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// As it stands.
    pub text: String,
    /// Targets of the heads.
    pub targets: Targets,
    /// What it claims.
    pub kind: Option<Kind>,
}

/// Sentences that are read together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Paragraph {
    /// In reading order.
    pub sentences: Vec<Sentence>,
    /// Taxonomy labels of the whole.
    pub taxonomy: Option<Taxonomy>,
}

/// A line that could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadLine {
    /// The file.
    pub file: PathBuf,
    /// Counted from 1.
    pub line: usize,
    /// What was expected.
    pub message: String,
}

/// What was read.
#[derive(Clone, Debug, Default)]
pub struct Corpus {
    /// Paragraphs in the order of the files.
    pub paragraphs: Vec<Paragraph>,
    /// Lines left out.
    pub bad: Vec<BadLine>,
}

enum Line {
    Paragraph(Paragraph),
    Of { doc: String, line: i64, sentence: Sentence },
}

/// Reads files of training text.
///
/// # Errors
/// A file that cannot be read, or not one usable line in all of them.
pub fn read(files: &[PathBuf]) -> Result<Corpus, ModelError> {
    let mut corpus = Corpus::default();
    for file in files {
        let bytes = std::fs::read(file)
            .map_err(|error| ModelError::Training(format!("{}: cannot be read: {error}", file.display())))?;
        read_file(file, &bytes, &mut corpus);
    }
    if corpus.paragraphs.is_empty() {
        let names: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
        let first = corpus.bad.first().map(|bad| format!("; line {}: {}", bad.line, bad.message)).unwrap_or_default();
        return Err(ModelError::Training(format!("{}: no usable line{first}", names.join(", "))));
    }
    Ok(corpus)
}

fn read_file(file: &Path, bytes: &[u8], corpus: &mut Corpus) {
    let mut documents: Vec<(String, Vec<(i64, Sentence)>)> = Vec::new();
    let mut numbers: FxHashMap<String, usize> = FxHashMap::default();
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    for (number, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
        if line.trim_ascii().is_empty() {
            continue;
        }
        match parse(line) {
            Ok(Line::Paragraph(paragraph)) => corpus.paragraphs.push(paragraph),
            Ok(Line::Of { doc, line, sentence }) => {
                let at = *numbers.entry(doc.clone()).or_insert_with(|| {
                    documents.push((doc, Vec::new()));
                    documents.len() - 1
                });
                documents[at].1.push((line, sentence));
            }
            Err(message) => corpus.bad.push(BadLine { file: file.into(), line: number + 1, message }),
        }
    }
    for (doc, mut sentences) in documents {
        sentences.sort_by_key(|(line, _)| *line);
        let mut random = Random::new(&[digest(0, doc.as_bytes())]);
        let mut rest = sentences.into_iter().map(|(_, sentence)| sentence).peekable();
        while rest.peek().is_some() {
            let n = if random.unit() < 0.3 { 1 } else { 2 + random.below(7) };
            corpus.paragraphs.push(Paragraph { sentences: rest.by_ref().take(n).collect(), taxonomy: None });
        }
    }
}

fn parse(line: &[u8]) -> Result<Line, String> {
    let value: Value = serde_json::from_slice(line).map_err(|error| format!("not JSON: {error}"))?;
    let Value::Object(object) = value else { return Err("expected a JSON object".into()) };
    if let Some(sentences) = object.get("sentences") {
        let list = sentences.as_array().ok_or("\"sentences\" is no list")?;
        let sentences = list.iter().map(of_paragraph).collect::<Result<Vec<Sentence>, String>>()?;
        if sentences.iter().all(|sentence| sentence.targets == [None; 4]) {
            return Err(format!("no sentence has a label; expected keys {}", labels::HEADS.join(", ")));
        }
        return Ok(Line::Paragraph(Paragraph { sentences, taxonomy: taxonomy(&object)? }));
    }
    let text = text(&object)?;
    if let Some(taxonomy) = taxonomy(&object)? {
        let sentence = Sentence { text, targets: [None; 4], kind: None };
        return Ok(Line::Paragraph(Paragraph { sentences: vec![sentence], taxonomy: Some(taxonomy) }));
    }
    let targets = labels::targets(&object)?.ok_or_else(|| {
        format!("no label; expected \"label\", \"labels\", \"sentences\" or keys {}", labels::HEADS.join(", "))
    })?;
    let sentence = Sentence { text, targets, kind: kind(&object)? };
    let number = |value: &Value| value.as_i64().or_else(|| value.as_str()?.parse().ok());
    let place = object.get("doc").and_then(Value::as_str).zip(object.get("line").and_then(number));
    Ok(match place {
        Some((doc, line)) => Line::Of { doc: doc.into(), line, sentence },
        None => Line::Paragraph(Paragraph { sentences: vec![sentence], taxonomy: None }),
    })
}

fn of_paragraph(value: &Value) -> Result<Sentence, String> {
    let object = value.as_object().ok_or("a sentence is no object; expected {\"text\", \"checkable\", …}")?;
    let targets = labels::targets(object)?.unwrap_or_default();
    Ok(Sentence { text: text(object)?, targets, kind: kind(object)? })
}

fn text(object: &Map<String, Value>) -> Result<String, String> {
    let text = object.get("text").and_then(Value::as_str).filter(|text| !text.trim().is_empty());
    text.map(str::to_owned).ok_or_else(|| "\"text\" is missing or empty".into())
}

/// The kind of a claim. A sentence that claims nothing has none.
fn kind(object: &Map<String, Value>) -> Result<Option<Kind>, String> {
    match object.get("kind") {
        None | Some(Value::Null) => Ok(None),
        Some(_) if object.get("checkable") == Some(&Value::Bool(false)) => Ok(None),
        Some(value) => serde_json::from_value(value.clone()).map(Some).map_err(|_| {
            format!(
                "the kind {value} is not known; expected number, quotation, study, comparison, event, cause or other"
            )
        }),
    }
}

fn taxonomy(object: &Map<String, Value>) -> Result<Option<Taxonomy>, String> {
    let Some(labels) = object.get("labels") else { return Ok(None) };
    let list = labels.as_array().ok_or("\"labels\" is no list")?;
    let mut targets = [0.0; TAXONOMY.len()];
    if object.get("uncertain") == Some(&Value::Bool(true)) {
        targets[TAXONOMY.len() - 1] = 1.0;
    }
    for label in list {
        let at = TAXONOMY.iter().position(|known| label == *known);
        targets[at.ok_or_else(|| format!("the label {label} is not known; expected {}", TAXONOMY.join(", ")))?] = 1.0;
    }
    Ok(Some(targets))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(lines: &str) -> Corpus {
        let mut corpus = Corpus::default();
        read_file(Path::new("own.jsonl"), lines.as_bytes(), &mut corpus);
        corpus
    }

    #[test]
    fn all_three_layouts_are_read() {
        let corpus = of(concat!(
            r#"{"id": "a", "sentences": [{"text": "Il pleut.", "checkable": true, "sourced": false, "kind": "event"}]}"#,
            "\r\n\n",
            r#"{"text": "It spots potholes.", "labels": ["perception"]}"#,
            "\n",
            r#"{"text": "Prices rose.", "label": "CFS", "doc": "d", "line": "2"}"#,
            "\n",
            r#"{"text": "Good evening.", "label": "NFS", "doc": "d", "line": 1}"#,
        ));
        assert!(corpus.bad.is_empty(), "{:?}", corpus.bad);
        assert_eq!(corpus.paragraphs[0].sentences[0].kind, Some(Kind::Event));
        assert_eq!(corpus.paragraphs[1].taxonomy, Some([1.0, 0.0, 0.0, 0.0, 0.0]));
        let texts: Vec<&str> =
            corpus.paragraphs[2..].iter().flat_map(|p| &p.sentences).map(|s| s.text.as_str()).collect();
        assert_eq!(texts, ["Good evening.", "Prices rose."]);
    }

    #[test]
    fn documents_are_read_in_stretches_of_up_to_eight() {
        let line = |i: usize| format!("{{\"text\": \"Sentence {i}.\", \"label\": 1, \"doc\": \"d\", \"line\": {i}}}\n");
        let corpus = of(&(0..200).map(line).collect::<String>());
        let lengths: Vec<usize> = corpus.paragraphs.iter().map(|p| p.sentences.len()).collect();
        assert_eq!(lengths.iter().sum::<usize>(), 200);
        assert!(lengths.iter().all(|n| (1..=8).contains(n)) && lengths.contains(&1) && lengths.iter().any(|n| *n > 5));
    }

    #[test]
    fn a_bad_line_is_told_and_the_rest_is_used() {
        let corpus = of(
            "{\"text\": \"Fine.\", \"label\": 0}\n{\"text\"\n{\"text\": \"x\", \"labels\": [\"robot\"]}\n{\"text\": \"x\"}\n[]\n",
        );
        assert_eq!(corpus.paragraphs.len(), 1);
        let told: Vec<(usize, &str)> = corpus.bad.iter().map(|bad| (bad.line, bad.message.as_str())).collect();
        assert_eq!(told.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [2, 3, 4, 5]);
        assert!(told[0].1.starts_with("not JSON") && told[1].1.contains("expected perception, generative"));
        assert!(told[2].1.starts_with("no label") && told[3].1 == "expected a JSON object");
    }

    #[test]
    fn files_without_a_usable_line_are_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("empty.jsonl");
        std::fs::write(&path, "{\"text\": \"x\"}\n").expect("a file");
        let error = read(&[path]).expect_err("nothing").to_string();
        assert!(error.contains("no usable line; line 1: no label"), "{error}");
    }
}
