"""Which two contacts look like one person: what only the user can tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations, product

from referrals.domain.people.name_sources import names_of
from referrals.domain.people.profiles import two_profiles
from referrals.domain.people.scripts import by_scripts, in_two_scripts, signs_of_scripts
from referrals.domain.people.shared_by_two import of_one_office, only_two
from referrals.domain.people.signs import phone_sign
from referrals.domain.people.who_is_who.directory import generations_differ, is_unnamed
from referrals.knowledge.employers.mail_hosts import host_name, shared_mailbox
from referrals.knowledge.employers.names import key, spelled, unspaced
from referrals.knowledge.employers.resemblance import may_be_one as employers_may_be_one
from referrals.knowledge.mail.addresses import same_address
from referrals.knowledge.mail.same_mailbox import mailbox
from referrals.knowledge.person_names.likeness import alike, same_name
from referrals.knowledge.person_names.transliteration import comparable
from referrals.model.people import Contact

MOST_ALIKE = 8
"""Contacts with one thing in common that are held against each other; what more have proves
nothing."""
MOST_NAMESAKES = 40
"""Likewise of one whole name at one employer, with one phone, or connected on one day."""

ONLY_TWO = "the same name, and nobody else has it"
ONE_MAILBOX = "both have {}: one person, or a mailbox that two people read"

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two contacts that may be one person, with what speaks for it."""

    kept: Contact
    gone: Contact
    evidence: tuple[str, ...]


@dataclass
class Compared:
    """What was found out about people, for who asks again and again: of five thousand only those
    who have changed since are read and compared anew. *people* and *pairs* are by their ids."""

    people: dict[int, tuple[Contact, frozenset[Hashable]]] = field(default_factory=dict)
    """Each with their signs."""
    pairs: dict[Pair, tuple[Contact, Contact, tuple[str, ...]]] = field(default_factory=dict)
    """Any two, with what speaks for one person."""

    def signs(self, contact: Contact) -> frozenset[Hashable]:
        known = self.people.get(contact.id)
        if known is None or known[0] is not contact:
            known = self.people[contact.id] = contact, frozenset(_signs(contact))
        return known[1]

    def evidence(self, ids: Pair, a: Contact, b: Contact) -> tuple[str, ...]:
        known = self.pairs.get(ids)
        if known is None or known[0] is not a or known[1] is not b:
            told = (*_evidence(a, b),) or (*_by_hand(a, b),)
            known = self.pairs[ids] = a, b, told
        return known[2]


def proposals(
    people: Sequence[Contact], apart: Collection[Pair], compared: Compared | None = None
) -> list[Proposal]:
    """Pairs that something speaks for, the best known person first: a mailbox in common, whatever
    the names; an employer, a phone or a day of connecting in common, of names that are alike. Equal
    names alone propose nothing, unless the user added one of the two."""
    compared = compared or Compared()
    pairs = {_pair(a, b): (a, b) for a, b in _held_together(people, compared)}
    weak = {_pair(a, b): (ONLY_TWO,) for a, b in only_two(people)}
    weak |= {_pair(a, b): (ONE_MAILBOX.format(mail),) for a, b, mail in of_one_office(people)}
    proposals = [
        Proposal(*_elder_first(a, b), evidence)
        for ids, (a, b) in pairs.items()
        if ids not in apart
        if (evidence := compared.evidence(ids, a, b) or weak.get(ids, ()))
    ]
    return sorted(
        proposals,
        key=lambda p: (-_known(p.kept) - _known(p.gone), p.kept.name, p.kept.id, p.gone.id),
    )


def like(person: Contact, people: Iterable[Contact]) -> list[Contact]:
    """Those of *people* who may be *person*, as somebody adds them by hand: of the same name, or
    with something in common that speaks for it."""
    return [other for other in people if _same_name(person, other) or any(_evidence(person, other))]


def may_be_one(a: Contact, b: Contact) -> bool:
    """Whether nothing says that two who look the same are two people: neither profiles nor
    addresses that differ."""
    mails = {mailbox(mail) for mail in a.emails}, {mailbox(mail) for mail in b.emails}
    return not two_profiles(a.url, b.url) and not (all(mails) and mails[0].isdisjoint(mails[1]))


def names_are_alike(a: Contact, b: Contact) -> bool:
    return not (is_unnamed(a) or is_unnamed(b)) and _alike(a, b)


def _pair(a: Contact, b: Contact) -> Pair:
    return min(a.id, b.id), max(a.id, b.id)


def _held_together(
    people: Sequence[Contact], compared: Compared
) -> Iterator[tuple[Contact, Contact]]:
    """Pairs with something in common, found without comparing everybody with everybody."""
    shared = defaultdict[Hashable, list[Contact]](list)
    scripts = not all(comparable(contact.name) for contact in people)
    for contact in people:
        signs = compared.signs(contact)
        for sign in {*signs, *signs_of_scripts(contact)} if scripts else signs:
            shared[sign].append(contact)
    for sign, holders in shared.items():
        most = MOST_NAMESAKES if _is_of_one_name(sign) else MOST_ALIKE
        if 1 < len(holders) <= most:
            yield from combinations(holders, 2)


