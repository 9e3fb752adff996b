//! Scaled dot-product attention within packed inputs, with its gradient. The probabilities are computed again for the
//! gradient: that costs less than the memory to keep them.

use std::sync::Arc;

use candle_core::{CpuStorage, CustomOp3, Layout, Result, Shape, Tensor};
use pulp::Arch;

use super::ops::{numbers, slice, tensor, vectorised, write};
use crate::model::activation::sum;
use crate::model::matmul::{Panels, Tiles};
use crate::model::vector::Softmax;

/// Attention of queries, keys and values, each `[tokens, width]`.
pub struct Attention {
    /// Vector unit.
    pub arch: Arch,
    /// Attention heads.
    pub heads: usize,
    /// Tokens of each input.
    pub lengths: Arc<Vec<usize>>,
}

/// Where a head of an input lies in `[tokens, width]`.
#[derive(Clone, Copy)]
struct Part {
    first: usize,
    tokens: usize,
    width: usize,
    column: usize,
    size: usize,
}

impl Part {
    fn row(self, of: &[f32], row: usize) -> &[f32] {
        &of[(self.first + row) * self.width + self.column..][..self.size]
    }

    /// Writes a product `[tokens, size]` to its place.
    fn write(self, arch: Arch, left: &Tiles, right: &Panels, into: &mut [f32]) {
        write(arch, left, right, &mut into[self.first * self.width..], self.width, self.column);
    }
}

#[derive(Default)]
struct Buffers {
    tiles: Tiles,
    panels: Panels,
    probabilities: Vec<f32>,
    slopes: Vec<f32>,
}

impl Attention {
    fn parts(&self, width: usize) -> Vec<Part> {
        let size = width / self.heads;
        let mut parts = Vec::with_capacity(self.lengths.len() * self.heads);
        let mut first = 0;
        for &tokens in self.lengths.iter() {
            parts.extend((0..self.heads).map(|head| Part { first, tokens, width, column: head * size, size }));
            first += tokens;
        }
        parts
    }

    fn probabilities(&self, part: Part, q: &[f32], k: &[f32], buffers: &mut Buffers) {
        let Buffers { tiles, panels, probabilities, .. } = buffers;
        tiles.set(part.tokens, part.size, |row| part.row(q, row));
        panels.set_transposed(part.tokens, part.size, |row| part.row(k, row));
        probabilities.resize(part.tokens * part.tokens, 0.0);
        write(self.arch, tiles, panels, probabilities, part.tokens, 0);
        let scale = 1.0 / (part.size as f32).sqrt();
        self.arch.dispatch(Softmax { rows: probabilities, width: part.tokens, scale });
    }
}

impl CustomOp3 for Attention {
    fn name(&self) -> &'static str {
        "attention"
    }

    fn cpu_fwd(
        &self,
        q: &CpuStorage,
        q_layout: &Layout,
        k: &CpuStorage,
        k_layout: &Layout,
        v: &CpuStorage,
        v_layout: &Layout,
    ) -> Result<(CpuStorage, Shape)> {
        let (_, width) = q_layout.shape().dims2()?;
        let (q, k, v) = (slice(q, q_layout)?, slice(k, k_layout)?, slice(v, v_layout)?);
        let mut context = vec![0.0; q.len()];
        let mut buffers = Buffers::default();
        for part in self.parts(width) {
            self.probabilities(part, q, k, &mut buffers);
            let Buffers { tiles, panels, probabilities, .. } = &mut buffers;
            let n = part.tokens;
            tiles.set(n, n, |row| &probabilities[row * n..(row + 1) * n]);
            panels.set_plain(n, part.size, |row| part.row(v, row));
            part.write(self.arch, tiles, panels, &mut context);
        }
        Ok((CpuStorage::F32(context), q_layout.shape().clone()))
    }

    fn bwd(
        &self,
        q: &Tensor,
        k: &Tensor,
        v: &Tensor,
        _context: &Tensor,
        gradient: &Tensor,
    ) -> Result<(Option<Tensor>, Option<Tensor>, Option<Tensor>)> {
        let (shape, (_, width)) = (q.shape().clone(), q.dims2()?);
        let gradient = gradient.contiguous()?;
        let (q, k, v, g) = (numbers(q)?, numbers(k)?, numbers(v)?, numbers(&gradient)?);
        let mut of = [vec![0.0; q.len()], vec![0.0; q.len()], vec![0.0; q.len()]];
        let mut buffers = Buffers::default();
        for part in self.parts(width) {
            self.probabilities(part, &q, &k, &mut buffers);
            let Buffers { tiles, panels, probabilities, slopes } = &mut buffers;
            let (n, size) = (part.tokens, part.size);
            let [of_q, of_k, of_v] = &mut of;

            tiles.set_transposed(n, n, |row| &probabilities[row * n..(row + 1) * n]);
            panels.set_plain(n, size, |row| part.row(&g, row));
            part.write(self.arch, tiles, panels, of_v);

            tiles.set(n, size, |row| part.row(&g, row));
            panels.set_transposed(n, size, |row| part.row(&v, row));
            slopes.resize(n * n, 0.0);
            write(self.arch, tiles, panels, slopes, n, 0);
            let scale = 1.0 / (size as f32).sqrt();
            vectorised(
                self.arch,
                #[inline(always)]
                || {
                    for (slopes, p) in slopes.chunks_exact_mut(n).zip(probabilities.chunks_exact(n)) {
                        slopes.iter_mut().zip(p).for_each(|(s, p)| *s *= p);
                        let total = sum(slopes, |s| s);
                        slopes.iter_mut().zip(p).for_each(|(s, p)| *s = scale * (*s - p * total));
                    }
                },
            );

            tiles.set(n, n, |row| &slopes[row * n..(row + 1) * n]);
            panels.set_plain(n, size, |row| part.row(&k, row));
            part.write(self.arch, tiles, panels, of_q);
            tiles.set_transposed(n, n, |row| &slopes[row * n..(row + 1) * n]);
            panels.set_plain(n, size, |row| part.row(&q, row));
            part.write(self.arch, tiles, panels, of_k);
        }
        let [of_q, of_k, of_v] = of;
        Ok((Some(tensor(of_q, &shape)?), Some(tensor(of_k, &shape)?), Some(tensor(of_v, &shape)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::train::ops::tests::{check_slopes, random};

    #[test]
    fn slopes_are_those_of_attention() {
        let (q, k, v) = (random(&[23, 48], 1), random(&[23, 48], 2), random(&[23, 48], 3));
        let lengths = Arc::new(vec![14, 1, 8]);
        let op = || Attention { arch: Arch::new(), heads: 2, lengths: Arc::clone(&lengths) };
        check_slopes(&[&q, &k, &v], || q.apply_op3(&k, &v, op()));
    }
}
