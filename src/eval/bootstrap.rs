//! Percentile bootstrap over articles (Efron and Tibshirani 1993, ch. 13), with a fixed seed.

use serde::Serialize;

/// A 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Interval {
    /// 2.5th percentile.
    pub low: f64,
    /// 97.5th percentile.
    pub high: f64,
}

const REPLICATES: usize = 1000;
const SEED: u64 = 0x5EED_BA2A_71D0_2022;

/// The interval of `statistic` over resamples of `items`; `None` without items.
pub fn interval<T>(items: &[T], statistic: impl Fn(&mut dyn Iterator<Item = &T>) -> f64) -> Option<Interval> {
    if items.is_empty() {
        return None;
    }
    let mut state = SEED;
    let mut values: Vec<f64> = (0..REPLICATES)
        .map(|_| {
            let mut draw = (0..items.len()).map(|_| &items[next(&mut state) as usize % items.len()]);
            statistic(&mut draw)
        })
        .collect();
    values.sort_by(f64::total_cmp);
    Some(Interval { low: values[REPLICATES / 40], high: values[REPLICATES - 1 - REPLICATES / 40] })
}

/// SplitMix64 (Steele, Lea and Flood 2014).
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interval_holds_the_mean_and_is_the_same_twice() {
        let items: Vec<f64> = (0..40).map(f64::from).collect();
        let mean = |draw: &mut dyn Iterator<Item = &f64>| draw.sum::<f64>() / 40.0;
        let first = interval(&items, mean).expect("items");
        assert!(first.low < 19.5 && 19.5 < first.high);
        assert_eq!(Some(first), interval(&items, mean));
        assert_eq!(interval(&[] as &[f64], mean), None);
    }
}
