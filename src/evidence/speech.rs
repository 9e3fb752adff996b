//! Acts of speech in the author's narration: "says X", « selon X », X: "…". Who speaks is a place in the text; whether two
//! places are one voice is decided elsewhere.

use super::names::{People, Place};
use crate::grammar::{Analysis, Grammar, Pattern, TaggedSentence};
use crate::text::{Document, Language, Quotation, Span, is_verb_of_saying};

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

const PRONOUNS: &[&str] = &[
    "he", "she", "they", "il", "elle", "ils", "elles", "-il", "-elle", "-ils", "-elles", "-t-il", "-t-elle", "-t-ils",
    "-t-elles", "celui-ci", "celle-ci",
];

/// Longest noun phrase, in tokens, that is taken for a subject.
const LONGEST_ROLE: usize = 9;

/// What may stand between a subject and its verb of saying.
const ENGLISH_HELPERS: &[&str] = &["has", "have", "had", "also", "later", "then", "does", "did", "n't", "not"];
const FRENCH_HELPERS: &[&str] = &[
    "a", "ont", "avait", "avaient", "s'", "se", "l'", "le", "lui", "leur", "nous", "n'", "ne", "en", "y", "même",
    "aussi",
];

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

struct Reader<'r, 'a, 'g> {
    text: &'r Text<'a, 'g>,
    people: &'r People,
    index: usize,
    sentence: &'r TaggedSentence,
}

