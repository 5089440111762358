"""The words beside an amount of money that tell whether it is pay, in our boards' languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

# What a word says of the amount beside it. "goal": pay that depends on targets. "other": money that
# is no pay, whatever else is said. "pay": what the work pays. "verb": who pays or earns can be
# anybody, so it only tells where nothing else does. "topic": a thing that has its price, which
# tells only where no word for pay stands by.
Kind = Literal["goal", "other", "pay", "verb", "topic"]
KINDS: dict[Kind, str] = {
    "goal": r"ote|uncapped|variable|verdienstmöglichkeit\w*",
    "other": r"\w*bonus\w*|boni|bonific\w+|primes?|\w*prämien?|incentives?|commissions?"
    r"|\w*provision(en)?|comision\w*|provvigion\w*|stipends?|allowances?|reimburs\w+|referr\w*"
    r"|relocation|vouchers?|\w*gutschein\w*|gift\w*|\w*zuschuss|\w*zuschüsse|\w*zulagen?"
    r"|\w*zuschl[aä]ge?n?|\w*geld|rais(ed|ing)|fund(ing|ed|s|raising)|revenues?|turnover"
    r"|\w*umsatz\w*|fatturato|facturación|arr|mrr|gmv|aum|valu(ation|ed)|equity|stocks?|shares"
    r"|rsus?|tips|trinkgeld\w*|differentials?|overtime|überstunden\w*|savings?|saves?|match\w*"
    r"|contribut\w+|401k?|hsas?|fsas?|hra|rrsp|mindestlohn\w*|smic|quotas?|discounts?|prizes?"
    r"|awards?|scholarships?|loans?|grants?|insurance|coverage|deductibles?|mutuelle|tarjeta"
    r"|ch[eè]ques?|indemnit\w+|dietas|zusätzlich\w*|retention|deposits?|fees?|billable",
    "pay": r"salar(y|ies|ied)|pay|wages?|compensation|remuneration|taux|base|earnings?|hourly"
    r"|rates?|zone|\w*geh[aä]lt\w*|\w*l[oö]hn\w*|\w*verg[uü]t\w*|\w*entgelt\w*|\w*verdien\w*"
    r"|salaires?|rémun[ée]r\w+|tjm|fixe|salári\w+|salari[oa]s?|salarial\w*|retribu\w+|remunera\w+"
    r"|sueldo|stipendio|ral|\w*salaris\w*|brut\w*|lord[oa]|gross|uurloon|loon|ordenado|vencimento"
    r"|wynagrodzen\w+|mzda|pensja|gratification|zarobk\w+|stawk\w+|widełk\w+|l[öø]nn?|ctc",
    "verb": r"pays|earns?|earning|bezahl\w+|zahl(en|t)",
    "topic": r"budgets?|market|deals?|transactions?|invest\w*|backed|assets|tuition|wellness|gym"
    r"|fitness|equipment|hardware|learning|training|education\w*|weiterbildung\w*|formation"
    r"|development|childcare|kinderbetreuung|commut\w+|transport\w*|mobilität\w*|jobrad|costs?"
    r"|prices?|pricing|priced|customers?|clients?|freelancers?|creators?|students?|members?"
    r"|borrowers?|pipeline|portfolios?|spend\w*|projects?|contracts?|donat\w+|limits?|worth|losses"
    r"|claims?|industry|accounts?|sales|acv|tcv|orders?|purchases?|lifetime|homeoffice|phone"
    r"|internet|laptop|meals?|lunch|mileage|cap|products?|users?|families|households?|damages?"
    r"|expens\w+|\w*wert|debt|credit",
}
PHRASES: dict[str, Kind] = {
    "on target": "goal", "at target": "goal", "earning potential": "goal",
    "earnings potential": "goal", "income potential": "goal", "compensation potential": "goal",
    "target earnings": "goal", "total earnings": "goal", "potential earnings": "goal",
    "top performers": "goal", "including tips": "goal", "including commission": "goal",
    "including commissions": "goal", "including bonus": "goal",
    "sign on": "other", "signing on": "other", "per diem": "other", "minimum wage": "other",
    "living wage": "other", "profit sharing": "other", "chiffre d affaires": "other",
    "tickets restaurant": "other", "ticket restaurant": "other", "titres restaurant": "other",
    "series a": "other", "series b": "other", "series c": "other", "series d": "other",
    "of your salary": "other", "of your base salary": "other", "of your annual salary": "other",
    "of your pay": "other", "of your compensation": "other", "of your earnings": "other",
    "of eligible pay": "other", "of eligible compensation": "other",
    "of eligible earnings": "other", "of their salary": "other",
}  # fmt: skip
FIRSTS = frozenset(phrase.split()[0] for phrase in PHRASES)
LONGEST = max(phrase.count(" ") for phrase in PHRASES) + 1
SINGLE = re.compile("|".join(f"(?P<{kind}>{words})" for kind, words in KINDS.items()))
WORD = re.compile(r"[^\W_]+")


def matter(clause: str, tail: str) -> Kind | None:
    """What the amount between *clause* and *tail* is about, by the nearest word; None when none
    tells. The answer is "goal", "other" or "pay": a topic alone is other money."""
    before, after = list(_kinds(clause)), list(_kinds(tail))
    nouns = [kind for kind in before if kind not in ("topic", "verb")]
    follows = next((kind for kind in after if kind != "verb"), None)
    if follows == "other" or (nouns and nouns[-1] == "other") or (follows == "topic" and not nouns):
        return "other"
    if follows == "goal" or "goal" in nouns:
        return "goal"
    if follows or nouns:
        return "pay"
    if "topic" in before:
        return "other"
    return "pay" if before or after else None


def speaks_of_pay(text: str) -> bool:
    return "pay" in _kinds(text)


def _kinds(text: str) -> Iterator[Kind]:
    words = WORD.findall(text.lower())
    past = 0
    for place, word in enumerate(words):
        if place < past:
            continue
        long, kind = _phrase(words[place : place + LONGEST]) if word in FIRSTS else (1, None)
        past = place + long
        if kind := kind or _kind(word):
            yield kind


def _phrase(words: list[str]) -> tuple[int, Kind | None]:
    for long in range(len(words), 1, -1):
        if kind := PHRASES.get(" ".join(words[:long])):
            return long, kind
    return 1, None


@lru_cache(maxsize=65536)
def _kind(word: str) -> Kind | None:
    found = SINGLE.fullmatch(word)
    return found.lastgroup if found else None  # type: ignore[return-value]  # named for the kinds
