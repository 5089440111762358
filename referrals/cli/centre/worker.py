"""`referrals worker`: who reads a centre's boards and writes its members' reports."""

from __future__ import annotations

import asyncio
from importlib.util import find_spec
from typing import Annotated

import typer

from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.session import Session

HOST = typer.Option(hidden=True, help="Of a worker's own process: the host that it reads.")


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("worker", "worker --once"))(worker)


def require_queue() -> None:
    """Raises ConfigError where the engine of the queue is not installed."""
    if find_spec("procrastinate") is None:
        from referrals.config.model import ConfigError

        raise ConfigError("workers need an extra: pip install 'referrals[centre]'")


def worker(
    ctx: typer.Context,
    at_once: Annotated[
        int, typer.Option(min=1, max=64, help="Hosts and reports that are worked on at once.")
    ] = 4,
    once: Annotated[bool, typer.Option("--once", help="End when nothing is left to do.")] = False,
    host: Annotated[str | None, HOST] = None,
    epoch: Annotated[int | None, HOST] = None,
) -> None:
    """Read a centre's boards, host by host, and write its members' reports, until told to end.

    As many may run as you like, on as many machines."""
    session: Session = ctx.obj
    if host is not None and epoch is not None:
        _read(session, host, epoch)
        return
    require_queue()
    from referrals.usecases.centre.workers import work

    asyncio.run(work(session.config, at_once, session.day, lambda: session.today, once=once))


def _read(session: Session, host: str, epoch: int) -> None:
    from referrals.store.centre.hosts import Turn
    from referrals.usecases.centre.one_host import end_with_the_worker, read_host

    end_with_the_worker()
    read_host(session.config, Turn(host, epoch), session.today, session.now)
