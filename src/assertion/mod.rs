//! Assertions: what a sentence states as fact, and who vouches for it in the text. The model's scores, the attributions
//! that rules found, and what a neighbouring rule calls a weak source come together here.

mod combine;
mod group;
mod label;

use std::ops::Range;

use crate::evidence::{Attribution, Evidence};
use crate::grammar::Analysis;
use crate::model::{Kind, Model, SentenceScores, Taxonomy, Wanted};
use crate::text::{Document, Language};

pub use combine::{CHECKABLE, SOURCED, UNSOURCED};
pub use label::Label;

/// What is known of one sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Assertion {
    /// Index into [`Document::sentences`].
    pub sentence: usize,
    /// The model's scores; a question's are lowered.
    pub scores: SentenceScores,
    /// Probability that the text says where the sentence comes from; the model and the rules together.
    pub sourced: f32,
    /// Probability that an editor would ask "who says so?"; the model and the rules together.
    pub unsourced: f32,
    /// The sentence in a word.
    pub label: Label,
    /// What it claims.
    pub kind: Kind,
    /// Every word stands inside quotation marks.
    pub quoted: bool,
    /// Its only source is nobody in particular, somebody unnamed, or a conditional.
    pub weak: bool,
    /// The words that give its source, where a rule found some.
    pub attribution: Option<Attribution>,
}

/// The assertions of a document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Assertions {
    /// By sentence; sentences of headings and of other languages are not among them.
    pub all: Vec<Assertion>,
    /// Sentences that were not scored because they are neither English nor French.
    pub other_language: usize,
    /// What the model says of the kind of AI, for each run of sentences that it read together; empty where it was not asked.
    pub kinds: Vec<(Range<usize>, Taxonomy)>,
}

/// Scores the sentences of a document. `weak` tells, for each sentence, whether its only source is a weak one; `wanted`,
/// whether the kind of AI is to be told as well.
#[must_use]
pub fn assess(
    document: &Document,
    analysis: &Analysis,
    evidence: &Evidence,
    weak: &[bool],
    model: &dyn Model,
    wanted: Wanted,
) -> Assertions {
    let groups = group::groups(document);
    let texts: Vec<Vec<&str>> = groups
        .iter()
        .map(|group| group.iter().map(|&sentence| document.sentences[sentence].span.of(&document.text)).collect())
        .collect();
    let scored = model.score(&texts, wanted);
    let mut all = Vec::new();
    let mut kinds = Vec::new();
    for (group, scores) in groups.iter().zip(scored) {
        // Headings and other languages stand between groups, never inside one.
        if let (true, Some(first), Some(last)) = (wanted.taxonomy(), group.first(), group.last()) {
            kinds.push((*first..last + 1, scores.taxonomy));
        }
        for (&sentence, scores) in group.iter().zip(scores.sentences) {
            let attribution = evidence.attribution_of(sentence);
            let scores = if is_question(document, sentence) { combine::asked(scores) } else { scores };
            let view = combine::View {
                scores,
                attribution,
                quoted: is_quoted(analysis, sentence),
                weak: weak.get(sentence).copied().unwrap_or(false),
            };
            let (sourced, unsourced) = (combine::sourced(&view), combine::unsourced(&view));
            all.push(Assertion {
                sentence,
                scores,
                sourced,
                unsourced,
                label: label::label(&view, sourced, unsourced),
                kind: scores.likeliest_kind(),
                quoted: view.quoted,
                weak: view.is_weak(),
                attribution: attribution.cloned(),
            });
        }
    }
    let other = |block: &&crate::text::Block| block.language == Language::Other;
    let other_language = document.blocks.iter().filter(other).map(|b| b.sentences.1 - b.sentences.0).sum();
    Assertions { all, other_language, kinds }
}

/// Does it end with a question mark? “Who knows?” asked Kim does not.
fn is_question(document: &Document, sentence: usize) -> bool {
    document.sentences[sentence].span.of(&document.text).trim_end_matches(['!', '.', '…']).ends_with('?')
}

/// Is every word of the sentence inside quotation marks?
fn is_quoted(analysis: &Analysis, sentence: usize) -> bool {
    let sentence = &analysis.sentences[sentence];
    let mut words = sentence.tokens.iter().zip(&sentence.quoted).filter(|(token, _)| token.is_word()).peekable();
    words.peek().is_some() && words.all(|(_, &quoted)| quoted)
}

#[cfg(test)]
mod tests;
