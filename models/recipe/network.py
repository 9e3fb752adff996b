"""The encoder (transformers' BertModel) with its heads: sentences pooled from their own tokens in their paragraph."""

import json
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import nn
from transformers import BertConfig, BertModel

import data

BOS, PAD, EOS = 0, 1, 2
LONGEST = 256


@dataclass
class Encoded:
    ids: list[int]
    owner: list[int]  # sentence number of each token; -1 for <s> and </s>


def encode(tokenizer, sentences: list[str]) -> Encoded:
    """<s> first </s> second </s> …: each sentence is closed by </s>, which no sentence owns."""
    ids, owner = [BOS], [-1]
    for i, e in enumerate(tokenizer.encode_batch(sentences, add_special_tokens=False)):
        ids += e.ids + [EOS]
        owner += [i] * len(e.ids) + [-1]
    return Encoded(ids[:LONGEST], owner[:LONGEST])


class Network(nn.Module):
    def __init__(self, config: dict):
        super().__init__()
        self.config = config
        # Dropout inside the encoder costs a quarter of the time on a CPU; one epoch over few repeats does not need it.
        settings = BertConfig(**config, hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0, attn_implementation="sdpa")
        self.encoder = BertModel(settings, add_pooling_layer=False)
        width = config["hidden_size"]
        self.heads = nn.ModuleDict(
            {
                "sentence": nn.Linear(width, len(data.SENTENCE_HEADS)),
                "kind": nn.Linear(width, len(data.KINDS)),
                "taxonomy": nn.Linear(width, len(data.TAXONOMY)),
            }
        )
        self.dropout = nn.Dropout(0.1)

    def forward(self, ids, mask, pool, text):
        """pool: [sentences, tokens of the batch] means of own tokens; text: [paragraphs, tokens of the batch]."""
        hidden = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        flat = hidden.reshape(-1, hidden.shape[-1]).float()
        sentences = self.dropout(pool @ flat)
        whole = self.dropout(text @ flat)
        return self.heads["sentence"](sentences), self.heads["kind"](sentences), self.heads["taxonomy"](whole)


def batch_tensors(encoded: list[Encoded]):
    """Padded ids and mask, and the two pooling matrices (dense: batches are small)."""
    width = max(len(e.ids) for e in encoded)
    ids = torch.full((len(encoded), width), PAD)
    mask = torch.zeros((len(encoded), width), dtype=torch.long)
    rows, place = [], []
    text = torch.zeros(len(encoded), len(encoded) * width)
    for b, e in enumerate(encoded):
        ids[b, : len(e.ids)] = torch.tensor(e.ids)
        mask[b, : len(e.ids)] = 1
        owners = sorted(set(e.owner) - {-1})
        own = torch.tensor(e.owner)
        base = b * width
        at = (own >= 0).nonzero().flatten()
        text[b, base + at] = 1.0 / max(len(at), 1)
        for o in owners:
            rows.append((base + (own == o).nonzero().flatten()))
            place.append((b, o))
    pool = torch.zeros(len(rows), len(encoded) * width)
    for i, at in enumerate(rows):
        pool[i, at] = 1.0 / len(at)
    return ids, mask, pool, text, place


def load(folder: Path) -> Network:
    from safetensors.torch import load_file

    config = json.loads((folder / "config.json").read_text())
    net = Network(config["encoder"] if "encoder" in config else config)
    net.load_state_dict(load_file(folder / "model.safetensors"), strict=True)
    return net
