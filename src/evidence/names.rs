//! Capitalised names, which of them are people, and which later words stand for the same person.

use rustc_hash::{FxHashMap, FxHashSet};

use super::speech::Text;
use crate::grammar::TaggedSentence;

/// A place in a document: a range of tokens of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Index of the sentence.
    pub sentence: usize,
    /// First token.
    pub start: usize,
    /// One past the last token.
    pub end: usize,
}

/// A person of the text: everywhere the name stands.
#[derive(Clone, Debug, Default)]
pub struct Person {
    /// Mentions by name, in order.
    pub mentions: Vec<Place>,
}

/// The people of a text.
#[derive(Clone, Debug, Default)]
pub struct People {
    /// Everyone, by first full name.
    pub all: Vec<Person>,
    /// Every mention of anybody, in order, and whom it names.
    mentions: Vec<(Place, usize)>,
}

/// Particles inside names.
const PARTICLES: &[&str] =
    &["de", "du", "des", "d'", "la", "le", "von", "van", "der", "den", "di", "da", "el", "al", "bin", "ben", "y"];

/// Longest name, in tokens.
const LONGEST: usize = 6;

impl People {
    /// Collects the people of a text: full names, and shorter mentions of them anywhere.
    pub fn of(text: &Text<'_, '_>) -> Self {
        let found: Vec<(Place, Vec<Box<str>>)> =
            text.places().flat_map(|(index, sentence)| names_of(text, index, sentence)).collect();
        let mut names: Vec<&[Box<str>]> = Vec::new();
        let mut known: FxHashSet<&[Box<str>]> = FxHashSet::default();
        let places: FxHashSet<&[Box<str>]> =
            found.iter().filter(|(place, _)| is_place(text, *place)).map(|(_, words)| words.as_slice()).collect();
        for (place, words) in &found {
            if !places.contains(words.as_slice()) && is_person(text, *place, words) && known.insert(words) {
                names.push(words);
            }
        }
        // "Brandt" of "Leah Brandt" is no second person.
        let parts: FxHashSet<&[Box<str>]> = names.iter().flat_map(|words| shorter(words)).collect();
        names.retain(|words| !parts.contains(words));
        // A shorter mention means the first person of whose name it is a part.
        let mut whole: FxHashMap<&[Box<str>], usize> = FxHashMap::default();
        let mut by_part: FxHashMap<&[Box<str>], usize> = FxHashMap::default();
        for (index, words) in names.iter().enumerate() {
            whole.insert(words, index);
            for part in shorter(words) {
                by_part.entry(part).or_insert(index);
            }
        }
        let mut all = vec![Person::default(); names.len()];
        let mut mentions = Vec::new();
        for (place, words) in &found {
            let same = [whole.get(&**words), by_part.get(&**words)].into_iter().flatten();
            let longer = shorter(words).filter_map(|part| whole.get(part));
            if let Some(&person) = same.chain(longer).min() {
                all[person].mentions.push(*place);
                mentions.push((*place, person));
            }
        }
        Self { all, mentions }
    }

    /// The mentions in a sentence, in order, and whom they name.
    pub fn mentions_in(&self, sentence: usize) -> &[(Place, usize)] {
        let from = self.mentions.partition_point(|(place, _)| place.sentence < sentence);
        let rest = &self.mentions[from..];
        &rest[..rest.partition_point(|(place, _)| place.sentence == sentence)]
    }

    /// The person named at a place.
    pub fn at(&self, sentence: usize, start: usize, end: usize) -> Option<usize> {
        let mut within = self.mentions_in(sentence).iter().rev();
        within.find(|(place, _)| start <= place.start && place.end <= end).map(|(_, person)| *person)
    }

    /// The person named last before a token, no further back than sentence `earliest`.
    pub fn before(&self, sentence: usize, token: usize, earliest: usize) -> Option<usize> {
        let end = self.mentions.partition_point(|(place, _)| (place.sentence, place.start) < (sentence, token));
        let nearest = self.mentions[end.checked_sub(1)?].0.sentence;
        // The subject of the nearest sentence that names somebody: its first name.
        (nearest >= earliest).then(|| self.mentions_in(nearest).first().map(|(_, person)| *person))?
    }
}

