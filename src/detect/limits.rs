//! Praise without limits: a text that promises much of a tool and says nothing against it, or only at its very end.

use super::balance::{Balance, HEADINGS};
use super::{Detection, Detector, Hit, Kind, Nearness, Page, Params, Place};

pub(super) const KIND: Kind =
    Kind { name: "limits", patterns: HEADINGS, expressions: &[], settings: &["limits", "words", "claims"], build };

fn build(params: Params) -> Result<Box<dyn Detector>, String> {
    let place = match params.settings.get("limits").map(String::as_str) {
        Some("absent") => Missing::Absent,
        Some("buried") => Missing::Buried,
        _ => return Err("expected `- limits: absent` or `- limits: buried`".into()),
    };
    Ok(Box::new(Limits { place, words: params.number("words", 110)?, claims: params.number("claims", 2)?, params }))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Missing {
    Absent,
    Buried,
}

struct Limits {
    place: Missing,
    /// Shortest text that owes its readers the limits.
    words: usize,
    /// Fewest sentences of praise, where none of them names the system.
    claims: usize,
    params: Params,
}

/// Limits count as buried where the first stands this late in the text…
const LATE: f64 = 0.8;
/// …and all of them together are no more than this share of its words…
const SHARE: f64 = 0.15;
/// …in this many sentences.
const MOST: usize = 2;

impl Detector for Limits {
    fn detect(&self, page: &Page<'_>) -> Detection {
        let balance = Balance::of(page, &self.params);
        let claimed = balance.claims.len() >= self.claims
            || balance.own_claims.iter().any(|&index| Nearness::Sentence.holds(page, index));
        if !balance.about || balance.words < self.words || balance.claims.is_empty() || !claimed {
            return Detection::default();
        }
        match (self.place, state(page, &balance)) {
            (Missing::Absent, State::Absent) => vec![Hit::at(Place::Document)].into(),
            (Missing::Buried, State::Buried(share)) => {
                let percent = (share * 100.0).round().max(1.0);
                vec![Hit { values: vec![("share", format!("{percent}"))], ..Hit::at(Place::Document) }].into()
            }
            _ => Detection::default(),
        }
    }
}

enum State {
    Absent,
    /// The share of words that limits get.
    Buried(f64),
    Discussed,
}

fn state(page: &Page<'_>, balance: &Balance) -> State {
    let mut limits = balance.limits.clone();
    limits.extend(balance.asides.iter().filter(|index| !balance.limits.contains(index)));
    limits.sort_unstable();
    let Some(&first) = limits.first() else { return State::Absent };
    let words: usize = limits.iter().map(|&index| balance.length[index]).sum();
    let share = words as f64 / balance.words.max(1) as f64;
    let late = balance.position[first] >= LATE;
    if late && share <= SHARE && limits.len() <= MOST && !Balance::has_own_heading(page, first) {
        State::Buried(share)
    } else {
        State::Discussed
    }
}
