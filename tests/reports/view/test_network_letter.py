"""The letter of the quarter is a draft that hides from each who else gets it."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from referrals.model.letters import QuarterLetter
from reports.mail.letter import letter
from reports.page.page import page
from reports.view.network_letter import network_letter
from tests.reports.morning import INGRID, NIAMH, TOMAS, morning, somebody

DUE = morning(letter=QuarterLetter((INGRID, NIAMH, TOMAS), "data engineer"))


def test_it_opens_with_all_addresses_in_blind_copy() -> None:
    told = network_letter(DUE)

    assert told
    said = parse_qs(urlsplit(told.href).query)
    assert said["bcc"] == [f"{INGRID.emails[0]},{TOMAS.emails[0]}"]
    assert urlsplit(told.href).path == ""
    assert "looking for work as data engineer" in said["body"][0]


def test_report_and_mail_tell_of_it_when_it_is_due() -> None:
    for said in (page(DUE), letter(DUE).text, letter(DUE).html):
        assert "A few lines to Ingrid Solheim, Niamh Gallagher and Tomás Ferreira" in said
        assert "referrals draft letter" in said
        assert "referrals done letter" in said
    assert "few lines" not in page(morning()) + letter(morning()).text


def test_a_link_that_cannot_hold_all_addresses_is_left_out_and_they_can_be_copied() -> None:
    many = tuple(somebody(n, f"Person{n} With-A-Long-Name") for n in range(1, 99))

    told = network_letter(morning(letter=QuarterLetter(many, "")))

    assert told
    assert told.href == ""
    assert told.addresses.count("@") == 98
    assert told.to.endswith("and 90 others")
