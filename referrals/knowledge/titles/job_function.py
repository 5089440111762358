"""Which function of a company a title belongs to: "Head of Analytics" → data."""

from __future__ import annotations

import re
from functools import lru_cache

from referrals.knowledge.facts import pairs

# The first function whose word is in the title wins, so the narrower ones come first: a data
# engineer works in data, a sales engineer in sales. A recruiter for engineers recruits.
ORDER = (
    "people", "data", "design", "product", "sales", "marketing", "finance", "legal", "support",
    "operations", "engineering",
)  # fmt: skip


def _words_of(function: str) -> str:
    return "|".join(word for name, word in pairs("titles/job_functions") if name == function)


PATTERNS = {name: re.compile(rf"\b(?:{_words_of(name)})\b", re.IGNORECASE) for name in ORDER}
LEADS = re.compile(
    r"\b(?:head|director|vp|vice president|chief|lead|leader|manager|\w*leiter(?:in)?|c[tde]o"
    r"|founder)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=65536)
def function_of(title: str) -> str | None:
    """The function that *title* belongs to, None when its words do not tell."""
    return next((name for name, pattern in PATTERNS.items() if pattern.search(title)), None)


def leads(title: str | None) -> bool:
    """Whether somebody with this title has people to hire."""
    return bool(title and LEADS.search(title))


def recruits(title: str | None) -> bool:
    return bool(title) and function_of(title or "") == "people"
