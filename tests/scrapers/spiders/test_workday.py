"""Workday: boards too large to be shown at once, hosts, and days told in words."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

import pytest

from referrals.domain.postings.fit import Search
from referrals.model.postings import Board, Snapshot, Visit
from scrapers.http.refusals import Unread
from scrapers.http.settings import Manners
from scrapers.spiders.workday import Answer, Job, WorkdaySpider
from tests.scrapers.harness import TODAY, Reply, asked, served, snapshots

LIST = "/wday/cxs/acme/External/jobs"
HIGHEST = 2000
Opening = Mapping[str, Sequence[str]]
"""Facet → the values that one opening has."""


def openings(*kinds: tuple[int, Opening]) -> list[Opening]:
    return [kind for number, kind in kinds for _ in range(number)]


def answers(board: Sequence[Opening], *parts: Mapping[str, str]) -> dict[str, Reply | list[Reply]]:
    """What Acme answers for the whole board and for *parts* of it, page by page."""
    numbered = list(enumerate(board))
    found: dict[str, Reply | list[Reply]] = {}
    for part in ({}, *parts):
        within = [
            (number, opening)
            for number, opening in numbered
            if all(value in opening.get(facet, ()) for facet, value in part.items())
        ]
        for offset, page in pages(within):
            found[question(part, offset)] = Reply(json.dumps(page).encode())
    return found


def question(part: Mapping[str, str], offset: int) -> str:
    applied = {facet: [value] for facet, value in part.items()}
    posted = {"appliedFacets": applied, "limit": 20, "offset": offset, "searchText": ""}
    return asked(LIST, json.dumps(posted))


def pages(within: list[tuple[int, Opening]]) -> Iterator[tuple[int, dict[str, Any]]]:
    for offset in range(0, max(1, min(len(within), HIGHEST)), 20):
        rows = [
            {
                "title": "Baker",
                "externalPath": f"/job/Baker_R{number}",
                "bulletFields": [f"R{number}"],
            }
            for number, _ in within[offset : offset + 20]
        ]
        total = 0 if offset else min(len(within), HIGHEST)
        facets = [] if offset else facets_of([opening for _, opening in within])
        yield offset, {"total": total, "jobPostings": rows, "facets": facets}


def facets_of(within: list[Opening]) -> list[dict[str, Any]]:
    names = dict.fromkeys(facet for opening in within for facet in opening)
    flat = []
    for facet in names:
        counts = Counter(value for opening in within for value in opening.get(facet, ()))
        values = [{"id": value, "descriptor": value, "count": n} for value, n in counts.items()]
        flat.append({"facetParameter": facet, "values": values})
    places = [facet for facet in flat if facet["facetParameter"].startswith("location")]
    others = [facet for facet in flat if facet not in places]
    return [*others, {"facetParameter": "locationMainGroup", "values": places}]


def scan(site_pages: dict[str, Reply | list[Reply]], **known: Any) -> tuple[Snapshot, int]:
    """What one scan says of Acme, and how many pages of its list it asked for."""
    with served(site_pages) as site:
        board = Board("Acme", "workday", "acme/External", api=site.address)
        everything = frozenset(f"R{number}" for number in range(3000))
        (snapshot,) = snapshots([Visit(board, known=everything, **known)])
        return snapshot, sum(request.path == LIST for request in site.requests)


def test_a_board_that_shows_only_2000_is_read_whole_by_its_job_families() -> None:
    board = openings(
        (1900, {"timeType": ["full"], "jobFamilyGroup": ["engineering"]}),
        (705, {"timeType": ["full"], "jobFamilyGroup": ["sales"]}),
    )
    parts = [{"jobFamilyGroup": "engineering"}, {"jobFamilyGroup": "sales"}]

    snapshot, requests = scan(answers(board, *parts))

    assert (snapshot.ending, snapshot.reason) == ("complete", None)
    assert len(snapshot.postings) == 2605
    assert requests == 1 + 95 + 36


def test_a_part_that_is_too_large_itself_is_read_in_parts() -> None:
    board = openings(
        (1800, {"jobFamilyGroup": ["engineering"], "workerSubType": ["regular"]}),
        (300, {"jobFamilyGroup": ["engineering"], "workerSubType": ["intern"]}),
        (210, {"jobFamilyGroup": ["sales"], "workerSubType": ["regular"]}),
    )
    regular = {"workerSubType": "regular"}
    parts = [
        regular,
        {"workerSubType": "intern"},
        regular | {"jobFamilyGroup": "engineering"},
        regular | {"jobFamilyGroup": "sales"},
    ]

    snapshot, _ = scan(answers(board, *parts))

    assert (snapshot.ending, len(snapshot.postings)) == ("complete", 2310)


def test_places_split_a_board_when_nothing_else_does_and_postings_with_two_count_once() -> None:
    board = openings(
        (1200, {"timeType": ["full"], "locations": ["Oslo", "Bergen"]}),
        (600, {"timeType": ["full"], "locations": ["Oslo"]}),
        (400, {"timeType": ["full"], "locations": ["Bergen"]}),
    )

    snapshot, _ = scan(answers(board, {"locations": "Oslo"}, {"locations": "Bergen"}))

    assert (snapshot.ending, len(snapshot.postings)) == ("complete", 2200)


def test_a_board_whose_facets_do_not_lead_to_every_posting_is_not_called_complete() -> None:
    board = openings(
        (1900, {"timeType": ["full"], "jobFamilyGroup": ["engineering"]}),
        (300, {"timeType": ["full"]}),
    )

    snapshot, _ = scan(answers(board, {"jobFamilyGroup": "engineering"}))

    assert snapshot.ending == "partial"
    assert len(snapshot.postings) == 2000


def test_a_board_that_cannot_be_split_is_said_to_hide_some() -> None:
    snapshot, _ = scan(answers(openings((2100, {}))))

    assert (snapshot.ending, len(snapshot.postings)) == ("partial", 2000)
    assert "no more than 2000" in str(snapshot.reason)


def test_a_large_board_on_which_nothing_changed_is_unchanged() -> None:
    board = openings(
        (1990, {"jobFamilyGroup": ["engineering"]}), (30, {"jobFamilyGroup": ["sales"]})
    )
    parts = [{"jobFamilyGroup": "engineering"}, {"jobFamilyGroup": "sales"}]
    with served(answers(board, *parts)) as site:
        acme = Board("Acme", "workday", "acme/External", api=site.address)
        known = frozenset(f"R{number}" for number in range(2020))
        (before,) = snapshots([Visit(acme, known=known)])

        (now,) = snapshots([Visit(acme, pages=before.pages, known=known)])

    assert (before.ending, now.ending) == ("complete", "unchanged")
    assert now.pages == before.pages


def spider() -> WorkdaySpider:
    return WorkdaySpider((), lambda _: None, TODAY, Manners(), Search())


@pytest.mark.parametrize(
    ("careers", "page", "posting"),
    [
        (
            "https://acme.wd5.myworkdayjobs.com/en-US/External/jobs",
            "https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/External/jobs",
            "https://acme.wd5.myworkdayjobs.com/External/job/Baker_R1",
        ),
        (
            "acme.wd103.myworkdayjobs.com/External",
            "https://acme.wd103.myworkdayjobs.com/wday/cxs/acme/External/jobs",
            "https://acme.wd103.myworkdayjobs.com/External/job/Baker_R1",
        ),
        (
            "https://wd1.myworkdaysite.com/en-US/recruiting/acme/External",
            "https://wd1.myworkdaysite.com/wday/cxs/acme/External/jobs",
            "https://wd1.myworkdaysite.com/recruiting/acme/External/job/Baker_R1",
        ),
    ],
)
def test_the_host_is_the_one_of_the_careers_address(careers: str, page: str, posting: str) -> None:
    board = Board("Acme", "workday", "acme/External", careers)

    (baker,) = spider().postings(Answer([Job("Baker", "/job/Baker_R1")]), board)

    assert spider().request(spider().address(board)).url == page
    assert baker.url == posting
    assert spider().detail(baker, board) == "/wday/cxs/acme/External/job/Baker_R1"


@pytest.mark.parametrize("careers", [None, "https://acme.example/careers"])
def test_a_board_without_a_host_is_told_what_is_missing(careers: str | None) -> None:
    board = Board("Acme", "workday", "acme/External", careers)

    with pytest.raises(Unread, match=r"acme/External\? Give the company its address .* `careers`"):
        spider().address(board)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Posted Today", date(2026, 1, 8)),
        ("Posted Yesterday", date(2026, 1, 7)),
        ("Posted 1 Day Ago", date(2026, 1, 7)),
        ("Posted 9 Days Ago", date(2025, 12, 30)),
        ("Posted 30+ Days Ago", None),
        ("Publié aujourd'hui", None),
        (None, None),
    ],
)
def test_a_day_told_in_words_is_counted_back_from_today(said: str | None, day: date | None) -> None:
    board = Board("Acme", "workday", "acme/External", api="http://127.0.0.1")
    answer = Answer([Job("Baker", "/job/Baker_R1", posted_on=said)])

    (baker,) = spider().postings(answer, board)

    assert baker.posted_on == day
