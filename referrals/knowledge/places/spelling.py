"""One spelling of a name for comparing: "ST. LOUIS" and "Saint Louis", "München" and "Munchen"."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Letters that do not come apart into a letter and its accent.
LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d"})
SHORT = {"st": "saint", "sankt": "saint", "ste": "sainte", "ft": "fort", "mt": "mount"}

_SILENT = re.compile(r"['’‘`´.\u0300-\u036f]")
_GAP = re.compile(r"[\W_]+")


@lru_cache(maxsize=16_384)
def spelled(name: str) -> str:
    """Lower case, no accents, no punctuation, single spaces, "St." written out."""
    apart = unicodedata.normalize("NFKD", name.casefold())
    # What comes apart without an accent (Hangul, Japanese) is put together again.
    bare = unicodedata.normalize("NFC", _SILENT.sub("", apart)).translate(LETTERS)
    return " ".join(SHORT.get(word, word) for word in _GAP.sub(" ", bare).split())
