//! References that contradict each other: cited but not listed, listed but never cited, one identifier for two works, a
//! date of access before publication, a year that has not come. Only what the page itself shows; nothing is looked up.

use std::collections::BTreeSet;

use super::note::{self, Discord};
use super::place::Surroundings;
use super::{Detection, Detector, Hit, Kind, Page, Place, access};
use crate::evidence::{
    AuthorYear, LATEST_YEAR, Line, References, bracketed, by_author, identifiers, lines, superscripts, years,
};
use crate::evidence::{Entry, IdentifierKind};
use crate::text::{Document, Span};

pub(super) const KIND: Kind =
    Kind { name: "citation", patterns: &[], expressions: &[], settings: &[], build: |_| Ok(Box::new(Citations)) };

struct Citations;

/// What is wrong, in the two languages.
type Reason = [&'static str; 2];

const NOT_LISTED: Reason = [
    "it is cited, but the list of references lacks it",
    "l’appel existe, mais la liste des références ne la contient pas",
];
const OTHER_YEAR: Reason = [
    "the list of references gives this author with another year",
    "la liste des références donne cet auteur avec une autre année",
];
const NOT_CITED: Reason = [
    "it is listed, but nothing in the text cites it",
    "elle figure dans la liste, mais rien dans le texte n’y renvoie",
];
const SAME_DOI: Reason =
    ["the list gives the same DOI for another work", "la liste donne le même DOI pour un autre travail"];
const TOO_EARLY: Reason = [
    "the date of access lies before the date of publication",
    "la date de consultation précède celle de la publication",
];
const FUTURE: Reason =
    ["this year of publication has not come yet", "cette année de publication n’est pas encore venue"];

/// Where and why, and how sure.
struct Contradiction {
    span: Span,
    reason: Reason,
    confidence: Option<f32>,
}

impl Contradiction {
    fn new(span: Span, reason: Reason) -> Self {
        Self { span, reason, confidence: None }
    }

    fn likely(span: Span, reason: Reason) -> Self {
        Self { span, reason, confidence: Some(0.7) }
    }
}

/// Lists with more entries are not compared with the text: every citation is looked for in every entry.
const MOST_ENTRIES: usize = 1_000;
/// Nor are lists of authors where citations times entries are more.
const MOST_PAIRS: usize = 2_000_000;

impl Detector for Citations {
    fn detect(&self, page: &Page<'_>) -> Detection {
        let document = page.document;
        let around = Surroundings::of(document);
        let lines = lines(document);
        let references = References::of(document, &lines);
        let mut found: Vec<Contradiction> = Vec::new();
        if (1..=MOST_ENTRIES).contains(&references.entries.len()) {
            let list = List { document, lines: &lines, references: &references, around: &around };
            list.numbers(&mut found);
            list.authors(&mut found);
            list.years(&mut found);
            list.identifiers(&mut found);
        }
        let in_list: BTreeSet<usize> = references.lines.iter().copied().collect();
        for (index, line) in lines.iter().enumerate() {
            for span in access::before_publication(line, in_list.contains(&index)) {
                found.push(Contradiction::new(line.source(document, span), TOO_EARLY));
            }
        }
        for (span, discord) in note::discords(document, &around) {
            found.push(Contradiction::new(span, of_note(discord)));
        }
        found.sort_by_key(|c| (c.span, c.reason));
        found.dedup_by(|later, earlier| earlier.span.contains(later.span));
        let hit = |c: Contradiction| {
            let [english, french] = c.reason.map(str::to_owned);
            let values = vec![("problem", english), ("problème", french)];
            Hit { values, confidence: c.confidence, ..Hit::at(Place::Source(c.span)) }
        };
        found.into_iter().map(hit).collect::<Vec<Hit>>().into()
    }
}

fn of_note(discord: Discord) -> Reason {
    match discord {
        Discord::Undefined => {
            ["the note is called, but nowhere defined", "la note est appelée, mais n’est définie nulle part"]
        }
        Discord::Uncalled => {
            ["the note is defined, but nowhere called", "la note est définie, mais n’est appelée nulle part"]
        }
        Discord::Redefined => [
            "the note is defined twice, with different words",
            "la note est définie deux fois, en des termes différents",
        ],
    }
}

/// A document that has a list of references.
struct List<'a> {
    document: &'a Document,
    lines: &'a [Line<'a>],
    references: &'a References,
    around: &'a Surroundings,
}

