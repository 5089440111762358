"""How postings say that they sponsor a visa or work permit, and that they do not, in thirteen
languages."""

from __future__ import annotations

import re

from referrals.knowledge.patterns import when_needed


def _any_of(*patterns: str) -> re.Pattern[str]:
    return when_needed("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


# A text without any of these tells nothing; to look for plain words is ten times as fast.
KEYWORDS = (
    "spons", "patrocin", "parrain", "visa", "visum", "visto", "wiz", "ビザ", "arbeitserlaubnis",
    "permis de travail", "work permit", "werkvergunning", "viisumi", "签证", "簽證", "비자",
)  # fmt: skip
SENTENCE_ENDS = when_needed(r"(?<=[.!?。])(?<!\.[A-Z]\.)\s+|(?<=[。])|\s*[\n;•|]\s*")

VISA = _any_of(
    r"\bvisas?\b|\bvisum\w*|\bvisa[-\s]?\w*sponsor\w*|\bvisad[oa]s?\b|\bvistos?\b|\bvisti\b",
    r"\bwiz(?:[ayęo]\w*)?\b|ビザ|就労資格",
    r"\bwork(?:ing)? (?:permits?|authori[sz]ations?|visas?)\b|\bimmigration\b|\bh-?1-?bs?\b",
    r"\btn visa|\bright to work\b|\bauthori[sz]ed to work\b|\beligib\w+ to work\b",
    r"\bviisumi\w*|签证|簽證|비자",
    r"\b(?:legally )?work in the\b|\bgreen cards?\b|\bskilled worker\b",
    r"\bemployment (?:authori[sz]ation|eligibility|visas?|sponsorship)\b",
    r"\bcertificate of sponsorship\b",
    r"\b(?:arbeits|aufenthalts)(?:erlaubnis|genehmigung|titel)\w*|\bblue card\b|\bblaue karte\b",
    r"\b(?:permis|autorisation)s? de travail\b|\bpermisos? de trabajo\b|\bpermess[oi] di lavoro\b",
    r"\bautoriza(?:ción|ção) de traba(?:jo|lho)\b|\bwerkvergunning\w*|\barbetstillstånd\w*",
    r"\bpozwoleni\w+ na pracę\b|\barbeidstillatelse\w*|\barbejdstilladelse\w*",
)

_SPONSOR = r"(?:[\w-]*spons(?:or|r|er|ing)\w*|patroc[ií]n\w*|parrain\w*)"
_SUPPORT = (
    r"(?:support\w*|assist\w*|unterstütz\w*|helfen|hilf\w*|übernehm\w*|begleit\w*|accompagn\w*"
    r"|aid(?:e|ons|er)\w*|prise en charge|prenons en charge|ayud\w*|apoy\w*|ajud\w*|apoio"
    r"|tramit\w*|aiut\w*|help\w*|hulp|regelen|hjälp\w*|hjelp\w*|hjælp\w*|pomaga\w*|pomoc\w*"
    r"|wsparci\w*)"
)
ACT = _any_of(
    rf"\b{_SPONSOR}", rf"\b{_SUPPORT}\b", r"スポンサー|サポート|支援|担保|擔保|지원|스폰서"
)

_NOT = (
    r"(?:not|cannot|\w+n[’']t|unable|unwilling|no|never|without|neither|nor|kein\w*|nicht|ohne"
    r"|pas|aucun\w*|sans|ne|sin|ning[uú]n\w*|não|nao|sem|nenhum\w*|non|senza|nessun\w*|geen|niet"
    r"|zonder|emme|ei|ilman|inte|ingen|inga|ej|utan|ikke|uden|uten|nie|bez|brak)"
)
# What turns the sentence before the word is reached: "don't worry, we sponsor visas".
_TURNS = (
    r"(?!(?:we|wir|nous|but|however|aber|mais|pero|only|just|worry|matter|problem|limited|every"
    r"|all)\b)"
)
_GAP = rf"(?:[\s,/-]+{_TURNS}[\w’'.-]+)"
_SET_ASIDE = r"(?!\s+(?:only|just|worry|matter|problem)\b)"
NEGATED = _any_of(
    rf"\b{_NOT}\b{_SET_ASIDE}{_GAP}{{0,9}}?[\s,/-]+{_SPONSOR}",
    rf"\b{_NOT}\b{_GAP}{{0,4}}?[\s,/-]+{_SUPPORT}\b",
    rf"\b{_SPONSOR}{_GAP}{{0,8}}?[\s,:–-]+(?:{_NOT}|unavailable|unmöglich|impossible|imposible)\b"
    rf"{_SET_ASIDE}",
    r"(?:スポンサー|サポート|支援)[^。]{0,12}"
    r"(?:なし|無し|不可|ません|ありません|いたしかねます|行っていない)",
    r"(?:不|无法|無法|没有|沒有)[^。，]{0,8}(?:签证|簽證)|(?:签证|簽證)[^。，]{0,8}(?:不|无法|無法)",
    r"비자[^.]{0,12}(?:불가|없|않|안 )",
)
NOT_NEEDED = _any_of(
    rf"^(?:\w+,? ){{0,2}}no (?:\w+ ){{0,2}}{_SPONSOR} (?:is )?(?:required|needed|necessary)\b",
)
"""Says of this job that it needs none, or asks it of a person: either way no employer's refusal."""


_IN_NEED = r"\b(?:need|requir)(?:e|es|ing|s)? (?:an? |any )?(?:\w+ ){0,2}sponsor(?:ship)?\b"
PLAIN_NO = _any_of(
    r"\bno sponsorships?\b"
    r"(?! (?:experience|deals?|sales|budgets?|opportunit|fees?|management))",
    r"\bsponsorship (?:is |are |will |can )?(?:not|n[’']t|un)(?: be)? ?"
    r"(?:available|offered|provided|possible)",
    r"\b(?:not|unable|cannot|\w+n[’']t)(?: \w+){0,5} sponsor(?:ship)? (?:of )?"
    r"(?:candidates?|applicants?|for this|anyone|at this time|now or)",
    r"\b(?:do|does|can|could|will|would|are|is)\s?(?:not|n[’']t)(?: able to)? sponsor[.!]?$",
    r"\b(?:not|n[’']t) (?:hold|have|possess) an? (?:\w+ ){0,2}sponsor(?:ship)? licen[cs]e",
    r"\bineligible for (?:\w+ ){0,3}sponsorship",
    rf"\bnot (?:open|available|suitable)\b.*{_IN_NEED}",
    rf"{_IN_NEED}.*\b(?:not be|not (?:apply|eligible|suitable)|cannot|excluded)\b",
)
"""Refusals that need no word about a visa."""

OFFERED = _any_of(
    r"\b(?:offer\w*|provid\w*|available|possible|happy to|able to|willing to|open to|can|will"
    r"|welcome|eligible)\b",
    r"\b(?:we|wij|wir|nous|vi) (?:do |also |gladly |always |gern |gerne |vous )?(?:sponsor|support"
    r"|help|assist|sponsoren|helpen|hjälper|hjelper|hjælper|sponsorisons||unterstützen|helfen|sponsern|übernehmen|parrainons|accompagnons|aidons|prenons)",
    r"\b(?:patrocinamos|ayudamos|apoyamos|tramitamos|ajudamos|apoiamos|sponsorizziamo|aiutiamo"
    r"|sponsrar|sponsorujemy|pomagamy|tarjoamme|sponsoroimme)\b",
    r"(?:提供|可以?|能).{0,8}(?:担保|擔保|支持)|비자.{0,12}(?:가능|제공|합니다)",
    r"\b(?:biet\w*|möglich|unterstütz\w*|helfen|übernehm\w*|propos\w*|offr\w*|disponible|posible"
    r"|ofrec\w*|disponível|possível|oferec\w*|possibile|mogelijk|bied\w*|erbjud\w*|möjlig\w*"
    r"|tilby\w*|mulig\w*|oferuj\w*|możliw\w*|zapewnia\w*|pomaga\w*)\b",
    r"\bsponsor(?:s|ing)? (?:\w+ ){0,3}visas?\b",
    r"(?<!need )(?<!require )(?<!ing )\bvisa (?:sponsorship|support|assistance)\s*"
    r"(?:[:–-]\s*yes)?[.!]?$",
    r"あり|可能|可$|します|しています|いたします|支援",
)
ASKED = _any_of(r"\?\s*[\"”»)]?,?$", r"^\s*(?:do|will|would|are|can) you\b", r"\bwhether you\b")
