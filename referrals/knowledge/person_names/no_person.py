"""Names of senders that are no person's: households, teams, departments, companies, machines.

A letter comes from somebody, and the name above it may be "Familie Roth", "Team Acme" or
"no-reply". Unusual names of people stay people: Steve Jobs, Zoe Sales, Jeurys Familia, 服部 由紀.
"""

from __future__ import annotations

import re
from functools import lru_cache

from referrals.knowledge.employers.legal_forms import FORMS, GLUED
from referrals.knowledge.employers.names import spelled
from referrals.knowledge.facts import facts
from referrals.knowledge.person_names.likeness import is_given_name, joins_two
from referrals.knowledge.person_names.transliteration import east_asian

WORDS = frozenset(facts("person_names/no_person"))
LONGEST = max(word.count(" ") for word in WORDS) + 1
HOUSEHOLD = frozenset(
    """
    familie familien familjen family famille familia famiglia fam rodzina rodina perhe csalad aile
    ailesi семья сім'я οικογένεια obitelj porodica druzina seime perekond sippe
    """.split()  # noqa: SIM905 - words to read, not to count
)
"""Before a family's name."""
BEHIND = frozenset({"family", "familie", "famille", "perhe", "csalad", "ailesi", "household"})
"""Behind it: "The Roth Family"; Familia is a name as well."""
ARTICLES = frozenset({"the", "die", "los", "las"})
"""Before a family: "The Millers"."""
ANY_ARTICLE = ARTICLES | {*"l le la les el il lo gli der das de het o os as den det".split()}  # noqa: SIM905
NO_GIVEN = frozenset({"los", "las"})
"""Articles with which nobody's name begins."""
ROLES = frozenset(
    {"recruiting", "recruitment", "hr", "marketing", "talent acquisition", "people operations"}
)
"""What people put behind their own name: "Jana Roth, Recruiting"."""
AMBIGUOUS = frozenset({"hr", "rh", "tym", "ekip", "kadry", "info"})
"""Before another word, which may be their name: "HR Giger"."""
AND = re.compile(
    r"\s(?:&|\+|and|und|et|og|och|sowie|и|та|και|と|와|과)\s|\S\s*＆\s*\S", re.IGNORECASE
)
GLUED_WORDS = re.compile(
    "|".join(sorted(word for word in WORDS if east_asian(word))) + "|家族|一家|가족$"
)
VIA = re.compile(r"\S\s+(?:via|через|経由)\s+\w", re.IGNORECASE)
"""A service that writes for somebody: "Ana Silva via Calendly"; its address is not theirs."""
BEFORE = re.compile(r"^(?:hr\.\s+|l['’]\s?)", re.IGNORECASE)
""" "Hr. Müller" is a gentleman; "L'équipe" has an article."""
BRACKETED = re.compile(r"(\S+\s.*\S)\s*[(\[][^()\[\]]+[)\]]")
SHORT = 2
"""Letters of a legal form that counts only in capitals: "Volvo AB"."""


@lru_cache(maxsize=65536)
def is_no_person(name: str, address: str = "") -> bool:
    """Whether *name*, as it stands above a letter from *address*, is no one person's."""
    name = name.replace("İ", "I")
    if (match := BRACKETED.fullmatch(name)) and is_given_name(match[1].split()[0]):
        name = match[1]  # "Ana Silva (Support)"
    words = spelled(BEFORE.sub("", name)).split()
    if not words:
        return False
    return (
        bool(VIA.search(name)) or _is_department(words, address)
        or _is_household(name, words) or _is_company(name, words)
        or bool(not name.isascii() and (GLUED_WORDS.search(name) or GLUED.search(name)))
    )  # fmt: skip


def is_persons(address: str) -> bool:
    """Whether *address* has a person's name in it: "jane.doe@acme.example"."""
    first, *more = re.split(r"[._-]", address.partition("@")[0])
    named = bool(more) and is_given_name(first)
    return named and not any(part in WORDS or part in HOUSEHOLD for part in more)


def _is_department(words: list[str], address: str) -> bool:
    """Whether the name begins or ends with one, or is made of them: "Acme Recruiting"."""
    if words[0] in ANY_ARTICLE:
        words = words[1:]
    lengths = range(min(LONGEST, len(words)), 0, -1)
    if any(" ".join(words[:length]) in WORDS for length in lengths):
        local = address.partition("@")[0]
        return not (len(words) == 2 and words[0] in AMBIGUOUS and words[1] in local)
    behind = next((text for n in lengths if (text := " ".join(words[-n:])) in WORDS), "")
    if words and is_given_name(words[0]):
        return len(words) > 2 and behind not in ROLES and bool(behind)
    return bool(behind)


def _is_household(name: str, words: list[str]) -> bool:
    inner = words[1:] if words[0] in ARTICLES else words
    if len(inner) > 1 and (inner[0] in HOUSEHOLD or inner[-1] in BEHIND):
        return True
    plural = words[0] in ARTICLES and len(words) > 1 and words[-1].endswith("s")
    plural = plural or (words[0] in NO_GIVEN and len(words) == 2)
    return plural or _is_couple(name)


def _is_couple(name: str) -> bool:
    return bool(AND.search(name)) or joins_two(spelled(name).split())


def _is_company(name: str, words: list[str]) -> bool:
    """By its legal form; of one in small letters only a long one: "Volvo AB", "Ana Sá"."""
    if len(words) < 2 or is_given_name(words[0]):
        return False
    last = name.rsplit(maxsplit=1)[-1]
    whole = any(" ".join(words[-length:]) in FORMS for length in (1, 2, 3) if length < len(words))
    short = len(words[-1]) <= SHORT
    shouted = name.isupper()
    return whole and (not short or (last.isupper() and not shouted) or "." in last)
