"""Every open posting that suits the search, with everyone who could help, the best first.

One contact is asked once a company: the posting that suits best is named, the others go with it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from referrals.domain.fit import fit
from referrals.domain.lookouts import Spotters
from referrals.domain.model import Opportunity, Path, Posting
from referrals.domain.network import Network
from referrals.domain.office import Office

Lot = tuple[int, int, str]


def opportunities(
    postings: Iterable[Posting], network: Network, last_scan: date | None
) -> tuple[Opportunity, ...]:
    """*postings* are open and kept. New is what the last day with a scan brought."""
    spotters = Spotters(network)
    offices: dict[str, Office] = {}
    bare = list[Opportunity]()
    for posting in postings:
        office = offices.setdefault(posting.company, Office(posting.company, network))
        new = last_scan is not None and posting.first_seen == last_scan
        paths, blocked = office.ways_to(posting)
        lookouts = () if paths or blocked else spotters.best_for(posting)
        bare.append(Opportunity(posting, new, paths, blocked, lookouts))
    return _coded(sorted(_bundled(bare, network), key=_best_first))


# ------------------------------------------------------------------ one ask a contact and company


def _bundled(found: Sequence[Opportunity], network: Network) -> list[Opportunity]:
    """Leave each contact one ask a company: about the best posting, naming the others."""
    asks: dict[Lot, list[Posting]] = defaultdict(list)
    for opportunity in found:
        for path in opportunity.paths:
            if path.route != "former" and path.action != "mention_in_open_ask":
                asks[_lot(path, opportunity.posting)].append(opportunity.posting)
    lots = {
        lot: sorted(postings, key=lambda p: _suits(p, network))
        for lot, postings in asks.items()
        if len(postings) > 1
    }
    return [_with_bundles(opportunity, lots) for opportunity in found]


def _lot(path: Path, posting: Posting) -> Lot:
    """What makes one ask: whom it is put to, whom it is to reach, and where."""
    return path.via.id if path.via else 0, path.contact.id, posting.company


def _suits(posting: Posting, network: Network) -> tuple[int, int, str, str]:
    """Sorts the best fit first: the title wished for most, then the newest."""
    newest = -(posting.first_seen or date.min).toordinal()
    rank = fit(posting, network.search, network.today).rank
    return rank, newest, posting.title, posting.external_id


def _with_bundles(opportunity: Opportunity, lots: Mapping[Lot, Sequence[Posting]]) -> Opportunity:
    posting = opportunity.posting
    paths = (
        _in_lot(path, posting, lots.get(_lot(path, posting), ())) for path in opportunity.paths
    )
    return replace(opportunity, paths=tuple(paths))


def _in_lot(path: Path, posting: Posting, lot: Sequence[Posting]) -> Path:
    if not lot or path.route == "former":
        return replace(path, bundle=(posting.id,))
    bundle = tuple(p.id for p in lot)
    if posting.id == lot[0].id:
        return replace(path, bundle=bundle)
    named = f"Name it in the one ask about {lot[0].title}"
    return replace(path, action="mention_in_open_ask", bundle=bundle, why=(named, *path.why))


# ------------------------------------------------------------------ order and codes


def _best_first(opportunity: Opportunity) -> tuple[object, ...]:
    best = opportunity.paths[0] if opportunity.paths else None
    posting = opportunity.posting
    return (
        best is None,
        not opportunity.blocked if best is None else best.route == "former",
        -best.score if best else 0,
        best.action == "mention_in_open_ask" if best else False,
        not opportunity.new,
        posting.company,
        posting.title,
        posting.external_id,
    )


def _coded(found: Sequence[Opportunity]) -> tuple[Opportunity, ...]:
    """Give each ask a code: A1, A2 … to the best of each posting, then to the others.

    All postings of a bundle carry the code of their one ask.
    """
    best = [opportunity.paths[0] for opportunity in found if opportunity.paths]
    others = [path for opportunity in found for path in opportunity.paths[1:]]
    codes: dict[tuple[int, int, tuple[int, ...]], str] = {}
    for path in (*best, *others):
        codes.setdefault(_ask_of(path), f"A{len(codes) + 1}")
    return tuple(
        replace(
            opportunity, paths=tuple(replace(p, code=codes[_ask_of(p)]) for p in opportunity.paths)
        )
        for opportunity in found
    )


def _ask_of(path: Path) -> tuple[int, int, tuple[int, ...]]:
    """What tells one ask from another: who, through whom, and about which postings."""
    return path.contact.id, path.via.id if path.via else 0, path.bundle
