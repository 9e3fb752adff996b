//! Who speaks a quotation: the verb of saying, "according to" or colon beside it, in English and French. It points at
//! words; it does not resolve "she" to a person.

use super::noun_phrase::{Kind, Token, phrase_after, phrase_before};
use super::verb_use::{has_addressee, is_auxiliary, is_gerund, is_saying, is_verbal_particle};
use super::verbs_of_saying::{introduces_words, speaks_only_beside_quotation};
use super::word_classes::{is_break, is_determiner, is_nobody, is_pronoun, is_time};
use super::{Language, Span};

/// How far from a quotation its verb may stand.
const REACH: usize = 24;

/// The tokens of the sentences around one quotation.
pub(super) struct Surroundings<'a, 't> {
    pub(super) tokens: &'a [Token<'t>],
    /// The quotation's token.
    pub(super) at: usize,
    /// First token of the sentence in which the quotation begins.
    pub(super) first: usize,
    /// One past the last token of the sentence in which it ends.
    pub(super) end: usize,
    pub(super) language: Language,
}

impl Surroundings<'_, '_> {
    /// The words that name the speaker.
    pub(super) fn speaker(&self) -> Option<Span> {
        let introduced = self.at > self.first && self.tokens[self.at - 1].is(':');
        if introduced && let Some(span) = self.before() {
            return Some(span);
        }
        self.after().or_else(|| self.before())
    }

    /// True where the quotation is all of its sentence.
    pub(super) fn stands_alone(&self) -> bool {
        let outside = |tokens: &[Token]| tokens.iter().any(Token::is_word);
        let first = self.first.max(self.at.saturating_sub(REACH));
        let end = self.end.min(self.at + 1 + REACH);
        !outside(&self.tokens[first..self.at]) && !outside(&self.tokens[self.at + 1..end])
    }

    fn after(&self) -> Option<Span> {
        let tokens = &self.tokens[..self.end];
        let limit = (self.at + 1..self.end).find(|i| matches!(tokens[*i].kind, Kind::Quotation(_))).unwrap_or(self.end);
        let tokens = &tokens[..limit];
        let mut from = self.at + 1;
        while let Some(token) = tokens.get(from).filter(|t| !t.is_word()) {
            if matches!(token.kind, Kind::Punctuation('.' | ':' | ';')) {
                return None;
            }
            from += 1;
        }
        for at in from..limit.min(from + REACH) {
            if tokens[at].is(':') || tokens[at].is(';') {
                break;
            }
            if let Some(span) = source_phrase(tokens, at, at == from, self.language) {
                return Some(span);
            }
            if let Some(span) = self.inverted_pronoun(tokens, at) {
                return Some(span);
            }
            if !is_saying(tokens, at, from, self.language) {
                continue;
            }
            let gap = &tokens[from..at];
            if gap.iter().all(|token| is_verbal_particle(&token.lower) || is_reflexive_plural(token)) {
                let named = phrase_after(tokens, self.skip_adverbials(tokens, at + 1), self.language);
                if named.is_some() && !(self.language == Language::English && has_addressee(&tokens[at].lower)) {
                    return named;
                }
                if at == from {
                    continue;
                }
            }
            if is_gerund(tokens, at, self.language) {
                continue;
            }
            if let Some(span) = phrase_before(tokens, at, from, self.language) {
                return Some(span);
            }
            if tokens[at - 1].is(',') && !has_addressee(&tokens[at].lower) {
                let named = phrase_after(tokens, self.skip_adverbials(tokens, at + 1), self.language);
                if named.is_some() {
                    return named;
                }
            }
        }
        None
    }

    fn before(&self) -> Option<Span> {
        let tokens = &self.tokens[..self.at];
        let low = self.first.max(self.at.saturating_sub(REACH * 2));
        let mut gerund = false;
        for at in (low..self.at).rev() {
            if let Some(span) = self.inverted_pronoun(tokens, at) {
                return Some(span);
            }
            if !is_saying(tokens, at, self.first, self.language) {
                continue;
            }
            if speaks_only_beside_quotation(&tokens[at].lower, self.language) && !self.is_beside(at) {
                continue;
            }
            if is_gerund(tokens, at, self.language) {
                gerund = true;
                continue;
            }
            let floor = (self.first..at)
                .rev()
                .find(|i| matches!(tokens[*i].kind, Kind::Quotation(_)))
                .map_or(self.first, |i| i + 1);
            if let Some(span) = phrase_before(tokens, at, floor, self.language) {
                return Some(span);
            }
            // "and accused …": the subject stands before an earlier verb.
            let begins = at == floor || !tokens[at - 1].is_word();
            if !begins || has_addressee(&tokens[at].lower) && self.language == Language::English {
                gerund |= !begins;
                continue;
            }
            if let Some(span) = phrase_after(tokens, at + 1, self.language) {
                return Some(span);
            }
        }
        for at in (low..self.at).rev() {
            if let Some(span) = source_phrase(tokens, at, at == self.first, self.language) {
                return Some(span);
            }
        }
        if gerund {
            return self.opening_name();
        }
        self.label()
    }

    /// The pronoun or name that begins the sentence.
    fn opening_name(&self) -> Option<Span> {
        let words = &self.tokens[self.first..self.at];
        let first = words.first()?;
        if is_pronoun(&first.lower, self.language) {
            return Some(first.span);
        }
        let names = words
            .iter()
            .take(REACH)
            .take_while(|t| t.is_capital() && !is_time(&t.lower) && !is_determiner(&t.lower) && !is_break(&t.lower))
            .count();
        let last = names.checked_sub(1).filter(|_| !is_nobody(&first.lower))?;
        Some(Span::new(first.span.start, words[last].span.end))
    }

