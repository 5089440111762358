"""What is wrong with how the lines of a terminal are put together of parts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

JOINED = re.compile(
    r"[?!:;,]\.|(?<!\.)\.\.(?!\.)|\s[,;:](?=\s)|\s\.(?=\s|$)|—[,.;:]|\. ,|[,;:]{2}|[:;]\s+[;:,.]"
    r"|\(\(|\)\)|\(\s|\s\)|\(\)|“”|\((?:You|They|The|Your|Has|It) |(?<!^)\bNone\b|\bnan\b|\b1 days\b"
    r"|\b(?:an?|the) (?:at|of|on)\b|;$"
)
NAMED_TWICE = re.compile(r"^(?:[A-Z]\d+ +)?(\w+ \w+): \1\b")
LIST = re.compile(r"\S {2,}\S")
"""Columns, or a code before what it stands for."""
WORDS = 6
"""Shorter sentences may be true of several: "Your teammate"."""
OF_EACH = (
    "You rate the tie",
    "Last in touch",
    "ask ",
    "also posted as",
    "You worked together",
    "It decides",
    "not ",
)
"""Begin lines that may be true of several people alike."""


def badly_joined(output: str) -> list[str]:
    """The lines of *output* with a doubled stop, a stray blank or comma, a name said twice, and the
    sentences in it that stand there twice."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    wrong = [line for line in lines if JOINED.search(line) or NAMED_TWICE.match(line)]
    inside = [line for line in lines if re.search(r"\w[,.;]? {2,}\w", LIST.sub("", line, count=1))]
    return [*wrong, *(line for line in inside if not _table(line)), *_twice(lines)]


def _table(line: str) -> bool:
    return len(LIST.findall(line)) > 1


def _twice(lines: list[str]) -> Iterator[str]:
    said = Counter(
        sentence.strip(" .!?")
        for line in lines
        if not _table(line) and not line.startswith(OF_EACH) and "keep an eye out" not in line
        for sentence in re.split(r"(?<=[.!?]) (?=[A-Z])", line)
    )
    return (f"twice: {s}" for s, n in said.items() if n > 1 and len(s.split()) >= WORDS)
