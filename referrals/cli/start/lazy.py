"""Groups of commands that load a command when it is asked for, and no other.

A list of commands, in a help or under the Tab key, is told from the table of commands: to load
them all takes longer than most of them run.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_group

from referrals.cli.start.commands import GROUPS, SECTIONS, Place


class Lazy(TyperGroup):
    """Knows its commands by name; each stands in the list for itself, until it is run."""

    def __init__(self, *, name: str | None = None, **attributes: Any) -> None:
        super().__init__(name=name, **attributes)
        self.sections = {"Commands": GROUPS[name]} if name in GROUPS else SECTIONS
        self.places = {name: at for places in self.sections.values() for name, at in places.items()}
        for command, at in self.places.items():
            # Whole sentences: cut to the line, half of them say nothing.
            self.add_command(TyperCommand(command, short_help=at.help), command)

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        name, found, rest = super().resolve_command(ctx, args)
        return name, self.whole(name) if name and found else None, rest

    def whole(self, name: str) -> Any:
        """The command itself, with its options."""
        return _load(name, self.places[name])

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002 - Typer gives it
        for section, places in self.sections.items():
            with formatter.section(section):
                formatter.write_dl([(name, at.help) for name, at in places.items()])


def group_of(name: str, **attributes: Any) -> typer.Typer:
    """An empty group; its commands are those of the table."""
    return typer.Typer(name=name, cls=Lazy, rich_markup_mode=None, **attributes)


def _load(name: str, at: Place) -> Any:
    loading = typer.Typer(rich_markup_mode=None)
    if at.file:
        import_module(f"referrals.{at.module}").register(loading)
    else:
        loading.add_typer(group_of(name, help=at.help, no_args_is_help=True))
    command = get_group(loading).commands[name]
    for parameter in command.params:
        _name_in_help(parameter)
    return command


def _name_in_help(parameter: Any) -> None:
    """What stands for a value in a help is a word of the user's, not of the programming language:
    `[FILE]`, not `{file} <str>`."""
    if parameter.param_type_name == "argument":
        name = (parameter.metavar or parameter.name.rstrip("_").upper()).strip("[]")
        usage = name if parameter.required else f"[{name}]"
        parameter.metavar = name
        parameter.display_type_rich = lambda ctx: None  # noqa: ARG005 - Typer gives it
        parameter.get_usage_pieces = lambda ctx: [usage]  # noqa: ARG005
    elif not parameter.is_flag:
        parameter.metavar = parameter.metavar or _placeholder(parameter.type_descriptor)


def _placeholder(kind: Any) -> str:
    return "NUMBER" if kind.annotation in (int, float) else "FILE" if kind.is_path else "TEXT"


def every_command(group: Lazy, before: str = "") -> Iterator[tuple[str, Any]]:
    """Each command that does something, with its whole name, and all that is in groups."""
    for name in group.places:
        command = group.whole(name)
        if not isinstance(command, Lazy):
            yield before + name, command
            continue
        if command.invoke_without_command:
            yield before + name, command
        yield from every_command(command, f"{before}{name} ")
