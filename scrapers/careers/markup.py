"""JobPostings that a page marks up in its text: as microdata, or as RDFa.

Both are read by extruct, which costs most of a second to import: only when a page has such marks.
Neither it nor the libraries under it fetch anything: vocabularies are names to them.
https://www.w3.org/TR/microdata/  https://www.w3.org/TR/rdfa-lite/
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import Any

from lxml import html

Node = dict[str, Any]

LONGEST = 256 * 1024
"""Characters of one posting; what is longer was not written by people."""
MOST_MARKS = 300
"""Properties of one posting: reading them is quadratic."""
MOST_POSTINGS = 500
DEEPEST = 100
"""Elements within elements; reading them is recursive."""
VOCABULARY = re.compile(r"https?://schema\.org/")


def marked_up(tree: html.HtmlElement, address: str) -> Iterator[Node]:
    """Each JobPosting of a page, at *address*, in the form that JSON-LD has."""
    if items := _items(tree, "itemtype", "itemprop"):
        yield from _microdata(items, address)
    if items := _items(tree, "typeof", "property"):
        yield from _rdfa(items, address)


def _microdata(items: Sequence[html.HtmlElement], address: str) -> Iterator[Node]:
    from extruct.w3cmicrodata import MicrodataExtractor  # type: ignore[import-untyped] # no types

    for item in items:
        alone = deepcopy(item)  # extruct numbers all items of a page anew for each
        for time in alone.iter("time"):
            # Without it, extruct takes a date that is only written for none.
            time.set("datetime", time.get("datetime") or time.text_content().strip())
        (first, *_) = MicrodataExtractor().extract_items(alone, address)
        yield _as_json(first)


def _as_json(item: Any) -> Any:
    """extruct's form of an item → that of JSON-LD."""
    match item:
        case {"type": kind, "properties": dict(properties)}:
            named = {name: _as_json(value) for name, value in properties.items()}
            return {"@type": kind} | named
        case list():
            return [_as_json(value) for value in item]
        case _:
            return item


def _rdfa(items: Sequence[html.HtmlElement], address: str) -> Iterator[Node]:
    from extruct.rdfa import RDFaExtractor  # type: ignore[import-untyped] # no types

    for item in items:
        alone = html.tostring(item, encoding="unicode", with_tail=False)
        page = f"<html><body {_inherited(item)}>{alone}"
        graph = RDFaExtractor().extract(page, base_url=address)
        nodes = {node["@id"]: node for node in graph}
        for node in graph:
            if any("JobPosting" in kind for kind in node.get("@type", ())):
                yield _joined(node, nodes, 4)


def _inherited(item: html.HtmlElement) -> str:
    """What the elements around say about the words used inside."""
    values = {}
    for name in ("vocab", "prefix"):
        around = item.xpath(f"ancestor::*[@{name}][1]/@{name}")
        if around and '"' not in around[0]:
            values[name] = around[0]
    return " ".join(f'{name}="{value}"' for name, value in values.items())


def _joined(node: Node, nodes: dict[str, Node], depth: int) -> Node:
    """A node with those that it refers to in their place, its properties by their short names."""
    properties: Node = {"@type": [kind.rpartition("/")[2] for kind in node.get("@type", ())]}
    for name, values in node.items():
        if VOCABULARY.match(name):
            properties[VOCABULARY.sub("", name)] = [_value(value, nodes, depth) for value in values]
    return properties


def _value(value: Any, nodes: dict[str, Node], depth: int) -> Any:
    if "@value" in value:
        return value["@value"]
    other = nodes.get(value.get("@id", ""))
    return _joined(other, nodes, depth - 1) if other and depth else value.get("@id")


def _items(tree: html.HtmlElement, kind: str, mark: str) -> list[html.HtmlElement]:
    """The elements that are JobPostings, without those that no person wrote."""
    items = tree.xpath(f".//*[contains(@{kind}, 'JobPosting')]")[:MOST_POSTINGS]
    return [item for item in items if not _is_huge(item, mark)]


def _is_huge(item: html.HtmlElement, mark: str) -> bool:
    start = sum(1 for _ in item.iterancestors())
    return bool(
        len(html.tostring(item, with_tail=False)) > LONGEST
        or len(item.xpath(f".//*[@{mark}]")) > MOST_MARKS
        or item.xpath("boolean(.//*[count(ancestor::*) > $deepest])", deepest=start + DEEPEST)
    )
