"""Every file of commands is in the command line, and its errors end in their exit codes."""

from __future__ import annotations

import re

from referrals.cli.main import COMMANDS
from tests.paths import ROOT

CLI = ROOT / "referrals" / "cli"


def test_every_file_that_registers_a_command_is_named_once() -> None:
    files = [path for path in CLI.glob("*/*.py") if "def register(" in path.read_text("utf-8")]
    in_groups = [
        f"{path.parent.name}.{command}"
        for path in CLI.glob("*/group.py")
        for command in re.findall(
            r'"(\w+)"',
            re.findall(r"for command in \((.*?)\):", path.read_text("utf-8"), re.DOTALL)[0],
        )
    ]

    named = [*COMMANDS, *in_groups]

    assert sorted(named) == sorted(f"{path.parent.name}.{path.stem}" for path in files)
