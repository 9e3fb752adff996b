//! Wording that speaks for a kind of AI, or against one: what is done, who or what is scored, present or future, what is
//! decided on a person. The patterns stand in `en.cues` and `fr.cues`; here is what each is worth.

use crate::grammar::{Analysis, Grammar, Pattern};
use crate::taxonomy::Label;
use crate::text::{Language, Span};

const ENGLISH: &str = include_str!("en.cues");
const FRENCH: &str = include_str!("fr.cues");

/// Classes whose names begin so are cues.
const PREFIX: &str = "cue-";

/// What a class of wording speaks for or against.
#[derive(Debug, PartialEq)]
pub struct Sort {
    /// Its name in the files, without the prefix.
    pub name: &'static str,
    /// The label that it speaks for; `None` where it speaks against labels only.
    pub label: Option<Label>,
    /// What it adds to the log-odds of each label where it occurs, in the order of [`Label::ALL`].
    pub weights: [f32; 4],
}

impl Sort {
    /// Does it tell that a system is of no kind, or not of one, rather than tell nothing ("powered by AI")?
    #[must_use]
    pub fn speaks_against(&self) -> bool {
        self.label.is_none() && !self.is_empty()
    }

    /// Does it speak of AI without saying what it does?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.name == "empty-words"
    }
}

/// Every sort, the same in both languages.
// The weights of a logistic regression on corpora/taxonomy/train.jsonl without the model, sharpened by 1.4 and rounded.
#[rustfmt::skip]
pub const SORTS: &[Sort] = &[
    Sort { name: "perception-name", label: Some(Label::Perception), weights: [2.8, -0.8, -1.6, 0.2] },
    Sort { name: "perception-deed", label: Some(Label::Perception), weights: [3.0, -0.2, -0.3, -0.8] },
    Sort { name: "sensor", label: Some(Label::Perception), weights: [2.3, -1.2, -0.7, -0.8] },
    Sort { name: "generative-name", label: Some(Label::Generative), weights: [-0.9, 2.6, -0.9, 0.0] },
    Sort { name: "generative-deed", label: Some(Label::Generative), weights: [0.0, 2.9, 0.0, -1.5] },
    Sort { name: "generative-denied", label: None, weights: [-0.2, -1.4, 0.9, 0.6] },
    Sort { name: "judgement-name", label: Some(Label::Judgement), weights: [-1.0, -0.5, 2.6, -0.7] },
    Sort { name: "judgement-deed", label: Some(Label::Judgement), weights: [-0.9, -0.5, 2.5, -0.4] },
    Sort { name: "prediction-name", label: Some(Label::SocialPrediction), weights: [-0.3, -0.6, -0.7, 1.4] },
    Sort { name: "future-of-people", label: Some(Label::SocialPrediction), weights: [-1.2, -1.1, -1.6, 4.0] },
    Sort { name: "people-scored", label: Some(Label::SocialPrediction), weights: [-0.4, -1.0, -0.8, 2.6] },
    Sort { name: "decision-on-people", label: Some(Label::SocialPrediction), weights: [-0.2, -0.4, 0.5, 1.3] },
    Sort { name: "future-of-things", label: None, weights: [-1.4, -1.4, -1.2, -1.6] },
    Sort { name: "in-total", label: None, weights: [-0.7, -0.5, -0.3, -0.8] },
    Sort { name: "not-ai", label: None, weights: [-1.4, -1.4, -1.7, -0.8] },
    Sort { name: "other-ai", label: None, weights: [-1.2, -0.5, -1.2, -0.6] },
    Sort { name: "empty-words", label: None, weights: [-1.4, -1.2, -1.6, -1.5] },
];

/// A passage that speaks for a label or against some.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cue {
    /// What sort of wording it is.
    pub sort: &'static Sort,
    /// Where it stands, in the document's text.
    pub span: Span,
}

/// The compiled cues of both languages.
#[derive(Clone, Debug)]
pub struct Cues {
    /// Parallel to [`SORTS`], English and French.
    patterns: [Vec<Option<Pattern>>; 2],
}

