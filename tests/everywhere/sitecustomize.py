"""Read by every Python process of the tests: it goes by their clock, and stays on this machine."""

from __future__ import annotations

import os
import socket
import sys
import threading
import time
from collections.abc import Callable
from ipaddress import ip_address
from pathlib import Path
from typing import Any

REFUSED = "tests stay on this machine"
SENTENCE = "{} asked for {}: a test reaches no further than this machine; serve it on 127.0.0.1"
# Which of an event's arguments says where to (Python, "Audit events table").
TOLD = {
    "socket.connect": 1, "socket.sendto": 1, "socket.sendmsg": 1,
    "socket.getaddrinfo": 0, "socket.gethostbyname": 0, "socket.gethostbyaddr": 0,
}  # fmt: skip


def set_clock(ahead: float) -> None:
    """Only clocks that tell the day are set; patience (`time.monotonic`) stays real."""
    # time_machine brings its fixtures along, if it can: a third of a second for each process.
    unless_there: Any = sys.modules.setdefault("pytest", None)  # type: ignore[arg-type]
    import time_machine

    if unless_there is None:
        del sys.modules["pytest"]
    time_machine.travel(time.time() + ahead, tick=True).start()  # noqa: TID251 - to be set


def here(host: str) -> bool:
    """Whether *host* is this machine, or a name that the standard keeps from ever being one."""
    try:
        # As the system reads numbers: 127.1 is 127.0.0.1, and so is 0x7f000001.
        address = ip_address(host if ":" in host else socket.inet_aton(host))
    except (ValueError, OSError):
        return host in ("", "localhost", socket.gethostname())
    return address.is_loopback or address.is_unspecified


def asks_nobody(event: str, host: str) -> bool:
    """Whether only an address is to be read, as people write them ("0x7f000001", "127.1")."""
    if not event.startswith("socket.get"):
        return False
    try:
        socket.inet_aton(host)
    except OSError:
        return ":" in host
    return True


def stay(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse what would leave this machine, and note it where the tests look (`ground.reached`)."""
    place = TOLD.get(event)
    if place is None:
        return
    to = arguments[place]
    host = to[0] if isinstance(to, tuple) else to
    host = host.decode() if isinstance(host, bytes) else host
    # A socket with a file's name, and one that is told no name, are of this machine.
    if host is None or (isinstance(to, str | bytes) and event == "socket.connect") or here(host):
        return
    if asks_nobody(event, host):
        return
    if host.endswith(".invalid"):
        raise socket.gaierror(socket.EAI_NONAME, f"{REFUSED}: nobody has the name {host}")
    with Path(os.environ.get("TESTS_REACHED", REACHED)).open("a", encoding="utf-8") as file:
        file.write(SENTENCE.format(event, to) + "\n")
    raise socket.gaierror(socket.EAI_NONAME, f"{REFUSED}: {host}")


def let_threads_begin_one_by_one() -> None:
    """Python 3.11 asks `stay` amid the change of what traces a thread (coverage does), and a second
    thread that comes to it meanwhile ends before its first line: a request that nobody answers."""
    lock = threading.RLock()
    # A fork amid it would leave the lock shut for good in the new process.
    os.register_at_fork(
        before=lock.acquire, after_in_parent=lock.release, after_in_child=lock.release
    )

    def alone(function: Callable[..., Any] | None) -> Callable[..., Any] | None:
        def held(*arguments: Any) -> Any:
            with lock:
                return function(*arguments) if function else None

        return held if function else None

    traces, trace_threads = threading.gettrace(), threading.settrace
    sys.settrace = alone(sys.settrace)  # type: ignore[assignment]
    threading.settrace = lambda function: trace_threads(alone(function))
    threading.settrace(traces)


if "TESTS_AHEAD" in os.environ:
    set_clock(float(os.environ["TESTS_AHEAD"]))
if "TESTS_REACHED" in os.environ:
    REACHED = os.environ["TESTS_REACHED"]
    """Also once a process has emptied its environment."""
    let_threads_begin_one_by_one()
    sys.addaudithook(stay)
