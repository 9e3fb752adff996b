//! What every reader's prose goes through: languages, then sentences, then quotations. A pure function of the prose and
//! its blocks.

use super::quote_marks::{Marks, pair_marks};
use super::{Document, Language, Sentence, Span, language, quotation, sentence};

/// Fills the languages, sentences and quotations of a document from its text and blocks.
pub(super) fn segment(document: &mut Document, forced: Option<Language>) {
    let Document { text, blocks, .. } = document;
    let (each, whole) = if let Some(language) = forced {
        (vec![language; blocks.len()], language)
    } else {
        let texts: Vec<&str> = blocks.iter().map(|block| block.span.of(text)).collect();
        language::identify(&texts)
    };
    let mut sentences = Vec::new();
    let mut marks: Vec<Marks> = Vec::with_capacity(blocks.len());
    for (index, (block, language)) in blocks.iter_mut().zip(each).enumerate() {
        block.language = language;
        let prose = block.span.of(text);
        let paired = pair_marks(prose, language);
        let first = sentences.len();
        sentences.extend(sentence::split(prose, language, &paired.pairs).into_iter().map(|span| Sentence {
            span: Span::new(block.span.start + span.start, block.span.start + span.end),
            block: index,
        }));
        block.sentences = (first, sentences.len());
        marks.push(paired);
    }
    document.language = whole;
    document.sentences = sentences;
    document.quotations = quotation::find(document, &marks);
}
