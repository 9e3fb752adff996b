//! Who says what: attributions, voices and their interests, and the words that images carry. Facts on the page, no
//! verdicts.

mod attribution;
mod citing;
mod clause;
mod date;
mod identifier;
pub mod image_metadata;
mod interest;
mod interview;
mod lines;
mod names;
mod reference;
mod speech;
mod voice;

use crate::grammar::{Analysis, Grammar};
use crate::text::{Document, Language};

pub use attribution::{Attribution, AttributionKind};
pub use citing::{AuthorYear, Numbers, bracketed, by_author, superscripts};
pub use date::{Date, dates, years};
pub use identifier::{Flaw, Identifier, IdentifierKind, LATEST_YEAR, identifiers};
pub use interest::Interest;
pub use lines::{Line, lines};
pub use reference::{Entry, References};
pub use voice::Voice;

/// The evidence that a document gives for its statements.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    /// Who is named as a source, sentence by sentence, in order.
    pub attributions: Vec<Attribution>,
    /// Who speaks in the text, by first appearance.
    pub voices: Vec<Voice>,
    /// True where the text itself speaks for a maker: a press release, a sales page.
    pub own_account: bool,
}

impl Evidence {
    /// Gathers the evidence of a document.
    #[must_use]
    pub fn of<'g>(document: &Document, analysis: &Analysis, grammar: impl Fn(Language) -> Option<&'g Grammar>) -> Self {
        let text = speech::Text { document, analysis, grammar: &grammar };
        let people = names::People::of(&text);
        let acts = speech::acts(&text, &people);
        Self {
            attributions: attribution::find(&text, &people, &acts),
            voices: voice::gather(&text, &people, &acts),
            own_account: interest::is_own_account(&text),
        }
    }

    /// The strongest attribution of a sentence.
    #[must_use]
    pub fn attribution_of(&self, sentence: usize) -> Option<&Attribution> {
        let from = self.attributions.partition_point(|a| a.sentence < sentence);
        self.attributions[from..].iter().take_while(|a| a.sentence == sentence).min_by_key(|a| a.kind)
    }
}

#[cfg(test)]
mod tests;
