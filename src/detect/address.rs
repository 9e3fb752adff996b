//! Words that a chatbot says to its user, not an author to readers. Some give themselves away anywhere; others are common
//! among people and only tell at the edges of a text, or beside another such cue.

use super::{Detection, Detector, Hit, Kind, Page, Params, Place};
use crate::grammar::{Match, TaggedSentence};
use crate::text::{BlockKind, Span};

pub(super) const KIND: Kind = Kind {
    name: "address",
    patterns: &["Strong", "Edge", "Cue", "After", "Alone", "Turn", "Turn unless", "Personal", "Except", "Unless"],
    expressions: &[],
    settings: &["quote", "turn"],
    build: |params| {
        let sentences = match params.settings.get("quote").map_or("sentence", String::as_str) {
            "sentence" => true,
            "words" => false,
            _ => return Err("expected `quote: sentence` or `quote: words`".into()),
        };
        let turns_anywhere = match params.settings.get("turn").map_or("edge", String::as_str) {
            "edge" => false,
            "anywhere" => true,
            _ => return Err("expected `turn: edge` or `turn: anywhere`".into()),
        };
        Ok(Box::new(Address { params, sentences, turns_anywhere }))
    },
};

/// How many paragraphs at each end of a text are its edges: what a chatbot says before and after its answer.
const EDGE: usize = 2;
/// How many sentences away another cue may be.
const NEAR: usize = 2;
/// Confidence of what only its place or neighbour gives away.
const LIKELY: f32 = 0.8;

struct Address {
    params: Params,
    /// Quote whole sentences: they are to be cut as a whole.
    sentences: bool,
    /// Look for a change of voice everywhere, not only at the edges.
    turns_anywhere: bool,
}

/// How much a sentence tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Tier {
    /// Only where it breaks with a text in which nobody says "I" or "you".
    Turn,
    /// Only what stands beside it.
    Cue,
    /// Right after a cue.
    After,
    /// At the edge of the text, or beside another.
    Edge,
    /// Anywhere.
    Strong,
}

const LISTS: [(&str, Tier); 5] =
    [("Strong", Tier::Strong), ("Edge", Tier::Edge), ("After", Tier::After), ("Cue", Tier::Cue), ("Turn", Tier::Turn)];

impl Address {
    fn tier(&self, page: &Page<'_>, index: usize) -> Option<(Tier, Match)> {
        let mut best: Option<(Tier, Match)> = None;
        for (heading, tier) in LISTS {
            if let Some(m) = self.params.phrases_of(heading, page, index).first() {
                best = Some((tier, *m));
                break;
            }
        }
        if best.is_some_and(|(tier, _)| tier == Tier::Strong) {
            return best;
        }
        let alone = self.params.phrases_of("Alone", page, index).into_iter().find(|m| is_alone(page, index, m));
        alone.map(|m| (Tier::Strong, m)).or(best)
    }

    fn holds(page: &Page<'_>, tiers: &[Option<(Tier, Match)>], index: usize, edges: (usize, usize)) -> bool {
        let Some((tier, _)) = tiers[index] else { return false };
        let sentences = &page.document.sentences;
        let block = sentences[index].block;
        let beside = |least: Tier| {
            let from = index.saturating_sub(NEAR);
            let to = (index + NEAR + 1).min(tiers.len());
            (from..to).any(|other| {
                other != index
                    && sentences[other].block.abs_diff(block) <= 1
                    && tiers[other].is_some_and(|(tier, _)| tier >= least)
            })
        };
        match tier {
            Tier::Strong | Tier::Turn => true,
            Tier::Edge => block < edges.0 || block >= edges.1 || beside(Tier::Cue),
            Tier::After => index.checked_sub(1).is_some_and(|before| {
                let cue = tiers[before].is_some_and(|(tier, _)| tier != Tier::After);
                cue && block - sentences[before].block <= 1
            }),
            Tier::Cue => {
                let followed = tiers.get(index + 1).copied().flatten().is_some_and(|(tier, _)| tier == Tier::After);
                followed || beside(Tier::Edge)
            }
        }
    }
}

