//! AdamW (Loshchilov and Hutter 2019), with two learning rates and moments that can be saved: candle's keeps its moments to
//! itself, so that a run could not be resumed exactly.

use candle_core::Tensor;
use rayon::prelude::*;

use super::ops::{numbers, tensor};
use super::parameters::{Group, Parameters};
use crate::model::ModelError;

const FIRST: f32 = 0.9;
const SECOND: f32 = 0.999;
const EPSILON: f32 = 1e-8;
const DECAY: f32 = 0.01;
/// Gradients longer than this are scaled down to it.
const LONGEST: f64 = 1.0;

/// Learning rates of a step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rates {
    /// Of the encoder.
    pub encoder: f32,
    /// Of the heads.
    pub heads: f32,
}

/// The moments of a parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Moments {
    /// Running mean of the gradient.
    pub first: Vec<f32>,
    /// Running mean of its square.
    pub second: Vec<f32>,
}

/// The optimiser's state.
pub struct AdamW {
    /// Steps made.
    pub steps: usize,
    /// In the order of the parameters.
    pub moments: Vec<Moments>,
}

impl AdamW {
    /// At rest.
    #[must_use]
    pub fn new(parameters: &Parameters) -> Self {
        let moments = |n: usize| Moments { first: vec![0.0; n], second: vec![0.0; n] };
        Self { steps: 0, moments: parameters.0.iter().map(|p| moments(p.var.elem_count())).collect() }
    }

    /// Moves the parameters. `gradients` holds what the parts of a batch found, for each parameter; they are added in
    /// order. A parameter without one stays.
    ///
    /// # Errors
    /// Gradients that are not numbers: the learning rate is too high, or the base is broken.
    pub fn step(
        &mut self,
        parameters: &Parameters,
        gradients: Vec<Vec<Tensor>>,
        rates: Rates,
    ) -> Result<(), ModelError> {
        let sums: Vec<Option<Vec<f32>>> =
            gradients.into_par_iter().map(|parts| total(&parts)).collect::<Result<_, _>>()?;
        let squares = |sum: &Option<Vec<f32>>| sum.iter().flatten().map(|g| f64::from(*g) * f64::from(*g)).sum::<f64>();
        // Collected first: a parallel sum has no fixed order.
        let squares: Vec<f64> = sums.par_iter().map(squares).collect();
        let norm = squares.into_iter().sum::<f64>().sqrt();
        if !norm.is_finite() {
            return Err(ModelError::Training(format!(
                "step {}: the gradient is not a number; try a lower --lr and --head-lr",
                self.steps + 1
            )));
        }
        let clip = (LONGEST / norm.max(LONGEST)) as f32;
        self.steps += 1;
        let steps = i32::try_from(self.steps).unwrap_or(i32::MAX);
        let (unbias_first, unbias_second) = (1.0 - FIRST.powi(steps), 1.0 - SECOND.powi(steps));
        let all = parameters.0.par_iter().zip(&mut self.moments).zip(sums);
        all.try_for_each(|((parameter, moments), sum)| {
            let Some(gradient) = sum else { return Ok(()) };
            let rate = if parameter.group == Group::Encoder { rates.encoder } else { rates.heads };
            let keep = if parameter.decays { 1.0 - rate * DECAY } else { 1.0 };
            let mut values = numbers(&parameter.var)?.to_vec();
            let moved = values.iter_mut().zip(&mut moments.first).zip(&mut moments.second).zip(gradient);
            for (((value, first), second), g) in moved {
                let g = g * clip;
                *first = FIRST * *first + (1.0 - FIRST) * g;
                *second = SECOND * *second + (1.0 - SECOND) * g * g;
                *value = *value * keep - rate * (*first / unbias_first) / ((*second / unbias_second).sqrt() + EPSILON);
            }
            parameter.var.set(&tensor(values, parameter.var.shape().clone())?)?;
            Ok(())
        })
    }
}

