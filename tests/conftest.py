"""What many tests start from: the program as a process of its own."""

from __future__ import annotations

import json
import os
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
from tests.paths import ROOT
from tests.warm import warm

# How long an example takes says how busy the machine is.
settings.register_profile("untimed", deadline=None)
# pytest --hypothesis-profile long: hours instead of seconds, each time other examples.
settings.register_profile("long", deadline=None, max_examples=3_000)
# CI must end alike on the same code: there the examples are always the same, at home always others.
settings.register_profile("alike", deadline=None, derandomize=True)
settings.load_profile("alike" if os.environ.get("REFERRALS_CHECK_ALL") else "untimed")

pytest_plugins = ["tests.servers.fixtures", "tests.servers.postgresql", "tests.servers.centre"]

TODAY = "2026-11-23"


HOME = pytest.StashKey[Path]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--day", type=date.fromisoformat, help="run as if it were this day")
    parser.addoption("--zone", default=ground.ZONE, help="the time zone to run in")
    parser.addoption("--language", default=ground.LANGUAGE, help="what LANG says")


def pytest_configure(config: pytest.Config) -> None:
    """Before any test is imported: what a module reads on import is fixed as well."""
    config.addinivalue_line("markers", "uncovered: repeats what others cover (uncovered.txt)")
    if not config.pluginmanager.hasplugin("pytest_cov"):
        config.addinivalue_line("markers", "no_cover: where pytest-cov is there, it looks away")
    ground.without_waiting_for_a_disk()
    home = config.stash[HOME] = Path(tempfile.mkdtemp(prefix="referrals-home-"))
    ground.lay(home, *map(config.getoption, ("zone", "language", "day")))


def pytest_unconfigure(config: pytest.Config) -> None:
    for made in ("", "-once"):
        shutil.rmtree(f"{config.stash[HOME]}{made}", ignore_errors=True)


def pytest_report_header(config: pytest.Config) -> str:
    zone, language = config.getoption("zone"), config.getoption("language")
    return f"ground: {ground.clock():%A, %Y-%m-%d}, {zone}, {language}"


def listed(name: str) -> list[str]:
    """The lines of a list of files or folders of tests, without its head."""
    lines = (ROOT / "tests" / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest files first: one that is begun last keeps one core busy and the other waiting."""
    places = {ROOT / "tests" / file: place for place, file in enumerate(listed("heavy.txt"))}
    items.sort(key=lambda item: places.get(item.path, len(places)))
    uncovered = [ROOT / "tests" / name for name in listed("uncovered.txt")]
    for item in items:
        if any(item.path.is_relative_to(name) for name in uncovered):
            item.add_marker("uncovered")
            item.add_marker("no_cover")


@pytest.fixture(autouse=True)
def _on_this_machine() -> Iterator[None]:
    """A test that reaches beyond it has failed, also if the program took it for a board's silence."""
    yield
    if sentences := ground.reached():
        pytest.fail(sentences, pytrace=False)


@pytest.fixture(autouse=True)
def _uncovered(request: pytest.FixtureRequest) -> Iterator[None]:
    """What an `uncovered` test starts is not measured either."""
    name = "COVERAGE_PROCESS_CONFIG"
    said = os.environ.pop(name, "") if request.node.get_closest_marker("uncovered") else ""
    yield
    if said:
        os.environ[name] = said


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


ReferralsIn = Callable[[Path], Referrals]


@pytest.fixture(scope="session")
def referrals_in(tmp_path_factory: pytest.TempPathFactory) -> ReferralsIn:
    """For a folder: `referrals --config FOLDER/config.toml --today 2026-11-23 …` in an almost empty
    environment."""
    said, numbers = tmp_path_factory.mktemp("said"), count()

    def of(folder: Path) -> Referrals:
        def run(*words: object, today: str = TODAY, env: dict[str, str] | None = None) -> Said:
            number = next(numbers)
            out, err = said / f"{number}.out", said / f"{number}.err"
            command = ["--config", str(folder / "config.toml"), "--today", today, *map(str, words)]
            environment = {**ground.environment(), **(env or {})}
            code = warm().run(command, folder, environment, out, err)
            answer = Said(code, out.read_text(encoding="utf-8"), err.read_text(encoding="utf-8"))
            out.unlink()
            err.unlink()
            return answer

        return run

    return of


@pytest.fixture
def referrals(referrals_in: ReferralsIn, tmp_path: Path) -> Referrals:
    return referrals_in(tmp_path)
