"""For what time an amount is paid: by the words beside it; by its size only where that is safe."""

from __future__ import annotations

import re

from referrals.model.postings import Period

# Words for a time after an amount ("20 € / heure"), and those that say it before ("hourly rate").
AFTER: dict[Period, str] = {
    "year": r"years?|yr|y|yearly|annual(?:ly|i[sz]ed)?|annum|p/?a|p\.\s?a\.?|jahr\w*|jährlich\w*|an"
    r"|année|annuel\w*|año|anual\w*|anno|annu[eoai]\w*|jaar\w*|ano|rok|roczn\w+|ročně|lpa|år\w*"
    r"|vuo(?:si|dessa|tta)|év(?:i|ente)?|yıl\w*|год\w*",
    "month": r"months?|mo|mth|monthly|pcm|pm|p\.\s?m|monat\w*|mois|mensuel\w*|mes|mensual\w*|mese"
    r"|mensil[ei]|maand\w*|mês|mensa(?:l|is)|miesi[ąę]c\w*|mies|mth|msc|mån\w*|måned\w*|mnd|kk"
    r"|kuukau\w+|hó\w*|havi|havonta|měs\w*|lun[ăa]r?|ay(?:lık)?|мес\w*",
    "week": r"weeks?|wk|weekly|woche\w*|wöchentlich|semaine|hebdo\w*|semana\w*|settiman\w+|tydzień",
    "day": r"days?|daily|tag\w*|täglich|jour|journ\w+|día|diari[oa]|giorno|dag|dia|dzień",
    "hour": r"hours?|hr|hrs|hourly|h|p/?h|stund\w*|std|stündlich|heure|horaire|hora|ora|orari[oa]"
    r"|uur|godz\w*|tim(?:me[nr]?|e[nr])?|tunti|tunnissa|óra\w*|hod\w*|oră|saat\w*|час\w*",
}
BEFORE: dict[Period, str] = {
    "year": r"års?l[öø]n\w*|annual(?:ly|i[sz]ed)?|yearly|(?:per|a) (?:year|annum)|jahres\w+"
    r"|jährlich\w*"
    r"|annuel\w*|anual\w*|annu[oa]|RAL|jaarsalaris|roczn\w+",
    "month": r"månads\w+|måneds\w+|monthly|per month|monats?\w+|mensuel\w*|mensual\w*|mensile"
    r"|maandsalaris|mensal"
    r"|miesięczn\w+",
    "week": r"weekly|per week|wochen\w+|wöchentlich\w*|hebdo\w*|semanal",
    "day": r"daily|per day|day rate|tages\w+|TJM|journalier|diari[oa]",
    "hour": r"tim(?:e)?l[öø]n\w*|hourly|per hour|(?:an|/) ?(?:hour|hr)|stunden\w+|horaire|uurloon"
    r"|por hora|godzin\w+",
}


def _named(words: dict[Period, str]) -> str:
    return "|".join(f"(?P<{period}>{pattern})" for period, pattern in words.items())


# Each link is one character or one word, at most nine of them: nothing to try twice.
LINKS = (
    r"(?:[\s/(\[|]|l['’]|all['’]|(?:per|an?|each|every|pro|im|in|je|al|por|par|à|de|la|le|el|der"
    r"|die|pr|за|в|brut\w{0,6}|gross|base|net|netto|lord[io]|first|ersten|first|full-?time"
    r"|before tax)\b\.?){0,9}"
)
STATED_AFTER = re.compile(rf"{LINKS}(?:{_named(AFTER)})\b", re.IGNORECASE)
STATED_BEFORE = re.compile(rf"\b(?:{_named(BEFORE)})\b", re.IGNORECASE)

# What a person earns in euros, dollars or pounds, from the least to the most.
PLAUSIBLE: dict[Period, tuple[float, float]] = {
    "year": (7_500, 1_500_000), "month": (300, 50_000), "week": (150, 12_000),
    "day": (40, 3_000), "hour": (5, 400),
}  # fmt: skip
# How many units of a currency buy roughly what a euro does.
TO_A_EURO = {
    "JPY": 100, "KRW": 1000, "INR": 15, "HUF": 300, "CZK": 20, "SEK": 8, "NOK": 8, "DKK": 7,
    "PLN": 3, "RON": 4, "MXN": 8, "ZAR": 10, "BRL": 3, "THB": 25, "PHP": 30, "IDR": 10_000,
    "COP": 2_500, "CLP": 700, "TWD": 25, "HKD": 6, "CNY": 5, "AED": 3, "SAR": 3, "ILS": 3,
    "MYR": 3, "ARS": 500, "RUB": 60, "TRY": 20, "UAH": 30, "ISK": 120, "VND": 20_000,
}  # fmt: skip


def after(text: str, end: int) -> Period | None:
    """The time named right after the amount that ends at *end*."""
    match = STATED_AFTER.match(text, end, end + 48)
    return _name(match) if match else None


def before(clause: str) -> Period | None:
    """The time that was named last in the words before an amount."""
    last = max(STATED_BEFORE.finditer(clause), key=re.Match.start, default=None)
    return _name(last) if last else None


def plausible(amount: float, period: Period, currency: str) -> bool:
    least, most = PLAUSIBLE[period]
    return least <= amount / TO_A_EURO.get(currency, 1) <= most


def earnable(amount: float, currency: str) -> bool:
    """Whether anybody earns it in any time."""
    return PLAUSIBLE["hour"][0] <= amount / TO_A_EURO.get(currency, 1) <= PLAUSIBLE["year"][1]


MONTHLY = frozenset({"EUR", "PLN", "CZK", "HUF", "RON", "SEK", "NOK", "DKK", "RUB", "TRY", "ISK"})
"""Where people speak of a month's pay, so that a four-digit amount of euros is one. In dollars it
may be that of two weeks."""


def by_size(amount: float, currency: str) -> Period | None:
    """Nobody earns 15,000 in a month or less in a year, or more than 100 in an hour."""
    size = amount / TO_A_EURO.get(currency, 1)
    if currency in MONTHLY and 1_000 <= size < 10_000:
        return "month"
    if 15_000 <= size <= PLAUSIBLE["year"][1]:
        return "year"
    return "hour" if currency not in TO_A_EURO and 7 <= size <= 100 else None


def _name(found: re.Match[str]) -> Period:
    return found.lastgroup  # type: ignore[return-value]  # the groups are named for the periods
