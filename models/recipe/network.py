"""The encoder (transformers' BertModel) with its heads: sentences are pooled from their own tokens half-way up, texts at the top."""

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
    """What a sentence is shows after `sentence_layer` layers; what a text is about takes all of them."""

    def __init__(self, config: dict):
        super().__init__()
        self.config = config
        self.sentence_layer = config["sentence_layer"]
        # Dropout inside the encoder costs a quarter of the time on a CPU; a few epochs do not need it.
        shape = {k: v for k, v in config.items() if k != "sentence_layer"}
        settings = BertConfig(**shape, hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0, attn_implementation="sdpa")
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

    def hidden(self, ids, mask, layers: int):
        """The vectors after so many layers, [paragraphs, tokens, width]."""
        at = self.encoder.encoder
        whole, at.layer = at.layer, at.layer[:layers]
        try:
            return self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        finally:
            at.layer = whole

    def of_sentences(self, ids, mask, pool):
        """pool: [sentences, tokens of the batch] means of own tokens."""
        hidden = self.hidden(ids, mask, self.sentence_layer)
        sentences = self.dropout(pool @ hidden.reshape(-1, hidden.shape[-1]).float())
        return self.heads["sentence"](sentences), self.heads["kind"](sentences)

    def of_texts(self, ids, mask, text):
        """text: [paragraphs, tokens of the batch] means of all sentences' tokens."""
        hidden = self.hidden(ids, mask, len(self.encoder.encoder.layer))
        return self.heads["taxonomy"](self.dropout(text @ hidden.reshape(-1, hidden.shape[-1]).float()))


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

    net = Network(json.loads((folder / "config.json").read_text()))
    net.load_state_dict(load_file(folder / "model.safetensors"), strict=True)
    return net
