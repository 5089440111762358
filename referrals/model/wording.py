"""Days and counts as people say them."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal

Rhythm = Literal["daily", "weekly", "news"]
"""How often the mail comes."""

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def spoken(day: date) -> str:
    """16 November 2026"""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def times(count: int) -> str:
    """never, once, twice, 3 times"""
    return {0: "never", 1: "once", 2: "twice"}.get(count, f"{count} times")


def counted(number: int, singular: str, plural: str = "") -> str:
    """1 posting, 3 postings: the one place where a number meets what it counts"""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def balance(name: str, received: int, given: int) -> str:
    """Who helped whom how often, said without a verdict."""
    back = "you have not helped back yet" if given == 0 else f"you helped {times(given)}"
    return f"{name} helped you {times(received)}, {back}"


def month(day: date, today: date) -> str:
    """March, when it is of this year; else March 2021"""
    name = MONTHS[day.month - 1]
    return name if day.year == today.year else f"{name} {day.year}"


def holds_words(text: str, words: str) -> bool:
    """Whether *words* stand in *text*, whole and in any case: "Acme" is not in "Acmena"."""
    parts = r"[\W_]+".join(map(re.escape, words.split()))
    return re.search(rf"(?<!\w){parts}(?!\w)", text, re.IGNORECASE) is not None


_ENDS = (".", "!", "?", "…", ":")
_TWICE = re.compile(r"(?<!\.)([.!?…:])\.(?=\s|$|[)”])")
_OPENERS = ("You ", "They ", "The ", "Your ", "Has ", "It ", "Ask ", "Asked ", "No ", "Not ")


def sentence(text: str) -> str:
    """*text* with what ends a sentence, once: "is the address right?", "at Acme, Inc."."""
    return text if text.endswith(_ENDS) else f"{text}."


def then(*parts: str) -> str:
    """Sentences, one behind the other, without the empty ones; the last is left as it is."""
    *first, last = [part for part in parts if part] or [""]
    return " ".join([*map(sentence, first), last])


def ended_once(text: str) -> str:
    """*text*, which was put together of parts, without the full stop behind another end."""
    return _TWICE.sub(r"\1", text)


def inside(said: str) -> str:
    """A sentence as a part of another: "You worked together" becomes "you worked together"; a name
    keeps its capital."""
    return said[0].lower() + said[1:] if said.startswith(_OPENERS) else said
