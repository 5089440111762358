"""The due boards of one host, read by a process of their own, as long as its worker is alive.

Scrapy's reactor starts once in a process. The worker writes a sign of life into the process's
standard input now and then; without one for half a minute the process ends at once: by then others
take the worker for dead, and ask the host themselves.
"""

from __future__ import annotations

import os
import select
import sys
import time
from datetime import date, datetime, timedelta
from functools import partial
from threading import Thread

from referrals.config.model import Config
from referrals.store.centre.entrance import due_boards
from referrals.store.centre.hosts import Fenced, Turn, check
from referrals.usecases.centre.scan import read_catalogue

SILENCE = timedelta(seconds=30)
"""After which a worker is taken for dead."""
LEFT = 75
"""The exit code of a process that nobody waits for any more."""


def read_host(config: Config, turn: Turn, today: date, now: datetime) -> None:
    """Read the boards that are due at the turn's host. Ends without a word when it has passed."""
    from scrapers.crawl import host_of

    boards = [board for board in due_boards(config.store_url, today) if host_of(board) == turn.host]
    try:
        read_catalogue(config, boards, today, now, turn=partial(_still, turn))
    except Fenced as passed:
        sys.stderr.write(f"{passed}\n")


def _still(turn: Turn, db: object) -> None:
    check(db, turn)  # type: ignore[arg-type]  # only the store knows connections


def end_with_the_worker(silence: timedelta = SILENCE) -> None:
    """End this process once its worker gives no sign of life for as long as *silence*."""
    Thread(target=_listen, args=[silence.total_seconds()], daemon=True).start()


def _listen(silence: float) -> None:
    heard = time.monotonic()
    while True:
        ready, _, _ = select.select([sys.stdin], [], [], silence / 30)
        # Looked at before the sign is taken: who was asleep with their worker wakes with it.
        if time.monotonic() - heard >= silence:
            break
        if ready:
            if not os.read(sys.stdin.fileno(), 1024):
                break
            heard = time.monotonic()
    os._exit(LEFT)
