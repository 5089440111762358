"""The words beside an amount that tell whether it is pay, for what time, and from or up to it."""

from __future__ import annotations

import re
from typing import Literal

Matter = Literal["pay", "goal", "other"]

# What an amount is about. `goal`: pay that depends on targets. `other`: money that is no pay,
# whatever else is said. `pay`: what the work pays. `topic`: things that have prices; they only tell
# where no word for pay stands beside the amount.
MATTER = re.compile(
    r"""\b(?:
  (?P<goal> OTE | (?:on|at)[- ]target | (?:earnings?|earning|income|compensation)[ ]potential
    | (?:target|total|potential)[ ]earnings | uncapped | top[ ]performers? | variable
    | verdienstmöglichkeit\w* | including[ ](?:tips|commissions?|bonus\w*) )
| (?P<other> \w*bonus\w* | boni | bonific\w+ | primes? | \w*prämien? | incentives? | commissions?
    | \w*provision(?:en)? | comision\w* | provvigion\w* | sign(?:ing)?[- ]?on | stipends?
    | allowances? | per[ ]diems? | reimburs\w+ | referr\w* | relocation | vouchers? | \w*gutschein\w*
    | gift\w* | \w*zuschuss | \w*zuschüsse | \w*zulagen? | \w*zuschl[aä]ge?n? | \w*geld
    | rais(?:ed|ing) | fund(?:ing|ed|s|raising) | series[ -][a-h] | revenues? | turnover
    | chiffre[ ]d.affaires | \w*umsatz\w* | fatturato | facturación | ARR | MRR | GMV | AUM
    | valu(?:ation|ed) | equity | stocks? | shares | RSUs? | tips | trinkgeld\w* | differentials?
    | overtime | überstunden\w* | savings? | saves? | match\w* | contribut\w+ | 401k? | HSAs? | FSAs?
    | HRA | RRSP | (?:minimum|living)[ ]wage | mindestlohn\w* | SMIC | quotas? | discounts? | prizes?
    | awards? | scholarships? | loans? | grants? | insurance | coverage | deductibles? | mutuelle
    | tickets?[- ]restaurants? | titres?[- ]restaurants? | tarjeta | ch[eè]ques? | indemnit\w+
    | dietas | zusätzlich\w* | retention | profit[ ]sharing | deposits? | fees? | billable )
| (?P<pay> salar(?:y|ies|ied) | pay | paid | pays | payrate | wages? | compensation
    | remuneration | base | earn | earns | earning | earnings | hourly | rates? | zone
    | \w*geh[aä]lt\w* | \w*l[oö]hn\w* | \w*lohn\w* | \w*verg[uü]t\w* | \w*entgelt\w* | \w*verdien\w*
    | bezahl\w+ | entlohn\w+ | salaires? | rémun[ée]r\w+ | TJM | fixe | salari[oa]s? | retribu\w+
    | remuneraci[óo]n | sueldo | salarial\w* | stipendio | RAL | salariss?\w* | brut\w* | lordo
    | lorda | gross | uurloon | loon | \w+salaris | remunera[çc][ãa]o | ordenado | vencimento
    | wynagrodzen\w+ | pensja | zarobk\w+ | stawk\w+ | widełk\w+ | l[öø]nn? | CTC )
| (?P<topic> budgets? | market | deals? | transactions? | invest\w* | backed | assets | tuition
    | wellness | gym | fitness | equipment | hardware | learning | training | education\w*
    | weiterbildung\w* | formation | development | childcare | kinderbetreuung | commut\w+
    | transport\w* | mobilität\w* | jobrad | costs? | prices? | pricing | priced | customers?
    | clients? | pipeline | portfolios? | spend\w* | projects? | contracts? | donat\w+ | limits?
    | worth | losses | claims? | industry | accounts? | sales | acv | tcv | orders? | purchases?
    | lifetime | home[ -]?office | phone | internet | laptop | travel | meals? | lunch | mileage
    | cap | products? | users? | families | households? | damages? | debt | credit )
)\b""",
    re.VERBOSE | re.IGNORECASE,
)
TOTAL = re.compile(
    r"\b(?:total\s+(?:\S+\s+)?(?:compensation|package|rewards)|OTE)\b", re.IGNORECASE
)

# From or up to: what stands right before a lone amount, and what stands right after it.
FROM = re.compile(
    r"""(?:\b(?:from | start(?:s|ing)?(?:[ ](?:salary|pay|rate|wage))?(?:[ ](?:at|from|of))? | at[ ]least
    | minimum | min\.? | mindestens | ab | à[ ]partir[ ]de | dès | minimum[ ]de | desde
    | a[ ]partir[ ]d[eai] | vanaf | od | da) | >)\s*(?:of\s|von\s)?\Z""",
    re.VERBOSE | re.IGNORECASE,
)
UP_TO = re.compile(
    r"""(?:\b(?:up[ ]?to | bis(?:[ ]zu)? | jusqu.?[àa] | hasta | max\.? | maximum | maximal | fino[ ]a[d]?
    | tot | até | do | to | under | as[ ]much[ ]as) | <)\s*(?:of\s|von\s)?\Z""",
    re.VERBOSE | re.IGNORECASE,
)
AND_MORE = re.compile(
    r"\s*(?:or more|and up|and above|minimum|upwards?|aufwärts|et plus|o más|e oltre)\b",
    re.IGNORECASE,
)

# Whose dollar "$" is, by what is said beside it; America's when nothing says otherwise.
DOLLARS = (
    ("CAD", r"\bCAD\b|canad\w+|ontario|toronto|vancouver|british columbia|alberta|calgary|montr[eé]al"
            r"|qu[eé]bec|ottawa"),
    ("AUD", r"\bAUD\b|australia\w*|sydney|melbourne|brisbane|superannuation|\+ ?super\b"),
    ("NZD", r"\bNZD\b|new zealand|auckland|kiwisaver"),
    ("SGD", r"\bSGD\b|singapore"),
    ("HKD", r"\bHKD\b|hong kong"),
)  # fmt: skip
FOREIGN_DOLLARS = re.compile(
    "|".join(f"(?P<{code}>{words})" for code, words in DOLLARS), re.IGNORECASE
)
AMERICA = re.compile(
    r"\bUSD?\b|\bU\.S\.|united states|\b401 ?\(?k\)?|,\s(?:CA|NY|TX|MA|WA|CO|IL|NJ)\b",
    re.IGNORECASE,
)


def whose_dollar(said: str) -> str:
    foreign = FOREIGN_DOLLARS.search(said)
    return "USD" if not foreign or AMERICA.search(said) else str(foreign.lastgroup)


def matter(clause: str, tail: str) -> Matter | None:
    """What the amount between *clause* and *tail* is about; None when no word tells."""
    after = MATTER.search(tail)
    if after and after.lastgroup in ("other", "topic"):
        return "other"
    told = [found.lastgroup for found in MATTER.finditer(clause)]
    said = [kind for kind in told if kind != "topic"]
    if said and said[-1] == "other":
        return "other"
    if "goal" in (after and after.lastgroup, *said):
        return "goal"
    if said or after:
        return "pay"
    return "other" if told else None


def speaks_of_pay(text: str) -> bool:
    return any(found.lastgroup == "pay" for found in MATTER.finditer(text))
