"""An export taken in, again and again: nobody is lost, nobody is doubled."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as some

from referrals.contacts.intake import Intake, take_in
from referrals.domain.model import Contact, Employment
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
    changed = {c.id: c for c in intake.changed if c.id}
    new = [c for c in intake.changed if not c.id]
    numbered = [replace(c, id=len(book) + n) for n, c in enumerate(new, start=1)]
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
