"""Texts under "Company" that name no employer: "Self-employed", "Stealth startup"."""

from __future__ import annotations

import re
from functools import lru_cache

from referrals.knowledge.employers.names import key, parts, spelled
from referrals.knowledge.facts import facts

# Likely, and yet not said: who has yet to start, or is lent out by somebody else. The user decides.
UNSURE = re.compile(
    r"\bincoming\b|\w via \w|\w through \w|\bon behalf of\b|\bcontracted (?:to|by)\b"
    r"|\bseconded (?:to|at|by)\b|\bon (?:assignment|secondment|loan)\b|\bassigned to\b"
    r"|\bplaced (?:at|by|with)\b|\bemployed by\b|\bpayroll(?:ed)? (?:by|of)\b"
    r"|^joining \w|\bjoining soon\b|\bstarting (?:soon|in|at)\b"
    r"|\w contract(?:or)?$|^contract(?:or)? (?:at|for|with)\b|\w freelancer?$"
    r"|\w stealth$|^stealth .*(?:startup|start up|company|venture|mode)$"
)


AGENCIES = frozenset(facts("employers/staffing_agencies"))


def _any_of(file: str) -> str:
    return "|".join(re.escape(text) for text in facts(file))


_BEGINS = re.compile(
    rf"(?:{_any_of('employers/no_employer_beginnings')})(?!\w)".replace(r"\*", r"\w*")
)
_WHOLE = re.compile(_any_of("employers/no_employer"))


@lru_cache(maxsize=65536)
def is_unsure(text: str) -> bool:
    """Whether *text* names an employer that they may not work for (yet): "Incoming @ Acme", "Acme
    (via Adecco)", "Adecco @ Acme"."""
    said = spelled(text)
    if _WHOLE.fullmatch(said) or _BEGINS.match(said):
        return False
    lent = any(key(piece) in AGENCIES for piece in parts(text))
    return bool(UNSURE.search(said)) or lent


@lru_cache(maxsize=65536)
def is_nobody(text: str) -> bool:
    """Whether *text* names no employer at all, or says that they work there no more or not yet."""
    said = spelled(text)
    if not said:
        return not key(text)  # a picture is a name, "-" is none
    return bool(_WHOLE.fullmatch(said) or _BEGINS.match(said)) or is_unsure(text)
