"""`companies edit` and `remove`: what config.toml says of a company changes, the book keeps all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from referrals.config.load import load
from referrals.config.sections import CompanySection
from tests.conftest import Referrals
from tests.scrapers.harness import Site, served
from tests.scrapers.scouting import greenhouse

CONFIG = """[scan]
delay = 0
allow_private_addresses = true

[[companies]]
name = "Acme"   # robots
platform = "greenhouse"
board = "acme"
api = "{api}"

[[companies]]
name = "Globex"
careers = "https://jobs.lever.co/globex"
"""


@pytest.fixture
def site() -> Iterator[Site]:
    with served(greenhouse("acme", "Acme", "Baker")) as site:
        yield site


@pytest.fixture(autouse=True)
def config(tmp_path: Path, site: Site) -> Path:
    file = tmp_path / "config.toml"
    file.write_text(CONFIG.replace("{api}", site.address), encoding="utf-8")
    return file


def acme(config: Path) -> CompanySection:
    return load(config).companies[0]


def test_an_edit_says_more_and_keeps_the_rest(referrals: Referrals, config: Path) -> None:
    said = referrals(
        "companies", "edit", "acm", "--alias", "ACME SE", "--domain", "acme.example", "--bonus", "9 EUR"
    )  # fmt: skip
    referrals("companies", "edit", "acme", "--alias", "Ac", "--api", "")

    assert said.code == 0
    assert "Noted for Acme" in said.err
    assert acme(config) == CompanySection(
        name="Acme", platform="greenhouse", board="acme", aliases=["ACME SE", "Ac"],
        domains=["acme.example"], referral_bonus="9 EUR",
    )  # fmt: skip
    assert 'name = "Acme"   # robots' in config.read_text(encoding="utf-8")


def test_a_new_address_replaces_the_board_that_was_said_outright(
    referrals: Referrals, config: Path
) -> None:
    referrals("companies", "edit", "acme", "--careers", "https://jobs.lever.co/acme")

    assert (acme(config).platform, acme(config).board) == (None, None)
    assert acme(config).careers == "https://jobs.lever.co/acme"


def test_a_new_name_is_told_with_what_it_means_for_the_book(
    referrals: Referrals, config: Path
) -> None:
    said = referrals("companies", "edit", "acme", "--name", "Acme Robotics")

    assert acme(config).name == "Acme Robotics"
    assert "The book keeps what it knows under Acme" in said.err


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["--platform", "greenhose"], "unknown platform 'greenhose'"),
        (["--careers", "https://jobs.lever.co/globex"], "has the same board as"),
        (["--name", "globex"], "already on line"),
    ],
)
def test_what_cannot_be_read_afterwards_is_not_written(
    referrals: Referrals, config: Path, words: list[str], why: str
) -> None:
    before = config.read_bytes()

    said = referrals("companies", "edit", "acme", *words)

    assert said.code == 10
    assert why in said.err
    assert f"Nothing was changed in {config}" in said.err
    assert config.read_bytes() == before


def test_a_company_that_is_no_longer_watched_leaves_its_postings_in_the_book(
    referrals: Referrals, config: Path
) -> None:
    block = config.read_text(encoding="utf-8").split("\n\n")[1]
    referrals("scan", "--company", "acme")
    before = referrals("postings", "--json").document

    said = referrals("companies", "remove", "acme")

    assert said.code == 0
    assert "stay in the book" in said.err
    assert [company.name for company in load(config).companies] == ["Globex"]
    referrals("companies", "remove", "globex")
    config.write_text(config.read_text(encoding="utf-8") + block + "\n", encoding="utf-8")
    assert referrals("postings", "--json").document == before
    assert [posting["title"] for posting in before] == ["Baker"]


def test_a_company_that_nobody_watches_cannot_be_changed(referrals: Referrals) -> None:
    said = referrals("companies", "remove", "initech")

    assert said.code == 2
    assert "no company is called 'initech'" in said.err


def test_the_list_shows_each_board_and_the_companies_that_are_only_matched(
    referrals: Referrals, config: Path
) -> None:
    with config.open("a", encoding="utf-8") as file:
        file.write('\n[[companies]]\nname = "Initech"\n')
        file.write('\n[[companies]]\nname = "Acme"\ncareers = "https://acme.example/jobs"\n')

    listed = referrals("companies", "list", "--plain").out
    checked = referrals("companies", "check", "--json").document

    assert [line.split("\t") for line in listed.splitlines()] == [
        ["Acme", "greenhouse", "acme"],
        ["Acme", "careers_page", "https://acme.example/jobs"],
        ["Globex", "lever", "globex"],
        ["Initech", "matched, not scanned", ""],
    ]
    assert {board["message"] for board in checked} == {"not read yet: `referrals scan`"}
    assert len(checked) == 3
