//! Words and punctuation marks, cut the way that patterns need them: clitics apart, hyphenated compounds whole.

use crate::text::{Language, Span};

/// A word, number or mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Text span.
    pub span: Span,
    /// Lower case, with straight apostrophes and plain spaces inside numbers.
    pub form: Box<str>,
    /// What it looks like.
    pub shape: Shape,
}

/// What a token looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A lower-case word.
    Lower,
    /// A word with a capital first letter.
    Capitalised,
    /// A word of at least two letters, all capital.
    Upper,
    /// A number in figures.
    Number,
    /// Anything else: a mark, a symbol.
    Mark,
}

impl Token {
    /// True for words and numbers.
    #[must_use]
    pub fn is_word(&self) -> bool {
        self.shape != Shape::Mark
    }

    /// True for a word that begins with a capital letter.
    #[must_use]
    pub fn is_capitalised(&self) -> bool {
        matches!(self.shape, Shape::Capitalised | Shape::Upper)
    }
}

/// Cuts `text[span]` into tokens.
#[must_use]
pub fn tokenize(text: &str, span: Span, language: Language) -> Vec<Token> {
    let slice = span.of(text);
    let mut tokens = Vec::with_capacity(slice.len() / 5 + 1);
    let mut at = 0;
    while let Some(first) = slice[at..].chars().next() {
        if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        }
        let len = if first.is_alphanumeric() { word_len(&slice[at..], language) } else { first.len_utf8() };
        let word = &slice[at..at + len];
        if first.is_alphabetic() {
            split_clitics(word, language, |from, to| push(&mut tokens, slice, span.start, at + from, at + to));
        } else {
            push(&mut tokens, slice, span.start, at, at + len);
        }
        at += len;
    }
    tokens
}

fn push(tokens: &mut Vec<Token>, slice: &str, base: usize, from: usize, to: usize) {
    let raw = &slice[from..to];
    let mut form = String::with_capacity(raw.len());
    for c in raw.chars() {
        match c {
            '’' | 'ʼ' => form.push('\''),
            '‑' => form.push('-'),
            '\u{a0}' | '\u{202f}' | '\u{2009}' => form.push(' '),
            _ if c.is_ascii() => form.push(c.to_ascii_lowercase()),
            _ => form.extend(c.to_lowercase()),
        }
    }
    tokens.push(Token { span: Span::new(base + from, base + to), form: form.into_boxed_str(), shape: shape(raw) });
}

