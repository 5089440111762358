"""Texts from boards and address books are made harmless here, before anything is printed.

Job boards and address books carry markup, control characters, writing-direction overrides and
addresses that run code. Markup is escaped by the templates; the rest ends here, together with the
words that are nobody's business (washing.py): private notes and what a contact is looking for.
"""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

from referrals.knowledge.characters import NONCHARACTERS

LONGEST_LINK = 1_000
"""Characters; with the caps of the mail this keeps it far below what Gmail clips."""

PRIVATE = ("note", "looking")
UNSAID = (*PRIVATE, "description")
"""Fields that no report, mail or draft may quote, and the one that is too long to."""

# Colours and the like; then titles, links and clipboards, which carry text of their own.
_TERMINAL_CODE = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b[]P^_X][^\x07\x1b]*(?:\x07|\x1b\\)")
_CONTROL = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff"
    f"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069{NONCHARACTERS}]"
)
_NO_ADDRESS = re.compile(r"""[\s<>"'`{|}\\^]|%(?![0-9A-Fa-f]{2})""")


def clean(text: str) -> str:
    """*text* on one line, without control characters and overrides of the writing direction."""
    return " ".join(_CONTROL.sub("", _TERMINAL_CODE.sub("", text)).split())


def link(address: str | None) -> str | None:
    """*address* when it is a web address with a host that is safe to follow, else None.

    What no address may hold is written as browsers send it, so that no mail program ends it there.
    """
    if not address:
        return None
    # As browsers read what people paste: no blanks around, no line breaks within.
    address = re.sub(r"[\t\r\n]", "", address.strip())
    if len(address) > LONGEST_LINK:
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    if _NO_ADDRESS.search(parts.netloc):
        return None
    encoded = _NO_ADDRESS.sub(lambda match: quote(match[0], errors="replace"), address)
    return encoded if len(encoded) <= LONGEST_LINK else None
