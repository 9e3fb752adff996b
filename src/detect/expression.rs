//! Regular expressions of cards: compiled when a text first needs them, since most runs never do.

use std::sync::OnceLock;

use regex::Regex;

/// A regular expression that is compiled on first use.
#[derive(Debug, Default)]
pub struct Expression {
    pattern: String,
    regex: OnceLock<Option<Regex>>,
}

impl Expression {
    /// An expression that has not been checked: one of a built-in card, which a test compiles.
    #[must_use]
    pub fn lazy(pattern: &str) -> Self {
        Self { pattern: pattern.to_owned(), regex: OnceLock::new() }
    }

    /// An expression of somebody's own card, checked at once.
    ///
    /// # Errors
    /// What is wrong with the expression.
    pub fn checked(pattern: &str) -> Result<Self, regex::Error> {
        let expression = Self::lazy(pattern);
        let _ = expression.regex.set(Some(Regex::new(pattern)?));
        Ok(expression)
    }

    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.pattern
    }

    /// The compiled expression; none where it is malformed.
    #[must_use]
    pub fn regex(&self) -> Option<&Regex> {
        self.regex.get_or_init(|| Regex::new(&self.pattern).ok()).as_ref()
    }

    /// One expression that matches what any of several does; none for none.
    #[must_use]
    pub fn any_of<'e>(expressions: impl Iterator<Item = &'e Expression>) -> Option<Self> {
        let mut patterns: Vec<String> = Vec::new();
        for expression in expressions {
            let group = format!("(?:{})", expression.pattern);
            if !patterns.contains(&group) {
                patterns.push(group);
            }
        }
        (!patterns.is_empty()).then(|| Self::lazy(&patterns.join("|")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_malformed_expression_is_refused_when_checked_and_never_matches_when_lazy() {
        assert!(Expression::checked("[a").is_err());
        assert!(Expression::lazy("[a").regex().is_none());
    }

    #[test]
    fn joined_expressions_match_what_each_does_and_keep_their_own_flags() {
        let parts = [Expression::lazy("(?i)oaicite"), Expression::lazy("turn[0-9]"), Expression::lazy("turn[0-9]")];
        let joined = Expression::any_of(parts.iter()).expect("not empty");
        let regex = joined.regex().expect("well-formed");
        assert!(regex.is_match("OAICITE") && regex.is_match("turn3") && !regex.is_match("Turn3"));
        assert_eq!(joined.as_str().matches("turn").count(), 1, "a list that both languages share is joined once");
    }
}
