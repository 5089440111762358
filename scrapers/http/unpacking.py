"""Unpacks a compressed answer, and sees when it did not come whole.

Scrapy's own middleware hands a truncated stream on as if nothing were missing.
"""

from __future__ import annotations

import zlib

from scrapy.http import Response
from scrapy.responsetypes import responsetypes

from scrapers.http.refusals import NotNow, Unread
from scrapers.http.room import berth

GZIP = 31
"""zlib's number for a stream with the head and checksum of gzip."""


def unpacked(response: Response) -> Response:
    """The answer as it was before it was compressed; flagged "partial" when cut. Raises Unread, and
    TooWide for one that is only read in the lane."""
    encoding = (response.headers.get("Content-Encoding") or b"identity").decode("latin-1").lower()
    if encoding == "identity" or not response.body:
        return response
    if encoding not in ("gzip", "x-gzip"):
        raise Unread(f"{response.url} answers packed as {encoding}, which was not asked for")
    body, whole = _unzipped(response)
    del response.headers["Content-Encoding"]  # With it, Scrapy would guess the type from the body.
    return response.replace(
        cls=responsetypes.from_args(headers=response.headers, url=response.url, body=body),
        body=body,
        flags=response.flags if whole else [*response.flags, "partial"],
    )


def _unzipped(response: Response) -> tuple[bytes, bool]:
    stream, place = zlib.decompressobj(GZIP), berth()
    try:
        body = stream.decompress(response.body, place.most_unpacked + 1)
    except zlib.error as error:
        raise NotNow(f"{response.url} answers with damaged data: {error}") from error
    if len(body) > place.most_unpacked:
        raise place.too_large(response.url)
    return body, stream.eof and not stream.unused_data
