"""What a door tells of an error that was foreseen: the sentence that the command line would say."""

from __future__ import annotations

import typer

from referrals.cli.terminal.error_words import exit_code, in_words
from referrals.cli.terminal.printing import safe
from referrals.cli.terminal.usage_words import usage_in_words


def refusal(error: Exception) -> str | None:
    """None for a fault of ours."""
    if isinstance(error, typer.BadParameter):
        return usage_in_words(error)
    return safe(in_words(error)) if exit_code(error) else None
