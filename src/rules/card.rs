//! A rule card: one Markdown page that holds a rule's header, reasons, patterns, examples and sources.
//!
//! Reading is strict: an unknown key or heading is an error that names the known ones, with the path and line.

use std::collections::BTreeMap;

use super::example::{self, Example};
use crate::model::TAXONOMY;
use crate::text::Language;

/// What is wrong with a card, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{path}:{line}: {message}")]
pub struct CardError {
    /// Path of the card.
    pub path: String,
    /// 1-based line.
    pub line: usize,
    /// What was expected.
    pub message: String,
}

/// A value and the line that it stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// 1-based line.
    pub line: usize,
}

/// The prose of a card in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose {
    /// Title, without full stop.
    pub title: String,
    /// What the rule finds.
    pub what: String,
    /// Why it misleads readers.
    pub why: String,
    /// The sentence shown with a finding; `{quote}` and the detector's slots stand for what was found.
    pub message: String,
    /// A question to ask or a thing to check.
    pub ask: String,
    /// How to rewrite.
    pub instead: String,
    /// A sentence that the message of a text about AI of one kind gets besides, by label of the taxonomy.
    pub by_kind: BTreeMap<String, String>,
    /// Other messages and questions for variants of a finding: `### Ask (number)`, by heading.
    pub variants: BTreeMap<String, String>,
}

impl Prose {
    /// The message for a variant of a finding, or the general one.
    #[must_use]
    pub fn message_for(&self, variant: Option<&str>) -> &str {
        self.variant("Message", variant).unwrap_or(&self.message)
    }

    /// The question for a variant of a finding, or the general one.
    #[must_use]
    pub fn ask_for(&self, variant: Option<&str>) -> &str {
        self.variant("Ask", variant).unwrap_or(&self.ask)
    }

    fn variant(&self, heading: &str, variant: Option<&str>) -> Option<&str> {
        self.variants.get(&format!("{heading} ({})", variant?)).map(String::as_str)
    }
}

/// One language of a card.
#[derive(Clone, Debug, Default)]
pub struct Section {
    /// The texts.
    pub prose: Prose,
    /// Lists of patterns or expressions by heading.
    pub lists: BTreeMap<String, Vec<Located<String>>>,
    /// Texts that must be flagged.
    pub flagged: Vec<Example>,
    /// Near-misses that must pass.
    pub passes: Vec<Example>,
    /// Known misses, kept so that an improvement shows.
    pub misses: Vec<Example>,
}

/// A parsed card.
#[derive(Clone, Debug, Default)]
pub struct Card {
    /// Path, for messages.
    pub path: String,
    /// Name of the rule.
    pub slug: String,
    /// The header.
    pub header: BTreeMap<String, Located<String>>,
    /// English.
    pub english: Section,
    /// French.
    pub french: Section,
    /// Lists for all languages.
    pub shared: BTreeMap<String, Vec<Located<String>>>,
    /// Where the rule comes from.
    pub sources: Vec<String>,
}

impl Card {
    /// The section of a language that baratin reads; English for any other.
    #[must_use]
    pub fn section(&self, language: Language) -> &Section {
        if language == Language::French { &self.french } else { &self.english }
    }

    /// An error on a line of this card.
    #[must_use]
    pub fn error(&self, line: usize, message: impl Into<String>) -> CardError {
        CardError { path: self.path.clone(), line, message: message.into() }
    }

    /// Reads a card.
    ///
    /// # Errors
    /// [`CardError`] at the first line that does not fit.
    pub fn parse(path: &str, text: &str) -> Result<Self, CardError> {
        let mut reader = Reader {
            card: Card { path: path.into(), ..Card::default() },
            part: Part::Header,
            heading: None,
            body: Vec::new(),
        };
        for (index, line) in text.lines().enumerate() {
            reader.line(index + 1, line)?;
        }
        reader.finish_heading()?;
        reader.card.check(text.lines().count())?;
        Ok(reader.card)
    }

    fn check(&self, last: usize) -> Result<(), CardError> {
        if self.slug.is_empty() {
            return Err(self.error(1, "expected the rule's name: `# name`"));
        }
        if self.sources.is_empty() {
            return Err(self.error(last, "expected `## Sources` with at least one source"));
        }
        for (name, section) in [("English", &self.english), ("Français", &self.french)] {
            let prose = &section.prose;
            let texts = [
                ("Title", &prose.title),
                ("What", &prose.what),
                ("Why", &prose.why),
                ("Message", &prose.message),
                ("Ask", &prose.ask),
                ("Instead", &prose.instead),
            ];
            if let Some((missing, _)) = texts.iter().find(|(_, text)| text.is_empty()) {
                return Err(self.error(last, format!("`## {name}` lacks `### {missing}`")));
            }
        }
        Ok(())
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Header,
    English,
    French,
    Shared,
    Sources,
}

const PARTS: &[(&str, Part)] = &[
    ("English", Part::English),
    ("Français", Part::French),
    ("All languages", Part::Shared),
    ("Sources", Part::Sources),
];

const PROSE: &[&str] = &["Title", "What", "Why", "Message", "Ask", "Instead"];

struct Reader {
    card: Card,
    part: Part,
    heading: Option<Located<String>>,
    body: Vec<Located<String>>,
}

impl Reader {
    fn line(&mut self, number: usize, line: &str) -> Result<(), CardError> {
        if let Some(name) = line.strip_prefix("## ") {
            self.finish_heading()?;
            let part = PARTS.iter().find(|(known, _)| *known == name.trim());
            let Some((_, part)) = part else {
                let known: Vec<&str> = PARTS.iter().map(|(known, _)| *known).collect();
                return Err(self
                    .card
                    .error(number, format!("unknown part `{}`; known: {}", name.trim(), known.join(", "))));
            };
            self.part = *part;
        } else if let Some(name) = line.strip_prefix("### ") {
            self.finish_heading()?;
            self.heading = Some(Located { value: name.trim().to_owned(), line: number });
        } else if let Some(name) = line.strip_prefix("# ").filter(|_| self.part == Part::Header) {
            self.card.slug = name.trim().to_owned();
        } else if self.part == Part::Header {
            self.header_line(number, line)?;
        } else if self.part == Part::Sources {
            if let Some(source) = line.strip_prefix("- ") {
                self.card.sources.push(source.trim().to_owned());
            }
        } else if self.heading.is_some() {
            self.body.push(Located { value: line.to_owned(), line: number });
        } else if !line.trim().is_empty() {
            return Err(self.card.error(number, "expected a heading: `### …`"));
        }
        Ok(())
    }

