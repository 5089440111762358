"""A scout in a process of its own: Twisted's reactor starts once in a process."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from scrapers.discover.find import BoardLookup
from scrapers.http.settings import Manners
from tests.scrapers.harness import TODAY, Reply
from tests.warm import warm


def lookups(asked: Sequence[str], api: str | None = None, **manners: Any) -> list[BoardLookup]:
    """What a scout found, in the order *asked*."""
    here = {"delay": 0, "timeout": 5, "allow_private_addresses": True}
    found: list[BoardLookup] = warm().call(
        "scrapers.discover.scout:scout", list(asked), Manners(**(here | manners)), TODAY, api
    )
    return found


def answer(content: Any) -> Reply:
    return Reply(json.dumps(content).encode(), headers={"Content-Type": "application/json"})


def page(body: str, head: str = "") -> Reply:
    html = f"<html><head>{head}</head><body>{body}</body></html>"
    return Reply(html.encode(), headers={"Content-Type": "text/html; charset=utf-8"})


def to(address: str) -> Reply:
    return Reply(status=302, headers={"Location": address})


def greenhouse(token: str, name: str, *titles: str) -> dict[str, Reply]:
    """A Greenhouse board that calls itself *name*."""
    jobs = [
        {"id": number, "title": title, "absolute_url": f"https://x.example/{number}"}
        for number, title in enumerate(titles)
    ]
    board = {"jobs": jobs, "meta": {"total": len(jobs)}}
    return {
        f"/v1/boards/{token}/jobs?content=true": answer(board),
        f"/v1/boards/{token}": answer({"name": name}),
    }


def json_ld(*titles: str) -> str:
    """Postings that a page states itself."""
    nodes = [
        {"@type": "JobPosting", "title": title, "url": f"/p/{number}", "datePosted": "2026-01-02"}
        for number, title in enumerate(titles)
    ]
    return f'<script type="application/ld+json">{json.dumps(nodes)}</script>'


EMBEDDED = (
    '<div id="grnhse_app"></div>'
    '<script src="https://boards.greenhouse.io/embed/job_board/js?for={token}"></script>'
)
