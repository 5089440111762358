"""config.toml is its owner's: a company comes, changes or goes, and all else stays as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from referrals.config import companies as company_tables
from referrals.config.load import load
from referrals.config.model import Config, ConfigError
from referrals.model.days import Length
from referrals.model.postings import Company
from referrals.model.terms import ReferralRules
from tests.paths import ROOT

TWO = """# mine
[me]
name = "Robin"   # that's me

[[companies]]
name = "Globex"    # since 2024
aliases = ["Globex AG"]
# board = "not sure"

# How often one person may be asked.
[asks]
cooldown = "30d"

[[companies]]
name = "Initech"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "config.toml"
    file.write_text(TWO, encoding="utf-8")
    return file


def anything(config: Config) -> None:
    """The configuration is good enough."""


def test_a_company_comes_behind_the_others_and_nothing_else_moves(file: Path) -> None:
    entry = {"name": 'Acme "Robotics"', "aliases": ["Acme", "ACME, Inc."]}

    company_tables.add(file, [entry, {"name": "Umbra"}], anything)

    assert file.read_text(encoding="utf-8") == TWO + (
        '\n[[companies]]\nname = "Acme \\"Robotics\\""\naliases = ["Acme", "ACME, Inc."]\n'
        '\n[[companies]]\nname = "Umbra"\n'
    )
    assert load(file).watched[2] == Company('Acme "Robotics"', ("Acme", "ACME, Inc."))


def test_a_comment_on_the_next_section_stays_with_it(file: Path) -> None:
    file.write_text(TWO.partition('\n[[companies]]\nname = "Initech')[0], encoding="utf-8")

    company_tables.add(file, [{"name": "Acme"}], anything)

    assert (
        '# board = "not sure"\n\n[[companies]]\nname = "Acme"\n\n# How often one person'
    ) in file.read_text(encoding="utf-8")


def test_the_first_company_comes_behind_the_example_of_the_file_that_we_ship(file: Path) -> None:
    shipped = (ROOT / "config.toml").read_text(encoding="utf-8")
    file.write_text(shipped, encoding="utf-8")

    company_tables.add(file, [{"name": "Acme"}], anything)

    written = file.read_text(encoding="utf-8")
    assert written.replace('[[companies]]\nname = "Acme"\n\n', "", 1) == shipped
    assert written.index("# [[companies]]") < written.index('"Acme"') < written.index("[asks]")


@pytest.mark.parametrize("before", ["", '[me]\nname = "Robin"'])
def test_a_file_without_companies_gets_its_first(file: Path, before: str) -> None:
    file.write_text(before, encoding="utf-8")

    company_tables.add(file, [{"name": "Acme"}], anything)

    assert file.read_text(encoding="utf-8").startswith(before)
    assert [company.name for company in load(file).companies] == ["Acme"]


def test_an_edit_changes_one_key_and_keeps_the_remarks(file: Path) -> None:
    company_tables.edit(file, "Globex", {"careers": "https://g.example", "aliases": None}, anything)

    assert file.read_text(encoding="utf-8") == TWO.replace(
        'aliases = ["Globex AG"]\n# board = "not sure"\n',
        '# board = "not sure"\ncareers = "https://g.example"\n',
    )


def test_what_was_added_and_taken_out_leaves_no_trace(file: Path) -> None:
    for before in (TWO, '[[companies]]\nname = "Globex"\n\n# on\n[me]\n', '[me]\nname = "R"\n'):
        file.write_text(before, encoding="utf-8")

        company_tables.add(file, [{"name": "Acme"}, {"name": "Umbra"}], anything)
        company_tables.remove(file, "Acme", anything)
        company_tables.remove(file, "Umbra", anything)

        assert file.read_text(encoding="utf-8") == before


def test_a_company_with_two_boards_is_renamed_and_taken_out_as_one(file: Path) -> None:
    board = {"name": "Initech", "platform": "lever", "board": "initech"}
    company_tables.edit(file, "Initech", {"careers": "https://initech.example"}, anything)
    company_tables.add(file, [board], anything)

    company_tables.edit(file, "Initech", {"name": "Initrode", "aliases": ["Initech"]}, anything)

    globex, one, other = load(file).companies
    assert (one.name, one.aliases, other.name, other.aliases) == (
        "Initrode", ["Initech"], "Initrode", [],
    )  # fmt: skip
    company_tables.remove(file, "Initrode", anything)
    assert load(file).companies == [globex]
    assert file.read_text(encoding="utf-8") == TWO.partition('\n[[companies]]\nname = "Initech')[0]


