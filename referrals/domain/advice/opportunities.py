"""Every open posting that suits the search, with everyone who could help, the best first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from referrals.domain.advice.bundles import Bundles
from referrals.domain.advice.lookout_candidates import LookoutCandidates
from referrals.domain.advice.paths.company_paths import CompanyPaths
from referrals.domain.network.network import Network
from referrals.domain.postings.rest import not_seen_since, why_unseen
from referrals.model.advice import Caution, Opportunity, Path
from referrals.model.postings import Posting
from referrals.model.wording import spoken


def opportunities(
    postings: Iterable[Posting], network: Network, last_scan: date | None
) -> tuple[Opportunity, ...]:
    """*postings* are open and kept. New is what the last day with a scan brought. After a hire the
    search rests."""
    if network.hired_on is not None:
        return ()
    candidates = LookoutCandidates(network)
    companies: dict[str, CompanyPaths] = {}
    bare = list[Opportunity]()
    for posting in postings:
        company = companies.setdefault(posting.company, CompanyPaths(posting.company, network))
        new = last_scan is not None and posting.first_seen == last_scan
        paths, blocked = company.paths_to(posting)
        lookouts = () if paths or blocked else candidates.best_for(posting)
        paths = _cautioned(paths, posting, network.today)
        bare.append(Opportunity(posting, new, paths, blocked, lookouts))
    bundles = Bundles(bare, network)
    return _coded(sorted(map(bundles.bundled, bare), key=_best_first))


def _cautioned(paths: tuple[Path, ...], posting: Posting, today: date) -> tuple[Path, ...]:
    """With a word that a posting has not been seen for a while, before anybody asks about it."""
    unseen = not_seen_since(posting, today)
    if unseen is None:
        return paths
    text = f"Not seen since {spoken(unseen)}{why_unseen(posting)}: look whether it is still open"
    caution = Caution("not_seen", text)
    return tuple(replace(path, warnings=(*path.warnings, caution)) for path in paths)


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
        posting.id,
    )


def _coded(ranked: Sequence[Opportunity]) -> tuple[Opportunity, ...]:
    """Give each ask a code: A1, A2 … to the best of each posting, then to the others; the report
    of a day numbers them anew in the order of its page (`page_order`).

    All postings of a bundle carry the code of their one ask.
    """
    best = [opportunity.paths[0] for opportunity in ranked if opportunity.paths]
    others = [path for opportunity in ranked for path in opportunity.paths[1:]]
    codes: dict[tuple[int, int, tuple[int, ...], int], str] = {}
    coded: dict[int, Path] = {}
    for path in (*best, *others):
        # A mention is the same way for many postings.
        if id(path) not in coded:
            code = codes.setdefault(_ask_of(path), f"A{len(codes) + 1}")
            coded[id(path)] = replace(path, code=code)
    return tuple(
        replace(opportunity, paths=tuple(coded[id(path)] for path in opportunity.paths))
        for opportunity in ranked
    )


def _ask_of(path: Path) -> tuple[int, int, tuple[int, ...], int]:
    """What tells one ask from another: who, through whom, and about which postings. These are told
    apart by the first, which is of one company: of a company's postings each is in one ask."""
    return path.contact.id, path.via.id if path.via else 0, path.bundle[:1], len(path.bundle)