impl Reader<'_, '_, '_> {
    fn form(&self, at: usize) -> &str {
        self.sentence.tokens.get(at).map_or("", |t| &*t.form)
    }

    fn is(&self, class: &str, at: usize) -> bool {
        self.text.is(self.sentence, class, at)
    }

    /// "According to X", « selon X ».
    fn according(&self, at: usize) -> Option<Act> {
        let opening = self.text.class(self.sentence, "according")?.match_at(self.sentence, at)?;
        let (start, end) = self.phrase(opening.end)?;
        self.act(start, end, self.sentence.span(at, end), false)
    }

    fn in_block_quotation(&self) -> bool {
        self.text.document.blocks[self.text.document.sentences[self.index].block].quoted
    }

    /// « Oui, dit Mme Roux, et alors ? »: French puts these words inside the quotation marks.
    fn parenthetic(&self, at: usize) -> Option<Act> {
        let french =
            self.sentence.language == Language::French && self.sentence.quoted[at] && !self.in_block_quotation();
        if !french || !is_verb_of_saying(&self.sentence.tokens[at].form, self.sentence.language) {
            return None;
        }
        let reflexive = usize::from(at > 0 && matches!(self.form(at - 1), "s'" | "se"));
        let before = at.checked_sub(1 + reflexive).map_or("", |i| self.form(i));
        if !matches!(before, "," | "!" | "?" | "…") {
            return None;
        }
        let (start, end) = if PRONOUNS.contains(&self.form(at + 1)) && self.form(at + 1).starts_with('-') {
            (at + 1, at + 2)
        } else {
            let end = (at + 1..self.sentence.len().min(at + 12))
                .find(|&i| matches!(self.form(i), "," | "." | "!" | "?" | "»"))?;
            (at + 1, self.apposed(at + 1, end))
        };
        let known = end == at + 2 || self.people.at(self.index, start, end).is_some() || self.determined(start);
        (start < end && known).then(|| self.act(start, end, self.sentence.span(at, end), true)).flatten()
    }

    /// A verb of saying with the one who says it before it, in indirect speech.
    fn verb(&self, at: usize) -> Option<Act> {
        let token = &self.sentence.tokens[at];
        let verb = is_verb_of_saying(&token.form, self.sentence.language) && !token.is_capitalised();
        if !verb || self.is_noun(at) {
            return None;
        }
        let (start, end) = if matches!(self.form(at + 1), form if form.starts_with('-') && PRONOUNS.contains(&form)) {
            (at + 1, at + 2)
        } else {
            self.subject(at)?
        };
        let named = self.people.at(self.index, start, end).is_some() || PRONOUNS.contains(&self.form(start));
        if !named && !self.says_something(at) {
            return None;
        }
        let span = self.sentence.span(start.min(at), end.max(at + 1));
        self.act(start, end, span, false)
    }

    /// "The note", "three reports", « une plainte », and plain forms without a plural subject.
    fn is_noun(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else { return true };
        let form = self.form(at);
        let after_noun_word = self.is("determiner", before) && !FRENCH_HELPERS.contains(&self.form(before))
            || matches!(
                self.form(before),
                "of" | "to"
                    | "in"
                    | "by"
                    | "for"
                    | "on"
                    | "'s"
                    | "and"
                    | "or"
                    | "à"
                    | "de"
                    | "d'"
                    | "pour"
                    | "sans"
                    | "en"
                    | "par"
                    | "et"
                    | "ou"
            );
        let number = self.sentence.tokens[before].shape == crate::grammar::Shape::Number;
        let plain = self.sentence.language == Language::English
            && !form.ends_with('s')
            && !form.ends_with("ed")
            && !matches!(form, "said" | "told" | "wrote" | "thought" | "felt" | "spoke" | "swore");
        let plural =
            self.form(before).ends_with('s') || matches!(self.form(before), "they" | "people" | "police" | "who");
        let infinitive = self.sentence.language == Language::French
            && (form.ends_with("er") || form.ends_with("ir") || form.ends_with("re"));
        let agreed =
            self.sentence.language == Language::French && ["ée", "ées", "és"].iter().any(|end| form.ends_with(end));
        after_noun_word || agreed || number || infinitive || (plain && !plural)
    }

    /// Does a clause or a listener follow, so that this is reported speech whoever speaks?
    fn says_something(&self, verb: usize) -> bool {
        (verb + 1..verb + 5).any(|at| {
            matches!(
                self.form(at),
                "that"
                    | "que"
                    | "qu'"
                    | ":"
                    | "it"
                    | "they"
                    | "its"
                    | "there"
                    | "the"
                    | "no"
                    | "in"
                    | "le"
                    | "la"
                    | "les"
                    | "l'"
                    | "un"
                    | "une"
                    | "des"
                    | "avoir"
                    | "être"
            )
        }) || self.form(verb + 1).is_empty()
    }

    fn is_adverb(&self, at: usize) -> bool {
        let form = self.form(at);
        form.len() > 4 && (form.ends_with("ly") || form.ends_with("ment")) && !self.sentence.tokens[at].is_capitalised()
    }

    /// The noun phrase that begins here: up to a mark or a word that opens a clause, an apposed name included.
    fn phrase(&self, from: usize) -> Option<(usize, usize)> {
        let end = self.phrase_end(from);
        (end > from).then(|| (from, self.apposed(from, end)))
    }

    /// "Its owner, ex-roofer Barry Dunnock": a name behind the comma belongs to the phrase before it.
    fn apposed(&self, from: usize, end: usize) -> usize {
        if self.people.at(self.index, from, end).is_some() || self.form(end) != "," {
            return end;
        }
        let apposed = self.phrase_end(end + 1);
        let named = self.people.at(self.index, end + 1, apposed).is_some();
        if named && !PRONOUNS.contains(&self.form(from)) { apposed } else { end }
    }

    fn phrase_end(&self, from: usize) -> usize {
        let mut end = from;
        let inside = self.sentence.quoted.get(from).copied().unwrap_or(false);
        while end < self.sentence.len() && end - from < 14 && self.sentence.quoted[end] == inside {
            let token = &self.sentence.tokens[end];
            let dot = &*token.form == "." && end > from && self.is("title", end - 1);
            if (!token.is_word() && !dot && &*token.form != "&") || (end > from && self.is("phrase-end", end)) {
                break;
            }
            let noun = end > from && self.is("determiner", end - 1);
            if end > from && !noun && !token.is_capitalised() && is_verb_of_saying(&token.form, self.sentence.language)
            {
                break;
            }
            end += 1;
        }
        end
    }

    /// The subject before a verb of saying.
    fn subject(&self, verb: usize) -> Option<(usize, usize)> {
        let mut end = verb;
        while end > 0 && self.is_helper(end - 1) {
            end -= 1;
        }
        let last = end.checked_sub(1)?;
        if PRONOUNS.contains(&self.form(last)) {
            return Some((last, end));
        }
        if matches!(
            self.form(last),
            "to" | "a"
                | "an"
                | "the"
                | "of"
                | "un"
                | "une"
                | "le"
                | "la"
                | "les"
                | "de"
                | "à"
                | "pour"
                | "i"
                | "we"
                | "you"
                | "nous"
                | "vous"
                | "je"
                | "on"
                | "and"
                | "et"
        ) {
            return None;
        }
        let start = (0..last).rev().find(|&at| self.ends_clause(at)).map_or(0, |at| at + 1);
        if self.form(last) == "," || matches!(self.form(last), "who" | "qui") {
            return self.before_apposition(start, last);
        }
        // What stands after the last comma is the subject: "In Oslo, the ministry said"; else "X, who does y, said".
        let comma = (start..last).rev().find(|&at| self.form(at) == ",");
        let from = comma.map_or(start, |at| at + 1);
        let named = self.people.at(self.index, from, end).is_some();
        let name = self.sentence.tokens[from].is_capitalised() && self.sentence.tokens[last].is_capitalised();
        let plausible = named || self.determined(from) || name || self.is("weasel", from) || self.is("anonymous", from);
        let short = end - from <= LONGEST_ROLE || named;
        (plausible && short && !self.has_verb(from, end)).then_some((from, end))
    }

    /// "X, who does y, said": the nearest name before, in the same clause.
    fn before_apposition(&self, start: usize, end: usize) -> Option<(usize, usize)> {
        let person = self.people.at(self.index, start, end)?;
        let mentions = self.people.mentions_in(self.index).iter().filter(|(_, named)| *named == person);
        let (place, _) = mentions.into_iter().find(|(m, _)| start <= m.start && m.end <= end)?;
        let titled = place.start > start && self.is("title", place.start - 1);
        Some((place.start - usize::from(titled), place.end))
    }

    fn determined(&self, at: usize) -> bool {
        matches!(
            self.form(at),
            "the"
                | "its"
                | "their"
                | "his"
                | "her"
                | "a"
                | "an"
                | "le"
                | "la"
                | "l'"
                | "les"
                | "un"
                | "une"
                | "son"
                | "sa"
                | "leur"
                | "leurs"
                | "ses"
                | "des"
        )
    }

    /// Marks that the subject of a verb does not reach across.
    fn ends_clause(&self, at: usize) -> bool {
        self.sentence.quoted[at]
            || matches!(self.form(at), ";" | ":" | "—" | "–" | "." | "!" | "?" | "”" | "»" | "\"" | "but" | "mais")
    }

    /// A noun phrase with a finite verb inside is none.
    fn has_verb(&self, from: usize, end: usize) -> bool {
        (from..end).any(|at| {
            matches!(
                self.form(at),
                "is" | "was"
                    | "are"
                    | "were"
                    | "has"
                    | "had"
                    | "est"
                    | "était"
                    | "sont"
                    | "étaient"
                    | "ont"
                    | "avait"
                    | "a"
                    | "will"
                    | "can"
                    | "that"
                    | "which"
                    | "que"
                    | "qu'"
                    | "n'"
                    | "ne"
            ) && !(self.form(at) == "a" && self.sentence.language == Language::English)
        })
    }

    fn is_helper(&self, at: usize) -> bool {
        let helpers = if self.sentence.language == Language::French { FRENCH_HELPERS } else { ENGLISH_HELPERS };
        self.is_adverb(at) || helpers.contains(&self.form(at))
    }

    /// The act whose source stands in these tokens.
    fn act(&self, start: usize, end: usize, span: Span, quotes: bool) -> Option<Act> {
        let pronoun = end == start + 1 && PRONOUNS.contains(&self.form(start));
        let source = Place { sentence: self.index, start, end };
        let speaker = if pronoun {
            let block = self.text.document.sentences[self.index].block;
            let earliest = self.text.document.blocks[block.saturating_sub(1)].sentences.0;
            self.people.before(self.index, start, earliest).map_or(Speaker::Pronoun, Speaker::Person)
        } else {
            self.people.at(self.index, start, end).map_or(Speaker::Role, Speaker::Person)
        };
        let nobody = speaker == Speaker::Role
            && !pronoun
            && (start..end).all(|at| self.is("no-name", at) || self.is("nobody", at));
        if nobody {
            return None;
        }
        let software =
            speaker == Speaker::Role && self.sentence.ai.iter().any(|&(from, to)| from >= start && to == end);
        (!software).then_some(Act {
            source,
            span,
            speaker,
            pronoun,
            inside: self.sentence.quoted[start] && !self.in_block_quotation(),
            quotes,
        })
    }
}
