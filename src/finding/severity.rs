//! How much a finding weighs, and which family of rules it comes from.

use serde::{Deserialize, Serialize};

/// How much a finding weighs, in ascending order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A note.
    Info,
    /// Advice: pitfalls, weak sources.
    Warning,
    /// May block publication: leaked tokens, placeholders, text addressed to a chatbot's user.
    Error,
}

impl Severity {
    /// All severities, lightest first.
    pub const ALL: [Severity; 3] = [Severity::Info, Severity::Warning, Severity::Error];

    /// The name in cards, options and output.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }

    /// The severity of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|severity| severity.name() == name)
    }
}

/// A family of rules, told by the first letter of their code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Family {
    /// P: pitfalls of AI journalism (Kapoor and Narayanan 2022).
    Pitfall,
    /// S: sourcing.
    Sourcing,
    /// C: what a chatbot left behind.
    Chatbot,
    /// G: what the supplied sources do not bear out.
    Grounding,
    /// Rules of users' own cards, with a letter of their own.
    House,
}

impl Family {
    /// The family of a code.
    #[must_use]
    pub fn of_code(code: &str) -> Self {
        match code.as_bytes().first() {
            Some(b'P') => Family::Pitfall,
            Some(b'S') => Family::Sourcing,
            Some(b'C') => Family::Chatbot,
            Some(b'G') => Family::Grounding,
            _ => Family::House,
        }
    }

    /// The name in output.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Family::Pitfall => "pitfall",
            Family::Sourcing => "sourcing",
            Family::Chatbot => "chatbot",
            Family::Grounding => "grounding",
            Family::House => "house",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_severity_is_read_back_from_its_name() {
        for severity in Severity::ALL {
            assert_eq!(Severity::from_name(severity.name()), Some(severity));
        }
    }
}
