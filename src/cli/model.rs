//! The model that the user asked for.

use std::path::Path;
use std::sync::Arc;

use super::args::ModelArgs;
use crate::model::{self, Model, Network};

/// The model of a folder, the built-in one, or none.
pub(super) fn load(args: &ModelArgs) -> Result<Option<Arc<dyn Model>>, String> {
    if args.no_model { Ok(None) } else { network(args.model.as_deref()).map(Some) }
}

/// The model of a folder, or the built-in one.
pub(super) fn network(folder: Option<&Path>) -> Result<Arc<dyn Model>, String> {
    let loaded = match folder {
        Some(folder) => Network::load(folder).map_err(|error| format!("{}: {error}", folder.display())),
        None => model::embedded().map_err(|error| format!("the built-in model: {error}")),
    };
    loaded.map(|network| Arc::new(network) as Arc<dyn Model>)
}
