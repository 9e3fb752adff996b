//! `baratin classify`: what kind of AI texts are about.

use std::panic::{AssertUnwindSafe, catch_unwind};

use rayon::prelude::*;
use serde_json::Value;

use super::args::{Args, ClassifyArgs, ClassifyFormat};
use super::output::Output;
use super::{Exit, classify_lines, complain, inputs, model};
use crate::finding::Problem;
use crate::grammar::Analysis;
use crate::report::{self, Classified, ClassifiedFile, ClassifiedText, PrettyKinds};
use crate::rules::RuleSet;
use crate::taxonomy::{Classification, Classifier};
use crate::text::{Document, Language};

/// All that is needed to classify, and to write down what came of it.
pub(super) struct Desk {
    rules: RuleSet,
    pub(super) classifier: Classifier,
    pub(super) format: ClassifyFormat,
    pub(super) pretty: PrettyKinds,
}

/// A text and what it is about.
pub(super) type Answer = (Document, Classification);

/// Said of a text that brought out a bug.
pub(super) const BUG: &str = "could not be classified because of a bug in baratin; please report it";

pub(super) fn run(args: &ClassifyArgs, all: &Args, mut rules: RuleSet) -> Exit {
    let model = match model::load(&args.model) {
        Ok(model) => model,
        Err(message) => return trouble(&message),
    };
    let classifier = Classifier::new(&mut rules.grammars, model);
    let format = args.format.unwrap_or(if args.lines() { ClassifyFormat::Jsonl } else { ClassifyFormat::Pretty });
    let pretty = PrettyKinds { width: super::width(), language: all.ui_lang };
    let desk = Desk { rules, classifier, format, pretty };
    let output = match Output::open(args.output.as_deref()) {
        Ok(output) => output,
        Err(message) => return trouble(&message),
    };
    if args.lines() { classify_lines::run(args, &desk, output) } else { files(args, &desk, output) }
}

pub(super) fn trouble(message: &str) -> Exit {
    complain(message);
    Exit::Trouble
}

/// Files that are read at once.
const CHUNK: usize = 64;

fn files(args: &ClassifyArgs, desk: &Desk, mut output: Output) -> Exit {
    let (inputs, mut problems) = inputs::collect(&args.paths);
    let mut documents: Vec<ClassifiedFile> = Vec::new();
    for chunk in inputs.chunks(CHUNK) {
        let read: Vec<Result<Document, String>> = chunk
            .par_iter()
            .map(|input| caught(|| input.document(args.input_format, args.lang)).and_then(|read| read))
            .collect();
        for (input, answer) in chunk.iter().zip(desk.answers(read)) {
            let path = input.path();
            match answer {
                Ok((document, found)) => {
                    let name = path.to_string_lossy();
                    match desk.format {
                        ClassifyFormat::Pretty => output.styled(&desk.pretty.text(&name, &document, &found)),
                        ClassifyFormat::Jsonl => desk.line(&mut output, name.into(), &document, &found),
                        ClassifyFormat::Json => {
                            let text = desk.record(name.clone().into(), &document, &found);
                            documents.push(ClassifiedFile::new(&name, &document, text));
                        }
                    }
                }
                Err(message) => problems.push(Problem { path: path.into(), message }),
            }
        }
        if output.is_closed() {
            break;
        }
    }
    problems.sort_by(|a, b| a.path.cmp(&b.path));
    for problem in &problems {
        complain(&format!("{}: {}", problem.path.display(), problem.message));
    }
    let broken = !problems.is_empty();
    if desk.format == ClassifyFormat::Json {
        match Classified::new(desk.classifier.model(), documents, problems).json() {
            Ok(json) => output.raw(&json),
            Err(error) => return trouble(&error.to_string()),
        }
    }
    if output.finish() && !broken { Exit::Clean } else { Exit::Trouble }
}

impl Desk {
    /// What each text is about; texts that cannot be read, or that bring out a bug, do not take the others with them.
    pub(super) fn answers(&self, read: Vec<Result<Document, String>>) -> Vec<Result<Answer, String>> {
        let analysed: Vec<Result<(Document, Analysis), String>> = read
            .into_par_iter()
            .map(|document| {
                let document = document?;
                let analysis = caught(|| Analysis::of(&document, |language| self.rules.grammar(language)))?;
                Ok((document, analysis))
            })
            .collect();
        let mut errors: Vec<Option<String>> = Vec::with_capacity(analysed.len());
        let mut good: Vec<(Document, Analysis)> = Vec::with_capacity(analysed.len());
        for text in analysed {
            match text {
                Ok(text) => {
                    good.push(text);
                    errors.push(None);
                }
                Err(message) => errors.push(Some(message)),
            }
        }
        let one = |(document, analysis): &(Document, Analysis)| caught(|| self.classifier.classify(document, analysis));
        let found: Vec<Result<Classification, String>> = match caught(|| self.classifier.classify_all(&good)) {
            Ok(found) => found.into_iter().map(Ok).collect(),
            Err(_) => good.iter().map(one).collect(),
        };
        let mut answers = good.into_iter().zip(found).map(|((document, _), found)| Ok((document, found?)));
        let answer = |error: Option<String>| match error {
            Some(message) => Err(message),
            None => answers.next().unwrap_or_else(|| Err(BUG.into())),
        };
        errors.into_iter().map(answer).collect()
    }

    /// The record of a text, with what the catalogue knows unless there is a line for each of many texts.
    pub(super) fn record(&self, id: Value, document: &Document, found: &Classification) -> ClassifiedText {
        let language = self.pretty.language.unwrap_or(match document.language {
            Language::French => Language::French,
            _ => Language::English,
        });
        let more = (self.format == ClassifyFormat::Json).then_some(language);
        ClassifiedText::new(id, document, found, more)
    }

    /// Writes the record as a line.
    pub(super) fn line(&self, output: &mut Output, id: Value, document: &Document, found: &Classification) {
        match self.record(id, document, found).line() {
            Ok(line) => output.raw(&line),
            Err(error) => complain(&error.to_string()),
        }
    }
}

fn caught<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| BUG.to_owned())
}

/// The name of a text for a reader.
pub(super) fn shown(id: &Value) -> String {
    let name = id.as_str().map_or_else(|| id.to_string(), str::to_owned);
    report::printable(&name).into_owned()
}
