"""Names and addresses by which texts speak of a person, so that they can be removed there."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from referrals.domain.people.name_sources import former_names
from referrals.knowledge.employers.names import spelled
from referrals.knowledge.employers.words import EVERYDAY
from referrals.knowledge.mail.addresses import same_address
from referrals.knowledge.phones import is_phone
from referrals.model.people import Contact

FORGOTTEN = "(forgotten)"
"""What stands for them in texts about others."""
LEAST_LETTERS = 6
"""Of a last name that is looked for alone."""


def identifiers(theirs: Iterable[Contact], others: Collection[Contact]) -> re.Pattern[str] | None:
    """A pattern that matches texts about the person whose contacts are *theirs*; None when nothing
    about them is unmistakable.

    A name of one word, or one that an other has as well, may mean somebody else; a last name alone
    means them where nobody else, no employer and no common word is called so.
    """
    namesakes = {spelled(other.name) for other in others}
    words = {word for other in others for word in _words_of(other)}
    texts = {sign for contact in theirs for sign in _signs(contact, namesakes, words)}
    # The longest first: an address may begin with another one.
    forms = [re.escape(sign).replace(r"\ ", r"\s+") for sign in sorted(texts, key=_longest_first)]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(forms)})(?![\w-])", re.I) if forms else None


def _longest_first(sign: str) -> tuple[int, str]:
    return -len(sign), sign


def _words_of(contact: Contact) -> Iterator[str]:
    for text in (contact.name, *(job.employer for job in contact.employments)):
        yield from spelled(text).split()


def _signs(contact: Contact, namesakes: Collection[str], others: Collection[str]) -> Iterator[str]:
    for name in (contact.name, *former_names(contact)):
        if spelled(name) not in namesakes:
            yield from _of_name(name.split(), others)
    for mail in (*contact.emails, *(text for text in contact.struck if "@" in text)):
        yield from {mail, same_address(mail)}
    if contact.url:
        yield contact.url.rpartition("://")[2].removeprefix("www.")
    if contact.phone and is_phone(contact.phone):
        yield contact.phone


def _of_name(words: Sequence[str], others: Collection[str]) -> Iterator[str]:
    """A whole name, and its last word where that means nobody and nothing else."""
    if len(words) > 1:
        yield from _spellings(" ".join(words))
        last = spelled(words[-1]).split()
        if sum(map(len, last)) >= LEAST_LETTERS and not {*last} & ({*others} | EVERYDAY):
            yield from _spellings(words[-1])


def _spellings(name: str) -> set[str]:
    """As it is, and without accents: "Zoë" and "Zoe"."""
    return {name, "".join(spelled(char) or char if char.isalpha() else char for char in name)}
