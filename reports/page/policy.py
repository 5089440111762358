"""The Content-Security-Policy of our pages: they load nothing, and run only their own script."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256

from markupsafe import escape

# Nothing may stand before it that could run, load, or hide it: no comment, no title, no style.
HEAD = re.compile(
    r'\s*<!doctype html>\s*<html(?: [a-z]+="[\w-]*")*>\s*<head>\s*(?:<meta charset="?utf-8"?>\s*)?',
    re.IGNORECASE,
)
META = '<meta http-equiv="Content-Security-Policy" content="{policy}">'


def policy(css: str, script: str = "") -> str:
    """A policy under which nothing runs or loads but these two, known by their hashes."""
    scripts = f" script-src {hash_of(script)};" if script else ""
    rest = "base-uri 'none'; form-action 'none'"
    return f"default-src 'none'; style-src {hash_of(css)};{scripts} {rest}"


def in_force(page: str, shut: str) -> bool:
    """Whether browsers hold *page* to the policy *shut*: its <meta> comes before all else."""
    head = HEAD.match(page)
    return bool(head and page.startswith(META.format(policy=escape(shut)), head.end()))


def hash_of(text: str) -> str:
    """As a policy names a style or script."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