def _is_of_one_name(sign: Hashable) -> bool:
    return isinstance(sign, tuple) and len(sign) == 2 and isinstance(sign[1], tuple)


def _signs(contact: Contact) -> Iterator[Hashable]:
    yield from map(mailbox, contact.emails)
    told: list[Hashable] = [*sorted(_employers(contact) - {""})]
    told += [value for value in (contact.connected_on, phone_sign(contact)) if value]
    for name in names_of(contact):
        words = tuple(sorted(spelled(name).split()))
        # Of a large employer only who has a word of the name in common: a family's, or a given one.
        yield from ((one, word) for one in told for word in words)
        yield from ((one, words) for one in told)
        yield "name", words


def _evidence(a: Contact, b: Contact) -> Iterator[str]:
    if mail := _mailbox_of_both(a, b):
        yield mail
    scripts = in_two_scripts(a, b)
    if scripts and (told := by_scripts(a, b)):
        yield told
    if not (names_are_alike(a, b) or (scripts and _reached_alike(a, b))) or _two(a, b):
        return
    name = "the same name" if _same_name(a, b) else "names that are alike"
    name = "names in two scripts" if scripts else name
    if shared := sorted(_employers(a) & _employers(b) - {""}):
        names = [j.employer for j in a.employments if key(j.employer) in shared]
        yield f"{name}, both at {names[0]}"
    elif where := _at_one_place(a, b):
        yield f"{name}, {where}"
    if a.connected_on and a.connected_on == b.connected_on:
        yield f"{name}, both connected on {a.connected_on}"
    if phone_sign(a) and phone_sign(a) == phone_sign(b):
        yield f"{name} and phone"


def _reached_alike(a: Contact, b: Contact) -> bool:
    """Whether something that few have in common speaks for one person."""
    met = a.connected_on is not None and a.connected_on == b.connected_on
    return met or (bool(phone_sign(a)) and phone_sign(a) == phone_sign(b))


def _at_one_place(a: Contact, b: Contact) -> str:
    """How two of one name may be at one employer, in words: by names that may mean one, or by the
    work address of who has no employer."""
    if not _same_name(a, b):
        return ""
    for job, further in product(a.employments, b.employments):
        if employers_may_be_one(job.employer, further.employer):
            return f"at {' and '.join(sorted((job.employer, further.employer)))}"
    for who, other in ((a, b), (b, a)):
        for mail, job in product(() if who.employments else who.emails, other.employments):
            if host_name(mail) == unspaced(job.employer):
                return f"{mail} beside {job.employer}"
    return ""


def _same_name(a: Contact, b: Contact) -> bool:
    """Whether the one is called, or was called, as the other."""
    return any(same_name(one, other) for one, other in product(names_of(a), names_of(b)))


def _alike(a: Contact, b: Contact) -> bool:
    return any(alike(one, other) for one, other in product(names_of(a), names_of(b)))


def _two(a: Contact, b: Contact) -> bool:
    """Whether names that are only alike are two people's: each has a profile of their own."""
    if _same_name(a, b):
        return False
    return two_profiles(a.url, b.url) or generations_differ(a, b)


def _by_hand(a: Contact, b: Contact) -> Iterator[str]:
    """Namesakes of whom the user added one: a file may well have two of one name."""
    added = "name" in (*a.said, *b.said)
    if added and _same_name(a, b) and not two_profiles(a.url, b.url):
        yield "the same name, and one of them you added yourself"


def _mailbox_of_both(a: Contact, b: Contact) -> str:
    """The address that both have, or two that lead to one mailbox, in words; empty without."""
    theirs = {mailbox(mail): mail for mail in b.emails if not shared_mailbox(mail)}
    exact = {same_address(mail) for mail in b.emails}
    for mail in a.emails:
        if same_address(mail) in exact and not shared_mailbox(mail):
            return ONE_MAILBOX.format(mail)
        if other := theirs.get(mailbox(mail)):
            return f"{mail} and {other} lead to one mailbox"
    return ""


def _employers(contact: Contact) -> set[str]:
    return {key(job.employer) for job in contact.employments}


def _elder_first(a: Contact, b: Contact) -> tuple[Contact, Contact]:
    """Who is kept: the one that says more, else the one that was there first."""
    return (a, b) if (-_known(a), a.id) <= (-_known(b), b.id) else (b, a)


def _known(contact: Contact) -> int:
    """How much is known of somebody, and how near they are."""
    facts = (contact.url, contact.emails, contact.employments, contact.last_contact, contact.phone)
    return (contact.tie or 0) * 2 + len(contact.kinds) + sum(map(bool, facts))
