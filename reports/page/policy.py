"""The Content-Security-Policy of our pages: they load nothing, and run only their own script."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256

META = '<meta http-equiv="Content-Security-Policy" content="{policy}">'


def policy(css: str, script: str = "") -> str:
    """A policy under which nothing runs or loads but these two, known by their hashes."""
    scripts = f" script-src {_hash(script)};" if script else ""
    return (
        f"default-src 'none'; style-src {_hash(css)};{scripts} base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
