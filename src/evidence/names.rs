//! Capitalised names, which of them are people, and which later words stand for the same person.

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

/// A person of the text and everywhere the name stands.
#[derive(Clone, Debug)]
pub struct Person {
    /// The full name's words, in lower case.
    pub words: Vec<Box<str>>,
    /// Mentions by name, in order.
    pub mentions: Vec<Place>,
}

/// The people of a text.
#[derive(Clone, Debug, Default)]
pub struct People(pub Vec<Person>);

/// Particles inside names.
const PARTICLES: &[&str] =
    &["de", "du", "des", "d'", "la", "le", "von", "van", "der", "den", "di", "da", "el", "al", "bin", "ben", "y"];

/// Longest name, in tokens.
const LONGEST: usize = 6;

impl People {
    /// Collects the people of a text: full names, and shorter mentions of them anywhere.
    pub fn of(text: &Text<'_, '_>) -> Self {
        let mut people: Vec<Person> = Vec::new();
        let found: Vec<(Place, Vec<Box<str>>)> =
            text.places().flat_map(|(index, sentence)| names_of(text, index, sentence)).collect();
        let places: Vec<&Vec<Box<str>>> =
            found.iter().filter(|(place, _)| is_place(text, *place)).map(|(_, words)| words).collect();
        for (place, words) in &found {
            if !places.contains(&words) && is_person(text, *place, words) && !people.iter().any(|p| p.words == *words) {
                people.push(Person { words: words.clone(), mentions: Vec::new() });
            }
        }
        // "Brandt" of "Leah Brandt" is no second person.
        let full = people.clone();
        people.retain(|p| {
            !full.iter().any(|other| other.words.len() > p.words.len() && contains(&other.words, &p.words))
        });
        for (place, words) in found {
            if let Some(person) = people.iter_mut().find(|p| contains(&p.words, &words) || contains(&words, &p.words)) {
                person.mentions.push(place);
            }
        }
        people.retain(|p| !p.mentions.is_empty());
        Self(people)
    }

    /// The person named at a place.
    pub fn at(&self, sentence: usize, start: usize, end: usize) -> Option<usize> {
        let named = |p: &Person| {
            p.mentions.iter().rev().find(|m| m.sentence == sentence && start <= m.start && m.end <= end).copied()
        };
        let mut found: Option<(usize, usize)> = None;
        for (index, person) in self.0.iter().enumerate() {
            if let Some(place) = named(person)
                && found.is_none_or(|(_, at)| place.start > at)
            {
                found = Some((index, place.start));
            }
        }
        found.map(|(index, _)| index)
    }

    /// The person named last before a token, no further back than sentence `earliest`.
    pub fn before(&self, sentence: usize, token: usize, earliest: usize) -> Option<usize> {
        let mentions = self.0.iter().enumerate().flat_map(|(index, p)| p.mentions.iter().map(move |m| (*m, index)));
        let earlier = mentions.filter(|(m, _)| (m.sentence, m.start) < (sentence, token) && m.sentence >= earliest);
        // The subject of the nearest sentence that names somebody: its first name.
        let nearest = earlier.clone().map(|(m, _)| m.sentence).max()?;
        earlier.filter(|(m, _)| m.sentence == nearest).min().map(|(_, index)| index)
    }
}

/// Do these words end or begin the full name?
fn contains(full: &[Box<str>], part: &[Box<str>]) -> bool {
    full.ends_with(part) || full.starts_with(part)
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
