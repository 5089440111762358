"""People's names as they may be said in a letter: without degrees, emoji and invisible characters.

Upper and lower case stay as the person wrote them: nobody but them knows how "DELACRUZ" is spelled.
"""

from __future__ import annotations

import re
import unicodedata

from referrals.knowledge.facts import facts

# Known by their letters, whatever the case; shorter ones only by their capitals (MA, but not Ma).
DEGREES = frozenset(facts("titles/degrees"))
GENERATIONS = frozenset({"JR", "SR", "II", "III", "IV", "V", "VI"})
CREDENTIAL = re.compile(r"[A-Z][A-Z0-9+/-]{1,7}|[A-Z]\.?[A-Z][a-z]{1,3}")
PRONOUNS = re.compile(r"\((?:she|he|they|ze|elle|il|iel|ella|él|sie|er)\b[^)]*\)", re.IGNORECASE)
SELECTORS = "\ufe0f\u20e3"  # they make a sign of the letter before them
JOINERS = "\u200c\u200d"  # part of the spelling in Persian and in Indian scripts
LOOSE_JOINER = re.compile(rf"[{JOINERS}]+(?!\w)|(?<!\S)[{JOINERS}]+")


def plain(text: str) -> str:
    """*text* on one line, composed (NFC), without control, direction and invisible characters."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    kept = "".join(char if _printed(char) else " " if char.isspace() else "" for char in text)
    return " ".join(unicodedata.normalize("NFC", kept).split())


def _printed(char: str) -> bool:
    return char.isprintable() or char in JOINERS


def person_name(first: str, middle: str, last: str, suffix: str) -> str:
    """The whole name; empty when nothing but signs was given."""
    family = _without_degrees(_letters(last))
    generation = suffix if _generation(suffix) else ""
    return " ".join(filter(None, [_letters(first), _letters(middle), family, plain(generation)]))


def _letters(text: str) -> str:
    """Without emoji and pronouns; letters of fancy alphabets (𝗔𝗱𝗮) as plain ones."""
    text = PRONOUNS.sub(" ", text)
    if not text.isascii():
        text = LOOSE_JOINER.sub("", "".join(map(_letter, text)))
    cleaned = plain(text)
    return cleaned if any(map(str.isalnum, cleaned)) else ""


def _letter(char: str) -> str:
    if "\U0001d400" <= char <= "\U0001d7ff" or "！" <= char <= "～":
        return unicodedata.normalize("NFKC", char)
    emoji = unicodedata.category(char) == "So" or "🏻" <= char <= "🏿" or char in SELECTORS
    return " " if emoji else char


def _without_degrees(last: str) -> str:
    """Only the name of "Okafor, MBA"; "King, Jr." and "Ma" as they are."""
    name, *behind = (part.strip() for part in last.split(","))
    shouted = last.isupper()
    kept = [part for part in behind if part and not _all_degrees(part, shouted)]
    words = name.split()
    while len(words) > 1 and not shouted and _degree(words[-1]) and not words[-1].istitle():
        words.pop()
    return ", ".join(filter(None, [" ".join(words), *kept]))


def _all_degrees(part: str, shouted: bool) -> bool:
    """Whether all words behind a comma are degrees. In a name all in capitals, only known ones."""
    return all(
        _degree(word)
        or (not shouted and not _generation(word) and CREDENTIAL.fullmatch(word.strip(".®™")))
        for word in part.split()
    )


def _degree(word: str) -> bool:
    return re.sub(r"\W", "", word).casefold() in DEGREES


def _generation(word: str) -> bool:
    return word.strip(" .").upper() in GENERATIONS
