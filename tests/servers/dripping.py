"""A server on loopback that answers well, and then a letter at a time without an end."""

from __future__ import annotations

import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from threading import Event, Thread


@contextmanager
def dripping(words: bytes, before: Sequence[bytes] = ()) -> Iterator[int]:
    """Its port. The answers *before* are given whole, the first at once and each other to a line;
    "{tag}" in them is the first word of that line."""
    over = Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        Thread(target=_serve, args=(listening, words, before, over), daemon=True).start()
        try:
            yield listening.getsockname()[1]
        finally:
            over.set()


def _serve(listening: socket.socket, words: bytes, before: Sequence[bytes], over: Event) -> None:
    with suppress(OSError):
        line, _ = listening.accept()
        with line, line.makefile("rb") as said:
            tag = b""
            for number, answer in enumerate(before):
                tag = (said.readline().split() or [b""])[0] if number else b""
                line.sendall(answer.replace(b"{tag}", tag))
            while not over.wait(0.05):
                for letter in words:
                    line.sendall(bytes([letter]))
                    if over.wait(0.05):
                        return
