"""Cards as phones and mail programs write them: folds, companies, preferences, days of birth."""

from __future__ import annotations

from pathlib import Path

import pytest

from referrals.contacts.formats import read
from referrals.model.people import Contact


def opened(tmp_path: Path, *lines: str, version: str = "3.0") -> tuple[Contact, ...]:
    file = tmp_path / "people.vcf"
    card = ["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""]
    file.write_text("\r\n".join(card), encoding="utf-8", newline="")
    return read(file).contacts


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["J=C3=BCrgen=", " M=C3=BCller"], "Jürgen Müller"),
        (["J=C3=BCrgen= ", " M=C3=BCller"], "Jürgen Müller"),
        (["J=C3=BCrgen =", "M=C3=BCller"], "Jürgen Müller"),
        (["J=C3=BC=", " rgen M=C3=BCller"], "Jürgen Müller"),
        (["J=C3=BCrgen=20=", "\tM=C3=BCller"], "Jürgen Müller"),
        (["J=C3=BCrgen M=C3=BCller=", ""], "Jürgen Müller"),
        (["Jan=", " van der Berg"], "Jan van der Berg"),
        (["Ana=", " e Silva"], "Ana e Silva"),
    ],
)
def test_a_soft_line_break_and_a_blank_leave_the_name_whole(
    tmp_path: Path, lines: list[str], name: str
) -> None:
    head = "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:"

    [person] = opened(tmp_path, head + lines[0], *lines[1:], "EMAIL:jm@x.example", version="2.1")

    assert (person.name, person.emails) == (name, ("jm@x.example",))


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["FN:Ana Silva", "N:Silva;Ana;;;", "ORG:Acme", "X-ABShowAs:COMPANY"], ["Ana Silva"]),
        (["N:Silva;Ana;;;", "ORG:Acme", "X-ABShowAs:COMPANY"], ["Ana Silva"]),
        (["FN:Acme", "N:;;;;", "ORG:Acme", "X-ABShowAs:COMPANY"], []),
        (["FN:Acme", "ORG:Acme", "X-ABShowAs:COMPANY"], []),
        (["N:;;;;", "ORG:Acme", "X-ABShowAs:COMPANY"], []),
        (["FN:Acme", "ORG:Acme"], []),
        (["KIND:org", "FN:Acme"], []),
        (["FN:Tanaka\\, Yuki"], ["Yuki Tanaka"]),
    ],
)
def test_a_persons_card_is_told_from_a_companys(
    tmp_path: Path, lines: list[str], names: list[str]
) -> None:
    assert [person.name for person in opened(tmp_path, *lines)] == names


def test_two_organizations_are_two_jobs(tmp_path: Path) -> None:
    [ana] = opened(
        tmp_path, "FN:Ana Silva", "ORG:Acme;Data", "TITLE:Engineer", "ORG:Globex", "TITLE:Advisor"
    )

    assert [(job.employer, job.title, job.team) for job in ana.employments] == [
        ("Acme", "Engineer", "Data"),
        ("Globex", "Advisor", None),
    ]


def test_one_organization_in_two_languages_is_one_job(tmp_path: Path) -> None:
    [ana] = opened(
        tmp_path,
        "FN:Ana Silva",
        "ORG;ALTID=1:Acme",
        "ORG;ALTID=1;LANGUAGE=ja:アクメ",
        version="4.0",
    )

    assert [job.employer for job in ana.employments] == ["Acme"]


@pytest.mark.parametrize(
    ("version", "other", "preferred"),
    [("4.0", "", "PREF=1"), ("4.0", ";PREF=50", "PREF=2"), ("3.0", "", "TYPE=work,pref"), ("2.1", "", "PREF")],
)  # fmt: skip
def test_the_preferred_address_comes_first(
    tmp_path: Path, version: str, other: str, preferred: str
) -> None:
    [ana] = opened(
        tmp_path,
        "FN:Ana Silva",
        f"EMAIL{other}:b@x.example",
        f"EMAIL;{preferred}:a@x.example",
        version=version,
    )

    assert ana.emails == ("a@x.example", "b@x.example")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("BDAY:1987-02-03", "1987-02-03"),
        ("BDAY:19870203", "1987-02-03"),
        ("BDAY:1987-02-03T00:00:00Z", "1987-02-03"),
        ("BDAY;VALUE=date:1987-02-03", "1987-02-03"),
        ("BDAY:--0203", "--02-03"),
        ("BDAY:--02-29", "--02-29"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-03", "--02-03"),
        ("BDAY:--1350", None),
        ("BDAY;VALUE=text:in spring", None),
    ],
)
def test_a_birthday_is_kept(tmp_path: Path, line: str, day: str | None) -> None:
    [ana] = opened(tmp_path, "FN:Ana Silva", line)

    assert ana.birthday == day
