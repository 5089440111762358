"""The demo's server is asked over real HTTP, as a spider would ask it."""

from __future__ import annotations

import gzip
import http.client
import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen
from xml.etree import ElementTree

import pytest

from referrals.demo.server import DemoServer
from referrals.demo.world import World

BOARDS = {
    "northmarch": "/v1/boards/northmarchfreight/jobs?content=true&pay_transparency=true",
    "veldhaus": "/v0/postings/veldhaus?mode=json&limit=100&skip=0",
    "ferrant": "/v0/postings/ferrantmutual?mode=json&limit=100&skip=0",
    "quillfeather": "/posting-api/job-board/Quillfeather%20Labs?includeCompensation=true",
    "pebblewick": "/posting-api/job-board/pebblewick?includeCompensation=true",
    "lindqvist": "/v1/companies/LindqvistAmsel/postings?limit=100&offset=0",
    "tidewrack": "/api/offers/",
    "kastanienwerk": "/xml?language=en",
    "copperbeck": "/careers/copperbeck",
    "umbrafield": "/v1/boards/umbrafield/jobs?content=true&pay_transparency=true",
}


@pytest.fixture
def server() -> Iterator[DemoServer]:
    with DemoServer(World(date(2026, 11, 22))) as running:
        yield running


def read(server: DemoServer, path: str, **headers: str) -> http.client.HTTPResponse:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    response: http.client.HTTPResponse = urlopen(Request(server.url + path, headers=named))
    return response


def answer(server: DemoServer, board: str) -> Any:
    return json.loads(read(server, BOARDS[board]).read())


def status_of(server: DemoServer, path: str, **headers: str) -> int:
    try:
        return read(server, path, **headers).status
    except HTTPError as error:
        with error:
            return error.code


def titles(server: DemoServer) -> set[str]:
    return {job["title"].strip() for job in answer(server, "northmarch")["jobs"]}


def test_greenhouse_states_what_its_boards_state(server: DemoServer) -> None:
    job = answer(server, "northmarch")["jobs"][0]

    assert job["company_name"] == "Northmarch Freight"
    assert job["location"]["name"] == "Berlin, Germany"
    assert job["departments"][0]["name"] == "Network Planning"
    assert job["first_published"].startswith("2026-11-06T")
    assert job["content"].startswith("&lt;div")
    assert "&amp;nbsp;" in job["content"]


def test_a_greenhouse_board_says_whose_it_is(server: DemoServer) -> None:
    board = json.loads(read(server, "/v1/boards/northmarchfreight").read())

    assert board["name"] == "Northmarch Freight"


def test_lever_keeps_the_lists_of_a_text_apart(server: DemoServer) -> None:
    job = answer(server, "veldhaus")[0]

    assert [part["text"] for part in job["lists"]] == ["What you will do", "What you bring"]
    assert "20 million readings" not in job["descriptionPlain"]
    assert job["salaryRange"]["interval"] == "per-year-salary"
    assert datetime.fromtimestamp(job["createdAt"] / 1000, UTC).date() == date(2026, 10, 29)


def test_lever_turns_its_pages_by_skip(server: DemoServer) -> None:
    root = "/v0/postings/veldhaus?mode=json&limit=3&skip="
    pages = [json.loads(read(server, f"{root}{skip}").read()) for skip in (0, 3, 6, 9)]

    assert [len(page) for page in pages] == [3, 3, 1, 0]
    assert len({job["id"] for page in pages for job in page}) == 7


def test_ashby_tells_pay_in_components_and_marks_what_is_not_to_be_shown(
    server: DemoServer,
) -> None:
    jobs = answer(server, "quillfeather")["jobs"]

    equity, pay = jobs[0]["compensation"]["compensationTiers"][0]["components"]
    assert equity["compensationType"] == "EquityPercentage"
    assert (pay["minValue"], pay["maxValue"], pay["interval"]) == (82000, 98000, "1 YEAR")
    assert [job["title"] for job in jobs if not job["isListed"]] == [
        "General application: librarians and archivists"
    ]


def test_an_empty_board_is_a_board(server: DemoServer) -> None:
    assert answer(server, "pebblewick") == {"jobs": [], "apiVersion": "1"}


def test_smartrecruiters_gives_a_page_at_a_time_and_the_text_elsewhere(server: DemoServer) -> None:
    root = "/v1/companies/LindqvistAmsel/postings?limit=5&offset="
    first, second = (json.loads(read(server, f"{root}{offset}").read()) for offset in (0, 5))
    posting = first["content"][0]
    detail = json.loads(read(server, urlsplit(posting["ref"]).path).read())

    assert (first["totalFound"], len(first["content"]), len(second["content"])) == (8, 5, 3)
    assert "jobAd" not in posting
    assert "41,000 pumps" in detail["jobAd"]["sections"]["jobDescription"]["text"]


def test_recruitee_writes_amounts_as_strings(server: DemoServer) -> None:
    offers = answer(server, "tidewrack")["offers"]

    assert offers[0]["salary"] == {
        "min": "70000",
        "max": "84000",
        "currency": "EUR",
        "period": "year",
    }
    assert offers[-1]["salary"] == dict.fromkeys(("min", "max", "currency", "period"))
    assert offers[0]["careers_url"] == f"{server.url}/o/data-engineer-ocean-sensors"


