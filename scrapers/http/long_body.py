"""The body of an answer that is too large for memory: it goes to a file as it comes."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from io import BytesIO
from tempfile import TemporaryFile
from weakref import finalize

from scrapy.http import Request, Response

MOST_IN_A_FILE = 160 * 1024 * 1024
"""Bytes of an answer that goes to a file, packed or not."""
STEP = 256 * 1024
"""Bytes that are read, or unpacked, at once."""
GZIP = 31
"""zlib's number for a stream with the head and checksum of gzip."""
IN_A_FILE = "in_a_file"
"""What a request's meta calls the file that its answer goes to."""
MAY_BE_LONG = "may_be_long"
"""Likewise whether its answer is one that can be read in pieces."""


class LongBody:
    """Takes the place of the client's own buffer; has no name in any folder, and ends with us."""

    def __init__(self) -> None:
        self._file = TemporaryFile()  # noqa: SIM115 - it lives as long as we do
        finalize(self, self._file.close)
        self.packed = False
        self.digest = ""
        """Of the unpacked body."""

    def write(self, data: bytes) -> int:
        return self._file.write(data)

    def truncate(self, size: int) -> int:
        self._file.seek(0)
        return self._file.truncate(size)

    def getvalue(self) -> bytes:
        """Nothing: who has asked for a file reads it from there."""
        return b""

    def pieces(self) -> Iterator[bytes]:
        """The unpacked body, piece by piece. Raises zlib.error, EOFError where it is cut."""
        raw = self._raw()
        return self._unzipped(raw) if self.packed else raw

    def measure(self, most: int) -> tuple[int, bool]:
        """How long it is unpacked, counted up to *most*, and whether it came whole. Raises
        zlib.error."""
        size, digest = 0, sha256()
        try:
            for piece in self.pieces():
                size += len(piece)
                digest.update(piece)
                if size > most:
                    break
        except EOFError:
            return size, False
        self.digest = digest.hexdigest()
        return size, True

    def _raw(self) -> Iterator[bytes]:
        self._file.seek(0)
        while piece := self._file.read(STEP):
            yield piece

    @staticmethod
    def _unzipped(raw: Iterator[bytes]) -> Iterator[bytes]:
        stream = zlib.decompressobj(GZIP)
        for packed in raw:
            piece = stream.decompress(packed, STEP)
            while piece:
                yield piece
                piece = stream.decompress(stream.unconsumed_tail, STEP)
        if not stream.eof or stream.unused_data:
            raise EOFError


def let_be_long(request: Request) -> Request:
    """Note that the answer to *request* can be read in pieces."""
    request.meta[MAY_BE_LONG] = True
    return request


def may_be_long(request: Request) -> bool:
    return bool(request.meta.get(MAY_BE_LONG))


def in_a_file(request: Request) -> int:
    """Let the answer to *request* go to a file; how many bytes it may have there."""
    request.meta[IN_A_FILE] = LongBody()
    return MOST_IN_A_FILE


def long_body(answered: Request | Response) -> LongBody | None:
    """Where the body of an answer goes, or is, if that is a file."""
    if isinstance(answered, Response) and not answered.request:
        return None
    body: LongBody | None = answered.meta.get(IN_A_FILE)
    return body


def in_memory(response: Response) -> bytes:
    """As much as came of a body that is short after all; it is in no file then."""
    body, pieces = BytesIO(), response.meta.pop(IN_A_FILE).pieces()
    with suppress(EOFError):
        for piece in pieces:
            body.write(piece)
    return body.getvalue()
