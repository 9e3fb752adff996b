//! What the labels of a sentence teach each head. A target is a number in 0..=1, absent where nothing is known, so that a
//! masked loss can learn from all sets at once.
//!
//! | a line has | checkable | sourced | worth | needs_source |
//! |---|---|---|---|---|
//! | `checkable`, `sourced`, `worth`, `needs_source`: true, false or 0..=1 | as said | as said | as said | as said |
//! | `label`: `NFS`, `UFS`, `CFS` (ClaimBuster) | 0, 1, 1 | | 0, 0, 1 | |
//! | `label`: 0, 1 (PoliClaim) | 0, 1 | | | |
//! | `label`: `verifiable` (not `experiential`), `unverifiable`, `nonargument` | 1, 0, 0 | | | |
//! | `label`: `attributed`, `attributed_continuation`, `not_attributed` (PolNeAR) | | 1, 1, 0 | | |
//! | `label`: `cue_only`, an attribution with `content_frac` < 0.3, or under 25 characters | | | | |
//! | `label`: `claim` | 1 | | | |
//! | `label`: `citation_needed` (Wikipedia; taggers are not always right) | 1 | 0.1 | | 0.9 |

use serde_json::{Map, Value};

/// Heads on sentences, in the order of [`Targets`].
pub const HEADS: [&str; 4] = crate::model::network::SENTENCE;

/// What is known of a sentence, in the order of [`HEADS`].
pub type Targets = [Option<f32>; 4];

/// The targets of a line or of a sentence of a paragraph; `None` where it has no label at all.
///
/// # Errors
/// A label that is not in the table: what was expected.
pub fn targets(line: &Map<String, Value>) -> Result<Option<Targets>, String> {
    let mut targets = [None; 4];
    let mut labelled = false;
    for (target, head) in targets.iter_mut().zip(HEADS) {
        match line.get(head) {
            None | Some(Value::Null) => continue,
            Some(Value::Bool(value)) => *target = Some(f32::from(u8::from(*value))),
            Some(value) => {
                let number = value.as_f64().filter(|number| (0.0..=1.0).contains(number));
                *target = Some(
                    number.ok_or_else(|| format!("\"{head}\" is {value}: expected true, false or 0 to 1"))? as f32
                );
            }
        }
        labelled = true;
    }
    if labelled {
        return Ok(Some(targets));
    }
    let Some(label) = line.get("label").filter(|label| !label.is_null()) else { return Ok(None) };
    let name = label.as_str().map_or_else(|| label.to_string(), str::to_owned);
    let [checkable, sourced, worth, needs_source] = &mut targets;
    match name.as_str() {
        "NFS" | "UFS" | "CFS" => {
            *checkable = truth(name != "NFS");
            *worth = truth(name == "CFS");
        }
        "0" | "1" => *checkable = truth(name == "1"),
        "verifiable" | "unverifiable" | "nonargument" => {
            let experiential = line.get("experiential").is_some_and(is_set);
            *checkable = truth(name == "verifiable" && !experiential);
        }
        "attributed" | "attributed_continuation" | "not_attributed" => {
            let share = line.get("content_frac").and_then(Value::as_f64).unwrap_or(1.0);
            let long = line.get("text").and_then(Value::as_str).is_some_and(|text| text.chars().count() >= 25);
            if long && (name == "not_attributed" || share >= 0.3) {
                *sourced = truth(name != "not_attributed");
            }
        }
        "cue_only" => {}
        "claim" => *checkable = Some(1.0),
        "citation_needed" => (*checkable, *sourced, *needs_source) = (Some(1.0), Some(0.1), Some(0.9)),
        _ => {
            return Err(format!(
                "the label {label} is not known; expected NFS, UFS, CFS, 0, 1, verifiable, unverifiable, nonargument, \
                 attributed, attributed_continuation, cue_only, not_attributed, claim or citation_needed, or keys {}",
                HEADS.join(", ")
            ));
        }
    }
    Ok(Some(targets))
}

fn truth(value: bool) -> Option<f32> {
    Some(f32::from(u8::from(value)))
}

/// The set writes "True", "False" and null.
fn is_set(value: &Value) -> bool {
    value.as_bool().unwrap_or_else(|| value.as_str().is_some_and(|text| text.eq_ignore_ascii_case("true")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(json: &str) -> Result<Option<Targets>, String> {
        targets(&serde_json::from_str(json).expect("JSON"))
    }

    #[test]
    fn labels_of_the_public_sets_teach_what_the_table_says() {
        assert_eq!(of(r#"{"label": "UFS"}"#), Ok(Some([Some(1.0), None, Some(0.0), None])));
        assert_eq!(of(r#"{"label": 1}"#), Ok(Some([Some(1.0), None, None, None])));
        assert_eq!(of(r#"{"label": "verifiable", "experiential": "True"}"#), Ok(Some([Some(0.0), None, None, None])));
        let long = "It said that the bridge would open in May.";
        let attributed =
            |share: f32| of(&format!(r#"{{"text": "{long}", "label": "attributed", "content_frac": {share}}}"#));
        assert_eq!(attributed(0.8), Ok(Some([None, Some(1.0), None, None])));
        assert_eq!(attributed(0.1), Ok(Some([None; 4])));
    }

    #[test]
    fn one_s_own_labels_are_read_and_checked() {
        assert_eq!(of(r#"{"sourced": false, "needs_source": 0.8}"#), Ok(Some([None, Some(0.0), None, Some(0.8)])));
        assert_eq!(of(r#"{"label": null}"#), Ok(None));
        assert!(of(r#"{"checkable": "yes"}"#).expect_err("no number").contains("expected true, false or 0 to 1"));
        assert!(of(r#"{"label": "maybe"}"#).expect_err("unknown").contains("expected NFS"));
    }
}
