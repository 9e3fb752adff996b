//! Where a passage of the source stands: in code, in a quotation, in the target of a link.

use crate::text::{Document, Format, Span};

/// The quotations of a document and its code, as source spans.
pub(super) struct Surroundings<'d> {
    document: &'d Document,
    quotations: Vec<(Span, bool)>,
}

impl<'d> Surroundings<'d> {
    pub(super) fn of(document: &'d Document) -> Self {
        let mut quotations: Vec<(Span, bool)> =
            document.quotations.iter().map(|q| (document.to_source(q.span), q.block)).collect();
        quotations.extend(document.blocks.iter().filter(|b| b.quoted).map(|b| (document.to_source(b.span), true)));
        Self { document, quotations }
    }

    /// Is it code: marked as such, or between backticks, which plain text knows too?
    pub(super) fn is_code(&self, span: Span) -> bool {
        let text = &self.document.source.text;
        let before = text[..span.start].rsplit('\n').next().unwrap_or_default();
        let after = text[span.end..].split('\n').next().unwrap_or_default();
        let backticks = before.matches('`').count() % 2 == 1 && after.contains('`');
        backticks || self.document.code.iter().any(|code| code.overlaps(span)) || self.is_script(span)
    }

    /// Does it stand in a script or a style sheet of a page?
    fn is_script(&self, span: Span) -> bool {
        if !matches!(self.document.format, Format::Html | Format::Markdown) {
            return false;
        }
        let before = &self.document.source.text[..span.start];
        ["script", "style"].iter().any(|name| {
            let open = before.rfind(&format!("<{name}"));
            open.is_some_and(|at| !before[at..].contains(&format!("</{name}")))
        })
    }

    /// The quotation that holds it (the innermost), and whether that is a block quotation.
    pub(super) fn quotation(&self, span: Span) -> Option<(Span, bool)> {
        let holding = self.quotations.iter().filter(|(quotation, _)| quotation.contains(span));
        holding.min_by_key(|(quotation, _)| quotation.len()).copied()
    }

    /// Is it the target of a link whose words say something else?
    pub(super) fn is_target(&self, span: Span) -> bool {
        let mut links = self.document.links.iter().filter(|link| !link.anchor.is_empty());
        links.any(|link| {
            link.url_span.is_some_and(|url| url.contains(span) && !url.overlaps(self.document.to_source(link.anchor)))
        })
    }
}
