//! Matrix products in single precision on packed operands: a register tile of 12 × 32 outputs, vectors by `pulp`, so that
//! AVX-512, AVX2 and NEON are chosen at run time. Each output is one chain of fused multiply-adds over `k`, whatever the
//! width of the vectors: the same numbers on every processor that has them, and in every batch.

use pulp::{Arch, Simd, WithSimd};

/// Columns of a panel.
pub const PANEL: usize = 32;
/// Rows of a tile.
pub const TILE: usize = 12;

/// A `k × n` matrix cut into panels of 32 columns, `[n / 32][k][32]`, zeros behind the last column.
#[derive(Clone, Debug, Default)]
pub struct Panels {
    data: Vec<f32>,
    /// Rows.
    pub k: usize,
    /// Columns.
    pub n: usize,
}

impl Panels {
    /// Packs the transpose of `weights`, which are given as `n` rows of `k` (as linear layers are stored).
    #[must_use]
    pub fn transposed(rows: &[f32], n: usize, k: usize) -> Self {
        let mut panels = Self::default();
        panels.set_transposed(n, k, |row| &rows[row * k..(row + 1) * k]);
        panels
    }

    /// The same from rows that lie anywhere.
    pub fn set_transposed<'r>(&mut self, n: usize, k: usize, row: impl Fn(usize) -> &'r [f32]) {
        (self.k, self.n) = (k, n);
        self.data.clear();
        self.data.resize(n.div_ceil(PANEL) * k * PANEL, 0.0);
        for column in 0..n {
            let (panel, at) = (column / PANEL, column % PANEL);
            let target = &mut self.data[panel * k * PANEL..(panel + 1) * k * PANEL];
            for (cell, &value) in target.chunks_exact_mut(PANEL).zip(row(column)) {
                cell[at] = value;
            }
        }
    }

    /// Packs `k` rows of `n` values as they are.
    pub fn set_plain<'r>(&mut self, k: usize, n: usize, row: impl Fn(usize) -> &'r [f32]) {
        (self.k, self.n) = (k, n);
        self.data.clear();
        self.data.resize(n.div_ceil(PANEL) * k * PANEL, 0.0);
        for at in 0..k {
            for (panel, values) in row(at)[..n].chunks(PANEL).enumerate() {
                self.data[(panel * k + at) * PANEL..][..values.len()].copy_from_slice(values);
            }
        }
    }

    /// Packs `k` rows of at most 32 columns as one panel.
    pub fn set_rows<'r>(&mut self, k: usize, n: usize, row: impl Fn(usize) -> &'r [f32]) {
        debug_assert!(n <= PANEL);
        (self.k, self.n) = (k, n);
        self.data.clear();
        self.data.resize(k * PANEL, 0.0);
        for (at, target) in self.data.chunks_exact_mut(PANEL).enumerate() {
            target[..n].copy_from_slice(&row(at)[..n]);
        }
    }
}

/// The left operand: rows cut into tiles of 12, `[rows / 12][k][12]`, zeros behind the last row.
#[derive(Clone, Debug, Default)]
pub struct Tiles {
    data: Vec<f32>,
    rows: usize,
    k: usize,
}

impl Tiles {
    /// Packs rows of `k` values that lie anywhere.
    pub fn set<'r>(&mut self, rows: usize, k: usize, row: impl Fn(usize) -> &'r [f32]) {
        (self.rows, self.k) = (rows, k);
        self.data.clear();
        self.data.resize(rows.div_ceil(TILE) * k * TILE, 0.0);
        for (tile, target) in self.data.chunks_exact_mut(k * TILE).enumerate() {
            for at in 0..TILE.min(rows - tile * TILE) {
                for (cell, &value) in target.chunks_exact_mut(TILE).zip(row(tile * TILE + at)) {
                    cell[at] = value;
                }
            }
        }
    }
}

impl Tiles {
    /// Packs the transpose of `k` rows of `rows` values.
    pub fn set_transposed<'r>(&mut self, rows: usize, k: usize, row: impl Fn(usize) -> &'r [f32]) {
        (self.rows, self.k) = (rows, k);
        self.data.clear();
        self.data.resize(rows.div_ceil(TILE) * k * TILE, 0.0);
        for at in 0..k {
            for (tile, values) in row(at)[..rows].chunks(TILE).enumerate() {
                self.data[(tile * k + at) * TILE..][..values.len()].copy_from_slice(values);
            }
        }
    }
}

/// What is done with a finished row of up to 32 outputs: its number, the number of its first column, its values.
pub trait Sink {
    /// Takes the outputs of a row.
    fn take(&mut self, row: usize, column: usize, values: &mut [f32]);
}

