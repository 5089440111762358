"""`referrals scan` with a centre's configuration: the boards once for all, a report for each."""

from __future__ import annotations

import sys

import typer

from referrals.cli.daily.scan_progress import progress_of
from referrals.cli.terminal import printing
from referrals.cli.terminal.session import Session
from referrals.model.wording import counted

BROKEN = 3


def scan_centre(session: Session, lines: bool) -> None:
    from referrals.store.centre.entrance import watched_boards
    from referrals.usecases.centre.scan import scan_centre as run

    total = len(watched_boards(session.config.store_url))
    with progress_of(session, total, lines) as progress:
        outcome = run(session.config, session.today, session.now, progress)
    failed = [snapshot for snapshot in outcome.read if snapshot.ending == "failed"]
    for snapshot in failed:
        sys.stderr.write(f"{snapshot.board.company}: {printing.safe(snapshot.reason)}\n")
    for failure in outcome.failures:
        sys.stderr.write(f"{printing.safe(failure)}\n")
    read, reports = counted(len(outcome.read), "board"), counted(len(outcome.reports), "report")
    session.say(f"{read} read, {reports} written")
    if failed or outcome.failures:
        raise typer.Exit(BROKEN)
