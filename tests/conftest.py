"""What many tests start from: the program as a process of its own."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from tests import ground
from tests.warm import Warm

# How long an example takes says how busy the machine is.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

pytest_plugins = ["tests.servers.fixtures"]

TODAY = "2026-11-23"


HOME = pytest.StashKey[Path]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--day", type=date.fromisoformat, help="run as if it were this day")
    parser.addoption("--zone", default=ground.ZONE, help="the time zone to run in")
    parser.addoption("--language", default=ground.LANGUAGE, help="what LANG says")


def pytest_configure(config: pytest.Config) -> None:
    """Before any test is imported: what a module reads on import is fixed as well."""
    home = config.stash[HOME] = Path(tempfile.mkdtemp(prefix="referrals-home-"))
    ground.lay(home, config.getoption("zone"), config.getoption("language"))
    if day := config.getoption("day"):
        ground.on(day)


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(config.stash[HOME], ignore_errors=True)


def pytest_report_header(config: pytest.Config) -> str:
    zone, language = config.getoption("zone"), config.getoption("language")
    return f"ground: {ground.clock():%A, %Y-%m-%d}, {zone}, {language}"


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
        environment = {**ground.environment(), **(env or {})}
        code = warm.run(command, tmp_path, environment, out, err)
        return Said(code, out.read_text(encoding="utf-8"), err.read_text(encoding="utf-8"))

    return run
