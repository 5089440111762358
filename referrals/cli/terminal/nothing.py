"""What a command says whose answer is "nothing": what would change that."""

from __future__ import annotations

from collections.abc import Iterator

from referrals.cli.terminal.session import Session


def nothing(session: Session, otherwise: str) -> str:
    """What is still missing before there can be an answer; *otherwise*, where nothing is."""
    return "\n".join(missing(session)) or otherwise


def missing(session: Session) -> Iterator[str]:
    """A sentence for each thing that is missing, with the command that brings it."""
    from referrals.usecases.health.setup_gaps import contacts, watch_list

    with session.book() as book:
        gaps = [*watch_list(session.config), *contacts(book)]
        scanned = bool(book.boards.scan_days())
    yield from (gap.in_words for gap in gaps)
    if not scanned and all(gap.what != "watch list" for gap in gaps):
        yield "No scan has run yet: `referrals scan` reads the boards."
