"""Small programs that stand where the system's schedulers do, on PATH."""

from __future__ import annotations

from pathlib import Path

import pytest

CRONTAB = """#!/bin/sh
tab=$(dirname "$0")/tab
case "$1" in
  -l) [ -f "$tab" ] || { echo "no crontab for robin" >&2; exit 1; }; cat "$tab" ;;
  -r) rm "$tab" ;;
  -) cat > "$tab.new" && mv "$tab.new" "$tab" ;;
esac
"""
SYSTEMCTL = """#!/bin/sh
here=$(dirname "$0")
echo "$*" >> "$here/asked"
case "$2" in
  show) cat "$here/state" 2>/dev/null || true ;;
esac
"""
NO_SYSTEMCTL = """#!/bin/sh
echo 'Failed to connect to bus: No medium found' >&2
exit 1
"""
LAUNCHCTL = """#!/bin/sh
here=$(dirname "$0")
echo "$*" >> "$here/asked"
case "$1" in
  bootstrap) cp "$3" "$here/loaded" ;;
  bootout) rm "$here/loaded" 2>/dev/null ;;
  print) [ -f "$here/loaded" ] ;;
esac
"""
SCHTASKS = """#!/bin/sh
here=$(dirname "$0")
echo "$*" >> "$here/asked"
case "$1" in
  /Create) cp "$6" "$here/task" ;;
  /Delete) rm "$here/task" 2>/dev/null ;;
  /Query) [ -f "$here/task" ] || exit 1
    echo '"PC","\\\\name","24.11.2026 07:30:00","Ready","Interactive only","23.11.2026 07:30:01","0","PC\\\\robin"' ;;
esac
"""


def put(folder: Path, **programs: str) -> str:
    """Write the programs into *folder*; a PATH that begins with it."""
    folder.mkdir(exist_ok=True)
    for name, text in programs.items():
        (folder / name).write_text(text)
        (folder / name).chmod(0o755)
    return f"{folder}:/usr/bin:/bin"


def put_on_path(folder: Path, monkeypatch: pytest.MonkeyPatch, **programs: str) -> None:
    monkeypatch.setenv("PATH", put(folder, **programs))
