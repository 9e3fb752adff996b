//! Throughput of the rules: a long article, a folder of articles, and the start of the program.
//!
//! `cargo bench --bench check`. Figures are megabytes of text a second.

use std::path::Path;

use baratin::check::{Checker, Options};
use baratin::rules::RuleSet;
use baratin::text::{self, Format};
use divan::Bencher;
use divan::counter::BytesCount;
use rayon::prelude::*;

fn main() {
    divan::main();
}

/// The articles of the labelled corpus: ordinary prose about AI in both languages.
fn articles() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora/pitfalls");
    let articles = baratin::eval::read(&folder).expect("the corpus is part of the project");
    articles.into_iter().map(|article| article.text).collect()
}

fn checker() -> Checker {
    Checker::new(RuleSet::builtin(), &Options::default()).expect("no rule is named")
}

fn check(checker: &Checker, text: &str) -> usize {
    let document = text::read(text.as_bytes(), Format::Text, None).expect("plain text");
    checker.check(Path::new("bench"), &document).0.findings.len()
}

#[divan::bench]
fn long_article(bencher: Bencher<'_, '_>) {
    let (checker, text) = (checker(), articles().join("\n\n"));
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| check(&checker, &text));
}

#[divan::bench]
fn folder_in_parallel(bencher: Bencher<'_, '_>) {
    let (checker, texts) = (checker(), articles());
    let bytes: usize = texts.iter().map(String::len).sum();
    bencher
        .counter(BytesCount::new(bytes))
        .bench_local(|| texts.par_iter().map(|text| check(&checker, text)).sum::<usize>());
}

#[divan::bench]
fn compiling_all_cards() -> usize {
    RuleSet::builtin().rules.len()
}
