"""HTML → text that a person can read: paragraphs apart, lists kept, nothing to steer a screen."""

from __future__ import annotations

import html
import re
import unicodedata

from lxml import etree

LONGEST = 2 * 1024 * 1024
"""Characters of one text; what comes after is cut."""
LONGEST_TAG = 64 * 1024
ESCAPED_OVER = 3
"""Times that one text is found escaped in itself, at most."""

# Controls, bidirectional overrides, zero-width marks: what could style or break a terminal.
STEERING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)
ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b\n]*(?:\x07|\x1b\\)?|.)")
BLANKS = re.compile(r"[^\S\n]+")
MANY_LINES = re.compile(r"\n{2,}")
TAG = re.compile(r"<[^<>]*>")
HUGE_TAG = re.compile(rf"<[^<>]{{{LONGEST_TAG},}}>?")
ESCAPED_TAG = re.compile(
    r"&(?:amp;)*lt;/?[a-z][a-z0-9]*(?:\s+[a-z-]+=|\s*/?&(?:amp;)*gt;)", re.IGNORECASE
)
# With its semicolon: "Copy&paste" and "?a=1&copy=2" hold none.
ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});", re.IGNORECASE)

PARSER = etree.HTMLParser(
    huge_tree=True, encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True
)
# The whole walk over the tree runs in C (libxslt). Measured beside BeautifulSoup in
# benchmarks/text.py.
SHEET = etree.XSLT(
    etree.XML(b"""
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:template match="script|style|head|template|noscript|iframe"/>
  <xsl:template match="br"><xsl:text>&#10;</xsl:text></xsl:template>
  <xsl:template match="li">
    <xsl:text>&#10;- </xsl:text><xsl:apply-templates/><xsl:text>&#10;</xsl:text>
  </xsl:template>
  <xsl:template match="tr|dt|dd">
    <xsl:text>&#10;</xsl:text><xsl:apply-templates/>
  </xsl:template>
  <xsl:template match="td|th"><xsl:apply-templates/><xsl:text> </xsl:text></xsl:template>
  <xsl:template match="li/p|li/div"><xsl:text> </xsl:text><xsl:apply-templates/></xsl:template>
  <xsl:template match="p|div|h1|h2|h3|h4|h5|h6|ul|ol|dl|section|article|header|footer|main|aside
      |nav|form|figure|address|center|table|blockquote|pre|hr">
    <xsl:text>&#10;&#10;</xsl:text><xsl:apply-templates/><xsl:text>&#10;&#10;</xsl:text>
  </xsl:template>
  <xsl:template match="text()"><xsl:value-of select="translate(., '&#10;', ' ')"/></xsl:template>
</xsl:stylesheet>""")
)


def plain_text(source: str | None) -> str:
    """The text of an HTML fragment, escaped in itself or not; "" for nothing."""
    markup = _harmless((source or "")[:LONGEST])
    for _ in range(ESCAPED_OVER):
        if ESCAPED_TAG.search(markup):
            markup = html.unescape(markup)
    return _tidy(_text_of(markup) if "<" in markup else markup)


def clean(text: str | None) -> str:
    """One line of words: entities resolved, blanks folded, controls removed."""
    words = _resolved((text or "")[:LONGEST])
    return unicodedata.normalize("NFC", " ".join(_harmless(words).split()))


def _text_of(markup: str) -> str:
    tree = etree.fromstring(HUGE_TAG.sub("", markup).encode(), PARSER)
    problem = PARSER.error_log.last_error
    if problem is not None and problem.level == etree.ErrorLevels.FATAL:
        # Nested too deeply for a tree, which would lose all that is inside.
        return TAG.sub("\n", markup)
    return "" if tree is None else str(SHEET(tree))


def _tidy(text: str) -> str:
    lines = (BLANKS.sub(" ", line).strip() for line in _harmless(_resolved(text)).split("\n"))
    paragraphs = MANY_LINES.sub("\n\n", "\n".join(lines)).replace("\n\n- ", "\n- ")
    return unicodedata.normalize("NFC", paragraphs).strip()


def _resolved(text: str) -> str:
    """Without entities, also where they were escaped once too often."""
    for _ in range(ESCAPED_OVER):
        text = ENTITY.sub(lambda found: html.unescape(found[0]), text)
    return text


def _harmless(text: str) -> str:
    """Without what steers a screen, and without half characters, which nothing could store."""
    whole = (
        text.encode("utf-8", errors="replace").decode().replace("\r\n", "\n").replace("\r", "\n")
    )
    return STEERING.sub("", ESCAPES.sub("", whole))
