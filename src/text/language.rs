//! The language of a document and of each block.

/// A language that baratin tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub enum Language {
    /// English.
    #[serde(rename = "en")]
    English,
    /// French.
    #[serde(rename = "fr")]
    French,
    /// Any other, or not enough text to tell: rules stay silent.
    #[serde(rename = "other")]
    Other,
}
