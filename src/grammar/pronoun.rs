//! "It", « elle », "she" for a system: where the sentence before, or the beginning of the same one, has it for its subject.

use super::analysis::Grammar;
use super::mention::{MentionPatterns, find};
use super::tagged::TaggedSentence;
use super::token::Token;
use crate::text::{Document, Language};

/// What a pronoun may take up.
#[derive(Clone, Copy)]
struct Antecedent {
    /// The block it stands in.
    block: usize,
    /// First token after it, in its own sentence.
    end: usize,
    feminine: bool,
    masculine: bool,
    /// Called by a name of its own: "she" and "he" may follow.
    named: bool,
}

/// How far from its start a sentence may name its subject; further on after a comma (« Fruit de trois ans de recherche, … »).
const SUBJECT_WITHIN: usize = 6;
const SUBJECT_WITHIN_AFTER_COMMA: usize = 14;

/// How far from its start a sentence may take up the subject of the one before.
const PRONOUN_WITHIN: usize = 8;

/// Marks the pronouns of all sentences whose other mentions are marked.
pub(super) fn mark<'g>(
    document: &Document,
    sentences: &mut [TaggedSentence],
    grammar: &impl Fn(Language) -> Option<&'g Grammar>,
) {
    let mut carried: Option<Antecedent> = None;
    for (index, sentence) in sentences.iter_mut().enumerate() {
        let block = document.sentences[index].block;
        let Some(grammar) = grammar(sentence.language) else {
            carried = None;
            continue;
        };
        let before = carried.filter(|antecedent| antecedent.block == block);
        let own = subject(sentence, block, &grammar.mentions);
        let common = find(&grammar.mentions.pronoun, sentence);
        let personal = find(&grammar.mentions.pronoun_named, sentence);
        let candidates = common.iter().map(|m| (m.open, false)).chain(personal.iter().map(|m| (m.open, true)));
        let mut found: Vec<usize> = candidates
            .filter(|&(at, personal)| {
                let antecedent = match own {
                    Some(own) if own.end <= at => Some(own),
                    _ if opens(sentence, at) => before,
                    _ => None,
                };
                antecedent.is_some_and(|antecedent| agrees(sentence, at, personal, antecedent))
            })
            .map(|(at, _)| at)
            .collect();
        found.sort_unstable();
        carried = own.or(if found.is_empty() { None } else { before });
        sentence.it = found;
    }
}

/// The system that begins the sentence.
fn subject(sentence: &TaggedSentence, block: usize, patterns: &MentionPatterns) -> Option<Antecedent> {
    let &(start, end) = sentence.ai.first()?;
    let after_comma = start > 0 && sentence.tokens[..start].iter().rev().take(3).any(|t| &*t.form == ",");
    if start > if after_comma { SUBJECT_WITHIN_AFTER_COMMA } else { SUBJECT_WITHIN } {
        return None;
    }
    let is_feminine = |p: &super::matcher::Pattern| (start..end).any(|at| p.match_at(sentence, at).is_some());
    let feminine = patterns.feminine.as_ref().is_some_and(is_feminine);
    let named = sentence.tokens[start..end].iter().all(Token::is_capitalised);
    Some(Antecedent { block, end, feminine: feminine || named, masculine: !feminine || named, named })
}

/// Is it the first thing that the sentence speaks of?
fn opens(sentence: &TaggedSentence, at: usize) -> bool {
    sentence.is_start(at) || at <= PRONOUN_WITHIN && !sentence.tokens[1..at].iter().any(Token::is_capitalised)
}

fn agrees(sentence: &TaggedSentence, at: usize, personal: bool, antecedent: Antecedent) -> bool {
    if sentence.language != Language::French {
        return !personal || antecedent.named;
    }
    let form = &*sentence.tokens[at].form;
    if form.starts_with("elle") { antecedent.feminine } else { antecedent.masculine }
}
