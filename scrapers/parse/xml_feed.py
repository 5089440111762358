"""XML feeds, which come from strangers: no entities, no DTD, no network, no huge trees."""

from __future__ import annotations

from lxml import etree

from scrapers.parse.decoding import Misread

MOST_ELEMENTS = 400_000
"""Tags of one feed, those inside of texts among them: a tree takes two hundred bytes for each."""


def decode_feed(body: bytes, root: str) -> etree._Element:
    """The tree of a feed whose outermost element is *root*. Raises Misread."""
    check_elements(body)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        tree = etree.fromstring(body, parser)
    except etree.XMLSyntaxError as error:
        raise Misread(f"it does not answer with a feed that can be read: {error}") from error
    if tree.tag != root or tree.getroottree().docinfo.internalDTD is not None:
        raise Misread(f"it answers with <{tree.tag}> instead of the feed of postings")
    return tree


def check_elements(body: bytes) -> None:
    """Raises Misread for what would make too large a tree."""
    tags = body.count(b"<")
    if tags > MOST_ELEMENTS:
        raise Misread(f"too large: the feed has {tags:,} tags, {MOST_ELEMENTS:,} at most are read")
