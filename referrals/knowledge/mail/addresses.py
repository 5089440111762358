"""Mail addresses as people and programs write them: one reader for files, config, mails and drafts.

RFC 5322 with the letters of RFC 6531; what is none is told and never cut to one that is. The
standard library's reader looks for no fault, so that it makes an address of any two words, and
email-validator takes one address alone and refuses hosts of tests; see docs/decisions.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import unquote

from referrals.knowledge.patterns import when_needed

LONGEST_LOCAL, LONGEST = 64, 254
"""Octets (RFC 5321, 4.5.3.1)."""
LONGEST_TEXT = 1 << 16
"""Characters that are read of one field: a list of more recipients is no letter to a person."""

WORD = r"[\w!#$%&'*+/=?^`{|}~\u0080-\U0010ffff-]+"
LOCAL = when_needed(rf"{WORD}(?:\.{WORD})*")
QUOTED = when_needed(r'"(?:[^"\\]|\\.)*"')
LABEL = r"[^\W_](?:[\w\u0300-\u036f-]{0,61}[^\W_])?"
HOST = when_needed(rf"localhost|(?:{LABEL}\.)+(?!\d+$){LABEL}")
LITERAL = when_needed(r"\[(?:IPv6:[\da-f:.]+|\d{1,3}(?:\.\d{1,3}){3})\]", re.IGNORECASE)
SPACE = when_needed(r"\s")

TOKEN = when_needed(
    r'(?P<quoted>"(?:[^"\\]|\\.)*")'
    r'|(?P<angle><(?:[^<>"]|"(?:[^"\\]|\\.)*")*>)'
    r"|(?P<comment>\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\))"
    r"|(?P<end>[,;\n]|\s+:::\s+|\s[/|]\s)"
    r"|(?P<word>[^\"<(,;\s]+|.)|(?P<space>\s)",
)
COMMENT = when_needed(r"\([^()]*\)")
SCHEME = when_needed(r"mailto:", re.IGNORECASE)
LABELLED = when_needed(r"[^@:\"<]*:\s*(?=\S)")
"""A group's name, or a word that tells which address it is: "work: ana@acme.example"."""


@dataclass(frozen=True, slots=True)
class Mailbox:
    """One address in small letters, with the name that stands beside it (empty without one)."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Mailboxes:
    """What a field holds: its addresses in their order, and what stands in it and is none."""

    found: tuple[Mailbox, ...]
    faults: tuple[str, ...]

    @property
    def addresses(self) -> tuple[str, ...]:
        """Each once."""
        return tuple(dict.fromkeys(mailbox.address for mailbox in self.found))


@lru_cache(maxsize=65536)
def mailboxes(text: str) -> Mailboxes:
    """Every address in *text*: a header, a cell, a card's field, with or without names.

    A name may have commas ("Joe Foo, PhD <joe@x.example>"): what has no address of its own belongs
    to the address behind it.
    """
    found, faults, before = list[Mailbox](), list[str](), list[str]()
    for piece in _pieces(text[:LONGEST_TEXT].replace("＠", "@")):
        if "@" not in piece.whole:
            before += [piece.whole] if piece.whole else []
            continue
        told = list(piece.mailboxes())
        faults += [part for part in told if isinstance(part, str)]
        boxes = [part for part in told if isinstance(part, Mailbox)]
        if before and boxes and piece.angle is not None:
            name = ", ".join(filter(None, [*before, boxes[0].name]))
            boxes[0], before = Mailbox(name, boxes[0].address), []
        found += boxes
        faults += before
        before = []
    return Mailboxes(tuple(found), tuple(faults + before))


def address_in(text: str) -> str | None:
    """The one address that *text* is; None where it is none, or several."""
    told = mailboxes(text)
    return told.found[0].address if len(told.found) == 1 and not told.faults else None


def is_address(text: str) -> bool:
    """Whether *text* is an address and nothing else, without a name or a bracket."""
    return _address(text) == text.lower()


def same_address(text: str) -> str:
    """What two writings of one address have in common: small letters, no needless quotes."""
    return _address(text) or text.strip().casefold()


@dataclass
class _Piece:
    """What stands between two commas, outside of quotation marks, brackets and comments."""

    words: list[str] = field(default_factory=list)
    angle: str | None = None
    comment: str = ""

    @property
    def whole(self) -> str:
        bracket = f" <{self.angle}>" if self.angle is not None else ""
        return ("".join(self.words).strip() + bracket).strip()

    def mailboxes(self) -> Iterator[Mailbox | str]:
        """Its addresses; of what is none, the text itself."""
        text = "".join(self.words).strip()
        if self.angle is not None:
            address = _address(self.angle)
            name = QUOTED.sub(lambda match: _unquoted(match[0]), text).strip(" '")
            yield Mailbox(name or self.comment, address) if address else self.whole
            return
        bare = LABELLED.sub("", text, count=1)
        if address := _address(text) or _address(bare) or _address(COMMENT.sub("", bare)):
            yield Mailbox(self.comment, address)
        else:
            yield from _loose(bare)


def _loose(text: str) -> Iterator[Mailbox | str]:
    """Addresses between blanks: "ana@x.example bo@x.example". Beside other words none is taken:
    of "o brien@x.example" that would be somebody else's."""
    told = [_address(word) for word in text.split()]
    addresses = [address for address in told if address]
    if len(addresses) == len(told):
        yield from (Mailbox("", address) for address in addresses)
    else:
        yield text


