"""The scan: started here, watched as it reads board after board. One from cron may be at it."""

from __future__ import annotations

import json
from collections.abc import Iterator

from referrals.doors.page import child
from referrals.doors.page.answers import Answer, Asked, Events, GoOn, Shown
from referrals.doors.page.memory import Memory, Told
from referrals.usecases.scan_lock import is_held

PATIENCE = 1.0
"""Seconds after which a silent stream is kept awake."""
ENDS = {
    0: "The scan is done.",
    3: "The scan is done; some boards failed.",
    11: "Another scan was running; this one left the work to it.",
    12: "The scan is done; the mail was refused.",
}


def scan(asked: Asked) -> Answer:
    running = asked.memory.scan
    with asked.desk.view() as view:
        words = {
            "lines": running.lines if running else (),
            "ended": ending(asked.memory),
            "ours": bool(running and running.code is None),
            "others": not running and is_held(view.config),
            "last": view.report.scanned_at or "",
        }
    return Shown("scan", words)


def ending(memory: Memory) -> str:
    """How the last scan from here ended; empty while it runs, and before the first."""
    code = memory.scan.code if memory.scan else None
    return "" if code is None else ENDS.get(code, "The scan did not come to its end.")


def start(asked: Asked) -> Answer:
    running, company = asked.memory.scan, asked.form.maybe("company")
    if running and running.code is None:
        told = Told("A scan is running; here is how far it is.", refused=True)
        return GoOn("/scan", asked.memory.tell(told))
    only = (f"--company={company}",) if company else ()
    asked.memory.scan = child.begin(asked.desk, "scan", "--lines", *only)
    return GoOn("/scan")


def events(asked: Asked) -> Answer:
    """What the scan says, line by line, and then how it ended."""
    return Events(_events(asked.memory))


def _events(memory: Memory) -> Iterator[str]:
    if memory.scan:
        for line in memory.scan.follow(PATIENCE):
            yield ": \n\n" if line is None else f"data: {json.dumps(line)}\n\n"
    yield f"event: end\ndata: {json.dumps(ending(memory))}\n\n"
