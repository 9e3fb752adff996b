//! config.json: the usual keys of a BERT model, and a section of our own on heads and calibration.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ModelError;

/// The shape of an encoder, as in the configuration files of the transformers library, and what its heads say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Config {
    /// Architecture family; `bert` is known.
    pub model_type: String,
    /// Width of a token's vector.
    pub hidden_size: usize,
    /// Number of layers.
    pub num_hidden_layers: usize,
    /// Attention heads a layer.
    pub num_attention_heads: usize,
    /// Width of the feed-forward layer.
    pub intermediate_size: usize,
    /// Longest input, in tokens.
    pub max_position_embeddings: usize,
    /// Pieces of the vocabulary.
    pub vocab_size: usize,
    /// Number of segment types; the first is used.
    #[serde(default = "two")]
    pub type_vocab_size: usize,
    /// Added to variances.
    pub layer_norm_eps: f32,
    /// Activation; `gelu` is known.
    #[serde(default = "gelu")]
    pub hidden_act: String,
    /// How positions are told; `absolute` is known.
    #[serde(default = "absolute")]
    pub position_embedding_type: String,
    /// What baratin adds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baratin: Option<Heads>,
    /// Keys that are kept and not used.
    #[serde(flatten)]
    pub other: BTreeMap<String, serde_json::Value>,
}

fn two() -> usize {
    2
}

fn gelu() -> String {
    "gelu".into()
}

fn absolute() -> String {
    "absolute".into()
}

/// The heads of a model and how their outputs become probabilities.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Heads {
    /// Name shown in reports, with a version.
    pub name: String,
    /// Layers after which sentences are judged; the taxonomy's head takes all of them. All, where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sentence_layer: Option<usize>,
    /// Outputs of `heads.sentence`, in order.
    pub sentence: Vec<String>,
    /// Outputs of `heads.kind`, in order.
    pub kind: Vec<String>,
    /// Outputs of `heads.taxonomy`, in order.
    pub taxonomy: Vec<String>,
    /// Platt scaling of an output: probability = sigmoid(scale × logit + shift). Identity where absent. A key may end in
    /// `.en` or `.fr`.
    #[serde(default)]
    pub calibration: BTreeMap<String, Platt>,
}

/// Platt scaling (Platt 1999).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Platt {
    /// Factor of the logit.
    pub scale: f32,
    /// Added to it.
    pub shift: f32,
}

impl Platt {
    /// No change.
    pub const IDENTITY: Platt = Platt { scale: 1.0, shift: 0.0 };

    /// The probability of a logit.
    #[must_use]
    pub fn probability(self, logit: f32) -> f32 {
        1.0 / (1.0 + (-(self.scale * logit + self.shift)).exp())
    }
}

impl Config {
    /// Reads and checks config.json.
    ///
    /// # Errors
    /// Text that is not JSON, a missing key, or an architecture that is not a BERT encoder.
    pub fn read(bytes: &[u8]) -> Result<Self, ModelError> {
        let config: Self = serde_json::from_slice(bytes).map_err(|error| ModelError::Config(error.to_string()))?;
        let expect = |key: &str, value: &str, known: &str| {
            if value == known {
                Ok(())
            } else {
                Err(ModelError::Config(format!("{key} is \"{value}\", and only \"{known}\" is known")))
            }
        };
        expect("model_type", &config.model_type, "bert")?;
        expect("hidden_act", &config.hidden_act, "gelu")?;
        expect("position_embedding_type", &config.position_embedding_type, "absolute")?;
        let widths = [
            ("hidden_size", config.hidden_size),
            ("num_hidden_layers", config.num_hidden_layers),
            ("num_attention_heads", config.num_attention_heads),
            ("intermediate_size", config.intermediate_size),
            ("vocab_size", config.vocab_size),
            ("type_vocab_size", config.type_vocab_size),
        ];
        for (key, value) in widths {
            if value == 0 || value > 1 << 20 {
                return Err(ModelError::Config(format!("{key} is {value}")));
            }
        }
        if !config.hidden_size.is_multiple_of(config.num_attention_heads) {
            return Err(ModelError::Config(format!(
                "hidden_size {} is not a multiple of num_attention_heads {}",
                config.hidden_size, config.num_attention_heads
            )));
        }
        let half_way = config.baratin.as_ref().and_then(|heads| heads.sentence_layer);
        if let Some(layer) = half_way.filter(|layer| !(1..=config.num_hidden_layers).contains(layer)) {
            return Err(ModelError::Config(format!(
                "baratin.sentence_layer is {layer}, and num_hidden_layers {}",
                config.num_hidden_layers
            )));
        }
        if config.max_position_embeddings < 8 {
            return Err(ModelError::Config("max_position_embeddings is under 8".into()));
        }
        Ok(config)
    }

    /// Layers after which sentences are judged.
    #[must_use]
    pub fn sentence_layer(&self) -> usize {
        self.baratin.as_ref().and_then(|heads| heads.sentence_layer).unwrap_or(self.num_hidden_layers)
    }
}

#[cfg(test)]
pub(super) fn tiny() -> Config {
    let text = r#"{"model_type": "bert", "hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2,
        "intermediate_size": 64, "max_position_embeddings": 64, "vocab_size": 40, "layer_norm_eps": 1e-12}"#;
    Config::read(text.as_bytes()).expect("a configuration")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_architecture_is_named_with_what_is_known() {
        let mut config = tiny();
        config.model_type = "deberta-v2".into();
        let bytes = serde_json::to_vec(&config).expect("JSON");
        let message = Config::read(&bytes).expect_err("unknown").to_string();
        assert_eq!(message, "config.json: model_type is \"deberta-v2\", and only \"bert\" is known");
    }

    #[test]
    fn heads_must_share_the_width() {
        let mut config = tiny();
        config.num_attention_heads = 3;
        let bytes = serde_json::to_vec(&config).expect("JSON");
        assert!(Config::read(&bytes).expect_err("uneven").to_string().contains("not a multiple"));
    }

    #[test]
    fn platt_scaling_is_a_sigmoid() {
        assert!((Platt::IDENTITY.probability(0.0) - 0.5).abs() < 1e-6);
        assert!(Platt { scale: 2.0, shift: -1.0 }.probability(0.5) < 0.51);
    }
}
