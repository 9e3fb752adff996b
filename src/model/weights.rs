//! model.safetensors: tensors by name, in f32, f16, bf16, or in 8 bits with a scale a row.
//!
//! The 8-bit form is `NAME` as `I8[n, k]` beside `NAME.scale` as `F32[n]`: weight = scale × integer. It only saves space on
//! disk; all arithmetic is in f32.

use safetensors::{Dtype, SafeTensors, tensor::TensorView};

use super::ModelError;

/// The tensors of a file.
pub struct Weights<'b> {
    tensors: SafeTensors<'b>,
    prefix: &'static str,
}

impl<'b> Weights<'b> {
    /// Reads the file's index.
    ///
    /// # Errors
    /// Bytes that are no safetensors file, or a truncated one.
    pub fn read(bytes: &'b [u8]) -> Result<Self, ModelError> {
        let tensors = SafeTensors::deserialize(bytes).map_err(|error| {
            ModelError::Weights(format!(
                "damaged or truncated ({error}); copy the file again, or compare its sha256 with the one in MODEL.md"
            ))
        })?;
        let probe = "embeddings.LayerNorm.weight";
        let prefix = ["encoder.", "bert.", ""].into_iter().find(|p| tensors.tensor(&format!("{p}{probe}")).is_ok());
        let prefix = prefix.ok_or_else(|| {
            ModelError::Weights(format!("no tensor {probe}: these are not the weights of a BERT encoder"))
        })?;
        Ok(Self { tensors, prefix })
    }

    /// True where the file has this tensor.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.tensors.tensor(name).is_ok()
    }

    /// A tensor of the encoder, as f32.
    ///
    /// # Errors
    /// No such tensor, another shape than expected, or a type of number that is not known.
    pub fn encoder(&self, name: &str, shape: &[usize]) -> Result<Vec<f32>, ModelError> {
        self.tensor(&format!("{}{name}", self.prefix), shape)
    }

    /// A tensor by its full name, as f32.
    ///
    /// # Errors
    /// As [`Weights::encoder`].
    pub fn tensor(&self, name: &str, shape: &[usize]) -> Result<Vec<f32>, ModelError> {
        let view = self.view(name, shape)?;
        let data = view.data();
        Ok(match view.dtype() {
            Dtype::F32 => data.as_chunks::<4>().0.iter().map(|b| f32::from_le_bytes(*b)).collect(),
            Dtype::BF16 => data
                .as_chunks::<2>()
                .0
                .iter()
                .map(|b| f32::from_bits(u32::from(u16::from_le_bytes(*b)) << 16))
                .collect(),
            Dtype::F16 => data.as_chunks::<2>().0.iter().map(|b| half(u16::from_le_bytes(*b))).collect(),
            Dtype::I8 => {
                let table = self.table(name, shape)?;
                let mut values = vec![0.0; shape.iter().product()];
                for (row, target) in values.chunks_exact_mut(table.width).enumerate() {
                    table.copy_row(row, target);
                }
                values
            }
            other => {
                return Err(ModelError::Weights(format!(
                    "{name} is stored as {other:?}; F32, F16, BF16 and I8 are known"
                )));
            }
        })
    }

    fn view(&self, name: &str, shape: &[usize]) -> Result<TensorView<'_>, ModelError> {
        let view = self.tensors.tensor(name).map_err(|_| {
            ModelError::Weights(format!(
                "no tensor {name}; the file does not fit config.json, or the model has no such part"
            ))
        })?;
        if view.shape() == shape {
            return Ok(view);
        }
        Err(ModelError::Weights(format!("{name} has the shape {:?}, and config.json asks for {shape:?}", view.shape())))
    }

    /// A table of which single rows are wanted: kept as it is stored.
    ///
    /// # Errors
    /// As [`Weights::tensor`].
    pub fn encoder_table(&self, name: &str, shape: &[usize]) -> Result<Table, ModelError> {
        let full = format!("{}{name}", self.prefix);
        if self.view(&full, shape)?.dtype() == Dtype::I8 {
            return self.table(&full, shape);
        }
        Ok(Table { width: shape[1], plain: self.tensor(&full, shape)?, small: Vec::new(), scales: Vec::new() })
    }

    fn table(&self, name: &str, shape: &[usize]) -> Result<Table, ModelError> {
        let small = self.view(name, shape)?.data().iter().map(|b| b.cast_signed()).collect();
        let scales = self.tensor(&format!("{name}.scale"), &shape[..1])?;
        Ok(Table { width: shape.iter().skip(1).product(), plain: Vec::new(), small, scales })
    }
}

/// A matrix whose rows are read one at a time.
#[derive(Clone, Debug, Default)]
pub struct Table {
    width: usize,
    plain: Vec<f32>,
    small: Vec<i8>,
    scales: Vec<f32>,
}

impl Table {
    /// Writes a row into `target`, which has the table's width.
    pub fn copy_row(&self, row: usize, target: &mut [f32]) {
        let range = row * self.width..(row + 1) * self.width;
        if self.scales.is_empty() {
            target.copy_from_slice(&self.plain[range]);
        } else {
            let scale = self.scales[row];
            for (t, &s) in target.iter_mut().zip(&self.small[range]) {
                *t = f32::from(s) * scale;
            }
        }
    }
}

/// IEEE 754 half precision to single.
fn half(bits: u16) -> f32 {
    let (sign, exponent, fraction) = (u32::from(bits >> 15) << 31, u32::from(bits >> 10) & 31, u32::from(bits) & 1023);
    let magnitude = match exponent {
        0 => return f32::from_bits(sign | (fraction as f32 / 16_777_216.0).to_bits()),
        31 => 0x7F80_0000 | (fraction << 13),
        _ => ((exponent + 112) << 23) | (fraction << 13),
    };
    f32::from_bits(sign | magnitude)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_are_read() {
        for (bits, value) in [(0x3C00, 1.0), (0xC000, -2.0), (0x3555, 0.333_251_95), (0x0001, 5.960_464_5e-8), (0, 0.0)]
        {
            assert_eq!(half(bits), value);
        }
        assert!(half(0x7C00).is_infinite());
    }

    #[test]
    fn a_truncated_file_says_so() {
        let error = Weights::read(b"\x40\0\0\0\0\0\0\0{\"a\":").err().expect("truncated").to_string();
        assert!(error.contains("damaged or truncated") && error.contains("sha256"), "{error}");
    }
}
