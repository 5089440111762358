"""Whose board is it? As the platforms state it, and whether that is the company that was meant."""

from __future__ import annotations

import json

import pytest

from referrals.model.postings import Board, Company
from scrapers.platforms.names import answers_to, name_address, name_in, without_jobs
from tests.paths import BOARD_SAMPLES


@pytest.mark.skipif(not BOARD_SAMPLES.exists(), reason="the recorded samples are not here")
@pytest.mark.parametrize(
    ("sample", "name"),
    [
        ("smartrecruiters/westerndigital-1.json", "Western Digital"),
        ("smartrecruiters/unknown-company-200.json", None),
        ("workable/zaelab-1.json", "Zaelab"),
        ("workable/unknown-404.txt", None),
        ("recruitee/berlin-gmbh-1.json", "Acme"),
        ("breezy/breezy-2.json", "MS Breezy Trial"),
        ("teamtailor/footasylum-1.rss", "Footasylum"),
        ("teamtailor/teamtailor-1.json", "Teamtailor"),
        ("personio/personio-1.xml", "Personio SE & Co. KG"),
        ("personio/empty-1.xml", None),
        ("personio/missing-slug-checkpoint.html", None),
        ("ashby/alephalpha-board.html", "Aleph Alpha"),
        ("rippling/11fs-1.json", None),
    ],
)
def test_a_platform_states_whose_a_board_is(sample: str, name: str | None) -> None:
    assert name_in(sample.partition("/")[0], (BOARD_SAMPLES / sample).read_bytes()) == name


@pytest.mark.parametrize(
    ("platform", "answer", "name"),
    [
        ("greenhouse", {"name": "Acme "}, "Acme"),
        ("greenhouse", {"name": None}, None),
        ("bamboohr", {"result": {"name": "Acme"}}, "Acme"),
        ("bamboohr", {"result": None}, None),
        ("breezy", [], None),
    ],
)
def test_what_is_not_stated_is_not_guessed(platform: str, answer: object, name: str | None) -> None:
    assert name_in(platform, json.dumps(answer).encode()) == name


def test_a_page_without_a_title_and_several_subcompanies_name_nobody() -> None:
    one, other = (f"<position><subcompany>{n}</subcompany></position>" for n in "AB")

    assert name_in("lever", b"<html></html>") is None
    assert name_in("personio", f"<workzag-jobs>{one}{other}</workzag-jobs>".encode()) is None


@pytest.mark.parametrize(
    ("platform", "token", "api", "address"),
    [
        ("greenhouse", "acme", None, "https://boards-api.greenhouse.io/v1/boards/acme"),
        ("greenhouse", "acme", "http://127.0.0.1:1", "http://127.0.0.1:1/v1/boards/acme"),
        ("ashby", "Hyper Labs", None, "https://jobs.ashbyhq.com/Hyper%20Labs"),
        ("lever", "eu:acme", None, "https://jobs.eu.lever.co/acme"),
        ("bamboohr", "acme", None, "https://acme.bamboohr.com/careers/company-info"),
        ("workday", "acme/External", None, None),
    ],
)
def test_the_name_may_stand_at_an_address_of_its_own(
    platform: str, token: str, api: str | None, address: str | None
) -> None:
    assert name_address(Board("", platform, token, api=api)) == address


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Aleph Alpha Jobs", "Aleph Alpha"),
        ("Jobs at Careers at Tide", "Tide"),
        ("Accurx | Careers", "Accurx"),
        ("Dun &amp; Bradstreet", "Dun & Bradstreet"),
        ("Jobs", None),
        ("  ", None),
        ("Acme " * 100, None),
    ],
)
def test_a_title_is_more_than_the_name(title: str, name: str | None) -> None:
    assert without_jobs(title) == name


@pytest.mark.parametrize(
    ("name", "theirs"),
    [
        ("Acme Robotics GmbH", True),
        ("ACME ROBOTICS", True),
        ("AcmeRobotics", True),
        ("Ackermann Maschinen", True),
        ("Acme", False),
        ("Acme Robotics Software", False),
    ],
)
def test_a_board_answers_to_a_company_or_is_another_s(name: str, theirs: bool) -> None:
    acme = Company("Acme Robotics", aliases=("Ackermann Maschinen",))

    assert answers_to(acme, name) is theirs


def test_a_company_whose_name_is_no_employer_s_still_has_its_board() -> None:
    assert answers_to(Company("Remote"), "Remote")