fn shape(raw: &str) -> Shape {
    let mut chars = raw.chars();
    match chars.next() {
        Some(c) if c.is_numeric() => Shape::Number,
        Some(c) if c.is_uppercase() => {
            let mut rest = chars.filter(|c| c.is_alphabetic()).peekable();
            if rest.peek().is_some() && rest.all(char::is_uppercase) { Shape::Upper } else { Shape::Capitalised }
        }
        Some(c) if c.is_alphabetic() => Shape::Lower,
        Some('\'' | '’') if raw.chars().count() > 1 => Shape::Lower,
        Some('-') if raw.chars().count() > 1 => Shape::Lower,
        _ => Shape::Mark,
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

/// Length of the word at the start of `rest`: letters and digits, with single inner hyphens, apostrophes, and inner points
/// or commas between digits; spaces inside numbers only where they do not break lines.
fn word_len(rest: &str, language: Language) -> usize {
    let mut end = 0;
    let mut previous = ' ';
    let mut iter = rest.char_indices().peekable();
    while let Some((at, c)) = iter.next() {
        let next = iter.peek().map(|&(_, c)| c);
        let inside = if c.is_alphanumeric() || is_mark(c) {
            true
        } else {
            match (c, next) {
                ('-' | '‑' | '·', Some(n)) => previous.is_alphanumeric() && n.is_alphanumeric(),
                (_, n) if is_apostrophe(c) => {
                    previous.is_alphanumeric() && n.is_some_and(char::is_alphanumeric)
                        || is_elision(&rest[..at], language)
                }
                ('.' | ',' | '\u{a0}' | '\u{202f}' | '\u{2009}', Some(n)) => {
                    previous.is_ascii_digit() && n.is_ascii_digit()
                }
                _ => false,
            }
        };
        if !inside {
            if c == '.' && is_initialism(&rest[..at], next) {
                end = at + 1;
                if next.is_some_and(char::is_alphabetic) {
                    previous = c;
                    continue;
                }
            }
            break;
        }
        end = at + c.len_utf8();
        previous = c;
    }
    end
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200d}')
}

/// "A" before ".I." and "A.I" before ".": single letters joined by points.
fn is_initialism(word: &str, next: Option<char>) -> bool {
    let mut parts = word.split('.');
    let single = parts.all(|part| part.len() == 1 && part.chars().all(|c| c.is_ascii_uppercase()));
    single && (word.contains('.') || next.is_some_and(|n| n.is_ascii_uppercase()))
}

const HYPHEN_PRONOUNS: &[&str] = &[
    "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "t-il", "t-elle", "t-on", "t-ils", "t-elles",
    "là", "moi", "le", "la", "les",
];

const ELISIONS: &[&str] =
    &["l", "d", "j", "n", "s", "c", "m", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu"];

/// "l" before an apostrophe: a word of its own, also where a space or quotation mark follows.
fn is_elision(head: &str, language: Language) -> bool {
    language == Language::French && head.len() <= 7 && ELISIONS.contains(&head.to_lowercase().as_str())
}

/// Calls `emit(from, to)` for each piece of a word: `l'|IA`, `does|n't`, `AI|'s`, `a|-t-elle`.
fn split_clitics(word: &str, language: Language, mut emit: impl FnMut(usize, usize)) {
    let mut start = 0;
    if language == Language::French {
        while let Some(at) = word[start..].find(is_apostrophe) {
            if !is_elision(&word[start..start + at], language) {
                break;
            }
            let width = word[start + at..].chars().next().map_or(1, char::len_utf8);
            emit(start, start + at + width);
            start += at + width;
        }
        if let Some(hyphen) = word[start..].find('-')
            && HYPHEN_PRONOUNS.contains(&word[start + hyphen + 1..].to_lowercase().as_str())
        {
            emit(start, start + hyphen);
            emit(start + hyphen, word.len());
            return;
        }
    } else if let Some(at) = word.rfind(is_apostrophe) {
        let tail = word[at..].trim_start_matches(is_apostrophe).to_lowercase();
        if tail == "t" && at > 1 && word[..at].ends_with(['n', 'N']) {
            emit(0, at - 1);
            emit(at - 1, word.len());
            return;
        }
        if matches!(tail.as_str(), "s" | "re" | "ve" | "ll" | "d" | "m") {
            emit(0, at);
            emit(at, word.len());
            return;
        }
    }
    if start < word.len() {
        emit(start, word.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(text: &str, language: Language) -> Vec<String> {
        tokenize(text, Span::new(0, text.len()), language).into_iter().map(|t| t.form.into()).collect()
    }

    #[test]
    fn english_contractions_come_apart() {
        assert_eq!(
            forms("It doesn’t; AI's won't.", Language::English),
            ["it", "does", "n't", ";", "ai", "'s", "wo", "n't", "."]
        );
    }

    #[test]
    fn french_elisions_and_inversions_come_apart() {
        assert_eq!(
            forms("L’IA qu’elle a, dit-il, a-t-elle", Language::French),
            ["l'", "ia", "qu'", "elle", "a", ",", "dit", "-il", ",", "a", "-t-elle"]
        );
        assert_eq!(forms("aujourd’hui peut-être", Language::French), ["aujourd'hui", "peut-être"]);
    }

    #[test]
    fn an_elision_before_a_quotation_mark_is_a_word() {
        assert_eq!(forms("l’« IA »", Language::French), ["l'", "«", "ia", "»"]);
    }

    #[test]
    fn numbers_and_initialisms_stay_whole() {
        assert_eq!(
            forms("A.I. at 94.5% of 10\u{202f}000", Language::English),
            ["a.i.", "at", "94.5", "%", "of", "10 000"]
        );
        assert_eq!(forms("GPT-4 by J. Doe.", Language::English), ["gpt-4", "by", "j", ".", "doe", "."]);
    }

    #[test]
    fn spans_point_at_the_words() {
        let text = "« L’é́tat » — 👩🏽‍💻 code";
        for token in tokenize(text, Span::new(0, text.len()), Language::French) {
            assert!(!token.span.of(text).trim().is_empty());
        }
    }
}
