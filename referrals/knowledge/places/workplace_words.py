"""How boards say remote, hybrid and on site: in a location, in a title, and in a text.

"Remote sensing", "hybrid cloud" and "on-site training" say none of it.
"""

from __future__ import annotations

import re

from referrals.knowledge.facts import facts
from referrals.knowledge.patterns import when_needed
from referrals.model.postings import Workplace


def _any_of(*patterns: str) -> re.Pattern[str]:
    return when_needed("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


def _in_lower_case(*patterns: str) -> re.Pattern[str]:
    """For texts, which are lowered once: to look for either case takes twice the time."""
    return when_needed("|".join(f"(?:{pattern})" for pattern in patterns))


def _phrases(*phrases: str) -> re.Pattern[str]:
    loose = (phrase.replace(" ", r"[\s-]*") for phrase in phrases)
    return _any_of(*(rf"(?<!\w){phrase}(?!\w)" for phrase in loose))


# ------------------------------------------------------------------ in a location

REMOTE = _phrases(
    r"(?:remote|télétravail|home office)\s*[:=-]\s*(?:yes|ja|oui|true)",
    r"(?:fully|full|100\s*%?|all|completely|entirely|permanent) remote(?:ly)?",
    "remote (?:first|only|based)", "remote(?:ly)?", "home based", "home office", "virtual", "wfh",
    *facts("places/remote_words"),
)  # fmt: skip
_DAY = r"(?:mon|tues|wednes|thurs|fri)days?"
_PARTLY = (
    r"(?:partial(?:ly)?|partly|part[\s-]time|partiel(?:lement)?|parcial(?:mente)?|teilweise|teils"
    r"|zeitweise)"
)
_AWAY_WORD = r"(?:remote(?:ly)?|home[\s-]?office|t[ée]l[ée]travail|teletrabajo|remoto|on[\s-]?site)"
_SOME_DAYS = r"[1-4](?:\s*[-–]\s*[1-4])?\s*(?:days?|x|jours?|tagen?|d[íi]as?|giorni|dni|dagen)"
_HYBRID = _any_of(
    r"(?<!\w)(?:(?:in[\s-]*office|flexible|remote|fully)[\s-]+)?(?:hybride?[sn]?|h?[íi]brid[oa])"
    r"(?:[\s-]+(?:remote|work(?:ing)?|model|role|office))?(?!\w)"
    r"(?:\s*\((?=[^()]*(?:\d|days?\b|week|office|site))[^()]*\))?",
    rf"(?<!\w){_PARTLY}[\s-]+{_AWAY_WORD}(?!\w)|(?<!\w){_AWAY_WORD}[\s-]+{_PARTLY}(?!\w)",
    rf"(?<!\w){_AWAY_WORD}\s*\({_PARTLY}\)|(?<!\w)semi[\s-]?remote(?!\w)",
    rf"(?<!\w){_AWAY_WORD} (?:occasion\w+|ponctuel\w*|gelegentlich)(?!\w)",
    rf"(?<!\w)remote(?:ly)?[\s-]+(?:on[\s-]+)?{_DAY}(?!\w)",
    rf"(?<!\w){_AWAY_WORD}[\s,:–-]*\(?(?:up to )?{_SOME_DAYS}(?!\w)",
    r"(?<!\w)hybrydow\w{1,3}(?!\w)|(?<!\w)hybrid(?:arbete|t arbete|työ|ní|ní práce|modell)(?!\w)"
    r"|гибрид\w*|гібрид\w*|하이브리드|混合(?:办公|辦公)|ハイブリッド|hibrit",
    r"(?<!\w)(?:up to |at least )?[1-4](?:\s*[-–]\s*[1-4])?[\s-]*"
    r"(?:days?|x|jours?|tagen?|d[íi]as?|giorni|dni)(?:\s+(?:(?:a|per|each|par|pro|por|die)\s+)?"
    r"(?:week|wk|semaine|woche|semana))?[\s,]*(?:(?:de|im|di|en|in)\s+)?"
    r"(?:remote(?:ly)?|on[\s-]?site|in[\s-](?:the[\s-])?office|(?:the[\s-])?office|from home|wfh"
    r"|home[\s-]?office|t[ée]l[ée]travail|teletrabajo|b[üu]ro|présentiel)(?!\w)",
)
_ONSITE_WORDS = _phrases(
    r"(?:(?:fully|strictly|100\s*%?)[\s-]*)?(?:on site|onsite|in office|in person|vor ort|sur site"
    r"|presencial|présentiel|in presenza|in sede|på plats|stationär|stacjonarn\w{1,3}"
    r"|office based|op kantoor|op locatie|på kontoret|på kontor|toimistolla|v kanceláři|irodai"
    r"|ofisten|в офисе|в офісі|출근|사무실 근무|出社(?:勤務)?|坐班)(?: only)?",
)

# The first that is found: what it tells, and whether one may work from anywhere in the place.
IN_A_LOCATION: tuple[tuple[re.Pattern[str], Workplace | None, bool], ...] = (
    (_phrases(r"(?:on site|in office|vor ort)[\s,:(–-]+(?:no|not|kein) (?:remote|home office)"),
     "onsite", False),
    (_phrases("(?:not|no|non|kein|nicht|pas de|sin|senza) (?:fully )?"
              "(?:remote|home office|télétravail|teletrabajo|remoto)",
              r"(?:remote|home office|télétravail)\s*[:=]\s*(?:no|none|nein|non|false)",
              "(?:remote(?: work)?|home office|télétravail) (?:is )?(?:not (?:an )?(?:possible"
              "|available|offered|option|allowed)|nicht möglich|impossible)",
              "リモート(?:勤務)?不可", "在宅不可"),
     None, False),
    (_HYBRID, "hybrid", False),
    (_ONSITE_WORDS, "onsite", False),
    (_phrases("(?:remote|home ?office|télétravail|teletrabajo|remoto) (?:possible|optional|options?"
              "|friendly|eligible|ok|available|flexible|möglich|posible|possibile)",
              "optionally remote"), None, True),
    (REMOTE, "remote", True),
)  # fmt: skip


# ------------------------------------------------------------------ in a title

JOB = r"(?:role|position|job|opportunity|contract|internship|assignment|post|opening)"
ONSITE = r"(?:on[\s-]?site|in[\s-]?office|in[\s-]?person)"

# What is remote besides a job: "Remote Monitoring Engineer".
_NOT_THINGS = (
    r"(?![\s-]+(?:sens\w+|monitor\w+|access|control\w*|operat\w+|pilot\w*|support|desktop|debug\w*"
    r"|patient|device|vehicle|sites?|areas?|communit\w+|hands|infrastructure|management|systems?"
    r"|health|diagnos\w+|visual|starter|weapon|drone|workforce|teams?|island|region|interview\w*"
    r"|onboarding|process\w*|hiring|recruit\w*|assessment|training|meetings?|events?|culture"
    r"|days?|weeks?|months?|work[\s-]?weeks?|periods?|(?:on )?" + _DAY + r")\b)"
)

_HYBRID_IN_A_TITLE = _any_of(
    r"[(\[|,–—-]\s*(?:in[\s-]*office[\s-]+|flexible[\s-]+)?hybrid"
    r"(?=\s*(?:$|[)\]|,–—:-]|\(?\s*(?:up to |at least )?\d))",
    r"^hybrid\s*[|,–—:-]", r"\bhybrid$",
    rf"(?<!\w){_PARTLY}[\s-]+(?:remote|home[\s-]?office|t[ée]l[ée]travail)(?!\w)",
)  # fmt: skip
# The first that is found; None: both may be meant.
IN_A_TITLE: tuple[tuple[re.Pattern[str], Workplace | None], ...] = (
    (_any_of(r"\b(?:non|not|no)[\s-]remote\b"), None),
    (_any_of(
        r"\bremote[\s/,-]*(?:or )?(?:hybrid|eligible|friendly|possible|optional|flexible|office)\b",
        r"\b(?:hybrid|office|on-?site)(?:\s*[/,]\s*| or )remote\b",
    ), None),
    (_HYBRID_IN_A_TITLE, "hybrid"),
    (_any_of(
        r"(?<![\w-])(?:remote|home[\s-]?office|work from home|wfh|t[ée]l[ée]travail)(?!\w)"
        + _NOT_THINGS
    ), "remote"),
    (_any_of(rf"[(\[|,–—-]\s*(?:100\s?%\s*|fully )?{ONSITE}\b(?! support| service)"), "onsite"),
)  # fmt: skip


# ------------------------------------------------------------------ in a text

# A sentence without any of these tells nothing; to look for plain words is ten times as fast.
KEYWORDS = (
    "remot", "hybrid", "híbrid", "onsite", "on-site", "office", "person", "travail", "teletrab",
    "anywhere", "présentiel", "zdaln", "distans", "afstand", "etätyö", "リモート", "在宅", "재택",
)  # fmt: skip
SENTENCE_ENDS = ("\n", ". ", "! ", "? ")

_LABEL = (
    r"(?:location|workplace|work (?:location|type|model|arrangement|style)|arbeitsort|standort"
    r"|lieu|ubicación)(?: type)?\s*:\s*"
)
_ONE_TO_FOUR = r"(?:[1-4]|one|two|three|four|zwei|drei|vier|deux|trois|dos|tres)"
_DAYS = (
    rf"{_ONE_TO_FOUR}(?:\s*(?:-|–|to|or|bis|à|a)\s*{_ONE_TO_FOUR})?\+?"
    r"(?:[\s-](?:days?|tagen?|jours?|d[íi]as?))"
    r"(?: (?:(?:a|per|each|every|pro|par|por|die|in der|[àa] la) )?(?:week|woche|semaine|semana))?"
)
_AWAY = (
    r"(?:home[\s-]?office|t[ée]l[ée]travail|teletrabajo|remote(?:ly)?|on-?site"
    r"|(?:in|at|from)[\s-](?:the |our |an )?office)"
)
_FULLY = r"(?:fully|100\s*%|completely|entirely|permanently|full-time)"

REFUSED = _in_lower_case(
    r"(?:\bnot|n[’']t|\bnever) (?:(?:a|an|be|currently|eligible|open|available|for|to|offer\w*) )*"
    r"(?:fully )?remote(?:ly)?\b",
    r"\b(?:no|non)[\s-]remote\b",
    r"\bremote (?:\w+ )?(?:is|are|will|can) ?not\b",
)

_WHOLLY = r"(?:fully |100\s?% |strictly |entirely )*"
_FIVE = r"(?:5|five|fünf|cinq|cinco)[\s-](?:days?|tagen?|jours?|d[íi]as?)"
_THERE = rf"(?:{ONSITE}|(?:in|at|from|to) (?:the|our) office)"
TOLD_ONSITE = _in_lower_case(
    rf"\b(?:this|the) {JOB} (?:is|will be) (?:an? )?{_WHOLLY}(?:{ONSITE}|office-based)\b"
    r"(?! support| interview)",
    rf"\b(?:this|it) is (?:an? )?{_WHOLLY}(?:{ONSITE}|office-based) {JOB}",
    rf"\b(?:100\s?%|fully) (?:{ONSITE}|en présentiel|presencial|vor ort)\b",
    rf"\b{_LABEL}{ONSITE}\b",
    r"#li-?onsite\b",
    r"\bposte (?:100\s?% )?en pr[ée]sentiel\b",
    rf"\b{_FIVE}[^.\n]{{0,60}}\b{_THERE}\b|\b{_THERE}\b[^.\n]{{0,60}}\b{_FIVE}",
)

# A stay for some weeks of the year says nothing of the days between, an interview nothing of them.
_SOME = r"(?:\d+|an?|one|two|three|four|six|eight|ten|twelve|some|several|a few)"
PERK = _in_lower_case(
    rf"\b(?:up to|for|maximum of|max\.?|enjoy) (?:up to )?(?:an? (?:maximum|total) of )?{_SOME}"
    r"[\s-](?:working )?(?:days|weeks?|months?)\b",
    rf"\b{_SOME}[\s-](?:working )?(?:days|weeks?|months?)[\s-](?:(?:a|per|each|every|of) )",
    r"\b(?:once|twice|weeks?|months?) (?:a|per|each|every) (?:calendar )?(?:year|summer|quarter)\b",
    r"\b(?:interview|onboarding|hiring|application)\b",
    # Whoever the company works for, works as they please.
    r"\b(?:customers?|clients?|users|kunden|clientes|patients?|students?)"
    r" (?:(?:all|also|alle) )?(?:are|is|sind|work|who)\b",
    r"\bremote[\s-]+(?:customers?|clients?|users|kunden|patients?|students?)\b",
)

TOLD_HYBRID = _in_lower_case(
    rf"\b(?:this|the) {JOB} (?:is|will be|follows|offers) (?:an? |our )?hybrid\b(?! cloud)",
    rf"\b(?:an? |our )hybrid (?:\w+ )?{JOB}\b",
    r"(?<!for )(?<!of )\bhybrid[\s-](?:work(?:ing|place)?\b|schedule|set-?up|arrangement"
    r"|remote|office)",
    r"\bhybrid (?:model|approach|policy)[^.\n]{0,40}\b(?:days?|office)\b",
    r":\s*hybrid\s*(?:$|[\n;,.(|–-])",
    r"(?m:^[^\w\n]*hybrid[^\w\n]*$)",
    r"\bhybrid\s*[(:,–-]+\s*(?:up to |at least )?\d",
    r"\bmod(?:alidad|elo) h[íi]brid[ao]\b",
    r"\btrabajo h[íi]brido\b",
    r"\bhybrides? arbeit",
    r"\btravail hybride\b",
    r"#li-?hybrid\b",
    rf"\b(?:stelle|position|job|poste|role) (?:ist|is|est) {_PARTLY} "
    r"(?:remote|en t[ée]l[ée]travail)\b",
    rf"(?m:^[^\w\n]*{_PARTLY}[\s-]+(?:remote|home[\s-]?office)[^\w\n]*$)",
)

DAYS_AWAY = _in_lower_case(rf"\b{_DAYS}(?: (?:working|im|de|of|en))? ?{_AWAY}\b")

TOLD_REMOTE = _in_lower_case(
    rf"\b(?:this|the|our) (?:\w+ )?{JOB} (?:is|will be|can be) (?:an? )?(?:{_FULLY} )*remote\b"
    r"(?![\s-]*(?:friendly|eligible|first))" + _NOT_THINGS,
    rf"\b(?:this|it)(?: is|[’']s) an? (?:(?!hybrid|not|part)[\w%-]+,? ){{0,3}}remote "
    rf"(?:[\w-]+ ){{0,2}}{JOB}\b",
    rf"(?<!not )\b(?:{_FULLY}|permanent|full|vollständig|komplett)[\s-]*"
    r"(?:en )?(?:remote|remoto|t[ée]l[ée]travail|teletrabajo|home[\s-]?office)\b" + _NOT_THINGS,
    r"#li-?remote\b",
    r"\b(?:remote|remoto|t[ée]l[ée]travail|teletrabajo|home[\s-]?office|zdalna|재택근무)"
    r" (?:à )?\(?100\s*%",
    r"(?<!non )(?<!não )(?<!nie )\b100\s*% (?:remot[oa]|da remoto|zdaln\w{1,3}|på distans|etätyö"
    r"|teletrabalho)\b",
    r"\b(?:volledig|geheel) (?:remote|op afstand|thuiswerken)\b|\bw pełni zdaln\w{1,3}\b"
    r"|\bhelt på distans\b|フルリモート(?!可能性|不可)|完全在宅",
    rf"\b{_LABEL}(?:fully )?(?:remote|remoto)\b" + _NOT_THINGS,
    r"(?m:^[^\w\n]*(?:fully )?remote[^\w\n]*$)",
    r"\bremote (?:within|anywhere|from anywhere) ",
    r"\bwork(?:ing)? (?:remotely )?from anywhere in\b",
    rf"\b{JOB} (?:can|may|will) be (?:performed|done|worked) (?:{_FULLY} )?remotely\b",
)

# What is told, by which sentences, and the plain words without which none of them is there.
TOLD: tuple[tuple[Workplace, re.Pattern[str], tuple[str, ...]], ...] = (
    ("hybrid", TOLD_HYBRID, ("hybrid", "híbrid", "remote", "office", "travail")),
    ("hybrid", DAYS_AWAY, ("day", "tag", "jour", "día", "dia")),
    (
        "remote",
        TOLD_REMOTE,
        (
            "remot",
            "travail",
            "teletrab",
            "home",
            "anywhere",
            "zdaln",
            "distans",
            "afstand",
            "etätyö",
            "リモート",
            "在宅",
            "재택",
        ),
    ),
    ("onsite", TOLD_ONSITE, ("site", "office", "person", "sentiel")),
)
