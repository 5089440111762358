"""Where Typer takes longer than the answer: it is kept from loading pydantic and rich for nothing.

benchmarks/startup.py measures it, and tests/cli/test_main.py names what may not be loaded.
"""

from __future__ import annotations

from typing import Any

from typer import _completion_classes
from typer.core import TyperArgument, TyperOption

PARAMETERS = (TyperArgument, TyperOption)


def check_only_what_is_said() -> None:
    """An option that was left out is checked by nothing: it is None."""
    for parameter in PARAMETERS:
        _set(parameter, _with_none_unchecked(parameter.process_value))


def _with_none_unchecked(check: Any) -> Any:
    def process(self: Any, ctx: Any, value: Any) -> Any:
        if value is not None or self.required:
            return check(self, ctx, value)
        return self.callback(ctx, self, None) if self.callback else None

    return process


def check_nothing() -> None:
    """Under the Tab key, words typed before are taken as they are."""
    for parameter in PARAMETERS:
        _set(parameter, lambda _, __, value: value)
    # Nor are those offered dressed up: a bracket in a name is no command to rich.
    _completion_classes._sanitize_help_text = lambda text: text


def _set(parameter: Any, process: Any) -> None:
    parameter.process_value = process
