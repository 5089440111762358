"""Japanese pay in words that the other readers know: "月給30万円" → "monthly pay 300000 JPY"."""

from __future__ import annotations

import re

YEN = "円"
# Each kind of pay that names its time, and the same in English.
KINDS = {
    "年収": "annual salary",
    "年俸": "annual salary",
    "月給": "monthly salary",
    "月収": "monthly salary",
    "週給": "weekly salary",
    "日給": "daily salary",
    "時給": "hourly salary",
    "給与": "salary",
}
_AMOUNT = re.compile(
    r"(\d[\d,]{0,12}(?:\.\d{1,2})?)\s?(万)?\s?(円)?(?=\s?[〜~～－–-])|(\d[\d,]{0,12}(?:\.\d{1,2})?)\s?(万)?\s?円"
)
# "500~800万円": what counts the last counts the first.
_SHARED = re.compile(r"(?<![\d,.])(\d[\d,.]{0,12})(\s?[〜~～－–-]\s?\d[\d,.]{0,12}\s?(万)円)")
_DASH = re.compile(r"\s?[〜～－]\s?")
TEN_THOUSAND = 10_000


def in_latin(text: str) -> str:
    """*text* itself where it speaks of no yen."""
    if YEN not in text:
        return text
    for kind, words in KINDS.items():
        text = text.replace(kind, f" {words}: ")
    text = _SHARED.sub(r"\1\3\2", text)
    return _DASH.sub(" - ", _AMOUNT.sub(_yen, text)).replace("：", ":")


def _yen(found: re.Match[str]) -> str:
    number, many = (found[1], found[2]) if found[1] else (found[4], found[5])
    amount = float(number.replace(",", "")) * (TEN_THOUSAND if many else 1)
    return f" {amount:.0f} JPY "
