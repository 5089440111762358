"""`referrals companies add` and `import`: whom to watch, found by an address, a page or a name."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli import printing
from referrals.cli.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from referrals.cli.adopting import Outcome
    from referrals.domain.model import Board
    from scrapers.first_look import Look

NAME = Annotated[str | None, typer.Option(help="What you call the company.")]
API = Annotated[
    str | None, typer.Option(metavar="URL", help="Ask the platform at this base address.")
]
ALIAS = Annotated[list[str] | None, typer.Option(help="Another name of it; may be repeated.")]
DOMAIN = Annotated[
    list[str] | None, typer.Option(help="A web domain of it, for work addresses; may be repeated.")
]
BONUS = Annotated[str | None, typer.Option(help='What it pays who refers you: "2500 USD".')]
DRY = Annotated[bool, typer.Option("--dry-run", help="Look and tell, but write nothing.")]
JSON = Annotated[bool, typer.Option("--json", help="One JSON document.")]
PLAIN = Annotated[bool, typer.Option("--plain", help="Tabs, no heads.")]

CODES = {"added": 0, "there": 0, "unsure": 2, "not found": 1}
RESULTS = {
    "added": "added",
    "there": "already there",
    "unsure": "needs your word",
    "not found": "not found",
}


def register(app: typer.Typer) -> None:
    app.command()(add)
    app.command("import")(import_)


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
    dry_run: DRY = False,
    as_json: JSON = False,
) -> None:
    """Watch a company: look for its board, tell what is there, write it into config.toml.

    A board that is only likely is asked about first (--yes says so beforehand). One that calls
    itself by another company's name needs that name, as --name or as --alias.
    """
    session: Session = ctx.obj
    from referrals.cli.adopting import adopt
    from referrals.cli.adoption import Wanted

    wanted = Wanted(asked, name, tuple(alias or ()), tuple(domain or ()), bonus)
    [outcome] = adopt(session, [wanted], api, yes, dry_run, _confirm if _on_terminal() else None)
    for text in _told(outcome, api, dry_run):
        session.say(printing.safe(text))
    if as_json:
        printing.document(_form(outcome))
    elif outcome.result == "added":
        printing.line(outcome.company)
    raise typer.Exit(CODES[outcome.result])


def import_(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(help="A list, as text or CSV; - for standard input.")],
    api: API = None,
    dry_run: DRY = False,
    as_json: JSON = False,
    plain: PLAIN = False,
) -> None:
    """Watch many companies: those whose boards are certain are added, the others listed.

    FILE is text with one name or address a line (# begins a comment), or CSV with headings, in any
    order: company or name; careers, address, url or website; aliases and domains (separated by ;
    or |); referral_bonus.
    """
    session: Session = ctx.obj
    from referrals.cli.adopting import adopt
    from referrals.cli.companies_file import NotAList, read

    try:
        wanted = read(file)
    except NotAList as problem:
        sys.stderr.write(f"{problem}\n")
        raise typer.Exit(1) from problem
    outcomes = adopt(session, wanted, api, False, dry_run, None)
    if as_json:
        printing.document([_form(outcome) | {"result": outcome.result} for outcome in outcomes])
        return
    rows = [_row(outcome, api) for outcome in outcomes]
    printing.table(("Company", "Result", "Board", "Postings", "Why, and what to do"), rows, plain)


# ------------------------------------------------------------------ words


def _on_terminal() -> bool:
    return sys.stdin.isatty() and sys.stderr.isatty()


def _confirm(text: str) -> bool:
    return typer.confirm(printing.safe(text), err=True)


def _told(outcome: Outcome, api: str | None, dry_run: bool) -> Iterator[str]:
    """What was found, what came of it, and what to type when it needs the user's word."""
    if outcome.look:
        yield _seen(outcome.look)
    match outcome.result:
        case "added":
            yield f"{'Would watch' if dry_run else 'Watching'} {outcome.company} from now on."
        case "there":
            yield f"You watch it already, as {outcome.company}; nothing changed."
        case "not found":
            yield f"Nothing was added: {outcome.why}."
        case "unsure":
            yield f"Not added: {outcome.why}."
            yield f"If it is the one you mean: {_remedy(outcome, api)}"


def _seen(look: Look) -> str:
    number = f"{'at least ' if look.at_least else ''}{look.postings}"
    postings = "1 posting" if number == "1" else f"{number} postings"
    titles = f": {'; '.join(look.titles)}" if look.titles else ""
    own = f", which calls itself {look.own_name}" if look.own_name else ""
    return f"Found {_place(look.board)}{own}, with {postings}{titles}."


def _place(board: Board) -> str:
    if board.platform == "careers_page":
        return f"postings on {board.careers}"
    return f"the {board.platform} board '{board.token}'"


def _remedy(outcome: Outcome, api: str | None) -> str | None:
    """The command to type when a board needs the user's word."""
    if outcome.result != "unsure" or outcome.verdict is None or outcome.look is None:
        return None
    wanted, own_name = outcome.wanted, outcome.look.own_name
    words = ["referrals", "companies", "add", wanted.asked]
    if wanted.name:
        words += ["--name", wanted.name]
    if outcome.verdict.sure == "another's" and own_name:
        words += ["--alias" if wanted.name else "--name", own_name]
    else:
        words.append("--yes")
    return shlex.join([*words, "--api", api] if api else words)


def _row(outcome: Outcome, api: str | None) -> tuple[object, ...]:
    board, look = outcome.board, outcome.look
    remedy = _remedy(outcome, api)
    return (
        outcome.company,
        RESULTS[outcome.result],
        f"{board.platform}/{board.token}" if board else None,
        look.postings if look else None,
        "; ".join(filter(None, (outcome.why, remedy and f"`{remedy}`"))),
    )


def _form(outcome: Outcome) -> dict[str, object]:
    board, look = outcome.board, outcome.look
    return {
        "id": outcome.company,
        "company": outcome.company,
        "platform": board.platform if board else None,
        "board": board.token if board else None,
        "postings": look.postings if look else None,
        "name_on_board": look.own_name if look else None,
        "added": outcome.result == "added",
    }
