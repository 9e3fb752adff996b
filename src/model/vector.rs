//! What the encoder does to rows of numbers, compiled for each kind of vector unit. Structures instead of closures: a closure
//! would be compiled once, without the wider instructions.

use pulp::{Simd, WithSimd};

use super::activation::{gelu, layer_norm, softmax};
use super::matmul::Sink;

/// Layer normalisation of rows, after adding what came out of a sub-layer.
pub struct Normalise<'a> {
    /// Rows of the width of `weight`.
    pub rows: &'a mut [f32],
    /// Scale.
    pub weight: &'a [f32],
    /// Shift.
    pub bias: &'a [f32],
    /// Added to variances.
    pub epsilon: f32,
}

impl WithSimd for Normalise<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, _: S) {
        for row in self.rows.chunks_exact_mut(self.weight.len()) {
            layer_norm(row, self.weight, self.bias, self.epsilon);
        }
    }
}

/// Softmax of scaled rows.
pub struct Softmax<'a> {
    /// Rows.
    pub rows: &'a mut [f32],
    /// Values a row.
    pub width: usize,
    /// Factor of the values.
    pub scale: f32,
}

impl WithSimd for Softmax<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, _: S) {
        for row in self.rows.chunks_exact_mut(self.width) {
            softmax(row, self.scale);
        }
    }
}

/// Writes a product into a matrix, with a bias.
pub struct Store<'a> {
    /// The matrix.
    pub to: &'a mut [f32],
    /// Its columns.
    pub width: usize,
    /// Column of the product's first.
    pub first: usize,
    /// Added to each row, where there is one.
    pub bias: &'a [f32],
}

impl<'a> Store<'a> {
    /// Into all columns.
    pub fn new(to: &'a mut [f32], width: usize, bias: &'a [f32]) -> Self {
        Self { to, width, first: 0, bias }
    }
}

impl Sink for Store<'_> {
    #[inline(always)]
    fn take(&mut self, row: usize, column: usize, values: &mut [f32]) {
        let target = &mut self.to[row * self.width + self.first + column..][..values.len()];
        if self.bias.is_empty() {
            target.copy_from_slice(values);
        } else {
            let bias = &self.bias[column..][..values.len()];
            target.iter_mut().zip(values.iter()).zip(bias).for_each(|((t, v), b)| *t = v + b);
        }
    }
}

/// Writes the GELU of a product with its bias.
pub struct StoreGelu<'a>(pub Store<'a>);

impl Sink for StoreGelu<'_> {
    #[inline(always)]
    fn take(&mut self, row: usize, column: usize, values: &mut [f32]) {
        let Store { to, width, bias, .. } = &mut self.0;
        values.iter_mut().zip(&bias[column..]).for_each(|(v, b)| *v += b);
        gelu(values);
        to[row * *width + column..][..values.len()].copy_from_slice(values);
    }
}

/// Adds a product with its bias to a matrix.
pub struct Add<'a>(pub Store<'a>);

impl Sink for Add<'_> {
    #[inline(always)]
    fn take(&mut self, row: usize, column: usize, values: &mut [f32]) {
        let Store { to, width, bias, .. } = &mut self.0;
        let bias = &bias[column..][..values.len()];
        let target = &mut to[row * *width + column..][..values.len()];
        target.iter_mut().zip(values.iter()).zip(bias).for_each(|((t, v), b)| *t += v + b);
    }
}
