//! The parts of an encoder as operations with a gradient, on packed inputs and with our own matrix products: candle has no
//! fused ones for training on a processor, and its products stop at AVX2.

use std::ops::{Deref, Range};
use std::sync::Arc;

use candle_core::{CpuStorage, CustomOp1, CustomOp3, Error, Layout, Result, Shape, Storage, Tensor};
use pulp::{Arch, Simd, WithSimd};

use crate::model::activation::{gelu, gelu_slope, sum};
use crate::model::matmul::{Panels, Tiles, multiply};
use crate::model::vector::{self, Store};

/// The numbers of a contiguous tensor of f32 in main memory, without a copy.
///
/// # Errors
/// A tensor of another type, place or layout.
pub fn numbers(tensor: &Tensor) -> Result<impl Deref<Target = [f32]>> {
    let (guard, layout) = tensor.storage_and_layout();
    let (start, end) =
        layout.contiguous_offsets().ok_or_else(|| Error::Msg("a contiguous tensor is expected".into()))?;
    match &*guard {
        Storage::Cpu(CpuStorage::F32(_)) => Ok(Numbers { guard, range: start..end }),
        _ => Err(Error::Msg("a tensor of f32 in main memory is expected".into())),
    }
}

struct Numbers<G> {
    guard: G,
    range: Range<usize>,
}

impl<G: Deref<Target = Storage>> Deref for Numbers<G> {
    type Target = [f32];

    fn deref(&self) -> &[f32] {
        match &*self.guard {
            Storage::Cpu(CpuStorage::F32(values)) => &values[self.range.clone()],
            _ => &[],
        }
    }
}

/// The same for what an operation's forward pass is given.
pub fn slice<'s>(storage: &'s CpuStorage, layout: &Layout) -> Result<&'s [f32]> {
    let (start, end) =
        layout.contiguous_offsets().ok_or_else(|| Error::Msg("a contiguous tensor is expected".into()))?;
    Ok(&storage.as_slice::<f32>()?[start..end])
}

/// A tensor of these values in main memory.
pub fn tensor(values: Vec<f32>, shape: impl Into<Shape>) -> Result<Tensor> {
    Tensor::from_vec(values, shape.into(), &candle_core::Device::Cpu)
}

/// A product written as rows of `stride` values, from column `first` on.
pub fn write(arch: Arch, left: &Tiles, right: &Panels, into: &mut [f32], stride: usize, first: usize) {
    multiply(arch, left, right, Store { to: into, width: stride, first, bias: &[] });
}

/// Runs a closure compiled for the vector unit. It must be marked `#[inline(always)]`. (`Arch::dispatch` takes closures as
/// well, but calls them through a shim that is not always inlined: then it runs code for the oldest processors, in which
/// each fused multiply-add is a call.)
pub fn vectorised(arch: Arch, work: impl FnMut()) {
    arch.dispatch(Work(work));
}

struct Work<F>(F);

impl<F: FnMut()> WithSimd for Work<F> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(mut self, _: S) {
        (self.0)();
    }
}

/// `x · weightᵀ + bias`, with `x` `[rows, k]` and `weight` `[n, k]`.
pub struct Linear(pub Arch);

impl CustomOp3 for Linear {
    fn name(&self) -> &'static str {
        "linear"
    }

    fn cpu_fwd(
        &self,
        x: &CpuStorage,
        x_layout: &Layout,
        weight: &CpuStorage,
        weight_layout: &Layout,
        bias: &CpuStorage,
        bias_layout: &Layout,
    ) -> Result<(CpuStorage, Shape)> {
        let ((rows, k), (n, _)) = (x_layout.shape().dims2()?, weight_layout.shape().dims2()?);
        let (x, weight, bias) = (slice(x, x_layout)?, slice(weight, weight_layout)?, slice(bias, bias_layout)?);
        let mut tiles = Tiles::default();
        tiles.set(rows, k, |row| &x[row * k..(row + 1) * k]);
        let panels = Panels::transposed(weight, n, k);
        let mut y = vec![0.0; rows * n];
        multiply(self.0, &tiles, &panels, Store::new(&mut y, n, bias));
        Ok((CpuStorage::F32(y), (rows, n).into()))
    }

    fn bwd(
        &self,
        x: &Tensor,
        weight: &Tensor,
        _bias: &Tensor,
        _y: &Tensor,
        gradient: &Tensor,
    ) -> Result<(Option<Tensor>, Option<Tensor>, Option<Tensor>)> {
        let ((rows, k), (n, _)) = (x.dims2()?, weight.dims2()?);
        let gradient = gradient.contiguous()?;
        let (g, x, w) = (numbers(&gradient)?, numbers(x)?, numbers(weight)?);
        let (mut tiles, mut panels) = (Tiles::default(), Panels::default());

        tiles.set(rows, n, |row| &g[row * n..(row + 1) * n]);
        panels.set_plain(n, k, |row| &w[row * k..(row + 1) * k]);
        let mut of_x = vec![0.0; rows * k];
        write(self.0, &tiles, &panels, &mut of_x, k, 0);

        tiles.set_transposed(n, rows, |row| &g[row * n..(row + 1) * n]);
        panels.set_plain(rows, k, |row| &x[row * k..(row + 1) * k]);
        let mut of_weight = vec![0.0; n * k];
        write(self.0, &tiles, &panels, &mut of_weight, k, 0);

        let mut of_bias = vec![0.0; n];
        for row in g.chunks_exact(n) {
            add(&mut of_bias, row);
        }
        Ok((Some(tensor(of_x, (rows, k))?), Some(tensor(of_weight, (n, k))?), Some(tensor(of_bias, n)?)))
    }
}

