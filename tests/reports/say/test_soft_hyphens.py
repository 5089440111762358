"""Very long words may be broken between syllables, where a reader sees a hyphen."""

from __future__ import annotations

import re

import pytest

from reports.page.page import page
from reports.say.soft_hyphens import SHY, softened
from tests.reports.long_names import long_names
from tests.reports.morning import MORNING


@pytest.mark.parametrize(
    "word",
    [
        "Datenschutzfolgenabschätzungsbeauftragte", "Donaudampfschifffahrtsgesellschaft",
        "Rindfleischetikettierungsüberwachung", "Kraftfahrzeughaftpflichtversicherung",
        "Высококвалифицированный", "Ηλεκτροεγκεφαλογράφημα", "Megszentségteleníthetetlen",
    ],
)  # fmt: skip
def test_no_part_of_a_compound_is_longer_than_a_phones_line(word: str) -> None:
    parts = softened(f"<p>{word}</p>")[3:-4].split(SHY)

    assert "".join(parts) == word
    assert min(map(len, parts)) >= 4
    assert max(map(len, parts)) <= 14


@pytest.mark.parametrize(
    ("words", "apart"),
    [
        ("Sachbearbeiter/Sachbearbeiterin", "Sachbearbeiter/<wbr>Sachbearbeiterin"),
        ("senior_data_engineer_platform", "senior_<wbr>data_<wbr>engineer_<wbr>platform"),
        ("maximilian.berger@globex.example",
         "maximilian.<wbr>berger@<wbr>globex.<wbr>example"),
        ("Research&amp;Development/Operations", "Research&amp;Development/<wbr>Operations"),
        ("and/or, 24/7, CI/CD", "and/or, 24/7, CI/CD"),
    ],
)  # fmt: skip
def test_words_that_a_sign_joins_are_parted_behind_it(words: str, apart: str) -> None:
    assert softened(f"<p>{words}</p>") == f"<p>{apart}</p>"


def test_usual_words_addresses_and_what_is_copied_stay_as_they_are() -> None:
    html = (
        '<a href="https://x.example/Datenschutzfolgenabschätzung">Softwareentwickler</a>'
        "<pre>Datenschutzfolgenabschätzung</pre><code>Datenschutzfolgenabschätzung</code>"
    )

    assert softened(html).replace(SHY, "") == html
    assert re.sub("<a.*?/a>", "", softened(html)) == re.sub("<a.*?/a>", "", html)
    assert '"https://x.example/Datenschutzfolgenabschätzung"' in softened(html)


def test_the_report_has_them_only_where_words_are_long() -> None:
    assert SHY in page(long_names())
    assert SHY not in page(MORNING)
