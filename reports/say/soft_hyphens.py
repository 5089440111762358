"""Where a very long word may be broken: soft hyphens, which show only where a line ends there, and
behind what joins words into one ("Sachbearbeiter/Sachbearbeiterin", "data_platform_team").

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
SHY = "\u00ad"
_LETTER = "A-Za-zÀ-ɏͰ-ӿ"
_LONG_WORD = re.compile(rf"[{_LETTER}]{{{LONG},}}")
_VOWEL = "aeiouyäöüàâéèêíóôõúáåæøìòùîûïëãőűýěęąāēīūαεηιουωάέήίόύώаеёиоуыэюяіїє"
_SYLLABLE = re.compile(
    rf"(?<=[{_VOWEL}])([^{_VOWEL}]{{0,5}}?)"
    rf"(?=(?:sch|ch|ph|th|ck|st|qu|[bpgkfv][lr]|[dt]r|[^{_VOWEL}ьъй])[{_VOWEL}])",
    re.IGNORECASE,
)
_IN_WORD = rf"[{_LETTER}\d{SHY}-]"
_JOINED = re.compile(
    rf"(?<!{_IN_WORD})(?=[^\s&;<>]{{{LONG}}})(?:{_IN_WORD}++[/_@.|\\])+{_IN_WORD}++"
)
"""As long, and made of words that a sign joins."""
_JOINT = re.compile(r"(?<=[/_@.|\\])")


def softened(html: str) -> str:
    """*html* with soft hyphens in the long words of its text; what is copied as it is, has none."""
    return in_text(html, lambda text: _JOINED.sub(_apart, _LONG_WORD.sub(_parted, text)))


def _apart(match: re.Match[str]) -> str:
    return _JOINT.sub("<wbr>", match[0])


def _parted(match: re.Match[str]) -> str:
    word = match[0]
    ends = [found.end() for found in _SYLLABLE.finditer(word)]
    kept, last = [], 0
    for end in ends:
        if end - last >= EDGE and len(word) - end >= EDGE:
            kept.append(word[last:end])
            last = end
    return SHY.join([*kept, word[last:]])
