"""Which function of a company a title belongs to: "Head of Analytics" → data."""

from __future__ import annotations

import re
from functools import lru_cache

# The first function whose word is in the title wins, so the narrower ones come first: a data
# engineer works in data, a sales engineer in sales. A recruiter for engineers recruits.
WORDS: dict[str, str] = {
    "people": "recruiter|recruiting|talent|human resources|hr|people partner|people operations",
    "data": "data|analytics|machine learning|ml|ai|bi|scientist|statistician|daten",
    "design": "design|designer|ux|ui|researcher",
    "product": "product manager|product owner|product lead|head of product|product management",
    "sales": "sales|account executive|account manager|business development|vertrieb"
    "|customer success",
    "marketing": "marketing|growth|brand|content|communications|seo",
    "finance": "finance|financial|accountant|accounting|controller|controlling|tax|audit|cfo",
    "legal": "legal|counsel|lawyer|attorney|compliance|privacy",
    "support": "support|customer service|customer care|helpdesk",
    "operations": "operations|logistics|supply chain|procurement|office manager|warehouse",
    "engineering": "engineer|engineering|developer|software|devops|sre|platform|backend|frontend"
    "|full stack|architect|cto|entwickler|qa|security|infrastructure",
}
PATTERNS = {name: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for name, words in WORDS.items()}
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
