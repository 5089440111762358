"""People's names as they may be said in a letter: without degrees, emoji and invisible characters.

Upper and lower case stay as the person wrote them: nobody but them knows how "DELACRUZ" is spelled.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from referrals.contacts.asides import without_asides
from referrals.contacts.courtesies import unsaluted
from referrals.contacts.family_first import family_before
from referrals.knowledge.facts import facts
from referrals.knowledge.person_names.likeness import PARTICLES, is_given_name
from referrals.knowledge.person_names.transliteration import east_asian
from referrals.knowledge.titles.job_function import function_of
from referrals.model.people import NameParts

# Known by their letters, whatever the case; shorter ones only by their capitals (MA, but not Ma).
DEGREES = frozenset(facts("titles/degrees"))
SPACED_DEGREE = re.compile(
    r"(?:,\s*|\s+)(?:Ph\.?\s?D|[BM]\.?\s?(?:Sc|Eng|Ed)|[BM]\.\s?[AS]|M\.\s?B\.\s?A|J\.\s?D"
    r"|LL\.\s?[BM])\b\.?(?=\s*(?:,|$))"
)
"""Degrees that are written with blanks or full stops: "Ph. D."."""
IN_CAPITALS = frozenset(
    {"MD", "RN", "JD", "PE", "NP", "MSW", "MBE", "OBE", "CBE", "FRS", "FRCS", "MRCS"}
)
"""Degrees and honours that are names, or no word, in small letters."""
GENERATIONS = frozenset({"JR", "SR", "II", "III", "IV", "V", "VI"})
GENERATION = re.compile(r"(?i:jr|sr)\.?|II|III|IV")
"""What tells a son from his father without a comma before it; "Vi" is a name."""
CREDENTIAL = re.compile(r"[A-Z][A-Z0-9+/-]{1,7}|[A-Z]\.?[A-Z][a-z]{1,3}")
BRACKETED = re.compile(r"(.*\S)\s*(\([^()]*\))")
BEHIND_BAR = re.compile(r"\s*(?:[|•·~]|//)\s*")
BEHIND_DASH = re.compile(r"(?:^|\s)[-–—]+(?:\s|$)|\s*[–—]\s*$")
OF_COURSES = frozenset(
    """
    candidate student certified certificate level fellow graduate holder of in for at kandidat
    studentin candidat candidata estudiante diplom diplome master bachelor
    """.split()  # noqa: SIM905 - words to read, not to count
)
"""What stands beside degrees behind a name, and in no name: "CFA Level III", "MSc Candidate"."""
STRAY = ' ,;:|-–—•·*~_/\\"“”„!?'
SELECTORS = "\ufe0f\u20e3"  # they make a sign of the letter before them
JOINERS = "\u200c\u200d"  # part of the spelling in Persian and in Indian scripts
LOOSE_JOINER = re.compile(rf"[{JOINERS}]+(?!\w)|(?<!\S)[{JOINERS}]+")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name as it is said, empty where nothing but signs was given, and its parts."""

    text: str
    parts: NameParts = field(default=NameParts())


