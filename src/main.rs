//! The `baratin` program; everything is in the library.

use baratin::cli::{self, Exit};

fn main() -> Exit {
    cli::run()
}
