"""schema.org JobPostings in a page: as JSON-LD, however it is wrapped or broken, or marked up.

JSON-LD is read here and not by extruct, whose reader lets one empty or broken script spoil all of
a page, and takes no semicolon, no comment around the whole, and no charset beside the type.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import Any

from lxml.html import HtmlElement

from referrals.model.postings import Posting
from scrapers.careers.job_posting import Node, employer, is_expired, is_real, posting_of
from scrapers.careers.markup import marked_up
from scrapers.careers.other_companies import of_others
from scrapers.parse.page_tree import page_tree

# What has no end goes to the end of the text, so that hostile ones are read in linear time.
STRING = r'("(?:\\.|[^"\\])*+(?:"|\\?\Z))'
COMMENT = re.compile(rf"{STRING}|//[^\n]*|/\*.*?(?:\*/|\Z)|<!--|-->", re.DOTALL)
TRAILING_COMMA = re.compile(rf"{STRING}|,(?=\s*[}}\]])", re.DOTALL)
OPENING = re.compile(r"[{\[]")
BETWEEN = frozenset(" \t\r\n,;")
MOST_STARTS = 5
DECODER = json.JSONDecoder(strict=False)
DEEPEST = 40
SCRIPTS = re.compile(r"^\s*application/(?:ld\+)?json", re.IGNORECASE)
"""JSON-LD, and the data that a page carries for its own scripts (`__NEXT_DATA__`)."""


def job_postings(page: str, address: str, today: date) -> Iterator[Posting]:
    """The open postings that *page*, at *address*, states; none where many companies hire."""
    return (posting_of(n, address) for n in _real(page, address) if not is_expired(n, today))


def expired_postings(page: str, address: str, today: date) -> Iterator[Posting]:
    """Those of which *page* states itself that they ended before *today*."""
    return (posting_of(n, address) for n in _real(page, address) if is_expired(n, today))


def employer_stated(page: str, address: str) -> str | None:
    """Who hires by every posting that *page* states; None where none or several are named."""
    names = {employer(node) for node in _real(page, address)} - {""}
    return names.pop() if len(names) == 1 else None


def _real(page: str, address: str) -> Iterator[Node]:
    """The postings that *page* states, open or not."""
    tree = page_tree(page)
    stated = list(_stated(tree)) or [(node, False) for node in marked_up(tree, address)]
    if of_others(employer(node) for node, _ in stated):
        return
    # Several that name themselves no better than each other are a list, too.
    alike = len(stated) > 1 and not any(is_real(node, listed=False) for node, _ in stated)
    for node, listed in stated:
        if is_real(node, listed or alike):
            yield node


def _stated(tree: HtmlElement) -> Iterator[tuple[Node, bool]]:
    """Every JobPosting of the page's scripts, and whether a list names it."""
    for script in tree.iter("script"):
        if "JobPosting" in (script.text or "") and SCRIPTS.match(script.get("type", "")):
            yield from _nodes(_loads(script.text), DEEPEST)


def _loads(text: str) -> Any:
    """JSON with what people leave in it: comments, commas at the end, line breaks in strings."""
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        pass
    for pattern in (COMMENT, TRAILING_COMMA):
        text = pattern.sub(lambda match: match[1] or "", text)
    # Words of a comment may be left before the object, and signs of its end behind.
    for start in islice(OPENING.finditer(text), MOST_STARTS):
        if found := list(_one_after_the_other(text, start.start())):
            return found
    return None


def _one_after_the_other(text: str, at: int) -> Iterator[Any]:
    """The object at *at* and, where several stand in one script, those that follow it."""
    while text[at : at + 1] in ("{", "["):
        try:
            value, end = DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            return
        yield value
        at = end
        while text[at : at + 1] in BETWEEN:
            at += 1


def _nodes(value: Any, depth: int, listed: bool = False) -> Iterator[tuple[Node, bool]]:
    """Every JobPosting in *value*, and whether an ItemList names it."""
    if depth == 0:
        return
    if isinstance(value, list):
        for item in value:
            yield from _nodes(item, depth - 1, listed)
    elif isinstance(value, dict):
        if "JobPosting" in _types(value):
            yield value, listed
            return
        for key, item in value.items():
            yield from _nodes(item, depth - 1, listed or key == "itemListElement")


def _types(node: Node) -> list[str]:
    """ "http://schema.org/JobPosting" and ["JobPosting", …] are both one."""
    kinds = node.get("@type")
    return [
        str(word).rpartition("/")[2] for word in (kinds if isinstance(kinds, list) else [kinds])
    ]
