#!/usr/bin/env bash
# Start-to-finish time of baratin and of other prose linters on the same files, in one run: compare ratios, not seconds.
# Needs hyperfine, proselint (PyPI) and write-good, textlint with textlint-rule-write-good (npm) on the path; one that is
# missing is left out. Build first: cargo build --release.
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# One draft of about 1,000 words, one long article, one folder: English prose of the labelled corpus.
python3 - "$scratch" <<'PYTHON'
import json, pathlib, sys
scratch = pathlib.Path(sys.argv[1])
rows = [json.loads(line) for line in open("corpora/pitfalls/dev.jsonl", encoding="utf-8")]
texts = [row["text"] for row in rows if row["language"] == "en" and row["format"] == "text"]
words, draft = 0, []
while words < 1000:
    draft.append(texts[len(draft)]); words += len(draft[-1].split())
(scratch / "draft.md").write_text("\n\n".join(draft), encoding="utf-8")
(scratch / "long.md").write_text("\n\n".join(texts), encoding="utf-8")
folder = scratch / "folder"; folder.mkdir()
for number, text in enumerate(texts):
    (folder / f"{number:03}.md").write_text(text, encoding="utf-8")
PYTHON

measure() {
  local title=$1 path=$2 commands=()
  commands+=(-n baratin "target/release/baratin check --fail-on never $path")
  command -v proselint >/dev/null && commands+=(-n proselint "proselint check $path")
  command -v write-good >/dev/null && commands+=(-n write-good "write-good $path")
  command -v textlint >/dev/null && commands+=(-n textlint "textlint --rule write-good $path")
  echo "== $title: $(cat $path | wc -c) bytes"
  hyperfine --ignore-failure --warmup 2 --runs 10 -N --export-json "$scratch/result.json" "${commands[@]}" >/dev/null 2>&1
  python3 - "$scratch/result.json" <<'PYTHON'
import json, sys
results = json.load(open(sys.argv[1]))["results"]
own = results[0]["mean"]
for result in results:
    print(f'{result["command"]:12} {1000 * result["mean"]:8.1f} ms  {result["mean"] / own:6.1f} x')
PYTHON
}

measure "draft of 1,000 words" "$scratch/draft.md"
measure "long article" "$scratch/long.md"
measure "folder" "$(echo "$scratch"/folder/*.md)"
