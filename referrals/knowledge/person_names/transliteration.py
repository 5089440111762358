"""Names of other scripts in Latin letters, near enough to be compared: "Юлия" is "Yulia"."""

from __future__ import annotations

import unicodedata

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


def in_latin(name: str) -> str:
    """*name* with Cyrillic and Greek letters as Latin ones; other scripts stay."""
    if name.isascii():
        return name
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if c != "\u0301")
    return unicodedata.normalize("NFC", plain.translate(TABLE))


def comparable(name: str) -> bool:
    """Whether all letters of *name* can be had in Latin: those of China, of Arabia cannot."""
    return all(
        unicodedata.name(char, "LATIN").startswith("LATIN")
        for char in in_latin(name)
        if char.isalpha()
    )
