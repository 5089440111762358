"""Job boards for the benchmarks, served on loopback by a process of their own.

A platform's answers are made once; what is measured is who reads them.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate, product
from multiprocessing.connection import Connection
from urllib.parse import urlsplit

WORDS = [
    "team", "data", "build", "platform", "customers", "product", "quality", "engineering", "design",
    "support", "growth", "careful", "service", "market", "learn", "deliver", "partner", "insight",
    "reliable", "pipeline", "model", "experience", "remote", "Europe",
]  # fmt: skip
RARER = [
    "".join(parts)
    for parts in product(
        ("con", "pre", "sta", "tri", "vel", "mar", "lin", "or"),
        ("", "do", "ni", "ta", "ble"),
        ("ment", "ing", "tion", "al", "er", "ity", "s", "ed"),
    )
]
VOCABULARY = WORDS + RARER
# As in any language, few words are often used and most are not: texts then pack as real ones do.
OFTEN = list(accumulate(1 / (rank + 8) for rank in range(len(VOCABULARY))))
FIELDS = [
    "Data",
    "Analytics",
    "Software",
    "Sales",
    "Finance",
    "Support",
    "Design",
    "Legal",
    "Payroll",
]
ROLES = ["Engineer", "Analyst", "Manager", "Specialist", "Lead", "Associate", "Director", "Clerk"]
TITLES = [f"{field} {role}" for field in FIELDS for role in ROLES]
PLACES = [
    "Berlin, Germany", "Remote, EU", "Paris", "London, United Kingdom", "New York, NY",
    "Hybrid - Munich", "San Francisco, CA; Austin, TX", "Lisbon, Portugal", "Remote - US",
    "Bengaluru, India",
]  # fmt: skip
PAY = [
    "The salary range for this role is $120,000 – $150,000 a year, plus equity.",
    "We offer 65.000 € bis 80.000 € pro Jahr.", "Compensation: £55k-£70k per annum.",
    "Our team has raised $40 million and serves 12,000 customers.", "", "", "",
]  # fmt: skip
WORKDAY = 2600
"""Postings of one Workday-like board, more than the 2,000 that one search of it shows."""
FAMILIES = 4

Answers = Callable[[str, bytes], bytes | None]
"""Path with query, and what is posted there → the body; None for what is not there."""


# ------------------------------------------------------------------ what boards answer


def text(dice: random.Random, sentences: int) -> str:
    return " ".join(
        " ".join(dice.choices(VOCABULARY, cum_weights=OFTEN, k=12)).capitalize() + "."
        for _ in range(sentences)
    )


def markup(dice: random.Random) -> str:
    """From 2.5 to 7.6 kB, 5 on the average; half of them speak of money. Fifty of them are 290 kB
    of JSON, which pack into 60, as those of real Greenhouse boards do."""
    items = "".join(f"<li>{text(dice, 1)}</li>" for _ in range(dice.randint(6, 34)))
    intro = text(dice, dice.randint(6, 28))
    return (
        f"<div class='intro'><p>{intro}</p></div><h3>What you will do</h3><ul>{items}</ul>"
        f"<p><strong>About us</strong></p><p>{text(dice, 12)}&nbsp;</p><p>{dice.choice(PAY)}</p>"
    )


def greenhouse_job(dice: random.Random, number: int) -> dict[str, object]:
    """One posting as Greenhouse tells it, its text escaped."""
    escaped = markup(dice).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return {
        "id": number,
        "internal_job_id": number,
        "requisition_id": f"R-{number}",
        "title": dice.choice(TITLES),
        "absolute_url": f"https://boards.example/jobs/{number}",
        "location": {"name": dice.choice(PLACES)},
        "metadata": None,
        "departments": [{"id": 1, "name": dice.choice(["Data", "Sales", "Design"])}],
        "offices": [{"id": 1, "name": "Berlin", "location": "Berlin, Germany"}],
        "first_published": "2026-11-20T08:50:56-04:00",
        "updated_at": "2026-11-21T08:50:56-04:00",
        "content": escaped,
    }


@dataclass
class Day:
    """The day that the boards show; from the second on, one posting of each has another text."""

    number: int = 1


def greenhouse(boards: int, postings: int, day: Day) -> Answers:
    dice = random.Random(7)
    made: dict[str, tuple[bytes, bytes]] = {}
    for board in range(boards):
        jobs = [greenhouse_job(dice, board * 10_000 + n) for n in range(postings)]
        first = _packed(jobs)
        jobs[-1] = jobs[-1] | {"content": greenhouse_job(dice, 0)["content"]}
        made[f"/v1/boards/b{board}/jobs"] = first, _packed(jobs)

    def answer(path: str, _: bytes) -> bytes | None:
        bodies = made.get(urlsplit(path).path)
        return bodies[day.number > 1] if bodies else None

    return answer


def _packed(jobs: list[dict[str, object]]) -> bytes:
    return gzip.compress(json.dumps({"jobs": jobs, "meta": {"total": len(jobs)}}).encode(), 6)


def workday(boards: int) -> Answers:
    """Boards of 2,600 postings: 20 a page, no more than 2,000 of one search, four job families."""
    dice = random.Random(11)
    jobs = [
        {
            "title": dice.choice(TITLES),
            "externalPath": f"/job/Berlin/Job_R-{number}",
            "locationsText": dice.choice([*PLACES, "3 Locations"]),
            "postedOn": "Posted 3 Days Ago",
            "bulletFields": [f"R-{number}"],
        }
        for number in range(WORKDAY)
    ]
    families = [jobs[n::FAMILIES] for n in range(FAMILIES)]
    parts = [
        {"descriptor": f"Family {n}", "id": f"f{n}", "count": len(family)}
        for n, family in enumerate(families)
    ]
    facets = [{"facetParameter": "jobFamilyGroup", "values": parts}]
    details = [markup(dice) for _ in range(50)]
    known = {f"t{board}" for board in range(boards)}

    def answer(path: str, posted: bytes) -> bytes | None:
        found = re.fullmatch(r"/wday/cxs/(\w+)/Ext(/jobs|/job/Berlin/Job_R-(\d+))", path)
        if not found or found[1] not in known:
            return None
        return _page(posted) if found[2] == "/jobs" else _detail(int(found[3]))

    def _page(posted: bytes) -> bytes:
        asked = json.loads(posted)
        chosen = asked["appliedFacets"].get("jobFamilyGroup")
        shown = families[int(chosen[0][1:])] if chosen else jobs
        start = asked["offset"]
        total = min(len(shown), 2000) if start == 0 else 0
        page = shown[: min(len(shown), 2000)][start : start + 20]
        return gzip.compress(
            json.dumps({"total": total, "jobPostings": page, "facets": facets}).encode(), 1
        )

    def _detail(number: int) -> bytes:
        info = {
            "title": jobs[number]["title"],
            "jobDescription": details[number % len(details)],
            "location": "Berlin",
            "startDate": "2026-11-20",
            "jobReqId": f"R-{number}",
            "timeType": "Full time",
        }
        return gzip.compress(json.dumps({"jobPostingInfo": info}).encode(), 1)

    return answer


# ------------------------------------------------------------------ serving


@dataclass(frozen=True)
class Boards:
    """What a serving process makes: so many boards of each kind."""

    greenhouse: int = 0
    postings: int = 0
    workday: int = 0


def serve(wanted: Boards, parent: Connection) -> None:
    """Answer until killed; tell the port, then on each question the bytes sent since the last. A
    question that is a number is the day to show from then on."""
    day = Day()
    answers = [greenhouse(wanted.greenhouse, wanted.postings, day), workday(wanted.workday)]
    asyncio.run(_serve(answers, parent, day))


async def _serve(answers: list[Answers], parent: Connection, day: Day) -> None:
    sent = 0

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        while request := await _request(reader):
            head, posted = request
            path = head.split(b" ", 2)[1].decode()
            body = next(filter(None, (found(path, posted) for found in answers)), None)
            if body is None:
                reply = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
            elif b'if-none-match: "%d"' % day.number in head.lower():
                reply = b'HTTP/1.1 304 Not Modified\r\nETag: "%d"\r\n\r\n' % day.number
            else:
                # Workday sends no ETag: its pages are told apart by their digest.
                mark = b"" if posted else b'ETag: "%d"\r\n' % day.number
                reply = (
                    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n%s"
                    b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % (mark, len(body))
                ) + body
                sent += len(body)
            writer.write(reply)
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    parent.send(server.sockets[0].getsockname()[1])
    while asked := await asyncio.to_thread(parent.recv):
        day.number = max(day.number, int(asked))
        parent.send(sent)
        sent = 0


async def _request(reader: asyncio.StreamReader) -> tuple[bytes, bytes] | None:
    """Head and body of one request; None when the connection ends."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        length = re.search(rb"content-length: *(\d+)", head, re.IGNORECASE)
        return head, await reader.readexactly(int(length[1]) if length else 0)
    except (asyncio.IncompleteReadError, ConnectionError):
        return None
