"""W of the score: will they help? All that is the same whatever the posting is.

W = tie · reciprocity · fatigue · past (RELATIONSHIPS.md, "Score"). What earlier outcomes changed in
the trust is part of the tie; what the log says of people like them is part of past, whose prior it
is: past = response · 2·(2 + yes)/(4 + yes + no).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from math import prod

from referrals.domain.asks.asks import put_to
from referrals.domain.asks.gates import YEAR, asked_since, is_reachable, open_ask
from referrals.domain.duties.ways_to_give import one_sidedness
from referrals.domain.favours.ledger import Ledger, reciprocity, yes_and_no
from referrals.domain.network.network import Network
from referrals.domain.people.ties import MET_ONLINE, NEAR, STRONG, WITH_PAST, Tie
from referrals.model.advice import Action, Caution
from referrals.model.log import AskKind
from referrals.model.people import Contact

FATIGUE = (1.0, 0.9, 0.7, 0.4)
NOTHING_KNOWN = "Nothing tells how well you know each other"
GREETED_AFTER = 2 * 365
"""Days of silence after which a hello comes before a request."""


@dataclass(frozen=True, slots=True)
class Willing:
    """One contact as somebody to be asked, for one type of ask."""

    contact: Contact
    bond: Tie
    ledger: Ledger
    parts: dict[str, float]
    """tie, reciprocity, fatigue, past"""
    why: tuple[str, ...]

    @property
    def worth(self) -> float:
        return prod(self.parts.values())

    @property
    def strong(self) -> bool:
        """Whether they know the user well enough to speak for them: a contact known only online
        does not, and one with whom the user worked does, also after a silence."""
        bond = self.bond
        past = bond.base >= NEAR and bond.kind in WITH_PAST
        return bond.kind not in MET_ONLINE and (bond.strength >= STRONG or past)

    @property
    def owed_thanks(self) -> bool:
        return self.ledger.thanks_first

    @property
    def long_silent(self) -> bool:
        """Whether a hello comes first: a tie is called dormant after three years, and nobody is
        asked out of the blue after two."""
        bond = self.bond
        past = bond.base >= NEAR or bond.kind in WITH_PAST
        silent = past and bond.days is not None and bond.days >= GREETED_AFTER
        return silent or bond.tie_class == "dormant"

    def action(self, company: str) -> Action:
        """What comes first with this person; thanks come before the next request."""
        if self.owed_thanks:
            return "thank_first"
        if open_ask(self.ledger.asks, company, self.contact.id):
            return "mention_in_open_ask"
        if self.long_silent:
            return "reconnect_first"
        return "give_first" if self.ledger.one_sided else "ask"


def willing(contact: Contact, network: Network, kind: AskKind = "referral") -> Willing:
    bond, ledger = network.tie(contact), network.ledger(contact)
    echo = network.trust.in_connector(contact.id)
    response = network.responses.to(bond, kind)
    put = [ask for ask in ledger.asks if put_to(ask) == contact.id]
    asked = len(asked_since(put, network.today - YEAR)) + lookouts_asked(ledger, network.today) / 2
    yes, no = yes_and_no(ledger)
    past = response.factor * 2 * (2 + yes) / (4 + yes + no)
    parts = {
        "tie": round(min(1, bond.strength * echo.factor), 3),
        "reciprocity": round(reciprocity(ledger), 3),
        "fatigue": fatigue(asked),
        "past": round(past, 3),
    }
    heard = f"Introductions by {contact.name} {echo.sentence()}" if echo.outcomes else None
    told = bond.evidence or (NOTHING_KNOWN,)
    why = tuple(sentence for sentence in (*told, heard, response.why) if sentence)
    return Willing(contact, bond, ledger, parts, why)


def lookouts_asked(ledger: Ledger, today: date) -> int:
    """How many lookouts the user asked of this contact within a year; each wears half an ask."""
    asked = (lookout for lookout in ledger.lookouts if lookout.direction == "received")
    return sum(today - YEAR < one.since <= today for one in asked)


def fatigue(asked: float) -> float:
    """What is left of the will to help after so many asks in a year; half an ask lies between."""
    least = min(int(asked), len(FATIGUE) - 1)
    if asked == int(asked) or least == len(FATIGUE) - 1:
        return FATIGUE[least]
    return round((FATIGUE[least] + FATIGUE[least + 1]) / 2, 3)


def cautions(who: Willing, network: Network) -> Iterator[Caution]:
    """What to mind before asking this person, whatever the posting."""
    name = who.contact.name
    if not is_reachable(who.contact):
        yield Caution("no_contact", "No address: say it in person, or add one")
    if who.owed_thanks:
        text = f"You still owe {name} thanks, or the news of how it ended"
        yield Caution("thanks_owed", text)
    if who.long_silent:
        text = "You have not been in touch for years: say hello before you ask"
        yield Caution("dormant", text)
    if who.ledger.one_sided:
        yield Caution("one_sided", one_sidedness(who.contact, network))
