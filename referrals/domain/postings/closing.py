"""When a posting is closed: only on proof of completeness. Source: FAULTS.md."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median

from referrals.model.postings import Ending, Health, Snapshot

LEAST_SHARE = 0.7
"""Of the usual number of postings; a reading below it proves nothing."""
MOST_GONE = 0.5
"""Of the open postings; a reading in which more are absent proves nothing."""
NEW_NORMAL = 4
"""So many suspect readings in a row that agree are believed."""
AGREEMENT = 0.9


@dataclass(frozen=True, slots=True)
class BoardHistory:
    """What the book knows of a board before this snapshot."""

    counts: tuple[int, ...] = ()
    """Postings shown in the last five good readings."""
    open: frozenset[str] = frozenset()
    """External ids that are open and were not missed before."""
    suspect: frozenset[str] = frozenset()
    streak: int = 0


@dataclass(frozen=True, slots=True)
class Assessment:
    """What a snapshot is worth in the light of the past."""

    ending: Ending
    reason: str | None
    streak: int = 0
    new_normal: bool = False
    """The past counts no longer hold: the board has become another."""


def assess(snapshot: Snapshot, past: BoardHistory) -> Assessment:
    """A reading that is complete in itself can still be suspect."""
    if snapshot.ending not in ("complete", "suspect"):
        return Assessment(snapshot.ending, snapshot.reason, past.streak)
    shown = frozenset(posting.external_id for posting in snapshot.postings)
    doubt = snapshot.reason if snapshot.ending == "suspect" else _doubt(shown, past)
    if doubt is None:
        return Assessment("complete", None)
    agrees = past.streak > 0 and _agree(shown, past.suspect)
    streak = past.streak + 1 if agrees else 1
    if streak >= NEW_NORMAL:
        return Assessment("complete", None, new_normal=True)
    return Assessment("suspect", f"{doubt}; nothing is closed until it is seen again", streak)


def _doubt(shown: frozenset[str], past: BoardHistory) -> str | None:
    usual = median(past.counts) if past.counts else 0
    if len(shown) < LEAST_SHARE * usual:
        return f"only {len(shown)} postings where {usual:g} are usual"
    absent = len(past.open - shown)
    if absent > MOST_GONE * len(past.open):
        return f"{absent} of {len(past.open)} open postings are missing at once"
    return None


def _agree(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= AGREEMENT * len(one | other)


def closes(misses: int, own_address_gone: bool, html: bool) -> bool:
    """Whether a posting that *misses* proven readings in a row did not show is closed."""
    if own_address_gone:
        return misses >= 1
    return misses >= (4 if html else 2)


def state(
    assessment: Assessment, snapshot_health: Health | None, open_postings: int
) -> Health | None:
    """The board's state after this reading; None: no news (deferred), the state before stays."""
    match assessment.ending:
        case "deferred":
            return None
        case "failed":
            return snapshot_health or "failing"
        case "partial" | "suspect":
            return "suspect"
        case _:
            return "ok" if open_postings else "empty"
