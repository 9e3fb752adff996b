//! The parts beside the text of a Word document: where the text is, what its relations point to, what its styles mean.

use rustc_hash::FxHashMap;

use super::DocxError;
use super::package::Package;
use super::xml::{Node, Parser};

/// Where Word keeps the text.
const USUAL: &str = "word/document.xml";

/// A kind of note.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Notes {
    /// Its part, beside the text.
    pub(super) part: &'static str,
    /// The element of one note.
    pub(super) element: &'static str,
    /// The element that refers to one.
    pub(super) reference: &'static str,
}

/// Footnotes, then endnotes.
pub(super) const NOTES: [Notes; 2] = [
    Notes { part: "footnotes.xml", element: "footnote", reference: "footnoteReference" },
    Notes { part: "endnotes.xml", element: "endnote", reference: "endnoteReference" },
];

/// What a paragraph style says about a paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Style {
    pub(super) heading: Option<u8>,
    pub(super) list: bool,
    pub(super) quoted: bool,
    pub(super) caption: bool,
    /// A line of a table of contents.
    pub(super) contents: bool,
}

/// The part that holds the text.
pub(super) fn main_part(package: &mut Package) -> Result<String, DocxError> {
    if package.has(USUAL) {
        return Ok(USUAL.to_owned());
    }
    if let Some(xml) = package.optional("_rels/.rels")? {
        let mut parser = Parser::new("_rels/.rels", &xml);
        while let Some(node) = parser.next()? {
            let Node::Start(element) = node else { continue };
            if element.attribute("Type").is_some_and(|kind| kind.ends_with("/officeDocument"))
                && let Some(target) = element.attribute("Target")
            {
                let target = target.trim_start_matches('/').to_owned();
                if target.starts_with("word/") && package.has(&target) {
                    return Ok(target);
                }
            }
        }
    }
    let what = if package.has("xl/workbook.xml") {
        "it is a spreadsheet"
    } else if package.has("ppt/presentation.xml") {
        "it is a presentation"
    } else if package.has("content.xml") {
        "it is an OpenDocument file"
    } else {
        "the archive has no word/document.xml"
    };
    Err(DocxError::NoDocument { what })
}

/// The name of a part in the same folder.
pub(super) fn beside(part: &str, name: &str) -> String {
    let folder = part.rfind('/').map_or("", |at| &part[..=at]);
    format!("{folder}{name}")
}

/// Targets of the relations of a part, by id.
pub(super) fn targets(package: &mut Package, part: &str) -> Result<FxHashMap<String, String>, DocxError> {
    let mut targets = FxHashMap::default();
    let name = part.rsplit('/').next().unwrap_or(part);
    let relations = beside(part, &format!("_rels/{name}.rels"));
    let Some(xml) = package.optional(&relations)? else {
        return Ok(targets);
    };
    let mut parser = Parser::new(&relations, &xml);
    while let Some(node) = parser.next()? {
        if let Node::Start(element) = node
            && let (Some(id), Some(target)) = (element.attribute("Id"), element.attribute("Target"))
        {
            targets.insert(id, target);
        }
    }
    Ok(targets)
}

/// What the styles of a document mean, by id.
#[derive(Default)]
pub(super) struct Styles {
    by_id: FxHashMap<String, Style>,
}

impl Styles {
    /// The meaning of a style; where no style sheet defines it, of its id.
    pub(super) fn get(&self, id: &str) -> Style {
        self.by_id.get(id).copied().unwrap_or_else(|| by_name(id))
    }
}

#[derive(Default)]
struct Definition {
    style: Style,
    outline: Option<u8>,
    based_on: Option<String>,
}

/// Reads the style sheet.
pub(super) fn styles(package: &mut Package, main: &str) -> Result<Styles, DocxError> {
    let part = beside(main, "styles.xml");
    let Some(xml) = package.optional(&part)? else {
        return Ok(Styles::default());
    };
    let mut definitions: Vec<(String, Definition)> = Vec::new();
    let mut parser = Parser::new(&part, &xml);
    while let Some(node) = parser.next()? {
        let Node::Start(element) = node else { continue };
        if element.name() == "style" {
            let id = element.attribute("styleId").unwrap_or_default();
            definitions.push((id, Definition::default()));
            continue;
        }
        let Some((_, definition)) = definitions.last_mut() else {
            continue;
        };
        match element.name() {
            "name" => definition.style = by_name(&element.value().unwrap_or_default()),
            "basedOn" => definition.based_on = element.value(),
            "outlineLvl" => definition.outline = element.value().and_then(|level| level.parse().ok()),
            "numPr" => definition.style.list = true,
            _ => {}
        }
    }
    Ok(inherit(&definitions))
}

/// A style has what its ancestors have.
fn inherit(definitions: &[(String, Definition)]) -> Styles {
    let index: FxHashMap<&str, &Definition> = definitions.iter().map(|(id, one)| (id.as_str(), one)).collect();
    let mut styles = Styles::default();
    for (id, definition) in definitions {
        let mut style = definition.style;
        style.heading = style.heading.or_else(|| outline_heading(definition.outline));
        let mut at = definition;
        for _ in 0..16 {
            let Some(parent) = at.based_on.as_deref().and_then(|id| index.get(id)) else {
                break;
            };
            at = parent;
            // An explicit outline level (9: body text) overrides that of the ancestors.
            if definition.outline.is_none() {
                style.heading = style.heading.or(at.style.heading).or_else(|| outline_heading(at.outline));
            }
            style.list |= at.style.list;
            style.quoted |= at.style.quoted;
            style.caption |= at.style.caption;
            style.contents |= at.style.contents;
        }
        styles.by_id.insert(id.clone(), style);
    }
    styles
}

/// The heading of an outline level, which counts from 0; 9 is body text.
pub(super) fn outline_heading(level: Option<u8>) -> Option<u8> {
    level.filter(|level| *level < 9).map(|level| (level + 1).min(6))
}

/// The meaning of Word's own style names, in English and French, with or without spaces.
fn by_name(name: &str) -> Style {
    let name: String = name.chars().filter(|c| !matches!(c, ' ' | '-' | '_')).flat_map(char::to_lowercase).collect();
    let mut style = Style::default();
    let numbered = |prefix: &str| name.strip_prefix(prefix).and_then(|rest| rest.parse::<u8>().ok());
    style.heading = match name.as_str() {
        "title" | "titre" | "titredudocument" => Some(1),
        "subtitle" | "soustitre" => Some(2),
        _ => numbered("heading")
            .or_else(|| numbered("titre"))
            .filter(|level| (1..=9).contains(level))
            .map(|level| level.min(6)),
    };
    style.quoted = matches!(
        name.as_str(),
        "quote"
            | "intensequote"
            | "citation"
            | "citationintense"
            | "blocktext"
            | "blockquote"
            | "quotations"
            | "blockquotation"
    );
    style.caption = matches!(name.as_str(), "caption" | "légende" | "legende" | "lgende");
    style.contents = numbered("toc").is_some() || numbered("tm").is_some();
    style.list = ["listbullet", "listnumber", "listepuces", "listeàpuces", "listenumros", "listeànuméros"]
        .iter()
        .any(|prefix| name.starts_with(prefix));
    style
}
