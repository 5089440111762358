"""HTML → text that a person can read: paragraphs apart, lists kept, nothing that steers a screen."""

from __future__ import annotations

import html
import re
import unicodedata

from lxml import etree
from lxml.html import document_fromstring

LONGEST = 2 * 1024 * 1024
"""Characters of one text; what comes after is cut."""
LONGEST_TAG = 64 * 1024

# Controls, bidirectional overrides, zero-width marks: what could style or break a terminal.
STEERING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)
ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|.)", re.DOTALL)
BLANKS = re.compile(r"[^\S\n]+")
MANY_LINES = re.compile(r" ?\n ?(?:\n ?)+")
ESCAPED_TAG = re.compile(r"&lt;/?[a-z][a-z0-9]*(?:\s|/?&gt;)", re.IGNORECASE)
HUGE_TAG = re.compile(r"<[^<>]{%d,}>?" % LONGEST_TAG)

# The whole walk over the tree runs in C (libxslt). Measured beside BeautifulSoup in
# benchmarks/text.py.
SHEET = etree.XSLT(
    etree.XML(b"""
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:template match="script|style|head|template|noscript|iframe|comment()"/>
  <xsl:template match="br"><xsl:text>&#10;</xsl:text></xsl:template>
  <xsl:template match="li">
    <xsl:text>&#10;- </xsl:text><xsl:apply-templates/><xsl:text>&#10;</xsl:text>
  </xsl:template>
  <xsl:template match="tr|dt|dd">
    <xsl:text>&#10;</xsl:text><xsl:apply-templates/>
  </xsl:template>
  <xsl:template match="td|th"><xsl:apply-templates/><xsl:text> </xsl:text></xsl:template>
  <xsl:template match="li/p|li/div|li/span"><xsl:apply-templates/></xsl:template>
  <xsl:template match="p|div|h1|h2|h3|h4|h5|h6|ul|ol|dl|section|article|table|blockquote|pre|hr">
    <xsl:text>&#10;&#10;</xsl:text><xsl:apply-templates/><xsl:text>&#10;&#10;</xsl:text>
  </xsl:template>
  <xsl:template match="text()"><xsl:value-of select="translate(., '&#10;', ' ')"/></xsl:template>
</xsl:stylesheet>""")
)


def plain_text(source: str | None) -> str:
    """The text of an HTML fragment, escaped in itself or not; "" for nothing."""
    if not source or not source.strip():
        return ""
    source = source[:LONGEST].replace("\r", "")
    while ESCAPED_TAG.search(source):
        source = html.unescape(source)
    if "<" not in source:
        return _tidy(html.unescape(source))
    tree = document_fromstring(STEERING.sub("", HUGE_TAG.sub("", source)) or "<p></p>")
    return _tidy(str(SHEET(tree)))


def _tidy(text: str) -> str:
    text = STEERING.sub("", ESCAPES.sub("", text))
    lines = MANY_LINES.sub("\n\n", BLANKS.sub(" ", text)).replace(" \n", "\n").replace("\n ", "\n")
    return re.sub(r"\n\n(?=- )", "\n", unicodedata.normalize("NFC", lines)).strip()


def clean(text: str | None) -> str:
    """One line of words: markup's entities resolved, blanks folded, controls removed."""
    if not text:
        return ""
    while (plain := html.unescape(text)) != text:
        text = plain
    return unicodedata.normalize("NFC", " ".join(STEERING.sub("", ESCAPES.sub("", text)).split()))
