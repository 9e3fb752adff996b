//! The text of a part of a Word document: paragraphs become blocks, accepted changes count, rejected ones do not.

use rustc_hash::FxHashMap;

use super::super::BlockKind;
use super::DocxError;
use super::links::{from_field, unwrap_redirect};
use super::parts::{NOTES, Notes, Styles, outline_heading};
use super::prose::{Paragraph, Prose};
use super::walk::{Drawing, Open, Walk};
use super::xml::{Element, Node, Parser};

/// Reads parts into prose.
pub(super) struct Body<'s> {
    styles: &'s Styles,
    prose: Prose,
    /// Ids of notes in the order of their references, one list for each kind.
    references: [Vec<String>; NOTES.len()],
}

impl<'s> Body<'s> {
    pub(super) fn new(styles: &'s Styles) -> Self {
        Self { styles, prose: Prose::default(), references: Default::default() }
    }

    pub(super) fn finish(mut self) -> Prose {
        self.prose.links.sort_by_key(|link| link.anchor.start);
        self.prose
    }

    /// Reads the main part.
    pub(super) fn read(&mut self, part: &str, xml: &str, targets: &FxHashMap<String, String>) -> Result<(), DocxError> {
        self.walk(part, xml, targets, None, &mut Vec::new())
    }

    /// Reads footnotes or endnotes; those that the text refers to become blocks, in the order of the references.
    pub(super) fn read_notes(
        &mut self,
        kind: Notes,
        part: &str,
        xml: &str,
        targets: &FxHashMap<String, String>,
    ) -> Result<(), DocxError> {
        let mut notes: Vec<(String, Prose)> = Vec::new();
        self.walk(part, xml, targets, Some(kind), &mut notes)?;
        let list = NOTES.iter().position(|known| *known == kind).unwrap_or(0);
        let mut by_id: FxHashMap<String, Prose> = notes.into_iter().collect();
        for id in std::mem::take(&mut self.references[list]) {
            if let Some(note) = by_id.remove(&id) {
                self.prose.append(note);
            }
        }
        Ok(())
    }

    fn walk(
        &mut self,
        part: &str,
        xml: &str,
        targets: &FxHashMap<String, String>,
        notes: Option<Notes>,
        found: &mut Vec<(String, Prose)>,
    ) -> Result<(), DocxError> {
        let main = notes.map(|_| std::mem::take(&mut self.prose));
        let mut walk = Walk::new(targets, notes);
        let mut parser = Parser::new(part, xml);
        while let Some(node) = parser.next()? {
            match node {
                Node::Start(element) => {
                    if walk.is_skipped(&element) {
                        parser.skip()?;
                    } else {
                        self.start(&mut walk, &element);
                    }
                }
                Node::End => {
                    if let Some(open) = walk.open.pop() {
                        self.end(&mut walk, open, found);
                    }
                }
                Node::Text(text) => walk.text(&text),
            }
        }
        if let Some(last) = walk.carried.take() {
            self.emit(&walk, last);
        }
        if let Some(main) = main {
            self.prose = main;
        }
        Ok(())
    }

    fn start(&mut self, walk: &mut Walk, element: &Element) {
        let in_properties = walk.properties > 0;
        let open = match element.name() {
            "p" if !element.is_drawing() => {
                let paragraph = walk.carried.take().unwrap_or_default();
                walk.paragraphs.push(paragraph);
                walk.begun += 1;
                Open::Paragraph
            }
            "pPr" => {
                walk.properties += 1;
                Open::Properties
            }
            "r" if !in_properties => {
                walk.hidden = false;
                Open::Run
            }
            "t" if !element.is_drawing() && !in_properties => Open::Text,
            "instrText" => Open::FieldCode,
            "tbl" if !element.is_drawing() => {
                walk.tables += 1;
                Open::Table
            }
            "drawing" | "pict" => {
                walk.drawings.push(Drawing::default());
                Open::Drawing
            }
            "AlternateContent" => {
                walk.alternatives.push(false);
                Open::Alternatives
            }
            "hyperlink" => {
                let url = element.attribute("id").and_then(|id| walk.targets.get(&id)).map(|url| unwrap_redirect(url));
                walk.open_link(url);
                Open::Hyperlink
            }
            "fldSimple" => {
                let url = element.attribute("instr").and_then(|code| from_field(&code));
                walk.open_link(url);
                Open::Hyperlink
            }
            name if walk.notes.is_some_and(|notes| notes.element == name) => {
                walk.note = element.attribute("id");
                Open::Note
            }
            name => {
                if in_properties {
                    self.property(walk, element);
                } else if let Some(list) = NOTES.iter().position(|notes| notes.reference == name) {
                    if let Some(id) = element.attribute("id") {
                        self.references[list].push(id);
                    }
                } else {
                    walk.inline(element);
                }
                Open::Other
            }
        };
        walk.open.push(open);
    }

    /// A property of the paragraph.
    fn property(&self, walk: &mut Walk, element: &Element) {
        let Some(paragraph) = walk.paragraphs.last_mut() else {
            return;
        };
        match element.name() {
            "pStyle" => paragraph.style = self.styles.get(&element.value().unwrap_or_default()),
            "outlineLvl" => paragraph.outline = element.value().and_then(|level| level.parse().ok()),
            "numPr" => paragraph.list = true,
            "numId" if element.value().as_deref() == Some("0") => {
                paragraph.list = false;
                paragraph.style.list = false;
            }
            "del" | "moveFrom" => paragraph.merges = true,
            _ => {}
        }
    }

    fn end(&mut self, walk: &mut Walk, open: Open, found: &mut Vec<(String, Prose)>) {
        match open {
            Open::Paragraph => {
                let Some(mut paragraph) = walk.paragraphs.pop() else {
                    return;
                };
                if std::mem::take(&mut paragraph.merges) {
                    walk.carried = Some(paragraph);
                } else {
                    self.emit(walk, paragraph);
                }
            }
            Open::Hyperlink => walk.close_link(),
            Open::Table => walk.tables = walk.tables.saturating_sub(1),
            Open::Drawing => walk.close_drawing(),
            Open::Alternatives => {
                walk.alternatives.pop();
            }
            Open::Note => {
                if let Some(id) = walk.note.take() {
                    found.push((id, std::mem::take(&mut self.prose)));
                }
            }
            Open::Properties => walk.properties = walk.properties.saturating_sub(1),
            Open::Run | Open::Text | Open::FieldCode | Open::Other => {}
        }
    }

    /// Makes a block of a paragraph.
    fn emit(&mut self, walk: &Walk, paragraph: Paragraph) {
        if paragraph.style.contents {
            return;
        }
        let style = paragraph.style;
        let kind = if walk.notes.is_some() {
            BlockKind::Footnote
        } else if let Some(level) = outline_heading(paragraph.outline).or(style.heading) {
            BlockKind::Heading(level)
        } else if style.caption {
            BlockKind::Caption
        } else if walk.tables > 0 {
            BlockKind::TableCell
        } else if paragraph.list || style.list {
            BlockKind::ListItem
        } else {
            BlockKind::Paragraph
        };
        self.prose.push(paragraph, kind, style.quoted);
    }
}
