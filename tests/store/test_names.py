"""What the Tab key asks of a book, on either database."""

from __future__ import annotations

from referrals.store.book import Book
from referrals.store.safekeeping.names import codes, people
from tests.people import TODAY, contact, works_at


def test_names_and_codes_are_offered_of_a_file_and_of_a_server(book: Book, address: str) -> None:
    book.people.save([contact("Zoë Łuk", works_at("Acmé")), contact("Bo Li")], {}, TODAY)
    book.codes.keep(
        TODAY, {"T1": {"kind": "thank", "contact": 2}, "A1": {"kind": "ask", "contact": 1}}
    )

    assert [*people(address)] == [("Zoë Łuk", "Acmé"), ("Bo Li", None)]
    assert [*codes(address, TODAY)] == [("A1", "ask", "Zoë Łuk"), ("T1", "thank", "Bo Li")]
