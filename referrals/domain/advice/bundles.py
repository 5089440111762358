"""Postings that go into one ask: one ask for each contact and company names the best of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from referrals.domain.network.network import Network
from referrals.domain.postings.fit import fit
from referrals.model.advice import Opportunity, Path
from referrals.model.postings import Posting

Lot = tuple[int, int, str]
"""What makes one ask: whom it is put to, whom it is to reach, and where."""


class Bundles:
    """Which postings each contact is asked about at once, the best fit first."""

    def __init__(self, opportunities: Iterable[Opportunity], network: Network) -> None:
        lots: dict[Lot, list[Posting]] = defaultdict(list)
        rank: dict[int, tuple[object, ...]] = {}
        for opportunity in opportunities:
            posting = opportunity.posting
            rank[posting.id] = _suits(posting, network)
            for path in opportunity.paths:
                if path.route != "former" and path.action != "mention_in_open_ask":
                    lots[_lot(path, posting)].append(posting)
        self._lots = {
            lot: sorted(postings, key=lambda p: rank[p.id])
            for lot, postings in lots.items()
            if len(postings) > 1
        }
        self._ids = {lot: tuple(p.id for p in postings) for lot, postings in self._lots.items()}
        self._mentions: dict[tuple[int, Lot], Path] = {}

    def bundled(self, opportunity: Opportunity) -> Opportunity:
        posting = opportunity.posting
        return replace(
            opportunity, paths=tuple(self._in_lot(path, posting) for path in opportunity.paths)
        )

    def _in_lot(self, path: Path, posting: Posting) -> Path:
        lot = _lot(path, posting)
        if path.route == "former" or lot not in self._lots:
            return replace(path, bundle=(posting.id,))
        named = self._lots[lot][0]
        if posting.id == named.id:
            return replace(path, bundle=self._ids[lot])
        # One way to many postings is mentioned in the same words in each.
        key = id(path), lot
        if key not in self._mentions:
            self._mentions[key] = self._mention(path, named, self._ids[lot])
        return self._mentions[key]

    def _mention(self, path: Path, named: Posting, bundle: Sequence[int]) -> Path:
        why = f"Name it in the one ask about {named.title}", *path.why
        return replace(path, action="mention_in_open_ask", bundle=tuple(bundle), why=why)


def _lot(path: Path, posting: Posting) -> Lot:
    return path.via.id if path.via else 0, path.contact.id, posting.company


def _suits(posting: Posting, network: Network) -> tuple[object, ...]:
    """Sorts the best fit first: where a referral still counts, then the title wished for most, then
    the newest."""
    newest = -(posting.first_seen or date.min).toordinal()
    rank = fit(posting, network.search, network.today).rank
    return (
        posting.applied_on is not None,
        rank,
        newest,
        posting.title,
        posting.external_id,
        posting.id,
    )
