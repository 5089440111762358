"""What is dear to make and never changed, made once for the whole run: whichever of its processes asks
first makes it, and the others read it."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from filelock import FileLock

Made = TypeVar("Made")


def once(name: str, make: Callable[[], Made]) -> Made:
    """What *make* returns, made by the first who asks for it by *name*; outside of the tests, anew."""
    if "TESTS_ONCE" not in os.environ:
        return make()
    file = Path(os.environ["TESTS_ONCE"]) / name
    with FileLock(f"{file}.lock"):
        if not file.exists():
            file.write_bytes(pickle.dumps(make()))
    made: Made = pickle.loads(file.read_bytes())
    return made
