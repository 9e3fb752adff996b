//! The weights that are built into the program.

use super::{ModelError, Network};

/// The default model.
///
/// # Errors
/// No weights are built in.
pub fn embedded() -> Result<Network, ModelError> {
    Err(ModelError::Config("no weights are built in".into()))
}
