"""What a page says of itself: that nothing is open, that this posting is closed, or who guards it.

Each sentence stands by itself: "open until filled" and "if this position is closed" are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from referrals.knowledge.facts import facts, pairs


def _any(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


NONE_OPEN = _any(facts("pages/none_open"))
CLOSED = _any(facts("pages/closed"))
CONDITION = _any(facts("pages/conditions"))
HUMAN = _any(facts("pages/human"))
LOGIN = _any(facts("pages/logins"))
CAPTCHA = _any(facts("pages/captchas"))
GUARDS = tuple((name, _any([mark])) for name, mark in pairs("pages/guards"))


def says_none_open(sentence: str) -> bool:
    return NONE_OPEN.search(sentence) is not None


def says_closed(sentence: str) -> bool:
    closing = CLOSED.search(sentence)
    return closing is not None and not CONDITION.search(sentence[: closing.end()])


def guard_of(source: str) -> str | None:
    """Who guards a page against programs, as marks in its *source* tell."""
    return next((name for name, mark in GUARDS if mark.search(source)), None)
