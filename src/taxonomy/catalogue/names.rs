//! Finds the names of systems in a text: whole words, in their own case, the longest where several fit.
//!
//! A name that is also a word ("Claude", "Spot") counts only with a second clue: its maker, another of its names, or a word
//! of computing close by.

use rustc_hash::FxHashMap;
use serde::Deserialize;

use super::System;
use crate::text::Span;

/// How many bytes away a word of computing is close by.
const CLOSE: usize = 160;

/// Words of a maker's name that are too short, or too common, to prove anything.
const SHORTEST_MAKER: usize = 4;
const COMMON: &[&str] = &[
    "University",
    "Université",
    "Research",
    "Technologies",
    "Technology",
    "Health",
    "Group",
    "Institute",
    "National",
    "Ministry",
    "Ministère",
    "State",
    "States",
    "City",
    "Police",
    "Court",
    "Department",
    "Labs",
    "Systems",
    "Software",
    "Analytics",
    "Government",
    "formerly",
    "with",
    "partners",
    "county",
    "County",
    "Services",
    "Community",
    "Agency",
];

/// Words that make it likely that a name stands for software.
const COMPUTING: &[&str] = &[
    "ai",
    "ia",
    "artificial",
    "artificielle",
    "algorithm",
    "algorithms",
    "algorithme",
    "algorithmes",
    "algorithmic",
    "algorithmique",
    "chatbot",
    "chatbots",
    "software",
    "logiciel",
    "logiciels",
    "app",
    "apps",
    "appli",
    "applis",
    "llm",
    "llms",
    "gpt",
    "neural",
    "generative",
    "générative",
    "génératif",
    "deepfake",
    "deepfakes",
    "prompt",
    "prompts",
    "conversationnel",
    "bot",
    "machine-learning",
];

/// What the search needs of an entry.
#[derive(Deserialize)]
struct Entry {
    name: String,
    aliases: Vec<String>,
    ambiguous: bool,
    maker: String,
}

/// A name in the index.
struct Name {
    entry: usize,
    /// With straight apostrophes and plain hyphens.
    text: String,
    /// Does it need a second clue?
    weak: bool,
}

/// All names of all systems, by their first word.
pub(super) struct Names {
    by_word: FxHashMap<String, Vec<Name>>,
    makers: Vec<Vec<String>>,
    lines: Vec<&'static str>,
}

impl Names {
    /// Reads the names of a catalogue; lines that are no entries are left out (a test says that there are none).
    pub(super) fn read(data: &'static str) -> Self {
        let mut names = Names { by_word: FxHashMap::default(), makers: Vec::new(), lines: Vec::new() };
        for line in data.lines() {
            let Ok(entry) = serde_json::from_str::<Entry>(line) else { continue };
            let makers: Vec<String> = words(&entry.maker)
                .filter(|word| word.len() >= SHORTEST_MAKER && !COMMON.contains(word) && *word != entry.name)
                .map(str::to_owned)
                .collect();
            let number = names.lines.len();
            for name in std::iter::once(&entry.name).chain(&entry.aliases) {
                let text: String = name.chars().map(plain).collect();
                let Some(first) = words(&text).next() else { continue };
                let tells = words(&text).any(|word| word == "AI" || makers.iter().any(|maker| maker == word));
                let weak = entry.ambiguous && !tells && !text.contains(|c: char| c.is_ascii_digit() || c == '.');
                // Longer names come first; of names of one length, that of the first entry.
                let list = names.by_word.entry(first.to_owned()).or_default();
                let at = list.partition_point(|other| other.text.len() >= text.len());
                list.insert(at, Name { entry: number, text, weak });
            }
            names.makers.push(makers);
            names.lines.push(line);
        }
        names
    }

    /// The entry of a number.
    pub(super) fn system(&self, entry: usize) -> Option<System> {
        serde_json::from_str(self.lines.get(entry)?).ok()
    }

