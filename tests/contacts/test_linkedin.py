"""LinkedIn's Connections.csv, as LinkedIn really writes it. The files in `exports` are invented."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as some

from referrals.contacts.exported import NotAnExport, Skipped
from referrals.contacts.formats import read
from referrals.contacts.person_names import name_of_parts
from referrals.contacts.text.written_dates import day_first, written_date, written_month
from referrals.model.people import Contact, Employment

EXPORTS = Path(__file__).parent / "exports"
HEADERS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


def test_todays_export_is_read_with_its_notes_and_windows_line_ends() -> None:
    reading = read(EXPORTS / "today.csv")

    assert [contact.name for contact in reading.contacts] == [
        "Ana Silva",
        "Chidi Okafor",
        "Łukasz Wójcik",
        "Efe Stone",
    ]
    assert reading.contacts[2] == Contact(
        name="Łukasz Wójcik",
        emails=("lukasz@example.org",),
        url="https://www.linkedin.com/in/łukasz-wójcik-77",
        employments=(Employment("Wayne & Söhne GmbH", "Head of “Data”"),),
        connected_on=date(2024, 11, 21),
    )


def test_a_title_without_a_company_is_no_job() -> None:
    efe = read(EXPORTS / "today.csv").contacts[3]

    assert efe.employments == ()


def test_a_closed_account_and_a_repeated_row_are_skipped_and_said() -> None:
    assert read(EXPORTS / "today.csv").skipped == (
        Skipped(9, "nothing but a date: the account was closed"),
        Skipped(10, "the same person as line 5"),
    )


def test_the_export_of_2018_has_no_addresses_and_american_dates() -> None:
    ana, ben = read(EXPORTS / "2018.csv").contacts

    assert ana.emails == ("ana@example.org",)
    assert ana.connected_on == date(2018, 11, 4)
    assert (ben.name, ben.connected_on) == ("BEN HUGHES", date(2017, 1, 23))


def test_the_export_of_2015_looks_like_outlooks() -> None:
    [martin] = read(EXPORTS / "2015.csv").contacts

    assert martin == Contact(
        name="Martin Luther King",
        emails=("martin@example.org", "mlk@example.com"),
        employments=(Employment("Hooli", "Preacher"),),
    )


def test_a_german_export_saved_by_a_spreadsheet_is_read_in_its_encoding() -> None:
    jorg, zoe = read(EXPORTS / "german-from-a-spreadsheet.csv").contacts

    assert (jorg.name, jorg.connected_on) == ("Jörg Müller", date(2025, 3, 12))
    assert jorg.url == "https://www.linkedin.com/in/joerg-mueller"
    assert jorg.employments[0].employer == "Müller & Söhne GmbH"
    assert (zoe.url, zoe.connected_on) == (
        "https://www.linkedin.com/in/zoe-gross",
        date(2024, 1, 3),
    )


def test_a_head_in_any_language_is_told_by_the_profiles_below_it(tmp_path: Path) -> None:
    export = tmp_path / "Connections.csv"
    export.write_text(
        "Notatki:\n\nImię,Nazwisko,Adres,E-mail,Firma,Stanowisko,Data\n"
        "Łukasz,Wójcik,https://www.linkedin.com/in/lw,,Globex,Analityk,2024-11-21\n"
    )

    assert read(export).contacts == (
        Contact(
            "Łukasz Wójcik",
            url="https://www.linkedin.com/in/lw",
            employments=(Employment("Globex", "Analityk"),),
            connected_on=date(2024, 11, 21),
        ),
    )


@pytest.mark.parametrize(
    "heads",
    [
        "Nombre,Apellidos,URL,Dirección de correo electrónico,Compañía,Cargo,Conectado el",
        "Nome,Sobrenome,URL,Endereço de e-mail,Organização,Função,Conectado em",
        "Prénom,Nom de famille,URL,Adresse e-mail,Entreprise,Poste,Connecté(e) le",
    ],
)
def test_where_some_heads_are_known_the_others_are_told_by_their_place(
    tmp_path: Path, heads: str
) -> None:
    export = tmp_path / "Connections.csv"
    export.write_text(f"{heads}\nAna,Silva,https://www.linkedin.com/in/a,,Globex,Lead,2024-11-21\n")

    [ana] = read(export).contacts

    assert ana.employments == (Employment("Globex", "Lead"),)
    assert ana.connected_on == date(2024, 11, 21)


def test_utf_16_is_read_too() -> None:
    [maria] = read(EXPORTS / "utf-16.csv").contacts

    assert (maria.name, maria.connected_on) == ("María Núñez", date(2023, 12, 5))


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark_is_read_too(tmp_path: Path, encoding: str) -> None:
    export = tmp_path / "Connections.csv"
    export.write_bytes(f"{HEADERS}\nAna,Silva,,a@example.org,Globex,,\n".encode(encoding))

    assert [contact.name for contact in read(export).contacts] == ["Ana Silva"]


def test_a_damaged_row_costs_nobody_but_itself() -> None:
    reading = read(EXPORTS / "damaged.csv")

    assert [contact.name for contact in reading.contacts] == [
        "Ben Hughes",
        "Dana Price",
        "Efe Stone",
        "Femi Clarke",
    ]
    assert [(skipped.line, skipped.why.split(":")[0]) for skipped in reading.skipped] == [
        (2, "its quotation marks do not pair"),
        (4, "8 fields under 7 headers"),
        (6, "it has no name"),
    ]


def test_what_is_no_address_and_no_day_is_not_known() -> None:
    femi = read(EXPORTS / "damaged.csv").contacts[3]

    assert (femi.url, femi.connected_on) == (None, None)


def test_a_table_of_other_things_is_no_export_and_the_message_says_what_was_found(
    tmp_path: Path,
) -> None:
    shopping = tmp_path / "shopping.csv"
    shopping.write_text("First Name,Last Name,Size\nAna,Silva,38\n")

    with pytest.raises(NotAnExport, match=r"shopping\.csv: .* 'First Name', 'Last Name', 'Size'"):
        read(shopping)


@given(some.binary(max_size=400), some.booleans())
@example(b'"' + b"x" * 200_000, True)
@example(b"\xff\xfeA", False)
@example(b"A,B,http://[,[@[,\xed\xa0\x80,,99/99/99", True)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_file_makes_the_import_crash(tmp_path: Path, data: bytes, headed: bool) -> None:
    file = tmp_path / "any.csv"
    file.write_bytes(HEADERS.encode() + b"\n" + data if headed else data)

    try:
        reading = read(file)
    except NotAnExport:
        return
    assert all(contact.name for contact in reading.contacts)


@pytest.mark.parametrize(
    ("last", "name"),
    [
        ("Okafor, MBA", "Ada Okafor"),
        ("Okafor, PhD, PMP®", "Ada Okafor"),
        ("Okafor, SHRM-CP, M.Sc.", "Ada Okafor"),
        ("Okafor MBA", "Ada Okafor"),
        ("Okafor (She/Her)", "Ada Okafor"),
        ("Okafor, LEED AP", "Ada Okafor"),
        ("OKAFOR, MBA", "Ada OKAFOR"),
        ("King, Jr.", "Ada King"),
        ("King, III", "Ada King"),
        ("Ma", "Ada Ma"),
        ("MA", "Ada MA"),
        ("Chen, Ma", "Ada Chen, Ma"),
        ("Chen, MA", "Ada Chen"),
        ("Mba", "Ada Mba"),
        ("Obi Mba", "Ada Obi Mba"),
        ("OBI MBA", "Ada OBI MBA"),
        ("SMITH, ANNA", "Ada SMITH, ANNA"),
        ("de la Cruz", "Ada de la Cruz"),
        ("O'Brien-Ngô", "Ada O'Brien-Ngô"),
        ("🚀", "Ada"),
        ("👩‍💻 Okafor 👋🏽", "Ada Okafor"),
        ("𝗢𝗸𝗮𝗳𝗼𝗿", "Ada Okafor"),
        ("Oka\u202efor\u200b\x07", "Ada Okafor"),
        ("می\u200cخواهم", "Ada می\u200cخواهم"),
    ],
)
def test_degrees_and_signs_leave_a_name_and_the_name_stays(last: str, name: str) -> None:
    assert name_of_parts("Ada", middle="", last=last, suffix="").text == name


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12 Mar 2025", date(2025, 3, 12)),
        ("03 January 2025", date(2025, 1, 3)),
        ("Mar 12, 2025", date(2025, 3, 12)),
        ("2025-03-12", date(2025, 3, 12)),
        ("2025-03-12T09:05:00Z", date(2025, 3, 12)),
        ("2025年3月12日", date(2025, 3, 12)),
        ("11/4/18, 9:05 AM", date(2018, 11, 4)),
        ("11/04/2018", date(2018, 11, 4)),
        ("12.03.2025", date(2025, 3, 12)),
        ("12. März 2025", date(2025, 3, 12)),
        ("12 mars 2025", date(2025, 3, 12)),
        ("5 févr. 2025", date(2025, 2, 5)),
        ("1 août 2025", date(2025, 8, 1)),
        ("12 de marzo de 2025", date(2025, 3, 12)),
        ("3 de fev. de 2025", date(2025, 2, 3)),
        ("12 mrt 2025", date(2025, 3, 12)),
        ("7 giu 2025", date(2025, 6, 7)),
        ("9 set 2025", date(2025, 9, 9)),
        ("31 Feb 2025", None),
        ("12 Foo 2025", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_a_date_is_read_as_it_was_meant(text: str, day: date | None) -> None:
    assert written_date(text, european=False) == day


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("May 2020", date(2020, 5, 1), date(2020, 5, 31)),
        ("mai 2020", date(2020, 5, 1), date(2020, 5, 31)),
        ("02/2020", date(2020, 2, 1), date(2020, 2, 29)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2020", date(2020, 1, 1), date(2020, 12, 31)),
        ("3 May 2020", date(2020, 5, 3), date(2020, 5, 3)),
        ("13/2020", None, None),
        ("0000", None, None),
        ("Present", None, None),
    ],
)
def test_a_month_or_year_begins_and_ends(text: str, first: date | None, last: date | None) -> None:
    assert written_month(text, european=False) == first
    assert written_month(text, european=False, last=True) == last


def test_one_day_beyond_twelve_shows_that_a_file_writes_the_day_first() -> None:
    texts = ["04/11/2018", "23/01/2017"]

    assert day_first(texts)
    assert written_date(texts[0], day_first(texts)) == date(2018, 11, 4)


def test_every_month_is_known_in_all_languages() -> None:
    months = {
        "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "fr": "janvier février mars avril mai juin juillet août septembre octobre "
        "novembre décembre",
        "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
        "diciembre",
        "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
        "dezembro",
        "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre "
        "novembre dicembre",
        "nl": "januari februari maart april mei juni juli augustus september oktober november "
        "december",
    }

    for names in months.values():
        read_months = [written_date(f"1 {name} 2025", european=False) for name in names.split()]

        assert read_months == [date(2025, month, 1) for month in range(1, 13)], names
