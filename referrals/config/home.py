"""`~` in a path: the user's home, where there is one."""

from __future__ import annotations

from pathlib import Path


def from_home(path: Path) -> Path:
    """*path* with its `~` as the user's home; where there is none, `~` is a name like any other."""
    try:
        return path.expanduser()
    except RuntimeError:
        return path
