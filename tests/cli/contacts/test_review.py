"""`contacts review`: the queue for scripts and for people, and what becomes of the answers."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from referrals.domain.postings.fit import Search
from referrals.store.book import Book
from tests.conftest import TODAY, Referrals
from tests.ground import NOW
from tests.people import posting, snapshot
from tests.terminal import shown_on

CONFIG = """[me]
name = "Robin"

[[companies]]
name = "Acme"  # the one in Berlin
aliases = ["Acme GmbH"]

[[companies]]
name = "Northwind"
"""


@pytest.fixture
def home(referrals: Referrals, tmp_path: Path) -> Referrals:
    (tmp_path / "config.toml").write_text(CONFIG)
    for name, employer in (("Ana Silva", "Acme Technologies"), ("Bo Larsen", "Acme Technologies")):
        assert referrals("contacts", "add", name, "--employer", employer).code == 0
    return referrals


def company(folder: Path, name: str = "Acme") -> dict[str, Any]:
    config = tomllib.loads((folder / "config.toml").read_text())
    found: dict[str, Any] = next(c for c in config["companies"] if c["name"] == name)
    return found


def queue(home: Referrals) -> Any:
    return home("contacts", "review", "--json").document


def test_the_queue_names_employer_contacts_and_candidates_with_their_evidence(
    home: Referrals,
) -> None:
    [row] = queue(home)

    assert (row["employer"], row["contacts"]) == ("Acme Technologies", 2)
    assert row["candidates"][0]["company"] == "Acme"
    assert row["candidates"][0]["evidence"]


def test_yes_is_kept_as_an_alias_that_the_user_can_read(home: Referrals, tmp_path: Path) -> None:
    said = home("contacts", "review", "Acme Technologies", "--is", "acme")

    assert said.code == 0, said.err
    assert company(tmp_path)["aliases"] == ["Acme GmbH", "Acme Technologies"]
    assert "# the one in Berlin" in (tmp_path / "config.toml").read_text()
    assert queue(home) == []
    people = home("contacts", "list", "--json").document
    assert {person["employments"][0]["company"] for person in people} == {"Acme"}


def test_no_is_kept_too_and_not_asked_again(home: Referrals, tmp_path: Path) -> None:
    said = home("contacts", "review", "Acme Technologies", "--none")

    assert said.code == 0, said.err
    assert company(tmp_path)["not_aliases"] == ["Acme Technologies"]
    assert queue(home) == []


def test_a_script_gets_the_commands_to_answer_with(home: Referrals) -> None:
    said = home("contacts", "review")

    assert "Acme Technologies: 2 contacts (Ana Silva, Bo Larsen)" in said.out
    assert "referrals contacts review 'Acme Technologies' --is Acme" in said.out
    assert "referrals contacts review 'Acme Technologies' --none" in said.out


def test_half_an_answer_is_refused(home: Referrals) -> None:
    assert home("contacts", "review", "Acme Technologies").code == 2
    assert home("contacts", "review", "--none").code == 2
    assert home("contacts", "review", "Acme Technologies", "--is", "Acme", "--none").code == 2
    assert "not in the queue" in home("contacts", "review", "Other", "--none").err


def test_contacts_that_may_be_one_person_are_proposed(home: Referrals) -> None:
    again = ("contacts", "add", "Ana Silva", "--employer", "Acme Technologies", "--anyway")
    assert home(*again).code == 0

    [pair] = home("contacts", "review", "--people", "--json").document
    said = home("contacts", "review", "--people")

    assert pair["evidence"] == ["the same name, both at Acme Technologies"]
    assert f"referrals contacts merge {pair['contact_id']} {pair['other_id']}" in said.out
    assert home("contacts", "merge", "--never", "1", "3").code == 0
    assert home("contacts", "review", "--people").err == "Nobody looks like somebody else.\n"


def test_an_empty_queue_says_so(home: Referrals) -> None:
    said = home("contacts", "review", "--ties")

    assert (said.code, said.out) == (0, "")
    assert said.err == "No answer would change today's advice.\n"
    assert home("contacts", "review", "--ties", "--json").document == []


def test_an_answer_can_be_undone(home: Referrals, tmp_path: Path) -> None:
    before = (tmp_path / "config.toml").read_text()
    assert home("contacts", "review", "Acme Technologies", "--none").code == 0

    assert home("undo").code == 0

    assert (tmp_path / "config.toml").read_text() == before
    assert len(queue(home)) == 1


@pytest.fixture
def rivals(home: Referrals, tmp_path: Path) -> Referrals:
    """A posting at Northwind, and two people there of whom little is known."""
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        day = date.fromisoformat(TODAY)
        scan = book.boards.begin_scan(day, NOW)
        book.boards.record(snapshot(posting("Data Engineer")), day, Search(), scan)
    for name in ("Cy Young", "Di Park"):
        add = ("contacts", "add", name, "--employer", "Northwind", "--email", f"{name[:2]}@x.org")
        assert home(*add).code == 0
    return home


def test_ties_are_asked_about_where_the_answer_changes_whom_to_ask(rivals: Referrals) -> None:
    said = rivals("contacts", "review", "--ties")
    asked = rivals("contacts", "review", "--ties", "--json").document

    line = "How well do you know Cy Young? It decides about Data Engineer at Northwind\n"
    assert said.out.startswith(f"{line}    referrals contacts edit 3 --tie …\n")
    assert [(one["contact"], one["postings"]) for one in asked] == [
        ("Cy Young", ["Data Engineer at Northwind"]),
        ("Di Park", ["Data Engineer at Northwind"]),
    ]


# ------------------------------------------------------------------ on a terminal


def answered(folder: Path, answers: str, *options: str) -> str:
    """What a terminal shows when somebody types *answers*."""
    leader, terminal = pty.openpty()
    os.write(leader, answers.encode())
    command = [sys.executable, "-m", "referrals", "--config", str(folder / "config.toml")]
    done = subprocess.run(
        [*command, "--today", TODAY, "contacts", "review", *options], check=False,
        stdin=terminal, stdout=terminal, stderr=terminal,
    )  # fmt: skip
    os.close(terminal)
    shown = shown_on(leader)
    assert done.returncode == 0, shown
    return shown


@pytest.mark.parametrize(
    ("answers", "key", "value"),
    [
        ("1\n", "aliases", ["Acme GmbH", "Acme Technologies"]),
        ("7\n1\n", "aliases", ["Acme GmbH", "Acme Technologies"]),
        ("n\n", "not_aliases", ["Acme Technologies"]),
        ("\n", "not_aliases", None),
        ("q\n", "not_aliases", None),
    ],
)
def test_a_terminal_asks_and_keeps_each_answer_at_once(
    home: Referrals, tmp_path: Path, answers: str, key: str, value: object
) -> None:
    shown = answered(tmp_path, answers)

    assert "Acme Technologies: 2 contacts (Ana Silva, Bo Larsen)" in shown
    assert company(tmp_path).get(key) == value


@pytest.mark.parametrize(
    ("answer", "contacts", "pairs"), [("y\n", 2, 0), ("n\n", 3, 0), ("\n", 3, 1), ("q\n", 3, 1)]
)
def test_a_terminal_asks_who_is_one_person(
    home: Referrals, tmp_path: Path, answer: str, contacts: int, pairs: int
) -> None:
    again = ("contacts", "add", "Ana Silva", "--employer", "Acme Technologies", "--anyway")
    assert home(*again).code == 0

    answered(tmp_path, answer, "--people")

    assert len(home("contacts", "list", "--json").document) == contacts
    assert len(home("contacts", "review", "--people", "--json").document) == pairs


NAMESAKES = """First Name,Last Name,URL,Email Address,Company,Position,Connected On
Wei,Zhang,https://www.linkedin.com/in/wei-1,wei@sap.example,SAP,Buyer,12 Mar 2020
Wei,Zhang,https://www.linkedin.com/in/wei-2,,SAP,Data Engineer,03 Jan 2021
Wei,Zhang,https://www.linkedin.com/in/wei-3,,SAP,Lawyer,04 Feb 2022
Wei,Zhang,https://www.linkedin.com/in/wei-4,,SAP,,05 Feb 2023
"""


@pytest.fixture
def four(referrals: Referrals, tmp_path: Path) -> Referrals:
    (tmp_path / "config.toml").write_text('[me]\nname = "Robin"\n')
    (tmp_path / "Connections.csv").write_text(NAMESAKES)
    said = referrals("contacts", "import", "Connections.csv")
    assert "1 question, who looks like one person" in said.err
    return referrals


def test_four_of_one_name_are_one_question_that_tells_them_apart(four: Referrals) -> None:
    [question] = four("contacts", "review", "--people", "--json").document
    shown = four("contacts", "review", "--people").out

    assert question["evidence"] == ["the same name, all at SAP"]
    assert [(who["id"], who["title"]) for who in question["people"]] == [
        (1, "Buyer"), (2, "Data Engineer"), (3, "Lawyer"), (4, None),
    ]  # fmt: skip
    assert question["people"][0]["connected_on"] == "2020-03-12"
    assert shown.splitlines() == [
        "Wei Zhang, 4 contacts: the same name, all at SAP",
        "  1  Buyer at SAP; wei@sap.example; linkedin.com/in/wei-1; connected since 12 March 2020; "
        "no letters",
        "  2  Data Engineer at SAP; linkedin.com/in/wei-2; connected since 3 January 2021; "
        "no letters",
        "  3  Lawyer at SAP; linkedin.com/in/wei-3; connected since 4 February 2022; no letters",
        "  4  works at SAP; linkedin.com/in/wei-4; connected since 5 February 2023; no letters",
        "    All one: referrals contacts merge 1 2 3 4",
        "    All others: referrals contacts merge --never 1 2 3 4",
    ]


@pytest.mark.parametrize(
    ("answer", "people", "questions"),
    [
        ("n\n", 4, 0),
        ("y\n", 1, 0),
        ("1 3\n", 3, 0),
        ("7\n1 3, 2 4\n", 2, 0),
        ("2\n1 1\n\n", 4, 1),  # neither is an answer
        ("q\n", 4, 1),
    ],
)
def test_namesakes_are_told_apart_with_one_answer(
    four: Referrals, tmp_path: Path, answer: str, people: int, questions: int
) -> None:
    answered(tmp_path, answer, "--people")

    assert len(four("contacts", "list", "--json").document) == people
    assert len(four("contacts", "review", "--people", "--json").document) == questions


def test_several_are_merged_or_kept_apart_by_one_command(four: Referrals) -> None:
    assert "one contact" in four("contacts", "merge", "1", "2", "1").err
    merged = four("contacts", "merge", "1", "2", "3")
    apart = four("contacts", "merge", "--never", "1", "4")

    assert (merged.code, apart.code) == (0, 0)
    assert len(four("contacts", "list", "--json").document) == 2
    assert four("contacts", "review", "--people", "--json").document == []


@pytest.mark.parametrize(("answers", "ties"), [("\n4\n", [None, 4]), ("q\n", [None, None])])
def test_a_terminal_asks_how_well_the_user_knows_somebody(
    rivals: Referrals, tmp_path: Path, answers: str, ties: list[int | None]
) -> None:
    shown = answered(tmp_path, answers, "--ties")

    assert "How well do you know Cy Young?" in shown
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        assert [person.tie for person in book.people.all()[-2:]] == ties


def test_an_answer_can_be_changed_after_none(home: Referrals, tmp_path: Path) -> None:
    home("contacts", "review", "Acme Technologies", "--none")

    changed = home("contacts", "review", "Acme Technologies", "--is", "Acme")

    assert changed.code == 0
    assert company(tmp_path).get("not_aliases", []) == []
    assert "Acme Technologies" in company(tmp_path)["aliases"]
    jobs = home("contacts", "show", "1", "--json").document["employments"]
    assert jobs[0]["company"] == "Acme"


def employer_of(home: Referrals, who: object) -> str | None:
    jobs = home("contacts", "show", who, "--json").document["employments"]
    company: str | None = jobs[0]["company"]
    return company


def test_an_answer_can_be_changed_to_another_company_to_none_and_back(
    home: Referrals, tmp_path: Path
) -> None:
    before = (tmp_path / "config.toml").read_text()
    answers = ["Acme"], ["Northwind"], [], ["Acme"], [], ["Northwind"]
    for named in answers:
        how = ("--is", *named) if named else ("--none",)
        said = home("contacts", "review", "Acme Technologies", *how)
        assert said.code == 0, said.err
        assert employer_of(home, 1) == (named[0] if named else None)
    for _ in answers:
        assert home("undo").code == 0
    assert (tmp_path / "config.toml").read_text() == before


def test_what_was_said_of_a_work_address_can_be_changed(home: Referrals, tmp_path: Path) -> None:
    config = (tmp_path / "config.toml").read_text()
    domains = 'name = "Northwind"\ndomains = ["northwind.example"]'
    (tmp_path / "config.toml").write_text(config.replace('name = "Northwind"', domains))
    home("contacts", "add", "Cy Ng", "--email", "cy@mail.northwind.example")
    assert home("contacts", "review", "@northwind.example", "--none").code == 0

    said = home("contacts", "review", "@northwind.example", "--is", "Northwind")

    assert said.code == 0, said.err
    assert employer_of(home, "Cy") == "Northwind"


def test_who_has_no_employer_but_a_work_address_is_asked_about(
    home: Referrals, tmp_path: Path
) -> None:
    config = (tmp_path / "config.toml").read_text()
    domains = 'name = "Northwind"\ndomains = ["northwind.example"]'
    (tmp_path / "config.toml").write_text(config.replace('name = "Northwind"', domains))
    home("contacts", "add", "Cy Ng", "--email", "cy@mail.northwind.example")

    [asked] = [q for q in queue(home) if q["employer"] == "@northwind.example"]
    answered = home("contacts", "review", "@northwind.example", "--is", "Northwind")

    assert asked["candidates"][0]["company"] == "Northwind"
    assert answered.code == 0
    cy = home("contacts", "show", "Cy", "--json").document
    assert [job["company"] for job in cy["employments"]] == ["Northwind"]


def test_a_work_address_that_is_denied_is_not_asked_about_again(
    home: Referrals, tmp_path: Path
) -> None:
    config = (tmp_path / "config.toml").read_text()
    domains = 'name = "Northwind"\ndomains = ["northwind.example"]'
    (tmp_path / "config.toml").write_text(config.replace('name = "Northwind"', domains))
    home("contacts", "add", "Cy Ng", "--email", "cy@northwind.example")

    assert home("contacts", "review", "@northwind.example", "--none").code == 0
    assert "@northwind.example" not in [q["employer"] for q in queue(home)]
