"""`contacts export`: everyone, for other programs, and back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import Referrals

CONFIG = """
[[companies]]
name = "Northwind"
"""
EXPORT = """First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,Silva,https://www.linkedin.com/in/ana,a@x.example,Northwind,Data Engineer,12 Mar 2020
José,Müller,https://www.linkedin.com/in/jose,,=Globex,Designer,03 Jan 2021
"""


@pytest.fixture
def people(referrals: Referrals, tmp_path: Path) -> Referrals:
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "Connections.csv").write_text(EXPORT, encoding="utf-8")
    referrals("contacts", "import", "Connections.csv")
    referrals("contacts", "edit", "ana", "--note", "likes tea", "--phone", "+351 123 456")
    return referrals


@pytest.mark.parametrize("file", ["people.csv", "people.vcf"])
def test_what_is_exported_and_imported_again_changes_nothing(
    people: Referrals, tmp_path: Path, file: str
) -> None:
    before = people("contacts", "list", "--json").document

    said = people("contacts", "export", file)

    assert (said.code, said.out) == (0, "")
    assert f"Wrote {file}: 2 people" in said.err
    assert (tmp_path / file).stat().st_mode & 0o777 == 0o600
    assert people("contacts", "import", file).out == "0 new, 0 updated, 2 unchanged, 0 skipped\n"
    assert people("contacts", "list", "--json").document == before


def mails(*names: str) -> str:
    heads = [
        f"From - Mon May 01 10:00:00 2023\nFrom: {one}\nTo: {other}\n"
        "Date: Mon, 1 May 2023 10:00:00 +0200\n\nHello.\n\n"
        for name in names
        for one, other in ((name, "robin@example.org"), ("robin@example.org", name))
    ]
    return "".join(heads)


def test_nobody_is_updated_by_how_an_export_cuts_their_name(
    referrals: Referrals, tmp_path: Path
) -> None:
    (tmp_path / "config.toml").write_text('[me]\nname = "Robin"\nemail = "robin@example.org"\n')
    (tmp_path / "m.mbox").write_text(
        mails("Jan van der Berg <jan@x.example>", "Li Wei <li@x.example>", "<anon@x.example>"),
    )
    referrals("contacts", "import", "m.mbox")
    referrals("contacts", "add", "山田 太郎", "--phone", "4711")
    referrals("contacts", "add", "Fay de la Cruz Jr.", "--email", "fay@x.example")
    referrals("contacts", "edit", "fay", "--remove-email", "fay@x.example")

    for file in ("people.csv", "people.vcf", "people.json"):
        assert referrals("contacts", "export", file, "--notes").code == 0
        said = referrals("contacts", "import", file)
        assert (file, said.out) == (file, "0 new, 0 updated, 5 unchanged, 0 skipped\n")


@pytest.mark.parametrize("file", ["people.csv", "people.vcf"])
def test_another_book_gets_the_same_people(people: Referrals, tmp_path: Path, file: str) -> None:
    told = ("name", "emails", "url")
    before = [[c[word] for word in told] for c in people("contacts", "list", "--json").document]
    people("contacts", "export", file)
    (tmp_path / "referrals.db").unlink()
    people("init")

    people("contacts", "import", file)

    after = people("contacts", "list", "--json").document
    assert [[c[word] for word in told] for c in after] == before
    assert after[0]["employments"][0]["company"] == "Northwind"


def test_a_table_that_excel_reads_and_that_calculates_nothing(
    people: Referrals, tmp_path: Path
) -> None:
    people("contacts", "export", "people.csv")

    data = (tmp_path / "people.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfFirst Name,")
    assert ",'=Globex," in data.decode()
    assert b"tea" not in data


def test_without_a_file_it_goes_to_standard_output(people: Referrals) -> None:
    assert people("contacts", "export").out.startswith("First Name,")
    assert people("contacts", "export", "--format", "vcard").out.startswith("BEGIN:VCARD")


def test_json_says_all_that_the_list_says_and_notes_when_asked(
    people: Referrals, tmp_path: Path
) -> None:
    listed = people("contacts", "list", "--json").document[0]

    people("contacts", "export", "all.txt", "--format", "json", "--notes")

    ana = json.loads((tmp_path / "all.txt").read_text(encoding="utf-8"))[0]
    jobs = [job | {"team": None, "source": "profile"} for job in listed["employments"]]
    assert ana == listed | {
        "employments": jobs, "birthday": None, "said": {"tie": None, "kinds": []},
        "phone": "+351 123 456", "connected_on": "2020-03-12", "cadence": None, "looking": None,
        "note": "likes tea", "suffix": "", "given": "Ana", "family": "Silva", "exchanges": [], "tags": [],
        "name_source": "profile",
    }  # fmt: skip
    [plain, _] = people("contacts", "export", "--format", "json").document
    assert plain.keys() == listed.keys() | {
        "phone", "connected_on", "cadence", "birthday", "said", "suffix", "given", "family",
        "exchanges", "tags", "name_source",
    }  # fmt: skip


def test_a_file_of_no_known_ending_is_not_guessed(people: Referrals, tmp_path: Path) -> None:
    said = people("contacts", "export", "people.xls")

    assert said.code == 2
    assert "ends in none of .csv, .json, .vcf" in said.err
    assert not (tmp_path / "people.xls").exists()


@pytest.mark.parametrize("file", ["people.csv", "people.vcf", "people.json"])
def test_tags_and_the_parts_of_names_come_back(
    people: Referrals, tmp_path: Path, file: str
) -> None:
    rows = (
        "Name,Email,Company\nJohn Smith Sr.,s@x.example,Acme\nJohn Smith Jr.,s@x.example,Globex\n"
    )
    (tmp_path / "book.csv").write_text(rows, encoding="utf-8")
    people("contacts", "import", "book.csv")
    people("contacts", "edit", "ana", "--tag", "oslo", "--tag", "reading group")
    people("contacts", "export", file)
    (tmp_path / "referrals.db").unlink()
    people("init")

    assert people("contacts", "import", file).out.startswith("4 new, 0 updated")

    people("contacts", "export", "after.json")
    after = json.loads((tmp_path / "after.json").read_text(encoding="utf-8"))
    smiths = {p["employments"][0]["employer"] for p in after if p["name"] == "John Smith"}
    assert smiths == {"Acme", "Globex"}
    assert [p["tags"] for p in after if p["name"] == "Ana Silva"] == [["oslo", "reading group"]]
