"""What hostile boards cost: peak memory and CPU seconds of a scan of each, and of all at once.

    python -m benchmarks.hostile [--only NAME] [--budget 120]

Each body is served from this machine to the real program, as a process of its own. Printed are
what that took at its peak, what it said, and whether the promise holds: below 300 MB, no fault of
ours.
"""

from __future__ import annotations

import argparse
import gzip
import json
import multiprocessing
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from threading import Thread

MOST_MB = 300
PACKED = {"Content-Encoding": "gzip"}


@dataclass(frozen=True)
class Body:
    """What a board of *platform* answers."""

    platform: str
    make: Callable[[], bytes]
    """The whole answer, its head too."""
    repeat: bytes = b""
    """What is sent after it for as long as somebody listens."""


def says(body: bytes, status: str = "200 OK", kind: str = "application/json", **more: str) -> bytes:
    stated = {"Content-Type": kind, "Content-Length": str(len(body)), **more}
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in stated.items())
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode("latin-1") + body


def packed(body: bytes, kind: str = "application/json") -> bytes:
    return says(gzip.compress(body, 6), kind=kind, **{"Content-Encoding": "gzip"})


def jobs(count: int, text: str = "We bake.", **odd: object) -> bytes:
    found = [
        {"id": n, "title": f"Baker {n}", "absolute_url": f"https://bakery.example/{n}",
         "location": {"name": "Berlin, Germany"}, "content": text, **odd}
        for n in range(count)
    ]  # fmt: skip
    return json.dumps({"jobs": found, "meta": {"total": count}}).encode()