    /// "Altman: “…”"
    fn label(&self) -> Option<Span> {
        let colon = self.at.checked_sub(1).filter(|i| self.tokens[*i].is(':'))?;
        let words = self.tokens.get(self.first..colon)?;
        let first = words.first()?;
        let names = words.len() <= 8
            && first.is_capital()
            && !is_determiner(&first.lower)
            && words.iter().all(|token| {
                token.is_word()
                    && (token.is_capital()
                        || matches!(token.lower.as_str(), "de" | "du" | "d'" | "van" | "von" | "of" | "the"))
            });
        names.then(|| Span::new(first.span.start, words[words.len() - 1].span.end))
    }

    /// True where a colon or comma leads from a verb nearby to the quotation.
    fn is_beside(&self, verb: usize) -> bool {
        let last = &self.tokens[self.at - 1];
        (last.is(':') || last.is(',')) && self.at - verb <= 8
    }

    /// The pronoun of « assure-t-elle » and « a-t-elle assuré ».
    fn inverted_pronoun(&self, tokens: &[Token], at: usize) -> Option<Span> {
        let (verb, pronoun) = tokens[at].inverted()?;
        if introduces_words(verb, self.language) {
            return Some(pronoun);
        }
        let participle = tokens[at + 1..]
            .iter()
            .take(4)
            .take_while(|t| t.is_word())
            .any(|t| introduces_words(&t.lower, self.language));
        (is_auxiliary(verb) && participle).then_some(pronoun)
    }

    /// Steps over « à l’AFP », « mercredi », "later" between a verb and the name after it.
    fn skip_adverbials(&self, tokens: &[Token], from: usize) -> usize {
        let mut at = from;
        for _ in 0..4 {
            let Some(token) = tokens.get(at) else {
                return at;
            };
            let lower = token.lower.as_str();
            let day = matches!(
                lower,
                "lundi" | "mardi" | "mercredi" | "jeudi" | "vendredi" | "samedi" | "dimanche" | "hier" | "aujourd'hui"
            );
            let particle = is_verbal_particle(lower) && !is_determiner(lower) && !is_auxiliary(lower);
            if day || particle || token.is(',') && at > from {
                at += 1;
            } else if self.language == Language::French && matches!(lower, "à" | "au" | "aux" | "auprès") {
                // Up to the name of the medium, if another noun phrase follows.
                let mut end = at + 1;
                while tokens.get(end).is_some_and(|t| t.is_word() && (is_determiner(&t.lower) || t.lower == "de")) {
                    end += 1;
                }
                if tokens.get(end).is_none_or(|t| !t.is_capital()) {
                    return at;
                }
                at = end + 1;
            } else {
                return at;
            }
        }
        at
    }
}

fn is_reflexive_plural(token: &Token) -> bool {
    matches!(token.lower.as_str(), "nous" | "vous")
}

/// "according to Jane Doe", « selon l’ONG », « d’après elle », and « pour X » where a clause begins.
fn source_phrase(tokens: &[Token], at: usize, begins: bool, language: Language) -> Option<Span> {
    let next = tokens.get(at + 1).map_or("", |token| token.lower.as_str());
    let length = match (tokens[at].lower.as_str(), next) {
        ("according", "to") | ("d'", "après") => 2,
        ("selon" | "dixit", _) => 1,
        ("pour", _) if begins && language == Language::French => 1,
        ("croire", _) if at > 0 && tokens[at - 1].lower == "en" => 1,
        _ => return None,
    };
    let object = tokens.get(at + length)?;
    if matches!(object.lower.as_str(), "him" | "her" | "them" | "lui" | "eux" | "elle" | "elles") && {
        let after = tokens.get(at + length + 1);
        after.is_none_or(|t| !t.is_word())
    } {
        return Some(object.span);
    }
    phrase_after(tokens, at + length, language)
}

/// The speaker in the aside of a line of dialogue: « — Venez, dit-il. »
pub(super) fn in_dialogue(tokens: &[Token]) -> Option<Span> {
    let language = Language::French;
    for at in 1..tokens.len() {
        let token = &tokens[at];
        if let Some((verb, pronoun)) = token.inverted()
            && introduces_words(verb, language)
        {
            return Some(pronoun);
        }
        let begins = matches!(tokens[at - 1].kind, Kind::Punctuation(',' | '?' | '!' | '…' | '—' | '–'))
            || matches!(tokens[at - 1].lower.as_str(), "s'" | "se");
        if begins && token.is_word() && introduces_words(&token.lower, language) && !token.is_capital() {
            return phrase_after(tokens, at + 1, language);
        }
    }
    None
}

/// The speaker who begins a sentence that goes on with what was just quoted: "She added that …".
pub(super) fn who_goes_on(tokens: &[Token], language: Language) -> Option<Span> {
    let first = tokens.first()?;
    let verb = (1..tokens.len().min(8)).find(|i| introduces_words(&tokens[*i].lower, language))?;
    let particles = |from: usize| tokens[from..verb].iter().all(|t| is_verbal_particle(&t.lower));
    if is_pronoun(&first.lower, language) && first.lower != "it" && particles(1) {
        return Some(first.span);
    }
    let goes_on = matches!(
        tokens[verb].lower.as_str(),
        "added" | "adds" | "ajoute" | "ajoutait" | "poursuit" | "ajouté" | "concluded" | "concludes" | "conclut"
    );
    if !goes_on {
        return None;
    }
    phrase_before(tokens, verb, 0, language).filter(|span| span.start == first.span.start)
}
