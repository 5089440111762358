"""What the options of `contacts add` and `contacts edit` say of a person."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Annotated, Any, get_args

import typer

from referrals.cli.terminal.dates import day_of, span_of, year_or_day
from referrals.domain.people.name_sources import renamed
from referrals.knowledge.employers.names import key, same_employer
from referrals.knowledge.mail.addresses import address_in, same_address
from referrals.model.people import Contact, Employment, NameParts, TieKind

EMPLOYER = Annotated[str | None, typer.Option(help="Where they work, or worked with --to.")]
TITLE = Annotated[str | None, typer.Option(help="What they do there.")]
TEAM = Annotated[str | None, typer.Option(help="In which team.")]
FROM = Annotated[str | None, typer.Option("--from", metavar="DATE", help="2019 or 2019-03.")]
TO = Annotated[str | None, typer.Option("--to", metavar="DATE", help="They left then.")]
TIE = Annotated[int | None, typer.Option(min=1, max=5, help="How well you know them: 1 to 5.")]
KINDS = get_args(TieKind)
SAID = ("name", "phone", "url", "note", "looking")
"""What no import changes once the user has said it, or has said that it is nothing."""
KIND = Annotated[
    list[str] | None,
    typer.Option(metavar="|".join(KINDS), help="How you know them; may be repeated."),
]
EMAIL = Annotated[list[str] | None, typer.Option(help="May be repeated.")]
PHONE = Annotated[str | None, typer.Option(help='A telephone number; "" takes it out.')]
URL = Annotated[str | None, typer.Option(help='Their profile\'s address; "" takes it out.')]
LAST = Annotated[str | None, typer.Option(metavar="DATE", help="When you were last in touch.")]
CADENCE = Annotated[str | None, typer.Option(help="How often you mean to be in touch: 60d.")]
LOOKING = Annotated[str | None, typer.Option(help='What they look for: "data analyst, Lisbon".')]
NOTE = Annotated[str | None, typer.Option(help='Private: it appears in no draft; "" takes it out.')]


def job_said(
    today: date,
    employer: str | None,
    *,
    title: str | None,
    team: str | None,
    since: str | None,
    until: str | None,
) -> Employment | None:
    """The job that the options describe, None without --employer. Raises BadParameter."""
    if employer is None:
        if title or team or since or until:
            raise typer.BadParameter("--title, --team, --from and --to need --employer")
        return None
    if not key(employer):
        raise typer.BadParameter(
            "--employer names no employer; `contacts edit --remove-employer NAME` takes one out"
        )
    start = year_or_day(since, today) if since else None
    end = year_or_day(until, today, end=True) if until else None
    if start and end and end < start:
        raise typer.BadParameter(f"--to {until} is before --from {since}")
    # Who leaves is there until then; "--to 2026" said in 2026 is of one who has left.
    left = until is not None and year_or_day(until, today) <= today
    return Employment(employer, title=title, team=team, start=start, end=end, current=not left)


def said(today: date, /, **options: Any) -> dict[str, Any]:
    """The fields of a Contact that the options give, without those left out."""
    given = {name: value for name, value in options.items() if value is not None}
    if "kind" in given:
        given["kinds"] = _kinds(given.pop("kind"))
    if "name" in given and not given["name"].strip():
        raise typer.BadParameter("a person needs a name")
    if "email" in given:
        given["emails"] = tuple(map(_address, given.pop("email")))
    for field in ("phone", "url", "note", "looking"):
        if field in given:
            given[field] = given[field].strip() or None
    given["said"] = tuple(field for field in SAID if field in given)
    if "last_contact" in given:
        given["last_contact"] = day_of(given["last_contact"], today)
    if "cadence" in given:
        given["cadence"] = span_of(given["cadence"]).days
    return given


def edited(
    contact: Contact,
    options: dict[str, Any],
    job: Employment | None,
    today: date,
    *,
    beside: bool = False,
) -> Contact:
    """*contact* as the options of `said` have it; addresses are added to the others, and so is a
    job: in place of the present one, or *beside* it."""
    new = dict(options)
    emails = new.pop("emails", ())
    new["emails"] = tuple(dict.fromkeys([*contact.emails, *emails]))
    new["said"] = tuple(dict.fromkeys([*contact.said, *new["said"]]))
    if "name" in new:
        new |= {"name_parts": NameParts(), "called": renamed(contact, new["name"])}
    if job:
        new["employments"] = with_job(contact, job, today, beside=beside)
    # What is said again was not meant to stay out.
    again = {*map(same_address, emails), key(job.employer) if job else ""}
    new["struck"] = tuple(text for text in contact.struck if text not in again)
    return replace(contact, **new)


def _address(text: str) -> str:
    if address := address_in(text):
        return address
    raise typer.BadParameter(f"'{text}' is no mail address; one looks like ana@example.org")


def _kinds(words: list[str]) -> tuple[str, ...]:
    """Typer checks single words against their choices, but not lists of them."""
    for word in words:
        if word not in KINDS:
            near = difflib.get_close_matches(word, KINDS, n=1)
            hint = f"did you mean '{near[0]}'?" if near else f"one of {', '.join(KINDS)}"
            raise typer.BadParameter(f"'{word}' is no kind of tie; {hint}")
    return tuple(words)


def with_job(
    contact: Contact, job: Employment, today: date, *, beside: bool = False
) -> tuple[Employment, ...]:
    """The same employer's entry is replaced; another one is added.

    A new present job ends the one before, unless it is said to be *beside* it, or began earlier and
    so must be: who goes somewhere else has left, and an end can be corrected.
    """
    there = [j for j in contact.employments if same_employer(j.employer, job.employer)]
    others = [j for j in contact.employments if j not in there]
    job = _filled(job, there)
    moved = job.current and not job.end and not beside and not any(j.current for j in there)
    if moved:
        others = [_left(other, job, today) for other in others]
    return (job, *others)


def _filled(job: Employment, known: Sequence[Employment]) -> Employment:
    """What is not said of *job* stays as it was *known*."""
    if not known:
        return job
    was = next((j for j in known if j.current), known[0])
    start = was.start if job.end is None or was.start is None or was.start < job.end else None
    return replace(
        job, title=job.title or was.title, team=job.team or was.team, start=job.start or start
    )


def _left(other: Employment, job: Employment, today: date) -> Employment:
    """*other* as it is since *job* began."""
    begun = job.start or today
    if not other.current or (other.start and other.start > begun):
        return other
    if begun > today:  # they are there until then
        return replace(other, end=other.end or begun - timedelta(days=1))
    return replace(other, current=False, end=begun)
