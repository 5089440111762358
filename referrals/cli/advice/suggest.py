"""`referrals suggest` and `referrals today`: whom to ask, why, and what is owed."""

from __future__ import annotations

import gc
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.advice.json_forms import form, morning
from referrals.cli.advice.lines import (
    owed,
    rows_of,
    rows_of_morning,
    tell,
    tell_alone,
    tell_asks,
    told_of,
)
from referrals.cli.terminal import printing
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.nothing import missing, nothing
from referrals.cli.terminal.options import COMPANY, JSON, PLAIN
from referrals.cli.terminal.session import Session
from referrals.cli.terminal.wrap import fold
from referrals.model.wording import counted

if TYPE_CHECKING:
    from referrals.model.advice import Report

RESTS = "You were hired on {}: your search rests. `referrals wake` starts it again."
TOP = 5
TIPS = 2
MOST = 20
"""How many postings are told of in words at once, the best first."""


def register(app: typer.Typer) -> None:
    app.command(
        epilog=examples("suggest", 'suggest "data engineer"', "suggest --company northwind --json")
    )(suggest)
    app.command(epilog=examples("today", "today --json"))(today)


def suggest(
    ctx: typer.Context,
    posting: Annotated[
        str | None, typer.Argument(help="Id, code, or words of company and title.")
    ] = None,
    company: COMPANY = None,
    as_json: JSON = False,
    plain: PLAIN = False,
) -> None:
    """For each open posting: whom to ask, by which route, and why; and whom not, until when."""
    session: Session = ctx.obj
    from referrals.cli.terminal.lookup import company_named, posting_named
    from referrals.model.advice import Report
    from referrals.usecases.briefing import advise, hired_on
    from referrals.usecases.codes import offer_codes

    _keep_all()
    with session.book() as book:
        wanted = posting_named(session, book, posting).id if posting else None
        advice = advise(book, session.config, session.today)
        hired = None if advice else hired_on(book, session.config, session.today)
        # Its codes are those of the day's report.
        said = offer_codes(book, Report(session.today, session.config.me.me(), advice))
        session.warn(said)
    name = company_named(session, company) if company else None
    chosen = [
        o for o in advice if wanted in (None, o.posting.id) and name in (None, o.posting.company)
    ]
    if as_json:
        forms = [form(opportunity) for opportunity in chosen]
        printing.document({"today": session.today, "opportunities": forms})
        return
    if plain:
        printing.table((), (row for one in chosen for row in rows_of(one, session.today)), plain)
        return
    told = set[str]()
    for opportunity in chosen[:MOST]:
        tell(opportunity, posting is not None, told, session.today)
    if more := len(chosen[MOST:]):
        fold(
            f"{counted(more, 'more posting')}: `referrals suggest --company …` or `--json` "
            f"shows {'it' if more == 1 else 'them'}."
        )
    if not chosen:
        for sentence in _nothing(session, hired).splitlines():
            fold(sentence)


def _nothing(session: Session, hired: date | None) -> str:
    if hired:
        return RESTS.format(hired)
    why = nothing(session, "`referrals postings --dropped` says why.")
    return f"No open posting suits your search. {why}"


def today(ctx: typer.Context, as_json: JSON = False, plain: PLAIN = False) -> None:
    """The morning in a few lines: this week's plan, what is due, what is new."""
    session: Session = ctx.obj
    from referrals.usecases.briefing import brief
    from referrals.usecases.codes import offer_codes

    _keep_all()
    with session.book() as book:
        report = brief(book, session.config, [], session.today)
        session.warn(offer_codes(book, report))
    if as_json:
        printing.document(morning(report))
    elif plain:
        printing.table((), rows_of_morning(report), plain)
    else:
        _tell(session, report)


def _tell(session: Session, report: Report) -> None:
    if report.hired_on:
        fold(RESTS.format(report.hired_on))
    planned = any(ask.path.code in report.plan for ask in report.asks)
    tell_asks("Ask today: this week's plan" if planned else "Ask today", report.asks)
    if report.later and not report.asks:
        printing.line("No further ask is planned this week.")
    _ask_whether_they_answered(report)
    if report.duties:
        printing.line("Owed")
    for duty in report.duties:
        text = told_of(duty.contact.name, owed(duty, report.today))
        fold(text, indent=2, first=f"{duty.code:3} ")
    if report.letter:
        fold("`referrals draft letter` has the words; then `referrals done letter`.",
             first="The letter of the quarter: ")  # fmt: skip
    _tell_of_others(report)
    tell_asks("Later, or instead", report.later[:TOP])
    alone = [o for o in report.opportunities if o.new and not o.paths and not o.blocked]
    if alone:
        printing.line("New, with no path yet")
    tell_alone(alone[:TOP], report.today)
    idle = not (
        report.asks or report.later or report.duties or report.tips or alone or report.letter
    )
    if idle:
        printing.line("Nothing to do today.")
    for sentence in missing(session) if idle or not report.contacts else ():
        fold(sentence)


def _ask_whether_they_answered(report: Report) -> None:
    from reports.say.washing import washed
    from reports.view.replied import replied

    if report.replies:
        printing.line("Did they answer?")
        for one in replied(washed(report)):
            fold(f"{one.who} {one.question}", indent=6)
            fold(f"yes: {one.agreed}", indent=6)
            fold(f"no: {one.declined}", indent=6)


def _tell_of_others(report: Report) -> None:
    """What the user could do for people, and what is new of them."""
    if report.tips:
        printing.line("You could help")
    for tip in report.tips[:TIPS]:
        fold(told_of(tip.contact.name, tip.text), indent=2, first=f"{tip.code:3} ")
    if report.events:
        printing.line("News of people")
    for event in report.events[-TOP:]:
        fold(event, indent=6)


def _keep_all() -> None:
    """Collect no garbage: the whole book is read, answered from, and the process ends. Looking for
    garbage among all those people takes longer than reading them."""
    gc.disable()
