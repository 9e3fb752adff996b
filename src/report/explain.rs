//! What a card says, for `explain` and `rules`.

use std::fmt::Write as _;

use anstyle::Style;

use super::kinds::kind_words;
use super::words::words;
use super::wrap::wrapped;
use crate::rules::{Example, Rule, RuleSet};
use crate::taxonomy::Label;
use crate::text::Language;

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// The whole card, for a reader.
#[must_use]
pub fn explain(rule: &Rule, language: Language, width: usize) -> String {
    let words = words(language);
    let section = rule.card.section(language);
    let prose = &section.prose;
    let mut out = format!(
        "{BOLD}{}{BOLD:#} {} · {} · {}\n{}\n",
        super::printable(rule.slug()),
        rule.code,
        words.family(rule.family),
        words.severity(rule.severity),
        super::printable(&prose.title)
    );
    let texts = [&prose.what, &prose.why, &prose.ask, &prose.instead];
    for (heading, text) in words.headings.iter().zip(texts) {
        let _ = writeln!(out, "\n{BOLD}{heading}{BOLD:#}");
        for paragraph in text.split("\n\n") {
            let paragraph = paragraph.replace("{quote}", "…");
            let _ = writeln!(out, "{}", wrapped(&super::printable(&paragraph), width, ""));
        }
    }
    if !prose.by_kind.is_empty() {
        let kinds = kind_words(language);
        let _ = writeln!(out, "\n{BOLD}{}{BOLD:#}", kinds.by_kind);
        for label in Label::ALL {
            if let Some(sentence) = prose.by_kind.get(label.name()) {
                let line = format!("- {}{}{}", kinds.kind(label).name, words.colon, super::printable(sentence));
                let _ = writeln!(out, "{}", wrapped(&line, width, ""));
            }
        }
    }
    for (heading, examples) in [(words.headings[4], &section.flagged), (words.headings[5], &section.passes)] {
        let _ = writeln!(out, "\n{BOLD}{heading}{BOLD:#}");
        for example in examples.iter().filter(|example| !example.text.trim().contains('\n')).take(4) {
            let _ = writeln!(out, "- {}", marked(example));
        }
    }
    let _ = writeln!(out, "\n{BOLD}{}{BOLD:#}", words.headings[6]);
    for source in &rule.card.sources {
        let _ = writeln!(out, "- {}", super::printable(source));
    }
    out
}

fn marked(example: &Example) -> String {
    let mut out = String::new();
    let mut at = 0;
    for span in &example.expected {
        out.push_str(&super::printable(&example.text[at..span.start]));
        let _ = write!(out, "{BOLD}{}{BOLD:#}", super::printable(span.of(&example.text)));
        at = span.end;
    }
    out.push_str(super::printable(&example.text[at..]).trim_end());
    out
}

/// All rules, one a line, by family.
#[must_use]
pub fn list(rules: &RuleSet, language: Language) -> String {
    let words = words(language);
    let mut out = String::new();
    let mut family = None;
    let width = rules.rules.iter().map(|rule| rule.slug().len()).max().unwrap_or(0);
    for rule in &rules.rules {
        if family.replace(rule.family) != Some(rule.family) {
            let gap = if out.is_empty() { "" } else { "\n" };
            let _ = writeln!(out, "{gap}{BOLD}{}{BOLD:#}", words.family(rule.family));
        }
        let _ = writeln!(
            out,
            "  {} {:width$} {DIM}{:13}{DIM:#} {}",
            rule.code,
            super::printable(rule.slug()),
            words.severity(rule.severity),
            super::printable(&rule.card.section(language).prose.title)
        );
    }
    out
}
