//! A classification as JSON. Others parse it: it only grows by additions.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::json::escaped;
use crate::finding::{Problem, Report, Tool};
use crate::taxonomy::{Basis, Classification, Cue, Label, Mention};
use crate::text::{Document, Format, Language, PositionIndex, Span};

/// One classified text. Offsets are bytes of the file, or of the text of a line.
#[derive(Clone, Debug, Serialize)]
pub struct ClassifiedText {
    /// As given; the path of a file.
    id: Value,
    labels: Vec<Label>,
    scores: Map<String, Value>,
    uncertain: bool,
    cues: Vec<CueRecord>,
    /// Wording that speaks against labels.
    counter_cues: Vec<CueRecord>,
    systems: Vec<SystemRecord>,
    language: Language,
    basis: Basis,
}

#[derive(Clone, Debug, Serialize)]
struct CueRecord {
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<Label>,
    quote: String,
    start: usize,
    end: usize,
    line: usize,
    sort: &'static str,
}

#[derive(Clone, Debug, Serialize)]
struct SystemRecord {
    name: String,
    maker: String,
    labels: Vec<Label>,
    quote: String,
    start: usize,
    end: usize,
    line: usize,
    mentions: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    more: Option<More>,
}

/// What the catalogue knows of a system.
#[derive(Clone, Debug, Serialize)]
struct More {
    country: String,
    sector: String,
    what: String,
    failures: Option<Value>,
}

/// Where things stand in a text.
struct Places<'d> {
    document: &'d Document,
    index: PositionIndex<'d>,
}

impl Places<'_> {
    /// First byte, one past the last, line, and the words of the source.
    fn of(&self, span: Span) -> (usize, usize, usize, String) {
        let span = self.document.to_source(span);
        let (start, end) = (self.index.position(span.start), self.index.position(span.end));
        (start.byte, end.byte, start.line, span.of(&self.document.source.text).to_owned())
    }
}

impl ClassifiedText {
    /// The record of a text. With `more`, what the catalogue knows of its systems is written out, in that language.
    #[must_use]
    pub fn new(id: Value, document: &Document, found: &Classification, more: Option<Language>) -> Self {
        let places = Places { document, index: PositionIndex::new(&document.source) };
        let cue = |cue: &Cue| {
            let (start, end, line, quote) = places.of(cue.span);
            CueRecord { label: cue.sort.label, quote, start, end, line, sort: cue.sort.name }
        };
        let (cues, counter_cues): (Vec<&Cue>, Vec<&Cue>) = found.cues.iter().partition(|cue| cue.sort.label.is_some());
        Self {
            id,
            labels: found.labels.clone(),
            scores: Label::ALL.iter().map(|l| (l.name().into(), rounded(found.scores[*l as usize]))).collect(),
            uncertain: found.uncertain,
            cues: cues.into_iter().map(cue).collect(),
            counter_cues: counter_cues.into_iter().map(cue).collect(),
            systems: found.systems.iter().map(|mention| system(mention, &places, more)).collect(),
            language: document.language,
            basis: found.basis,
        }
    }

    /// One line of JSON, with its line end.
    ///
    /// # Errors
    /// Never in practice: every value of a record can be written as JSON.
    pub fn line(&self) -> Result<String, serde_json::Error> {
        Ok(escaped(serde_json::to_string(self)? + "\n"))
    }
}

/// Four decimals: more would only look exact.
fn rounded(score: f32) -> Value {
    json!((f64::from(score) * 1e4).round() / 1e4)
}

fn system(mention: &Mention, places: &Places<'_>, more: Option<Language>) -> SystemRecord {
    let (start, end, line, quote) = places.of(mention.first());
    let system = &mention.system;
    let more = more.map(|language| More {
        country: system.country.clone(),
        sector: system.sector.clone(),
        what: system.what.of(language).to_owned(),
        failures: system.failures.as_ref().map(|f| json!({"text": f.text.of(language), "source": f.source})),
    });
    SystemRecord {
        name: system.name.clone(),
        maker: system.maker.clone(),
        labels: system.labels.clone(),
        quote,
        start,
        end,
        line,
        mentions: mention.spans.len(),
        more,
    }
}

/// A run of `classify`.
#[derive(Clone, Debug, Serialize)]
pub struct Classified {
    schema: u32,
    tool: Tool,
    /// Name and version of the model; null without one.
    model: Option<String>,
    documents: Vec<ClassifiedFile>,
    errors: Vec<Problem>,
}

/// A classified file.
#[derive(Clone, Debug, Serialize)]
pub struct ClassifiedFile {
    path: String,
    format: Format,
    words: usize,
    #[serde(flatten)]
    text: ClassifiedText,
}

impl ClassifiedFile {
    /// The record of a file, whose identifier is its path.
    #[must_use]
    pub fn new(path: &str, document: &Document, text: ClassifiedText) -> Self {
        Self { path: path.into(), format: document.format, words: document.words(), text }
    }
}

impl Classified {
    /// The record of a run.
    #[must_use]
    pub fn new(model: Option<&str>, documents: Vec<ClassifiedFile>, errors: Vec<Problem>) -> Self {
        let Report { schema, tool, .. } = Report::default();
        Self { schema, tool, model: model.map(str::to_owned), documents, errors }
    }

    /// Indented JSON, with its line end.
    ///
    /// # Errors
    /// Never in practice: every value of a record can be written as JSON.
    pub fn json(&self) -> Result<String, serde_json::Error> {
        Ok(escaped(serde_json::to_string_pretty(self)? + "\n"))
    }
}
