//! What can be wrong with a model folder, told so that its owner can mend it.

/// Why a model could not be loaded or trained.
#[derive(Debug, thiserror::Error)]
pub enum ModelError {
    /// A file is missing or cannot be read.
    #[error("{file}: cannot be read: {source}; a model folder holds config.json, tokenizer.json and model.safetensors")]
    Unreadable {
        /// The file.
        file: String,
        /// Why.
        source: std::io::Error,
    },
    /// config.json is not what was expected.
    #[error("config.json: {0}")]
    Config(String),
    /// tokenizer.json is not what was expected.
    #[error("tokenizer.json: {0}")]
    Tokenizer(String),
    /// model.safetensors is damaged or does not fit config.json.
    #[error("model.safetensors: {0}")]
    Weights(String),
    /// Training text or settings that cannot be used.
    #[error("{0}")]
    Training(String),
}
