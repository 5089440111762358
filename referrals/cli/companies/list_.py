"""`referrals companies`: whom you watch, and how their boards are."""

from __future__ import annotations

from collections.abc import Sequence

import typer

from referrals.cli.companies.result import only_described
from referrals.cli.terminal import printing
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.nothing import nothing
from referrals.cli.terminal.options import JSON, PLAIN
from referrals.cli.terminal.session import Session
from referrals.model.postings import Board, BoardHealth, Company


def register(app: typer.Typer) -> None:
    app.command("list", epilog=examples("companies list", "companies list --json"))(list_)
    app.command(epilog=examples("companies check"))(check)


def list_(ctx: typer.Context, as_json: JSON = False, plain: PLAIN = False) -> None:
    """The companies of config.toml, and where each publishes its postings."""
    session: Session = ctx.obj
    from referrals.usecases.companies.boards import boards_of

    boards = boards_of(session.config)
    rows = [
        _entry(company, board)
        for company in session.config.watched
        for board in _its(boards, company)
    ]
    if as_json:
        printing.document(rows)
        return
    lines = [
        (row["company"], row["platform"] or "matched, not scanned", row["board"]) for row in rows
    ]
    printing.table(("Company", "Platform", "Board"), lines, plain, lambda: nothing(session, ""))


def _its(boards: Sequence[Board], company: Company) -> Sequence[Board | None]:
    """The boards of *company*; nothing, once, for one that is only matched."""
    return [board for board in boards if board.company == company.name] or [None]


def _entry(company: Company, board: Board | None) -> dict[str, object]:
    return {
        "company": company.name,
        "platform": board.platform if board else None,
        "board": board.token if board else None,
        "careers": board.careers if board else None,
        "aliases": company.aliases,
        "domains": company.domains,
        "referral_bonus": company.referral_bonus,
    }


def check(ctx: typer.Context, as_json: JSON = False, plain: PLAIN = False) -> None:
    """The state of each board as the last scan found it, with the remedy."""
    session: Session = ctx.obj
    from referrals.usecases.companies.boards import boards_of

    boards = boards_of(session.config)
    with session.book() as book:
        healths = {(h.company, h.platform, h.board): h for h in book.boards.health(boards)}
    told = [health_form(b, healths.get((b.company, b.platform, b.token))) for b in boards]
    if as_json:
        printing.document(told)
        return
    rows = [
        (r["company"], r["state"], r["open_postings"], r["last_complete"], r["message"])
        for r in told
    ]
    printing.table(
        ("Company", "State", "Open", "Last complete", "Message"),
        rows,
        plain,
        lambda: nothing(session, ""),
    )


def health_form(board: Board, health: BoardHealth | None) -> dict[str, object]:
    """A board that was never read has no state yet; that is said, not guessed."""
    message = health.message if health else "not read yet: `referrals scan`"
    return {
        "company": board.company,
        "platform": board.platform,
        "board": board.token,
        "state": health.state if health else None,
        "open_postings": health.open_postings if health else 0,
        "last_complete": health.last_complete if health else None,
        "message": " ".join(filter(None, (message, only_described(board.platform)))),
    }
