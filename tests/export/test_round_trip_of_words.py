"""What the user said of people comes back from every format that we write."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from referrals.contacts.formats import read
from referrals.contacts.tables.job_words import jobs_in
from referrals.domain.people.ties import tie
from referrals.export.table import csv_of, jobs_in_words
from referrals.export.vcard import vcards
from referrals.model.people import Contact, Employment, Exchange, NameParts
from tests.conftest import Referrals
from tests.people import ROBIN, TODAY

ANA = Contact(
    "Ana María Silva",
    name_parts=NameParts("Ana María", "Silva"),
    emails=("ana@x.example", "a@y.example", "s@y.example", "o'silva@y.example"),
    phone="+351 123 456",
    url="https://github.example/ana",
    employments=(
        Employment("Meier; Söhne, KG", "Engineer, Data", "R&D (Berlin)", date(2022, 3, 1)),
        Employment("Globex", "Head at Sea", None, date(2017, 1, 1), date(2021, 12, 31), False),
        Employment('The "Best"', None, None, None, None, False),
        Employment("Zyntrix", None, None, date(2026, 5, 17), date(2099, 6, 30), True),
    ),
    connected_on=date(2020, 3, 12),
    last_contact=date(2026, 10, 24),
    tie=4,
    kinds=("teammate", "friend"),
    cadence=60,
    looking="analyst, Lisbon",
    note="likes tea,\n\nand = cake\n" + "\n".join(f"line {n}" for n in range(40)),
    birthday="--02-29",
    tags=("oslo", "reading group"),
    exchanges=(
        Exchange("mail", "given", 12, date(2019, 1, 2), date(2024, 3, 4)),
        Exchange("meeting", "given", 2, None, date(2026, 10, 24)),
        Exchange("recommendation", "received", 1),
    ),
)
BO = Contact("Bo Ek", name_parts=NameParts("Bo", "Ek"), birthday="1987-02-03", kinds=("family",))


@pytest.mark.parametrize("form", ["csv", "vcf"])
def test_everything_comes_back_from_a_file(tmp_path: Path, form: str) -> None:
    file = tmp_path / f"people.{form}"
    rows = [(who, tie(who, ROBIN, TODAY)) for who in (ANA, BO)]
    text = csv_of(rows, notes=True) if form == "csv" else vcards((ANA, BO), notes=True)
    file.write_text(text, encoding="utf-8", newline="")

    export = read(file, today=TODAY)

    assert export.contacts == (ANA, BO)
    assert (export.skipped, export.unread) == ((), ())


WORDS = some.text(some.characters(exclude_categories=["C", "Z"]), min_size=1) | some.sampled_from(
    ["A at B", 'x "y"', "a; b", "Acme, Inc.", "Acme, 2019", "(x)", "B–C", "a, –b", '"', "at"]
)
DAYS = some.none() | some.dates(date(1990, 1, 1), date(2026, 1, 1))


@given(
    some.lists(
        some.builds(
            Employment,
            WORDS,
            some.none() | WORDS,
            some.none() | WORDS,
            DAYS,
            DAYS,
            some.just(False),
        ),
        max_size=4,
    )
)
def test_the_jobs_of_a_cell_are_read_as_they_were_written(jobs: list[Employment]) -> None:
    words = jobs_in_words(Contact("Ana", employments=tuple(jobs)))

    assert list(jobs_in(words, TODAY)) == jobs


@pytest.mark.parametrize("form", ["csv", "vcf", "json"])
def test_a_new_book_of_an_export_says_the_same(
    referrals: Referrals, tmp_path: Path, form: str
) -> None:
    me = '[me]\nname = "Robin Doe"\nemail = "robin@me.example"\n'
    (tmp_path / "config.toml").write_text(me)
    (tmp_path / "mails").mkdir()
    for number, (sender, receiver) in enumerate((("robin@me.example", "a@x.example"),) * 2):
        pair = (sender, receiver) if number else (receiver, sender)
        (tmp_path / "mails" / f"{number}.eml").write_text(
            f"From: <{pair[0]}>\nTo: <{pair[1]}>\nDate: Mon, 0{number + 2} Mar 2026 10:00:00 +0000\n"
            f"Message-ID: <{number}@x.example>\n\nHello\n"
        )
    (tmp_path / "people.csv").write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Ana,Silva,https://www.linkedin.com/in/ana,a@x.example,Northwind,Engineer,12 Mar 2020\n"
        "Bo,Ek,,bo@x.example,Globex,,\n"
    )
    referrals("contacts", "import", "people.csv", "mails")
    referrals(
        "contacts", "edit", "Ana", "--tie", "4", "--kind", "teammate", "--kind", "friend",
        "--cadence", "60d", "--note", "likes tea", "--looking", "analyst, Lisbon",
        "--last-contact", "2026-10-24", "--employer", "Umbra", "--from", "2015", "--to", "2018-06",
    )  # fmt: skip
    referrals("contacts", "export", "before.json", "--notes")
    referrals("contacts", "export", f"people.{form}", "--notes")
    again = referrals("contacts", "import", f"people.{form}", "--dry-run")
    (tmp_path / "config.toml").write_text(f'{me}[store]\nurl = "sqlite:///another.db"\n')

    said = referrals("contacts", "import", f"people.{form}")

    assert said.out == "2 new, 0 updated, 0 unchanged, 0 skipped\n"
    assert again.out == "0 new, 0 updated, 2 unchanged, 0 skipped\n"
    referrals("contacts", "export", "after.json", "--notes")
    before, after = (
        {who["name"]: _told(who) for who in json.loads((tmp_path / name).read_text("utf-8"))}
        for name in ("before.json", "after.json")
    )
    assert after == before
    assert {one["direction"] for one in after["Ana Silva"]["exchanges"]} == {"given", "received"}


def _told(who: dict[str, object]) -> dict[str, object]:
    """Without ids, and without who stated a job: a table has no place for it."""
    jobs = who["employments"]
    assert isinstance(jobs, list)
    bare = sorted(str({**job, "source": None}) for job in jobs)
    return {**who, "id": None, "employments": bare}


def present_jobs(referrals: Referrals, config: Path) -> dict[str, list[str]]:
    said = referrals("--config", str(config), "contacts", "list", "--json")
    return {
        who["name"]: [job["employer"] for job in who["employments"] if job["current"]]
        for who in json.loads(said.out)
    }


def book_of(folder: Path) -> Path:
    """A configuration of its own, with its book beside it."""
    folder.mkdir()
    config = folder / "config.toml"
    config.write_text('[me]\nname = "Robin Doe"\nemail = "robin@example.org"\n')
    return config


@pytest.mark.parametrize("form", ["csv", "vcf", "json"])
def test_who_stated_what_comes_back_in_another_book(
    referrals: Referrals, tmp_path: Path, form: str
) -> None:
    one, other = (book_of(tmp_path / name) for name in ("one", "other"))
    connections = tmp_path / "Connections.csv"
    connections.write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Anna,Berg,https://www.linkedin.com/in/anna,anna@x.example,Globex,Engineer,12 Mar 2020\n"
        "Bo,Ek,https://www.linkedin.com/in/bo,bo@x.example,,,13 Mar 2020\n"
    )
    book = tmp_path / "phone.vcf"
    book.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nFN:A. Berg\nEMAIL:anna@x.example\nORG:Initech\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Bo\nEMAIL:bo@x.example\nORG:Initech\nEND:VCARD\n"
    )
    file = tmp_path / f"people.{form}"
    for words in (
        ["contacts", "import", str(connections)],
        ["contacts", "edit", "Bo Ek", "--phone", "4711", "--employer", "Hooli", "--name", "Bo E."],
        ["contacts", "export", str(file)],
    ):
        assert referrals("--config", str(one), *words).code == 0, words

    for config, path in ((other, file), (other, book), (one, book)):
        assert referrals("--config", str(config), "contacts", "import", str(path)).code == 0

    present = [present_jobs(referrals, config) for config in (one, other)]
    assert present[1] == present[0] == {"Anna Berg": ["Globex"], "Bo E.": ["Initech"]}
    told = referrals("--config", str(other), "contacts", "show", "Bo E.", "--json")
    assert json.loads(told.out)["phone"] == "4711"
