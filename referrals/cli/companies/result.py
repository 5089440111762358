"""What came of companies that were to be watched, for people and for programs."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from referrals.model.postings import Board
    from referrals.usecases.board_verdict import Wanted
    from scrapers.discover.preview import Look

RESULTS = {
    "added": "added",
    "there": "already there",
    "unsure": "needs your word",
    "not found": "not found",
}


@dataclass(frozen=True)
class Outcome:
    """What came of one company that was to be watched."""

    wanted: Wanted
    result: Literal["added", "there", "unsure", "not found"]
    company: str
    board: Board | None = None
    look: Look | None = None
    why: str = ""
    """Why it was not added."""
    remedy: tuple[str, ...] = ()
    """The command that adds it, if it is the one that was meant."""
    seen: bool = False
    """Whether the user was shown the board, with the question."""


def command(wanted: Wanted, api: str | None) -> list[str]:
    """The command that looks for *wanted* again."""
    said = [("--name", wanted.name), ("--bonus", wanted.referral_bonus), ("--api", api)]
    said += [("--alias", alias) for alias in wanted.aliases]
    said += [("--domain", domain) for domain in wanted.domains]
    options = [word for option, value in said if value for word in (option, value)]
    return ["referrals", "companies", "add", wanted.asked, *options]


def told(outcome: Outcome, dry_run: bool) -> Iterator[str]:
    """What was found, what came of it, and what to type when it needs the user's word."""
    if outcome.look and not outcome.seen:
        yield seen(outcome.look)
    match outcome.result:
        case "added":
            yield f"{'Would watch' if dry_run else 'Watching'} {outcome.company} from now on."
        case "there":
            yield f"You watch {outcome.company} already; nothing changed."
        case "not found":
            yield f"Nothing was added: {outcome.why}"
        case "unsure":
            yield f"Not added: {outcome.why}."
            yield f"If it is the one you mean: {shlex.join(outcome.remedy)}"


def seen(look: Look) -> str:
    """What a look at a board showed."""
    number = f"{'at least ' if look.at_least else ''}{look.postings}"
    postings = "1 posting" if number == "1" else f"{number} postings"
    titles = f": {'; '.join(look.titles)}" if look.titles else ""
    own = f", which calls itself {look.own_name}" if look.own_name else ""
    described = only_described(look.board.platform)
    found = f"Found {_place(look.board)}{own}, with {postings}{titles}."
    return f"{found} {described}" if described else found


def only_described(platform: str) -> str | None:
    """What to say of a platform whose answers we never saw; None for others."""
    from scrapers.platforms.addresses import FROM_DESCRIPTION

    if platform not in FROM_DESCRIPTION:
        return None
    return f"({platform} is read by a description of its format: compare with its page.)"


def _place(board: Board) -> str:
    if board.platform == "careers_page":
        return f"postings on {board.careers}"
    return f"the {board.platform} board '{board.token}'"


def row(outcome: Outcome) -> tuple[object, ...]:
    board, look = outcome.board, outcome.look
    return (
        outcome.company,
        RESULTS[outcome.result],
        f"{board.platform}/{board.token}" if board else None,
        look.postings if look else None,
        "; ".join(filter(None, (outcome.why, shlex.join(outcome.remedy)))),
    )


def form(outcome: Outcome, dry_run: bool) -> dict[str, object]:
    board, look = outcome.board, outcome.look
    return {
        "id": outcome.company,
        "company": outcome.company,
        "platform": board.platform if board else None,
        "board": board.token if board else None,
        "postings": look.postings if look else None,
        "name_on_board": look.own_name if look else None,
        "added": outcome.result == "added" and not dry_run,
    }
