"""`referrals contacts review`: what only you can tell, the most valuable question first."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.contacts import questions
from referrals.cli.contacts.questions import people_lines, tie_sentence, who_is_there
from referrals.cli.terminal import printing
from referrals.cli.terminal.completion import companies
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.lookup import company_named
from referrals.cli.terminal.options import JSON, PLAIN
from referrals.cli.terminal.session import Session
from referrals.domain.people.people_questions import last_letter
from referrals.domain.postings.commands import command
from referrals.model.people import Contact

if TYPE_CHECKING:
    from referrals.domain.advice.questions import EmployerQuestion, TieQuestion
    from referrals.domain.people.people_questions import PeopleQuestion

SHOWN = 20
"""Questions on a terminal; --json tells all."""
TIES = 5
"""People one is asked about at a time."""


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("contacts review --json"))(review)


def review(
    ctx: typer.Context,
    employer: Annotated[
        str | None, typer.Argument(help="An employer as the queue shows it, with --is or --none.")
    ] = None,
    company: Annotated[
        str | None,
        typer.Option(
            "--is", metavar="COMPANY", help="It is this watched company.", autocompletion=companies
        ),
    ] = None,
    none: Annotated[
        bool, typer.Option("--none", help="It is none of the companies shown with it.")
    ] = False,
    people: Annotated[
        bool, typer.Option("--people", help="Contacts that may be one person.")
    ] = False,
    ties: Annotated[
        bool, typer.Option("--ties", help="How well you know those whom it matters for today.")
    ] = False,
    as_json: JSON = False,
    plain: PLAIN = False,
) -> None:
    """What only you can tell: which employer is which company, who is one person, who is near.

    On a terminal each question waits for an answer; otherwise the queue is printed.
    """
    session: Session = ctx.obj
    if employer is not None:
        _decide(session, employer, company, none)
        if as_json:
            said = company_named(session, company) if company else None
            printing.document({"employer": employer, "company": said})
    elif company or none:
        raise typer.BadParameter("say which employer: referrals contacts review EMPLOYER --is …")
    elif people:
        _people(session, as_json, plain)
    elif ties:
        _ties(session, as_json, plain)
    else:
        _employers(session, as_json, plain)


def _answered(as_json: bool) -> bool:
    """Whether somebody sits there to answer."""
    return not as_json and sys.stdin.isatty() and sys.stdout.isatty()


# ------------------------------------------------------------------ employers


def _employers(session: Session, as_json: bool, plain: bool) -> None:
    asked = _employer_questions(session)
    if as_json:
        printing.document([_employer_form(question) for question in asked])
    elif plain:
        printing.table((), (row for question in asked for row in _employer_rows(question)), plain)
        return
    elif _answered(as_json):
        questions.employers(session, asked)
    else:
        for question in asked[:SHOWN]:
            _print_employer(question)
    _more(session, asked, "No employer of your contacts only resembles a company that you watch.")


def _employer_questions(session: Session) -> list[EmployerQuestion]:
    from referrals.domain.advice.questions import employer_questions
    from referrals.usecases.briefing import network_on

    with session.book() as book:
        openings = Counter(posting.company for posting in book.postings.open())
        return employer_questions(network_on(book, session.config, session.today), openings)


def _employer_rows(question: EmployerQuestion) -> Iterator[tuple[object, ...]]:
    """A line of `--plain` for each company that it may be."""
    for match in question.candidates:
        yield question.employer, len(question.contacts), match.company, match.evidence


def _employer_form(question: EmployerQuestion) -> dict[str, object]:
    return {
        "employer": question.employer,
        "contacts": len(question.contacts),
        "candidates": [
            {"company": match.company, "evidence": match.evidence} for match in question.candidates
        ],
    }


def _print_employer(question: EmployerQuestion) -> None:
    printing.line(f"{question.employer}: {who_is_there(question)}")
    for match in question.candidates:
        printing.line(f"    {match.company}? ({match.evidence})")
        printing.line(
            f"        {command('contacts review', question.employer, ['--is', match.company])}"
        )
    neither = command("contacts review", question.employer, ["--none"])
    printing.line(f"    None of these: {neither}")


def _decide(session: Session, employer: str, company: str | None, none: bool) -> None:
    if (company is None) == (not none):
        raise typer.BadParameter("say either --is COMPANY or --none")
    if company is not None and employer.startswith("@"):
        questions.take_back(session, employer, "not_aliases")
    asked = next((q for q in _employer_questions(session) if q.employer == employer), None)
    if company is not None and not employer.startswith("@"):
        questions.note_alias(session, employer, company_named(session, company))
        return
    if asked is not None and company is not None:
        questions.say_it_is(session, asked, company_named(session, company))
        return
    if asked is None and none and (was := questions.said_to_be(session, employer, "aliases")):
        questions.note_denial(session, employer, was)
        return
    if asked is None:
        raise typer.BadParameter(
            f"'{employer}' is not in the queue; `referrals contacts review` shows it"
        )
    questions.say_it_is_none(session, asked)


# ------------------------------------------------------------------ people


def _people(session: Session, as_json: bool, plain: bool) -> None:
    from referrals.domain.people.people_questions import people_questions
    from referrals.domain.people.proposals import proposals

    with session.book() as book:
        asked = people_questions(proposals(book.people.all(), book.people.apart()))
    if as_json:
        printing.document([_people_form(question) for question in asked])
    elif plain:
        printing.table((), map(_people_row, asked), plain)
        return
    elif _answered(as_json):
        questions.people(session, asked)
    else:
        for question in asked[:SHOWN]:
            _print_people(question)
    _more(session, asked, "Nobody looks like somebody else.")


def _print_people(question: PeopleQuestion) -> None:
    ids = " ".join(str(contact.id) for contact in question.people)
    several = len(question.people) > 2
    for line in people_lines(question):
        printing.line(line)
    printing.line(f"    {'All one: ' if several else ''}referrals contacts merge {ids}")
    two = "All others" if several else "Two people"
    printing.line(f"    {two}: referrals contacts merge --never {ids}")


def _people_row(question: PeopleQuestion) -> tuple[object, ...]:
    """One line of `--plain`: the name, the ids of all who may be one, and why."""
    ids = " ".join(str(contact.id) for contact in question.people)
    return question.kept.name, ids, ", ".join(question.evidence)


def _people_form(question: PeopleQuestion) -> dict[str, object]:
    return {
        "name": question.kept.name,
        "contact_id": question.kept.id,
        "other_id": question.others[0].id,
        "evidence": question.evidence,
        "people": [_person_form(contact) for contact in question.people],
    }


def _person_form(contact: Contact) -> dict[str, object]:
    """What tells one from another of the same name."""
    present = next((job for job in contact.employments if job.current), None)
    return {
        "id": contact.id,
        "name": contact.name,
        "title": present.title if present else None,
        "employer": present.employer if present else None,
        "emails": contact.emails,
        "phone": contact.phone,
        "url": contact.url,
        "tags": contact.tags,
        "connected_on": contact.connected_on,
        "last_letter": last_letter(contact),
    }


# ------------------------------------------------------------------ ties


def _ties(session: Session, as_json: bool, plain: bool) -> None:
    from referrals.domain.advice.questions import tie_questions
    from referrals.usecases.briefing import advise, network_on

    with session.book() as book:
        people = network_on(book, session.config, session.today)
        ties = tie_questions(advise(book, session.config, session.today), people)[:TIES]
    if as_json:
        printing.document([_tie_form(question) for question in ties])
    elif plain:
        printing.table((), map(_tie_row, ties), plain)
        return
    elif _answered(as_json):
        questions.ties(session, ties)
    else:
        for question in ties:
            printing.line(tie_sentence(question))
            printing.line(f"    referrals contacts edit {question.contact.id} --tie …")
    _more(session, ties, "No answer would change today's advice.")


def _tie_row(question: TieQuestion) -> tuple[object, ...]:
    """One line of `--plain`: whom it is about, and the postings for which it matters."""
    contact = question.contact
    return contact.id, contact.name, ", ".join(question.postings)


def _tie_form(question: TieQuestion) -> dict[str, object]:
    contact = question.contact
    return {
        "contact": contact.name,
        "contact_id": contact.id,
        "postings": question.postings,
    }


def _more(session: Session, found: Sequence[object], nothing: str) -> None:
    if not found:
        session.say(nothing)
    elif not sys.stdin.isatty() and len(found) > SHOWN:
        session.say(f"{len(found) - SHOWN} more: --json tells them all.")
