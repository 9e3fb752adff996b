//! Signs of a markup language that the text is not written in: Markdown in a page or a letter, tags in plain text, broken
//! wiki markup. What is quoted, code, or another use of the same characters is left alone.

use std::sync::LazyLock;

use regex::Regex;

use super::place::Surroundings;
use super::{Detection, Detector, Hit, Kind, Page, Place};
use crate::evidence::{Line, lines};
use crate::text::{Format, Span};

pub(super) const KIND: Kind =
    Kind { name: "markup", patterns: &[], expressions: &[], settings: &[], build: |_| Ok(Box::new(Markup)) };

struct Markup;

/// A kind of leftover: characters without which it cannot be there, what it looks like, what it is called.
struct Sign {
    needs: &'static [&'static str],
    regex: LazyLock<Option<Regex>>,
    language: &'static str,
}

macro_rules! sign {
    ($needs:expr, $language:expr, $pattern:expr) => {
        Sign { needs: &$needs, regex: LazyLock::new(|| Regex::new($pattern).ok()), language: $language }
    };
}

/// A link of Markdown.
static LINK: Sign = sign!(
    ["]("],
    "Markdown",
    r#"(!?\[[^\[\]\n]{1,300}\]\((?:https?:|www\.|mailto:|/|#|\./)[^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?: "[^"\n]*")?\))"#
);

/// Signs of Markdown, each with the leftover as its group.
static MARKDOWN: [Sign; 6] = [
    // A letter or figure before the stars belongs to a footnote, a power, a censored word; so does a space inside them.
    sign!(
        ["**"],
        "Markdown",
        r#"(?:^|[\s(\[«“"'’‘—–/|>])(\*{2,3}[^\s*][^*\n]*?[^\s*(]\*{2,3}|\*{2,3}[^\s*.,;:!?)]\*{2,3})(?:[\s)\]»”"'’.,;:!?…—–/|<\x{A0}-]|$)"#
    ),
    sign!(["#"], "Markdown", r"^(#{2,6}[ \t]+\S.*?)[ \t#]*$"),
    sign!(["# "], "Markdown", r"^(# +[A-ZÀ-Þ][^.!?:;#]{2,80})$"),
    sign!(["```"], "Markdown", r"^(```[A-Za-z0-9+#-]*)\s*$"),
    sign!(["|-", "| -", "|:", "| :"], "Markdown", r"(\|[ \t]?:?-{3,}:?[ \t]?(?:\|[ \t]?:?-{3,}:?[ \t]?)+\|?)"),
    sign!(["\u{21a9}"], "HTML", r"(\x{21A9}\x{FE0E}?)"),
];

static TAG: Sign = sign!(
    ["</", "<br", "<hr", "<img", "<a "],
    "HTML",
    r#"(<(?:a|img)\s[^<>\n]*=[^<>\n]*>(?:[^<>\n]*</a>)?|<(?:p|b|i|em|strong|div|span|ul|ol|li|u|h[1-6]|blockquote|sup|sub|table|tr|td|small)(?:\s[^<>\n]*=[^<>\n]*)?>[^<>\n]*</(?:p|b|i|em|strong|div|span|ul|ol|li|u|h[1-6]|blockquote|sup|sub|table|tr|td|small)>|</(?:p|em|strong|div|span|ul|ol|li|h[1-6]|blockquote|table|tr|td)>|<(?:br|hr)\s*/?>)(?:\s+(?P<talk>tags?|elements?|balises?|éléments?)\b)?"#
);

static WIKI: [Sign; 3] = [
    sign!(
        ["[["],
        "wikitext",
        r"(\[\[(?:File|Image|Fichier|Category|Catégorie):[^\[\]\n]*(?:\[\[[^\[\]\n]*\]\][^\[\]\n]*)*\]\])"
    ),
    sign!(
        ["{{"],
        "wikitext",
        r"(?i)(\{\{\s?(?:cite|citation|lien web|ouvrage|article|infobox|short description|reflist|sfn|main|see also|date|langue?)[^{}\n]*\|?[^{}\n]*\}\})"
    ),
    sign!(["=="], "wikitext", r"^(={2,4} ?[A-ZÀ-Þ][^=\n]{1,80}[^=\s] ?={2,4})$"),
];

