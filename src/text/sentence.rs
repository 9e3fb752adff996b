//! Where sentences end, in English and French prose: one pass over a block, with bounded look-ahead. Blocks (headings,
//! list items) always end theirs. No parsing: stops, quotation marks, brackets and abbreviations decide.

use super::abbreviation::{
    Abbreviation, begins_sentences, classify, is_day_or_zone, is_dotted, is_initial, is_name_particle,
};
use super::quote_marks::Pair;
use super::verbs_of_saying::is_verb_of_saying;
use super::word_edges::{first_word, is_enumerator, is_roman, last_word};
use super::{Language, Span};

/// A bracketed or quoted aside longer than this is split like any prose.
const ASIDE: usize = 300;
/// The same for a quotation inside a sentence that goes on after it.
const EMBEDDED: usize = 120;

/// The sentences of a block, trimmed, in order; together they hold all that is not white space.
pub(super) fn split(text: &str, language: Language, pairs: &[Pair]) -> Vec<Span> {
    let mut closes: Vec<usize> = pairs.iter().map(|pair| pair.close.start).collect();
    closes.sort_unstable();
    let splitter = Splitter {
        text,
        language,
        closes,
        asides: asides(text, pairs),
        caseless: !text.chars().any(char::is_uppercase),
    };
    splitter.run().into_iter().flat_map(|span| Pieces { text, rest: span }).collect()
}

/// Nobody writes longer sentences, in bytes. What looks like one is a list, code or an attack, and is cut between words:
/// everything after this room may take the square of a sentence's length.
const LONGEST: usize = 8 << 10;

/// A sentence in pieces of a bearable length.
struct Pieces<'t> {
    text: &'t str,
    rest: Span,
}

impl Iterator for Pieces<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        self.rest = self.rest.trimmed(self.text);
        if self.rest.is_empty() {
            return None;
        }
        let piece = if self.rest.len() <= LONGEST {
            self.rest
        } else {
            let mut end = self.rest.start + LONGEST;
            while !self.text.is_char_boundary(end) {
                end -= 1;
            }
            let head = Span::new(self.rest.start, end).of(self.text);
            let end = head.rfind(char::is_whitespace).map_or(end, |at| self.rest.start + at);
            Span::new(self.rest.start, end).trimmed(self.text)
        };
        self.rest.start = piece.end;
        Some(piece)
    }
}

/// Spans where no sentence ends unless one began with them, in order of their start.
fn asides(text: &str, pairs: &[Pair]) -> Vec<Span> {
    let mut asides = Vec::new();
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' if open.len() < 16 => open.push((at, c)),
            ')' | ']' => {
                let twin = if c == ')' { '(' } else { '[' };
                if let Some(i) = open.iter().rposition(|(_, o)| *o == twin) {
                    let start = open[i].0;
                    open.truncate(i);
                    if at - start <= ASIDE {
                        asides.push(Span::new(start, at + 1));
                    }
                }
            }
            _ => {}
        }
    }
    for pair in pairs {
        let span = pair.span();
        let before = text[..span.start].trim_end();
        let after = text[span.end..].trim_start().chars().next();
        let goes_on = after.is_some_and(|c| c.is_lowercase() || matches!(c, ',' | ';' | ')'));
        if span.len() <= EMBEDDED && goes_on && !before.ends_with(':') {
            asides.push(Span::new(span.start, pair.close.start));
        }
    }
    asides.sort_unstable();
    asides
}

struct Splitter<'t> {
    text: &'t str,
    language: Language,
    /// Where closing quotation marks stand.
    closes: Vec<usize>,
    asides: Vec<Span>,
    /// Written without any capital.
    caseless: bool,
}

/// What follows a stop.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    Capital,
    Lower,
    Digit,
    GoesOn,
    Starts,
}

fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '‽' | '。' | '！' | '？')
}

