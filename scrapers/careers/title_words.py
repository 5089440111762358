"""Does a text read like the title of a posting? In the languages of Europe's careers pages.

A sign of who may apply ("(m/w/d)", "H/F") is proof enough; a profession alone is not: articles
have it in their headlines, too.
"""

from __future__ import annotations

import re

LONGEST = 140
"""Characters of a title."""
LETTER = r"[mwfhdxiknvg]"
FOR_ALL = re.compile(
    rf"(?:^|[\s(\[/,–-]){LETTER}(?:\s?[/|*.,]\s?(?:{LETTER}|div(?:ers)?|gn)){{1,3}}(?=$|[\s)\],:–-])"
    r"|\((?:all genders|alle geschlechter|gn|any gender|all)\)|\b[HM]/[FK]\b"
    r"|\w[:*_](?:in|innen)\b|\w/-?(?:in|a|euse|rice|ne)\b|\w\((?:in|a|e|euse|ne|fe?m)\)",
    re.IGNORECASE,
)
PROFESSION = re.compile(
    r"\b(?:engineer|developer|programmer|architect|designer|scientist|researcher|analyst|manager"
    r"|consultant|specialist|administrator|technician|operator|assistant|coordinator|co-ordinator"
    r"|accountant|auditor|controller|recruiter|lawyer|counsel|paralegal|nurse|doctor|physician"
    r"|pharmacist|teacher|lecturer|professor|tutor|editor|writer|copywriter|producer|marketer"
    r"|representative|executive|advisor|adviser|strategist|planner|buyer|officer|clerk|associate"
    r"|director|head of|lead|vp|chief|supervisor|agent|driver|mechanic|electrician|welder|plumber"
    r"|carpenter|machinist|cook|chef|barista|waiter|bartender|baker|cashier|cleaner|gardener"
    r"|intern|internship|trainee|apprentice|working student|graduate|fellow|postdoc|sre|tester"
    r"|qa|devops|fullstack|full[- ]stack|front[- ]?end|back[- ]?end|data entry|translator|artist"
    r"|animator|photographer|therapist|psychologist|caregiver|receptionist|bookkeeper|evangelist"
    r"|owner|scrum master|partner manager|surveyor|inspector|foreman|worker|packer|picker"
    # German; the stems stand at the end of compounds
    r"|\w*(?:entwickler|ingenieur|leiter|berater|techniker|mechaniker|mechatroniker|elektroniker"
    r"|informatiker|kaufmann|kauffrau|kaufleute|verkäufer|mitarbeiter|betreuer|sachbearbeiter"
    r"|referent|assistent|redakteur|gestalter|fahrer|pfleger|erzieher|lehrer|arzt|ärztin|jurist"
    r"|schlosser|schweißer|monteur|meister|bearbeiter|vertreter|verwalter|planer|prüfer|tester"
    r"|architekt|analyst|spezialist|experte|expertin|koch|köchin|kellner|bäcker|helfer|führer"
    r"|assistenz|leitung|werkstudent|praktikant|auszubildende|facharbeiter|wissenschaftler"
    r"|forscher|geologe|biologe|chemiker|physiker|psychologe|pädagoge|therapeut|buchhalter"
    r"|controller|einkäufer|disponent|lagerist|fachkraft|kraft|hilfe|koordinator|administrator"
    r"|manager|designer|entwicklerin|assistentin)(?:in|innen|r|n)?"
    r"|ausbildung (?:zu[mr]?|als)|duales studium|praktikum|werkstudententätigkeit"
    # French, Spanish, Portuguese, Italian
    r"|ingénieure?|développeu(?:r|se)|chargée? d\w*|chef(?:fe)? de \w+|responsable|gestionnaire"
    r"|conseill(?:er|ère)|technicien(?:ne)?|vendeu(?:r|se)|comptable|assistante?|alternance|stage"
    r"|téléconseiller|commerciale?|infirmi(?:er|ère)|cuisini(?:er|ère)|serveu(?:r|se)|rédact\w+"
    r"|ingenier[oa]|desarrollador[a]?|analista|técnic[oa]|gerente|jef[ea] de \w+|director[a]?"
    r"|coordinador[a]?|especialista|asesor[a]?|vendedor[a]?|contable|enfermer[oa]|becari[oa]"
    r"|consultor[a]?|auxiliar|comercial|cociner[oa]|camarer[oa]|prácticas|administrativ[oa]"
    r"|engenheir[oa]|desenvolvedor[a]?|estagiári[oa]|estágio|assistente|coordenador[a]?"
    r"|ingegnere|sviluppatore|sviluppatrice|impiegat[oa]|addett[oa]|tirocini[oa]|commess[oa]"
    # Dutch, the north, Polish, Czech
    r"|ontwikkelaar|medewerker|adviseur|beheerder|verkoper|monteur|stagiaire?|leidinggevende"
    r"|utvecklare|ingenjör|chef|säljare|handläggare|utvikler|rådgiver|selger|udvikler|ingeniør"
    r"|konsulent|medarbejder|projektleder|kehittäjä|asiantuntija|myyjä|insinööri|päällikkö"
    r"|programista|programistka|inżynier|specjalist(?:a|ka)|kierownik|analityk|księgow[ya]"
    r"|doradca|stażyst(?:a|ka)|młodszy|starszy|vývojář|inženýr|účetní|prodavač)\b",
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
