"""Companies: what is watched and how each board is, and a new one: looked at before it is taken."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from referrals.cli.companies.list_ import health_form
from referrals.doors.page import child
from referrals.doors.page.answers import Answer, Asked, GoOn, Shown, back
from referrals.doors.page.memory import Told
from referrals.doors.view import View
from referrals.usecases.companies.boards import boards_of

ADDED = (0,)


def companies(asked: Asked) -> Answer:
    with asked.desk.view() as view:
        words = {"companies": view.once("companies", lambda: _lines(view)), "look": ""}
    return Shown("companies", words)


def _lines(view: View) -> list[dict[str, Any]]:
    """Those in trouble first."""
    boards = boards_of(view.config)
    known = {(h.company, h.platform, h.board): h for h in view.book.boards.health(boards)}
    forms = [health_form(b, known.get((b.company, b.platform, b.token))) for b in boards]
    there = {form["company"] for form in forms}
    forms += [
        {"company": c.name, "platform": "", "board": "", "state": "matched, not scanned",
         "open_postings": 0, "last_complete": "", "message": ""}
        for c in view.config.watched if c.name not in there
    ]  # fmt: skip
    insiders = view.network.insiders
    for form in forms:
        form["state"] = form["state"] or "not read yet"
        form["last_complete"] = form["last_complete"] or ""
        form["people"] = len(insiders.get(str(form["company"]), ()))
    return sorted(forms, key=lambda row: (row["state"] in ("ok", "empty"), str(row["company"])))


def look(asked: Asked) -> Answer:
    """What is found at an address, a home page or a name; nothing is written."""
    address, name = asked.form.one("address"), asked.form.maybe("name")
    named = (f"--name={name}",) if name else ()
    run = child.run(asked.desk, "companies", "add", "--dry-run", *named, "--", address)
    with asked.desk.view() as view:
        lines = view.once("companies", lambda: _lines(view))
    sure = run.code in ADDED and not any("already" in line for line in run.lines)
    unsure = any(line.startswith("Not added") for line in run.lines)
    found = {
        "address": address, "name": name or "", "lines": run.lines, "sure": sure, "unsure": unsure,
    }  # fmt: skip
    return Shown("companies", {"companies": lines, "look": found})


def add(asked: Asked) -> Answer:
    """Take what was shown; one that is only likely with the user's word for it."""
    form = asked.form
    words = ["companies", "add"]
    words += [f"--name={form.one('name')}"] if form.one("name") else []
    words += ["--yes"] if form.one("yes") else []
    words += ["--no-board"] if form.one("no_board") else []
    # What begins with a dash is no option.
    return _run(asked, [*words, "--", form.one("address")])


def remove(asked: Asked) -> Answer:
    return _run(asked, ["companies", "remove", "--", asked.form.one("company")])


def _run(asked: Asked, words: Sequence[str]) -> Answer:
    with asked.desk.view() as view:
        before = view.book.changes.all()[:1]
    run = child.run(asked.desk, *words)
    with asked.desk.view() as view:
        newest = view.book.changes.all()[:1]
    moment = newest[0][0] if newest and newest != before else ""
    text, *beside = run.lines or ("Nothing was said.",)
    told = Told(text, tuple(beside), moment, refused=run.code not in ADDED)
    return GoOn(back(asked), asked.memory.tell(told))
