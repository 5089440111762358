"""The programs that judge the mail and the report: where they are, or why a check is left out."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import pytest

from tests.paths import ROOT

VNU = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
LIGHTHOUSE = ROOT / "node_modules" / "lighthouse" / "cli" / "index.js"
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"


def chromium() -> str:
    return _program("chromium", "chromium-browser")


def axe() -> str:
    """The script that looks for barriers in a page."""
    return file_of_ours(AXE).read_text(encoding="utf-8")


def _program(*names: str) -> str:
    found = next(filter(None, map(shutil.which, names)), None)
    return found or _left_out(f"{names[0]} is not on this machine")


def file_of_ours(path: Path) -> Path:
    return path if path.exists() else _left_out(f"{path.name} is missing; `make tools` fetches it")


def _left_out(reason: str) -> NoReturn:
    """CI sets REFERRALS_CHECK_ALL: there a check that cannot be made has failed."""
    if os.environ.get("REFERRALS_CHECK_ALL"):
        pytest.fail(reason)
    pytest.skip(reason)


@dataclass(frozen=True)
class Mistake:
    """What the HTML validator found in a file."""

    file: str
    line: int
    said: str


def mistakes(files: Iterable[Path]) -> list[Mistake]:
    """Every error in *files*, which one process of the validator reads."""
    command = [
        _program("java"),
        "-jar",
        str(file_of_ours(VNU)),
        "--errors-only",
        "--format",
        "json",
    ]
    done = subprocess.run(
        [*command, *map(str, files)], check=False, capture_output=True, text=True, timeout=120
    )
    found = json.loads(done.stderr)["messages"]
    return [
        Mistake(Path(m.get("url", "?")).name, m.get("lastLine", 0), m["message"]) for m in found
    ]
