"""What speaks for one person only because nobody else has it: a weak sign, to be asked about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from referrals.knowledge.employers.mail_hosts import shared_mailbox
from referrals.knowledge.employers.names import spelled
from referrals.knowledge.mail.addresses import same_address
from referrals.model.people import Contact


def of_one_office(people: Sequence[Contact]) -> Iterator[tuple[Contact, Contact, str]]:
    """Two who alone have an office's address, and the address: where more have it, it is plain that
    it is nobody's own."""
    holders = defaultdict[str, list[Contact]](list)
    for contact in people:
        for mail in {same_address(mail) for mail in contact.emails if shared_mailbox(mail)}:
            holders[mail].append(contact)
    yield from ((who[0], who[1], mail) for mail, who in holders.items() if len(who) == 2)


def only_two(people: Sequence[Contact]) -> Iterator[tuple[Contact, Contact]]:
    """Two who alone have a name, of whom one is known by a profile and the other one by nothing but
    an address: most connections tell none, and most address books no employer."""
    named = defaultdict[tuple[str, ...], list[Contact]](list)
    for contact in people:
        named[tuple(sorted(spelled(contact.name).split()))].append(contact)
    for words, holders in named.items():
        if len(words) > 1 and len(holders) == 2:
            one, other = sorted(holders, key=lambda who: not who.url)
            reached = one.emails or one.phone
            if one.url and not reached and not (other.url or other.employments):
                yield one, other
