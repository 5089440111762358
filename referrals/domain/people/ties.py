"""How strong is a tie, of what kind, and from what evidence.

strength = (b/5)·(f + (1−f)·2^(−d/h)) with b from 1 to 5, d the days since the last contact, and h
and f by kind (RELATIONSHIPS.md, "Score"). b and the kind are what the user said, or else what the
jobs of both and all that passed tell. Some of every tie stays: a shared past does not decay to
nothing (Levin 2011).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import get_args

from referrals.domain.people.exchanges import last_contact, recommended, weight
from referrals.domain.people.shared_past import Overlap, SharedPast, shared_pasts
from referrals.domain.people.tie_evidence import evidence
from referrals.knowledge.titles.job_function import recruits
from referrals.model.people import Contact, Me, TieClass, TieKind

# h in days and f by kind. Where RELATIONSHIPS.md says nothing: who was mentored remembers like the
# mentor, friends like teammates, family longest; a recruiter is an online acquaintance.
FADING: dict[TieKind, tuple[int, float]] = {
    "manager": (540, 0.5), "mentor": (540, 0.5), "mentee": (540, 0.5), "family": (720, 0.6),
    "teammate": (365, 0.45), "friend": (365, 0.45), "colleague": (365, 0.35),
    "alumni": (270, 0.25), "online": (180, 0.15), "recruiter": (180, 0.15),
}  # fmt: skip
# b before anything else is known; years together, years of connection, and what passed add to it.
BASE: dict[TieKind, float] = {
    "manager": 4, "mentor": 4, "mentee": 3, "family": 4.5, "teammate": 3.5, "friend": 4,
    "colleague": 2.5, "alumni": 1.5, "online": 1, "recruiter": 1,
}  # fmt: skip
BY_OVERLAP: dict[Overlap, TieKind] = {
    "team": "teammate", "company": "colleague", "connected": "colleague", "place": "alumni",
}  # fmt: skip
# Kinds with a past that silence does not undo; the others are merely weak.
WITH_PAST = frozenset({"manager", "mentor", "mentee", "family", "teammate", "friend", "colleague"})

MET_ONLINE: tuple[TieKind, ...] = ("online", "recruiter")

STRONG = 0.5
"""The least strength of a strong tie: half of the strongest there can be."""
DORMANT = 3 * 365
"""Days of silence after which a tie with a past is dormant (Levin, Walter & Murnighan 2011)."""
NEAR = 3
"""The least base of a tie that has a past whatever its kind: silence makes it dormant, not weak."""
CLOSE = 4
"""The base of a tie that silence does not make weak: until it is dormant it is strong."""
MOST_FOR_RECRUITERS = 0.25
"""What evidence can add for recruiters, who are in touch with many."""
MONTH = 30


@dataclass(frozen=True, slots=True)
class Tie:
    """How well the user knows a contact, and why we think so."""

    base: float
    """1 to 5."""
    kind: TieKind
    strength: float
    """0 to 1."""
    tie_class: TieClass | None
    """None when nothing at all is known about the tie."""
    evidence: tuple[str, ...]
    days: int | None
    """Since the last contact; None when that is not known."""

    @property
    def close(self) -> bool:
        """Whether it is strong, but for a silence that makes it dormant."""
        return self.strength >= STRONG or self.base >= CLOSE


def tie(contact: Contact, me: Me, today: date) -> Tie:
    """The tie between the user and *contact* on the day *today*."""
    pasts = shared_pasts(contact, me, today)
    kind = _kind(contact, pasts)
    base = _base(contact, kind, pasts, today)
    last = last_contact(contact)
    silent = (today - last).days if last else None
    strength = _strength(base, kind, _counted(contact, kind, silent, today))
    return Tie(
        base=base,
        kind=kind,
        strength=strength,
        tie_class=_class(contact, pasts, kind=kind, base=base, strength=strength, silent=silent),
        evidence=tuple(evidence(contact, pasts, today)),
        days=silent,
    )


def _kind(contact: Contact, pasts: list[SharedPast]) -> TieKind:
    """The user's word, of several the one that vouches most; else what the evidence tells."""
    if contact.kinds:
        return min(contact.kinds, key=get_args(TieKind).index)
    by_past = BY_OVERLAP[pasts[0].overlap] if pasts else None
    if by_past in (None, "alumni") and recommended(contact):
        return "colleague"
    present = next((job for job in contact.employments if job.current), None)
    return by_past or ("recruiter" if present and recruits(present.title) else "online")


def _base(contact: Contact, kind: TieKind, pasts: list[SharedPast], today: date) -> float:
    if contact.tie:
        return float(contact.tie)
    together = min(max((past.years for past in pasts), default=0), 3) / 3
    connected = (today - contact.connected_on).days / 365.25 if contact.connected_on else 0
    added = together + min(max(connected, 0), 5) / 10 + weight(contact)
    if kind == "recruiter":
        added = min(added, MOST_FOR_RECRUITERS)
    return round(min(BASE[kind] + added, 5), 2)


def _strength(base: float, kind: TieKind, days: float) -> float:
    half_life, stays = FADING[kind]
    return base / 5 * (stays + (1 - stays) * 2 ** (-days / half_life))


def _counted(contact: Contact, kind: TieKind, silent: int | None, today: date) -> float:
    """The days of silence that count.

    Unknown is not zero, and not for ever: half of what can fade has faded, less when they connected
    only lately. Where the user means to keep a rhythm, one round of it counts as a month does.
    """
    if silent is None:
        half_life = FADING[kind][0]
        connected = (today - contact.connected_on).days if contact.connected_on else half_life
        return max(min(half_life, connected), 0)
    return max(silent, 0) * (MONTH / contact.cadence if contact.cadence else 1)


def _class(
    contact: Contact,
    pasts: list[SharedPast],
    *,
    kind: TieKind,
    base: float,
    strength: float,
    silent: int | None,
) -> TieClass | None:
    stated = (contact.kinds, contact.tie, contact.last_contact, contact.connected_on)
    if not (pasts or contact.exchanges or any(stated)):
        return None
    past = kind in WITH_PAST or base >= NEAR
    if past and silent is not None and silent >= DORMANT:
        return "dormant"
    return "strong" if strength >= STRONG or base >= CLOSE else "weak"
