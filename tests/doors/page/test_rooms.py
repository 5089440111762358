"""The pages beside today's: a file that is dropped, questions, companies, a scan that is watched."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from filelock import FileLock

from tests.conftest import Referrals
from tests.doors.books import begin, rows
from tests.doors.needed import needed
from tests.doors.page.visitor import FORM, Got, Visitor, serving
from tests.scrapers.harness import served
from tests.scrapers.scouting import json_ld, page

needed("starlette", "uvicorn", "python_multipart")

CONNECTIONS = """First Name,Last Name,Email Address,Company,Position,Connected On
Eva,Berg,,<b>Acme</b>,Designer,12 Mar 2020
Ana,Silva,ana@example.org,Northwind,VP,03 Jan 2021
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("rooms")


@pytest.fixture(scope="module")
def visitor(home: Path) -> Iterator[Visitor]:
    with serving(begin(home)) as visitor:
        yield visitor.enters()


def drops(visitor: Visitor, name: str, content: str) -> Got:
    """A file into the field, as a browser sends it."""
    parts = (
        f'--b\r\nContent-Disposition: form-data; name="form_secret"\r\n\r\n{visitor.secret}\r\n'
        f'--b\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n{content}\r\n--b--\r\n'
    )
    sent = {
        "Content-Type": "multipart/form-data; boundary=b",
        "Origin": f"http://127.0.0.1:{visitor.port}",
    }
    got = visitor.asks("POST", "/import", parts, **sent)
    return visitor.gets(got.headers["location"])


def test_a_dropped_file_is_shown_person_by_person_and_then_imported(
    visitor: Visitor, home: Path
) -> None:
    before = rows(home, "changes")

    shown = drops(visitor, "Connections.csv", CONNECTIONS)

    assert "1 new, 1 updated" in shown.text
    assert "Eva Berg" in shown.text
    assert "&lt;b&gt;Acme" in shown.text
    assert rows(home, "changes") == before
    done = visitor.sends("/import/do", {"file": shown.field("file"), "back": "/import"})
    assert done.told == "Imported Connections.csv: 1 new, 1 updated, 0 unchanged, 0 skipped."
    assert "Eva Berg" in visitor.gets("/people").text
    undone = visitor.sends("/log/undo", {"undo": done.field("undo")})
    assert undone.told == "Undone: contacts import Connections.csv."
    assert rows(home, "changes") == before


def test_an_import_leaves_the_rows_of_its_command(
    visitor: Visitor, home: Path, tmp_path: Path, referrals: Referrals
) -> None:
    begin(tmp_path)
    (tmp_path / "Connections.csv").write_text(CONNECTIONS, encoding="utf-8")
    shown = drops(visitor, "../../Connections.csv", CONNECTIONS)

    done = visitor.sends("/import/do", {"file": shown.field("file")})
    assert referrals("contacts", "import", "Connections.csv").code == 0

    assert rows(home, "changes") == rows(tmp_path, "changes")
    visitor.sends("/log/undo", {"undo": done.field("undo")})


@pytest.mark.parametrize(
    ("name", "content"),
    [("x.csv", "\x00\x01"), ("x.exe", "MZ"), ("", ""), ("a" * 300, "b,c\n1,2\n")],
)
def test_what_is_no_address_book_is_told_and_not_imported(
    visitor: Visitor, home: Path, name: str, content: str
) -> None:
    before = rows(home, "changes")

    shown = drops(visitor, name, content)

    assert shown.status in (200, 400)
    assert rows(home, "changes") == before
    assert str(home) not in shown.text


def test_a_file_that_was_never_dropped_is_not_imported(visitor: Visitor) -> None:
    assert visitor.sends("/import/do", {"file": "../config"}).told == "Drop the file again."


def test_questions_come_one_after_another_the_most_valuable_first(visitor: Visitor) -> None:
    first = visitor.gets("/review").text

    assert "Northwind Labs" in first
    assert "1 contact (Di Poe)" in first
    assert 'data-key="y"' in first
    assert 'data-key="n"' in first
    later = re.search(r'data-key=" " href="([^"]+)"', first)
    assert later
    second = visitor.gets(later[1].replace("&amp;", "&"))
    assert "Northwind Labs" not in second.text
    assert "1 put off: begin again" in second.text


