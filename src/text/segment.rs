//! Placeholder until segmentation is merged: one sentence per block, everything English.

use super::{Document, Language, Sentence};

pub(super) fn segment(document: &mut Document, forced: Option<Language>) {
    document.language = forced.unwrap_or(Language::English);
    for (index, block) in document.blocks.iter_mut().enumerate() {
        block.language = document.language;
        block.sentences = (index, index + 1);
        document.sentences.push(Sentence { span: block.span, block: index });
    }
}
