"""What platforms state of pay and of the way of working is read in their own words."""

from __future__ import annotations

import json
from typing import Any

import pytest

from referrals.model.postings import Board, Posting, Salary, Snapshot, Visit
from tests.scrapers.harness import Reply, asked, served, snapshots

HTML = {"Content-Type": "text/html"}


def read(platform: str, pages: dict[str, Reply], token: str = "acme") -> Snapshot:
    with served(pages) as site:
        careers = "https://recruiting2.ultipro.com/ACM/JobBoard/0-1"
        board = Board("Acme", platform, token, careers=careers, api=site.address)
        (snapshot,) = snapshots([Visit(board)])
    return snapshot


def greenhouse(*ranges: dict[str, Any]) -> Posting:
    job = {"id": 1, "title": "Cook", "absolute_url": "https://acme.example/1", "content": ""}
    body = json.dumps({"jobs": [job | {"pay_input_ranges": ranges}]}).encode()
    path = "/v1/boards/acme/jobs?content=true&pay_transparency=true"
    return read("greenhouse", {path: Reply(body)}).postings[0]


def pay(low: float, high: float, currency: str = "USD", title: str | None = None) -> dict[str, Any]:
    cents = {"min_cents": low * 100, "max_cents": high * 100}
    return cents | {"currency_type": currency, "title": title}


@pytest.mark.parametrize(
    ("ranges", "salary"),
    [
        ([pay(120_000, 150_000)], Salary(120_000, 150_000, "USD", "year")),
        ([pay(21.5, 30, title="Hourly range")], Salary(21.5, 30, "USD", "hour")),
        ([pay(4000, 5000, "EUR", "Monthly pay")], Salary(4000, 5000, "EUR", "month")),
        (
            [pay(100_000, 120_000, title="Zone 1"), pay(90_000, 110_000, title="Zone 2")],
            Salary(90_000, 120_000, "USD", "year"),
        ),
        # No word of the period, and not so much that it tells.
        ([pay(21.5, 30)], None),
        ([pay(300_000, 400_000, "JPY")], None),
        ([pay(100_000, 120_000), pay(80_000, 90_000, "GBP")], None),
        ([], None),
    ],
)
def test_greenhouse_s_pay_comes_in_cents(
    ranges: list[dict[str, Any]], salary: Salary | None
) -> None:
    assert greenhouse(*ranges).salary == salary


def test_a_server_that_knows_only_the_plain_list_is_asked_for_that() -> None:
    job = {"id": 1, "title": "Cook", "absolute_url": "https://acme.example/1"}
    body = json.dumps({"jobs": [job]}).encode()

    snapshot = read("greenhouse", {"/v1/boards/acme/jobs?content=true": Reply(body)})

    assert (snapshot.ending, len(snapshot.postings)) == ("complete", 1)


@pytest.mark.parametrize(
    ("period", "per"), [("annually", "year"), ("Monthly", "month"), ("Hourly", "hour")]
)
def test_hibob_s_pay_has_its_period(period: str, per: str) -> None:
    ad = {
        "id": "1", "title": "Cook", "payTransparencyMinSalary": 10, "payTransparencyMaxSalary": 20,
        "payTransparencySalaryCurrency": "CHF", "payTransparencySalaryPayPeriod": period,
    }  # fmt: skip
    listed = Reply(json.dumps({"jobAdDetails": [ad]}).encode())

    [posting] = read("hibob", {"/api/job-ad": listed}).postings

    assert posting.salary
    assert (posting.salary.currency, posting.salary.period) == ("CHF", per)


@pytest.mark.parametrize(
    ("said", "workplace"), [(0, "hybrid"), (1, "onsite"), (2, "remote"), (7, None), (None, None)]
)
def test_ukg_numbers_the_ways_of_working(said: int | None, workplace: str | None) -> None:
    job = {"Id": "1", "Title": "Cook", "JobLocationType": said}
    order = [{"Value": "postedDateDesc", "PropertyName": "PostedDate"}]
    search = {"Top": 50, "Skip": 0, "QueryString": "", "OrderBy": order, "Filters": []}
    wanted = json.dumps({"opportunitySearch": search})
    path = asked("/ACM/JobBoard/0-1/JobBoardView/LoadSearchResults", wanted)
    listed = Reply(json.dumps({"opportunities": [job], "totalCount": 1}).encode())

    [posting] = read("ukg", {path: listed}, "ACM/0-1").postings

    assert posting.workplace == workplace


