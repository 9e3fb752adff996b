//! Claims about a study, held against the study. It needs the study; without one it says that it did not run.

use super::{Detection, Detector, Kind, Page};

pub(super) const KIND: Kind =
    Kind { name: "study", patterns: &[], expressions: &[], settings: &[], build: |_| Ok(Box::new(Study)) };

struct Study;

impl Detector for Study {
    fn detect(&self, _page: &Page<'_>) -> Detection {
        Detection {
            skipped: Some(["no study was supplied", "aucune étude n’a été fournie"]), ..Detection::default()
        }
    }
}
