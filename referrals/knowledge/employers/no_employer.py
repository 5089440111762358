"""Texts under "Company" that name no employer: "Self-employed", "Stealth startup"."""

from __future__ import annotations

import re
from functools import lru_cache

from referrals.knowledge.employers.names import BRACKETS, DASH, key, parts, spelled
from referrals.knowledge.facts import facts
from referrals.knowledge.patterns import when_needed

# Likely, and yet not said: who has yet to start, or is lent out by somebody else. The user decides.
UNSURE = when_needed(
    r"\b(?:in|up)coming\b|^soon\b|\w via \w|\w through \w|\bon behalf of\b|\bcontracted (?:to|by)\b"
    r"|\bseconded (?:to|at|by)\b|\bon (?:assignment|secondment|loan)\b|\bassigned to\b"
    r"|\bplaced (?:at|by|with)\b|\bemployed by\b|\bpayroll(?:ed)? (?:by|of)\b"
    r"|^joining \w|\bjoining soon\b|\bstarting (?:soon|in|at)\b"
    r"|\w contract(?:or)?$|^contract(?:or)? (?:at|for|with)\b|\w freelancer?$"
    r"|\w stealth$|^stealth .*(?:startup|start up|company|venture|mode)$"
)

_HOPING = (
    "prospective|future|potential|aspiring|hopeful|hopefully|candidate|applicant|applied|applying"
    "|interviewing|interviewee|offer|pending|signed|accepted|designate|seconded|via|through|thru"
)
BESIDE = when_needed(rf"^(?:{_HOPING})(?!\w)|(?<!\w)(?:pending|accepted|designate|tbc|tbd)$")
"""On one side of an @, or in brackets: "Prospective @ Acme", "via Adecco @ Acme"."""
BEFORE_AT = when_needed(rf"^(?:{_HOPING})(?: \w+){{0,3}} (?:at|from|with|for) \w")
"""Before a word that leads to the employer: "Potential hire at Acme", "Offer from Acme"."""

BEHIND = when_needed(
    r"(?:[(（\[,]|\s[-–—])\s*(?:(?:leiharbeit\w*|zeitarbeit\w*|int[ée]rim\w*|uitzend\w*|gedetacheerd"
    r"|detachering|(?:in )?somministrazione|tempor[aá]ri[oa]|eventual|vikar\w*|inhyrd"
    r"|konsult|prestataire|outsourc\w*|terceiri[sz]ad[oa]|subcontrat\w*|派遣\w*|外包|파견\w*)"
    r"\s*[)）\]]?$|(?:über|durch|par|a través de|através d[aeo]|tramite|przez|door|genom"
    r"|supplied by|c/o)\s+\w|starting\b|joining\b|extern\w*\s*[)\]]?$|externe?s?\s*[)\]]?$"
    r"|temp(?:orary|ing)?(?: staff| worker)?\s*[)\]]?$|tvc\s*[)\]]?$|agency(?: worker)?\s*[)\]]?$)"
    r"|\sc/o\s",
    re.IGNORECASE,
)
"""What stands behind an employer's name, in other languages too: "(über Adecco)", "(temp)"."""
LENDER = when_needed(
    r"(?:(?<!\w)(?:via|through|thru|über|durch|par|tramite|przez|door|genom|c/o|a través de"
    r"|através d[aeo]|(?:supplied|employed|placed|payrolled) by|on payroll of))\s+([^()\[\]|@,]+)",
    re.IGNORECASE,
)
"""Who lends somebody out: "Acme (via Adecco)"."""
UNSURE_TITLE = when_needed(
    r"\bincoming\b(?! (?:goods|quality|inspection|material|materials|call|calls|freight|mail|tour"
    r"|tourism|products?|control)\b)|^(?:joining|future|soon|upcoming)\b|\bstarting soon\b"
    r"|\w via \w|\bseconded\b"
)
"""In what they do there: "Incoming Data Engineer"; a contractor or a freelancer is there."""
LENT_OUT = when_needed(r"(?:freelance|contractor|contract|temp)\w* ")
AGENCIES = frozenset(facts("employers/staffing_agencies"))


def _any_of(file: str) -> str:
    return "|".join(re.escape(text) for text in facts(file))


_BEGINS = when_needed(
    rf"(?:{_any_of('employers/no_employer_beginnings')})(?!\w)".replace(r"\*", r"\w*")
)
_WHOLE = when_needed(_any_of("employers/no_employer"))


@lru_cache(maxsize=65536)
def _names_none(said: str) -> bool:
    return bool(_WHOLE.fullmatch(said) or _BEGINS.match(said))


@lru_cache(maxsize=65536)
def is_unsure(text: str) -> bool:
    """Whether *text* names an employer that they may not work for (yet): "Incoming @ Acme", "Acme
    (via Adecco)", "Adecco @ Acme"."""
    spelling = spelled(text)
    if LENT_OUT.match(spelling) and any(not _names_none(spelled(side)) for side in parts(text)[1:]):
        return True
    if _names_none(spelling):
        return False
    if UNSURE.search(spelling) or BEFORE_AT.search(spelling) or BEHIND.search(text):
        return True
    sides = [*parts(text), *BRACKETS.findall(text), *DASH.split(text)]
    return any(map(_leaves_doubt, (side for side in sides if side != text)))


def lenders(text: str) -> list[str]:
    """Who lends out whoever works at *text*, as it says: of "Acme (via Adecco)" Adecco."""
    return [name.strip() for name in LENDER.findall(text)] if is_unsure(text) else []


def _leaves_doubt(side: str) -> bool:
    """Whether one side of a text is who lends people out, or says that they are lent or hope."""
    return key(side) in AGENCIES or BESIDE.search(spelled(side)) is not None


@lru_cache(maxsize=65536)
def with_title(employer: str, title: str | None) -> str:
    """*employer*, and what is said of it in the *title* beside it, where that leaves it unsure:
    "Incoming Data Engineer @ Acme"."""
    unsure = title and UNSURE_TITLE.search(spelled(title)) and not is_unsure(employer)
    return f"{title} @ {employer}" if unsure and key(employer) else employer


@lru_cache(maxsize=65536)
def is_nobody(text: str) -> bool:
    """Whether *text* names no employer at all, or says that they work there no more or not yet."""
    spelling = spelled(text)
    if not spelling:
        return not key(text)  # a picture is a name, "-" is none
    return _names_none(spelling) or is_unsure(text)