def test_personio_answers_in_xml(server: DemoServer) -> None:
    positions = ElementTree.fromstring(read(server, BOARDS["kastanienwerk"]).read())

    first = positions[0]
    assert first.findtext("name") == "Data Engineer (m/w/d) Fertigungsdaten"
    assert first.findtext("office") == "München"
    assert first.findtext("additionalOffices/office") == "Berlin"
    assert "OPC UA" in "".join(first.itertext())


def test_a_careers_page_carries_its_postings_as_json_ld(server: DemoServer) -> None:
    page = read(server, BOARDS["copperbeck"]).read().decode()

    script = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    assert script
    posting = json.loads(script[1])["@graph"][0]
    assert posting["@type"] == "JobPosting"
    assert posting["title"] == "Analytics Engineer, Risk"
    assert posting["jobLocationType"] == "TELECOMMUTE"
    assert posting["baseSalary"]["value"]["maxValue"] == 86000


def test_every_company_has_a_careers_page_that_people_can_read(server: DemoServer) -> None:
    page = read(server, "/careers/quillfeather-labs").read().decode()

    assert "Work at Quillfeather" in page
    assert "Senior Analytics Engineer" in page
    assert "librarians" not in page


@pytest.mark.parametrize("board", [b for b in BOARDS if b not in ("tidewrack", "kastanienwerk")])
def test_an_unchanged_board_answers_304_to_its_etag(server: DemoServer, board: str) -> None:
    etag = read(server, BOARDS[board]).headers["ETag"]

    assert status_of(server, BOARDS[board], If_None_Match=etag) == 304
    assert status_of(server, BOARDS[board], If_None_Match='"another"') == 200


def test_one_board_knows_only_when_it_changed(server: DemoServer) -> None:
    headers = read(server, BOARDS["kastanienwerk"]).headers

    assert "ETag" not in headers
    changed = headers["Last-Modified"]
    assert changed == "Mon, 16 Nov 2026 04:15:00 GMT"
    assert status_of(server, BOARDS["kastanienwerk"], If_Modified_Since=changed) == 304


def test_one_board_says_nothing_about_changes(server: DemoServer) -> None:
    headers = read(server, BOARDS["tidewrack"]).headers

    assert not {"ETag", "Last-Modified"} & set(headers)


def test_the_board_of_day_two_differs_where_postings_came_and_went(server: DemoServer) -> None:
    before, etag = titles(server), read(server, BOARDS["northmarch"]).headers["ETag"]
    server.day = 2

    assert status_of(server, BOARDS["northmarch"], If_None_Match=etag) == 200
    assert titles(server) - before == {
        "Senior Data Engineer, Pricing",
        "Key Account Manager, Nordics",
        "Site Reliability Engineer",
    }
    assert before - titles(server) == {
        "Data Engineer, Customs Documents",
        "Warehouse Systems Analyst",
    }


def test_a_board_without_news_is_the_same_on_day_two(server: DemoServer) -> None:
    etag = read(server, BOARDS["quillfeather"]).headers["ETag"]
    server.day = 2

    assert status_of(server, BOARDS["quillfeather"], If_None_Match=etag) == 304


def test_one_board_breaks_on_day_two_with_html_instead_of_json(server: DemoServer) -> None:
    assert len(answer(server, "umbrafield")["jobs"]) == 6
    server.day = 2

    with pytest.raises(json.JSONDecodeError):
        answer(server, "umbrafield")
    response = read(server, BOARDS["umbrafield"])
    assert (response.status, response.headers.get_content_type()) == (200, "text/html")


def test_a_posting_has_its_page_as_long_as_it_is_open(server: DemoServer) -> None:
    customs = "/northmarchfreight/jobs/4091877"

    assert "Data Engineer, Customs Documents" in read(server, customs).read().decode()
    server.day = 2
    assert status_of(server, customs) == 404


@pytest.mark.parametrize("board", ["northmarch", "veldhaus", "quillfeather"])
def test_the_addresses_that_a_board_states_can_be_visited(server: DemoServer, board: str) -> None:
    found = json.dumps(answer(server, board))
    addresses = re.findall(r'"(?:absolute_url|hostedUrl|jobUrl)": "([^"]+)"', found)

    assert addresses
    assert {status_of(server, urlsplit(address).path) for address in addresses} == {200}


def test_answers_are_compressed_for_those_who_accept_it(server: DemoServer) -> None:
    plain = read(server, BOARDS["northmarch"])
    packed = read(server, BOARDS["northmarch"], Accept_Encoding="gzip, deflate")

    assert "Content-Encoding" not in plain.headers
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.read()) == plain.read()


def test_one_connection_serves_many_questions(server: DemoServer) -> None:
    connection = http.client.HTTPConnection(urlsplit(server.url).netloc)

    lengths = []
    for path in (BOARDS["northmarch"], "/nowhere", "/robots.txt"):
        connection.request("GET", path)
        lengths.append(len(connection.getresponse().read()))
    connection.close()

    assert all(lengths)
    assert [status for _, status in server.requests] == [200, 404, 200]


def test_robots_are_welcome(server: DemoServer) -> None:
    assert read(server, "/robots.txt").read() == b"User-agent: *\nAllow: /\n"
