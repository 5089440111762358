"""Everyone in the sample address books, exported and read again: the same people."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from referrals.contacts.formats import read
from referrals.domain.people.ties import tie
from referrals.export.table import csv_of, present
from referrals.export.vcard import vcards
from referrals.model.people import Contact, Me
from tests.paths import CONTACTS_SAMPLES
from tests.people import TODAY

FILES = sorted(file for file in CONTACTS_SAMPLES.rglob("*") if file.is_file())

pytestmark = pytest.mark.skipif(not FILES, reason="the sample address books are not here")


def known(contact: Contact) -> object:
    """What other programs have room for."""
    job = present(contact)
    return (
        contact.name, contact.emails, contact.phone, contact.url,
        job and replace(job, start=None),
    )  # fmt: skip


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_what_is_exported_is_read_again(file: Path, tmp_path: Path) -> None:
    people = read(file).contacts
    table, cards = tmp_path / "people.csv", tmp_path / "people.vcf"

    table.write_text(csv_of([(c, tie(c, Me(""), TODAY)) for c in people], False), newline="")
    cards.write_text(vcards(people, False), newline="")

    for written in (table, cards) if people else ():
        assert set(map(known, read(written).contacts)) == set(map(known, people))
    for one, other in zip(read(table).contacts, people, strict=True) if people else ():
        assert (one.connected_on, one.last_contact) == (other.connected_on, other.last_contact)
