"""People on the command line: imported, added, edited, linked, listed, shown."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.conftest import Referrals

CONFIG = """
[me]
name = "Robin Doe"
employers = [{ name = "Globex", from = 2017, to = 2021, team = "Data" }]
[[companies]]
name = "Northwind"
aliases = ["Northwind Traders"]
"""
EXPORT = """Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,"Silva, MBA",https://www.linkedin.com/in/ana,a@x.example,Northwind Traders,Data Engineer,12 Mar 2020
Bo,Larsen,https://www.linkedin.com/in/bo,,Globex,Designer,03 Jan 2021
,,,,,,20 Mar 2022
"""


@pytest.fixture(autouse=True)
def config(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "Connections.csv").write_text(EXPORT, encoding="utf-8")


def test_an_export_is_taken_in_once_however_often_it_is_imported(referrals: Referrals) -> None:
    first = referrals("contacts", "import", "Connections.csv")
    second = referrals("contacts", "import", "Connections.csv")

    assert first.out == "2 new, 0 updated, 0 unchanged, 1 skipped\n"
    assert second.out == "0 new, 0 updated, 2 unchanged, 1 skipped\n"
    assert "Connections.csv:7: skipped" in first.err


def test_a_newer_export_moves_people_and_tells_of_it(referrals: Referrals, tmp_path: Path) -> None:
    referrals("contacts", "import", "Connections.csv", today="2026-06-01")
    newer = EXPORT.replace("Globex,Designer", "Northwind,Head of Design")
    (tmp_path / "Connections.csv").write_text(newer, encoding="utf-8")

    said = referrals("contacts", "import", "Connections.csv", "--json")

    assert said.document == {"new": 0, "updated": 1, "unchanged": 1, "skipped": 1}
    assert "Bo Larsen moved from Globex to Northwind" in said.err
    bo = referrals("contacts", "list", "--json").document[1]
    assert [(j["employer"], j["company"], j["current"], j["to"]) for j in bo["employments"]] == [
        ("Northwind", "Northwind", True, None),
        ("Globex", None, False, "2026-11-23"),
    ]


def test_a_file_that_is_no_export_is_named_with_the_remedy(
    referrals: Referrals, tmp_path: Path
) -> None:
    (tmp_path / "shopping.csv").write_text("eggs,milk\n1,2\n")

    said = referrals("contacts", "import", "shopping.csv")

    assert said.code == 1
    assert "shopping.csv" in said.err
    assert "LinkedIn" in said.err
    assert referrals("contacts", "list", "--json").document == []


def test_a_file_that_is_not_there_is_named(referrals: Referrals) -> None:
    said = referrals("contacts", "import", "nowhere.csv")

    assert said.code == 1
    assert "nowhere.csv" in said.err
    assert "Traceback" not in said.err


def test_the_contract_s_example_adds_a_person(referrals: Referrals) -> None:
    said = referrals(
        "contacts", "add", "Ana Silva", "--employer", "Northwind", "--title", "Data Engineer",
        "--team", "Data", "--from", "2019", "--tie", "4", "--kind", "teammate",
        "--email", "ana@x.example", "--last-contact", "2w", "--cadence", "60d",
        "--looking", "data analyst, Lisbon", "--json",
    )  # fmt: skip

    key = said.document["id"]
    [ana] = referrals("contacts", "list", "--json").document
    assert ana.pop("evidence")
    assert ana == {
        "id": key, "name": "Ana Silva", "emails": ["ana@x.example"], "url": None,
        "employments": [{
            "employer": "Northwind", "company": "Northwind", "title": "Data Engineer",
            "from": "2019-01-01", "to": None, "current": True,
        }],
        "tie": 4, "tie_class": "strong", "kinds": ["teammate"], "last_contact": "2026-11-09",
        "tags": [],
    }  # fmt: skip


def test_an_edit_changes_what_it_says_and_nothing_else(referrals: Referrals) -> None:
    key = referrals(
        "contacts", "add", "Ana Silva", "--employer", "Globex", "--tie", "2"
    ).out.strip()

    referrals(
        "contacts", "edit", "ana", "--employer", "Northwind", "--tie", "5", "--email", "a@x.example"
    )
    referrals("contacts", "edit", key, "--employer", "Globex", "--from", "2018", "--to", "2020-06")

    [ana] = referrals("contacts", "list", "--json").document
    assert (ana["tie"], ana["emails"]) == (5, ["a@x.example"])
    assert {(j["employer"], j["to"]) for j in ana["employments"]} == {
        ("Northwind", None), ("Globex", "2020-06-30"),
    }  # fmt: skip


def jobs_of(referrals: Referrals, name: str) -> dict[str, tuple[str | None, str | None, bool]]:
    everyone = referrals("contacts", "list", "--json").document
    return {
        job["employer"]: (job["from"], job["to"], job["current"])
        for person in everyone
        if person["name"] == name
        for job in person["employments"]
    }


def test_a_new_employer_ends_the_present_job_and_no_stale_file_brings_it_back(
    referrals: Referrals,
) -> None:
    referrals("contacts", "import", "Connections.csv")

    referrals("contacts", "edit", "bo", "--employer", "Hooli", "--from", "2026-11-02")
    again = referrals("contacts", "import", "Connections.csv")
    later = referrals("contacts", "import", "Connections.csv", today="2028-06-01")

    assert "0 updated" in again.out
    assert "0 updated" in later.out
    assert jobs_of(referrals, "Bo Larsen") == {
        "Hooli": ("2026-11-02", None, True),
        "Globex": (None, "2026-11-02", False),
    }


@pytest.mark.parametrize(
    ("said", "globex"),
    [
        (("--also",), ("2019-01-01", None, True)),  # by the user's word
        (("--from", "2015"), ("2019-01-01", None, True)),  # they taught there before
        (("--to", "2018"), ("2019-01-01", None, True)),
        (("--from", "2018", "--to", "2027"), ("2019-01-01", None, True)),
        (("--from", "2027-01"), ("2019-01-01", "2026-12-31", True)),  # a job to come
        ((), ("2019-01-01", "2026-11-23", False)),
        (("--title", "Dean"), ("2019-01-01", "2026-11-23", False)),
    ],
)
def test_both_jobs_stay_where_they_are_plainly_both(
    referrals: Referrals, said: tuple[str, ...], globex: tuple[str, str, bool]
) -> None:
    referrals("contacts", "add", "Ana Silva", "--employer", "Globex", "--from", "2019")

    assert referrals("contacts", "edit", "ana", "--employer", "Aalto University", *said).code == 0

    assert jobs_of(referrals, "Ana Silva")["Globex"] == globex


def test_of_two_present_jobs_one_is_edited_and_keeps_what_is_not_said(
    referrals: Referrals,
) -> None:
    referrals("contacts", "add", "Ana Silva", "--employer", "Globex", "--from", "2019")
    referrals("contacts", "edit", "ana", "--employer", "Aalto", "--also")

    referrals("contacts", "edit", "ana", "--employer", "Globex Inc", "--title", "Lead")

    assert jobs_of(referrals, "Ana Silva") == {
        "Globex Inc": ("2019-01-01", None, True),
        "Aalto": (None, None, True),
    }


def test_two_people_are_linked_and_it_shows(referrals: Referrals) -> None:
    referrals("contacts", "import", "Connections.csv")

    said = referrals("contacts", "link", "ana", "bo", "--strength", "4")

    assert said.code == 0
    assert "Ana Silva knows Bo Larsen" in said.err
    assert "knows Bo Larsen, 4 of 5" in referrals("contacts", "show", "ana").out
    assert referrals("contacts", "link", "ana", "ana").code == 2


def test_who_may_know_each_other_is_shown_with_the_reason_the_likeliest_first(
    referrals: Referrals,
) -> None:
    for number, since in enumerate((2010, 2019, 2018, 2011, 2011, 2011, 2011, 2011)):
        there = "--employer", "Globex", "--from", str(since), "--to", "2019"
        referrals("contacts", "add", f"Contact {number}", *there)

    shown = referrals("contacts", "show", "contact 0").out

    assert "  may know Contact 3: Both were at Globex, 2011–2019" in shown.splitlines()
    assert "  and may know 2 more" in shown.splitlines()
    assert "may know Contact 1" not in shown


def test_which_watched_company_an_employer_is_or_belongs_to_is_shown(
    referrals: Referrals, tmp_path: Path
) -> None:
    watched = CONFIG + '[[companies]]\nname = "Microsoft"\n'
    (tmp_path / "config.toml").write_text(watched, encoding="utf-8")
    there = "--employer", "GitHub", "--from", "2019"
    referrals("contacts", "add", "Ana Silva", *there)
    referrals("contacts", "add", "Bo Larsen", "--employer", "Northwind GmbH")

    assert "GitHub belongs to Microsoft" in referrals("contacts", "show", "ana").out
    assert (
        "    that is Northwind: same name" in referrals("contacts", "show", "bo").out.splitlines()
    )


def test_a_person_is_shown_with_everything_that_is_known(referrals: Referrals) -> None:
    referrals(
        "contacts", "add", "Ana Silva", "--employer", "Northwind", "--from", "2019", "--note",
        "likes tea", "--looking", "analyst", "--phone", "+351 1", "--email", "ana@x.example",
    )  # fmt: skip
    referrals("received", "ana", "read my CV", "--on", "yesterday")
    referrals("ask", "ana", "--company", "northwind", "--kind", "advice")

    shown = referrals("contacts", "show", "ana").out

    for words in (
        "Ana Silva (1)", "works at Northwind, since 2019", "ana@x.example", "+351 1", "likes tea",
        "looks for: analyst", "helped you once", "advice at Northwind: sent, 2026-11-23",
    ):  # fmt: skip
        assert words in shown
    assert referrals("contacts", "show", "ana", "--json").document["name"] == "Ana Silva"


def test_a_name_that_fits_two_people_is_answered_with_both(referrals: Referrals) -> None:
    referrals("contacts", "add", "Ana Silva")
    referrals("contacts", "add", "Ana Costa", "--employer", "Globex")

    said = referrals("contacts", "show", "ana")

    assert said.code == 2
    assert "1  Ana Silva" in said.err
    assert "2  Ana Costa (Globex)" in said.err
    assert referrals("contacts", "show", "ana costa").code == 0


def test_a_name_that_fits_nobody_is_said(referrals: Referrals) -> None:
    said = referrals("met", "Zoe")

    assert said.code == 2
    assert "no contact is called 'Zoe'" in said.err


@pytest.mark.parametrize(
    "words",
    [
        ("--title", "Baker"),
        ("--employer", "Globex", "--from", "2020", "--to", "2018"),
        ("--tie", "9"),
        ("--kind", "enemy"),
        ("--cadence", "often"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    referrals: Referrals, words: tuple[str, ...]
) -> None:
    assert referrals("contacts", "add", "Ana Silva", *words).code == 2
    assert referrals("contacts", "list", "--json").document == []


def test_the_list_fits_a_narrow_terminal(referrals: Referrals) -> None:
    referrals("contacts", "import", "Connections.csv")

    out = referrals("contacts", "list", env={"COLUMNS": "40"}).out

    assert max(map(len, out.splitlines())) <= 40
    assert referrals("contacts", "list", "--plain").out.startswith("1\tAna Silva\t")


HEAD = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
LONG_AGO = f"""{HEAD}
Ana,Berg,https://www.linkedin.com/in/ana,,Acme,Analyst,12 Mar 2020
Bo,Larsen,https://www.linkedin.com/in/bo,,Globex,Designer,03 Jan 2021
"""
NOWADAYS = f"""{HEAD}
Ana,Roth,https://www.linkedin.com/in/ana,,Zyntrix,Lead,12 Mar 2020
Bo,Larsen,https://www.linkedin.com/in/bo,,Hooli,Designer,03 Jan 2021
"""
CY = "Cy,Ng,https://www.linkedin.com/in/cy,,Umbra,Boss,04 Feb 2025\n"


@pytest.mark.parametrize(
    ("older", "newer", "age"),
    [
        (LONG_AGO, NOWADAYS + CY, 0),  # it has the first two, and not the third
        (LONG_AGO, NOWADAYS, 7200),  # only its date tells
        (LONG_AGO.rsplit("Bo,", 1)[0], NOWADAYS, 7200),
        (LONG_AGO.rsplit("Bo,", 1)[0], NOWADAYS + CY, 90_000),
    ],
    ids=["whom it has", "its date", "one row", "one row of three"],
)
def test_an_older_file_of_few_rows_brings_back_no_name_and_no_employer(
    referrals: Referrals, tmp_path: Path, older: str, newer: str, age: int
) -> None:
    files = {"new.csv": newer, "old.csv": older}
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    was = (tmp_path / "new.csv").stat().st_mtime - age
    os.utime(tmp_path / "old.csv", (was, was))
    referrals("contacts", "import", "new.csv")

    said = referrals("contacts", "import", "old.csv")

    assert "0 new, 0 updated" in said.out
    assert "old.csv: older than what was read before" in said.err
    assert jobs_of(referrals, "Ana Roth") == {"Zyntrix": (None, None, True)}


def test_a_few_rows_that_were_fetched_later_are_news(referrals: Referrals, tmp_path: Path) -> None:
    (tmp_path / "one.csv").write_text(LONG_AGO + CY)
    (tmp_path / "two.csv").write_text(NOWADAYS)
    later = (tmp_path / "one.csv").stat().st_mtime + 90_000
    os.utime(tmp_path / "two.csv", (later, later))
    referrals("contacts", "import", "one.csv")

    said = referrals("contacts", "import", "two.csv")

    assert "0 new, 2 updated" in said.out
    assert "Zyntrix" in jobs_of(referrals, "Ana Roth")
