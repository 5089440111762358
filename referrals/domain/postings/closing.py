"""When a posting is closed: only on proof of completeness. Source: FAULTS.md."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from statistics import median

from referrals.domain.postings.strangers import Comparison, Opening, Openings, compare
from referrals.model.postings import Ending, Health, Snapshot
from referrals.model.wording import counted

LEAST_SHARE = 0.7
"""Of the usual number of postings; a reading below it proves nothing."""
MOST_GONE = 0.5
"""Of the open postings; a reading in which more are absent proves nothing."""
NEW_NORMAL = 4
"""So many doubtful readings in a row that agree are believed."""
AGREEMENT = 0.9
SMALL = 5
"""Open postings of a board on which shares say little."""
SMALL_NORMAL = 2
"""Doubtful readings after which such a board is believed."""
APART = timedelta(hours=20)
"""Between two readings that count as two: a fault of an hour is one fault."""
LONG = timedelta(days=30)
"""After so long without a reading, a board may well show nothing that it showed before."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """How often in a row a board has shown the same that is not believed."""

    streak: int = 0
    ids: frozenset[str] = frozenset()
    """External ids that it showed; of a disagreement those that were open and not shown."""
    at: datetime | None = None
    """When the last reading that counts was taken."""
    disagreement: str | None = None


@dataclass(frozen=True, slots=True)
class BoardHistory:
    """What the book knows of a board before this snapshot."""

    counts: tuple[int, ...] = ()
    """Postings shown in the last five good readings."""
    open: Openings = field(default_factory=dict)
    """Those that are open, were not missed before, and were shown by a reading that is believed."""
    doubt: Doubt = Doubt()
    trusted: str | None = None
    """The disagreement with itself that this board is known for."""
    name: str | None = None
    """What the board called itself when it was last believed."""
    last_read: date | None = None

    @property
    def is_small(self) -> bool:
        return len(self.open) <= SMALL and (median(self.counts) if self.counts else 0) <= SMALL


@dataclass(frozen=True, slots=True)
class Assessment:
    """What a snapshot is worth in the light of the past."""

    ending: Ending
    reason: str | None
    doubt: Doubt = Doubt()
    new_normal: bool = False
    """The past counts no longer hold: the board has become another."""
    stranger: bool = False
    """Nothing of what was open is shown: what is shown instead may be another company's."""
    renumbered: bool = False
    """The same openings under other numbers, and by now that is believed."""
    health: Health | None = None
    trusted: str | None = None


def assess(snapshot: Snapshot, past: BoardHistory, at: datetime) -> Assessment:
    """A reading, taken *at* a time, that is complete in itself can still be suspect."""
    if snapshot.ending not in ("complete", "suspect", "partial"):
        return Assessment(snapshot.ending, snapshot.reason, past.doubt, trusted=past.trusted)
    shown = {p.external_id: Opening(p.title, p.url) for p in snapshot.postings}
    compared = compare(shown, past.open, name=snapshot.own_name, known_name=past.name)
    if compared:
        return _another(snapshot, past, compared, at)
    if snapshot.ending == "partial" and snapshot.disagreement is None:
        return Assessment("partial", snapshot.reason, past.doubt, trusted=past.trusted)
    return _judged_by_size(snapshot, frozenset(shown), past, at)


def _another(
    snapshot: Snapshot, past: BoardHistory, compared: Comparison, at: datetime
) -> Assessment:
    """A board that shows nothing of what was open."""
    strange = Assessment("suspect", None, stranger=True, trusted=past.trusted)
    if compared.elsewhere:
        why = f"{compared.elsewhere}; it seems to be another company's, and none of it is shown"
        return replace(strange, reason=why, health="moved")
    why = f"none of its {counted(len(past.open), 'open posting')} is shown, only others"
    why = "its postings have other numbers than before" if compared.renumbered else why
    doubt = Doubt(0, frozenset(posting.external_id for posting in snapshot.postings), at)
    if not (compared.renumbered or _may_turn_over(past, doubt)) or snapshot.ending == "partial":
        return replace(strange, reason=f"{why}; nothing of it counts until you say it is theirs")
    verdict = _until_repeated(why, "suspect", doubt, past)
    believed = verdict.ending == "complete"
    return replace(verdict, stranger=not believed, renumbered=believed and compared.renumbered)


