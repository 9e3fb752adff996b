"""Every training set as paragraphs: consecutive sentences with the labels that are known of each.

A sentence's targets are numbers in 0..1, absent where a set says nothing of it, so that a masked loss can learn from
all sets at once. `taxonomy` belongs to the whole paragraph.
"""

import json
import random
import re
from collections import OrderedDict, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

SENTENCE_HEADS = ["checkable", "sourced", "worth", "needs_source"]
KINDS = ["number", "quotation", "study", "comparison", "event", "cause", "other"]
TAXONOMY = ["perception", "generative", "judgement", "social-prediction", "untold"]


@dataclass
class Paragraph:
    sentences: list[str]
    targets: list[dict[str, float]]
    set: str
    language: str
    register: str = ""
    kinds: list[int | None] = field(default_factory=list)
    taxonomy: list[float] | None = None
    id: str = ""
    weight: float = 1.0


def rows(path: Path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def documents(records):
    docs = OrderedDict()
    for r in records:
        docs.setdefault(r["doc"], []).append(r)
    for d in docs.values():
        d.sort(key=lambda r: int(r["line"]))
    return docs


def claimbuster(r):
    return {"checkable": float(r["label"] != "NFS"), "worth": float(r["label"] == "CFS")}


def policlaim(r):
    return {"checkable": float(r["label"])}


def verifiability(r):
    return {"checkable": float(r["label"] == "verifiable" and not r.get("experiential"))}


def polnear(r):
    label, share = r["label"], r["content_frac"]
    if label == "cue_only" or len(r["text"]) < 25 or (label != "not_attributed" and share < 0.3):
        return {}
    return {"sourced": float(label != "not_attributed")}


PUBLIC = [
    ("checkable/claimbuster.jsonl", claimbuster),
    ("checkable/policlaim.jsonl", policlaim),
    ("checkable/policlaim_silver.jsonl", policlaim),
    ("checkable/verifiability.jsonl", verifiability),
    ("sourced/polnear.jsonl", polnear),
]

# Roughly where the program ends sentences too.
SENTENCE_END = re.compile(r"(?<=[.!?…])\s+(?=[A-ZÀ-Ý«“\"])")

CODES = {  # of models/recipe/annotations: checkable, sourced, needs a source
    "n": (0, 0, 0),
    "s": (1, 1, 0),
    "x": (0, 1, 0),
    "c": (1, 0, 0),
    "u": (1, 0, 1),
    "w": (1, 0, 1),
}


def annotated(code: str) -> dict[str, float]:
    """A code of the annotators; a doubtful one pulls its targets towards the middle."""
    values = CODES[code[0]]
    doubt = 0.2 if code.endswith("?") else 0.0
    names = ["checkable", "sourced", "needs_source"]
    return {n: v + doubt * (1 - 2 * v) for n, v in zip(names, values)}


def public(data: Path, held_out: str = "dev"):
    """(train, dev): consecutive sentences of the public English sets; one document in twelve is held out."""
    train, dev = [], []
    for path, label in PUBLIC:
        name = Path(path).stem
        for doc, records in documents(rows(data / path)).items():
            split = records[0].get("split")
            held = split != "train" if split else random.Random(doc).random() < 1 / 12
            p = Paragraph([r["text"] for r in records], [label(r) for r in records], name, "en", id=str(doc))
            (dev if held else train).append(p)
    for path, targets in [
        ("checkable/frwiki_ref_necessaire.jsonl", {"checkable": 1.0, "needs_source": 0.9, "sourced": 0.1}),
        ("checkable/claimnorm_fr.jsonl", {"checkable": 1.0}),
    ]:
        for i, r in enumerate(rows(data / path)):
            p = Paragraph([r["text"]], [targets], Path(path).stem, "fr", id=str(i))
            (dev if i % 12 == 0 else train).append(p)
    return train, dev


def annotations(data: Path, folder: Path):
    """Our labels on public text: `lines SET DOC|ROW FIRST codes…`. newstest2012 is parallel, so both sides learn."""
    result = []
    news = rows(data / "parallel/newstest2012.jsonl")
    sets = {}
    for file in sorted(folder.glob("*.codes")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if not line or line.startswith("#"):
                continue
            place, marks = line.split("\t")
            where, doc, first = place.split(" ")
            codes = marks.split()
            targets = [annotated(c) if c[0] in CODES else {} for c in codes]
            start = int(first)
            if where == "newstest2012":
                part = news[start : start + len(codes)]
                for side in ("fr", "en"):
                    result.append(Paragraph([r[side] for r in part], targets, "annotated", side, id=f"nt{start}", weight=0.5))
            else:
                if where not in sets:
                    path = next(p for p, _ in PUBLIC if Path(p).stem == where)
                    sets[where] = documents(rows(data / path))
                lines = [r for r in sets[where][doc] if int(r["line"]) >= start][: len(codes)]
                result.append(Paragraph([r["text"] for r in lines], targets, "annotated", "en", id=f"{doc}:{start}", weight=0.5))
    return result


def sourcing(path: Path):
    """`corpora/sourcing/*.jsonl`: our paragraphs, every sentence labelled."""
    result = []
    for r in rows(path):
        s = r["sentences"]
        targets = [{h: float(x[h]) for h in ("checkable", "sourced", "needs_source")} for x in s]
        kinds = [KINDS.index(x["kind"]) if x["checkable"] and x.get("kind") in KINDS else None for x in s]
        texts = [x["text"] for x in s]
        result.append(Paragraph(texts, targets, "sourcing", r["language"], r["register"], kinds, id=r["id"]))
    return result


def taxonomy(path: Path):
    """`corpora/taxonomy/*.jsonl`: descriptions of systems; `untold` where the text does not say what the system does."""
    result = []
    for r in rows(path):
        labels = [float(t in r["labels"]) for t in TAXONOMY[:-1]] + [float(r["uncertain"])]
        sentences = SENTENCE_END.split(r["text"])
        known = [{} for _ in sentences]
        p = Paragraph(sentences, known, "taxonomy", r["language"], r["register"], taxonomy=labels, id=r["id"])
        result.append(p)
    return result


def unlabelled(data: Path):
    """French text without labels, for the teacher's scores, and pairs of sentences."""
    french, pairs = [], []
    for path in sorted((data / "french").glob("*.jsonl")):
        french += [r["text"] for r in rows(path)]
    french += [r["text"] for r in rows(data / "checkable/frwiki_untagged.jsonl")]
    for path in ["ud_pud", "newstest2012", "europarl_v7_20k", "diabla_dialogues"]:
        pairs += [(r["en"], r["fr"]) for r in rows(data / f"parallel/{path}.jsonl")]
    return french, pairs


def chunks(p: Paragraph, rng: random.Random, longest: int = 8):
    """A long document as stretches of 1 to `longest` sentences, alone three times in ten."""
    i = 0
    while i < len(p.sentences):
        n = 1 if rng.random() < 0.3 else rng.randint(2, longest)
        part = Paragraph(p.sentences[i : i + n], p.targets[i : i + n], p.set, p.language, p.register, id=p.id)
        if any(part.targets):
            yield part
        i += n


def counts(paragraphs):
    c = defaultdict(int)
    for p in paragraphs:
        c[f"{p.set}/{p.language}"] += len(p.sentences)
    return dict(c)
