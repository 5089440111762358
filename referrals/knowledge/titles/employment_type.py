"""How one is engaged, where a title says it: "Data Engineer (Werkstudent)" → part-time.

Only what is clear: a contract manager writes contracts, a freelancer-success lead has a job, and
"full or part time" is for the applicant to choose. Working students work part-time, whatever they
study; an apprentice's training counts as an internship, the nearest of the five.
"""

from __future__ import annotations

import re
from functools import lru_cache

from referrals.model.postings import EmploymentType

# In this order: a part-time internship is an internship. Beginning, end and brackets are where
# titles put the engagement; in the midst of one, "contract" is what the work is about.
SAID: dict[EmploymentType, str] = {
    "internship": r"\b(?:interns?|internships?(?!\W+(?:co-?ord|program|manager|lead|recruit))"
    r"|stagiaires?|(?:pflicht)?praktik(?:um|a|ant\w*)|stagist[ai]|tirocin\w+|becari\w+|prácticas"
    r"|est[áa]gi\w+|apprenti(?:s|ssage|ce(?:ship)?s?)?|ausbildung(?= (?:zu|als|zum|zur)\b)"
    r"|(?<=^)ausbildung"
    r"|auszubildende\w*|azubi\w*|alternan\w+)\b|^stage\b(?! (?:manag|hand|design|tech|direct))",
    "contract": r"\b(?:freelancer?|freiberuf\w+|contractor|b2b contract)\b(?!\W+(?:success"
    r"|relations|community|manage|co-?ord|experience|platform|market|accounts?))"
    r"|^(?:\d+[ -]?months? )?contract (?!manag|admin|spec|attorney|lawyer|counsel|negotiat"
    r"|lifecycle|manufact|research|compliance|officer|sales|analy|logistics|services|support"
    r"|review|food|and|&)|[(\[,–-]\s*(?:\w+[ -])?contract(?: (?:role|position))?\s*(?:[)\],–-]|$)"
    r"|\bcontract to hire\b",
    "part_time": r"\b(?:part[- ]?time|teilzeit\w*|temps partiel|mi-temps|media jornada"
    r"|tiempo parcial|tempo parziale|meio período|deeltijd|minijob|werkstudent\w*"
    r"|working student)\b",
    "full_time": r"\b(?:full[- ]?time|vollzeit|temps plein|jornada completa|tiempo completo"
    r"|tempo pieno|voltijd)\b",
    "temporary": r"\b(?:temporary|temp(?=\)|$)|seasonal|fixed[- ]term|befristet\w*"
    r"|maternity (?:cover|leave)|elternzeitvertretung|intérim\w*|saisonnier\w*|saisonkraft|CDD"
    r"|FTC)\b",
}
PATTERNS = {kind: re.compile(words, re.IGNORECASE) for kind, words in SAID.items()}
EITHER = re.compile(
    r"(?:full|voll)\S*\s?(?:time|zeit)?\s?(?:[/,&+|]|\bor\b|\boder\b|\band\b|\bund\b)\s?(?:part|teil)"
    r"|(?:part|teil)\S*\s?(?:time|zeit)?\s?(?:[/,&+|]|\bor\b|\boder\b|\band\b|\bund\b)\s?(?:full|voll)",
    re.IGNORECASE,
)


@lru_cache(maxsize=65536)
def employment_said(title: str) -> EmploymentType | None:
    """What *title* says of the engagement; None where it says nothing, or leaves it open."""
    plain = EITHER.sub(" ", title)
    return next((kind for kind, pattern in PATTERNS.items() if pattern.search(plain)), None)
