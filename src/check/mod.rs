//! The engine: documents × rules → findings, in parallel, in a stable order.

mod kinds;
mod messages;

pub use messages::unknown_rule;

use std::path::Path;
use std::sync::Arc;

use crate::assertion::{self, Assertions};
use crate::detect::{Detection, Hit, Page, Place};
use crate::evidence::Evidence;
use crate::finding::{DocumentReport, Finding, Scope, Skip, Withheld};
use crate::grammar::Analysis;
use crate::model::{Model, Wanted};
use crate::rules::{Rule, RuleSet};
use crate::taxonomy::Classifier;
use crate::text::{Document, Language, PositionIndex, Span};
use kinds::DocumentKinds;

/// What to run.
#[derive(Clone, Default)]
pub struct Options {
    /// Rules to run, by code, name or family; empty for all.
    pub select: Vec<String>,
    /// Rules to leave out.
    pub ignore: Vec<String>,
    /// Language of messages; that of the text where `None`.
    pub messages: Option<Language>,
    /// What scores sentences; rules that need it are skipped, and say so, without.
    pub model: Option<Arc<dyn Model>>,
    /// Show all that a rule finds, not only what matters most.
    pub all: bool,
}

/// The rules that tell weak sources from good ones.
const WEAK_SOURCES: [&str; 3] = ["S02", "S03", "S04"];

/// Rules and options, ready to check any number of documents.
pub struct Checker {
    rules: RuleSet,
    active: Vec<usize>,
    options: Options,
    /// Without a model: what it says of a document is known from its sentences.
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
        Ok(Self { rules, active, options: options.clone(), classifier })
    }

    /// All rules, also those that do not run.
    #[must_use]
    pub fn rules(&self) -> &RuleSet {
        &self.rules
    }

    /// Does a rule that runs need a model?
    #[must_use]
    pub fn needs_model(&self) -> bool {
        self.active.iter().any(|&rule| self.rules.rules[rule].detector.needs_assertions())
    }

    /// The same with a model.
    #[must_use]
    pub fn with_model(mut self, model: Option<Arc<dyn Model>>) -> Self {
        self.options.model = model;
        self
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
        let mut page = Page::new(document, &analysis, &evidence, Some(path), grammars);
        page.all = self.options.all;
        let rule = |index: &usize| &self.rules.rules[*index];
        let (late, early): (Vec<usize>, Vec<usize>) =
            self.active.iter().copied().partition(|index| rule(index).detector.needs_assertions());
        let mut detections: Vec<(usize, Detection)> =
            early.iter().map(|index| (*index, rule(index).detector.detect(&page))).collect();
        let assertions = match &self.options.model {
            Some(model) if !late.is_empty() => Some(self.assertions(&page, &detections, model.as_ref(), Wanted::All)),
            _ => None,
        };
        page.assertions = assertions.as_ref();
        detections.extend(late.iter().map(|index| (*index, rule(index).detector.detect(&page))));
        detections.sort_by_key(|(index, _)| *index);

        let index = PositionIndex::new(&document.source);
        let kinds = DocumentKinds::of(document, &analysis, &self.classifier, assertions.as_ref());
        let (mut findings, mut withheld, mut skips) = (Vec::new(), Vec::new(), Vec::new());
        for (rule, detection) in &detections {
            let rule = &self.rules.rules[*rule];
            findings.extend(detection.hits.iter().map(|hit| self.finding(rule, hit, document, &index, &kinds)));
            if detection.withheld > 0 {
                withheld.push(Withheld {
                    rule: rule.slug().into(),
                    code: rule.code.clone(),
                    count: detection.withheld,
                });
            }
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
            withheld,
            suppressed: Vec::new(),
        };
        (report, skips)
    }

    /// What each sentence of a document asserts, and who vouches for it.
    #[must_use]
    pub fn assess(&self, document: &Document, model: &dyn Model) -> Assertions {
        let analysis = Analysis::of(document, |language| self.rules.grammar(language));
        let evidence = Evidence::of(document, &analysis, |language| self.rules.grammar(language));
        let grammars = [&self.rules.grammars[0], &self.rules.grammars[1]];
        let page = Page::new(document, &analysis, &evidence, None, grammars);
        self.assertions(&page, &[], model, Wanted::Sentences)
    }

    /// Scores the sentences, knowing what the rules on weak sources found; those that did not run yet are run.
    fn assertions(
        &self,
        page: &Page<'_>,
        detections: &[(usize, Detection)],
        model: &dyn Model,
        wanted: Wanted,
    ) -> Assertions {
        let mut weak = vec![false; page.document.sentences.len()];
        let mut mark = |detection: &Detection| {
            for hit in &detection.hits {
                if let Place::Text(span) = hit.place {
                    let at = page.document.sentences.partition_point(|s| s.span.end <= span.start);
                    weak.iter_mut().skip(at).take(1).for_each(|weak| *weak = true);
                }
            }
        };
        for (index, rule) in self.rules.rules.iter().enumerate() {
            if WEAK_SOURCES.contains(&rule.code.as_str()) {
                match detections.iter().find(|(known, _)| *known == index) {
                    Some((_, detection)) => mark(detection),
                    None => mark(&rule.detector.detect(page)),
                }
            }
        }
        assertion::assess(page.document, page.analysis, page.evidence, &weak, model, wanted)
    }

    fn language(&self, of_text: Language) -> Language {
        self.options.messages.unwrap_or(of_text)
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
        let mut message = messages::fill(prose.message_for(hit.variant), shown, &hit.values);
        if let Some(more) = kinds.at(hit.place, document).and_then(|label| prose.by_kind.get(label.name())) {
            message = format!("{message} {more}");
        }
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
            message,
            ask: messages::fill(prose.ask_for(hit.variant), shown, &hit.values),
        }
    }
}
