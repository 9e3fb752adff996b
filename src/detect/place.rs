//! Where a passage of the source stands: in code, in a quotation, in the target of a link.
//!
//! Built once for a document; every question is then answered in about logarithmic time, since a file may hold as many
//! passages as lines.

use crate::text::{Document, Format, Span};

/// The quotations of a document, its code and its link targets, as source spans.
pub(super) struct Surroundings {
    /// Quotations by start, whether each is a block quotation, and which of them stands around it.
    quotations: Vec<(Span, bool, Option<usize>)>,
    /// Code, scripts and style sheets: by start, joined where they overlap.
    code: Vec<Span>,
    /// Targets of links whose words say something else, by start.
    targets: Vec<Span>,
    /// Offsets of backticks, and of line ends.
    backticks: Vec<usize>,
    line_ends: Vec<usize>,
}

impl Surroundings {
    pub(super) fn of(document: &Document) -> Self {
        let text = &document.source.text;
        let mut quotations: Vec<(Span, bool)> =
            document.quotations.iter().map(|q| (document.to_source(q.span), q.block)).collect();
        quotations.extend(document.blocks.iter().filter(|b| b.quoted).map(|b| (document.to_source(b.span), true)));
        let mut code = document.code.clone();
        if matches!(document.format, Format::Html | Format::Markdown) {
            code.extend(scripts(text));
        }
        let links = document.links.iter().filter(|link| !link.anchor.is_empty());
        let mut targets: Vec<Span> = links
            .filter_map(|link| link.url_span.filter(|url| !url.overlaps(document.to_source(link.anchor))))
            .collect();
        targets.sort_unstable();
        let offsets = |byte: u8| memchr::memchr_iter(byte, text.as_bytes()).collect();
        let (backticks, line_ends) = (offsets(b'`'), offsets(b'\n'));
        Self { quotations: nested(quotations), code: joined(code), targets, backticks, line_ends }
    }

    /// Is it code: marked as such, or between backticks, which plain text knows too?
    pub(super) fn is_code(&self, span: Span) -> bool {
        let code = self.code.partition_point(|code| code.end <= span.start);
        self.code.get(code).is_some_and(|code| code.overlaps(span)) || self.is_between_backticks(span)
    }

    /// Do an odd number of backticks stand before it on its line, and one after it?
    fn is_between_backticks(&self, span: Span) -> bool {
        let ticks_before = |offset: usize| self.backticks.partition_point(|at| *at < offset);
        let ends_before = |offset: usize| self.line_ends.partition_point(|at| *at < offset);
        let start = ends_before(span.start).checked_sub(1).map_or(0, |end| self.line_ends[end]);
        let end = self.line_ends.get(ends_before(span.end)).copied().unwrap_or(usize::MAX);
        let odd = (ticks_before(span.start) - ticks_before(start)) % 2 == 1;
        odd && self.backticks.get(ticks_before(span.end)).is_some_and(|at| *at < end)
    }

    /// The quotation that holds it (the innermost), and whether that is a block quotation.
    pub(super) fn quotation(&self, span: Span) -> Option<(Span, bool)> {
        let mut at = self.quotations.partition_point(|(quotation, ..)| quotation.start <= span.start).checked_sub(1);
        while let Some((quotation, block, around)) = at.map(|at| self.quotations[at]) {
            if quotation.contains(span) {
                return Some((quotation, block));
            }
            at = around;
        }
        None
    }

    /// Is it the target of a link whose words say something else?
    pub(super) fn is_target(&self, span: Span) -> bool {
        let after = self.targets.partition_point(|url| url.start <= span.start);
        after.checked_sub(1).is_some_and(|last| self.targets[last].contains(span))
    }
}

/// Sorts quotations by start, the outer before the inner, and tells for each which one is around it.
fn nested(mut quotations: Vec<(Span, bool)>) -> Vec<(Span, bool, Option<usize>)> {
    quotations.sort_by_key(|(span, _)| (span.start, usize::MAX - span.end));
    let mut open: Vec<usize> = Vec::new();
    let mut found: Vec<(Span, bool, Option<usize>)> = Vec::with_capacity(quotations.len());
    for (span, block) in quotations {
        while open.last().is_some_and(|last| found[*last].0.end <= span.start) {
            open.pop();
        }
        let around = open.last().copied();
        open.push(found.len());
        found.push((span, block, around));
    }
    found
}

/// Sorts spans and joins those that overlap.
fn joined(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut kept: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match kept.last_mut() {
            Some(last) if span.start < last.end => *last = last.cover(span),
            _ => kept.push(span),
        }
    }
    kept
}

/// The scripts and style sheets of a page, up to their end tag or the end of the page.
fn scripts(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    for (open, close) in [("<script", "</script"), ("<style", "</style")] {
        let mut at = 0;
        while let Some(start) = text[at..].find(open).map(|start| at + start) {
            at = text[start..].find(close).map_or(text.len(), |end| start + end);
            found.push(Span::new(start, at));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(text: &str, format: Format) -> Document {
        crate::text::read(text.as_bytes(), format, None).unwrap()
    }

    fn place(text: &str, words: &str) -> Span {
        let start = text.find(words).unwrap();
        Span::new(start, start + words.len())
    }

    #[test]
    fn words_between_backticks_on_one_line_are_code() {
        let text = "Type `oaicite` here. A lone ` mark, then turn0search1.\nNext `line` and plain and `more`.\n";
        let document = document(text, Format::Text);
        let around = Surroundings::of(&document);
        for (words, expected) in [("oaicite", true), ("turn0search1", false), ("plain", false), ("more", true)] {
            assert_eq!(around.is_code(place(text, words)), expected, "{words}");
        }
    }

    #[test]
    fn a_script_is_code_and_what_follows_it_is_not() {
        let text = "<p>first</p><script>let a = 1;</script><p>second</p><style>b {}</style><p>third</p>";
        let document = document(text, Format::Html);
        let around = Surroundings::of(&document);
        for (words, expected) in
            [("first", false), ("let a", true), ("second", false), ("b {}", true), ("third", false)]
        {
            assert_eq!(around.is_code(place(text, words)), expected, "{words}");
        }
    }

    #[test]
    fn the_innermost_quotation_counts_also_after_one_that_has_ended() {
        let text = "“She said ‘never again’ and left us,” he said. Then nothing.";
        let document = document(text, Format::Text);
        let around = Surroundings::of(&document);
        let of = |words: &str| around.quotation(place(text, words)).map(|(span, _)| span.of(text));
        assert_eq!(of("never"), Some("‘never again’"));
        assert_eq!(of("left"), Some("“She said ‘never again’ and left us,”"));
        assert_eq!(of("nothing"), None);
    }

    #[test]
    fn the_target_of_a_link_is_known_and_its_words_are_not_the_target() {
        let text = "[a report](https://example.org/x?utm_source=chatgpt.com) and https://example.org/bare";
        let document = document(text, Format::Markdown);
        let around = Surroundings::of(&document);
        assert!(around.is_target(place(text, "utm_source")));
        assert!(!around.is_target(place(text, "report")) && !around.is_target(place(text, "bare")));
    }
}
