//! Tokens around quotations, and the noun phrases beside a verb of saying. Word lists and word order stand in for a
//! parser: enough to point at who speaks, not to analyse a clause.

use super::abbreviation::{Abbreviation, classify, is_dotted, is_initial};
use super::verb_use::{is_auxiliary, is_verbal_particle};
use super::word_classes::{is_and, is_break, is_determiner, is_link, is_nobody, is_numeral, is_pronoun, is_time};
use super::{Language, Span};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word or number.
    Word,
    /// Any other character.
    Punctuation(char),
    /// A whole quotation, by its number.
    Quotation(usize),
}

/// A token of the text outside quotations.
#[derive(Clone, Debug)]
pub(super) struct Token<'t> {
    pub(super) span: Span,
    pub(super) text: &'t str,
    /// In lower case, with straight apostrophes; elided words keep theirs ("l'").
    pub(super) lower: String,
    pub(super) kind: Kind,
}

impl Token<'_> {
    pub(super) fn is_word(&self) -> bool {
        self.kind == Kind::Word
    }

    pub(super) fn is(&self, c: char) -> bool {
        self.kind == Kind::Punctuation(c)
    }

    pub(super) fn is_capital(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }

    /// The verb and the pronoun of « assure-t-elle ».
    pub(super) fn inverted(&self) -> Option<(&str, Span)> {
        let (head, pronoun) = self.lower.rsplit_once('-')?;
        if !matches!(pronoun, "il" | "elle" | "ils" | "elles" | "on" | "je" | "tu" | "nous" | "vous") {
            return None;
        }
        let verb = head.strip_suffix("-t").unwrap_or(head);
        let start = self.span.end.checked_sub(pronoun.len())?;
        Some((verb, Span::new(start, self.span.end)))
    }
}

/// The tokens of `region` of `text`, each quotation in `quotations` (numbered, sorted, not nested) as one.
pub(super) fn tokenize<'t>(text: &'t str, region: Span, quotations: &[(usize, Span)]) -> Vec<Token<'t>> {
    let mut tokens = Vec::new();
    let mut at = region.start;
    for (number, span) in quotations {
        words(text, Span::new(at, span.start.max(at)), &mut tokens);
        tokens.push(Token { span: *span, text: span.of(text), lower: String::new(), kind: Kind::Quotation(*number) });
        at = span.end.max(at);
    }
    words(text, Span::new(at, region.end.max(at)), &mut tokens);
    tokens
}

fn words<'t>(text: &'t str, region: Span, tokens: &mut Vec<Token<'t>>) {
    let slice = region.of(text);
    let mut at = 0;
    while let Some(c) = slice[at..].chars().next() {
        if c.is_whitespace() {
            at += c.len_utf8();
            continue;
        }
        let length = if c.is_alphanumeric() { word_length(&slice[at..]) } else { 0 };
        let end = at + length.max(c.len_utf8());
        let word = &slice[at..end];
        tokens.push(Token {
            span: Span::new(region.start + at, region.start + end),
            text: word,
            lower: if length == 0 { String::new() } else { normalize(word) },
            kind: if length == 0 { Kind::Punctuation(c) } else { Kind::Word },
        });
        at = end;
    }
}

fn normalize(word: &str) -> String {
    word.chars()
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            '’' => '\'',
            '‑' => '-',
            c => c,
        })
        .collect()
}

/// The length of the word that `text` begins with: hyphens, apostrophes and stops inside it are part of it, an elided
/// word ends with its apostrophe, and an abbreviated title or initial with its stop.
fn word_length(text: &str) -> usize {
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next_joins = chars.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        if c.is_alphanumeric() {
            end = at + c.len_utf8();
        } else if matches!(c, '\'' | '’') && next_joins {
            if is_elision(&text[..at]) {
                return at + c.len_utf8();
            }
        } else if !(matches!(c, '-' | '‑' | '.' | '&' | '@' | '·') && next_joins) {
            break;
        }
    }
    let word = &text[..end];
    let abbreviated = is_initial(word)
        || is_dotted(word)
        || word.len() < 8 && matches!(classify(word, false), Some(Abbreviation::Title));
    if abbreviated && text[end..].starts_with('.') && !text[end + 1..].trim_start().is_empty() {
        return end + 1;
    }
    end
}

fn is_elision(head: &str) -> bool {
    head.len() <= 7
        && matches!(
            head.to_lowercase().as_str(),
            "l" | "d" | "s" | "n" | "m" | "t" | "j" | "c" | "qu" | "jusqu" | "lorsqu" | "puisqu" | "quelqu"
        )
}

/// Longer phrases are no names of speakers.
const PHRASE: usize = 14;

