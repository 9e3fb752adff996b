//! Phrase patterns: the small language in which lexicon and cards describe wording.
//!
//! | written | matches |
//! |---|---|
//! | `word` | this form, in any case (cut into tokens as the text is: `l'IA` is two) |
//! | `decide/v` `doctor/n` `grand/a` | any inflection of a verb, noun, adjective |
//! | `revolution*` | any word that begins so |
//! | `(decide|refuse)/v` | the same for every plain word of the group |
//! | `a b` | one after the other |
//! | `(a b|c)` | one of these |
//! | `(…)?` `word?` | perhaps |
//! | `(…){0,3}` `(…)+` | repeated |
//! | `<4>` | up to four words, no mark between them |
//! | `<4,>` | up to four tokens, commas among them, but no other mark |
//! | `!(a b)` | not followed by this |
//! | `[…]` | the part to quote, where it is not the whole match |
//! | `^` `$` | beginning and end of the sentence (marks aside) |
//! | `@name` | a class of the lexicon |
//! | `@AI` `@IT` `@NUMBER` `@NAME` `@UPPER` `@WORD` | an AI system (noun phrase without its determiner), a pronoun for it, a figure, a capitalised word, an all-capital word, any word |
//! | `\?` | the mark itself, where it is one of the above |

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::first::Choice;
use super::token::tokenize;
use super::vocabulary::{Term, TermKind, Vocabulary};
use crate::text::{Language, Span};

/// A parsed pattern.
#[derive(Clone, Debug)]
pub enum Node {
    /// One token that stands for any of these terms (ascending).
    OneOf(Box<[Term]>),
    /// One token or noun phrase of a built-in kind.
    Kind(Kind),
    /// One after the other.
    Sequence(Vec<Node>),
    /// Any of these.
    Choice(Choice),
    /// A class of the lexicon, shared.
    Class(Arc<Node>),
    /// Repetition, greedy.
    Repeat(Box<Node>, usize, usize),
    /// Up to this many tokens; commas allowed or not.
    Gap(usize, bool),
    /// Negative look-ahead.
    Not(Box<Node>),
    /// Beginning of the quoted part.
    Open,
    /// End of the quoted part.
    Close,
    /// Beginning of the sentence.
    Start,
    /// End of the sentence.
    End,
}

/// Built-in kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A noun phrase that names an AI system.
    Ai,
    /// A pronoun that stands for one.
    It,
    /// A number in figures.
    Number,
    /// A capitalised word.
    Name,
    /// A word all in capitals.
    Upper,
    /// Any word or number.
    Word,
}

const KINDS: &[(&str, Kind)] = &[
    ("AI", Kind::Ai),
    ("IT", Kind::It),
    ("NUMBER", Kind::Number),
    ("NAME", Kind::Name),
    ("UPPER", Kind::Upper),
    ("WORD", Kind::Word),
];

/// What is wrong with a pattern, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("pattern column {column}: {message}")]
pub struct PatternError {
    /// 1-based column, in characters.
    pub column: usize,
    /// What was expected.
    pub message: String,
}

/// Looks up a class by name.
pub type ClassOf<'a> = dyn FnMut(&str, &mut Vocabulary) -> Result<Arc<Node>, String> + 'a;

/// Parses a pattern, interning its words.
///
/// # Errors
/// [`PatternError`] at the column where the pattern stops making sense.
pub fn parse(
    text: &str,
    language: Language,
    vocabulary: &mut Vocabulary,
    class_of: &mut ClassOf<'_>,
) -> Result<Node, PatternError> {
    let group_kinds = group_kinds(text);
    let mut parser = Parser { text, at: 0, depth: 0, language, group_kind: None, group_kinds, vocabulary, class_of };
    let node = parser.choice()?;
    parser.skip_space();
    if parser.at < text.len() {
        return Err(parser.error("an opening bracket is missing before this"));
    }
    Ok(node)
}

