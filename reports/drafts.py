"""The words to send, different by route, by tie and by what comes first with this person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date

from referrals.domain.model import Contact, Draft, Duty, Me, Path, Posting
from referrals.domain.wording import spoken
from reports.draft_words import about, tone_of, words
from reports.safety import clean, link
from reports.templating import plain
from reports.words import clip, first_name

OWED = {"give_back": "give_first"}
"""A duty that is told in the same words as what comes before an ask."""
NOTE = 200
"""Characters that LinkedIn takes with an invitation (of a member who pays nothing)."""


def draft(path: Path, posting: Posting, me: Me, bundled: Sequence[Posting] = ()) -> Draft:
    """What to write to the one who is asked: the contact, or who introduces.

    *bundled* are the other postings there that the same ask names.
    """
    return _written(_template(path), asdict(words(path, posting, me, bundled)))


def note(path: Path, posting: Posting, me: Me, longest: int = NOTE) -> str:
    """What fits into the note of an invitation: the fullest of the template's lines that is at most
    *longest* characters. It opens the talk; the ask itself comes after the answer."""
    said = plain("drafts/note.j2", asdict(words(path, posting, me, ())))
    lines = [line for line in said.split("\n") if line]
    return next((line for line in lines if len(line) <= longest), clip(lines[-1], longest))


def duty_draft(duty: Duty, me: Me) -> Draft:
    """What to write when something is owed: a reminder, thanks, the news of how it ended, a word
    about a lookout, a sign of life."""
    ask = duty.ask
    return _written(
        OWED.get(duty.kind, duty.kind),
        {
            "to": clean(first_name(duty.contact)),
            "me": clean(me.name),
            "tone": tone_of(duty.contact),
            "company": clean(ask.company) if ask else "",
            "title": about(duty.posting),
            "url": (link(duty.posting.url) or "") if duty.posting else "",
            "kind": ask.kind if ask else "",
            "ended": ask.status if ask else "",
            "what": clean(duty.about),
        },
    )


def lookout_draft(
    contact: Contact, what: str, until: date | None, me: Me, bonus: str | None = None
) -> Draft:
    """How to ask somebody to keep an eye out: for what, until when, and what is in it for them.

    *bonus* is what their employer pays for a referral.
    """
    return _written(
        "lookout",
        {
            "to": clean(first_name(contact)),
            "me": clean(me.name),
            "tone": tone_of(contact),
            "what": clean(what),
            "until": spoken(until) if until else "",
            "bonus": clean(bonus or ""),
        },
    )


def recipient(path: Path) -> Contact:
    """The one who is written to."""
    return path.via or path.contact


def _template(path: Path) -> str:
    if path.route == "introduction" and path.action == "ask":
        return "introduction"
    return path.action


def _written(template: str, said: Mapping[str, object]) -> Draft:
    subject, _, body = plain(f"drafts/{template}.j2", said).partition("\n")
    return Draft(subject, body.strip())