/// The noun phrase that begins at `from`.
pub(super) fn phrase_after(tokens: &[Token], from: usize, language: Language) -> Option<Span> {
    let first = tokens.get(from)?;
    if !first.is_word() {
        return None;
    }
    if is_pronoun(&first.lower, language) {
        return Some(first.span);
    }
    let role = language == Language::English
        && !is_break(&first.lower)
        && tokens[from..]
            .iter()
            .take(5)
            .take_while(|t| t.is_word() && !is_break(&t.lower))
            .any(|t| t.is_capital() && !is_time(&t.lower));
    if !(first.is_capital() || is_determiner(&first.lower) || is_numeral(&first.lower) || role) {
        return None;
    }
    let mut end = None;
    let mut at = from;
    while let Some(token) = tokens.get(at).filter(|t| t.is_word() && at - from < PHRASE) {
        let lower = token.lower.as_str();
        if is_time(lower) {
            break;
        }
        if is_link(lower) || is_and(lower) {
            let next = tokens.get(at + 1);
            let fits = next.is_some_and(|next| next.is_word() && !is_time(&next.lower) && link_leads_to(lower, next));
            if end.is_none() && !is_determiner(lower) || end.is_some() && !fits {
                break;
            }
        } else if is_break(lower) || is_auxiliary(lower) && !token.is_capital() && end.is_some() {
            break;
        } else if !is_determiner(lower) {
            end = Some(token.span.end);
        }
        at += 1;
    }
    Some(Span::new(first.span.start, end?))
}

/// The subject of the verb at `verb`: the noun phrase before it, not before token `floor`.
pub(super) fn phrase_before(tokens: &[Token], verb: usize, floor: usize, language: Language) -> Option<Span> {
    let mut at = verb;
    while at > floor && tokens[at - 1].is_word() && leads_to_verb(tokens, at - 1, floor) {
        at -= 1;
    }
    // "Jane Doe, who runs the lab, said"
    for _ in 0..3 {
        let closer = tokens.get(at.checked_sub(1)?)?;
        let twin = match closer.kind {
            Kind::Punctuation(')') => '(',
            Kind::Punctuation(c @ (',' | '–' | '—')) => c,
            _ => break,
        };
        let low = floor.max(at.saturating_sub(20));
        at = (low..at - 1).rev().find(|i| tokens[*i].is(twin))?;
        if at == floor {
            return None;
        }
    }
    let (mut start, mut phrase) = collect_before(tokens, at, floor, language)?;
    // "Jane Doe, a professor at MIT, in Boston, said"
    while start >= floor + 2
        && tokens[start - 1].is(',')
        && tokens[start - 2].is_word()
        && tokens[start - 2].is_capital()
        && at != verb
        && !phrase_has_name(tokens, start, phrase)
    {
        let Some((earlier, wider)) = collect_before(tokens, start - 1, floor, language) else {
            break;
        };
        (start, phrase) = (earlier, wider);
    }
    is_plausible(&tokens[start], language).then_some(phrase)
}

/// A French subject has a determiner or is a name; bare English plurals ("critics") pass.
fn is_plausible(first: &Token, language: Language) -> bool {
    let lower = first.lower.as_str();
    language != Language::French
        || first.is_capital()
        || is_pronoun(lower, language)
        || is_numeral(lower)
        || is_determiner(lower) && !matches!(lower, "a" | "an" | "the" | "no" | "most" | "some")
}

fn phrase_has_name(tokens: &[Token], start: usize, phrase: Span) -> bool {
    let first = tokens.get(start);
    first.is_some_and(|token| token.is_capital() && phrase.contains(token.span))
}

/// The noun phrase that ends before token `end`, and its first token.
fn collect_before(tokens: &[Token], end: usize, floor: usize, language: Language) -> Option<(usize, Span)> {
    let mut at = end;
    let mut content = false;
    while at > floor && end - at < PHRASE {
        let token = &tokens[at - 1];
        let lower = token.lower.as_str();
        if !token.is_word() || is_time(lower) {
            break;
        }
        if is_pronoun(lower, language) {
            if at == end {
                return Some((at - 1, token.span));
            }
            break;
        }
        let follows = at - 1 > floor && tokens[at - 2].is_word() && !is_break(&tokens[at - 2].lower);
        if is_link(lower) || is_and(lower) {
            let fits = content && follows && link_leads_to(lower, &tokens[at]);
            if !fits {
                if content && is_determiner(lower) {
                    at -= 1;
                }
                break;
            }
        } else if is_break(lower) || is_auxiliary(lower) && !is_determiner(lower) {
            break;
        } else if is_determiner(lower) {
            at -= 1;
            if follows && is_link(&tokens[at - 1].lower) {
                continue;
            }
            break;
        } else {
            content = !is_nobody(lower);
        }
        at -= 1;
    }
    (content && at < end).then(|| (at, Span::new(tokens[at].span.start, tokens[end - 1].span.end)))
}

/// Auxiliaries, adverbs and clitics between a subject and its verb.
fn leads_to_verb(tokens: &[Token], at: usize, floor: usize) -> bool {
    let lower = tokens[at].lower.as_str();
    if matches!(lower, "nous" | "vous") {
        // « le maire nous confie », not « nous disons ».
        return at > floor && tokens[at - 1].is_word() && !is_break(&tokens[at - 1].lower);
    }
    is_verbal_particle(lower)
}

fn link_leads_to(link: &str, next: &Token) -> bool {
    match link {
        "and" | "et" => next.is_capital() || is_determiner(&next.lower) && !is_pronoun(&next.lower, Language::French),
        "at" | "for" | "from" | "chez" => {
            next.is_capital() || matches!(next.lower.as_str(), "the" | "its" | "les" | "l'" | "le" | "la")
        }
        _ => !is_break(&next.lower),
    }
}
