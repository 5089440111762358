"""What contacts look for, as the user wrote it down, read as a search.

"data analyst, Lisbon", "remote backend engineer in EU", "junior nurse or carer, part-time". What is
said is short and loose: titles come first, places after a comma or an "in"; when it starts is
nothing that a posting could be held against.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from referrals.domain.advice.for_contacts import TheirSearch
from referrals.domain.duties.lookouts import running
from referrals.domain.postings.fit import Search, fit
from referrals.knowledge.places.read_wish import wish
from referrals.knowledge.places.wish import Wish
from referrals.knowledge.titles.employment_type import employment_said
from referrals.knowledge.titles.job_function import function_of
from referrals.knowledge.titles.seniority import PATTERNS, seniority_of
from referrals.model.log import Lookout
from referrals.model.people import Contact
from referrals.model.postings import EmploymentType, Posting, Seniority, Workplace

OR = re.compile(r"\s+or\s+|\s*[/|]\s*", re.IGNORECASE)
WHERE = re.compile(r"\s+(?:based )?(?:in|near|around)\s+", re.IGNORECASE)
HOW = re.compile(r"\b(?:fully |100 ?% )?(remote|hybrid|on-?site)(?:ly)?\b", re.IGNORECASE)
ENGAGED = re.compile(
    r"\b(?:(?:part|full)[- ]?time|freelance|contract|temporary|seasonal)\b", re.IGNORECASE
)
RUNG = re.compile(
    r"^(?:senior|sr\.?|junior|jr\.?|entry[- ]level|mid[- ]level|lead|principal|staff)\s+",
    re.IGNORECASE,
)
# "a new job as …", "… roles"
AROUND = re.compile(
    r"^(?:(?:an?|any|the|some|new|next|first|jobs?|work|roles?|positions?|as|for|looking)\s+)+"
    r"|\s+(?:jobs?|roles?|positions?|opportunit(?:y|ies)|work)$",
    re.IGNORECASE,
)
EMPTY = re.compile(
    r"(?:(?:from|for|this|next|in|starting|by|early|late|mid)\s+)*(?:spring|summer|autumn|fall"
    r"|winter|jan\w*|feb\w*|march|april|may|june|july|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|q[1-4]"
    r"|asap|now|soon|immediately|anything|any ?where|something new|(?:a |new |any )*(?:jobs?|roles?"
    r"|work|positions?)|[\d./-]+)(?:\s+\d{4})?",
    re.IGNORECASE,
)


def searches(
    contacts: Mapping[int, Contact], lookouts: Iterable[Lookout], today: date
) -> list[TheirSearch]:
    """Everything that contacts look for: what the user noted, and what was promised to them."""
    noted = [(c, c.looking, False) for c in contacts.values() if c.looking]
    promised = [
        (contacts[lookout.contact], lookout.what, True)
        for lookout in lookouts
        if lookout.direction == "given" and lookout.contact in contacts and running(lookout, today)
    ]
    return [
        TheirSearch(contact, text, search, by_promise)
        for contact, text, by_promise in [*noted, *promised]
        if (search := search_for(text))
    ]


def looks_for(contact: Contact, posting: Posting, today: date) -> bool:
    """Whether *posting* is what *contact* looks for themselves."""
    search = search_for(contact.looking) if contact.looking else None
    return search is not None and fit(posting, search, today).kept


def search_for(text: str) -> Search | None:
    """What *text* looks for; None when nothing in it can be held against a posting."""
    words = _SearchReader()
    for place, piece in enumerate(_pieces(text)):
        words.hear(piece, first=place == 0)
    return words.search()


def _pieces(text: str) -> Iterator[str]:
    """What stands between commas; an "in" before a place is a comma, too."""
    for piece in re.split(r"\s*[,;]\s*", text.strip(" .")):
        title, *places = WHERE.split(piece)
        if places and all(map(_is_where, places)):
            yield from (title, *places)
        else:
            yield piece


def _is_where(piece: str) -> bool:
    """Whether every alternative is a place, or any place: "Lisbon or remote"."""
    return all(
        bool(wish(option).places) and function_of(option) is None
        for option in OR.split(piece)
        if option
    )


@dataclass
class _SearchReader:
    """A search while it is being read."""

    titles: list[str] = field(default_factory=list)
    where: list[str] = field(default_factory=list)
    ways: list[str] = field(default_factory=list)
    engaged: list[EmploymentType] = field(default_factory=list)

    def hear(self, piece: str, first: bool) -> None:
        # What comes first is a title even when it is a country's code, too: IT, PM.
        if _is_where(piece) and not (first and len(piece) <= 3):
            self.where.append(piece)
            return
        self.ways += [way.lower().replace("-", "") for way in HOW.findall(piece)]
        self.engaged += [kind for phrase in ENGAGED.findall(piece) if (kind := _engaged(phrase))]
        rest = ENGAGED.sub(" ", HOW.sub(" ", piece)).strip(" -–()")
        if rest and not EMPTY.fullmatch(rest):
            self.titles += [title for phrase in OR.split(rest) if (title := AROUND.sub("", phrase))]

    def search(self) -> Search | None:
        titles = tuple(_phrase(RUNG.sub("", title)) for title in self.titles)
        wanted = Search(
            titles=titles,
            locations=self._locations(),
            workplace=tuple(self._workplaces()),
            seniority=self._rungs(),
            employment_type=tuple(dict.fromkeys(self.engaged)),
        )
        return wanted if wanted.titles or wanted.locations or wanted.workplace else None

    def _locations(self) -> tuple[Wish, ...]:
        remote = "remote " if "remote" in self.ways else ""
        named = OR.split(", ".join(self.where)) if self.where else []
        return tuple(wish(remote + place) for place in named or [""] * bool(remote))

    def _workplaces(self) -> Iterator[Workplace]:
        if "remote" not in self.ways:
            yield from (way for way in ("hybrid", "onsite") if way in self.ways)

    def _rungs(self) -> tuple[Seniority, ...]:
        """The rungs that every title names; interns are told by their title alone."""
        rungs = [seniority_of(title) if RUNG.match(title) else None for title in self.titles]
        return tuple(dict.fromkeys(rung for rung in rungs if rung)) if all(rungs) else ()


def _engaged(text: str) -> EmploymentType | None:
    return "contract" if text.lower() in ("freelance", "contract") else employment_said(text)


def _phrase(title: str) -> str:
    """An internship goes by many names."""
    intern = PATTERNS["intern"]
    return f"/{intern.pattern}/" if intern.fullmatch(title) else title
