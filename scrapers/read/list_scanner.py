"""Goes once through the bytes of an answer that shows a list of postings, and parts them.

By hand, since what is digested, and decoded in the platform's own shape, is each posting's very
bytes: a reader of events (ijson) has none of them.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

from scrapers.parse.decoding import BOM, Misread

LONGEST = 4 * 1024 * 1024
"""Bytes of one posting, of what comes before the list, and of what comes after it."""
GAP = re.compile(rb"[\s,]*+")
# A string without an end matches its group: more is read, and it is looked at again.
TOKEN = re.compile(rb'"(?:[^"\\]++|\\.)*+(?:"|(\\?\Z))|[\[\]{}]', re.DOTALL)
DAMAGED = "the answer is cut off or damaged, and too large to be mended"
TOO_LONG = f"too large: one posting, or what stands around the list, has over {LONGEST:,} bytes"


class ListScanner:
    """First `head`, then `items`, then `tail`; each raises Misread."""

    def __init__(self, source: Iterator[bytes]) -> None:
        self._source = source
        self._held = b""
        self._start = 0
        """Of what is not handed out."""
        self._at = 0
        """Up to where that has been looked at."""

    def head(self, name: str) -> bytes:
        """All up to the bracket that opens the list called *name*, with it; "" is the answer."""
        self._more()
        self._held = self._held.removeprefix(BOM)
        depth, key = 0, None if name else ""
        for token in self._tokens():
            if token == b"[" and key == name and depth == bool(name):
                return self._handed_out()
            depth += _step(token)
            if token[:1] == b'"' and depth == 1:
                key = token[1:-1].decode(errors="replace")
        raise Misread(f"the answer has no list of postings ('{name}')")

    def items(self) -> Iterator[bytes]:
        """Each posting of the list."""
        while (sign := self._sign()) != b"]":
            if sign != b"{":
                raise Misread(DAMAGED if not sign else "the answer's list is none of postings")
            yield self._object()

    def tail(self) -> bytes:
        """All that comes after the last posting."""
        while self._more():
            pass
        self._at = len(self._held)
        return self._handed_out()

    def _object(self) -> bytes:
        depth = 0
        for token in self._tokens():
            depth += _step(token)
            if not depth:
                return self._handed_out()
        raise Misread(DAMAGED)

    def _sign(self) -> bytes:
        """What comes after blanks and commas; nothing at the end."""
        while True:
            gap = GAP.match(self._held, self._start)
            self._start = self._at = gap.end() if gap else self._start
            if self._at < len(self._held) or not self._more():
                return self._held[self._at : self._at + 1]

    def _tokens(self) -> Iterator[bytes]:
        """Each string and bracket from here on."""
        while True:
            for token in TOKEN.finditer(self._held, self._at):
                if token.lastindex:
                    self._at = token.start()
                    break
                self._at = token.end()
                yield token[0]
            else:
                self._at = len(self._held)
            if not self._more():
                return

    def _handed_out(self) -> bytes:
        piece = self._held[self._start : self._at]
        self._start = self._at
        return piece

    def _more(self) -> bool:
        if len(self._held) - self._start > LONGEST:
            raise Misread(TOO_LONG)
        try:
            piece = next(self._source, b"")
        except (zlib.error, EOFError) as error:
            raise Misread(DAMAGED) from error
        self._held = self._held[self._start :] + piece
        self._at -= self._start
        self._start = 0
        return bool(piece)


def _step(token: bytes) -> int:
    """How much deeper *token* leads."""
    return (token in b"[{") - (token in b"]}")
