"""What the scan found for contacts: postings that suit *their* search, whether or not the user's.

It is for the user to pass on, and told to nobody else. Source: RELATIONSHIPS.md, statement 11.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, islice

from referrals.domain.network.network import Network
from referrals.domain.postings.fit import Search, fit
from referrals.knowledge.titles.search import matcher
from referrals.model.advice import Tip
from referrals.model.people import Contact
from referrals.model.postings import Posting
from referrals.model.wording import then

PER_CONTACT = 3
"""More than a few are no help but a list."""


@dataclass(frozen=True, slots=True)
class TheirSearch:
    """What a contact looks for, in the user's words and as a search."""

    contact: Contact
    said: str
    search: Search
    promised: bool = False
    """The user promised to keep an eye out for it."""


def wanted(searches: Sequence[TheirSearch]) -> Callable[[str], bool]:
    """Whether a posting's title may be what any of *searches* looks for."""
    return any_titled(theirs.search for theirs in searches)


def any_titled(searches: Iterable[Search]) -> Callable[[str], bool]:
    """Whether a title may be what any of *searches* looks for."""
    titles = [search.titles for search in searches]
    matchers = [matcher(entry) for entry in dict.fromkeys(chain.from_iterable(titles))]
    # Who names no title may like any.
    return lambda title: not all(titles) or any(matches(title) for matches in matchers)


def tips(
    searches: Iterable[TheirSearch], postings: Iterable[Posting], network: Network
) -> tuple[Tip, ...]:
    """The newest first, a few a contact. *postings* are open, at any watched company, also those
    that do not suit the user; what the user passed on already is left out."""
    newest = sorted(postings, key=_newest_first)
    own = _own_employer(network)
    suiting = [
        tip
        for theirs in searches
        for tip in islice(_tips_for(theirs, newest, network, own), PER_CONTACT)
    ]
    suiting.sort(key=lambda tip: (*_newest_first(tip.posting), tip.contact.name, tip.contact.id))
    return tuple(_few_each(suiting))


def _newest_first(posting: Posting) -> tuple[int, str, str, int]:
    day = posting.first_seen or date.min
    return -day.toordinal(), posting.company, posting.title, posting.id


def _tips_for(
    theirs: TheirSearch, postings: Sequence[Posting], network: Network, own: str | None
) -> Iterator[Tip]:
    contact = theirs.contact
    there = {network.company_of(job, contact) for job in contact.employments if job.current}
    told = {f.posting for f in network.ledger(contact).favours if f.direction == "given"}
    for posting in postings:
        if posting.company in there or posting.id in told:
            continue
        if fit(posting, theirs.search, network.today).kept:
            at_own = posting.company == own
            yield Tip(contact, posting, _text(theirs, posting, at_own, network), at_own)


def _text(theirs: TheirSearch, posting: Posting, at_own: bool, network: Network) -> str:
    name = theirs.contact.name
    looks = f"you promised {name} to look out" if theirs.promised else f"{name} is looking"
    text = f"{posting.title} at {posting.company}: {looks} for {theirs.said}"
    colleague = network.whereabouts.is_colleague(theirs.contact)
    if colleague and not network.rules.tell_current_employer:
        text = then(text, "They work where you work: mind what it tells of your own search")
    return then(text, "You work there and could refer them") if at_own else text


def _own_employer(network: Network) -> str | None:
    """The watched company that the user works at."""
    names = [job.employer for job in network.me.employments if job.current]
    matches = (
        network.employers.match(name) for name in (network.me.current_employer, *names) if name
    )
    return next((match.company for match in matches if match), None)


def _few_each(suiting: Iterable[Tip]) -> Iterator[Tip]:
    """Each posting once a contact, however many of their searches it fits."""
    seen, counts = set[tuple[int, int]](), Counter[int]()
    for tip in suiting:
        key = tip.contact.id, tip.posting.id
        if key not in seen and counts[tip.contact.id] < PER_CONTACT:
            seen.add(key)
            counts[tip.contact.id] += 1
            yield tip
