"""`referrals doctor`: what is wrong is told with what to do about it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conftest import Referrals
from tests.schedule.programs import CRONTAB, NO_SYSTEMCTL, put
from tests.servers.faulty_board import faulty, jobs, jobs_path, says

PAGE = 4096
COMPANY = '[[companies]]\nname = "Acme"\nplatform = "greenhouse"\nboard = "acme"\napi = "{}"\n'
CONFIG = '[me]\nname = "Robin"\n[scan]\nallow_private_addresses = true\ndelay = 0\n'
TEMPLATES = '[report]\ntemplates = "mine"\n'


@pytest.fixture
def home(referrals: Referrals, tmp_path: Path) -> Referrals:
    """Somebody who has people, watches a company, and has scanned it this morning."""
    config = tmp_path / "config.toml"
    (tmp_path / "mine").mkdir()
    with faulty({jobs_path(): says(jobs(1, 2))}) as server:
        config.write_text(CONFIG + TEMPLATES + COMPANY.format(server.address))
        config.chmod(0o600)
        assert referrals("contacts", "add", "Ana Silva", "--employer", "Acme").code == 0
        assert referrals("scan").code == 0
    return referrals


def findings(home: Referrals) -> dict[str, str]:
    return {found["what"]: found["remedy"] for found in home("doctor", "--json").document}


def test_where_all_is_well_nothing_is_to_be_done(home: Referrals) -> None:
    said = home("doctor")

    assert said.code == 0, said.out
    assert "book: 1 person, whole and readable" in said.out
    assert "last scan: 2026-11-23" in said.out
    assert "mine: no mistakes" in said.out
    assert set(findings(home).values()) == {""}


def test_each_length_of_time_is_said_in_words(referrals: Referrals, tmp_path: Path) -> None:
    spans = '[asks]\ncooldown = "3w"\nfollow_up_after = "20d"\n[scan]\nbudget = "90m"\n'
    (tmp_path / "config.toml").write_text(spans)

    said = referrals("doctor")

    assert "  cooldown: 21 days: between two asks to one person" in said.out
    assert "! follow_up_after: 20 days: from an ask without an answer" in said.out
    assert "make follow_up_after shorter than give_up_after in [asks]" in said.out
    assert "budget: 1 hour 30 minutes: for a scan of all boards" in said.out


def test_a_scan_that_cron_forgot_is_told(home: Referrals) -> None:
    said = home("doctor", today="2026-12-01")

    assert said.code == 1
    assert (
        "! last scan: 2026-11-23\n      `referrals scan` runs one now; `referrals schedule"
        in said.out
    )


def test_before_the_first_scan_it_is_named(referrals: Referrals, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[me]\nname = "Robin"\n')

    assert findings(referrals)["last scan"] == "referrals scan"


def test_files_that_others_can_read_are_told_with_the_command(
    home: Referrals, tmp_path: Path
) -> None:
    (tmp_path / "referrals.db").chmod(0o644)
    (tmp_path / "reports").chmod(0o755)
    (tmp_path / "config.toml").chmod(0o644)
    word = tmp_path / "password"
    word.write_text("secret")
    word.chmod(0o640)
    config = tmp_path / "config.toml"
    config.write_text(config.read_text() + '[mail]\npassword_file = "password"\n')

    remedies = findings(home)

    assert remedies[str(tmp_path / "referrals.db")] == f"chmod 600 '{tmp_path / 'referrals.db'}'"
    assert remedies[str(tmp_path / "reports")] == f"chmod 700 '{tmp_path / 'reports'}'"
    assert remedies[str(config)] == f"chmod 600 '{config}'"
    assert remedies[str(word)] == f"chmod 600 '{word}'"


def test_mistakes_in_templates_are_told_before_a_morning_fails_on_them(
    home: Referrals, tmp_path: Path
) -> None:
    (tmp_path / "mine" / "drafts").mkdir()
    (tmp_path / "mine" / "drafts" / "ask.j2").write_text("{{ titel }}")

    said = home("doctor")

    assert "drafts/ask.j2:1: unknown word 'titel'; did you mean 'title'?" in said.out


def test_templates_that_would_load_something_are_told_beforehand(
    home: Referrals, tmp_path: Path
) -> None:
    (tmp_path / "mine" / "report").mkdir()
    (tmp_path / "mine" / "email").mkdir()
    evil = "h1 { background: url(https://evil.example/x) }"
    (tmp_path / "mine" / "report" / "print.css").write_text(evil)
    (tmp_path / "mine" / "email" / "style.css").write_text(evil)

    said = home("doctor")

    assert "the report would load, send or run something" in said.out.replace("\n", " ")
    assert said.code == 1


@pytest.mark.parametrize("from_page", [1, -1])
def test_a_damaged_book_is_told_and_not_made_anew(
    home: Referrals, tmp_path: Path, from_page: int
) -> None:
    file = tmp_path / "referrals.db"
    whole = file.read_bytes()
    # Behind the first page it cannot even be opened; the last page breaks but one table.
    kept = PAGE * from_page if from_page > 0 else len(whole) - PAGE
    damaged = whole[:kept] + b"\xff" * (len(whole) - kept)
    file.write_bytes(damaged)

    said = home("doctor")

    assert said.code == 1
    [backup] = (tmp_path / "backups").iterdir()
    assert "! book: " in said.out
    assert "Nothing was changed. The newest backup: `referrals restore " in said.out
    assert f"{backup.name}`" in said.out
    assert "`referrals recover` saves what can be read" in " ".join(said.out.split())
    assert file.read_bytes()[kept:] == damaged[kept:]


# ------------------------------------------------------------------ what a beginning lacks


@pytest.mark.parametrize(
    ("config", "what", "said"),
    [
        ('[me]\nname = "Robin Doe"', "name", "Robin Doe"),
        ('[me]\nname = "Kim"\nemail = "robin@example.org"', "email", "robin@example.org"),
        ("", "name", "not known"),
        ('[me]\nname = "Kim"', "watch list", "no company yet"),
        ('[[companies]]\nname = "Acme"', "watch list", "careers address"),
        ('[me]\nname = "Kim"', "contacts", "no contacts yet"),
    ],
)
def test_what_is_still_to_be_said_is_told_with_its_remedy(
    referrals: Referrals, tmp_path: Path, config: str, what: str, said: str
) -> None:
    (tmp_path / "config.toml").write_text(config + "\n")

    found = referrals("doctor", "--json")

    [check] = [check for check in found.document if check["what"] == what]
    assert said in check["found"]
    assert check["remedy"]
    assert found.code == 1


# ------------------------------------------------------------------ the mornings


def test_a_schedule_that_runs_is_judged_by_its_next_run(home: Referrals, tmp_path: Path) -> None:
    path = put(tmp_path / "bin", crontab=CRONTAB, systemctl=NO_SYSTEMCTL)
    assert home("schedule", "install", env={"PATH": path}).code == 0

    said = home("doctor", env={"PATH": path})

    assert said.code == 0, said.out
    # The hour is the machine's: at night the next morning is that of the same day.
    assert re.search(r"next scan: (Mon|Tues)day, 2026-11-2[34] 07:30, by cron", said.out)


def test_installed_is_not_well_when_nothing_ran(home: Referrals, tmp_path: Path) -> None:
    path = put(tmp_path / "bin", crontab=CRONTAB, systemctl=NO_SYSTEMCTL)
    home("schedule", "install", env={"PATH": path})

    said = home("doctor", env={"PATH": path}, today="2026-12-01")

    assert said.code == 1
    assert "it is scheduled and does not run: what does" in said.out
    assert "scan.log" in said.out


def test_scans_that_reach_no_board_are_no_good_ones(home: Referrals) -> None:
    assert home("scan", today="2026-11-30").code == 3  # the board's server is gone

    said = home("doctor", today="2026-11-30")

    assert "! last scan: 2026-11-23; scans run, the last on 2026-11-30, and no board answers" in (
        said.out
    )


def test_a_mail_that_waits_is_told(home: Referrals, tmp_path: Path) -> None:
    outbox = tmp_path / "reports" / "outbox"
    outbox.mkdir(mode=0o700)
    (outbox / "2026-11-23.eml").write_text("Subject: x\n\nx\n")

    assert findings(home)["mail"] == "say a [mail] method, then `referrals send`"
