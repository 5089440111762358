"""A scan that is stopped, or meets a full disk, leaves the book and the last report as they were."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import TODAY, Referrals
from tests.ground import carried, environment


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_scan_that_is_stopped_ends_with_130_and_leaves_no_half_board(
    number: signal.Signals, tmp_path: Path, referrals: Referrals
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        (tmp_path / "config.toml").write_text(
            f"""
[scan]
delay = 0
allow_private_addresses = true
[[companies]]
name = "Northwind"
platform = "greenhouse"
board = "northwind"
api = "http://127.0.0.1:{silent.getsockname()[1]}"
""",
            encoding="utf-8",
        )
        command = [sys.executable, "-m", "referrals", "--config", tmp_path / "config.toml", "scan"]
        scan = subprocess.Popen(command, stderr=subprocess.PIPE, env=environment())
        silent.settimeout(60)
        asked, _ = silent.accept()
        with asked:
            scan.send_signal(number)
            _, said = scan.communicate(timeout=60)

    assert (scan.returncode, said) == (130, b"")
    [board] = referrals("companies", "check", "--json").document
    assert (board["state"], board["open_postings"]) == (None, 0)


def test_under_an_empty_environment_a_quiet_morning_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("[me]\nname = 'Robin'\n", encoding="utf-8")
    command = [sys.executable, "-m", "referrals", "--config", tmp_path / "config.toml"]

    def scan() -> tuple[int, bytes, bytes]:
        words = [*command, "--today", TODAY, "scan"]
        done = subprocess.run(words, check=False, capture_output=True, env=carried(), cwd="/")
        return done.returncode, done.stdout, done.stderr

    # The first time it is news why there is nothing to scan, and nothing but that is said.
    code, out, err = scan()
    assert (code, out) == (0, b"")
    [sentence] = err.splitlines()
    assert sentence.startswith(b"You watch no company yet")
    assert scan() == (0, b"", b"")
    assert (tmp_path / "reports" / "report.html").exists()


def test_a_report_that_cannot_be_written_leaves_the_old_one(
    tmp_path: Path, referrals: Referrals
) -> None:
    (tmp_path / "config.toml").write_text("[report]\nfolder = 'out'\n", encoding="utf-8")
    (tmp_path / "out" / "report.html").mkdir(parents=True)

    said = referrals("scan")

    assert said.code == 1
    assert "report.html" in said.err
    assert "Traceback" not in said.err


@pytest.mark.parametrize("words", [["scan"], ["postings"], ["today"]])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_command_that_is_stopped_before_it_begins_ends_with_130_and_no_word(
    number: signal.Signals, words: list[str], tmp_path: Path
) -> None:
    # The command waits for a configuration that nobody writes.
    os.mkfifo(tmp_path / "config.toml")
    command = [sys.executable, "-m", "referrals", "--config", tmp_path / "config.toml", *words]
    env = environment()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env
    ) as running:
        descriptor = os.open(tmp_path / "config.toml", os.O_WRONLY)  # once it is read
        running.send_signal(number)
        out, err = running.communicate(timeout=60)
    os.close(descriptor)

    assert (running.returncode, out, err) == (130, b"", b"")


def test_a_second_signal_ends_a_scan_at_once(tmp_path: Path, referrals: Referrals) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        (tmp_path / "config.toml").write_text(
            "[scan]\ndelay = 0\nallow_private_addresses = true\n"
            '[[companies]]\nname = "Northwind"\nplatform = "greenhouse"\nboard = "northwind"\n'
            f'api = "http://127.0.0.1:{silent.getsockname()[1]}"\n',
            encoding="utf-8",
        )
        command = [sys.executable, "-m", "referrals", "--config", tmp_path / "config.toml", "scan"]
        scan = subprocess.Popen(command, stderr=subprocess.PIPE, env=environment())
        silent.settimeout(60)
        asked, _ = silent.accept()
        with asked:
            scan.send_signal(signal.SIGTERM)
            scan.send_signal(signal.SIGINT)
            _, said = scan.communicate(timeout=60)

    assert (scan.returncode, said) == (130, b"")
    assert referrals("doctor").code == 1  # the last scan brought nothing
    assert "whole and readable" in referrals("doctor").out