/// The shorter names that these words begin or end with.
fn shorter(full: &[Box<str>]) -> impl Iterator<Item = &[Box<str>]> {
    (1..full.len()).flat_map(|cut| [&full[..cut], &full[cut..]])
}

/// The capitalised names of a sentence, titles left out.
fn names_of(text: &Text<'_, '_>, index: usize, sentence: &TaggedSentence) -> Vec<(Place, Vec<Box<str>>)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < sentence.len() {
        match name_end(text, sentence, at) {
            Some(end) => {
                let words = sentence.tokens[at..end].iter().filter(|t| t.is_word()).map(|t| t.form.clone()).collect();
                // "Pike & Strand" is a firm, whoever Strand is.
                let joined =
                    |at: Option<usize>| at.and_then(|at| sentence.tokens.get(at)).is_some_and(|t| &*t.form == "&");
                if !joined(Some(end)) && !joined(at.checked_sub(1)) {
                    found.push((Place { sentence: index, start: at, end }, words));
                }
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

/// Where the name that begins at a token ends.
fn name_end(text: &Text<'_, '_>, sentence: &TaggedSentence, at: usize) -> Option<usize> {
    let starts =
        |at: usize| sentence.tokens.get(at).is_some_and(|t| t.is_capitalised() && !text.is(sentence, "title", at));
    let idle = text.is(sentence, "no-name", at);
    if !starts(at) || idle {
        return None;
    }
    let mut end = at + 1;
    while end < sentence.len() && end - at < LONGEST {
        if starts(end) && !text.is(sentence, "no-name", end) {
            end += 1;
        } else if PARTICLES.contains(&&*sentence.tokens[end].form)
            && starts(end + 1)
            && sentence.tokens[end].span.start == sentence.tokens[end - 1].span.end + 1
        {
            end += 2;
        } else if PARTICLES.contains(&&*sentence.tokens[end].form)
            && PARTICLES.contains(&sentence.tokens.get(end + 1).map_or("", |t| &*t.form))
            && starts(end + 2)
        {
            end += 3;
        } else {
            break;
        }
    }
    Some(end)
}

/// "At Harbour Foods", « chez Tonale »: where people are or work, not who they are.
fn is_place(text: &Text<'_, '_>, place: Place) -> bool {
    let tokens = &text.analysis.sentences[place.sentence].tokens;
    let before = place.start.checked_sub(1).map_or("", |at| &*tokens[at].form);
    matches!(before, "at" | "in" | "from" | "near" | "outside" | "chez" | "aux" | "dans" | "en" | "près")
}

/// Is a name that of a person: with a title, with a first name, or with an age behind it?
fn is_person(text: &Text<'_, '_>, place: Place, words: &[Box<str>]) -> bool {
    let sentence = &text.analysis.sentences[place.sentence];
    let organisation = (place.start..place.end).any(|at| text.is(sentence, "organisation", at));
    if organisation || sentence.ai.iter().any(|&(start, end)| start <= place.start && place.end <= end) {
        return false;
    }
    let before = |back: usize| place.start.checked_sub(back);
    let titled = before(1).is_some_and(|at| text.is(sentence, "title", at))
        || before(2).is_some_and(|at| &*sentence.tokens[at + 1].form == "." && text.is(sentence, "title", at));
    let form = |at: usize| sentence.tokens.get(at).map_or("", |t| &*t.form);
    let aged = form(place.end) == "," && form(place.end + 1).parse::<u8>().is_ok_and(|age| (5..=110).contains(&age));
    let capitals = words.iter().filter(|w| !PARTICLES.contains(&&***w)).count();
    let possessive = form(place.end) == "'s";
    titled || aged || ((2..=4).contains(&capitals) && !possessive)
}