def _may_turn_over(past: BoardHistory, doubt: Doubt) -> bool:
    """Whether all postings of a board may well be others: there were few, or the last reading is
    long ago, or was when this doubt began."""
    goes_on = past.doubt.streak > 0 and _repeats(doubt, past.doubt)
    long_ago = bool(past.last_read and doubt.at and doubt.at.date() - past.last_read >= LONG)
    return past.is_small or goes_on or long_ago


def _judged_by_size(
    snapshot: Snapshot, shown: frozenset[str], past: BoardHistory, at: datetime
) -> Assessment:
    absent = frozenset(past.open) - shown
    why = snapshot.reason if snapshot.ending == "suspect" else _doubt(len(shown), absent, past)
    if snapshot.ending == "partial" and snapshot.disagreement != past.trusted:
        # One that takes too much at once is not believed, however often it is said.
        stable = Doubt(0, absent, at, snapshot.disagreement) if why is None else None
        return _until_repeated(snapshot.reason or "", "partial", stable, past)
    if why is None:
        return Assessment("complete", None, trusted=past.trusted)
    # Nor is a page without its list that does not say why.
    stable = None if snapshot.says_empty is False else Doubt(0, shown, at)
    return _until_repeated(why, "suspect", stable, past)


def _until_repeated(
    why: str, ending: Ending, doubt: Doubt | None, past: BoardHistory
) -> Assessment:
    """*ending*, until enough readings in a row have shown the same; without *doubt* for ever."""
    if doubt is None:
        return Assessment(ending, f"{why}; nothing is closed by it", trusted=past.trusted)
    doubt = _counted(doubt, past.doubt)
    trusted = doubt.disagreement or past.trusted
    enough = SMALL_NORMAL if past.is_small and not doubt.disagreement else NEW_NORMAL
    if doubt.streak >= enough:
        return Assessment("complete", None, new_normal=not doubt.disagreement, trusted=trusted)
    why = f"{why}; nothing is closed until it is seen again"
    return Assessment(ending, why, doubt, trusted=past.trusted)


def _counted(doubt: Doubt, before: Doubt) -> Doubt:
    """*doubt*, one more in a row where it repeats the one *before*, and long enough after it."""
    if not before.streak or not _repeats(doubt, before):
        return replace(doubt, streak=1)
    if doubt.at and not counts(before.at, doubt.at):
        return before
    return replace(doubt, streak=before.streak + 1)


def _repeats(doubt: Doubt, before: Doubt) -> bool:
    if doubt.disagreement or before.disagreement:
        return doubt.disagreement == before.disagreement and before.ids <= doubt.ids
    return len(doubt.ids & before.ids) >= AGREEMENT * len(doubt.ids | before.ids)


def _doubt(shown: int, absent: frozenset[str], past: BoardHistory) -> str | None:
    """What the number of postings shown and *absent* has against a reading."""
    usual = median(past.counts) if past.counts else 0
    if shown < LEAST_SHARE * usual:
        return f"only {counted(shown, 'posting')} where {usual:g} are usual"
    if len(absent) > MOST_GONE * len(past.open):
        return f"{len(absent)} of {counted(len(past.open), 'open posting')} are missing at once"
    return None


def counts(last: datetime | None, at: datetime) -> bool:
    """Whether a reading taken *at* a time proves something besides the *last*: never twice on one
    day, nor within APART, nor when the clock was set back."""
    return last is None or (at.date() > last.date() and at - last >= APART)


def closes(misses: int, own_address_gone: bool, html: bool) -> bool:
    """Whether a posting that *misses* proven readings in a row did not show is closed."""
    if own_address_gone:
        return misses >= 1
    return misses >= (4 if html else 2)


def state(assessment: Assessment, said: Health | None, open_postings: int) -> Health | None:
    """The board's state after this reading; None: no news (deferred), the state before stays."""
    match assessment.ending:
        case "deferred":
            return None
        case "failed":
            return said or "failing"
        case "partial" | "suspect":
            return assessment.health or "suspect"
        case _:
            return "ok" if open_postings else "empty"
