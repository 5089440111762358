"""Boards of the newer platforms are read to their last page, and asked as they want to be asked."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import quote

import pytest

from referrals.model.postings import Board, Snapshot, Visit
from tests.scrapers.harness import Reply, asked, served, snapshots

HTML = {"Content-Type": "text/html"}
Pages = dict[str, Reply]


def page(body: str) -> Reply:
    return Reply(f"<html><body>{body}</body></html>".encode(), headers=HTML)


def data(value: object) -> Reply:
    return Reply(json.dumps(value).encode())


def parts(total: int, of: int) -> list[list[int]]:
    """The numbers of *total* postings, page by page."""
    numbers = list(range(1, total + 1))
    return [numbers[start : start + of] for start in range(0, total, of)]


def cornerstone() -> tuple[str, Pages]:
    context = '{"token": "k", "endpoints": {"cloud": "https://us.api.csod.com/"}}'
    pages = {"/ux/ats/careersite/1/home?c=acme": page(f"<script>csod.context={context};</script>")}
    for number, ids in enumerate(parts(201, 100), 1):
        wanted = {
            "careerSiteId": 1, "careerSitePageId": 1, "pageNumber": number, "pageSize": 100,
            "cultureId": 1, "cultureName": "en-US", "searchText": "",
        }  # fmt: skip
        jobs = [{"requisitionId": i, "displayJobTitle": f"Cook {i}"} for i in ids]
        answer = {"data": {"totalCount": 201, "requisitions": jobs}}
        pages[asked("/rec-job-search/external/jobs", json.dumps(wanted))] = data(answer)
    return "acme", pages


def adp() -> tuple[str, Pages]:
    path = "/mascsr/default/careercenter/public/events/staffing/v1/job-requisitions"
    pages = Pages()
    for ids in parts(41, 20):
        jobs = [{"itemID": f"{i}", "requisitionTitle": f"Cook {i}"} for i in ids]
        query = "cid=c&ccId=19000101_000001&lang=en_US&locale=en_US"
        pages[f"{path}?{query}&$top=20&$skip={ids[0]}"] = data(
            {"jobRequisitions": jobs, "meta": {"totalNumber": 41}}
        )
    return "c", pages


def prospective() -> tuple[str, Pages]:
    pages = Pages()
    for ids in parts(201, 100):
        jobs = [
            {"id": i, "title": f"Cook {i}", "links": {"directlink": f"https://acme.example/{i}"}}
            for i in ids
        ]
        url = f"/public/v1/medium/7/jobs?lang=de&offset={ids[0] - 1}&limit=100"
        pages[url] = data({"total": 201, "jobs": jobs})
    return "7", pages


def hireology() -> tuple[str, Pages]:
    return "acme", {
        f"/v2/public/careers/acme?page={number}&page_size=100": data(
            {"count": 101, "data": [{"id": i, "name": f"Cook {i}"} for i in ids]}
        )
        for number, ids in enumerate(parts(101, 100), 1)
    }


def dayforce() -> tuple[str, Pages]:
    pages = {"/api/auth/csrf": data({"csrfToken": "k"})}
    for ids in parts(51, 25):
        wanted = {
            "clientNamespace": "acme", "jobBoardCode": "CANDIDATEPORTAL", "cultureCode": "en-US",
            "distanceUnit": 0, "paginationStart": ids[0] - 1,
        }  # fmt: skip
        jobs = [{"jobPostingId": i, "jobTitle": f"Cook {i}"} for i in ids]
        path = asked("/api/geo/acme/jobposting/search", json.dumps(wanted))
        pages[path] = data({"jobPostings": jobs, "maxCount": 51})
    return "acme", pages


def links(ids: Sequence[int], link: str) -> str:
    return "".join(f"<li><h3><a href='{link.format(i)}'>Cook {i}</a></h3></li>" for i in ids)


def oleeo() -> tuple[str, Pages]:
    pages = {
        f"/candidate/jobboard/vacancy/1/adv/?start={ids[0] - 1}": page(
            f"<ul class='jobboard'>{links(ids, '/candidate/opp/{}-cook/en-GB')}</ul>"
        )
        for ids in parts(101, 50)
    }
    return "acme", pages


def hrmos() -> tuple[str, Pages]:
    listed = [
        page(f"<ul class='pg-list'>{links(ids, '/pages/acme/jobs/{}')}</ul>")
        for ids in parts(101, 100)
    ]
    return "acme", {"/pages/acme/jobs": listed[0], "/pages/acme/jobs?page=2": listed[1]}


def umantis() -> tuple[str, Pages]:
    first, second = (links(ids, "/Vacancies/{}/Description/1") for ids in parts(3, 2))
    lead_on = "<span data-pagination-next-href='/Jobs/All?tc12=p2'></span>"
    abroad = "<span data-pagination-next-href='https://other.umantis.com/Jobs/All'></span>"
    return "12", {
        "/Jobs/All": page(first + abroad + lead_on), "/Jobs/All?tc12=p2": page(second)
    }  # fmt: skip


def radancy() -> tuple[str, Pages]:
    pages = Pages()
    for number, ids in enumerate(parts(101, 100), 1):
        tiles = "".join(
            f"<a data-job-id='{i}' href='/job/ulm/cook/9/{i}'><h2>Cook {i}</h2></a>" for i in ids
        )
        wanted = f"ActiveFacetID=0&CurrentPage={number}&RecordsPerPage=100&FacetType=0"
        pages[f"/search-jobs/results?{wanted}"] = data({"results": tiles, "hasJobs": True})
    return "jobs.acme.example", pages


def avature() -> tuple[str, Pages]:
    pages = Pages()
    for ids in parts(13, 12):
        rows = links(ids, "/careers/JobDetail/Cook/{}").replace("li>", "article>")
        lead_on = "<a aria-label='Next page' href='/careers/SearchJobs/?jobOffset=12'>&gt;</a>"
        end = "<a class='nextLink disabled' href='/careers/SearchJobs/?jobOffset=24'>Next</a>"
        pages["/careers/SearchJobs/?jobOffset=0&jobRecordsPerPage=12"] = pages.get(
            "/careers/SearchJobs/?jobOffset=0&jobRecordsPerPage=12"
        ) or page(rows + lead_on)
        pages["/careers/SearchJobs/?jobOffset=12"] = page(rows + end)
    return "acme", pages


@pytest.mark.parametrize(
    ("platform", "made", "total"),
    [
        ("cornerstone", cornerstone, 201),
        ("adp", adp, 41),
        ("prospective", prospective, 201),
        ("hireology", hireology, 101),
        ("dayforce", dayforce, 51),
        ("oleeo", oleeo, 101),
        ("hrmos", hrmos, 101),
        ("umantis", umantis, 3),
        ("radancy", radancy, 101),
        ("avature", avature, 13),
    ],
)
def test_every_page_is_read_once(
    platform: str, made: Callable[[], tuple[str, Pages]], total: int
) -> None:
    token, pages = made()

    snapshot = read(platform, token, pages)

    assert (snapshot.ending, snapshot.reason) == ("complete", None)
    assert [posting.title for posting in snapshot.postings] == [
        f"Cook {i}" for i in range(1, total + 1)
    ]


def read(platform: str, token: str, pages: Mapping[str, Any]) -> Snapshot:
    with served(pages) as site:
        board = Board("Acme", platform, token, api=site.address)
        (snapshot,) = snapshots([Visit(board)])
    return snapshot


def test_a_key_that_a_page_hands_out_is_said_back() -> None:
    token, pages = dayforce()
    cookie = "__Host-next-auth.csrf-token=abc"
    pages["/api/auth/csrf"] = Reply(
        b'{"csrfToken": "tok"}', headers={"Set-Cookie": f"{cookie}; Path=/; Secure"}
    )
    with served(pages) as site:
        snapshots([Visit(Board("Acme", "dayforce", token, api=site.address))])
        lists = [request for request in site.requests if "search" in request.path]

    assert {request.headers["Cookie"] for request in lists} == {cookie}
    assert {
        value
        for each in lists
        for name, value in each.headers.items()
        if name.lower() == "x-csrf-token"
    } == {"tok"}


def test_cornerstone_is_asked_with_the_key_of_its_own_page() -> None:
    token, pages = cornerstone()
    with served(pages) as site:
        snapshots([Visit(Board("Acme", "cornerstone", token, api=site.address))])
        keys = {r.headers.get("Authorization") for r in site.requests if "rec-job" in r.path}

    assert keys == {"Bearer k"}


def test_an_odd_posting_deep_in_an_answer_costs_only_itself() -> None:
    jobs = [{"requisitionId": 1, "displayJobTitle": "Cook"}, {"requisitionId": 2}]
    token, pages = cornerstone()
    first = next(path for path in pages if '"pageNumber": 1' in path)
    pages[first] = data({"data": {"totalCount": 2, "requisitions": jobs}})

    snapshot = read("cornerstone", token, pages)

    assert [posting.title for posting in snapshot.postings] == ["Cook"]
    assert len(snapshot.set_aside) == 1


def test_a_site_map_s_postings_are_all_read_again_for_their_titles() -> None:
    def posting(title: str) -> Reply:
        said = {"@type": "JobPosting", "title": title, "datePosted": "2026-01-02"}
        return page(f"<script type='application/ld+json'>{json.dumps(said)}</script>")

    urls = "".join(
        f"<url><loc>https://acme.applicantpro.com/jobs/{i}.html</loc></url>" for i in (1, 2)
    )
    pages = {
        "/sitemap.xml": Reply(f"<urlset>{urls}</urlset>".encode()),
        "/jobs/1.html": posting("Cook"),
        "/jobs/2.html": posting("Baker"),
    }
    with served(pages) as site:
        board = Board("Acme", "applicantpro", "acme", api=site.address)
        (snapshot,) = snapshots([Visit(board, known=frozenset({"1"}), open={"1": "x"})])

    assert snapshot.ending == "complete"
    assert [posting.title for posting in snapshot.postings] == ["Cook", "Baker"]


def test_names_with_blanks_are_asked_for_as_such() -> None:
    name = "アクメ"
    pages = {f"/pages/{quote(name)}/jobs": page("<ul class='pg-list'></ul>")}

    assert read("hrmos", name, pages).ending == "complete"
