//! `baratin score`: every sentence with its scores.

use std::io::{BufRead as _, Write as _};
use std::sync::Arc;

use rayon::prelude::*;
use serde::Deserialize;

use super::args::{Args, ScoreArgs, ScoreFormat};
use super::inputs::{self, Input};
use super::{Exit, complain, print, write_raw};
use crate::check::{Checker, Options};
use crate::model::Model;
use crate::report;
use crate::rules::RuleSet;
use crate::text::{self, Document, Format, Language};

pub(super) fn run(args: &ScoreArgs, all: &Args, rules: RuleSet) -> Exit {
    let model = super::model::network(args.model.as_deref());
    let checker = Checker::new(rules, &Options::default());
    let (model, checker) = match model.and_then(|model| Ok((model, checker?))) {
        Ok(both) => both,
        Err(message) => {
            complain(&message);
            return Exit::Trouble;
        }
    };
    let scorer = Scorer { args, checker, model, messages: all.ui_lang };
    let (inputs, problems) = inputs::collect(&args.paths);
    for problem in &problems {
        complain(&format!("{}: {}", problem.path.display(), problem.message));
    }
    let mut complete = problems.is_empty();
    let mut file = match &args.output {
        None => None,
        Some(path) => match std::fs::File::create(path) {
            Ok(file) => Some(std::io::BufWriter::new(file)),
            Err(error) => {
                complain(&format!("{}: cannot be written: {error}", path.display()));
                return Exit::Trouble;
            }
        },
    };
    let mut write = |text: &str| match &mut file {
        None if args.lines() || args.format == ScoreFormat::Jsonl => write_raw(text),
        None => print(text),
        Some(file) => {
            let plain = anstream::adapter::strip_str(text).to_string();
            let written = file.write_all(plain.as_bytes()).and_then(|()| file.flush());
            if let Err(error) = &written {
                complain(&format!("the output cannot be written: {error}"));
            }
            written.is_ok()
        }
    };
    for input in &inputs {
        let done = if args.lines() { scorer.lines(input, &mut write) } else { scorer.document(input, &mut write) };
        complete &= done;
    }
    if complete { Exit::Clean } else { Exit::Trouble }
}

struct Scorer<'a> {
    args: &'a ScoreArgs,
    checker: Checker,
    model: Arc<dyn Model>,
    messages: Option<Language>,
}

/// A record of the input.
#[derive(Deserialize)]
struct Record {
    #[serde(default)]
    id: serde_json::Value,
    text: Option<String>,
    sentences: Option<Vec<String>>,
}

/// Records that are read before they are scored together.
const BATCH: usize = 1024;

impl Scorer<'_> {
    fn document(&self, input: &Input, write: &mut impl FnMut(&str) -> bool) -> bool {
        let path = input.path().to_string_lossy().into_owned();
        let scored = self.read(input).and_then(|document| {
            let found = self.checker.assess(&document, self.model.as_ref());
            match self.args.format {
                ScoreFormat::Pretty => Ok(report::score_page(&path, &document, &found, super::width(), self.messages)),
                ScoreFormat::Jsonl => {
                    report::score_lines(&path.clone().into(), &document, &found).map_err(|error| error.to_string())
                }
            }
        });
        match scored {
            Ok(page) => write(&page),
            Err(message) => {
                complain(&format!("{path}: {message}"));
                false
            }
        }
    }

    fn read(&self, input: &Input) -> Result<Document, String> {
        let bytes = input.read().map_err(|error| error.to_string())?;
        let named = self.args.input_format.or_else(|| Format::from_path(input.path()));
        let format = named.unwrap_or_else(|| Format::sniff(&bytes));
        text::read(&bytes, format, self.args.lang).map_err(|error| error.to_string())
    }

    /// JSON lines: a bad one is named and left out, the others are scored.
    fn lines(&self, input: &Input, write: &mut impl FnMut(&str) -> bool) -> bool {
        let path = input.path().to_string_lossy().into_owned();
        let reader: Box<dyn std::io::BufRead> = match input {
            Input::Stdin => Box::new(std::io::stdin().lock()),
            Input::File(file) => match std::fs::File::open(file) {
                Ok(file) => Box::new(std::io::BufReader::new(file)),
                Err(error) => {
                    complain(&format!("{path}: cannot be read: {error}"));
                    return false;
                }
            },
        };
        let mut complete = true;
        let mut batch: Vec<(usize, Vec<u8>)> = Vec::with_capacity(BATCH);
        let mut flush = |batch: &mut Vec<(usize, Vec<u8>)>| {
            let scored: Vec<Result<String, String>> = batch.par_iter().map(|(_, line)| self.record(line)).collect();
            let mut good = true;
            for ((number, _), result) in batch.drain(..).zip(scored) {
                match result {
                    Ok(lines) => good &= write(&lines),
                    Err(message) => {
                        complain(&format!("{path}:{number}: {message}; the line was left out"));
                        good = false;
                    }
                }
            }
            good
        };
        for (number, line) in reader.split(b'\n').enumerate() {
            let line = match line {
                Ok(line) => line,
                Err(error) => {
                    complain(&format!("{path}:{}: cannot be read: {error}", number + 1));
                    complete = false;
                    break;
                }
            };
            if line.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            batch.push((number + 1, line));
            if batch.len() == BATCH {
                complete &= flush(&mut batch);
            }
        }
        flush(&mut batch) && complete
    }

    fn record(&self, line: &[u8]) -> Result<String, String> {
        let record: Record = serde_json::from_slice(line)
            .map_err(|error| format!("expected {{\"id\", \"text\"}} or {{\"id\", \"sentences\"}}: {error}"))?;
        let format = self.args.input_format.unwrap_or(Format::Text);
        let document = match (&record.sentences, &record.text) {
            (Some(sentences), _) => text::from_sentences(sentences, self.args.lang),
            (None, Some(text)) => {
                text::read(text.as_bytes(), format, self.args.lang).map_err(|error| error.to_string())?
            }
            (None, None) => return Err("neither \"text\" nor \"sentences\"".into()),
        };
        let found = self.checker.assess(&document, self.model.as_ref());
        report::score_lines(&record.id, &document, &found).map_err(|error| error.to_string())
    }
}