impl Cues {
    /// Compiles the cues into the grammars (English, French). Analyses made before know nothing of them.
    ///
    /// # Panics
    /// Never: a test compiles both files.
    #[must_use]
    pub fn new(grammars: &mut [Grammar; 2]) -> Self {
        let compile = |(grammar, text): (&mut Grammar, &str)| {
            let mut found = grammar.extend(text, PREFIX).unwrap_or_else(|error| panic!("cues: {error}"));
            let of_sort = |sort: &Sort| {
                let at = found.iter().position(|(name, _)| &name[PREFIX.len()..] == sort.name)?;
                Some(found.swap_remove(at).1)
            };
            SORTS.iter().map(of_sort).collect()
        };
        let [english, french] = grammars;
        let (english, french) = rayon::join(|| compile((english, ENGLISH)), || compile((french, FRENCH)));
        Self { patterns: [english, french] }
    }

    /// The cues of one sentence, by start; of two of a sort that overlap, the first.
    #[must_use]
    pub fn find(&self, analysis: &Analysis, sentence: usize) -> Vec<Cue> {
        let sentence = &analysis.sentences[sentence];
        let patterns = match sentence.language {
            Language::English => &self.patterns[0],
            Language::French => &self.patterns[1],
            Language::Other => return Vec::new(),
        };
        let mut cues = Vec::new();
        for (sort, pattern) in SORTS.iter().zip(patterns) {
            for m in pattern.iter().flat_map(|pattern| pattern.find_all(sentence)) {
                cues.push(Cue { sort, span: sentence.span(m.open, m.close) });
            }
        }
        cues.sort_by_key(|cue| (cue.span, cue.sort.name));
        cues
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;
    use crate::rules::RuleSet;
    use crate::text::{self, Format};

    static READY: LazyLock<(RuleSet, Cues)> = LazyLock::new(|| {
        let mut rules = RuleSet::builtin();
        let cues = Cues::new(&mut rules.grammars);
        (rules, cues)
    });

    fn found(text: &str, language: Language) -> Vec<(&'static str, String)> {
        let document = text::read(text.as_bytes(), Format::Text, Some(language)).expect("plain text");
        let analysis = Analysis::of(&document, |language| READY.0.grammar(language));
        let cues = (0..analysis.sentences.len()).flat_map(|sentence| READY.1.find(&analysis, sentence));
        cues.map(|cue| (cue.sort.name, cue.span.of(&document.text).to_owned())).collect()
    }

    #[test]
    fn both_files_have_every_sort_and_no_other() {
        for patterns in &READY.1.patterns {
            assert!(patterns.iter().all(Option::is_some));
        }
        for text in [ENGLISH, FRENCH] {
            let names: Vec<&str> = text.lines().filter_map(|l| l.strip_prefix(PREFIX)?.split(" =").next()).collect();
            assert_eq!(names.len(), SORTS.len());
            assert!(names.iter().all(|name| SORTS.iter().any(|sort| sort.name == *name)), "{names:?}");
        }
    }

    #[test]
    fn a_cue_is_found_in_any_inflection() {
        for (text, language, sort, words) in [
            (
                "It predicts which pupils will drop out.",
                Language::English,
                "future-of-people",
                "predicts which pupils will drop out",
            ),
            (
                "Il prédit quels élèves décrocheront.",
                Language::French,
                "future-of-people",
                "prédit quels élèves décrocheront",
            ),
            ("Cameras that read number plates.", Language::English, "perception-deed", "read number plates"),
            ("La caméra reconnaissait les visages.", Language::French, "perception-deed", "reconnaissait les visages"),
            ("Letters drafted by a machine.", Language::English, "generative-deed", "drafted by a machine"),
            ("L’assistant rédige les courriers.", Language::French, "generative-deed", "rédige les courriers"),
            ("It grades the essays.", Language::English, "judgement-deed", "grades the essays"),
            ("Il note les copies.", Language::French, "judgement-deed", "note les copies"),
            ("It forecasts electricity demand.", Language::English, "future-of-things", "forecasts electricity"),
            ("Il prévoit la demande.", Language::French, "future-of-things", "prévoit la demande"),
        ] {
            let found = found(text, language);
            assert!(found.iter().any(|(name, quote)| *name == sort && quote.starts_with(words)), "{text}: {found:?}");
        }
    }
}
