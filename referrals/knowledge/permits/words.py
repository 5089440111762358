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
    "permis de travail", "work permit", "werkvergunning", "viisum", "immigra", "h1b", "h-1b",
    "签证", "簽證", "비자",
)  # fmt: skip
SENTENCE_ENDS = when_needed(r"(?<=[.!?。])(?<!\.[A-Z]\.)\s+|(?<=[。])|\s*[\n;•|]\s*")

VISA = _any_of(
    r"\bvisas?\b|\b\w*visum\w*|\bvisa[-\s]?\w*sponsor\w*|\bvisad[oa]s?\b|\bvistos?\b|\bvisti\b",
    r"\bwiz(?:[ayęo]\w*)?\b|ビザ|就労資格",
    r"\bwork(?:ing)? (?:permits?|authori[sz]ations?|visas?)\b|\bimmigration\b|\bh-?1-?bs?\b",
    r"\btn visa|\bright to work\b|\bauthori[sz]ed to work\b|\beligib\w+ to work\b",
    r"\bviisum\w*|签证|簽證|비자",
    r"\b(?:legally )?work in the\b|\bgreen cards?\b|\bskilled worker\b",
    r"\bemployment (?:authori[sz]ation|eligibility|visas?|sponsorship)\b",
    r"\bcertificate of sponsorship\b",
    r"\b(?:arbeits|aufenthalts)(?:erlaubnis|genehmigung|titel)\w*|\bblue card\b|\bblaue karte\b",
    r"\b(?:permis|autorisation)s? de travail\b|\bpermisos? de trabajo\b|\bpermess[oi] di lavoro\b",
    r"\bautoriza(?:ción|ção) de traba(?:jo|lho)\b|\bwerkvergunning\w*|\barbetstillstånd\w*",
    r"\bpozwoleni\w+ na pracę\b|\barbeidstillatelse\w*|\barbejdstilladelse\w*",
)

