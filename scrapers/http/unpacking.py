"""Unpacks a compressed answer, and sees when it did not come whole.

Scrapy's own middleware hands a truncated stream on as if nothing were missing.
"""

from __future__ import annotations

import zlib

from scrapy.http import Response
from scrapy.responsetypes import responsetypes

from scrapers.http.long_body import GZIP, MOST_IN_A_FILE, LongBody, in_memory, long_body
from scrapers.http.refusals import NotNow, Unread
from scrapers.http.room import berth

AT_ONCE = 8 * 1024 * 1024
"""Bytes of an answer that is built at once though it has come into a file."""


def unpacked(response: Response) -> Response:
    """The answer as it was before it was compressed; flagged "partial" when cut. Raises Unread, and
    TooWide for one that is only read in the lane."""
    encoding = (response.headers.get("Content-Encoding") or b"identity").decode("latin-1").lower()
    long = long_body(response)
    if not (long or response.body):
        return response
    if encoding not in ("identity", "gzip", "x-gzip"):
        raise Unread(f"{response.url} answers packed as {encoding}, which was not asked for")
    if long:
        return _from_file(response, long, packed=encoding != "identity")
    return response if encoding == "identity" else _as_was(response, *_unzipped(response))


def _as_was(response: Response, body: bytes, whole: bool) -> Response:
    # With its header, Scrapy would guess the type from the body.
    response.headers.pop("Content-Encoding", None)
    return response.replace(
        cls=responsetypes.from_args(headers=response.headers, url=response.url, body=body),
        body=body,
        flags=response.flags if whole else [*response.flags, "partial"],
    )


def _from_file(response: Response, long: LongBody, *, packed: bool) -> Response:
    long.packed = packed
    try:
        size, whole = long.measure(MOST_IN_A_FILE)
        if size > MOST_IN_A_FILE:
            raise berth().too_large(response.url, MOST_IN_A_FILE)
        return _as_was(response, in_memory(response) if size <= AT_ONCE else b"", whole)
    except zlib.error as error:
        raise _damaged(response, error) from error


def _unzipped(response: Response) -> tuple[bytes, bool]:
    stream, place = zlib.decompressobj(GZIP), berth()
    try:
        body = stream.decompress(response.body, place.most_unpacked + 1)
    except zlib.error as error:
        raise _damaged(response, error) from error
    if len(body) > place.most_unpacked:
        raise place.too_large(response.url)
    return body, stream.eof and not stream.unused_data


def _damaged(response: Response, error: Exception) -> NotNow:
    return NotNow(f"{response.url} answers with damaged data: {error}")
