"""The shapes of what a command did, where it wrote nothing that has an id of its own.

As in documents.py nothing is ever absent; referrals/schemas holds them as JSON Schema.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from referrals.cli.shapes.documents import Shape


class Snoozed(Shape):
    code: str
    until: date | None
    """The day on which it is shown again; null: never."""


class Woken(Shape):
    on: date


class Linked(Shape):
    """Whether *contact_id* is said to know *other_id* from now on, and how well."""

    contact: str
    contact_id: int
    other: str
    other_id: int
    linked: bool
    strength: int | None


class File(Shape):
    file: str


class Restored(Shape):
    file: str
    kept: str | None
    """Where the book is that was there before."""


class Recovered(Shape):
    told: list[str]
    """What was saved and what was lost, a sentence each."""


class Unscheduled(Shape):
    removed: list[str]


class Opened(Shape):
    url: str
    shown: bool
    """Whether a browser could be started."""


class DraftForm(Shape):
    name: str
    to: str | None
    """null: no address is known."""
    bcc: list[str]
    subject: str
    body: str
    form: str | None
    """What the company's own form asks for."""
    file: str | None
    """Where --eml wrote it."""
    in_drafts: bool


class MailForm(Shape):
    to: str
    subject: str
    text: str


class Mailed(Shape):
    sent: list[str]
    """The answers of the mail's server, one for each mail that went."""
    due: bool
    """Whether a mail of today is still to go."""
    waiting: bool
    """Whether an earlier one still is."""
    mail: MailForm | None
    """What --dry-run shows."""


class Decided(Shape):
    employer: str
    company: str | None
    """null: none of the companies that it resembles."""


class Undone(Shape):
    undone: str | None


class Tagged(Shape):
    ids: list[int]


class TakenWith(Shape):
    asks: list[str]
    lookouts: list[str]
    acquaintances: list[str]
    favours: list[str]


class Forgotten(Shape):
    id: int
    removed: dict[str, int]
    taken: TakenWith
    files: list[str]
    left: list[str]


class SharedCounts(Shape):
    asks: int
    replies: int
    referrals: int
    interviews: int
    offers: int
    hires: int


class MemberForm(Shape):
    name: str
    added_on: date
    looked_on: date | None
    silent: bool
    shared: SharedCounts | None


class Invitation(Shape):
    config: str


class Upgraded(Shape):
    schema: str


class WaitingHost(Shape):
    host: str
    until: str


class ReadBoard(Shape):
    board: str
    last_good: date | None


class WorkersForm(Shape):
    tasks: dict[str, int]
    workers: int
    stalled: int
    waiting: list[WaitingHost]
    due: int
    boards: list[ReadBoard]
    stuck: str


RESULTS: dict[str, Any] = {
    "undo": Undone,
    "contacts-edit-many": Tagged,
    "contacts-forget": Forgotten,
    "snooze": Snoozed,
    "wake": Woken,
    "contacts-link": Linked,
    "backup": File,
    "restore": Restored,
    "recover": Recovered,
    "report": File,
    "schedule-remove": Unscheduled,
    "open": Opened,
    "draft": DraftForm,
    "send": Mailed,
    "contacts-review-decided": Decided,
    "members-list": list[MemberForm],
    "members-invite": Invitation,
    "members-upgrade": Upgraded,
    "workers-status": WorkersForm,
}
"""By the name of the schema's file."""
