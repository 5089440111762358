"""The whole trip: two mornings in the demo's world, scanned as cron scans, logged, mailed."""

from __future__ import annotations

import email
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from email import policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from filelock import FileLock

from referrals.demo.server import DemoServer
from referrals.demo.world import World
from tests.conftest import TODAY, Referrals, ReferralsIn, Said

YESTERDAY = "2026-11-22"


class Inbox:
    """A real SMTP server's handler that keeps what arrives."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.closed = False

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        if self.closed:
            return "451 come back later"
        mail = email.message_from_bytes(envelope.content or b"", policy=policy.SMTP)  # type: ignore[arg-type]
        assert isinstance(mail, EmailMessage)
        self.mails.append(mail)
        return "250 OK"


@pytest.fixture(scope="module")
def world() -> World:
    return World(date.fromisoformat(TODAY))


@pytest.fixture(scope="module")
def boards(world: World) -> Iterator[DemoServer]:
    with DemoServer(world) as server:
        yield server


@pytest.fixture
def server(boards: DemoServer) -> DemoServer:
    """On its first day, and nobody has asked for anything."""
    boards.day = 1
    boards.requests.clear()
    return boards


@pytest.fixture
def inbox() -> Iterator[tuple[Inbox, int]]:
    handler, port = Inbox(), free_port()
    controller = Controller(handler, hostname="127.0.0.1", port=port)
    controller.start()
    yield handler, port
    controller.stop()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


@pytest.fixture(scope="module")
def begun(
    boards: DemoServer,
    world: World,
    referrals_in: ReferralsIn,
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """Robin's configuration and contacts; nothing is scanned yet."""
    folder = tmp_path_factory.mktemp("begun")
    (folder / "config.toml").write_text(world.config(boards.url), encoding="utf-8")
    (folder / "Connections.csv").write_text(world.connections_csv, newline="")
    imported = referrals_in(folder)("contacts", "import", "Connections.csv", today=YESTERDAY)
    assert imported.code == 0
    return folder


@pytest.fixture
def settled(begun: Path, server: DemoServer, tmp_path: Path) -> DemoServer:
    shutil.copytree(begun, tmp_path, dirs_exist_ok=True)
    return server


