//! Which noun phrases and pronouns stand for an AI system, and where the text is about AI at all.
//!
//! "The algorithm", « le logiciel de tri », a product that the text introduces ("Lumio, an AI tool") count; people and
//! companies of the field ("AI researchers", « la start-up d'IA ») do not: they can decide, want and believe.

use rustc_hash::{FxHashMap, FxHashSet};

use super::analysis::Grammar;
use super::lexicon::Lexicon;
use super::matcher::{Match, Pattern};
use super::pronoun;
use super::tagged::TaggedSentence;
use crate::text::{BlockKind, Document, Language};

/// The classes of the lexicon by which mentions are known.
#[derive(Debug)]
pub(super) struct MentionPatterns {
    topic: Option<Pattern>,
    topic_weak: Option<Pattern>,
    strong: Option<Pattern>,
    weak: Option<Pattern>,
    never: Option<Pattern>,
    product: Option<Pattern>,
    company: Option<Pattern>,
    pub(super) feminine: Option<Pattern>,
    pub(super) pronoun: Option<Pattern>,
    pub(super) pronoun_named: Option<Pattern>,
}

impl MentionPatterns {
    pub(super) fn new(lexicon: &mut Lexicon) -> Self {
        Self {
            topic: lexicon.class("topic"),
            topic_weak: lexicon.class("topic-weak"),
            strong: lexicon.class("mention-strong"),
            weak: lexicon.class("mention-weak"),
            never: lexicon.class("mention-never"),
            product: lexicon.class("introduces-product"),
            company: lexicon.class("introduces-company"),
            feminine: lexicon.class("mention-feminine"),
            pronoun: lexicon.class("mention-pronoun"),
            pronoun_named: lexicon.class("mention-pronoun-named"),
        }
    }
}

/// Where a document speaks of AI.
#[derive(Clone, Debug, Default)]
pub struct Topic {
    /// Number of phrases that name AI or its techniques.
    pub count: usize,
    /// For each sentence, does it name AI?
    pub sentences: Vec<bool>,
    /// For each block, does it name AI?
    pub blocks: Vec<bool>,
    /// Is the document as a whole about AI: more than a passing word?
    pub document: bool,
}

/// How many blocks away AI may be named for a block to be still about it: long pages collect several articles.
const BLOCKS_AROUND: usize = 6;

impl Topic {
    /// Is AI named in this block or one of its neighbours?
    #[must_use]
    pub fn is_near(&self, block: usize) -> bool {
        let last = (block + BLOCKS_AROUND).min(self.blocks.len().saturating_sub(1));
        self.blocks[block.saturating_sub(BLOCKS_AROUND).min(last)..=last].contains(&true)
    }
}

/// A document is about AI where it names it in its title or opening, or this often per thousand words.
const MENTIONS_PER_THOUSAND_WORDS: f64 = 3.0;

/// A text of so few words is about AI where it names it once.
const SHORT: usize = 120;

/// So is one that names it once, or a product that it introduces, and speaks of software this often.
const WEAK_MENTIONS: usize = 2;

/// And one that speaks of little else than what software does: makers seldom say "AI" on every page.
const WEAK_PER_THOUSAND_WORDS: f64 = 14.0;

/// Marks mentions in all sentences and says what the document is about.
pub(super) fn mark<'g>(
    document: &Document,
    sentences: &mut [TaggedSentence],
    grammar: &impl Fn(Language) -> Option<&'g Grammar>,
) -> Topic {
    let names = introduced_names(sentences, grammar);
    let mut topic = Topic {
        blocks: vec![false; document.blocks.len()],
        sentences: vec![false; sentences.len()],
        ..Topic::default()
    };
    let (mut opening, mut words, mut weak) = (false, 0, 0);
    for (index, sentence) in sentences.iter_mut().enumerate() {
        let block = document.sentences[index].block;
        words += sentence.tokens.iter().filter(|t| t.is_word()).count();
        let Some(grammar) = grammar(sentence.language) else { continue };
        let named = find(&grammar.mentions.topic, sentence).len();
        let products = name_matches(sentence, &names);
        if named + products.len() > 0 {
            topic.count += named + products.len();
            topic.blocks[block] = true;
            topic.sentences[index] = true;
            opening |= block < 2 || matches!(document.blocks[block].kind, BlockKind::Heading(_));
        }
        weak += find(&grammar.mentions.topic_weak, sentence).len();
        let mut found = ranges(&find(&grammar.mentions.strong, sentence));
        found.extend(products);
        sentence.ai = longest_first(without_people(found, &grammar.mentions, sentence));
    }
    let often = |count: usize, rate: f64| count as f64 * 1000.0 >= rate * words as f64;
    topic.document = topic.count >= 2 && (opening || often(topic.count, MENTIONS_PER_THOUSAND_WORDS))
        || topic.count == 1 && (opening || words <= SHORT || weak >= WEAK_MENTIONS)
        || !names.is_empty() && weak >= WEAK_MENTIONS
        || weak >= 2 * WEAK_MENTIONS && often(weak, WEAK_PER_THOUSAND_WORDS);
    if topic.document {
        for sentence in sentences.iter_mut() {
            let Some(grammar) = grammar(sentence.language) else { continue };
            let mut found = ranges(&find(&grammar.mentions.weak, sentence));
            found.extend(sentence.ai.iter().copied());
            sentence.ai = longest_first(without_people(found, &grammar.mentions, sentence));
        }
    }
    pronoun::mark(document, sentences, grammar);
    topic
}

