"""The address book as vCards, read back by ourselves."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from referrals.contacts.vcard import cards as vcard
from referrals.export.vcard import LONGEST, folded, vcards
from referrals.model.people import Contact, NameParts
from tests.people import contact, worked_at, works_at

ANA = contact(
    "Ana María Silva",
    works_at("Meier; Söhne, KG", "Engineer, Data", team="R&D; Berlin"),
    worked_at("Globex", 2017, 2021),
    emails=("ana@x.example", "a.silva@y.example"),
    phone="+351 123 456",
    url="https://www.linkedin.com/in/ana-maría",
    kinds=("teammate", "friend"),
    note="likes tea,\nand cake",
)


def read(text: str) -> list[Contact]:
    return list(vcard.read(io.BytesIO(text.encode())).contacts)


def test_a_card_is_what_the_standard_says() -> None:
    assert vcards([ANA], notes=True).split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "PRODID:-//referrals//contacts//EN",
        "FN:Ana María Silva",
        "N:Silva;Ana María;;;",
        "EMAIL:ana@x.example",
        "EMAIL:a.silva@y.example",
        "TEL:+351 123 456",
        "URL:https://www.linkedin.com/in/ana-mar%C3%ADa",
        r"ORG:Meier\; Söhne\, KG;R&D\; Berlin",
        r"TITLE:Engineer\, Data",
        "CATEGORIES:teammate,friend",
        "X-REFERRALS-LAST-CONTACT:2026-10-24",
        'X-REFERRALS-JOBS:Engineer\\, Data at "Meier\\; Söhne\\, KG" ("R&D\\; Berlin")\\',
        " ; Globex\\, 2017–2021",
        r"X-REFERRALS-SOURCES:\;you\;you",
        r"NOTE:likes tea\,\nand cake",
        "END:VCARD",
        "",
    ]


def test_notes_stay_home_unless_they_are_asked_for() -> None:
    assert "likes tea" not in vcards([ANA], notes=False)


def test_what_is_exported_is_read_back_as_the_same_people() -> None:
    bo = contact("Bo", worked_at("Globex", 2017, 2021), emails=())
    cy = contact("Cy 山田 van der Meer", works_at("Acme \\ Co"))

    ana, *others = read(vcards([ANA, bo, cy], notes=True))

    assert ana == ANA
    assert [(c.name, c.emails) for c in others] == [("Bo", ()), (cy.name, ("cy@example.org",))]
    assert others[1].employments == cy.employments


@pytest.mark.parametrize(
    "name", ["Ana\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Eve", "Ana\u2028FN:Eve", "Ana\x85FN:Eve"]
)
def test_a_name_cannot_write_a_card_of_its_own(name: str) -> None:
    text = vcards([Contact(name, url=f"https://x.example/{name}")], notes=False)

    assert len(text.splitlines()) == text.count("\r\n")
    assert text.count("\r\nFN:") == 1
    assert len(read(text)) == 1


@given(some.text(some.characters(exclude_categories=["Cs", "Cc"])))
def test_a_line_is_folded_by_octets_and_no_letter_is_cut(text: str) -> None:
    lines = folded(text).split("\r\n")

    assert all(len(line.encode()) <= LONGEST for line in lines)
    assert lines[0] + "".join(line[1:] for line in lines[1:]) == text
    assert all(line.startswith(" ") for line in lines[1:])


def test_family_and_given_name_go_out_as_they_came() -> None:
    jan = contact("Jan van der Berg", name_parts=NameParts("Jan", "van der Berg", "Jr."))
    guessed = replace(jan, name_parts=NameParts())
    renamed = replace(jan, name="Jan Stern")
    yamada = contact("山田 太郎", name_parts=NameParts("太郎", "山田"))

    assert "\r\nN:van der Berg;Jan;;;Jr.\r\n" in vcards([jan], notes=False)
    assert "\r\nN:van der Berg;Jan;;;\r\n" in vcards([guessed], notes=False)
    assert "\r\nN:Stern;Jan;;;Jr.\r\n" in vcards([renamed], notes=False)
    assert "\r\nN:山田;太郎;;;\r\n" in vcards([yamada], notes=False)
