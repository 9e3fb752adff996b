//! The report for a reader at a terminal: the line, the words underlined, the reason, the question.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};

use super::excerpt::Excerpt;
use super::kinds::kind_words;
use super::printable::printable;
use super::words::{Words, words};
use super::wrap::wrapped;
use crate::finding::{DocumentReport, Finding, Problem, Report, Severity, Skip, SystemSeen};
use crate::taxonomy::Label;
use crate::text::{Document, Language, PositionIndex, Span};

/// How to lay out pretty reports.
#[derive(Clone, Copy, Debug)]
pub struct Pretty {
    /// Columns of the terminal.
    pub width: usize,
    /// Language of labels; that of each document where `None`.
    pub language: Option<Language>,
}

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

fn colour(severity: Severity) -> Style {
    let colour = match severity {
        Severity::Info => AnsiColor::Cyan,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Error => AnsiColor::Red,
    };
    Style::new().fg_color(Some(colour.into()))
}

impl Pretty {
    /// The part of one document. `document` is the text that the report is about.
    #[must_use]
    pub fn document(&self, report: &DocumentReport, skips: &[Skip], document: &Document) -> String {
        let words = words(self.language.unwrap_or(report.language));
        let mut out = String::new();
        let summary = summary(words, report.findings.iter());
        let _ = writeln!(
            out,
            "{BOLD}{}{BOLD:#} {DIM}· {} {} ·{DIM:#} {summary}",
            printable(&report.path.to_string_lossy()),
            report.words,
            words.words
        );
        if report.language == Language::Other && report.words > 0 {
            let _ = writeln!(out, "  {DIM}{}{DIM:#}", words.other_language);
        }
        self.header(&mut out, words, report);
        let index = PositionIndex::new(&document.source);
        for finding in &report.findings {
            out.push('\n');
            self.finding(&mut out, words, finding, &document.source.text, &index);
        }
        for withheld in &report.withheld {
            let (count, colon) = (withheld.count, words.colon);
            let _ =
                writeln!(out, "\n  {DIM}{} {}{colon}{count} {}{DIM:#}", withheld.rule, withheld.code, words.withheld);
        }
        for skip in skips {
            let _ = writeln!(out, "\n  {DIM}{} {}: {}{DIM:#}", skip.rule, words.skipped, skip.reason);
        }
        out.push('\n');
        out
    }

    /// Which systems the text is about, and of which kind, each with its first mention.
    fn header(&self, out: &mut String, words: &Words, report: &DocumentReport) {
        const NAMED: usize = 6;
        let kinds = kind_words(self.language.unwrap_or(report.language));
        let labels = |seen: &SystemSeen| {
            let labels: Vec<Label> = seen.labels.iter().filter_map(|name| Label::from_name(name)).collect();
            kinds.names(&labels)
        };
        let (named, own): (Vec<&SystemSeen>, Vec<&SystemSeen>) =
            report.systems.iter().partition(|seen| seen.name.is_some());
        let mut lines: Vec<(&str, Vec<String>)> = Vec::new();
        if !own.is_empty() {
            let (open, close) = kinds.quotes;
            let one = |seen: &&SystemSeen| {
                let quote: String = seen.quote.split_whitespace().collect::<Vec<_>>().join(" ");
                format!(
                    "{} ({}:{} {open}{}{close})",
                    labels(seen),
                    seen.start.line,
                    seen.start.column,
                    shortened(&quote)
                )
            };
            lines.push((kinds.about, own.iter().map(one).collect()));
        }
        if !named.is_empty() {
            let one = |seen: &&SystemSeen| {
                let name = seen.name.as_deref().unwrap_or_default();
                format!("{name} ({}, {}:{})", labels(seen), seen.start.line, seen.start.column)
            };
            let mut parts: Vec<String> = named.iter().take(NAMED).map(one).collect();
            if named.len() > NAMED {
                parts.push(kinds.more.replace("{}", &(named.len() - NAMED).to_string()));
            }
            lines.push((kinds.named, parts));
        }
        for (heading, parts) in lines {
            let text = format!("{heading}{}{}", words.colon, parts.join(" · "));
            let _ = writeln!(out, "{DIM}{}{DIM:#}", wrapped(&printable(&text), self.width, "  "));
        }
    }

