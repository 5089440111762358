"""`referrals doctor`: is everything as it should be?"""

from __future__ import annotations

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.options import JSON, PLAIN
from referrals.cli.terminal.session import Session
from referrals.cli.terminal.wrap import fold


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("doctor", "doctor --json"))(doctor)


def doctor(
    ctx: typer.Context,
    as_json: JSON = False,
    plain: PLAIN = False,
) -> None:
    """Is all well? What is missing, the last good scan, the next one, mail, boards, file rights.

    Exits 1 when something must be mended.
    """
    session: Session = ctx.obj
    from referrals.usecases.health.doctor import checks

    results = list(checks(session.config, session.moment))
    if as_json:
        printing.document(results)
    elif plain:
        printing.table((), ((f.what, f.found, f.remedy) for f in results), plain)
    else:
        for finding in results:
            sign = "!" if finding.remedy else " "
            fold(f"{finding.what}: {finding.found}", first=f"{sign} ")
            if finding.remedy:
                fold(finding.remedy, indent=6)
    if any(finding.remedy for finding in results):
        raise typer.Exit(1)
