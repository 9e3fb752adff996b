//! Acts of speech in the author's narration: "says X", « selon X », X: "…". Who speaks is a place in the text; whether two
//! places are one voice is decided elsewhere.

use super::clause::Reader;
use super::names::{People, Place};
use crate::grammar::{Analysis, Grammar, Pattern, TaggedSentence};
use crate::text::{Document, Language, Quotation, Span};

/// A document with its grammar, as this room reads it.
pub struct Text<'a, 'g> {
    pub document: &'a Document,
    pub analysis: &'a Analysis,
    pub grammar: &'a dyn Fn(Language) -> Option<&'g Grammar>,
}

impl<'a, 'g> Text<'a, 'g> {
    /// The sentences with their numbers.
    pub fn places(&self) -> impl Iterator<Item = (usize, &'a TaggedSentence)> + use<'a, 'g> {
        self.analysis.sentences.iter().enumerate()
    }

    /// The class `evidence-<name>` of a sentence's language.
    pub fn class(&self, sentence: &TaggedSentence, name: &str) -> Option<&'g Pattern> {
        (self.grammar)(sentence.language)?.evidence(name)
    }

    /// Does a match of the class begin at this token?
    pub fn is(&self, sentence: &TaggedSentence, name: &str, at: usize) -> bool {
        self.class(sentence, name)
            .is_some_and(|pattern| !pattern.is_out_of_question(sentence) && pattern.match_at(sentence, at).is_some())
    }

    /// Does the class occur in these tokens, outside quotations or only inside?
    pub fn within(&self, sentence: &TaggedSentence, name: &str, start: usize, end: usize, quoted: bool) -> bool {
        let Some(pattern) = self.class(sentence, name).filter(|p| !p.is_out_of_question(sentence)) else {
            return false;
        };
        (start..end.min(sentence.len()))
            .any(|at| sentence.quoted[at] == quoted && pattern.match_at(sentence, at).is_some_and(|m| m.end <= end))
    }
}

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// The person at this index of the text's people.
    Person(usize),
    /// An institution or a role without a name ("the company", « la mairie »).
    Role,
    /// A pronoun without a person that it could stand for.
    Pronoun,
}

/// An act of speech.
#[derive(Clone, Copy, Debug)]
pub struct Act {
    /// The words that name who speaks.
    pub source: Place,
    /// Text span of the attributing words: source and verb, or preposition and source.
    pub span: Span,
    /// Who they mean.
    pub speaker: Speaker,
    /// True where the source is a pronoun.
    pub pronoun: bool,
    /// True where the attributing words stand inside the quotation marks, as in « Oui, dit Mme Roux. »
    pub inside: bool,
    /// True where somebody is quoted in the sentence, false for indirect speech.
    pub quotes: bool,
}

/// All acts of speech, in order: quotations with their speakers, then indirect speech in the other sentences.
pub fn acts(text: &Text<'_, '_>, people: &People) -> Vec<Act> {
    let mut found: Vec<Act> = Vec::new();
    for (index, sentence) in text.places() {
        let reader = Reader { text, people, index, sentence };
        found.extend((0..sentence.len()).filter_map(|at| reader.parenthetic(at)));
    }
    let asides = found.clone();
    for quotation in &text.document.quotations {
        // Asides do not overlap: they end in the order in which they begin.
        let first = asides.partition_point(|act| act.span.start < quotation.span.start);
        let parenthetic = asides.get(first).is_some_and(|act| quotation.span.contains(act.span));
        if quotation.block || !parenthetic {
            found.extend(quoting(text, people, quotation));
        }
    }
    found.extend(signatures(text, people));
    let mut quoting = vec![false; text.analysis.sentences.len()];
    found.iter().for_each(|act| quoting[act.source.sentence] = true);
    for (index, sentence) in text.places() {
        if quoting[index] {
            continue;
        }
        let reader = Reader { text, people, index, sentence };
        let narration = (0..sentence.len()).filter(|&at| !sentence.quoted[at]);
        found.extend(narration.filter_map(|at| reader.according(at).or_else(|| reader.verb(at))).next());
    }
    found.sort_by_key(|act| act.source);
    found.dedup_by_key(|act| act.source);
    found
}

/// Longest line, in words, that can be the signature below a testimonial.
const LONGEST_SIGNATURE: usize = 14;

/// The name below a testimonial: "— Jo Reed, owner" after a quotation that ends its sentence, in the same block or the next.
fn signatures(text: &Text<'_, '_>, people: &People) -> Vec<Act> {
    let sentences = &text.document.sentences;
    let (mut marked, mut closes) = (vec![false; sentences.len()], vec![false; sentences.len()]);
    for quotation in text.document.quotations.iter().filter(|q| !q.block) {
        let span = quotation.span;
        let from = sentences.partition_point(|s| s.span.end <= span.start);
        let end = sentences.partition_point(|s| s.span.start < span.end).max(from);
        marked[from..end].fill(true);
        let last = sentences[from..end].last().filter(|s| span.end <= s.span.end && s.span.end <= span.end + 1);
        if last.is_some() && quotation.speaker.is_none() {
            closes[end - 1] = true;
        }
    }
    let mut found = Vec::new();
    for (index, sentence) in text.places().skip(1) {
        let words = sentence.tokens.iter().filter(|t| t.is_word()).count();
        let first = sentence.tokens.iter().position(crate::grammar::Token::is_word).unwrap_or(0);
        let dash = matches!(sentence.tokens.first().map(|t| &*t.form), Some("—" | "–" | "-"));
        let (block, before) = (text.document.sentences[index].block, text.document.sentences[index - 1].block);
        let beside = block == before && (dash || text.document.blocks[block].quoted) || block == before + 1 && dash;
        if !(1..=LONGEST_SIGNATURE).contains(&words) || !beside || marked[index] || !closes[index - 1] {
            continue;
        }
        let reader = Reader { text, people, index, sentence };
        let end = (first..sentence.len()).find(|&at| !sentence.tokens[at].is_word()).unwrap_or(sentence.len());
        found.extend(reader.act(first, end, sentence.span(first, end), true));
    }
    found
}

/// Shortest quotation, in words, that is speech and not a word held at arm's length.
const SHORTEST_SPEECH: usize = 3;

/// The act that a quotation is part of: its speaker, or else the one person whom its sentence names.
fn quoting(text: &Text<'_, '_>, people: &People, quotation: &Quotation) -> Option<Act> {
    let place = quotation.speaker.unwrap_or(quotation.span);
    let index = text.document.sentences.partition_point(|s| s.span.end <= place.start);
    let sentence = text.analysis.sentences.get(index)?;
    let reader = Reader { text, people, index, sentence };
    let token = |offset: usize| sentence.tokens.partition_point(|t| t.span.end <= offset);
    if let Some(speaker) = quotation.speaker {
        let (start, end) = (token(speaker.start), sentence.tokens.partition_point(|t| t.span.start < speaker.end));
        let end = reader.apposed(start, end);
        return if start < end { reader.act(start, end, speaker, true) } else { None };
    }
    let within = token(quotation.span.start)..sentence.tokens.partition_point(|t| t.span.end <= quotation.span.end);
    let words = sentence.tokens.get(within).unwrap_or_default().iter().filter(|t| t.is_word()).count();
    let mentions = people.mentions_in(index).iter().map(|(place, _)| place);
    let mut named = mentions.filter(|m| !sentence.quoted[m.start]);
    let (first, more) = (named.next()?, named.next());
    let alone = words >= SHORTEST_SPEECH && more.is_none();
    alone.then(|| reader.act(first.start, first.end, sentence.span(first.start, first.end), true)).flatten()
}
