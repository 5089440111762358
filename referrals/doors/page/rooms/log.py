"""What is logged from a page: each does what its command does, and tells what was written."""

from __future__ import annotations

from collections.abc import Callable

from referrals.cli.advice.draft import put_into_drafts
from referrals.cli.log import ask, outcome, thank, undo
from referrals.cli.log import done as by_code
from referrals.cli.terminal.logged import Entry
from referrals.doors.desk import DoorSession
from referrals.doors.page.answers import Answer, Asked, GoOn, back
from referrals.doors.page.memory import Told
from referrals.doors.writes import options, wrote
from referrals.model.advice import Draft

NEVER = "never"


def told_back(
    asked: Asked, words: list[str], write: Callable[[DoorSession], Entry | None]
) -> Answer:
    """Write, and show the page that the form stood on, with what was written and what undoes it."""
    done = wrote(asked.desk, words, write)
    told = asked.memory.tell(Told(done.text, done.beside, done.moment))
    return GoOn(back(asked), told)


def asked_somebody(asked: Asked) -> Answer:
    """I asked: what a code of the report stands for, by which channel and on which day."""
    form = asked.form
    code, on, channel = form.one("code"), form.maybe("on"), form.maybe("channel")
    return told_back(
        asked,
        ["ask", code, *options(on=on, channel=channel)],
        lambda session: ask.log(session, code, on=on, channel=channel),
    )


def done(asked: Asked) -> Answer:
    code, on = asked.form.one("code"), asked.form.maybe("on")
    return told_back(
        asked,
        ["done", code, *options(on=on)],
        lambda session: by_code.log(session, code, on),
    )


def not_now(asked: Asked) -> Answer:
    """Not before a day, or never."""
    code, until = asked.form.one("code"), asked.form.one("until") or asked.form.one("when") or "1w"
    never = until == NEVER
    words = ["snooze", code, "--never" if never else until]
    return told_back(
        asked,
        words,
        lambda session: Entry(0, by_code.hide(session, code, None if never else until, never).text),
    )


def outcome_of(asked: Asked) -> Answer:
    form = asked.form
    key, status = form.one("ask"), form.one("status")
    on, note, correct = form.maybe("on"), form.maybe("note"), bool(form.one("correct"))
    words = ["outcome", key, status, *options(on=on, note=note)]
    words += ["--correct"] if correct else []
    return told_back(
        asked,
        words,
        lambda session: outcome.log(session, key, status, on=on, note=note, correct=correct),
    )


def thanks(asked: Asked) -> Answer:
    form = asked.form
    who, how, on = form.one("contact"), form.maybe("how"), form.maybe("on")
    return told_back(
        asked,
        ["thank", who, *options(how=how, on=on)],
        lambda session: thank.log_thanks(session, who, how, on),
    )


def met(asked: Asked) -> Answer:
    form = asked.form
    who, how, on, note = (form.maybe(name) for name in ("contact", "how", "on", "note"))
    return told_back(
        asked,
        ["met", who or "", *options(how=how, on=on, note=note)],
        lambda session: thank.log_meeting(session, who or "", how=how, on=on, note=note),
    )


def into_drafts(asked: Asked) -> Answer:
    """Into the Drafts folder of the user's own mailbox, as edited. Nothing is sent."""
    form, session = asked.form, asked.desk.session("draft")
    words = Draft(" ".join(form.one("subject").split()), form.one("body"))
    put_into_drafts(session, form.one("code"), words)
    return GoOn(back(asked), asked.memory.tell(Told(" ".join(session.told))))


def take_it_back(asked: Asked) -> Answer:
    session = asked.desk.session("undo")
    words = undo.take_back(session, only=asked.form.one("undo"))
    return GoOn(back(asked), asked.memory.tell(Told(f"Undone: {words}.")))
