"""The people at one company, and the ways through them to each of its postings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cached_property

from referrals.domain.advice.contact_searches import looks_for
from referrals.domain.advice.paths.direct import Standing, direct, standing_of
from referrals.domain.advice.paths.introductions import Bridge, bridges, introductions
from referrals.domain.advice.paths.value import WHY_BEFORE, bonus_eligible, standing_class
from referrals.domain.asks.posting_gates import PostingGates
from referrals.domain.network.network import Network
from referrals.domain.network.whereabouts import Insider
from referrals.knowledge.employers.match import Match
from referrals.model.advice import Blocked, Path
from referrals.model.people import Contact, Employment
from referrals.model.postings import Posting
from referrals.model.wording import spoken

NAMED = Match("", "by your word that they hire for it")


class CompanyPaths:
    """The ways to one company's postings. What is the same for all of them is worked out once."""

    def __init__(self, company: str, network: Network) -> None:
        self.company, self.network = company, network

    def paths_to(self, posting: Posting) -> tuple[tuple[Path, ...], tuple[Blocked, ...]]:
        """Everyone who could help with *posting*, the best first, and whom not to ask now."""
        named = self._named(posting)
        people = {standing.insider.contact.id: standing for standing in (*self._insiders, *named)}
        ways = [self._direct(standing, posting) for standing in people.values()]
        ways += self._introductions(posting, named, ways)
        if made := self._introduced(posting):
            ways = [way for way in ways if way.contact.id != made.contact.id] + [made]
            people.setdefault(made.contact.id, self._standing(made.contact))
        paths = [way for way in ways if isinstance(way, Path)]
        blocked = [way for way in ways if isinstance(way, Blocked)]
        pays = self.network.bonus(self.company) is not None
        paths.sort(key=lambda path: _order(path, people[path.contact.id], posting, pays))
        classes = {who: _class_of(standing, posting) for who, standing in people.items()}
        return _by_class(paths, classes), _each_once(blocked, paths)

    # -------------------------------------------------------------- who is there

    @cached_property
    def _insiders(self) -> list[Standing]:
        there = self.network.insiders.get(self.company, ())
        return [standing_of(insider, self.company, self.network) for insider in there]

    @cached_property
    def _present(self) -> set[int]:
        return {standing.insider.contact.id for standing in self._insiders if standing.here}

    def _named(self, posting: Posting) -> list[Standing]:
        """The hiring manager and the recruiter whom the user named, whatever their profiles say."""
        named = dict.fromkeys(filter(None, (posting.hiring_manager, posting.recruiter)))
        people = (self.network.contacts.get(who) for who in named if who not in self._present)
        return [self._standing(contact) for contact in people if contact]

    def _standing(self, contact: Contact) -> Standing:
        """Somebody who is there whatever their profile says: named, or met by an introduction."""
        insider = Insider(contact, Employment(self.company), NAMED)
        return standing_of(insider, self.company, self.network)

    # -------------------------------------------------------------- direct ways

    def _direct(self, standing: Standing, posting: Posting) -> Path | Blocked:
        contact = standing.insider.contact
        theirs = looks_for(contact, posting, self.network.today)
        closed = self._gates.gate(contact, posting.id, as_referrer=standing.here, wants_it=theirs)
        blocked = closed or standing.blocked or self._unanswered(standing, posting)
        return blocked or direct(standing, posting, self.network)

    def _unanswered(self, standing: Standing, posting: Posting) -> Blocked | None:
        if not standing.here:
            return None
        seen = posting.first_seen or date.max
        return self._gates.unanswered(standing.insider.contact, posting.id, seen)

    @cached_property
    def _gates(self) -> PostingGates:
        return self.network.posting_gates(self.company)

    def _introduced(self, posting: Posting) -> Path | None:
        """To whom the user was introduced there, and has not written yet: that comes first."""
        made = self._gates.introduced
        if made is None or self._gates.decided(posting.id):
            return None
        target, connector = self._contact(made.contact), self._contact(made.via)
        if not target or not connector:
            return None
        present = (s for s in self._insiders if s.insider.contact.id == target.id and s.here)
        way = direct(next(present, None) or self._standing(target), posting, self.network)
        on = spoken(made.steps[-1].on)
        why = f"{connector.name} introduced you on {on}: write now, and name {connector.name}"
        return replace(
            way, route="introduction", via=connector, action="write_introduced", score=100.0,
            why=(why, *way.why),
        )  # fmt: skip

    def _contact(self, who: int | None) -> Contact | None:
        return self.network.contacts.get(who or 0)

    # -------------------------------------------------------------- ways over a connector

    def _introductions(
        self, posting: Posting, named: list[Standing], found: list[Path | Blocked]
    ) -> list[Path | Blocked]:
        """None while somebody is asked to refer the user, or where a strong contact is there."""
        ways = [way for way in found if isinstance(way, Path) and way.route == "direct"]
        if self._gates.closed(posting.id):
            return self._busy_connectors()
        strong = self._strong | {s.insider.contact.id for s in named if s.will.strong}
        if any(way.contact.id in strong for way in ways):
            return []
        over = self._bridges + (_bridges(named, self) if named else [])
        best = max((way.score for way in ways), default=0)
        return [*introductions(over, posting, best, self.network)]

    def _busy_connectors(self) -> list[Path | Blocked]:
        """Who is asked to introduce the user there is told of, with the day on which it rests."""
        closed = (bridge.blocked for bridge in self._bridges)
        return [blocked for blocked in closed if blocked and blocked.reason == "open_ask"]

    @cached_property
    def _strong(self) -> set[int]:
        return {standing.insider.contact.id for standing in self._insiders if standing.will.strong}

    @cached_property
    def _bridges(self) -> list[Bridge]:
        return _bridges(self._insiders, self)


