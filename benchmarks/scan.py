"""What a scan costs: CPU seconds and bytes of the first scan, of the second with nothing changed,
and of a bare Scrapy spider that only fetches and decodes the same boards, all in one run.

    python benchmarks/scan.py [--boards 500] [--postings 50] [--profile]

The boards are Greenhouse's, served compressed and with ETags by a process of their own. Ratios are
what counts: the seconds depend on the machine.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import json
import multiprocessing
import os
import random
import subprocess
import sys
import tempfile
from multiprocessing.connection import Connection
from pathlib import Path

WORDS = [
    "team", "data", "build", "platform", "customers", "product", "quality", "engineering", "design",
    "support", "growth", "careful", "service", "market", "learn", "deliver", "partner", "insight",
    "reliable", "pipeline", "model", "experience", "remote", "Europe",
]  # fmt: skip
BARE_SPIDER = Path(__file__).with_name("bare_spider.py")


# ------------------------------------------------------------------ the boards


def text(dice: random.Random, sentences: int) -> str:
    return " ".join(
        " ".join(dice.choices(WORDS, k=12)).capitalize() + "." for _ in range(sentences)
    )


def job(dice: random.Random, number: int) -> dict[str, object]:
    """One posting as Greenhouse tells it; about 4 KB of escaped HTML, as real ones have."""
    items = "".join(f"<li>{text(dice, 1)}</li>" for _ in range(12))
    html = (
        f"<div class='intro'><p>{text(dice, 8)}</p></div><h3>What you will do</h3><ul>{items}</ul>"
        f"<p><strong>About us</strong></p><p>{text(dice, 10)}&nbsp;</p>"
    )
    escaped = html.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return {
        "id": number,
        "internal_job_id": number,
        "requisition_id": f"R-{number}",
        "title": dice.choice(["Data Engineer", "Account Executive", "Product Designer", "Baker"]),
        "absolute_url": f"https://boards.example/jobs/{number}",
        "location": {"name": dice.choice(["Berlin, Germany", "Remote, EU", "Paris"])},
        "metadata": None,
        "departments": [{"id": 1, "name": dice.choice(["Data", "Sales", "Design"])}],
        "offices": [{"id": 1, "name": "Berlin", "location": "Berlin, Germany"}],
        "first_published": "2026-11-20T08:50:56-04:00",
        "updated_at": "2026-11-21T08:50:56-04:00",
        "content": escaped,
    }


def bodies(boards: int, postings: int) -> dict[str, bytes]:
    dice = random.Random(7)
    made = {}
    for board in range(boards):
        jobs = [job(dice, board * 10_000 + n) for n in range(postings)]
        body = json.dumps({"jobs": jobs, "meta": {"total": postings}}).encode()
        made[f"/v1/boards/b{board}/jobs"] = gzip.compress(body, 6)
    return made


def serve(boards: int, postings: int, parent: Connection) -> None:
    """Answer until killed; tell the port, then on each question the bytes sent since the last."""
    asyncio.run(_serve(bodies(boards, postings), parent))


async def _serve(made: dict[str, bytes], parent: Connection) -> None:
    sent = 0

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        while head := await _head(reader):
            path = head.split(b" ", 2)[1].decode().split("?")[0]
            body = made.get(path)
            if body is None:
                reply = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
            elif b"if-none-match" in head.lower():
                reply = b'HTTP/1.1 304 Not Modified\r\nETag: "1"\r\n\r\n'
            else:
                reply = (
                    b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nETag: "1"\r\n'
                    b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(body)
                ) + body
                sent += len(body)
            writer.write(reply)
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    parent.send(server.sockets[0].getsockname()[1])
    while await asyncio.to_thread(parent.recv):
        parent.send(sent)
        sent = 0


async def _head(reader: asyncio.StreamReader) -> bytes | None:
    try:
        return await reader.readuntil(b"\r\n\r\n")
    except (asyncio.IncompleteReadError, ConnectionError):
        return None


# ------------------------------------------------------------------ the measurement


def cpu_of(command: list[str]) -> tuple[float, float]:
    """CPU seconds (user and system) and peak memory in MB of one command."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command[:4]} ended with {process.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def config(folder: Path, port: int, boards: int) -> Path:
    companies = "\n".join(
        f'[[companies]]\nname = "Company {n}"\nplatform = "greenhouse"\nboard = "b{n}"\n'
        f'api = "http://127.0.0.1:{port}"'
        for n in range(boards)
    )
    file = folder / "config.toml"
    file.write_text(
        f'[me]\nname = "Robin Doe"\n[search]\ntitles = ["data engineer"]\nlocations = ["Berlin"]\n'
        f"[scan]\ndelay = 0\nallow_private_addresses = true\n{companies}\n"
    )
    return file


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--boards", type=int, default=500)
    options.add_argument("--postings", type=int, default=50)
    options.add_argument("--profile", action="store_true", help="where the first scan's time goes")
    chosen = options.parse_args()
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    server = spawn.Process(target=serve, args=(chosen.boards, chosen.postings, there), daemon=True)
    server.start()
    port = here.recv()

    def measured(name: str, command: list[str]) -> float:
        seconds, memory = cpu_of(command)
        here.send(True)
        print(f"{name:34} {seconds:6.2f} s CPU  {memory:5.0f} MB  {here.recv():>12,} body bytes")
        return seconds

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scan = ["-m", "referrals", "--config", str(config(folder, port, chosen.boards)), "scan"]
        fetch = [sys.executable, str(BARE_SPIDER), str(port), str(chosen.boards)]
        if chosen.profile:
            profile = ["-m", "cProfile", "-o", "scan.prof"]
            measured("first scan, profiled", [sys.executable, *profile, *scan])
            return
        print(f"{chosen.boards} boards of {chosen.postings} postings")
        bare = measured("bare spider", fetch)
        first = measured("first scan", [sys.executable, *scan])
        second = measured("second scan, nothing changed", [sys.executable, *scan])
        empty = folder / "empty"
        empty.mkdir()
        start = ["-m", "referrals", "--config", str(config(empty, port, 0)), "scan"]
        none = measured("a scan of no boards at all", [sys.executable, *start])
    print(f"first scan / bare spider    {first / bare:5.2f}   (aim: 1.25)")
    print(f"second scan / first scan    {second / first:5.2f}   (aim: 0.10)")
    print(f"the same without start-up   {(second - none) / (first - none):5.2f}")
    server.terminate()


if __name__ == "__main__":
    main()
