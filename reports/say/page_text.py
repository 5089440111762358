"""What is done to the text of a page, and to nothing in its tags, scripts and drawings."""

from __future__ import annotations

import re
from collections.abc import Callable

_AS_IT_IS = r"(?:style|script|title|pre|code|svg)"
_MARKUP = re.compile(rf"(<{_AS_IT_IS}\b.*?</{_AS_IT_IS}>|<[^>]*>)", re.DOTALL)

# Hebrew, Arabic, Syriac, Thaana and their presentation forms.
_LEFTWARDS = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"
_RUN = re.compile(rf"{_LEFTWARDS}(?:[\s.,'’\"“”()/–-]*{_LEFTWARDS})*")


def in_text(html: str, change: Callable[[str], str]) -> str:
    """*html* with each of its texts changed; what is copied as it is stays so."""
    parts = _MARKUP.split(html)
    parts[::2] = map(change, parts[::2])
    return "".join(parts)


def isolated(html: str) -> str:
    """*html* with each name that is written from the right in a <bdi>: without, the figures and
    commas behind it jump before it ("2017–" on one line's end, "2021" on the next)."""
    return in_text(html, lambda text: _RUN.sub(_apart, text))


def _apart(run: re.Match[str]) -> str:
    alone = run[0].strip() == run.string.strip()
    return run[0] if alone else f"<bdi>{run[0]}</bdi>"
