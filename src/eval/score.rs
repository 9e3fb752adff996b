//! Comparing findings with labels.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rayon::prelude::*;
use serde::Serialize;

use super::bootstrap::{self, Interval};
use super::corpus::Article;
use crate::check::Checker;
use crate::finding::{DocumentReport, Finding, Severity};
use crate::text::{self, Language, Span};

/// The quality of a set of decisions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Quality {
    /// Rightly found.
    pub found: usize,
    /// Wrongly found.
    pub wrong: usize,
    /// Missed.
    pub missed: usize,
}

impl Quality {
    /// Share of what was found that is right.
    #[must_use]
    pub fn precision(self) -> f64 {
        ratio(self.found, self.found + self.wrong)
    }

    /// Share of what is there that was found.
    #[must_use]
    pub fn recall(self) -> f64 {
        ratio(self.found, self.found + self.missed)
    }

    /// Harmonic mean of precision and recall.
    #[must_use]
    pub fn f1(self) -> f64 {
        ratio(2 * self.found, 2 * self.found + self.wrong + self.missed)
    }

    fn add(&mut self, other: Quality) {
        self.found += other.found;
        self.wrong += other.wrong;
        self.missed += other.missed;
    }
}

fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// How a rule does in one language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RuleScore {
    /// Code of the rule; `all` for all together.
    pub code: String,
    /// The language.
    pub language: Language,
    /// Is the document rightly said to have the pitfall?
    pub documents: Quality,
    /// 95 % interval of the document-level F1.
    pub interval: Option<Interval>,
    /// Labelled passages: found where a finding overlaps one.
    pub spans: Quality,
    /// Number of near-misses.
    pub near_misses: usize,
    /// Number of near-misses that a finding overlaps.
    pub near_misses_hit: usize,
}

/// Alarms on clean articles of one language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CleanScore {
    /// The language.
    pub language: Language,
    /// Number of clean articles.
    pub articles: usize,
    /// Words in them.
    pub words: usize,
    /// Findings of weight `warning` and above.
    pub alarms: usize,
    /// Alarms per 1,000 words.
    pub per_thousand_words: f64,
    /// 95 % interval of the rate.
    pub interval: Option<Interval>,
}

/// A disagreement with the labels.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Miss {
    /// Article.
    pub id: String,
    /// Code.
    pub code: String,
    /// `missed`, `wrong` or `near-miss`.
    pub kind: &'static str,
    /// The words, or nothing for a document-wide label.
    pub quote: String,
}

/// The result of an evaluation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Evaluation {
    /// Version of this shape.
    pub schema: u32,
    /// Number of articles.
    pub articles: usize,
    /// By code and language, `all` last.
    pub rules: Vec<RuleScore>,
    /// By language.
    pub clean: Vec<CleanScore>,
    /// Every disagreement.
    pub misses: Vec<Miss>,
}

struct Judged<'a> {
    article: &'a Article,
    report: DocumentReport,
}

impl Judged<'_> {
    fn of_code<'r>(&'r self, code: &'r str) -> impl Iterator<Item = &'r Finding> {
        self.report.findings.iter().filter(move |finding| finding.code == code)
    }

    fn document(&self, code: &str) -> Quality {
        let labelled = self.article.labels.iter().any(|label| label == code);
        match (labelled, self.of_code(code).next().is_some()) {
            (true, true) => Quality { found: 1, ..Quality::default() },
            (false, true) => Quality { wrong: 1, ..Quality::default() },
            (true, false) => Quality { missed: 1, ..Quality::default() },
            (false, false) => Quality::default(),
        }
    }

    fn spans(&self, code: &str) -> Quality {
        let labelled: Vec<Span> = self.article.spans.iter().filter(|a| a.code == code).map(|a| a.span()).collect();
        let found: Vec<Span> = self.of_code(code).filter_map(span_of).collect();
        let hit = labelled.iter().filter(|l| found.iter().any(|f| f.overlaps(**l))).count();
        let wrong = found.iter().filter(|f| !labelled.iter().any(|l| l.overlaps(**f))).count();
        Quality { found: hit, wrong, missed: labelled.len() - hit }
    }

    fn alarms(&self) -> usize {
        self.report.findings.iter().filter(|finding| finding.severity >= Severity::Warning).count()
    }
}

fn span_of(finding: &Finding) -> Option<Span> {
    Some(Span::new(finding.start?.byte, finding.end?.byte))
}

