//! The model that the program carries with it, so that one file runs anywhere.

use super::{ModelError, Network};

const CONFIG: &[u8] = include_bytes!("../../models/baratin-small/config.json");
const TOKENIZER: &[u8] = include_bytes!("../../models/baratin-small/tokenizer.json");
const WEIGHTS: &[u8] = include_bytes!("../../models/baratin-small/model.safetensors");

/// Loads the built-in model.
///
/// # Errors
/// Never in a release: a test loads it.
pub fn embedded() -> Result<Network, ModelError> {
    Network::from_bytes(CONFIG, TOKENIZER, WEIGHTS)
}
