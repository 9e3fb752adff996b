//! The command line: arguments, one file per command, exit codes. The only room that prints.

mod args;
mod check;
mod eval;
mod exit;

pub use exit::Exit;

use clap::Parser as _;

/// Runs the program on the process's arguments.
#[must_use]
pub fn run() -> Exit {
    let args = match args::Args::try_parse() {
        Ok(args) => args,
        Err(error) => {
            // Help and version are answers, not errors; a pipe that closes early is no reason to complain.
            let _ = error.print();
            return if error.use_stderr() { Exit::Trouble } else { Exit::Clean };
        }
    };
    if let Some(threads) = args.threads {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build_global();
        debug_assert!(pool.is_ok(), "the pool is built once");
    }
    match args.command {
        args::Command::Check(args) => check::run(&args),
        args::Command::Eval(args) => eval::run(&args),
    }
}