def test_a_company_is_looked_at_before_it_is_taken_and_undone(visitor: Visitor, home: Path) -> None:
    before = (home / "config.toml").read_text(encoding="utf-8")

    refused = visitor.sends("/companies/look", {"address": "https://www.linkedin.com/company/x"})
    added = visitor.sends(
        "/companies/add", {"address": "Hooli", "no_board": "1", "back": "/companies"}
    )

    assert "Nothing was added" in refused.text
    assert "Watch it" not in refused.text
    assert added.told == "Watching Hooli from now on."
    assert "Hooli" in visitor.gets("/companies").text
    assert 'name = "Hooli"' in (home / "config.toml").read_text(encoding="utf-8")
    assert "Undone" in visitor.sends("/log/undo", {"undo": added.field("undo")}).told
    assert (home / "config.toml").read_text(encoding="utf-8") == before


def test_what_begins_with_a_dash_is_no_option(visitor: Visitor, home: Path) -> None:
    before = (home / "config.toml").read_bytes()

    got = visitor.sends("/companies/remove", {"company": "--config=/x", "back": "/companies"})

    assert "no company is called '--config=/x'" in got.told
    assert (home / "config.toml").read_bytes() == before


def test_a_scan_is_watched_board_by_board(visitor: Visitor) -> None:
    origin = f"http://127.0.0.1:{visitor.port}"
    assert "Scan now" in visitor.gets("/scan").text

    page = visitor.sends("/scan", {})
    again = visitor.sends("/scan", {})
    stream = visitor.gets("/scan/events")

    assert 'data-follow="/scan/events"' in page.text
    assert "A scan is running" in again.told
    assert stream.headers["content-type"].startswith("text/event-stream")
    said = [json.loads(line[6:]) for line in stream.text.splitlines() if line.startswith("data: ")]
    assert said[0] == "1 of 1: Northwind, failed, 0 postings"
    assert said[-1] == "The scan is done; some boards failed."
    assert "1 of 1: Northwind" in visitor.gets("/scan").text
    assert visitor.asks("POST", "/scan", "form_secret=x", Origin=origin, **FORM).status == 403


def test_a_scan_of_somebody_else_is_told_as_such(visitor: Visitor, home: Path) -> None:
    with FileLock(home / "reports" / ".scan.lock"):
        visitor.sends("/scan", {})
        stream = visitor.gets("/scan/events").text

    assert "Another scan was running; this one left the work to it." in stream


def test_postings_are_filtered_and_say_why_they_were_dropped(visitor: Visitor) -> None:
    suits, dropped = visitor.gets("/postings").text, visitor.gets("/postings?show=dropped").text

    assert "Data Engineer" in suits
    assert "Cook" not in suits
    assert "Cook" in dropped
    assert "title: " in dropped
    assert "Analyst" not in visitor.gets("/postings?words=data").text
    assert "Analyst" not in visitor.gets("/postings?company=Zyntrix").text


def test_a_posting_tells_its_text_and_who_is_there(visitor: Visitor) -> None:
    text = visitor.gets("/postings/1").text

    assert "We build pipelines." in text
    assert "Ana Silva" in text
    assert visitor.gets("/postings/77").status == 404


def test_numbers_are_those_of_the_report(visitor: Visitor) -> None:
    text = visitor.gets("/numbers").text

    assert "All asks, and how many came so far" in text
    assert "You helped 0 times" in text


def test_a_board_is_shown_before_it_is_taken_and_can_be_given_back(
    visitor: Visitor, home: Path
) -> None:
    config = home / "config.toml"
    before = config.read_text()
    with served({"/jobs": page(json_ld("Smith", "Tailor"))}) as site:
        said = {"address": f"{site.address}/jobs", "name": "Bakers"}
        found = visitor.sends("/companies/look", said)
        assert "with 2 postings: Smith; Tailor." in found.text
        assert config.read_text() == before

        taken = visitor.sends("/companies/add", said | {"back": "/companies"})

    assert "Watching Bakers from now on." in taken.text
    assert 'name = "Bakers"' in config.read_text()
    visitor.sends("/log/undo", {"undo": taken.field("undo"), "back": "/companies"})
    assert config.read_text() == before
