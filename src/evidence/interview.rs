//! Interviews in questions and answers: the answers belong to the guest, who is presented at the top.

use super::names::People;
use super::speech::Text;
use crate::text::Span;

/// The guest of an interview.
pub struct Guest {
    /// Index among the people.
    pub person: usize,
    /// Text spans of the answers.
    pub answers: Vec<Span>,
    /// Words of the answers.
    pub words: usize,
}

/// Fewest questions that make an interview.
const FEWEST_QUESTIONS: usize = 3;

/// The guest, where a text is an interview: paragraphs that end in a question mark, each followed by another paragraph,
/// and a person whom the paragraphs before the first question name.
pub fn guest(text: &Text<'_, '_>, people: &People) -> Option<Guest> {
    let document = text.document;
    let asks = |block: usize| {
        document.blocks[block]
            .span
            .of(&document.text)
            .trim_end_matches(['*', '_', ' ', '»', '”', '"', '…', '.'])
            .ends_with('?')
    };
    let questions: Vec<usize> = (0..document.blocks.len()).filter(|&block| asks(block)).collect();
    let first = *questions.first()?;
    if questions.len() < FEWEST_QUESTIONS {
        return None;
    }
    let top = document.blocks[first].sentences.0;
    let presented = |index: &usize| people.all[*index].mentions.iter().any(|m| m.sentence < top);
    let person = (0..people.all.len()).filter(presented).min_by_key(|&index| people.all[index].mentions[0])?;
    let (mut answers, mut words) = (Vec::new(), 0);
    for block in first + 1..document.blocks.len() {
        if !asks(block) && asks(block - 1) {
            answers.push(document.blocks[block].span);
            let (from, to) = document.blocks[block].sentences;
            words += text.analysis.sentences[from..to].iter().flat_map(|s| &s.tokens).filter(|t| t.is_word()).count();
        }
    }
    (answers.len() >= FEWEST_QUESTIONS).then_some(Guest { person, answers, words })
}
