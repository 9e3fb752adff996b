//! Findings and reports: plain data that every output format prints. The shape of the JSON is a contract.

mod report;
mod severity;

pub use report::{DocumentReport, Finding, Problem, Report, Scope, Skip, Suppressed, SystemSeen, Tool, Withheld};
pub use severity::{Family, Severity};