def _bridges(people: list[Standing], company: CompanyPaths) -> list[Bridge]:
    met = company.network.introduced_to(company.company)
    targets = [s.insider for s in people if s.here and s.insider.contact.id not in met]
    return bridges(targets, company.company, company.network)


def _order(path: Path, standing: Standing, posting: Posting, pays: bool) -> tuple[object, ...]:
    """Who is there before who has left, the better way first; a bonus breaks a tie."""
    unpaid = pays and not bonus_eligible(standing.insider, posting)
    via = _who(path.via) if path.via else ()
    introduced = path.action == "write_introduced"
    return not introduced, path.route == "former", -path.score, unpaid, _who(path.contact), via


def _class_of(standing: Standing, posting: Posting) -> int:
    return standing_class(standing.insider, standing.will.bond.kind, posting)


def _by_class(paths: list[Path], classes: Mapping[int, int]) -> tuple[Path, ...]:
    """*paths*, best first, with the direct ones in the order of their *classes* (by contact): a
    score is at least that of every class behind it, so that all who read scores keep the order."""
    ranked = list[tuple[Path, int]]()
    best_behind = 0.0
    direct_ways = [path for path in paths if path.route == "direct"]
    for rank in sorted(set(classes.values()), reverse=True):
        alike = [path for path in direct_ways if classes[path.contact.id] == rank]
        ranked += [(_raised(path, best_behind, rank), rank) for path in alike]
        best_behind = max([best_behind, *(path.score for path in alike)])
    raised = {(path.contact.id, path.action): (path, rank) for path, rank in ranked}
    ordered = [
        raised.get((p.contact.id, p.action), (p, 0)) if p.route == "direct" else (p, 0)
        for p in paths
    ]
    ordered.sort(key=lambda pair: (*_group(pair[0]), -pair[0].score, pair[1]))
    return tuple(path for path, _ in ordered)


def _group(path: Path) -> tuple[bool, bool]:
    return path.action != "write_introduced", path.route == "former"


def _raised(path: Path, least: float, standing: int) -> Path:
    if path.score >= least:
        return path
    why = f"{path.contact.name} {WHY_BEFORE[standing]}"
    parts = path.parts | {"order": round(least / path.score, 3)}
    return replace(path, score=least, parts=parts, why=(*path.why, why))


def _who(contact: Contact) -> tuple[str, int]:
    return contact.name, contact.id


def _each_once(blocked: list[Blocked], paths: list[Path]) -> tuple[Blocked, ...]:
    """Each person once, by name. Nobody is listed for having no address if somebody can introduce
    them."""
    reached = {path.contact.id for path in paths if path.via}
    by_contact = {
        entry.contact.id: entry
        for entry in reversed(blocked)
        if entry.reason != "no_contact" or entry.contact.id not in reached
    }
    return tuple(sorted(by_contact.values(), key=lambda entry: _who(entry.contact)))
