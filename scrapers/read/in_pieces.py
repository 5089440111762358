"""A list too long to be built at once is read in pieces of some hundred postings.

Odd on purpose, and only here: 20,000 postings of 6 kB are 120 MB, and as structures twice that. The
answer lies in a file (`scrapers/http/long_body.py`) and is gone through twice: first for what
stands around its list and what the book has of it already, then for what the book lacks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import compress

from scrapers.http.long_body import LongBody
from scrapers.read.as_before import Items, Parted, digest_by, number_by
from scrapers.read.board import Reading
from scrapers.read.list_scanner import ListScanner
from scrapers.read.share import MOST_POSTINGS, TooLarge

OF_A_PIECE = 250
"""Postings that are decoded at once."""
BYTES_OF_A_PIECE = 2 * 1024 * 1024


def in_pieces(body: LongBody, items: Items, reading: Reading) -> Iterator[bytes]:
    """The answer again and again, each time with some of the postings that the book lacks. Raises
    Misread."""
    scanner = ListScanner(body.pieces())
    head = scanner.head(items.list)
    lacking = _look_through(scanner.items(), items, reading)
    tail = scanner.tail()
    scanner = ListScanner(body.pieces())
    scanner.head(items.list)
    for piece in _pieces(compress(scanner.items(), lacking)):
        yield head + b",".join(piece) + tail


def _look_through(found: Iterable[bytes], items: Items, reading: Reading) -> list[bool]:
    """Of each posting whether the book lacks it; what it has is passed over. Raises TooLarge."""
    before = reading.visit.before()
    digest, number = digest_by(reading.board), number_by(items.number)
    digests, numbers = list[str](), dict[str, str]()
    for raw in found:
        reading.share.check()
        digests.append(digest(raw))
        if len(digests) > MOST_POSTINGS:
            raise TooLarge(f"too large: it shows more than {MOST_POSTINGS:,} postings")
        if digests[-1] not in before and (said := number(raw)):
            numbers[digests[-1]] = said
    times = Counter(numbers.values())
    # Of one posting that comes twice, each item adds to the other: both are read.
    known = [d for d in digests if d in before and before[d].external_id not in times]
    once = {said: d for d, said in numbers.items() if times[said] == 1}
    again = {before[d].external_id for d in digests if d in before} & times.keys()
    reading.pass_over(
        Parted(
            rest=b"",
            as_before=[before[d] for d in known],
            digests={said: d for said, d in once.items() if said not in again},
        )
    )
    have = frozenset(known)
    return [d not in have for d in digests]


def _pieces(found: Iterable[bytes]) -> Iterator[list[bytes]]:
    """At least one, so that what stands around the list is read of an empty one, too."""
    piece, size, some = list[bytes](), 0, False
    for raw in found:
        piece.append(raw)
        size += len(raw)
        if len(piece) >= OF_A_PIECE or size >= BYTES_OF_A_PIECE:
            yield piece
            piece, size, some = [], 0, True
    if piece or not some:
        yield piece
