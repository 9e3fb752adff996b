//! A test double: scores by words, so that tests of everything behind the model need no weights.

use super::{Model, ParagraphScores, SentenceScores, TAXONOMY, Taxonomy, Wanted};

/// Gives a sentence the scores of the first listed word that it holds, else zeros.
#[derive(Clone, Debug, Default)]
pub struct Fixed {
    sentences: Vec<(String, SentenceScores)>,
    taxonomy: Vec<(String, Taxonomy)>,
}

impl Fixed {
    /// Sentences that hold `word` get these scores.
    #[must_use]
    pub fn sentence(mut self, word: &str, scores: SentenceScores) -> Self {
        self.sentences.push((word.into(), scores));
        self
    }

    /// Paragraphs that hold `word` get these taxonomy scores.
    #[must_use]
    pub fn taxonomy(mut self, word: &str, scores: Taxonomy) -> Self {
        self.taxonomy.push((word.into(), scores));
        self
    }
}

impl Model for Fixed {
    fn score(&self, paragraphs: &[Vec<&str>], _: Wanted) -> Vec<ParagraphScores> {
        let of_sentence = |sentence: &&str| {
            let found = self.sentences.iter().find(|(word, _)| sentence.contains(word.as_str()));
            found.map_or_else(SentenceScores::default, |(_, scores)| *scores)
        };
        let of_paragraph = |paragraph: &Vec<&str>| ParagraphScores {
            sentences: paragraph.iter().map(of_sentence).collect(),
            taxonomy: self
                .taxonomy
                .iter()
                .find(|(word, _)| paragraph.iter().any(|sentence| sentence.contains(word.as_str())))
                .map_or([0.0; TAXONOMY.len()], |(_, scores)| *scores),
        };
        paragraphs.iter().map(of_paragraph).collect()
    }

    fn name(&self) -> &str {
        "fixed"
    }
}
