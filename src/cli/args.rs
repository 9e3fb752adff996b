//! Arguments, without logic.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};

/// Checks texts about AI and by chatbots before you believe, count or publish them. English and French, offline.
#[derive(Debug, Parser)]
#[command(name = "baratin", version, arg_required_else_help = true)]
pub struct Args {
    /// Number of threads; all cores without it. The output is the same for any number
    #[arg(long, global = true, value_name = "N", value_parser = threads)]
    pub threads: Option<usize>,
    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

fn threads(text: &str) -> Result<usize, String> {
    text.parse().ok().filter(|n| (1..=1024).contains(n)).ok_or_else(|| "expected a number from 1 to 1024".into())
}

/// Commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check drafts, folders of drafts, or standard input (-)
    Check(CheckArgs),
    /// Measure the rules on labelled articles (JSON lines)
    Eval(EvalArgs),
}

/// Arguments of `check`.
#[derive(Debug, ClapArgs)]
pub struct CheckArgs {
    /// Files, folders, or - for standard input
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Rules to run
    #[command(flatten)]
    pub rules: RuleArgs,
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

/// Arguments of `eval`.
#[derive(Debug, ClapArgs)]
pub struct EvalArgs {
    /// JSON-lines files of labelled articles, or folders of such files
    #[arg(required = true, value_name = "CORPUS")]
    pub corpora: Vec<PathBuf>,
    /// Only articles of this split
    #[arg(long, value_name = "SPLIT")]
    pub split: Option<String>,
    /// List every disagreement with the labels
    #[arg(long)]
    pub misses: bool,
    /// Output format
    #[arg(long, value_enum, default_value_t = EvalFormat::Pretty)]
    pub format: EvalFormat,
    /// Rules to run
    #[command(flatten)]
    pub rules: RuleArgs,
}

/// Output formats of `eval`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum EvalFormat {
    /// Tables for a terminal or a README
    Pretty,
    /// JSON
    Json,
}
