"""What a list shows again word for word is not read again.

Odd on purpose, and only here: an answer is parted as bytes, and the postings whose source the book
has read already are cut out of it before anything of it is decoded. The spider sees a shorter list.
Where anything about it is unusual, nothing is cut out, and all is read as ever.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import msgspec
from msgspec import Raw

from referrals.model.postings import Board, Posting, Visit
from scrapers.parse.decoding import MOST_VALUES, check_values

DIGITS = 32


@dataclass(frozen=True, slots=True)
class Items:
    """Where an answer has its postings, on a platform whose list tells them whole."""

    list: str
    """The name of the list; "" where the answer is the list."""
    number: str
    """What an item calls its external id."""
    page: int | None = None
    """A list of so many goes on on another page: it is read as ever."""


@dataclass(frozen=True, slots=True)
class Parted:
    """An answer, parted into what the book has and what it lacks."""

    rest: bytes
    """The answer with only those postings that are to be read."""
    as_before: Sequence[Posting]
    digests: Mapping[str, str]
    """External id → digest of each that is to be read."""


def part(body: bytes, items: Items, visit: Visit) -> Parted | None:
    """None for an answer that is not to be parted. Raises Misread for one of too many parts."""
    check_values(body, MOST_VALUES)
    try:
        whole = msgspec.json.decode(body, type=dict[str, Raw]) if items.list else {"": Raw(body)}
        elements = msgspec.json.decode(whole[items.list], type=list[Raw])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, KeyError):
        return None
    if items.page is not None and len(elements) >= items.page:
        return None
    before = visit.before()
    digests = list(map(digest_by(visit.board), elements))
    known = {before[digest].external_id: before[digest] for digest in digests if digest in before}
    lacking = {d: raw for d, raw in zip(digests, elements, strict=True) if d not in before}
    numbers = _numbers(lacking, items.number)
    if known.keys() & numbers.keys():
        # Of one posting that comes twice, each item adds to the other.
        return None
    if known:
        whole[items.list] = Raw(msgspec.json.encode(list(lacking.values())))
        body = msgspec.json.encode(whole) if items.list else bytes(whole[""])
    return Parted(body, list(known.values()), numbers)


def digest_by(board: Board) -> Callable[[Raw | bytes], str]:
    """What digests a posting's source. Addresses are made from the board's, too: set anew, they
    make another source."""
    of_the_board = sha256(repr((board.token, board.careers, board.api)).encode())

    def digest(raw: Raw | bytes) -> str:
        digest = of_the_board.copy()
        digest.update(raw)
        return digest.hexdigest()[:DIGITS]

    return digest


def number_by(name: str) -> Callable[[Raw | bytes], str | None]:
    """What tells the external id of a posting's source; None where it says none."""
    shape = msgspec.defstruct("Numbered", [("number", Any, msgspec.field(name=name))])
    decoder: msgspec.json.Decoder[Any] = msgspec.json.Decoder(shape)

    def number(raw: Raw | bytes) -> str | None:
        try:
            return str(decoder.decode(raw).number)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return None

    return number


def _numbers(found: Mapping[str, Raw], name: str) -> dict[str, str]:
    """External id → digest, of those that come once."""
    number = number_by(name)
    said = [(told, digest) for digest, raw in found.items() if (told := number(raw)) is not None]
    once = Counter(told for told, _ in said)
    return {told: digest for told, digest in said if once[told] == 1}
