"""`referrals contacts review`: what only you can tell, the most valuable question first."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.contacts import questions, queue_forms
from referrals.cli.contacts.questions import people_lines, tie_sentence, who_is_there
from referrals.cli.terminal import printing
from referrals.cli.terminal.completion import companies
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.lookup import company_named
from referrals.cli.terminal.options import JSON, PLAIN
from referrals.cli.terminal.session import Session
from referrals.domain.postings.commands import command

if TYPE_CHECKING:
    from referrals.domain.advice.questions import EmployerQuestion
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
        decide(session, employer, company, none)
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
    asked = employers_asked(session)
    if as_json:
        printing.document([queue_forms.employer_form(question) for question in asked])
    elif plain:
        printing.table(
            (), (row for question in asked for row in queue_forms.employer_rows(question)), plain
        )
        return
    elif _answered(as_json):
        questions.employers(session, asked)
    else:
        for question in asked[:SHOWN]:
            _print_employer(question)
    _more(session, asked, "No employer of your contacts only resembles a company that you watch.")


def employers_asked(session: Session) -> list[EmployerQuestion]:
    from referrals.domain.advice.questions import employer_questions
    from referrals.usecases.briefing import network_on

    with session.book() as book:
        openings = Counter(posting.company for posting in book.postings.open())
        return employer_questions(network_on(book, session.config, session.today), openings)


def _print_employer(question: EmployerQuestion) -> None:
    printing.line(f"{question.employer}: {who_is_there(question)}")
    for match in question.candidates:
        printing.line(f"    {match.company}? ({match.evidence})")
        printing.line(
            f"        {command('contacts review', question.employer, ['--is', match.company])}"
        )
    neither = command("contacts review", question.employer, ["--none"])
    printing.line(f"    None of these: {neither}")


def decide(session: Session, employer: str, company: str | None, none: bool) -> None:
    if (company is None) == (not none):
        raise typer.BadParameter("say either --is COMPANY or --none")
    if company is not None and employer.startswith("@"):
        questions.take_back(session, employer, "not_aliases")
    asked = next((q for q in employers_asked(session) if q.employer == employer), None)
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
        printing.document([queue_forms.people_form(question) for question in asked])
    elif plain:
        printing.table((), map(queue_forms.people_row, asked), plain)
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


# ------------------------------------------------------------------ ties


def _ties(session: Session, as_json: bool, plain: bool) -> None:
    from referrals.domain.advice.questions import tie_questions
    from referrals.usecases.briefing import advise, network_on

    with session.book() as book:
        people = network_on(book, session.config, session.today)
        ties = tie_questions(advise(book, session.config, session.today), people)[:TIES]
    if as_json:
        printing.document([queue_forms.tie_form(question) for question in ties])
    elif plain:
        printing.table((), map(queue_forms.tie_row, ties), plain)
        return
    elif _answered(as_json):
        questions.ties(session, ties)
    else:
        for question in ties:
            printing.line(tie_sentence(question))
            printing.line(f"    referrals contacts edit {question.contact.id} --tie …")
    _more(session, ties, "No answer would change today's advice.")


def _more(session: Session, found: Sequence[object], nothing: str) -> None:
    if not found:
        session.say(nothing)
    elif not sys.stdin.isatty() and len(found) > SHOWN:
        session.say(f"{len(found) - SHOWN} more: --json tells them all.")
