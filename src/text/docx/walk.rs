//! Where the reading of a part stands: open elements, paragraphs, fields and drawings, and what each piece of text does.

use rustc_hash::FxHashMap;

use super::super::{Image, Link, Span, Words};
use super::links::from_field;
use super::parts::Notes;
use super::prose::Paragraph;
use super::xml::Element;

/// Fields nest no deeper in what programs write.
const FIELDS: usize = 16;

/// What an open element is, as far as it matters when it ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Open {
    Paragraph,
    Properties,
    Run,
    Text,
    FieldCode,
    Hyperlink,
    Table,
    Drawing,
    Alternatives,
    Note,
    Other,
}

/// A field: a code, then what it shows.
pub(super) struct Field {
    code: String,
    shows: bool,
    /// Number of open paragraphs, and the offset, where it began to show.
    began: Option<(usize, usize, String)>,
    paragraph: usize,
}

#[derive(Default)]
pub(super) struct Drawing {
    image: Image,
    is_picture: bool,
}

/// The state of one part.
pub(super) struct Walk<'w> {
    pub(super) targets: &'w FxHashMap<String, String>,
    pub(super) notes: Option<Notes>,
    pub(super) open: Vec<Open>,
    pub(super) paragraphs: Vec<Paragraph>,
    pub(super) fields: Vec<Field>,
    pub(super) drawings: Vec<Drawing>,
    /// For each open choice between alternatives, whether one was taken.
    pub(super) alternatives: Vec<bool>,
    pub(super) tables: usize,
    /// Open paragraph properties.
    pub(super) properties: usize,
    /// The run is hidden text.
    pub(super) hidden: bool,
    /// Number of paragraphs begun so far.
    pub(super) begun: usize,
    /// Text of a paragraph that runs into the next.
    pub(super) carried: Option<Paragraph>,
    pub(super) note: Option<String>,
}

impl<'w> Walk<'w> {
    pub(super) fn new(targets: &'w FxHashMap<String, String>, notes: Option<Notes>) -> Self {
        Self {
            targets,
            notes,
            open: Vec::new(),
            paragraphs: Vec::new(),
            fields: Vec::new(),
            drawings: Vec::new(),
            alternatives: Vec::new(),
            tables: 0,
            properties: 0,
            hidden: false,
            begun: 0,
            carried: None,
            note: None,
        }
    }

    /// True for what is not part of the accepted text: deletions, former properties, the second of two alternatives.
    pub(super) fn is_skipped(&mut self, element: &Element) -> bool {
        match element.name() {
            // Inside properties they mark the paragraph's end.
            "del" | "moveFrom" => self.properties == 0,
            "Choice" | "Fallback" => match self.alternatives.last_mut() {
                Some(taken) => std::mem::replace(taken, true),
                None => false,
            },
            "rt" | "tabs" | "delText" | "delInstrText" | "annotationRef" => true,
            name => name.ends_with("Change"),
        }
    }

    /// What stands in a run, apart from text.
    pub(super) fn inline(&mut self, element: &Element) {
        match element.name() {
            "tab" => self.write("\t"),
            "br" | "cr" => self.write("\n"),
            "noBreakHyphen" => self.write("\u{2011}"),
            "sym" => {
                let code = element.attribute("char").and_then(|code| u32::from_str_radix(&code, 16).ok());
                // Symbol fonts use private code points: they are no characters.
                if let Some(c) = code.and_then(char::from_u32).filter(|c| !('\u{e000}'..='\u{f8ff}').contains(c)) {
                    self.write(c.encode_utf8(&mut [0; 4]));
                }
            }
            "vanish" => self.hidden = element.is_on(),
            "fldChar" => self.field(element),
            "docPr" => {
                if let Some(drawing) = self.drawings.last_mut() {
                    drawing.image.alt = words(element.attribute("descr"));
                    drawing.image.title = words(element.attribute("title"));
                }
            }
            "blip" | "imagedata" => {
                let id = element
                    .attribute("embed")
                    .or_else(|| element.attribute("link"))
                    .or_else(|| element.attribute("id"));
                let src = id.and_then(|id| self.targets.get(&id).cloned());
                if let Some(drawing) = self.drawings.last_mut() {
                    drawing.is_picture = true;
                    drawing.image.src = words(src);
                    if drawing.image.title.is_none() {
                        drawing.image.title = words(element.attribute("title"));
                    }
                }
            }
            _ => {}
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        match self.open.last() {
            Some(Open::Text) => self.write(text),
            Some(Open::FieldCode) => {
                if let Some(field) = self.fields.last_mut().filter(|field| !field.shows) {
                    field.code.push_str(text);
                }
            }
            _ => {}
        }
    }

    fn write(&mut self, text: &str) {
        let in_code = self.fields.iter().rev().take(FIELDS).any(|field| !field.shows);
        let hidden = self.hidden || in_code;
        if !hidden && let Some(paragraph) = self.paragraphs.last_mut() {
            paragraph.text.push_str(text);
        }
    }

    fn field(&mut self, element: &Element) {
        let here = self.paragraphs.last().map_or(0, |paragraph| paragraph.text.len());
        match element.attribute("fldCharType").as_deref() {
            Some("begin") => {
                self.fields.push(Field { code: String::new(), shows: false, began: None, paragraph: self.begun })
            }
            Some("separate") => {
                let depth = self.paragraphs.len();
                let begun = self.begun;
                if let Some(field) = self.fields.last_mut() {
                    field.shows = true;
                    field.paragraph = begun;
                    field.began = from_field(&field.code).map(|url| (depth, here, url));
                }
            }
            Some("end") => {
                // A field that shows several paragraphs is no link in any of them.
                if let Some(field) = self.fields.pop()
                    && let Some((depth, start, url)) = field.began
                    && depth == self.paragraphs.len()
                    && field.paragraph == self.begun
                    && let Some(paragraph) = self.paragraphs.last_mut()
                {
                    paragraph.links.push(Link { anchor: Span::new(start, here), url, url_span: None });
                }
            }
            _ => {}
        }
    }

    pub(super) fn open_link(&mut self, url: Option<String>) {
        if let Some(paragraph) = self.paragraphs.last_mut() {
            paragraph.open_links.push((paragraph.text.len(), url));
        }
    }

    pub(super) fn close_link(&mut self) {
        if let Some(paragraph) = self.paragraphs.last_mut()
            && let Some((start, Some(url))) = paragraph.open_links.pop()
        {
            let anchor = Span::new(start, paragraph.text.len());
            paragraph.links.push(Link { anchor, url, url_span: None });
        }
    }

    pub(super) fn close_drawing(&mut self) {
        let Some(drawing) = self.drawings.pop() else {
            return;
        };
        let told = drawing.image.alt.is_some() || drawing.image.title.is_some();
        if (drawing.is_picture || told)
            && let Some(paragraph) = self.paragraphs.last_mut()
        {
            paragraph.images.push((paragraph.text.len(), drawing.image));
        }
    }
}

fn words(text: Option<String>) -> Option<Words> {
    text.filter(|text| !text.trim().is_empty()).map(|text| Words { text, span: Span::default() })
}
