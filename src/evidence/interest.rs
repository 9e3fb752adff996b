//! Whose side a voice speaks for, judged by the words that the text itself puts beside the name.

use rustc_hash::FxHashSet;

use super::names::{People, Place};
use super::speech::{Act, Speaker, Text};
use crate::grammar::TaggedSentence;

/// What a voice has to do with the product that it speaks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Interest {
    /// Makes, sells, funds or promotes it.
    Insider,
    /// Bought it, uses it, or runs the place that does.
    Customer,
    /// Looks at it from outside: science, supervision, unions, critics.
    Independent,
    /// The text does not say.
    Unknown,
}

/// Classes in the order in which they decide; a plain title yields to what makes somebody independent.
const ORDER: [(&str, Interest); 6] = [
    ("apart", Interest::Independent),
    ("maker", Interest::Insider),
    ("buyer", Interest::Customer),
    ("independent", Interest::Independent),
    ("executive", Interest::Insider),
    ("customer", Interest::Customer),
];

/// The interest of the one who performs these acts.
pub fn of(
    text: &Text<'_, '_>,
    people: &People,
    makers: &FxHashSet<Box<str>>,
    speaker: Speaker,
    acts: &[&Act],
) -> Interest {
    let windows = windows(text, people, speaker, acts);
    let inside: FxHashSet<usize> = acts.iter().filter(|act| act.inside).map(|act| act.source.sentence).collect();
    let described = |class: &str| {
        windows.iter().any(|w| {
            let sentence = &text.analysis.sentences[w.sentence];
            let inside = inside.contains(&w.sentence);
            let quoted = inside || text.document.blocks[text.document.sentences[w.sentence].block].quoted;
            text.within(sentence, class, w.start, w.end, false)
                || (quoted && text.within(sentence, class, w.start, w.end, true))
        })
    };
    let spoken = |class: &str, quoted: bool| {
        acts.iter().any(|act| {
            let sentence = &text.analysis.sentences[act.source.sentence];
            text.within(sentence, class, 0, sentence.len(), quoted)
        })
    };
    let at_maker = || {
        windows.iter().any(|w| {
            let tokens = &text.analysis.sentences[w.sentence].tokens[w.start..w.end];
            tokens.iter().any(|t| t.is_capitalised() && makers.contains(&t.form))
        })
    };
    for (class, interest) in ORDER {
        if described(class) {
            // A customer of the maker is named with it too; a customer who complains is a critic.
            return match interest {
                Interest::Customer if at_maker() && !described("apart") => Interest::Insider,
                Interest::Customer if spoken("critical", false) => Interest::Independent,
                _ => interest,
            };
        }
    }
    if spoken("own-product", true) || at_maker() {
        return Interest::Insider;
    }
    if spoken("critical", false) || spoken("critical", true) {
        return Interest::Independent;
    }
    let institution = speaker == Speaker::Role && described("organisation");
    if institution { Interest::Customer } else { Interest::Unknown }
}

/// The narration around every mention of a speaker: title before the name, apposition after it, up to the next name.
fn windows(text: &Text<'_, '_>, people: &People, speaker: Speaker, acts: &[&Act]) -> Vec<Place> {
    let mentions: Vec<Place> = match speaker {
        Speaker::Person(index) => people.all[index].mentions.clone(),
        _ => acts.iter().map(|act| act.source).collect(),
    };
    let mut windows: Vec<Place> = Vec::new();
    for mention in mentions {
        let sentence = &text.analysis.sentences[mention.sentence];
        let others = people.mentions_in(mention.sentence).iter().map(|(place, _)| place);
        // A segment right behind a name is its apposition, not the title of the next.
        let lead_up =
            |name: usize| Some(title_start(sentence, name)).filter(|&from| from > mention.end + 1).unwrap_or(name);
        let others = others.filter(|_| speaker != Speaker::Role);
        let next = others.clone().filter(|m| m.start >= mention.end).map(|m| lead_up(m.start)).min();
        let previous = others.filter(|m| m.end <= mention.start).map(|m| m.end).max().unwrap_or(0);
        let start = title_start(sentence, mention.start).max(previous);
        let end = next.unwrap_or(sentence.len()).max(mention.end);
        windows.push(Place { sentence: mention.sentence, start, end });
        // "Its chair, Beth Okafor": of the body that the sentence before names.
        let possessive = |t: &crate::grammar::Token| matches!(&*t.form, "its" | "their" | "sa" | "son" | "leur");
        if sentence.tokens[start..mention.end].iter().any(possessive) {
            windows.extend(sentence_before(text, mention.sentence));
        }
        windows.extend(taken_up(text, people, mention.sentence + 1));
    }
    windows
}

