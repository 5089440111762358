"""HTML → text that a person can read: paragraphs apart, lists kept, nothing to steer a screen."""

from __future__ import annotations

import html
import re
import unicodedata

from lxml import etree

LONGEST = 2 * 1024 * 1024
"""Characters of one text; what comes after is cut."""
LONGEST_TAG = 64 * 1024
MOST_TAGS = 100_000
"""Of one text that a tree is built of."""
ESCAPED_OVER = 3
"""Times that one text is found escaped in itself, at most."""

# Controls, bidirectional overrides, zero-width marks: what could style or break a terminal.
STEERING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)
ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b\n]*(?:\x07|\x1b\\)?|.)")
TAG = re.compile(r"<[^<>]*>")
HUGE_TAG = re.compile(rf"<[^<>]{{{LONGEST_TAG},}}>?")
ESCAPED_TAG = re.compile(
    r"&(?:amp;)*lt;/?[a-z][a-z0-9]*(?:\s+[a-z-]+=|\s*/?&(?:amp;)*gt;)", re.IGNORECASE
)
# With its semicolon: "Copy&paste" and "?a=1&copy=2" hold none.
ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});", re.IGNORECASE)

MARKUP = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&#39;", "'"), ("&amp;", "&"))
"""What escaping makes of markup; the ampersand comes last, or two layers would go at once."""

PARSER = etree.HTMLParser(
    huge_tree=True, encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True
)
# Where a line, a list item or a paragraph begins is marked in the source; then the parser and the
# gathering of the text run in C. Measured beside BeautifulSoup in benchmarks/text.py.
PARAGRAPH = re.compile(
    r"<(?=/?(?:p|div|h[1-6]|[uod]l|section|article|header|footer|main|aside|nav|form|figure|address"
    r"|center|table|blockquote|pre|hr)\b)",
    re.IGNORECASE,
)
LINE = re.compile(r"<(?=(?:br|tr|dt|dd|/li)\b)", re.IGNORECASE)
ITEM = re.compile(r"<li\b[^<>]*>(?:\s*<(?:p|div|span)\b[^<>]*>)*", re.IGNORECASE)
CELL = re.compile(r"<(?=/t[dh]\b)", re.IGNORECASE)
UNREAD = ("script", "style", "head", "template", "noscript", "iframe")


def plain_text(source: str | None) -> str:
    """The text of an HTML fragment, escaped in itself or not; "" for nothing."""
    markup = (source or "")[:LONGEST]
    for _ in range(ESCAPED_OVER):
        if ESCAPED_TAG.search(markup):
            markup = _unescaped(markup)
    return _tidy(_text_of(markup) if "<" in markup else markup)


def clean(text: str | None) -> str:
    """One line of words: entities resolved, blanks folded, controls removed."""
    text = (text or "")[:LONGEST]
    if text.isascii() and text.isprintable() and "&" not in text:
        return " ".join(text.split())  # as most names are: nothing to resolve or to remove
    words = _harmless(_resolved(text))
    return unicodedata.normalize("NFC", " ".join(words.split()))


def _unescaped(markup: str) -> str:
    """Only what makes markup; all other entities are the parser's, which is faster at them."""
    for entity, character in MARKUP:
        markup = markup.replace(entity, character)
    return markup


def _text_of(markup: str) -> str:
    if len(markup) > LONGEST_TAG:
        markup = HUGE_TAG.sub("", markup)
    if markup.count("<") > MOST_TAGS:
        return TAG.sub("\n", markup)
    tree = etree.fromstring(_whole(_marked(markup)), PARSER)
    problem = PARSER.error_log.last_error
    if problem is not None and problem.level == etree.ErrorLevels.FATAL:
        # Nested too deeply for a tree, which would lose all that is inside.
        return TAG.sub("\n", markup)
    if tree is None:
        return ""
    etree.strip_elements(tree, *UNREAD, with_tail=False)
    return etree.tostring(tree, method="text", encoding="unicode")


def _marked(markup: str) -> str:
    """The markup with its own line breaks gone, and one wherever a reader would see one."""
    markup = ITEM.sub("\n- <li>", markup.replace("\n", " "))
    markup = PARAGRAPH.sub("\n\n<", LINE.sub("\n<", markup))
    return CELL.sub(" <", markup)


def _tidy(text: str) -> str:
    text = _harmless(_resolved(text))
    lines = (" ".join(line.split()) for line in _apart(text).split("\n"))
    paragraphs = _apart("\n".join(lines)).replace("\n\n- ", "\n- ")
    return unicodedata.normalize("NFC", paragraphs).strip()


def _apart(text: str) -> str:
    """With one empty line between paragraphs, not more."""
    while "\n\n\n" in text:
        text = text.replace("\n\n\n", "\n\n")
    return text


def _resolved(text: str) -> str:
    """Without entities, also where they were escaped once too often."""
    for _ in range(ESCAPED_OVER):
        if "&" in text:
            text = ENTITY.sub(lambda match: html.unescape(match[0]), text)
    return text


def _harmless(text: str) -> str:
    """Without what steers a screen, and without half characters, which nothing could store."""
    text = _whole(text).decode().replace("\r\n", "\n").replace("\r", "\n")
    return STEERING.sub("", ESCAPES.sub("", text))


def _whole(text: str) -> bytes:
    """As UTF-8, half characters replaced; NUL would end the parser's reading."""
    return text.encode("utf-8", errors="replace").replace(b"\0", b"")
