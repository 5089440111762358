"""Titles as people search them: "frontend engineer" meets Front-End Engineer.

An entry of [search] titles or not_titles is one of:

    data engineer       these words, in this order, in their usual forms
    data + engineer     both, in any order and anywhere
    "intern"            exactly these words, in no other form
    develop*            words that begin so
    /^senior (data|ml)/ a regular expression over the title as it stands

docs/fields.md has the rules in a table.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Protocol

from referrals.knowledge.facts import facts, pairs

# Words that join: "Director of Engineering" is "Director, Engineering".
_JOINING = frozenset("of for the a an and de des du der die das la le les et und y fur".split())  # noqa: SIM905 - words read best as words

# "Entwickler*in", "Entwickler:innen", "développeur·euse", "Ingeniero/a", "Mitarbeiter(in)".
_GENDER = re.compile(
    r"(?<=[^\W\d_]{3})(?:[*:·•_]|/-?|\(-?|-(?=in\b|innen\b))\s?"
    r"(?:innen|in|euse|rice|trice|ne|ere|e|a|o|as|os|r|n|es|x)\b\)?(?![-\w])"
    r"|(?<=mann|frau)(?:[*:·•_-]|\s?/\s?-?|\s?\(-?)(?:mann|frau)\b\)?",
)
_SLASHED = re.compile(r"(?<![\w/])([^\W\d_][\w+#.-]+)\s?/\s?([^\W\d_][\w+#.-]+)(?![\w/])")
# Whom a law makes titles name: "Data Engineer (m/w/d)", "(H/F)", "(all genders)".
_SEXES = re.compile(
    r"[(\[]?\b(?:[mwfhdxi]|div|gn)(?:\s?[/|.,]\s?(?:[mwfhdxi]|div|gn)){1,3}\b[)\]]?"
    r"|\((?:all genders?|gn|a)\)",
    re.IGNORECASE,
)
# A word may carry the marks of languages and frameworks: ".NET", "C++", "Node.js", "Objective-C".
_WORD = re.compile(
    r"objective[- ]c(?!\w)|c-(?:level|suite)|go-to-market|[rmpq]&[dalq](?!\w)"
    r"|(?<!\w)\.[^\W_]+|[^\W_]+(?:\.[^\W_]+)*(?:\+\+|#)?"
)
_APOSTROPHES = re.compile(r"['’`´]")

SPLIT_FROM = 6
"""Letters, from which on a word of the search may stand in two parts: "Front-End", "full stack"."""
INFLECTED_FROM = 4
"""Letters, from which on a word has a plural; "C" and "it" have none."""


class Matcher(Protocol):
    """Looks for one entry in titles."""

    def __call__(self, title: str) -> bool: ...


@lru_cache(maxsize=8192)
def says(title: str, entry: str) -> bool:
    """Whether *title* says what *entry* asks for. Raises re.error, as `matcher`. A new posting's is
    asked for when it is read, when it is kept, and when it is judged."""
    return matcher(entry)(title)


@lru_cache(maxsize=1024)
def matcher(entry: str) -> Matcher:
    """What looks for *entry*. Raises re.error when it is no regular expression."""
    if len(entry) > 2 and entry[0] == entry[-1] == "/":
        expression = re.compile(entry[1:-1], re.IGNORECASE)
        return lambda title: expression.search(title) is not None
    patterns = [_phrase(part) for part in re.split(r"\s\+\s", entry) if part.strip()]
    return lambda title: any(
        all(pattern.search(plain(wording)) for pattern in patterns)
        for wording in _alternatives(title)
    )


def _alternatives(title: str) -> Iterator[str]:
    """*title* itself, each half of what a slash joins, and both the other way round: "UX/UI
    Designer" is a UX designer, and a UI/UX designer."""
    yield title
    if _SLASHED.search(title):
        yield _SLASHED.sub(r"\2 \1", title)
        yield _SLASHED.sub(r"\1", title)
        yield _SLASHED.sub(r"\2", title)


@lru_cache(maxsize=65536)
def plain(title: str) -> str:
    """*title* for comparing: bare words in lower case, short forms written out, a blank around."""
    return f" {' '.join(_plain_words(title))} "


