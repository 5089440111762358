"""Any files of the same people, in any order, again and again: the same people every time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as some

from referrals.contacts.exported import Export
from referrals.contacts.formats import read
from referrals.contacts.intake import take_in
from referrals.domain.people.duplicates import united
from referrals.model.people import Contact
from tests.people import TODAY

ME = frozenset({"robin@example.org"})
WHO = [
    ("Ana", "Silva", "Acme"),
    ("Bo", "Ek", "Globex"),
    ("Cy", "Ng", "Acme"),
    ("Eva", "Żak", "Umbra"),
]


def linkedin(people: Sequence[tuple[str, str, str]]) -> bytes:
    rows = [
        f"{first},{last},https://www.linkedin.com/in/{first}-{last},{first}@x.example,{firm},,12 Mar 2020"
        for first, last, firm in people
    ]
    head = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    return "\n".join([head, *rows, ""]).encode()


def table(people: Sequence[tuple[str, str, str]]) -> bytes:
    rows = [f"{first},{last},{first}@x.example,{firm}" for first, last, firm in people]
    return "\n".join(["Imię,Nazwisko,E-mail,Firma", *rows, ""]).encode("cp1250", errors="replace")


def cards(people: Sequence[tuple[str, str, str]]) -> bytes:
    return b"".join(
        f"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:{first} {last}\r\nN:{last};{first};;;\r\n"
        f"EMAIL:{first}@x.example\r\nEMAIL:{first}@home.example\r\nORG:{firm}\r\n"
        "END:VCARD\r\n".encode()
        for first, last, firm in people
    )


def mailbox(people: Sequence[tuple[str, str, str]]) -> bytes:
    return "".join(
        f"From - Mon May 01 10:00:00 2023\nFrom: {a}\nTo: {b}\n"
        "Date: Mon, 1 May 2023 10:00:00 +0200\n\nHello.\n"
        for first, last, _ in people
        for a, b in (
            (f"{first} {last} <{first}@x.example>", "robin@example.org"),
            ("robin@example.org", f"{first}@x.example"),
        )
    ).encode()


def calendar(people: Sequence[tuple[str, str, str]]) -> bytes:
    events = [
        f"BEGIN:VEVENT\r\nUID:{first}\r\nDTSTART:20260105T100000Z\r\n"
        "ATTENDEE:mailto:robin@example.org\r\n"
        f"ATTENDEE;CN={first} {last}:mailto:{first}@home.example\r\nEND:VEVENT\r\n"
        for first, last, _ in people
    ]
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{''.join(events)}END:VCALENDAR\r\n".encode()


FORMS = {"a.csv": linkedin, "b.csv": table, "c.vcf": cards, "d.mbox": mailbox, "e.ics": calendar}


def imported(book: list[Contact], export: Export) -> list[Contact]:
    """The book after *export*, with those merged whom it shows to be one."""
    intake = take_in(book, export.contacts, TODAY, export.source)
    known = {person.id: person for person in book}
    for person in intake.rows:
        key = person.id or max(known, default=0) + 1
        known[key] = replace(person, id=key)
    people = list(known.values())
    for kept, gone in intake.same[:1]:
        known[kept] = united(known[kept], known.pop(gone))
        return imported(list(known.values()), export)
    return people


FILES = some.lists(
    some.tuples(some.sampled_from(sorted(FORMS)), some.sets(some.sampled_from(WHO), min_size=1)),
    min_size=1,
    max_size=4,
)


@given(FILES, some.randoms(use_true_random=False))
@settings(max_examples=60)
def test_any_mix_of_files_in_any_order_gives_the_same_people(
    files: list[tuple[str, set[tuple[str, str, str]]]], random: object
) -> None:
    exports = []
    with TemporaryDirectory() as folder:
        for number, (name, people) in enumerate(files):
            path = Path(folder) / f"{number}{name}"
            path.write_bytes(FORMS[name](sorted(people)))
            exports.append(read(path, me=ME, today=TODAY))
    noted = Contact("Ana Silva", 1, ("ana@x.example",), tie=4, kinds=("friend",), note="likes tea")
    shuffled = list(exports)
    random.shuffle(shuffled)  # type: ignore[attr-defined]

    books = []
    for order in (exports, shuffled):
        book = [noted]
        for export in order:
            book = imported(book, export)
        again = book
        for export in order:
            again = imported(again, export)
        assert [(w.name, w.emails, w.url) for w in again] == [
            (w.name, w.emails, w.url) for w in book
        ]
        books.append({(w.name, frozenset(w.emails), w.url, w.last_contact) for w in again})

    assert books[0] == books[1]
    told = {mail for export in exports for who in export.contacts for mail in who.emails}
    assert {mail for _, mails, _, _ in books[0] for mail in mails} == told | {"ana@x.example"}
    ana = next(who for who in again if who.id == 1)
    assert (ana.name, ana.tie, ana.kinds, ana.note) == ("Ana Silva", 4, ("friend",), "likes tea")
    assert ana.last_contact in (None, date(2023, 5, 1), date(2026, 1, 5))
