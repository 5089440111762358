"""Every command: in which file it stands, and its first sentence, for lists of commands."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Place(NamedTuple):
    """Where a command stands, and what it does."""

    file: str
    """Under referrals/cli, or doors; nothing for a group that does nothing itself."""
    help: str

    @property
    def module(self) -> str:
        """Under referrals."""
        return self.file if self.file.startswith("doors.") else f"cli.{self.file}"


def _read() -> dict[str, dict[str, Place]]:
    table: dict[str, dict[str, Place]] = {}
    places: dict[str, Place] = {}
    for line in Path(__file__).with_name("commands.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            places = table[line.strip("[]")] = {}
        elif line and not line.startswith("#"):
            name, file, said = line.split(maxsplit=2)
            places[name] = Place(file.strip("-"), said)
    return table


TABLE = _read()
GROUPS = {name: places for name, places in TABLE.items() if name.islower()}
"""The commands of each group."""
SECTIONS = {name: places for name, places in TABLE.items() if name not in GROUPS}
"""The commands of `referrals` itself, as its help parts them."""
