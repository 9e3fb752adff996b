//! Layer normalisation, GELU and softmax in single precision. Sums run in 16 fixed lanes, so that a wider vector unit does
//! not change a result.

const LANES: usize = 16;

/// Normalises a row to mean 0 and variance 1, then scales and shifts it (Ba, Kiros and Hinton 2016).
#[inline(always)]
pub fn layer_norm(row: &mut [f32], weight: &[f32], bias: &[f32], epsilon: f32) {
    let n = row.len() as f32;
    let mean = sum(row, |x| x) / n;
    let variance = sum(row, |x| (x - mean) * (x - mean)) / n;
    let scale = 1.0 / (variance + epsilon).sqrt();
    for ((x, w), b) in row.iter_mut().zip(weight).zip(bias) {
        *x = ((*x - mean) * scale).mul_add(*w, *b);
    }
}

/// The sum of a function of a row's values.
#[inline(always)]
pub fn sum(row: &[f32], of: impl Fn(f32) -> f32) -> f32 {
    let mut lanes = [0.0_f32; LANES];
    let (chunks, rest) = row.as_chunks::<LANES>();
    for chunk in chunks {
        for (lane, &x) in lanes.iter_mut().zip(chunk) {
            *lane += of(x);
        }
    }
    for (lane, &x) in lanes.iter_mut().zip(rest) {
        *lane += of(x);
    }
    lanes.iter().sum()
}

/// e^x to about 2 units in the last place, for x up to 88 (Cephes' reduction and polynomial).
#[inline(always)]
fn exp(x: f32) -> f32 {
    let x = x.clamp(-87.0, 88.0);
    // Adding 1.5 × 2²³ rounds to the nearest whole number and leaves it in the low bits.
    let shifted = x.mul_add(std::f32::consts::LOG2_E, 12_582_912.0);
    let n = shifted - 12_582_912.0;
    let r = n.mul_add(2.121_944_4e-4, n.mul_add(-0.693_359_4, x));
    let mut p = 1.987_569_2e-4_f32;
    for c in [1.398_2e-3, 8.333_452e-3, 4.166_579_6e-2, 1.666_666_5e-1, 0.5] {
        p = p.mul_add(r, c);
    }
    let p = (p * r).mul_add(r, r) + 1.0;
    let power = f32::from_bits((shifted.to_bits() << 23).wrapping_add(0x3F80_0000));
    p * power
}

/// x Φ(x).
#[inline(always)]
pub fn gelu(values: &mut [f32]) {
    for x in values {
        let (_, below) = normal(*x);
        *x *= below;
    }
}

/// Multiplies gradients by the slope of [`gelu`] at `values`: Φ(x) + x φ(x).
#[inline(always)]
pub fn gelu_slope(values: &[f32], gradients: &mut [f32]) {
    const DENSITY: f32 = 0.398_942_3;
    for (&x, g) in values.iter().zip(gradients) {
        let (bell, below) = normal(x);
        *g *= (x * DENSITY).mul_add(bell, below);
    }
}

/// exp(−x²/2) and Φ(x), with the error function of Abramowitz and Stegun 7.1.26 (absolute error under 2 × 10⁻⁷).
#[inline(always)]
fn normal(x: f32) -> (f32, f32) {
    let z = x.abs() * std::f32::consts::FRAC_1_SQRT_2;
    let t = 1.0 / 0.327_591_1_f32.mul_add(z, 1.0);
    let mut p = 1.061_405_4_f32;
    for c in [-1.453_152, 1.421_413_8, -0.284_496_72, 0.254_829_6] {
        p = p.mul_add(t, c);
    }
    let bell = exp(-z * z);
    let erf = 1.0 - p * t * bell;
    (bell, 0.5 * (1.0 + erf.copysign(x)))
}

/// Softmax of `scale × row`, in place.
#[inline(always)]
pub fn softmax(row: &mut [f32], scale: f32) {
    let largest = row.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    for x in row.iter_mut() {
        *x = exp((*x - largest) * scale);
    }
    let total = 1.0 / sum(row, |x| x);
    for x in row.iter_mut() {
        *x *= total;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exp_is_close_to_the_library_s() {
        for i in -8_000..8_000 {
            let x = i as f32 * 0.01;
            let (ours, theirs) = (exp(x), x.exp());
            assert!((ours - theirs).abs() <= theirs * 5e-7, "{x}: {ours} {theirs}");
        }
    }

    #[test]
    fn gelu_has_its_known_values() {
        let mut values = [0.0, 1.0, -1.0, 3.0, -6.0];
        gelu(&mut values);
        for (ours, known) in values.into_iter().zip([0.0, 0.841_344_8, -0.158_655_25, 2.995_950_3, -5.919e-9]) {
            assert!((ours - known).abs() < 1e-6, "{ours} {known}");
        }
    }

    #[test]
    fn softmax_sums_to_one_and_keeps_the_order() {
        let mut row = [1.0, -40.0, 3.0, 2.0];
        softmax(&mut row, 0.5);
        assert!((row.iter().sum::<f32>() - 1.0).abs() < 1e-6);
        assert!(row[2] > row[3] && row[3] > row[0] && row[0] > row[1]);
    }

    #[test]
    fn a_normalised_row_has_no_mean() {
        let mut row: Vec<f32> = (0..37).map(|i| (i * i) as f32).collect();
        layer_norm(&mut row, &[1.0; 37], &[0.0; 37], 1e-12);
        assert!(row.iter().sum::<f32>().abs() < 1e-4);
        assert!((row.iter().map(|x| x * x).sum::<f32>() / 37.0 - 1.0).abs() < 1e-4);
    }
}