/// A number beyond the last entry by more than this is no citation.
const BEYOND: u32 = 20;

impl List<'_> {
    fn body(&self) -> impl Iterator<Item = &Line<'_>> {
        self.lines
            .iter()
            .enumerate()
            .filter(|(index, _)| self.references.lines.binary_search(index).is_err())
            .map(|(_, line)| line)
    }

    fn numbers(&self, found: &mut Vec<Contradiction>) {
        let entries = &self.references.entries;
        let last = entries.iter().filter_map(|e| e.number).map(|(n, _)| n).max().unwrap_or(0);
        if !self.references.is_numbered() {
            return;
        }
        // Each with its place, its numbers, and whether it can be nothing but a citation.
        let mut citations: Vec<(Span, Vec<u32>, bool)> = Vec::new();
        for line in self.body() {
            let place = |n: crate::evidence::Numbers| (line.source(self.document, n.span), n.numbers, true);
            citations.extend(bracketed(line).into_iter().map(place));
        }
        let list: Vec<Span> = self.references.lines.iter().map(|&i| self.lines[i].span(self.document)).collect();
        let superscripts = superscripts(&self.document.source.text).into_iter();
        let in_list = |span: Span| {
            let after = list.partition_point(|line| line.end <= span.start);
            list.get(after).is_some_and(|line| line.overlaps(span))
        };
        let outside = superscripts.filter(|(n, _)| !in_list(n.span));
        citations.extend(outside.map(|(n, certain)| (n.span, n.numbers, certain)));
        citations.retain(|(span, ..)| !self.around.is_code(*span));
        let cited: BTreeSet<u32> = citations.iter().flat_map(|(_, numbers, _)| numbers.iter().copied()).collect();
        let known = cited.iter().filter(|n| self.references.numbered(**n).is_some()).count();
        if known < if self.references.headed { 1 } else { 2 } {
            return;
        }
        let defined = self.defined();
        let mut reported = BTreeSet::new();
        for (span, numbers, certain) in &citations {
            let missing = numbers.iter().find(|n| self.references.numbered(**n).is_none() && **n <= last + BEYOND);
            if let Some(number) = missing.filter(|n| *certain && !reported.contains(*n) && !defined.contains(*n))
                && reported.insert(*number)
            {
                found.push(Contradiction::new(*span, NOT_LISTED));
            }
        }
        if (self.references.promises || !self.references.headed) && known * 2 >= entries.len() {
            for entry in entries.iter().filter(|e| e.number.is_some_and(|(n, _)| !cited.contains(&n))) {
                found.push(Contradiction::new(self.entry_span(entry), NOT_CITED));
            }
        }
    }

    /// Numbers with a link definition of Markdown, `[3]: https://…`: a list of its own.
    fn defined(&self) -> BTreeSet<u32> {
        let number = |line: &str| line.trim_start().strip_prefix('[')?.split_once("]: ")?.0.parse().ok();
        self.document.source.text.lines().filter_map(number).collect()
    }

    /// The number of an entry where it is spelt out, else the entry.
    fn entry_span(&self, entry: &Entry) -> Span {
        let line = &self.lines[entry.line];
        let number = entry.number.and_then(|(_, span)| span).filter(|_| line.text.starts_with('['));
        number.map_or_else(|| line.span(self.document), |span| line.source(self.document, span))
    }

    fn authors(&self, found: &mut Vec<Contradiction>) {
        if self.references.is_numbered() {
            return;
        }
        let citations: Vec<(&Line<'_>, AuthorYear)> =
            self.body().flat_map(|line| by_author(line).into_iter().map(move |c| (line, c))).collect();
        if citations.len() * self.references.entries.len() > MOST_PAIRS {
            return;
        }
        let named = |surname: &str, entry: &&Entry| has_word(&entry.text, surname);
        let entry_of = |c: &AuthorYear, year: u32| {
            self.references.entries.iter().find(|e| named(&c.surname, e) && e.text.contains(&year.to_string()))
        };
        let matched: BTreeSet<usize> =
            citations.iter().filter_map(|(_, c)| entry_of(c, c.years[0].1)).map(|entry| entry.line).collect();
        if matched.is_empty() {
            return;
        }
        for (line, citation) in &citations {
            if citation.years.iter().all(|(_, year)| entry_of(citation, *year).is_some()) {
                continue;
            }
            let span = line.source(self.document, citation.span);
            let known = self.references.entries.iter().any(|e| named(&citation.surname, &e));
            match (known, citation.certain) {
                (true, _) => found.push(Contradiction::likely(span, OTHER_YEAR)),
                (false, true) => found.push(Contradiction::new(span, NOT_LISTED)),
                (false, false) => {}
            }
        }
        let uncited: Vec<&Entry> = self.references.entries.iter().filter(|e| !self.is_named_in_body(e)).collect();
        if self.references.promises && matched.len() >= 2 && uncited.len() * 3 <= self.references.entries.len() {
            for entry in uncited {
                found.push(Contradiction::likely(self.entry_span(entry), NOT_CITED));
            }
        }
    }

    /// Does the text name the first author of an entry at all?
    fn is_named_in_body(&self, entry: &Entry) -> bool {
        let first = entry.text.split(|c: char| !c.is_alphabetic() && c != '-' && c != '’' && c != '\'');
        let surname = first.into_iter().find(|word| word.chars().count() > 1).unwrap_or_default();
        self.body().any(|line| has_word(line.text, surname))
    }

    fn years(&self, found: &mut Vec<Contradiction>) {
        let latest = published(self.document).map_or(LATEST_YEAR, |year| year + 1);
        for entry in &self.references.entries {
            let line = &self.lines[entry.line];
            let all = years(line.text);
            if let Some((span, _)) = all.first().filter(|_| all.iter().all(|(_, year)| *year > latest)) {
                found.push(Contradiction::new(line.source(self.document, *span), FUTURE));
            }
        }
        for line in self.body() {
            let listed = |c: &AuthorYear| self.references.entries.iter().any(|e| has_word(&e.text, &c.surname));
            for (span, year) in by_author(line).into_iter().filter(listed).flat_map(|c| c.years) {
                if year > latest {
                    found.push(Contradiction::new(line.source(self.document, span), FUTURE));
                }
            }
        }
    }

    fn identifiers(&self, found: &mut Vec<Contradiction>) {
        let mut seen: Vec<(String, &Entry)> = Vec::new();
        for entry in &self.references.entries {
            let line = &self.lines[entry.line];
            for identifier in identifiers(line.text).into_iter().filter(|i| i.kind == IdentifierKind::Doi) {
                match seen.iter().find(|(value, _)| *value == identifier.value) {
                    Some((_, other)) if !is_same_work(&other.text, &entry.text) => {
                        found.push(Contradiction::new(line.source(self.document, identifier.span), SAME_DOI));
                    }
                    Some(_) => {}
                    None => seen.push((identifier.value, entry)),
                }
            }
        }
    }
}

