"""Scraped words can neither style nor break a terminal."""

from __future__ import annotations

import json
from datetime import date

import pytest

from referrals.cli.terminal import printing
from referrals.model.advice import Caution


def test_markup_and_escapes_are_shown_as_words_or_not_at_all(
    capsys: pytest.CaptureFixture[str],
) -> None:
    hostile = "[/red] :smile: \x1b[31mred\x1b]52;c;x\x07 \u202eevil\x00 \x9b1m"

    printing.table(("Title",), [(hostile,), (None,)])
    printing.line(hostile)

    out = capsys.readouterr().out
    assert "[/red] :smile:" in out
    assert not set("\x1b\x07\u202e\x00\x9b") & set(out)


def test_plain_rows_are_tabs_without_heads(capsys: pytest.CaptureFixture[str]) -> None:
    printing.table(("Id", "Title"), [(1, "Data\tEngineer"), (2, "Baker")], plain=True)

    assert capsys.readouterr().out == "1\tData Engineer\n2\tBaker\n"


HEADS = ("Id", "Name", "Works at", "Tie", "Last contact")
ROW = (7, "Amara Diallo", "Lantern Street School of Arts", "weak", None)


def test_where_columns_would_break_words_the_rows_stand_one_after_the_other(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "30")

    printing.table(HEADS, [ROW])

    assert capsys.readouterr().out == (
        "7  Amara Diallo\n    works at: Lantern Street\n      School of Arts\n    tie: weak\n"
    )


def test_a_wide_terminal_has_a_table(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")

    printing.table(HEADS, [ROW])

    assert "Amara Diallo   Lantern Street School of Arts   weak" in capsys.readouterr().out


@pytest.mark.parametrize("value", ["1", "0"])
def test_no_color_is_no_escape_code_at_all_on_a_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")  # as on a terminal
    monkeypatch.setenv("NO_COLOR", value)

    printing.table(HEADS, [ROW])

    assert "\x1b" not in capsys.readouterr().out


def test_a_document_has_iso_dates_and_plain_words(capsys: pytest.CaptureFixture[str]) -> None:
    printing.document({"day": date(2026, 11, 23), "why": [Caution("dormant", "Grüße")]})

    out = capsys.readouterr().out
    assert json.loads(out) == {"day": "2026-11-23", "why": [{"code": "dormant", "text": "Grüße"}]}
    assert "Grüße" in out


def test_a_value_without_json_form_is_an_error_not_a_guess() -> None:
    with pytest.raises(TypeError, match="unsupported"):
        printing.document({"when": object()})
