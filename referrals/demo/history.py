"""What Robin and the people have been through, told as the commands that Robin typed, day by day.

A `done` names what `today` said ("done 'thank Eero Lehtinen'"), as a code is good for one report.
"""

from __future__ import annotations

import shlex
import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from importlib.resources import files

Command = tuple[str, ...]
"""The words of one command line, without the program's own options."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the hunt: what `today` says to do, without new asks, and what Robin did."""

    on: date
    says: tuple[str, ...]
    do: tuple[Command, ...]


def history(today: date) -> tuple[Day, ...]:
    """All days, as seen from *today*, the demo's morning; some come after it."""
    text = files("referrals.demo").joinpath("history.toml").read_text("utf-8")
    return tuple(
        Day(
            today - timedelta(days=row["ago"]),
            tuple(row.get("says", ())),
            tuple(tuple(shlex.split(line)) for line in row.get("do", ())),
        )
        for row in tomllib.loads(text)["days"]
    )
