"""Who may be one person is asked at once, and with what tells people apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from referrals.domain.people.people_questions import people_questions, told_of
from referrals.domain.people.proposals import proposals
from referrals.model.people import Contact, Employment, Exchange

SAP = Employment("SAP", "Buyer", source="profile")


def test_who_shares_a_mailbox_under_other_names_is_not_among_the_namesakes() -> None:
    jan = Contact("Jan Roth", 1, ("roth@home.example",), employments=(SAP,))
    people = [
        jan,
        replace(jan, id=2, emails=()),
        Contact("Eva Roth", 3, ("roth@home.example",)),
        replace(jan, id=4, emails=(), url="https://www.linkedin.com/in/jan"),
    ]

    asked = people_questions(proposals(people, set()))

    assert sorted(sorted(who.id for who in question.people) for question in asked) == [
        [1, 2, 4], [1, 3],
    ]  # fmt: skip


def test_two_kept_apart_leave_the_question_about_the_others() -> None:
    people = [Contact("Jan Roth", number, employments=(SAP,)) for number in (1, 2, 3)]

    [question] = people_questions(proposals(people, {(1, 2)}))

    assert question.evidence == ("the same name, some of them at SAP",)


def test_three_who_read_one_mailbox_are_one_question() -> None:
    names = ("Jan Roth", "Eva Roth", "Ada Roth")
    people = [Contact(n, at, ("roth@home.example",)) for at, n in enumerate(names, start=1)]

    [question] = people_questions(proposals(people, set()))

    assert question.evidence == (
        "all have roth@home.example: one person, or a mailbox that several people read",
    )


def test_what_is_told_of_somebody_is_what_one_can_decide_by() -> None:
    mail = Exchange("mail", "received", 3, date(2019, 1, 2), date(2024, 5, 3))
    wei = Contact(
        "Wei Zhang", 1, ("wei@sap.example",), "+49 30 1", "https://www.linkedin.com/in/wei",
        (SAP, Employment("Globex", current=False)), date(2020, 3, 12), exchanges=(mail,),
        tags=("berlin",), kinds=("alumni",),
    )  # fmt: skip

    assert told_of(wei) == [
        "Buyer at SAP", "before at Globex", "wei@sap.example", "+49 30 1",
        "linkedin.com/in/wei", "connected since 12 March 2020", "last letter 3 May 2024",
        "tagged berlin", "known as alumni",
    ]  # fmt: skip


def asked(*people: Contact) -> list[tuple[str, ...]]:
    numbered = [replace(who, id=number) for number, who in enumerate(people, start=1)]
    return [question.evidence for question in people_questions(proposals(numbered, set()))]


def at(employer: str) -> tuple[Employment, ...]:
    return (Employment(employer),)


@pytest.mark.parametrize(
    ("one", "other", "evidence"),
    [
        (
            Contact("Chloé Dupont", employments=at("Stripe")),
            Contact("Chloe Dupont", employments=at("Stripe Payments Europe")),
            "the same name, at Stripe and Stripe Payments Europe",
        ),
        (
            Contact("Maria Souza", employments=at("Itaú Unibanco")),
            Contact("Maria Souza", employments=at("Itaú")),
            "the same name, at Itaú and Itaú Unibanco",
        ),
        (
            Contact("Jan Roth", employments=at("Blue Bottle")),
            Contact("Jan Roth", emails=("jan@mail.bluebottle.co.jp",)),
            "the same name, jan@mail.bluebottle.co.jp beside Blue Bottle",
        ),
        (
            Contact("Liz Nowak", phone="312-555-0101"),
            Contact("Elizabeth M. Nowak", phone="+1 (312) 555 0101"),
            "names that are alike and phone",
        ),
        (
            Contact("Ana Silva", url="https://www.linkedin.com/in/ana", employments=at("Acme")),
            Contact("Ana Silva", emails=("ana@gmail.com",)),
            "the same name, and nobody else has it",
        ),
    ],
)
def test_what_may_be_one_person_in_two_files_is_asked(
    one: Contact, other: Contact, evidence: str
) -> None:
    assert asked(one, other) == asked(other, one) == [(evidence,)]


@pytest.mark.parametrize(
    "people",
    [
        [Contact("Ana Silva", url="https://www.linkedin.com/in/ana"), Contact("Ana Silva"),
         Contact("Ana Silva", emails=("ana@gmail.com",))],
        [Contact("Ana Silva", emails=("a@x.example",)), Contact("Ana Silva", employments=at("A"))],
        [Contact("Ana", url="https://www.linkedin.com/in/ana"), Contact("Ana", phone="030 12345")],
        [Contact("Ana Silva", employments=at("Target")),
         Contact("Ana Silva", emails=("ana@gmail.com",))],
        [Contact("Liz Nowak", phone="110"), Contact("Elizabeth Nowak", phone="112")],
    ],
    ids=["three", "no profile", "one word", "free mail", "short phones"],
)  # fmt: skip
def test_a_name_alone_is_no_question(people: list[Contact]) -> None:
    assert asked(*people) == []


@pytest.mark.parametrize(("namesakes", "asked"), [(9, [9]), (40, [40]), (41, [])])
def test_many_namesakes_at_one_employer_are_one_question(namesakes: int, asked: list[int]) -> None:
    people = [
        Contact(
            "Wei Zhang",
            number,
            url=f"https://www.linkedin.com/in/wei-{number}",
            employments=(SAP,),
        )
        for number in range(1, namesakes + 1)
    ]

    questions = people_questions(proposals(people, set()))

    assert [len(question.people) for question in questions] == asked
