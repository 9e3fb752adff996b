//! The few words that the tool itself says, in both languages.

use crate::finding::{Family, Severity};
use crate::text::Language;

/// Words of the interface in one language.
#[derive(Debug)]
pub struct Words {
    /// Severities (info, warning, error), singular and plural.
    severities: [(&'static str, &'static str); 3],
    /// Families in the order of [`Family`].
    families: [&'static str; 5],
    /// "words".
    pub words: &'static str,
    /// "nothing to report".
    pub nothing: &'static str,
    /// Label of the question, with its colon.
    pub ask: &'static str,
    /// A colon and the spaces around it.
    pub colon: &'static str,
    /// "whole document".
    pub whole: &'static str,
    /// Headings of a card: what, why, ask, instead, flagged, passes, sources.
    pub headings: [&'static str; 7],
    /// "documents", singular and plural.
    documents: (&'static str, &'static str),
    /// "not run".
    pub skipped: &'static str,
    /// "could not be read", singular and plural.
    unread: (&'static str, &'static str),
    /// Where to learn more.
    pub more: &'static str,
    /// What follows a number and a rule whose lesser findings are not shown.
    pub withheld: &'static str,
    /// What a text in another language gets.
    pub other_language: &'static str,
}

const ENGLISH: Words = Words {
    severities: [("note", "notes"), ("warning", "warnings"), ("error", "errors")],
    families: ["pitfalls", "sourcing", "chatbot residue", "grounding", "house rules"],
    words: "words",
    nothing: "nothing to report",
    ask: "Ask: ",
    colon: ": ",
    whole: "whole text",
    headings: ["What it finds", "Why it matters", "Ask", "Instead", "Flagged", "Passes", "Sources"],
    documents: ("text", "texts"),
    skipped: "not run",
    unread: ("could not be read", "could not be read"),
    more: "says more about a rule",
    withheld: "more of less weight: --all shows them",
    other_language: "neither English nor French: only the rules that need no grammar were run",
};

const FRENCH: Words = Words {
    severities: [("note", "notes"), ("avertissement", "avertissements"), ("erreur", "erreurs")],
    families: ["pièges", "sources", "restes de chatbot", "fidélité aux sources", "règles maison"],
    words: "mots",
    nothing: "rien à signaler",
    ask: "À vérifier\u{a0}: ",
    colon: "\u{a0}: ",
    whole: "texte entier",
    headings: [
        "Ce que la règle repère",
        "Pourquoi c’est important",
        "À vérifier",
        "Plutôt",
        "Signalé",
        "Accepté",
        "Sources",
    ],
    documents: ("texte", "textes"),
    skipped: "non appliquée",
    unread: ("n’a pas pu être lu", "n’ont pas pu être lus"),
    more: "en dit plus sur une règle",
    withheld: "de plus, de moindre poids\u{a0}: --all les montre",
    other_language: "ni anglais ni français : seules les règles sans grammaire ont été appliquées",
};

/// The words of a language; English for any but French.
#[must_use]
pub fn words(language: Language) -> &'static Words {
    if language == Language::French { &FRENCH } else { &ENGLISH }
}

impl Words {
    /// Name of a severity.
    #[must_use]
    pub fn severity(&self, severity: Severity) -> &'static str {
        self.severities[severity as usize].0
    }

    /// Heading of a family of rules.
    #[must_use]
    pub fn family(&self, family: Family) -> &'static str {
        self.families[family as usize]
    }

    /// "3 warnings".
    #[must_use]
    pub fn count(&self, severity: Severity, count: usize) -> String {
        let (one, many) = self.severities[severity as usize];
        format!("{count} {}", if count == 1 { one } else { many })
    }

    /// "2 texts".
    #[must_use]
    pub fn documents(&self, count: usize) -> String {
        format!("{count} {}", if count == 1 { self.documents.0 } else { self.documents.1 })
    }

    /// "1 could not be read".
    #[must_use]
    pub fn unread(&self, count: usize) -> String {
        format!("{count} {}", if count == 1 { self.unread.0 } else { self.unread.1 })
    }
}
