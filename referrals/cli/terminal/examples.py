"""Examples of every command: in the helps, in docs/commands.md, and run by a test."""

from __future__ import annotations

from collections.abc import Iterator

import typer

EXAMPLES: dict[str, tuple[str, ...]] = {
    "init": ("init",),
    "demo": ("demo --folder demo",),
    "doctor": ("doctor", "doctor --json"),
    "backup": ("backup", "backup book.db"),
    "restore": ("restore book.db",),
    "recover": ("recover",),
    "scan": ("scan", "scan --company northwind", "scan --dry-run"),
    "report": ("report", "report --redact"),
    "send": ("send --dry-run",),
    "draft": ("draft A1", "draft F1 --eml reminder.eml", 'draft "Ana Silva" --lookout "analyst"'),
    "export": ("export all.json", "export --calendar owed.ics", "export -"),
    "suggest": ("suggest", 'suggest "data engineer"', "suggest --company northwind --json"),
    "today": ("today", "today --json"),
    "ask": (
        'ask A1',
        'ask "Ana Silva" --posting "data engineer" --on yesterday',
        'ask ana --company northwind --kind advice --channel linkedin',
        'ask ana --via bo --company northwind',
    ),
    "asks": ("asks --open", "asks --due --json"),
    "outcome": (
        "outcome cy agreed",
        "outcome F1 ghosted",
        'outcome 1 agreed --on yesterday --note "gladly"',
        'outcome 1 interviewing --met "Ida Reyes, Head of Data"',
    ),
    "thank": ("thank cy --how card",),
    "met": ('met ana --how call --note "asked how the new team is"',),
    "applied": ('applied "data engineer" --on yesterday',),
    "done": ("done A1", "done F1 --on yesterday"),
    "snooze": ("snooze A1 1w", "snooze F1 friday", "snooze H1 --never"),
    "gave": ('gave ana "a word with my old team" --kind lead --posting analyst',),
    "received": ('received cy "an hour on the offer" --weight 2',),
    "lookout": (
        'lookout ana "data engineer, Berlin" --until 8w',
        'lookout bo "cook" --mine',
        "lookout --list",
        "lookout --end 1",
    ),
    "threads": ("threads --open", "threads --json"),
    "wake": ("wake",),
    "undo": ("undo --list", "undo"),
    "stats": ("stats", "stats --json"),
    "open": ("open A1", 'open "data engineer"'),
    "schedule install": ("schedule install",),
    "schedule show": ("schedule show",),
    "schedule remove": ("schedule remove",),
    "postings": ("postings --new", "postings --dropped", "postings --company northwind --json"),
    "postings show": ('postings show "data engineer"', "postings show 1 --json"),
    "postings edit": ('postings edit 1 --hiring-manager ana --team Data',),
    "companies add": (
        "companies add https://job-boards.greenhouse.io/gitlab", "companies add Hooli --no-board",
    ),
    "companies import": ("companies import companies.csv --dry-run",),
    "companies edit": ('companies edit northwind --bonus "2500 USD" --alias NW',),
    "companies remove": ("companies remove northwind",),
    "companies suggest": ("companies suggest",),
    "companies list": ("companies list", "companies list --json"),
    "companies check": ("companies check",),
    "contacts add": (
        'contacts add "Fay Wu" --employer Hooli --title Analyst --from 2019 --tie 4',
    ),
    "contacts edit": (
        "contacts edit ana --employer Hooli --last-contact yesterday",
        "contacts edit ana --tag berlin",
        "contacts edit --company northwind --tag northwind",
    ),
    "contacts export": ("contacts export contacts.csv", "contacts export --format json"),
    "contacts forget": ("contacts forget bo --yes",),
    "contacts import": ("contacts import Connections.csv --dry-run",),
    "contacts link": ("contacts link ana bo --strength 4",),
    "contacts unlink": ("contacts unlink ana cy",),
    "contacts merge": ("contacts merge ana bo",),
    "contacts review": ("contacts review --json",),
    "contacts list": (
        "contacts list", "contacts list cook", "contacts list --dormant --company northwind",
    ),
    "contacts show": ("contacts show ana", "contacts show ana --json"),
}  # fmt: skip
"""By command; each line is what follows `referrals`."""


def show_examples(app: typer.Typer, before: str = "") -> None:
    """Let the help of every command of *app* end with its examples."""
    for command in app.registered_commands:
        command.epilog = _epilog(before + str(command.name or _spelled(command.callback)))
    for group in app.registered_groups:
        if group.typer_instance:
            show_examples(group.typer_instance, f"{before}{group.name} ")
            group.epilog = _epilog(f"{before}{group.name}")


def _spelled(callback: object) -> str:
    return str(getattr(callback, "__name__", "")).replace("_", "-")


def _epilog(command: str) -> str | None:
    # The first sign keeps the lines apart as they are.
    lines = "\n".join(_lines(command))
    return f"\b\nExamples:\n{lines}" if lines else None


def _lines(command: str) -> Iterator[str]:
    return (f"  referrals {words}" for words in EXAMPLES.get(command, ()))
