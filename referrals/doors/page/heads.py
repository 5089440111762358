"""Connections on which no request comes: uvicorn limits what a head may weigh, not how long it may
take, and whoever begins two hundred of them would keep everybody else out. So the oldest of many
has to go as soon as another one comes."""

from __future__ import annotations

import asyncio

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

PATIENCE = 10.0
"""Seconds in which the head of a request has to arrive whole."""
WAITED_FOR = 100
"""Heads that may be on their way at one time; a browser has six."""


class PromptHeads(H11Protocol):
    """Hangs up on who has not said in time what they want. Between two requests of one connection
    uvicorn's own `timeout_keep_alive` holds."""

    _hangs_up: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._await_head()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.conn.their_state is h11.IDLE:
            self._await_head()
        else:
            self._no_longer()

    def connection_lost(self, exc: Exception | None) -> None:
        self._no_longer()
        super().connection_lost(exc)

    def _await_head(self) -> None:
        """A letter more each second gains no time."""
        if self._hangs_up is None:
            self._hangs_up = self.loop.call_later(PATIENCE, self.transport.abort)
            self._make_room()

    def _make_room(self) -> None:
        waiting = {
            one: one._hangs_up.when()
            for one in self.connections
            if isinstance(one, PromptHeads) and one._hangs_up
        }
        if len(waiting) > WAITED_FOR:
            oldest = min(waiting, key=waiting.__getitem__)
            oldest._no_longer()
            oldest.transport.abort()

    def _no_longer(self) -> None:
        if self._hangs_up:
            self._hangs_up.cancel()
            self._hangs_up = None
