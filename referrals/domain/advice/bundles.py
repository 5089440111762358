"""Postings that go into one ask: one ask for each contact and company names the best of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from referrals.domain.network.network import Network
from referrals.domain.postings.fit import fit
from referrals.knowledge.titles.job_function import function_of
from referrals.model.advice import Caution, Opportunity, Path
from referrals.model.postings import Posting
from referrals.model.wording import spoken

WORD = re.compile(r"\w+")
NO_SEARCH = (
    "Which posting of a company suits you best is not known: say what you look for, "
    "[search] titles in config.toml"
)

Lot = tuple[int, int, str]
"""What makes one ask: whom it is put to, whom it is to reach, and where."""


class Bundles:
    """Which postings each contact is asked about at once, the best fit first."""

    def __init__(self, opportunities: Iterable[Opportunity], network: Network) -> None:
        lots: dict[Lot, list[Posting]] = defaultdict(list)
        rank: dict[int, tuple[object, ...]] = {}
        # Who was introduced writes about what the introduction was asked for.
        introduced_for = network.introduced_for
        for opportunity in opportunities:
            posting = opportunity.posting
            rank[posting.id] = posting.id not in introduced_for, *_suits(posting, network)
            for path in opportunity.paths:
                if path.route != "former" and path.action != "mention_in_open_ask":
                    lots[_lot(path, posting)].append(posting)
        self._search = network.search
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
            minded = (*path.warnings, *self._to_mind(lot))
            return replace(path, bundle=self._ids[lot], warnings=minded)
        if path.action == "write_introduced":
            return replace(path, bundle=self._ids[lot])
        # One way to many postings is mentioned in the same words in each.
        key = id(path), lot
        if key not in self._mentions:
            self._mentions[key] = self._mention(path, named, self._ids[lot])
        return self._mentions[key]

    def _to_mind(self, lot: Lot) -> Iterator[Caution]:
        """What to know about the postings of one ask together."""
        if not self._search.titles:
            yield Caution("no_search", NO_SEARCH)
        for posting in self._lots[lot][1:]:
            if posting.applied_on:
                text = f"You applied for {posting.title} on {spoken(posting.applied_on)}: say so"
                yield Caution("applied_in_bundle", text)

    def _mention(self, path: Path, named: Posting, bundle: Sequence[int]) -> Path:
        why = f"Name it in the one ask about {named.title}", *path.why
        return replace(path, action="mention_in_open_ask", bundle=tuple(bundle), why=why)


def _lot(path: Path, posting: Posting) -> Lot:
    return path.via.id if path.via else 0, path.contact.id, posting.company


def _suits(posting: Posting, network: Network) -> tuple[object, ...]:
    """Sorts the best fit first: where a referral still counts, then the title wished for most, the
    user's own field, the title that says least beside what was wished for, the newest."""
    rank = fit(posting, network.search, network.today).rank
    return (
        posting.applied_on is not None,
        rank,
        function_of(posting.title) not in _fields(network),
        _beside(posting.title, network.search.titles[rank] if network.search.titles else ""),
        -(posting.first_seen or date.min).toordinal(),
        posting.id,
    )


def _fields(network: Network) -> set[str]:
    """What the user looks for, or else does and did."""
    jobs = (job.title or "" for job in network.me.employments)
    functions = {function_of(title) for title in network.search.titles or jobs}
    return {field for field in functions if field}


def _beside(title: str, wished: str) -> int:
    """How many words the title has beside the wish."""
    return max(0, len(WORD.findall(title)) - len(WORD.findall(wished))) if wished else 0
