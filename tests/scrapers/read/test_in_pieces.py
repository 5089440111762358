"""What is too long to be built at once is read in pieces, and tells the same."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from scrapy import Request
from scrapy.http import Response

from referrals.domain.postings.fit import Search
from referrals.model.postings import Board, Posting, Visit
from scrapers.crawl import spider_of
from scrapers.http.long_body import in_a_file, let_be_long, long_body
from scrapers.http.settings import Manners
from scrapers.http.unpacking import AT_ONCE, unpacked
from scrapers.parse.decoding import Misread
from scrapers.read.board import Reading
from scrapers.read.texts_apart import TextsApart
from scrapers.spiders.base import BoardSpider
from tests.scrapers.cases import board, cases, pages
from tests.scrapers.harness import TODAY


def lists(case: Path) -> bool:
    """Whether the answer of *case* is whole, and has its postings in one list."""
    items = spider_of(case.parent.name).items
    if items is None or items.page is not None:
        return False
    try:
        answer = json.loads(next(iter(pages(case).values())).body)
    except ValueError:
        return False
    found = answer[items.list] if items.list and items.list in answer else answer
    return isinstance(found, list) and all(isinstance(one, dict) for one in found)


IN_PIECES = list(filter(lists, cases()))
ACME = Board("Acme", "greenhouse", "acme")


def spider(platform: str) -> BoardSpider[Any]:
    return spider_of(platform)(
        visits=[], record=lambda _: None, today=TODAY, manners=Manners(), search=Search()
    )


def response(body: bytes, *, in_file: bool) -> Response:
    """An answer as the client has it: in memory or, packed, in a file."""
    request = let_be_long(Request("https://acme.example/jobs"))
    if not in_file:
        return Response(request.url, body=body, request=request)
    in_a_file(request)
    long = long_body(request)
    assert long
    long.write(gzip.compress(body))
    long.packed = True
    long.measure(len(body))
    return Response(request.url, request=request)


def told(platform: str, visit: Visit, body: bytes, *, in_file: bool) -> dict[str, object]:
    """All that a reading of *body* tells."""
    reading, of = Reading(visit), spider(platform)
    for answer in of.answers(response(body, in_file=in_file), reading):
        of.take(answer, reading)
    return {
        "postings": reading.postings, "declared": reading.declared, "digests": reading.digests,
        "as before": reading.as_before, "aside": reading.set_aside,
    }  # fmt: skip


@pytest.mark.parametrize("case", IN_PIECES, ids=lambda case: f"{case.parent.name}/{case.name}")
def test_a_recorded_board_tells_the_same_in_pieces(case: Path) -> None:
    visit, body = Visit(board(case, "https://acme.example")), next(iter(pages(case).values())).body

    whole = told(case.parent.name, visit, body, in_file=False)

    assert told(case.parent.name, visit, body, in_file=True) == whole


def job(number: int, title: str = "Baker", **more: object) -> dict[str, object]:
    return {
        "id": number, "title": title, "absolute_url": f"https://b.example/{number}",
        "location": {"name": "Berlin"}, "content": f"We bake {number}.", **more,
    }  # fmt: skip


def answer(jobs: Iterable[object]) -> bytes:
    listed = list(jobs)
    return json.dumps({"jobs": listed, "meta": {"total": len(listed)}}).encode()


DAYS: dict[str, Callable[[list[Any]], Iterable[Any]]] = {
    "the same": lambda jobs: jobs,
    "in another order": reversed,
    "one is changed": lambda jobs: [job(0, "Cook"), *jobs[1:]],
    "one is new": lambda jobs: [*jobs, job(999)],
    "some are gone": lambda jobs: jobs[5:],
    "none is left": lambda jobs: [],
    "one stands there at another place, too": lambda jobs: [
        *jobs, job(3, location={"name": "Hamburg"})],
    "one is new, and at two places": lambda jobs: [
        *jobs, job(999), job(999, location={"name": "Hamburg"})],
    "one has no number": lambda jobs: [{"title": "Cook"}, *jobs],
}  # fmt: skip


@pytest.mark.parametrize("day", DAYS)
def test_what_the_book_has_is_passed_over_and_all_else_is_read(day: str) -> None:
    jobs = [job(number) for number in range(600)]
    first = told("greenhouse", Visit(ACME), answer(jobs), in_file=True)
    known = {d: Posting(number, "", "") for number, d in first["digests"].items()}  # type: ignore[attr-defined]
    visit, body = Visit(ACME, before=lambda: known), answer(DAYS[day](jobs))

    again = told("greenhouse", visit, body, in_file=True)

    read, before = again["postings"], again["as before"]
    whole = told("greenhouse", Visit(ACME), body, in_file=False)
    assert isinstance(read, dict)
    assert isinstance(before, frozenset)
    assert read.keys() == whole["postings"].keys()  # type: ignore[attr-defined]
    for number in read.keys() - before:
        assert read[number] == whole["postings"][number]  # type: ignore[index]
    changed = {str(one.get("id")) for one in DAYS[day](jobs) if one not in jobs}
    assert before == read.keys() - changed


def test_an_answer_that_is_short_after_all_is_read_as_ever() -> None:
    long = response(answer([job(1)]), in_file=True)
    long.headers["Content-Encoding"] = "gzip"

    short = unpacked(long)

    assert json.loads(short.body)["meta"] == {"total": 1}
    assert long_body(short) is None


def test_an_answer_that_is_cut_is_flagged() -> None:
    long = response(b" " * (AT_ONCE + 1), in_file=True)
    body = long_body(long)
    assert body
    body.truncate(0)
    body.write(gzip.compress(b" " * (AT_ONCE + 1))[:-1])
    long.headers["Content-Encoding"] = "gzip"

    assert unpacked(long).flags == ["partial"]


def test_texts_are_put_away_and_come_back() -> None:
    texts, posting = TextsApart(), Posting("1", "Baker", "", description="Brot, früh 🚀\ud800")

    bare = texts.put_away(posting)
    other = texts.put_away(replace(posting, external_id="2", description="Kuchen"))
    again = texts.put_away(replace(posting, description="other words"))

    assert (bare.description, again.description) == (None, None)
    assert texts.whole(bare).description == "Brot, früh 🚀?"
    assert texts.whole(other).description == "Kuchen"
    assert texts.whole(replace(bare, external_id="3")).description is None


def test_texts_without_end_are_refused() -> None:
    texts, posting = TextsApart(most=20), Posting("1", "Baker", "", description="x" * 15)
    texts.put_away(posting)

    with pytest.raises(Misread, match="too large"):
        texts.put_away(replace(posting, external_id="2"))