    fn header_line(&mut self, number: usize, line: &str) -> Result<(), CardError> {
        if line.trim().is_empty() {
            return Ok(());
        }
        let pair = line.strip_prefix("- ").and_then(|rest| rest.split_once(':'));
        let Some((key, value)) = pair else {
            return Err(self.card.error(number, "expected `- key: value`"));
        };
        self.card.header.insert(key.trim().into(), Located { value: value.trim().into(), line: number });
        Ok(())
    }

    fn finish_heading(&mut self) -> Result<(), CardError> {
        let Some(heading) = self.heading.take() else { return Ok(()) };
        let body = std::mem::take(&mut self.body);
        let name = heading.value.as_str();
        if self.part == Part::Shared {
            let list = self.bullets(&body)?;
            self.card.shared.insert(heading.value, list);
            return Ok(());
        }
        if PROSE.contains(&name) {
            let prose = paragraphs(&body);
            if prose.is_empty() {
                return Err(self.card.error(heading.line, format!("`### {name}` is empty")));
            }
            let section = self.section();
            let slot = match name {
                "Title" => &mut section.prose.title,
                "What" => &mut section.prose.what,
                "Why" => &mut section.prose.why,
                "Message" => &mut section.prose.message,
                "Ask" => &mut section.prose.ask,
                _ => &mut section.prose.instead,
            };
            *slot = prose;
            return Ok(());
        }
        if name == "By kind" {
            self.section().prose.by_kind = self.by_kind(&body)?;
            return Ok(());
        }
        if (name.starts_with("Message (") || name.starts_with("Ask (")) && name.ends_with(')') {
            let prose = paragraphs(&body);
            self.section().prose.variants.insert(heading.value, prose);
            return Ok(());
        }
        if matches!(name, "Flagged" | "Passes" | "Misses") {
            let examples = example::parse(&body).map_err(|(line, message)| self.card.error(line, message))?;
            if name == "Flagged" && examples.is_empty() {
                return Err(self.card.error(heading.line, "expected at least one example"));
            }
            let section = self.section();
            match name {
                "Flagged" => section.flagged = examples,
                "Passes" => section.passes = examples,
                _ => section.misses = examples,
            }
            return Ok(());
        }
        let list = self.bullets(&body)?;
        self.section().lists.insert(heading.value, list);
        Ok(())
    }

    fn section(&mut self) -> &mut Section {
        if self.part == Part::French { &mut self.card.french } else { &mut self.card.english }
    }

    /// Sentences by label: `- label: sentence`.
    fn by_kind(&self, body: &[Located<String>]) -> Result<BTreeMap<String, String>, CardError> {
        let mut sentences = BTreeMap::new();
        for line in body.iter().filter(|line| !line.value.trim().is_empty()) {
            let pair = line.value.trim().strip_prefix("- ").and_then(|rest| rest.split_once(": "));
            let Some((label, sentence)) = pair.filter(|(label, _)| TAXONOMY.contains(label)) else {
                let known = TAXONOMY.join(", ");
                return Err(self.card.error(line.line, format!("expected `- label: sentence`; labels: {known}")));
            };
            sentences.insert(label.to_owned(), sentence.trim().to_owned());
        }
        Ok(sentences)
    }

    /// The patterns of a list: bullets that hold one code span each.
    fn bullets(&self, body: &[Located<String>]) -> Result<Vec<Located<String>>, CardError> {
        let mut list = Vec::new();
        for line in body.iter().filter(|line| !line.value.trim().is_empty()) {
            let code = line.value.trim().strip_prefix("- ").map(str::trim).and_then(|rest| {
                let fence = &rest[..rest.len() - rest.trim_start_matches('`').len()];
                (!fence.is_empty()).then(|| rest.strip_prefix(fence)?.strip_suffix(fence)).flatten()
            });
            let Some(code) = code else {
                return Err(self.card.error(line.line, "expected a pattern in backticks: - `…`"));
            };
            list.push(Located { value: code.trim().to_owned(), line: line.line });
        }
        Ok(list)
    }
}

fn paragraphs(body: &[Located<String>]) -> String {
    let lines: Vec<&str> = body.iter().map(|line| line.value.trim()).collect();
    let text = lines.join("\n");
    let paragraphs: Vec<String> = text
        .split("\n\n")
        .map(|p| p.split_ascii_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|p| !p.is_empty())
        .collect();
    paragraphs.join("\n\n")
}
