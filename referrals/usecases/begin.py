"""A first configuration and book, made aside and put in place whole: what is broken off leaves
nothing behind."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def made_aside(file: Path) -> Iterator[Path]:
    """A config.toml in a folder beside *file*; all of the folder takes its place at the end, and
    nothing when it does not come to the end."""
    there_before = file.parent.exists()
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=".referrals-init-", dir=file.parent))
    done = False
    try:
        yield aside / file.name
        _put_in_place(aside, file)
        done = True
    finally:
        shutil.rmtree(aside, ignore_errors=True)
        if not done and not there_before:
            shutil.rmtree(file.parent, ignore_errors=True)


def _put_in_place(aside: Path, file: Path) -> None:
    # config.toml comes last: with it there, all of it is there.
    for made in sorted(aside.iterdir(), key=lambda made: made.name == file.name):
        target = file.parent / made.name
        if target.is_dir():
            shutil.copytree(made, target, dirs_exist_ok=True)
        else:
            made.replace(target)
