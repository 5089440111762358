"""iCIMS has two fronts: a board is found behind either, whatever its name promises."""

from __future__ import annotations

from referrals.model.postings import Board, Snapshot, Visit
from tests.scrapers.harness import Reply, served, snapshots

HTML, JSON = "/jobs/search?ss=1&pr=0&in_iframe=1", "/api/jobs?page=1&limit=100"
CARD = (
    b"<ul class='iCIMS_JobsTable'><li class='iCIMS_JobCardItem'>"
    b"<a href='/jobs/7/cook/job?in_iframe=1'><h3>Cook</h3></a></li></ul>"
)
ANSWER = b'{"jobs": [{"data": {"slug": "7", "title": "Cook"}}], "totalCount": 1}'
OTHER = b"<html><body>Another company's shop</body></html>"
PAGE = {"Content-Type": "text/html"}


def read(token: str, pages: dict[str, Reply]) -> Snapshot:
    with served(pages) as site:
        (snapshot,) = snapshots([Visit(Board("Acme", "icims", token, api=site.address))])
    return snapshot


def test_a_company_s_own_host_may_have_either_front() -> None:
    new = read("jobs.acme.example", {JSON: Reply(ANSWER)})
    old = read("jobs.acme.example", {JSON: Reply(OTHER), HTML: Reply(CARD, headers=PAGE)})

    for snapshot in (new, old):
        assert snapshot.ending == "complete"
        assert [posting.external_id for posting in snapshot.postings] == ["7"]


def test_a_name_may_have_only_the_new_front() -> None:
    snapshot = read("careers-acme", {JSON: Reply(ANSWER)})

    assert (snapshot.ending, len(snapshot.postings)) == ("complete", 1)


def test_a_host_that_shows_something_else_is_not_taken_for_an_empty_board() -> None:
    snapshot = read("jobs.acme.example", {HTML: Reply(OTHER, headers=PAGE), JSON: Reply(OTHER)})

    assert (snapshot.ending, snapshot.health) == ("failed", "gone")
    assert "something else than a board of iCIMS" in str(snapshot.reason)


def test_a_posting_whose_own_page_states_nothing_is_kept_and_asked_for_again() -> None:
    bare = Reply(b"<html><body>Cook</body></html>", headers=PAGE)
    pages = {HTML: Reply(CARD, headers=PAGE), "/jobs/7/cook/job?in_iframe=1": bare}

    snapshot = read("careers-acme", pages)

    assert (snapshot.ending, snapshot.pages) == ("complete", ())
    assert [posting.description for posting in snapshot.postings] == [None]
