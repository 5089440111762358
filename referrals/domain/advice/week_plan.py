"""This week's plan: of all asks that could be made, the few that are worth most together.

Objective: the greatest sum of score · worth over at most as many asks as are left of the week's
(`per_week` less those sent in the last seven days and the steps of threads that are due), such that
one person is asked once and one company has one ask, which names the best of its postings and
bundles the others; so each posting has one referrer, too. Worth is what the posting means to the
user: 1 for the title wished for most, .8, .67 … for the next; a tenth more when it is new; half
when the user has applied already. Advice from who has left only fills what is left, and who is far
below the best fills nothing. Who is blocked, is owed thanks, or has an open ask about it is no
candidate: the gates hold before the sum. A posting that is best mentioned in an ask still open
needs no other. The sum is exact (`assignment`), so the best person is not spent on the third-best
posting. Whom the user was introduced to comes first of all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from referrals.domain.advice.assignment import best_pairs
from referrals.domain.network.network import Network
from referrals.domain.postings.fit import fit
from referrals.model.advice import Action, Opportunity, Path
from referrals.model.postings import Posting

WEEK = timedelta(days=7)
ASKS: tuple[Action, ...] = ("ask", "reconnect_first", "give_first", "ask_how_well", "advice")
"""What a plan is made of; thanks are owed anyway, and mentions go with another ask."""
NEW, APPLIED, ADVICE = 1.1, 0.5, 0.1
FLOOR = 0.25
"""Whose score is less than this share of the best fills no place of the week: better two asks."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One ask that could be made."""

    person: tuple[str, int]
    """The one to write to, for an introduction the connector: by name, so that which of two equals
    is chosen does not hang on who was added first; the id tells namesakes apart."""
    company: str
    code: str
    worth: float
    score: float


def week_plan(
    opportunities: Sequence[Opportunity], network: Network, steps: int = 0
) -> tuple[str, ...]:
    """The codes of the asks to make this week, the best first; *steps* of threads are due and take
    their time as well. Whom the user was introduced to is written to first."""
    first = {
        path.code: path.recipient.id
        for opportunity in opportunities
        for path in opportunity.paths
        if path.action == "write_introduced"
    }
    left = max(0, left_this_week(network) - steps - len(first))
    return tuple(first) + _worth_most(opportunities, network, left, {*first.values()})


def _worth_most(
    opportunities: Iterable[Opportunity], network: Network, most: int, busy: set[int]
) -> tuple[str, ...]:
    """*busy* are those who are written to anyway."""
    best: dict[tuple[tuple[str, int], str], Candidate] = {}
    for candidate in candidates(opportunities, network):
        if candidate.person[1] not in busy:
            best.setdefault((candidate.person, candidate.company), candidate)
    worth = {pair: candidate.worth for pair, candidate in best.items()}
    pairs = best_pairs(worth, most)
    chosen = [best[person, company] for company, person in pairs.items()]
    return tuple(candidate.code for candidate in sorted(chosen, key=_best_first))


def candidates(opportunities: Iterable[Opportunity], network: Network) -> list[Candidate]:
    """Every ask that no gate closes, the best first."""
    unranked = [candidate for o in opportunities for candidate in _of(o, network)]
    least = FLOOR * max((candidate.score for candidate in unranked), default=0)
    return sorted((c for c in unranked if c.score >= least), key=_best_first)


def _best_first(candidate: Candidate) -> tuple[object, ...]:
    return -candidate.worth, candidate.company, candidate.person, candidate.code


def _of(opportunity: Opportunity, network: Network) -> Iterator[Candidate]:
    posting = opportunity.posting
    if opportunity.paths and _goes_into_an_open_ask(opportunity.paths[0], posting):
        return
    meant = _meant(posting, opportunity.new, network)
    for path in opportunity.paths:
        if path.action in ASKS:
            asked = path.recipient
            yield Candidate(
                (asked.name, asked.id), posting.company, path.code,
                worth=_value(path) * meant, score=path.score,
            )  # fmt: skip


def _goes_into_an_open_ask(path: Path, posting: Posting) -> bool:
    """Whether an ask that was sent is where to mention the posting; what is mentioned in an ask yet
    to be made stands in the bundle of another."""
    return path.action == "mention_in_open_ask" and path.bundle == (posting.id,)


def _value(path: Path) -> float:
    return path.score * (ADVICE if path.route == "former" else 1)


def _meant(posting: Posting, new: bool, network: Network) -> float:
    """What the posting means to the user."""
    wished = 1 / (1 + fit(posting, network.search, network.today).rank / 4)
    return wished * (NEW if new else 1) * (APPLIED if posting.applied_on else 1)


def left_this_week(network: Network) -> int:
    """How many asks may still be sent."""
    sent = (ask.reached("sent") for ask in network.asks)
    lately = sum(day is not None and network.today - day < WEEK for day in sent)
    return max(0, network.rules.per_week - lately)