@pytest.mark.parametrize("currency", ["EUR", {"code": "EUR", "label": "Euro"}])
def test_smartrecruiters_pay_is_in_the_list_or_in_the_detail(currency: object) -> None:
    salary = {"min": 50_000, "max": 60_000, "currency": currency, "period": "YEARLY"}
    told = {"compensation": {"salary": salary}}
    jobs = [{"id": "1", "name": "Cook"} | told, {"id": "2", "name": "Baker"}]
    path = "/v1/companies/acme/postings"
    listed = json.dumps({"content": jobs, "totalFound": 2}).encode()

    snapshot = read(
        "smartrecruiters",
        {
            f"{path}?limit=100&offset=0": Reply(listed),
            f"{path}/1": Reply(b"{}"),
            f"{path}/2": Reply(json.dumps(told).encode()),
        },
    )

    meant = Salary(50_000, 60_000, "EUR", "year")
    assert [posting.salary for posting in snapshot.postings] == [meant, meant]


# ------------------------------------------------------------------ whose posting it is


def page(body: str) -> Reply:
    return Reply(f"<html><body>{body}</body></html>".encode(), headers=HTML)


def test_a_link_to_another_company_s_posting_on_jobvite_is_not_ours() -> None:
    rows = (
        "<a class='jv-job-list-name' href='/acme/job/o1'>Cook</a>"
        "<a class='jv-job-list-name' href='/Acme/job/o2'>Baker</a>"
        "<a href='/other/job/o1234'>Smith</a>"
        "<a href='https://jobs.jobvite.com/other/job/o1235'>Tailor</a>"
    )

    snapshot = read("jobvite", {"/acme/search": page(rows)})

    assert [posting.title for posting in snapshot.postings] == ["Cook", "Baker"]


def test_a_link_to_another_company_s_posting_on_jazzhr_is_not_ours() -> None:
    rows = (
        "<div id='jobs_table'><a href='/apply/AAAAAA1/Cook'>Cook</a>"
        "<a href='https://acme.applytojob.com/apply/AAAAAA2/Baker'>Baker</a>"
        "<a href='https://other.applytojob.com/apply/BBBBBB1/Smith'>Smith</a></div>"
    )

    snapshot = read("jazzhr", {"/apply/jobs": page(rows)})

    assert [posting.title for posting in snapshot.postings] == ["Cook", "Baker"]


# ------------------------------------------------------------------ a feed that is switched off


def test_personio_s_page_is_read_where_its_feed_is_switched_off() -> None:
    group = (
        "<section class='jobs-group'><h2>Kitchen<span> - 2</span></h2><ul>"
        "<li><a class='job-box' href='/job/12'><h3 class='jb-title'>Cook</h3>"
        "<span class='page_jobMetaText__x'>Ulm</span>"
        "<span class='page_jobMetaText__x'>Full-time</span></a></li>"
        "<li><a href='/job/13?language=en'>Baker</a></li></ul></section>"
    )
    said = {"@type": "JobPosting", "title": "Cook", "datePosted": "2026-01-02"}
    said |= {"description": "Cook well."}
    own = page(f"<script type='application/ld+json'>{json.dumps(said)}</script>")
    bare = page("<main>Bake.</main>")

    snapshot = read("personio", {"/": page(group), "/job/12": own, "/job/13": bare})

    cook, baker = snapshot.postings
    assert snapshot.ending == "complete"
    assert (cook.title, cook.locations, cook.department) == ("Cook", ("Ulm",), "Kitchen")
    assert (cook.employment_type, cook.description) == ("full_time", "Cook well.")
    assert (baker.external_id, baker.title, baker.description) == ("13", "Baker", "Bake.")


def test_without_feed_and_page_personio_s_board_is_gone() -> None:
    snapshot = read("personio", {})

    assert (snapshot.ending, snapshot.health) == ("failed", "gone")
