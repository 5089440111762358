"""What the documents say of the house is true: every path that they name is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.paths import ROOT

DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
PATH = re.compile(r"`((?:referrals|reports|scrapers|tests|benchmarks|scripts|docs)/[\w./-]*)`")
PLACEHOLDER = re.compile(r"\b[A-Z]{4,}\b")
TREE = re.compile(r"^( *)((?:[\w.]+/ ?)+)(?: {2,}|$)", re.MULTILINE)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_path_that_a_document_names_is_there(document: Path) -> None:
    named = set(PATH.findall(document.read_text(encoding="utf-8")))

    missing = [path for path in named if not any(ROOT.glob(PLACEHOLDER.sub("*", path)))]

    assert document.name == "CHANGELOG.md" or missing == []


def rooms() -> set[str]:
    """The folders that CONTRIBUTING's picture of the house shows."""
    picture = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").split("```")[1]
    shown, above = set(), dict[int, str]()
    for indent, names in TREE.findall(picture):
        for name in names.split():
            depth = len(indent) // 2
            above[depth] = name
            shown.add("".join(above[level] for level in range(depth + 1)).rstrip("/"))
    return shown


def test_the_picture_of_the_house_shows_every_room_and_no_other() -> None:
    real = {
        path.parent.relative_to(ROOT).as_posix()
        for package in ("referrals", "reports", "scrapers")
        for path in (ROOT / package).rglob("__init__.py")
    }

    shown = {room for room in rooms() if room.split("/")[0] in ("referrals", "reports", "scrapers")}

    inner = {room for room in real if any(room.startswith(f"{top}/") for top in (
        "referrals/demo", "scrapers/spiders"
    ))}  # fmt: skip
    assert real - inner - shown == set()
    assert [room for room in shown if not (ROOT / room).is_dir()] == []
