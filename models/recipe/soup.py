"""Average the weights of runs that follow from one another (Wortsman et al. 2022), and measure the mean.

The table of pieces is the first run's: the mean of a table in round numbers and another is round no more.

    python soup.py --data DATA --out RUN runs/all:0.25 runs/own:0.375 …
"""

import argparse
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

import data
import measure
import network
import train


def main():
    a = argparse.ArgumentParser()
    a.add_argument("--data", type=Path, required=True)
    a.add_argument("--corpora", type=Path, default=train.PROJECT / "corpora")
    a.add_argument("--out", type=Path, required=True)
    a.add_argument("runs", nargs="+", help="folder:share")
    args = a.parse_args()
    torch.set_num_threads(2)
    total = {}
    for run in args.runs:
        folder, share = run.rsplit(":", 1)
        for name, tensor in load_file(Path(folder) / "model.safetensors").items():
            if name.endswith("word_embeddings.weight"):
                total.setdefault(name, tensor)
            else:
                total[name] = total.get(name, 0) + float(share) * tensor
    net = network.load(Path(folder))
    net.load_state_dict(total)
    net.eval()
    tokenizer = Tokenizer.from_file(str(Path(folder) / "tokenizer.json"))
    train.save(net, tokenizer, args.out)
    _, dev = data.public(args.data)
    print(measure.readable(measure.all_dev(net, tokenizer, args.corpora, dev)))


if __name__ == "__main__":
    main()
