"""What platforms say in their own words → ours: workplace, employment type, salary, dates."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from email.utils import parsedate_to_datetime

from referrals.knowledge.pay.amounts import WIDEST
from referrals.knowledge.pay.currencies import SIGNS, WORDS
from referrals.knowledge.places import gazetteer
from referrals.model.postings import EmploymentType, Salary, Workplace
from referrals.texts.markup import clean
from scrapers.parse.intervals import Interval, interval

WORKPLACES: tuple[tuple[str, Workplace], ...] = (
    ("hybrid", "hybrid"), ("remote", "remote"), ("telecommute", "remote"),
    ("homeoffice", "remote"), ("onsite", "onsite"), ("office", "onsite"),
)  # fmt: skip
# The first that is found wins: a limited internship is an internship. "Full or part time" is open.
EMPLOYMENTS: tuple[tuple[str, EmploymentType | None], ...] = (
    ("intern(?!al|at)|praktik|^stage$|stagiaire|^stagede|tirocin|becari|practicas|estagi|stazyst"
     "|^coop$|实习|實習|インターン|인턴|실습", "internship"),
    ("apprenti|ausbildung|auszubildend|azubi|alternan|aprendiz", "internship"),
    ("(fixedterm|temporary|tempodeterminato)contract|contrattoatempodeterminato", "temporary"),
    ("freelance|freiberuf|(?<!permanent)contract(?!uel)", "contract"),
    ("workingstudent|werkstudent|minijob|geringfugig|^eurojob$|アルハイト|ハート", "part_time"),
    ("full(time)?(or|and|oder|und)?part|part(time)?(or|and|oder|und)?full", None),
    ("(voll|teil)(zeit)?(oder|und)?(teil|voll)zeit|tempspleinoupartiel", None),
    ("parttime|teilzeit|^part$|^pt$|tempspartiel|mitemps|mediajornada|tiempoparcial|jornadaparcial"
     "|tempoparziale|meioperiodo|tempoparcial|deeltijd|deltid|osaaika|niepełnyetat"
     "|czescetatu|zkracenyuvazek|castecnyuvazek|reszmunkaid|yarızamanlı"
     "|兼职|兼職|파트타임|시간제", "part_time"),
    ("fulltime|vollzeit|^full$|^ft$|tempsplein|tiempocompleto|jornadacompleta|tempopieno|tempointegral"
     "|voltijd|heltid|kokoaika|pełnyetat|plnyuvazek|teljesmunkaid|tamzamanlı|periodointegral"
     "|正社員|全职|全職|정규직", "full_time"),
    ("temporary|seasonal|fixedterm|^temp$|befristet(?<!unbefristet)|interim|saison|^cdd$|temporaire"
     "|determinato(?<!indeterminato)|tijdelijk|^temporari[oa]$|vikariat|maaraaikai"
     "|契約社員|派遣|계약직", "temporary"),
)  # fmt: skip
YEN_OR_YUAN = "¥"
PLACEHOLDER = 1_000_000
"""A range from 0 up to here and beyond says nothing."""
THOUSANDS = re.compile(r"(?<=\d)[.,' \u00a0\u202f](?=(?:\d\d,)*\d{3}(?:\D|$))")
AMOUNT = re.compile(
    r"([^\d\s.,-]{0,6}?)\s?(\d+(?:[.,]\d+)?)\s?(?:(k|m|mio|lakhs?|lpa|万)(?![a-zà-ž])|(k|m)(?=[a-z]{3}$))?"
    r"\+?\s?([^\d\s.,+-]{0,6})\.?(?:/.*)?",
    re.IGNORECASE,
)
SCALES = {"k": 1e3, "m": 1e6, "mio": 1e6, "lakh": 1e5, "lakhs": 1e5, "lpa": 1e5, "万": 1e4}
# "$120,000 - $150,000", "from 60k", "bis zu 90.000 €": both ends, or one, in one text.
RANGE = re.compile(r"\s*(?:[-–—~〜]|\b(?:to|bis|and|und|à|a)\b)\s*", re.IGNORECASE)
BOUND = re.compile(
    r"(?P<most>up to|max(?:imum|\.)?|bis(?: zu)?|jusqu['’]à|hasta)\s+|(?:from|ab|starting at|min\.?"
    r"|dès|desde)\s+",
    re.IGNORECASE,
)
SHORT = 3
"""Letters of a region's code, which belongs to the line above."""
NOWHERE = frozenset({"n/a", "-", "tbd", "none", "null", "location", "hybrid", "onsite", "on-site"})
"""What stands where a place should. "Remote" is not among them: it says from where."""


def _squeezed(said: str) -> str:
    """ "Full-time", "FULL_TIME" and "Full Time" are one word; accents do not count."""
    apart = unicodedata.normalize("NFKD", said.lower())
    bare = unicodedata.normalize("NFC", "".join(c for c in apart if not unicodedata.combining(c)))
    return re.sub(r"[\W\d_]", "", bare)


