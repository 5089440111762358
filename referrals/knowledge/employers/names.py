"""What an employer's name comes down to when two writings of it are compared."""

from __future__ import annotations

import html
import re
import unicodedata
from functools import lru_cache

from referrals.knowledge.employers.legal_forms import (
    ABBREVIATED,
    FORMS,
    GLUED,
    WEAK,
    without_legal_form,
)
from referrals.knowledge.titles.job_function import function_of

# Letters that Unicode does not take apart into a base and an accent.
LETTERS = {"ø": "o", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th"}
APOSTROPHES = "'’‘`´ʼ＇"
BRACKETS = re.compile(r"[(\[{]([^()\[\]{}]*)[)\]}]?")
# The American register of companies (EDGAR) writes the state behind the name: "INTEL CORP /DE/".
STATE = re.compile(r"\s*/(?:[A-Z]{2}|NEW|ADR)/?\s*$")

ALSO = re.compile(
    r"[\s,(\[]+(?:formerly known as|formerly|previously|fka|f/k/a|doing business as|dba|d/b/a"
    r"|also known as|aka|a/k/a|now)\s+",
    re.IGNORECASE,
)
NOW = re.compile(
    r"(?:[,;(\[]|\s[-–—])\s*(?:is )?now (?!part|owned|an? |one |hiring|in )"
    r"(?:called |known as |named |trading as |operating as |at |with )?([^()\[\]]+)",
    re.IGNORECASE,
)
LEFT = re.compile(
    r"(?:[(\[,;|]|\s[-–—])\s*(?:ex|former(?:ly)?|former employee|past|retired|laid off"
    r"|alum(?:ni|nus|na)?|ehemalig\w*|ancien(?:ne)?|"
    r"(?:\w+ )?(?:19|20)\d\d\s*[-–—]\s*(?:\w+ )?(?:19|20)\d\d|"
    r"(?:until|till|up to|bis|jusqu'en|hasta|até|fino al?) [\w .]*\d{4})"
    r"\s*[)\]]?\s*$",
    re.IGNORECASE,
)
LONGEST = 400
"""Characters of a name that are looked at; what is longer is a story."""
OWNED = re.compile(
    r"(?:,|\s)\s*(?:\(?acquired by|now part of|part of|a part of|a division of|a subsidiary of"
    r"|owned by)\s+(?P<by>[^()]+)|[\s,(-]an?\s(?P<of>[^()]+?)\s(?:company|brand|business)\b",
    re.IGNORECASE,
)
DASH = re.compile(r"\s+[-–—]+\s+|[–—]")
SITE = re.compile(
    r"(?:www\.)?([\w-]{2,})\.(?:com|net|org|io|ai|(?:com?\.)?[a-z]{2})", re.IGNORECASE
)
PARTS = re.compile(r"\s*\|\s*|\s/\s|(?:^|\s)[-–—]*\s*@\s*")
TITLE_AT = re.compile(r"(.+?)\s(?:at|bei|chez)\s(.+)", re.IGNORECASE)


class _Plain(dict[int, str]):
    """Character → what is compared of it: letters without accents in Latin script, other scripts
    as they are, blanks for all that is no letter, digit or vowel sign."""

    def __missing__(self, code: int) -> str:
        self[code] = plain = _plain(chr(code))
        return plain


def _plain(char: str) -> str:
    if char in APOSTROPHES:
        return ""
    if char == "&":
        return " and "
    base = unicodedata.normalize("NFD", char)[0]
    if base.isascii() and base.isalnum():
        return base
    if char == "\ufe0f" or unicodedata.category(char) == "Cf":
        return ""
    return LETTERS.get(char, char if unicodedata.category(char)[0] in "LMN" else " ")


PLAIN = _Plain()


def _composed(text: str) -> str:
    """With one code for what looks alike; the ring that some write for a degree would become a
    blank with a ring above it."""
    return unicodedata.normalize("NFKC", text.replace("\u02da", "°"))


@lru_cache(maxsize=65536)
def spelled(text: str) -> str:
    """The plain words of a name; initials are joined: "J.P. Morgan" is "jp morgan"."""
    pieces = list[str]()
    initials = False
    for word in _composed(text).casefold().translate(PLAIN).split():
        letter = len(word) == 1 and word.isalpha()
        pieces += (word,) if not pieces or (letter and initials) else (" ", word)
        initials = letter
    return "".join(pieces)


@lru_cache(maxsize=65536)
def key(name: str) -> str:
    """What is compared of an employer's name: "ACME, Inc. (Berlin)" → "acme".

    Without case, accents, punctuation, brackets, legal forms and a leading "the". Of a text without
    letters its pictures ("🚀"); empty for one that has neither, which is nobody's name.
    """
    text = _form_last(ABBREVIATED.sub(" ", _composed(html.unescape(bounded(name)))))
    outside = BRACKETS.sub(" ", STATE.sub("", text))
    words = (spelled(outside) or spelled(text) or _signs(text)).split()
    if len(words) > 1 and words[0] == "the":
        del words[0]
    return GLUED.sub("", " ".join(without_legal_form(words)))


def bounded(text: str) -> str:
    """With its blanks folded, and as much as a name can have."""
    return " ".join(text[: 10 * LONGEST].split())[:LONGEST]


def _signs(text: str) -> str:
    """The pictures in *text*: some companies are called by one."""
    return "".join(char for char in text if unicodedata.category(char) == "So")


def _form_last(text: str) -> str:
    """ "LLC, Acme", as lists sort it, is "Acme"."""
    before, comma, behind = text.partition(",")
    return behind if comma and spelled(before) in FORMS and spelled(behind) else text


@lru_cache(maxsize=65536)
def without_weak_word(compared: str) -> str | None:
    """A key without "group", "holdings" or "com" behind it; None when there is none of these."""
    name, _, last = compared.rpartition(" ")
    return " ".join(without_legal_form(name.split())) if name and last in WEAK else None


@lru_cache(maxsize=65536)
def unspaced(name: str) -> str:
    """The key without blanks: "Git Lab, Inc." and "GitLab" are one employer."""
    return key(name).replace(" ", "")


def same_employer(a: str, b: str) -> bool:
    """Whether two texts name one employer, as far as their letters tell; "-" names none."""
    return a == b or "" != unspaced(a) == unspaced(b)


@lru_cache(maxsize=65536)
def other_names(text: str) -> tuple[str, ...]:
    """Further names that the text itself gives: "Meta (formerly Facebook)" → ("Facebook",).

    A name in brackets counts when it is introduced as one, or when what stands before it is its
    acronym. A bare acronym in brackets does not: "Environmental Defense Fund (EDF)" is not EDF.
    """
    text = bounded(text)
    introduced = ALSO.split(text)[1:]
    spelled_out = [inner for inner in BRACKETS.findall(text) if _acronym(inner) == key(text)]
    return (*(name.strip(" )]}.,") for name in introduced), *spelled_out)


def _acronym(name: str) -> str:
    return "".join(word[0] for word in spelled(name).split() if word not in ("and", "of", "the"))


@lru_cache(maxsize=65536)
def before_also(text: str) -> str | None:
    """What stands before a further name: "Meta" of "Meta (formerly Facebook)"; None without one."""
    first, *rest = ALSO.split(bounded(text))
    return first.strip(" ,;([") if rest and key(first) else None


@lru_cache(maxsize=65536)
def name_now(text: str) -> str | None:
    """ "Zyntrix" of "Acme (now Zyntrix)"; None where nothing is said of today."""
    match = NOW.search(text[:LONGEST])
    return match[1].strip(" .,)]") if match and key(text[: match.start()]) else None


@lru_cache(maxsize=65536)
def has_left(text: str) -> bool:
    """Whether the text says that they are there no more: "GitLab (former)", "Acme, until 2022"."""
    return LEFT.search(bounded(text)) is not None


def said_owner(text: str) -> list[str]:
    """Who owns the employer, as the text says: "Red Hat, an IBM company" → ["IBM"]."""
    return [owner["by"] or owner["of"] for owner in OWNED.finditer(text[:LONGEST])]


@lru_cache(maxsize=65536)
def parts(text: str) -> tuple[str, ...]:
    """The sides of "A | B" and "A @B", and the employer in "Data Engineer at A"."""
    text = text[:LONGEST]
    titled = TITLE_AT.fullmatch(text)
    if titled and function_of(titled[1]):
        return (titled[2],)
    pieces = tuple(piece for piece in PARTS.split(text) if piece.strip())
    return pieces if pieces != (text,) else ()


@lru_cache(maxsize=65536)
def before_dash(text: str) -> str | None:
    """ "Acme" of "Acme - Berlin office"; None without a dash that stands apart."""
    name, *rest = DASH.split(bounded(text), maxsplit=1)
    return name if rest and name.strip() else None


@lru_cache(maxsize=65536)
def site_name(text: str) -> str | None:
    """ "Allegro" of "Allegro.pl"; None for what is no site."""
    site = SITE.fullmatch(bounded(text))
    return site and site[1]
