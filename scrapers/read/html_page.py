"""A platform's web page → a tree to search in; a page that came in part is doubted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import SplitResult

from lxml import etree, html
from scrapy.http import Response, TextResponse

from referrals.texts.markup import HUGE_TAG, LONGEST, clean
from scrapers.parse.decoding import Misread
from scrapers.parse.web_address import joined, split
from scrapers.read.board import Reading

START = re.compile(rb"<html\b", re.IGNORECASE)
END = re.compile(rb"</(?:html|body)\s*>", re.IGNORECASE)
PARSER = html.HTMLParser(
    encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True
)


def decode_page(response: Response, reading: Reading) -> html.HtmlElement:
    """The tree of a page of the list. Raises Misread."""
    if START.search(response.body) and not END.search(response.body):
        reading.doubt("the page ends before its end", "no end of the page")
    if len(response.body) > LONGEST:
        reading.doubt("the page is longer than can be read")
    return tree_of(response)


def tree_of(response: Response) -> html.HtmlElement:
    """The tree of any page. Raises Misread."""
    if not isinstance(response, TextResponse):
        raise Misread(f"{response.url} does not answer with a web page")
    text = HUGE_TAG.sub("", response.text[:LONGEST])
    try:
        return html.document_fromstring(text.encode("utf-8", errors="replace"), parser=PARSER)
    except etree.ParserError as error:
        raise Misread(f"{response.url} answers with an empty page") from error


def words(element: html.HtmlElement | None) -> str:
    """What a reader sees of *element*, as one line; "" without one."""
    return clean(" ".join(element.itertext())) if element is not None else ""


def of_class(element: html.HtmlElement, name: str) -> list[html.HtmlElement]:
    """The elements inside that have the class *name* among theirs."""
    found: list[html.HtmlElement] = element.xpath(
        ".//*[contains(concat(' ', normalize-space(@class), ' '), concat(' ', $name, ' '))]",
        name=name,
    )
    return found


def links(page: html.HtmlElement, address: str) -> Iterator[tuple[html.HtmlElement, SplitResult]]:
    """Each link of *page*, at *address*, and where it leads."""
    for link in page.iterfind(".//a[@href]"):
        if target := joined(address, link.get("href", "").strip()):
            yield link, split(target)
