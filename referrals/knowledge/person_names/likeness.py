"""Whether two writings of a name can be one person's: "Bob Smith" and "Smith, Robert", "J. Berg".

Only asked where something else speaks for one person already, such as a mail address: names that
are alike prove nothing alone, and names that contradict part what an address would unite.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache, lru_cache

from referrals.knowledge.employers.names import spelled
from referrals.knowledge.employers.typos import one_letter_off
from referrals.knowledge.facts import facts
from referrals.knowledge.person_names.readings import read_as_one
from referrals.knowledge.person_names.transliteration import comparable, in_latin

SEVERAL = frozenset({"and", "und", "et", "og", "och", "familie", "family", "famille", "familia"})
"""Words of an entry that stands for a couple or a household: it is like none of them alone."""
JOINING = frozenset({"y", "e", "i", "en", "ja", "es", "si", "ve"})
"""And, in languages in which it may stand in one person's name as well."""
BORN = frozenset(["nee", "ne", "geb", "geborene", "born", "formerly"])
HONORIFICS = frozenset(
    """
    mr mrs ms miss dr prof professor herr frau mme mlle sr sra srta ing dipl sir dame rev
    """.split()  # noqa: SIM905 - words to read, not to count
)
PARTICLES = frozenset(
    """
    van von de der den del della di da do dos das du la le el al bin ibn ter ten zu zur y e
    """.split()  # noqa: SIM905 - words to read, not to count
)
LEAST_TYPED = 3
"""Letters of a family name in which one may be mistyped."""
LEAST_PET = 3
PET = re.compile(r"(?:ie|ey|i|y|o|s|z)$")


@lru_cache(maxsize=65536)
def alike(one: str, other: str, address: str = "") -> bool:
    """Whether *one* and *other* can be names of one person.

    Alike are: another order of the words, other accents, letters or scripts, initials, short forms,
    a word left out, one of two family names. With *address*, a mail address that is known of both,
    also a family name that changed, where the address still has one of the two. Of a name in
    letters that cannot be had in Latin ones, only the address tells, where it has the given name.
    """
    a, b = _words(one), _words(other)
    if not a or not b or _households(a) != _households(b):
        return False
    if comparable(one) != comparable(other):
        return read_as_one(*((one, other) if comparable(one) else (other, one)), address)
    if not comparable(one):
        return _turned(a, b) or _contained(a, b)
    return (
        _turned(a, b) or _contained(a, b) or _single(a, b) or _single(b, a)
        or _one_of_two_families(a, b) or _mistyped(a, b) or _married(a, b, address)
    )  # fmt: skip


def same_name(one: str, other: str) -> bool:
    """Whether both are written with the same words, in whatever order, accents aside."""
    a, b = spelled(one).split(), spelled(other).split()
    return bool(a) and (sorted(a) == sorted(b) or _turned(a, b))


def is_given_name(word: str) -> bool:
    """Whether *word* is one of the common given names, or short for one."""
    return bool(_forms(_fold(spelled(in_latin(word)))))


def fuller(one: str, other: str) -> bool:
    """Whether *one*, a name like *other*, tells more: whole words, full forms, accents. Of two that
    tell the same always the same one, so that no order of files matters."""
    return fullness(one) > fullness(other)


@lru_cache(maxsize=65536)
def fullness(name: str) -> tuple[int, int, int, bool, int, int, str]:
    """How much a name tells, to be compared; no two names tell the same."""
    words = [word for word in _words(name) if len(word) > 1]
    written = not (name.isupper() or name.islower())
    signs = sum(not char.isascii() or (char in "'’-") for char in name)
    particles = sum(word in PARTICLES for word in name.split())
    full = sum(word in _full_names() for word in words)
    return len(words), sum(map(len, words)), full, written, signs, particles, name


@lru_cache(maxsize=65536)
def _words(name: str) -> tuple[str, ...]:
    # Piece by piece, or "J. P." would be joined to one word.
    pieces = re.split(r"[\s.]+", in_latin(name))
    words = [word for piece in pieces for word in spelled(piece).split()]
    kept = [word for word in words if word not in HONORIFICS | BORN] if len(words) > 1 else words
    return tuple(map(_fold, kept))


def _households(words: tuple[str, ...]) -> bool:
    return len(words) > 2 and (not SEVERAL.isdisjoint(words[:-1]) or joins_two(words))


def joins_two(words: Sequence[str]) -> bool:
    """Whether a word joins two people, as in "Tiago e Paula Rocha", and not the families of one, as
    in "Ortega y Gasset" and "Maria Costa e Silva"."""
    if len(words) < 3 or words[1] not in JOINING or len(words[0]) < 2:
        return False
    return len(words) > 3 or (is_given_name(words[0]) and is_given_name(words[2]))