impl Splitter<'_> {
    fn run(&self) -> Vec<Span> {
        let mut sentences = Vec::new();
        let mut start = self.skip_space(0);
        let mut at = start;
        let mut asides = self.asides.iter().peekable();
        let mut aside_end = 0;
        while let Some(found) = self.text[at..].find(is_stop) {
            let stop = at + found;
            let run_end = self.run_end(stop);
            while let Some(aside) = asides.next_if(|aside| aside.start < stop) {
                if aside.start > start {
                    aside_end = aside_end.max(aside.end);
                }
            }
            let tail = self.closers_end(run_end);
            at = run_end;
            if stop >= aside_end && self.ends_sentence(start, stop, run_end, tail) {
                sentences.push(Span::new(start, tail));
                start = self.skip_space(tail);
                at = start.max(run_end);
                aside_end = 0;
            }
        }
        let rest = Span::new(start, self.text.len()).trimmed(self.text);
        if !rest.is_empty() {
            sentences.push(rest);
        }
        sentences
    }

    fn skip_space(&self, from: usize) -> usize {
        self.text.len() - self.text[from..].trim_start().len()
    }

    /// The end of a run of stops: "?!", "...", and the French « ? ! » and ". . ." with spaces between.
    fn run_end(&self, stop: usize) -> usize {
        let mut end = stop;
        loop {
            let rest = &self.text[end..];
            let run: usize = rest.chars().take_while(|c| is_stop(*c)).map(char::len_utf8).sum();
            if run == 0 {
                return end;
            }
            end += run;
            let mut after = self.text[end..].chars();
            if let (Some(' ' | '\u{a0}' | '\u{202f}'), Some(c)) = (after.next(), after.next())
                && is_stop(c)
                && after.next().is_none_or(|c| !c.is_alphanumeric())
            {
                let space = self.text[end..].chars().next().map_or(0, char::len_utf8);
                end += space;
            } else {
                return end;
            }
        }
    }

    /// The end of the closing marks and note numbers that belong to the sentence before.
    fn closers_end(&self, from: usize) -> usize {
        let mut end = from;
        for _ in 0..8 {
            let rest = &self.text[end..];
            let Some(c) = rest.chars().next() else { break };
            if matches!(c, ')' | ']' | '}' | '*' | '_' | '¹' | '²' | '³' | '⁴'..='⁹')
                || self.closes.binary_search(&end).is_ok()
            {
                end += c.len_utf8();
            } else if c == '[' {
                let digits = rest[1..].bytes().take_while(u8::is_ascii_digit).take(4).count();
                if digits == 0 || rest.as_bytes().get(digits + 1) != Some(&b']') {
                    break;
                }
                end += digits + 2;
            } else if c.is_whitespace() {
                // « Vraiment ? »
                let mark = self.skip_space(end);
                if mark - end <= 4 && self.closes.binary_search(&mark).is_ok() {
                    end = mark + self.text[mark..].chars().next().map_or(0, char::len_utf8);
                } else {
                    break;
                }
            } else if matches!(c, '”' | '»' | '"') && end == from {
                // The closing mark of an earlier paragraph's quotation.
                let after = rest[c.len_utf8()..].chars().next();
                if after.is_some_and(|c| !c.is_whitespace()) {
                    break;
                }
                end += c.len_utf8();
            } else {
                break;
            }
        }
        end
    }

    fn ends_sentence(&self, start: usize, stop: usize, run_end: usize, tail: usize) -> bool {
        let rest = &self.text[tail..];
        if matches!(self.text[stop..].chars().next(), Some('。' | '！' | '？')) {
            return true;
        }
        if !rest.starts_with(char::is_whitespace) {
            return false;
        }
        // "[…]" stands for words left out, not for a sentence.
        if self.text[start..stop].trim_matches(['[', '(']).is_empty() && self.text[start..stop].starts_with(['[', '('])
        {
            return false;
        }
        let (next, word) = self.next(rest);
        match next {
            Next::GoesOn => return false,
            Next::Lower if !self.caseless => return false,
            Next::Starts => return true,
            _ => {}
        }
        let run = &self.text[stop..run_end];
        let closed_quote = self.text[run_end..tail].contains(['”', '»', '"', '’', '\'', '“']);
        if run == "." {
            return tail > run_end || self.full_stop_ends(start, stop, next, word);
        }
        if run.ends_with(['…']) || run.ends_with("..") {
            return !(next == Next::Digit || !closed_quote && matches!(word, "I" | "I'm" | "I’m" | "I've" | "I’ve"));
        }
        if closed_quote && next == Next::Capital && self.names_speaker(rest) {
            return false;
        }
        let name = matches!(last_word(&self.text[start..stop]), "Yahoo" | "Jeopardy" | "Jeb" | "Yum");
        !name || begins_sentences(word)
    }

    /// What follows, and its first word.
    fn next<'r>(&self, rest: &'r str) -> (Next, &'r str) {
        let rest = rest.trim_start();
        let body = rest.trim_start_matches(|c: char| {
            c.is_whitespace()
                || matches!(c, '«' | '“' | '„' | '"' | '\'' | '‘' | '(' | '[' | '*' | '_' | '¿' | '¡' | '‹')
        });
        let word = first_word(body);
        let Some(c) = body.chars().next() else {
            return (Next::GoesOn, word);
        };
        let next = match c {
            '—' | '–' | '-' | '―' => {
                let after = body[c.len_utf8()..].trim_start().chars().next();
                let spaced = body[c.len_utf8()..].starts_with(char::is_whitespace);
                if spaced && after.is_some_and(|c| c.is_uppercase() || c.is_numeric()) {
                    Next::Starts
                } else {
                    Next::GoesOn
                }
            }
            ',' | ';' | ':' | ')' | ']' | '}' | '»' | '”' | '/' | '%' | '=' | '+' | '.' | '!' | '?' | '…' | '’' => {
                Next::GoesOn
            }
            _ if c.is_numeric() => Next::Digit,
            _ if c.is_lowercase() => {
                let brand = word.chars().skip(1).take(2).any(char::is_uppercase);
                if brand { Next::Capital } else { Next::Lower }
            }
            _ if c.is_alphabetic() => Next::Capital,
            _ => Next::Starts,
        };
        (next, word)
    }

    fn full_stop_ends(&self, start: usize, stop: usize, next: Next, word: &str) -> bool {
        let before = &self.text[start..stop];
        let token = last_word(before);
        if is_enumerator(before) {
            return false;
        }
        let starter = begins_sentences(word) && !self.is_initial_ahead(stop, word);
        let french = self.language == Language::French;
        let numbered = next == Next::Digit || is_roman(word) || self.is_initial_ahead(stop, word);
        if token == "ex" && before.strip_suffix("ex").is_some_and(|head| head.trim_end().ends_with("p.")) {
            return false;
        }
        match classify(token, french) {
            Some(Abbreviation::Title | Abbreviation::Inside) => false,
            Some(Abbreviation::BeforeNumber) => !numbered,
            Some(Abbreviation::Month) => next != Next::Digit && starter,
            Some(Abbreviation::EndsBeforeCapital) => true,
            Some(Abbreviation::TimeOfDay) => !is_day_or_zone(word),
            Some(Abbreviation::MayEnd) if is_dotted(token) && token.contains('-') => {
                let head = last_word(before[..before.len() - token.len()].trim_end());
                matches!(head, "av." | "ap." | "apr." | "avant" | "après") || starter && !self.is_surname(stop, word)
            }
            Some(Abbreviation::MayEnd) => starter,
            None if is_initial(token) => starter && !self.is_surname(stop, word),
            None => true,
        }
    }

    /// True where the word after the stop is itself an initial ("J. K.").
    fn is_initial_ahead(&self, stop: usize, word: &str) -> bool {
        let rest = self.text[stop + 1..].trim_start();
        is_initial(word) && rest[rest.find(word).unwrap_or(0) + word.len()..].starts_with(['.', '-'])
    }

    /// "J.-M. Le Pen", "C. De Vries".
    fn is_surname(&self, stop: usize, word: &str) -> bool {
        is_name_particle(word)
            && self.text[stop + 1..]
                .trim_start()
                .get(word.len()..)
                .is_some_and(|rest| rest.trim_start().starts_with(char::is_uppercase))
    }

    /// A name and a verb of saying, as after “It works!”.
    fn names_speaker(&self, rest: &str) -> bool {
        let first = first_word(rest.trim_start());
        if begins_sentences(first)
            || matches!(first, "Nobody" | "Everyone" | "Everybody" | "None" | "Someone" | "Personne")
        {
            return false;
        }
        for word in rest.split_whitespace().take(6) {
            let bare = word.trim_end_matches([',', '.', ';', ':', '!', '?']);
            let lower = bare.to_lowercase();
            if is_verb_of_saying(&lower, self.language) {
                return true;
            }
            let particle = matches!(lower.as_str(), "de" | "du" | "of" | "van" | "von" | "der" | "la" | "le");
            if !(particle || bare.starts_with(char::is_uppercase))
                || bare.len() < word.len() && classify(bare, true).is_none()
            {
                return false;
            }
        }
        false
    }
}

#[cfg(test)]
mod tests;
