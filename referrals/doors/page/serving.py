"""The server: on one port of this machine, until Ctrl-C or an hour without anybody."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from time import monotonic

import uvicorn

from referrals.doors.desk import Desk
from referrals.doors.page.checks import Keys
from referrals.doors.page.guard import Guard
from referrals.doors.page.heads import PromptHeads
from referrals.doors.page.look import POLICY, login_page
from referrals.doors.page.memory import Memory
from referrals.doors.page.site import site

IDLE = 3600.0
LOOK = 0.5
"""Seconds between two looks at how long nobody was here."""
CONNECTIONS = 200


def serve(
    desk: Desk,
    door: socket.socket,
    ready: Callable[[Keys], None],
    idle: float = IDLE,
    enough: Callable[[], bool] = lambda: False,
    password: str = "",
) -> None:
    """Answer on *door* until Ctrl-C, *idle* seconds without a request that was let in, or
    *enough*. With a *password* other machines may come, to the address of *door* alone."""
    host, port = door.getsockname()[:2]
    keys = Keys(port, (_in_address(host),), password) if password else Keys(port)
    memory = Memory(keys.form)
    guard = Guard(site(desk, memory), keys, POLICY, login_page())
    config = uvicorn.Config(
        guard, log_level="critical", access_log=False, server_header=False, date_header=False,
        lifespan="off", ws="none", limit_concurrency=CONNECTIONS, timeout_keep_alive=30,
        timeout_graceful_shutdown=2, h11_max_incomplete_event_size=32_768, http=PromptHeads,
        proxy_headers=False,
    )  # fmt: skip
    server = uvicorn.Server(config)

    async def run() -> None:
        watching = asyncio.create_task(_end_when(server, guard, idle, enough))
        ready(keys)
        await server.serve(sockets=[door])
        watching.cancel()

    try:
        asyncio.run(run())
    except KeyboardInterrupt:
        pass  # that is how it ends
    finally:
        memory.clear()
        desk.close()


async def _end_when(
    server: uvicorn.Server, guard: Guard, idle: float, enough: Callable[[], bool]
) -> None:
    while monotonic() - guard.last < idle and not enough():
        await asyncio.sleep(LOOK)
    server.should_exit = True


def _in_address(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def door_on(port: int, host: str = "127.0.0.1") -> socket.socket:
    """The port, or any free one for 0, at an address of this machine. Raises OSError."""
    family, kind, _, _, place = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    door = socket.socket(family, kind)
    door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    door.bind(place)
    door.listen(128)  # from here on nobody who has the address is turned away
    return door
