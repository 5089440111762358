"""What many tests start from: the program as a process, as cron runs it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

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


@pytest.fixture
def referrals(tmp_path: Path) -> Referrals:
    """`referrals --config tmp/config.toml --today 2026-11-23 …` in an almost empty environment."""

    def run(*words: object, today: str = TODAY, env: dict[str, str] | None = None) -> Said:
        command = [sys.executable, "-m", "referrals", "--config", tmp_path / "config.toml"]
        done = subprocess.run(
            [*map(str, command), "--today", today, *map(str, words)],
            check=False, capture_output=True, text=True, timeout=300, cwd=tmp_path,
            stdin=subprocess.DEVNULL, env={"PATH": "/usr/bin:/bin", **MEASURED, **(env or {})},
        )  # fmt: skip
        return Said(done.returncode, done.stdout, done.stderr)

    return run
