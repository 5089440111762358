"""XML feeds, which come from strangers: no entities, no DTD, no network, no huge trees."""

from __future__ import annotations

from lxml import etree

from scrapers.parse.decoding import Misread


def decode_feed(body: bytes, root: str) -> etree._Element:
    """The tree of a feed whose outermost element is *root*. Raises Misread."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        tree = etree.fromstring(body, parser)
    except etree.XMLSyntaxError as error:
        raise Misread(f"it does not answer with a feed that can be read: {error}") from error
    if tree.tag != root or tree.getroottree().docinfo.internalDTD is not None:
        raise Misread(f"it answers with <{tree.tag}> instead of the feed of postings")
    return tree
