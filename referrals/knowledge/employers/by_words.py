"""By the words alone: which watched company an employer's text names, if that is nearly certain."""

from __future__ import annotations

from referrals.knowledge.employers.index import Match, Names
from referrals.knowledge.employers.known import begin_with, has_siblings, line_of
from referrals.knowledge.employers.names import (
    before_also,
    before_dash,
    has_left,
    key,
    name_now,
    other_names,
    parts,
    site_name,
    spelled,
    without_weak_word,
)
from referrals.knowledge.employers.no_employer import is_nobody, is_unsure
from referrals.knowledge.employers.parts import Part, whole_of
from referrals.knowledge.employers.words import EVERYDAY, REGIONS
from referrals.knowledge.facts import facts

INSTITUTIONS = frozenset(facts("employers/institutions"))
"""A place tells one from another: the Industrial Bank of Korea is not that of China."""
SHORTEST = 4
"""Letters of a brand that nobody else trades under; three may stand for anything."""
RELATIVES = 3
"""Known companies whose names may begin alike; where more do, as with Tata, each is its own."""


def meant(employer: str, names: Names) -> Match | None:
    """The company that *employer* names, None for nobody and where the words leave a doubt."""
    if names.are_far_from(employer):
        return None
    if alias := names.alias(employer, is_unsure(employer)):
        return alias  # the user's word, even for "Remote"
    exact = names.exact(employer)
    if exact and " " in spelled(employer):
        return exact  # "Stealth Monitoring" hides from nobody
    if is_nobody(employer) or has_left(employer):
        return None
    if today := name_now(employer):
        found = _named(today, names)  # "Acme (now Zyntrix)" is Zyntrix, and Acme is no more
        return found and Match(found.company, f"by the name '{today}' in '{employer}'")
    return _named(employer, names) or _in_a_piece(employer, names) or _before_dash(employer, names)


def _named(name: str, names: Names) -> Match | None:
    """By the whole of *name*: as it is, without "Group", or as a part of the company."""
    if match := names.same(name):
        return match
    compared = key(name)
    if not compared or compared in line_of() or has_siblings(compared):
        return (
            None  # nothing to compare ("?"), a known company that is not watched, or one of several
        )
    return (
        _site(name, names)
        or _without_weak_word(compared, names)
        or _part(compared, names)
        or _turned(compared, names)
    )


def _site(name: str, names: Names) -> Match | None:
    """By "acme.com", "www.zyntrix.pl"; but target.io is not the shops'."""
    site = site_name(name)
    if site is None or (key(site) in EVERYDAY and not name.lower().endswith(".com")):
        return None
    match = names.same(site)
    return match and Match(match.company, f"by the name in '{name}'")


def _without_weak_word(compared: str, names: Names) -> Match | None:
    """By "Acme Group"; but "Target Group" may be anybody's name."""
    short = without_weak_word(compared)
    return _shortened(compared, short, names) if short and short not in EVERYDAY else None


def _part(compared: str, names: Names) -> Match | None:
    """By "Siemens India" or "Ericsson Research"; but "Target Australia" is another Target."""
    for whole, part in whole_of(compared.split()):
        if _is_told_by(whole, part, names) and (match := _shortened(compared, whole, names)):
            return match
    return None


def _is_told_by(brand: str, part: Part, names: Names) -> bool:
    """Whether *brand* with such words behind it can hardly be anybody else's."""
    words = brand.split()
    if not INSTITUTIONS.isdisjoint(words) or brand in EVERYDAY:
        return False
    known = names.is_known(brand)
    if part == "region":
        return known or not all(word in EVERYDAY or word in REGIONS for word in words)
    if part == "division" or not known:
        return known
    return len(brand) >= SHORTEST and begin_with(brand) <= RELATIVES


def _shortened(compared: str, short: str, names: Names) -> Match | None:
    match = names.same(short)
    left = compared.removeprefix(short).strip()
    return match and Match(match.company, f"by the name without '{left}'")


def _turned(compared: str, names: Names) -> Match | None:
    """By a person's name as registers write it: "SCHWAB CHARLES CORP"."""
    first, *rest = compared.split()
    if not rest or not names.may_begin_with(rest[0]):
        return None  # both turns begin with the second word
    if first in EVERYDAY or first in REGIONS:
        return None
    for words in ([*rest, first], [rest[0], first, *rest[1:]]):
        turned = " ".join(words)
        if key(turned) == turned and (match := names.same(turned)):
            return Match(match.company, "by the name, the words turned round")
    return None


def _in_a_piece(employer: str, names: Names) -> Match | None:
    """By another name that the text itself gives ("formerly …"), or one part of "A | B"."""
    pieces = parts(employer)
    if any(map(is_nobody, pieces)):
        return None
    # "Siemens, formerly GitLab" is one who was at GitLab, unless GitLab is what Siemens was called.
    if first := before_also(employer):
        if found := _named(first, names):
            return found
        if key(first) in line_of():
            return None
    said = {
        found.company: name
        for name in (*other_names(employer), *pieces)
        if (found := _named(name, names))
    }
    if len(said) != 1:
        return None
    company, name = said.popitem()
    return Match(company, f"by the name '{name}' in '{employer}'")


def _before_dash(employer: str, names: Names) -> Match | None:
    """By "Zyntrix - Berlin office"; but what is called "Target - …" may be anybody's."""
    name = before_dash(employer)
    if name is None or key(name) in EVERYDAY:
        return None
    match = names.same(name)
    return match and Match(match.company, f"by the name '{name}' in '{employer}'")
