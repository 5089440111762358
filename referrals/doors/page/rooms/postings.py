"""Postings: by words and company, kept or dropped and why; one with its facts and who is there."""

from __future__ import annotations

from typing import Any

from referrals.cli.advice.one_posting import whole_form
from referrals.cli.advice.postings import where
from referrals.cli.log import applied
from referrals.cli.terminal.words import folded
from referrals.domain.postings.reposts import entries
from referrals.doors.page.answers import Answer, Asked, Shown
from referrals.doors.page.rooms.log import told_back
from referrals.doors.view import View
from referrals.doors.writes import options
from referrals.model.listed import ListedPosting
from referrals.model.postings import Posting
from reports.say.safety import link
from reports.say.words import pay_words

SIZE = 50
WHICH = ("suits", "new", "dropped", "closed")


def postings(asked: Asked) -> Answer:
    query = asked.query
    said = {name: query.one(name) for name in ("words", "company", "show")}
    show = said["show"] if said["show"] in WHICH else "suits"
    page = max(1, query.number("page", 1))
    with asked.desk.view() as view:
        words_of = view.once("words of postings", lambda: _words_of(view))
        parts = [f" {part}" for part in folded(said["words"]).split()]
        found = [
            posting
            for posting in _sorted(view, show)
            if said["company"] in ("", posting.company)
            and all(part in words_of[posting.id] for part in parts)
        ]
        shown = [p.id for p in found[(page - 1) * SIZE : page * SIZE]]
        known = view.book.postings.by_ids(shown)
        lines = [_line(known[key], view) for key in shown]
    words: dict[str, Any] = {
        "postings": lines, "total": len(found), "page": page, "last": -(-len(found) // SIZE),
        "said": said | {"show": show}, "which": WHICH,
        "companies": sorted({c.name for c in view.config.companies}),
        "next": asked.here(page=page + 1), "before": asked.here(page=page - 1),
    }  # fmt: skip
    return Shown("postings", words)


def _sorted(view: View, show: str) -> list[ListedPosting]:
    """The newest first; one line for each opening."""

    def chosen() -> list[ListedPosting]:
        day = next(iter(view.book.boards.scan_days()), None)
        found = [
            posting
            for posting in view.postings
            if bool(posting.closed_on) == (show == "closed")
            and posting.kept == (show != "dropped")
            and (show != "new" or posting.first_seen == day)
        ]
        return [*reversed(entries(found))]

    return view.once(f"postings {show}", chosen)


def _words_of(view: View) -> dict[int, str]:
    """What each posting is found by, a blank before each word."""
    return {p.id: f" {folded(' '.join((p.title, p.company, *p.locations)))}" for p in view.postings}


def _line(posting: Posting, view: View) -> dict[str, Any]:
    return {
        "id": posting.id,
        "title": posting.title,
        "company": posting.company,
        "where": where(posting, view.today),
        "since": posting.first_seen.isoformat() if posting.first_seen else "",
        "reason": posting.reason,
    }


def posting(asked: Asked) -> Answer:
    with asked.desk.view() as view:
        meant = view.book.postings.by_ids([int(asked.key)], full=True).get(int(asked.key))
        if meant is None:
            return Shown("nothing", {"why": "There is no posting of this number."}, 404)
        before = [p for p in view.book.postings.openings(meant.id) if p.id != meant.id]
        form = whole_form(meant, before, view.network)
        advised = [o for o in view.report.opportunities if o.posting.id == meant.id]
        words: dict[str, Any] = {
            "posting": meant,
            "url": link(meant.url) or "",
            "where": where(meant, view.today),
            "pay": pay_words(meant) if meant.salary else "",
            "facts": {k: "" if v is None else v for k, v in form.items()},
            "paths": advised[0].paths if advised else (),
            "blocked": advised[0].blocked if advised else (),
            "day": view.today.isoformat(),
        }
    return Shown("posting", words)


def applied_for(asked: Asked) -> Answer:
    key, on = asked.form.one("posting"), asked.form.maybe("on")
    return told_back(
        asked, ["applied", key, *options(on=on)], lambda session: applied.log(session, key, on)
    )
