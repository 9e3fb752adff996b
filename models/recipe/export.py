"""Write the shipped folder: config.json with heads and calibration, tokenizer.json, model.safetensors in 8 bits.

    python export.py --run RUN --out ../baratin-small --name baratin-small-1

Matrices are stored as integers with one scale a row (largest magnitude / 127), the table of pieces in 4 bits as the base
has it, with one scale for 32 weights; vectors stay in f32. Calibration is Platt scaling fitted on the development split
with the stored weights, so that rounding is part of it.
"""

import argparse
import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from sklearn.linear_model import LogisticRegression
from tokenizers import Tokenizer

import data
import measure
import network

PROJECT = Path(__file__).parent.parent.parent
POSITIONS = network.LONGEST


def quantise(weight: torch.Tensor):
    scale = weight.abs().amax(dim=1).clamp(min=1e-8) / 127.0
    return torch.round(weight / scale[:, None]).clamp(-127, 127).to(torch.int8), scale


BLOCK = 32


def nibbles(weight: torch.Tensor):
    """Two weights a byte, the even column low: weight = scale x (nibble - 8). Of a few scales, the one that errs least."""
    blocks = weight.reshape(-1, BLOCK)
    extreme = blocks.gather(1, blocks.abs().argmax(1, keepdim=True))
    best = torch.full((len(blocks), 1), float("inf"))
    scales, numbers = torch.zeros_like(best), torch.zeros_like(blocks)
    for divisor in np.linspace(-8.8, -6.8, 11):
        scale = (extreme / divisor).half().float()
        rounded = torch.round(blocks / scale.where(scale != 0, torch.ones_like(scale))).clamp(-8, 7)
        error = ((rounded * scale - blocks) ** 2).sum(1, keepdim=True)
        better = error < best
        best, scales = best.where(~better, error), scales.where(~better, scale)
        numbers = numbers.where(~better, rounded)
    pairs = (numbers + 8).to(torch.uint8).reshape(weight.shape[0], -1, 2)
    return pairs[..., 0] | pairs[..., 1] << 4, scales.half().reshape(weight.shape[0], -1)


def unpacked(bytes_: torch.Tensor, scales: torch.Tensor) -> torch.Tensor:
    numbers = torch.stack([bytes_ & 15, bytes_ >> 4], dim=2).reshape(len(bytes_), -1, BLOCK).float() - 8
    return (numbers * scales.float()[..., None]).reshape(len(bytes_), -1)


def stored(state: dict) -> dict:
    result = {}
    for name, tensor in state.items():
        if name.endswith("position_embeddings.weight"):
            tensor = tensor[:POSITIONS]
        if name.endswith("word_embeddings.weight"):
            result[name], result[f"{name}.scale"] = nibbles(tensor)
        elif tensor.ndim == 2 and not name.startswith("heads."):
            result[name], result[f"{name}.scale"] = quantise(tensor)
        else:
            result[name] = tensor.contiguous()
    return result


def restored(saved: dict) -> dict:
    result = {}
    for name, tensor in saved.items():
        if tensor.dtype == torch.int8:
            tensor = tensor.float() * saved[f"{name}.scale"][:, None]
        elif tensor.dtype == torch.uint8:
            tensor = unpacked(tensor, saved[f"{name}.scale"])
        if not name.endswith(".scale"):
            result[name] = tensor
    return result


def platt(logits, truth) -> dict:
    fit = LogisticRegression(C=10.0).fit(np.array(logits)[:, None], np.array(truth) > 0.5)
    return {"scale": round(float(fit.coef_[0, 0]), 4), "shift": round(float(fit.intercept_[0]), 4)}


def calibration(net, tokenizer, corpora: Path) -> dict:
    result = {}
    ours = data.sourcing(corpora / "sourcing/dev.jsonl")
    scored = measure.scores(net, tokenizer, ours)
    for h, name in enumerate(data.SENTENCE_HEADS):
        pairs = [(row[h], t[name]) for p, s in zip(ours, scored) for row, t in zip(s[0], p.targets) if name in t]
        if pairs:
            result[name] = platt(*zip(*pairs))
    texts = data.taxonomy(corpora / "taxonomy/dev.jsonl")
    scored = measure.scores(net, tokenizer, texts)
    for h, name in enumerate(data.TAXONOMY):
        result[name] = platt([s[2][h] for s in scored], [p.taxonomy[h] for p in texts])
    return result


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--run", type=Path, required=True)
    a.add_argument("--out", type=Path, required=True)
    a.add_argument("--name", required=True)
    a.add_argument("--corpora", type=Path, default=PROJECT / "corpora")
    args = a.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    tokenizer = Tokenizer.from_file(str(args.run / "tokenizer.json"))
    config = json.loads((args.run / "config.json").read_text()) | {"max_position_embeddings": POSITIONS}
    saved = stored(load_file(args.run / "model.safetensors"))
    net = network.Network(config)
    net.load_state_dict(restored(saved))
    net.eval()
    config["baratin"] = {
        "name": args.name,
        "sentence_layer": config.pop("sentence_layer"),
        "sentence": data.SENTENCE_HEADS,
        "kind": data.KINDS,
        "taxonomy": data.TAXONOMY,
        "calibration": calibration(net, tokenizer, args.corpora),
    }
    save_file(saved, args.out / "model.safetensors")
    (args.out / "config.json").write_text(json.dumps(config, indent=1) + "\n")
    shutil.copy(args.run / "tokenizer.json", args.out / "tokenizer.json")
    # One line a file is a third of the size of the library's indented form.
    text = json.loads((args.out / "tokenizer.json").read_text())
    (args.out / "tokenizer.json").write_text(json.dumps(text, ensure_ascii=False, separators=(",", ":")))
    for file in ("config.json", "tokenizer.json", "model.safetensors"):
        content = (args.out / file).read_bytes()
        print(f"{hashlib.sha256(content).hexdigest()}  {file}  {len(content)} bytes")


if __name__ == "__main__":
    main()
