"""A list in a script, as JavaScript writes it → JSON: with bare keys, quotes of both kinds, and
commas at the end."""

from __future__ import annotations

import json
import re

from scrapers.parse.decoding import Misread

# What has no end goes to the end of the text, so that hostile ones are read in linear time.
TOKEN = re.compile(
    r"(?P<text>'(?:[^'\\]|\\.)*+(?:'|\\?\Z)|\"(?:[^\"\\]|\\.)*+(?:\"|\\?\Z))"
    r"|(?P<comment>//[^\n]*|/\*.*?(?:\*/|\Z))|(?P<number>-?[\d.][\w.+-]*+)"
    r"|(?P<word>[A-Za-z_$][\w$]*)"
    r"|(?P<last>,(?=\s*[\]}]))|(?P<sign>[\[\]{}])",
    re.DOTALL,
)
ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)", re.DOTALL)
ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "b": "", "f": "", "v": "", "0": "", "\n": ""}
SAID = {"true": "true", "false": "false", "null": "null", "undefined": "null"}


def script_list(script: str, mark: str) -> bytes:
    """The first list behind *mark* ("window.jobs"), as JSON. Raises Misread."""
    at = script.find(mark)
    start = script.find("[", at + len(mark)) if at >= 0 else -1
    if start < 0:
        raise Misread(f"the script holds no list behind {mark}")
    pieces, depth = list[str](), 0
    for token in TOKEN.finditer(script, start):
        pieces += [script[start : token.start()], _piece(token)]
        start = token.end()
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token[0], 0)
        if depth == 0:
            return "".join(pieces).encode(errors="replace")
    raise Misread(f"the list behind {mark} is cut off")


def _piece(token: re.Match[str]) -> str:
    if token["text"]:
        return json.dumps(ESCAPE.sub(_meant, token["text"][1:-1]))
    if token["word"]:
        return SAID.get(token["word"]) or json.dumps(token["word"])
    return "" if token["comment"] or token["last"] else token[0]


def _meant(escape: re.Match[str]) -> str:
    letter = escape[1]
    if letter[0] in "ux" and len(letter) > 1:
        return chr(int(letter[1:], 16))
    return ESCAPED.get(letter, letter)