def workplace(said: str | None) -> Workplace | None:
    word = _squeezed(said or "")
    return next((meant for part, meant in WORKPLACES if part in word), None)


def employment_type(*said: str | None) -> EmploymentType | None:
    """The first of *said* that tells; None where they tell both full and part time."""
    told = [_employment(_squeezed(text)) for text in said if text]
    if {"full_time", "part_time"} <= set(told):
        return None
    return next(filter(None, told), None)


def _employment(word: str) -> EmploymentType | None:
    return next((meant for part, meant in EMPLOYMENTS if re.search(part, word)), None)


def amount(value: object) -> float | None:
    """A number, as one or as text ("60,000", "60.000", "$120,000", "120k"); else None."""
    return _amount_and_currency(value)[0]


def salary(low: object, high: object, currency: str | None, per: str | None) -> Salary | None:
    """A salary, if it is one: with a currency, an interval that tells a period (*per*, in the
    platform's words), and no placeholder for amounts ("1 to 100,000").
    What is paid for two weeks is halved."""
    low, high = _ends(low, high)
    (least, sign), (most, other_sign) = _amount_and_currency(low), _amount_and_currency(high)
    code, paid = currency_code(currency or sign or other_sign), interval(per)
    if not code or not paid or not (least or most):
        return None
    if least and most and least > most:
        least, most = most, least
    if ((most or 0) >= PLACEHOLDER and least == 0) or (least and most and most > WIDEST * least):
        return None
    return Salary(_share(least, paid), _share(most, paid), code, paid.period)


def _ends(low: object, high: object) -> tuple[object, object]:
    """Least and most, where one text states both: "120-150k"; or only one: "up to 90k"."""
    if not isinstance(low, str) or high not in (None, "", low):
        return low, high
    if bound := BOUND.match(low):
        rest = low[bound.end() :]
        return (None, rest) if bound["most"] else (rest, None)
    sides = RANGE.split(low.strip())
    if len(sides) != 2 or not all(re.search(r"\d", side) for side in sides):
        return low, high
    scale = sides[1].lower().endswith("k") and not sides[0].lower().endswith("k")
    return sides[0] + ("k" if scale else ""), sides[1]


def _share(amount: float | None, paid: Interval) -> float | None:
    """What falls to one period; None where nothing is stated."""
    return round(amount / paid.times, 2) if amount else None


def _amount_and_currency(value: object) -> tuple[float | None, str]:
    """A number, and the currency that stands beside it in a text."""
    if not isinstance(value, str):
        return _number(str(value)), ""
    match = AMOUNT.fullmatch(THOUSANDS.sub("", value.strip()))
    if not match:
        return _number(value), ""
    before, digits, scale, glued, after = match.groups()
    number = _number(digits.replace(",", "."))
    return number and number * SCALES.get((scale or glued or "").lower(), 1), before or after


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if 0 <= number < float("inf") else None


def currency_code(words: str | None) -> str | None:
    """The three letters of a currency, as letters, sign or word: "eur", "£", "CDN$", "Ft". A dollar
    or a krone can be anybody's, and "¥" is written for yen and yuan."""
    text = clean(words)
    code = SIGNS.get(text.strip(YEN_OR_YUAN)) or WORDS.get(text) or text.upper()
    return code if re.fullmatch("[A-Z]{3}", code) else None


def day(said: object) -> date | None:
    """The day, in UTC, that the board states: as an ISO time or a mail date, or as milliseconds or
    seconds since 1970. A midnight stands for its day, whatever the zone."""
    try:
        moment = _moment(said) if said else None
        if moment and moment.tzinfo and moment.time() != time.min:
            moment = moment.astimezone(UTC)
        return moment and moment.date()
    except (ValueError, OverflowError, OSError):
        return None


def _moment(said: object) -> datetime:
    if isinstance(said, (int, float)):
        # Seconds until far into the future are smaller than milliseconds since 1973.
        return datetime.fromtimestamp(said / 1000 if said > 1e11 else said, UTC)
    text = str(said).strip().removesuffix(" UTC")
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return parsedate_to_datetime(text)


def places(said: Iterable[str | None]) -> tuple[str, ...]:
    """Places cleaned, each once; what says nothing is left out."""
    words = (clean(line) for text in said for line in _lines(text or ""))
    return tuple(dict.fromkeys(word for word in words if word and word.lower() not in NOWHERE))


def _lines(text: str) -> list[str]:
    """The lines of *text* where each is a place of its own; an address goes over several, too."""
    if text.isprintable():
        return [text]  # one line
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    whole = all(
        len(line) > SHORT and line[0].isalpha() and line[-1] not in ",-–|/" for line in lines
    )
    named = [gazetteer.country_named(line) is not None for line in lines]
    alike = all(named) or not any(named)
    return lines if len(lines) > 1 and whole and alike else [text]
