//! All that a run needs to go on as if it had never stopped: parameters, both moments, and how far it had come. The order
//! of the text and all chance follow from the seed and the step, so they need no saving.

use std::path::Path;

use safetensors::SafeTensors;
use safetensors::tensor::Dtype;
use serde::{Deserialize, Serialize};

use super::folder::{read, write};
use super::ops::{numbers, tensor};
use super::optimiser::AdamW;
use super::parameters::{Parameters, Stored, serialise};
use super::random::digest;
use crate::model::ModelError;

/// The file's name.
pub const NAME: &str = "checkpoint.safetensors";

/// How far a run has come.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Progress {
    /// Digest of settings, data and base.
    pub run: u64,
    /// The epoch that is under way, from 0.
    pub epoch: usize,
    /// Its steps that are done.
    pub step: usize,
    /// Steps done in all.
    pub steps: usize,
    /// The best quality on development text.
    pub best: Option<f32>,
    /// Its epoch, from 0.
    pub best_epoch: usize,
    /// True where the run stopped early.
    pub stopped: bool,
}

#[derive(Serialize, Deserialize)]
struct Header {
    progress: Progress,
    digest: u64,
}

/// Writes a checkpoint into a folder.
///
/// # Errors
/// A full disk, or a folder that cannot be written to.
pub fn save(folder: &Path, parameters: &Parameters, adam: &AdamW, progress: &Progress) -> Result<(), ModelError> {
    let mut tensors = Vec::with_capacity(3 * parameters.0.len());
    for (parameter, moments) in parameters.0.iter().zip(&adam.moments) {
        let (name, shape) = (&parameter.name, parameter.var.dims());
        tensors.push((name.clone(), Stored::of(&numbers(&parameter.var)?, shape)));
        tensors.push((format!("first.{name}"), Stored::of(&moments.first, shape)));
        tensors.push((format!("second.{name}"), Stored::of(&moments.second, shape)));
    }
    let sum = tensors.iter().fold(0, |sum, (_, stored)| digest(sum, stored.bytes()));
    let header = serde_json::to_string(&Header { progress: progress.clone(), digest: sum })
        .map_err(|error| ModelError::Training(error.to_string()))?;
    write(&folder.join(NAME), &serialise(tensors, "baratin", header)?)
}

/// Reads a checkpoint back into parameters and optimiser.
///
/// # Errors
/// A file that is damaged, or of another run.
pub fn restore(folder: &Path, run: u64, parameters: &Parameters, adam: &mut AdamW) -> Result<Progress, ModelError> {
    let path = folder.join(NAME);
    let damaged = |why: &str| {
        ModelError::Training(format!(
            "{}: damaged ({why}); remove the folder and start again, or name another --out",
            path.display()
        ))
    };
    let bytes = read(&path)?;
    let tensors = SafeTensors::deserialize(&bytes).map_err(|error| damaged(&error.to_string()))?;
    let (_, metadata) = SafeTensors::read_metadata(&bytes).map_err(|error| damaged(&error.to_string()))?;
    let header = metadata.metadata().as_ref().and_then(|map| map.get("baratin")).ok_or_else(|| damaged("no header"))?;
    let header: Header = serde_json::from_str(header).map_err(|error| damaged(&error.to_string()))?;
    if header.progress.run != run {
        return Err(ModelError::Training(format!(
            "{}: belongs to a run with other data, another base or other settings; give those again, or name another --out",
            path.display()
        )));
    }
    let mut sum = 0;
    let mut take = |name: &str, n: usize| -> Result<Vec<f32>, ModelError> {
        let view = tensors.tensor(name).map_err(|_| damaged("a tensor is missing"))?;
        if view.dtype() != Dtype::F32 || view.data().len() != 4 * n {
            return Err(damaged("a tensor has another size"));
        }
        sum = digest(sum, view.data());
        Ok(view.data().as_chunks::<4>().0.iter().map(|b| f32::from_le_bytes(*b)).collect())
    };
    let mut all = Vec::with_capacity(parameters.0.len());
    for parameter in &parameters.0 {
        let (name, n) = (&parameter.name, parameter.var.elem_count());
        all.push((take(name, n)?, take(&format!("first.{name}"), n)?, take(&format!("second.{name}"), n)?));
    }
    if sum != header.digest {
        return Err(damaged("its contents do not match their digest"));
    }
    for ((parameter, moments), (values, first, second)) in parameters.0.iter().zip(&mut adam.moments).zip(all) {
        parameter.var.set(&tensor(values, parameter.var.shape().clone())?)?;
        (moments.first, moments.second) = (first, second);
    }
    adam.steps = header.progress.steps;
    Ok(header.progress)
}

#[cfg(test)]
mod tests {
    use super::super::folder::new_heads;
    use super::super::parameters::tests::random_base;
    use super::*;

    fn parameters(seed: u64) -> Parameters {
        let config = crate::model::config::tiny();
        Parameters::read(&config, &new_heads("x"), &random_base(&config, seed), true, seed).expect("parameters")
    }

    #[test]
    fn what_was_saved_comes_back_and_damage_is_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let (old, new) = (parameters(1), parameters(2));
        let mut adam = AdamW::new(&old);
        adam.moments[3].first[5] = 0.25;
        let progress = Progress { run: 7, epoch: 1, step: 2, steps: 12, best: Some(0.5), ..Progress::default() };
        save(folder.path(), &old, &adam, &progress).expect("saved");

        let mut restored = AdamW::new(&new);
        assert_eq!(restore(folder.path(), 7, &new, &mut restored).expect("restored"), progress);
        assert_eq!((restored.steps, &restored.moments), (12, &adam.moments));
        let values = |p: &Parameters| -> Vec<f32> { numbers(&p.0[0].var).expect("values").to_vec() };
        assert_eq!(values(&old), values(&new));

        let error = |run: u64| {
            let new = parameters(2);
            restore(folder.path(), run, &new, &mut AdamW::new(&new)).expect_err("refused").to_string()
        };
        assert!(error(8).contains("another base or other settings"));
        let path = folder.path().join(NAME);
        let mut bytes = std::fs::read(&path).expect("bytes");
        let at = bytes.len() - 100;
        bytes[at] ^= 1;
        std::fs::write(&path, &bytes).expect("written");
        assert!(error(7).contains("do not match their digest"), "{}", error(7));
        std::fs::write(&path, &bytes[..at]).expect("written");
        assert!(error(7).contains("damaged"), "{}", error(7));
    }
}