impl Detector for Address {
    fn detect(&self, page: &Page<'_>) -> Detection {
        let count = page.analysis.sentences.len();
        let mut tiers: Vec<Option<(Tier, Match)>> = (0..count).map(|index| self.tier(page, index)).collect();
        if tiers.iter().all(Option::is_none) {
            return Detection::default();
        }
        let transcript = turns(page);
        for (index, tier) in tiers.iter_mut().enumerate() {
            if transcript.binary_search(&page.document.sentences[index].block).is_ok() {
                *tier = None;
            }
        }
        let edges = edges(page);
        let before = tiers.clone();
        for (index, tier) in tiers.iter_mut().enumerate().filter(|(_, t)| matches!(t, Some((Tier::Turn, _)))) {
            let block = page.document.sentences[index].block;
            let placed = self.turns_anywhere || block < edges.0 || block >= edges.1;
            let unless = || !self.params.phrases_of("Turn unless", page, index).is_empty();
            if !placed || unless() || !self.is_impersonal(page, &before, block) {
                *tier = None;
            }
        }
        let mut hits: Vec<(usize, Span, bool)> = Vec::new();
        for index in 0..count {
            let Some((tier, m)) = tiers[index].filter(|_| Self::holds(page, &tiers, index, edges)) else { continue };
            let span = self.span(page, index, &m);
            let strong = tier == Tier::Strong;
            let block = page.document.sentences[index].block;
            match hits.last_mut() {
                Some((last, joined, sure))
                    if self.sentences && *last + 1 == index && page.document.sentences[*last].block == block =>
                {
                    (*last, *joined, *sure) = (index, joined.cover(span), *sure || strong);
                }
                _ => hits.push((index, span, strong)),
            }
        }
        let hit = |(_, span, sure): (usize, Span, bool)| Hit {
            confidence: (!sure).then_some(LIKELY),
            ..Hit::at(Place::Text(span))
        };
        hits.into_iter().map(hit).collect::<Vec<Hit>>().into()
    }
}

/// The fewest sentences by which to judge the voice of a text.
const VOICE: usize = 2;

impl Address {
    /// Does nobody say "I" or "you" in the text, apart from what may be a chatbot's words, and from others in their block?
    fn is_impersonal(&self, page: &Page<'_>, tiers: &[Option<(Tier, Match)>], except: usize) -> bool {
        let mut heard = 0;
        for (index, sentence) in page.document.sentences.iter().enumerate() {
            let heading = matches!(page.document.blocks[sentence.block].kind, BlockKind::Heading(_));
            let theirs = tiers[index].is_some_and(|(tier, _)| tier != Tier::Turn);
            if theirs || heading || tiers[index].is_some() && sentence.block == except {
                continue;
            }
            if self.params.phrases_of("Personal", page, index).is_empty() {
                heard += 1;
            } else if sentence.block != except {
                return false;
            }
        }
        heard >= VOICE
    }

    /// What to quote: the sentence, up to a colon after the match, behind which the answer itself begins; or the words
    /// of the match and the rest of their clause.
    fn span(&self, page: &Page<'_>, index: usize, m: &Match) -> Span {
        let sentence = &page.analysis.sentences[index];
        let marks: &[&str] =
            if self.sentences { &[":"] } else { &[",", ";", ":", "—", "–", "(", ".", "!", "?", "…"] };
        let mark = (m.close.saturating_sub(1)..sentence.len()).find(|&at| marks.contains(&&*sentence.tokens[at].form));
        let whole = page.document.sentences[index].span;
        match mark {
            Some(at) if self.sentences => Span::new(whole.start, sentence.tokens[at].span.end),
            Some(at) if at > m.open => sentence.span(m.open, at),
            _ if self.sentences => whole,
            _ => sentence.span(m.open, sentence.len()),
        }
    }
}

/// The block after the first paragraphs and the block where the last ones begin, headings not counted.
fn edges(page: &Page<'_>) -> (usize, usize) {
    let blocks = &page.document.blocks;
    let prose = |index: &usize| !matches!(blocks[*index].kind, BlockKind::Heading(_));
    let first = (0..blocks.len()).filter(prose).nth(EDGE - 1).map_or(blocks.len(), |index| index + 1);
    let last = (0..blocks.len()).rev().filter(prose).nth(EDGE - 1).unwrap_or(0);
    (first, last)
}

/// Is the match all that its block says, and not an introduction to quoted words?
fn is_alone(page: &Page<'_>, index: usize, m: &Match) -> bool {
    let sentence = &page.analysis.sentences[index];
    let words = |tokens: &[crate::grammar::Token]| tokens.iter().any(crate::grammar::Token::is_word);
    if words(&sentence.tokens[..m.start]) || words(&sentence.tokens[m.end..]) {
        return false;
    }
    let block = page.document.sentences[index].block;
    let (first, last) = page.document.blocks[block].sentences;
    let next = page.document.blocks.get(block + 1);
    last - first <= 2
        && next.is_none_or(|next| {
            !next.quoted && !next.span.of(&page.document.text).starts_with(['“', '«', '"', '‘', '\''])
        })
}

/// The blocks in which a chatbot speaks, in a text that prints a conversation: those that begin with its name and a colon.
fn turns(page: &Page<'_>) -> Vec<usize> {
    let is_turn = |index: &usize| {
        let block = &page.document.blocks[*index];
        let sentence = page.analysis.sentences[block.sentences.0..block.sentences.1].first();
        sentence.is_some_and(begins_with_name)
    };
    let turns: Vec<usize> = (0..page.document.blocks.len()).filter(is_turn).collect();
    if turns.len() < 2 { Vec::new() } else { turns }
}

fn begins_with_name(sentence: &TaggedSentence) -> bool {
    let colon = sentence.tokens.iter().take(5).position(|token| &*token.form == ":");
    let named = |end: usize| sentence.ai.iter().any(|(_, close)| *close <= end);
    colon.is_some_and(|end| end + 1 < sentence.len() && named(end))
}
