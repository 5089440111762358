"""Who owns whom, from public facts: somebody at GitHub may know whom to ask at Microsoft.

A relation and never a link: they work at GitHub, and that is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from referrals.knowledge.facts import pairs


@cache
def _pairs() -> tuple[tuple[str, str], ...]:
    return tuple(
        (owner, name) for owner, names in pairs("employers/owners") for name in names.split(", ")
    )


@cache
def _owners() -> dict[str, list[str]]:
    owners = dict[str, list[str]]()
    for owner, name in _pairs():
        owners.setdefault(name, []).append(owner)
    return owners


def owners(name: str) -> Iterator[str]:
    """Who owns the company of this key, and who owns that one."""
    for owner in _owners().get(name, ()):
        yield owner
        yield from owners(owner)


@cache
def _brands() -> dict[str, list[str]]:
    brands = dict[str, list[str]]()
    for owner, name in _pairs():
        brands.setdefault(owner, []).append(name)
    return brands


def owned(name: str) -> list[str]:
    """What the company of this key owns."""
    return _brands().get(name, [])
