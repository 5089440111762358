"""Sentences are put together of parts: no end stands twice, no blank before a comma, no bracket in a
bracket, in report, mail and text."""

from __future__ import annotations

import re
from functools import cache

import pytest
from bs4 import BeautifulSoup

from referrals.model.advice import Report
from referrals.model.wording import ended_once, inside, sentence, then
from reports.mail.letter import letter
from reports.page.page import page
from tests.reports.checked.looks import crowd, demo_of_the_tests
from tests.reports.checked.specimens import SPECIMENS
from tests.reports.long_names import long_names

BAD = re.compile(
    r".{0,40}(?:[?!:;,]\.|(?<!\.)\.\.(?!\.)|\s[,;](?=\s)|\s\.(?=\s|$)|\(\(|\)\)|\(\s|\s\)|[,;]{2}"
    r"|\((?:You|They|The|Your|Has|It) ).{0,30}"
)  # fmt: skip
BOOKS = {name: report for name, report in SPECIMENS.items() if name != "hostile"}


@cache
def book(name: str) -> Report:
    made = {"demo": demo_of_the_tests, "crowd": crowd, "names": long_names}
    return made[name]() if name in made else BOOKS[name]


def seen(html: str) -> str:
    soup = BeautifulSoup(html, "lxml")
    for unseen in soup(["script", "style"]):
        unseen.decompose()
    return re.sub(r"\s*\n\s*", "\n", soup.get_text())


@pytest.mark.parametrize("name", [*BOOKS, "demo", "crowd", "names"])
def test_no_two_sentences_are_joined_badly(name: str) -> None:
    mail = letter(book(name))

    for text in (seen(page(book(name))), seen(mail.html), mail.text):
        assert [found[0] for found in BAD.finditer(text)] == []


@pytest.mark.parametrize("end", ["", ".", "?", "!", "…", ":"])
@pytest.mark.parametrize("said", ["is the address right", "at Acme, Inc", "“Why us”"])
def test_a_sentence_is_ended_once(said: str, end: str) -> None:
    assert not BAD.search(sentence(said + end))
    assert not BAD.search(then(said + end, "Ask again"))
    assert not BAD.search(then("", said + end, "", "Ask again"))
    assert not BAD.search(ended_once(f"{said}{end}. Ask again."))


def test_an_ellipsis_stays_one() -> None:
    assert ended_once("And so on... Then more.") == "And so on... Then more."


def test_a_sentence_inside_another_begins_small_but_a_name_does_not() -> None:
    assert inside("You worked together") == "you worked together"
    assert inside("Ana Silva is looking") == "Ana Silva is looking"
