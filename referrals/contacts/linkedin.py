"""LinkedIn's Connections.csv; see `referrals.contacts.formats`, which reads every format."""

from __future__ import annotations

import pathlib

from referrals.contacts import formats
from referrals.contacts.reading import NotAnExport, Reading, Skipped

__all__ = ["NotAnExport", "Reading", "Skipped", "read"]


def read(path: pathlib.Path) -> Reading:
    """What the export at *path* says."""
    return formats.read(path)
