"""The address book as a table."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest

from referrals.domain.people.ties import tie
from referrals.export.table import cell, csv_of
from referrals.model.people import Contact
from tests.people import ROBIN, TODAY, contact, days_ago, worked_at, works_at


def table(*people: Contact, notes: bool = False) -> list[dict[str, str]]:
    known = [(person, tie(person, ROBIN, TODAY)) for person in people]
    return list(csv.DictReader(io.StringIO(csv_of(known, notes))))


def test_a_row_says_who_they_are_where_they_work_and_how_well_they_are_known() -> None:
    ana = contact(
        "Ana María Silva",
        works_at("Northwind, Inc.", "Data Engineer", team="Data"),
        worked_at("Globex", 2017, 2021, title="Analyst"),
        emails=("a@x.example", "b@x.example", "c@x.example", "d@x.example"),
        phone="030 123456",
        url="https://www.linkedin.com/in/ana",
        kinds=("teammate", "friend"),
        tie=4,
        connected_on=days_ago(365),
    )

    [row] = table(ana)

    assert row == {
        "First Name": "Ana María", "Last Name": "Silva", "Suffix": "",
            "E-mail Address": "a@x.example",
        "E-mail 2 Address": "b@x.example", "E-mail 3 Address": "c@x.example; d@x.example",
        "Mobile Phone": "030 123456", "Company": "Northwind, Inc.", "Department": "Data",
        "Job Title": "Data Engineer", "Web Page": "https://www.linkedin.com/in/ana",
        "Birthday": "", "Categories": "teammate;friend", "Likely Kind": "", "Tie": "4",
        "Tie Class": "strong", "Cadence": "", "Tags": "",
        "Connected On": "2025-11-23", "Last Contact": "2026-10-24",
        "Jobs": "Data Engineer at Northwind, Inc. (Data); Analyst at Globex, 2017–2021",
        "Exchanges": "", "Sources": ";you;you",
    }  # fmt: skip


def test_what_is_not_known_is_left_empty_and_a_job_that_ended_is_no_company() -> None:
    bo = Contact("Bo", employments=(works_at("Globex", start=date(2017, 1, 1), current=False),))

    [row] = table(bo)

    said = {head: text for head, text in row.items() if text}
    assert said == {
        "First Name": "Bo", "Likely Kind": "alumni", "Tie": "1.5", "Tie Class": "weak",
        "Jobs": "Globex, 2017–?", "Sources": ";you",
    }  # fmt: skip


def test_what_is_private_is_told_when_it_is_asked_for() -> None:
    ana = contact("Ana Silva", note="likes tea,\nand cake", looking="analyst, Lisbon")

    [row] = table(ana, notes=True)

    assert row["Notes"] == "likes tea,\nand cake"
    assert row["Looking For"] == "analyst, Lisbon"
    assert "tea" not in str(table(ana))


@pytest.mark.parametrize(
    "text", ["=1+1", "+49 30", "-1", "@SUM(A1)", "\tx", "\rx", "＝1", "\x00=1", "\u202e=1"]
)
def test_a_spreadsheet_takes_no_cell_for_a_formula(text: str) -> None:
    [row] = table(contact("Ana Silva", works_at(text)))

    assert row["Company"].startswith("'")
    assert row["Company"][1:] == text.strip("\x00\u202e")


def test_nothing_in_a_cell_steers_a_terminal() -> None:
    assert cell("\x1b]52;c;x\x07Ana\x9b2J\u202e") == "]52;c;xAna2J"
    assert cell("Ana\nSilva") == "Ana\nSilva"
