"""What Google, Outlook and Thunderbird export, and any other table by the user's word."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from referrals.contacts.entry import best_phone
from referrals.contacts.exported import Export, NotAnExport, Skipped
from referrals.contacts.formats import read
from referrals.contacts.tables.mapping import columns_said
from referrals.contacts.tables.table import LARGEST
from referrals.model.people import Contact, Employment

OUTLOOK = "First Name,Middle Name,Last Name,Title,Suffix,Nickname,E-mail Address,Company,Web Page"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return tmp_path / "contacts.csv"


def written(path: Path, text: str, columns: str = "") -> Export:
    path.write_text(text, encoding="utf-8")
    return read(path, columns_said(columns) if columns else None)


def test_several_values_in_one_google_cell_are_several_addresses(book: Path) -> None:
    head = "First Name,Last Name,File As,Labels,E-mail 1 - Label,E-mail 1 - Value"

    [ana] = written(book, f"{head}\nAna,Silva,,,* Work,ana@x.org ::: ana@y.org\n").contacts

    assert ana.emails == ("ana@x.org", "ana@y.org")


def test_outlook_is_told_from_linkedins_layout_of_2015(book: Path) -> None:
    old = (Path(__file__).parent / "exports" / "2015.csv").read_text()

    assert written(book, old).what == "LinkedIn connections"
    assert written(book, f"{OUTLOOK}\nAna,,Silva,Mrs.,,,a@x.org,,\n").what == "Outlook contacts"


def test_a_home_page_is_nobodys_profile_but_a_profile_is(book: Path) -> None:
    row = "Ana,,Silva,,,,a@x.org,Globex,"

    [home] = written(book, f"{OUTLOOK}\n{row}https://globex.example\n").contacts
    [profile] = written(book, f"{OUTLOOK}\n{row}linkedin.com/in/ana/\n").contacts

    assert home.url is None
    assert profile.url == "https://www.linkedin.com/in/ana"


def test_outlook_in_another_language_is_read_by_position(book: Path) -> None:
    known = ["Titre", "Prénom", "Deuxième prénom", "Nom", "Suffixe", "Société", "Service", "Titre1"]
    heads = [*known, *(f"Rue {n}" for n in range(60)), "Adresse de messagerie", "Tél. mobile"]
    row = ["M.", "Anaïs", "", "Dupont", "", "Globex SA", "Données", "Analyste", *[""] * 60]

    [anais] = written(
        book, ",".join(heads) + "\n" + ",".join([*row, "a@x.org", "0612345678"])
    ).contacts

    assert anais == Contact(
        "Anaïs Dupont",
        emails=("a@x.org",),
        phone="0612345678",
        employments=(Employment("Globex SA", "Analyste", "Données"),),
    )


def test_thunderbird_in_another_language_is_read_by_position(book: Path) -> None:
    heads = [
        "Vorname",
        "Nachname",
        "Anzeigename",
        "Spitzname",
        "Primäre E-Mail",
        "Sekundäre E-Mail",
    ]
    heads += [f"Feld {n}" for n in range(30)]
    row = ["", "", "Ana Silva", "", "a@x.org", "", "", "030 1234567", *[""] * 18, "Globex", ""]

    [ana] = written(book, ",".join(heads) + "\n" + ",".join(row)).contacts

    assert (ana.name, ana.phone, ana.employments) == (
        "Ana Silva",
        "030 1234567",
        (Employment("Globex"),),
    )


def test_one_person_twice_in_a_file_is_taken_together(book: Path) -> None:
    rows = "Ana,,Silva,,,,a@x.org,,\nAna,,Silva,,,,a@x.org b@x.org,Globex,\n"

    reading = written(book, f"{OUTLOOK}\n{rows}")

    assert reading.contacts == (
        Contact("Ana Silva", emails=("a@x.org", "b@x.org"), employments=(Employment("Globex"),)),
    )
    assert reading.skipped == (Skipped(3, "the same person as line 2"),)


def test_entries_that_a_third_one_joins_are_one_person(book: Path) -> None:
    told = ["a@x.org", "b@x.org c@x.org", "b@x.org a@x.org", "c@x.org"]
    rows = "".join(f"Ana,,Silva,,,,{mails},,\n" for mails in told)

    reading = written(book, f"{OUTLOOK}\n{rows}")

    assert [person.emails for person in reading.contacts] == [("a@x.org", "b@x.org", "c@x.org")]
    assert [skipped.line for skipped in reading.skipped] == [4, 3, 5]


def test_two_of_one_name_with_a_profile_each_stay_two(book: Path) -> None:
    rows = "".join(f"Ana,,Silva,,,,a@x.org,,linkedin.com/in/ana-{n}\n" for n in (1, 2))

    assert len(written(book, f"{OUTLOOK}\n{rows}").contacts) == 2


def test_an_address_without_a_name_is_a_person_but_not_with_a_company(book: Path) -> None:
    reading = written(book, f"{OUTLOOK}\n,,,,,,Ana@x.org,,\n,,,,,,info@globex.example,Globex,\n")

    assert [contact.name for contact in reading.contacts] == ["ana@x.org"]
    assert reading.skipped == (Skipped(3, "it has no name"),)


def test_any_table_is_read_by_the_users_word(book: Path) -> None:
    text = (
        "my people\nFull Name;Works at;As;In;Since;Until;Mail;Page;Met;How;Well;Remember\n"
        "Ana Silva;Globex;Engineer;Data;May 2019;2022;ana@x.org;ana.example;13/4/2025;"
        "Teammate, friend;4;likes tea\n"
    )

    [ana] = written(
        book,
        text,
        "Full Name=name,works at=employer,As=title,In=team,Since=from,Until=to,Mail=email,"
        "Page=url,Met=last_contact,How=kind,Well=tie,Remember=note",
    ).contacts

    assert ana == Contact(
        "Ana Silva",
        emails=("ana@x.org",),
        url="https://ana.example",
        employments=(
            Employment(
                "Globex", "Engineer", "Data", date(2019, 5, 1), date(2022, 12, 31), current=False
            ),
        ),
        last_contact=date(2025, 4, 13),
        tie=4,
        kinds=("teammate", "friend"),
        note="likes tea",
    )


def test_a_table_of_no_known_program_says_its_columns_and_how_to_name_them(book: Path) -> None:
    with pytest.raises(NotAnExport, match=r"columns are 'Who', 'Where'.*--map \"Who=name,…\""):
        written(book, "Who,Where\nAna,Globex\n")


def test_a_column_that_is_not_there_is_named(book: Path) -> None:
    with pytest.raises(NotAnExport, match=r"no line has the columns 'Wo'; .* 'Who', 'Where'"):
        written(book, "Who,Where\nAna,Globex\n", "Wo=name")


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("Company=employr", "'employr' is no field; did you mean 'employer'"),
        ("Company=x", "'x' is no field; one of name"),
        ("employer", "'employer' has no column"),
    ],
)
def test_a_mapping_that_says_nothing_is_refused(said: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        columns_said(said)


def test_a_file_too_large_to_be_an_address_book_is_not_opened(book: Path) -> None:
    with book.open("wb") as file:
        file.truncate(LARGEST + 1)

    with pytest.raises(NotAnExport, match=r"contacts\.csv: larger than 64 MB"):
        read(book)


def test_more_rows_than_any_network_has_are_no_address_book(book: Path) -> None:
    with pytest.raises(NotAnExport, match="more than 300000 entries"):
        written(book, f"{OUTLOOK}\n" + "\n" * 9 + "A,B\n" * 300_001)


def test_a_file_of_broken_rows_is_given_up(book: Path) -> None:
    with pytest.raises(NotAnExport, match="quotation marks of 1,000 rows"):
        written(book, f"{OUTLOOK}\n" + 'Ana,"Silva" x,\n' * 1500)


@pytest.mark.parametrize(
    ("numbers", "best"),
    [
        ([("Home", "030 1111111"), ("* Mobile", "0171 222222")], "0171 222222"),
        ([("Work Fax", "030 1111111"), ("Work", "030 2222222")], "030 2222222"),
        ([("Assistant's Phone", "030 1111111"), ("", "ask her")], None),
    ],
)
def test_the_number_that_is_kept_reaches_the_person(
    numbers: list[tuple[str, str]], best: str | None
) -> None:
    assert best_phone(numbers) == best


def test_what_is_neither_file_nor_folder_is_not_read() -> None:
    with pytest.raises(NotAnExport, match="neither a file nor a folder"):
        read(Path(os.devnull))
