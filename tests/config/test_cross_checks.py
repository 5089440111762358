"""Mistakes of config.toml that no single key tells; and all of them at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from referrals.config.load import load
from referrals.config.model import ConfigError
from tests.conftest import Referrals

ALL = """[me]
email = "Doe, Robin <r@x.example>"
nmae = "x"
employers = [{ name = "Globex", from = 20170 }]
[[companies]]
name = "A"
platform = "greenhous"
board = "a"
[[companies]]
name = "a"
[asks]
cooldown = 30
give_up_after = "99999999999d"
[scan]
timeout = inf
[report]
folder = "file/reports"
templates = "nowhere"
[mail]
method = "sendmail"
sendmail = "/no/such/program"
password_file = "gone"
[store]
url = "postgres://x"
"""
TOLD = {
    2: "me.email: a name with a comma stands in quotes: '\"Doe, Robin\" <r@x.example>'",
    3: "unknown key 'nmae'; did you mean 'name'?",
    4: "me.employers.from: Input should be less than or equal to 2200",
    7: "unknown platform 'greenhous'; did you mean 'greenhouse'?",
    9: "company 'a' is already on line 5; keep one of them",
    12: 'asks.cooldown: a length of time has a unit: "30d" for days, "30w" for weeks',
    13: 'asks.give_up_after: "99999999999d" is longer than anybody lives',
    15: "scan.timeout: Input should be a finite number",
    17: "report.folder: {folder}/file is a file where a folder belongs",
    18: "report.templates: there is no folder {folder}/nowhere",
    21: "mail.sendmail: there is no program /no/such/program",
    22: "mail.password_file: there is no file {folder}/gone",
    24: 'store.url: looks like "sqlite:///referrals.db" or "postgresql+psycopg://user@host/name"',
}


def test_all_mistakes_of_every_kind_are_told_at_once_by_line(
    referrals: Referrals, tmp_path: Path
) -> None:
    file = tmp_path / "config.toml"
    file.write_text(ALL, encoding="utf-8")
    (tmp_path / "file").touch()

    said = referrals("scan")

    assert said.code == 10
    assert said.err.splitlines() == [
        f"{file}:{line}: {what.format(folder=tmp_path)}" for line, what in TOLD.items()
    ]
    assert not (tmp_path / "referrals.db").exists()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[notify]\nfile = "gone"', r":2: notify\.file: there is no file"),
        ('[mail]\nfolder = "file"', r":2: mail\.folder: .*/file is a file where a folder belongs"),
        ('[store]\nurl = "sqlite:///file/book.db"', r":2: store\.url: .*/file is a file"),
        ('[store]\nurl = "mysql://x"', r":2: store\.url: looks like"),
        ('[store]\nurl = "postgresql://x"', r":2: store\.url: begins with postgresql\+psycopg://"),
        ("[asks]\nlookout_for = true", r":2: asks\.lookout_for: a length of time has a unit"),
        ("[path]\na = 1", r":1: unknown key 'path'"),
        ("a = " + "[" * 5000, "no valid TOML"),
        ('[[companies]]\nname = 3\n[[companies]]\nname = "A"', r":2: companies\.name: "),
        ("companies = 3", r":1: companies: "),
    ],
)
def test_what_cannot_be_is_told_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "file").touch()
    file = tmp_path / "config.toml"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(ConfigError, match=message):
        load(file)


def test_folders_and_files_that_are_there_are_no_mistake(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "secret").touch()
    file = tmp_path / "config.toml"
    file.write_text(
        '[report]\nfolder = "a/b"\ntemplates = "templates"\n[mail]\npassword_file = "secret"\n'
        '[store]\nurl = "sqlite:///new/folder/book.db"\n',
        encoding="utf-8",
    )

    assert load(file).reports == tmp_path / "a/b"
