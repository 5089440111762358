"""Six months of Robin's hunt, played day by day on the command line, with what `today` says.

The story is the demo's own history (referrals/demo/history.toml), and goes on after it.
"""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from referrals.demo.server import DemoServer
from referrals.demo.world import World
from tests.conftest import Referrals, ReferralsIn, Said

TODAY = date(2026, 11, 22)
QUIET = ("keep_in_touch", "give_back")
"""Signs of life and favours back are told beside the story."""
AT_WICKERBY = "Yusuf Demir"
COOLDOWN = 30


class Play:
    """The command line in the demo's world."""

    def __init__(self, referrals: Referrals) -> None:
        self.run = referrals

    def begin(self, world: World, folder: Path) -> None:
        """Type who is known, and read the boards once."""
        with DemoServer(world) as server:
            (folder / "config.toml").write_text(world.config(server.url), encoding="utf-8")
            (folder / "people.csv").write_text(world.connections_csv, "utf-8", newline="")
            self.does(world.date_of(1), "contacts", "import", "people.csv")
            for person in world.people:
                self.does(world.date_of(1), *added(person))
            assert self.run("scan", today=str(world.date_of(1))).code in (0, 3)

    def does(self, day: date, *words: object) -> Said:
        said = self.run(*words, today=day.isoformat())
        assert said.code == 0, f"{day}: {words}: {said.err}"
        return said

    def morning(self, day: date) -> dict[str, Any]:
        told: dict[str, Any] = self.does(day, "today", "--json").document
        return told


def added(person: Any) -> list[str]:
    """The words that add somebody."""
    words = ["contacts", "add", person.name]
    for option, value in {
        "--tie": person.tie, "--last-contact": person.last_contact, "--looking": person.looking,
        "--note": person.note, "--cadence": person.cadence and f"{person.cadence}d",
        "--url": person.url,
    }.items():  # fmt: skip
        words += [option, str(value)] if value else []
    for mail in person.emails:
        words += ["--email", mail]
    for kind in person.kinds:
        words += ["--kind", kind]
    now = next(job for job in person.employments if job.current)
    words += ["--employer", now.employer]
    words += ["--title", now.title] if now.title else []
    words += ["--team", now.team] if now.team else []
    return words + (["--from", str(now.start)] if now.start else [])


@pytest.fixture(scope="module")
def begun(referrals_in: ReferralsIn, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("begun")
    Play(referrals_in(folder)).begin(World(TODAY), folder)
    return folder


@pytest.fixture
def play(begun: Path, referrals: Referrals, tmp_path: Path) -> Play:
    shutil.copytree(begun, tmp_path, dirs_exist_ok=True)
    return Play(referrals)


def test_each_morning_of_six_months_says_what_a_coach_would(play: Play) -> None:
    world = World(TODAY)
    asked: dict[str, date] = {}

    for day in world.history:
        told = play.morning(day.on)
        owed = {
            f"{d['kind']} {d['contact']}": d["code"]
            for d in told["duties"]
            if d["kind"] not in QUIET
        }
        assert [*owed] == [*day.says], day.on
        for path in told["asks"]:
            who = path["via"] or path["contact"]
            assert AT_WICKERBY not in (path["contact"], path["via"])
            last = asked.get(who, date.min)
            assert path["action"] == "mention_in_open_ask" or (day.on - last).days >= COOLDOWN
        for name, *rest in day.do:
            said = [owed[rest[0]]] if name == "done" else rest
            play.does(day.on, name, *said)
            if name == "ask":
                asked[rest[rest.index("--via") + 1] if "--via" in rest else rest[0]] = day.on

    last = world.history[-1].on
    assert play.does(last, "threads", "--open", "--json").document == []
    states = {t["company"]: t["state"] for t in play.does(last, "threads", "--json").document}
    assert states == {
        "Pebblewick": "not_hired", "Quillfeather": states["Quillfeather"],
        "Copperbeck": "rested", "Tidewrack": "rested", "Lindqvist & Amsel": "hired",
    }  # fmt: skip
    assert play.morning(last)["asks"] != []  # awake again


def test_on_the_morning_after_the_hire_nobody_is_asked_for_anything(play: Play) -> None:
    """The whole hunt in one command a step, with nothing done of what is said in between."""
    world = World(TODAY)
    hunt = [day for day in world.history if day.on < world.history[-1].on]
    for day in hunt:
        for words in day.do:
            if words[0] not in ("done", "thank"):
                play.does(day.on, *words)

    told = play.morning(hunt[-1].on)

    assert told["asks"] == []
    owed = [(d["kind"], d["contact"]) for d in told["duties"] if d["kind"] not in QUIET]
    assert {kind for kind, _ in owed} <= {"thank", "close_loop"}
    assert len({who for _, who in owed}) == len(owed)
    assert {"Eero Lehtinen", "Rania Khoury", "Kwame Mensah", "Marek Dvořák", "Oluwaseun Adeyemi",
            "Zainab Haddad"} <= {who for _, who in owed}  # fmt: skip
