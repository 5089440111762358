"""Address books that people published, read where they lie."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from referrals.contacts.linkedin import NotAnExport, read
from referrals.domain.model import Contact, Employment

SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "contacts"
LINKEDIN = SAMPLES / "linkedin"
pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason=f"{SAMPLES} is not here")


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


@pytest.mark.parametrize("folder", ["google", "thunderbird", "vcard"])
def test_another_programs_address_book_is_refused_by_name(folder: str) -> None:
    for path in sorted((SAMPLES / folder).iterdir()):
        with pytest.raises(NotAnExport, match=path.name):
            read(path)
