"""Recruitee's public offers API.

Set *board* to the company's name.  https://docs.recruitee.com/reference/offers
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import Struct

from referrals.model.postings import Board, Posting, Workplace
from referrals.texts.markup import clean
from scrapers.parse import fields
from scrapers.platforms.names import only_name
from scrapers.read.as_before import Items
from scrapers.spiders.base import BoardSpider


class Place(Struct):
    name: str | None = None
    city: str | None = None
    country: str | None = None


class Pay(Struct):
    min: str | float | None = None
    max: str | float | None = None
    currency: str | None = None
    period: str | None = None


class Offer(Struct):
    id: int | str
    title: str
    careers_url: str
    location: str | None = None
    locations: list[Place] | None = None
    city: str | None = None
    country: str | None = None
    department: str | None = None
    employment_type_code: str | None = None
    remote: bool | None = None
    hybrid: bool | None = None
    on_site: bool | None = None
    salary: Pay | None = None
    published_at: str | None = None
    updated_at: str | None = None
    description: str | None = None
    requirements: str | None = None
    company_name: Any = None


class Answer(Struct):
    offers: list[Offer]


class RecruiteeSpider(BoardSpider[Answer]):
    """Recruitee. Set *board* to the name in `{name}.recruitee.com`, or to a company's own host."""

    name = "recruitee"
    shape = Answer
    items = Items("offers", number="id")

    def home(self, board: Board) -> str:
        host = board.token if "." in board.token else f"{board.token}.recruitee.com"
        return f"https://{host}"

    def first(self, board: Board) -> str:
        return "/api/offers/"

    def owner(self, answer: Answer) -> str | None:
        return only_name(offer.company_name for offer in answer.offers)

    def postings(self, answer: Answer, board: Board) -> Iterator[Posting]:
        for offer in answer.offers:
            pay = offer.salary or Pay()
            yield Posting(
                external_id=str(offer.id),
                title=clean(offer.title),
                url=offer.careers_url,
                locations=fields.places(_places(offer)),
                workplace=_workplace(offer),
                department=clean(offer.department) or None,
                employment_type=fields.employment_type(offer.employment_type_code),
                salary=fields.salary(pay.min, pay.max, pay.currency, pay.period),
                posted_on=fields.day(offer.published_at),
                updated_on=fields.day(offer.updated_at),
                description=f"{offer.description or ''}{offer.requirements or ''}",
                unread=True,
            )


def _places(offer: Offer) -> Sequence[str | None]:
    towns = [_town(place.city or place.name, place.country) for place in offer.locations or ()]
    return towns or [_town(offer.city, offer.country) or offer.location]


def _town(city: str | None, country: str | None) -> str:
    return ", ".join(part for part in (city, country) if part)


def _workplace(offer: Offer) -> Workplace | None:
    """What the one flag says; several leave it open."""
    flags: dict[Workplace, bool | None] = {
        "hybrid": offer.hybrid,
        "remote": offer.remote,
        "onsite": offer.on_site,
    }
    workplaces = [workplace for workplace, flag in flags.items() if flag]
    return workplaces[0] if len(workplaces) == 1 else None
