"""A damaged book is saved as far as it can be read, and it is said what was lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from referrals.config.model import Config
from referrals.model.wording import counted
from referrals.store.engine import BookError
from referrals.store.safekeeping.book_file import file_of
from referrals.store.safekeeping.recovery import Recovered
from referrals.store.safekeeping.recovery import recover as save
from referrals.usecases.safekeeping.backups import note_restored
from referrals.usecases.safekeeping.open_book import open_book
from referrals.usecases.scan_lock import alone

GAPS_TOLD = 5


def recover(config: Config, at: datetime) -> list[str]:
    """What was saved and what was lost, a sentence each. Raises BookError, AlreadyRunning."""
    file = file_of(config.store_url)
    if file is None:
        raise BookError("the book is on a server, which keeps its own log to recover from")
    with alone(config):
        rescued = save(file, at)
    if rescued is None:
        return ["The book is whole: there is nothing to recover."]
    with open_book(config) as book:
        note_restored(book, rescued.kept or file, rescued.kept, at)
    return [*_in_words(rescued), f"The damaged book is kept: {rescued.kept}"]


def _in_words(found: Recovered) -> Iterator[str]:
    rows = ", ".join(
        _rows(number, table) for table, number in sorted(found.saved.items()) if number
    )
    yield f"Saved: {rows or 'nothing'}."
    for table in found.unreadable:
        yield f"Lost: all {table}; nothing of them could be read."
    for table, gaps in found.gaps.items():
        where = ", ".join(f"{a}" if a == b else f"{a} to {b}" for a, b in gaps[:GAPS_TOLD])
        more = ", and further ones" if len(gaps) > GAPS_TOLD else ""
        yield f"Lost: {table} of numbers {where}{more}, as far as there were such."
    for table, number in found.dropped.items():
        if number:
            yield f"Lost: {_rows(number, table)} that made no sense, or belonged to what is lost."
    for table, number in (+found.emptied).items():
        values = counted(number, "value that made no sense is", "values that made no sense are")
        yield f"Lost: {values} empty now, in {table}."
    if not (found.unreadable or found.gaps or +found.dropped or +found.emptied):
        yield "Nothing was lost that could be told."


def _rows(number: int, table: str) -> str:
    """2 favours, 1 favour; thanks are thanks."""
    one = table if table == "thanks" else table.removesuffix("s")
    return counted(number, one, table)
