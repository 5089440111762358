"""An export taken in, again and again: nobody is lost, nobody is doubled."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as some

from referrals.contacts.intake import Intake, joined, take_in
from referrals.domain.people.duplicates import united
from referrals.domain.people.name_sources import named
from referrals.model.people import Contact, Employment, Exchange
from tests.people import TODAY, contact, works_at

NAMES = some.sampled_from(["Ana Silva", "Ben Hughes", "José Núñez", "Li Ma"])
JOBS = some.sampled_from([(), *((Employment(e, t),) for e in ("A", "B", "C") for t in ("x", None))])


@some.composite
def exports(draw: some.DrawFn) -> list[Contact]:
    """Rows as an importer hands them over: each profile address and each e-mail once."""
    rows = draw(
        some.lists(
            some.tuples(NAMES, some.integers(0, 9) | some.none(), some.booleans(), JOBS),
            max_size=8,
            unique_by=lambda row: row[1] if row[1] is not None else (row[0], row[3]),
        )
    )
    return [
        Contact(
            name,
            url=f"https://www.linkedin.com/in/{number}" if number is not None else None,
            emails=(f"{number}@example.org",) if mail and number is not None else (),
            employments=jobs,
            connected_on=date(2020, 1, 1 + (number or 0)),
        )
        for name, number, mail, jobs in rows
    ]


def kept(book: list[Contact], intake: Intake) -> list[Contact]:
    """The book after *intake* was saved."""
    changed = {c.id: c for c in intake.rows if c.id}
    new = [c for c in intake.rows if not c.id]
    last = max((c.id for c in book), default=0)
    numbered = [replace(c, id=last + n) for n, c in enumerate(new, start=1)]
    return [changed.get(c.id, c) for c in book] + numbered


@given(exports(), exports(), some.integers(0, 800))
def test_importing_twice_changes_nothing(
    older: list[Contact], newer: list[Contact], days: int
) -> None:
    book = kept([], take_in([], older, TODAY))
    book = kept(book, take_in(book, newer, TODAY + timedelta(days)))

    again = take_in(book, newer, TODAY + timedelta(days))

    assert (again.changed, again.new, again.news) == ((), 0, {})


@given(exports(), exports())
def test_nobody_is_lost_and_nobody_is_doubled(older: list[Contact], newer: list[Contact]) -> None:
    first = kept([], take_in([], older, TODAY))
    both = kept(first, take_in(first, newer, TODAY))

    urls = [person.url for person in both if person.url]
    assert set(urls) == {row.url for row in (*older, *newer) if row.url}
    assert len(urls) == len(set(urls))
    for before, after in zip(first, both, strict=False):
        assert {j.employer for j in before.employments} <= {j.employer for j in after.employments}
        assert set(before.emails) <= set(after.emails)


def test_an_import_tells_who_is_new_who_changed_and_who_moved() -> None:
    ana = contact("Ana Silva", works_at("Globex"), id=1)
    ben = contact("Ben Hughes", works_at("Initech"), id=2)
    rows = [
        replace(ben, id=0),
        replace(ana, id=0, employments=(works_at("GitLab", "Engineer"),)),
        contact("Cleo Jones"),
    ]

    intake = take_in([ana, ben], rows, TODAY)

    assert [(person.id, person.name) for person in intake.changed] == [
        (1, "Ana Silva"),
        (0, "Cleo Jones"),
    ]
    assert intake.news == {0: "Ana Silva moved from Globex to GitLab"}
    assert (intake.new, intake.unchanged) == (1, 1)


def test_what_passed_is_counted_once_however_often_it_is_told() -> None:
    day = date(2024, 5, 1)
    older = Exchange("mail", "given", 3, date(2019, 1, 1), day)
    newer = Exchange("mail", "given", 5, date(2020, 1, 1), date(2025, 5, 1))
    ana = contact("Ana Silva", id=1, exchanges=(older,), last_contact=day)
    row = contact("Ana Silva", exchanges=(newer,), last_contact=date(2025, 5, 1))

    [now] = take_in([ana], [row], TODAY).changed

    assert now.exchanges == (Exchange("mail", "given", 5, date(2019, 1, 1), date(2025, 5, 1)),)
    assert now.last_contact == date(2025, 5, 1)
    assert take_in([now], [row, replace(ana, id=0)], TODAY).changed == ()


def test_an_address_in_place_of_a_name_takes_no_name_away() -> None:
    ana = contact("Ana Silva", id=1)

    assert take_in([ana], [replace(ana, id=0, name="ana@example.org")], TODAY).changed == ()


def test_a_phone_is_one_persons_only_under_one_name() -> None:
    ana = Contact("Ana Silva", id=1, phone="+49 30 1234567")

    intake = take_in([ana], [Contact("Ana Silva", phone="030/1234567")], TODAY)
    office = take_in([ana], [Contact("Ben Hughes", phone="030/1234567")], TODAY)

    assert (intake.new, office.new) == (0, 1)


def test_a_name_alone_is_taken_in_once_and_is_nobody_else() -> None:
    bare, ana = Contact("Ana Silva", id=1), contact("Ana Silva", id=2)

    assert take_in([bare], [Contact("Ana Silva")], TODAY).new == 0
    assert take_in([bare], [replace(ana, id=0)], TODAY).new == 1
    assert take_in([ana], [Contact("Ana Silva")], TODAY).new == 1


def test_a_row_with_the_addresses_of_two_shows_that_they_are_one() -> None:
    profile = Contact("Ana Silva", id=1, url="https://www.linkedin.com/in/ana")
    mail = Contact("Ana Silva", id=2, emails=("ana@example.org",))
    phone = Contact("Ana Silva", id=3, phone="030 1234567")
    row = replace(profile, id=0, emails=mail.emails, phone=phone.phone)

    assert take_in([profile, mail, phone], [row], TODAY).same == ((1, 2), (1, 3))


def test_two_who_share_a_mail_under_two_names_or_profiles_stay_two() -> None:
    ana = Contact("Ana Silva", id=1, url="https://www.linkedin.com/in/ana")
    ben = Contact("Ben Silva", id=2, emails=("silva@example.org",))
    twin = replace(ana, id=2, url="https://www.linkedin.com/in/ana-2", emails=ben.emails)
    row = replace(ana, id=0, emails=ben.emails)

    assert take_in([ana, ben], [row], TODAY).same == ()
    assert take_in([ana, twin], [row], TODAY).same == ()


@some.composite
def sources(draw: some.DrawFn) -> list[list[Contact]]:
    """Three exports about the same few people; each tells some addresses of some of them."""
    names = draw(some.lists(NAMES, min_size=1, max_size=3))
    return [
        [_glimpse(draw, name, number) for number, name in enumerate(names) if draw(some.booleans())]
        for _ in range(3)
    ]


def _glimpse(draw: some.DrawFn, name: str, number: int) -> Contact:
    url, mail, other, phone, mails = (draw(some.booleans()) for _ in range(5))
    addresses = [f"{number}@x.org"] * mail + [f"{number}@y.org"] * other
    last = date(2020, 1, draw(some.integers(1, 28)))
    passed = Exchange("mail", "given", draw(some.integers(1, 9)), date(2019, 1, 1), last)
    return Contact(
        name,
        url=f"https://www.linkedin.com/in/{number}" if url else None,
        emails=tuple(addresses),
        phone=f"030 123456{number}" if phone else None,
        connected_on=date(2018, 1, 1 + number) if url else None,
        exchanges=(passed,) if mails and addresses else (),
        last_contact=last if mails and addresses else None,
    )


def imported(exports: list[list[Contact]]) -> list[Contact]:
    """The book after all *exports*, with those merged whom an export showed to be one."""
    book: list[Contact] = []
    for export in exports:
        # As the program does: merged first, then taken in by what is one person now.
        while same := take_in(book, export, TODAY).same:
            book = merged(book, *same[0])
        book = kept(book, take_in(book, export, TODAY))
    return book


def merged(book: list[Contact], one: int, gone: int) -> list[Contact]:
    """The program keeps both as they are written and tells each its own lines; here they are one,
    so that the name is the one which their further lines would tell."""
    by_id = {person.id: person for person in book}
    kept, other = by_id[one], by_id.pop(gone)
    told = named(kept, other)
    by_id[one] = replace(united(kept, other), name=told.name, name_parts=told.name_parts)
    return list(by_id.values())


def facts(book: list[Contact]) -> list[str]:
    """What is known of whom, in no order."""
    return sorted(repr(replace(p, id=0, emails=tuple(sorted(p.emails)))) for p in book)


@given(sources())
def test_in_whatever_order_sources_come_the_people_are_the_same(
    exports: list[list[Contact]],
) -> None:
    told = [facts(imported(list(order))) for order in permutations(exports)]

    assert all(facts == told[0] for facts in told)


@given(sources())
def test_all_sources_once_more_change_nothing(exports: list[list[Contact]]) -> None:
    book = imported(exports)

    again = [take_in(book, export, TODAY) for export in exports]

    assert [(intake.changed, intake.same) for intake in again] == [((), ())] * 3


def colleagues(count: int, employer: str = "Globex") -> list[Contact]:
    return [
        Contact(
            f"Person {chr(65 + n)}", url=f"https://www.linkedin.com/in/{n}",
            employments=(Employment(employer, "Analyst"),), connected_on=date(2020, 1, 1 + n),
        )
        for n in range(count)
    ]  # fmt: skip


def test_an_older_export_read_after_a_newer_one_moves_nobody() -> None:
    older = colleagues(22)
    newer = [replace(older[0], employments=(Employment("GitLab", "Lead"),)), *colleagues(25)[1:]]
    book = kept([], take_in([], newer, TODAY, "profile"))

    late = take_in(book, older, TODAY, "profile")

    assert (late.changed, late.new, late.news) == ((), 0, {})


def test_an_older_export_of_few_people_moves_nobody_either() -> None:
    older = colleagues(4)
    newer = [replace(older[0], employments=(Employment("GitLab", "Lead"),)), *colleagues(6)[1:]]
    book = kept([], take_in([], newer, TODAY, "profile"))

    assert take_in(book, older, TODAY, "profile").changed == ()
    assert take_in(book, older[:3], TODAY, "profile").changed == ()
    assert len(take_in(book, older[:1], TODAY, "profile").changed) == 1


def test_a_newer_export_and_a_few_rows_are_taken_at_their_word() -> None:
    book = kept([], take_in([], colleagues(22), TODAY, "profile"))
    moved = replace(colleagues(1)[0], employments=(Employment("GitLab", "Lead"),))

    few = take_in(book, [moved], TODAY, "profile")
    whole = take_in(book, [moved, *colleagues(25)[1:]], TODAY, "profile")

    assert few.joined == whole.joined == ("GitLab",)


def test_what_is_dated_in_days_to_come_is_not_believed() -> None:
    soon = TODAY + timedelta(days=400)
    talked = Exchange("message", "received", 3, soon, soon)
    row = Contact("Ana Silva", connected_on=soon, last_contact=soon, exchanges=(talked,))

    [ana] = take_in([], [row], TODAY).changed

    assert (ana.connected_on, ana.last_contact, ana.exchanges) == (None, None, ())


def test_each_of_three_who_are_one_goes_once() -> None:
    assert joined([(1, 3), (2, 3)]) == [(1, 3), (1, 2)]
    assert joined([(2, 3), (1, 2), (1, 3)]) == [(1, 3), (1, 2)]
    assert joined([(1, 2), (3, 4), (2, 4)]) == [(1, 2), (1, 4), (1, 3)]
    assert joined([]) == []