fn add(values: &mut [f32], more: &[f32]) {
    for (value, m) in values.iter_mut().zip(more) {
        *value += m;
    }
}

/// Layer normalisation of rows, with a weight and a bias.
pub struct Normalise {
    /// Vector unit.
    pub arch: Arch,
    /// Added to variances.
    pub epsilon: f32,
}

impl CustomOp3 for Normalise {
    fn name(&self) -> &'static str {
        "normalise"
    }

    fn cpu_fwd(
        &self,
        x: &CpuStorage,
        x_layout: &Layout,
        weight: &CpuStorage,
        weight_layout: &Layout,
        bias: &CpuStorage,
        bias_layout: &Layout,
    ) -> Result<(CpuStorage, Shape)> {
        let (weight, bias) = (slice(weight, weight_layout)?, slice(bias, bias_layout)?);
        let mut y = slice(x, x_layout)?.to_vec();
        self.arch.dispatch(vector::Normalise { rows: &mut y, weight, bias, epsilon: self.epsilon });
        Ok((CpuStorage::F32(y), x_layout.shape().clone()))
    }

    fn bwd(
        &self,
        x: &Tensor,
        weight: &Tensor,
        _bias: &Tensor,
        _y: &Tensor,
        gradient: &Tensor,
    ) -> Result<(Option<Tensor>, Option<Tensor>, Option<Tensor>)> {
        let gradient = gradient.contiguous()?;
        let (shape, width) = (x.shape().clone(), weight.elem_count());
        let (g, x, w) = (numbers(&gradient)?, numbers(x)?, numbers(weight)?);
        let mut of_x = x.to_vec();
        let (mut of_weight, mut of_bias) = (vec![0.0; width], vec![0.0; width]);
        let n = width as f32;
        vectorised(
            self.arch,
            #[inline(always)]
            || {
                let (mut weighted, mut both) = (vec![0.0; width], vec![0.0; width]);
                for (row, g) in of_x.chunks_exact_mut(width).zip(g.chunks_exact(width)) {
                    let mean = sum(row, |x| x) / n;
                    let variance = sum(row, |x| (x - mean) * (x - mean)) / n;
                    let scale = 1.0 / (variance + self.epsilon).sqrt();
                    for i in 0..width {
                        row[i] = (row[i] - mean) * scale;
                        weighted[i] = g[i] * w[i];
                        both[i] = weighted[i] * row[i];
                        of_weight[i] += g[i] * row[i];
                        of_bias[i] += g[i];
                    }
                    let (plain, along) = (sum(&weighted, |x| x) / n, sum(&both, |x| x) / n);
                    for (x, w) in row.iter_mut().zip(&weighted) {
                        *x = scale * (w - plain - *x * along);
                    }
                }
            },
        );
        Ok((Some(tensor(of_x, shape)?), Some(tensor(of_weight, width)?), Some(tensor(of_bias, width)?)))
    }
}

/// GELU with the error function.
pub struct Gelu(pub Arch);

impl CustomOp1 for Gelu {
    fn name(&self) -> &'static str {
        "gelu"
    }

    fn cpu_fwd(&self, x: &CpuStorage, layout: &Layout) -> Result<(CpuStorage, Shape)> {
        let mut y = slice(x, layout)?.to_vec();
        vectorised(
            self.0,
            #[inline(always)]
            || gelu(&mut y),
        );
        Ok((CpuStorage::F32(y), layout.shape().clone()))
    }

    fn bwd(&self, x: &Tensor, _y: &Tensor, gradient: &Tensor) -> Result<Option<Tensor>> {
        let mut gradients = gradient.flatten_all()?.to_vec1::<f32>()?;
        let values = numbers(x)?;
        vectorised(
            self.0,
            #[inline(always)]
            || gelu_slope(&values, &mut gradients),
        );
        Ok(Some(tensor(gradients, x.shape().clone())?))
    }
}

