"""A posting as JSON: the shape of `postings --json` and `postings show --json`."""

from __future__ import annotations

from dataclasses import fields

from referrals.model.postings import Posting

FIRST = ("id", "company", "platform", "board", "external_id")
NOT_TOLD = frozenset(
    {
        "description", "requisition", "board_state", "closed_because", "misses", "applied_on",
        "hiring_manager", "recruiter", "team", "edited_on", "unread", "sponsorship",
    }
)  # fmt: skip
"""What programs are not told of a posting; descriptions only with --full."""


def posting_form(posting: Posting, full: bool) -> dict[str, object]:
    names = dict.fromkeys((*FIRST, *(field.name for field in fields(posting))))
    form = {name: getattr(posting, name) for name in names if name not in NOT_TOLD}
    form["status"] = "closed" if posting.closed_on else "open"
    return form | {"description": posting.description} if full else form
