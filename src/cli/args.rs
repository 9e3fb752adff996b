//! Arguments, without logic.

mod train;

use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};

use crate::finding::Severity;
use crate::text::{Format, Language};

pub use train::TrainArgs;

/// Checks texts about AI and by chatbots before you believe, count or publish them. English and French, offline.
#[derive(Debug, Parser)]
#[command(name = "baratin", version, arg_required_else_help = true)]
pub struct Args {
    /// Number of threads; all cores without it. The output is the same for any number
    #[arg(long, global = true, value_name = "N", value_parser = threads)]
    pub threads: Option<usize>,
    /// Language of messages: en or fr. Without it, that of each text
    #[arg(long, global = true, value_name = "LANG", value_parser = language)]
    pub ui_lang: Option<Language>,
    /// Folder of your own rule cards (*.md)
    #[arg(long, global = true, value_name = "DIR")]
    pub cards: Vec<PathBuf>,
    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

/// Commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check drafts, folders of drafts, or standard input (-)
    Check(CheckArgs),
    /// Say what kind of AI texts are about: perception, generative, judgement, social prediction, or none of them
    Classify(ClassifyArgs),
    /// Say what a rule finds, why, and what to do instead
    Explain(ExplainArgs),
    /// List all rules
    Rules(RulesArgs),
    /// Score every sentence: checkable, sourced, unsourced
    Score(ScoreArgs),
    /// Measure the rules, the scores of sentences or the kinds of AI on labelled texts (JSON lines)
    Eval(EvalArgs),
    /// Fine-tune the model on your own labels (JSON lines)
    Train(TrainArgs),
}

/// Arguments of `check`.
#[derive(Debug, ClapArgs)]
pub struct CheckArgs {
    /// Files, folders, or - for standard input
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Output format
    #[arg(long, value_enum, default_value_t = CheckFormat::Pretty)]
    pub format: CheckFormat,
    /// Write there instead of to standard output
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Exit with 1 where a finding weighs this much or more
    #[arg(long, value_enum, default_value_t = FailOn::Error, value_name = "SEVERITY")]
    pub fail_on: FailOn,
    /// Language of the texts: en or fr. Without it, told from each paragraph
    #[arg(long, value_name = "LANG", value_parser = language)]
    pub lang: Option<Language>,
    /// Input format: text, markdown, html or docx. Without it, told from the name, else from the content
    #[arg(long = "as", value_name = "FORMAT", value_parser = input_format)]
    pub input_format: Option<Format>,
    /// Show all findings of rules that otherwise show the few that matter most
    #[arg(long)]
    pub all: bool,
    /// Rules to run
    #[command(flatten)]
    pub rules: RuleArgs,
    /// The model
    #[command(flatten)]
    pub model: ModelArgs,
}

/// Which model scores sentences.
#[derive(Debug, Default, ClapArgs)]
pub struct ModelArgs {
    /// Folder of another model: config.json, tokenizer.json, model.safetensors
    #[arg(long, value_name = "DIR")]
    pub model: Option<PathBuf>,
    /// Leave out what needs a model, and say so
    #[arg(long, conflicts_with = "model")]
    pub no_model: bool,
}

/// Arguments of `score`.
#[derive(Debug, ClapArgs)]
pub struct ScoreArgs {
    /// Files, folders, or - for standard input
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// The inputs are JSON lines: {"id", "text"} or {"id", "sentences": [...]}; a line per sentence is written. Needless
    /// where all are named .jsonl or .ndjson
    #[arg(long)]
    pub jsonl: bool,
    /// Output format; JSON lines with --jsonl
    #[arg(long, value_enum, default_value_t = ScoreFormat::Pretty)]
    pub format: ScoreFormat,
    /// Write there instead of to standard output
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Language of the texts: en or fr. Without it, told from each paragraph
    #[arg(long, value_name = "LANG", value_parser = language)]
    pub lang: Option<Language>,
    /// Input format: text, markdown, html or docx. Without it, told from the name, else from the content
    #[arg(long = "as", value_name = "FORMAT", value_parser = input_format)]
    pub input_format: Option<Format>,
    /// Folder of another model: config.json, tokenizer.json, model.safetensors
    #[arg(long, value_name = "DIR")]
    pub model: Option<PathBuf>,
}

impl ScoreArgs {
    /// Whether the inputs are JSON lines, by the option or by all their names.
    pub fn lines(&self) -> bool {
        self.jsonl || self.input_format.is_none() && named_lines(&self.paths)
    }
}

impl ClassifyArgs {
    /// Whether the inputs are JSON lines, by the option or by all their names.
    pub fn lines(&self) -> bool {
        self.jsonl || self.input_format.is_none() && named_lines(&self.paths)
    }
}