fn has_word(text: &str, word: &str) -> bool {
    !word.is_empty()
        && text.match_indices(word).any(|(at, _)| {
            !text[..at].ends_with(char::is_alphabetic) && !text[at + word.len()..].starts_with(char::is_alphabetic)
        })
}

/// Do two entries name one work? Most of their longer words are then the same.
fn is_same_work(a: &str, b: &str) -> bool {
    let words = |text: &str| -> BTreeSet<String> {
        let split = text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() >= 4);
        split.map(str::to_lowercase).filter(|word| word != "http" && word != "https").collect()
    };
    let (a, b) = (words(a), words(b));
    a.intersection(&b).count() * 2 >= a.len().min(b.len())
}

/// The year in which a document says that it was published: front matter, a `<time>`, a meta element.
fn published(document: &Document) -> Option<u32> {
    let source = &document.source.text;
    let after = |mark: &str| source.find(mark).map(|at| &source[at + mark.len()..]);
    let front = source.starts_with("---").then(|| after("\ndate:")).flatten();
    let place = front.or_else(|| after("article:published_time\" content=\"")).or_else(|| after("<time datetime=\""));
    let digits: String = place?.chars().skip_while(|c| matches!(c, ' ' | '"' | '\'')).take(4).collect();
    digits.parse().ok().filter(|year| (1990..=LATEST_YEAR).contains(year))
}
