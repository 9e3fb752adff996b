//! A classification for a reader at a terminal: the kinds, what is known of them, the words that show it, what to ask.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};

use super::kinds::{KindWords, kind_words};
use super::printable::printable;
use super::words::words;
use super::wrap::wrapped;
use crate::taxonomy::{Classification, Cue, Label, Mention};
use crate::text::{Document, Language, PositionIndex, Span};

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
const KIND: Style = Style::new().bold().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Cyan)));

/// No more cues of a kind are quoted.
const QUOTED: usize = 5;

/// Quotations are cut to so many characters.
const LONGEST_QUOTE: usize = 120;

/// How to lay out classifications.
#[derive(Clone, Copy, Debug)]
pub struct PrettyKinds {
    /// Columns of the terminal.
    pub width: usize,
    /// Language of all words but the quotations; that of each text where `None`.
    pub language: Option<Language>,
}

impl PrettyKinds {
    /// What is to say of one text; `name` is its path or identifier.
    #[must_use]
    pub fn text(&self, name: &str, document: &Document, found: &Classification) -> String {
        let language = self.language.unwrap_or(document.language);
        let (kinds, words) = (kind_words(language), words(language));
        let mut out = format!("{BOLD}{}{BOLD:#} {DIM}· {} {}{DIM:#}\n", printable(name), document.words(), words.words);
        if document.text.trim().is_empty() {
            let _ = writeln!(out, "  {}\n", kinds.empty);
            return out;
        }
        let _ = writeln!(out, "  {}{}{}", kinds.about, words.colon, self.verdict(kinds, found));
        if let Some(basis) = kinds.basis(found.basis) {
            self.line(&mut out, DIM, basis);
        }
        let index = PositionIndex::new(&document.source);
        let page = Page { document, index, kinds, colon: words.colon };
        if found.labels.is_empty() {
            if found.uncertain {
                self.line(&mut out, Style::new(), kinds.uncertain_ask);
            } else {
                self.line(&mut out, DIM, kinds.none_means);
            }
            self.cues(&mut out, &page, kinds.cues, found.cues.iter().filter(|cue| cue.sort.label.is_some()));
        }
        for label in &found.labels {
            self.kind(&mut out, &page, *label, found);
        }
        self.cues(&mut out, &page, kinds.against, found.cues.iter().filter(|cue| cue.sort.speaks_against()));
        self.systems(&mut out, &page, language, &found.systems);
        out.push('\n');
        out
    }

    fn verdict(&self, kinds: &KindWords, found: &Classification) -> String {
        let percent = |label: &Label| (found.scores[*label as usize] * 100.0).round();
        let parts: Vec<String> = found
            .labels
            .iter()
            .map(|label| {
                format!("{KIND}{}{KIND:#} {DIM}{} %{DIM:#}", kinds.kind(*label).name, percent(label))
                    .replace(" %", "\u{a0}%")
            })
            .collect();
        let mut verdict = if parts.is_empty() { format!("{KIND}{}{KIND:#}", kinds.none) } else { parts.join(", ") };
        if found.uncertain {
            let _ = write!(verdict, " {DIM}({}){DIM:#}", kinds.uncertain);
        }
        verdict
    }

    fn kind(&self, out: &mut String, page: &Page<'_>, label: Label, found: &Classification) {
        let kind = page.kinds.kind(label);
        let _ = writeln!(out, "\n  {KIND}{}{KIND:#} {DIM}· {}{DIM:#}", kind.name, kind.does);
        self.line(out, Style::new(), kind.known);
        self.cues(out, page, page.kinds.cues, found.cues.iter().filter(|cue| cue.sort.label == Some(label)));
        let _ = writeln!(out, "    {DIM}{}{DIM:#}", page.kinds.ask);
        for question in kind.questions {
            let _ = writeln!(out, "{}", self.item(question));
        }
    }

    fn cues<'c>(&self, out: &mut String, page: &Page<'_>, heading: &str, cues: impl Iterator<Item = &'c Cue>) {
        for (at, cue) in cues.take(QUOTED).enumerate() {
            if at == 0 {
                let _ = writeln!(out, "    {DIM}{heading}{DIM:#}");
            }
            let _ = writeln!(out, "    {}", page.quote(cue.span));
        }
    }

    fn systems(&self, out: &mut String, page: &Page<'_>, language: Language, systems: &[Mention]) {
        for (at, mention) in systems.iter().enumerate() {
            if at == 0 {
                let _ = writeln!(out, "\n  {BOLD}{}{BOLD:#}", page.kinds.systems);
            }
            let system = &mention.system;
            let maker = if system.maker == system.name { String::new() } else { format!(" ({})", system.maker) };
            let kinds = page.kinds.names(&system.labels);
            let line = page.line_of(mention.first());
            let _ = writeln!(
                out,
                "    {BOLD}{}{BOLD:#}{} {DIM}· {kinds} · {} {line}{DIM:#}",
                printable(&system.name),
                printable(&maker),
                page.kinds.line
            );
            let _ = writeln!(out, "{}", wrapped(&printable(system.what.of(language)), self.width, "      "));
            if let Some(failures) = &system.failures {
                let text = format!(
                    "{}{}{} [{}]",
                    page.kinds.failures,
                    page.colon,
                    failures.text.of(language),
                    failures.source
                );
                let _ = writeln!(out, "{}", wrapped(&printable(&text), self.width, "      "));
            }
        }
    }

    fn line(&self, out: &mut String, style: Style, text: &str) {
        let _ = writeln!(out, "{style}{}{style:#}", wrapped(text, self.width, "    "));
    }

    fn item(&self, text: &str) -> String {
        let lines = wrapped(text, self.width, "      ");
        lines.replacen("      ", "    – ", 1)
    }
}

/// What all parts need to quote a text.
struct Page<'d> {
    document: &'d Document,
    index: PositionIndex<'d>,
    kinds: &'d KindWords,
    colon: &'d str,
}

impl Page<'_> {
    fn line_of(&self, span: Span) -> usize {
        self.index.position(self.document.to_source(span).start).line
    }

    /// "12: “the words”".
    fn quote(&self, span: Span) -> String {
        let words = span.of(&self.document.text);
        let end = words.char_indices().nth(LONGEST_QUOTE).map_or(words.len(), |(at, _)| at);
        let more = if end < words.len() { "…" } else { "" };
        let (open, close) = self.kinds.quotes;
        let line = self.line_of(span);
        format!("{DIM}{line}{}{DIM:#}{open}{}{more}{close}", self.colon, printable(&words[..end]))
    }
}
