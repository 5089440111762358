"""Where a very long word may be broken: soft hyphens, which show only where a line ends there.

Browsers know the syllables of few languages, and a title's is not stated. So each syllable's end is
guessed: before the last consonant between two vowels. It is seen only on the narrowest screens.
"""

from __future__ import annotations

import re

from reports.say.page_text import in_text

LONG = 18
"""Letters; shorter words fit a phone's line in every size that the report has."""
EDGE = 4
"""Letters that stay together at either end."""
_LONG_WORD = re.compile(rf"[A-Za-zÀ-ɏ]{{{LONG},}}")
_SYLLABLE = re.compile(
    r"(?<=[aeiouyäöüàâéèêíóôõúáåæø])([^aeiouyäöüàâéèêíóôõúáåæø]{0,5}?)"
    r"(?=(?:sch|ch|ph|th|ck|st|qu|[bpgkfv][lr]|[dt]r|[^aeiouyäöüàâéèêíóôõúáåæø])"
    r"[aeiouyäöüàâéèêíóôõúáåæø])",
    re.IGNORECASE,
)
SHY = "\u00ad"


def softened(html: str) -> str:
    """*html* with soft hyphens in the long words of its text; what is copied as it is, has none."""
    return in_text(html, lambda text: _LONG_WORD.sub(_parted, text))


def _parted(match: re.Match[str]) -> str:
    word = match[0]
    ends = [found.end() for found in _SYLLABLE.finditer(word)]
    kept, last = [], 0
    for end in ends:
        if end - last >= EDGE and len(word) - end >= EDGE:
            kept.append(word[last:end])
            last = end
    return SHY.join([*kept, word[last:]])
