"""HiBob answers only who says whose page it was asked from."""

from __future__ import annotations

from referrals.model.postings import Board, Visit
from tests.scrapers.harness import Reply, served, snapshots


def test_the_company_is_named_in_the_request() -> None:
    with served({"/api/job-ad": Reply(b'{"jobAdDetails": []}')}) as site:
        snapshots([Visit(Board("Acme", "hibob", "acme", api=site.address))])

    [asked] = [request for request in site.requests if request.path == "/api/job-ad"]
    headers = {name.lower(): value for name, value in asked.headers.items()}
    assert headers["companyidentifier"] == "acme"
    assert headers["referer"] == f"{site.address}/jobs"
