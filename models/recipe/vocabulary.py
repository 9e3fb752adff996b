"""A bilingual vocabulary: the pieces of the base vocabulary that English and French text uses.

The base has 250,002 SentencePiece unigram pieces for a hundred languages. Those that occur in our texts are kept with
their scores and vectors; a word whose piece was dropped is cut into smaller ones. Every single character of Latin text
stays, so that no English or French word becomes unknown.
"""

from collections import Counter

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers

SPECIAL = 4  # <s> <pad> </s> <unk>
CHARACTERS = {chr(c) for c in list(range(0x21, 0x7F)) + list(range(0xA1, 0x180))} | set("▁–—…‹›“”‘’„€™•→œŒ−×✓✔★")


def tokenizer(pieces: list[tuple[str, float]]) -> Tokenizer:
    """SentencePiece unigram. Typographic quotes and apostrophes read like straight ones: newsrooms use both."""
    t = Tokenizer(models.Unigram(pieces, unk_id=3, byte_fallback=False))
    t.normalizer = normalizers.Sequence(
        [
            normalizers.Replace(Regex("[‘’ʼ]"), "'"),
            normalizers.Replace(Regex("[“”„]"), '"'),
            normalizers.NFKC(),
            normalizers.Replace(Regex(r"\s+"), " "),
        ]
    )
    t.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    return t


def choose(pieces: list[tuple[str, float]], texts: list[str], size: int) -> list[int]:
    """Numbers of the pieces to keep, in base order: special ones, single characters, then the most frequent."""
    full = tokenizer(pieces)
    counts = Counter()
    for start in range(0, len(texts), 2000):
        for encoding in full.encode_batch(texts[start : start + 2000], add_special_tokens=False):
            counts.update(encoding.ids)
    kept = set(range(SPECIAL))
    kept |= {i for i, (piece, _) in enumerate(pieces) if len(piece) == 1 and piece in CHARACTERS}
    kept |= {i for i, (piece, _) in enumerate(pieces) if len(piece) == 2 and piece[0] == "▁" and piece[1] in CHARACTERS}
    for i, _ in sorted(counts.items(), key=lambda e: (-e[1], e[0])):
        if len(kept) >= size:
            break
        kept.add(i)
    return sorted(kept)
