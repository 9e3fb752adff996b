//! Character references, one at a time, so that each keeps its place in the source. The table is html5gum's.

use html5gum::Tokenizer;
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use std::convert::Infallible;

/// Longest name, `&CounterClockwiseContourIntegral;`, with room to spare.
const LONGEST: usize = 40;

/// The character reference at the start of a text: its length and what it stands for.
pub(super) fn decode(text: &str) -> Option<(usize, String)> {
    let inner = text.strip_prefix('&')?;
    let name = inner.bytes().take(LONGEST).take_while(|b| b.is_ascii_alphanumeric() || *b == b'#').count();
    if name == 0 {
        return None;
    }
    let length = 1 + name + usize::from(inner[name..].starts_with(';'));
    let reference = &text[..length];
    let mut decoded = Vec::new();
    let emitter = CallbackEmitter::<_, Infallible, ()>::new(|event: CallbackEvent<'_>, _| {
        if let CallbackEvent::String { value } = event {
            decoded.extend_from_slice(value);
        }
        None
    });
    let Ok(()) = Tokenizer::new_with_emitter(reference, emitter).finish();
    let decoded = String::from_utf8_lossy(&decoded).into_owned();
    (decoded != reference).then_some((length, decoded))
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn named_numeric_and_unfinished_references_are_decoded() {
        for (text, length, decoded) in [
            ("&eacute;t&eacute;", 8, "é"),
            ("&#233; ", 6, "é"),
            ("&#xE9;", 6, "é"),
            ("&#150;", 6, "–"),
            ("&nbsp;:", 6, "\u{A0}"),
            ("&amp lt", 4, "&"),
            ("&acE;", 5, "∾\u{333}"),
        ] {
            assert_eq!(decode(text), Some((length, decoded.to_owned())), "{text}");
        }
        for text in ["& co", "&", "&unknown;", "&;", "R&D"] {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}