# One spelling for letters that languages write differently; vowels at the end stay as they are:
# they tell Paul from Paula and René from Renée.
FOLDS = tuple(
    (re.compile(pattern), instead)
    for pattern, instead in (
        (r"ph", "f"), (r"th", "t"), (r"ck", "k"), (r"(?:sch|tsch)", "sh"),
        (r"c(?=[aouklrt]|$)", "k"),
        (r"q(?:u(?=[ei]))?", "k"), (r"x", "ks"), (r"w", "v"), (r"[yj]", "i"),
        (r"ae", "a"), (r"oe", "o"), (r"(?<!^)ue(?!$)", "u"), (r"^ie", "e"),
        (r"(?<=[bcdfgklmnprstvz])h|h$", ""), (r"([bcdfghklmnprstvz])\1+", r"\1"), (r"ii+", "i"),
    )
)  # fmt: skip


@lru_cache(maxsize=65536)
def _fold(word: str) -> str:
    for pattern, instead in FOLDS:
        word = pattern.sub(instead, word)
    return word


def _turned(a: tuple[str, ...] | list[str], b: tuple[str, ...] | list[str]) -> bool:
    """ "Kim Minjun" and "Min-jun Kim", "山田太郎" and "山田 太郎"."""
    one, other = "".join(a), "".join(b)
    return len(one) == len(other) and one in other + other


def _contained(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether each word of the shorter name stands for one of the longer's, one of them whole."""
    shorter, longer = sorted((a, b), key=len)
    left, whole = list(longer), False
    # The whole words first: an initial must not take away what a word stands for.
    for word in sorted(shorter, key=len, reverse=True):
        fitting = next((w for w in left if w == word), None) or next(
            (w for w in left if _stands_for(word, w)), None
        )
        if fitting is None:
            return False
        left.remove(fitting)
        whole = whole or (len(word) > 1 and len(fitting) > 1)
    return whole and (len(shorter) > 1 or len(longer) == 1 or shorter[0] not in PARTICLES)


def _stands_for(a: str, b: str) -> bool:
    if len(a) == 1 or len(b) == 1:
        return not _initials(a).isdisjoint(_initials(b))
    return a == b or not _forms(a).isdisjoint(_forms(b))


def _initials(word: str) -> set[str]:
    """The letters that *word* may be shortened to: "Liz" is an Elizabeth, too."""
    full = (short_forms()[number][0] for number in (_forms(word) if len(word) > 1 else ()))
    return {"k" if name[0] == "c" else name[0] for name in (word, *map(_fold, full))}


def _single(handle: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """What mailboxes call people: "anni", "jberg", "bergj", "jan.berg" for Anna or Jan Berg."""
    if len(handle) != 1 or len(name) < 2:
        return False
    said, first, last = handle[0], name[0], name[-1]
    joined = {first[0] + last, last + first[0], first + last[0], *({first + last} | {last + first})}
    return said in joined or _pet(said, first)


def _pet(said: str, first: str) -> bool:
    stem = PET.sub("", said)
    known = said in _full_names()
    return not known and stem != said and len(stem) >= LEAST_PET - 1 and first.startswith(stem)


def _one_of_two_families(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """ "Ana Silva-Costa" and "Ana Costa Lima": the given name and one of the families."""
    shared = {w for w in a[1:] if len(w) > 1 and w not in PARTICLES} & set(b[1:])
    return bool(shared) and _given_alike(a[0], b[0])


def _mistyped(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    if len(a) != len(b) or len(a) < 2 or a[:-1] != b[:-1] or len(a[0]) < 2:
        return False
    return min(len(a[-1]), len(b[-1])) >= LEAST_TYPED and one_letter_off(a[-1], b[-1])


def _married(a: tuple[str, ...], b: tuple[str, ...], address: str) -> bool:
    """One given name and another family: one person where the address has a family name of either,
    since two of one given name seldom write from a mailbox with the family of one."""
    if len(a) < 2 or len(b) < 2 or not _given_alike(a[0], b[0]):
        return False
    local = address.rpartition("@")[0]
    words = {_fold(word) for word in spelled(re.sub(r"[\d_.+-]", " ", local)).split()}
    joined = _fold(spelled(re.sub(r"[\d\W_]", "", local)))
    first = a[0]
    return any(
        w in words or joined in (first + w, first[0] + w, w + first)
        for w in (*a[1:], *b[1:])
        if len(w) > 2
    )


def _given_alike(a: str, b: str) -> bool:
    return min(len(a), len(b)) > 1 and _stands_for(a, b)


@cache
def short_forms() -> tuple[tuple[str, ...], ...]:
    """Given names with their short forms, the full one first."""
    return tuple(tuple(line.split()) for line in facts("person_names/nicknames"))


@cache
def _by_form() -> dict[str, frozenset[int]]:
    found = defaultdict[str, set[int]](set)
    for number, names in enumerate(short_forms()):
        for name in names:
            found[_fold(name)].add(number)
    return {form: frozenset(numbers) for form, numbers in found.items()}


def _forms(word: str) -> frozenset[int]:
    """The lines of the table on which *word* stands: names that it can stand for."""
    return _by_form().get(word, frozenset())


@cache
def _full_names() -> frozenset[str]:
    return frozenset(name for names in short_forms() for name in (names[0], _fold(names[0])))
