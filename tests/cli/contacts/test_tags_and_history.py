"""Tags, who is meant by filters, and all that passed with one person."""

from __future__ import annotations

from pathlib import Path

import pytest

from referrals.store.book import Book
from tests.conftest import Referrals
from tests.people import TODAY, contact, worked_at, works_at


@pytest.fixture(autouse=True)
def four_people(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(
        '[[companies]]\nname = "Northwind"\naliases = ["NW Traders"]\n', encoding="utf-8"
    )
    people = [
        contact("Ana Silva", works_at("NW Traders", "Data Engineer"), tie=5, kinds=("manager",)),
        contact("Bo Larsen", works_at("Hooli", "Cook"), tie=2),
        contact("Cy Young", works_at("Northwind"), tie=4, last_contact=TODAY.replace(year=2020)),
        contact("Di Prince", worked_at("Northwind", 2015, 2019), tags=("berlin",)),
    ]
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        book.people.save(people, {0: "Ana Silva now works at Northwind"}, TODAY)


def names(referrals: Referrals, *words: str) -> list[str]:
    return [one["name"] for one in referrals("contacts", "list", *words, "--json").document]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ((), ["Ana Silva", "Bo Larsen", "Cy Young", "Di Prince"]),
        (("ana",), ["Ana Silva"]),
        (("data hooli",), []),
        (("cook",), ["Bo Larsen"]),
        (("--company", "northwind"), ["Ana Silva", "Cy Young"]),
        (("--company", "hooli"), ["Bo Larsen"]),
        (("--dormant",), ["Cy Young"]),
        (("--tie", "dormant"), ["Cy Young"]),
        (("--kind", "manager"), ["Ana Silva"]),
        (("--tag", "Berlin"), ["Di Prince"]),
        (("--company", "northwind", "--dormant"), ["Cy Young"]),
    ],
)
def test_those_are_listed_whom_all_that_is_said_fits(
    referrals: Referrals, words: tuple[str, ...], found: list[str]
) -> None:
    assert names(referrals, *words) == found


def test_a_tag_is_put_on_one_person_and_taken_off(referrals: Referrals) -> None:
    referrals("contacts", "edit", "ana", "--tag", "Reading  Group", "--tag", "berlin")
    assert names(referrals, "--tag", "reading group") == ["Ana Silva"]

    referrals("contacts", "edit", "ana", "--remove-tag", "berlin")

    assert referrals("contacts", "show", "ana", "--json").document["tags"] == ["reading group"]


def test_many_are_tagged_at_once_and_it_is_undone_at_once(referrals: Referrals) -> None:
    said = referrals("contacts", "edit", "--company", "northwind", "--tag", "nw", "--json")

    assert said.document == {"ids": [1, 3]}
    assert names(referrals, "--tag", "nw") == ["Ana Silva", "Cy Young"]
    referrals("contacts", "edit", "--of-tag", "nw", "--dormant", "--remove-tag", "nw")
    assert names(referrals, "--tag", "nw") == ["Ana Silva"]
    referrals("undo")
    referrals("undo")
    assert names(referrals, "--tag", "nw") == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--tag", "x"), "say whom: CONTACT, or --company"),
        (("--dormant", "--note", "x"), "only tags change"),
        (("ana", "--dormant", "--tag", "x"), "not both"),
        (("ana", "--tag", " "), "a tag is a word"),
    ],
)
def test_what_makes_no_sense_is_refused(
    referrals: Referrals, words: tuple[str, ...], said: str
) -> None:
    refused = referrals("contacts", "edit", *words)

    assert refused.code == 2
    assert said in refused.err


def test_all_that_passed_is_told_by_day(referrals: Referrals) -> None:
    referrals("met", "ana", "--how", "coffee", "--note", "likes tea", "--on", "2026-11-01")
    referrals("ask", "ana", "--company", "northwind", "--on", "2026-11-10")
    referrals("outcome", "ana", "agreed", "--on", "2026-11-12", "--note", "gladly")
    referrals("gave", "ana", "a lead", "--on", "2026-11-13")
    referrals("thank", "ana", "--how", "card", "--on", "2026-11-14")
    referrals("lookout", "ana", "data engineer", "--on", "2026-11-15")

    told = referrals("contacts", "show", "ana").out.partition("  history\n")[2].splitlines()
    form = referrals("contacts", "show", "ana", "--json").document

    assert [line.strip() for line in told] == [
        "2026-11-01  in touch: coffee: likes tea",
        "2026-11-10  ask 1, referral at Northwind: sent",
        "2026-11-12  ask 1, referral at Northwind: agreed: gladly",
        "2026-11-13  help given: a lead",
        "2026-11-14  thanked: card",
        "2026-11-15  lookout, theirs for you, began: data engineer",
        "2026-11-23  Ana Silva now works at Northwind",
    ]
    assert [one["kind"] for one in form["history"]] == [
        "met", "ask", "ask", "favour", "thanks", "lookout", "news",
    ]  # fmt: skip


def test_tags_come_back_from_an_export_as_they_were(referrals: Referrals, tmp_path: Path) -> None:
    referrals("contacts", "edit", "ana", "--tag", "choir; berlin,work")
    assert referrals("contacts", "show", "ana", "--json").document["tags"] == [
        "choir", "berlin", "work",
    ]  # fmt: skip

    for name in ("own.csv", "own.vcf"):
        referrals("contacts", "export", str(tmp_path / name))
        again = referrals("contacts", "import", str(tmp_path / name), "--json").document
        assert (again["new"], again["updated"]) == (0, 0)
