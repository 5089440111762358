"""What a draft may say: plain values only, chosen here; private notes are not among them.

What is not known is left to the user as a prompt in brackets, never invented.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from referrals.domain.people.shared_past import worked_together_at
from referrals.domain.people.ties import STRONG
from referrals.model.advice import Path, Place
from referrals.model.people import Contact, Employment, Me
from referrals.model.postings import Posting
from reports.say.safety import clean, link
from reports.say.words import clip, first_name, listed

LONGEST_TITLE = 120
ALSO = 3
"""How many further postings a draft names."""
CLOSE = 3
"""From this rating on the user knows somebody."""

Tone = Literal["manager", "worked", "friend", "met"]
TONES: dict[str, Tone] = {
    "manager": "manager", "teammate": "worked", "colleague": "worked", "mentor": "worked",
    "mentee": "worked", "alumni": "friend", "friend": "friend", "family": "friend",
    "online": "met", "recruiter": "met",
}  # fmt: skip


@dataclass(frozen=True)
class AskWords:
    """All that a template may say about an ask."""

    to: str
    me: str
    tone: Tone
    title: str
    company: str
    url: str
    also: str
    applied: bool
    target: str
    connector: str
    """Who has introduced the user to the one who reads this; else empty."""
    place: Place
    """What the one who reads this has to do with the posting."""
    moved: bool
    """Whether they have come to the company only lately."""
    shared: str
    fits: tuple[str, str]
    requisition: str
    cv: str
    linkedin: str
    blurb: str


@dataclass(frozen=True)
class DutyWords:
    """All that a template may say when something is owed."""

    to: str
    me: str
    tone: Tone
    company: str
    title: str
    url: str
    kind: str
    """Of the ask that it is about: "referral", "introduction" …; "lookout"; empty for none."""
    ended: str
    helped: bool
    """Whether the one who reads this did what was asked."""
    agreed: bool
    """Whether they said yes."""
    target: str
    """Whom the one who reads this introduced the user to, or was to."""
    met: bool
    """Whether the user only met them on the way, in an interview."""
    what: str
    settled: bool
    """Whether the user has found work since it ended."""
    form: str
    """What a company's own form asks for; empty where no referral is to be entered."""


@dataclass(frozen=True)
class WishWords:
    """All that a template may say to ask for something that is about no posting."""

    to: str
    me: str
    tone: Tone
    what: str
    until: str
    bonus: str


def ask_words(path: Path, posting: Posting, me: Me, bundled: Sequence[Posting]) -> AskWords:
    who = path.recipient
    shared = clean(worked_together_at(who, me))
    title, company = about(posting), clean(posting.company)
    url = link(posting.url) or ""
    return AskWords(
        to=clean(first_name(who)),
        me=clean(me.name),
        tone=tone_of(who, _inferred(path.parts.get("vouch", 0.0), _close(who, path))),
        title=title,
        company=company,
        url=url,
        also=_also([_told(p) for p in bundled if p != posting]),
        applied=posting.applied_on is not None,
        target=clean(path.contact.name),
        connector=clean(path.via.name) if path.via and path.via != who else "",
        place=path.place if who == path.contact else "inside",
        moved=who == path.contact and any(w.code == "newcomer" for w in path.warnings),
        shared=shared,
        fits=_fits(me, shared),
        requisition=clean(posting.requisition or ""),
        cv=link(me.cv) or "",
        linkedin=link(me.linkedin) or "",
        blurb=_blurb(me, title=title, company=company, url=url),
    )


def about(posting: Posting | None) -> str:
    """The posting's title, as long as a mail's line bears it."""
    return clip(clean(posting.title), LONGEST_TITLE) if posting else ""


def tone_of(recipient: Contact, unsaid: Tone = "friend") -> Tone:
    """How formal the draft is, by how the user knows the recipient."""
    tones = [TONES[kind] for kind in recipient.kinds]
    by_closeness: tuple[Tone, ...] = ("manager", "worked", "friend", "met")
    return min(tones, key=by_closeness.index, default=unsaid)


def _inferred(vouch: float, close: bool) -> Tone:
    """From the evidence of the ranking, where the user has not said how they know each other."""
    if vouch >= 1.0:
        return "manager"
    if vouch >= 0.75:
        return "worked"
    return "friend" if vouch >= 0.35 or close else "met"


def _close(who: Contact, path: Path) -> bool:
    """Whether the user knows them well, so that the draft must not say otherwise."""
    return (who.tie or 0) >= CLOSE or path.parts.get("tie", 0) >= STRONG


def _told(posting: Posting) -> str:
    """By its title; that the user has applied is no secret to who may refer them."""
    return about(posting) + (" (I have applied)" if posting.applied_on else "")


def _also(titles: list[str]) -> str:
    more = len(titles) - ALSO
    return listed([*titles[:ALSO], *([f"{more} more"] if more > 0 else [])])


# ------------------------------------------------------------------ what speaks for the user


def _fits(me: Me, shared: str) -> tuple[str, str]:
    """Two reasons why the user suits the role, as far as they are known."""
    reasons = [f"I {job}" for job in past_jobs(me)]
    if shared:
        reasons.insert(1, f"You have seen at {shared} how I work")
    prompts = ("[one thing you did that this role needs]", "[one result you are proud of]")
    first, second, *_ = [*reasons, *prompts]
    return first, second


def past_jobs(me: Me) -> Iterator[str]:
    """ "worked as Data Engineer in the Data team at Globex from 2017 to 2021", the latest first.

    The present employer is left out: drafts are passed on.
    """
    past = [job for job in me.employments if not job.current]
    for job in sorted(past, key=lambda job: str(job.start), reverse=True):
        role = f" as {job.title}" if job.title else ""
        team = f" in the {job.team} team" if job.team else ""
        yield clean(f"worked{role}{team} at {job.employer}{_years(job)}")


def _years(job: Employment) -> str:
    if job.start and job.end:
        return f" from {job.start.year} to {job.end.year}"
    return f" from {job.start.year}" if job.start else ""


def _reached(me: Me) -> str:
    cv, email = link(me.cv), clean(me.email or "")
    if cv:
        return f"CV: {cv}{email and f'; for a first talk: {email}'}"
    return f"For a CV or a first talk: {email}." if email else ""


def _blurb(me: Me, *, title: str, company: str, url: str) -> str:
    """At most three sentences that can be passed on unedited."""
    name = clean(me.name)
    past = next(past_jobs(me), "")
    sentences = [
        f"{name} is interested in the position of {title} at {company}{url and f' ({url})'}.",
        f"{name} {past}." if past else "[One sentence on what you did last.]",
        _reached(me),
    ]
    return " ".join(filter(None, sentences))
