"""What can be read on a page, sentence by sentence, of whether anything on it is open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree, html

from referrals.knowledge.pages import own_words
from referrals.texts.markup import clean
from scrapers.parse.page_tree import UNSEEN, page_tree

LONGEST_SENTENCE = 300
LONGEST_BLOCK = 1500
MOST_BLOCKS = 20_000
INLINE = frozenset(
    {"a", "abbr", "b", "br", "em", "font", "i", "mark", "small", "span", "strong", "u"}
)


def says_none_open(page: str) -> bool:
    """Whether a page without postings says in so many words that there are none."""
    return any(map(own_words.says_none_open, _sentences(page_tree(page))))


def says_closed(page: str) -> bool:
    """Whether a posting's own page says that it is closed."""
    return any(map(own_words.says_closed, _sentences(page_tree(page))))


def _sentences(tree: html.HtmlElement) -> Iterator[str]:
    """What stands together on a page, and can be seen there."""
    for text in islice(_blocks(tree), MOST_BLOCKS):
        for sentence in re.split(r"(?<=[.!?。])\s+", text[:LONGEST_BLOCK]):
            if 0 < len(sentence) <= LONGEST_SENTENCE:
                yield sentence


def _blocks(tree: html.HtmlElement) -> Iterator[str]:
    """The text of each block, with what is in bold and in links within."""
    walk = etree.iterwalk(tree, events=("start", "end"))
    block: list[str] = []
    for event, element in walk:
        hidden = event == "start" and _is_hidden(element)
        if hidden:
            walk.skip_subtree()
        if element.tag not in INLINE:
            yield clean(" ".join(block))
            block = []
        block.append((None if hidden else element.text if event == "start" else element.tail) or "")
    yield clean(" ".join(block))


def _is_hidden(element: html.HtmlElement) -> bool:
    style = element.get("style", "").replace(" ", "").lower()
    return element.tag in UNSEEN or "hidden" in element.attrib or "display:none" in style
