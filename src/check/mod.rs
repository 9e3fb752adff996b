//! The engine: documents × rules → findings, in parallel, in a stable order.

mod kinds;
mod messages;

pub use messages::unknown_rule;

use std::path::Path;
use std::sync::Arc;

use crate::detect::{Hit, Page, Place};
use crate::evidence::Evidence;
use crate::finding::{DocumentReport, Finding, Scope, Skip};
use crate::grammar::Analysis;
use crate::model::Model;
use crate::rules::{Rule, RuleSet};
use crate::taxonomy::Classifier;
use crate::text::{Document, Language, PositionIndex, Span};
use kinds::DocumentKinds;

/// What to run.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Rules to run, by code, name or family; empty for all.
    pub select: Vec<String>,
    /// Rules to leave out.
    pub ignore: Vec<String>,
    /// Language of messages; that of the text where `None`.
    pub messages: Option<Language>,
}

/// Rules and options, ready to check any number of documents.
pub struct Checker {
    rules: RuleSet,
    active: Vec<usize>,
    messages: Option<Language>,
    classifier: Classifier,
}

impl Checker {
    /// A checker.
    ///
    /// # Errors
    /// A name in `select` or `ignore` that no rule answers to.
    pub fn new(mut rules: RuleSet, options: &Options) -> Result<Self, String> {
        for name in options.select.iter().chain(&options.ignore) {
            if !rules.rules.iter().any(|rule| rule.is_called(name)) {
                return Err(messages::unknown_rule(name, &rules));
            }
        }
        let wanted = |rule: &Rule| {
            (options.select.is_empty() || options.select.iter().any(|name| rule.is_called(name)))
                && !options.ignore.iter().any(|name| rule.is_called(name))
        };
        let active = (0..rules.rules.len()).filter(|&i| wanted(&rules.rules[i])).collect();
        let classifier = Classifier::new(&mut rules.grammars, None);
        Ok(Self { rules, active, messages: options.messages, classifier })
    }

    /// The same with a model, which tells better what kind of AI a text is about.
    #[must_use]
    pub fn with_model(self, model: Arc<dyn Model>) -> Self {
        Self { classifier: self.classifier.with_model(model), ..self }
    }

    /// All rules, also those that do not run.
    #[must_use]
    pub fn rules(&self) -> &RuleSet {
        &self.rules
    }

    /// Codes of the rules that run, in order.
    pub fn active_codes(&self) -> impl Iterator<Item = &str> {
        self.active.iter().map(|&rule| self.rules.rules[rule].code.as_str())
    }

    /// Checks a document; `path` is for the report and for finding local images.
    #[must_use]
    pub fn check(&self, path: &Path, document: &Document) -> (DocumentReport, Vec<Skip>) {
        let analysis = Analysis::of(document, |language| self.rules.grammar(language));
        let evidence = Evidence::of(document, &analysis, |language| self.rules.grammar(language));
        let grammars = [&self.rules.grammars[0], &self.rules.grammars[1]];
        let page = Page::new(document, &analysis, &evidence, Some(path), grammars);
        let index = PositionIndex::new(&document.source);
        let kinds = DocumentKinds::of(document, &analysis, &self.classifier);
        let (mut findings, mut skips) = (Vec::new(), Vec::new());
        for &rule in &self.active {
            let rule = &self.rules.rules[rule];
            let detection = rule.detector.detect(&page);
            findings.extend(detection.hits.iter().map(|hit| self.finding(rule, hit, document, &index, &kinds)));
            if let Some(reasons) = detection.skipped {
                let reason = reasons[usize::from(self.language(document.language) == Language::French)];
                skips.push(Skip { path: path.into(), rule: rule.slug().into(), reason: reason.into() });
            }
        }
        findings.sort_by(|a, b| (a.start, &a.code, a.end).cmp(&(b.start, &b.code, b.end)));
        let report = DocumentReport {
            path: path.into(),
            format: document.format,
            language: document.language,
            words: document.words(),
            systems: kinds.seen(document, &index),
            findings,
            suppressed: Vec::new(),
        };
        (report, skips)
    }

    fn language(&self, of_text: Language) -> Language {
        self.messages.unwrap_or(of_text)
    }

    fn finding(
        &self,
        rule: &Rule,
        hit: &Hit,
        document: &Document,
        index: &PositionIndex<'_>,
        kinds: &DocumentKinds,
    ) -> Finding {
        let span = match hit.place {
            Place::Document => None,
            Place::Text(span) => Some(document.to_source(span)),
            Place::Source(span) => Some(span),
        };
        let shown = match hit.place {
            Place::Text(span) => span.of(&document.text),
            _ => span.map_or("", |span| span.of(&document.source.text)),
        };
        let prose = &rule.card.section(self.language(document.language)).prose;
        let by_kind = kinds.at(hit.place, document).and_then(|label| prose.by_kind.get(label.name()));
        let message = by_kind.map_or_else(|| prose.message.clone(), |more| format!("{} {more}", prose.message));
        Finding {
            rule: rule.slug().into(),
            code: rule.code.clone(),
            family: rule.family,
            severity: rule.severity,
            confidence: hit.confidence.unwrap_or(rule.confidence),
            scope: if span.is_some() { Scope::Span } else { Scope::Document },
            start: span.map(|Span { start, .. }| index.position(start)),
            end: span.map(|Span { end, .. }| index.position(end)),
            quote: span.map(|span| span.of(&document.source.text).to_owned()),
            message: messages::fill(&message, shown, &hit.values),
            ask: messages::fill(&prose.ask, shown, &hit.values),
        }
    }
}
