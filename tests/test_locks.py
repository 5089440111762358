"""The locks install what they name, for years: whatever has come out since, with old pips and new.

The wheels are small ones made here, under the locked names and versions and with the requirements of
the real ones, so that pip meets the same questions; beside each lies a newer release.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

import pytest

from tests.paths import ROOT

LOCKS = ("run", "dev")
ENTRY = re.compile(
    r"^([\w.-]+)(\[[\w., -]+\])?==(\S+)( ; [^\\\n]*?)? \\\n(?: +--hash=\S+(?: \\)?\n)+", re.M
)
KEPT = ("Requires-Dist", "Provides-Extra", "Requires-Python")
LATER = "9999.1"


@dataclass(frozen=True)
class Locked:
    """One entry of a lock."""

    name: str
    extras: str
    version: str
    marker: str


def entries(lock: str) -> Iterator[Locked]:
    for found in ENTRY.finditer(lock):
        yield Locked(found[1], found[2] or "", found[3], found[4] or "")


def installed(name: str) -> Distribution | None:
    """None for what this machine has no need of (colorama)."""
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def wheel(folder: Path, name: str, version: str) -> Path:
    """A wheel without code that requires what the real one does."""
    said = installed(name)
    facts = [
        f"{fact}: {value}" for fact in KEPT for value in (said.metadata.get_all(fact) or [] if said else [])
    ]  # fmt: skip
    plain = name.replace("-", "_").replace(".", "_")
    info = f"{plain}-{version}.dist-info"
    head = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}", *facts]
    texts = {
        "METADATA": "\n".join(head) + "\n",
        "WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        "RECORD": "".join(f"{info}/{part},,\n" for part in ("METADATA", "WHEEL", "RECORD")),
    }
    file = folder / f"{plain}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(file, "w") as packed:
        for part, text in texts.items():
            packed.writestr(f"{info}/{part}", text)
    return file


def locked_again(lock: str, folder: Path) -> str:
    """The lock, with the hashes of wheels that are made for it in *folder*."""
    said = []
    for one in entries(lock):
        digest = hashlib.sha256(wheel(folder, one.name, one.version).read_bytes()).hexdigest()
        wheel(folder, one.name, LATER)
        said.append(f"{one.name}{one.extras}=={one.version}{one.marker} --hash=sha256:{digest}\n")
    return "".join(said)


def bundled_pip() -> str:
    """The pip that this Python brings, as a wheel that runs where it lies."""
    import ensurepip

    folders = (Path(ensurepip.__file__).parent / "_bundled", Path("/usr/share/python-wheels"))
    found = [file for folder in folders for file in sorted(folder.glob("pip-*.whl"))]
    if not found:
        pytest.skip("this Python brings no pip of its own (apt-get install python3-venv)")
    return str(found[0] / "pip")


PIPS = {"the pip of this Python": bundled_pip, "a new pip": lambda: "-mpip"}
each_pip = pytest.mark.parametrize("pip", PIPS.values(), ids=PIPS)


def install(pip: str, lock: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Hashes required, and nothing but *folder* to take from."""
    file = folder / "requirements.lock"
    file.write_text(lock, encoding="utf-8")
    options = ["--isolated", "--disable-pip-version-check", "--no-cache-dir", "--require-hashes"]
    options += ["--no-index", "--find-links", str(folder), "--target", str(folder / "installed")]
    return subprocess.run(
        [sys.executable, pip, "install", *options, "-r", str(file)],
        check=False, capture_output=True, text=True,
    )  # fmt: skip


@pytest.mark.parametrize("name", LOCKS)
def test_every_line_of_a_lock_is_understood_here(name: str) -> None:
    lock = (ROOT / "requirements" / f"{name}.lock").read_text(encoding="utf-8")

    assert len([*entries(lock)]) == len(re.findall(r"^[\w.-]+(?:\[.*\])?==", lock, re.M)) > 30
    assert "://" not in re.sub(r"^ *#.*$", "", lock, flags=re.M)


@each_pip
@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_installs_what_it_names_though_newer_releases_are_out(
    name: str, pip: object, tmp_path: Path
) -> None:
    lock = (ROOT / "requirements" / f"{name}.lock").read_text(encoding="utf-8")

    done = install(pip(), locked_again(lock, tmp_path), tmp_path)  # type: ignore[operator]

    assert done.returncode == 0, done.stderr
    here = {file.name for file in (tmp_path / "installed").glob("*.dist-info")}
    assert len(here) > 30
    assert not [name for name in here if LATER in name]


def test_the_pip_of_this_python_needs_the_extras_in_the_lock(tmp_path: Path) -> None:
    """So these wheels do put the question that stopped `make test` a week after it was locked."""
    lock = (ROOT / "requirements" / "dev.lock").read_text(encoding="utf-8")
    stripped = re.sub(r"\[[\w., -]+\]==", "==", lock)

    done = install(bundled_pip(), locked_again(stripped, tmp_path), tmp_path)

    assert "must have their versions pinned" in done.stderr
