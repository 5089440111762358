"""One person under two names of two scripts: 田中由紀 and Yuki Tanaka. Only asked about, where an
address, a phone, a day or an employer agrees."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from referrals.domain.people.signs import phone_sign
from referrals.knowledge.employers.names import key, spelled
from referrals.knowledge.person_names.readings import family_readings, is_of, shortened
from referrals.knowledge.person_names.transliteration import comparable
from referrals.model.people import Contact


def in_two_scripts(a: Contact, b: Contact) -> bool:
    """Whether one name can be had in Latin letters and the other one cannot."""
    return comparable(a.name) != comparable(b.name)


def by_scripts(a: Contact, b: Contact) -> str:
    """The address of the one that has the whole name of the other, in words; empty without."""
    latin, other = (a, b) if comparable(a.name) else (b, a)
    words = spelled(latin.name).split()
    for mail in other.emails:
        if len(words) > 1 and is_of(latin.name, other.name, mail) and _has_all(mail, words):
            return f"names in two scripts, and {mail} is like {latin.name}"
    return ""


def _has_all(mail: str, words: list[str]) -> bool:
    """Whether an address has every word of a name, or the initials in place of some."""
    local = "".join(filter(str.isalpha, mail.partition("@")[0].casefold()))
    whole = [word for word in words if word in local]
    left = len(local) - sum(map(len, whole))
    return bool(whole) and left <= len(words) - len(whole)


def signs_of_scripts(contact: Contact) -> Iterator[Hashable]:
    """By what two names of two scripts are found: what is known of both, a reading of the family's
    name with it, and what an address may be made of."""
    told = [value for value in (contact.connected_on, phone_sign(contact)) if value]
    yield from (("scripts", value) for value in told)
    employers = [name for job in contact.employments if (name := key(job.employer))]
    latin = comparable(contact.name)
    words = spelled(contact.name).split() if latin else []
    for reading in map(shortened, words) if latin else family_readings(contact.name):
        yield from (("read", one, reading) for one in employers)
    yield from (("handle", handle) for handle in (_handles(words) if latin else _locals(contact)))


def _locals(contact: Contact) -> Iterator[str]:
    for mail in contact.emails:
        yield "".join(filter(str.isalpha, mail.partition("@")[0].casefold()))


def _handles(words: list[str]) -> Iterator[str]:
    """ "yukitanaka", "tanakayuki", "ytanaka", "tanakay", "yukit" """
    if len(words) > 1:
        first, last = words[0], words[-1]
        yield from (first + last, last + first, first[0] + last, last + first[0])
        yield from (first + last[0], last[0] + first)
