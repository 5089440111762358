"""Review: what only the user can tell, one question after another, by keyboard or by button."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from referrals.cli.contacts.questions import people_lines, tie_sentence, who_is_there
from referrals.cli.contacts.review import decide
from referrals.domain.advice.questions import (
    STRONGEST,
    WEAKEST,
    EmployerQuestion,
    TieQuestion,
    employer_questions,
    tie_questions,
)
from referrals.domain.people.people_questions import PeopleQuestion, people_questions
from referrals.domain.people.proposals import proposals
from referrals.doors.page.answers import Answer, Asked, Shown
from referrals.doors.page.rooms.log import told_back
from referrals.doors.view import View

HOW_WELL = {"1": "hardly", "2": "a little", "3": "well enough", "4": "well", "5": "very well"}
SHOWN = 8
"""Postings that a question about a tie names."""


@dataclass(frozen=True)
class Choice:
    """One answer: the key that gives it, what it says, and what it writes."""

    key: str
    label: str
    action: str
    fields: Mapping[str, str]
    more: tuple[str, ...] = ()
    """The contacts that the answer is about, where there are several."""


@dataclass(frozen=True)
class Question:
    kind: str
    asks: str
    evidence: tuple[str, ...]
    choices: tuple[Choice, ...]
    worth: int
    """How many pairs of a person and an open posting the answer may decide about."""
    parts: tuple[tuple[str, str], ...] = ()
    """Of several people each one's id, and what tells them apart: some of them may be one person,
    while the others are not. The rest is asked about again."""


def review(asked: Asked) -> Answer:
    later = max(0, asked.query.number("later"))
    with asked.desk.view() as view:
        questions = view.once("questions", lambda: questions_of(view))
    left = questions[later:]
    words = {
        "question": left[0] if left else "",
        "left": len(left),
        "later": later,
        "put_off": asked.here(later=later + 1),
        "again": "/review",
    }
    return Shown("review", words)


def employer(asked: Asked) -> Answer:
    """Whose employer it is, or that it is none of those shown."""
    name, company = asked.form.one("employer"), asked.form.maybe("company")
    words = ["contacts", "review", name, *(["--is", company] if company else ["--none"])]
    return told_back(
        asked, words, lambda session: decide(session, name, company, none=company is None)
    )


def questions_of(view: View) -> list[Question]:
    """All kinds together, the most valuable first."""
    people = view.book.people
    everyone = [*view.network.contacts.values()]
    pairs = proposals(everyone, people.apart(), view.compared)
    found = [
        *(_of_employer(one) for one in employer_questions(view.network, view.openings)),
        *(_of_tie(one) for one in tie_questions(view.advised, view.network)),
        *(_of_people(one) for one in people_questions(pairs)),
    ]
    return sorted(found, key=lambda question: -question.worth)


def _of_employer(asked: EmployerQuestion) -> Question:
    return Question(
        "employer",
        f"“{asked.employer}”: which company is it?",
        (who_is_there(asked),),
        tuple(_which_company(asked)),
        asked.worth,
    )


def _which_company(asked: EmployerQuestion) -> Iterator[Choice]:
    said = {"employer": asked.employer}
    alone = len(asked.candidates) == 1
    for number, match in enumerate(asked.candidates, start=1):
        label = f"{match.company} ({match.evidence})"
        key = "y" if alone else str(number)
        yield Choice(key, label, "/review/employer", said | {"company": match.company})
    yield Choice("n", "no" if alone else "none of these", "/review/employer", said)


def _of_tie(asked: TieQuestion) -> Question:
    who = {"contact": str(asked.contact.id)}
    choices = (
        Choice(str(n), HOW_WELL[str(n)], "/people/edit", who | {"tie": str(n)})
        for n in range(WEAKEST, STRONGEST + 1)
    )
    more = asked.postings[:SHOWN]
    return Question("tie", tie_sentence(asked), more, tuple(choices), len(asked.postings))


def _of_people(asked: PeopleQuestion) -> Question:
    ids = tuple(str(contact.id) for contact in asked.people)
    two = len(ids) == 2
    choices = (
        Choice("y", "one person" if two else "all one person", "/people/merge", {}, ids),
        Choice("n", "two people" if two else "all different", "/people/merge", {"never": "1"}, ids),
    )
    about, *each = (line.strip() for line in people_lines(asked))
    if two:
        return Question("people", "Is this one person?", (about, *each), choices, worth=0)
    parts = tuple(zip(ids, each, strict=True))
    return Question("people", "Is this one person?", (about,), choices, worth=0, parts=parts)
