//! Platt scaling (Platt 1999) of logits on development text, by Newton's method with the smoothed targets of Lin, Lin and
//! Weng (2007).

use super::measure::Judged;
use crate::model::{Heads, Platt};

/// Fewer labels than this of either side fit nothing worth keeping.
const FEW: f64 = 5.0;

/// The scaling that makes probabilities of logits; none where labels are few or the logits do not tell them apart.
#[must_use]
pub fn fit(judged: &[(f32, f32)]) -> Option<Platt> {
    let positive = judged.iter().filter(|(_, target)| *target > 0.5).count() as f64;
    let negative = judged.len() as f64 - positive;
    if positive < FEW || negative < FEW {
        return None;
    }
    let (high, low) = ((positive + 1.0) / (positive + 2.0), 1.0 / (negative + 2.0));
    let points: Vec<(f64, f64)> =
        judged.iter().map(|(x, t)| (f64::from(*x), if *t > 0.5 { high } else { low })).collect();
    let loss = |scale: f64, shift: f64| -> f64 {
        let of = |(x, t): &(f64, f64)| {
            let z = scale * x + shift;
            z.max(0.0) - z * t + (-z.abs()).exp().ln_1p()
        };
        points.iter().map(of).sum()
    };
    let (mut scale, mut shift) = (1.0, ((positive + 1.0) / (negative + 1.0)).ln());
    let mut now = loss(scale, shift);
    for _ in 0..100 {
        // Gradient and Hessian of the loss.
        let (mut g, mut h) = ([0.0; 2], [1e-9, 0.0, 1e-9]);
        for (x, t) in &points {
            let p = 1.0 / (1.0 + (-(scale * x + shift)).exp());
            let (error, weight) = (p - t, p * (1.0 - p));
            g = [g[0] + error * x, g[1] + error];
            h = [h[0] + weight * x * x, h[1] + weight * x, h[2] + weight];
        }
        let determinant = h[0] * h[2] - h[1] * h[1];
        let step = [(h[2] * g[0] - h[1] * g[1]) / determinant, (h[0] * g[1] - h[1] * g[0]) / determinant];
        let mut size = 1.0;
        while size > 1e-10 && loss(scale - size * step[0], shift - size * step[1]) > now {
            size /= 2.0;
        }
        (scale, shift) = (scale - size * step[0], shift - size * step[1]);
        let before = now;
        now = loss(scale, shift);
        if before - now < 1e-10 * (1.0 + before) {
            break;
        }
    }
    let platt = Platt { scale: scale as f32, shift: shift as f32 };
    // A scale below zero would turn the head around: nothing was learnt.
    (platt.scale.is_finite() && platt.shift.is_finite() && platt.scale > 0.0).then_some(platt)
}

/// Puts new scalings into a model's heads; an output without labels keeps the one that it had.
pub fn calibrate(heads: &mut Heads, judged: &[Judged]) {
    let names: Vec<String> = heads.sentence.iter().chain(&heads.taxonomy).cloned().collect();
    for (name, judged) in names.into_iter().zip(judged) {
        if let Some(platt) = fit(judged) {
            heads.calibration.retain(|key, _| key.split_once('.').map_or(key.as_str(), |(head, _)| head) != name);
            heads.calibration.insert(name, platt);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::random::Random;
    use super::*;

    #[test]
    fn a_known_scaling_is_found_again() {
        let truth = Platt { scale: 1.7, shift: -0.6 };
        let mut random = Random::new(&[1]);
        let draw = |_| {
            let x = 2.0 * random.normal();
            (x, f32::from(u8::from(random.unit() < truth.probability(x))))
        };
        let judged: Judged = (0..20_000).map(draw).collect();
        let found = fit(&judged).expect("a scaling");
        assert!((found.scale - 1.7).abs() < 0.08 && (found.shift + 0.6).abs() < 0.06, "{found:?}");
    }

    #[test]
    fn labels_that_are_told_apart_perfectly_stay_finite() {
        let judged: Judged = (0..40).map(|i| (i as f32 - 19.5, f32::from(u8::from(i > 19)))).collect();
        let found = fit(&judged).expect("a scaling");
        assert!(found.scale > 0.0 && found.scale < 10.0, "{found:?}");
    }

    #[test]
    fn few_labels_change_nothing() {
        let mut heads = super::super::folder::new_heads("x");
        let old = Platt { scale: 2.0, shift: 1.0 };
        heads.calibration.insert("sourced".into(), old);
        heads.calibration.insert("checkable.fr".into(), old);
        let many: Judged = (0..40).map(|i| (i as f32 - 15.5, f32::from(u8::from(i > 19)))).collect();
        let mut judged = vec![Judged::new(); 9];
        judged[0] = many;
        judged[1] = vec![(1.0, 1.0), (0.0, 0.0)];
        calibrate(&mut heads, &judged);
        assert_eq!(heads.calibration.get("sourced"), Some(&old));
        assert!(heads.calibration.contains_key("checkable") && !heads.calibration.contains_key("checkable.fr"));
    }
}
