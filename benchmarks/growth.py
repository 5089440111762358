"""How the program's work grows with what it has to do: a table, and a plot for docs/performance.md.

    python -m benchmarks.growth [--only boards] [--times 5] [--part 1]
                                [--plot docs/pictures/growth.svg]

Seconds of CPU (user and system), start-up included, of a first scan, of the morning after (one
posting of each board changed) and of one on which nothing has, for 250 boards of 20 postings and
up; of an import and of `suggest` for 5,000 contacts and up; of `suggest` for 10,000 postings and
up. Each size is twice the last one, of postings ten times; --times says how many of them.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import log10
from pathlib import Path

from benchmarks.boards import Boards
from benchmarks.crowd import TODAY, Size, make
from benchmarks.scan import cost_of, scan_of, serving
from referrals.model.postings import Board

TITLES = ("data engineer", "analytics engineer")
POSTINGS = 20
"""Of a board."""
Row = tuple[int, dict[str, float]]


@dataclass(frozen=True)
class Kind:
    """What grows, from where on, by how much each time, and what is done with it."""

    start: int
    factor: int
    measure: Callable[[Path, int, float], dict[str, float]]


def _boards(folder: Path, boards: int, _: float) -> dict[str, float]:
    with serving(Boards(greenhouse=boards, postings=POSTINGS)) as (address, line):
        known = [Board("", "greenhouse", f"b{n}", address, address) for n in range(boards)]
        scan = scan_of(folder, known)
        seconds = {"first scan": cost_of(*scan).seconds}
        seconds["nothing changed"] = cost_of(*scan).seconds
        line.send(2)  # the next day
        line.recv()
        return seconds | {"usual morning": cost_of(*scan).seconds}


def _contacts(folder: Path, contacts: int, part: float) -> dict[str, float]:
    make(folder, Size(contacts=contacts, postings=round(20_000 * part)), TITLES)
    table = folder / "contacts.csv"
    table.write_text(
        "Name,Email,Company,Title\n"
        + "".join(
            f"Ana{n} Silva{n * 7},ana{n}@mail{n % 50}.example,Employer {n % 3000},Data Engineer\n"
            for n in range(contacts)
        )
    )
    (empty := folder / "empty").mkdir()
    (empty / "config.toml").write_text('[me]\nname = "Robin Doe"\n')
    imported = _command(empty, "contacts", "import", str(table))
    return {"import": imported, "suggest": _command(folder, "suggest")}


def _postings(folder: Path, postings: int, part: float) -> dict[str, float]:
    make(folder, Size(contacts=round(5_000 * part), postings=postings), TITLES)
    return {"suggest": _command(folder, "suggest")}


def _command(folder: Path, *words: str) -> float:
    config = str(folder / "config.toml")
    said = ("-m", "referrals", "--config", config, "--today", str(TODAY), *words)
    if words == ("suggest",):
        cost_of(*said)  # the first one writes down what suits the search
    return cost_of(*said).seconds


KINDS = {
    "boards": Kind(250, 2, _boards),
    "contacts": Kind(5_000, 2, _contacts),
    "postings": Kind(10_000, 10, _postings),
}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--only", choices=KINDS)
    options.add_argument("--times", type=int, default=5)
    options.add_argument("--part", type=float, default=1)
    options.add_argument("--plot", type=Path)
    chosen = options.parse_args()
    found = {
        name: list(_rows(kind, chosen.times, chosen.part))
        for name, kind in KINDS.items()
        if chosen.only in (None, name)
    }
    for name, rows in found.items():
        _print_table(name, rows)
    if chosen.plot:
        chosen.plot.write_text(plot(found), encoding="utf-8")


def _rows(kind: Kind, times: int, part: float) -> Iterator[Row]:
    for power in range(times if kind.factor == 2 else min(times, 3)):
        size = max(1, round(kind.start * part * kind.factor**power))
        with tempfile.TemporaryDirectory() as folder:
            yield size, kind.measure(Path(folder) / "world", size, part)


def _print_table(name: str, rows: list[Row]) -> None:
    works = list(rows[0][1])
    print(f"\n| {name} | {' | '.join(works)} |\n|{'---|' * (len(works) + 1)}")
    for size, seconds in rows:
        print(f"| {size:,} | {' | '.join(f'{seconds[work]:.2f} s' for work in works)} |")


# ------------------------------------------------------------------ the plot

WIDE, HIGH, MARGIN = 240, 200, 40
COLOURS = ("#1f6f8b", "#b4552d", "#4a7c3a")


def plot(found: dict[str, list[Row]]) -> str:
    """One picture each, side by side; both axes are logarithmic, so that in proportion is a line of
    45 degrees."""
    panels = "".join(
        f'<g transform="translate({number * (WIDE + 2 * MARGIN)},0)">{_panel(name, rows)}</g>'
        for number, (name, rows) in enumerate(found.items())
    )
    wide, high = len(found) * (WIDE + 2 * MARGIN), HIGH + 2 * MARGIN
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" '
        f'font-family="sans-serif" font-size="11"><rect width="{wide}" height="{high}" '
        f'fill="white"/>{panels}</svg>\n'
    )


def _panel(name: str, rows: list[Row]) -> str:
    most = max(second for _, seconds in rows for second in seconds.values())
    least = min(second for _, seconds in rows for second in seconds.values())
    first, last = rows[0][0], rows[-1][0]

    decade = min(WIDE / (log10(last / first) or 1), HIGH / (log10(most / least) or 1))

    def at(size: int, seconds: float) -> tuple[float, float]:
        along, up = decade * log10(size / first), decade * log10(seconds / least)
        return MARGIN + along, MARGIN + HIGH - up

    drawn = [f'<text x="{MARGIN}" y="16" font-weight="bold">{name}: seconds of CPU</text>']
    for work, colour in zip(rows[0][1], COLOURS, strict=False):
        points = [at(size, seconds[work]) for size, seconds in rows]
        drawn.append(_line(points, work, colour, rows[-1][1][work]))
    foot = MARGIN + HIGH + 16
    drawn += [
        f'<text x="{at(size, least)[0]:.0f}" y="{foot}" text-anchor="middle">{size:,}</text>'
        for size, _ in rows
    ]
    return "".join(drawn)


def _line(points: list[tuple[float, float]], work: str, colour: str, last: float) -> str:
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    x, y = points[-1]
    return (
        f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>'
        f'<text x="{x:.0f}" y="{y - 6:.0f}" text-anchor="end" fill="{colour}">'
        f"{work} {last:.1f} s</text>"
    )


if __name__ == "__main__":
    main()
