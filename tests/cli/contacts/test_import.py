"""`contacts import`: any kind of file, several at once, dry, again, and as the user says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Referrals

CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Ana Silva
ORG:Globex
EMAIL:ana@globex.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Bo Larsen
EMAIL:bo@home.example
END:VCARD
"""
TABLE = "Whole Name,Firm,Mail\nAna Silva,Globex,ana@globex.example\nCy Ng,Initech,cy@x.example\n"
COLUMNS = "Whole Name=name,Firm=employer,Mail=email"
ARRIVED = """From ana@globex.example Thu Jan  1 10:00:00 2026
From: Ana Silva <ana@globex.example>
To: Robin Doe <robin@example.org>
Date: Thu, 1 Jan 2026 10:00:00 +0000
Subject: secret

the words of the mail

From robin@example.org Fri Jan  2 10:00:00 2026
From: Robin Doe <robin@example.org>
To: Ana Silva <ana@globex.example>
Date: Fri, 2 Jan 2026 10:00:00 +0000
Subject: secret

the words of the answer

"""


@pytest.fixture
def files(referrals: Referrals, tmp_path: Path) -> Referrals:
    (tmp_path / "config.toml").write_text('[me]\nname = "Robin"\nemail = "robin@example.org"\n')
    (tmp_path / "people.vcf").write_text(CARDS)
    (tmp_path / "people.csv").write_text(TABLE)
    (tmp_path / "mail.mbox").write_text(ARRIVED)
    return referrals


def test_several_files_are_taken_in_at_once_and_again_without_change(files: Referrals) -> None:
    first = files("contacts", "import", "people.vcf", "people.csv", "--map", COLUMNS, "--json")
    assert first.code == 0, first.err
    assert first.document == {"new": 3, "updated": 0, "unchanged": 1, "skipped": 0}

    again = files("contacts", "import", "people.csv", "people.vcf", "--json")

    assert again.document == {"new": 0, "updated": 0, "unchanged": 4, "skipped": 0}
    assert len(files("contacts", "list", "--json").document) == 3


def test_what_columns_mean_is_asked_once_and_remembered(files: Referrals) -> None:
    unknown = files("contacts", "import", "people.csv")
    assert unknown.code != 0
    assert "Whole Name" in unknown.err
    assert "--map" in unknown.err
    assert "no field" in files("contacts", "import", "people.csv", "--map", "Firm=frim").err

    assert files("contacts", "import", "people.csv", "--map", COLUMNS).code == 0

    assert (
        files("contacts", "import", "people.csv").out
        == "0 new, 0 updated, 2 unchanged, 0 skipped\n"
    )


def test_a_dry_run_tells_and_changes_nothing(files: Referrals) -> None:
    said = files("contacts", "import", "people.vcf", "--dry-run")

    assert said.out.startswith("2 new")
    assert "nothing was changed" in said.err
    assert files("contacts", "list", "--json").document == []


def test_a_dry_run_names_person_by_person(files: Referrals, tmp_path: Path) -> None:
    files("contacts", "import", "people.vcf")
    (tmp_path / "more.csv").write_text(
        "Name,Company,Email\nAna Silva,Zyntrix,ana@globex.example\nEva Kern,Acme,eva@x.example\n"
        "Bo Larsen,,bo@home.example\nUma Berg,Umbra,bo@home.example\n"
    )

    said = files("contacts", "import", "more.csv", "--dry-run")
    listed = files("contacts", "import", "more.csv", "--dry-run", "--json").document

    lines = said.out.splitlines()
    assert lines[0] == "2 new, 1 updated, 1 unchanged, 0 skipped"
    assert "~ Ana Silva: Globex → Zyntrix" in lines
    assert "+ Eva Kern, Acme" in lines
    assert [line for line in lines if line.startswith("? ") and "bo@home.example" in line]
    assert {(who["change"], who["name"]) for who in listed["people"]} >= {
        ("updated", "Ana Silva"), ("new", "Eva Kern"), ("new", "Uma Berg"),
    }  # fmt: skip
    assert len(files("contacts", "list", "--json").document) == 2


def test_how_a_file_was_read_is_told_where_it_is_not_certain(
    files: Referrals, tmp_path: Path
) -> None:
    (tmp_path / "old.csv").write_bytes("Name,Company,Pet\nŁukasz Żółć,Acme,cat\n".encode("cp1250"))

    said = files("contacts", "import", "old.csv")
    wrong = files("contacts", "import", "old.csv", "--encoding", "utf8-and-a-half")

    assert "old.csv: read as windows-1250: Łukasz Żółć" in said.err
    assert 'old.csv: not read: Pet; --map "Pet=FIELD,…" says what they mean' in said.err
    assert wrong.code == 2
    assert "windows-1250" in wrong.err
    assert "read as" not in files("contacts", "import", "old.csv", "--encoding", "cp1250").err


