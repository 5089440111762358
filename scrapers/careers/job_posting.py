"""One schema.org JobPosting → a Posting, whichever way a page states it.

https://schema.org/JobPosting
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from referrals.knowledge.pay.currencies import whose_dollar
from referrals.model.postings import Posting, Salary
from referrals.texts.markup import clean, plain_text
from scrapers.parse import fields
from scrapers.parse.web_address import joined, split

Node = dict[str, Any]

INVITATION = re.compile(r"(?:join (?:us|our|the|\w+['’]s)|work (?:with|for) us)\b", re.IGNORECASE)


DOLLARS = re.compile(r"\s*\$\s?\d")
"""Nobody's dollars: where the job is tells whose."""


def is_real(node: Node, listed: bool) -> bool:
    """Pages about a company's culture carry a JobPosting that is none ("Join our mission"): one
    alone, without a number, a date or an address of its own."""
    title = _title(node)
    names_itself = any(node.get(key) for key in ("identifier", "datePosted", "url"))
    return bool(title) and not INVITATION.match(title) and (listed or names_itself)


def is_expired(node: Node, today: date) -> bool:
    end = fields.day(_text(node.get("validThrough")))
    return end is not None and end < today


def employer(node: Node) -> str:
    """Who hires; "" where that is not stated."""
    return _text(node.get("hiringOrganization"))


def posting_of(node: Node, address: str) -> Posting:
    """What *node*, on the page at *address*, states."""
    title = _title(node)
    url = _url(node, address)
    places = fields.places(_places(node))
    remote = "TELECOMMUTE" in str(node.get("jobLocationType") or "").upper()
    return Posting(
        external_id=_identifier(node)
        or (url if url != address else f"{title} | {'; '.join(places)}"),
        title=title,
        url=url,
        locations=places,
        workplace="remote" if remote else None,
        department=_text(node.get("occupationalCategory")) or None,
        employment_type=fields.employment_type(*map(_text, _many(node.get("employmentType")))),
        salary=_salary(node),
        posted_on=fields.day(_text(node.get("datePosted"))),
        description=plain_text(_source(node.get("description"))),
    )


def _title(node: Node) -> str:
    return _text(node.get("title") or node.get("name"))


def _url(node: Node, address: str) -> str:
    """Its own address, where it names one that a browser can open."""
    url = joined(address, _text(node.get("url")) or address)
    return url if split(url).scheme in ("http", "https") else address


def _identifier(node: Node) -> str:
    """The posting's own number; some put the company's name there."""
    identifier = node.get("identifier")
    identifier = identifier[0] if isinstance(identifier, list) and identifier else identifier
    value = _text(
        identifier.get("value") or identifier.get("@id")
        if isinstance(identifier, dict)
        else identifier
    )
    return value if value != employer(node) else ""


def _text(value: Any) -> str:
    """One line of words from whatever stands there; "" when it is nothing of the kind."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name") or value.get("@value")
    return clean(str(value)) if isinstance(value, (str, int, float)) else ""


def _source(value: Any) -> str:
    """A description, with line breaks that somebody escaped once too often."""
    value = value[0] if isinstance(value, list) and value else value
    return value.replace("\\n", "\n") if isinstance(value, str) else ""


def _many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _places(node: Node) -> Iterator[str]:
    for place in _many(node.get("jobLocation")):
        addresses = _many(place.get("address") if isinstance(place, dict) else place)
        for address in addresses:
            yield _place(address) or _text(place)
    for area in _many(node.get("applicantLocationRequirements")):
        yield _text(area)


def _place(address: Any) -> str:
    if not isinstance(address, dict):
        return _text(address)
    keys = ("addressLocality", "addressRegion", "addressCountry")
    parts = dict.fromkeys(_text(address.get(key)) for key in keys)
    return ", ".join(part for part in parts if part)


def _salary(node: Node) -> Salary | None:
    salary = node.get("baseSalary") or node.get("estimatedSalary")
    pay = _many(salary)[0] if salary else None
    if not isinstance(pay, dict):
        return None
    value = pay.get("value")
    value = value[0] if isinstance(value, list) and value else value
    amount = value if isinstance(value, dict) else pay
    low = _amount(amount.get("minValue") or amount.get("value"))
    high = _amount(amount.get("maxValue") or amount.get("value"))
    unit = _text(amount.get("unitText") or pay.get("unitText"))
    currency = _text(pay.get("currency") or node.get("salaryCurrency") or amount.get("currency"))
    if not currency and DOLLARS.match(str(low)):
        currency = whose_dollar("; ".join(_places(node)))
    return fields.salary(low, high, currency, unit)


def _amount(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value
