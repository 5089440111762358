"""Is it their board? What an address, a page and a board's own name are worth as evidence."""

from __future__ import annotations

import pytest

from referrals.model.postings import Board, Company
from referrals.usecases.companies.board_verdict import Wanted, company_entry, verdict_on
from scrapers.discover.find import BoardLookup, How
from scrapers.discover.preview import Preview


def preview(platform: str, token: str, own_name: str | None = None, careers: str = "") -> Preview:
    board = Board("", platform, token, careers or None)
    return Preview(
        board=board, postings=1, at_least=False, titles=("Baker",), own_name=own_name,
        employer=None,
        one_posting=False, doubt=None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "site", "seen", "sure"),
    [
        ("https://acme.co.uk", None, preview("lever", "acme"), "sure"),
        ("https://www.acme.com", None, preview("lever", "eu:acme"), "sure"),
        ("https://acme-robotics.com", None, preview("lever", "acmerobotics"), "sure"),
        ("https://acme.com", None, preview("workday", "acme/External"), "sure"),
        ("https://acme.com", None, preview("teamtailor", "jobs.acme.com"), "sure"),
        ("https://acme.com", "Acme Robotics", preview("lever", "acme-robotics"), "sure"),
        ("https://acme.com", None, preview("lever", "acmelabs"), "guess"),
        ("https://acme.com", None, preview("greenhouse", "x", "ACME Inc."), "sure"),
        ("https://acme.com", "Acme Robotics", preview("greenhouse", "x", "Acme Robotics"), "sure"),
        ("https://acme.com", "Acme Robotics", preview("greenhouse", "acme", "Globex"), "another's"),
    ],
)
def test_a_page_is_believed_as_far_as_the_names_agree(
    asked: str, site: str | None, seen: Preview, sure: str
) -> None:
    assert verdict_on(Wanted(asked), BoardLookup(asked, seen, "page", site), seen).sure == sure


@pytest.mark.parametrize(
    ("how", "asked", "seen", "name"),
    [
        ("address", "https://x.example", preview("lever", "acme-robotics"), "Acme Robotics"),
        ("address", "https://x.example", preview("ashby", "AcMe Labs"), "AcMe Labs"),
        ("address", "https://x.example", preview("greenhouse", "x", "Acme SE"), "Acme SE"),
        ("name", "Acme", preview("greenhouse", "x", "Acme SE"), "Acme"),
        (
            "page",
            "https://x.example",
            preview("careers_page", "p", careers="https://jobs.acme.org.uk/a"),
            "Acme",
        ),
    ],
)
def test_a_company_is_called_what_is_known_best(
    how: How, asked: str, seen: Preview, name: str
) -> None:
    assert verdict_on(Wanted(asked), BoardLookup(asked, seen, how), seen).company.name == name


def test_what_an_address_says_is_not_said_twice() -> None:
    named = Board("", "lever", "acme", "https://jobs.lever.co/acme")
    embedded = Board("", "lever", "acme", "https://acme.com/careers")

    assert company_entry(Company("Acme"), named) == {"name": "Acme", "careers": named.careers}
    assert company_entry(Company("Acme"), embedded) == {
        "name": "Acme", "careers": embedded.careers, "platform": "lever", "board": "acme",
    }  # fmt: skip