impl<F: FnMut(usize, usize, &mut [f32])> Sink for F {
    #[inline(always)]
    fn take(&mut self, row: usize, column: usize, values: &mut [f32]) {
        self(row, column, values);
    }
}

/// `left × right`, each row of each panel handed to `sink` while it is still in the cache.
pub fn multiply(arch: Arch, left: &Tiles, right: &Panels, sink: impl Sink) {
    debug_assert_eq!(left.k, right.k);
    arch.dispatch(Product { left, right, sink });
}

struct Product<'a, S> {
    left: &'a Tiles,
    right: &'a Panels,
    sink: S,
}

impl<K: Sink> WithSimd for Product<'_, K> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(mut self, simd: S) {
        let k = self.left.k;
        if k == 0 {
            return;
        }
        let mut out = [[0.0_f32; PANEL]; TILE];
        for (number, panel) in self.right.data.chunks_exact(k * PANEL).enumerate() {
            let columns = PANEL.min(self.right.n - number * PANEL);
            for (at, tile) in self.left.data.chunks_exact(k * TILE).enumerate() {
                if S::REGISTER_COUNT >= 32 {
                    block::<S, TILE>(simd, tile, panel, &mut out, 0);
                } else {
                    block::<S, { TILE / 2 }>(simd, tile, panel, &mut out, 0);
                    block::<S, { TILE / 2 }>(simd, tile, panel, &mut out, TILE / 2);
                }
                let rows = TILE.min(self.left.rows - at * TILE);
                for (row, values) in out[..rows].iter_mut().enumerate() {
                    self.sink.take(at * TILE + row, number * PANEL, &mut values[..columns]);
                }
            }
        }
    }
}

/// `R` rows of a tile from row `first` on, times a panel: two vectors of columns at a time.
#[inline(always)]
fn block<S: Simd, const R: usize>(simd: S, tile: &[f32], panel: &[f32], out: &mut [[f32; PANEL]; TILE], first: usize) {
    let pairs = PANEL / (2 * S::F32_LANES).min(PANEL);
    for pair in 0..pairs {
        let mut sums = [[simd.splat_f32s(0.0); 2]; R];
        for (cells, values) in panel.as_chunks::<PANEL>().0.iter().zip(tile.as_chunks::<TILE>().0) {
            let (vectors, _) = S::as_simd_f32s(cells);
            let (low, high) = (vectors[2 * pair], vectors[2 * pair + 1]);
            for r in 0..R {
                let value = simd.splat_f32s(values[first + r]);
                sums[r][0] = simd.mul_add_f32s(value, low, sums[r][0]);
                sums[r][1] = simd.mul_add_f32s(value, high, sums[r][1]);
            }
        }
        for (r, [low, high]) in sums.into_iter().enumerate() {
            let (vectors, _) = S::as_mut_simd_f32s(&mut out[first + r]);
            vectors[2 * pair] = low;
            vectors[2 * pair + 1] = high;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn numbers(n: usize, seed: u64) -> Vec<f32> {
        let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 40) as f32 / 8_388_608.0 - 1.0
        };
        (0..n).map(|_| next()).collect()
    }

    proptest! {
        #[test]
        fn packed_products_equal_plain_ones(rows in 1_usize..40, k in 1_usize..70, n in 1_usize..100, seed in 0_u64..99) {
            let (a, b) = (numbers(rows * k, seed), numbers(n * k, seed + 100));
            let mut left = Tiles::default();
            left.set(rows, k, |row| &a[row * k..(row + 1) * k]);
            let right = Panels::transposed(&b, n, k);
            let turned = |m: &[f32], n: usize| -> Vec<f32> { (0..k * n).map(|i| m[i % n * k + i / n]).collect() };
            let (columns, plain) = (turned(&a, rows), turned(&b, n));
            let (mut other_left, mut other_right) = (Tiles::default(), Panels::default());
            other_left.set_transposed(rows, k, |row| &columns[row * rows..(row + 1) * rows]);
            other_right.set_plain(k, n, |row| &plain[row * n..(row + 1) * n]);
            prop_assert_eq!(&left.data, &other_left.data);
            prop_assert_eq!(&right.data, &other_right.data);
            let mut product = vec![f32::NAN; rows * n];
            multiply(Arch::new(), &left, &right, |row: usize, column: usize, values: &mut [f32]| {
                product[row * n + column..row * n + column + values.len()].copy_from_slice(values);
            });
            for row in 0..rows {
                for column in 0..n {
                    let plain: f32 = (0..k).fold(0.0, |sum, i| a[row * k + i].mul_add(b[column * k + i], sum));
                    prop_assert_eq!(product[row * n + column], plain);
                }
            }
        }
    }
}
