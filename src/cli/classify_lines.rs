//! `baratin classify --jsonl`: a text from each line, a line for each text.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

use super::args::{ClassifyArgs, ClassifyFormat};
use super::classify::{Desk, shown, trouble};
use super::output::Output;
use super::{Exit, complain};
use crate::report::{Classified, ClassifiedFile};
use crate::text::{self, Document, Format, MAX_BYTES};

/// Lines that are classified together: enough for full batches, few enough to hold.
const CHUNK: usize = 256;

/// A line of the input; further fields are left alone.
#[derive(Deserialize)]
struct Line {
    id: Value,
    text: String,
}

/// A line with its number, read as far as it could be.
struct Job {
    number: usize,
    id: Value,
    document: Result<Document, String>,
}

pub(super) fn run(args: &ClassifyArgs, desk: &Desk, mut output: Output) -> Exit {
    let paths = if args.paths.is_empty() { vec!["-".into()] } else { args.paths.clone() };
    let mut broken = false;
    let mut files: Vec<ClassifiedFile> = Vec::new();
    for path in &paths {
        let name = path.display().to_string();
        let reader = match open(path) {
            Ok(reader) => reader,
            Err(error) => {
                complain(&format!("{name}: cannot be read: {error}"));
                broken = true;
                continue;
            }
        };
        let mut lines = Lines { reader, number: 0 };
        loop {
            let (jobs, error) = lines.chunk(args);
            if jobs.is_empty() && error.is_none() || output.is_closed() {
                break;
            }
            broken |= classified(desk, &name, jobs, &mut output, &mut files);
            output.flush();
            if let Some(error) = error {
                complain(&format!("{name}: cannot be read on after line {}: {error}", lines.number));
                broken = true;
                break;
            }
        }
    }
    if desk.format == ClassifyFormat::Json {
        match Classified::new(desk.classifier.model(), files, Vec::new()).json() {
            Ok(json) => output.raw(&json),
            Err(error) => return trouble(&error.to_string()),
        }
    }
    if output.finish() && !broken { Exit::Clean } else { Exit::Trouble }
}

/// Classifies some lines and writes what came of them; true where one could not be done.
fn classified(desk: &Desk, name: &str, jobs: Vec<Job>, output: &mut Output, files: &mut Vec<ClassifiedFile>) -> bool {
    let mut broken = false;
    let mut labels: Vec<(usize, Value)> = Vec::with_capacity(jobs.len());
    let mut read = Vec::with_capacity(jobs.len());
    for job in jobs {
        labels.push((job.number, job.id));
        read.push(job.document);
    }
    for ((number, id), answer) in labels.into_iter().zip(desk.answers(read)) {
        match answer {
            Ok((document, found)) => match desk.format {
                ClassifyFormat::Pretty => output.styled(&desk.pretty.text(&shown(&id), &document, &found)),
                ClassifyFormat::Jsonl => desk.line(output, id, &document, &found),
                ClassifyFormat::Json => {
                    let text = desk.record(id, &document, &found);
                    files.push(ClassifiedFile::new(name, &document, text));
                }
            },
            Err(message) => {
                complain(&format!("{name}:{number}: {message}"));
                broken = true;
            }
        }
    }
    broken
}

fn open(path: &Path) -> io::Result<Box<dyn BufRead>> {
    if path.as_os_str() == "-" {
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    if path.is_dir() {
        return Err(io::Error::other("it is a folder; name its files of JSON lines"));
    }
    Ok(Box::new(BufReader::new(File::open(path)?)))
}

struct Lines {
    reader: Box<dyn BufRead>,
    number: usize,
}

impl Lines {
    /// The next lines; none at the end. An error of the system ends the reading after the lines that came before it.
    fn chunk(&mut self, args: &ClassifyArgs) -> (Vec<Job>, Option<io::Error>) {
        let mut jobs = Vec::new();
        let mut bytes = 0;
        while jobs.len() < CHUNK && bytes < MAX_BYTES as usize {
            let mut line = Vec::new();
            match self.reader.read_until(b'\n', &mut line) {
                Ok(0) => break,
                Ok(length) => bytes += length,
                Err(error) => return (jobs, Some(error)),
            }
            self.number += 1;
            let start = if self.number == 1 && line.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
            let line = line[start..].trim_ascii();
            if !line.is_empty() {
                jobs.push(job(line, self.number, args));
            }
        }
        (jobs, None)
    }
}

fn job(line: &[u8], number: usize, args: &ClassifyArgs) -> Job {
    let parsed = serde_json::from_slice::<Line>(line);
    let (id, text) = match parsed {
        Ok(Line { id, text }) => (id, Ok(text)),
        Err(error) => (Value::Null, Err(format!("expected {{\"id\": …, \"text\": \"…\"}}: {error}"))),
    };
    let format = args.input_format.unwrap_or(Format::Text);
    let document =
        text.and_then(|text| text::read(text.as_bytes(), format, args.lang).map_err(|error| error.to_string()));
    Job { number, id, document }
}
