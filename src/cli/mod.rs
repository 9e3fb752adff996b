//! The command line: arguments, one file per command, exit codes. The only room that prints.

mod args;
mod check;
mod classify;
mod classify_lines;
mod eval;
mod eval_kinds;
mod exit;
mod explain;
mod inputs;
mod model;
mod output;
mod score;
mod train;

pub use exit::Exit;

use std::io::Write as _;

use clap::Parser as _;

use crate::check::{Checker, Options};
use crate::rules::{CardError, RuleSet};
use crate::text::Language;
use args::{Args, Command, RuleArgs};

/// Runs the program on the process's arguments.
#[must_use]
pub fn run() -> Exit {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => {
            // Help and version are answers, not errors; a pipe that closes early is no reason to complain.
            let _ = error.print();
            return if error.use_stderr() { Exit::Trouble } else { Exit::Clean };
        }
    };
    // A panic is a bug: in a file it is caught, and reported in one line with the file that brought it out.
    std::panic::set_hook(Box::new(|_| {}));
    if let Some(threads) = args.threads {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build_global();
        debug_assert!(pool.is_ok(), "the pool is built once");
    }
    let (rules, broken) = load_rules(&args);
    for error in &broken {
        complain(&error.to_string());
    }
    let exit = match &args.command {
        Command::Check(command) => check::run(command, &args, rules),
        Command::Classify(command) => classify::run(command, &args, rules),
        Command::Explain(command) => explain::run(command, rules, message_language(&args)),
        Command::Rules(command) => explain::list(command, &rules, message_language(&args)),
        Command::Eval(command) => eval::run(command, rules),
        Command::Score(command) => score::run(command, &args, rules),
        Command::Train(command) => train::run(command, message_language(&args)),
    };
    if broken.is_empty() { exit } else { exit.max(Exit::Trouble) }
}

/// The built-in rules and the user's own cards; a bad card is reported and left out.
fn load_rules(args: &Args) -> (RuleSet, Vec<CardError>) {
    let (mut cards, mut errors) = (Vec::new(), Vec::new());
    for folder in &args.cards {
        let (read, unreadable) = RuleSet::read_folder(folder);
        cards.extend(read);
        errors.extend(unreadable);
    }
    let (rules, bad) = RuleSet::with_cards(&cards);
    errors.extend(bad);
    (rules, errors)
}

/// A checker for the rules that the user selected.
fn checker(rules: RuleSet, args: &RuleArgs, other: Options) -> Result<Checker, String> {
    Checker::new(rules, &Options { select: args.select.clone(), ignore: args.ignore.clone(), ..other })
}

/// Columns to write in: those of the terminal within reason, else a readable measure.
fn width() -> usize {
    const READABLE: usize = 100;
    let told = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let columns: Option<usize> = told.or_else(|| terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)));
    columns.map_or(READABLE, |columns| columns.clamp(40, 120))
}

/// One line on standard error.
fn complain(message: &str) {
    // Nobody is left to tell where standard error is closed.
    let _ = writeln!(anstream::stderr(), "baratin: {}", crate::report::printable(message));
}

/// Writes styled text to standard output; false where it cannot be written.
fn print(text: &str) -> bool {
    delivered(anstream::stdout().lock().write_all(text.as_bytes()).and_then(|()| std::io::stdout().flush()))
}

/// The same for text without styles: byte for byte.
fn write_raw(text: &str) -> bool {
    let mut out = std::io::stdout().lock();
    delivered(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
}

/// A reader that has gone away (`| head`) is no error; a full disk is.
fn delivered(written: std::io::Result<()>) -> bool {
    match written {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            complain(&format!("standard output: cannot be written: {error}"));
            false
        }
        _ => true,
    }
}

/// The language of what is said about no text in particular: the option, else the environment's, else English.
fn message_language(args: &Args) -> Language {
    args.ui_lang.unwrap_or_else(|| {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
        if set.is_some_and(|value| value.starts_with("fr")) { Language::French } else { Language::English }
    })
}
