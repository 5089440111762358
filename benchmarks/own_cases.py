"""Cases of our own beside the labelled samples: what boards write, and what a person reads in it.

Each line of `cases/*.tsv` is a kind, what is said, and what is meant; each kind is a row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from referrals.knowledge.pay.read import salary_in
from referrals.knowledge.places.read import read
from referrals.knowledge.places.refusals import outweighs_remote
from referrals.knowledge.places.workplace import says_remote
from referrals.knowledge.titles.search import says
from referrals.knowledge.titles.seniority import seniority_of
from referrals.model.postings import Place, Salary
from scrapers.parse import fields

CASES = Path(__file__).parent / "cases"
NOTHING = "-"


class Case(NamedTuple):
    kind: str
    said: str
    meant: str


def own_cases(file: str) -> Iterator[Case]:
    for line in (CASES / f"{file}.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield Case(*line.split("\t"))


def understood(case: Case) -> str:
    """What the program reads in *case*, in the words of its file."""
    return READERS.get(case.kind, _places)(case.said) or NOTHING


def print_rows(file: str, wrong: bool) -> None:
    for kind, group in groupby(own_cases(file), key=lambda case: case.kind):
        cases = list(group)
        read_wrong = [case for case in cases if understood(case) != case.meant]
        print(f"own cases, {kind:28} {len(cases) - len(read_wrong):3} of {len(cases):3}")
        for case in read_wrong if wrong else ():
            print(f"    {case.said!r}: {case.meant!r}, read {understood(case)!r}")


def _places(said: str) -> str:
    return " | ".join(map(_place, read([said]).places))


def _place(place: Place) -> str:
    stated = (place.city, place.region, place.country, place.area)
    return "/".join(filter(None, (*stated, "remote" if place.remote else None))) or NOTHING


def _field(said: str) -> str:
    low, high, currency, per = said.split("|")
    return _pay(fields.salary(low or None, high or None, currency or None, per))


def _pay(pay: Salary | None) -> str:
    if pay is None:
        return ""
    low = "up" if pay.min is None else f"{pay.min:.0f}"
    high = "more" if pay.max is None else f"{pay.max:.0f}"
    return f"{low} to {high} {pay.currency} {pay.period}"


def _search(said: str) -> str:
    entry, title = said.split(" ~ ")
    return "meets" if says(title, entry) else ""


READERS: dict[str, Callable[[str], str | None]] = {
    "workplace of locations": lambda said: read([said]).workplace,
    "workplace of texts": lambda said: says_remote("Engineer", said),
    "workplace of titles": lambda said: says_remote(said, ""),
    "refusals": lambda said: "refused" if outweighs_remote(said) else None,
    "pay, fields": _field,
    "pay, texts": lambda said: _pay(salary_in(said)),
    "kinds of employment": fields.employment_type,
    "rungs, new": seniority_of,
    "title search": _search,
}
"""How each kind is read; the others are places."""
