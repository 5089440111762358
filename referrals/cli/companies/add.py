"""`referrals companies add` and `import`: whom to watch, found by an address, a page or a name."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.companies.result import form, previewed, row, told
from referrals.cli.terminal import printing
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.options import JSON, PLAIN
from referrals.cli.terminal.session import Session
from referrals.cli.terminal.wrap import fitting

if TYPE_CHECKING:
    from referrals.usecases.companies.adopt import Adoption
    from scrapers.discover.preview import Preview

NAME = Annotated[str | None, typer.Option(help="What you call the company.")]


def _base(address: str | None) -> str | None:
    if address and not address.startswith(("http://", "https://")):
        raise typer.BadParameter(f"'{address}' begins with neither http:// nor https://")
    return address


API = Annotated[
    str | None,
    typer.Option(metavar="URL", callback=_base, help="Ask the platform at this base address."),
]
ALIAS = Annotated[list[str] | None, typer.Option(help="Another name of it; may be repeated.")]
DOMAIN = Annotated[
    list[str] | None, typer.Option(help="A web domain of it, for work addresses; may be repeated.")
]
BONUS = Annotated[str | None, typer.Option(help='What it pays who refers you: "2500 USD".')]
DRY = Annotated[bool, typer.Option("--dry-run", help="Look and tell, but write nothing.")]

CODES = {"added": 0, "there": 0, "unsure": 2, "not found": 1, "refused": 2}


def register(app: typer.Typer) -> None:
    app.command(
        epilog=examples(
            "companies add https://job-boards.greenhouse.io/gitlab",
            "companies add Hooli --no-board",
        )
    )(add)
    app.command("import", epilog=examples("companies import companies.csv --dry-run"))(import_)


def add(
    ctx: typer.Context,
    asked: Annotated[
        str, typer.Argument(metavar="ADDRESS|NAME", help="A careers address, home page, or name.")
    ],
    name: NAME = None,
    api: API = None,
    alias: ALIAS = None,
    domain: DOMAIN = None,
    bonus: BONUS = None,
    yes: Annotated[bool, typer.Option("--yes", help="Adopt a board that is only likely.")] = False,
    no_board: Annotated[
        bool, typer.Option("--no-board", help="Only match your contacts with it; scan nothing.")
    ] = False,
    dry_run: DRY = False,
    as_json: JSON = False,
) -> None:
    """Watch a company: look for its board, tell what is there, write it into config.toml.

    A board that is only likely is asked about first (--yes says so beforehand). One that calls
    itself by another company's name needs that name, as --name or as --alias.
    """
    session: Session = ctx.obj
    from referrals.usecases.companies.adopt import Adoption
    from referrals.usecases.companies.board_verdict import Wanted

    wanted = Wanted(
        asked,
        name=name,
        aliases=tuple(alias or ()),
        domains=tuple(domain or ()),
        referral_bonus=bonus,
    )
    if not any(map(str.isalnum, asked)):
        raise typer.BadParameter("say a careers address, a home page, or the company's name")
    if no_board and "://" in asked:
        raise typer.BadParameter("with --no-board, say the company's name")
    adoption = Adoption(
        session.config, yes, _confirm if _on_terminal() else None, lost=_lost(session)
    )
    if no_board:
        adopted = adoption.without_board(wanted)
    else:
        [adopted] = adoption.look_for([wanted], session.today, api)
    _write(session, adoption, dry_run)
    code = CODES[adopted.result]
    for text in told(adopted, dry_run):
        if code or not session.quiet:
            typer.echo(fitting(printing.safe(text)), err=True)
    if as_json:
        printing.document(form(adopted, dry_run))
    elif adopted.result == "added":
        printing.line(adopted.company)
    raise typer.Exit(code)


def import_(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(help="A list, as text or CSV; - for standard input.")],
    api: API = None,
    dry_run: DRY = False,
    as_json: JSON = False,
    plain: PLAIN = False,
) -> None:
    """Watch many companies: those whose boards are certain are added, the others listed. On a
    terminal you are asked about each that is only likely.

    FILE is text with one name or address a line (# begins a comment), or CSV with headings, in any
    order: company or name; careers, address, url or website; aliases and domains (separated by ;
    or |); referral_bonus.
    """
    session: Session = ctx.obj
    from referrals.cli.companies.file import NotAList, read
    from referrals.usecases.companies.adopt import Adoption

    try:
        wanted = read(file)
    except NotAList as problem:
        sys.stderr.write(f"{problem}\n")
        raise typer.Exit(1) from problem
    ask = _confirm if _on_terminal() and not (as_json or plain or dry_run) else None
    adoption = Adoption(session.config, likely_will_do=False, ask=ask, lost=_lost(session))
    everyone = adoption.look_for(wanted, session.today, api)
    _write(session, adoption, dry_run)
    if as_json:
        printing.document(
            [form(adopted, dry_run) | {"result": adopted.result} for adopted in everyone]
        )
        return
    rows = [row(adopted) for adopted in everyone]
    printing.table(("Company", "Result", "Board", "Postings", "Why, and what to do"), rows, plain)


def _write(session: Session, adoption: Adoption, dry_run: bool) -> None:
    if not dry_run:
        with session.rewriting():
            adoption.write()


def _lost(session: Session) -> frozenset[tuple[str, str]]:
    """The boards that are gone, or are not where they were."""
    from referrals.usecases.companies.boards import boards_of

    with session.book() as book:
        health = book.boards.health(boards_of(session.config))
    return frozenset((h.platform, h.board) for h in health if h.state in ("gone", "moved"))


def _on_terminal() -> bool:
    return sys.stdin.isatty() and sys.stderr.isatty()


def _confirm(preview: Preview, doubt: str) -> bool:
    text = f"{previewed(preview)}\nBut {doubt}. Watch it all the same?"
    # Not typer.confirm: it writes a blank to stdout, which is the programs'.
    typer.echo(f"{fitting(f'{printing.safe(text)} [y/N]')} ", nl=False, err=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")
