"""People: search and filters, one person's card with all that passed, what is said of them."""

from __future__ import annotations

from typing import Any

from referrals.cli.contacts import merge as merging
from referrals.cli.contacts.card import card
from referrals.cli.contacts.change import Edits, change
from referrals.cli.contacts.fields import KINDS, job_said, said
from referrals.cli.contacts.wanted import CLASSES, Wanted
from referrals.doors.page.answers import Answer, Asked, Form, Shown
from referrals.doors.page.rooms.log import told_back
from referrals.doors.view import View
from referrals.doors.writes import options
from referrals.model.people import Contact
from referrals.usecases.briefing import threads_on
from referrals.usecases.history import history

SIZE = 50
PLAIN = ("name", "phone", "url", "looking", "note", "last_contact", "cadence")
"""What a field of the form says as the option of the same name does."""


def people(asked: Asked) -> Answer:
    query = asked.query
    wanted = Wanted(
        words=query.maybe("words"), company=query.maybe("company"), tie=query.maybe("tie"),
        kind=query.maybe("kind"), tag=query.maybe("tag"),
    )  # fmt: skip
    page = max(1, query.number("page", 1))
    with asked.desk.view() as view:
        found = [c for c in _everyone(view) if wanted.everyone or wanted.fits(c, view.network)]
        shown = [_line(contact, view) for contact in found[(page - 1) * SIZE : page * SIZE]]
        tags = view.once("tags", lambda: sorted({t for c in _everyone(view) for t in c.tags}))
    said = {name: query.one(name) for name in ("words", "company", "tie", "kind", "tag")}
    words: dict[str, Any] = {
        "people": shown, "total": len(found), "page": page, "last": -(-len(found) // SIZE),
        "classes": CLASSES, "kinds": KINDS, "tags": tags, "said": said,
        "next": asked.here(page=page + 1), "before": asked.here(page=page - 1),
    }  # fmt: skip
    return Shown("people", words)


def _everyone(view: View) -> list[Contact]:
    return view.once(
        "people", lambda: sorted(view.network.contacts.values(), key=lambda c: c.name.casefold())
    )


def _line(contact: Contact, view: View) -> dict[str, Any]:
    job = next((job for job in contact.employments if job.current), None)
    return {
        "id": contact.id,
        "name": contact.name,
        "job": " at ".join(filter(None, (job.title, job.employer))) if job else "",
        "tie": view.network.tie(contact).tie_class or "",
        "last": contact.last_contact.isoformat() if contact.last_contact else "",
        "tags": contact.tags,
    }


def person(asked: Asked) -> Answer:
    with asked.desk.view() as view:
        contact = view.network.contacts.get(int(asked.key))
        if contact is None:
            return Shown("nothing", {"why": "Nobody in the book has this number."}, 404)
        told = view.once("threads", lambda: threads_on(view.book, view.config, view.today))
        passed = history(view.book, contact)
        lines = [*card(contact, view.network, told, ())][1:]
        others = [c for c in _everyone(view) if c.id != contact.id]
        gone = [gone for kept, gone in view.book.people.merged() if kept == contact.id]
        words: dict[str, Any] = {
            "contact": contact,
            "lines": [(len(line) - len(line.lstrip()), line.strip()) for line in lines],
            "passed": [*reversed(passed)],
            "kinds": KINDS,
            "job": next((job for job in contact.employments if job.current), ""),
            "others": others if len(others) <= 500 else [],
            "merged": gone,
            "day": view.today.isoformat(),
        }
    return Shown("person", words)


# ------------------------------------------------------------------ what is said of a person


def edit(asked: Asked) -> Answer:
    """What differs from what is known; a field that is left as it is says nothing."""
    form, who = asked.form, asked.form.one("contact")
    with asked.desk.view() as view:
        known = view.network.contacts.get(form.number("contact"))
        today = view.today
    given = _given(form, known)
    job = _job(form, known)
    tags, off = form.every("tag"), form.every("remove_tag")
    words = ["contacts", "edit", who, *options(**given, **job, tag=tags, remove_tag=off)]
    fields = given | ({"tie": int(given["tie"])} if "tie" in given else {})
    employer, title = job.get("employer"), job.get("title")
    edits = Edits(
        said(today, **fields),
        job_said(today, employer, title=title, team=None, since=None, until=None),
        tags=tags,
        tags_out=off,
    )  # fmt: skip
    return told_back(asked, words, lambda session: change(session, who, edits))


def _given(form: Form, known: Contact | None) -> dict[str, Any]:
    """The options that the form's fields stand for, where they say something new."""
    given: dict[str, Any] = {}
    for name in PLAIN:
        before = getattr(known, name, None)
        plain = "" if before is None else f"{before}d" if name == "cadence" else str(before)
        if name in form.fields and form.one(name) != plain:
            given[name] = form.one(name)
    if (tie := form.one("tie")) and (known is None or tie != str(known.tie)):
        given["tie"] = tie
    if (kinds := form.every("kind")) and (known is None or tuple(kinds) != known.kinds):
        given["kind"] = kinds
    if email := form.every("email"):
        given["email"] = email
    return {name: value for name, value in given.items() if value or name in CAN_BE_EMPTIED}


CAN_BE_EMPTIED = ("phone", "url", "looking", "note")


def _job(form: Form, known: Contact | None) -> dict[str, str]:
    present = next((j for j in known.employments if j.current), None) if known else None
    employer, title = form.one("employer"), form.one("title")
    before = (present.employer, present.title or "") if present else ("", "")
    if not employer or (employer, title) == before:
        return {}
    return {"employer": employer} | ({"title": title} if title else {})


def merge(asked: Asked) -> Answer:
    """Two contacts are one person, or they are not."""
    people, never = asked.form.every("contact"), bool(asked.form.one("never"))
    words = ["contacts", "merge", *(["--never"] if never else []), *people]
    return told_back(asked, words, lambda session: _nothing(merging.join(session, people, never)))


def part(asked: Asked) -> Answer:
    gone = asked.form.one("gone")
    words = ["contacts", "merge", "--undo", gone]
    return told_back(asked, words, lambda session: _nothing(merging.part(session, gone)))


def _nothing(_: int) -> None:
    """What was said tells it all."""
