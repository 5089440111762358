"""LinkedIn's Connections.csv, as LinkedIn has written it since 2015.

https://www.linkedin.com/help/linkedin/answer/a566336: Settings > Data privacy > Get a copy of your
data. Some exports begin with notes; the address and the e-mail came and went with the years; a
closed account leaves a row with nothing but its date.
"""

from __future__ import annotations

import pathlib

from referrals.contacts.formats import read as read_any
from referrals.contacts.reading import NotAnExport, Reading, Skipped

__all__ = ["NotAnExport", "Reading", "Skipped", "read"]


def read(path: pathlib.Path) -> Reading:
    """The people in the export at *path*; see `referrals.contacts.formats.read`."""
    return read_any(path)
