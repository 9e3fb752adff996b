//! The slots of messages, and words for wrong options.

use crate::rules::RuleSet;

/// Messages repeat no more characters of a quote: a sentence may be as long as its file.
const LONGEST_QUOTE: usize = 400;

/// Fills `{quote}` and the slots of a hit into a message.
pub(super) fn fill(template: &str, quote: &str, values: &[(&'static str, String)]) -> String {
    let near = quote.char_indices().nth(LONGEST_QUOTE).map_or(quote.len(), |(at, _)| at);
    let mut folded: String = quote[..near].split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    if near < quote.len() {
        folded.push('…');
    }
    let mut message = template.replace("{quote}", &folded);
    for (slot, value) in values {
        message = message.replace(&format!("{{{slot}}}"), value);
    }
    message
}

/// Says that no rule has this name, and which one is near.
#[must_use]
pub fn unknown_rule(name: &str, rules: &RuleSet) -> String {
    let near = rules.rules.iter().map(crate::rules::Rule::slug).min_by_key(|slug| distance(name, slug));
    let hint = near.map(|slug| format!("; did you mean `{slug}`?")).unwrap_or_default();
    format!("no rule is called `{name}`{hint} `baratin rules` lists them all")
}

/// Levenshtein distance in characters.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, cb) in b.iter().enumerate() {
            let substitution = diagonal + usize::from(ca != *cb);
            diagonal = row[j + 1];
            row[j + 1] = substitution.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_are_filled_and_line_breaks_in_quotes_folded() {
        assert_eq!(fill("“{quote}”: {n} voices", "it\ndecides", &[("n", "3".into())]), "“it decides”: 3 voices");
    }

    #[test]
    fn a_message_repeats_only_the_beginning_of_a_very_long_quote() {
        let long = "décidé ".repeat(200_000);
        let message = fill("« {quote} » : qui ?", &long, &[]);
        assert!(message.starts_with("« décidé décidé") && message.ends_with("… » : qui ?"));
        assert!(message.chars().count() < LONGEST_QUOTE + 20);
    }

    #[test]
    fn a_near_name_is_nearer_than_a_far_one() {
        assert!(distance("agncy", "agency") < distance("agncy", "hyperbole"));
    }
}
