"""What the pages of `referrals serve` cost, and whether they hold while a scan runs.

    python -m benchmarks.serve [--contacts 5000] [--postings 20000] [--seconds 60] [--rate 50]

First each page of a book of that size: CPU of the server for the first look after a write, and then
for each further one. Then --rate requests a second for --seconds, over all pages, while scans of 60
boards run one after another and every second somebody takes the book's lock to write: errors, the
slowest answers, and how long the lock was waited for.
"""

from __future__ import annotations

import argparse
import http.client
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from urllib.parse import urlencode, urlsplit

from benchmarks.boards import Boards
from benchmarks.crowd import TODAY, Size, make
from benchmarks.scan import serving

PAGES = (
    "/", "/asks", "/people", "/people?words=person+12", "/people/17", "/review", "/companies",
    "/postings", "/postings?show=dropped&words=sales", "/postings/3", "/numbers", "/import",
)  # fmt: skip
BOARDS = 60
WRITES = 3
"""How often something is logged before each page is looked at; the least that it took counts."""
LOOKS = 10
"""How often each page is looked at for its usual cost."""
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass
class Server:
    process: subprocess.Popen[str]
    host: str
    cookie: str = ""
    secret: str = ""

    def get(self, path: str) -> int:
        connection = http.client.HTTPConnection(self.host, timeout=60)
        connection.request("GET", path, headers={"Cookie": self.cookie})
        answer = connection.getresponse()
        if found := re.search(rb'name="form_secret" value="([^"]+)"', answer.read()):
            self.secret = found[1].decode()
        if said := answer.getheader("set-cookie"):
            self.cookie = said.partition(";")[0]
        connection.close()
        return answer.status

    def write(self) -> None:
        """Log something on a page: what the server knew is out of date."""
        said = {"form_secret": self.secret, "contact": "1", "how": "call"}
        headers = {
            "Cookie": self.cookie, "Origin": f"http://{self.host}",
            "Content-Type": "application/x-www-form-urlencoded",
        }  # fmt: skip
        connection = http.client.HTTPConnection(self.host, timeout=60)
        connection.request("POST", "/log/met", urlencode(said), headers)
        answer = connection.getresponse()
        answer.read()
        connection.close()
        assert answer.status == 303, answer.status

    @property
    def cpu(self) -> float:
        """Seconds so far, of all its threads."""
        said = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(said[11]) + int(said[12])) / TICKS


@contextmanager
def served(config: Path) -> Iterator[Server]:
    words = ["-m", "referrals", "--config", str(config), "--today", str(TODAY), "serve"]
    process = subprocess.Popen([sys.executable, *words], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    address = urlsplit(process.stdout.readline().strip())
    server = Server(process, address.netloc)
    server.get(f"/?{address.query}")
    try:
        yield server
    finally:
        process.terminate()
        process.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--contacts", type=int, default=5_000)
    parser.add_argument("--postings", type=int, default=20_000)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--rate", type=int, default=50)
    options = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(Boards(greenhouse=BOARDS, postings=20)) as (address, _),
    ):
        home = Path(folder) / "home"
        size = Size(options.contacts, 300, options.postings, 150)
        kept = make(home, size, ("data engineer", "analytics engineer"))
        _with_boards(home / "config.toml", address)
        print(
            f"{size.contacts} contacts, {size.postings} postings, of which {kept} suit the search"
        )
        with served(home / "config.toml") as server:
            _pages(server)
            _load(server, home, options.seconds, options.rate)


def _with_boards(config: Path, address: str) -> None:
    """Boards on loopback, beside the companies of the crowd."""
    boards = "".join(
        f'[[companies]]\nname = "Scanned {n}"\nplatform = "greenhouse"\nboard = "b{n}"\n'
        f'api = "{address}"\n'
        for n in range(BOARDS)
    )
    head, tables, rest = config.read_text().partition("[[companies]]")
    scan = "[scan]\ndelay = 0\nallow_private_addresses = true\n"
    config.write_text(f"{head}{scan}{boards}{tables}{rest}")


