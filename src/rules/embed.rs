//! Build script: embeds every card of `src/rules/cards` and writes one test for each.

// A build script speaks to cargo on standard output.
#![allow(clippy::print_stdout)]

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() {
    let folder = Path::new("src/rules/cards");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut cards: Vec<_> = fs::read_dir(folder)
        .expect("src/rules/cards is a folder")
        .map(|entry| entry.expect("a readable entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    cards.sort();
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let (mut embed, mut tests) = (String::from("const CARDS: &[(&str, &str)] = &[\n"), String::new());
    for card in &cards {
        let path = card.to_str().expect("card names are ASCII");
        let name = card.file_stem().and_then(|stem| stem.to_str()).expect("card names are ASCII").replace('-', "_");
        writeln!(embed, "    ({path:?}, include_str!({:?})),", Path::new(&root).join(card))
            .expect("writing to a string");
        writeln!(tests, "#[test]\nfn {name}() {{\n    holds({path:?});\n}}").expect("writing to a string");
    }
    embed.push_str("];\n");
    let out = env::var("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&out).join("cards.rs"), embed).expect("OUT_DIR is writable");
    fs::write(Path::new(&out).join("card_tests.rs"), tests).expect("OUT_DIR is writable");
}
