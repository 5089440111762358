"""The names that the watched companies go by, each leading to one company or to none."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from referrals.knowledge.employers.known import has_siblings, line_of, lines
from referrals.knowledge.employers.names import key, spelled, without_weak_word
from referrals.knowledge.employers.words import EVERYDAY
from referrals.knowledge.facts import facts
from referrals.model.postings import Company

SHARED = frozenset(facts("employers/shared_names"))
"""Names that several well-known companies go by."""
ACRONYM = 3
BEGINNING = 3
PLAIN_WORDS = re.compile(r"(?:[a-zA-Z]{2,}|\d+)(?:[ .,-]+(?:[a-zA-Z]{2,}|\d+))*")
"""Words that are compared one by one: no initials to be joined, no brackets, no other script."""
PUBLIC = frozenset(
    """
    nations organization organisation organizacion agency commission union fund authority department
    ministry association federation council
    """.split()  # noqa: SIM905 - words to read, not to count
)
"""In the names of public bodies, whose acronyms start-ups go by as well."""


@dataclass(frozen=True, slots=True)
class Match:
    """The watched company that an employer's text means, and why: "same name", "by alias 'X'"."""

    company: str
    evidence: str


class Names:
    """Every name of the watched companies: their own, the user's aliases, the shipped table's."""

    def __init__(self, companies: Sequence[Company]) -> None:
        own = [(c.name, Match(c.name, "same name")) for c in companies]
        aliases = [(a, Match(c.name, f"by alias '{a}'")) for c in companies for a in c.aliases]
        self._called = own + aliases
        self.aliases = one_each((key(alias), match) for alias, match in aliases)
        self._as_spelled = one_each((spelled(alias), match) for alias, match in aliases)
        self._own = one_each((form, m) for name, m in own for form in {spelled(name), key(name)})
        self._run_together = one_each(
            (run_together(key(name)), Match(match.company, "by the name, spaces aside"))
            for name, match in self._called
        )
        self._weak = one_each(
            (short, Match(match.company, f"by the name without '{key(name).rpartition(' ')[2]}'"))
            for name, match in own
            if (short := without_weak_word(key(name)))
            and short not in EVERYDAY
            and not has_siblings(key(name))
        )
        self._known = one_each(_known_names(self._called))
        self._known_run_together = _run_together(self._known)
        everything = (
            *(self.aliases, self._as_spelled, self._own),
            *(self._known, self._run_together, self._weak),
        )
        self._beginnings = {
            run_together(name)[:letters]
            for names in everything
            for name in names
            for letters in range(1, BEGINNING + 1)
        }

    def may_begin_with(self, word: str) -> bool:
        """False where none of the names begins so; most texts are done with that."""
        return word == "and" or word[:BEGINNING] in self._beginnings

    def are_far_from(self, text: str) -> bool:
        """Whether no word of *text* begins any of the names: whichever part of it is read, none
        of them is meant. Of five thousand people's employers that leaves a few hundred to read."""
        plain = PLAIN_WORDS.fullmatch(text) is not None
        return plain and not any(map(self.may_begin_with, spelled(text).split()))

    def alias(self, text: str, unsure: bool) -> Match | None:
        """By the user's word; of what leaves a doubt ("Acme (via Adecco)") only by the very words:
        who is lent out by somebody else may be another matter."""
        return self._as_spelled.get(spelled(text)) if unsure else self.aliases.get(key(text))

    def exact(self, text: str) -> Match | None:
        """By the very words: "Stealth Monitoring" hides from nobody."""
        return self._own.get(spelled(text))

    def same(self, text: str) -> Match | None:
        """By one of the names, legal forms and spaces aside."""
        compared = key(text)
        match = self.aliases.get(compared) or self._named(text, compared)
        if match and compared in EVERYDAY and _partners(text) != _partners(match.company):
            return None  # "Mars & Co": any two people may do business under an everyday word
        if match and compared in SHARED and not _written_alike(text, match.company):
            return None  # "Merck" may be either Merck
        return match

    def _named(self, text: str, compared: str) -> Match | None:
        known = self._own.get(spelled(text)) or self._own.get(compared) or self._known.get(compared)
        if known or compared in line_of():
            return known
        joined = run_together(compared)
        return (
            self._known_run_together.get(joined)
            or self._run_together.get(joined)
            or self._run_together.get(run_together(spelled(text)))
            or self._weak.get(compared)
        )

    def everything(self) -> Iterator[tuple[str, str]]:
        """Every name, as `names.key` leaves it, with each company that it may mean."""
        for name, match in self._called:
            if compared := key(name):
                yield compared, match.company
            if short := without_weak_word(key(name)):
                yield short, match.company
        yield from ((known, match.company) for known, match in _known_names(self._called))

    def is_known(self, brand: str) -> bool:
        """Whether *brand* is a name that the whole world knows one of the companies by."""
        return self._known.get(brand) is not None


def run_together(compared: str) -> str:
    """A key without blanks and ands: "AT&T", "A T & T" and "ATT" are one; "L&G" is not LG."""
    joined = compared.replace(" and ", " ").replace(" ", "")
    return joined if len(joined) > 2 else compared.replace(" ", "")


def _partners(name: str) -> bool:
    return spelled(name).endswith((" and co", " and company"))


def _written_alike(text: str, name: str) -> bool:
    """The very words, or both with a partner: "Merck & Co., Inc." and "Merck & Co."."""
    with_partner = [" and co" in spelled(writing) for writing in (text, name)]
    return spelled(text) == spelled(name) or all(with_partner)


def one_each(names: Iterable[tuple[str, Match]]) -> dict[str, Match | None]:
    """By what is compared; a name that two companies answer to leads to neither, and one without
    anything to compare ("?") to nobody."""
    matches: dict[str, Match | None] = {}
    for compared, match in names:
        if not compared:
            continue
        other = matches.setdefault(compared, match)
        if other is None or other.company != match.company:
            matches[compared] = None
    return matches


def _known_names(names: Iterable[tuple[str, Match]]) -> Iterator[tuple[str, Match]]:
    """All that stands on the same line of the shipped table as a company's name."""
    claims: dict[int, dict[str, str]] = defaultdict(dict)
    for name, match in names:
        compared = key(name)
        if compared in line_of() and not _only_short_for(compared):
            claims[line_of()[compared]][compared] = match.company
    for number, claim in claims.items():
        for known in lines()[number]:
            for company in _claimed(known, claim):
                yield known, Match(company, f"by the known name '{known}'")


def _only_short_for(compared: str) -> bool:
    """Whether a whole name may be a public body's acronym only: "ILO" may be a start-up, and
    whoever writes "Organisation internationale du travail" is not there."""
    words = {word for name in lines()[line_of()[compared]] for word in name.split()}
    return len(compared) <= ACRONYM and not PUBLIC.isdisjoint(words)


def _run_together(names: dict[str, Match | None]) -> dict[str, Match | None]:
    return one_each((run_together(name), match) for name, match in names.items() if match)


def _claimed(known: str, claim: dict[str, str]) -> set[str]:
    """Whose name it is; on a line of several companies, of the one whose own name begins it."""
    everyone = set(claim.values())
    began = {company for own, company in claim.items() if f"{known} ".startswith(f"{own} ")}
    return began if len(began) == 1 else everyone
