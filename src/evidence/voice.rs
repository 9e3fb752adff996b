//! Voices: everyone who speaks in a text, with how much they say, where, and whose side they are on.

use rustc_hash::{FxHashMap, FxHashSet};

use super::interest::{self, Interest};
use super::interview;
use super::names::People;
use super::speech::{Act, Speaker, Text};
use crate::text::Span;

/// Somebody who speaks in the text, in quotation marks or in indirect speech.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// Text span of the name or role at its first act of speech.
    pub name: Span,
    /// What they have to do with the product.
    pub interest: Interest,
    /// Text spans of the sentences in which they speak; none for a maker who only appears.
    pub passages: Vec<Span>,
    /// Words attributed to them.
    pub words: usize,
}

/// All voices, by first act of speech, then the makers who appear without a word. Nameless crowds ("experts say") and papers ("the report says") are no voices,
/// unless the paper comes from outside.
pub fn gather(text: &Text<'_, '_>, people: &People, acts: &[Act]) -> Vec<Voice> {
    let makers = interest::makers(text);
    let mut groups: Vec<(Speaker, Vec<&Act>)> = Vec::new();
    let mut known: FxHashMap<Key, usize> = FxHashMap::default();
    let guest = interview::guest(text, people);
    let is_guest = |act: &Act| guest.as_ref().is_some_and(|guest| act.speaker == Speaker::Person(guest.person));
    for act in acts.iter().filter(|act| !is_guest(act)) {
        let Some(key) = key(text, act) else { continue };
        let group = *known.entry(key).or_insert(groups.len());
        match groups.get_mut(group) {
            Some((_, own)) => own.push(act),
            None => groups.push((act.speaker, vec![act])),
        }
    }
    let mut voices = Vec::new();
    for (speaker, own) in groups {
        let interest = interest::of(text, people, &makers, speaker, &own);
        let paper = speaker == Speaker::Role && is_paper(text, own[0]);
        if paper && interest != Interest::Independent {
            continue;
        }
        let mut passages: Vec<Span> = own.iter().map(|act| text.document.sentences[act.source.sentence].span).collect();
        passages.dedup();
        let first = match speaker {
            Speaker::Person(index) if own[0].pronoun => people.all[index].mentions[0],
            _ => own[0].source,
        };
        let name = text.analysis.sentences[first.sentence].span(first.start, first.end);
        let words = own.iter().map(|act| words(text, acts, act)).sum();
        voices.push(Voice { name, interest, passages, words });
    }
    let host = guest.as_ref().map(|guest| guest.person);
    voices.extend(guest.map(|guest| {
        let first = people.all[guest.person].mentions[0];
        let name = text.analysis.sentences[first.sentence].span(first.start, first.end);
        let interest = interest::of(text, people, &makers, Speaker::Person(guest.person), &[]);
        Voice { name, interest, passages: guest.answers, words: guest.words }
    }));
    let mut speaks = vec![false; people.all.len()];
    for act in acts {
        if let Speaker::Person(index) = act.speaker {
            speaks[index] = true;
        }
    }
    let no_makers = FxHashSet::default();
    for (index, person) in people.all.iter().enumerate().filter(|(index, _)| Some(*index) != host) {
        let speaker = Speaker::Person(index);
        if !speaks[index] && interest::of(text, people, &no_makers, speaker, &[]) == Interest::Insider {
            let first = person.mentions[0];
            let name = text.analysis.sentences[first.sentence].span(first.start, first.end);
            voices.push(Voice { name, interest: Interest::Insider, passages: Vec::new(), words: 0 });
        }
    }
    voices
}

#[derive(PartialEq, Eq, Hash)]
enum Key {
    Person(usize),
    Role(Vec<Box<str>>),
}

/// What makes two acts one voice.
fn key(text: &Text<'_, '_>, act: &Act) -> Option<Key> {
    let sentence = &text.analysis.sentences[act.source.sentence];
    match act.speaker {
        Speaker::Person(index) => Some(Key::Person(index)),
        Speaker::Pronoun => None,
        Speaker::Role => {
            let (start, end) = (act.source.start, act.source.end);
            if text.is(sentence, "weasel", start) || text.is(sentence, "anonymous", start) {
                return None;
            }
            let determiner = usize::from(text.is(sentence, "determiner", start));
            Some(Key::Role(
                sentence.tokens[(start + determiner).min(end - 1)..end].iter().map(|t| t.form.clone()).collect(),
            ))
        }
    }
}

fn is_paper(text: &Text<'_, '_>, act: &Act) -> bool {
    let sentence = &text.analysis.sentences[act.source.sentence];
    text.within(sentence, "document", act.source.start, act.source.end, false)
}

/// How many sentences away from the one that names its speaker a quotation is counted.
const LONGEST_SPEECH: usize = 50;

/// Words of an act: those quoted in its sentence and in the sentences of the paragraph that go on quoting; for indirect
/// speech, the sentence.
fn words(text: &Text<'_, '_>, acts: &[Act], act: &Act) -> usize {
    let index = act.source.sentence;
    let count = |index: usize, quoted: bool| {
        let sentence = &text.analysis.sentences[index];
        sentence.tokens.iter().zip(&sentence.quoted).filter(|(t, q)| t.is_word() && **q == quoted).count()
    };
    if !act.quotes {
        return count(index, false);
    }
    let block = text.document.sentences[index].block;
    let (first, last) = text.document.blocks[block].sentences;
    let mut sum = count(index, true);
    let near = index.saturating_sub(LONGEST_SPEECH).max(first)..index;
    for other in near.rev().chain(index + 1..last.min(index + 1 + LONGEST_SPEECH)) {
        let spoken_for = acts.binary_search_by_key(&other, |a| a.source.sentence).is_ok();
        let wholly = count(other, false) == 0;
        if !spoken_for && wholly {
            sum += count(other, true);
        }
    }
    sum
}