/// Where `(…)/v` stands in a pattern: offset just inside the bracket → part of speech.
fn group_kinds(text: &str) -> FxHashMap<usize, TermKind> {
    let (mut open, mut kinds) = (Vec::new(), FxHashMap::default());
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'(' => open.push(at + 1),
            b')' => {
                let kind = text.as_bytes().get(at + 1..at + 3).and_then(|suffix| match suffix {
                    b"/v" => Some(TermKind::Verb),
                    b"/n" => Some(TermKind::Noun),
                    b"/a" => Some(TermKind::Adjective),
                    _ => None,
                });
                if let (Some(inside), Some(kind)) = (open.pop(), kind) {
                    kinds.insert(inside, kind);
                }
            }
            _ => {}
        }
    }
    kinds
}

/// Brackets and negations nest no deeper in patterns that people write.
const DEEPEST: usize = 32;

/// Characters that mean something in patterns.
const SIGNS: &[u8] = b"()|?+{}[]<>^$@*/!\\";

struct Parser<'a, 'c> {
    text: &'a str,
    at: usize,
    /// Open brackets and negations.
    depth: usize,
    language: Language,
    /// The part of speech that the open group gives its plain words, as in `(…)/v`.
    group_kind: Option<TermKind>,
    /// That of every group which has one, by the offset just inside its bracket.
    group_kinds: FxHashMap<usize, TermKind>,
    vocabulary: &'a mut Vocabulary,
    class_of: &'a mut ClassOf<'c>,
}