/// The narration of the sentence before, in the same paragraph.
fn sentence_before(text: &Text<'_, '_>, index: usize) -> Option<Place> {
    let before = index.checked_sub(1)?;
    let same = text.document.sentences[before].block == text.document.sentences[index].block;
    same.then(|| Place { sentence: before, start: 0, end: text.analysis.sentences[before].len() })
}

/// A next sentence of the same paragraph that goes on about the person with a pronoun.
fn taken_up(text: &Text<'_, '_>, people: &People, index: usize) -> Option<Place> {
    let sentence = text.analysis.sentences.get(index)?;
    let blocks = &text.document.sentences;
    let same = index > 0 && blocks[index].block == blocks[index - 1].block;
    let first = sentence.tokens.first()?;
    let pronoun = matches!(&*first.form, "he" | "she" | "il" | "elle") && !sentence.it.contains(&0);
    let named = !people.mentions_in(index).is_empty();
    (same && pronoun && !named).then_some(Place { sentence: index, start: 0, end: sentence.len() })
}

/// Where the words that lead up to a name begin: "Tessera's chief executive, Anneke Vos".
fn title_start(sentence: &TaggedSentence, name: usize) -> usize {
    let inside = sentence.quoted[name];
    let is_mark = |at: usize| {
        sentence.quoted[at] != inside
            || matches!(&*sentence.tokens[at].form, "," | ";" | ":" | "—" | "–" | "”" | "»" | "\"" | "(")
    };
    let from = name.saturating_sub(usize::from(name > 0 && &*sentence.tokens[name - 1].form == ","));
    (0..from).rev().find(|&at| is_mark(at)).map_or(0, |at| at + 1)
}

/// The first words of the companies that the text calls makers.
pub fn makers(text: &Text<'_, '_>) -> FxHashSet<Box<str>> {
    let mut names = FxHashSet::default();
    for (_, sentence) in text.places() {
        let Some(pattern) = text.class(sentence, "maker-name") else { continue };
        for m in pattern.find_all(sentence) {
            let first = &sentence.tokens[m.open];
            if first.is_capitalised() && !text.is(sentence, "no-name", m.open) {
                names.insert(first.form.clone());
            }
        }
    }
    names
}

/// Longest paragraph, in words, that can be a release's or sales page's small print.
const SMALL_PRINT: usize = 16;

/// Does the text speak for a maker: a press release, a sales page, "our platform" in the author's own words?
pub fn is_own_account(text: &Text<'_, '_>) -> bool {
    let short = |index: usize| {
        let block = &text.document.blocks[text.document.sentences[index].block];
        let sentences = &text.analysis.sentences[block.sentences.0..block.sentences.1];
        // No sentence is empty: there is no need to count on in long paragraphs.
        let words: usize = sentences.iter().take(SMALL_PRINT + 1).map(TaggedSentence::len).sum();
        words <= SMALL_PRINT
    };
    text.places().any(|(index, sentence)| {
        text.within(sentence, "our-product", 0, sentence.len(), false)
            || (short(index) && text.within(sentence, "release", 0, sentence.len(), false))
            || (index == 0 && text.is(sentence, "release", 0))
    })
}
