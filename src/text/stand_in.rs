//! Stand-in until the readers land.
use super::*;
pub(super) fn read(bytes: &[u8], format: Format, language: Option<Language>) -> Result<Document, ReadError> {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let language = language.unwrap_or(if text.matches(" le ").count() + text.matches(" la ").count() + text.matches(" de ").count() > text.matches(" the ").count() { Language::French } else { Language::English });
    let mut b = ProseBuilder::new(&text);
    let mut at = 0;
    for part in text.split("\n\n") {
        b.open(BlockKind::Paragraph, false);
        b.verbatim(Span::new(at, at + part.len()));
        b.close();
        at += part.len() + 2;
    }
    let (out, map, mut blocks) = (b.text.clone(), b.map.clone(), b.blocks.clone());
    let mut sentences = Vec::new();
    for (i, block) in blocks.iter_mut().enumerate() {
        block.language = language;
        let first = sentences.len();
        let slice = block.span.of(&out);
        let mut start = 0;
        let bytes = slice.as_bytes();
        for j in 0..slice.len() {
            if matches!(bytes[j], b'.' | b'!' | b'?') && bytes.get(j + 1).is_none_or(|c| c.is_ascii_whitespace()) {
                let s = Span::new(block.span.start + start, block.span.start + j + 1).trimmed(&out);
                if !s.is_empty() { sentences.push(Sentence { span: s, block: i }); }
                start = j + 1;
            }
        }
        let s = Span::new(block.span.start + start, block.span.end).trimmed(&out);
        if !s.is_empty() { sentences.push(Sentence { span: s, block: i }); }
        block.sentences = (first, sentences.len());
    }
    let mut quotations = Vec::new();
    for (o, c) in [("“", "”"), ("«", "»")] {
        for (i, _) in out.match_indices(o) {
            if let Some(e) = out[i..].find(c) { quotations.push(Quotation { span: Span::new(i, i + e + c.len()), block: false, speaker: None }); }
        }
    }
    quotations.sort_by_key(|q| q.span);
    Ok(Document { format, source: Source { text: text.clone(), encoding: Encoding::Utf8, bom: 0 }, text: out, map, blocks, sentences, quotations, links: vec![], images: vec![], code: vec![], language })
}
