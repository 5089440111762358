"""Does a text read like the title of a posting? In the languages of Europe's careers pages.

A sign of who may apply ("(m/w/d)", "H/F") is proof enough; a profession alone is not: articles
have it in their headlines, too.
"""

from __future__ import annotations

import re

from referrals.knowledge.facts import facts

LONGEST = 140
"""Characters of a title."""
LETTER = r"[mwfhdxiknvg]"
FOR_ALL = re.compile(
    rf"(?:^|[\s(\[/,–-]){LETTER}(?:\s?[/|*.,]\s?(?:{LETTER}|div(?:ers)?|gn)){{1,3}}(?=$|[\s)\],:–-])"
    r"|\((?:all genders|alle geschlechter|gn|any gender|all)\)|\b[HM]/[FK]\b"
    r"|\w[:*_](?:in|innen)\b|\w/-?(?:in|a|euse|rice|ne)\b|\w\((?:in|a|e|euse|ne|fe?m)\)",
    re.IGNORECASE,
)
COMPOUNDS = "|".join(facts("titles/professions_in_compounds"))
PROFESSION = re.compile(
    rf"\b(?:{'|'.join(facts('titles/professions'))}|\w*(?:{COMPOUNDS})(?:in|innen|r|n)?)\b",
    re.IGNORECASE,
)
HEADLINE = re.compile(
    r"\?|!$|…$|^\d+ (?!\w+ level)|^(?:how|why|what|when|where|who|which|top|the \d+|a day|our|your"
    r"|my|meet|inside (?:the|our|a)|life (?:at|as|in)|interview with|tips|about|discover|read|learn"
    r"|becoming|hiring (?:a|an|the|for|your)|we|we.re|this|these|create|get|list|update|delete"
    r"|using|working (?:at|with|in|from|as)|join|introducing|announcing|find|browse|all(?!-)|more"
    r"|view|see|wie|warum|was|wer|unsere?|deine?|ihre?|meine?|mehr|alle|ein tag|comment|pourquoi"
    r"|notre|nos|qui|tous|cómo|por qué|nuestr[oa]s?|come|perché|nostr[oaie])\b"
    r"|\b(?:average salary|salaries|salary guide|interview questions?|resume|cover letter"
    r"|career (?:path|guide)|roadmap|tutorial|explained|vs\.?|gehalt|gehälter|lebenslauf"
    r"|erfahrungsbericht|joins|hires|hired|appoint(?:s|ed)|promoted|named|welcomes?)\b"
    r"|\b(?:jobs|careers|stories|program(?:me)?s?)$",
    re.IGNORECASE,
)


def is_certain(text: str) -> bool:
    """Whether *text* says for whom: what only titles of postings do."""
    return 0 < len(text) <= LONGEST and FOR_ALL.search(text) is not None


def looks_like_title(text: str) -> bool:
    return is_certain(text) or is_likely(text)


def is_likely(text: str) -> bool:
    """Whether *text* names a profession, and is no headline about one."""
    if not 0 < len(text) <= LONGEST or is_headline(text):
        return False
    return PROFESSION.search(text) is not None


def is_headline(text: str) -> bool:
    """Whether *text* speaks about work, or invites, rather than names a position."""
    return not is_certain(text) and HEADLINE.search(text) is not None
