//! A card made ready to run.

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

impl Rule {
    /// Compiles a card; its patterns enter the two lexicons.
    ///
    /// # Errors
    /// [`CardError`] at the line of the card that does not fit.
    pub fn new(card: Card, lexicons: &mut [Lexicon; 2]) -> Result<Self, CardError> {
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
        let params = params(&card, kind, lexicons)?;
        let line = card.header["detector"].line;
        let detector = (kind.build)(params).map_err(|message| card.error(line, message))?;
        Ok(Self { family: Family::of_code(&code), code, severity, confidence, detector, card })
    }

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

fn params(card: &Card, kind: &Kind, lexicons: &mut [Lexicon; 2]) -> Result<Params, CardError> {
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
            if kind.patterns.contains(&heading.as_str()) {
                let compiled = patterns(card, list, &mut lexicons[index])?;
                params.patterns[index].entry(heading.clone()).or_default().extend(compiled);
            } else if kind.expressions.contains(&heading.as_str()) {
                let compiled = expressions(card, list)?;
                params.expressions[index].entry(heading.clone()).or_default().extend(compiled);
            } else {
                let line = list.first().map_or(1, |item| item.line);
                let known = [kind.patterns, kind.expressions].concat().join(", ");
                return Err(card.error(
                    line,
                    format!("unknown heading `### {heading}` for detector `{}`; known: {known}", kind.name),
                ));
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
