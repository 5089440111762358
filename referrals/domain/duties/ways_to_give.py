"""What the user could do for a contact: help flows both ways, and seldom needs a great deed.

The nearest at hand comes first: what the user owes them anyway, then what they look for, then what
anybody can give who knows them. Source: RELATIONSHIPS.md, statements 7 and 11, "Stance".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from referrals.domain.favours.ledger import Ledger
from referrals.domain.network.network import Network
from referrals.domain.people.ties import tie
from referrals.knowledge.titles.job_function import function_of, leads, recruits
from referrals.model.advice import Tip
from referrals.model.people import Contact, Me, TieKind
from referrals.model.wording import balance, then

NAMED = 2
"""How many ways are named: enough to choose from."""
AHEAD: tuple[TieKind, ...] = ("manager", "mentor")
WORKED: tuple[TieKind, ...] = ("manager", "teammate", "colleague", "mentor", "mentee")


def one_sidedness(contact: Contact, network: Network, tips: Sequence[Tip] = ()) -> str:
    """Who helped whom how often, without a verdict, and what the user could do. *tips* are those
    for anybody."""
    ledger = network.ledger(contact)
    named = " or ".join(islice(ways(contact, network, tips), NAMED))
    return then(balance(contact.name, ledger.received, ledger.given), f"You could {named}")


def ways(contact: Contact, network: Network, tips: Sequence[Tip] = ()) -> Iterator[str]:
    """Ways to give, as what one does: "write them a public recommendation"."""
    yield from _owed(network.ledger(contact))
    yield from _for_their_search(contact, tips)
    yield from _of_one_s_own(contact, network)
    yield "ask what you could do for them"


def _owed(ledger: Ledger) -> Iterator[str]:
    if untold := ledger.untold:
        yield f"tell them how it ended at {untold.company}"
    elif ledger.unthanked:
        yield "thank them for the last time"


def _for_their_search(contact: Contact, tips: Sequence[Tip]) -> Iterator[str]:
    tip = next((tip for tip in tips if tip.contact.id == contact.id), None)
    if tip:
        where = f"{tip.posting.title} at {tip.posting.company}"
        yield f"refer them to {where}" if tip.at_own_employer else f"send them {where}"
    elif contact.looking:
        yield f"pass on what you see for their search ({contact.looking})"


def _of_one_s_own(contact: Contact, network: Network) -> Iterator[str]:
    kind = tie(contact, network.me, network.today).kind
    title = next((job.title for job in contact.employments if job.current), None)
    if leads(title) or recruits(title):
        yield "introduce somebody who would suit what they hire for"
    if kind in WORKED and not _recommended(contact):
        yield "write them a public recommendation"
    if kind == "mentee":
        yield "offer them an hour of mentoring"
    elif kind in AHEAD or _other_field(network.me, title):
        yield "ask what you could teach them"


def _recommended(contact: Contact) -> bool:
    return any(e.how == "recommendation" and e.direction == "given" for e in contact.exchanges)


def _other_field(me: Me, title: str | None) -> bool:
    """Whether the user's work is of another function than theirs: each knows what the other does
    not."""
    own = {function_of(job.title or "") for job in me.employments} - {None}
    return title is not None and bool(own) and function_of(title) not in own
