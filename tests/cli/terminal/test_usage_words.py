"""Who mistypes a command is told so in a sentence, in our words and not in Typer's."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Referrals

LIBRARY = (
    "Invalid value",
    "Input should",
    "Usage:",
    "Error:",
    "Missing argument",
    "No such",
    "Got un",
)


@pytest.fixture(autouse=True)
def ana(tmp_path: Path, referrals: Referrals) -> None:
    (tmp_path / "config.toml").write_text('[me]\nname = "Kim"\n', encoding="utf-8")
    referrals("contacts", "add", "Ana Silva")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("tody",), "there is no command 'tody'; did you mean 'today'?\n`referrals --help` shows"),
        (("contacts", "lst"), "there is no command 'lst'; did you mean 'list'?"),
        (("met",), "CONTACT is missing\n`referrals met --help` shows how it is written."),
        (("outcome", "1"), "STATUS is missing"),
        (("met", "ana", "--nite", "x"), "there is no option --nite; did you mean --note"),
        (("met", "ana", "--how"), "--how needs a value behind it"),
        (("postings", "--new=3"), "--new takes no value"),
        (("asks", "of", "ana"), "'of ana' is too much here"),
        (("contacts", "edit", "ana", "--tie", "x"), "--tie: a whole number is wanted"),
        (("contacts", "edit", "ana", "--tie", "0"), "--tie: at least 1"),
        (("received", "ana", "x", "--weight", "9999"), "--weight: at most"),
        (("met", "bo"), "no contact is called 'bo'"),
        (("met", "x" * 5000), "no contact is called 'xxxx"),
        (("outcome", "ana", "hird"), "'hird' is none; did you mean 'hired'?"),
    ],
)
def test_a_slip_is_told_in_a_sentence(
    referrals: Referrals, words: tuple[str, ...], told: str
) -> None:
    said = referrals(*words)

    assert said.code == 2
    assert told in said.err
    assert said.out == ""
    assert len(said.err) < 400
    assert not [word for word in LIBRARY if word in said.err]


def test_who_is_not_found_is_no_question_of_how_it_is_written(referrals: Referrals) -> None:
    assert "--help" not in referrals("met", "bo").err
