"""In which encoding a file is written, when it is not in Unicode: told by what would be names.

A library tells the encoding of a text from how often each letter stands in it; an address book is a
few hundred names, often with one foreign letter each. So each encoding's reading is judged by its
words first (`plausibility`), and charset-normalizer decides between those that are equal.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from dataclasses import dataclass

from referrals.contacts.text.plausible_names import plausibility

CANDIDATES = {
    "cp1252": "windows-1252",
    "cp1250": "windows-1250",
    "cp1251": "windows-1251",
    "cp932": "Shift_JIS",
    "gb18030": "GB18030",
    "cp949": "EUC-KR",
    "big5hkscs": "Big5",
    "iso8859-2": "ISO-8859-2",
    "iso8859-15": "ISO-8859-15",
    "mac_roman": "Mac Roman",
    "koi8-r": "KOI8-R",
    "cp1253": "windows-1253",
    "cp1254": "windows-1254",
    "euc_jp": "EUC-JP",
    "cp1257": "windows-1257",
    "cp1255": "windows-1255",
    "cp1256": "windows-1256",
    "cp874": "windows-874",
    "mac_latin2": "Mac Central European",
    "cp437": "IBM 437",
}
"""Python's names, the likeliest first → as programs show them."""
OF_TWO_BYTES = frozenset({"cp932", "gb18030", "cp949", "big5hkscs", "euc_jp"})
RARE = frozenset({"mac_roman", "mac_latin2", "cp437", "koi8-r"})
USUAL, UNUSUAL = 1.05, 0.6
SELDOM_MEANT = {"euc_jp": 0.95, "cp874": 0.7}
"""Nearly all bytes above ASCII are letters in Thai, so that any other text may read as such."""
LARGEST_SAMPLE = 64 << 10


@dataclass(frozen=True, slots=True)
class Encoding:
    """How to decode a file's lines."""

    name: str
    """Python's."""
    guessed: bool = False
    throughout: bool = False
    """Whether no line of it is taken for UTF-8 first."""

    @property
    def shown(self) -> str:
        return CANDIDATES.get(self.name, self.name)

    def decode(self, data: bytes) -> str:
        if not self.throughout:
            try:
                return data.decode("utf-8")
            except UnicodeDecodeError:
                pass
        return data.decode(self.name, errors="replace")


UTF_8 = Encoding("utf-8")
WESTERN = Encoding("cp1252", guessed=True)


def by_name(name: str) -> Encoding:
    """The encoding that the user names. Raises LookupError.

    One of Unicode is told anyway: lines of UTF-16 come as UTF-8.
    """
    codec = codecs.lookup(name).name
    return UTF_8 if codec.startswith("utf-") else Encoding(codec, throughout=True)


def encoding_of(lines: Iterable[bytes]) -> Encoding:
    """The encoding of a file's *lines*: UTF-8 if they are, else the one that makes the best names
    of those that are not."""
    strange, unicode, size = list[bytes](), 0, 0
    for line in lines:
        if not line.isascii():
            if _is_unicode(line):
                unicode += 1
            elif size < LARGEST_SAMPLE:
                strange.append(line)
                size += len(line)
    if not strange:
        return UTF_8
    name = _best(b"\n".join(strange))
    return Encoding(name, guessed=True, throughout=name in OF_TWO_BYTES and len(strange) > unicode)


def _is_unicode(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _best(sample: bytes) -> str:
    readings = {name: text for name in CANDIDATES if (text := _decoded(sample, name)) is not None}
    worth = {
        name: plausibility(text, name in OF_TWO_BYTES) * _prior(name)
        for name, text in readings.items()
    }
    most = max(worth.values(), default=0.0)
    if most <= 0:
        return WESTERN.name
    return _by_library(sample, [name for name, value in worth.items() if value == most])


def _prior(name: str) -> float:
    """Between equal readings the one of the usual encoding is meant."""
    if name in SELDOM_MEANT:
        return SELDOM_MEANT[name]
    return USUAL if name == WESTERN.name else UNUSUAL if name in RARE else 1.0


def _decoded(sample: bytes, name: str) -> str | None:
    """What *sample* says in that encoding; None when it cannot be in it."""
    try:
        return sample.decode(name)
    except UnicodeDecodeError:
        text = sample.decode(name, errors="replace")
        return text if text.count("\ufffd") <= len(text) // 500 else None


def _by_library(sample: bytes, names: list[str]) -> str:
    """Which of *names* charset-normalizer thinks it is; the first, when it has no opinion."""
    if len({sample.decode(name, errors="replace") for name in names}) == 1:
        return names[0]
    from charset_normalizer import from_bytes

    guess = from_bytes(sample, cp_isolation=names).best()
    return guess.encoding if guess and guess.encoding in names else names[0]
