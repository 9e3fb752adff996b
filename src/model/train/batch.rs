//! Which windows are read together in a step. Inputs are packed, never padded, so windows of all lengths may share a batch:
//! sorting them by length would save nothing and make batches less alike.

use super::example::Example;
use super::random::Random;

/// The batches of an epoch: a seeded shuffle, cut where `budget` tokens are full. Every window is read once.
#[must_use]
pub fn plan(examples: &[Example], budget: usize, seed: u64, epoch: usize) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..examples.len()).collect();
    Random::new(&[seed, epoch as u64]).shuffle(&mut order);
    let mut batches = Vec::new();
    let (mut batch, mut tokens) = (Vec::new(), 0);
    for at in order {
        let length = examples[at].ids.len();
        if !batch.is_empty() && tokens + length > budget {
            batches.push(std::mem::take(&mut batch));
            tokens = 0;
        }
        batch.push(at);
        tokens += length;
    }
    if !batch.is_empty() {
        batches.push(batch);
    }
    batches
}

/// A batch in two parts of about as many tokens, one for each thread: always two, so that results do not depend on the
/// number of threads.
#[must_use]
pub fn halves<'b>(batch: &'b [usize], examples: &[Example]) -> [&'b [usize]; 2] {
    let total: usize = batch.iter().map(|at| examples[*at].ids.len()).sum();
    let mut sum = 0;
    let cut = batch.iter().position(|at| {
        sum += examples[*at].ids.len();
        2 * sum >= total
    });
    let (left, right) = batch.split_at(cut.map_or(0, |at| at + 1));
    [left, right]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn examples() -> Vec<Example> {
        let of =
            |n: usize| Example { ids: vec![0; 3 + n % 50], sentences: Vec::new(), text: Vec::new(), taxonomy: None };
        (0..200).map(of).collect()
    }

    #[test]
    fn every_window_is_read_once_within_the_budget() {
        let examples = examples();
        let batches = plan(&examples, 128, 1, 0);
        let mut seen: Vec<usize> = batches.concat();
        seen.sort_unstable();
        assert_eq!(seen, (0..200).collect::<Vec<_>>());
        assert!(batches.iter().all(|b| b.iter().map(|at| examples[*at].ids.len()).sum::<usize>() <= 128));
    }

    #[test]
    fn the_order_follows_seed_and_epoch() {
        let examples = examples();
        assert_eq!(plan(&examples, 128, 1, 0), plan(&examples, 128, 1, 0));
        assert_ne!(plan(&examples, 128, 1, 0), plan(&examples, 128, 1, 1));
        assert_ne!(plan(&examples, 128, 1, 0), plan(&examples, 128, 2, 0));
    }

    #[test]
    fn halves_are_even_and_lose_nothing() {
        let examples = examples();
        for batch in plan(&examples, 400, 1, 0) {
            let [left, right] = halves(&batch, &examples);
            assert_eq!([left, right].concat(), batch);
            let tokens = |part: &[usize]| part.iter().map(|at| examples[*at].ids.len()).sum::<usize>();
            assert!(tokens(left).abs_diff(tokens(right)) <= 2 * 53, "{} {}", tokens(left), tokens(right));
        }
    }
}
