//! Sentences to token numbers: tokenizer.json, read by the tokenizers library.

use std::ops::Range;

use tokenizers::Tokenizer;

use super::ModelError;

/// A tokenizer and its special tokens.
pub struct Tokens {
    tokenizer: Tokenizer,
    first: u32,
    last: u32,
}

/// An input of the encoder: `<s> sentence </s> sentence </s> …`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Input {
    /// Token numbers.
    pub ids: Vec<u32>,
    /// The tokens of each sentence; empty where a sentence has none.
    pub sentences: Vec<Range<usize>>,
}

impl Tokens {
    /// Reads tokenizer.json.
    ///
    /// # Errors
    /// A file that the library cannot read, special tokens missing, or more pieces than `vocabulary`.
    pub fn read(bytes: &[u8], vocabulary: usize) -> Result<Self, ModelError> {
        let mut tokenizer = Tokenizer::from_bytes(bytes).map_err(|error| ModelError::Tokenizer(error.to_string()))?;
        let pieces = tokenizer.get_vocab_size(true);
        if pieces > vocabulary {
            return Err(ModelError::Tokenizer(format!("has {pieces} pieces, and config.json allows {vocabulary}")));
        }
        // Whoever wrote the file may have asked for cutting and padding: both are done here.
        tokenizer.with_padding(None);
        tokenizer.with_truncation(None).map_err(|error| ModelError::Tokenizer(error.to_string()))?;
        let special = |names: [&str; 2]| {
            names
                .iter()
                .find_map(|name| tokenizer.token_to_id(name))
                .ok_or_else(|| ModelError::Tokenizer(format!("knows neither {} nor {}", names[0], names[1])))
        };
        let (first, last) = (special(["<s>", "[CLS]"])?, special(["</s>", "[SEP]"])?);
        Ok(Self { tokenizer, first, last })
    }

    /// The token numbers of a sentence, without special tokens. Text that the library refuses has none.
    #[must_use]
    pub fn of(&self, sentence: &str) -> Vec<u32> {
        self.tokenizer.encode_fast(sentence, false).map(|encoding| encoding.get_ids().to_vec()).unwrap_or_default()
    }

    /// Sentences put together as one input.
    #[must_use]
    pub fn input(&self, sentences: &[&[u32]]) -> Input {
        let mut input = Input { ids: vec![self.first], sentences: Vec::with_capacity(sentences.len()) };
        for ids in sentences {
            let start = input.ids.len();
            input.ids.extend_from_slice(ids);
            input.sentences.push(start..input.ids.len());
            input.ids.push(self.last);
        }
        input
    }
}