/// Runs a checker over labelled articles. Rules that the labels never name are only judged on clean text.
#[must_use]
pub fn evaluate(checker: &Checker, articles: &[Article]) -> Evaluation {
    let judged: Vec<Judged<'_>> = articles.par_iter().filter_map(|article| judge(checker, article)).collect();
    let labelled: BTreeSet<&str> = articles.iter().flat_map(|a| a.labels.iter().map(String::as_str)).collect();
    let codes: Vec<&str> = checker.active_codes().filter(|code| labelled.contains(code)).collect();
    let mut rules = Vec::new();
    let mut clean = Vec::new();
    for language in [Language::English, Language::French] {
        let of_language: Vec<&Judged<'_>> = judged.iter().filter(|j| j.article.language == language).collect();
        if of_language.is_empty() {
            continue;
        }
        rules.extend(codes.iter().map(|code| score(code, &[code], &of_language, language)));
        rules.push(score("all", &codes, &of_language, language));
        clean.extend(clean_score(&of_language, language));
    }
    rules.sort_by_key(|score| (score.code == "all", score.code.clone(), score.language));
    Evaluation { schema: 1, articles: judged.len(), rules, clean, misses: misses(&judged, &codes) }
}

fn judge<'a>(checker: &Checker, article: &'a Article) -> Option<Judged<'a>> {
    let document = text::read(article.text.as_bytes(), article.format, None).ok()?;
    let (report, _) = checker.check(Path::new(&article.id), &document);
    Some(Judged { article, report })
}

fn score(name: &str, codes: &[&str], judged: &[&Judged<'_>], language: Language) -> RuleScore {
    let documents: Vec<Quality> = judged.iter().map(|j| sum(codes.iter().map(|code| j.document(code)))).collect();
    let near: Vec<_> = judged
        .iter()
        .flat_map(|j| j.article.near_misses.iter().map(move |n| (j, n)))
        .filter(|(_, n)| codes.contains(&n.code.as_str()))
        .collect();
    let near_misses_hit = near.iter().filter(|(j, n)| is_hit(j, &n.code, n.span())).count();
    RuleScore {
        code: name.into(),
        language,
        documents: sum(documents.iter().copied()),
        interval: bootstrap::interval(&documents, |draw| sum(draw.copied()).f1()),
        spans: sum(judged.iter().flat_map(|j| codes.iter().map(|code| j.spans(code)))),
        near_misses: near.len(),
        near_misses_hit,
    }
}

fn sum(parts: impl Iterator<Item = Quality>) -> Quality {
    let mut total = Quality::default();
    parts.for_each(|part| total.add(part));
    total
}

/// Is the near-miss hit? A finding that rightly overlaps a labelled passage of the same code does not count.
fn is_hit(judged: &Judged<'_>, code: &str, near: Span) -> bool {
    let right = |found: Span| judged.article.spans.iter().any(|a| a.code == code && a.span().overlaps(found));
    judged.of_code(code).filter_map(span_of).any(|found| found.overlaps(near) && !right(found))
}

fn clean_score(judged: &[&Judged<'_>], language: Language) -> Option<CleanScore> {
    let counts: Vec<(usize, usize)> =
        judged.iter().filter(|j| j.article.clean).map(|j| (j.alarms(), j.report.words)).collect();
    let rate = |counts: &mut dyn Iterator<Item = &(usize, usize)>| {
        let (alarms, words) = counts.fold((0, 0), |(a, w), (alarms, words)| (a + alarms, w + words));
        1000.0 * ratio(alarms, words)
    };
    let interval = bootstrap::interval(&counts, rate)?;
    Some(CleanScore {
        language,
        articles: counts.len(),
        words: counts.iter().map(|c| c.1).sum(),
        alarms: counts.iter().map(|c| c.0).sum(),
        per_thousand_words: rate(&mut counts.iter()),
        interval: Some(interval),
    })
}

fn misses(judged: &[Judged<'_>], codes: &[&str]) -> Vec<Miss> {
    let mut misses = Vec::new();
    for j in judged {
        let mut add = |code: &str, kind, quote: &str| {
            misses.push(Miss { id: j.article.id.clone(), code: code.into(), kind, quote: quote.into() });
        };
        let mut by_code: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
        for finding in &j.report.findings {
            by_code.entry(&finding.code).or_default().push(finding);
        }
        for annotation in j.article.spans.iter().filter(|a| codes.contains(&a.code.as_str())) {
            let found = by_code.get(annotation.code.as_str()).into_iter().flatten().filter_map(|f| span_of(f));
            if !found.into_iter().any(|f| f.overlaps(annotation.span())) {
                add(&annotation.code, "missed", &annotation.quote);
            }
        }
        for code in codes {
            let document_wide = !j.article.spans.iter().any(|a| a.code == *code);
            if document_wide && j.document(code).missed > 0 {
                add(code, "missed", "");
            }
        }
        for finding in &j.report.findings {
            let span = span_of(finding);
            let right = match span {
                Some(span) => j.article.spans.iter().any(|a| a.code == finding.code && a.span().overlaps(span)),
                None => j.article.labels.contains(&finding.code),
            };
            let near = span
                .is_some_and(|s| j.article.near_misses.iter().any(|n| n.code == finding.code && n.span().overlaps(s)));
            if !right && (codes.contains(&finding.code.as_str()) || j.article.clean) {
                add(
                    &finding.code,
                    if near { "near-miss" } else { "wrong" },
                    finding.quote.as_deref().unwrap_or_default(),
                );
            }
        }
    }
    misses
}
