"""docs/man, from the program's own helps as docs/commands.md is: `python scripts/man_pages.py`."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typer

from referrals.cli.main import app
from referrals.cli.start.commands import GROUPS, SECTIONS
from referrals.cli.start.lazy import Lazy, every_command
from referrals.cli.terminal.examples import examples_of

FOLDER = Path(__file__).parents[1] / "docs" / "man"
EXIT = """0 done, 1 failed, 2 usage, 3 some boards failed, 10 no or broken config,
11 another scan runs, 12 mail refused, 130 interrupted."""
FILES = """The configuration is the file of \\-\\-config, else that of $REFERRALS_CONFIG,
else ./config.toml, else config.toml in the user's config folder. Paths in it are taken from its
own folder."""


def pages() -> dict[str, str]:
    """Every page by its file: `referrals.1`, and one for each command."""
    root = typer.main.get_command(app)
    assert isinstance(root, Lazy)
    inside: dict[str, list[tuple[str, Any]]] = {}
    for path, command in every_command(root):
        inside.setdefault(path.split()[0], []).append((path, command))
    made = {f"referrals-{name}.1": _page(name, found) for name, found in inside.items()}
    return {"referrals.1": "\n".join(_overview(root)) + "\n", **made}


def _overview(root: Lazy) -> Iterator[str]:
    yield from _head("referrals", "whom of all the people you know could help with a job")
    yield ".SH SYNOPSIS\n.B referrals\n[\\fIOPTIONS\\fR] \\fICOMMAND\\fR [\\fIARGS\\fR]"
    yield f".SH DESCRIPTION\n{_text(root.help or '')}"
    yield ".SH OPTIONS"
    yield from (line for parameter in root.params for line in _parameter(parameter))
    yield ".SH COMMANDS"
    for section, places in SECTIONS.items():
        yield f".SS {section}"
        for name, place in places.items():
            yield f".TP\n.BR referrals\\-{name} (1)\n{_text(place.help)}"
    yield f".SH FILES\n{FILES}\n.SH EXIT STATUS\n{EXIT}"


def _page(name: str, found: list[tuple[str, Any]]) -> str:
    places = {said: place for section in SECTIONS.values() for said, place in section.items()}
    lines = [*_head(f"referrals-{name}", places[name].help.rstrip("."))]
    lines += [".SH SYNOPSIS", *_synopsis(found)]
    for path, command in found:
        lines += [
            f".SH {path.upper()}" if name in GROUPS else ".SH DESCRIPTION",
            *_whole(command),
        ]
    lines.append(f".SH FILES\n{FILES}\n.SH EXIT STATUS\n{EXIT}\n.SH SEE ALSO\n.BR referrals (1)")
    return "\n".join(lines) + "\n"


def _head(name: str, about: str) -> Iterator[str]:
    yield f'.TH {name.upper()} 1 "" "referrals" "User Commands"'
    yield f".SH NAME\n{_text(name)} \\- {_text(about)}"


def _synopsis(found: list[tuple[str, Any]]) -> Iterator[str]:
    for path, command in found:
        ctx = typer.Context(command)
        pieces = " ".join(command.collect_usage_pieces(ctx))
        yield f".B referrals {_text(path)}\n{_text(pieces)}\n.br"


def _whole(command: Any) -> Iterator[str]:
    paragraphs = inspect.cleandoc(command.help or "").split("\n\n")
    yield "\n.PP\n".join(map(_text, paragraphs))
    yield from (line for parameter in command.params for line in _parameter(parameter))
    if examples := examples_of(command):
        yield ".PP\nExamples:\n.PP\n.nf\n.RS"
        yield from (_text(f"referrals {words}") for words in examples)
        yield ".RE\n.fi"


def _parameter(parameter: Any) -> Iterator[str]:
    shown = parameter.metavar or ""
    if parameter.param_type_name == "option":
        names = ", ".join(f"\\fB{_text(name)}\\fR" for name in parameter.opts)
        yield f".TP\n{names}" + (f" \\fI{_text(shown)}\\fR" if shown else "")
    else:
        yield f".TP\n\\fI{_text(shown)}\\fR"
    yield _text(parameter.help or "")


def _text(said: str) -> str:
    """*said* as roff takes it: no line of it is a request."""
    plain = said.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join(
        f"\\&{line}" if line[:1] in ("'", ".") else line for line in plain.splitlines()
    )


def main(folder: Path) -> None:
    """Write every page, and let go of those of commands that are no more."""
    folder.mkdir(exist_ok=True)
    made = pages()
    for old in folder.glob("*.1"):
        if old.name not in made:
            old.unlink()
    for name, page in made.items():
        (folder / name).write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
