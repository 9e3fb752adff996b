//! Identifiers of books, articles and people that cannot be right as they stand.

use super::place::Surroundings;
use super::{Detection, Detector, Hit, Kind, Page, Place};
use crate::evidence::{Flaw, Identifier, identifiers};
use crate::text::Span;

pub(super) const KIND: Kind =
    Kind { name: "identifier", patterns: &[], expressions: &[], settings: &[], build: |_| Ok(Box::new(Identifiers)) };

/// One slip of the keyboard is common; several numbers that fail their own check are not.
const ONE: f32 = 0.8;
const SEVERAL: f32 = 0.95;

struct Identifiers;

impl Detector for Identifiers {
    fn detect(&self, page: &Page<'_>) -> Detection {
        let document = page.document;
        let mut found: Vec<(Span, Place, Identifier)> = Vec::new();
        for identifier in identifiers(&document.text) {
            found.push((document.to_source(identifier.span), Place::Text(identifier.span), identifier));
        }
        for link in &document.links {
            let place = match link.url_span {
                Some(span) => Some((span, Place::Source(span))),
                None => (!link.anchor.is_empty()).then(|| (document.to_source(link.anchor), Place::Text(link.anchor))),
            };
            let Some((span, place)) = place else { continue };
            let anchor = document.to_source(link.anchor);
            for identifier in identifiers(&link.url) {
                // Where the words of a link spell its target, they have been read already.
                let read = found.iter().any(|(at, _, known)| known.value == identifier.value && anchor.contains(*at));
                if read {
                    continue;
                }
                // The source spells most targets as they are; then the number itself can be shown.
                let part = Span::new(span.start + identifier.span.start, span.start + identifier.span.end);
                match place {
                    Place::Source(_) if span.of(&document.source.text) == link.url => {
                        found.push((part, Place::Source(part), identifier));
                    }
                    _ => found.push((span, place, identifier)),
                }
            }
        }
        found.retain(|(_, _, identifier)| identifier.flaw.is_some());
        if found.is_empty() {
            return Detection::default();
        }
        let around = Surroundings::of(document);
        found.retain(|(span, ..)| !around.is_code(*span));
        found.sort_by_key(|(span, ..)| *span);
        let confidence = if found.len() > 1 { SEVERAL } else { ONE };
        let hit = |(_, place, identifier): (Span, Place, Identifier)| {
            let [english, french] = identifier.flaw.map_or(["", ""], reason);
            let values = vec![
                ("kind", identifier.kind.name().to_owned()),
                ("problem", english.to_owned()),
                ("problème", french.to_owned()),
            ];
            Hit { values, confidence: Some(confidence), ..Hit::at(place) }
        };
        found.into_iter().map(hit).collect::<Vec<Hit>>().into()
    }
}

fn reason(flaw: Flaw) -> [&'static str; 2] {
    match flaw {
        Flaw::Length => ["it has too many or too few digits", "il a trop ou trop peu de chiffres"],
        Flaw::CheckDigit => {
            ["its check digit does not fit the others", "son chiffre de contrôle ne correspond pas aux autres"]
        }
        Flaw::Form => {
            ["it is not built as such identifiers are", "il n’est pas construit comme le sont ces identifiants"]
        }
        Flaw::Date => ["it holds a month or year that cannot be", "il contient un mois ou une année impossibles"],
    }
}
