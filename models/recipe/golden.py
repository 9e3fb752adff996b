"""Golden vectors: what PyTorch's BertModel makes of a few paragraphs with the shipped weights, for the tests in Rust.

    python golden.py --model ../baratin-small --out ../../tests/golden/baratin-small.json
"""

import argparse
import json
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

import export
import network

PARAGRAPHS = [
    ["Unemployment fell by 12 per cent last year.", "The ministry’s report says so, page 4."],
    ["L’usine a fermé en mars, d’après le préfet.", "Elle employait 240 personnes.", "Qui s’en souvient ?"],
    ["“We saw it,” she said — “twice”.", "No."],
    ["Le logiciel prédirait 90 % des récidives ; aucune étude n’est citée…", "Œuvre, cœur, naïveté: 3 000 €."],
    ["日本語 and emoji 👩🏽‍💻 are unknown pieces.", "A\u00a0no-break space."],
    [" ".join(["The council spent more on lamps than any other town in the county."] * 14)],
]


def vectors(hidden) -> dict:
    """The first eight values of each token's vector, and each vector's sum of squares."""
    return {
        "heads": [[round(x, 5) for x in row[:8].tolist()] for row in hidden],
        "squares": [round(float((row * row).sum()), 4) for row in hidden],
    }


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--model", type=Path, required=True)
    a.add_argument("--out", type=Path, required=True)
    args = a.parse_args()
    config = json.loads((args.model / "config.json").read_text())
    config["sentence_layer"] = config.pop("baratin")["sentence_layer"]
    net = network.Network(config)
    net.load_state_dict(export.restored(load_file(args.model / "model.safetensors")))
    net.eval()
    tokenizer = Tokenizer.from_file(str(args.model / "tokenizer.json"))
    cases = []
    with torch.no_grad():
        for sentences in PARAGRAPHS:
            e = network.encode(tokenizer, sentences)
            ids, mask, _, _, _ = network.batch_tensors([e])
            cases.append(
                {
                    "sentences": sentences,
                    "ids": e.ids,
                    "half_way": vectors(net.hidden(ids, mask, net.sentence_layer)[0]),
                    "last": vectors(net.hidden(ids, mask, config["num_hidden_layers"])[0]),
                }
            )
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_text(json.dumps(cases, ensure_ascii=False, indent=1) + "\n")


if __name__ == "__main__":
    main()
