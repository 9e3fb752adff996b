#!/bin/sh
# Makes models/baratin-small from the base package and the public sets: about an hour and a half on two cores.
set -eu
data=$1
cd "$(dirname "$0")"
export GLIBC_TUNABLES=glibc.malloc.mmap_threshold=4294967295:glibc.malloc.trim_threshold=8589934592:glibc.malloc.hugetlb=1
python train.py --data "$data" --out runs/all --layers 6 --tokens 3072 --public-share 0.85 --own-repeats 2
own="--layers 11 --tokens 2048 --public-share 0.07 --annotated-share 0.4 --own-repeats 1"
python train.py --data "$data" --start runs/all --out runs/own $own --epochs 4 --lr 1e-4 --seed 2
python train.py --data "$data" --start runs/own --out runs/settled $own --epochs 2 --lr 7e-5 --seed 3 --settle-table
python soup.py --data "$data" --out runs/mean runs/settled:0.6 runs/own:0.4
python export.py --run runs/mean --out ../baratin-small --name baratin-small-2
python golden.py --model ../baratin-small --out ../../tests/golden/baratin-small.json