    /// Entries named in a text and where, in order.
    pub(super) fn find(&self, text: &str) -> Vec<(usize, Span)> {
        let mut found: Vec<(&Name, Span)> = Vec::new();
        let mut free = 0;
        for (start, word) in word_starts(text) {
            if start < free {
                continue;
            }
            let Some(names) = self.by_word.get(word) else { continue };
            let hit = names.iter().find_map(|name| {
                let end = start + length(&text[start..], &name.text)?;
                Some((name, Span::new(start, end)))
            });
            if let Some((name, span)) = hit.filter(|(_, span)| ends_word(text, span.end)) {
                free = span.end;
                found.push((name, span));
            }
        }
        let proven = |name: &Name, span: Span| {
            !name.weak
                || found.iter().any(|(other, _)| other.entry == name.entry && other.text != name.text)
                || !is_part_of_a_name(text, span, &self.makers[name.entry])
                    && (is_computing(text, span) || is_named(text, &self.makers[name.entry]))
        };
        let kept = found.iter().filter(|(name, span)| proven(name, *span));
        kept.map(|(name, span)| (name.entry, *span)).collect()
    }
}

/// One way of writing apostrophes, hyphens and spaces.
fn plain(c: char) -> char {
    match c {
        '’' | 'ʼ' | '‘' => '\'',
        '‑' | '–' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Runs of letters and digits, with their offsets.
fn word_starts(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(char::is_alphanumeric)?;
        let end = text[start..].find(|c: char| !c.is_alphanumeric()).map_or(text.len(), |len| start + len);
        at = end;
        Some((start, &text[start..end]))
    })
}

/// How many bytes of `text` the name takes, where the text begins with it; a space stands for any white space.
fn length(text: &str, name: &str) -> Option<usize> {
    let mut rest = text.char_indices().peekable();
    for wanted in name.chars() {
        let (_, c) = rest.next()?;
        if plain(c) != wanted {
            return None;
        }
        while wanted == ' ' && rest.next_if(|(_, c)| c.is_whitespace()).is_some() {}
    }
    Some(rest.peek().map_or(text.len(), |(at, _)| *at))
}

fn ends_word(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
    !before || !text[at..].starts_with(char::is_alphanumeric)
}

/// Is a word of computing close by?
fn is_computing(text: &str, span: Span) -> bool {
    let (from, to) = (floor(text, span.start.saturating_sub(CLOSE)), floor(text, text.len().min(span.end + CLOSE)));
    let near = |part: &str| words(part).any(|word| COMPUTING.contains(&word.to_lowercase().as_str()));
    near(&text[from..span.start]) || near(&text[span.end..to])
}

/// Is one of these words in the text?
fn is_named(text: &str, makers: &[String]) -> bool {
    makers.iter().any(|maker| {
        text.match_indices(maker.as_str()).any(|(at, _)| {
            !text[..at].ends_with(char::is_alphanumeric) && !text[at + maker.len()..].starts_with(char::is_alphanumeric)
        })
    })
}

/// "Jean Claude", "Claude Monet": another name stands right before or behind, and it is not the maker's.
fn is_part_of_a_name(text: &str, span: Span, makers: &[String]) -> bool {
    let name = |word: &str| {
        word.starts_with(char::is_uppercase)
            && word.chars().skip(1).all(char::is_lowercase)
            && word.chars().count() > 2
            && !makers.iter().any(|maker| maker == word)
    };
    let behind = text[span.end..]
        .strip_prefix([' ', '-', '‑'])
        .and_then(|rest| words(rest).next().filter(|w| rest.starts_with(w)));
    let before = text[..span.start].strip_suffix([' ', '-', '‑']).map(|head| {
        let start = head
            .rfind(|c: char| !c.is_alphanumeric())
            .map_or(0, |at| at + head[at..].chars().next().map_or(1, char::len_utf8));
        (head[..start].trim_end(), &head[start..])
    });
    let before = before.filter(|(head, _)| !head.is_empty() && !head.ends_with(['.', '?', '!', ':', '\n']));
    behind.is_some_and(name) || before.is_some_and(|(_, word)| name(word))
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
