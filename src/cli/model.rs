//! From the arguments to the model that scores texts.

use std::sync::Arc;

use super::args::ModelArgs;
use crate::model::{self, Model, Network};

/// The model of a folder, or the one that is built in; `None` where the user wants none, or none is built in.
///
/// # Errors
/// A folder that holds no model, or a damaged one.
pub(super) fn load(args: &ModelArgs) -> Result<Option<Arc<dyn Model>>, String> {
    if args.no_model {
        return Ok(None);
    }
    match &args.model {
        Some(folder) => match Network::load(folder) {
            Ok(network) => Ok(Some(Arc::new(network))),
            Err(error) => Err(format!("{}: {error}", folder.display())),
        },
        None => Ok(model::embedded().ok().map(|network| Arc::new(network) as Arc<dyn Model>)),
    }
}
