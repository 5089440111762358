"""Address books that people published, read where they lie."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from referrals.contacts.formats import read
from referrals.contacts.intake import take_in
from referrals.model.people import Contact, Employment
from tests.paths import CONTACTS_SAMPLES

LINKEDIN = CONTACTS_SAMPLES / "linkedin"
pytestmark = pytest.mark.skipif(
    not CONTACTS_SAMPLES.is_dir(), reason=f"{CONTACTS_SAMPLES} is not here"
)


def test_every_linkedin_export_gives_as_many_people_as_it_has() -> None:
    people = {path.name: len(read(path).contacts) for path in sorted(LINKEDIN.iterdir())}

    assert people == {
        "layout-2015-outlook-style-1.csv": 1,
        "layout-2018-1.csv": 2,
        "layout-2020s-1.csv": 8,
        "layout-2020s-blankrow-1.csv": 2,
    }


def test_todays_layout_gives_address_job_and_day() -> None:
    ada, *_, hari = read(LINKEDIN / "layout-2020s-1.csv").contacts

    assert ada == Contact(
        "Ada Okafor",
        url="https://www.linkedin.com/in/ada-okafor-fake",
        employments=(Employment("Monzo Bank", "Senior Backend Engineer"),),
        connected_on=date(2025, 3, 12),
    )
    assert hari.employments == (Employment("Poly AI", "Engineer, Dialogue"),)


def test_a_row_with_only_a_date_is_skipped_and_said() -> None:
    [skipped] = read(LINKEDIN / "layout-2020s-blankrow-1.csv").skipped

    assert (skipped.line, skipped.why) == (7, "nothing but a date: the account was closed")


def test_the_layout_of_2018_gives_mail_and_american_dates() -> None:
    ada, ben = read(LINKEDIN / "layout-2018-1.csv").contacts

    assert ada == Contact(
        "Ada Example",
        emails=("ada@example.com",),
        employments=(Employment("Acme, Inc.", "Engineer"),),
        connected_on=date(2018, 11, 4),
    )
    assert (ben.emails, ben.employments) == (("ben@example.org",), ())
    assert ben.connected_on == date(2017, 1, 23)


def test_the_layout_of_2015_gives_mail_and_job() -> None:
    [hugh] = read(LINKEDIN / "layout-2015-outlook-style-1.csv").contacts

    assert hugh == Contact(
        "Hugh Triggerr",
        emails=("hrc@trigger.example",),
        employments=(Employment("Florist", "Project Manager"),),
    )


def test_google_old_and_new_give_the_same_kind_of_person() -> None:
    [grace] = read(CONTACTS_SAMPLES / "google" / "new-layout-1.csv").contacts
    [first] = read(CONTACTS_SAMPLES / "google" / "old-layout-1.csv").contacts

    assert grace == Contact(
        "Grace Brewster Hopper",
        emails=("grace@navy.example", "grace@example.com"),
        phone="+1 555 0199",
        employments=(Employment("US Navy", "Rear Admiral"),),
        birthday="1906-12-09",
        tags=("navy",),
    )
    assert (first.name, first.emails[0]) == ("Firstname Middle Lastname", "home@aaa.pl")
    assert first.employments == (Employment("company", "jobtitle"),)


def test_outlook_gives_the_mobile_and_no_home_page() -> None:
    reading = read(CONTACTS_SAMPLES / "outlook" / "outlook-1.csv")

    assert reading.what == "Outlook contacts"
    assert reading.contacts == (
        Contact(
            "Linus Torvalds",
            emails=("linus@example.com", "linus@work.example"),
            phone="+358 40 000 0003",
            employments=(Employment("Kernel Inc", "Maintainer", "Core"),),
            birthday="1969-12-28",
            note="Likes penguins",
            kinds=("friend",),
            tags=("open source",),
        ),
    )


def test_thunderbird_gives_both_mails_and_the_job() -> None:
    [person] = read(CONTACTS_SAMPLES / "thunderbird" / "thunderbird-1.csv").contacts

    assert person == Contact(
        "Firstname Lastname",
        emails=("test@domain.tld", "next@domain.tld"),
        employments=(Employment("Organization", "title", "department"),),
    )


def test_every_card_gives_the_person_that_one_reads_on_it() -> None:
    people = {
        path.name: [person.name for person in read(path).contacts]
        for path in sorted((CONTACTS_SAMPLES / "vcard").iterdir())
    }

    assert people == {
        "John_Doe_ANDROID.vcf": [
            "john.doe@company.com",
            "jane.doe@company.com",
            "Ñ Ñ Ñ Ñ",
            "Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ",
            "Ñ Ñ Ñ Ñ Ñ",
            "ÑÑÑÑ",
        ],
        "John_Doe_GMAIL.vcf": ["John Richter James Doe"],
        "John_Doe_IPHONE.vcf": ["John Richter James Doe"],
        "John_Doe_MS_OUTLOOK.vcf": ["John Richter James Doe"],
        "gmail-list.vcf": ["Arnold Smith", "Chris Beatle", "Doug White"],
        "khard-altid.vcf": ["altid"],
        "khard-korean-c.vcf": ["최유림"],
        "khard-nickname.vcf": ["Michael Smith"],
        "khard-org.vcf": [],
        "khard-unparsable.vcf": ["second contact with minimal Vcard"],
        "outlook-2003.vcf": ["John Doe"],
        "rfc2426-example.vcf": ["Frank Dawson", "Tim Howes"],
        "rfc6350-example.vcf": ["Simon Perreault"],
        "roundcube-johndoe.vcf": ["John Doë"],
    }


def test_the_cards_of_one_person_from_three_programs_say_the_same_of_the_job() -> None:
    jobs = {
        program: read(CONTACTS_SAMPLES / "vcard" / f"John_Doe_{program}.vcf")
        .contacts[0]
        .employments
        for program in ("GMAIL", "IPHONE", "MS_OUTLOOK")
    }

    assert jobs == {
        "GMAIL": (Employment("IBM", "Money Counter"),),
        "IPHONE": (Employment("IBM", "Money Counter", "Accounting"),),
        "MS_OUTLOOK": (Employment("IBM", "Money Counter", "Accounting"),),
    }


def test_cards_give_mails_and_the_number_to_reach_them() -> None:
    [simon] = read(CONTACTS_SAMPLES / "vcard" / "rfc6350-example.vcf").contacts
    [john] = read(CONTACTS_SAMPLES / "vcard" / "roundcube-johndoe.vcf").contacts

    assert (simon.emails, simon.phone) == (("simon.perreault@viagenie.ca",), "+1-418-262-6501")
    assert john.emails == ("roundcube@gmail.com", "inbox@roundcube.net")


def imported(paths: list[Path]) -> list[Contact]:
    book: list[Contact] = []
    for path in paths:
        intake = take_in(book, read(path).contacts, date(2026, 11, 23))
        known = {person.id: person for person in (*book, *intake.changed) if person.id}
        new = [person for person in intake.changed if not person.id]
        numbered = [replace(p, id=len(book) + n) for n, p in enumerate(new, start=1)]
        book = [*known.values(), *numbered]
    return book


def test_all_of_them_in_either_order_are_the_same_people_and_once_more_nobody_new() -> None:
    paths = sorted(path for path in CONTACTS_SAMPLES.rglob("*") if path.is_file())

    there, back = imported(paths), imported(paths[::-1])

    assert len(there) == 36
    assert {(p.name, frozenset(p.emails)) for p in there} == {
        (p.name, frozenset(p.emails)) for p in back
    }
    assert len(imported([*paths, *paths])) == len(there)
