"""One finding of `referrals doctor`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. *remedy* says what to do; empty where all is well."""

    what: str
    found: str
    remedy: str = ""
