"""Words on their way into other programs: nothing in them may steer a terminal or a spreadsheet."""

from __future__ import annotations

import re

CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]"
)
# https://owasp.org/www-community/attacks/CSV_Injection, wide forms included.
FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")


def clean(text: str) -> str:
    """*text* without control characters and overrides of the writing direction; lines stay."""
    return CONTROL.sub("", text)


def cell(value: object) -> str:
    """A cell that a spreadsheet takes for text: what begins like a formula gets an apostrophe."""
    text = "" if value is None else clean(str(value))
    return f"'{text}" if FORMULA.match(text) else text
