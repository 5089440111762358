"""What passed, as a cell of `contacts export` says it: "mail given 12, 2019-01-02–2024-03-04"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import get_args

from referrals.contacts.text.written_dates import written_date
from referrals.model.log import Direction
from referrals.model.people import Exchange, ExchangeKind

ONE = re.compile(
    rf"\s*(?P<how>{'|'.join(get_args(ExchangeKind))}) (?P<way>given|received) (?P<count>\d{{1,6}})"
    r"(?:, (?P<first>[\d-]*)–(?P<last>[\d-]*))?\s*(?:;|$)"
)


def exchanges_in(text: str) -> Iterator[Exchange]:
    """Each exchange of the cell, until one that we did not write."""
    at = 0
    while match := ONE.match(text, at):
        how = next(kind for kind in get_args(ExchangeKind) if kind == match["how"])
        first, last = (written_date(match[end] or "", False) for end in ("first", "last"))
        way: Direction = "given" if match["way"] == "given" else "received"
        yield Exchange(how, way, int(match["count"]), first, last)
        at = match.end()