def plain(text: str) -> str:
    """*text* on one line, composed (NFC), without control, direction and invisible characters."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    kept = "".join(char if _printed(char) else " " if char.isspace() else "" for char in text)
    return " ".join(unicodedata.normalize("NFC", kept).split())


def lines_of(text: str) -> str:
    """*text* as `plain` leaves it, on the lines that it has."""
    return "\n".join(map(plain, text.strip().splitlines()))


def _printed(char: str) -> bool:
    return char.isprintable() or char in JOINERS


def name_of_parts(first: str, *, middle: str, last: str, suffix: str) -> PersonName:
    """The name whose parts somebody told: in East Asian letters with the family first."""
    if whole := _whole_in_a_part(first, last):
        stated = plain(suffix) if _generation(suffix) else ""
        return replace(whole, parts=replace(whole.parts, suffix=stated or whole.parts.suffix))
    family, generation = _parted(unsaluted(last, 1))
    given, younger = _parted(unsaluted(f"{first} {middle.replace(',', ' ')}".strip(), 1))
    stated = plain(suffix) if _generation(suffix) else ""
    order = (family, given) if _family_first(family, given) else (given, family)
    text = " ".join(filter(None, order))
    return PersonName(text, NameParts(given, family, stated or generation or younger))


def _whole_in_a_part(first: str, last: str) -> PersonName | None:
    """Of "SMITH, Rob" in the cell of one part, where the other is empty or says the same again."""
    for cell, other in ((first, last), (last, first)):
        if "," in cell:
            whole = whole_name(cell)
            said = {part.casefold() for part in (whole.parts.given, whole.parts.family)}
            if whole.parts.family and (not other.strip() or other.strip().casefold() in said):
                return whole
    return None


def whole_name(text: str) -> PersonName:
    """The name that *text* is, with what stands behind a comma in its place: "Berg, Jan" is Jan
    Berg, "Joe Foo, PhD" is Joe Foo."""
    shouted = text.isupper()
    cleaned = SPACED_DEGREE.sub("", _letters(text))
    pieces = [piece for piece in map(str.strip, cleaned.split(",")) if piece]
    names = [*pieces[:1], *(piece for piece in pieces[1:] if not _all_degrees(piece, shouted))]
    suffix = next((piece for piece in names if _generation(piece)), "")
    names = [piece for piece in names if not _generation(piece)]
    if len(names) > 1 and _is_family(names[0], names[1]):
        return _turned(names[0], names[1], suffix)
    name, generation = _parted(names[0]) if names else ("", "")
    family, given = family_before(name)
    if family:
        return PersonName(f"{given} {family}", NameParts(given, family, suffix or generation))
    return PersonName(name, NameParts(suffix=suffix or generation))


def _turned(before: str, behind: str, suffix: str) -> PersonName:
    """Given name before family, but in East Asian letters, and what stands in brackets behind
    both: "Berg, Jan (Oslo)"."""
    bracketed = BRACKETED.fullmatch(behind)
    given, younger = _parted(unsaluted(bracketed[1] if bracketed else behind, 1))
    family, elder = _parted(before)
    order = (family, given) if _family_first(family, given) else (given, family)
    text = " ".join(filter(None, [*order, bracketed[2] if bracketed else ""]))
    return PersonName(text, NameParts(given, family, suffix or younger or elder))


def _is_family(before: str, behind: str) -> bool:
    """Whether what stands before a comma is a family's name and what stands behind it a given one,
    and not a whole name with a title, a place or a company behind it."""
    words, others = before.split(), behind.split()
    if len(others) > 3 or function_of(behind) or any(map(str.isdigit, behind)):
        return False
    if any(word.casefold() in OF_COURSES or _is_title(word) for word in others):
        return False
    if len(words) == 1 or words[0].casefold() in PARTICLES:
        return True
    return is_given_name(others[0]) or not is_given_name(words[0])


def _is_title(word: str) -> bool:
    """Whether it is a degree, by its capitals: "Ma" is a name as well."""
    return _degree(word) and not word.istitle()


def _family_first(family: str, given: str) -> bool:
    return bool(family and given) and east_asian(family + given)


def _parted(text: str) -> tuple[str, str]:
    """A name or a part of one without degrees and offers, and the generation that stood behind."""
    cleaned = _without_degrees(SPACED_DEGREE.sub("", _letters(text)))
    name, *behind = (piece.strip() for piece in cleaned.split(","))
    suffix = next((piece for piece in behind if _generation(piece)), "")
    kept = [piece for piece in behind if piece and not _generation(piece)]
    words = name.split()
    if len(words) > 1 and GENERATION.fullmatch(words[-1]):
        suffix = suffix or words.pop()
    return ", ".join(filter(None, [_tidy(" ".join(words)), *kept])), suffix


def _tidy(text: str) -> str:
    """Without what stands astray at its ends; a nickname keeps its second quotation mark."""
    stripped = text.strip(STRAY)
    return f'{stripped}"' if stripped.count('"') % 2 and not text.count('"') % 2 else stripped


def _letters(text: str) -> str:
    """Without emoji, pronouns and offers; letters of fancy alphabets (𝗔𝗱𝗮) as plain ones."""
    if not text.isascii():
        text = LOOSE_JOINER.sub("", "".join(map(_letter, text)))
    cleaned = _tidy(plain(_before_signs(without_asides(text))))
    cleaned = unsaluted(cleaned, 2)
    return cleaned if any(map(str.isalnum, cleaned)) else ""


def _before_signs(text: str) -> str:
    """What stands before a bar, and before a dash that stands apart, where that is a name already:
    "Jan Berg | Data", "Jan Berg - PMP"; of "Berg - Schmidt" and "Al - Lund" both."""
    text = next((piece for piece in BEHIND_BAR.split(text) if piece.strip(STRAY)), "")
    first, *rest = [piece for piece in BEHIND_DASH.split(text) if piece.strip(STRAY)] or [""]
    told = [piece for piece in rest if not _all_degrees(piece.strip(), shouted=False)]
    if not told or " " in first.strip() or any(map(function_of, told)):
        return first
    whole = [first.strip(), *(piece.strip() for piece in told)]
    apart = is_given_name(whole[0]) and not is_given_name(whole[1])
    return (" " if apart else "-").join(whole)


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
    while len(words) > 1 and not shouted and _is_behind(words):
        words.pop()
    return ", ".join(filter(None, [" ".join(words), *kept]))


def _is_behind(words: Sequence[str]) -> bool:
    """Whether the last of *words* is a degree; a short one only behind two others, since in some
    countries the family's name is written in capitals."""
    last = words[-1]
    return (_degree(last) and not last.istitle()) or (len(words) > 2 and last in IN_CAPITALS)


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
