"""Whether a page or a mail asks anything of another machine, or could be made to.

Our own templates do not; those of others are looked at as they are rendered. What each mail program
and browser makes of odd markup is not known, so what need not be there is not let through.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree, html

NOT_THERE = (
    "applet", "audio", "base", "bgsound", "embed", "feimage", "form", "frame", "frameset", "iframe",
    "image", "img", "link", "math", "noembed", "noframes", "noscript", "object", "picture",
    "plaintext", "portal", "script", "source", "template", "textarea", "track", "use", "video",
    "xmp",
)  # fmt: skip
"""Elements that load, send or run something, or hide what follows from who reads along."""
TAG = re.compile(rf"<\s*(?:[\w-]+:)?({'|'.join(NOT_THERE)})(?![\w-])", re.IGNORECASE)
LOADS = (
    "action", "archive", "attributionsrc", "background", "classid", "codebase", "data", "dynsrc",
    "formaction", "icon", "imagesrcset", "longdesc", "lowsrc", "manifest", "ping", "poster",
    "profile", "src", "srcdoc", "srcset",
)  # fmt: skip
"""Attributes whose address is asked for, or sent to, without a click."""
LINKS = ("a", "area")
SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):")
FOLLOWED = ("http", "https", "mailto", "tel")
HARMLESS = ("content-security-policy", "content-type", "x-ua-compatible")
"""What a <meta http-equiv> may say."""

CSS_COMMENT = re.compile(r"/\*.*?(?:\*/|$)", re.DOTALL)
CSS_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))", re.DOTALL)
CSS_LOADS = re.compile(
    r"""@import|url\(\s*(?!["']?\s*#)|(?<![\w-])(?:-webkit-)?(?:image|image-set|cross-fade|src)\("""
    r"|expression\(|-moz-binding|(?<![\w-])behavior\s*:",
    re.IGNORECASE,
)


def reaches_out(page: str, script: str = "") -> str:
    """What in *page* would load, send or run something, in words; empty when nothing would.

    *script* is the one that may stand in it, once.
    """
    rest = page.replace(f"<script>{script}</script>", "", 1) if script else page
    tags = (f"<{tag[1].lower()}>" for tag in TAG.finditer(rest))
    return next(tags, "") or next(_in_tree(rest), "")


def _in_tree(page: str) -> Iterator[str]:
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
    for element in html.document_fromstring(page.encode(), parser=parser).iter():
        if isinstance(element, etree._Comment):
            yield from _in_comment(element.text or "")
        elif isinstance(element.tag, str):
            yield from _of(element)


def _in_comment(text: str) -> Iterator[str]:
    """Outlook reads what stands in <!--[if mso]> … <![endif]-->."""
    inside = text.partition(">")[2].rpartition("<!")[0]
    if text.lstrip().startswith("[if") and "<" in inside:
        yield from _in_tree(f"<html><body>{inside}</body></html>")


def _of(element: html.HtmlElement) -> Iterator[str]:
    tag = str(element.tag).lower()
    if tag == "style" and (address := loading_css(element.text or "")):
        yield f"“{address}” in a style sheet"
    if tag == "meta" and _http_equiv(element) not in ("", *HARMLESS):
        yield f"<meta http-equiv={_http_equiv(element)}>"
    for name, value in element.attrib.items():
        if fault := _attribute(tag, str(name).lower().rpartition(":")[2], str(value)):
            yield f"{fault} in <{tag}>"


def _http_equiv(element: html.HtmlElement) -> str:
    return str(element.get("http-equiv", "")).strip().lower()


def _attribute(tag: str, name: str, value: str) -> str:
    if name.startswith("on") or (name in LOADS and value.strip()):
        return name
    if name == "style" and (address := loading_css(value)):
        return f"“{address}” in style"
    if name == "href" and not _may_be_linked(tag, value):
        return f"href to “{value[:40]}”"
    return ""


def _may_be_linked(tag: str, address: str) -> bool:
    """Only a click follows a link; anything else with an address asks for it at once."""
    bare = re.sub(r"[\x00-\x20]", "", address).lower()
    if tag not in LINKS:
        return bare.startswith("#")
    scheme = SCHEME.match(bare)
    return not scheme or scheme[1] in FOLLOWED


def loading_css(css: str) -> str:
    """What in a style sheet asks for something elsewhere; empty when nothing does."""
    plain = CSS_ESCAPE.sub(_unescaped, CSS_COMMENT.sub(" ", css))
    match = CSS_LOADS.search(plain)
    return match[0] if match else ""


def _unescaped(found: re.Match[str]) -> str:
    code = int(found[1], 16) if found[1] else 0
    return found[2] or (chr(code) if 0 < code < 0x110000 else "")