fn total(parts: &[Tensor]) -> Result<Option<Vec<f32>>, ModelError> {
    let Some((first, rest)) = parts.split_first() else { return Ok(None) };
    let mut sum = first.flatten_all()?.to_vec1::<f32>()?;
    for part in rest {
        let part = part.contiguous()?;
        for (s, g) in sum.iter_mut().zip(numbers(&part)?.iter()) {
            *s += g;
        }
    }
    Ok(Some(sum))
}

/// The share of the learning rate at a step: up in a straight line over the first `warm` of `total` steps, then down to 0.
#[must_use]
pub fn schedule(step: usize, total: usize, warm: f32) -> f32 {
    let warm = ((total as f32 * warm) as usize).max(1);
    let up = (step + 1) as f32 / warm as f32;
    let down = total.saturating_sub(step) as f32 / total.saturating_sub(warm).max(1) as f32;
    up.min(down).min(1.0)
}

#[cfg(test)]
mod tests {
    use candle_core::Var;

    use super::super::parameters::Parameter;
    use super::*;

    fn one(value: f32, decays: bool) -> Parameters {
        let var = Var::from_tensor(&tensor(vec![value], 1).expect("a tensor")).expect("a variable");
        Parameters(vec![Parameter { name: "x".into(), var, group: Group::Encoder, decays }])
    }

    fn value(parameters: &Parameters) -> f32 {
        parameters.0[0].var.to_vec1::<f32>().expect("values")[0]
    }

    const RATES: Rates = Rates { encoder: 0.1, heads: 0.0 };

    #[test]
    fn steps_are_those_of_the_paper() {
        // Worked by hand: with gradients 0.5 and −0.25, m = 0.05 then 0.02, v = 2.5e-4 then 3.1225e-4.
        let parameters = one(1.0, true);
        let mut adam = AdamW::new(&parameters);
        let gradient = |g: f32| vec![vec![tensor(vec![g], 1).expect("a tensor")]];
        adam.step(&parameters, gradient(0.5), RATES).expect("a step");
        assert!((value(&parameters) - (0.999 - 0.1)).abs() < 1e-6, "{}", value(&parameters));
        adam.step(&parameters, gradient(-0.25), RATES).expect("a step");
        let expected = 0.899 * 0.999 - 0.1 * (0.02 / 0.19) / (3.1225e-4_f32 / 0.001_999).sqrt();
        assert!((value(&parameters) - expected).abs() < 1e-5, "{} {expected}", value(&parameters));
    }

    #[test]
    fn it_finds_the_bottom_of_a_bowl() {
        let parameters = one(3.0, false);
        let mut adam = AdamW::new(&parameters);
        for step in 0..300 {
            let gradient = parameters.0[0].var.affine(2.0, -2.0).expect("2 (x − 1)");
            let rate = RATES.encoder * schedule(step, 300, 0.1);
            adam.step(&parameters, vec![vec![gradient]], Rates { encoder: rate, heads: 0.0 }).expect("a step");
        }
        assert!((value(&parameters) - 1.0).abs() < 0.01, "{}", value(&parameters));
    }

    #[test]
    fn a_gradient_that_is_no_number_stops_the_run() {
        let parameters = one(3.0, false);
        let gradient = vec![vec![tensor(vec![f32::NAN], 1).expect("a tensor")]];
        let error = AdamW::new(&parameters).step(&parameters, gradient, RATES).expect_err("no number").to_string();
        assert!(error.contains("lower --lr") && value(&parameters) == 3.0, "{error}");
    }

    #[test]
    fn the_rate_rises_and_falls_in_straight_lines() {
        let rates: Vec<f32> = (0..10).map(|step| schedule(step, 10, 0.2)).collect();
        assert_eq!(rates[..3], [0.5, 1.0, 1.0]);
        assert!((rates[9] - 0.125).abs() < 1e-6 && rates.windows(2).skip(2).all(|w| w[1] < w[0]), "{rates:?}");
        assert_eq!(schedule(0, 1, 0.0), 1.0);
    }
}
