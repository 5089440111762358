"""The user's own templates: file by file, in a sandbox, and never in the way of the report."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from markupsafe import escape

from reports.mail.letter import letter
from reports.page.page import page
from reports.page.policy import policy
from reports.say import user_templates
from reports.say.templating import source
from reports.say.user_templates import TemplateMistake, with_own
from tests.reports.morning import MORNING


def own(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def mistake(folder: Path) -> str:
    with pytest.raises(TemplateMistake) as told:
        with_own(folder, page, MORNING)
    return str(told.value)


def test_a_file_of_the_users_replaces_ours_of_the_same_path_and_no_other(tmp_path: Path) -> None:
    own(tmp_path, "report/boards.html.j2", "<p>{{ view.boards|length }} boards, mine</p>")

    html = with_own(tmp_path, page, MORNING)

    assert "<p>4 boards, mine</p>" in html
    assert "Open postings for you" in html


def test_a_style_sheet_of_the_users_is_allowed_by_the_policy(tmp_path: Path) -> None:
    own(tmp_path, "report/print.css", 'h1 { color: teal; }\nh1::after { content: ": a;  b"; }')

    html = with_own(tmp_path, page, MORNING)

    # Blanks are left out, but not in what it prints.
    assert 'h1{color:teal;}h1::after{content:": a;  b";}' in html
    css = html.partition("<style>")[2].partition("</style>")[0]
    script = html.partition("<script>")[2].partition("</script>")[0]
    assert str(escape(policy(css, script))) in html


def test_words_of_the_users_are_in_the_drafts_of_the_mail(tmp_path: Path) -> None:
    own(tmp_path, "drafts/ask.j2", "Subject\nMoin {{ to }}, hast du Zeit?")

    mail = with_own(tmp_path, letter, MORNING)

    assert "Moin%20Ingrid" in mail.html


def test_their_words_are_escaped_as_ours_are(tmp_path: Path) -> None:
    own(tmp_path, "report/boards.html.j2", "{{ '<script>' ~ view.me }}")

    assert "&lt;script&gt;Robin Doe" in with_own(tmp_path, page, MORNING)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("\n{% if %}", "boards.html.j2:2: "),
        ("\n\n{{ view.bords }}", "boards.html.j2:3: "),
        ("{{ unheard_of }}", "boards.html.j2:1: 'unheard_of' is undefined"),
        ("{{ view.boards[0].message.__class__.__mro__ }}", "boards.html.j2:1: access to"),
        ("{{ page.__globals__ }}", "boards.html.j2:1: "),
        ("{% set _ = view.boards.__init__.__globals__ %}", "boards.html.j2:1: "),
        (
            "{{ view.asks.shown[0].asked }}",
            "boards.html.j2:1: a template prints a word that is not known",
        ),
        ("{% include '../../etc/passwd' %}", "boards.html.j2:1: "),
    ],
)
def test_a_mistake_is_told_with_file_line_and_what_to_do(
    tmp_path: Path, text: str, said: str
) -> None:
    own(tmp_path, "report/boards.html.j2", text)

    told = mistake(tmp_path)

    assert told.startswith(str(tmp_path / "report"))
    assert said in told
    assert told.endswith("mend it, or remove the file to have ours again")


def test_a_template_that_broke_one_of_ours_is_looked_for_in_the_folder(tmp_path: Path) -> None:
    own(tmp_path, "report/parts.html.j2", "{% macro card(one) %}{% endmacro %}")

    assert mistake(tmp_path).startswith(f"{tmp_path}: ")


def test_the_policy_cannot_be_left_out(tmp_path: Path) -> None:
    own(tmp_path, "report/page.html.j2", "<img src='https://example.org/spy.png'>")

    assert "Content-Security-Policy" in mistake(tmp_path)


def test_what_eats_memory_is_stopped(tmp_path: Path) -> None:
    own(tmp_path, "report/boards.html.j2", "{{ 'x' * 3000000000 }}")

    assert "too much time or memory" in mistake(tmp_path)


def test_what_never_ends_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    endless = "{% set r = range(99999) %}{% for a in r %}{% for b in r %}{% endfor %}{% endfor %}"
    own(tmp_path, "report/boards.html.j2", endless)
    monkeypatch.setattr(user_templates, "SECONDS", 2)

    assert "more than 2 seconds" in mistake(tmp_path)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert "is no folder; [report] templates" in mistake(tmp_path / "templates")


@pytest.mark.parametrize(
    "name", ["json.py", "jinja2.py", "reports/__init__.py", "sitecustomize.py"]
)
def test_python_files_in_the_folder_are_never_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    own(tmp_path, name, f"open({str(tmp_path / 'ran')!r}, 'w')")
    own(tmp_path, "report/print.css", "h1 { color: teal; }")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))

    assert "teal" in with_own(Path(), page, MORNING)

    assert not (tmp_path / "ran").exists()


def test_no_secret_is_handed_to_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REFERRALS_MAIL_PASSWORD", "hunter2")

    assert "REFERRALS_MAIL_PASSWORD" not in with_own(tmp_path, environment)


def environment() -> str:
    return repr(dict(os.environ))


class Anything:
    pass


def other_than_text() -> Anything:
    return Anything()


def test_nothing_but_text_comes_back(tmp_path: Path) -> None:
    with pytest.raises(TemplateMistake, match="is no text"):
        with_own(tmp_path, other_than_text)


def test_a_script_cannot_be_replaced(tmp_path: Path) -> None:
    own(tmp_path, "report/script.js", "fetch('https://evil.example')")

    assert mistake(tmp_path).endswith(
        "report/script.js: a script cannot be replaced; remove the file"
    )


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("report/boards.html.j2", "<img src='https://evil.example/pixel.gif'>"),
        (
            "report/boards.html.j2",
            "<meta http-equiv='refresh' content='0; url=https://evil.example'>",
        ),
        ("report/print.css", "p { background: url(https://evil.example/x) }"),
        ("report/print.css", "</style><img src=x><style>"),
    ],
)
def test_a_report_that_would_load_something_is_refused(
    tmp_path: Path, name: str, text: str
) -> None:
    own(tmp_path, name, text)

    assert "would load, send or run something" in mistake(tmp_path)


def test_a_policy_in_a_comment_is_none(tmp_path: Path) -> None:
    ours = source("report/page.html.j2")
    line = next(line for line in ours.splitlines() if "Content-Security-Policy" in line)
    own(tmp_path, "report/page.html.j2", ours.replace(line, f"<!-- {line} -->"))

    assert "must begin with" in mistake(tmp_path)


@pytest.mark.parametrize("name", ["email/style.css", "email/dark.css", "_base/mail.html.j2"])
def test_a_mail_that_would_load_something_is_refused(tmp_path: Path, name: str) -> None:
    ours = source(name)
    evil = "h1 { background: url(https://evil.example/x) }"
    pixel = ours.replace("</body>", "<img src='https://evil.example/pixel.gif'></body>")
    own(tmp_path, name, pixel if name.endswith(".j2") else f"{ours}\n{evil}")

    with pytest.raises(TemplateMistake, match="the mail would load, send or run something"):
        with_own(tmp_path, letter, MORNING)