def _pieces(text: str) -> Iterator[_Piece]:
    piece = _Piece()
    for token in TOKEN.finditer(text):
        kind, said = token.lastgroup, token[0]
        if kind == "end":
            yield piece
            piece = _Piece()
        elif kind == "angle" and piece.angle is None:
            piece.angle = said[1:-1].strip()
        elif kind == "comment" and not _inside(piece):
            piece.comment = piece.comment or said[1:-1].strip()
        else:
            piece.words.append(said)
    yield piece


def _inside(piece: _Piece) -> bool:
    """Whether a bracket belongs to a name: "Bo (Robert) Lee <bo@x.example>" keeps its words."""
    whole = "".join(piece.words)
    return bool(whole.strip()) and "@" not in whole


@lru_cache(maxsize=65536)
def _address(text: str) -> str | None:
    """*text* as an address in small letters; None when it is none."""
    text = _without_scheme(text.strip())
    if len(text) > 2 and text[0] == text[-1] == "'":
        text = text[1:-1]  # as Outlook quotes an address that is its own name
    local, at, host = text.rpartition("@")
    host = host.removesuffix(".")
    if not at or not _is_local(local) or not _is_host(host):
        return None
    if QUOTED.fullmatch(local) and LOCAL.fullmatch(_unquoted(local)):
        local = _unquoted(local)
    address = f"{local}@{_host(host)}".lower()
    return address if len(address.encode()) <= LONGEST else None


def _without_scheme(text: str) -> str:
    if not SCHEME.match(text):
        return text
    return unquote(SCHEME.sub("", text, count=1).partition("?")[0])


def _is_local(text: str) -> bool:
    fits = LOCAL.fullmatch(text) or QUOTED.fullmatch(text)
    blank = SPACE.search(text) and not QUOTED.fullmatch(text)
    return bool(fits) and not blank and len(text.encode()) <= LONGEST_LOCAL and text.isprintable()


def _is_host(text: str) -> bool:
    return bool(HOST.fullmatch(text.lower()) or LITERAL.fullmatch(text))


def _host(text: str) -> str:
    """In the letters that people read: xn--bcher-kva.example is bücher.example."""
    if "xn--" not in text.lower():
        return text
    try:
        return text.encode("ascii").decode("idna")
    except UnicodeError:
        return text


def _unquoted(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text[1:-1])
