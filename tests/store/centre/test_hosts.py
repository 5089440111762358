"""One task at a host at a time, none before the host may be asked again, nothing from an earlier one."""

from __future__ import annotations

from datetime import timedelta

import pytest

from referrals.store.centre import hosts
from referrals.store.centre.hosts import Fenced, Turn
from tests.servers.centre import World


@pytest.fixture
def url(world: World) -> str:
    return world.address("worker")


def turn_at(url: str, host: str) -> Turn:
    turn = hosts.begin(url, host)
    assert isinstance(turn, Turn)
    return turn


def test_a_later_turn_ends_the_earlier(url: str, world: World) -> None:
    first, second = turn_at(url, "host"), turn_at(url, "host")

    with world.catalogue() as book, book.at_once() as db:
        hosts.check(db, second)
        with pytest.raises(Fenced, match="another worker"):
            hosts.check(db, first)


def test_a_host_is_left_alone_between_two_turns(url: str) -> None:
    hosts.end(url, turn_at(url, "host"), timedelta(hours=1))

    assert hosts.waiting(url) == {"host": hosts.begin(url, "host")}
    turn_at(url, "another")


def test_who_has_lost_the_turn_does_not_end_it_for_the_next(url: str) -> None:
    first, second = turn_at(url, "host"), turn_at(url, "host")

    hosts.end(url, first, timedelta(hours=1))
    assert hosts.waiting(url) == {}
    hosts.end(url, second, timedelta(hours=1))
    assert hosts.waiting(url).keys() == {"host"}
