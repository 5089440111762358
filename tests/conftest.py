"""What many tests start from: the program as a process of its own."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from tests.warm import Warm

# How long an example takes says how busy the machine is.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

pytest_plugins = ["tests.servers.fixtures"]

TODAY = "2026-11-23"
# What a coverage run leaves in the environment for the processes it starts.
MEASURED = {name: value for name, value in os.environ.items() if name.startswith("COVERAGE_")}


@dataclass(frozen=True)
class Said:
    """What one run of the program said, and how it ended."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out)


Referrals = Callable[..., Said]


@pytest.fixture(scope="session")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warm]:
    with Warm(tmp_path_factory.mktemp("warm")) as program:
        yield program


@pytest.fixture
def referrals(tmp_path: Path, warm: Warm, tmp_path_factory: pytest.TempPathFactory) -> Referrals:
    """`referrals --config tmp/config.toml --today 2026-11-23 …` in an almost empty environment."""
    said = tmp_path_factory.mktemp("said")
    numbers = count()

    def run(*words: object, today: str = TODAY, env: dict[str, str] | None = None) -> Said:
        number = next(numbers)
        out, err = said / f"{number}.out", said / f"{number}.err"
        command = ["--config", str(tmp_path / "config.toml"), "--today", today, *map(str, words)]
        environment = {"PATH": "/usr/bin:/bin", **MEASURED, **(env or {})}
        code = warm.run(command, tmp_path, environment, out, err)
        return Said(code, out.read_text(encoding="utf-8"), err.read_text(encoding="utf-8"))

    return run
