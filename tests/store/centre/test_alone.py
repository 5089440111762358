"""Two members write at once: each has the book that they would have had alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from referrals.model.log import Ask, Step
from referrals.store.book import Book
from tests.people import TODAY, contact, works_at
from tests.servers.centre import World

Deed = Callable[[Book], object]
MEMBERS = ("ana", "bo")


def met(name: str, book: Book) -> None:
    book.people.keep([contact(name, works_at("Globex"))], {}, TODAY)


def asked(book: Book) -> None:
    for person in book.people.all()[-1:]:
        book.log.add(Ask(person.id, "referral", "Globex", (Step("sent", TODAY),)))


def helped(book: Book) -> None:
    for person in book.people.all()[:1]:
        book.log.favour(person.id, "given", "a lead", TODAY)


def linked(book: Book) -> None:
    people = book.people.all()
    if len(people) > 1:
        book.people.link(people[0].id, people[-1].id, 3)


def merged(book: Book) -> None:
    people = book.people.all()
    if len(people) > 1:
        book.people.merge(people[0].id, people[-1].id, TODAY)


def undone(book: Book) -> None:
    book.changes.undo("now")


DEEDS: dict[str, Deed] = {
    "liv": partial(met, "Liv Dahl"), "cy": partial(met, "Cy Ng"), "asked": asked,
    "helped": helped, "linked": linked, "merged": merged, "undone": undone,
}  # fmt: skip


def told(book: Book) -> object:
    """What the book says, by names: its numbers are its own."""
    people = book.people.all()
    names = {person.id: person.name for person in people}
    return (
        [(person.name, person.employments) for person in people],
        [(names[ask.contact], ask.company, ask.status) for ask in book.log.asks()],
        [(names[favour.contact], favour.what) for favour in book.log.favours()],
        [(names[link.a], names[link.b], link.strength) for link in book.people.links()],
        [said for said, _ in book.changes.all()],
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=10)
@given(some.lists(some.tuples(some.sampled_from(MEMBERS), some.sampled_from(sorted(DEEDS)))))
def test_each_has_the_book_that_they_would_have_had_alone(
    world: World, deeds: Sequence[tuple[str, str]]
) -> None:
    for name in MEMBERS:
        world.centre.remove(name)
        world.centre.add(name, "", TODAY)
    for number, (who, deed) in enumerate(deeds):
        with world.book(who) as book:
            DEEDS[deed](book.for_command(deed, f"{number:03}"))
    for name in MEMBERS:
        with Book.open("sqlite://") as alone, world.book(name) as member:
            for number, (who, deed) in enumerate(deeds):
                if who == name:
                    DEEDS[deed](alone.for_command(deed, f"{number:03}"))
            assert told(member) == told(alone)
