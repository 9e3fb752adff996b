//! `baratin check`: the main job.

use std::io::{IsTerminal as _, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use indicatif::{ParallelProgressIterator as _, ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;

use super::args::{Args, CheckArgs, CheckFormat};
use super::inputs::{self, Input};
use super::{Exit, complain, print, write_raw};
use crate::check::{Checker, Options};
use crate::finding::{DocumentReport, Problem, Report, Skip};
use crate::report::{self, Pretty};
use crate::rules::RuleSet;
use crate::text::{Document, Format};

/// What came of one input.
struct Outcome {
    report: DocumentReport,
    skips: Vec<Skip>,
    /// The part of the output that needs the text itself.
    page: String,
}

pub(super) fn run(args: &CheckArgs, all: &Args, rules: RuleSet) -> Exit {
    let options = Options { messages: all.ui_lang, all: args.all, ..Options::default() };
    let checker = match super::checker(rules, &args.rules, options) {
        Ok(checker) => checker,
        Err(message) => {
            complain(&message);
            return Exit::Trouble;
        }
    };
    // A model that cannot be loaded is trouble, and no reason to leave the rules undone.
    let loaded = if checker.needs_model() { super::model::load(&args.model) } else { Ok(None) };
    let unloaded = loaded.as_ref().err().cloned();
    let checker = checker.with_model(loaded.unwrap_or_default());
    let pretty = Pretty { width: super::width(), language: all.ui_lang };
    let (inputs, problems) = inputs::collect(&args.paths);
    let progress = progress(inputs.len());
    let outcomes: Vec<Result<Outcome, Problem>> = inputs
        .par_iter()
        .progress_with(progress.clone())
        .map(|input| outcome(args, &checker, &pretty, input))
        .collect();
    progress.finish_and_clear();

    let mut report = Report { errors: problems, ..Report::default() };
    let mut out = String::new();
    for outcome in outcomes {
        match outcome {
            Ok(outcome) => {
                out.push_str(&outcome.page);
                report.documents.push(outcome.report);
                report.skipped.extend(outcome.skips);
            }
            Err(problem) => report.errors.push(problem),
        }
    }
    match args.format {
        CheckFormat::Pretty => out.push_str(&pretty.totals(&report)),
        CheckFormat::Json => match report::json(&report) {
            Ok(json) => out = json,
            Err(error) => {
                complain(&error.to_string());
                return Exit::Trouble;
            }
        },
        CheckFormat::Text => {}
    }
    let written = deliver(args, &out);
    for problem in &report.errors {
        let _ = writeln!(anstream::stderr(), "{}", report::problem(problem));
    }
    if let Some(message) = &unloaded {
        complain(message);
    }
    if !report.errors.is_empty() || !written || unloaded.is_some() {
        Exit::Trouble
    } else if report.findings().any(|finding| args.fail_on.fails(finding.severity)) {
        Exit::Findings
    } else {
        Exit::Clean
    }
}

fn outcome(args: &CheckArgs, checker: &Checker, pretty: &Pretty, input: &Input) -> Result<Outcome, Problem> {
    let path = input.path();
    let fail = |message: String| Problem { path: path.into(), message };
    let work = || {
        let document = input.document(args.input_format, args.lang)?;
        let (report, skips) = checker.check(path, &document);
        let page = match args.format {
            CheckFormat::Pretty => pretty.document(&report, &skips, &document),
            CheckFormat::Text => with_line_end(extracted(&document)),
            CheckFormat::Json => String::new(),
        };
        Ok(Outcome { report, skips, page })
    };
    // A bug in one rule must not take the other files down with it.
    let done = catch_unwind(AssertUnwindSafe(work));
    done.unwrap_or_else(|_| Err("could not be checked because of a bug in baratin; please report it".to_owned()))
        .map_err(fail)
}

/// The text that offsets count in where the file itself is no text; the prose without markup elsewhere.
fn extracted(document: &Document) -> &str {
    if document.format == Format::Docx { &document.source.text } else { &document.text }
}

fn with_line_end(text: &str) -> String {
    if text.is_empty() || text.ends_with('\n') { text.to_owned() } else { format!("{text}\n") }
}

/// Writes to the file or to standard output; false where that is not possible.
fn deliver(args: &CheckArgs, text: &str) -> bool {
    let Some(path) = &args.output else {
        return match args.format {
            CheckFormat::Pretty => print(text),
            CheckFormat::Json => write_raw(text),
            // Whoever reads the bare text counts offsets in it, except at a terminal.
            CheckFormat::Text if std::io::stdout().is_terminal() => {
                let lines: Vec<_> = text.split('\n').map(report::printable).collect();
                write_raw(&lines.join("\n"))
            }
            CheckFormat::Text => write_raw(text),
        };
    };
    let plain = match args.format {
        CheckFormat::Pretty => anstream::adapter::strip_str(text).to_string(),
        CheckFormat::Json | CheckFormat::Text => text.to_owned(),
    };
    let written = std::fs::File::create(path).and_then(|mut file| file.write_all(plain.as_bytes()));
    if let Err(error) = &written {
        complain(&format!("{}: cannot be written: {error}", path.display()));
    }
    written.is_ok()
}

/// A bar on a terminal, for work that takes more than a moment.
fn progress(files: usize) -> ProgressBar {
    const FEW: usize = 50;
    if files < FEW || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(files as u64), ProgressDrawTarget::stderr_with_hz(5));
    let style =
        ProgressStyle::with_template("{bar:30} {pos}/{len} {eta}").unwrap_or_else(|_| ProgressStyle::default_bar());
    bar.set_style(style);
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}
