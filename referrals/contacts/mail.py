"""Whom the user writes with, from the heads of their mails.

A person is somebody with whom mail went both ways: who only wrote, or was only written to, is a
shop, an office or a stranger, and would drown the address book.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from referrals.contacts.mail_headers import Letter, in_mail, in_mbox, is_mbox
from referrals.contacts.reading import NotAnExport, Reading, Skipped, people_in_words
from referrals.contacts.tally import Tally, with_exchanges
from referrals.knowledge.employers.mail_hosts import shared_mailbox
from referrals.model.log import Direction
from referrals.model.people import Contact

MOST_RECIPIENTS = 5
"""A mail to more is an announcement."""
MAIL_FILES = frozenset({".eml", ".emlx"})
MAILDIR = frozenset({"cur", "new"})


def letters_in(folder: Path) -> Iterator[Letter]:
    """The mails of all files in *folder* and its folders: .eml, .emlx, Maildir, mailboxes."""
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        with path.open("rb") as file:
            mailbox = is_mbox(file.read(5))
            file.seek(0)
            if path.suffix.lower() in MAIL_FILES or path.parent.name in MAILDIR:
                yield from in_mail(file)
            elif mailbox:
                yield from in_mbox(file)


def read(letters: Iterable[Letter], me: frozenset[str]) -> Reading:
    """Everyone with whom mail went both ways. *me*: the user's own addresses.

    Raises NotAnExport when it cannot be told which mails are the user's.
    """
    own = frozenset(address.strip().lower() for address in me)
    if not own:
        raise NotAnExport("which address is yours? Say it as email under [me] in config.toml")
    post = Post(own)
    for letter in letters:
        post.take(letter)
    return post.reading()


class Post:
    """The mails, while they are counted."""

    def __init__(self, me: frozenset[str]) -> None:
        self._me = me
        self._tally = Tally[str]()
        self._names = defaultdict[str, Counter[str]](Counter)
        self._seen = set[int]()
        self._left_out = 0
        self._sent = False

    def take(self, letter: Letter) -> None:
        """Count *letter*, once, unless it is a list's, a machine's or to many."""
        identity = hash(letter.id)
        if letter.id and identity in self._seen:
            return  # a copy in another folder
        self._seen.add(identity)
        if letter.automatic or len(letter.to) > MOST_RECIPIENTS:
            self._left_out += 1
        elif letter.sender[0] in self._me:
            self._sent = True
            for person in letter.to:
                self._count(person, letter, "given")
        else:
            self._count(letter.sender, letter, "received")

    def _count(self, person: tuple[str, str], letter: Letter, direction: Direction) -> None:
        address, name = person
        if address not in self._me:
            self._tally.add(address, "mail", direction, letter.on)
            self._names[address].update([name] if name else [])

    def reading(self) -> Reading:
        """The people, and how many were left out."""
        answered = [who for who in self._tally if self._tally.both_ways(who, "mail")]
        known = [who for who in answered if self._names[who] or not shared_mailbox(who)]
        others = sum(1 for _ in self._tally) - len(answered)
        of_machines = f"{self._left_out} from lists or machines, or to more than {MOST_RECIPIENTS}"
        said = {
            f"{people_in_words(others)} with mail in one direction only": others,
            "mailboxes that several people read": len(answered) - len(known),
            f"mails that are no letters: {of_machines}": self._left_out,
            "no mail is from you: are there other addresses of yours?": not self._sent,
        }
        skipped = tuple(Skipped(0, why) for why, holds in said.items() if holds)
        return Reading(tuple(map(self._contact, sorted(known))), skipped, what="mails")

    def _contact(self, address: str) -> Contact:
        """By the name that they go by most often."""
        names = sorted(self._names[address].items(), key=lambda said: (-said[1], said[0]))
        name = names[0][0] if names else address
        return with_exchanges(Contact(name, emails=(address,)), self._tally.of(address))
