//! `baratin eval` on descriptions: quality of `classify`.

use std::fmt::Write as _;

use super::args::{EvalArgs, TableFormat};
use super::eval::{range, trouble};
use super::{Exit, model, print};
use crate::eval::{self, Description, GroupScore, KindEvaluation};
use crate::rules::RuleSet;
use crate::taxonomy::{Classifier, Label};

pub(super) fn run(args: &EvalArgs, mut rules: RuleSet) -> Exit {
    let model = match model::load(&args.model) {
        Ok(model) => model,
        Err(message) => return trouble(&message),
    };
    let classifier = Classifier::new(&mut rules.grammars, model);
    let mut descriptions = Vec::new();
    for corpus in &args.corpora {
        match eval::records::<Description>(corpus, args.split.as_deref()) {
            Ok(read) => descriptions.extend(read),
            Err(error) => return trouble(&error.to_string()),
        }
    }
    if descriptions.is_empty() {
        return trouble("no labelled descriptions there; expected JSON lines as in corpora/taxonomy");
    }
    let evaluation = eval::evaluate_kinds(&classifier, &rules, &descriptions);
    let text = match args.format {
        TableFormat::Json => match serde_json::to_string_pretty(&evaluation) {
            Ok(json) => json + "\n",
            Err(error) => return trouble(&error.to_string()),
        },
        TableFormat::Pretty => pretty(&evaluation, args.misses),
    };
    Exit::of_output(print(&text))
}

fn pretty(evaluation: &KindEvaluation, with_misses: bool) -> String {
    let model = evaluation.model.as_deref().unwrap_or("no model: cues and catalogue alone");
    let mut out = format!("{} descriptions ({model}). Intervals 95 %.\n\n", evaluation.texts);
    out.push_str("| texts | n | macro F1 | 95 % | exact | 95 % |");
    let classes = evaluation.groups.first().map(|group| group.classes.as_slice()).unwrap_or_default();
    classes.iter().for_each(|class| {
        let _ = write!(out, " {} |", class.class);
    });
    let _ = writeln!(out, "\n|---|---|---|---|---|---|{}", "---|".repeat(classes.len()));
    evaluation.groups.iter().for_each(|group| row(&mut out, group));
    let uncertain = evaluation.uncertain;
    let _ = writeln!(
        out,
        "\nTexts that do not tell: precision {:.2}, recall {:.2}, of {}.\n",
        uncertain.precision(),
        uncertain.recall(),
        uncertain.found + uncertain.missed
    );
    let _ = writeln!(out, "| is \\ found | {} |", evaluation.classes.join(" | "));
    let _ = writeln!(out, "|---{}|", "|---".repeat(evaluation.classes.len()));
    for (class, counts) in evaluation.classes.iter().zip(&evaluation.confusion) {
        let counts: Vec<String> = counts.iter().map(usize::to_string).collect();
        let _ = writeln!(out, "| {class} | {} |", counts.join(" | "));
    }
    if with_misses {
        out.push('\n');
        for miss in &evaluation.misses {
            let scores: Vec<String> = miss.scores.iter().map(|score| format!("{score:.2}")).collect();
            let _ = writeln!(
                out,
                "{}: is {}, found {} ({})",
                crate::report::printable(&miss.id),
                names(&miss.expected),
                names(&miss.found),
                scores.join(" ")
            );
        }
    }
    out
}

fn row(out: &mut String, group: &GroupScore) {
    let _ = write!(
        out,
        "| {} | {} | {:.3} | {} | {:.3} | {} |",
        crate::report::printable(&group.group),
        group.texts,
        group.macro_f1,
        range(group.macro_f1_interval),
        group.exact,
        range(group.exact_interval)
    );
    for class in &group.classes {
        let _ = write!(out, " {:.2} |", class.f1);
    }
    out.push('\n');
}

fn names(labels: &[Label]) -> String {
    let names: Vec<&str> = labels.iter().map(|label| label.name()).collect();
    if names.is_empty() { "none".into() } else { names.join("+") }
}
