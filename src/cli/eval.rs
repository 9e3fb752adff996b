//! `baratin eval`: quality of the rules on labelled articles.

use std::fmt::Write as _;
use std::io::Write as _;

use super::Exit;
use super::args::{EvalArgs, TableFormat};
use super::{complain, eval_kinds};
use crate::check::{Checker, Options};
use crate::eval::{self, Evaluation, Interval, Paragraph, Shape, SourcingScore};
use crate::rules::RuleSet;
use crate::text::Language;

pub(super) fn run(args: &EvalArgs, rules: RuleSet) -> Exit {
    let shapes: Result<Vec<Shape>, _> = args.corpora.iter().map(|corpus| eval::shape(corpus)).collect();
    let shapes = match shapes {
        Ok(shapes) => shapes,
        Err(error) => return trouble(&error.to_string()),
    };
    if shapes.iter().any(|shape| *shape != shapes[0]) {
        return trouble("corpora of several kinds: measure one kind at a time");
    }
    if shapes[0] == Shape::Descriptions {
        return eval_kinds::run(args, rules);
    }
    let checker = match super::checker(rules, &args.rules, Options::default()) {
        Ok(checker) => checker,
        Err(message) => return trouble(&message),
    };
    if shapes[0] == Shape::Sourcing {
        return sourcing(args, &checker);
    }
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

/// Scores of sentences against labelled paragraphs.
fn sourcing(args: &EvalArgs, checker: &Checker) -> Exit {
    let model = match super::model::network(args.model.model.as_deref()) {
        Ok(model) => model,
        Err(message) => return trouble(&message),
    };
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    for corpus in &args.corpora {
        match eval::records(corpus, args.split.as_deref()) {
            Ok(read) => paragraphs.extend(read),
            Err(error) => return trouble(&error.to_string()),
        }
    }
    if paragraphs.is_empty() {
        return trouble("no labelled paragraphs there; splits are files, such as test.jsonl");
    }
    let scores = eval::sourcing(checker, model.as_ref(), &paragraphs);
    let text = match args.format {
        TableFormat::Json => match serde_json::to_string_pretty(&scores) {
            Ok(json) => json + "\n",
            Err(error) => return trouble(&error.to_string()),
        },
        TableFormat::Pretty => table(&scores, paragraphs.len(), model.name()),
    };
    if super::print(&text) { Exit::Clean } else { Exit::Trouble }
}

fn table(scores: &[SourcingScore], paragraphs: usize, model: &str) -> String {
    let mut out = format!("{paragraphs} paragraphs, model {model}. F1 with 95 % intervals over paragraphs.\n\n");
    out += "| language | register | sentences | checkable | sourced | needs source | precision at 0.7 | calibration error | attributions found |\n";
    out += "|---|---|---|---|---|---|---|---|---|\n";
    for score in scores {
        let f1: Vec<String> = score.f1.iter().map(|(f1, i)| format!("{f1:.2} ({})", range(*i))).collect();
        let register = if score.register.is_empty() { "all" } else { &score.register };
        let _ = writeln!(
            out,
            "| {} | {register} | {} | {} | {:.2} of {} | {:.3} | {:.2} |",
            name(score.language),
            score.sentences,
            f1.join(" | "),
            score.shown.precision(),
            score.shown.found + score.shown.wrong,
            score.calibration_error,
            score.attributions_found
        );
    }
    out
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
