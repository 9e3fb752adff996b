//! The house keeps its plan: rooms name only rooms before them, files stay small and say what they are.

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms in order; each may name those before it.
const ROOMS: &[&str] = &[
    "text",
    "finding",
    "grammar",
    "evidence",
    "model",
    "assertion",
    "detect",
    "rules",
    "taxonomy",
    "check",
    "report",
    "eval",
    "cli",
];

/// Where these names of libraries may appear.
const ONLY_IN: &[(&str, &str)] = &[
    ("pulldown_cmark", "text"),
    ("html5gum", "text"),
    ("whatlang", "text"),
    ("zip::", "text"),
    ("candle_", "model"),
    ("tokenizers::", "model"),
    ("safetensors::", "model"),
    ("pulp::", "model"),
    ("clap::", "cli"),
    ("indicatif", "cli"),
];

const LONGEST: usize = 400;

fn sources() -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).expect("src can be listed") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("source is UTF-8");
                found.push((path, text));
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    found.sort();
    found
}

fn room(path: &Path) -> Option<usize> {
    let inside = path.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).ok()?;
    let first = inside.components().next()?.as_os_str().to_str()?;
    ROOMS.iter().position(|room| *room == first.trim_end_matches(".rs"))
}

#[test]
fn rooms_name_only_rooms_before_them() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let Some(own) = room(&path) else { continue };
        for (later, name) in ROOMS.iter().enumerate().skip(own + 1) {
            if text.contains(&format!("crate::{name}::")) || text.contains(&format!("crate::{name};")) {
                wrong.push(format!(
                    "{}: names crate::{name} ({} comes before {})",
                    path.display(),
                    ROOMS[own],
                    ROOMS[later]
                ));
            }
        }
        if text.contains("use crate::{") {
            wrong
                .push(format!("{}: one `use crate::room::…;` per room, so that this test can read it", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_room_of_the_library_is_in_the_plan() {
    let library = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).expect("src/lib.rs");
    let declared: Vec<&str> = library.lines().filter_map(|l| l.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    assert_eq!(declared, ROOMS, "src/lib.rs declares the rooms in the order of the plan");
}

#[test]
fn libraries_stay_in_their_room() {
    for (path, text) in sources() {
        let Some(own) = room(&path) else { continue };
        for (library, home) in ONLY_IN {
            let named = text.contains(&format!("use {library}")) || text.contains(&format!(" {library}::"));
            assert!(ROOMS[own] == *home || !named, "{}: {library} belongs in {home}", path.display());
        }
    }
}

#[test]
fn files_are_small_and_open_with_what_they_are() {
    for (path, text) in sources() {
        let lines = text.lines().count();
        assert!(lines <= LONGEST, "{}: {lines} lines; {LONGEST} is the most", path.display());
        let is_test_file = path.file_stem().is_some_and(|stem| stem == "tests");
        assert!(is_test_file || text.starts_with("//!"), "{}: the first line says what the file is", path.display());
    }
}

#[test]
fn only_the_command_line_prints() {
    for (path, text) in sources() {
        let prints = text.contains("println!") || text.contains("print!(");
        let may = room(&path).is_some_and(|own| ROOMS[own] == "cli") || path.ends_with("rules/embed.rs");
        assert!(may || !prints, "{}: prints", path.display());
    }
}