pub(super) fn find(pattern: &Option<Pattern>, sentence: &TaggedSentence) -> Vec<Match> {
    pattern.as_ref().map(|p| p.find_all(sentence)).unwrap_or_default()
}

fn ranges(matches: &[Match]) -> Vec<(usize, usize)> {
    matches.iter().map(|m| (m.open, m.close)).collect()
}

/// Drops what is only part of the name of a person, firm or field: « chercheurs en IA ».
fn without_people(
    mut found: Vec<(usize, usize)>,
    patterns: &MentionPatterns,
    sentence: &TaggedSentence,
) -> Vec<(usize, usize)> {
    let never = find(&patterns.never, sentence);
    found.retain(|&(start, end)| !never.iter().any(|m| m.start < end && start < m.end));
    found
}

fn longest_first(mut found: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    found.sort_by_key(|&(start, end)| (start, usize::MAX - end));
    let mut kept: Vec<(usize, usize)> = Vec::new();
    for range in found {
        if kept.last().is_none_or(|last| last.1 <= range.0) {
            kept.push(range);
        }
    }
    kept
}

type Name = Vec<Box<str>>;

/// Longest name of a product, in tokens.
const LONGEST_NAME: usize = 3;

/// Names that the text itself introduces as an AI product, and not as a company too.
fn introduced_names<'g>(
    sentences: &[TaggedSentence],
    grammar: &impl Fn(Language) -> Option<&'g Grammar>,
) -> FxHashMap<Box<str>, FxHashSet<Name>> {
    let (mut products, mut companies) = (Vec::new(), FxHashSet::default());
    for sentence in sentences {
        let Some(grammar) = grammar(sentence.language) else { continue };
        products.extend(find(&grammar.mentions.product, sentence).iter().filter_map(|m| name(sentence, m)));
        companies.extend(find(&grammar.mentions.company, sentence).iter().filter_map(|m| name(sentence, m)));
    }
    let mut by_first: FxHashMap<Box<str>, FxHashSet<Name>> = FxHashMap::default();
    for product in products {
        if !companies.contains(&product) {
            by_first.entry(product[0].clone()).or_default().insert(product);
        }
    }
    by_first
}

fn name(sentence: &TaggedSentence, m: &Match) -> Option<Name> {
    let tokens = &sentence.tokens[m.open..m.close];
    let proper = tokens.iter().all(|t| t.is_capitalised() || t.form.chars().all(|c| c.is_ascii_digit()));
    (proper && !tokens.is_empty() && tokens.len() <= LONGEST_NAME)
        .then(|| tokens.iter().map(|t| t.form.clone()).collect())
}

fn name_matches(sentence: &TaggedSentence, names: &FxHashMap<Box<str>, FxHashSet<Name>>) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    if names.is_empty() {
        return found;
    }
    for (at, token) in sentence.tokens.iter().enumerate() {
        if !token.is_capitalised() {
            continue;
        }
        let Some(known) = names.get(&token.form) else { continue };
        for end in at + 1..=(at + LONGEST_NAME).min(sentence.len()) {
            let name: Name = sentence.tokens[at..end].iter().map(|token| token.form.clone()).collect();
            if known.contains(&name) {
                found.push((at, end));
            }
        }
    }
    found
}
