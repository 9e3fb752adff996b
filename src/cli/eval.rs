//! `baratin eval`: quality of the rules on labelled articles.

use std::io::Write as _;

use super::Exit;
use super::args::{EvalArgs, TableFormat};
use super::{complain, eval_kinds};
use crate::eval::{self, Evaluation, Interval};
use crate::rules::RuleSet;
use crate::text::Language;

pub(super) fn run(args: &EvalArgs, rules: RuleSet) -> Exit {
    if args.corpora.iter().all(|corpus| eval::holds_descriptions(corpus)) {
        return eval_kinds::run(args, rules);
    }
    let checker = match super::checker(rules, &args.rules, None) {
        Ok(checker) => checker,
        Err(message) => return trouble(&message),
    };
    let mut articles = Vec::new();
    for corpus in &args.corpora {
        match eval::read(corpus) {
            Ok(read) => articles.extend(read),
            Err(error) => return trouble(&error.to_string()),
        }
    }
    if let Some(split) = &args.split {
        articles.retain(|article| article.split == *split);
    }
    if articles.is_empty() {
        return trouble("no labelled articles there; expected JSON lines as in corpora/pitfalls");
    }
    let evaluation = eval::evaluate(&checker, &articles);
    match args.format {
        TableFormat::Json => match serde_json::to_string_pretty(&evaluation) {
            Ok(json) => {
                let _ = writeln!(anstream::stdout(), "{json}");
            }
            Err(error) => return trouble(&error.to_string()),
        },
        TableFormat::Pretty => print(&evaluation, args.misses),
    }
    Exit::Clean
}

pub(super) fn trouble(message: &str) -> Exit {
    complain(message);
    Exit::Trouble
}

fn print(evaluation: &Evaluation, with_misses: bool) {
    let _ = writeln!(
        anstream::stdout(),
        "{} articles. Per document; spans and near-misses by overlap; intervals 95 %.\n",
        evaluation.articles
    );
    let _ = writeln!(
        anstream::stdout(),
        "| rule | lang | documents | precision | recall | F1 | 95 % | span P | span R | near-misses hit |"
    );
    let _ = writeln!(anstream::stdout(), "|---|---|---|---|---|---|---|---|---|---|");
    for rule in &evaluation.rules {
        let d = rule.documents;
        let _ = writeln!(
            anstream::stdout(),
            "| {} | {} | {} | {:.2} | {:.2} | {:.2} | {} | {:.2} | {:.2} | {}/{} |",
            rule.code,
            name(rule.language),
            d.found + d.missed,
            d.precision(),
            d.recall(),
            d.f1(),
            range(rule.interval),
            rule.spans.precision(),
            rule.spans.recall(),
            rule.near_misses_hit,
            rule.near_misses
        );
    }
    let _ = writeln!(
        anstream::stdout(),
        "\n| clean text | articles | words | alarms | per 1,000 words | 95 % |\n|---|---|---|---|---|---|"
    );
    for clean in &evaluation.clean {
        let _ = writeln!(
            anstream::stdout(),
            "| {} | {} | {} | {} | {:.2} | {} |",
            name(clean.language),
            clean.articles,
            clean.words,
            clean.alarms,
            clean.per_thousand_words,
            range(clean.interval)
        );
    }
    if with_misses {
        let _ = writeln!(anstream::stdout());
        for miss in &evaluation.misses {
            let _ = writeln!(
                anstream::stdout(),
                "{} {} {}: {}",
                miss.code,
                miss.kind,
                miss.id,
                miss.quote.replace('\n', " ")
            );
        }
    }
}

fn name(language: Language) -> &'static str {
    match language {
        Language::English => "en",
        Language::French => "fr",
        Language::Other => "other",
    }
}

pub(super) fn range(interval: Option<Interval>) -> String {
    interval.map(|i| format!("{:.2}–{:.2}", i.low, i.high)).unwrap_or_default()
}
