//! The language of a document and of each block. Function words decide, because drafts about technology mix English terms
//! into every language; trigrams (whatlang) help where a block has few of them. No dialects, no confidence for callers.

use super::function_words::{ENGLISH, FRENCH, LISTED, languages_of};

/// A language that baratin tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub enum Language {
    /// English.
    #[serde(rename = "en")]
    English,
    /// French.
    #[serde(rename = "fr")]
    French,
    /// Any other, or not enough text to tell: rules stay silent.
    #[serde(rename = "other")]
    Other,
}

/// Trigrams say little about fewer letters than this.
const TRIGRAM_LETTERS: usize = 60;

/// No elided word is longer, in bytes.
const LONGEST_ELIDED: usize = 24;

/// Fewer letters than this say nothing at all.
const GUESS_LETTERS: usize = 20;

/// The language of each text and of all of them together. Texts too short to tell take the language of the whole.
pub(super) fn identify(texts: &[&str]) -> (Vec<Language>, Language) {
    let evidence: Vec<Evidence> = texts.iter().map(|text| Evidence::of(text)).collect();
    let decided: Vec<Option<Language>> =
        evidence.iter().zip(texts).map(|(evidence, text)| evidence.decide(text)).collect();

    let mut words = [0; 3];
    for (evidence, language) in evidence.iter().zip(&decided) {
        if let Some(language) = language {
            words[*language as usize] += evidence.words;
        }
    }
    let whole = if words == [0; 3] {
        weigh_together(&evidence, texts)
    } else {
        // On a tie the earlier, that is English, then French.
        [Language::English, Language::French, Language::Other]
            .into_iter()
            .rev()
            .max_by_key(|language| words[*language as usize])
            .unwrap_or(Language::Other)
    };
    let each = decided.into_iter().map(|language| language.unwrap_or(whole)).collect();
    (each, whole)
}

/// Where no text decides alone (a page of headings), all of them do.
fn weigh_together(evidence: &[Evidence], texts: &[&str]) -> Language {
    let mut sum = Evidence::default();
    for one in evidence {
        sum.add(one);
    }
    if sum.foreign_script() {
        return Language::Other;
    }
    let (best, lead) = sum.ranking();
    if lead >= 1 {
        return best;
    }
    let mut joined = String::new();
    for text in texts {
        if joined.len() > 4096 {
            break;
        }
        joined.push_str(text);
        joined.push('\n');
    }
    if sum.letters < GUESS_LETTERS {
        return Language::Other;
    }
    guess(&joined)
}

#[derive(Clone, Debug, Default)]
struct Evidence {
    words: usize,
    letters: usize,
    foreign_letters: usize,
    votes: [usize; LISTED],
    /// Votes of capitalised words inside the text: names (Le Monde, The Guardian), except in titles.
    capital_votes: [usize; LISTED],
    capitals: usize,
}

impl Evidence {
    fn of(text: &str) -> Self {
        let mut evidence = Self::default();
        let mut word = String::new();
        let mut capital = false;
        for c in text.chars() {
            if c.is_alphabetic() {
                evidence.letters += 1;
                if !is_latin(c) {
                    evidence.foreign_letters += 1;
                }
                if word.is_empty() {
                    capital = c.is_uppercase();
                }
                word.extend(c.to_lowercase());
            } else if matches!(c, '\'' | '’' | 'ʼ') && !word.is_empty() {
                word.push('\'');
                if word.len() > LONGEST_ELIDED {
                    continue;
                }
                // An elided word ("l'", "dell'") is one of its own; "don't" is not.
                if languages_of(&word) != 0 {
                    evidence.count(&word, capital);
                    word.clear();
                }
            } else if !word.is_empty() {
                evidence.count(&word, capital);
                word.clear();
            }
        }
        if !word.is_empty() {
            evidence.count(&word, capital);
        }
        let few = evidence.votes.iter().all(|votes| *votes <= 1);
        if few && evidence.capitals * 2 > evidence.words {
            for (votes, more) in evidence.votes.iter_mut().zip(evidence.capital_votes) {
                *votes += more;
            }
        }
        evidence
    }

    fn count(&mut self, word: &str, capital: bool) {
        let mut bits = languages_of(word);
        if bits == 0 {
            // "the users' data", 'quoted words'.
            bits = languages_of(word.trim_end_matches('\''));
        }
        if let Some((_, tail)) = word.split_once('\'')
            && matches!(tail, "t" | "re" | "ve" | "ll")
        {
            bits |= 1 << ENGLISH;
        }
        let is_name = capital && self.words > 0 && word != "i";
        self.words += 1;
        self.capitals += usize::from(capital);
        let tally = if is_name { &mut self.capital_votes } else { &mut self.votes };
        for (language, votes) in tally.iter_mut().enumerate() {
            *votes += usize::from(bits >> language & 1);
        }
    }

    fn add(&mut self, other: &Self) {
        self.words += other.words;
        self.letters += other.letters;
        self.foreign_letters += other.foreign_letters;
        for (votes, more) in self.votes.iter_mut().zip(other.votes) {
            *votes += more;
        }
    }

    fn foreign_script(&self) -> bool {
        self.foreign_letters >= 4 && self.foreign_letters * 2 > self.letters
    }

    /// The language with most votes and its lead over the next.
    fn ranking(&self) -> (Language, usize) {
        let others = self.votes.iter().enumerate();
        let other = others.filter(|(i, _)| *i != ENGLISH && *i != FRENCH).map(|(_, votes)| *votes).max().unwrap_or(0);
        let mut ranked = [
            (self.votes[ENGLISH], Language::English),
            (self.votes[FRENCH], Language::French),
            (other, Language::Other),
        ];
        ranked.sort_by_key(|(votes, _)| std::cmp::Reverse(*votes));
        (ranked[0].1, ranked[0].0 - ranked[1].0)
    }

    fn decide(&self, text: &str) -> Option<Language> {
        if self.foreign_script() {
            return Some(Language::Other);
        }
        let (best, lead) = self.ranking();
        let votes = self.votes.iter().copied().max().unwrap_or(0);
        let clear = lead >= 2 && lead * 5 >= votes;
        let dense = votes * 7 >= self.words;
        if clear && dense {
            return Some(best);
        }
        if self.letters >= TRIGRAM_LETTERS
            && let Some(language) = trigrams(text)
        {
            return Some(language);
        }
        clear.then_some(best)
    }
}

/// Latin letters, and the marks of transliteration; Greek, Cyrillic, Arabic, Chinese… are not.
fn is_latin(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | '\u{aa}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{2b0}'..='\u{2ff}')
}

/// What trigrams say, where they are sure.
fn trigrams(text: &str) -> Option<Language> {
    let cut = text.char_indices().nth(2000).map_or(text.len(), |(at, _)| at);
    let info = whatlang::detect(&text[..cut])?;
    info.is_reliable().then(|| from_trigrams(info.lang()))
}

/// The likeliest of the languages that drafts come in.
fn guess(text: &str) -> Language {
    use whatlang::Lang::{Deu, Eng, Fra, Ita, Nld, Pol, Por, Spa, Swe};
    let common = vec![Eng, Fra, Deu, Spa, Ita, Por, Nld, Swe, Pol];
    let detector = whatlang::Detector::with_allowlist(common);
    detector.detect_lang(text).map_or(Language::Other, from_trigrams)
}

fn from_trigrams(language: whatlang::Lang) -> Language {
    match language {
        whatlang::Lang::Eng => Language::English,
        whatlang::Lang::Fra => Language::French,
        _ => Language::Other,
    }
}

#[cfg(test)]
mod tests;
