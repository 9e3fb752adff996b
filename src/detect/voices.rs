//! One-sided voices: all who speak about a tool make, sell, fund or use it, and nobody from outside is heard.

use super::balance::{Balance, HEADINGS};
use super::{Detection, Detector, Hit, Kind, Page, Params, Place};
use crate::evidence::Interest;

pub(super) const KIND: Kind = Kind {
    name: "voices",
    patterns: HEADINGS,
    expressions: &[],
    settings: &["words"],
    build: |params| Ok(Box::new(Voices { words: params.number("words", 110)?, params })),
};

struct Voices {
    /// Shortest text that owes its readers a second view.
    words: usize,
    params: Params,
}

/// Fewest voices with an interest; a text that speaks for its maker is itself one.
const FEWEST_VOICES: usize = 2;
/// A text in which so many sentences tell of limits holds its voices to account.
const CRITICAL: f64 = 0.2;

impl Detector for Voices {
    fn detect(&self, page: &Page<'_>) -> Detection {
        let evidence = page.evidence;
        let count = |interest| evidence.voices.iter().filter(|voice| voice.interest == interest).count();
        let (insiders, customers) = (count(Interest::Insider), count(Interest::Customer));
        let (independent, unknown) = (count(Interest::Independent), count(Interest::Unknown));
        let own = usize::from(evidence.own_account);
        let interested = insiders + customers + own;
        let speaking = evidence.voices.iter().filter(|voice| !voice.passages.is_empty()).count();
        let sided = insiders + own >= 1 || customers >= FEWEST_VOICES;
        if independent > 0 || interested < FEWEST_VOICES || !sided || unknown > interested || speaking == 0 {
            return Detection::default();
        }
        let balance = Balance::of(page, &self.params);
        let critical = balance.limits.len() as f64 > CRITICAL * balance.length.len() as f64;
        if !balance.about || balance.words < self.words || balance.claims.is_empty() || critical {
            return Detection::default();
        }
        let heard = |interest| {
            evidence.voices.iter().filter(|voice| voice.interest == interest && !voice.passages.is_empty()).count()
        };
        let sided = heard(Interest::Insider) + heard(Interest::Customer);
        let values = vec![("insiders", sided.to_string()), ("voices", speaking.to_string())];
        vec![Hit { values, ..Hit::at(Place::Document) }].into()
    }
}
