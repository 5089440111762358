"""Tags: the user's own words for groups of people, on one or on many at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Annotated

import typer

from referrals.cli.contacts.wanted import Wanted
from referrals.cli.terminal import printing
from referrals.cli.terminal.session import Session
from referrals.contacts.groups import groups_in
from referrals.model.people import Contact
from referrals.model.wording import counted

TAG = Annotated[
    list[str] | None, typer.Option(help="Your own word for a group of people; may be repeated.")
]


def retagged(contact: Contact, put_on: Iterable[str], taken_off: Iterable[str]) -> Contact:
    """Raises BadParameter for an empty tag."""
    off = {tag for text in taken_off for tag in _tags(text)}
    tags = dict.fromkeys((*contact.tags, *(tag for text in put_on for tag in _tags(text))))
    return replace(contact, tags=tuple(tag for tag in tags if tag not in off))


def _tags(text: str) -> list[str]:
    """Those that it names: a file's cell of tags is parted at the same signs, so that they come
    back from an export as they were."""
    if tags := groups_in(text):
        return tags
    raise typer.BadParameter("a tag is a word")


def tag_many(
    session: Session, wanted: Wanted, put_on: Iterable[str], taken_off: Iterable[str], as_json: bool
) -> None:
    """Put tags on everyone meant, and take others off; all or none."""
    from referrals.usecases.briefing import network_on

    if wanted.everyone:
        raise typer.BadParameter("say whom: CONTACT, or --company, --dormant, --of-tag …")
    if not put_on and not taken_off:
        raise typer.BadParameter("of many at once only tags change: --tag or --remove-tag")
    with session.book() as book:
        network = network_on(book, session.config, session.today)
        meant = [c for c in book.people.all() if wanted.fits(c, network)]
        ids = book.people.save([retagged(c, put_on, taken_off) for c in meant], {}, session.today)
    session.say(f"Tagged {counted(len(ids), 'person', 'people')}.")
    if as_json:
        printing.document({"ids": ids})