fn named_lines(paths: &[PathBuf]) -> bool {
    let lines = |path: &PathBuf| path.extension().is_some_and(|end| end == "jsonl" || end == "ndjson");
    !paths.is_empty() && paths.iter().all(lines)
}

/// Output formats of `score`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ScoreFormat {
    /// For a reader: each sentence with its label
    Pretty,
    /// JSON lines, one a sentence
    Jsonl,
}

/// Arguments of `classify`.
#[derive(Debug, ClapArgs)]
pub struct ClassifyArgs {
    /// Files, folders, or - for standard input
    #[arg(required_unless_present = "jsonl", value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Read a text from each line, {"id": …, "text": "…"}, and write a line for each, in the same order. Needless where all
    /// files are named .jsonl or .ndjson
    #[arg(long)]
    pub jsonl: bool,
    /// Output format; jsonl with --jsonl, else pretty
    #[arg(long, value_enum)]
    pub format: Option<ClassifyFormat>,
    /// Write there instead of to standard output
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Language of the texts: en or fr. Without it, told from each paragraph
    #[arg(long, value_name = "LANG", value_parser = language)]
    pub lang: Option<Language>,
    /// Input format: text, markdown, html or docx. Without it, told from the name, else from the content; text with --jsonl
    #[arg(long = "as", value_name = "FORMAT", value_parser = input_format)]
    pub input_format: Option<Format>,
    /// The model
    #[command(flatten)]
    pub model: ModelArgs,
}

/// Which rules run.
#[derive(Debug, Default, ClapArgs)]
pub struct RuleArgs {
    /// Run only these rules: codes, names or families (P01,agency,sourcing)
    #[arg(long, value_name = "RULES", value_delimiter = ',')]
    pub select: Vec<String>,
    /// Leave these rules out
    #[arg(long, value_name = "RULES", value_delimiter = ',')]
    pub ignore: Vec<String>,
}

/// Arguments of `explain`.
#[derive(Debug, ClapArgs)]
pub struct ExplainArgs {
    /// Code or name of the rule
    pub rule: String,
}

/// Arguments of `rules`.
#[derive(Debug, ClapArgs)]
pub struct RulesArgs {
    /// Output format
    #[arg(long, value_enum, default_value_t = TableFormat::Pretty)]
    pub format: TableFormat,
}

/// Arguments of `eval`.
#[derive(Debug, ClapArgs)]
pub struct EvalArgs {
    /// JSON-lines files of labelled articles, paragraphs or descriptions, or folders of such files
    #[arg(required = true, value_name = "CORPUS")]
    pub corpora: Vec<PathBuf>,
    /// Only this split
    #[arg(long, value_name = "SPLIT")]
    pub split: Option<String>,
    /// List every disagreement with the labels
    #[arg(long)]
    pub misses: bool,
    /// Output format
    #[arg(long, value_enum, default_value_t = TableFormat::Pretty)]
    pub format: TableFormat,
    /// Rules to run
    #[command(flatten)]
    pub rules: RuleArgs,
    /// The model, where scores of sentences or kinds of AI are measured
    #[command(flatten)]
    pub model: ModelArgs,
}

/// Output formats of `check`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum CheckFormat {
    /// For a reader: the line, the words, the reason, the question
    Pretty,
    /// JSON, schema 1
    Json,
    /// The extracted text alone: what offsets into a docx count in
    Text,
}

/// Output formats of `classify`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ClassifyFormat {
    /// For a reader: the kinds, what is known of them, the words that show it, what to ask
    Pretty,
    /// One JSON document, schema 1
    Json,
    /// One JSON line for each text
    Jsonl,
}

/// Output formats of `rules` and `eval`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum TableFormat {
    /// Tables for a terminal or a README
    Pretty,
    /// JSON
    Json,
}

/// From which severity on a run fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Notes and above
    Info,
    /// Warnings and above
    Warning,
    /// Errors
    Error,
    /// Never because of findings
    Never,
}

impl FailOn {
    /// Does a finding of this severity make the run fail?
    #[must_use]
    pub fn fails(self, severity: Severity) -> bool {
        match self {
            FailOn::Info => true,
            FailOn::Warning => severity >= Severity::Warning,
            FailOn::Error => severity >= Severity::Error,
            FailOn::Never => false,
        }
    }
}

fn threads(text: &str) -> Result<usize, String> {
    text.parse().ok().filter(|n| (1..=1024).contains(n)).ok_or_else(|| "expected a number from 1 to 1024".into())
}

fn language(text: &str) -> Result<Language, String> {
    match text {
        "en" => Ok(Language::English),
        "fr" => Ok(Language::French),
        _ => Err("expected en or fr".into()),
    }
}

fn input_format(text: &str) -> Result<Format, String> {
    Format::from_name(text).ok_or_else(|| {
        let known: Vec<&str> = Format::all().map(Format::name).collect();
        format!("expected one of: {}", known.join(", "))
    })
}
