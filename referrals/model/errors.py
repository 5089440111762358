"""The base of every error that we foresee."""

from __future__ import annotations

from typing import ClassVar


class ReferralsError(Exception):
    """What can go wrong without a fault of the program: it says what, where, and what to do."""

    exit_code: ClassVar[int] = 1
    """What the command line ends with when nobody takes the error."""
