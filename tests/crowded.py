"""A book in which one person stands in every table: to see whether they can be forgotten."""

from __future__ import annotations

from referrals.domain.postings.fit import Search
from referrals.model.people import Exchange
from referrals.store.book import Book
from tests.ground import NOW
from tests.people import TODAY, ask, contact, posting, snapshot, works_at

NAMED = ("Ana Silva", "Ana Costa", "ana@example.org", "ana@home.example", "+351 123", "/in/ana-s")
"""What the forgotten one is known by."""

ANA = contact(
    "Ana Silva",
    works_at("Globex", "Data Engineer"),
    note="likes tea",
    phone="+351 123 456",
    url="https://www.linkedin.com/in/ana-s",
    exchanges=(Exchange("mail", "given", 3),),
)
AGAIN = contact("Ana Costa", emails=("ana@home.example",))
BO = contact("Bo Larsen", works_at("Globex", "Assistant to Ana Silva"), note="knows Ana Silva")
CY = contact("Cy Young", works_at("Northwind"), looking="somebody like ana@home.example")


def fill(book: Book) -> None:
    """Ana is contacts 1 and 2; Bo and Cy, of whom texts name her, are 3 and 4."""
    book.people.save(
        [ANA, AGAIN, BO, CY], {0: "Ana Silva moved", 2: "Bo replaced Ana Silva"}, TODAY
    )
    book.people.merge(1, 2, TODAY)
    book.people.link(1, 3, 4)
    book.people.link(3, 4, 2)
    book.people.keep_apart(2, 3)
    for who in (1, 3):
        book.people.met(who, TODAY, "coffee", "with Ana Silva")
        book.log.add(ask(who, ("drafted", 3), ("sent", 2)))
        book.log.favour(who, "given", "a word to Ana Silva", TODAY)
        book.log.thank(who, TODAY, "card")
    book.log.add(ask(4, ("sent", 1), via=2))
    scan = book.boards.begin_scan(TODAY, NOW)
    book.boards.record(snapshot(posting()), TODAY, Search(), scan)
    book.postings.edit(1, {"hiring_manager": 1, "recruiter": 3, "team": "Ana Silva's"})
