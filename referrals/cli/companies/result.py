"""What came of companies that were to be watched, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from referrals.domain.postings.commands import command
from referrals.model.wording import counted

if TYPE_CHECKING:
    from referrals.model.postings import Board
    from referrals.usecases.companies.adopt import Adopted
    from scrapers.discover.preview import Preview

RESULTS = {
    "added": "added",
    "there": "already there",
    "unsure": "needs your word",
    "not found": "not found",
    "refused": "refused",
}


def remedy(adopted: Adopted) -> str:
    """The command that adds the board after all; empty where there is nothing to add."""
    if not adopted.mean_it or adopted.preview is None:
        return ""
    wanted = adopted.wanted
    options = [
        ("--name", wanted.name),
        ("--bonus", wanted.referral_bonus),
        ("--api", adopted.preview.board.api),
        *(("--alias", alias) for alias in wanted.aliases),
        *(("--domain", domain) for domain in wanted.domains),
    ]
    words = [word for option, value in options if value for word in (option, value)]
    return command("companies add", wanted.asked, [*words, *adopted.mean_it])


def told(adopted: Adopted, dry_run: bool) -> Iterator[str]:
    """What was found, what came of it, and what to type when it needs the user's word."""
    if adopted.preview and not adopted.was_asked:
        yield previewed(adopted.preview)
    match adopted.result:
        case "added":
            yield f"{'Would watch' if dry_run else 'Watching'} {adopted.company} from now on."
        case "there":
            yield f"You watch {adopted.company} already; nothing changed."
        case "not found" | "refused":
            yield f"Nothing was added: {adopted.why}"
        case "unsure":
            yield f"Not added: {adopted.why}."
            yield f"If it is the one you mean: {remedy(adopted)}"


def previewed(preview: Preview) -> str:
    """What a look at a board showed."""
    postings = f"{'at least ' * preview.at_least}{counted(preview.postings, 'posting')}"
    titles = f": {'; '.join(preview.titles)}" if preview.titles else ""
    own = f", which calls itself {preview.own_name}" if preview.own_name else ""
    described = only_described(preview.board.platform)
    sentence = f"Found {_place(preview.board)}{own}, with {postings}{titles}."
    return f"{sentence} {described}" if described else sentence


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


def row(adopted: Adopted) -> tuple[object, ...]:
    board, preview = adopted.board, adopted.preview
    return (
        adopted.company,
        RESULTS[adopted.result],
        f"{board.platform}/{board.token}" if board else None,
        preview.postings if preview else None,
        "; ".join(filter(None, (adopted.why, remedy(adopted)))),
    )


def form(adopted: Adopted, dry_run: bool) -> dict[str, object]:
    board, preview = adopted.board, adopted.preview
    return {
        "id": adopted.company,
        "company": adopted.company,
        "platform": board.platform if board else None,
        "board": board.token if board else None,
        "postings": preview.postings if preview else None,
        "name_on_board": preview.own_name if preview else None,
        "added": adopted.result == "added" and not dry_run,
    }
