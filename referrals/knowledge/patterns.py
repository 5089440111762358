"""Patterns that are compiled when something is first looked for with them.

To compile all that this package knows of places, permits and rungs takes a tenth of a second, and a
word of every day ("done F1") needs none of it.
"""

from __future__ import annotations

import re
from typing import Any, cast


class _WhenNeeded:
    """Stands in for a `re.Pattern`. What was asked of it once is its own from then on, so that a
    search costs no more than before."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._said = (pattern, flags)

    def __getattr__(self, name: str) -> Any:
        meant = getattr(re.compile(*self._said), name)
        setattr(self, name, meant)
        return meant


def when_needed(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Like `re.compile`, later."""
    return cast("re.Pattern[str]", _WhenNeeded(pattern, flags))
