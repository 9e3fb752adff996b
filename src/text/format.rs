//! The input formats: the table from which names, extensions and readers all derive.

use super::{Document, Prose, ReadError, docx, html, markdown, plain, source};
use std::path::Path;

/// An input format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Plain text.
    Text,
    /// Markdown (CommonMark with tables and footnotes), with front matter and shortcodes of site generators.
    Markdown,
    /// HTML, whole pages or fragments such as WordPress posts.
    Html,
    /// Office Open XML word-processing document.
    Docx,
}

/// What turns an input into a document.
#[derive(Clone, Copy)]
pub(super) enum Reader {
    /// For formats that are text themselves: gets the decoded characters.
    Markup(fn(&str) -> Prose),
    /// For formats that are not: gets the bytes.
    Package(fn(&[u8]) -> Result<Document, ReadError>),
}

struct Entry {
    format: Format,
    name: &'static str,
    extensions: &'static [&'static str],
    reader: Reader,
}

const FORMATS: [Entry; 4] = [
    Entry { format: Format::Text, name: "text", extensions: &["txt", "text"], reader: Reader::Markup(plain::read) },
    Entry {
        format: Format::Markdown,
        name: "markdown",
        extensions: &["md", "markdown", "mdown", "mkd", "mdx", "qmd", "rmd"],
        reader: Reader::Markup(markdown::read),
    },
    Entry {
        format: Format::Html,
        name: "html",
        extensions: &["html", "htm", "xhtml"],
        reader: Reader::Markup(html::read),
    },
    Entry { format: Format::Docx, name: "docx", extensions: &["docx", "docm"], reader: Reader::Package(docx::read) },
];

impl Format {
    /// Every format, in the order of the table.
    pub fn all() -> impl Iterator<Item = Self> {
        FORMATS.iter().map(|entry| entry.format)
    }

    /// The name that users type and outputs show.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.entry().name
    }

    /// File extensions, lower case, without the dot.
    #[must_use]
    pub fn extensions(self) -> &'static [&'static str] {
        self.entry().extensions
    }

    /// The format with this name; an extension is understood too.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let name = name.to_lowercase();
        let found = FORMATS.iter().find(|e| e.name == name || e.extensions.contains(&name.as_str()));
        found.map(|entry| entry.format)
    }

    /// The format that a file's extension promises.
    #[must_use]
    pub fn from_path(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?.to_lowercase();
        FORMATS.iter().find(|e| e.extensions.contains(&extension.as_str())).map(|entry| entry.format)
    }

    /// The format that the bytes look like, for inputs without a known extension. Never fails: what looks like nothing
    /// else is text.
    #[must_use]
    pub fn sniff(bytes: &[u8]) -> Self {
        if source::is_zip(bytes) {
            return Self::Docx;
        }
        let text = source::preview(bytes);
        if looks_like_html(&text) {
            Self::Html
        } else if looks_like_markdown(&text) {
            Self::Markdown
        } else {
            Self::Text
        }
    }

    pub(super) fn reader(self) -> Reader {
        self.entry().reader
    }

    fn entry(self) -> &'static Entry {
        FORMATS.iter().find(|entry| entry.format == self).expect("every format is in the table")
    }
}

/// A doctype, a root element, or several elements that only pages have.
fn looks_like_html(text: &str) -> bool {
    let lower = text.trim_start().to_ascii_lowercase();
    if ["<!doctype html", "<html", "<head", "<body", "<!-- wp:"].iter().any(|start| lower.starts_with(start)) {
        return true;
    }
    if lower.starts_with("<?xml") {
        return lower.contains("<html");
    }
    let closed = |name: &&str| lower.contains(&format!("<{name}")) && lower.contains(&format!("</{name}>"));
    lower.starts_with('<')
        && ["p", "div", "h1", "h2", "article", "section", "ul", "blockquote", "figure"].iter().any(closed)
        || lower.matches("</p>").count() >= 2
}

/// Front matter, headings, links, fences, or strong emphasis more than once.
fn looks_like_markdown(text: &str) -> bool {
    if markdown::has_front_matter(text) {
        return true;
    }
    let heading = |line: &str| {
        let rest = line.trim_start_matches('#');
        let level = line.len() - rest.len();
        (1..=6).contains(&level)
            && rest.starts_with(' ')
            && rest.trim().chars().next().is_some_and(char::is_alphanumeric)
    };
    text.lines().any(|line| heading(line) || line.starts_with("```"))
        || text.contains("](http")
        || text.contains("](/")
        || text.contains("![")
        || text.matches("**").count() >= 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_and_extension_leads_back_to_its_format() {
        for format in Format::all() {
            assert_eq!(Format::from_name(format.name()), Some(format));
            for extension in format.extensions() {
                assert_eq!(
                    Format::from_path(Path::new(&format!("a/draft.v2.{}", extension.to_uppercase()))),
                    Some(format)
                );
            }
        }
        assert_eq!(Format::from_path(Path::new("notes.doc")), None);
        assert_eq!(Format::from_name("pages"), None);
    }

    #[test]
    fn bytes_without_a_name_are_recognised() {
        for (bytes, format) in [
            (&b"PK\x03\x04rest"[..], Format::Docx),
            (b"\xEF\xBB\xBF\n<!DOCTYPE HTML><title>x</title>", Format::Html),
            (b"<p>Le robot <em>apprend</em>.</p>", Format::Html),
            (b"<!-- wp:paragraph -->\n<p>Hello</p>", Format::Html),
            (b"---\ntitle: The model that lied\n---\nText", Format::Markdown),
            (b"# A title\n\nSome prose.", Format::Markdown),
            (b"As [they say](https://example.org/x), it works.", Format::Markdown),
            (b"A plain draft. It costs < 5 euros and #hashtags are fine.\n\n- one\n- two", Format::Text),
            (b"", Format::Text),
        ] {
            assert_eq!(Format::sniff(bytes), format, "{}", String::from_utf8_lossy(bytes));
        }
        let utf16: Vec<u8> = "\u{FEFF}<html><p>Été</p>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(Format::sniff(&utf16), Format::Html);
    }

    #[test]
    fn a_docx_named_txt_gets_an_error_that_says_so() {
        let error = crate::text::read(b"PK\x03\x04....word/document.xml", Format::Text, None).unwrap_err();
        assert!(error.to_string().contains("Word document (docx)"), "{error}");
    }
}