/// Means of rows: one output row for each list of ranges.
pub struct Means(pub Arc<Vec<Vec<Range<usize>>>>);

impl CustomOp1 for Means {
    fn name(&self) -> &'static str {
        "means"
    }

    fn cpu_fwd(&self, x: &CpuStorage, layout: &Layout) -> Result<(CpuStorage, Shape)> {
        let (_, width) = layout.shape().dims2()?;
        let x = slice(x, layout)?;
        let mut means = vec![0.0; self.0.len() * width];
        for (mean, ranges) in means.chunks_exact_mut(width).zip(self.0.iter()) {
            for row in ranges.iter().cloned().flatten() {
                add(mean, &x[row * width..(row + 1) * width]);
            }
            let n = count(ranges);
            mean.iter_mut().for_each(|m| *m /= n);
        }
        Ok((CpuStorage::F32(means), (self.0.len(), width).into()))
    }

    fn bwd(&self, x: &Tensor, _y: &Tensor, gradient: &Tensor) -> Result<Option<Tensor>> {
        let (rows, width) = x.dims2()?;
        let gradient = gradient.contiguous()?;
        let g = numbers(&gradient)?;
        let mut of_x = vec![0.0; rows * width];
        for (g, ranges) in g.chunks_exact(width).zip(self.0.iter()) {
            let n = count(ranges);
            for row in ranges.iter().cloned().flatten() {
                for (target, g) in of_x[row * width..(row + 1) * width].iter_mut().zip(g) {
                    *target += g / n;
                }
            }
        }
        Ok(Some(tensor(of_x, (rows, width))?))
    }
}

fn count(ranges: &[Range<usize>]) -> f32 {
    ranges.iter().map(ExactSizeIterator::len).sum::<usize>().max(1) as f32
}

#[cfg(test)]
pub(super) mod tests {
    use candle_core::Var;

    use super::*;
    use crate::model::train::random::Random;

    pub fn random(shape: &[usize], seed: u64) -> Var {
        let mut random = Random::new(&[seed]);
        let values: Vec<f32> = (0..shape.iter().product()).map(|_| random.normal()).collect();
        Var::from_tensor(&tensor(values, shape).expect("a tensor")).expect("a variable")
    }

    /// Compares gradients with differences of the function, projected on a fixed direction.
    pub fn check_slopes(vars: &[&Var], f: impl Fn() -> Result<Tensor>) {
        let y = f().expect("forward");
        let direction = random(y.dims(), 99);
        let value = || -> f64 {
            let y = (f().expect("forward") * direction.as_tensor()).expect("product");
            y.flatten_all().expect("flat").to_vec1::<f32>().expect("values").iter().map(|v| f64::from(*v)).sum()
        };
        let loss = (y * direction.as_tensor()).and_then(|y| y.sum_all()).expect("a number");
        let gradients = loss.backward().expect("backward");
        for (number, var) in vars.iter().enumerate() {
            let gradient = gradients.get(var).expect("a gradient").flatten_all().expect("flat");
            let gradient: Vec<f32> = gradient.to_vec1().expect("values");
            let before: Vec<f32> = var.flatten_all().expect("flat").to_vec1().expect("values");
            for at in (0..before.len()).step_by(before.len() / 13 + 1) {
                let moved = |by: f32| {
                    let mut values = before.clone();
                    values[at] += by;
                    var.set(&tensor(values, var.shape().clone()).expect("a tensor")).expect("set");
                    value()
                };
                let slope = (moved(4e-3) - moved(-4e-3)) / 8e-3;
                let error = (slope - f64::from(gradient[at])).abs();
                assert!(error < 2e-2 * (1.0 + slope.abs()), "{number}[{at}]: {slope} {}", gradient[at]);
            }
            var.set(&tensor(before, var.shape().clone()).expect("a tensor")).expect("set");
        }
    }

    #[test]
    fn slopes_are_those_of_the_functions() {
        let (x, w, b) = (random(&[15, 40], 1), random(&[35, 40], 2), random(&[35], 3));
        check_slopes(&[&x, &w, &b], || x.apply_op3(&w, &b, Linear(Arch::new())));
        let (w, b) = (random(&[40], 4), random(&[40], 5));
        let epsilon = 1e-12;
        check_slopes(&[&x, &w, &b], || x.apply_op3(&w, &b, Normalise { arch: Arch::new(), epsilon }));
        check_slopes(&[&x], || x.apply_op1(Gelu(Arch::new())));
        let ranges = Arc::new(vec![vec![0..3], vec![2..5, 9..15], Vec::new()]);
        check_slopes(&[&x], || x.apply_op1(Means(Arc::clone(&ranges))));
    }
}
