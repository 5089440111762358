"""In which order boards are read, so that a host that hangs holds up none but its own."""

from __future__ import annotations

from referrals.model.postings import Board, Visit
from scrapers.read.waiting import Waiting


def visit(host: str, number: int) -> tuple[str, Visit]:
    return host, Visit(Board(f"{host} {number}", "greenhouse", f"{host}{number}"))


def taken(waiting: Waiting, times: int) -> list[str]:
    return [found[1].board.company for _ in range(times) if (found := waiting.take())]


def test_no_host_gets_every_reader_however_many_of_its_boards_come_first() -> None:
    hanging = [visit("bad", number) for number in range(40)]
    waiting = Waiting([*hanging, *(visit("good", number) for number in range(3))])

    first = taken(waiting, 8)

    assert [company for company in first if company.startswith("good")] == [
        "good 0",
        "good 1",
        "good 2",
    ]
    assert taken(waiting, 99) == [f"bad {number}" for number in range(5, 40)]
    assert waiting.take() is None


def test_of_one_host_the_longest_unvisited_comes_first_and_of_several_the_first() -> None:
    waiting = Waiting([visit("a", 1), visit("b", 1), visit("a", 2), visit("b", 2)])

    assert taken(waiting, 4) == ["a 1", "b 1", "a 2", "b 2"]


def test_a_reader_that_is_done_leaves_room_for_the_next() -> None:
    waiting = Waiting(
        [*(visit("slow", n) for n in range(9)), *(visit("fast", n) for n in range(9))]
    )

    assert taken(waiting, 4) == ["slow 0", "fast 0", "slow 1", "fast 1"]
    for number in range(2, 6):
        waiting.leave("fast")
        assert taken(waiting, 1) == [f"fast {number}"]
    waiting.leave("slow")
    assert taken(waiting, 2) == ["slow 2", "slow 3"]
