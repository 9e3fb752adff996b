//! What a text says for and against a tool, sentence by sentence: the common ground of the rules on a text as a whole.
//!
//! Not a detector. The wording comes from the card, under the headings in [`HEADINGS`].

use super::{Page, Params, phrase};
use crate::grammar::{Stance, StanceSet, TaggedSentence};
use crate::text::BlockKind;

/// The lists of patterns that a balance is struck with.
pub(super) const HEADINGS: &[&str] =
    &["Subject", "Claims", "Accounts", "Boasts", "Limits", "Relief", "Shortfalls", "Asides"];

/// A text's praise and its limits.
#[derive(Clone, Debug, Default)]
pub(super) struct Balance {
    /// Is the text about a tool that computes?
    pub about: bool,
    /// Does it name AI or software at all?
    pub named: bool,
    /// Words of the text.
    pub words: usize,
    /// Sentences that praise or promise, in order.
    pub claims: Vec<usize>,
    /// Those of them that praise in the author's own words.
    pub own_claims: Vec<usize>,
    /// Sentences that tell of limits, errors, harm, doubt, in order.
    pub limits: Vec<usize>,
    /// The last sentences of the text where they have the ring of an afterthought.
    pub asides: Vec<usize>,
    /// For each sentence, the share of the text's words that comes before it.
    pub position: Vec<f64>,
    /// For each sentence, its words.
    pub length: Vec<usize>,
}

/// Mentions of software that make a text one about a tool, where it does not speak of AI…
const FEWEST_MENTIONS: usize = 2;
/// …or one among so many words at its beginning.
const OPENING: usize = 110;
/// How many of the last sentences can be an afterthought.
const LAST: usize = 2;

impl Balance {
    pub(super) fn of(page: &Page<'_>, params: &Params) -> Self {
        let analysis = page.analysis;
        let mut balance = Self::default();
        let (mut mentions, mut early) = (0, false);
        for (index, sentence) in analysis.sentences.iter().enumerate() {
            let length = sentence.tokens.iter().filter(|t| t.is_word()).count();
            balance.length.push(length);
            balance.words += length;
            let named = phrase::matches(params.list(sentence.language, "Subject"), sentence).len();
            mentions += named;
            early |= named > 0 && balance.words <= OPENING;
            let accounts = phrase::holds(params.list(sentence.language, "Accounts"), sentence);
            if !accounts && (holds(page, params, index, "Claims", true) || holds(page, params, index, "Boasts", false))
            {
                balance.claims.push(index);
                if sentence.quoted.iter().filter(|&&quoted| quoted).count() * 4 < sentence.len() {
                    balance.own_claims.push(index);
                }
            }
            if holds(page, params, index, "Limits", true) || holds(page, params, index, "Shortfalls", false) {
                balance.limits.push(index);
            }
        }
        let mut before = 0;
        for length in &balance.length {
            balance.position.push(before as f64 / balance.words.max(1) as f64);
            before += length;
        }
        let last = analysis.sentences.len().saturating_sub(LAST);
        balance.asides =
            (last..analysis.sentences.len()).filter(|&index| holds(page, params, index, "Asides", false)).collect();
        balance.named = mentions > 0 || analysis.topic.count > 0;
        balance.about = analysis.topic.document || early || mentions >= FEWEST_MENTIONS;
        balance
    }

    /// Does a heading open a section of its own just before this sentence's block?
    pub(super) fn has_own_heading(page: &Page<'_>, index: usize) -> bool {
        let block = page.document.sentences[index].block;
        block > 0 && matches!(page.document.blocks[block - 1].kind, BlockKind::Heading(level) if level > 1)
    }
}

/// Does the sentence hold a pattern of the list that is not denied, asked or supposed?
fn holds(page: &Page<'_>, params: &Params, index: usize, heading: &str, asserted: bool) -> bool {
    let sentence: &TaggedSentence = &page.analysis.sentences[index];
    let Some(grammar) = page.grammar(sentence.language) else { return false };
    let mut cancelled: StanceSet = [Stance::Question, Stance::Rebutted].into_iter().collect();
    if heading != "Claims" {
        cancelled.remove(Stance::Rebutted);
    }
    if asserted {
        cancelled.insert(Stance::Negated);
    }
    let relief = if heading == "Limits" {
        phrase::matches(params.list(sentence.language, "Relief"), sentence)
    } else {
        Vec::new()
    };
    phrase::matches(params.list(sentence.language, heading), sentence).iter().any(|m| {
        !relief.iter().any(|r| r.start < m.end && m.start < r.end)
            && !page.analysis.stances(grammar, index, m).intersects(cancelled)
    })
}
