"""`referrals scan` and `referrals report`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.advice.lines import news_line
from referrals.cli.daily.scan_progress import progress_of
from referrals.cli.terminal import printing
from referrals.cli.terminal.completion import companies
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.options import JSON, PLAIN
from referrals.cli.terminal.session import Session
from referrals.domain.postings.commands import command
from referrals.model.wording import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from referrals.model.advice import Report
    from referrals.usecases.scan import DryRunResult, ScanResult


NAMED = 5
"""Companies that one message names."""


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("scan", "scan --company northwind", "scan --dry-run"))(scan)
    app.command(epilog=examples("report", "report --redact"))(report)


def scan(
    ctx: typer.Context,
    company: Annotated[
        list[str] | None,
        typer.Option(
            help="Read only this company's board, at once. Repeatable.", autocompletion=companies
        ),
    ] = None,
    believe: Annotated[
        bool,
        typer.Option(help="With --company: what its board shows is right, however odd it looks."),
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Read and show what is new; record and send nothing.")
    ] = False,
    lines: Annotated[
        bool, typer.Option("--lines", help="Say each board as it is read, for other programs.")
    ] = False,
    plain: PLAIN = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="With --dry-run: one JSON document.")
    ] = False,
) -> None:
    """Read every board, write the report, mail the news. Without a terminal and without mail: one
    line for each new posting, with whom to ask; nothing where nothing is new.

    A board that failed five times in a row is left alone for growing intervals; --company asks it
    at once.
    """
    session: Session = ctx.obj
    if as_json and not dry_run:
        raise typer.BadParameter("--json needs --dry-run; after a scan, `referrals today --json`")
    if believe and not company:
        raise typer.BadParameter("--believe needs --company: say whose board is right")
    if session.config.centre.owner:
        # Imported here: nothing of a centre is needed on a single machine.
        from referrals.cli.daily.scan_members import scan_centre

        scan_centre(session, lines)
        return
    only, total = _boards_meant(session, company or [])
    if dry_run:
        _look(session, only, total, plain=plain, as_json=as_json)
        return
    from referrals.usecases.scan import scan as run
    from referrals.usecases.schedule import shorten_log

    shorten_log(session.config)
    with progress_of(session, total, lines) as progress:
        outcome = run(session.config, session.today, session.now, only, progress, believe)
    _tell_troubles(outcome)
    _tell_results(session, outcome)
    if outcome.failures:
        raise typer.Exit(outcome.failures[0].exit_code)
    if outcome.failed:
        raise typer.Exit(3)


def _tell_troubles(outcome: ScanResult) -> None:
    if outcome.offline:
        sys.stderr.write(f"{_offline([board.company for board in outcome.failed])}\n")
    else:
        for board in (*outcome.failed, *outcome.deferred):
            sys.stderr.write(f"{board.company}: {board.message}\n")
    for failure in outcome.failures:
        sys.stderr.write(f"{printing.safe(failure.text)}\n")


def _tell_results(session: Session, outcome: ScanResult) -> None:
    if sys.stderr.isatty():
        for answer in outcome.answers:
            session.say(printing.safe(answer))
        new = sum(opportunity.new for opportunity in outcome.report.opportunities)
        read = counted(len(outcome.read), "board")
        postings = counted(new, "new posting")
        session.say(f"{read} read, {postings} for you. Report: {outcome.page}")
    _say_what_is_missing(session)
    if not sys.stdout.isatty() and session.config.mail.method == "none" and not session.quiet:
        _tell_news(session, outcome.report)


def _tell_news(session: Session, report: Report) -> None:
    """A line for each new posting, where no mail brings them: cron hands it on."""
    from referrals.usecases.told import untold

    with session.book() as book:
        new = untold(book, report)
    for opportunity in new:
        printing.line(news_line(opportunity))


def _say_what_is_missing(session: Session) -> None:
    """On a terminal all of it; under cron only why no board can be read, and that once."""
    from referrals.usecases.health.setup_gaps import gaps, watch_list
    from referrals.usecases.told import untold_gaps

    with session.book() as book:
        if sys.stderr.isatty():
            found = [gap.in_words for gap in gaps(session.config, book)]
        else:
            found = list(untold_gaps(book, watch_list(session.config)))
    for gap in found:
        session.say(printing.safe(gap))


def _offline(companies: list[str]) -> str:
    named = ", ".join(companies[:NAMED])
    more = f" and {len(companies) - NAMED} more" if len(companies) > NAMED else ""
    which = f"None of the {len(companies)} boards" if len(companies) > 1 else "Your only board"
    could = "could" if len(companies) > 1 else "could not"
    return (
        f"{which} {could} be reached ({named}{more}): are you offline? "
        "Nothing was concluded; the next scan asks again."
    )


def _boards_meant(session: Session, said: list[str]) -> tuple[set[str], int]:
    """The companies meant, none for all, and how many boards that makes."""
    from referrals.cli.terminal.lookup import company_named
    from referrals.usecases.companies.boards import boards_of

    boards = boards_of(session.config)
    names = {company_named(session, name) for name in said}
    for name in sorted(names - {board.company for board in boards}):
        look = command("companies add", name)
        raise typer.BadParameter(f"{name} has no careers address; `{look}` looks for one")
    return names, sum(not names or board.company in names for board in boards)


def _look(session: Session, only: set[str], total: int, *, plain: bool, as_json: bool) -> None:
    """A dry run: what each board shows, and what would be new."""
    from referrals.usecases.scan import dry_run

    with progress_of(session, total) as progress:
        glances = dry_run(session.config, session.today, only, progress)
    glances.sort(key=lambda glance: glance.snapshot.board.company)
    if as_json:
        printing.document([_glance(glance) for glance in glances])
    else:
        _print_glances(glances, plain)
    session.say("A dry run: nothing was recorded, nothing was sent.")
    if any(glance.snapshot.ending == "failed" for glance in glances):
        raise typer.Exit(3)


def _glance(glance: DryRunResult) -> dict[str, object]:
    board = glance.snapshot.board
    return {
        "company": board.company,
        "platform": board.platform,
        "board": board.token,
        "ending": glance.snapshot.ending,
        "open_postings": len(glance.snapshot.postings),
        "new": [posting.title for posting in glance.new],
        "reason": glance.snapshot.reason,
    }


def _print_glances(glances: Sequence[DryRunResult], plain: bool) -> None:
    rows = [
        (g.snapshot.board.company, g.snapshot.ending, len(g.snapshot.postings), len(g.new),
         g.snapshot.reason)
        for g in glances
    ]  # fmt: skip
    printing.table(("Company", "Reading", "Postings", "New for you", "Why"), rows, plain)
    for glance in glances:
        for posting in glance.new:
            places = "; ".join(posting.locations)
            printing.line(f"{glance.snapshot.board.company}: {posting.title} ({places})")


def report(
    ctx: typer.Context,
    redact: Annotated[
        bool,
        typer.Option("--redact", help="Write one to show to others: initials, no addresses."),
    ] = False,
    as_json: JSON = False,
) -> None:
    """Write the report again from what is known, without scanning."""
    session: Session = ctx.obj
    from referrals.usecases.briefing import brief
    from referrals.usecases.codes import offer_codes
    from referrals.usecases.companies.boards import boards_of
    from referrals.usecases.publish import publish, publish_redacted

    with session.book() as book:
        known = brief(book, session.config, boards_of(session.config), session.today)
        if redact:
            page = publish_redacted(known, book.people.all(), session.config)
        else:
            session.warn(offer_codes(book, known))
            page = publish(known, session.config)
    printing.result({"file": str(page)}, as_json)
