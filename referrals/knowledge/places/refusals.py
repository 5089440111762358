"""How texts refuse to let people work from home, so plainly that it outweighs a location that says
"Remote". "Not eligible for remote work in Ohio" does not, nor does what customers refuse.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from referrals.knowledge.places.workplace_words import JOB, ONSITE

_ENGLISH = (
    r"\b(?:do(?:es)?|can) ?(?:not|n[’']t) (?:currently )?(?:offer|provide|support|allow)"
    r" (?:any )?(?:fully )?remote(?: work(?:ing)?| options?| positions?)?"
    r"(?=\s*(?:[.,;!\n)]|$|for this|at (?:this|the) ))",
    rf"\bnot an? (?:fully )?remote {JOB}\b",
    rf"(?m:^[^\w\n]*{ONSITE}[\s-]only\b)|\b{JOB} is {ONSITE}[\s-]only\b",
    rf"\b(?:this|the) {JOB} (?:is|will) ?(?:not|n[’']t) (?:be )?remote(?=\s*(?:[.,;!\n)]|$))",
    rf"\b(?:{JOB}|work) (?:can ?(?:not|n[’']t)|may not) be (?:performed|done|carried out)"
    r" remotely\b",
    r"\bno remote(?: work(?:ing)?| options?)?(?: (?:is )?(?:available|possible|offered))?"
    r"(?=\s*(?:[.,;!\n)]|$))",
    r"\bremote(?: work(?:ing)?)? is (?:\w+ )?not (?:\w+ )?"
    r"(?:possible|available|offered|an option|permitted|allowed)(?! (?:in|outside|from|on)\b)",
    rf"\b(?:100\s?%|fully|strictly) {ONSITE}\b",
    r"\b(?:unable|not able|not possible) to (?:offer|provide|support|allow|accommodate)"
    r" (?:any )?(?:fully )?remote(?! (?:in|outside|from)\b)",
    r"\bnot (?:eligible|open|available|suitable) (?:for|to|as a) (?:an? )?(?:fully )?remote"
    r"(?: work(?:ing)?| candidates?| position| role)?(?=\s*(?:[.,;!\n)]|$))",
    rf"\bnot an? (?:fully )?remote or hybrid {JOB}\b|\bneither remote nor hybrid\b",
    r"\bremote(?: work(?:ing)?)? not (?:possible|available|offered|an option|permitted|allowed)\b"
    r"(?! (?:in|outside|from|on)\b)",
    r"\b(?:do|can) ?(?:not|n[’']t) (?:accept|consider|hire) (?:fully )?remote\b"
    r"(?! (?:workers|employees|candidates|applicants)? ?(?:in|outside|from)\b)",
    r"\bremote (?:candidates|applicants|applications|workers|work(?:ing)?)"
    r" (?:will|can|are|is|may) ?(?:not|n[’']t) (?:be )?"
    r"(?:considered|accepted|possible|offered|available|accommodated|supported|permitted|allowed)\b"
    r"(?! (?:in|outside|from|on)\b)",
    r"\b(?:not|n[’']t) (?:be )?(?:considering|accepting|hiring) (?:fully )?remote\b"
    r"(?! (?:workers|employees|candidates|applicants)? ?(?:in|outside|from)\b)",
)

# What each language calls it, how it denies, what stands behind a denial that is none ("im
# Ausland"), and how it says that all days are spent on site.
_GERMAN = (
    r"(?:remote(?:[\s-]?(?:arbeit(?:en)?|work))?|home[\s-]?office|telearbeit|mobiles arbeiten)"
)
_GERMAN_ELSEWHERE = r"(?![\s-]?(?:zwang|pflicht)| (?:im ausland|in|aus|außerhalb|während)\b)"
_FRENCH = r"(?:t[ée]l[ée][\s-]?travail|(?:full )?remote|travail à distance)"
_FRENCH_ELSEWHERE = r"(?! (?:à l|hors|depuis|pendant|durant|en dehors|imposé|obligatoire|forcé))"
_SPANISH = r"(?:teletrabajo|(?:trabajo|puestos?|modalidad) (?:en |a )?(?:remot[oa]s?|distancia))"
_IBERIAN_ELSEWHERE = r"(?! (?:desde|fuera|fora|durante|en el|no exterior|obligatorio|a partir))"
_PORTUGUESE = r"(?:teletrabalho|home[\s-]?office|trabalho (?:remoto|a distância|à distância))"
_ITALIAN = r"(?:(?:lavoro )?da remoto|lavoro remoto|smart[\s-]?working|telelavoro|full remote)"
_ITALIAN_ELSEWHERE = r"(?! (?:dall|fuori|durante|all.estero|obbligatorio))"
_DUTCH = r"(?:thuis[\s-]?werk(?:en)?|remote(?: werk(?:en)?)?|(?:werken )?op afstand(?: werken)?)"
_DUTCH_ELSEWHERE = r"(?! (?:vanuit|buiten|in het buitenland|tijdens)\b|[\s-]?verplicht)"

_OTHERS = (
    rf"\bkeine?(?: möglichkeit(?:en)? (?:zu|zum|für|auf))? {_GERMAN}\b{_GERMAN_ELSEWHERE}",
    rf"\b{_GERMAN}(?: (?:ist|sind|wird|leider|hier|derzeit|aktuell|bei uns|für diese stelle))*"
    rf" nicht (?:möglich|vorgesehen|angeboten|verfügbar|gestattet|erlaubt)\b{_GERMAN_ELSEWHERE}",
    r"\b(?:100\s?%|ausschließlich|vollständig) (?:vor ort|(?:in )?präsenz)\b",
    rf"\b(?:pas|sans|aucun|ni)(?: (?:de|possibilité de))? {_FRENCH}\b{_FRENCH_ELSEWHERE}",
    rf"\b{_FRENCH} (?:(?:n[’']est|est|ne sera|malheureusement) )*(?:pas |non |im)"
    rf"(?:possible|propos[ée]e?|envisageable|autoris[ée]|disponible|prévu|accept[ée])\b"
    + _FRENCH_ELSEWHERE,
    rf"\b(?:pas|non) (?:[ée]ligible|ouvert) (?:au|à du) {_FRENCH}\b{_FRENCH_ELSEWHERE}",
    r"\b(?:100\s?%|enti[èe]rement|totalement) (?:(?:en )?pr[ée]sentiel|sur site)\b",
    rf"\b(?:sin|no (?:hay|se|es posible)|no ofrecemos|no (?:se )?(?:ofrece|permite|contempla)n?)"
    rf"(?: (?:el|opci[óo]n (?:de|a)|posibilidad de))? {_SPANISH}\b{_IBERIAN_ELSEWHERE}",
    rf"\b{_SPANISH} no (?:(?:es|est[áa]|se) )?"
    rf"(?:posible|disponible|permitido|ofrece|permite|contempla)\b{_IBERIAN_ELSEWHERE}",
    r"\b(?:100\s?%|totalmente|completamente|[íi]ntegramente|exclusivamente) presencial\b",
    rf"\b(?:sem|não (?:h[áa]|oferecemos|oferece|permitimos|é possível|aceitamos))"
    rf"(?: (?:o|opç[ãa]o de|possibilidade de))? {_PORTUGUESE}\b{_IBERIAN_ELSEWHERE}",
    rf"\b{_PORTUGUESE} não (?:(?:é|está) )?(?:possível|dispon[íi]vel|permitido|oferecido)\b"
    + _IBERIAN_ELSEWHERE,
    rf"\b(?:senza|niente|nessuno?|no|non (?:è (?:previsto|possibile)|offriamo|prevediamo))"
    rf"(?: (?:il|lo|possibilità di|lavorare))? {_ITALIAN}\b{_ITALIAN_ELSEWHERE}",
    rf"\b{_ITALIAN} non (?:è )?(?:possibile|previsto|disponibile|consentito|offerto)\b"
    + _ITALIAN_ELSEWHERE,
    r"\b(?:100\s?%|solo|totalmente|interamente|esclusivamente) in (?:presenza|sede)\b",
    rf"\bgeen(?: mogelijkheid (?:tot|om))? {_DUTCH}\b{_DUTCH_ELSEWHERE}",
    rf"\b{_DUTCH} (?:(?:is|wordt|helaas) )*niet (?:mogelijk|toegestaan|aangeboden|beschikbaar)\b"
    + _DUTCH_ELSEWHERE,
    r"\b(?:100\s?%|volledig) op (?:locatie|kantoor)\b",
    rf"\bniet {_DUTCH} mogelijk\b{_DUTCH_ELSEWHERE}",
    r"\bpr[ée]sence (?:obligatoire|exig[ée]e) (?:sur site )?(?:5|cinq) jours",
    r"\b(?:brak|bez) (?:możliwości )?prac[ya] zdaln(?:ej|a)\b(?! z zagranicy)",
    r"\bpraca (?:wyłącznie|tylko) (?:stacjonarn\w+|w biurze)|\bpraca zdalna nie jest możliwa\b",
    r"\b(?:distansarbete|distans|hemarbete) är (?:tyvärr )?inte möjligt\b(?! från utlandet)",
    r"\b(?:hjemmearbejde|hjemmearbeid|hjemmekontor) er (?:desværre |dessverre )?ikk?e mulig",
    r"\betätyö ei ole (?:valitettavasti )?mahdollista\b(?! ulkomailta)",
    r"(?:リモート(?:ワーク|勤務)?|在宅(?:勤務)?|テレワーク)(?:は)?(?:不可|できません|なし)",
    r"(?:재택(?:근무)?|원격(?:근무)?)\s?(?:은|는)?\s?(?:불가|안 ?됨)|不(?:支持|接受)远程",
)


def _either(said: Iterable[str]) -> str:
    return "|".join(f"(?:{one})" for one in said)


_WORD = r"\b"
# What begins with a word is tried at words only: asked for once, before all of them, that makes the
# search five times as fast.
_WORDED = [said.removeprefix(_WORD) for said in (*_ENGLISH, *_OTHERS) if said.startswith(_WORD)]
_UNWORDED = [said for said in (*_ENGLISH, *_OTHERS) if not said.startswith(_WORD)]
_REFUSES = re.compile(rf"\b(?=\w)(?:{_either(_WORDED)})|{_either(_UNWORDED)}")
# Without one of these a text refuses nothing; to look for plain words is ten times as fast.
_KEYWORDS = (
    "remot", "site", "office", "person", "travail", "teletrab", "arbeit", "distan", "vor ort",
    "presen", "présen", "präsen", "in sede", "smart", "telelav", "thuis", "afstand", "op locatie",
    "op kantoor", "zdaln", "stacjonarn", "hjemme", "hemarb", "etätyö", "リモート", "在宅",
    "テレワーク", "재택", "원격", "远程", "präsenz",
)  # fmt: skip

# Of whom a clause speaks: what customers refuse, and how one is interviewed, binds nobody.
_OF_OTHERS = re.compile(
    r"\b(?:customers?|clients?|users|competitors?|patients?|students?|kunden|clientes?|clienti"
    r"|klanten|interviews?|onboarding)\b"
)
_DENIED = re.compile(r"\b(?:not|nicht|pas|no es|não é|non è|niet) $")
"""What stands before "100% presencial" and turns it round."""
_OF_OURS = re.compile(rf"\b(?:we|this|it|wir|nous|noi|wij|nós|nosotros|{JOB})\b")
_CLAUSE_ENDS = re.compile(r"[.,;:!?\n]")
_LONGEST_CLAUSE = 200


def outweighs_remote(text: str) -> bool:
    """Whether *text* says so plainly that one works on site that a location's "Remote" is wrong."""
    low = text.lower()
    if not any(word in low for word in _KEYWORDS):
        return False
    return any(not _is_no_refusal(low, said.start()) for said in _REFUSES.finditer(low))


def _is_no_refusal(low: str, at: int) -> bool:
    """Whether the clause of *low* that goes on at *at* denies it, or speaks of others than us: "Our
    customers do not offer remote work"."""
    clause = _CLAUSE_ENDS.split(low[max(0, at - _LONGEST_CLAUSE) : at])[-1]
    if _DENIED.search(clause):
        return True
    return bool(_OF_OTHERS.search(clause)) and not _OF_OURS.search(clause)
