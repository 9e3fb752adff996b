#!/bin/sh
# Makes models/baratin-small from the base package and the public sets: about an hour on two cores.
set -eu
data=$1
cd "$(dirname "$0")"
export GLIBC_TUNABLES=glibc.malloc.mmap_threshold=4294967295:glibc.malloc.trim_threshold=8589934592:glibc.malloc.hugetlb=1
python train.py --data "$data" --out runs/all --layers 6 --tokens 3072 --public-share 0.85 --own-repeats 2
python train.py --data "$data" --start runs/all --out runs/own --tokens 2048 --epochs 5 --lr 8e-5 --public-share 0.07 --annotated-share 0.4 --own-repeats 1 --seed 2
python export.py --run runs/own --out ../baratin-small --name baratin-small-1
python golden.py --model ../baratin-small --out ../../tests/golden/baratin-small.json
