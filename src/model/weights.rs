//! model.safetensors: tensors by name, in f32, f16, bf16, or smaller with scales beside them.
//!
//! | stored as | with `NAME.scale` | a weight is |
//! |---|---|---|
//! | `NAME` as `I8[n, k]` | `[n]`, one a row | scale × integer |
//! | `NAME` as `U8[n, k / 2]` | `[n, k / 32]`, one a block of 32 | scale × (nibble − 8); an even column in the low nibble |
//!
//! This only saves space on disk; all arithmetic is in f32.

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
            Dtype::I8 | Dtype::U8 => {
                let table = self.table(name, shape)?;
                let mut values = vec![0.0; shape.iter().product()];
                for (row, target) in values.chunks_exact_mut(table.width).enumerate() {
                    table.copy_row(row, target);
                }
                values
            }
            other => {
                return Err(ModelError::Weights(format!(
                    "{name} is stored as {other:?}; F32, F16, BF16, I8 and U8 are known"
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
        if view.shape() == shape || view.dtype() == Dtype::U8 && halved(shape).is_some_and(|half| view.shape() == half)
        {
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
        match self.view(&full, shape)?.dtype() {
            Dtype::I8 | Dtype::U8 => self.table(&full, shape),
            _ => Ok(Table { width: shape[1], values: Values::Plain(self.tensor(&full, shape)?) }),
        }
    }

    fn table(&self, name: &str, shape: &[usize]) -> Result<Table, ModelError> {
        let view = self.view(name, shape)?;
        let (rows, width) = (shape[0], shape.iter().skip(1).product());
        let scale = format!("{name}.scale");
        let values = if view.dtype() == Dtype::U8 {
            Values::Nibbles(view.data().into(), self.tensor(&scale, &[rows, width / BLOCK])?)
        } else {
            Values::Bytes(view.data().iter().map(|b| b.cast_signed()).collect(), self.tensor(&scale, &[rows])?)
        };
        Ok(Table { width, values })
    }
}

/// Weights that share a scale where they are stored in 4 bits.
const BLOCK: usize = 32;

/// The shape of a matrix whose weights lie two in a byte.
fn halved(shape: &[usize]) -> Option<[usize; 2]> {
    match shape {
        [n, k] if k.is_multiple_of(BLOCK) => Some([*n, k / 2]),
        _ => None,
    }
}

/// A matrix whose rows are read one at a time.
#[derive(Clone, Debug)]
pub struct Table {
    width: usize,
    values: Values,
}

/// Row by row, with the scales.
#[derive(Clone, Debug)]
enum Values {
    Plain(Vec<f32>),
    Bytes(Vec<i8>, Vec<f32>),
    Nibbles(Vec<u8>, Vec<f32>),
}

impl Table {
    /// Writes a row into `target`, which has the table's width.
    pub fn copy_row(&self, row: usize, target: &mut [f32]) {
        let range = row * self.width..(row + 1) * self.width;
        match &self.values {
            Values::Plain(values) => target.copy_from_slice(&values[range]),
            Values::Bytes(values, scales) => {
                for (t, &value) in target.iter_mut().zip(&values[range]) {
                    *t = f32::from(value) * scales[row];
                }
            }
            Values::Nibbles(values, scales) => {
                let (bytes, scales) = (&values[range.start / 2..range.end / 2], &scales[range.start / BLOCK..]);
                for ((block, bytes), scale) in
                    target.chunks_exact_mut(BLOCK).zip(bytes.chunks_exact(BLOCK / 2)).zip(scales)
                {
                    for (pair, byte) in block.as_chunks_mut::<2>().0.iter_mut().zip(bytes) {
                        *pair = [byte & 15, byte >> 4].map(|nibble| (f32::from(nibble) - 8.0) * scale);
                    }
                }
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
    fn four_bits_are_read_with_the_scale_of_their_block() {
        let bytes: Vec<u8> = (0..64).map(|at| if at == 32 { 0xF0 } else { 0x98 }).collect();
        let table = Table { width: 64, values: Values::Nibbles(bytes, vec![1.0, 2.0, 0.5, 4.0]) };
        let mut row = vec![0.0; 64];
        table.copy_row(0, &mut row);
        assert_eq!((row[0], row[1], row[32], row[33]), (0.0, 1.0, 0.0, 2.0));
        table.copy_row(1, &mut row);
        assert_eq!((row[0], row[1], row[3], row[63]), (-4.0, 3.5, 0.5, 4.0));
    }

    #[test]
    fn a_truncated_file_says_so() {
        let error = Weights::read(b"\x40\0\0\0\0\0\0\0{\"a\":").err().expect("truncated").to_string();
        assert!(error.contains("damaged or truncated") && error.contains("sha256"), "{error}");
    }
}
