//! Paragraphs as the encoder reads them: windows of token numbers, with the labels of the sentences that count there.

use std::ops::Range;

use rayon::prelude::*;

use super::data::Paragraph;
use super::labels::{HEADS, Targets};
use crate::model::{Heads, LONGEST, Taxonomy, Tokens, windows};

/// A window of a paragraph.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// Token numbers.
    pub ids: Vec<u32>,
    /// Sentences of which something is known.
    pub sentences: Vec<Labelled>,
    /// The tokens of all sentences.
    pub text: Vec<Range<usize>>,
    /// Taxonomy labels of the whole.
    pub taxonomy: Option<Taxonomy>,
}

/// A sentence within a window.
#[derive(Clone, Debug, PartialEq)]
pub struct Labelled {
    /// Its own tokens.
    pub tokens: Range<usize>,
    /// In the order of the model's outputs.
    pub targets: Targets,
    /// Number of the kind.
    pub kind: Option<usize>,
}

/// The windows of paragraphs, without those of which nothing is known.
#[must_use]
pub fn examples(paragraphs: &[Paragraph], tokens: &Tokens, heads: &Heads, positions: usize) -> Vec<Example> {
    let longest = LONGEST.min(positions);
    // The model's order of outputs may be another than ours.
    let order = HEADS.map(|name| heads.sentence.iter().position(|own| own == name).unwrap_or_default());
    paragraphs.par_iter().flat_map_iter(|paragraph| of_paragraph(paragraph, tokens, order, longest)).collect()
}

fn of_paragraph(paragraph: &Paragraph, tokens: &Tokens, order: [usize; 4], longest: usize) -> Vec<Example> {
    let mut ids: Vec<Vec<u32>> = paragraph.sentences.iter().map(|sentence| tokens.of(&sentence.text)).collect();
    ids.iter_mut().for_each(|ids| ids.truncate(longest - 2));
    let lengths: Vec<usize> = ids.iter().map(Vec::len).collect();
    let mut examples = Vec::new();
    for window in windows(&lengths, longest) {
        let read: Vec<&[u32]> = ids[window.read.clone()].iter().map(Vec::as_slice).collect();
        let input = tokens.input(&read);
        let mut sentences = Vec::new();
        for at in window.scored {
            let (sentence, tokens) = (&paragraph.sentences[at], input.sentences[at - window.read.start].clone());
            let mut targets = [None; 4];
            for (place, target) in order.into_iter().zip(sentence.targets) {
                targets[place] = target;
            }
            if !tokens.is_empty() && (targets != [None; 4] || sentence.kind.is_some()) {
                sentences.push(Labelled { tokens, targets, kind: sentence.kind.map(|kind| kind as usize) });
            }
        }
        if !sentences.is_empty() || paragraph.taxonomy.is_some() {
            examples.push(Example { ids: input.ids, sentences, text: input.sentences, taxonomy: paragraph.taxonomy });
        }
    }
    examples
}
