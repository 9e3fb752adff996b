//! Targets of links as Word and Google Docs write them: field codes, and redirects around the real address.

/// The address in a field code such as `HYPERLINK "https://…" \o "tip"`. Links inside the document have none.
pub(super) fn from_field(code: &str) -> Option<String> {
    let rest = code.trim_start();
    let head = rest.get(..9)?;
    if !head.eq_ignore_ascii_case("HYPERLINK") {
        return None;
    }
    let rest = rest[9..].trim_start();
    let url = if let Some(quoted) = rest.strip_prefix('"') {
        quoted.split('"').next()?
    } else {
        rest.split_whitespace().next().filter(|word| !word.starts_with('\\'))?
    };
    (!url.is_empty()).then(|| unwrap_redirect(url))
}

/// The address behind `https://www.google.com/url?q=…`, which Google Docs puts around every link.
pub(super) fn unwrap_redirect(url: &str) -> String {
    let bare = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or("");
    let Some(query) = bare.strip_prefix("www.google.com/url?").or_else(|| bare.strip_prefix("google.com/url?")) else {
        return url.to_owned();
    };
    let target = query.split('&').find_map(|pair| pair.strip_prefix("q=").or_else(|| pair.strip_prefix("url=")));
    target.and_then(percent_decode).unwrap_or_else(|| url.to_owned())
}

fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let escaped = (*first == b'%').then(|| after.get(..2)).flatten();
        let value = escaped
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match value {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn field_codes_give_their_address() {
        assert_eq!(from_field(" HYPERLINK \"https://a.org/x\" \\o \"tip\" ").as_deref(), Some("https://a.org/x"));
        assert_eq!(from_field("HYPERLINK https://a.org").as_deref(), Some("https://a.org"));
        assert_eq!(from_field("HYPERLINK \\l \"_Toc1\""), None);
        assert_eq!(from_field("PAGEREF _Toc1 \\h"), None);
        assert_eq!(from_field("éééé"), None);
    }

    #[test]
    fn the_redirect_of_google_docs_is_taken_off() {
        let wrapped = "https://www.google.com/url?q=https://a.org/?x%3D1%26y%3D%C3%A9&sa=D&ust=1";
        assert_eq!(unwrap_redirect(wrapped), "https://a.org/?x=1&y=é");
        assert_eq!(unwrap_redirect("https://www.google.com/search?q=ai"), "https://www.google.com/search?q=ai");
        assert_eq!(unwrap_redirect("https://www.google.com/url?q=100%"), "100%");
    }
}