# ------------------------------------------------------------------ one page


def _pages(server: Server) -> None:
    server.get("/people/1")
    print("\npage                                 after a write  further looks, each (CPU)")
    for path in PAGES:
        # The very first look reads the book and compiles the template: once in a process.
        _right(server, path)
        first = min(_after_a_write(server, path) for _ in range(WRITES))
        further = _cost(server, lambda path=path: [_right(server, path) for _ in range(LOOKS)])
        print(f"{path:36} {1000 * first:7.0f} ms    {1000 * further / LOOKS:7.0f} ms   (aim: 200)")


def _after_a_write(server: Server, path: str) -> float:
    server.write()
    return _cost(server, lambda: _right(server, path))


def _cost(server: Server, look: Callable[[], object]) -> float:
    before = server.cpu
    look()
    return server.cpu - before


def _right(server: Server, path: str) -> None:
    status = server.get(path)
    assert status == 200, (path, status)


# ------------------------------------------------------------------ all at once


@dataclass
class Seen:
    waits: list[float] = field(default_factory=list)
    locks: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    scans: int = 0


def _load(server: Server, home: Path, seconds: int, rate: int) -> None:
    seen, over = Seen(), threading.Event()
    beside = [
        threading.Thread(target=_scan_on, args=(home, seen, over)),
        threading.Thread(target=_lock_on, args=(home, seen, over)),
    ]
    for one in beside:
        one.start()
    began, cpu = time.perf_counter(), server.cpu
    with ThreadPoolExecutor(32) as visitors:
        for number in range(seconds * rate):
            time.sleep(max(0, began + number / rate - time.perf_counter()))
            visitors.submit(_visit, server, PAGES[number % len(PAGES)], seen)
    took = time.perf_counter() - began
    over.set()
    for one in beside:
        one.join()
    waits = sorted(seen.waits) or [0.0]
    print(
        f"\n{len(seen.waits)} requests in {took:.0f} s while {seen.scans} scans ran, "
        f"{server.cpu - cpu:.0f} s CPU of the server: {len(seen.wrong)} errors\n"
        f"answers: median {median(waits):.2f} s, 99 of 100 within "
        f"{waits[int(len(waits) * 0.99) - 1]:.2f} s, slowest {waits[-1]:.2f} s\n"
        f"the lock: {len(seen.locks)} times, waited for {max(seen.locks, default=0):.2f} s at most "
        "(aim: 1)"
    )
    for wrong in seen.wrong[:5]:
        print(f"  {wrong}")


def _visit(server: Server, path: str, seen: Seen) -> None:
    began = time.perf_counter()
    try:
        status = server.get(path)
    except OSError as error:
        seen.wrong.append(f"{path}: {error}")
        return
    seen.waits.append(time.perf_counter() - began)
    if status != 200:
        seen.wrong.append(f"{path}: {status}")


def _scan_on(home: Path, seen: Seen, over: threading.Event) -> None:
    words = ["--config", str(home / "config.toml"), "--today", str(TODAY), "--quiet", "scan"]
    while not over.is_set():
        command = [sys.executable, "-m", "referrals", *words]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        seen.scans += 1
        if done.returncode not in (0, 3):
            seen.wrong.append(f"scan: {done.returncode} {done.stderr[-200:]}")


def _lock_on(home: Path, seen: Seen, over: threading.Event) -> None:
    """Each second the book is written to, as a command would."""
    with closing(sqlite3.connect(home / "referrals.db", timeout=60, isolation_level=None)) as book:
        while not over.wait(1):
            began = time.perf_counter()
            book.execute("BEGIN IMMEDIATE")
            book.execute("COMMIT")
            seen.locks.append(time.perf_counter() - began)


if __name__ == "__main__":
    main()
