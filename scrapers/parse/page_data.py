"""The JSON that a platform's web page carries for its own scripts."""

from __future__ import annotations

import json

from scrapy.http import Response, TextResponse

from scrapers.parse.decoding import Misread

DECODER = json.JSONDecoder(strict=False)


def page_data(response: Response, mark: str) -> bytes:
    """The first object behind *mark* ("window.pageData"). Raises Misread."""
    return _behind(response, mark, "{")


def page_list(response: Response, mark: str) -> bytes:
    """The first list behind *mark*. Raises Misread."""
    return _behind(response, mark, "[")


def _behind(response: Response, mark: str, opening: str) -> bytes:
    text = response.text if isinstance(response, TextResponse) else ""
    at = text.find(mark)
    start = text.find(opening, at) if at >= 0 else -1
    if start < 0:
        raise Misread(f"{response.url} shows no list of postings; look at it in a browser")
    try:
        _, end = DECODER.raw_decode(text, start)
    except (ValueError, RecursionError) as error:
        raise Misread(f"the list of postings is cut off or damaged: {error}") from error
    return text[start:end].encode(errors="replace")
