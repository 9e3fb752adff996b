"""Fit the weights of src/assertion/combine.rs: logistic regressions over the model's logits and what rules found.

    python combine.py --baratin ../../target/release/baratin

Fitted and tuned on the development split of corpora/sourcing; prints the constants for the source file.
"""

import argparse
import json
import subprocess
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import cross_val_predict

PROJECT = Path(__file__).parent.parent.parent
NAMES = ["checkable", "sourced", "needs_source", "firm", "weak", "quoted"]
FIRM = {"named", "document", "link"}


def logit(p):
    p = np.clip(p, 1e-6, 1 - 1e-6)
    return np.log(p / (1 - p))


def rows(binary, path):
    paragraphs = [json.loads(line) for line in open(path, encoding="utf-8")]
    lines = "".join(
        json.dumps({"id": i, "sentences": [s["text"] for s in p["sentences"]]}) + "\n" for i, p in enumerate(paragraphs)
    )
    truth, features = [], []
    for language in ("en", "fr"):
        out = subprocess.run([binary, "score", "--jsonl", "--lang", language, "-"], input=lines.encode(), stdout=subprocess.PIPE)
        for line in out.stdout.splitlines():
            r = json.loads(line)
            p = paragraphs[r["id"]]
            if p["language"] != language or r["label"] is None:
                continue
            s = p["sentences"][r["sentence"]]
            kind = (r["attribution"] or {}).get("kind")
            m = r["model"]
            features.append(
                [logit(r["checkable"]), logit(m["sourced"]), logit(m["needs_source"])]
                + [float(kind in FIRM), float(r["weak"]), float(r["quoted"])]
            )
            truth.append((s["sourced"], s["needs_source"]))
    return np.array(features), np.array(truth)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--baratin", required=True)
    a.add_argument("--dev", default=str(PROJECT / "corpora/sourcing/dev.jsonl"))
    args = a.parse_args()
    x, y = rows(args.baratin, args.dev)
    for name, goal, alone in (("SOURCED", y[:, 0], 1), ("UNSOURCED", y[:, 1], 2)):
        fit = LogisticRegression(C=1.0, max_iter=1000)
        p = cross_val_predict(fit, x, goal, cv=10, method="predict_proba")[:, 1]
        cuts = np.linspace(0.2, 0.7, 51)
        best = cuts[np.argmax([f1_score(goal, p >= c) for c in cuts])]
        model = f1_score(goal, x[:, alone] >= 0)
        print(f"{name}: model alone {model:.3f}; together, ten folds: F1 {f1_score(goal, p >= 0.5):.3f} at 0.5, {f1_score(goal, p >= best):.3f} at {best:.2f}")
        fit.fit(x, goal)
        weights = ", ".join(f"{n}: {w:.2f}" for n, w in zip(NAMES, fit.coef_[0]))
        print(f"    Weights {{ bias: {fit.intercept_[0]:.2f}, {weights} }}")


if __name__ == "__main__":
    main()
