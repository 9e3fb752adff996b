//! Exit codes: 0 nothing at or above the gate, 1 something, 2 trouble.

use std::process::{ExitCode, Termination};

/// How a run ends, mildest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Nothing at or above `--fail-on`.
    Clean = 0,
    /// Findings at or above `--fail-on`.
    Findings = 1,
    /// Something could not be done; what could be done was.
    Trouble = 2,
}

impl Exit {
    /// How a run ends that only had something to write.
    pub(super) fn of_output(written: bool) -> Self {
        if written { Exit::Clean } else { Exit::Trouble }
    }
}

impl Termination for Exit {
    fn report(self) -> ExitCode {
        ExitCode::from(self as u8)
    }
}
