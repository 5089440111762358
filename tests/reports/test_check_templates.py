"""The user's own templates, looked through before a morning fails on them."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest

from reports.check_templates import faults

OURS = Path(str(files("reports"))) / "templates"


def write(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    return file


def test_our_own_templates_say_only_known_words() -> None:
    assert faults(OURS) == []


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("drafts/ask.j2", "Hi\n\n{{ titel }}", ":3: unknown word 'titel'; did you mean 'title'?"),
        ("drafts/thank.j2", "{{ ended }} {{ blurb }}", ":1: unknown word 'blurb'; known are "),
        ("drafts/lookout.j2", "{{ shared }}", ":1: unknown word 'shared'; known are "),
        ("drafts/give_first.j2", "{{ blurb }}", ":1: unknown word 'blurb'; known are "),
        ("drafts/ask.j2", "{% if to %}\nHi", ":2: Unexpected end of template."),
        ("drafts/ask.j2", "{{ to | shout }}", ":1: No filter named 'shout'"),
        ("drafts/aks.j2", "Hi", "no template is called drafts/aks.j2; did you mean 'drafts/as"),
        ("email/letter.txt.j2", "{{ lettr }}", ":1: unknown word 'lettr'"),
    ],
)
def test_a_mistake_is_told_with_its_place_and_the_nearest_word(
    tmp_path: Path, name: str, text: str, said: str
) -> None:
    file = write(tmp_path, name, text)

    [fault] = faults(tmp_path)

    assert fault.startswith(str(file))
    assert said in fault


def test_words_of_ones_own_and_the_programs_helpers_are_known(tmp_path: Path) -> None:
    write(
        tmp_path, "drafts/ask.j2", "{% set x = to %}{{ counted(2, x) }}{% for f in fits %}{{ f }}"
        "{% endfor %}",
    )  # fmt: skip
    write(tmp_path, "email/style.css", "p { color: {{ anything }} }")

    assert faults(tmp_path) == []


def test_what_comes_to_light_only_with_the_words_in_it_is_told_too(tmp_path: Path) -> None:
    write(tmp_path, "drafts/ask.j2", "Hi\n\n{{ to.__class__.__mro__ }}")

    [fault] = faults(tmp_path)

    assert "drafts/ask.j2:3: access to attribute '__class__'" in fault


def test_functions_that_every_template_has_are_no_words_to_choose_from(tmp_path: Path) -> None:
    write(tmp_path, "drafts/ask.j2", "{{ zzzz }}")

    [fault] = faults(tmp_path)

    assert "known are" in fault
    assert "lipsum" not in fault
