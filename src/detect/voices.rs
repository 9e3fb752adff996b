//! One-sided voices: all who speak about a tool make, sell, fund or use it, and nobody from outside is heard.

use super::balance::{Balance, HEADINGS};
use super::{Detection, Detector, Hit, Kind, Page, Params, Place};
use crate::evidence::Interest;

pub(super) const KIND: Kind = Kind {
    name: "voices",
    patterns: HEADINGS,
    expressions: &[],
    settings: &["words"],
    build: |params| Ok(Box::new(Voices { params })),
};

struct Voices {
    params: Params,
}

/// Shortest text that owes its readers a second view.
const FEWEST_WORDS: usize = 110;
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
        let sided = insiders + own >= 1 || customers >= FEWEST_VOICES;
        if independent > 0 || interested < FEWEST_VOICES || !sided || unknown > interested || evidence.voices.is_empty()
        {
            return Detection::default();
        }
        let balance = Balance::of(page, &self.params);
        let critical = balance.limits.len() as f64 > CRITICAL * balance.length.len() as f64;
        if !balance.about || balance.words < FEWEST_WORDS || balance.claims.is_empty() || critical {
            return Detection::default();
        }
        let voices = evidence.voices.len();
        let values = vec![("insiders", (insiders + customers).to_string()), ("voices", voices.to_string())];
        vec![Hit { values, ..Hit::at(Place::Document) }].into()
    }
}
