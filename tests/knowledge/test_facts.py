"""The data files: one fact a line, sorted, under a head that says how a line reads."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from referrals.knowledge.employers.legal_forms import FORMS
from referrals.knowledge.employers.names import spelled
from referrals.knowledge.facts import HERE, facts, folder_of_facts, pairs
from referrals.knowledge.pay.words import KINDS
from referrals.knowledge.titles.job_function import ORDER

FILES = sorted(HERE.glob("*/data/**/*.txt"))
SOURCES = HERE.parents[1]
AS_SPELLED = [
    "employers/everyday_words", "employers/regions", "employers/leading_legal_forms",
    "employers/institutions", "employers/divisions", "employers/trades", "employers/no_employer",
]  # fmt: skip
PATTERNS = [
    "titles/professions", "titles/professions_in_compounds", "pages/none_open", "pages/closed",
    "pages/conditions", "pages/human", "pages/logins", "pages/captchas",
]  # fmt: skip


def lines_of(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").removesuffix("\n").split("\n")


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(HERE)))
def test_a_data_file_has_a_head_and_sorted_facts_each_once(file: Path) -> None:
    lines = lines_of(file)
    head = [line for line in lines if line.startswith("#")]
    below = lines[len(head) :]

    assert len(head) >= 2, "the head says what the file holds and how a line reads"
    assert lines[: len(head)] == head, "the head stands on top"
    assert below == sorted(set(below)), "facts are sorted, each once"
    assert [line for line in below if not line.strip() or line != line.strip()] == []


def test_every_data_file_is_read_by_the_program() -> None:
    sources = "".join(
        path.read_text(encoding="utf-8")
        for package in ("referrals", "scrapers", "reports")
        for path in (SOURCES / package).rglob("*.py")
    )
    asked_for = set(re.findall(r'["\'](\w+/\w+)["\']\)', sources))

    names = {re.sub(r"/data/", "/", str(path.relative_to(HERE).with_suffix(""))) for path in FILES}

    assert {"/".join(name.split("/")[:2]) for name in names} <= asked_for


def test_a_folder_of_facts_is_all_its_files_without_their_heads() -> None:
    files = [path for path in FILES if path.parent.name == "known_names"]

    facts_of_all = folder_of_facts("employers/known_names")

    assert len(facts_of_all) == sum(
        not line.startswith("#") for file in files for line in lines_of(file)
    )


@pytest.mark.parametrize("file", AS_SPELLED)
def test_words_are_written_as_names_are_compared(file: str) -> None:
    assert [word for word in facts(file) if spelled(word) != word] == []


def test_beginnings_and_legal_forms_are_written_as_names_are_compared() -> None:
    beginnings = [line.replace("*", "") for line in facts("employers/no_employer_beginnings")]

    assert [line for line in beginnings if spelled(line) != line.strip()] == []
    assert [form for form, where in pairs("employers/legal_forms") if spelled(form) != form] == []
    assert {form for form, _ in pairs("employers/legal_forms")} <= FORMS


@pytest.mark.parametrize("file", PATTERNS)
def test_every_profession_is_a_pattern_of_its_own(file: str) -> None:
    assert [line for line in facts(file) if not re.compile(line, re.IGNORECASE)] == []


def test_hosts_and_mailboxes_are_written_in_lower_case_without_an_at_sign() -> None:
    for file in ("employers/shared_mail_hosts", "employers/shared_mailboxes"):
        assert [line for line in facts(file) if line != line.lower() or "@" in line] == []


@pytest.mark.parametrize(
    ("file", "names"), [("pay/words", set(KINDS)), ("titles/job_functions", set(ORDER))]
)
def test_what_stands_before_the_colon_is_known(file: str, names: set[str]) -> None:
    assert {name for name, _ in pairs(file)} == names


@pytest.mark.parametrize(
    "file",
    ["pay/words", "titles/job_functions", "pay/currencies", "pay/currency_signs", "places/areas",
     "places/abbreviations", "places/metros", "employers/owners", "employers/legal_forms"],
)  # fmt: skip
def test_both_sides_of_a_colon_say_something(file: str) -> None:
    assert [name for name, fact in pairs(file) if not name or not fact] == []


def test_no_word_is_two_currencies() -> None:
    for file in ("pay/currencies", "pay/currency_signs"):
        written = Counter(word for _, word in pairs(file))
        assert [word for word, times in written.items() if times > 1] == []


def test_a_metro_has_a_place_and_towns() -> None:
    assert [name for name, where in pairs("places/metros") if len(where.split(": ")) != 2] == []
