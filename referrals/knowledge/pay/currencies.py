"""Currencies as texts write them: "€", "kr", "US$", "Euro"; and whose dollar "$" is."""

from __future__ import annotations

import re
from collections.abc import Iterable

from referrals.knowledge.facts import pairs

DOLLAR = "$"
"""Not yet a currency: the words around it tell whose dollar it is."""

KRONE = "kr"
"""Not yet a currency either: Swedish, Norwegian or Danish, as the language around it tells."""

SIGNS = {sign: currency for currency, sign in pairs("pay/currency_signs")}
WORDS = {word: currency for currency, word in pairs("pay/currencies")}


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of *words*, the longest first: "euros" is not "euro" and an s."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


SIGN, WORD = one_of(SIGNS), one_of(WORDS)
# To find one letter costs next to nothing, to find words a hundred times as much: they are looked
# for beside digits only.
LETTERS = "$€£₹¥₩₪ł₽₺₴₫₱円"
WORD_BY_NUMBER = re.compile(
    rf"""[0-9](?: (?<=[A-Z]{{3}}[0-9]) | (?<=[A-Z]{{3}}\s[0-9]) | (?<=(?:Rs|r\.|ro)\s[0-9])
    | [kK]?(?:[.,]-)?\s?(?:{WORD}|LPA|lakh) | [kK]\b | [0-9.,]{{4,9}}\s?[-–] )""",
    re.VERBOSE,
)


def speaks_of_money(text: str) -> bool:
    """A quick look that most texts do not pass."""
    return any(letter in text for letter in LETTERS) or bool(WORD_BY_NUMBER.search(text))


DOLLARS = {
    "CAD": r"\bCAD\b|canad\w+|ontario|toronto|vancouver|british columbia|alberta|calgary|ottawa"
    r"|montr[eé]al|qu[eé]bec",
    "AUD": r"\bAUD\b|australia\w*|sydney|melbourne|brisbane|superannuation|\+ ?super\b",
    "NZD": r"\bNZD\b|new zealand|auckland|kiwisaver",
    "SGD": r"\bSGD\b|singapore",
    "HKD": r"\bHKD\b|hong kong",
}
FOREIGN = re.compile(
    "|".join(f"(?P<{code}>{words})" for code, words in DOLLARS.items()), re.IGNORECASE
)
AMERICA = re.compile(
    r"\bUSD?\b|\bU\.S\.|united states|\b401 ?\(?k|,\s(?:CA|NY|TX|MA|WA|CO|IL|NJ)\b", re.IGNORECASE
)


def whose_dollar(beside: str) -> str:
    """The dollar of the country that the words *beside* the amount name; America's, when they name
    none or America too."""
    foreign = FOREIGN.search(beside)
    return "USD" if not foreign or AMERICA.search(beside) else str(foreign.lastgroup)


KRONER = {
    "SEK": r"\blön\w*|\bmån(?:ad\w*)?\b|\btim(?:me\w*)?\b|kronor|sverige|sweden|stockholm"
    r"|göteborg|malmö",
    "NOK": r"\b\w*lønn\w*|\bmnd\b|norge|norway|oslo|bergen|trondheim|stavanger",
    "DKK": r"\b\w*løn(?!n)\w*|\bpr\.|danmark|denmark|københavn|copenhagen|aarhus|odense",
}
COUNTRY = re.compile(
    "|".join(f"(?P<{code}>{words})" for code, words in KRONER.items()), re.IGNORECASE
)


def whose_krone(text: str) -> str | None:
    """The krone of the language or country of *text*; None when it shows neither."""
    told = COUNTRY.search(text)
    return told.lastgroup if told else None
