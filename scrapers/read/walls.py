"""Who stands before a page: a guard against programs, a login, or nothing but a title.

Regular pages carry many marks of guards, too (their scripts, a captcha beside a form). So this is
asked only of pages on which nothing was found that was looked for.
"""

from __future__ import annotations

import re

from lxml import html

from referrals.knowledge.pages.own_words import CAPTCHA, HUMAN, LOGIN, guard_of
from referrals.texts.markup import LONGEST
from scrapers.parse.page_tree import page_tree, words
from scrapers.read.own_words import says_none_open

LITTLE = 2500
"""Characters: a guard's page says no more, a page with a form or a story does."""
BARE = 400
"""Characters: a head and a foot, and nothing between."""

SAML = re.compile(r"name=[\"']?(?:SAMLRequest|RelayState|wctx|openid\.)", re.IGNORECASE)


def wall(page: str) -> str | None:
    """Who or what stands before a page without postings, in words; None for a page that is only
    without postings."""
    text = page[:LONGEST]
    if guard := guard_of(text):
        return f"a page of its guard ({guard})"
    tree = page_tree(text)
    title, seen = _title(tree), words(tree)
    if len(seen) > LITTLE or says_none_open(text):
        return None
    if HUMAN.search(f"{title} {seen}"):
        return "a page that wants to know whether we are human"
    if _is_login(tree, title, text):
        return "a login"
    return "a captcha" if CAPTCHA.search(text) else None


def is_bare(page: str) -> bool:
    """Whether a page holds next to nothing, and does not say that it is because nothing is open."""
    return len(words(page_tree(page))) <= BARE and not says_none_open(page)


def _title(tree: html.HtmlElement) -> str:
    title = tree.find(".//title")
    return words(title) if title is not None else ""


def _is_login(tree: html.HtmlElement, title: str, text: str) -> bool:
    asks = bool(tree.xpath("//input[translate(@type, 'PASWORD', 'pasword') = 'password']"))
    return asks or bool(LOGIN.search(title)) or bool(SAML.search(text))
