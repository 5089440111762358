"""The pictures that the README shows are there, small, and made by one command."""

from __future__ import annotations

import re
from pathlib import Path

from tests.paths import ROOT
from tests.reports.checked.pictures import take
from tests.reports.checked.tools import chromium
from tests.reports.morning import MORNING

SMALL = 200_000
BEGINNING = b"\x89PNG\r\n\x1a\n"


def test_the_readme_shows_pictures_that_are_there_and_small() -> None:
    named = re.findall(r"docs/pictures/[\w-]+\.png", (ROOT / "README.md").read_text("utf-8"))

    assert {Path(name).stem for name in named} == {
        "mail-light", "mail-dark", "report-light", "report-dark",
    }  # fmt: skip
    assert all((ROOT / name).stat().st_size < SMALL for name in named)


def test_one_command_makes_them_again(tmp_path: Path) -> None:
    chromium()

    take(MORNING, tmp_path / "pictures")

    made = sorted((tmp_path / "pictures").iterdir())
    assert [file.stem for file in made] == [
        "mail-dark", "mail-light", "report-dark", "report-light",
    ]  # fmt: skip
    assert all(file.read_bytes().startswith(BEGINNING) for file in made)
    assert made[0].read_bytes() != made[1].read_bytes()
