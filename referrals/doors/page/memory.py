"""What the page remembers while it is open: what was told last, and files that were dropped."""

from __future__ import annotations

import secrets
import shutil
import tempfile
from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path

from referrals.doors.page.child import Watched

KEPT = 100
"""So many sentences are remembered, the last ones."""


@dataclass(frozen=True)
class Told:
    """What a write said; *undo* takes it back, and is empty where nothing was written."""

    text: str
    beside: tuple[str, ...] = ()
    undo: str = ""
    refused: bool = False


@dataclass
class Memory:
    """Of one run of the server; several tabs share it."""

    form_secret: str
    _told: OrderedDict[str, Told] = field(default_factory=OrderedDict)
    _folder: Path | None = None
    scan: Watched | None = None
    """The last scan that was started from here."""
    _files: dict[str, tuple[str, Path]] = field(default_factory=dict)

    def tell(self, told: Told) -> str:
        """The name under which the next page finds it."""
        name = secrets.token_urlsafe(9)
        self._told[name] = told
        while len(self._told) > KEPT:
            self._told.popitem(last=False)
        return name

    def told(self, name: str) -> Told | None:
        return self._told.get(name)

    def put(self, name: str, file: Path) -> str:
        """Keep an upload until it is imported or the server ends."""
        key = secrets.token_urlsafe(9).replace("_", "-")
        self._files[key] = name, file
        return key

    def file(self, key: str) -> tuple[str, Path] | None:
        return self._files.get(key)

    @property
    def folder(self) -> Path:
        """For uploads; the user's alone."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="referrals-serve-"))
        return self._folder

    def clear(self) -> None:
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
