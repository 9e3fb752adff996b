//! baratin: checks texts about AI and by chatbots before publication.
//!
//! Rooms, each naming only the rooms before it: [`text`] → …
pub mod text;
pub mod grammar;
pub mod finding;
pub mod evidence;
pub mod detect;
pub mod rules;
pub mod check;
pub mod eval;
pub mod cli;
