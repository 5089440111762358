"""A sentence of the mail, the report or `serve` stands once: whoever changes it changes it in all."""

from __future__ import annotations

import re

from tests.paths import ROOT

TEMPLATES = ROOT / "reports" / "templates"
SHARED = TEMPLATES / "sentences.j2"


def test_a_shared_sentence_stands_in_no_other_template() -> None:
    sentences = re.findall(r'{% set \w+ = "(.+?)" %}', SHARED.read_text("utf-8"))
    others = [file for file in TEMPLATES.rglob("*.j2") if file != SHARED]

    assert len(sentences) > 15
    assert [
        f"{file.relative_to(TEMPLATES)}: {sentence}"
        for file in others
        for sentence in sentences
        if re.search(rf"(?<!\w){re.escape(sentence)}(?!\w)", file.read_text("utf-8"))
    ] == []


def test_the_same_heading_is_written_in_one_template() -> None:
    headings: dict[str, set[str]] = {}
    for file in sorted(TEMPLATES.rglob("*.j2")):
        for heading in re.findall(r"<h2[^>]*>([^<{]+)</h2>", file.read_text("utf-8")):
            headings.setdefault(heading, set()).add(str(file.relative_to(TEMPLATES)))

    assert {heading: files for heading, files in headings.items() if len(files) > 1} == {}
