"""The invented companies and what their boards show, read from the files in `companies/`.

A posting's text is written as people write: paragraphs, and headings with the list that follows.
Each platform then dresses it in its own way.
"""

from __future__ import annotations

import html
import tomllib
from dataclasses import dataclass, field
from datetime import date, timedelta
from importlib.resources import files
from typing import Any, Literal

from referrals.model.postings import EmploymentType, Period, Workplace

Validator = Literal["etag", "last_modified", "none"]
"""What a board sends so that a reader can ask "has anything changed?"."""

COUNTRIES = {
    "Austria": "AT", "Belgium": "BE", "Canada": "CA", "Deutschland": "DE", "France": "FR",
    "Germany": "DE", "Ireland": "IE", "Luxembourg": "LU", "Netherlands": "NL", "Poland": "PL",
    "Portugal": "PT", "Spain": "ES", "Sweden": "SE", "United Kingdom": "GB",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its list."""

    heading: str
    items: tuple[str, ...]

    @property
    def items_html(self) -> str:
        return "".join(f"<li>{html.escape(item, quote=False)}</li>" for item in self.items)

    @property
    def html(self) -> str:
        return f"<h3>{self.heading}</h3><ul>{self.items_html}</ul>"


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoPosting:
    """One invented position. *posted* counts days before the demo's today."""

    id: str
    title: str
    places: tuple[str, ...]
    department: str
    text: str
    workplace: Workplace | None = None
    team: str | None = None
    employment: EmploymentType = "full_time"
    salary: tuple[int, int] | None = None
    currency: str = "EUR"
    period: Period = "year"
    posted: int = 0
    opens: int = 1
    """The day of the demo on which it appears, and the one from which it is gone."""
    closes: int | None = None
    listed: bool = True

    def is_open(self, day: int) -> bool:
        return self.opens <= day and (self.closes is None or day < self.closes)

    def posted_on(self, today: date) -> date:
        return today - timedelta(days=self.posted)

    @property
    def slug(self) -> str:
        """The title as addresses have it: "Office & Boat Coordinator" → office-boat-coordinator."""
        letters = "".join(c if c.isalnum() else " " for c in self.title.lower())
        return "-".join(letters.encode("ascii", "ignore").decode().split())

    @property
    def paragraphs(self) -> list[str]:
        return [block for block in self._blocks() if "\n- " not in block]

    @property
    def sections(self) -> list[Section]:
        lists = (block.split("\n- ") for block in self._blocks() if "\n- " in block)
        return [Section(heading, tuple(items)) for heading, *items in lists]

    def _blocks(self) -> list[str]:
        return self.text.strip().split("\n\n")

    @property
    def intro_html(self) -> str:
        return "".join(f"<p>{html.escape(p, quote=False)}</p>" for p in self.paragraphs)

    @property
    def html(self) -> str:
        return self.intro_html + "".join(section.html for section in self.sections)


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoCompany:
    """One invented employer with its board."""

    name: str
    platform: str
    board: str
    about: str
    offer: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    referral_bonus: str | None = None
    validator: Validator = "etag"
    breaks: int | None = None
    """The day from which its board answers with a maintenance page."""
    postings: tuple[DemoPosting, ...] = field(default=(), repr=False)

    @property
    def slug(self) -> str:
        """The company in the address of its own careers page."""
        return self.board.lower().replace(" ", "-")

    def is_broken(self, day: int) -> bool:
        return self.breaks is not None and day >= self.breaks

    def open_postings(self, day: int) -> list[DemoPosting]:
        return [posting for posting in self.postings if posting.is_open(day)]

    @property
    def offer_html(self) -> str:
        return Section("What we offer", self.offer).html if self.offer else ""


def demo_companies() -> tuple[DemoCompany, ...]:
    """All of them, in the order of their names."""
    folder = files("referrals.demo").joinpath("companies")
    texts = (file.read_text("utf-8") for file in folder.iterdir() if file.name.endswith(".toml"))
    return tuple(sorted(map(_company, texts), key=lambda company: company.name))


def _company(text: str) -> DemoCompany:
    table = tomllib.loads(text)
    postings = tuple(DemoPosting(**_hashable(row)) for row in table.pop("postings"))
    return DemoCompany(**_hashable(table), postings=postings)


def _hashable(row: dict[str, Any]) -> dict[str, Any]:
    """Lists as tuples, as frozen values want them."""
    return {key: tuple(value) if isinstance(value, list) else value for key, value in row.items()}


def split_place(place: str) -> tuple[str, str]:
    """ "Berlin, Germany" → ("Berlin", "Germany"); a country that is not told is ""."""
    city, _, country = place.partition(", ")
    return city, country
