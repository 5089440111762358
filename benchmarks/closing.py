"""Postings closed falsely, and postings that are gone and still look open, in an invented world.

    python -m benchmarks.closing [--boards 500] [--days 120] [--seed 1]

Boards of all sizes post and take down positions for months, and every fault that was met in the
wild or can be thought of is played on their readings: cut answers, pages left out, empty ones,
walls, outages, another company's board, other numbers, totals that are always off. Snapshots are
made by the reader's own `Reading` and recorded by the book's own `record`: no rule is copied here.
A page that is as it was is passed over, as a scan does.
"""

from __future__ import annotations

import argparse
import gc
import multiprocessing
import os
import random
import resource
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from time import perf_counter

from referrals.domain.postings.fit import Search
from referrals.domain.postings.rest import not_seen_since
from referrals.model.postings import Board, Health, PageMark, Posting, Snapshot, Visit
from referrals.store.book import Book
from scrapers.read.board import Reading

BEGIN = date(2026, 1, 5)
MARKED_WITHIN = 35
"""Days in which a posting that is gone must be closed or said to be unseen."""
LIFE = 40
"""Days that a posting is open, on average."""
EVERYTHING = Search()

# What happens on one board on one day, and how often in a thousand.
EVENTS = {"mass closure": 0.6, "gone for good": 0.08, "renumbered": 0.08, "replaced": 0.2}
FAULTS = {
    "timeout": 12.0, "cut off": 6.0, "odd status": 2.0, "page left out": 4.0, "empty": 2.0,
    "wall": 3.0, "stale": 4.0, "unreadable": 2.0, "flap": 6.0, "not found": 3.0,
}  # fmt: skip
SPOILED = ("cut off", "odd status", "unreadable")
LASTING = 0.25
"""How likely a fault is to last another day."""
MASS = 0.8
WORLDS = 20
TWICE = "left out on two days:"
TITLES = ("Engineer", "Analyst", "Designer", "Nurse", "Driver", "Cook", "Manager", "Clerk")


@dataclass
class Site:
    """One company's board, as it truly is."""

    board: Board
    usual: int
    says_total: bool
    off_by: int
    """What its total counts and its list never shows."""
    open: dict[str, Posting] = field(default_factory=dict)
    ended: dict[str, date] = field(default_factory=dict)
    gone: bool = False
    stranger: list[Posting] = field(default_factory=list)
    replaced_until: date | None = None
    fault: str | None = None
    shown_before: list[Posting] = field(default_factory=list)
    known: set[str] = field(default_factory=set)
    """External ids that the book has ever believed open."""
    left_out: dict[str, set[date]] = field(default_factory=dict)
    """Open postings that whole lists did not show, and on which days in a row."""
    twice: set[str] = field(default_factory=set)
    """Those that were left out on two: by the rules (FAULTS.md) that proves that they closed."""


