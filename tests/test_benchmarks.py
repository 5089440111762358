"""Every benchmark runs by the command that its first lines name."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.paths import ROOT
from tests.warm import warm

SHORT = {
    "closing": ["--boards", "3", "--days", "9"],
    "crash": ["--kills", "1"],
    "employers": ["--contacts", "50", "--companies", "20"],
    "fields": ["--half", "0"],
    "fuzz": ["--only", "place", "-runs=20"],
    "gates": ["--only", "the gate 'decided'", "--tests", "tests/domain/asks/test_posting_gates.py"],
    "growth": ["--times", "1", "--part", "0.01"],
    "hostile": ["--only", "a place of 200 KB"],
    "linear": ["--only", "place", "--length", "200"],
    "mutations": ["guard", "--sample", "1"],
    "neighbours": [
        "--hosts",
        "2",
        "--boards",
        "2",
        "--failing",
        "1",
        "--runs",
        "1",
        "--delay",
        "0",
    ],
    "networks": ["--networks", "20"],
    "people": ["--people", "20"],
    "places": [],
    "report": ["--postings", "5", "--contacts", "20"],
    "scan": [
        "--boards",
        "2",
        "--postings",
        "3",
        "--generous",
        "2",
        "--workday",
        "0",
        "--copies",
        "0",
    ],
    "serve": ["--contacts", "20", "--postings", "5", "--seconds", "1", "--rate", "5"],
    "startup": ["--runs", "1", "--small"],
    "suggest": ["--part", "0.003", "--runs", "1"],
    "text": ["--texts", "3"],
}
"""The least that shows whether a benchmark runs; what it says is not measured here."""
ANEW = {"gates", "mutations"}
"""They change the program's lines: nothing of it may have been imported."""
PARTS = {
    "advised", "bare_spider", "boards", "broken_rules", "crowd", "graft", "invented_networks",
    "mutants", "network_rules", "network_scenes", "own_cases", "people_files", "scene_rules",
}  # fmt: skip
"""What several benchmarks share."""


def benchmarks() -> dict[str, Path]:
    return {path.stem: path for path in (ROOT / "benchmarks").glob("*.py")}


def test_every_benchmark_is_tried_here() -> None:
    assert set(benchmarks()) == set(SHORT) | PARTS


@pytest.mark.parametrize("name", sorted(SHORT))
def test_a_benchmark_names_the_command_that_runs_it(name: str) -> None:
    first_lines = benchmarks()[name].read_text(encoding="utf-8").split('"""')[1]

    assert re.search(rf"^ *python -m benchmarks\.{name}\b", first_lines, re.MULTILINE)


@pytest.mark.parametrize("name", sorted(SHORT))
def test_a_benchmark_runs_by_its_command(name: str, tmp_path: Path) -> None:
    out, err = tmp_path / "out", tmp_path / "err"

    if name in ANEW:
        command = [sys.executable, "-m", f"benchmarks.{name}", *SHORT[name]]
        with out.open("wb") as told, err.open("wb") as errors:
            code = subprocess.run(
                command, cwd=ROOT, stdout=told, stderr=errors, check=False
            ).returncode
    else:
        code = warm().run_module(f"benchmarks.{name}", SHORT[name], out, err)

    said = err.read_text(encoding="utf-8")
    if missing := re.search(r"samples are not here: .*", said):
        pytest.skip(missing[0])
    assert code == 0, said
    assert out.read_text(encoding="utf-8").strip()
