"""Each setting exists, so that none is ignored; and while a scan runs, nothing listens."""

from __future__ import annotations

import subprocess
import sys

import pytest
from scrapy.settings import default_settings

from scrapers.http.handler import EXCEPTED
from scrapers.http.settings import Manners, settings
from tests.paths import ROOT
from tests.servers.faulty_board import faulty, jobs, jobs_path, says

NAMES = sorted(settings(Manners()))
CRAWL = """
import sys
from pathlib import Path
from datetime import date
from scrapers.crawl import crawl
from scrapers.http.settings import Manners
from tests.servers.faulty_board import greenhouse

def record(snapshot):
    assert snapshot.ending == "complete", snapshot
    ours = {link.readlink().name for link in Path("/proc/self/fd").iterdir() if link.is_symlink()}
    for table in ("tcp", "tcp6"):
        for line in Path("/proc/net", table).read_text().splitlines()[1:]:
            state, inode = line.split()[3], line.split()[9]
            assert not (state == "0A" and f"socket:[{inode}]" in ours), line

crawl([greenhouse(sys.argv[1])], Manners(delay=0, allow_private_addresses=True), date(2026, 1, 8), record)
"""


@pytest.mark.parametrize("name", NAMES)
def test_each_setting_exists(name: str) -> None:
    assert hasattr(default_settings, name) or name == EXCEPTED


def test_a_quiet_scan_says_nothing_and_listens_nowhere() -> None:
    with faulty({jobs_path(): says(jobs(1))}) as server:
        done = subprocess.run(
            [sys.executable, "-X", "dev", "-W", "error", "-c", CRAWL, server.address],
            cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_strangers_are_not_believed_and_nothing_opens_by_default() -> None:
    chosen = settings(Manners())

    assert chosen["DOWNLOAD_VERIFY_CERTIFICATES"] is True
    assert chosen["TELNETCONSOLE_ENABLED"] is False
    assert chosen["REMOTE_CONTROL_ENABLED"] is False
    assert chosen["EXTENSIONS_BASE"] == {}
