//! Pairs quotation marks within one paragraph, and tells them from apostrophes, inch marks and decades. Speakers and
//! paragraphs are not its concern. All spans are relative to the paragraph.

use super::{Language, Span};

/// What kind of mark opens a quotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// “ ”
    Double,
    /// « »
    Guillemet,
    /// "
    Straight,
    /// ‘ ’
    Single,
    /// '
    StraightSingle,
    /// „ “
    Low,
    /// ‚ ‘
    LowSingle,
    /// ‹ ›
    SingleGuillemet,
}

/// An opening mark and its closing one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pair {
    pub(super) open: Span,
    pub(super) close: Span,
}

impl Pair {
    /// The passage with its marks.
    pub(super) fn span(self) -> Span {
        Span::new(self.open.start, self.close.end)
    }
}

/// The marks of a paragraph.
#[derive(Clone, Debug, Default)]
pub(super) struct Marks {
    /// Pairs in order of their opening; properly nested.
    pub(super) pairs: Vec<Pair>,
    /// The outermost mark that the paragraph leaves open.
    pub(super) left_open: Option<(Mark, Span)>,
    /// The first mark that closes what this paragraph did not open.
    pub(super) stray_close: Option<(Mark, Span)>,
}

/// Deeper nesting is noise.
const DEPTH: usize = 6;
/// How far to look for a better closing mark than a possessive.
const POSSESSIVE_REACH: usize = 200;

/// Pairs the marks of `text`.
pub(super) fn pair_marks(text: &str, language: Language) -> Marks {
    let mut pairing = Pairing { text, open: Vec::new(), marks: Marks::default() };
    let mut previous = None;
    for (at, c) in text.char_indices() {
        let place = Place { previous, at, width: c.len_utf8(), next: text[at + c.len_utf8()..].chars().next() };
        pairing.mark(c, place, language);
        previous = Some(c);
    }
    let mut marks = pairing.marks;
    marks.left_open =
        pairing.open.into_iter().find(|(mark, _)| matches!(mark, Mark::Double | Mark::Guillemet | Mark::Straight));
    marks.pairs.sort_by_key(|pair| pair.open.start);
    marks
}

#[derive(Clone, Copy)]
struct Place {
    previous: Option<char>,
    at: usize,
    width: usize,
    next: Option<char>,
}

impl Place {
    fn span(self) -> Span {
        Span::new(self.at, self.at + self.width)
    }

    fn after_gap(self) -> bool {
        self.previous.is_none_or(|c| {
            c.is_whitespace()
                || matches!(
                    c,
                    '(' | '['
                        | '{'
                        | '“'
                        | '«'
                        | '‘'
                        | '„'
                        | '—'
                        | '–'
                        | '-'
                        | '/'
                        | '>'
                        | '"'
                        | '*'
                        | '_'
                        | ':'
                        | '\u{200b}'
                )
        })
    }

    fn after_apostrophe(self) -> bool {
        matches!(self.previous, Some('\'' | '’'))
    }

    fn before_gap(self) -> bool {
        self.next.is_none_or(|c| !c.is_alphanumeric())
    }

    fn before_space(self) -> bool {
        self.next.is_none_or(char::is_whitespace)
    }

    fn inside_word(self) -> bool {
        self.previous.is_some_and(char::is_alphanumeric) && self.next.is_some_and(char::is_alphanumeric)
    }
}

struct Pairing<'t> {
    text: &'t str,
    open: Vec<(Mark, Span)>,
    marks: Marks,
}