@pytest.fixture(scope="module")
def both_mornings(
    begun: Path,
    boards: DemoServer,
    referrals_in: ReferralsIn,
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """Scanned yesterday and today."""
    folder = shutil.copytree(begun, tmp_path_factory.mktemp("scanned"), dirs_exist_ok=True)
    for boards.day, day in ((1, YESTERDAY), (2, TODAY)):
        assert referrals_in(folder)("scan", today=day).code in (0, 3)
    return folder


@pytest.fixture
def scanned(both_mornings: Path, server: DemoServer, tmp_path: Path) -> DemoServer:
    shutil.copytree(both_mornings, tmp_path, dirs_exist_ok=True)
    server.day = 2
    return server


def _title_of(line: str) -> str:
    """The title in a line of the news: `Company: Title (Place): whom to ask`."""
    return line.split(": ")[1].rpartition(" (")[0]


def titles(said: Said) -> set[str]:
    return {posting["title"] for posting in said.document}


def test_the_demo_shows_a_morning_and_says_where_the_report_is(
    referrals: Referrals, tmp_path: Path
) -> None:
    said = referrals("demo", "--folder", "here")

    assert said.code == 0, said.err
    assert "Ask today" in said.out
    assert "Owed" in said.out
    page = Path(said.out.split("The report: ")[1].splitlines()[0])
    assert page == tmp_path / "here" / "reports" / "report.html"
    assert "Ingrid" in page.read_text(encoding="utf-8")
    again = referrals("demo", "--folder", "here")
    assert again.out == said.out


def test_two_mornings(settled: DemoServer, referrals: Referrals, tmp_path: Path) -> None:
    first = referrals("scan", today=YESTERDAY)

    assert (first.code, first.err) == (0, "")
    # Under cron, without a mail, the news are a line for each posting.
    assert "Lindqvist & Amsel: Data Engineer – Device Telemetry" in first.out
    before = titles(referrals("postings", "--json", today=YESTERDAY))
    assert before == titles(referrals("postings", "--new", "--json", today=YESTERDAY))

    settled.day = 2
    settled.requests.clear()
    second = referrals("scan")

    assert second.code == 3
    told = second.out.splitlines()
    assert len(second.err.splitlines()) == 1
    assert second.err.startswith("Umbrafield: ")
    unchanged = [path for path, status in settled.requests if status == 304]
    assert any("Quillfeather" in path for path in unchanged)

    new, closed = (
        referrals("postings", "--new", "--json"),
        referrals("postings", "--closed", "--json"),
    )
    assert titles(new)
    assert not titles(new) & before
    # What is new today, each once, and nothing else.
    assert sorted(_title_of(line) for line in told) == sorted(titles(new))
    third = referrals("scan")
    assert (third.code, third.out) == (3, "")
    assert titles(closed) <= before
    assert titles(closed)
    assert all(posting["closed_on"] == TODAY for posting in closed.document)
    assert (tmp_path / "reports" / "report.html").exists()


def test_a_morning_without_news_of_its_own_is_the_same_twice(
    scanned: DemoServer, referrals: Referrals
) -> None:
    once = referrals("suggest", "--json").out

    referrals("scan")

    assert referrals("suggest", "--json").out == once


def test_what_is_logged_changes_the_next_advice(scanned: DemoServer, referrals: Referrals) -> None:
    referrals("contacts", "add", "Ingrid Vos", "--employer", "Northmarch Freight", "--title",
              "Head of Data", "--tie", "5", "--kind", "manager", "--email", "ingrid@x.example")  # fmt: skip
    [chance, *_] = [
        o for o in referrals("suggest", "--json").document["opportunities"]
        if any(p["contact"] == "Ingrid Vos" and p["action"] == "ask" for p in o["paths"])
    ]  # fmt: skip
    posting = str(chance["posting"]["id"])

    asked = referrals("ask", "Ingrid Vos", "--kind", "referral", "--posting", posting, "--json")

    after = referrals("suggest", posting, "--json").document["opportunities"][0]
    assert after["paths"] == [] or all(p["contact"] != "Ingrid Vos" for p in after["paths"])
    assert {b["contact"]: b["reason"] for b in after["blocked"]}["Ingrid Vos"] == "open_ask"

    key = str(asked.document["id"])
    for status in ("agreed", "submitted"):
        assert referrals("outcome", key, status).code == 0
    tomorrow = referrals("today", today="2026-11-24").out
    assert "Ingrid Vos helped you on 23 November 2026; say thank you" in tomorrow

    referrals("thank", "Ingrid", "--how", "card", today="2026-11-24")
    morning = referrals("today", "--json", today="2026-11-24").document
    assert "Ingrid Vos" not in [duty["contact"] for duty in morning["duties"]]
    assert "Ingrid Vos" not in [path["contact"] for path in morning["asks"]]

    assert referrals("outcome", key, "drafted").code == 2


def test_an_application_changes_the_advice(scanned: DemoServer, referrals: Referrals) -> None:
    chance = next(
        o for o in referrals("suggest", "--json").document["opportunities"]
        if any(p["route"] == "direct" for p in o["paths"])
    )  # fmt: skip
    posting = str(chance["posting"]["id"])

    assert referrals("applied", posting).code == 0

    after = referrals("suggest", posting, "--json").document["opportunities"][0]
    codes = {w["code"] for path in after["paths"] for w in path["warnings"]}
    assert "already_applied" in codes


def test_the_morning_mail_arrives_once(
    settled: DemoServer, referrals: Referrals, inbox: tuple[Inbox, int], tmp_path: Path
) -> None:
    box, port = inbox
    with (tmp_path / "config.toml").open("a") as file:
        file.write(
            f'\n[mail]\nmethod = "smtp"\nhost = "127.0.0.1"\nport = {port}\nsecurity = "none"\n'
        )
    referrals("contacts", "add", "Ingrid Vos", "--employer", "Northmarch Freight", "--tie", "5",
              "--kind", "manager", "--email", "i@x.example")  # fmt: skip

    assert referrals("scan").code == 0
    assert referrals("scan").code == 0

    [mail] = box.mails
    assert mail["To"] == "robin@example.org"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert {part.get_content_type() for part in mail.walk()} >= {"text/plain", "text/html"}
    assert "Ingrid Vos" in mail.get_body(("plain",)).get_content()  # type: ignore[union-attr]


def test_a_mail_that_is_refused_is_kept_and_sent_with_the_next_one(
    settled: DemoServer, referrals: Referrals, inbox: tuple[Inbox, int], tmp_path: Path
) -> None:
    box, port = inbox
    box.closed = True
    with (tmp_path / "config.toml").open("a") as file:
        file.write(
            f'\n[mail]\nmethod = "smtp"\nhost = "127.0.0.1"\nport = {port}\nsecurity = "none"\n'
        )

    refused = referrals("scan", today=YESTERDAY)
    assert refused.code == 12
    assert "127.0.0.1" in refused.err
    assert "Traceback" not in refused.err
    [waiting] = (tmp_path / "reports" / "outbox").iterdir()
    assert email.message_from_bytes(waiting.read_bytes())["Message-ID"]

    box.closed = False
    settled.day = 2
    referrals("scan")

    # What waited is folded into the mail of the day: one a day.
    assert len(box.mails) == 1
    assert list((tmp_path / "reports" / "outbox").iterdir()) == []


def test_report_renders_again_without_scanning(scanned: DemoServer, referrals: Referrals) -> None:

    said = referrals("report")

    assert said.code == 0
    assert Path(said.out.strip()).exists()
    assert scanned.requests == []


def test_the_state_of_every_board_is_told(settled: DemoServer, referrals: Referrals) -> None:
    unread = referrals("companies", "check", "--json").document
    assert {b["state"] for b in unread} == {None}
    assert "referrals scan" in unread[0]["message"]
    referrals("scan", today=YESTERDAY)
    settled.day = 2
    referrals("scan")

    states = {b["company"]: b for b in referrals("companies", "check", "--json").document}

    assert states["Northmarch Freight"]["state"] == "ok"
    assert states["Pebblewick"]["state"] == "empty"
    broken = states["Umbrafield"]
    assert broken["state"] in ("failing", "moved", "blocked")
    assert broken["open_postings"] > 0
    assert broken["last_complete"] == YESTERDAY
    assert broken["message"]
    assert broken.keys() == {
        "company", "platform", "board", "state", "open_postings", "last_complete", "message",
    }  # fmt: skip
    assert "Umbrafield" in referrals("companies", "check").out
    platforms = {c["platform"] for c in referrals("companies", "list", "--json").document}
    assert {"greenhouse", "lever", "ashby", "careers_page"} <= platforms


def test_a_second_scan_at_the_same_time_is_refused(
    settled: DemoServer, referrals: Referrals
) -> None:
    reports = Path(referrals("report").out.strip()).parent
    with FileLock(reports / ".scan.lock"):
        said = referrals("scan")

    assert said.code == 11
    assert "another scan is running" in said.err


def test_the_postings_say_what_the_contract_promises(
    settled: DemoServer, referrals: Referrals
) -> None:
    referrals("scan")

    [first, *_] = referrals("postings", "--json", "--full").document

    assert first.keys() == {
        "id", "company", "platform", "board", "external_id", "title", "url", "locations",
        "workplace", "department", "employment_type", "salary", "posted_on", "updated_on",
        "first_seen", "last_seen", "closed_on", "status", "repost_of", "kept", "reason",
        "description",
        # Beyond the contract: for programs that compare places and rungs.
        "places", "seniority", "guessed",
    }  # fmt: skip
    assert first["kept"]
    assert first["status"] == "open"
    assert first["first_seen"] == TODAY
    dropped = referrals("postings", "--dropped", "--json").document
    assert dropped
    assert all(p["reason"] and not p["kept"] for p in dropped)
    assert "description" not in dropped[0]
    company = first["company"]
    assert {
        p["company"] for p in referrals("postings", "--company", company, "--json").document
    } == {company}
    assert first["title"] in referrals("postings", "--plain").out


def test_a_posting_is_edited_by_words_of_its_name(
    scanned: DemoServer, referrals: Referrals
) -> None:
    [first, *_] = referrals("postings", "--json").document
    referrals(
        "contacts", "add", "Ingrid Vos", "--employer", first["company"], "--email", "i@x.example"
    )

    said = referrals("postings", "edit", first["id"], "--hiring-manager", "Ingrid Vos", "--json")

    assert said.document == {"id": first["id"]}
    [opportunity] = referrals("suggest", first["id"], "--json").document["opportunities"]
    assert {p["contact"]: p["parts"]["reach"] for p in opportunity["paths"]}["Ingrid Vos"] == 1.0
    assert referrals("postings", "edit", first["id"]).code == 2
    assert referrals("suggest", "zzz").code == 2
    assert "Ingrid Vos" in referrals("suggest", first["id"]).out


@pytest.mark.parametrize(
    ("mail", "message"),
    [
        (
            'user = "robin"\npassword_command = "sh -c \'echo locked >&2; exit 3\'"',
            "ended with 3; run it by hand",
        ),
        ('to = ""\n[me]\nname = "Robin"', "mail.to: '' is no mail address"),
    ],
)
def test_a_mail_that_cannot_be_sent_as_configured_is_told_with_the_key(
    settled: DemoServer, referrals: Referrals, tmp_path: Path, mail: str, message: str
) -> None:
    file = tmp_path / "config.toml"
    text = file.read_text(encoding="utf-8")
    if "[me]" in mail:
        text = text[text.index("[search]") :]
    file.write_text(f'{text}\n[mail]\nmethod = "smtp"\n{mail}\n', encoding="utf-8")

    said = referrals("scan")

    assert said.code == 10
    assert message in said.err


def all_of(leader: int) -> str:
    """What a terminal shows until its program ends; a progress bar may fill any buffer."""
    shown = b""
    while True:
        try:
            shown += os.read(leader, 65536)
        except OSError:  # nobody holds the other end any more
            os.close(leader)
            return shown.decode()


def test_on_a_terminal_the_scan_says_what_it_did(settled: DemoServer, tmp_path: Path) -> None:
    leader, terminal = os.openpty()
    command = [sys.executable, "-m", "referrals", "--config", tmp_path / "config.toml"]

    process = subprocess.Popen(
        [*command, "--today", TODAY, "scan"], stderr=terminal, stdin=terminal
    )
    os.close(terminal)
    shown = all_of(leader)

    assert process.wait() == 0
    assert "10 boards read" in shown
    assert "report.html" in shown


def test_on_a_terminal_one_of_several_people_is_picked_from_a_list(
    settled: DemoServer, referrals: Referrals, tmp_path: Path
) -> None:
    for name in ("Ana Silva", "Ana Costa"):
        referrals("contacts", "add", name)
    leader, terminal = os.openpty()
    os.write(leader, b"2\n")
    command = [sys.executable, "-m", "referrals", "--config", tmp_path / "config.toml"]

    done = subprocess.run(
        [*command, "contacts", "show", "ana"], check=False, stdin=terminal, stderr=terminal,
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip

    os.close(terminal)
    os.close(leader)
    assert "Ana Costa" in done.stdout
