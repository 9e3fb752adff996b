//! Around a verb of saying: its subject, before or behind it, and the noun phrase that names the source.

use super::names::{People, Place};
use super::speech::{Act, Speaker, Text};
use crate::grammar::{Shape, TaggedSentence};
use crate::text::{Language, Span, is_verb_of_saying};

#[rustfmt::skip]
const PRONOUNS: &[&str] = &[
    "he", "she", "they", "il", "elle", "ils", "elles", "-il", "-elle", "-ils", "-elles", "-t-il", "-t-elle",
    "-t-ils", "-t-elles", "celui-ci", "celle-ci",
];

/// Verbs that hardly ever mean anything but speech.
#[rustfmt::skip]
const PLAIN: &[&str] = &[
    "said", "says", "say", "told", "tells", "wrote", "writes", "announced", "announces", "stated", "argued",
    "argues", "claimed", "insisted", "insists", "warned", "warns", "explained", "explains", "added", "adds",
    "noted", "replied", "believe", "believes", "dit", "disent", "affirme", "affirment", "affirmé", "assure",
    "assurent", "assuré", "explique", "expliquent", "expliqué", "déclare", "déclaré", "annonce", "annoncé",
    "annoncent", "estime", "estiment", "estimé", "précise", "précisé", "indique", "indiqué", "raconte",
];

/// Words that open what is said, or name the listener.
#[rustfmt::skip]
const OPENERS: &[&str] = &[
    "that", "que", "qu'", ":", "it", "they", "he", "she", "we", "its", "his", "her", "there", "this", "these",
    "the", "a", "an", "no", "in", "if", "le", "la", "les", "l'", "un", "une", "des", "avoir", "être", "son", "sa",
    "ses", "leur",
];

/// Words behind which a form of a verb of saying is a noun.
#[rustfmt::skip]
const BEFORE_NOUN: &[&str] = &[
    "of", "to", "in", "by", "for", "on", "'s", "and", "or", "à", "de", "d'", "pour", "sans", "en", "par", "et", "ou",
];

/// Words that open a noun phrase.
#[rustfmt::skip]
const DETERMINERS: &[&str] = &[
    "the", "its", "their", "his", "her", "a", "an", "le", "la", "l'", "les", "un", "une", "son", "sa", "leur", "leurs", "ses", "des",
];

/// Words that no plain noun phrase holds.
#[rustfmt::skip]
const FINITE: &[&str] = &[
    "is", "was", "are", "were", "has", "had", "will", "can", "that", "which", "est", "était", "sont", "étaient", "ont", "avait", "a", "que",
    "qu'", "n'", "ne",
];

/// Longest noun phrase, in tokens, that is taken for a subject.
const LONGEST_ROLE: usize = 9;

/// What may stand between a subject and its verb of saying.
#[rustfmt::skip]
const ENGLISH_HELPERS: &[&str] = &[
    "has", "have", "had", "also", "later", "then", "does", "did", "n't", "not",
];
#[rustfmt::skip]
const FRENCH_HELPERS: &[&str] = &[
    "a", "ont", "avait", "avaient", "s'", "se", "l'", "le", "lui", "leur", "nous", "n'", "ne", "en", "y", "même",
    "aussi",
];

/// Reads one sentence for acts of speech.
pub(super) struct Reader<'r, 'a, 'g> {
    pub text: &'r Text<'a, 'g>,
    pub people: &'r People,
    pub index: usize,
    pub sentence: &'r TaggedSentence,
}

impl Reader<'_, '_, '_> {
    fn form(&self, at: usize) -> &str {
        self.sentence.tokens.get(at).map_or("", |t| &*t.form)
    }

    fn is(&self, class: &str, at: usize) -> bool {
        self.text.is(self.sentence, class, at)
    }

    /// "According to X", « selon X ».
    pub fn according(&self, at: usize) -> Option<Act> {
        let opening = self.text.class(self.sentence, "according")?.match_at(self.sentence, at)?;
        let (start, end) = self.phrase(opening.end)?;
        self.act(start, end, self.sentence.span(at, end), false)
    }

    fn in_block_quotation(&self) -> bool {
        self.text.document.blocks[self.text.document.sentences[self.index].block].quoted
    }

    /// « Oui, dit Mme Roux, et alors ? »: French puts these words inside the quotation marks.
    pub fn parenthetic(&self, at: usize) -> Option<Act> {
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
    pub fn verb(&self, at: usize) -> Option<Act> {
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
            || BEFORE_NOUN.contains(&self.form(before));
        let number = self.sentence.tokens[before].shape == Shape::Number;
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

    /// Does a clause or a listener follow, so that this is reported speech whoever speaks? Plain verbs need none.
    fn says_something(&self, verb: usize) -> bool {
        let next = self.sentence.tokens.get(verb + 1);
        PLAIN.contains(&self.form(verb))
            || next.is_none_or(|t| !t.is_word() || t.is_capitalised())
            || (verb + 1..verb + 5).any(|at| OPENERS.contains(&self.form(at)))
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
    pub fn apposed(&self, from: usize, end: usize) -> usize {
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
        let plain = PLAIN.contains(&self.form(verb)) && from < last;
        let plural = self.form(last).ends_with('s') && PLAIN.contains(&self.form(verb));
        let plausible = named
            || plain
            || plural
            || self.determined(from)
            || name
            || self.is("weasel", from)
            || self.is("anonymous", from);
        let short = end - from <= LONGEST_ROLE || named;
        (plausible && short && !self.has_verb(from, end)).then_some((from, end))
    }

    /// "X, who does y, said": the nearest name before, in the same clause.
    fn before_apposition(&self, start: usize, end: usize) -> Option<(usize, usize)> {
        let Some(person) = self.people.at(self.index, start, end) else {
            let name = |at: usize| self.sentence.tokens[at].is_capitalised() && !self.is("no-name", at);
            let last = (start..end).find(|&at| !name(at)).unwrap_or(end);
            return (last > start).then_some((start, last));
        };
        let mut mentions = self.people.mentions_in(self.index).iter().filter(|(_, named)| *named == person);
        let (place, _) = mentions.find(|(m, _)| start <= m.start && m.end <= end)?;
        let titled = place.start > start && self.is("title", place.start - 1);
        Some((place.start - usize::from(titled), place.end))
    }

    fn determined(&self, at: usize) -> bool {
        DETERMINERS.contains(&self.form(at))
    }

    /// Marks that the subject of a verb does not reach across.
    fn ends_clause(&self, at: usize) -> bool {
        self.sentence.quoted[at]
            || matches!(self.form(at), ";" | ":" | "—" | "–" | "." | "!" | "?" | "”" | "»" | "\"" | "but" | "mais")
    }

    /// A noun phrase with a finite verb inside is none.
    fn has_verb(&self, from: usize, end: usize) -> bool {
        (from..end).any(|at| {
            FINITE.contains(&self.form(at)) && !(self.form(at) == "a" && self.sentence.language == Language::English)
        })
    }

    fn is_helper(&self, at: usize) -> bool {
        let helpers = if self.sentence.language == Language::French { FRENCH_HELPERS } else { ENGLISH_HELPERS };
        self.is_adverb(at) || helpers.contains(&self.form(at))
    }

    /// The act whose source stands in these tokens.
    pub fn act(&self, start: usize, end: usize, span: Span, quotes: bool) -> Option<Act> {
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