_SPONSOR = r"(?:[\w-]*spons(?:or|r|er|ing|e\b)\w*|patroc[ií]n\w*|parrain\w*)"
_SUPPORT = (
    r"(?:support\w*|assist\w*|unterstütz\w*|helfen|hilf\w*|übernehm\w*|begleit\w*|accompagn\w*"
    r"|aid(?:e|ons|er)\w*|pr(?:ise|enons|endre|end) en charge|ayud\w*|apoy\w*|ajud\w*|apoio"
    r"|tramit\w*|aiut\w*|help\w*|hulp|regelen|hjälp\w*|hjelp\w*|hjælp\w*|pomaga\w*|pom[oó]c\w*|suporte"
    r"|wsparci\w*|\w*tuke\w*|tuemme|auta\w*|\w+unterstützung|ondersteun\w*|støtte\w*)"
)
ACT = _any_of(
    rf"\b{_SPONSOR}",
    rf"\b{_SUPPORT}\b",
    r"\bwe(?:[’']ll| will| can)? (?:\w+ )?arrange\b",
    r"スポンサー|サポート|支援|担保|擔保|支持|协助|協助|办理|辦理|提供|지원|스폰서",
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
# Behind the word "wir" turns nothing: "Visa-Sponsoring können wir nicht anbieten".
_BEFORE = rf"(?:[\s,/-]+(?:(?:wir|we|nous)\b|{_TURNS}[\w’'.-]+))"
_SET_ASIDE = r"(?!\s+(?:only|just|worry|matter|problem)\b)"
NEGATED = _any_of(
    rf"\b{_NOT}\b{_SET_ASIDE}{_GAP}{{0,9}}?[\s,/-]+{_SPONSOR}",
    rf"\b{_NOT}\b{_GAP}{{0,7}}?[\s,/-]+{_SUPPORT}\b",
    rf"\b{_SUPPORT}{_BEFORE}{{0,2}}?\s+(?:pas|nicht|not|niet|inte|ikke|ei)\b{_SET_ASIDE}",
    rf"\b(?:{_SPONSOR}|\w*unterstützung){_BEFORE}{{0,8}}?[\s,:–-]+"
    rf"(?:{_NOT}|unavailable|unmöglich|impossible|imposible|ausgeschlossen)\b{_SET_ASIDE}",
    r"(?:スポンサー|サポート|支援)[^。]{0,12}"
    r"(?:なし|無し|不可|ません|ありません|かねます|行っていない)",
    r"(?:不|无法|無法|没有|沒有)[^。，]{0,8}(?:签证|簽證)|(?:签证|簽證)[^。，]{0,8}(?:不|无法|無法)",
    r"비자[^.]{0,12}(?:불가|없|않|안 |어렵)",
)
NOT_NEEDED = _any_of(
    rf"^(?:\w+,? ){{0,2}}no (?:\w+ ){{0,2}}{_SPONSOR} (?:is )?(?:required|needed|necessary)\b",
)
"""Says of this job that it needs none, or asks it of a person: either way no employer's refusal."""


_IN_NEED = r"\b(?:need|requir)(?:e|es|ing|s)? (?:an? |any )?(?:\w+ ){0,2}sponsor(?:ship)?\b"
PLAIN_NO = _any_of(
    r"\bno sponsorships?\b"
    r"(?! (?:experience|deals?|sales|budgets?|opportunit|fees?|management))",
    r"\bsponsorship (?:is|are|will|can?|could|does)?\s?(?:not|n[’']t|un)(?: be)? ?"
    r"(?:available|offered|provided|possible)",
    r"\b(?:not|unable|cannot|\w+n[’']t)(?: \w+){0,5} sponsor(?:ship)? (?:of )?"
    r"(?:candidates?|applicants?|for this|anyone|at this time|now or)",
    r"\b(?:do|does|can|could|will|would|are|is)\s?(?:not|n[’']t)(?: able to)? sponsor[.!]?$",
    r"\b(?:not|n[’']t) (?:\w+ )?(?:hold|have|possess) an? (?:\w+ ){0,2}sponsor(?:ship)? licen[cs]e",
    r"\b(?:not|no|\w+n[’']t)(?: \w+)? (?:an? )?(?:\w+ )?(?:licen[cs]ed|registered|approved|visa)"
    r" (?:\w+ ){0,2}sponsor\b",
    r"\bineligible for (?:\w+ ){0,3}sponsorship",
    rf"\bnot (?:open|available|suitable)\b.*{_IN_NEED}",
    r"\b(?:do|does|will|can)\s?(?:not|n[’']t) (?:\w+ )?(?:offer|provide|include|support) "
    r"(?:\w+ ){0,2}sponsorship\b"
    r"(?! (?:of (?!visa|work|cand)|for (?:event|team|club)|deal|pack|opportunit|budget))",
    r"\b(?:need|requir)\w* (?:an? )?(?:\w+ ){0,2}visas?\b.*\b(?:cannot|not|\w+n[’']t|unable)\b.*"
    r"\b(?:consider|accept|apply|eligible|hire|employ)",
    r"\b(?:visas?|work permits?) (?:\w+ ){0,2}(?:is|are|will|can)(?: not|n[’']t|not)(?: be)? "
    r"(?:provided|offered|sponsored|supported|available)\b",
    r"\bh-?1-?b\b.*\bnot (?:supported|accepted|possible|available)\b",
    rf"{_IN_NEED}.*\b(?:not be|not (?:apply|eligible|suitable)|cannot|excluded)\b",
)
"""Refusals that need no word about a visa."""

OFFERED = _any_of(
    r"\b(?:offer\w*|provid\w*|available|possible|happy to|able to|willing to|open to|can|will"
    r"|welcome|eligible)\b",
    r"\bwe(?:[’']ll| will| can)? (?:\w+ )?(?:help|assist|support|sponsor|arrange)\b",
    r"^(?:aide à|hilfe bei|ayuda con|apoyo con|ajuda com|apoio com|supporto per|aiuto con|hulp bij"
    r"|hjälp med|hjelp med|hjælp med|pomoc w|wsparcie w)",
    r"\b(?:we|wij|wir|nous|vi) (?:do |also |gladly |always |gern |gerne |vous )?(?:sponsor|support"
    r"|help|assist|sponsoren|helpen|hjälper|hjelper|hjælper|sponsorisons"
    r"|unterstützen|helfen|sponsern|übernehmen|parrainons|accompagnons|aidons|prenons"
    r"|ondersteunen|regelen|støtter|sponsrar|sponserer)\b",
    r"^(?:benefits|perks|we offer|wir bieten|nous offrons)\b.*\bvisa",
    r"可提供.{0,6}(?:签证|簽證)",
    r"\b(?:forniamo|offriamo|fornecemos|proporcionamos|brindamos|facilitamos)\b",
    r"\b(?:patrocinamos|ayudamos|apoyamos|tramitamos|ajudamos|apoiamos|sponsorizziamo|aiutiamo"
    r"|sponsrar|sponsorujemy|pomagamy|tarjoamme|sponsoroimme|autamme|tuemme)\b",
    r"(?:提供|可以?|能|会|會).{0,8}(?:担保|擔保|支持|协助|協助|办理|辦理)|비자.{0,12}(?:가능|제공|합니다)",
    r"\b(?:biet\w*|möglich|unterstütz\w*|helfen|übernehm\w*|propos\w*|offr\w*|disponible|posible"
    r"|ofrec\w*|disponível|possível|oferec\w*|possibile|mogelijk|bied\w*|erbjud\w*|möjlig\w*"
    r"|tilby\w*|mulig\w*|oferuj\w*|możliw\w*|zapewnia\w*|pomaga\w*)\b",
    r"\bsponsor(?:s|ing)? (?:\w+ ){0,3}(?:visas?|work permits?)\b",
    r"(?<!need )(?<!require )(?<!iring )(?<!eeding )\bvisa (?:sponsorship|support|assistance)\s*"
    r"(?:[:–-]\s*yes)?[.!]?$",
    r"あり|可能|可$|します|しています|いたします|なります|支援",
)
HEDGED = _any_of(
    r"\b(?:may|might)\b",
    r"\bcase[- ]by[- ]case\b",
    r"\bguarante",
    r"\bexceptional\b",
    r"\bim einzelfall\b|\bau cas par cas\b|\bper geval\b|\bcaso por caso\b|\bcaso a caso\b",
)
"""Neither yes nor no."""
NOT_ALL = _any_of(
    rf"\b{_NOT}\b[^,;]*\b(?:every|each|all) (?:\w+ )?"
    r"(?:roles?|candidates?|applicants?|positions?|jobs?|cases?|vacanc\w+|openings?)\b",
)
"""Neither, too: what is not done for everybody is done for some."""
ANY_NO = _any_of(rf"\b{_NOT}\b{_SET_ASIDE}")
"""Where a sentence denies something that is not understood, it is no offer."""
OTHERS = _any_of(
    r"\bmaster\s?card\b|\bvisa (?:inc|card|network|debit|credit|issuer|petition)s?\b",
    r"\bcard (?:network|scheme|payment)s?\b|\bsponsors (?:use|who|that|need)\b|\bmandantschaft\b",
    r"\bvisa (?:team|squad|product|platform|portal|account)s?\b",
    r"\bdiscriminat\w*|\bregardless of\b|\birrespective of\b|\bequal opportunit",
    r"\bsponsors? (?:include|are|like|such as)\b",
    r"\b(?:travell?ers?|refugees?|tourists?|immigrants|migrants|families|patients|students)\b",
    r"\b(?:help|assist|support)\w* (?:\w+ ){0,2}(?:people|customers?|companies|businesses"
    r"|charities|institutions|users)\b",
    r"\b(?:clients?|clientes?|clienti|klant\w*|kunden|mandanten|kunder|klient\w+|asiakka\w+)\b"
    r"|\bvoyageurs\b|\bviajeros\b|\breisende\w*",
)
"""A bank's card, an event's sponsor, somebody else's visa: what the work is about; and the law's
words on whom nobody may be treated worse for."""
ASKED = _any_of(r"\?\s*[\"”»)]?,?$", r"^\s*(?:do|will|would|are|can) you\b", r"\bwhether you\b")
