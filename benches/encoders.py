"""PyTorch and ONNX Runtime on the weights and sentences of `cargo bench --bench model`: tokens a second, two threads.

    python benches/encoders.py          # needs models/recipe/requirements.txt, onnx, onnxscript, onnxruntime

Sentences are sorted by length and cut into batches of 512 tokens with padding, the best batching of these engines.
Tokenising is not counted. Peak memory is that of the process.
"""

import json
import resource
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import torch

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "models/recipe"))
import export  # noqa: E402
import network  # noqa: E402
from safetensors.torch import load_file  # noqa: E402
from tokenizers import Tokenizer  # noqa: E402

THREADS, SENTENCES, BATCH = 2, 2000, 512


class Hidden(torch.nn.Module):
    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder

    def forward(self, input_ids, attention_mask):
        return self.encoder(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state


def sentences():
    with open(ROOT / "corpora/sourcing/train.jsonl", encoding="utf-8") as f:
        texts = [s["text"] for line in f for s in json.loads(line)["sentences"]]
    return texts[:SENTENCES]


def batches(encoded):
    encoded = sorted(encoded, key=len)
    result, batch = [], []
    for ids in encoded:
        if batch and (len(batch) + 1) * len(ids) > BATCH:
            result.append(batch)
            batch = []
        batch.append(ids)
    result.append(batch)
    padded = []
    for batch in result:
        width = max(map(len, batch))
        ids = np.full((len(batch), width), network.PAD, np.int64)
        mask = np.zeros((len(batch), width), np.int64)
        for i, b in enumerate(batch):
            ids[i, : len(b)], mask[i, : len(b)] = b, 1
        padded.append((ids, mask))
    return padded


def timed(name, run, data, tokens):
    run(*data[0])
    best = 1e9
    for _ in range(3):
        began = time.perf_counter()
        for ids, mask in data:
            run(ids, mask)
        best = min(best, time.perf_counter() - began)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name:24} {tokens / best:9.0f} tokens/s {SENTENCES / best:7.0f} sentences/s   peak {peak:.0f} MiB", flush=True)


def main():
    torch.set_num_threads(THREADS)
    folder = ROOT / "models/baratin-small"
    config = json.loads((folder / "config.json").read_text())
    config.pop("baratin")
    net = network.Network(config)
    net.load_state_dict(export.restored(load_file(folder / "model.safetensors")))
    encoder = Hidden(net.encoder).eval()
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    data = batches([network.encode(tokenizer, [s]).ids for s in sentences()])
    tokens = int(sum(mask.sum() for _, mask in data))
    print(f"{SENTENCES} sentences, {tokens} tokens, {len(data)} batches, {THREADS} threads")
    with torch.inference_mode():
        timed("PyTorch f32", lambda i, m: encoder(torch.from_numpy(i), torch.from_numpy(m)), data, tokens)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            timed("PyTorch bf16", lambda i, m: encoder(torch.from_numpy(i), torch.from_numpy(m)), data, tokens)
    import onnxruntime as ort
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.transformers import optimizer

    with tempfile.TemporaryDirectory() as tmp:
        plain, fused, small = (f"{tmp}/{n}.onnx" for n in ("plain", "fused", "int8"))
        example = tuple(torch.from_numpy(a) for a in data[len(data) // 2])
        axes = {n: {0: "batch", 1: "tokens"} for n in ("input_ids", "attention_mask", "hidden")}
        torch.onnx.export(encoder, example, plain, input_names=["input_ids", "attention_mask"], output_names=["hidden"], dynamic_axes=axes, opset_version=17, dynamo=False)
        optimizer.optimize_model(plain, "bert", num_heads=config["num_attention_heads"], hidden_size=config["hidden_size"]).save_model_to_file(fused)
        quantize_dynamic(fused, small, weight_type=QuantType.QInt8, per_channel=True)
        for name, path in (("ONNX Runtime f32", plain), ("ONNX Runtime f32 fused", fused), ("ONNX Runtime int8 fused", small)):
            options = ort.SessionOptions()
            options.intra_op_num_threads = THREADS
            session = ort.InferenceSession(path, options, providers=["CPUExecutionProvider"])
            timed(name, lambda i, m: session.run(None, {"input_ids": i, "attention_mask": m}), data, tokens)


if __name__ == "__main__":
    main()
