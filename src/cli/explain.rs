//! `baratin explain` and `baratin rules`.

use serde_json::json;

use super::args::{ExplainArgs, RulesArgs, TableFormat};
use super::{Exit, complain, print};
use crate::check;
use crate::report;
use crate::rules::RuleSet;
use crate::text::Language;

pub(super) fn run(args: &ExplainArgs, rules: RuleSet, language: Language) -> Exit {
    match rules.get(&args.rule) {
        Some(rule) => Exit::of_output(print(&report::explain(rule, language, super::width()))),
        None => {
            complain(&check::unknown_rule(&args.rule, &rules));
            Exit::Trouble
        }
    }
}

pub(super) fn list(args: &RulesArgs, rules: &RuleSet, language: Language) -> Exit {
    let written = match args.format {
        TableFormat::Pretty => print(&report::list(rules, language)),
        TableFormat::Json => {
            let rows: Vec<_> = rules
                .rules
                .iter()
                .map(|rule| {
                    json!({
                        "rule": rule.slug(), "code": rule.code, "family": rule.family, "severity": rule.severity,
                        "title": {"en": rule.card.english.prose.title, "fr": rule.card.french.prose.title},
                    })
                })
                .collect();
            print(&format!("{:#}\n", json!({"schema": 1, "rules": rows})))
        }
    };
    Exit::of_output(written)
}
