//! Web addresses in running text. They are recorded as links and are not words of the prose.

/// The length of the web address that starts at an offset; 0 where none does.
///
/// The end is found as in GitHub Flavored Markdown: final punctuation and unbalanced closing parentheses do not belong.
pub(super) fn length(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let joined = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'/' | b'.' | b'@' | b'-');
    if at > 0 && joined(bytes[at - 1]) {
        return 0;
    }
    let rest = &bytes[at..];
    let starts =
        |prefix: &str| rest.get(..prefix.len()).is_some_and(|head| head.eq_ignore_ascii_case(prefix.as_bytes()));
    let prefix = ["https://", "http://", "www."].into_iter().find(|p| starts(p)).map_or(0, str::len);
    if prefix == 0 || !text[at + prefix..].starts_with(char::is_alphanumeric) {
        return 0;
    }
    let host = at + prefix;
    let end = text[host..]
        .char_indices()
        .find(|(i, c)| ends_address(&text[host + i..], *c))
        .map_or(text.len(), |(i, _)| host + i);
    let end = host + without_final_punctuation(&text[host..end]);
    if prefix == "www.".len() && !text[host..end].contains('.') { 0 } else { end - at }
}

/// The address itself: entities and backslash escapes undone.
pub(super) fn unescaped(address: &str) -> String {
    address.replace("&amp;", "&").replace('\\', "")
}

fn ends_address(rest: &str, c: char) -> bool {
    match c {
        '&' => {
            let name = rest[1..].bytes().take_while(|b| b.is_ascii_alphanumeric() || *b == b'#').take(32).count();
            rest[1 + name..].starts_with(';') && !rest[1..].starts_with("amp;")
        }
        '<' | '>' | '"' | '`' | '|' | '[' | ']' | '{' | '}' | '^' => true,
        c if c.is_ascii() => c.is_ascii_whitespace() || c.is_ascii_control(),
        c => !c.is_alphanumeric(),
    }
}

fn without_final_punctuation(address: &str) -> usize {
    let mut open = address.matches('(').count();
    let mut closed = address.matches(')').count();
    let mut end = address.len();
    for byte in address.bytes().rev() {
        match byte {
            b'?' | b'!' | b'.' | b',' | b':' | b';' | b'*' | b'_' | b'~' | b'\'' | b'\\' => {}
            b')' if closed > open => closed -= 1,
            b'(' => open -= 1,
            _ => break,
        }
        end -= 1;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> &str {
        let at = text.find("http").or_else(|| text.find("www")).unwrap();
        &text[at..at + length(text, at)]
    }

    #[test]
    fn an_address_ends_where_its_sentence_goes_on() {
        assert_eq!(found("see https://example.org/a_b?x=1&y=2. Then"), "https://example.org/a_b?x=1&y=2");
        assert_eq!(
            found("(https://fr.wikipedia.org/wiki/ELIZA_(programme))"),
            "https://fr.wikipedia.org/wiki/ELIZA_(programme)"
        );
        assert_eq!(found("« http://exemple.fr/été »"), "http://exemple.fr/été");
        assert_eq!(found("http://exemple.fr\u{A0}: suite"), "http://exemple.fr");
        assert_eq!(found("https://x.org/?a=1&amp;b=2&nbsp;!"), "https://x.org/?a=1&amp;b=2");
        assert_eq!(found("**https://x.org**"), "https://x.org");
        assert_eq!(found("sur www.lemonde.fr, hier"), "www.lemonde.fr");
    }

    #[test]
    fn words_that_only_look_like_addresses_stay() {
        for text in ["http:// rien", "le protocole http est", "www.ce n’est rien", "xhttp://a.b", "awww.so.cute"] {
            assert_eq!(found(text), "", "{text}");
        }
    }
}
