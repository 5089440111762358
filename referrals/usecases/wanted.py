"""Which titles anybody looks for: the user, or a contact. All others are kept unread.

More may be wanted than suits somebody in the end, and never less: it is told by the title alone.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256

from referrals.config.model import Config
from referrals.domain.postings.fit import against_title
from referrals.store.book import Book

WANTED = "wanted"
"""The name of the fact that tells for whom the book's postings were last read."""


def wanted_titles(book: Book, config: Config) -> Callable[[str], bool]:
    mine, theirs = config.search.search(), _theirs(book)
    if not theirs:
        return lambda title: not against_title(title, mine)
    from referrals.domain.advice.contact_searches import search_for
    from referrals.domain.advice.for_contacts import any_titled

    by_somebody = any_titled(found for words in theirs if (found := search_for(words)))
    return lambda title: not against_title(title, mine) or by_somebody(title)


def read_what_is_wanted(book: Book, config: Config) -> None:
    """Read what was kept unread and is wanted by now."""
    words = "\n".join([config.search.model_dump_json(), *_theirs(book)])
    # What contacts look for is theirs: it stands nowhere a second time.
    name = sha256(words.encode()).hexdigest()
    if book.fact(WANTED) != name:
        book.postings.keep_read(wanted_titles(book, config))
        book.note(WANTED, name)


def _theirs(book: Book) -> list[str]:
    promised = {lookout.what for lookout in book.log.lookouts() if lookout.direction == "given"}
    return sorted(promised.union(book.people.looking()))
