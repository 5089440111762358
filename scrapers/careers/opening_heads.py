"""What on a page can be the name of an opening: headings, what unfolds a section, words in bold,
rows of a table and items of a list; and which of them are.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from lxml.html import HtmlElement as Element

from referrals.knowledge.pages.own_words import says_closed
from referrals.texts.markup import clean
from scrapers.careers.title_words import is_headline, looks_like_title
from scrapers.parse.page_tree import pieces, words

LEVELS = ("h1", "h2", "h3", "h4", "h5", "h6")
HEADS = frozenset({*LEVELS, "summary", "dt"})
PARAGRAPHS = frozenset({"p", "li", "div", "td"})
INLINE = frozenset({"b", "strong", "em", "i", "span", "br", "small"})
APPLY = re.compile(
    r"(?:apply(?: (?:now|here|online|today|for this (?:job|role|position)))?"
    r"|(?:jetzt |online )?bewerben|zur bewerbung|postuler|je postule|candidater|aplicar"
    r"|postular(?:me)?|inscribirse|solicitar|candidatar(?:-se)?|candidati(?: ora)?"
    r"|solliciteer(?: nu)?|ansök(?: nu)?|søk(?: nå)?|aplikuj)\W*",
    re.IGNORECASE,
)
# A form to apply with, or an invitation to do so without an opening.
FORM = re.compile(
    r"^(?:application|form\b|formular|bewerbungsbogen|formulaire|solicitud|(?:initiativ|spontan)bewerbung"
    r"|candidature spontanée|candidatura esp?ont[áa]nea|open sollicitatie"
    r"|(?:general|open|speculative|spontaneous|unsolicited) application)",
    re.IGNORECASE,
)
ENDED = re.compile(
    r"\W*(?:filled|closed|expired|position filled|besetzt|vergeben|pourvue?|cubiert[oa]"
    r"|preenchid[oa]|vervuld|tillsatt|募集終了|已招满|마감)\W*",
    re.IGNORECASE,
)
LONGEST = 100
LONGEST_REMARK = 150
"""Characters of what a row says of itself; a description says more, and of other things."""
MOST_WORDS_OF_A_TITLE = 12
MOST_WORDS_OF_AN_ITEM = 7


def may_be_title(text: str) -> bool:
    short = 0 < len(text) <= LONGEST and len(text.split()) <= MOST_WORDS_OF_A_TITLE
    other = APPLY.fullmatch(text) or FORM.search(text) or "@" in text
    return short and not other and not is_headline(text)


def named(region: Iterable[Element]) -> tuple[list[Element], set[Element]]:
    """Of *region*, what is called by a title, and all that could be."""
    heads = [each for each in region if _may_name(each)]
    # A heading within a button is the same name once more.
    among = set(heads)
    outer = [head for head in heads if among.isdisjoint(head.iterancestors())]
    alike = defaultdict[tuple[str, str, bool], list[Element]](list)
    for head in outer:
        alike[str(head.tag), head.get("class", ""), _is_item(head)].append(head)
    titles = {head for same in alike.values() for head in _titles(same)}
    return [head for head in outer if head in titles], set(outer)


def _titles(alike: Sequence[Element]) -> list[Element]:
    """Those of some alike that are titles: where most surely are, the others are, too; of lists and
    tables none where most are not, as texts have lists of their own."""
    sure = [head for head in alike if looks_like_title(words(head))]
    if len(sure) * 2 > len(alike):
        return [head for head in alike if may_be_title(words(head))]
    few = len(sure) * 2 < len(alike) or len(sure) < 2
    return [] if few and _is_item(alike[0]) else sure


def _may_name(element: Element) -> bool:
    if element.tag in HEADS or "aria-expanded" in element.attrib or _is_item(element):
        return True
    if element.tag in ("strong", "b"):
        opens = element.getparent()
        return opens is not None and opens.tag in PARAGRAPHS and not (opens.text or "").strip()
    marks = {element.get("data-toggle"), element.get("data-bs-toggle")}
    return "collapse" in marks or (
        element.get("role") == "button" and "aria-controls" in element.attrib
    )


def _is_item(element: Element) -> bool:
    """Whether *element* is an item of a list, or begins a row, and no more than a few words."""
    first_cell = element.tag == "td" and element.getprevious() is None
    if not (first_cell or element.tag == "li"):
        return False
    plain = all(inner.tag in INLINE for inner in element.iterdescendants())
    return plain and 0 < len(words(element).split()) <= MOST_WORDS_OF_AN_ITEM


def says_ended(element: Element) -> bool:
    """Whether a row or a card says that its opening is filled."""
    remarks = (clean(piece) for piece in pieces(element) if len(piece) <= LONGEST_REMARK)
    return any(ENDED.fullmatch(piece) or says_closed(piece) for piece in remarks)
