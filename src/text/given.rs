//! Sentences that somebody else has split: taken as they are, for comparisons with other tools.

use super::{Block, BlockKind, Document, Encoding, Format, Language, OffsetMap, Sentence, Source, Span, quotation};
use super::{language, quote_marks::pair_marks};

/// A document of one paragraph from sentences that are joined by one space each. White space around a sentence is left out;
/// an empty one keeps its place.
#[must_use]
pub fn from_sentences<S: AsRef<str>>(given: &[S], forced: Option<Language>) -> Document {
    let mut text = String::new();
    let mut sentences = Vec::with_capacity(given.len());
    for (index, sentence) in given.iter().enumerate() {
        if index > 0 {
            text.push(' ');
        }
        let start = text.len();
        text.push_str(sentence.as_ref().trim());
        sentences.push(Sentence { span: Span::new(start, text.len()), block: 0 });
    }
    let span = Span::new(0, text.len());
    let language = forced.unwrap_or_else(|| language::identify(&[text.as_str()]).1);
    let marks = [pair_marks(&text, language)];
    let mut document = Document {
        format: Format::Text,
        source: Source { text: text.clone(), encoding: Encoding::Utf8, bom: 0 },
        map: OffsetMap::identity(text.len()),
        blocks: vec![Block {
            kind: BlockKind::Paragraph,
            span,
            quoted: false,
            language,
            sentences: (0, sentences.len()),
        }],
        text,
        sentences,
        quotations: Vec::new(),
        inline_quotes: Vec::new(),
        links: Vec::new(),
        images: Vec::new(),
        code: Vec::new(),
        language,
    };
    document.quotations = quotation::find(&document, &marks);
    document
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_split_is_kept_and_spans_point_into_the_joined_text() {
        let document = from_sentences(&["It rained. It poured", " “Yes”, she said. ", ""], Some(Language::English));
        let read: Vec<&str> = document.sentences.iter().map(|s| s.span.of(&document.text)).collect();
        assert_eq!(read, ["It rained. It poured", "“Yes”, she said.", ""]);
        assert_eq!(document.quotations.len(), 1);
    }
}
