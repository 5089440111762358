"""What people write beside their names and is none: pronouns, offers, where they work or are."""

from __future__ import annotations

import re

from referrals.knowledge.titles.job_function import function_of

_PRONOUN = r"(?:she|he|they|ze|elle|il|iel|ella|él|sie|er|her|him|hers|his|them|ihr|ihm|lui)"
PRONOUNS = re.compile(
    rf"\(\s*{_PRONOUN}\b[^)]*\)|[\[/|,–—-]?\s*\b{_PRONOUN}\s*/\s*{_PRONOUN}(?:\s*/\s*{_PRONOUN})*\b\]?",
    re.IGNORECASE,
)
OFFERS = re.compile(
    r"#\w+|[(\[]?\b(?:(?:we(?:['’]re| are)|i(?:['’]m| am)|is|now|currently|actively)\s+)*"
    r"(?:hiring|recruiting|open\s?to\s?work|opentowork|looking for (?:a )?(?:new )?\w+"
    r"|seeking (?:new )?\w+)\b!*[)\]]?",
    re.IGNORECASE,
)
"""What people write beside their names for a while."""
OFFERED = re.compile(
    r"(?<=\w)\W+(?:(?:we(?:['’]re| are)|i(?:['’]m| am)|is|now|currently)\s+)*"
    r"(?:hiring|recruiting)\b.*$",
    re.IGNORECASE,
)
IN_BRACKETS = re.compile(r"\s*[(\[{]([^()\[\]{}]*)[)\]}]")
ASIDES = re.compile(
    r"\b(?:hiring|recruiting|open\s?to\s?work|looking for|seeking|contract(?:or|ing)"
    r"|consult(?:ant|ing)|ext(?:ern(?:al|e|er)?)?|freelancer?|guest|gast|intern|praktikant(?:in)?|candidate|retired"
    r"|on leave|away|out of office|ooo|on sabbatical|parental leave|elternzeit|alumn[aiu]s?"
    r"|former(?:ly)?|ex)\b",
    re.IGNORECASE,
)
"""What stands in brackets beside a name and is none: "Jan Berg (Contractor)", "Ada Roe [EXT]"."""
AT_WORK = re.compile(r"(?<=\S)\s+[(\[]?@.*$|(?<=\S)(?<!^\w)\s+(?:at|bei|chez)\s+(?=[A-Z]).*$")
""" "Rob Roe @ Acme", "Yan Mo at Acme": words that stand in no name."""
ADDRESS = re.compile(r"(?<=\S)\s*<[^<>]*@[^<>]*>")
EMPTY = re.compile(r"[(\[{<]\s*[)\]}>]")
"""What brackets are left of pronouns."""
HONOURS = re.compile(
    r"\s*\((?:hons?|honou?rs|cand|c)\.?\)|,?\s+(?:i\.\s?R|a\.\s?D)\.$", re.IGNORECASE
)
"""What stands behind degrees and offices: "BSc (Hons)", "Oberst a. D."."""


def without_asides(text: str) -> str:
    """*text* without them, wherever they stand; a nickname or a maiden name in brackets stays."""
    text = IN_BRACKETS.sub(_unless_aside, ADDRESS.sub("", text))
    text = OFFERS.sub(" ", OFFERED.sub(" ", EMPTY.sub(" ", PRONOUNS.sub(" ", text))))
    return HONOURS.sub("", AT_WORK.sub("", text.strip()))


def _unless_aside(bracketed: re.Match[str]) -> str:
    return "" if ASIDES.search(bracketed[1]) or function_of(bracketed[1]) else bracketed[0]
