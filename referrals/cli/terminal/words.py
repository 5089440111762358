"""Words as people type them: in any case, without accents and signs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

from referrals.cli.terminal.printing import safe

SIGNS = re.compile(r"[\W_]+")


def folded(text: str) -> str:
    """Words without case, accents and signs: "jose" finds "José", "ana_silva" finds "Ana Silva"."""
    plain = text.casefold()
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", plain)
        plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    # Of a name that is nothing but signs ("🚀", "?"), the signs.
    return SIGNS.sub(" ", plain).strip() or plain.strip()


def did_you_mean(said: str, names: Iterable[str]) -> str:
    """The name nearest to *said*, as a question; nothing when none is near.

    Whole names come first; else one is as near as the nearest of its words: "Anna" is near "Ana
    Silva"."""
    whole = {folded(name): name for name in names}
    words = {word: name for name in whole.values() for word in folded(name).split()}
    for known in (whole, words):
        if near := get_close_matches(folded(said), known, n=1, cutoff=0.7):
            return f"did you mean '{safe(known[near[0]])}'?"
    return ""
