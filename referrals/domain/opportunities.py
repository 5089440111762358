"""Every open posting that suits the search, with everyone who could help, the best first.

One contact is asked once a company: the posting that suits best is named, the others go with it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from referrals.domain.asks import IN_PROCESS, WAITING
from referrals.domain.fit import fit
from referrals.domain.lookouts import Spotters
from referrals.domain.model import Ask, Blocked, Contact, Opportunity, Path, Posting
from referrals.domain.network import Insider, Network
from referrals.domain.ranking import bonus_eligible, path_through
from referrals.domain.wording import spoken


def opportunities(
    postings: Iterable[Posting], network: Network, last_scan: date | None
) -> tuple[Opportunity, ...]:
    """*postings* are open and kept. New is what the last day with a scan brought."""
    spotters = Spotters(network)
    bare = [_opportunity(posting, network, last_scan, spotters) for posting in postings]
    return _coded(sorted(_bundled(bare, network), key=_best_first))


def _opportunity(
    posting: Posting, network: Network, last_scan: date | None, spotters: Spotters
) -> Opportunity:
    new = last_scan is not None and posting.first_seen == last_scan
    insiders = network.insiders.get(posting.company, ())
    referrer = _referrer(posting, network)
    paths, blocked = list[Path](), list[Blocked]()
    by_worth = {i.contact.id: bonus_eligible(i, posting) for i in insiders}
    for insider in insiders:
        found = _taken(insider, referrer, network) or path_through(insider, posting, network)
        (blocked if isinstance(found, Blocked) else paths).append(found)  # type: ignore[arg-type]
    paths.sort(
        key=lambda p: (p.route == "former", -p.score, not by_worth[p.contact.id], _who(p.contact))
    )
    blocked.sort(key=lambda b: _who(b.contact))
    lookouts = () if insiders else spotters.best_for(posting)
    return Opportunity(posting, new, tuple(paths), tuple(blocked), lookouts)


def _who(contact: Contact) -> tuple[str, int]:
    return contact.name, contact.id


# ------------------------------------------------------------------ one referrer a posting


def _referrer(posting: Posting, network: Network) -> Ask | None:
    """The referral ask for this posting that somebody is already busy with."""
    return next(
        (
            ask
            for insider in network.insiders.get(posting.company, ())
            for ask in network.ledger(insider.contact).asks
            if ask.posting == posting.id
            and ask.kind == "referral"
            and ask.status in (*WAITING, *IN_PROCESS)
        ),
        None,
    )


def _taken(insider: Insider, referrer: Ask | None, network: Network) -> Blocked | None:
    if referrer is None or not insider.employment.current:
        return None
    if referrer.contact == insider.contact.id:
        on = spoken(referrer.sent_on)
        text = f"Asked about this very posting on {on}; the ask is {referrer.status}"
    else:
        asked = network.contacts[referrer.contact].name
        text = f"{asked} is already asked to refer you there"
    return Blocked(insider.contact, "open_ask", None, text)


# ------------------------------------------------------------------ one ask a contact and company


def _bundled(found: Sequence[Opportunity], network: Network) -> list[Opportunity]:
    """Leave each contact one ask a company: about the best posting, naming the others."""
    asks: dict[tuple[int, str], list[Posting]] = defaultdict(list)
    for opportunity in found:
        for path in opportunity.paths:
            if path.route == "direct" and path.action != "mention_in_open_ask":
                asks[path.contact.id, opportunity.posting.company].append(opportunity.posting)
    lots = {
        key: sorted(postings, key=lambda p: _suits(p, network))
        for key, postings in asks.items()
        if len(postings) > 1
    }
    return [_with_bundles(opportunity, lots) for opportunity in found]


def _suits(posting: Posting, network: Network) -> tuple[int, int, str, str]:
    """Sorts the best fit first: the title wished for most, then the newest."""
    newest = -(posting.first_seen or date.min).toordinal()
    rank = fit(posting, network.search, network.today).rank
    return rank, newest, posting.title, posting.external_id


def _with_bundles(
    opportunity: Opportunity, lots: Mapping[tuple[int, str], Sequence[Posting]]
) -> Opportunity:
    posting = opportunity.posting
    paths = (
        _in_lot(path, posting, lots.get((path.contact.id, posting.company), ()))
        for path in opportunity.paths
    )
    return replace(opportunity, paths=tuple(paths))


def _in_lot(path: Path, posting: Posting, lot: Sequence[Posting]) -> Path:
    if not lot or path.route != "direct":
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
    codes: dict[tuple[int, tuple[int, ...]], str] = {}
    for path in (*best, *others):
        codes.setdefault(_ask_of(path), f"A{len(codes) + 1}")
    return tuple(
        replace(
            opportunity, paths=tuple(replace(p, code=codes[_ask_of(p)]) for p in opportunity.paths)
        )
        for opportunity in found
    )


def _ask_of(path: Path) -> tuple[int, tuple[int, ...]]:
    """What tells one ask from another: who, and about which postings."""
    return path.contact.id, path.bundle