    fn finding(&self, out: &mut String, words: &Words, finding: &Finding, source: &str, index: &PositionIndex<'_>) {
        let style = colour(finding.severity);
        let place = match finding.start {
            Some(start) => format!("{}:{}", start.line, start.column),
            None => words.whole.to_owned(),
        };
        let _ = writeln!(
            out,
            "  {BOLD}{place}{BOLD:#} {style}{}{style:#} {} {DIM}{}{DIM:#}",
            words.severity(finding.severity),
            finding.rule,
            finding.code
        );
        if let (Some(start), Some(end)) = (finding.start, finding.end) {
            let (from, to) = (index.offset(start.char), index.offset(end.char));
            let line = index.line_span(from);
            let marked = Span::new(from - line.start, to.min(line.end).max(from) - line.start);
            let excerpt = Excerpt::new(line.of(source), marked, self.width.saturating_sub(4).max(20));
            let _ =
                writeln!(out, "  {DIM}│{DIM:#} {}{BOLD}{}{BOLD:#}{}", excerpt.before, excerpt.marked, excerpt.after);
            let _ = writeln!(
                out,
                "  {DIM}│{DIM:#} {}{style}{}{style:#}",
                " ".repeat(excerpt.indent()),
                "─".repeat(excerpt.underline())
            );
        }
        self.paragraph(out, "", &finding.message);
        self.paragraph(out, words.ask, &finding.ask);
    }

    fn paragraph(&self, out: &mut String, label: &str, text: &str) {
        let text = format!("{label}{}", printable(text));
        let _ = writeln!(out, "{}", wrapped(&text, self.width, "  "));
    }

    /// The lines after the last document: what could not be read goes elsewhere, here is the count of everything.
    #[must_use]
    pub fn totals(&self, report: &Report) -> String {
        let words = words(self.language.unwrap_or_else(|| majority(report)));
        let colon = words.colon;
        let mut line =
            format!("{}{colon}{}", words.documents(report.documents.len()), summary(words, report.findings()));
        if !report.errors.is_empty() {
            let _ = write!(line, " · {}", words.unread(report.errors.len()));
        }
        let example = report.findings().next().map(|finding| finding.rule.clone());
        if let Some(rule) = example {
            let _ = write!(line, "\n{DIM}baratin explain {rule} {}{DIM:#}", words.more);
        }
        line + "\n"
    }
}

/// One line for an input that could not be read.
#[must_use]
pub fn problem(problem: &Problem) -> String {
    format!("baratin: {}: {}", printable(&problem.path.to_string_lossy()), printable(&problem.message))
}

/// No more of a quotation than fits in a header.
fn shortened(quote: &str) -> String {
    const LONGEST: usize = 60;
    match quote.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &quote[..at]),
        None => quote.to_owned(),
    }
}

fn majority(report: &Report) -> Language {
    let french = report.documents.iter().filter(|d| d.language == Language::French).count();
    if french * 2 > report.documents.len() { Language::French } else { Language::English }
}

fn summary<'f>(words: &Words, findings: impl Iterator<Item = &'f Finding>) -> String {
    let mut counts = [0_usize; 3];
    findings.for_each(|finding| counts[finding.severity as usize] += 1);
    let parts: Vec<String> = Severity::ALL
        .into_iter()
        .rev()
        .filter(|severity| counts[*severity as usize] > 0)
        .map(|severity| {
            let style = colour(severity);
            format!("{style}{}{style:#}", words.count(severity, counts[severity as usize]))
        })
        .collect();
    if parts.is_empty() { words.nothing.to_owned() } else { parts.join(", ") }
}
