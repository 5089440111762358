"""Names of other scripts in Latin letters, near enough to be compared: "Юлия" is "Yulia"."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "є": "e",
    "ж": "zh", "з": "z", "и": "i", "й": "i", "і": "i", "ї": "i", "ы": "i", "э": "e", "к": "k",
    "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u",
    "ў": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "",
    "ю": "yu", "я": "ya", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "ђ": "dj", "џ": "dz",
}  # fmt: skip
GREEK = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
}  # fmt: skip
LETTERS = CYRILLIC | GREEK
CAPITALS = {letter.upper(): latin for letter, latin in LETTERS.items() if letter != "ς"}
TABLE = str.maketrans(LETTERS | CAPITALS)


KANA = re.compile(r"[\u3041-\u3096\u30a1-\u30fa\u30fc]+")
HEPBURN = (
    (r"sy", "sh"), (r"ty", "ch"), (r"zy|dy", "j"), (r"si", "shi"), (r"ti", "chi"),
    (r"tu", "tsu"), (r"hu", "fu"), (r"[zd]i", "ji"), (r"du", "zu"), (r"ou|oo", "o"), (r"uu", "u"),
)  # fmt: skip
"""Unicode calls a sound by its place in the table, "SI"; people write what they hear."""


def _read(kana: re.Match[str]) -> str:
    """タナカ as "tanaka"."""
    text = ""
    for char in kana[0]:
        *_, size, sound = ["", *unicodedata.name(char).split()]
        small = size == "SMALL"
        if sound == "TU" and small:
            text += "*"  # doubles what follows
        elif sound.isascii() and sound.isalpha() and char != "ー":
            text = text[:-1] + sound.lower() if small and len(text) > 1 else text + sound.lower()
    text = re.sub(r"\*(.)", r"\1\1", text).rstrip("*")
    for pattern, instead in HEPBURN:
        text = re.sub(pattern, instead, text)
    return text


def in_latin(name: str) -> str:
    """*name* with Cyrillic and Greek letters and kana as Latin ones; other scripts stay."""
    if name.isascii():
        return name
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if c != "\u0301")
    return KANA.sub(_read, unicodedata.normalize("NFC", plain.translate(TABLE)))


@lru_cache(maxsize=65536)
def comparable(name: str) -> bool:
    """Whether all letters of *name* can be had in Latin: those of China, of Arabia cannot."""
    return all(
        unicodedata.name(char, "LATIN").startswith("LATIN")
        for char in in_latin(name)
        if char.isalpha()
    )


def east_asian(text: str) -> bool:
    """Whether all letters are Chinese, Japanese or Korean ones: the family comes first."""
    return not text.isascii() and all(map(_is_east_asian, text))


def _is_east_asian(char: str) -> bool:
    name = unicodedata.name(char, "")
    return char == " " or name.startswith(("CJK", "HIRAGANA", "KATAKANA", "HANGUL"))
