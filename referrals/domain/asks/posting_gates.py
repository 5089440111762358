"""The gates before a posting: it is decided, or somebody is asked to refer the user already.

Source of the rules: RELATIONSHIPS.md, gates 2 and 7. The gates before a person are in gates.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from referrals.domain.asks.asks import DECIDED, IN_PROCESS, AskRules, named_in, put_to, waits
from referrals.domain.asks.gates import answer_awaited_until
from referrals.model.advice import Blocked
from referrals.model.log import Ask
from referrals.model.people import Contact
from referrals.model.wording import spoken


class PostingGates:
    """What the asks about one company's postings leave to be asked."""

    def __init__(
        self, asks: Sequence[Ask], contacts: Mapping[int, Contact], rules: AskRules
    ) -> None:
        """*asks* are all about the company, as of the day; *contacts*, by id, those asked."""
        self._contacts, self._rules = contacts, rules
        self._decided = _by_posting(asks, lambda ask: ask.status in DECIDED)
        self._referred = _by_posting(asks, _refers)

    def closed(self, posting: int) -> bool:
        """Whether nobody else is to be drawn in: it is decided, or a referrer is found."""
        return posting in self._decided or posting in self._referred

    def gate(self, contact: Contact, posting: int, as_referrer: bool) -> Blocked | None:
        """The gate before asking *contact* about *posting*. Advice may be asked for beside an open
        referral: *as_referrer* is False for who has left."""
        if ask := self._decided.get(posting):
            return Blocked(contact, "decided", None, _how_decided(ask))
        ask = self._referred.get(posting)
        return self._one_referrer(contact, ask) if ask and as_referrer else None

    def _one_referrer(self, contact: Contact, ask: Ask) -> Blocked:
        if put_to(ask) == contact.id:
            on = spoken(ask.sent_on)
            text = f"Asked about this very posting on {on}; the ask is {ask.status}"
        elif ask.status in IN_PROCESS:
            text = f"You are in the process there by now: {ask.status}"
        else:
            text = f"{self._contacts[ask.contact].name} is already asked to refer you there"
        return Blocked(contact, "open_ask", answer_awaited_until(ask, self._rules), text)


def left(contact: Contact, company: str) -> str:
    """Why somebody who worked there before is no referrer."""
    return f"{contact.name} has left {company}, and can give advice or a name, not a referral"


def _refers(ask: Ask) -> bool:
    """Whether somebody is asked to refer the user, or has done it."""
    return ask.status in IN_PROCESS or (ask.kind == "referral" and waits(ask))


def _how_decided(ask: Ask) -> str:
    on = spoken(ask.steps[-1].on)
    return f"You were hired for it on {on}" if ask.status == "hired" else f"They said no on {on}"


def _by_posting(asks: Iterable[Ask], holds: Callable[[Ask], bool]) -> dict[int, Ask]:
    """By each posting that they name, the first of the asks for which it *holds*."""
    firsts: dict[int, Ask] = {}
    for ask in filter(holds, asks):
        for posting in named_in(ask):
            firsts.setdefault(posting, ask)
    return firsts
