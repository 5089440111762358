"""The wheel holds all that the program needs: `referrals demo` runs where the checkout is not."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.paths import ROOT

PACKAGES = ("referrals", "reports", "scrapers")


def done(command: Sequence[object], folder: Path) -> str:
    """What *command* prints in *folder*, in an environment that names neither home nor paths."""
    env = {"PATH": os.defpath, "HOME": str(folder), "LANG": "C.UTF-8"}
    ended = subprocess.run(
        [*map(str, command)], cwd=folder, env=env, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
    subprocess.run([*map(str, build)], cwd=ROOT, capture_output=True, check=True)
    [built] = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def bare(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of an environment with nothing but the wheel; what it needs from others is lent
    by the tests' environment, without its own link to the checkout."""
    folder = tmp_path_factory.mktemp("bare")
    done([sys.executable, "-m", "venv", "--without-pip", folder], folder)
    pip = [sys.executable, "-m", "pip", "--python", folder / "bin" / "python", "install"]
    done([*pip, "--quiet", "--no-deps", "--no-index", wheel], folder)
    [packages] = folder.glob("lib/python*/site-packages")
    (packages / "lent.pth").write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    return folder / "bin"


def test_no_file_of_the_packages_is_left_out_of_the_wheel(wheel: Path) -> None:
    files = {
        path.relative_to(ROOT).as_posix()
        for package in PACKAGES
        for path in (ROOT / package).rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }

    with ZipFile(wheel) as packed:
        assert files - set(packed.namelist()) == set()


def test_the_man_pages_are_in_the_wheel(bare: Path) -> None:
    pages = {page.name for page in (ROOT / "docs" / "man").glob("*.1")}

    assert pages == {page.name for page in (bare.parent / "share" / "man" / "man1").glob("*.1")}


def test_the_demo_runs_from_the_wheel_with_the_checkout_out_of_reach(
    bare: Path, tmp_path: Path
) -> None:
    where = "import sys, referrals, scrapers, reports; print(referrals.__file__, *sys.path)"
    assert str(ROOT / "referrals") not in done([bare / "python", "-c", where], tmp_path)
    assert not {str(ROOT)} & set(done([bare / "python", "-c", where], tmp_path).split())

    shown = done([bare / "referrals", "--today", "2026-11-23", "demo"], tmp_path)

    report = next(word for word in shown.split() if word.endswith(".html"))
    assert "<html" in Path(tmp_path, report).read_text(encoding="utf-8")


def test_the_commented_configuration_is_in_the_wheel(bare: Path, tmp_path: Path) -> None:
    done([bare / "referrals", "--config", tmp_path / "config.toml", "init"], tmp_path)

    assert (tmp_path / "config.toml").read_bytes() == (ROOT / "config.toml").read_bytes()
