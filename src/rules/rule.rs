//! A card made ready to run.

use std::collections::BTreeMap;

use super::card::{Card, CardError, Located};
use crate::detect::{self, Detector, Expression, Kind, Nearness, Params};
use crate::finding::{Family, Severity};
use crate::grammar::{Lexicon, Pattern, Stance, StanceSet};

/// A rule: its card and its detector.
pub struct Rule {
    /// The card.
    pub card: Card,
    /// Code such as `P01`.
    pub code: String,
    /// Family of the code.
    pub family: Family,
    /// How much a finding weighs.
    pub severity: Severity,
    /// How often findings are right, 0–1.
    pub confidence: f32,
    /// The way of finding.
    pub detector: Box<dyn Detector>,
}

const COMMON_KEYS: &[&str] = &["code", "severity", "detector", "topic", "drops", "confidence", "since"];

/// A rule whose header is understood and whose patterns are not yet compiled.
pub(super) struct Outline {
    card: Card,
    code: String,
    severity: Severity,
    confidence: f32,
    kind: &'static Kind,
    params: Params,
}

/// The compiled lists of one language, by heading.
pub(super) type Lists = BTreeMap<String, Vec<Pattern>>;

impl Outline {
    /// Reads the header of a card, and checks that the detector knows every heading.
    pub(super) fn new(card: Card) -> Result<Self, CardError> {
        let code = required(&card, "code")?.value.clone();
        let valid = code.len() >= 2 && code.starts_with(|c: char| c.is_ascii_uppercase());
        if !valid {
            return Err(card.error(card.header["code"].line, "expected a letter and a number, such as `P01`"));
        }
        let severity = required(&card, "severity")?;
        let severity = Severity::from_name(&severity.value)
            .ok_or_else(|| card.error(severity.line, "expected `info`, `warning` or `error`"))?;
        let kind = detector_kind(&card)?;
        let confidence = match card.header.get("confidence") {
            None => 0.8,
            Some(c) => c
                .value
                .parse()
                .ok()
                .filter(|n| (0.0..=1.0).contains(n))
                .ok_or_else(|| card.error(c.line, "expected a number from 0 to 1"))?,
        };
        check_keys(&card, kind)?;
        check_headings(&card, kind)?;
        let params = params(&card, kind)?;
        Ok(Self { card, code, severity, confidence, kind, params })
    }

    /// Checks that no other rule has this name or code; a user's card may replace the built-in rule of its name.
    pub(super) fn unlike(&self, others: &[Outline]) -> Result<(), CardError> {
        let builtin = |other: &Outline| super::builtin_cards().iter().any(|(path, _)| *path == other.card.path);
        let same = |a: &str, b: &str| a.eq_ignore_ascii_case(b);
        let named = others.iter().find(|other| same(&other.card.slug, &self.card.slug) && !builtin(other));
        if let Some(other) = named {
            let message = format!("the rule of {} has the same name, `{}`", other.card.path, self.card.slug);
            return Err(self.card.error(1, message));
        }
        let coded =
            others.iter().find(|other| same(&other.code, &self.code) && !same(&other.card.slug, &self.card.slug));
        coded.map_or(Ok(()), |other| {
            let message = format!("the rule `{}` has the same code, {}", other.card.slug, self.code);
            Err(self.card.error(self.card.header["code"].line, message))
        })
    }

    /// Compiles the patterns of one language (0 English, 1 French) into its lexicon.
    pub(super) fn compile(&self, language: usize, lexicon: &mut Lexicon) -> Result<Lists, CardError> {
        let mut lists = Lists::new();
        let section = [&self.card.english, &self.card.french][language];
        for (heading, list) in section.lists.iter().chain(&self.card.shared) {
            if self.kind.patterns.contains(&heading.as_str()) {
                let compiled = patterns(&self.card, list, lexicon)?;
                lists.entry(heading.clone()).or_default().extend(compiled);
            }
        }
        Ok(lists)
    }

    /// Makes the rule.
    pub(super) fn finish(mut self, lists: [Lists; 2]) -> Result<Rule, CardError> {
        self.params.patterns = lists;
        let line = self.card.header["detector"].line;
        let detector = (self.kind.build)(self.params).map_err(|message| self.card.error(line, message))?;
        Ok(Rule {
            family: Family::of_code(&self.code),
            code: self.code,
            severity: self.severity,
            confidence: self.confidence,
            detector,
            card: self.card,
        })
    }
}

