"""Commands that the user can type as they are printed, whatever a name in them looks like."""

from __future__ import annotations

import shlex
from collections.abc import Sequence


def command(words: str, name: str, options: Sequence[str] = ()) -> str:
    """`referrals` *words* of *name*, with *options*. A name that begins with a dash is no option:
    it comes last, behind the two dashes that end the options."""
    first = ["referrals", *words.split()]
    if name.startswith("-"):
        return shlex.join([*first, *options, "--", name])
    return shlex.join([*first, name, *options])
