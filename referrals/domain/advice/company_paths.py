"""The people at one company, and the ways through them to each of its postings."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from referrals.domain.advice.direct import Standing, direct, standing_of
from referrals.domain.advice.introductions import Bridge, bridges, introductions
from referrals.domain.advice.value import bonus_eligible
from referrals.domain.asks.asks import DECIDED, IN_PROCESS, named_in, put_to, waits
from referrals.domain.asks.gates import answer_awaited_until
from referrals.domain.network.network import Insider, Network
from referrals.knowledge.employers.match import Match
from referrals.model.advice import Blocked, Path
from referrals.model.log import Ask
from referrals.model.people import Contact, Employment
from referrals.model.postings import Posting
from referrals.model.wording import spoken

NAMED = Match("", "by your word that they hire for it")


class CompanyPaths:
    """One company: what is the same for all of its postings is found out once."""

    def __init__(self, company: str, network: Network) -> None:
        self.company, self.network = company, network

    def paths_to(self, posting: Posting) -> tuple[tuple[Path, ...], tuple[Blocked, ...]]:
        """Everyone who could help with *posting*, the best first, and whom not to ask now."""
        named = self._named(posting)
        people = {standing.insider.contact.id: standing for standing in (*self._insiders, *named)}
        ways = [self._direct(standing, posting) for standing in people.values()]
        ways += self._introductions(posting, named, ways)
        paths = [way for way in ways if isinstance(way, Path)]
        blocked = [way for way in ways if isinstance(way, Blocked)]
        pays = self.network.bonus(self.company) is not None
        paths.sort(key=lambda path: _order(path, people[path.contact.id], posting, pays))
        return tuple(paths), _each_once(blocked, paths)

    # -------------------------------------------------------------- who is there

    @cached_property
    def _insiders(self) -> list[Standing]:
        there = self.network.insiders.get(self.company, ())
        return [standing_of(insider, self.company, self.network) for insider in there]

    @cached_property
    def _present(self) -> set[int]:
        return {standing.insider.contact.id for standing in self._insiders if standing.here}

    def _named(self, posting: Posting) -> list[Standing]:
        """Who hires or recruits for it by the user's word, wherever their profile says they are."""
        named = dict.fromkeys(filter(None, (posting.hiring_manager, posting.recruiter)))
        people = (self.network.contacts.get(who) for who in named if who not in self._present)
        job = Employment(self.company)
        return [
            standing_of(Insider(contact, job, NAMED), self.company, self.network)
            for contact in people
            if contact
        ]

    # -------------------------------------------------------------- direct ways

    def _direct(self, standing: Standing, posting: Posting) -> Path | Blocked:
        taken = self._decided(standing, posting) or self._taken(standing, self._referrer(posting))
        return taken or standing.blocked or direct(standing, posting, self.network)

    def _referrer(self, posting: Posting) -> Ask | None:
        """The referral ask for this posting that somebody is already busy with."""
        return self._busy.get(posting.id)

    @cached_property
    def _busy(self) -> dict[int, Ask]:
        """Who is asked to refer the user, or has done it, by each posting that the ask names."""
        return self._by_posting(
            lambda ask: ask.status in IN_PROCESS or (ask.kind == "referral" and waits(ask))
        )

    @cached_property
    def _over(self) -> dict[int, Ask]:
        """What has come to an end with a yes or a no of the company, by posting."""
        return self._by_posting(lambda ask: ask.status in DECIDED)

    def _by_posting(self, holds: Callable[[Ask], bool]) -> dict[int, Ask]:
        return {
            posting: ask
            for ask in reversed(self.network.asks)
            if ask.company == self.company and holds(ask)
            for posting in named_in(ask)
        }

    def _decided(self, standing: Standing, posting: Posting) -> Blocked | None:
        ask = self._over.get(posting.id)
        if ask is None:
            return None
        on = spoken(ask.steps[-1].on)
        text = (
            f"You were hired for it on {on}" if ask.status == "hired" else f"They said no on {on}"
        )
        return Blocked(standing.insider.contact, "decided", None, text)

    def _taken(self, standing: Standing, referrer: Ask | None) -> Blocked | None:
        if referrer is None or not standing.here:
            return None
        contact = standing.insider.contact
        if put_to(referrer) == contact.id:
            on = spoken(referrer.sent_on)
            text = f"Asked about this very posting on {on}; the ask is {referrer.status}"
        elif referrer.status in IN_PROCESS:
            text = f"You are in the process there by now: {referrer.status}"
        else:
            asked = self.network.contacts[referrer.contact].name
            text = f"{asked} is already asked to refer you there"
        until = answer_awaited_until(referrer, self.network.rules)
        return Blocked(contact, "open_ask", until, text)

    # -------------------------------------------------------------- ways over a connector

    def _introductions(
        self, posting: Posting, named: list[Standing], found: list[Path | Blocked]
    ) -> list[Path | Blocked]:
        """None while somebody is asked to refer the user, or where a strong contact is there."""
        ways = [way for way in found if isinstance(way, Path) and way.route == "direct"]
        if posting.id in self._over or self._referrer(posting):
            return []
        if any(way.contact.id in self._strong for way in ways):
            return []
        over = self._bridges + (_bridges(named, self) if named else [])
        best = max((way.score for way in ways), default=0)
        return [*introductions(over, posting, best, self.network)]

    @cached_property
    def _strong(self) -> set[int]:
        return {standing.insider.contact.id for standing in self._insiders if standing.will.strong}

    @cached_property
    def _bridges(self) -> list[Bridge]:
        return _bridges(self._insiders, self)


def _bridges(people: list[Standing], company: CompanyPaths) -> list[Bridge]:
    targets = [standing.insider for standing in people if standing.here]
    return bridges(targets, company.company, company.network)


def _order(path: Path, standing: Standing, posting: Posting, pays: bool) -> tuple[object, ...]:
    """Who is there before who has left, the better way first; a bonus breaks a tie."""
    unpaid = pays and not bonus_eligible(standing.insider, posting)
    via = _who(path.via) if path.via else ()
    return path.route == "former", -path.score, unpaid, _who(path.contact), via


def _who(contact: Contact) -> tuple[str, int]:
    return contact.name, contact.id


def _each_once(blocked: list[Blocked], paths: list[Path]) -> tuple[Blocked, ...]:
    """By name; who is both there and a connector is told of once, and who has no address need have
    none where somebody introduces them."""
    reached = {path.contact.id for path in paths if path.via}
    by_contact = {
        entry.contact.id: entry
        for entry in reversed(blocked)
        if entry.reason != "no_contact" or entry.contact.id not in reached
    }
    return tuple(sorted(by_contact.values(), key=lambda entry: _who(entry.contact)))