impl Pairing<'_> {
    fn mark(&mut self, c: char, place: Place, language: Language) {
        match c {
            '«' if language == Language::Other && self.is_open(Mark::Guillemet) && !place.after_gap() => {
                self.close(Mark::Guillemet, place);
            }
            '«' => self.push(Mark::Guillemet, place),
            // »German«, and the old French way to begin each paragraph of a long quotation.
            '»' if !self.is_open(Mark::Guillemet)
                && (place.previous.is_none()
                    || language == Language::Other && place.after_gap() && !place.before_space()) =>
            {
                self.push(Mark::Guillemet, place);
            }
            '»' => self.close(Mark::Guillemet, place),
            '‹' => self.push(Mark::SingleGuillemet, place),
            '›' => self.close(Mark::SingleGuillemet, place),
            '„' => self.push(Mark::Low, place),
            '‚' if place.after_gap() && !place.before_space() => self.push(Mark::LowSingle, place),
            '“' if self.is_open(Mark::Low) && !place.after_gap() => self.close(Mark::Low, place),
            '“' if self.is_open(Mark::Double) && !place.after_gap() && place.before_gap() => {
                self.close(Mark::Double, place)
            }
            '“' => self.push(Mark::Double, place),
            '”' if self.is_open(Mark::Double) => self.close(Mark::Double, place),
            '”' if self.is_open(Mark::Low) => self.close(Mark::Low, place),
            '”' if place.after_gap() && !place.before_space() && place.previous.is_some() => {
                self.push(Mark::Double, place)
            }
            '”' => self.close(Mark::Double, place),
            '"' => self.straight(place),
            '‘' if self.is_open(Mark::LowSingle) && !place.after_gap() => self.close(Mark::LowSingle, place),
            '‘' if !place.inside_word() && !self.is_elision(place) => self.push(Mark::Single, place),
            '’' if self.is_open(Mark::Single) && self.closes_single(c, place) => self.close(Mark::Single, place),
            '\'' if self.is_open(Mark::StraightSingle) && self.closes_single(c, place) => {
                self.close(Mark::StraightSingle, place)
            }
            '\'' if !self.is_open(Mark::StraightSingle)
                && place.after_gap()
                && place.next.is_some_and(|next| next.is_alphanumeric() || matches!(next, '“' | '"' | '«'))
                && !self.is_elision(place) =>
            {
                self.push(Mark::StraightSingle, place);
            }
            _ => {}
        }
    }

    fn is_open(&self, mark: Mark) -> bool {
        self.open.iter().any(|(open, _)| *open == mark)
    }

    fn push(&mut self, mark: Mark, place: Place) {
        if self.open.len() == DEPTH {
            self.open.remove(0);
        }
        self.open.push((mark, place.span()));
    }

    /// Closes the innermost open mark of this kind; marks opened since were no quotation marks.
    fn close(&mut self, mark: Mark, place: Place) {
        let Some(at) = self.open.iter().rposition(|(open, _)| *open == mark) else {
            if self.marks.stray_close.is_none()
                && self.marks.pairs.is_empty()
                && matches!(mark, Mark::Double | Mark::Guillemet)
            {
                self.marks.stray_close = Some((mark, place.span()));
            }
            return;
        };
        let (_, open) = self.open[at];
        self.open.truncate(at);
        if self.text[open.end..place.at].trim().is_empty() {
            return;
        }
        self.marks.pairs.push(Pair { open, close: place.span() });
    }

    fn straight(&mut self, place: Place) {
        let opens = (place.after_gap() || place.after_apostrophe()) && !place.before_space();
        let closes = !place.previous.is_none_or(char::is_whitespace) && place.before_gap();
        let is_open = self.is_open(Mark::Straight);
        match (is_open, opens, closes) {
            (true, true, false) => {
                // The earlier one was left open.
                self.open.retain(|(open, _)| *open != Mark::Straight);
                self.push(Mark::Straight, place);
            }
            (true, _, _) => self.close(Mark::Straight, place),
            (false, true, _) => self.push(Mark::Straight, place),
            (false, false, false) if !place.inside_word() && place.before_space() => self.push(Mark::Straight, place),
            // 27" is a size.
            (false, false, _) => {}
        }
    }

    /// The ’90s, ’em, rock ’n’ roll: an apostrophe for what is left out.
    fn is_elision(&self, place: Place) -> bool {
        let rest = &self.text[place.at + place.width..];
        let word: String = rest.chars().take_while(|c| c.is_alphanumeric()).take(8).collect();
        let decade = word.strip_suffix('s').unwrap_or(&word);
        (decade.len() == 2 && decade.bytes().all(|b| b.is_ascii_digit()))
            || matches!(
                word.to_lowercase().as_str(),
                "em" | "til" | "till" | "tis" | "twas" | "cause" | "n" | "bout" | "round" | "ere"
            ) && !rest[word.len()..].starts_with(['’', '\'']) | (word == "n")
    }

    fn closes_single(&self, mark: char, place: Place) -> bool {
        if place.inside_word() || place.previous.is_none_or(char::is_whitespace) {
            return false;
        }
        if !matches!(place.previous, Some('s' | 'S' | 'z')) || place.next != Some(' ') {
            return true;
        }
        // "the users’ data": a possessive, if a better closing mark follows before the next opening one.
        let rest = &self.text[place.at + place.width..];
        let mut before = ' ';
        let mut chars = rest.char_indices().take_while(|(at, _)| *at < POSSESSIVE_REACH).peekable();
        while let Some((_, c)) = chars.next() {
            let next = chars.peek().map(|(_, next)| *next);
            if c == '‘' || (c == '\'' && before.is_whitespace() && next.is_some_and(char::is_alphanumeric)) {
                return true;
            }
            if c == mark && !before.is_whitespace() && next.is_none_or(|next| !next.is_alphanumeric()) {
                return false;
            }
            before = c;
        }
        true
    }
}

#[cfg(test)]
mod tests;