class World:
    """All boards, their days, and the dice."""

    def __init__(self, boards: int, dice: random.Random) -> None:
        self.dice, self.numbers = dice, 0
        self.told = Counter[str]()
        self.sites = [self._site(number) for number in range(boards)]

    def _site(self, number: int) -> Site:
        dice = self.dice
        html = dice.random() < 0.2
        platform = "careers_page" if html else "greenhouse"
        site = Site(
            Board(f"Company {number}", platform, f"company-{number}"),
            usual=max(1, min(200, round(dice.lognormvariate(2.3, 1.0)))),
            says_total=not html and dice.random() < 0.5,
            off_by=1 if dice.random() < 0.1 else 0,
        )
        for _ in range(site.usual):
            self._post(site)
        return site

    def posting(self, company: str) -> Posting:
        self.numbers += 1
        key, title = str(self.numbers), f"{self.dice.choice(TITLES)} {self.numbers}"
        return Posting(key, title, f"https://jobs.example/{company}/{key}", description="")

    def _post(self, site: Site) -> None:
        new = self.posting(site.board.token)
        site.open[new.title] = new

    # -------------------------------------------------------------- what truly happens

    def live(self, site: Site, day: date) -> None:
        """One day of a board."""
        if site.gone:
            return
        for title in list(site.open):
            if self.dice.random() < 1 / LIFE:
                self._end(site, title, day)
        for _ in range(site.usual):
            if self.dice.random() < 1 / LIFE:
                self._post(site)
        self._happen(site, day)

    def _end(self, site: Site, title: str, day: date) -> None:
        del site.open[title]
        site.ended[title] = day

    def _happen(self, site: Site, day: date) -> None:
        match self._drawn(EVENTS):
            case "mass closure":
                for title in list(site.open):
                    if self.dice.random() < MASS:
                        self._end(site, title, day)
            case "gone for good":
                site.gone = True
                for title in list(site.open):
                    self._end(site, title, day)
            case "renumbered":
                site.open = {
                    t: replace(p, external_id=f"r{p.external_id}") for t, p in site.open.items()
                }
            case "replaced" if site.usual > 5:
                site.replaced_until = day + timedelta(self.dice.choice((1, 3, 10, 30, 200)))
                site.stranger = [self.posting("another") for _ in range(site.usual)]
            case _:
                pass

    def _drawn(self, of: dict[str, float]) -> str | None:
        """One of them, as often in a thousand as each says."""
        at = self.dice.random() * 1000
        for name, often in of.items():
            at -= often
            if at < 0:
                self.told[name] += 1
                return name
        return None

    # -------------------------------------------------------------- what a reading shows

    def read(self, site: Site, day: date, visit: Visit) -> Snapshot:
        """How a scan reads a board, with whatever goes wrong."""
        if not (site.fault and self.dice.random() < LASTING):
            site.fault = self._drawn(FAULTS)
        if site.gone or site.fault == "not found":
            return _failed(site, "gone")
        if site.fault in ("timeout", "wall"):
            return _failed(site, "failing" if site.fault == "timeout" else "blocked")
        shown = self._shown(site, day)
        reading, total = Reading(visit), self._total(site, shown)
        page = _page(shown, total)
        mark = None if site.fault in SPOILED else reading.mark_for(page.url)
        if mark and mark.digest == page.digest:
            reading.unchanged(mark)
            # The list as it was leaves out again what it left out before: also a stale one.
            _count_left_out(site, shown, day)
            return reading.snapshot()
        reading.starts_over()
        reading.take(shown, total)
        reading.marks.append(page)
        self._spoil(reading, site)
        reading.gone = {key for key, _ in reading.absent() if self._own_page_is_gone(site, key)}
        site.shown_before = shown
        snapshot = reading.snapshot()
        if snapshot.ending == "complete":
            _count_left_out(site, shown, day)
        return snapshot

    def _shown(self, site: Site, day: date) -> list[Posting]:
        if site.replaced_until and day < site.replaced_until:
            return site.stranger
        listed = list(site.open.values())
        match site.fault:
            case "empty":
                return []
            case "stale":
                return site.shown_before or listed
            case "page left out":
                kept = self.dice.uniform(0, 0.9)
                return listed[: int(kept * len(listed))]
            case "flap":
                return [p for p in listed if self.dice.random() > 0.1]
            case _:
                return listed

    def _total(self, site: Site, shown: list[Posting]) -> int | None:
        if not site.says_total or (site.replaced_until and shown is site.stranger):
            return None
        truly = len(site.open) if site.fault not in ("empty", "stale") else len(shown)
        return truly + site.off_by

    def _spoil(self, reading: Reading, site: Site) -> None:
        match site.fault:
            case "cut off":
                reading.doubt("the answer was cut off")
            case "odd status":
                reading.doubt("it answers 206")
            case "unreadable":
                reading.set_aside.append("a posting without a title")
            case _:
                pass
        if not reading.postings and site.board.platform == "careers_page":
            says_it = not site.open
            reading.bare.append("<p>No open positions.</p>" if says_it else "<p>Welcome</p>")

    def _own_page_is_gone(self, site: Site, key: str) -> bool:
        """A few answer 404 for no reason."""
        there = any(posting.external_id == key for posting in site.open.values())
        return self.dice.random() < (0.0005 if there else 0.7)


def _count_left_out(site: Site, shown: list[Posting], day: date) -> None:
    there = {posting.external_id for posting in shown}
    for posting in site.open.values():
        if posting.external_id in there:
            site.left_out.pop(posting.external_id, None)
        else:
            site.left_out.setdefault(posting.external_id, set()).add(day)
    site.twice |= {key for key, days in site.left_out.items() if len(days) > 1}


def _page(shown: list[Posting], total: int | None) -> PageMark:
    """A list's own page: where it is as it was, the scan passes it over."""
    said = repr(([posting.external_id for posting in shown], total))
    return PageMark("https://jobs.example/", digest=sha256(said.encode()).hexdigest())


def _failed(site: Site, health: Health) -> Snapshot:
    return Snapshot(site.board, "failed", reason=health, health=health)


