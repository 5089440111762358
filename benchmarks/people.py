"""Is anybody lost, doubled, mistaken for somebody else, or renamed by importing address books?

    python -m benchmarks.people [--people 2000] [--seed 7]

An invented network whose truth is known, in five exports that overlap: LinkedIn's connections,
Google's and Outlook's tables, a phone's cards and a mailbox. Each writes the names in its own way:
with degrees, short forms, initials, without accents, the family first. There are couples with one
mailbox, some of whom have one initial, namesakes, colleagues who share an office's address, and
people without any address. The files are imported as `contacts import` does it, in three orders and
then all once more.

*Lost*: no contact is theirs. *Doubled*: two are, and `contacts review --people` does not ask about
them. *Mistaken*: one contact holds what is another's. *Renamed*: the name is not theirs in full.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.people_files import FILES, Person, network
from referrals.config.load import load
from referrals.domain.people.people_questions import pairs_of, people_questions
from referrals.domain.people.proposals import proposals
from referrals.knowledge.person_names.likeness import same_name
from referrals.model.people import Contact
from referrals.store.book import Book
from referrals.usecases.import_contacts import import_file

TODAY = date(2026, 11, 23)
CONFIG = '[me]\nname = "Robin Doe"\nemail = "robin@example.org"\n'
ORDERS = ((0, 1, 2, 3, 4), (4, 3, 2, 1, 0), (2, 4, 0, 3, 1))


@dataclass(frozen=True)
class Outcome:
    """How many people went wrong, and in which way; what is asked is not wrong."""

    contacts: int
    lost: list[Person]
    doubled: list[Person]
    mistaken: list[Contact]
    renamed: list[Contact]
    questions: int
    changed_again: int


def imported(people: Sequence[Person], order: Sequence[int], folder: Path) -> Outcome:
    """The network after all files were read in *order*, and read again."""
    config_file = folder / "config.toml"
    config_file.write_text(CONFIG, encoding="utf-8")
    config = load(config_file)
    files = [write(people, folder) for write in FILES]
    with Book.open(f"sqlite:///{folder}/book.db") as book:
        again = 0
        for turn in (False, True):
            for place in order:
                done = import_file(book, config, files[place], None, today=TODAY, dry_run=False)
                again += turn * len(done.intake.changed)
        return outcome(people, book, again)


def outcome(people: Sequence[Person], book: Book, again: int) -> Outcome:
    contacts = book.people.all()
    questions = people_questions(proposals(contacts, book.people.apart()))
    asked = {pair for question in questions for pair in pairs_of(question.people)}
    told = {contact.id: whose(contact, people) for contact in contacts}
    theirs = defaultdict[int, list[Contact]](list)
    for contact in contacts:
        for number in told[contact.id]:
            theirs[number].append(contact)
    return Outcome(
        contacts=len(contacts),
        lost=[person for person in people if not theirs[person.number]],
        doubled=[person for person in people if is_doubled(theirs[person.number], asked)],
        mistaken=[contact for contact in contacts if len(told[contact.id]) != 1],
        renamed=[c for c in contacts if is_renamed(c, [people[n] for n in told[c.id]])],
        questions=len(questions),
        changed_again=again,
    )


def whose(contact: Contact, people: Sequence[Person]) -> set[int]:
    """To whom what the contact holds belongs: each employer, profile and own address is one's."""
    found = {int(mail.split("@")[0].rpartition(".")[2]) for mail in contact.emails if "own" in mail}
    found |= {int(job.employer.split()[1]) for job in contact.employments}
    if contact.url:
        found.add(int(contact.url.rpartition("-")[2]))
    return found or {
        p.number for p in people if p.shared in contact.emails and is_named(contact, p)
    }


def is_named(contact: Contact, person: Person) -> bool:
    return person.given in contact.name


def is_doubled(contacts: Sequence[Contact], asked: set[tuple[int, int]]) -> bool:
    """Whether the contacts of one person do not hang together by what is asked."""
    groups = [{contact.id} for contact in contacts]
    for one, other in combinations([contact.id for contact in contacts], 2):
        if (one, other) in asked or (other, one) in asked:
            joined = [group for group in groups if one in group or other in group]
            groups = [group for group in groups if group not in joined] + [set().union(*joined)]
    return len(groups) > 1


def is_renamed(contact: Contact, owners: Sequence[Person]) -> bool:
    """Whether a contact goes by another name than the fullest that a file has of its owner."""
    names = [name for owner in owners for name in owner.fullest(bool(contact.url))]
    return not any(same_name(contact.name, name) for name in names)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--people", type=int, default=2000)
    options.add_argument("--seed", type=int, default=7)
    chosen = options.parse_args()
    people = network(random.Random(chosen.seed), chosen.people)
    print(f"{len(people)} people in {len(FILES)} files, {sum(bool(p.shared) for p in people)} of")
    print("them with a mailbox or an office's address in common")
    print(
        "order      contacts  lost  doubled  mistaken  renamed  questions  changed again  seconds"
    )
    for order in ORDERS:
        began = time.perf_counter()
        with TemporaryDirectory() as folder:
            told = imported(people, order, Path(folder))
        print(
            f"{''.join(map(str, order)):9} {told.contacts:9} {len(told.lost):5}"
            f" {len(told.doubled):8} {len(told.mistaken):9} {len(told.renamed):8}"
            f" {told.questions:10} {told.changed_again:14} {time.perf_counter() - began:8.1f}"
        )
        for contact in (*told.mistaken[:3], *told.renamed[:3]):
            print(f"    {contact.name}: {', '.join(contact.emails)}")
        for person in (*told.lost[:3], *told.doubled[:3]):
            print(f"    {person}")


if __name__ == "__main__":
    main()