def _plain_words(text: str) -> Iterator[str]:
    bare = _GENDER.sub("", _SEXES.sub(" ", _without_accents(text)))
    for word in _WORD.findall(bare):
        if word not in _JOINING:
            yield _written_out().get(word, word)


def _without_accents(text: str) -> str:
    apart = unicodedata.normalize("NFKD", _APOSTROPHES.sub(" ", text.casefold().replace("ß", "ss")))
    return unicodedata.normalize("NFC", "".join(c for c in apart if not unicodedata.combining(c)))


@cache
def _written_out() -> dict[str, str]:
    return dict(pairs("titles/abbreviations"))


@cache
def _in_compounds() -> frozenset[str]:
    """Professions that stand at the end of other words: "Softwareentwickler"."""
    return frozenset(_without_accents(word) for word in facts("titles/professions_in_compounds"))


def _phrase(text: str) -> re.Pattern[str]:
    """The words of *text* in a plain title."""
    trimmed = text.strip()
    exact = len(trimmed) > 2 and trimmed[0] == trimmed[-1] == '"'
    beginning = trimmed.endswith("*") and not exact
    words = plain(trimmed.strip('"*')).split()
    forms = [re.escape(word) if exact else _either(word) for word in words]
    if beginning and words:
        forms[-1] = re.escape(words[-1]) + r"\S*"
    # Two words may be written as one: "front end" in "Frontend Engineer".
    between = " " if exact else " ?"
    return re.compile(f" {between.join(forms)} " if forms else "(?!)")


def _either(word: str) -> str:
    """The forms of *word*; of a women's form also those of the men's, which titles have before
    their star: "Verkäuferin" meets Verkäufer*in. "Ingeniero" and "Ingeniera" meet both ways."""
    if paired := _MANN.fullmatch(word):
        return rf"\S*{paired[1]}(?:mann|manner|frau|frauen|leute)"
    others = [one.sub(other, word) for one, other in _OTHER_FORMS if one.search(word)]
    return f"(?:{'|'.join(map(_forms, [word, *others]))})"


# "Kaufmann", "Fachfrau", "Kaufleute": one profession, and the end of others, "Bankkauffrau".
_MANN = re.compile(r"(\w{3,})(?:mann|manner|frau|frauen|leute)")
_OTHER_FORMS = tuple(
    (re.compile(one), other)
    for one, other in (
        (r"(?<=..)(er|or|eur|ist|ent|ant)in$", r"\1"), (r"(?<=..)euse$", "eur"),
        (r"(?<=..)trice$", "teur"),
        (r"(?<=..)atore$", "atrice"), (r"(?<=..)atrice$", "atore"), (r"(?<=..)iere$", "ier"),
        (r"(?<=..)([dst]or)as?$", r"\1"),
        (r"(?<=..)(er|eir|ad|ari|ic|og)as?$", r"\1o"),
        (r"(?<=..)(er|eir|ad|ari|ic|og)os?$", r"\1a"),
    )
)  # fmt: skip


def _forms(word: str) -> str:
    """The usual forms of *word*: plural, in two parts, at the end of a compound, with a suffix."""
    if word.startswith("."):
        return rf"\S*{re.escape(word)}"
    if not word.isalpha():
        return re.escape(word)
    if len(word) < INFLECTED_FROM:
        return rf"{word}(?:\.js)?"
    if word.endswith("eur") and len(word) > INFLECTED_FROM + 1:
        before = r"\S*" if word in _in_compounds() else ""
        return rf"{before}{' ?'.join(word[:-3])} ?(?:eur(?:e|in|innen)?|euse|rice)s?"
    root = word[:-1] if word.endswith("s") and not word.endswith("ss") else word
    if root.endswith("y") and root[-2] not in "aeiou":
        return rf"{' ?'.join(root[:-1])} ?(?:y|ies)"
    parted = " ?".join(root) if len(root) >= SPLIT_FROM else root
    before = r"\S*" if root in _in_compounds() else ""
    return rf"{before}{parted}{_ENDINGS.get(root, _ENDING)}"


# Plurals, the women's forms of German, French, Spanish and Italian, and a framework's suffix.
_ENDING = r"(?:s|es|in|innen|e|en|n|a|as|\.js)?"
_ENDINGS = dict.fromkeys(
    ("intern", "apprentice", "trainee", "fellow", "clerk"), r"(?:s|es|ships?)?"
)
