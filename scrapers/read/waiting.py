"""Boards of one platform that wait to be read: in which order, so that no host holds up others."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterable
from heapq import heappop, heappush

from referrals.model.postings import Visit


class Waiting:
    """The next one is of the host at which the fewest readers are, there the longest unvisited: one
    that hangs would otherwise get every reader, one after the other."""

    def __init__(self, visits: Iterable[tuple[str, Visit]]) -> None:
        self._visits: dict[str, deque[Visit]] = defaultdict(deque)
        self._readers = Counter[str]()
        self._order: list[tuple[int, int, str]] = []
        """Readers at a host and its place among all; what is not true any more is passed over."""
        for host, visit in visits:
            self._visits[host].append(visit)
        self._places = {host: place for place, host in enumerate(self._visits)}
        for host in self._visits:
            self._enter(host)

    def take(self) -> tuple[str, Visit] | None:
        """The next one, with its host, at which a reader is from now on; None where none waits."""
        while self._order:
            readers, _, host = heappop(self._order)
            if readers == self._readers[host] and self._visits[host]:
                self._readers[host] += 1
                visit = self._visits[host].popleft()
                self._enter(host)
                return host, visit
        return None

    def leave(self, host: str) -> None:
        """Note that a reader is done at *host*."""
        self._readers[host] -= 1
        self._enter(host)

    def _enter(self, host: str) -> None:
        if self._visits[host]:
            heappush(self._order, (self._readers[host], self._places[host], host))
