//! Tests of the whole program, one crate so that it links once.

mod architecture;
mod classify;
mod cli;
mod corpora;
mod model;
mod robust;
mod score;