impl Rule {
    /// Name of the rule.
    #[must_use]
    pub fn slug(&self) -> &str {
        &self.card.slug
    }

    /// Is this the rule that a user means by a code, a name, or the letter or name of its family?
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        let name = name.trim();
        name.eq_ignore_ascii_case(&self.code)
            || name.eq_ignore_ascii_case(self.slug())
            || name.eq_ignore_ascii_case(self.family.name())
            || (name.len() == 1 && self.code[..1].eq_ignore_ascii_case(name))
            || name.eq_ignore_ascii_case("all")
    }
}

fn required<'c>(card: &'c Card, key: &str) -> Result<&'c Located<String>, CardError> {
    card.header.get(key).ok_or_else(|| card.error(1, format!("the header lacks `- {key}: …`")))
}

fn detector_kind(card: &Card) -> Result<&'static Kind, CardError> {
    let name = required(card, "detector")?;
    detect::KINDS.iter().find(|kind| kind.name == name.value).ok_or_else(|| {
        let known: Vec<&str> = detect::KINDS.iter().map(|kind| kind.name).collect();
        card.error(name.line, format!("unknown detector `{}`; known: {}", name.value, known.join(", ")))
    })
}

fn check_keys(card: &Card, kind: &Kind) -> Result<(), CardError> {
    let unknown = card
        .header
        .iter()
        .find(|(key, _)| !COMMON_KEYS.contains(&key.as_str()) && !kind.settings.contains(&key.as_str()));
    match unknown {
        None => Ok(()),
        Some((key, at)) => {
            let known = [COMMON_KEYS, kind.settings].concat().join(", ");
            Err(card.error(at.line, format!("unknown key `{key}`; known: {known}")))
        }
    }
}

fn check_headings(card: &Card, kind: &Kind) -> Result<(), CardError> {
    let known = [kind.patterns, kind.expressions].concat();
    let lists = card.english.lists.iter().chain(&card.french.lists).chain(&card.shared);
    for (heading, list) in lists {
        if !known.contains(&heading.as_str()) {
            let line = list.first().map_or(1, |item| item.line);
            let known = known.join(", ");
            let message = format!("unknown heading `### {heading}` for detector `{}`; known: {known}", kind.name);
            return Err(card.error(line, message));
        }
    }
    Ok(())
}

fn params(card: &Card, kind: &Kind) -> Result<Params, CardError> {
    let mut params = Params::default();
    if let Some(topic) = card.header.get("topic") {
        params.topic = named(&Nearness::ALL, &topic.value)
            .map_err(|known| card.error(topic.line, format!("unknown topic; known: {known}")))?;
    }
    if let Some(drops) = card.header.get("drops") {
        let stances: Result<StanceSet, String> =
            drops.value.split_whitespace().map(|name| named(&Stance::ALL, name)).collect();
        params.drops = stances.map_err(|known| card.error(drops.line, format!("unknown stance; known: {known}")))?;
    }
    for (key, value) in &card.header {
        params.settings.insert(key.clone(), value.value.clone());
    }
    for (index, section) in [&card.english, &card.french].into_iter().enumerate() {
        for (heading, list) in section.lists.iter().chain(&card.shared) {
            if kind.expressions.contains(&heading.as_str()) {
                let compiled = expressions(card, list)?;
                params.expressions[index].entry(heading.clone()).or_default().extend(compiled);
            }
        }
    }
    Ok(params)
}

fn named<T: Copy>(table: &[(T, &'static str)], name: &str) -> Result<T, String> {
    let found = table.iter().find(|(_, known)| *known == name).map(|(value, _)| *value);
    found.ok_or_else(|| table.iter().map(|(_, known)| *known).collect::<Vec<_>>().join(", "))
}

fn patterns(card: &Card, list: &[Located<String>], lexicon: &mut Lexicon) -> Result<Vec<Pattern>, CardError> {
    list.iter()
        .map(|item| lexicon.compile(&item.value).map_err(|error| card.error(item.line, error.to_string())))
        .collect()
}

/// Expressions of built-in cards are compiled when a text needs them (a test compiles them all), those of users' cards now.
fn expressions(card: &Card, list: &[Located<String>]) -> Result<Vec<Expression>, CardError> {
    let builtin = super::builtin_cards().iter().any(|(path, _)| *path == card.path);
    let compile = |text: &str| if builtin { Ok(Expression::lazy(text)) } else { Expression::checked(text) };
    list.iter()
        .map(|item| compile(&item.value).map_err(|error| card.error(item.line, format!("regular expression: {error}"))))
        .collect()
}
