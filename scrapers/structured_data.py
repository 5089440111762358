"""schema.org JobPosting, as pages state it in JSON-LD: found, however it is wrapped or broken."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup

from referrals.domain.model import Posting, Salary
from scrapers import fields
from scrapers.text import HUGE_TAG, LONGEST, clean, plain_text

Node = dict[str, Any]

COMMENT = re.compile(r'("(?:\\.|[^"\\])*")|//[^\n]*|/\*.*?\*/|<!--|-->', re.DOTALL)
TRAILING_COMMA = re.compile(r'("(?:\\.|[^"\\])*")|,(?=\s*[}\]])', re.DOTALL)
DEEPEST = 40


def job_postings(page: str, address: str, today: date) -> Iterator[Posting]:
    """The open postings that *page*, at *address*, states."""
    # html.parser is quadratic on hostile pages; lxml behind a limit is not.
    soup = BeautifulSoup(HUGE_TAG.sub("", page[:LONGEST]), "lxml")
    for script in soup.find_all("script", type=re.compile(r"^\s*application/ld\+json", re.I)):
        for node, listed in _nodes(_loads(script.get_text()), DEEPEST):
            if _is_real(node, listed) and not _is_expired(node, today):
                yield _posting(node, address)


def _loads(text: str) -> Any:
    """JSON with what people leave in it: comments, commas at the end, line breaks in strings."""
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        pass
    for pattern in (COMMENT, TRAILING_COMMA):
        text = pattern.sub(lambda found: found[1] or "", text)
    try:
        return json.loads(text.strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return None


def _nodes(value: Any, depth: int, listed: bool = False) -> Iterator[tuple[Node, bool]]:
    """Every JobPosting in *value*, and whether it stands in a list with others."""
    if depth == 0:
        return
    if isinstance(value, list):
        for item in value:
            yield from _nodes(item, depth - 1, listed=True)
    elif isinstance(value, dict):
        if "JobPosting" in _types(value):
            yield value, listed
            return
        for item in value.values():
            yield from _nodes(item, depth - 1, listed=listed)


def _types(node: Node) -> list[str]:
    """ "http://schema.org/JobPosting" and ["JobPosting", …] are both one."""
    said = node.get("@type")
    return [str(word).rpartition("/")[2] for word in (said if isinstance(said, list) else [said])]


def _is_real(node: Node, listed: bool) -> bool:
    """Pages about a company's culture carry a JobPosting that is none ("Join our mission"): one
    alone, without a number, a date or an address of its own."""
    names_itself = any(node.get(key) for key in ("identifier", "datePosted", "url"))
    return bool(_text(node.get("title") or node.get("name"))) and (listed or names_itself)


def _is_expired(node: Node, today: date) -> bool:
    end = fields.day(_text(node.get("validThrough")))
    return end is not None and end < today


def _posting(node: Node, address: str) -> Posting:
    title = _text(node.get("title") or node.get("name"))
    url = urljoin(address, _text(node.get("url")) or address)
    places = fields.places(_places(node))
    remote = "TELECOMMUTE" in str(node.get("jobLocationType") or "").upper()
    return Posting(
        external_id=_identifier(node)
        or _own_address(url, address)
        or f"{title} | {'; '.join(places)}",
        title=title,
        url=url if urlsplit(url).scheme in ("http", "https") else address,
        locations=places,
        workplace="remote" if remote else None,
        department=_text(node.get("occupationalCategory")) or None,
        employment_type=fields.employment_type(*map(_text, _many(node.get("employmentType")))),
        salary=_salary(node),
        posted_on=fields.day(_text(node.get("datePosted"))),
        description=plain_text(_source(node.get("description"))),
    )


def _identifier(node: Node) -> str:
    """The posting's own number; some put the company's name there."""
    said = node.get("identifier")
    value = _text(said.get("value") or said.get("@id") if isinstance(said, dict) else said)
    return value if value != _text(node.get("hiringOrganization")) else ""


def _own_address(url: str, page: str) -> str | None:
    return url if url != page else None


def _text(value: Any) -> str:
    """One line of words from whatever stands there; "" when it is nothing of the kind."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name") or value.get("@value")
    return clean(str(value)) if isinstance(value, (str, int, float)) else ""


def _source(value: Any) -> str:
    """A description, with line breaks that somebody escaped once too often."""
    return value.replace("\\n", "\n") if isinstance(value, str) else ""


def _many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _places(node: Node) -> Iterator[str]:
    for place in _many(node.get("jobLocation")):
        address = place.get("address") if isinstance(place, dict) else place
        if isinstance(address, dict):
            keys = ("addressLocality", "addressRegion", "addressCountry")
            parts = dict.fromkeys(_text(address.get(key)) for key in keys)
            yield ", ".join(part for part in parts if part)
        else:
            yield _text(address or place)
    for area in _many(node.get("applicantLocationRequirements")):
        yield _text(area)


def _salary(node: Node) -> Salary | None:
    said = node.get("baseSalary") or node.get("estimatedSalary")
    pay = _many(said)[0] if said else None
    if not isinstance(pay, dict):
        return None
    value = pay.get("value")
    amount = value if isinstance(value, dict) else pay
    low = amount.get("minValue") or amount.get("value")
    high = amount.get("maxValue") or amount.get("value")
    unit = _text(amount.get("unitText") or pay.get("unitText"))
    currency = _text(pay.get("currency") or node.get("salaryCurrency") or amount.get("currency"))
    return fields.salary(low, high, currency, fields.period(unit))
