"""Questions that a person at the terminal answers one by one; each answer is kept at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.session import Session
from referrals.domain.people.people_questions import told_of
from referrals.knowledge.employers.names import spelled
from referrals.model.people import Contact, Employment
from referrals.model.wording import counted

if TYPE_CHECKING:
    from referrals.domain.advice.questions import EmployerQuestion, TieQuestion
    from referrals.domain.people.people_questions import PeopleQuestion

NAMED = 3
LATER, QUIT, NONE = "", "q", "n"


def employers(session: Session, questions: Sequence[EmployerQuestion]) -> None:
    """Ask of each employer which of the companies it is."""
    for question in questions:
        printing.line(f"{question.employer}: {who_is_there(question)}")
        for number, match in enumerate(question.candidates, start=1):
            printing.line(f"  {number}  {match.company} ({match.evidence})")
        numbers = [str(n) for n in range(1, len(question.candidates) + 1)]
        answer = _asked("Its number, n for none of these, Enter for later, q to stop",
                        [*numbers, NONE, LATER, QUIT])  # fmt: skip
        if answer == QUIT:
            return
        if answer == NONE:
            say_it_is_none(session, question)
        elif answer:
            say_it_is(session, question, question.candidates[int(answer) - 1].company)


def people(session: Session, asked: Sequence[PeopleQuestion]) -> None:
    """Ask of each two or more whether they are one person."""
    for question in asked:
        for line in people_lines(question):
            printing.line(line)
        groups = _who_is_one(question)
        if groups is None:
            return
        with session.book() as book:
            for kept, *others in groups:
                for gone in others:
                    book.people.merge(kept, gone, session.today)
                    session.say(f"Undo: referrals contacts merge --undo {gone}")
            for (one, *_), (other, *_) in combinations(groups, 2):
                book.people.keep_apart(one, other)


def _who_is_one(question: PeopleQuestion) -> list[list[int]] | None:
    """The ids of each person, who may be several contacts; none where it is for later, None when
    there are to be no more questions."""
    ids = [contact.id for contact in question.people]
    if len(ids) == 2:
        prompt = "One person? y, n, Enter for later, q to stop"
    else:
        prompt = "The numbers of one person (1 3, or 1 3, 2 4), y all one, n none, Enter later, q"
    while True:
        answer = typer.prompt(prompt, default=LATER, show_default=False, err=True).strip().lower()
        if answer in ("y", NONE, LATER, QUIT):
            return {"y": [ids], NONE: [[each] for each in ids], LATER: [], QUIT: None}[answer]
        groups = _groups(answer, ids)
        if groups and len(ids) > 2:
            return groups
        typer.echo(f"'{answer}' is none of the answers.", err=True)


def _groups(answer: str, ids: Sequence[int]) -> list[list[int]]:
    """ "1 3" of four: one person of two contacts, and two more people."""
    words = [part.split() for part in answer.split(",") if part.strip()]
    named = [word for part in words for word in part]
    fits = all(word.isdecimal() and 1 <= int(word) <= len(ids) for word in named)
    if not fits or len(set(named)) < len(named) or not any(len(part) > 1 for part in words):
        return []
    groups = [[ids[int(word) - 1] for word in part] for part in words]
    placed = {each for group in groups for each in group}
    return [*groups, *([each] for each in ids if each not in placed)]


def ties(session: Session, questions: Sequence[TieQuestion]) -> None:
    """Ask how well the user knows each."""
    for question in questions:
        printing.line(tie_sentence(question))
        answer = _asked("1 hardly to 5 very well, Enter for later, q to stop",
                        [*map(str, range(1, 6)), LATER, QUIT])  # fmt: skip
        if answer == QUIT:
            return
        if answer:
            with session.book() as book:
                known = replace(question.contact, tie=int(answer))
                book.people.save([known], {}, session.today)


def who_is_there(question: EmployerQuestion) -> str:
    """3 contacts (Ana Silva, Bo Larsen, Cy Ng)"""
    names = ", ".join(contact.name for contact in question.contacts[:NAMED])
    more = len(question.contacts) - NAMED
    count = counted(len(question.contacts), "contact")
    return f"{count} ({names}{f' and {more} more' if more > 0 else ''})"


def people_lines(question: PeopleQuestion) -> Iterator[str]:
    """Who may be one person, why, and what tells them apart."""
    several = len(question.people) > 2
    names = list(dict.fromkeys(map(_whole, question.people)))
    if several:
        shown = ", ".join(names[:NAMED]) + (" …" if len(names) > NAMED else "")
        yield f"{shown}, {counted(len(question.people), 'contact')}: {'; '.join(question.evidence)}"
    else:
        kept, gone = (f"{_whole(contact)} ({contact.id})" for contact in question.people)
        yield f"{kept} and {gone}: {'; '.join(question.evidence)}"
    for number, contact in enumerate(question.people, start=1):
        name = f"{_whole(contact)}: " if len(names) > 1 else ""
        mark = f"{number}  {name}" if several else f"{contact.id}  {name}"
        yield f"  {mark}{'; '.join(told_of(contact))}"


def _whole(contact: Contact) -> str:
    """With "Jr.", which tells a son from his father."""
    return " ".join(filter(None, (contact.name, contact.name_parts.suffix)))


def tie_sentence(question: TieQuestion) -> str:
    """How well do you know Ana Silva? It decides about Data Engineer at GitLab and 2 more"""
    more = len(question.postings) - 1
    about = question.postings[0] + (f" and {more} more" if more else "")
    return f"How well do you know {question.contact.name}? It decides about {about}"


def _asked(question: str, answers: Sequence[str]) -> str:
    while True:
        said: str = typer.prompt(question, default=LATER, show_default=False, err=True)
        if said.strip().lower() in answers:
            return said.strip().lower()
        typer.echo(f"'{said}' is none of the answers.", err=True)


# ------------------------------------------------------------------ kept in config.toml


def say_it_is(session: Session, question: EmployerQuestion, company: str) -> None:
    """Keep the answer: of an employer's name as an alias that the user can read and edit, of who
    has only an address there as their employer."""
    if question.employer.startswith("@"):
        _say_they_work_at(session, question.contacts, company)
    else:
        note_alias(session, question.employer, company)


def note_alias(session: Session, employer: str, company: str) -> None:
    """Keep that *employer* is *company*, whatever was said of it before."""
    take_back(session, employer, "aliases")
    _note(session, "aliases", employer, [company])
    session.say(printing.safe(f"Noted in {session.config.path}: '{employer}' is {company}."))


def _say_they_work_at(session: Session, contacts: Sequence[Contact], company: str) -> None:
    job = Employment(company)
    with session.book() as book:
        changed = [
            replace(contact, employments=(job, *contact.employments)) for contact in contacts
        ]
        book.people.save(changed, {}, session.today)
    names = ", ".join(contact.name for contact in contacts)
    session.say(printing.safe(f"Noted: {company} employs {names}."))


def say_it_is_none(session: Session, question: EmployerQuestion) -> None:
    """Keep that an employer is none of its candidates."""
    note_denial(session, question.employer, [match.company for match in question.candidates])


def note_denial(session: Session, employer: str, companies: Sequence[str]) -> None:
    """Keep that *employer* is none of *companies*, whatever was said of it before."""
    _note(session, "not_aliases", employer, companies)
    names = " nor ".join(companies)
    session.say(printing.safe(f"Noted in {session.config.path}: '{employer}' is not {names}."))


def said_to_be(session: Session, employer: str, key: str) -> list[str]:
    """The companies of which config.toml says under *key* that *employer* is, or is not, theirs."""
    known = session.config.companies
    return [c.name for c in known if len(_others(getattr(c, key), employer)) < len(getattr(c, key))]


def take_back(session: Session, employer: str, key: str) -> None:
    """Strike what config.toml says of *employer* under *key*."""
    from referrals.config import companies as company_tables
    from referrals.usecases.companies.boards import boards_of

    holders = said_to_be(session, employer, key)
    with session.rewriting() as file:
        for known in session.config.companies:
            if known.name in holders:
                left = {key: _others(getattr(known, key), employer)}
                company_tables.edit(file, known.name, left, boards_of)
    vars(session).pop("config", None)


def _others(names: Sequence[str], employer: str) -> list[str]:
    return [name for name in names if spelled(name) != spelled(employer)]


def _note(session: Session, key: str, employer: str, companies: Sequence[str]) -> None:
    """Add *employer* to what config.toml says under *key* of each of *companies*."""
    from referrals.config import companies as company_tables
    from referrals.usecases.companies.boards import boards_of

    with session.rewriting() as file:
        for company in companies:
            known = next(c for c in session.config.companies if c.name == company)
            names = {key: [*_others(getattr(known, key), employer), employer]}
            other = "not_aliases" if key == "aliases" else "aliases"
            if (kept := _others(getattr(known, other), employer)) != [*getattr(known, other)]:
                names[other] = kept  # the last answer counts
            company_tables.edit(file, company, names, boards_of)
    # What was read of the file before is out of date.
    vars(session).pop("config", None)
