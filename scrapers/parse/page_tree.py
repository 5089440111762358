"""The text of any web page → a tree to search in, however it is written."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree, html

from referrals.texts.markup import HUGE_TAG, LONGEST, clean

PARSER = html.HTMLParser(
    encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True
)
UNSEEN = ("script", "style", "template", "noscript", "svg")


def page_tree(page: str) -> html.HtmlElement:
    """The tree of *page*; without its end where it is longer than a page is."""
    text = HUGE_TAG.sub("", page[:LONGEST]).encode("utf-8", errors="replace")
    try:
        return html.document_fromstring(text.replace(b"\0", b""), parser=PARSER)
    except etree.ParserError:  # nothing in it
        return html.document_fromstring("<html></html>")


def words(element: html.HtmlElement) -> str:
    """What a reader sees of *element*, as one line."""
    return clean(" ".join(pieces(element)))


def pieces(element: html.HtmlElement) -> Iterator[str]:
    """The texts inside *element*, as they stand in its innermost elements."""
    for text in element.xpath(f".//text()[not({' or '.join(f'ancestor::{t}' for t in UNSEEN)})]"):
        if text.strip():
            yield str(text)
