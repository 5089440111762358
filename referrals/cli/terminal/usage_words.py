"""What a person is told who typed something that cannot be read: our words, not Typer's."""

from __future__ import annotations

import re
from typing import Any

import typer

from referrals.cli.terminal.printing import safe

LONGEST = 200
"""Letters of one word that are said again; a longer one is a slip of the clipboard."""
SAID = tuple(
    (re.compile(pattern, re.DOTALL), words)
    for pattern, words in (
        (r"Input should be a valid integer.*", "a whole number is wanted"),
        (r"Input should be a valid number.*", "a number is wanted"),
        (r"Input should be less than or equal to (.+)", r"at most \1"),
        (r"Input should be greater than or equal to (.+)", r"at least \1"),
        (r"Got unexpected extra arguments?(?:\(s\))? \((.*)\)", r"'\1' is too much here"),
        (r"No such command (.+?)\.(?: Did you mean (.+)\?)?", r"there is no command \1"),
        (r"No such option: (\S+).*", r"there is no option \1"),
        (r"Option '?([^' ]+)'? requires an argument\.", r"\1 needs a value behind it"),
        (r"Option '?([^' ]+)'? does not take a value\.", r"\1 takes no value"),
        (r"Option '?([^' ]+)'? requires \d+ arguments\.", r"\1 needs more behind it"),
        (r"Missing command\.", "say which command"),
    )
)
NEAR = re.compile(r"Did you mean (.+)\?")


def usage_in_words(error: Any) -> str:
    """The sentence, and where to look where that does not say it."""
    told = _told(error)
    ours = isinstance(error, typer.BadParameter) and error.param is None
    return told if ours or error.ctx is None else f"{told}\n{_look(error.ctx)}"


def _told(error: Any) -> str:
    missing = type(error).__name__ == "MissingParameter"
    if missing:
        said = f"{error.param.display_name_raw if error.param else 'something'} is missing"
    else:
        said = _in_our_words(str(error.message))
    if near := getattr(error, "possibilities", None):
        said = f"{said}; did you mean {' or '.join(sorted(near))}?"
    of = getattr(error, "param", None)
    if of is not None and isinstance(error, typer.BadParameter) and not missing:
        said = f"{_name(of)}: {said}"
    return safe(re.sub(rf"\S{{{LONGEST},}}", lambda long: f"{long[0][:60]}…", said))


def _name(parameter: Any) -> str:
    if parameter.param_type_name == "option":
        return str(max(parameter.opts, key=len))
    return str(parameter.display_name_raw)


def _in_our_words(message: str) -> str:
    near = NEAR.search(message)
    for pattern, words in SAID:
        if match := pattern.fullmatch(message):
            said = match.expand(words)
            return f"{said}; did you mean {near[1].replace(', ', ' or ')}?" if near else said
    return message


def _look(ctx: Any) -> str:
    return f"`{ctx.command_path} --help` shows how it is written."
