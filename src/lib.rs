//! baratin checks texts about AI and by chatbots before they are believed, counted or published. English and French,
//! offline.
//!
//! A text goes through the rooms in this order, and each room names only rooms before it:
//!
//! ```text
//! bytes → text::Document → grammar::Analysis, evidence::Evidence
//!       → model::ParagraphScores → assertion::Assertions, taxonomy::Classification
//!       → detect::Hit (by rules::Rule) → finding::Finding
//!       → finding::Report (made by check::Checker) → report (pretty, JSON…) → cli
//! ```
//!
//! ```
//! use baratin::{check, rules, text};
//!
//! let checker = check::Checker::new(rules::RuleSet::builtin(), &check::Options::default())?;
//! let draft = "The chatbot has decided to move out. I hope this helps! Let me know if you need anything else.";
//! let document = text::read(draft.as_bytes(), text::Format::Text, None).map_err(|error| error.to_string())?;
//! let (report, _skipped) = checker.check("draft.txt".as_ref(), &document);
//! assert!(report.findings.iter().any(|finding| finding.code == "P01"));
//! # Ok::<(), String>(())
//! ```

pub mod text;

pub mod finding;

pub mod grammar;

pub mod evidence;

pub mod model;

pub mod assertion;

pub mod detect;

pub mod rules;

pub mod taxonomy;

pub mod check;

pub mod report;

pub mod eval;

pub mod cli;
