"""Boards that come in pages are read to the last one; one that is no more is called gone."""

from __future__ import annotations

import json
from collections.abc import Mapping

from referrals.model.postings import Board, Snapshot, Visit
from tests.scrapers.harness import Reply, served, snapshots

PAGE = {"Content-Type": "text/html"}


def read(platform: str, pages: Mapping[str, Reply]) -> Snapshot:
    with served(pages) as site:
        (snapshot,) = snapshots([Visit(Board("Acme", platform, "acme", api=site.address))])
    return snapshot


def shown(snapshot: Snapshot) -> tuple[str, list[str]]:
    return snapshot.ending, [posting.title for posting in snapshot.postings]


def jobs(page: int, *titles: str) -> dict[str, object]:
    """What JOIN shows of a company with three postings on two pages."""
    items = [{"id": len(title), "idParam": title, "title": title} for title in titles]
    return {"items": items, "pagination": {"page": page, "pageCount": 2, "total": 3}}


def test_the_postings_that_join_s_page_leaves_out_come_from_its_data() -> None:
    state = {"company": {"id": 518}, "jobs": jobs(1, "Cook", "Baker")}
    data = json.dumps({"props": {"pageProps": {"initialState": state}}})
    page = f"<html><script id='__NEXT_DATA__'>{data}</script></html>".encode()
    more = json.dumps(jobs(2, "Butcher")).encode()

    snapshot = read(
        "join",
        {
            "/companies/acme": Reply(page, headers=PAGE),
            "/api/public/companies/518/jobs?page=2&pageSize=5": Reply(more),
        },
    )

    assert shown(snapshot) == ("complete", ["Cook", "Baker", "Butcher"])


def test_manatal_s_pages_follow_each_other() -> None:
    def page(title: str, following: str | None) -> Reply:
        job = {"id": title, "hash": title, "position_name": title}
        return Reply(json.dumps({"count": 2, "next": following, "results": [job]}).encode())

    path = "/api/v1.0/c/acme/jobs/"
    following = f"https://www.careers-page.com{path}?page=2"

    snapshot = read(
        "manatal", {path: page("Cook", following), f"{path}?page=2": page("Baker", None)}
    )

    assert shown(snapshot) == ("complete", ["Cook", "Baker"])


def jobvite(number: str, title: str, counted: str) -> Reply:
    row = f"<table><tr><td><a href='/acme/job/{number}'>{title}</a></td></tr></table>"
    count = f"<div class='jv-pagination-text'>{counted}</div>"
    return Reply(f"<html><body>{row}{count}</body></html>".encode(), headers=PAGE)


def test_jobvite_says_how_many_pages_there_are() -> None:
    pages = {
        "/acme/search": jobvite("o1", "Cook", "1-1 of 1,002"),
        "/acme/search?p=1": jobvite("o2", "Baker", "1002-1002 of 1,002"),
    }

    assert shown(read("jobvite", pages)) == ("complete", ["Cook", "Baker"])


def test_a_posting_that_takes_two_slots_of_jobvite_s_list_leaves_the_board_whole() -> None:
    pages = {
        "/acme/search": jobvite("o1", "Cook", "1-1 of 3"),
        "/acme/search?p=1": jobvite("o2", "Baker", "2-2 of 3"),
        "/acme/search?p=2": jobvite("o1", "Cook", "3-3 of 3"),
    }

    assert shown(read("jobvite", pages)) == ("complete", ["Cook", "Baker"])


def test_a_company_that_left_its_platform_is_called_gone_and_not_moved() -> None:
    left = {
        "jobvite": ("/acme/search", "http://search.jobvite.com?invalid=1"),
        "jazzhr": ("/apply/jobs", "https://www.jazzhr.com/job-seekers"),
    }

    for platform, (path, target) in left.items():
        snapshot = read(platform, {path: Reply(status=302, headers={"Location": target})})

        assert (snapshot.ending, snapshot.health) == ("failed", "gone")
        assert snapshot.moved_to is None


def test_a_company_that_took_its_jobvite_board_home_is_called_moved() -> None:
    home = {"Location": "https://careers.acme.example/?p=search&nl=1"}

    snapshot = read("jobvite", {"/acme/search": Reply(status=302, headers=home)})

    assert (snapshot.health, snapshot.moved_to) == ("moved", home["Location"])
