"""The one number of several that reaches the person: their mobile, never a fax or an assistant."""

from __future__ import annotations

import re
from collections.abc import Iterable

NOT_THEIRS = re.compile(
    r"fax|pager|telex|tty|isdn|callback|radio|assist|(?<!primary )company|x-|modem|bbs",
    re.IGNORECASE,
)
MOBILE = re.compile(r"mobil|cell|celular|móvil|movil|cellulare|portable|iphone", re.IGNORECASE)
LEAST_DIGITS = 5


def best_phone(numbers: Iterable[tuple[str, str]]) -> str | None:
    """The number to keep of (kind, number) pairs; the kind is a program's word: "Work Fax"."""
    theirs = [
        (kind, number)
        for kind, number in numbers
        if sum(map(str.isdigit, number)) >= LEAST_DIGITS and not NOT_THEIRS.search(kind)
    ]
    mobile = [number for kind, number in theirs if MOBILE.search(kind)]
    return next(iter(mobile or [number for _, number in theirs]), None)
