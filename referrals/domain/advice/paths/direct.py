"""Whom to ask directly, and why: one path a person, its score explained.

score = 100 · W · V: will they help, and what is it worth. Source: RELATIONSHIPS.md, "Score".
Only the order matters; every part is shown to the user.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from math import sqrt

from referrals.domain.advice.paths.value import (
    VOUCH,
    bonus_eligible,
    newcomer,
    place,
    reach,
    where_they_stand,
)
from referrals.domain.advice.paths.willingness import Willing, cautions, willing
from referrals.domain.asks.referral_credit import credit
from referrals.domain.network.network import Network
from referrals.domain.network.whereabouts import Insider
from referrals.model.advice import Action, Blocked, Caution, Path
from referrals.model.days import Length
from referrals.model.log import AskKind
from referrals.model.postings import Posting

FORMER_WORTH = 0.5
"""Advice from outside is worth less than a word from inside; it only orders advisers."""


@dataclass(frozen=True, slots=True)
class Standing:
    """An insider on one day: whatever is the same for all postings of the company."""

    insider: Insider
    will: Willing
    blocked: Blocked | None
    action: Action
    cautions: tuple[Caution, ...]
    newcomer: bool
    ways: dict[tuple[object, ...], Path] = field(default_factory=dict)
    """By all that a way to a posting depends on; few postings differ in it."""

    @property
    def here(self) -> bool:
        return self.insider.employment.current


def standing_of(insider: Insider, company: str, network: Network) -> Standing:
    contact, here = insider.contact, insider.employment.current
    kind: AskKind = "referral" if here else "advice"
    will = willing(contact, network, kind)
    # Who hires for a posting there is there, whatever their profile says.
    blocked = network.gate(contact, company, kind, present=here)
    action = will.action(company) if here or will.owed_thanks else "advice"
    new = newcomer(insider, network.today)
    facts = [*cautions(will, network)]
    if new:
        facts.append(Caution("newcomer", f"Has been at {company} for less than 90 days"))
    return Standing(
        insider=insider,
        will=will,
        blocked=blocked,
        action=action,
        cautions=tuple(facts),
        newcomer=new,
    )


def direct(standing: Standing, posting: Posting, network: Network) -> Path:
    """The way to *posting* through somebody who works there, or to advice of one who did."""
    recruits = posting.recruiter == standing.insider.contact.id
    key = reach(standing.insider, posting), recruits, posting.applied_on
    if key not in standing.ways:
        standing.ways[key] = _direct(standing, posting, network)
    return standing.ways[key]


def _direct(standing: Standing, posting: Posting, network: Network) -> Path:
    insider, will = standing.insider, standing.will
    parts = {
        "tie": will.parts["tie"],
        "vouch": VOUCH[will.bond.kind],
        "reach": reach(insider, posting),
        "reciprocity": will.parts["reciprocity"],
        "fatigue": will.parts["fatigue"],
        "past": will.parts["past"],
    }
    return Path(
        route="direct" if standing.here else "former",
        contact=insider.contact,
        action=standing.action,
        score=_score(standing, parts),
        parts=parts,
        why=(*will.why, where_they_stand(insider, posting), *_gain(insider, posting, network)),
        warnings=(
            *standing.cautions,
            *(_credit(insider, posting, network) if standing.here else ()),
        ),
        place=place(insider, posting) if standing.here else "inside",
    )


def _score(standing: Standing, parts: dict[str, float]) -> float:
    worth = sqrt(parts["vouch"] * parts["reach"])
    if standing.newcomer:
        worth *= 0.85
    if not standing.here:
        worth *= FORMER_WORTH
    return round(100 * standing.will.worth * worth, 1)


def _gain(insider: Insider, posting: Posting, network: Network) -> Iterator[str]:
    """The bonus that the person who refers would get, as a fact."""
    paid = network.bonus(posting.company)
    if paid and bonus_eligible(insider, posting):
        yield f"{posting.company} pays whoever refers a hire {paid}{_when(posting, network)}"


def _when(posting: Posting, network: Network) -> str:
    waits = network.bonus_after(posting.company)
    return f", {waits} after the start" if waits not in (None, Length()) else ""


def _credit(insider: Insider, posting: Posting, network: Network) -> Iterator[Caution]:
    """Whether a referral would count, and for whom."""
    yield from credit(posting, network.before(posting.company))
    bonus = network.bonus(posting.company)
    if bonus and not bonus_eligible(insider, posting):
        text = f"{insider.contact.name} hires or recruits, so the bonus of {bonus} is not paid"
        yield Caution("bonus_ineligible", text)
