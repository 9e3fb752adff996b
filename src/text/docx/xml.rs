//! XML events of one part, with positions in errors. No entity is ever expanded but the five of XML and character
//! references; nesting costs heap, not stack.

use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;

use super::DocxError;

/// What a part is made of; empty elements start and end.
pub(super) enum Node<'x> {
    Start(Element<'x>),
    End,
    Text(String),
}

/// A start tag.
pub(super) struct Element<'x>(BytesStart<'x>);

impl Element<'_> {
    /// The name without its prefix.
    pub(super) fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }

    /// True for elements of DrawingML ("a:t"), whose names are those of WordprocessingML.
    pub(super) fn is_drawing(&self) -> bool {
        self.0.name().prefix().is_some_and(|prefix| prefix.into_inner() == "a")
    }

    /// The value of the attribute with this local name.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let mut attributes = self.0.attributes();
        let attributes = attributes.with_checks(false);
        let found = attributes.flatten().find(|attribute| attribute.key.local_name().into_inner() == name)?;
        Some(match found.normalized_value(XmlVersion::Implicit1_0) {
            Ok(value) => value.into_owned(),
            // An entity that XML does not define: kept as written.
            Err(_) => found.value.into_owned(),
        })
    }

    /// `w:val`.
    pub(super) fn value(&self) -> Option<String> {
        self.attribute("val")
    }

    /// False where a switch such as `<w:vanish w:val="0"/>` is off.
    pub(super) fn is_on(&self) -> bool {
        !matches!(self.value().as_deref(), Some("0" | "false" | "off"))
    }
}

/// A part under way.
pub(super) struct Parser<'x> {
    reader: Reader<&'x [u8]>,
    part: String,
    depth: usize,
}

impl<'x> Parser<'x> {
    pub(super) fn new(part: &str, xml: &'x str) -> Self {
        let mut reader = Reader::from_str(xml);
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.allow_dangling_amp = true;
        Self { reader, part: part.to_owned(), depth: 0 }
    }

    /// The next node; `None` at the end.
    pub(super) fn next(&mut self) -> Result<Option<Node<'x>>, DocxError> {
        loop {
            let event = match self.reader.read_event() {
                Ok(event) => event,
                Err(error) => {
                    return Err(self.malformed(self.reader.error_position(), error.to_string()));
                }
            };
            return Ok(Some(match event {
                Event::Start(start) => {
                    self.depth += 1;
                    Node::Start(Element(start))
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    Node::End
                }
                Event::Text(text) => Node::Text(text.into_inner().into_owned()),
                Event::CData(text) => Node::Text(text.into_inner().into_owned()),
                Event::GeneralRef(reference) => Node::Text(resolve(&reference)),
                Event::Eof if self.depth > 0 => {
                    return Err(self.malformed(self.reader.buffer_position(), "it ends inside an element".to_owned()));
                }
                Event::Eof => return Ok(None),
                _ => continue,
            }));
        }
    }

    /// Steps over the rest of the element that has just started.
    pub(super) fn skip(&mut self) -> Result<(), DocxError> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            if self.next()?.is_none() {
                break;
            }
        }
        Ok(())
    }

    fn malformed(&self, byte: u64, reason: String) -> DocxError {
        DocxError::Malformed { part: self.part.clone(), byte, reason }
    }
}

fn resolve(reference: &BytesRef) -> String {
    let name: &str = reference;
    match name {
        "lt" => "<".to_owned(),
        "gt" => ">".to_owned(),
        "amp" => "&".to_owned(),
        "quot" => "\"".to_owned(),
        "apos" => "'".to_owned(),
        _ => match reference.resolve_char_ref() {
            Ok(Some(c)) => c.to_string(),
            _ => format!("&{name};"),
        },
    }
}
