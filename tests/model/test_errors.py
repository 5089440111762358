"""One base for every error that is foreseen, with the exit code beside it."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

import typer

import referrals
import reports
import scrapers
from referrals.model.errors import ReferralsError

EXIT_CODES = {
    "ConfigError": 10,
    "AlreadyRunning": 11,
    "MailRefused": 12,
    "NotAllSent": 12,
    "NotDone": 2,
    "OutOfOrder": 2,
}


def errors() -> Iterator[type[Exception]]:
    """Every exception that the three packages define."""
    for package in (referrals, scrapers, reports):
        for module in walk_packages(package.__path__, f"{package.__name__}."):
            if "__main__" in module.name or ".migrations." in module.name:
                continue
            for _, kind in inspect.getmembers(import_module(module.name), inspect.isclass):
                if issubclass(kind, Exception) and kind.__module__ == module.name:
                    yield kind


def test_every_error_of_ours_has_the_one_base() -> None:
    """Or that of what was typed, which Typer turns into exit 2."""
    bases = ReferralsError, typer.BadParameter
    assert [kind for kind in errors() if not issubclass(kind, bases)] == []


def test_every_error_ends_in_the_exit_code_of_the_contract() -> None:
    codes = {kind.__name__: kind.exit_code for kind in errors() if issubclass(kind, ReferralsError)}

    assert EXIT_CODES.items() <= codes.items()
    assert {code for name, code in codes.items() if name not in EXIT_CODES} == {1}
