"""The folders of tests/boards: what a board of a platform answers, and where.

`board.toml` of the platform's folder, then of the case's own: `first`, `prepare` (asked for before)
and `detail` are paths (after a blank what is posted there) with $name, $skip (how many postings came before, a full page being
`page`), $number (of the page, from 0), $nth (from 1) and $id; `name` and `token` of the board; `status` and
`headers` of its answers; `ending` of its reading.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from string import Template
from typing import Any
from urllib.parse import quote

from referrals.model.postings import Board
from tests.paths import RECORDED_BOARDS
from tests.scrapers.harness import Reply, asked

KINDS = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".xml": "application/xml",
    ".rss": "application/rss+xml",
}


def cases() -> list[Path]:
    return sorted(folder for folder in RECORDED_BOARDS.glob("*/*") if folder.is_dir())


def name_of(case: Path) -> str:
    return f"{case.parent.name}/{case.name}"


def said_of(case: Path, name: str | None = None) -> dict[str, Any]:
    """What is said of a case; *name* calls its board otherwise."""
    files = [folder / "board.toml" for folder in (case.parent, case)]
    found: dict[str, Any] = {"name": case.name, "page": 100, "status": 200, "ending": "complete"}
    for file in files:
        found |= tomllib.loads(file.read_text()) if file.exists() else {}
    return found | ({"name": name} if name else {})


def board(case: Path, address: str, name: str | None = None) -> Board:
    said = said_of(case, name)
    token = Template(said.get("token", "$name")).substitute(said)
    return Board(name_of(case), case.parent.name, token, careers=f"{address}/careers", api=address)


def pages(case: Path, name: str | None = None) -> dict[str, Reply]:
    said, found = said_of(case, name), {}
    said["name"] = quote(said["name"])
    for number, response in enumerate(sorted(case.glob("response*.*"), key=_page_number)):
        place = {"skip": said["page"] * number, "number": number, "nth": number + 1}
        found[_asked(said["first"], said | place)] = _reply(response, said)
    for handed in case.glob("prepare.*"):
        found[_asked(said["prepare"], said)] = _reply(handed, {})
    for detail in case.glob("detail-*.*"):
        key = {"id": detail.stem.removeprefix("detail-")}
        found[_asked(said["detail"], said | key)] = _reply(detail, {})
    return found


def _asked(template: str, said: dict[str, Any]) -> str:
    path, _, posted = Template(template).substitute(said).partition(" ")
    return asked(path, posted)


def _reply(file: Path, said: dict[str, Any]) -> Reply:
    kind = {"Content-Type": KINDS.get(file.suffix, "application/json")}
    return Reply(file.read_bytes(), said.get("status", 200), kind | said.get("headers", {}))


def _page_number(response: Path) -> int:
    return int(response.stem.partition("-")[2] or 1)
