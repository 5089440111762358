"""Eightfold wants to be told whose postings: a domain that was only guessed proves nothing."""

from __future__ import annotations

import pytest

from referrals.model.postings import Board, Snapshot, Visit
from tests.scrapers.harness import Reply, served, snapshots

NOBODY = Reply(b'{"count": 0, "positions": []}')
REFUSED = Reply(b'{"message": "Not authorized for PCSX"}', 403)
REMEDY = 'board = "{host}/acme.com"'


def read(token: str, older: Reply, newer: Reply | None = None) -> Snapshot:
    """What is read of a board that two fronts answer for."""
    domain = {"acme": "acme.com", "jobs.fm.example": "fm.example"}.get(token, "acme.example")
    pages = {f"/api/apply/v2/jobs?domain={domain}&start=0&num=10": older}
    if newer:
        pages[f"/api/pcsx/search?domain={domain}&query=&location=&start=0"] = newer
    with served(pages) as site:
        (snapshot,) = snapshots([Visit(Board("Acme", "eightfold", token, api=site.address))])
    return snapshot


@pytest.mark.parametrize("token", ["acme", "jobs.fm.example"])
def test_no_postings_under_a_guessed_domain_prove_nothing(token: str) -> None:
    snapshot = read(token, NOBODY)

    assert snapshot.ending == "suspect"
    assert REMEDY.format(host=token) in (snapshot.reason or "")


def test_a_board_that_is_not_there_under_a_guessed_domain_may_be_under_another() -> None:
    snapshot = read("acme", Reply(status=404))

    assert (snapshot.ending, snapshot.health) == ("failed", "gone")
    assert REMEDY.format(host="acme") in (snapshot.reason or "")


def test_no_postings_under_the_company_s_own_domain_are_believed() -> None:
    snapshot = read("acme/acme.example", NOBODY)

    assert (snapshot.ending, snapshot.reason) == ("complete", None)


def test_a_board_that_both_fronts_refuse_is_blocked() -> None:
    snapshot = read("acme/acme.example", REFUSED, REFUSED)

    assert (snapshot.ending, snapshot.health) == ("failed", "blocked")


def test_a_board_that_only_the_newer_front_answers_for_is_read_there() -> None:
    only = b'{"data": {"count": 1, "positions": [{"id": 7, "name": "Cook"}]}}'

    snapshot = read("acme/acme.example", REFUSED, Reply(only))

    assert snapshot.ending == "complete"
    assert [posting.title for posting in snapshot.postings] == ["Cook"]
