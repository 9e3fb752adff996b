//! The words on either side of a full stop, as sentence splitting needs them. Not a tokeniser.

/// The first word, with the apostrophe of an elision.
pub(super) fn first_word(text: &str) -> &str {
    for (at, c) in text.char_indices().take(40) {
        if c == '\'' || c == '’' {
            let head = &text[..at];
            return match head {
                "I" | "Aujourd" => {
                    &text[..at
                        + c.len_utf8()
                        + text[at + c.len_utf8()..]
                            .chars()
                            .take_while(|c| c.is_alphabetic())
                            .take(4)
                            .map(char::len_utf8)
                            .sum::<usize>()]
                }
                _ if c == '\'' => &text[..=at],
                _ => elided(head),
            };
        }
        if !c.is_alphanumeric() {
            return &text[..at];
        }
    }
    let end = text.char_indices().nth(40).map_or(text.len(), |(at, _)| at);
    &text[..end]
}

/// An elision written with a curly apostrophe, in the spelling of the table.
fn elided(head: &str) -> &str {
    match head {
        "L" => "L'",
        "J" => "J'",
        "C" => "C'",
        "D" => "D'",
        "Qu" => "Qu'",
        "S" => "S'",
        "N" => "N'",
        _ => head,
    }
}

/// The last word, without what opens before it or is elided.
pub(super) fn last_word(text: &str) -> &str {
    let from = text.char_indices().rev().take(32).last().map_or(0, |(at, _)| at);
    let text = &text[from..];
    let start = text
        .char_indices()
        .rev()
        .find(|(_, c)| {
            c.is_whitespace() || matches!(c, '(' | '[' | '«' | '“' | '"' | '‘' | '\'' | '’' | '—' | '–' | '/')
        })
        .map_or(0, |(at, c)| at + c.len_utf8());
    &text[start..]
}

/// "1", "2.3", "a" or "IV" at the start of a sentence number what follows.
pub(super) fn is_enumerator(before: &str) -> bool {
    if before.is_empty() || before.len() > 6 {
        return false;
    }
    let numbers = before.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let letter = before.len() == 1 && before.bytes().all(|b| b.is_ascii_alphabetic());
    numbers && before.len() <= 4 || letter || is_roman(before)
}

/// A Roman number. "I" alone is more often a pronoun.
pub(super) fn is_roman(word: &str) -> bool {
    word != "I" && !word.is_empty() && word.len() <= 6 && word.bytes().all(|b| b"IVXL".contains(&b))
}