/// Templates and links that are opened and not closed on their line.
static BROKEN: [Sign; 2] = [
    sign!(["{{"], "wikitext", r"(\{\{[A-Za-zÀ-ÿ][^{}\n]*\|[^{}\n]*)$"),
    sign!(["[["], "wikitext", r"(\[\[[A-Za-zÀ-ÿ][^\[\]\n]*\]?)$"),
];

impl Sign {
    fn find(&self, text: &str) -> Vec<Span> {
        if !self.needs.iter().any(|needle| text.contains(needle)) {
            return Vec::new();
        }
        let Some(regex) = &*self.regex else { return Vec::new() };
        let matches = regex.captures_iter(text).filter(|c| c.name("talk").is_none());
        matches.filter_map(|c| Some(Span::from(c.get(1)?.range()))).collect()
    }
}

impl Detector for Markup {
    fn detect(&self, page: &Page<'_>) -> Detection {
        let document = page.document;
        if document.format == Format::Markdown || !may_hold(&document.source.text, document.format) {
            return Detection::default();
        }
        let lines = lines(document);
        let wiki = is_wikitext(&lines);
        let mut signs: Vec<&Sign> = MARKDOWN.iter().collect();
        if document.format != Format::Html {
            signs.push(&LINK);
        }
        if document.format != Format::Docx {
            signs.push(&TAG);
        }
        signs.extend(&BROKEN);
        if !wiki {
            signs.extend(&WIKI);
        }
        let mut found: Vec<(Span, &'static str)> = Vec::new();
        for line in &lines {
            for sign in &signs {
                // Backlinks of footnotes belong on a page.
                if document.format == Format::Html && sign.needs == MARKDOWN[5].needs {
                    continue;
                }
                found.extend(sign.find(line.text).into_iter().map(|span| (line.source(document, span), sign.language)));
            }
        }
        if document.format == Format::Html {
            // Readers leave addresses out of the prose of a page, and with them half of such a link.
            found.extend(LINK.find(&document.source.text).into_iter().map(|span| (span, LINK.language)));
        }
        if found.is_empty() {
            return Detection::default();
        }
        let around = Surroundings::of(document);
        found.retain(|(span, _)| {
            !around.is_code(*span)
                && around.quotation(*span).is_none_or(|(q, block)| block || q.len() > 2 * span.len() + 40)
        });
        found.sort_by_key(|(span, _)| (span.start, usize::MAX - span.end));
        found.dedup_by(|(later, _), (earlier, _)| earlier.overlaps(*later));
        let hit = |(span, language): (Span, &str)| Hit {
            values: vec![("language", language.to_owned())],
            ..Hit::at(Place::Source(span))
        };
        found.into_iter().map(hit).collect::<Vec<Hit>>().into()
    }
}

/// A quick look: most texts hold none of the characters.
fn may_hold(source: &str, format: Format) -> bool {
    let tags = format != Format::Html && source.contains('<') || source.contains("&lt;");
    tags || ["**", "# ", "##", "](", "```", "|-", "| -", "|:", "{{", "[[", "==", "\u{21a9}"]
        .iter()
        .any(|sign| source.contains(sign))
}

/// A text of which two signs of wiki markup are found is meant for a wiki.
fn is_wikitext(lines: &[Line<'_>]) -> bool {
    let heading = lines.iter().any(|line| !WIKI[2].find(line.text).is_empty());
    let has = |sign: &str| lines.iter().any(|line| line.text.contains(sign));
    let signs = [heading, has("'''"), has("[["), has("{{") && has("}}"), has("<ref")];
    signs.iter().filter(|sign| **sign).count() >= 2
}