def test_a_fuller_map_fills_in_the_same_people(files: Referrals, tmp_path: Path) -> None:
    (tmp_path / "who.csv").write_text("Who,Firm,Reach\nAna Silva,Acme,ana@x.example\nBo Ek,Acme,\n")

    outs = [
        files("contacts", "import", "who.csv", "--map", f"Who=name{more}").out
        for more in ("", ",Firm=employer", ",Firm=employer,Reach=email")
    ]
    again = files("contacts", "import", "who.csv").out

    assert outs == [
        "2 new, 0 updated, 0 unchanged, 0 skipped\n",
        "0 new, 2 updated, 0 unchanged, 0 skipped\n",
        "0 new, 1 updated, 1 unchanged, 0 skipped\n",
    ]
    assert again == "0 new, 0 updated, 2 unchanged, 0 skipped\n"
    listed = files("contacts", "list", "--json").document
    assert [(who["name"], who["emails"]) for who in listed] == [
        ("Ana Silva", ["ana@x.example"]), ("Bo Ek", []),
    ]  # fmt: skip


def test_a_calendar_is_evidence_of_contact(files: Referrals, tmp_path: Path) -> None:
    (tmp_path / "calendar.ics").write_text(
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART:20261103T100000Z\n"
        "ATTENDEE;CN=Robin:mailto:robin@example.org\n"
        "ATTENDEE;CN=Ana Silva;PARTSTAT=ACCEPTED:mailto:ana@globex.example\n"
        "END:VEVENT\nEND:VCALENDAR\n"
    )
    files("contacts", "import", "people.vcf")

    assert files("contacts", "import", "calendar.ics").out.startswith("0 new, 1 updated")

    ana = files("contacts", "list", "--json").document[0]
    assert ana["last_contact"] == "2026-11-03"
    assert "You met once in November" in ana["evidence"]


def test_of_mails_only_who_and_when_is_kept(files: Referrals, tmp_path: Path) -> None:
    assert files("contacts", "import", "mail.mbox").code == 0

    [ana] = files("contacts", "list", "--json").document
    assert (ana["name"], ana["last_contact"]) == ("Ana Silva", "2026-01-02")
    book = b"".join(path.read_bytes() for path in tmp_path.glob("referrals.db*"))
    assert b"secret" not in book
    assert b"the words" not in book


def test_who_changed_employer_is_told_with_the_time_since(files: Referrals, tmp_path: Path) -> None:
    config = (tmp_path / "config.toml").read_text()
    (tmp_path / "config.toml").write_text(config + '[[companies]]\nname = "GitLab"\n')
    assert files("--today", "2026-06-14", "contacts", "import", "people.vcf").code == 0
    moved = CARDS.replace("Globex", "GitLab")
    (tmp_path / "people.vcf").write_text(moved)

    said = files("--today", "2026-11-23", "contacts", "import", "people.vcf")

    assert "Ana Silva moved from Globex to GitLab" in said.err
    assert "1 person changed employer since June, to GitLab." in said.err


def test_who_only_looks_like_somebody_known_is_proposed_and_not_merged(
    files: Referrals, tmp_path: Path
) -> None:
    (tmp_path / "names.csv").write_text("Whole Name,Firm\nAna Silva,Globex\n")
    assert files("contacts", "import", "people.vcf").code == 0

    said = files("contacts", "import", "names.csv", "--map", "Whole Name=name,Firm=employer")
    assert said.out == "1 new, 0 updated, 0 unchanged, 0 skipped\n"
    assert "1 question, who looks like one person: referrals contacts review --people" in said.err

    assert files("contacts", "merge", "1", "3").code == 0
    again = files("contacts", "import", "names.csv")

    assert again.out == "0 new, 0 updated, 1 unchanged, 0 skipped\n"
    assert "looks like one person" not in again.err


def test_three_whose_addresses_stand_together_become_one(
    referrals: Referrals, tmp_path: Path
) -> None:
    (tmp_path / "config.toml").write_text('[me]\nname = "Robin"\n')
    head = "Name,Email,Phone\n"
    for name, rows in (
        ("one.csv", "Bob Smith,a@x.example,\nRobert Smith,b@x.example,\nR. Smith,c@x.example,\n"),
        ("all.csv", '"Robert Smith","b@x.example, c@x.example, a@x.example",\n'),
        ("two.csv", '"Bob Smith","a@x.example, c@x.example",\n'),
    ):
        (tmp_path / name).write_text(head + rows)

    for name in ("one.csv", "two.csv", "all.csv", "one.csv", "all.csv"):
        said = referrals("contacts", "import", name)
        assert said.code == 0, said.err

    [who] = referrals("contacts", "list", "--json").document
    assert sorted(who["emails"]) == ["a@x.example", "b@x.example", "c@x.example"]


def test_files_of_mails_are_read_as_if_they_lay_in_one_folder(
    referrals: Referrals, tmp_path: Path
) -> None:
    (tmp_path / "config.toml").write_text('[me]\nemail = "robin@x.example"\n', encoding="utf-8")
    head = "From: {}\nTo: {}\nDate: Tue, 3 Mar 2026 10:00:00 +0000\n\nhi\n"
    cy, robin = "Cy Dow <cy@x.example>", "Robin Doe <robin@x.example>"
    (tmp_path / "got.eml").write_text(head.format(cy, robin), encoding="utf-8")
    sent = "From - Tue Mar  3 10:00:00 2026\n" + head.format(robin, cy)
    (tmp_path / "Sent").write_text(sent, encoding="utf-8")

    alone = referrals("contacts", "import", "got.eml", "--json").document
    both = referrals("contacts", "import", "got.eml", "Sent", "--json").document

    assert (alone["new"], both["new"]) == (0, 1)
    assert referrals("contacts", "list", "--json").document[0]["name"] == "Cy Dow"