impl Parser<'_, '_> {
    fn error(&self, message: impl Into<String>) -> PatternError {
        PatternError { column: self.text[..self.at].chars().count() + 1, message: message.into() }
    }

    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn skip_space(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    fn eat(&mut self, c: char) -> bool {
        let hit = self.rest().starts_with(c);
        if hit {
            self.at += c.len_utf8();
        }
        hit
    }

    fn choice(&mut self) -> Result<Node, PatternError> {
        let mut options = vec![self.sequence()?];
        while self.eat('|') {
            options.push(self.sequence()?);
        }
        Ok(if options.len() == 1 { options.swap_remove(0) } else { merge(options) })
    }

    fn sequence(&mut self) -> Result<Node, PatternError> {
        let mut parts = Vec::new();
        loop {
            self.skip_space();
            match self.rest().chars().next() {
                None | Some('|' | ')') => break,
                _ => {
                    let atom = self.atom()?;
                    let part = self.repeated(atom)?;
                    parts.push(part);
                }
            }
        }
        if parts.is_empty() {
            return Err(self.error("expected a word, a class or a group"));
        }
        Ok(if parts.len() == 1 { parts.swap_remove(0) } else { Node::Sequence(parts) })
    }

    fn repeated(&mut self, atom: Node) -> Result<Node, PatternError> {
        if self.eat('?') {
            return Ok(Node::Repeat(Box::new(atom), 0, 1));
        }
        if self.eat('+') {
            return Ok(Node::Repeat(Box::new(atom), 1, 8));
        }
        if self.eat('{') {
            let min = self.number()?;
            if !self.eat(',') {
                return Err(self.error("expected `,` as in `{0,3}`"));
            }
            let max = self.number()?;
            if !self.eat('}') || max < min {
                return Err(self.error("expected `}` as in `{0,3}`, the larger number last"));
            }
            return Ok(Node::Repeat(Box::new(atom), min, max));
        }
        Ok(atom)
    }

    fn number(&mut self) -> Result<usize, PatternError> {
        let digits = self.rest().len() - self.rest().trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let value = self.rest()[..digits].parse().ok().filter(|&n| n <= 40);
        let value = value.ok_or_else(|| self.error("expected a number up to 40"))?;
        self.at += digits;
        Ok(value)
    }

    fn atom(&mut self) -> Result<Node, PatternError> {
        if self.depth == DEEPEST {
            return Err(self.error(format!("brackets nest more than {DEEPEST} deep")));
        }
        self.depth += 1;
        let atom = self.shallow_atom();
        self.depth -= 1;
        atom
    }

    fn shallow_atom(&mut self) -> Result<Node, PatternError> {
        if self.eat('(') {
            let outer = self.group_kind;
            self.group_kind = self.group_kinds.get(&self.at).copied().or(outer);
            let inner = self.choice()?;
            if !self.eat(')') {
                return Err(self.error("expected `)`"));
            }
            self.group_kind = outer;
            if self.eat('/') && !['v', 'n', 'a'].into_iter().any(|kind| self.eat(kind)) {
                return Err(self.error("expected `v`, `n` or `a` after `/`"));
            }
            return Ok(inner);
        }
        if self.eat('<') {
            let count = self.number()?;
            let commas = self.eat(',');
            return if self.eat('>') { Ok(Node::Gap(count, commas)) } else { Err(self.error("expected `>`")) };
        }
        if self.eat('!') {
            return Ok(Node::Not(Box::new(self.atom()?)));
        }
        for (mark, node) in [('[', Node::Open), (']', Node::Close), ('^', Node::Start), ('$', Node::End)] {
            if self.eat(mark) {
                return Ok(node);
            }
        }
        if self.eat('@') {
            return self.class();
        }
        self.word()
    }

    fn class(&mut self) -> Result<Node, PatternError> {
        let len = self.rest().find(|c: char| !c.is_alphanumeric() && c != '-').unwrap_or(self.rest().len());
        let name = &self.text[self.at..self.at + len];
        if let Some((_, kind)) = KINDS.iter().find(|(known, _)| *known == name) {
            self.at += len;
            return Ok(Node::Kind(*kind));
        }
        let node = (self.class_of)(name, self.vocabulary).map_err(|message| self.error(message))?;
        self.at += len;
        Ok(match &*node {
            Node::OneOf(terms) => Node::OneOf(terms.clone()),
            _ => Node::Class(node),
        })
    }

    fn word(&mut self) -> Result<Node, PatternError> {
        if self.eat('\\') {
            let len = self.rest().chars().next().map_or(0, char::len_utf8);
            if len == 0 {
                return Err(self.error("expected a mark after `\\`"));
            }
            let mark = self.text[self.at..self.at + len].to_owned();
            self.at += len;
            return Ok(self.one(&mark, TermKind::Form));
        }
        let stop = |c: char| c.is_whitespace() || c.is_ascii() && SIGNS.contains(&(c as u8));
        let len = self.rest().find(stop).unwrap_or(self.rest().len());
        if len == 0 {
            return Err(self.error("this sign means something in patterns; write `\\` before it"));
        }
        let word = self.text[self.at..self.at + len].to_owned();
        self.at += len;
        let kind = if self.eat('*') {
            TermKind::Prefix
        } else if self.eat('/') {
            match self.rest().chars().next() {
                Some('v') => TermKind::Verb,
                Some('n') => TermKind::Noun,
                Some('a') => TermKind::Adjective,
                _ => return Err(self.error("expected `v`, `n` or `a` after `/`")),
            }
        } else {
            TermKind::Form
        };
        if !matches!(kind, TermKind::Form | TermKind::Prefix) {
            self.at += 1;
        }
        let kind = if kind == TermKind::Form { self.group_kind.unwrap_or(kind) } else { kind };
        if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return Ok(self.one(&word, kind));
        }
        // The beginning of a word is no word: `ai-*` begins "AI-powered", which is one token.
        let beginning = kind == TermKind::Prefix && !word.contains(['\'', '’']);
        if beginning || word.starts_with(['\'', '-']) {
            return Ok(self.one(&word.to_lowercase(), kind));
        }
        let mut tokens = tokenize(&word, Span::new(0, word.len()), self.language);
        let Some(last) = tokens.pop() else { return Err(self.error("expected a word")) };
        let mut parts: Vec<Node> = tokens.iter().map(|token| self.one(&token.form, TermKind::Form)).collect();
        parts.push(self.one(&last.form, kind));
        Ok(if parts.len() == 1 { parts.swap_remove(0) } else { Node::Sequence(parts) })
    }

    fn one(&mut self, word: &str, kind: TermKind) -> Node {
        Node::OneOf(Box::new([self.vocabulary.intern(word, kind)]))
    }
}

/// A choice among options, its one-token options joined into a single set.
fn merge(options: Vec<Node>) -> Node {
    let mut terms: Vec<Term> = Vec::new();
    let mut others = Vec::new();
    for option in options {
        match option {
            Node::OneOf(set) => terms.extend(set.iter()),
            other => others.push(other),
        }
    }
    terms.sort_unstable();
    terms.dedup();
    if !terms.is_empty() {
        // Longer options come first: a match should not stop at "machine" where "machine learning" is meant.
        others.push(Node::OneOf(terms.into_boxed_slice()));
    }
    if others.len() == 1 { others.swap_remove(0) } else { Node::Choice(Choice::new(others)) }
}
