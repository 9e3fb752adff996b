"""F1 and average precision on development text, per head, language and register."""

from collections import defaultdict

import numpy as np
import torch
from sklearn.metrics import average_precision_score, f1_score

import data
import network


@torch.no_grad()
def scores(net, tokenizer, paragraphs, budget=8192):
    """For each paragraph: [sentences, heads] logits, kinds, and the taxonomy logits."""
    order = sorted(range(len(paragraphs)), key=lambda i: sum(map(len, paragraphs[i].sentences)))
    result = [None] * len(paragraphs)
    batch = []

    def flush():
        encoded = [e for _, e in batch]
        ids, mask, pool, text, place = network.batch_tensors(encoded)
        sentence, kind = net.of_sentences(ids, mask, pool)
        taxonomy = net.of_texts(ids, mask, text)
        for b, (i, _) in enumerate(batch):
            n = len(paragraphs[i].sentences)
            result[i] = (np.full((n, len(data.SENTENCE_HEADS)), -9.0), np.zeros((n, len(data.KINDS))), taxonomy[b].numpy())
        for row, (b, s) in enumerate(place):
            result[batch[b][0]][0][s] = sentence[row].numpy()
            result[batch[b][0]][1][s] = kind[row].numpy()
        batch.clear()

    for i in order:
        e = network.encode(tokenizer, paragraphs[i].sentences)
        if batch and (len(batch) + 1) * len(e.ids) > budget:
            flush()
        batch.append((i, e))
    if batch:
        flush()
    return result


def best(y, s):
    """(F1 at 0, best F1, its threshold, average precision) of logits."""
    y, s = np.array(y) > 0.5, np.array(s)
    if y.sum() == 0 or y.all():
        return None
    cuts = np.quantile(s, np.linspace(0.02, 0.98, 97))
    f = [f1_score(y, s > c) for c in cuts]
    k = int(np.argmax(f))
    return {
        "n": len(y),
        "positive": float(y.mean()),
        "f1": float(f1_score(y, s > 0)),
        "best": float(f[k]),
        "cut": float(cuts[k]),
        "ap": float(average_precision_score(y, s)),
    }


def sentences(net, tokenizer, paragraphs, group):
    out = defaultdict(lambda: defaultdict(lambda: ([], [])))
    for p, (logits, _, _) in zip(paragraphs, scores(net, tokenizer, paragraphs)):
        for t, row in zip(p.targets, logits):
            for h, name in enumerate(data.SENTENCE_HEADS):
                if name in t:
                    y, s = out[group(p)][name]
                    y.append(t[name])
                    s.append(row[h])
    return {g: {h: best(*ys) for h, ys in heads.items()} for g, heads in out.items()}


def taxonomy(net, tokenizer, paragraphs, group):
    out = defaultdict(list)
    for p, (_, _, logits) in zip(paragraphs, scores(net, tokenizer, paragraphs)):
        out[group(p)].append((np.array(p.taxonomy), logits))
    result = {}
    for g, pairs in out.items():
        y, s = np.stack([a for a, _ in pairs]) > 0.5, np.stack([b for _, b in pairs]) > 0
        untold = f1_score(y[:, -1], s[:, -1], zero_division=0)
        y, s = y[:, :-1], s[:, :-1]
        y = np.concatenate([y, ~y.any(1, keepdims=True)], 1)
        s = np.concatenate([s, ~s.any(1, keepdims=True)], 1)
        names = data.TAXONOMY[:-1] + ["none"]
        f = f1_score(y, s, average=None, zero_division=0)
        result[g] = {"n": len(pairs), "macro": float(f.mean()), "exact": float((y == s).all(1).mean())}
        result[g] |= dict(zip(names, map(float, f))) | {"untold": float(untold)}
    return result


def all_dev(net, tokenizer, corpora, dev_public, split="dev"):
    report = {}
    singles = []
    for p in dev_public:
        singles += [data.Paragraph([s], [t], p.set, p.language) for s, t in zip(p.sentences, p.targets) if t]
    report["public, sentences alone"] = sentences(net, tokenizer, singles, lambda p: p.set)
    path = corpora / "sourcing" / f"{split}.jsonl"
    if path.exists():
        ours = data.sourcing(path)
        report["sourcing"] = sentences(net, tokenizer, ours, lambda p: p.language)
        report["sourcing by register"] = sentences(net, tokenizer, ours, lambda p: p.register)
    path = corpora / "taxonomy" / f"{split}.jsonl"
    if path.exists():
        report["taxonomy"] = taxonomy(net, tokenizer, data.taxonomy(path), lambda p: p.language)
    return report


def readable(report):
    lines = []
    for part, groups in report.items():
        lines.append(part)
        for g, values in sorted(groups.items()):
            if part == "taxonomy":
                lines.append(f"  {g:24} " + "  ".join(f"{k} {v:.3f}" for k, v in values.items()))
                continue
            for head, m in values.items():
                if m:
                    lines.append(
                        f"  {g:24} {head:13} n {m['n']:5} pos {m['positive']:.2f}  F1 {m['f1']:.3f} (best {m['best']:.3f} at {m['cut']:+.2f})  AP {m['ap']:.3f}"
                    )
    return "\n".join(lines)
