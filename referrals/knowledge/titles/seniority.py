"""Which rung a title names: "Senior Data Engineer" → senior. None where it names none, or several.

The rules, where titles are not plain:
- A manager manages people. "Manager, Payments", "Engineering Manager", "Store Manager" and "Senior
  Manager" do; an account, product, project, community or success manager follows a profession, and
  only what stands before it counts: a Senior Product Manager is senior, a Product Manager unknown.
- A director directs ("Head of" too), an art director does not. Vice presidents, chief officers and
  managing directors are executives; a chief of staff, an account executive and whoever assists the
  CEO are not.
- Staff is a rung of engineers, scientists and designers; a staff accountant is an accountant.
- Interns are all who still study or learn their trade, working students and apprentices too;
  trainees and graduates are juniors, as is whoever starts ("entry level", an associate engineer).
- I, II and III are junior, mid and senior, the common ladder; companies' own levels (L4) are not
  read, nor is an Associate without a profession: in a shop that is the first rung, in a bank not.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from referrals.knowledge.patterns import when_needed
from referrals.model.postings import Seniority

CRAFT = (
    r"(?:engineers?|engineering|developers?|scientists?|designers?|architects?|researchers?|sre"
    r"|programmers?|analysts?|consultants?|(?:product|program|project|customer success) managers?)"
)
# Whose manager leads people: a team, a place, a function of the company.
LED = (
    r"(?:engineering|development|software|general|branch|store|shop|restaurant|kitchen|hotel|plant"
    r"|warehouse|shift|floor|department|team|group|people|regional|district|area|country|division"
    r"|sales|finance|accounting|hr|human resources|customer service|support|(?:call"
    r"|contact) cent\w+|data science|analytics|research|design|qa|quality assurance|security"
    r"|infrastructure|platform|production|manufacturing|supply chain|logistics|maintenance|nurse"
    r"|nursing|clinic|practice|lab|construction|facilities|science|it)"
)
# In this order, so that a VP of Junior Talent is no junior: the first that is found tells.
RUNGS: dict[Seniority, str] = {
    "intern": r"interns?|internships?(?!\W+(?:co-?ord|program|manager|lead|recruit))|praktik\w+"
    r"|co-op|werkstudent\w*|working student|student (?:assistant|worker|position)|studentische\w*"
    r"|student(?=$|\s?,)|azubi\w*|auszubildende\w*|ausbildung (?:zu|als|zum|zur)|duales studium"
    r"|apprentice(?:ship)?|apprenti?e?|alternan(?:ce|te?)|stagiaires?|stagist\w+|tirocin\w+"
    r"|becari\w+|prácticas|est[áa]gi\w+|staż\w*|praktyk\w*|(?:master|bachelor|abschluss)arbeit",
    "executive": r"(?<!assistant )vice[- ]president|(?<!a)(?:[se]?vp)|chief (?:\w+ ){1,3}officer"
    r"|(?:c[efiopmt]o|ciso)(?! (?:advis|consult|office|practice|service|program|staff|research"
    r"|relations|communic|strategy|support|coach|search|recruit|network|communit|assist|analyst"
    r"|solution|engineer|manager|partner|writer|intern|fellow|in residence)\w*)"
    r"|(?<!vice[ -])president|managing director|executive director|vorstand"
    r"|geschäftsführer(?:\w*|:in|\*in|/in)|directora? general|direct(?:eur|rice) général\w*"
    r"|amministratore delegato",
    "director": r"(?<!art )(?<!creative )(?<!funeral )(?<!music )(?<!casting )directors?|heads? of"
    r"|(?<=\w )head(?=$|,)|bereichsleit\w+|direct(?:eur|rice)|directora|direttor\w+|diretora?"
    r"|dyrektor\w*",
    "principal": rf"(?<!assistant )(?<!vice )principal(?= (?!investigator)\w|/)"
    rf"|(?<=, )principal(?=$)|distinguished(?= {CRAFT})",
    "staff": rf"(?<!of )(?<!technical )staff(?= (?:[\w/-]+ ){{0,3}}{CRAFT}\b)",
    "manager": rf"(?:(?<=^)|senior |sr\.? )(?:manager|mgr)|{LED} (?:& \w+ )?(?:manager|mgr)"
    r"|manager(?= of\b)|(?:abteilungs|filial|markt|restaurant|betriebs|werks|vertriebs)leit\w+"
    r"|leit(?:er|erin|ung)|gerente|kierownik|jef[ea] de (?!equipo|proyecto)\w+",
    "lead": r"(?:team )?lead(?![ -](?:gen|qual|scor|manage|time))|team ?leaders?|teamlei(?:t|d)\w+"
    r"|chef d.équipe|jef[ea] de equipo",
    "senior": r"(?:senior|sénior|snr|sr)(?! living| care| citizen| housing| cent| communit"
    r"| service)",
    "junior": r"junior|jr|entry[- ]level|early[- ]career|new[- ]grad\w*|trainee|berufseinsteiger\w*"
    r"|débutant\w*|absolvent\w*|graduate(?! school| stud| admission| education| medical| research)"
    rf"|associate(?= (?:[\w/-]+ ){{0,2}}{CRAFT}\b)",
    "mid": r"mid[- ]level|mid(?=\)|$| (?:software|data|back|front|full|product|engineer|develop))"
    r"|intermediate|medior|confirmée?",
}
PATTERNS = {
    rung: when_needed(rf"\b(?:{words})(?!\w)", re.IGNORECASE) for rung, words in RUNGS.items()
}
NUMERALS: dict[str, Seniority] = {"I": "junior", "II": "mid", "III": "senior", "IV": "senior"}
# After a profession, at its end: "Engineer II, Payments", and not "Phase II Trials" or "I/II/III".
NUMERAL = when_needed(
    r"(?<![/&,])(?<!phase)(?<!level)(?<!grade)(?<!class)(?<!type)(?<!part)(?<!tier)[\s-](I{1,3}"
    r"|IV)(?=$|\s*[,(|:–—]|\s?-\s)",
    re.IGNORECASE,
)
# "Senior/Staff Engineer", "Analyst / Senior Analyst", "mid to senior": the title leaves it open.
NAMES = (
    r"(?:junior|jr|entry level|early career|intermediate|mid(?:-level)?|senior|sr|staff|principal"
    r"|lead)\b\.?"
)
SEVERAL = when_needed(
    rf"\w\s?/\s?{NAMES}|\b{NAMES}\s?(?:/|-|–|\bor\b|\bto\b|oder|bis)\s?{NAMES}"
    rf"|\b{NAMES}/\s?\w+\s?/",
    re.IGNORECASE,
)
# Whoever works for the CEO is not the CEO.
SERVES = when_needed(
    r"\b(?:(?:chief of staff|assistant|asst|secretary|assistenz|assistent\w*|adjoint\w*|asistente"
    r"|pa|ea)"
    r" (?:to|of|for|der|du|de)|office of the c\w+o|(?:executive|personal) assistant"
    r"(?=.{0,80}\b(?:c[efiopmt]o|[se]?vp|president|chief|director)\b))\b.*"
    r"|\b(?:c[efiopmt]o|[se]?vp|president|(?:chief \w+ )?officer|director|head)['’]s?"
    r"(?= (?:\w+ )?(?:assistant|asst|secretary|office)\b)",
    re.IGNORECASE,
)


@lru_cache(maxsize=65536)
def seniority_of(title: str) -> Seniority | None:
    """The rung that *title* names."""
    plain = SERVES.sub("", unicodedata.normalize("NFKC", title).replace("\u200b", "")).strip()
    if SEVERAL.search(plain):
        return None
    named = (rung for rung, pattern in PATTERNS.items() if pattern.search(plain))
    numeral = NUMERAL.search(plain)
    return next(named, NUMERALS.get(numeral[1].upper()) if numeral else None)
