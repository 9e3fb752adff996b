//! The four kinds of AI, by what a system is used for.

use serde::{Deserialize, Serialize};

use crate::model::TAXONOMY;

/// A kind of AI (Narayanan 2019; Kapoor and Narayanan 2024): told by the use, not by the technique. A system may be of
/// several kinds, or of none of them (games, robots, weather, machines, routing, science).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Label {
    /// Says what is there: faces, speech, scans, songs, number plates.
    Perception,
    /// Makes texts, pictures, sounds that look right.
    Generative,
    /// Imitates a judgement on which people disagree: spam, marks, moderation, recommendation, urgency.
    Judgement,
    /// Says what will become of people: crime, debt, illness, performance, dropping out.
    SocialPrediction,
}

impl Label {
    /// All labels, in the order of the model's outputs.
    pub const ALL: [Label; 4] = [Label::Perception, Label::Generative, Label::Judgement, Label::SocialPrediction];

    /// The name in data and output.
    #[must_use]
    pub const fn name(self) -> &'static str {
        TAXONOMY[self as usize]
    }

    /// The label of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|label| label.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_model_and_of_the_data() {
        for label in Label::ALL {
            assert_eq!(Label::from_name(label.name()), Some(label));
            assert_eq!(serde_json::to_value(label).expect("a name"), label.name());
        }
    }
}
