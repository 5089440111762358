"""Open opportunities in a feed reader: stable ids, well-formed, with no private word."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from xml.etree import ElementTree as ET

from referrals.model.advice import Report
from reports.feeds.atom import ATOM, MOST, feed
from tests.reports.morning import OPPORTUNITIES, ROBIN, TODAY, morning

NAMES = {"atom": ATOM}


def said(data: bytes, name: str) -> list[str]:
    return [str(e.text) for e in ET.fromstring(data).findall(f"atom:entry/atom:{name}", NAMES)]


def test_every_opportunity_is_an_entry_the_newest_first() -> None:
    data = feed(morning())

    titles = said(data, "title")
    assert len(titles) == len(OPPORTUNITIES)
    assert titles[0] == "Senior Data Engineer, Pricing at Northmarch Freight"
    assert titles[-1] == "Analytics Engineer, Risk at Copperbeck"
    assert said(data, "updated")[0] == "2026-11-23T00:00:00+00:00"
    assert said(data, "summary")[0] == (
        "Hamburg; Remote, Germany. People to ask: Ingrid Solheim, Tomás Ferreira"
    )
    assert said(data, "summary")[-1] == "Dublin. Nobody to ask yet"


def test_ids_stay_so_that_nothing_is_read_twice() -> None:
    tomorrow = morning(opportunities=tuple(reversed(OPPORTUNITIES)))

    ids = said(feed(morning()), "id")

    assert sorted(ids) == sorted(said(feed(tomorrow), "id"))
    assert ids[0] == "tag:referrals.local,2026:posting/11"


def test_the_ids_are_the_books_own() -> None:
    mine, yours = (feed(morning(book=book)) for book in ("1f", "2e"))

    assert said(mine, "id")[0] == "tag:referrals.local,2026:1f/posting/11"
    assert set(said(mine, "id")).isdisjoint(said(yours, "id"))


def test_an_entry_moves_on_the_day_on_which_its_posting_was_edited_and_on_no_other() -> None:
    [first, *others] = OPPORTUNITIES
    edited = replace(first.posting, edited_on=date(2026, 11, 22), first_seen=date(2026, 11, 2))
    report = morning(opportunities=(replace(first, posting=edited, paths=()), *others))

    data = feed(report)

    moved = dict(zip(said(data, "id"), said(data, "updated"), strict=True))
    assert moved["tag:referrals.local,2026:posting/11"] == "2026-11-22T00:00:00+00:00"


def test_an_entry_without_a_link_has_content() -> None:
    [first, *_] = OPPORTUNITIES
    report = Report(TODAY, ROBIN, (replace(first, posting=replace(first.posting, url="ftp://x")),))

    assert said(feed(report), "content") == [f"{first.posting.title} at {first.posting.company}"]


def test_of_thousands_the_newest_are_entries() -> None:
    [first, *_] = OPPORTUNITIES
    old = replace(first.posting, first_seen=TODAY - timedelta(days=9))
    many = [replace(first, posting=replace(old, id=n)) for n in range(MOST)]
    newest = replace(first, posting=replace(old, id=MOST, first_seen=TODAY))

    ids = said(feed(morning(opportunities=(*many, newest))), "id")

    assert len(ids) == MOST
    assert ids[0] == f"tag:referrals.local,2026:posting/{MOST}"


def test_hostile_words_stay_words_and_private_ones_stay_away() -> None:
    [first, *_] = OPPORTUNITIES
    title = "<script>alert(1)</script> & \ufffe\x1b[31m\x00 ]]>"
    posting = replace(first.posting, title=title, url="javascript:alert(1)", first_seen=None)

    data = feed(Report(TODAY, ROBIN, (replace(first, posting=posting),)))

    assert said(data, "title")[0].startswith("<script>alert(1)</script> &")
    for private in (b"<script>", b"javascript", b"reorganisation", b"\x1b"):
        assert private not in data