def various(count: int, length: int) -> bytes:
    """Texts of which each is another, and packs as real ones do."""
    told, chance = list[str](), Random(1)
    words = ["".join(chance.choices("etaoinshrdlu", k=chance.randint(2, 11))) for _ in range(4000)]
    for _ in range(400):
        told.append(" ".join(chance.choices(words, k=length // 40)))
    found = json.loads(jobs(count, ""))
    for posting in found["jobs"]:
        posting["content"] = "".join(f"<p>{text}</p>" for text in chance.choices(told, k=6))[
            :length
        ]
    return json.dumps(found).encode()


def html(body: str) -> bytes:
    return says(f"<html><body>{body}</body></html>".encode(), kind="text/html; charset=utf-8")


def feed(piece: bytes, times: int) -> bytes:
    return packed(b"<workzag-jobs>" + piece * times + b"</workzag-jobs>", "application/xml")


GREENHOUSE: dict[str, Callable[[], bytes]] = {
    "a gzip bomb": lambda: packed(b'{"jobs": [' + b" " * 300_000_000 + b"]}"),
    "a bomb of lists": lambda: packed(b'{"jobs": ' + b"[" * 20_000_000),
    "a bomb of numbers": lambda: packed(b'{"jobs": [' + b"1," * 11_000_000 + b"1]}"),
    "a bomb of objects": lambda: packed(b'{"jobs": [' + b"{}," * 7_000_000 + b"{}]}"),
    "a bomb in br": lambda: says(b"\x1b" * 60_000, Content_Encoding="br"),
    "a bomb in deflate": lambda: says(b"\x78" * 60_000, Content_Encoding="deflate"),
    "300 MB as they are": lambda: says(b" " * 30_000_000, Content_Length="300000000"),
    "200,000 postings": lambda: packed(jobs(200_000, "")),
    "20,000 postings": lambda: packed(jobs(20_000)),
    "50,000 postings": lambda: packed(jobs(50_000)),
    "10,000 postings of 2 kB": lambda: packed(jobs(10_000, "We bake bread for the town. " * 70)),
    "3,000 postings of 6 kB": lambda: packed(jobs(3000, "We bake bread – early. " * 260)),
    "5,000 postings of wide letters": lambda: packed(jobs(5000, "🚀 We bake bread. " * 50)),
    "20,000 postings of 6 kB": lambda: packed(jobs(20_000, "We bake bread – early. " * 260)),
    "20,000 postings of 6 kB, as they are": lambda: says(jobs(20_000, "We bake bread. " * 400)),
    "20,000 postings of 6 kB, varied": lambda: packed(various(20_000, 6000)),
    "140 MB of numbers": lambda: packed(b'{"jobs": [' + b"1," * 70_000_000 + b"1]}"),
    "140 MB of objects": lambda: packed(b'{"jobs": [' + b"{}," * 46_000_000 + b"{}]}"),
    "140 MB of brackets": lambda: packed(b'{"jobs": [{"id": ' + b"[" * 140_000_000),
    "140 MB of one posting": lambda: packed(jobs(1, "We bake. " * 15_000_000)),
    "one id 100,000 times": lambda: packed(
        json.dumps(
            {
                "jobs": [
                    {
                        "id": 1,
                        "title": "B",
                        "absolute_url": "https://b.example/1",
                        "location": {"name": f"Town {n}"},
                    }
                    for n in range(100_000)
                ]
            }
        ).encode()
    ),
    "a place of 200 KB": lambda: says(jobs(1, location={"name": "Berlin, " * 25_000})),
    "a title of 2 MB": lambda: says(jobs(1, title="senior/" * 300_000)),
    "a text of 2 MB of tags": lambda: says(jobs(1, "<p>" * 700_000)),
    "a text of 2 MB of pay": lambda: says(jobs(1, "$70,000 - $90,000 " * 110_000)),
    "an id of 5,000 digits": lambda: says(
        jobs(2).replace(b'"id": 1,', b'"id": ' + b"9" * 5000 + b",")
    ),
    "cut JSON, 60 KB of quotes": lambda: says(b'{"jobs": [{"id": 1}, ' + b'\\"' * 30_000),
    "cut JSON, 2 MB": lambda: says(jobs(18_000)[:-9]),
    "100,000 deep": lambda: says(b'{"jobs": ' + b'{"a":' * 100_000),
    "an empty answer": lambda: says(b""),
    "Retry-After beyond the calendar": lambda: says(
        b"", "503 Busy", Retry_After="Sat, 01 Jan 0001 00:00:00 +2300"
    ),
    "Retry-After of 5,000 digits": lambda: says(b"", "429 No", Retry_After="9" * 5000),
    "Location http://[::1": lambda: says(b"", "302 Found", Location="http://[::1"),
    "Location of a host that is none": lambda: says(b"", "302 Found", Location="http://a..b/"),
    "a Content-Length below zero": lambda: says(jobs(1), Content_Length="-1"),
    "a Content-Length that is none": lambda: says(jobs(1), Content_Length="many"),
    "a Content-Length that is short": lambda: says(jobs(2), Content_Length="40"),
    "a Content-Length that is long": lambda: says(jobs(2), Content_Length="4000"),
    "charset=unknown": lambda: says(jobs(1), kind="application/json; charset=unknown"),
    "a Content-Type of 15 KB": lambda: says(jobs(1), kind="a/b; charset=" + "x" * 15_000),
    "an ETag with controls": lambda: says(jobs(1), ETag='"\x01\x7f\x00"'),
    "an ETag of 15 KB": lambda: says(jobs(1), ETag="e" * 15_000),
    "a Date that is none": lambda: says(jobs(1), Date="yesterday", Last_Modified="\xff\xfe"),
    "304 to who did not ask": lambda: says(b"", "304 Not Modified"),
    "a status of 99": lambda: says(jobs(1), "99 What"),
    "a status of words": lambda: says(jobs(1), "fine OK"),
    "Set-Cookie, 200 of 1 KB": lambda: says(
        jobs(1), **{f"Set-Cookie-{n}": "c" * 1000 for n in range(200)}
    ),
    "no HTTP at all": lambda: b"\x00\xff" * 1000,
}
PAGES: dict[str, Callable[[], bytes]] = {
    "a page of open tags": lambda: html("<a " * 600_000),
    "a page 200,000 deep": lambda: html("<div>" * 200_000),
    "a page of 60,000 links": lambda: html('<a href="/jobs/1">Baker (m/w/d)</a>' * 60_000),
    "a page of 20,000 postings": lambda: html(
        '<script type="application/ld+json">{"@type":"JobPosting","title":"Baker"}</script>'
        * 20_000
    ),
    "a page of broken JSON-LD": lambda: html(
        '<script type="application/ld+json">JobPosting ' + '"\\' * 900_000 + "</script>"
    ),
    "a page of comments": lambda: html("<!--" * 500_000),
    "a page of items": lambda: html(
        '<p itemscope itemtype="http://schema.org/JobPosting">' * 30_000
    ),
    "a page of less-than": lambda: html("<" * 1_900_000),
}
FEEDS: dict[str, Callable[[], bytes]] = {
    "5.5 million empty positions": lambda: feed(b"<position/>", 5_500_000),
    "350,000 empty positions": lambda: feed(b"<position/>", 350_000),
    "3,000 positions of 3 kB": lambda: feed(
        b"<position><id>1</id><name>Baker</name><jobDescriptions><jobDescription><value>"
        + b"We bake bread. " * 200 + b"</value></jobDescription></jobDescriptions></position>", 3000
    ),
    "an entity bomb": lambda: says(
        b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
        b"<workzag-jobs>&b;</workzag-jobs>", kind="application/xml"
    ),
    "100,000 deep in XML": lambda: feed(b"<a>", 100_000),
}  # fmt: skip
BODIES: dict[str, Body] = {
    **{name: Body("greenhouse", make) for name, make in GREENHOUSE.items()},
    **{name: Body("careers_page", make) for name, make in PAGES.items()},
    **{name: Body("personio", make) for name, make in FEEDS.items()},
    "a head without an end": Body(
        "greenhouse", lambda: b"HTTP/1.1 200 OK\r\n", b"X: " + b"y" * 900 + b"\r\n"
    ),
    "100 Continue without an end": Body(
        "greenhouse", lambda: b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 40
    ),
    "a line without an end": Body("greenhouse", lambda: b"HTTP/1.1 200 OK\r\n", b"y" * 4096),
    "a body without an end": Body(
        "greenhouse",
        lambda: b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"1000\r\n" + b" " * 4096 + b"\r\n",
    ),
}


# ------------------------------------------------------------------ serving


def serve(names: list[str], line: Connection) -> None:
    """Each body at a port of its own."""
    ports = dict[str, int]()
    for name in names:
        listening = socket.create_server(("127.0.0.1", 0))
        ports[name] = listening.getsockname()[1]
        answer = BODIES[name].make()
        Thread(target=_accept, args=(listening, answer, BODIES[name].repeat), daemon=True).start()
    line.send(ports)
    line.recv()


def _accept(listening: socket.socket, answer: bytes, repeat: bytes) -> None:
    while True:
        peer, _ = listening.accept()
        Thread(target=_answer, args=(peer, answer, repeat), daemon=True).start()


def _answer(peer: socket.socket, answer: bytes, repeat: bytes) -> None:
    try:
        with peer:
            asked = peer.recv(65536)
            if b"robots.txt" in asked.split(b"\r\n", 1)[0]:
                peer.sendall(b"HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                return
            peer.sendall(answer)
            while repeat:
                peer.sendall(repeat)
    except OSError:
        """The scan hung up."""


# ------------------------------------------------------------------ scanning


def section(name: str, port: int) -> str:
    address = f"http://127.0.0.1:{port}"
    where = f'careers = "{address}/jobs"' if BODIES[name].platform == "careers_page" else (
        f'board = "b{port}"\napi = "{address}"'
    )  # fmt: skip
    return f'[[companies]]\nname = "{name}"\nplatform = "{BODIES[name].platform}"\n{where}\n'


@dataclass(frozen=True)
class Cost:
    megabytes: float
    seconds: float
    said: str


def scanned(ports: dict[str, int], budget: int) -> Cost:
    """What one scan of these boards cost, and what it said."""
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "config.toml"
        boards = "".join(section(name, port) for name, port in ports.items())
        config.write_text(
            f'[me]\nname = "Robin"\n[scan]\ndelay = 0\ntimeout = "10s"\nbudget = "{budget}s"\n'
            f"allow_private_addresses = true\n{boards}"
        )
        command = [sys.executable, "-m", "referrals", "--config", str(config)]
        with (Path(folder) / "said").open("w+b") as said:
            process = subprocess.Popen([*command, "scan"], stdout=said, stderr=said)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            said.seek(0)
            text = said.read().decode(errors="replace").strip()
        checked = subprocess.run(
            [*command, "companies", "check", "--json"], capture_output=True, check=False
        )
    text = text if "Traceback" in text or not checked.stdout else _states(checked.stdout) or text
    seconds = usage.ru_utime + usage.ru_stime
    return Cost(usage.ru_maxrss / 1024, seconds, f"exit {process.returncode}  {text}")


def _states(checked: bytes) -> str:
    return "; ".join(
        f"{board['state']}, {board['open_postings']} open: {board['message']}"
        for board in json.loads(checked)
    )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--only", help="bodies whose name has this in it")
    options.add_argument("--budget", type=int, default=120, help="seconds of a scan")
    chosen = options.parse_args()
    names = [name for name in BODIES if not chosen.only or chosen.only in name]
    here, there = multiprocessing.get_context("spawn").Pipe()
    server = multiprocessing.get_context("spawn").Process(
        target=serve, args=(names, there), daemon=True
    )
    server.start()
    ports: dict[str, int] = here.recv()
    broken = 0
    for name in names:
        broken += not told(name, scanned({name: ports[name]}, chosen.budget))
    if len(names) > 1:
        broken += not told("all of them at once", scanned(ports, chosen.budget))
    server.terminate()
    print(f"{broken} of {len(names) + (len(names) > 1)} break the promise")
    sys.exit(bool(broken))


def told(name: str, cost: Cost) -> bool:
    holds = (
        cost.megabytes < MOST_MB
        and "a fault in referrals" not in cost.said
        and "Traceback" not in cost.said
    )
    mark = " " if holds else "!"
    print(
        f"{mark} {name:34} {cost.megabytes:5.0f} MB {cost.seconds:6.1f} s  {cost.said[:150]!r}",
        flush=True,
    )
    return holds


if __name__ == "__main__":
    main()
