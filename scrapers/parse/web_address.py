"""The addresses that others write: "http://[::1" is none, and so leads nowhere."""

from __future__ import annotations

from urllib.parse import SplitResult, urljoin, urlsplit

NONE = SplitResult("", "", "", "", "")


def split(url: str) -> SplitResult:
    """The parts of *url*; all empty where it is no address."""
    try:
        return urlsplit(url)
    except ValueError:  # half of its brackets, or brackets around what is no IPv6 address
        return NONE


def joined(base: str, url: str) -> str:
    """Where *url*, found at *base*, leads; "" where it is no address."""
    try:
        whole = urljoin(base, url)
        urlsplit(whole)
    except ValueError:
        return ""
    return whole


def host_of(typed: str) -> str:
    """The host of an address as people type it, "https://" or not; "" where it has none."""
    return split(typed if "//" in typed else f"//{typed}").hostname or ""
