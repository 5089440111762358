"""What one company's board shows on one day of the demo, and what a server answers with."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any
from urllib.parse import quote

from referrals.demo.company.postings import DemoCompany, DemoPosting, Validator

Json = dict[str, Any]

# Early enough not to lie in the future of whoever runs the demo over breakfast.
HOUR = time(4, 15, tzinfo=UTC)

PAGES = {
    "greenhouse": "/{board}/jobs/{id}",
    "lever": "/{board}/{id}",
    "ashby": "/{board}/{id}",
    "smartrecruiters": "/{board}/{id}",
    "recruitee": "/o/{slug}",
    "personio": "/job/{id}",
    "careers_page": "/careers/{board}/{id}",
}
"""Where each platform has a posting's own page, on the demo's host instead of its own."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, before the server has compressed it or found it unchanged."""

    body: bytes
    kind: str = "application/json"
    status: int = 200
    validator: Validator = "etag"
    changed: datetime | None = None


Query = Mapping[str, str]
Answers = dict[str, Answer | Callable[[Query], Answer]]
"""By path, unquoted; a function where the answer depends on the query."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A company, the postings on its board on this day, and the address of the server."""

    company: DemoCompany
    postings: list[DemoPosting]
    today: date
    base: str

    def path(self, posting: DemoPosting) -> str:
        page = PAGES[self.company.platform]
        return page.format(board=self.company.board, id=posting.id, slug=posting.slug)

    def address(self, posting: DemoPosting) -> str:
        return self.base + quote(self.path(posting))

    def posted(self, posting: DemoPosting) -> datetime:
        return datetime.combine(posting.posted_on(self.today), HOUR)

    @property
    def changed(self) -> datetime:
        """When the newest posting came; no board that says so ever loses one."""
        return max(self.posted(posting) for posting in self.postings)

    def answer(self, body: Any, kind: str = "application/json") -> Answer:
        """The platform's JSON, or text as it is, with what its board sends for validation."""
        text = body if isinstance(body, str) else json.dumps(body, ensure_ascii=False)
        validator = self.company.validator
        changed = self.changed if validator == "last_modified" else None
        return Answer(text.encode(), kind, validator=validator, changed=changed)


def page_of(items: list[Any], query: Query, first: str, most: int) -> list[Any]:
    """The slice that a paged list is asked for; *first* names the parameter that skips."""
    start = int(query.get(first, 0))
    return items[start : start + min(int(query.get("limit", most)), most)]
