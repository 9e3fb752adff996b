//! `baratin check`.

use super::Exit;
use super::args::CheckArgs;
use crate::check::{Checker, Options};
use crate::rules::RuleSet;
use crate::text;

pub(super) fn run(args: &CheckArgs) -> Exit {
    let options = Options { select: args.rules.select.clone(), ignore: args.rules.ignore.clone(), messages: None };
    let checker = match Checker::new(RuleSet::builtin(), &options) {
        Ok(checker) => checker,
        Err(message) => {
            anstream::eprintln!("baratin: {message}");
            return Exit::Trouble;
        }
    };
    for path in &args.paths {
        let bytes = std::fs::read(path).unwrap_or_default();
        let Ok(document) = text::read(&bytes, text::Format::Text, None) else { continue };
        let (report, _) = checker.check(path, &document);
        for f in &report.findings {
            anstream::println!("{}:{}: {} {:?} {}", path.display(), f.start.map_or(0, |p| p.line), f.code, f.quote.as_deref().unwrap_or(""), f.message);
        }
    }
    Exit::Clean
}
