"""`referrals members`: who uses a career centre, and how each comes in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.options import JSON, PLAIN
from referrals.cli.terminal.session import Session

if TYPE_CHECKING:
    from referrals.usecases.centre.members import Standing

MEMBER = Annotated[str, typer.Argument(metavar="NAME", help="Small letters, digits and dashes.")]
COUNTS = ("asks", "replies", "referrals", "interviews", "offers", "hires")


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("members add ana --config ana.toml"))(add)
    app.command("list", epilog=examples("members list", "members list --json"))(list_)
    app.command(epilog=examples("members invite ana"))(invite)
    app.command(epilog=examples("members export ana ana.json"))(export)
    app.command(epilog=examples("members remove ana --yes"))(remove)
    app.command(epilog=examples("members upgrade"))(upgrade)


def add(
    ctx: typer.Context,
    name: MEMBER,
    file: Annotated[
        Path | None,
        typer.Option("--config", metavar="FILE", help="Their config.toml; kept in the database."),
    ] = None,
    as_json: JSON = False,
) -> None:
    """Make somebody a member; for one who is, keep another config.toml."""
    session: Session = ctx.obj
    from referrals.usecases.centre.members import NotAName
    from referrals.usecases.centre.members import add as make_member

    try:
        new = make_member(session.config, name, file, session.today)
    except NotAName as error:
        raise typer.BadParameter(str(error)) from error
    session.say(
        f"{name} is a member now. `--member {name}` before a command acts for them; "
        f"`referrals members invite {name}` lets them in from their own machine"
        if new
        else f"{name} was a member already; their config.toml is the new one"
    )
    if as_json:
        printing.document({"id": name})


def list_(ctx: typer.Context, as_json: JSON = False, plain: PLAIN = False) -> None:
    """Every member: since when, who is silent for two weeks, and the counts that they share."""
    session: Session = ctx.obj
    from referrals.usecases.centre.members import standings

    told = standings(session.config, session.today)
    if as_json:
        printing.document([_form(standing) for standing in told])
        return
    printing.table(
        ("Member", "Since", "Looked", *map(str.capitalize, COUNTS)),
        [_row(standing) for standing in told],
        plain,
        lambda: "Nobody is a member yet: `referrals members add NAME`",
    )  # fmt: skip


def _row(standing: Standing) -> tuple[object, ...]:
    member, counts = standing.member, standing.funnel
    looked = f"{member.looked_on or 'never'}{', silent' if standing.silent else ''}"
    shared = (getattr(counts, name) if counts else "–" for name in COUNTS)
    return member.name, member.added_on, looked, *shared


def _form(standing: Standing) -> dict[str, object]:
    member, counts = standing.member, standing.funnel
    return {
        "name": member.name,
        "added_on": member.added_on,
        "looked_on": member.looked_on,
        "silent": standing.silent,
        "shared": {name: getattr(counts, name) for name in COUNTS} if counts else None,
    }


def invite(ctx: typer.Context, name: MEMBER, as_json: JSON = False) -> None:
    """Print what a member puts into a config.toml of their own, with a new password: once."""
    session: Session = ctx.obj
    from referrals.usecases.centre.members import invite as login_of

    text = login_of(session.config, name)
    if as_json:
        printing.document({"config": text})
    else:
        typer.echo(text, nl=False)
    session.say("Nobody can read the password again: a further invitation makes another")


def export(
    ctx: typer.Context,
    name: MEMBER,
    file: Annotated[Path, typer.Argument(metavar="FILE|-", help="- for the standard output.")],
    as_json: JSON = False,
) -> None:
    """Everything that a member's book has, as one document: what they have a right to."""
    session: Session = ctx.obj
    from referrals.cli.daily.export import write_everything

    write_everything(session.for_member(name), file, with_ledger=True, notes=True)
    if as_json:
        printing.document({"file": str(file)})


def remove(
    ctx: typer.Context,
    name: MEMBER,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: JSON = False,
) -> None:
    """Take out a member: every row, the login, the files; there is no way back."""
    session: Session = ctx.obj
    from referrals.usecases.centre.members import remove as take_out

    if not yes and not typer.confirm(f"Everything of {name} goes, for good?", err=True):
        raise typer.Abort
    take_out(session.config, name)
    session.say(f"Nothing of {name} is left here; backups of the server keep it for their time")
    if as_json:
        printing.document({"id": name})


def upgrade(ctx: typer.Context, as_json: JSON = False) -> None:
    """Make the centre's tables, or bring them to what this program works with."""
    session: Session = ctx.obj
    from referrals.usecases.centre.members import upgrade as bring_up_to_date

    schema = bring_up_to_date(session.config)
    session.say(f"The centre is of schema {schema}")
    if as_json:
        printing.document({"schema": schema})
