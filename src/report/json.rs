//! JSON, schema 1. Others parse it: it only grows by additions.

use std::fmt::Write as _;

use super::printable::is_unsafe;
use crate::finding::Report;

/// The report as indented JSON, with a line end. Characters that could steer a terminal are written as `\u` escapes, which
/// parsers undo.
///
/// # Errors
/// Never in practice: every value of a report can be written as JSON.
pub fn json(report: &Report) -> Result<String, serde_json::Error> {
    Ok(escaped(serde_json::to_string_pretty(report)? + "\n"))
}

/// JSON in which characters that could steer a terminal are escaped.
pub(super) fn escaped(text: String) -> String {
    let is_odd = |c: char| c != '\n' && is_unsafe(c);
    if !text.contains(is_odd) {
        return text;
    }
    let mut safe = String::with_capacity(text.len() + 64);
    for c in text.chars() {
        if is_odd(c) {
            // Outside ASCII, JSON only has characters inside strings.
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(safe, "\\u{unit:04x}");
            }
        } else {
            safe.push(c);
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::finding::Problem;

    #[test]
    fn what_could_steer_a_terminal_is_escaped_and_read_back() {
        let message = "a\u{1b}[31m \u{9b}2J \u{202e}b \u{e0041} été 👩🏽‍💻\nc".to_owned();
        let problem = Problem { path: PathBuf::from("a.txt"), message: message.clone() };
        let report = Report { errors: vec![problem], ..Report::default() };
        let text = json(&report).expect("JSON");
        assert!(!text.contains(|c: char| c != '\n' && is_unsafe(c)), "{text}");
        assert!(text.contains("été 👩🏽‍💻"), "{text}");
        let back: Report = serde_json::from_str(&text).expect("JSON");
        assert_eq!(back.errors[0].message, message);
    }
}