def test_a_change_that_could_not_be_read_again_is_not_made(file: Path) -> None:
    with pytest.raises(ConfigError, match="already on line 5") as told:
        company_tables.add(file, [{"name": "globex"}], anything)

    assert f"Nothing was changed in {file}" in str(told.value)
    assert file.read_text(encoding="utf-8") == TWO
    assert list(file.parent.iterdir()) == [file]


def test_what_the_program_cannot_use_is_not_written(file: Path) -> None:
    def refuse(config: Config) -> None:
        raise ConfigError(f"{config.path}:3: two companies have one board")

    with pytest.raises(ConfigError, match=f"^{file}:3: two companies"):
        company_tables.edit(file, "Initech", {"board": "globex"}, refuse)

    assert file.read_text(encoding="utf-8") == TWO


def test_companies_on_one_line_are_left_alone_and_the_remedy_is_said(file: Path) -> None:
    file.write_text('companies = [{ name = "Globex" }]\n', encoding="utf-8")

    with pytest.raises(ConfigError, match=r"\[\[companies\]\]"):
        company_tables.add(file, [{"name": "Acme"}], anything)


def test_a_link_stays_a_link_and_the_file_as_private_as_it_was(file: Path) -> None:
    kept = file.rename(file.with_name("kept.toml"))
    kept.chmod(0o640)
    file.symlink_to(kept)

    company_tables.add(file, [{"name": "Acme"}], anything)

    assert file.is_symlink()
    assert kept.stat().st_mode & 0o777 == 0o640
    assert '"Acme"' in kept.read_text(encoding="utf-8")


def test_a_file_written_on_windows_keeps_its_line_breaks(file: Path) -> None:
    file.write_bytes(TWO.replace("\n", "\r\n").encode("utf-8-sig"))

    company_tables.add(file, [{"name": "Acme"}], anything)

    written = file.read_bytes()
    assert written.count(b"\n") == written.count(b"\r\n") == TWO.count("\n") + 3


RULES = """[[companies]]
name = "Globex"

[companies.referral]     # from their handbook
first_referrer_wins = true
prior_application = "6mo"

[[companies]]
name = "Initech"
"""


def test_a_companys_rules_of_referral_stay_with_it(file: Path) -> None:
    file.write_text(RULES, encoding="utf-8")

    company_tables.edit(file, "Globex", {"aliases": ["Globex AG"]}, anything)
    company_tables.add(file, [{"name": "Acme"}], anything)

    globex, initech, acme = load(file).watched
    assert globex.aliases == ("Globex AG",)
    assert globex.rules == ReferralRules(
        first_referrer_wins=True, prior_application=Length(months=6)
    )
    assert initech.rules == acme.rules == ReferralRules()

    company_tables.remove(file, "Globex", anything)

    assert [company.name for company in load(file).watched] == ["Initech", "Acme"]
    assert "referral" not in file.read_text(encoding="utf-8")


def test_a_mistake_in_the_rules_of_a_company_is_told_with_its_line(file: Path) -> None:
    file.write_text(RULES.replace("6mo", "half a year"), encoding="utf-8")

    with pytest.raises(
        ConfigError, match=r"config.toml:6: companies.referral.prior_application: .*6mo"
    ):
        load(file)

    file.write_text(RULES.replace("first_referrer_wins", "first_referer_wins"), encoding="utf-8")
    with pytest.raises(ConfigError, match=r":5: unknown key .* did you mean 'first_referrer_wins'"):
        load(file)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("6mo", Length(months=6)), ("1y", Length(months=12)), ("12 weeks", Length(days=84)),
        ("3 months", Length(months=3)), ("90d", Length(days=90)), ("1 year", Length(months=12)),
    ],
)  # fmt: skip
def test_a_bonus_is_paid_after_a_length_like_those_beside_it(
    file: Path, said: str, meant: Length
) -> None:
    rules = f'prior_application = "{said}"\nbonus = "900 EUR"\nbonus_after = "{said}"'
    file.write_text(RULES.replace('prior_application = "6mo"', rules), encoding="utf-8")

    globex = load(file).watched[0]
    assert (globex.rules.prior_application, globex.bonus_after) == (meant, meant)
