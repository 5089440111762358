"""What the user said of who is who holds through every later import, and can be taken back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Referrals

LINKEDIN = """First Name,Last Name,URL,Email Address,Company,Position,Connected On
Robert,Smith,https://www.linkedin.com/in/rsmith,,Globex,Engineer,01 Jan 2020
Bob,Smith,https://www.linkedin.com/in/bobs,,Initech,Boss,02 Feb 2021
"""
COUPLE = "Name,Email,Company\nAnn Roe,roes@x.example,Globex\nTom Roe,roes@x.example,Initech\n"
CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Liz Berg
EMAIL:liz@x.example
TEL:+49 30 1234567
ORG:Globex
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Elizabeth van der Berg
EMAIL:e.berg@initech.example
ORG:Initech
END:VCARD
"""
FILES = {"Connections.csv": LINKEDIN, "couple.csv": COUPLE, "cards.vcf": CARDS}


@pytest.fixture(params=FILES)
def two(request: pytest.FixtureRequest, referrals: Referrals, tmp_path: Path) -> Referrals:
    """Two people of one file, as contacts 1 and 2, and the file as file.*."""
    (tmp_path / "config.toml").write_text('[[companies]]\nname = "Globex"\n')
    file = tmp_path / request.param
    file.write_text(FILES[request.param])
    referrals.file = str(file)  # type: ignore[attr-defined]
    assert referrals("contacts", "import", file).code == 0
    return referrals


def people(referrals: Referrals) -> list[dict[str, Any]]:
    """Everyone with all that an import may change, without what is inferred."""
    listed: list[dict[str, Any]] = json.loads(
        referrals("contacts", "export", "--format", "json", "--notes").out
    )
    told = ("id", "name", "emails", "url", "phone", "employments", "connected_on")
    return [{name: one[name] for name in told} for one in listed]


@pytest.mark.parametrize("pair", [(1, 2), (2, 1)])
def test_a_merge_holds_through_the_same_file_and_is_undone_whole(
    two: Referrals, pair: Sequence[int]
) -> None:
    kept, gone = pair
    before = people(two)
    two("contacts", "merge", kept, gone)
    [merged] = people(two)

    for _ in range(2):
        assert two("contacts", "import", two.file).out.startswith("0 new, 0 updated")  # type: ignore[attr-defined]

    assert people(two) == [merged]
    assert merged["name"] == before[kept - 1]["name"]
    two("contacts", "merge", "--undo", gone)
    assert people(two) == before
    two("contacts", "import", two.file)  # type: ignore[attr-defined]
    assert people(two) == before


def test_a_newer_file_reaches_each_of_those_who_were_merged(two: Referrals) -> None:
    file = Path(two.file)  # type: ignore[attr-defined]
    two("contacts", "merge", 1, 2)
    two("contacts", "edit", 1, "--tie", 4, "--note", "met in Oslo", "--tag", "oslo")
    newer = file.read_text().replace("Initech", "Hooli")
    file.write_text(newer)

    two("contacts", "import", file)

    [merged] = people(two)
    assert {job["employer"] for job in merged["employments"] if job["current"]} >= {"Hooli"}
    two("contacts", "merge", "--undo", 2)
    one, other = people(two)
    assert {job["employer"] for job in one["employments"]} == {"Globex"}
    assert {job["employer"] for job in other["employments"]} == {"Initech", "Hooli"}
    assert other["name"] in ("Bob Smith", "Tom Roe", "Elizabeth van der Berg")


def test_two_people_keep_their_own_addresses(referrals: Referrals, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[[companies]]\nname = "Globex"\n')
    referrals("contacts", "add", "Jan Berg", "--email", "jan@x.example")
    referrals("contacts", "add", "Jan Berg", "--email", "berg@x.example", "--anyway")
    referrals("contacts", "merge", 1, 2, "--never")
    file = tmp_path / "both.csv"
    file.write_text("Name,Email,Email\nJan Berg,jan@x.example,berg@x.example\n")

    referrals("contacts", "import", file)

    assert [one["emails"] for one in people(referrals)] == [["jan@x.example"], ["berg@x.example"]]
    assert referrals("contacts", "review", "--people", "--json").document == []


def test_what_an_import_united_and_the_user_parted_stays_parted(
    referrals: Referrals, tmp_path: Path
) -> None:
    (tmp_path / "config.toml").write_text('[[companies]]\nname = "Globex"\n')
    apart = tmp_path / "apart.csv"
    apart.write_text("Name,Email\nJan Berg,jan@x.example\nJan Berg,berg@x.example\n")
    file = tmp_path / "both.csv"
    file.write_text("Name,Email,Email\nJan Berg,jan@x.example,berg@x.example\n")
    referrals("contacts", "import", apart)
    referrals("contacts", "import", file)
    assert len(people(referrals)) == 1

    referrals("contacts", "merge", "--undo", 2)
    referrals("contacts", "import", file)

    assert [one["emails"] for one in people(referrals)] == [["jan@x.example"], ["berg@x.example"]]
    referrals("contacts", "merge", 1, 2)
    assert len(people(referrals)) == 1


def test_what_is_taken_off_a_merged_person_is_off(two: Referrals) -> None:
    two("contacts", "edit", 2, "--tag", "oslo", "--kind", "manager", "--note", "old")
    two("contacts", "merge", 1, 2)

    two("contacts", "edit", 1, "--remove-tag", "oslo", "--kind", "friend", "--note", "new")

    shown = two("contacts", "show", 1, "--json").document
    assert (shown["tags"], shown["kinds"], shown["note"]) == ([], ["friend"], "new")


@pytest.mark.parametrize("form", ["csv", "json", "vcf"])
def test_our_own_export_of_a_merged_person_pours_nothing_into_one_of_them(
    two: Referrals, tmp_path: Path, form: str
) -> None:
    before = people(two)
    two("contacts", "merge", 1, 2)
    two("contacts", "export", f"all.{form}")
    [merged] = people(two)

    assert two("contacts", "import", f"all.{form}").code == 0

    assert people(two) == [merged]
    two("contacts", "merge", "--undo", 2)
    assert people(two) == before
