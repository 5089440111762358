"""How far a scan is: a bar on a terminal, or a line for each board for other programs."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from referrals.cli.terminal import printing
from referrals.cli.terminal.session import Session
from referrals.model.wording import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from referrals.model.postings import Snapshot
    from referrals.usecases.scan import Progress


def _say_board(total: int, numbers: Iterator[int], snapshot: Snapshot) -> None:
    """ "3 of 12: Northwind, complete, 24 postings" """
    postings = counted(len(snapshot.postings), "posting")
    read = f"{snapshot.board.company}, {snapshot.ending}, {postings}"
    sys.stderr.write(f"{next(numbers)} of {total}: {printing.safe(read)}\n")
    sys.stderr.flush()


@contextmanager
def progress_of(session: Session, total: int, lines: bool = False) -> Iterator[Progress | None]:
    """A bar on a terminal, or *lines* on stderr; else nothing under cron or in a pipe."""
    if lines:
        yield partial(_say_board, total, count(1))
        return
    if session.quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[postings]:,} postings"),
        TimeRemainingColumn(elapsed_when_finished=True),
        TextColumn("left"),
    )
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Reading boards", total=total, postings=0)
        postings = 0

        def advance(snapshot: Snapshot) -> None:
            nonlocal postings
            postings += len(snapshot.postings)
            bar.update(task, advance=1, postings=postings)

        yield advance
