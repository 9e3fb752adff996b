//! A sentence in a word.

use serde::{Deserialize, Serialize};

use super::combine::{CHECKABLE, SOURCED, UNSOURCED, View};

/// What a sentence is to an editor who asks "who says so?".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Label {
    /// It states no fact that somebody else could check.
    NotCheckable,
    /// The text says where it comes from.
    Sourced,
    /// Its only source is nobody in particular, somebody unnamed, or a conditional.
    WeakSource,
    /// It needs a source and has none.
    Unsourced,
    /// It states a fact without a source, and nobody would ask for one: plain narration, common knowledge.
    Plain,
}

impl Label {
    /// The name in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Label::NotCheckable => "not-checkable",
            Label::Sourced => "sourced",
            Label::WeakSource => "weak-source",
            Label::Unsourced => "unsourced",
            Label::Plain => "plain",
        }
    }
}

pub(super) fn label(view: &View<'_>, sourced: f32, unsourced: f32) -> Label {
    let checkable = view.scores.checkable >= CHECKABLE;
    if unsourced >= UNSOURCED {
        if view.is_weak() { Label::WeakSource } else { Label::Unsourced }
    } else if checkable && view.is_weak() && sourced < SOURCED {
        Label::WeakSource
    } else if !checkable {
        Label::NotCheckable
    } else if sourced >= SOURCED {
        Label::Sourced
    } else {
        Label::Plain
    }
}