# ------------------------------------------------------------------ the scans


def scan(book: Book, world: World, day: date, hour: int) -> Iterator[str]:
    """One scan of all boards that are due; the titles that were closed falsely before it."""
    at = datetime.combine(day, time(hour))
    number = book.boards.begin_scan(day, at)
    sites = {site.board: site for site in world.sites}
    for visit in book.boards.visits(sites, day):
        yield from _closed_falsely(sites[visit.board], set(visit.open))
        snapshot = world.read(sites[visit.board], day, visit)
        book.boards.record(snapshot, day, EVERYTHING, number, at=at)


def play(book: Book, world: World, days: int) -> Counter[str]:
    """Every day of the world; what came of it, counted."""
    tally, falsely = Counter[str](), set[str]()
    for number in range(days):
        day = BEGIN + timedelta(number)
        if number:
            for site in world.sites:
                world.live(site, day)
        tally["posting-days"] += sum(len(site.open) for site in world.sites)
        for hour in _hours(world.dice, number):
            falsely |= set(scan(book, world, day, hour))
    tally |= _in_the_end(book, world, BEGIN + timedelta(days - 1), falsely)
    return tally


def _hours(dice: random.Random, number: int) -> list[int]:
    """When a day's scans run: on some days none, on some two."""
    if number and dice.random() < 0.1:
        return []
    return [7, 8] if dice.random() < 0.15 else [7]


def _closed_falsely(site: Site, open_in_book: set[str]) -> Iterator[str]:
    """Titles of live postings that the book knew and believes open no more."""
    site.known |= open_in_book
    for posting in site.open.values():
        if posting.external_id in site.known - open_in_book:
            yield (
                posting.title
                if posting.external_id not in site.twice
                else f"{TWICE} {posting.title}"
            )


def _in_the_end(book: Book, world: World, today: date, falsely: set[str]) -> Counter[str]:
    """Of the postings that are gone for long: how many are closed, marked, or neither."""
    found = Counter[str]({"gone": 0, "gone, closed": 0, "gone, marked": 0, "gone, neither": 0})
    live = {title for site in world.sites for title in site.open}
    ended = {title: day for site in world.sites for title, day in site.ended.items()}
    for posting in book.postings.all():
        if (
            posting.closed_on
            and posting.title in live
            and f"{TWICE} {posting.title}" not in falsely
        ):
            falsely.add(posting.title)
        if (today - ended.get(posting.title, today)).days >= MARKED_WITHIN:
            marked = "marked" if not_seen_since(posting, today) else "neither"
            found["gone"] += 1
            found[f"gone, {'closed' if posting.closed_on else marked}"] += 1
    found["left out twice"] = sum(title.startswith(TWICE) for title in falsely)
    found["closed falsely"] = len(falsely) - found["left out twice"]
    return found


def _one_world(job: tuple[int, int, str]) -> tuple[Counter[str], Counter[str]]:
    """What came of a world of so many boards and days, and what was played there."""
    boards, days, seed = job
    gc.freeze()
    world = World(boards, random.Random(seed))
    with Book.open("sqlite://") as book:
        return play(book, world, days), world.told


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--boards", type=int, default=500)
    options.add_argument("--days", type=int, default=120)
    options.add_argument("--seed", type=int, default=1)
    said = options.parse_args()
    begun = perf_counter()
    tally, told = Counter[str](), Counter[str]()
    # Worlds of a few boards each, as many at once as there are processors.
    sizes = [len(range(start, said.boards, WORLDS)) for start in range(min(WORLDS, said.boards))]
    jobs = [(boards, said.days, f"{said.seed} {n}") for n, boards in enumerate(sizes)]
    with multiprocessing.get_context("spawn").Pool(min(os.cpu_count() or 1, len(jobs))) as pool:
        for found, events in pool.imap_unordered(_one_world, jobs):
            tally.update(found)
            told.update(events)
        pool.close()
        pool.join()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = used.ru_utime + used.ru_stime
    took = perf_counter() - begun
    print(f"{said.boards} boards, {said.days} days, {took:.0f} s ({cpu:.0f} s of CPU)")
    print("played:", ", ".join(f"{name} {n}" for name, n in sorted(told.items())))
    for name, number in tally.items():
        print(f"{name:>16}: {number:,}")
    million = 1e6 * tally["closed falsely"] / tally["posting-days"]
    print(f"closed falsely in a million posting-days: {million:.2f}")


if __name__ == "__main__":
    main()
