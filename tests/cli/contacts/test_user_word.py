"""What the user says of a person, takes out and adds twice: it stays through every import."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Referrals

CONFIG = """
[me]
name = "Robin Doe"
email = "r.doe@gmail.com"
[[companies]]
name = "Northwind"
"""
EXPORT = """First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,Silva,https://www.linkedin.com/in/ana,ana@x.example,Globex,Data Engineer,12 Mar 2020
"""


@pytest.fixture(autouse=True)
def config(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "Connections.csv").write_text(EXPORT, encoding="utf-8")


def people(referrals: Referrals) -> list[dict[str, object]]:
    found: list[dict[str, object]] = referrals("contacts", "list", "--json").document
    return found


def test_an_edited_name_and_what_was_taken_out_stay_through_the_next_import(
    referrals: Referrals,
) -> None:
    referrals("contacts", "import", "Connections.csv")
    referrals("contacts", "edit", "ana", "--name", "Anita Silva")
    referrals("contacts", "edit", "1", "--remove-employer", "globex inc")
    referrals("contacts", "edit", "1", "--remove-email", "Ana@x.example")

    referrals("contacts", "import", "Connections.csv")

    [ana] = people(referrals)
    assert (ana["name"], ana["emails"], ana["employments"]) == ("Anita Silva", [], [])


def test_what_was_taken_out_can_be_said_again(referrals: Referrals) -> None:
    referrals("contacts", "import", "Connections.csv")
    referrals("contacts", "edit", "1", "--remove-email", "ana@x.example")

    referrals("contacts", "edit", "1", "--email", "ana@x.example")
    referrals("contacts", "import", "Connections.csv")

    assert people(referrals)[0]["emails"] == ["ana@x.example"]


def test_taking_out_what_is_not_there_tells_what_is(referrals: Referrals) -> None:
    referrals("contacts", "import", "Connections.csv")

    mail = referrals("contacts", "edit", "1", "--remove-email", "bo@x.example")
    job = referrals("contacts", "edit", "1", "--remove-employer", "Acme")
    favour = referrals("contacts", "edit", "1", "--remove-favour", "7")

    assert (mail.code, job.code, favour.code) == (2, 2, 2)
    assert "'ana@x.example'" in mail.err
    assert "'Globex'" in job.err


def test_a_favour_a_note_and_a_phone_are_taken_out(referrals: Referrals) -> None:
    referrals("contacts", "add", "Ana Silva", "--note", "tea", "--phone", "030 123456")
    referrals("gave", "Ana", "a lead")
    assert "favour 1: given a lead" in referrals("contacts", "show", "1").out

    referrals("contacts", "edit", "1", "--note", "", "--phone", "", "--remove-favour", "1")

    shown = referrals("contacts", "show", "1").out
    assert "favour 1" not in shown
    assert "tea" not in shown
    assert "030" not in shown
    referrals("undo")
    assert "favour 1: given a lead" in referrals("contacts", "show", "1").out


def test_a_link_is_taken_back(referrals: Referrals) -> None:
    referrals("contacts", "add", "Ana Silva")
    referrals("contacts", "add", "Bo Larsen")
    referrals("contacts", "link", "Ana", "Bo", "--strength", "4")

    assert referrals("contacts", "unlink", "Bo", "Ana").code == 0
    assert "knows" not in referrals("contacts", "show", "Ana").out
    assert referrals("contacts", "unlink", "Bo", "Ana").code == 2


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--email", "notanaddress"), "'notanaddress' is no mail address"),
        (("--email", "o brien@x.example"), "is no mail address"),
        (("--email", "rdoe+news@googlemail.com"), "an address of yours"),
        (("--employer", ""), "--remove-employer"),
        (("--employer", " - "), "--remove-employer"),
    ],
)
def test_what_is_no_address_no_employer_or_ones_own_is_refused(
    referrals: Referrals, options: tuple[str, str], told: str
) -> None:
    referrals("contacts", "add", "Bo Larsen")

    added = referrals("contacts", "add", "Ana Silva", *options)
    edited = referrals("contacts", "edit", "Bo", *options)

    assert (added.code, edited.code) == (2, 2)
    assert told in added.err
    assert told in edited.err
    assert [person["employments"] for person in people(referrals)] == [[]]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("Ana Silva", "--email", "ana@x.example"), ("Ana Silva", "--email", "ana@x.example")),
        (("Ana Silva", "--employer", "Globex"), ("Silva Ana",)),
        (("José Núñez",), ("Jose Nunez", "--employer", "Globex")),
        (("Robert Smith", "--employer", "Globex"), ("Bob Smith", "--employer", "Globex Inc")),
        (("R. Doe", "--email", "a.b@gmail.com"), ("Bo", "--email", "ab+x@gmail.com")),
        (("Ana Silva", "--phone", "030 123456"), ("A. Silva", "--phone", "030 123456")),
    ],
)
def test_the_same_person_added_twice_is_asked_about(
    referrals: Referrals, first: tuple[str, ...], second: tuple[str, ...]
) -> None:
    referrals("contacts", "add", *first)

    again = referrals("contacts", "add", *second)
    anyway = referrals("contacts", "add", *second, "--anyway")

    assert again.code == 2
    assert f"1  {first[0]}" in again.err
    assert anyway.code == 0
    assert len(people(referrals)) == 2


def test_a_namesake_with_another_address_is_added_and_asked_about(referrals: Referrals) -> None:
    referrals("contacts", "add", "Ana Silva", "--email", "ana@x.example")

    added = referrals("contacts", "add", "Ana Silva", "--email", "ana@y.example")

    assert added.code == 0
    assert "contacts review --people" in added.err
    [pair] = referrals("contacts", "review", "--people", "--json").document
    assert {pair["contact_id"], pair["other_id"]} == {1, 2}
    referrals("contacts", "merge", 1, 2, "--never")
    assert referrals("contacts", "review", "--people", "--json").document == []


def test_the_user_is_never_a_contact(referrals: Referrals, tmp_path: Path) -> None:
    cards = [
        ("Robin Doe", "rdoe@googlemail.com"),
        ("R. Doe", "r.doe+jobs@gmail.com"),
        ("Kim Stern", "rdoe@gmail.com\r\nEMAIL:kim@x.example"),
        ("Ana Silva", "ana@x.example"),
    ]
    text = "".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEMAIL:{mail}\r\nEND:VCARD\r\n"
        for name, mail in cards
    )
    (tmp_path / "cards.vcf").write_text(text, encoding="utf-8")

    imported = referrals("contacts", "import", "cards.vcf")

    assert imported.out == "2 new, 0 updated, 0 unchanged, 2 skipped\n"
    assert "it is you" in imported.err
    assert [(p["name"], p["emails"]) for p in people(referrals)] == [
        ("Kim Stern", ["kim@x.example"]),
        ("Ana Silva", ["ana@x.example"]),
    ]


def test_a_couple_with_one_mailbox_is_two_people_and_a_question(
    referrals: Referrals, tmp_path: Path
) -> None:
    text = "".join(
        f"BEGIN:VCARD\r\nFN:{name}\r\nEMAIL:berg@family.example\r\nORG:{org}\r\nEND:VCARD\r\n"
        for name, org in (("Anna Berg", "Globex"), ("Paul Berg", "Northwind"))
    )
    (tmp_path / "cards.vcf").write_text(text, encoding="utf-8")

    referrals("contacts", "import", "cards.vcf")

    assert [(p["name"], p["employments"][0]["employer"]) for p in people(referrals)] == [  # type: ignore[index]
        ("Anna Berg", "Globex"),
        ("Paul Berg", "Northwind"),
    ]
    [question] = referrals("contacts", "review", "--people", "--json").document
    assert question["evidence"] == [
        "both have berg@family.example: one person, or a mailbox that two people read"
    ]


def test_what_is_no_address_in_a_file_is_told_with_its_line(
    referrals: Referrals, tmp_path: Path
) -> None:
    text = EXPORT.replace("ana@x.example", "ana at x dot example")
    (tmp_path / "Connections.csv").write_text(text, encoding="utf-8")

    imported = referrals("contacts", "import", "Connections.csv")

    assert imported.out == "1 new, 0 updated, 0 unchanged, 0 skipped\n"
    assert "Connections.csv:2: 'ana at x dot example' is no mail address" in imported.err


def test_an_address_in_config_that_is_none_is_told(referrals: Referrals, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[me]\nemail = "robin at x"\n', encoding="utf-8")

    told = referrals("contacts", "list")

    assert told.code == 10
    assert "'robin at x' is no mail address" in told.err


def test_a_note_that_was_taken_out_and_a_name_that_was_changed_stay_so(
    referrals: Referrals, tmp_path: Path
) -> None:
    (tmp_path / "book.csv").write_text("Name,Email,Notes\nAnna Berg,a@x.example,likes tea\n")
    referrals("contacts", "import", "book.csv")
    referrals("contacts", "edit", "Anna", "--name", "Änni Lind", "--note", "")

    said = referrals("contacts", "import", "book.csv")

    assert said.out.startswith("0 new, 0 updated, 1 unchanged")
    card = referrals("contacts", "show", "Änni").out
    assert "likes tea" not in card


@pytest.mark.parametrize("before", [None, "2026-01-10"])
def test_a_favour_that_is_taken_out_was_no_being_in_touch(
    referrals: Referrals, before: str | None
) -> None:
    referrals("contacts", "add", "Ana Silva", *(("--last-contact", before) if before else ()))
    known = people(referrals)[0]
    referrals("gave", "Ana", "a lead")
    assert people(referrals)[0]["last_contact"] != before

    referrals("contacts", "edit", "1", "--remove-favour", "1")

    assert people(referrals)[0] == known
    referrals("undo")
    assert people(referrals)[0]["last_contact"] not in (None, before)


def test_what_else_passed_that_day_is_still_being_in_touch(referrals: Referrals) -> None:
    referrals("contacts", "add", "Ana Silva")
    referrals("gave", "Ana", "a lead", "--on", "2026-02-01")
    referrals("received", "Ana", "an hour", "--on", "2026-03-01")

    referrals("contacts", "edit", "1", "--remove-favour", "2")

    assert people(referrals)[0]["last_contact"] == "2026-02-01"


def test_a_refused_edit_takes_out_no_favour(referrals: Referrals) -> None:
    referrals("contacts", "add", "Ana Silva")
    referrals("gave", "Ana", "a lead")

    said = referrals(
        "contacts", "edit", "1", "--remove-favour", "1", "--remove-email", "no@x.example"
    )

    assert said.code == 2
    assert "favour 1: given a lead" in referrals("contacts", "show", "1").out
