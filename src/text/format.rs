//! The input formats: the table from which names, extensions and readers all derive.

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
