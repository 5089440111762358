"""Does "ACME, Inc." employ them at Acme? From the words in a contact's "Company" to a company.

Linking the wrong person embarrasses the user in front of a stranger; a miss costs a suggestion. So
only near-certain evidence links, and each link tells its evidence (EMPLOYERS.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from referrals.domain.employer_names import key, other_names, parts, spelled, without_weak_word
from referrals.domain.legal_forms import without_legal_form
from referrals.domain.mail_hosts import shared_host
from referrals.domain.model import Company
from referrals.domain.nobody import is_nobody
from referrals.domain.places import ORDINARY, region_behind


@dataclass(frozen=True, slots=True)
class Match:
    """The watched company that an employer's text means, and why: "same name", "by alias 'X'"."""

    company: str
    evidence: str


class Employers:
    """The companies that the user watches, ready to be recognised in what contacts write."""

    def __init__(self, companies: Sequence[Company]) -> None:
        names = [(c.name, Match(c.name, "same name")) for c in companies]
        aliases = [(a, Match(c.name, f"by alias '{a}'")) for c in companies for a in c.aliases]
        self._aliases = _index((key(alias), match) for alias, match in aliases)
        self._names = _index((form, m) for name, m in names for form in (spelled(name), key(name)))
        self._unspaced = _index(
            (_unspaced(name), Match(match.company, "by the name, spaces aside"))
            for name, match in names + aliases
        )
        self._short = _index(
            (short, Match(match.company, f"by the name without '{key(name).rpartition(' ')[2]}'"))
            for name, match in names
            if (short := without_weak_word(key(name)))
        )
        self._domains = _index(
            (domain.lower(), Match(company.name, f"by the work address @{domain.lower()}"))
            for company in companies
            for domain in company.domains
            if not shared_host(domain.lower())
        )
        self._read: dict[str, Match | None] = {}

    def match(self, employer: str, emails: Sequence[str] = ()) -> Match | None:
        """The company that *employer* means, None when it is not nearly certain.

        A fitting name decides before a work address, which may be left over from an earlier job.
        Nobody is linked by an address who says that they are between jobs.
        """
        if employer not in self._read:
            self._read[employer] = self._by_words(employer)
        if (found := self._read[employer]) or not emails or is_nobody(employer):
            return found
        return next(filter(None, map(self._by_address, emails)), None)

    def _by_words(self, employer: str) -> Match | None:
        if alias := self._aliases.get(key(employer)):
            return alias  # the user's word, even for "Remote"
        plain = spelled(employer)
        if " " in plain and plain in self._names:
            return self._names[plain]  # "Stealth Monitoring" hides from nobody
        if is_nobody(employer):
            return None
        return self._named(employer) or self._in_part(employer)

    def _named(self, name: str) -> Match | None:
        """By the whole of *name*: as it is, without "Group", or with a region behind it."""
        compared = key(name)
        return (
            self._same(name)
            or self._short.get(compared)
            or self._without_weak_word(compared)
            or self._in_region(compared.split())
        )

    def _same(self, name: str) -> Match | None:
        return (
            self._aliases.get(key(name))
            or self._names.get(spelled(name))
            or self._names.get(key(name))
            or self._unspaced.get(_unspaced(name))
            or self._unspaced.get(spelled(name).replace(" ", ""))
        )

    def _without_weak_word(self, compared: str) -> Match | None:
        """By "Acme Group" or "acme.com"; but "Target Group" may be anybody's name."""
        short = without_weak_word(compared)
        if compared.endswith(" com"):
            short = compared.removesuffix(" com")
        elif short in ORDINARY:
            return None
        found = self._same(short) if short else None
        return found and Match(
            found.company, f"by the name without '{compared.rpartition(' ')[2]}'"
        )

    def _in_region(self, compared: list[str]) -> Match | None:
        """By "Siemens India"; but "Target Australia" is not the Target of America."""
        behind = region_behind(compared)
        brand = " ".join(without_legal_form(compared[:-behind])) if behind else ""
        found = self._same(brand) if brand and brand not in ORDINARY else None
        return found and Match(found.company, f"by the name in '{' '.join(compared[-behind:])}'")

    def _in_part(self, employer: str) -> Match | None:
        """By another name that the text itself gives ("formerly …"), or one part of "A | B"."""
        pieces = parts(employer)
        if any(map(is_nobody, pieces)):
            return None
        meant = {
            found.company: name
            for name in (*other_names(employer), *pieces)
            if (found := self._named(name))
        }
        if len(meant) != 1:
            return None
        company, name = meant.popitem()
        return Match(company, f"by the name '{name}' in '{employer}'")

    def _by_address(self, email: str) -> Match | None:
        domain = email.rpartition("@")[2].lower()
        while "." in domain:
            if found := self._domains.get(domain):
                return found
            domain = domain.partition(".")[2]
        return None


def _unspaced(name: str) -> str:
    return key(name).replace(" ", "")


def _index(names: Iterable[tuple[str, Match]]) -> dict[str, Match | None]:
    """By what is compared; a name that two companies answer to leads to neither."""
    found: dict[str, Match | None] = {}
    for compared, match in names:
        other = found.setdefault(compared, match)
        if other is None or other.company != match.company:
            found[compared] = None
    return found
