"""config.toml: what it says, and how a mistake in it is told."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from referrals.config.home import find
from referrals.config.load import _section_of, load
from referrals.config.model import Config, ConfigError
from referrals.domain.postings.fit import PayFloor
from referrals.model.postings import Company
from referrals.usecases.companies.boards import boards_of
from tests.paths import ROOT


def config_file(folder: Path, text: str) -> Path:
    file = folder / "config.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_file_that_we_ship_is_in_order() -> None:
    config = load(ROOT / "config.toml")

    assert config.me.name == "Robin Doe"
    assert config.rules.cooldown == timedelta(days=30)
    assert config.scan.budget == 1800


def test_every_section_of_the_contract_is_understood(tmp_path: Path) -> None:
    file = config_file(
        tmp_path,
        """
        [me]
        name = "Robin Doe"
        current_employer = "Initech"
        employers = [{ name = "Globex", from = 2017, to = 2021, team = "Data" }]
        [search]
        titles = ["data engineer"]
        min_salary = "70000 EUR/year"
        [[companies]]
        name = "GitLab"
        careers = "https://job-boards.greenhouse.io/gitlab"
        aliases = ["GitLab Inc."]
        domains = ["gitlab.com"]
        referral_bonus = "2500 USD"
        api = "http://127.0.0.1:8765"
        [asks]
        cooldown = "2w"
        [report]
        folder = "out"
        """,
    )

    config = load(file)

    me = config.me.me()
    assert (me.current_employer, me.employments[0].end) == ("Initech", date(2021, 12, 31))
    assert not me.employments[0].current
    assert config.search.search().min_salary == PayFloor(70_000, "EUR", "year")
    assert config.watched == [Company("GitLab", ("GitLab Inc.",), ("gitlab.com",), "2500 USD")]
    assert config.rules.cooldown == timedelta(days=14)
    assert config.reports == tmp_path / "out"
    assert config.store_url == f"sqlite:///{tmp_path / 'referrals.db'}"


@pytest.mark.parametrize("url", ["postgresql+psycopg://robin@/jobs", "sqlite://"])
def test_a_store_that_is_no_file_is_taken_as_it_is(tmp_path: Path, url: str) -> None:
    assert load(config_file(tmp_path, f'[store]\nurl = "{url}"')).store_url == url


def test_every_mistake_is_told_at_once_with_line_key_and_remedy(tmp_path: Path) -> None:
    file = config_file(
        tmp_path,
        "\n".join(
            [
                "[search]",
                'titels = ["data engineer"]',
                "[scan]",
                'budget = "soon"',
                "[[companies]]",
                'name = "A"',
                "[[companies]]",
                'carers = "https://x.example"',
                "[weather]",
            ]
        ),
    )

    with pytest.raises(ConfigError) as caught:
        load(file)

    lines = str(caught.value).splitlines()
    assert f"{file}:2: unknown key 'titels'; did you mean 'titles'?" in lines
    assert f'{file}:4: scan.budget: a length of time looks like "30m", "12h" or "30d"' in lines
    assert f"{file}:7: companies.name: Field required" in lines
    assert f"{file}:8: unknown key 'carers'; did you mean 'careers'?" in lines
    assert any(
        line.startswith(f"{file}:9: unknown key 'weather'; known here: me, ") for line in lines
    )


def test_the_whole_search_is_read(tmp_path: Path) -> None:
    search = """[search]
titles = ["/^data/", "analyst"]
min_salary = "70000 EUR/year"
rates = { USD = 0.92, month = 12 }
seniority = ["senior", "staff"]
employment_type = ["full_time"]
max_age = "6w"
"""

    found = load(config_file(tmp_path, search)).search.search()

    assert found.titles == ("/^data/", "analyst")
    assert found.rates == {"USD": 0.92, "month": 12}
    assert (found.seniority, found.employment_type) == (("senior", "staff"), ("full_time",))
    assert found.max_age == timedelta(weeks=6)


def test_a_search_that_makes_no_sense_is_told_line_by_line(tmp_path: Path) -> None:
    search = """[search]
titles = ["/(data/"]
rates = { dollar = 0.9 }
seniority = ["boss"]
"""

    with pytest.raises(ConfigError) as caught:
        load(config_file(tmp_path, search))

    lines = str(caught.value).splitlines()
    assert ":2: search.titles: /(data/ is no regular expression" in lines[0]
    assert ":3: search.rates: rates look like" in lines[1]
    assert ":4: search.seniority" in lines[2]


def test_a_company_with_two_boards_is_one_company(tmp_path: Path) -> None:
    one = '[[companies]]\nname = "A"\nboard = "a"\nplatform = "lever"\naliases = ["Aa"]\n'
    two = '[[companies]]\nname = "A"\ncareers = "https://a.example/jobs"\ndomains = ["a.example"]\n'

    config = load(config_file(tmp_path, one + two))

    assert config.watched == [Company("A", ("Aa",), ("a.example",))]
    assert [board.platform for board in boards_of(config)] == ["lever", "careers_page"]


def test_a_company_listed_twice_is_told_with_both_lines(tmp_path: Path) -> None:
    file = config_file(tmp_path, '[[companies]]\nname = "A"\n\n[[companies]]\nname = "a"\n')

    with pytest.raises(ConfigError, match=r":4: company 'a' is already on line 1; keep one"):
        load(file)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[me", "no valid TOML"),
        ('[search]\nmin_salary = "a lot"', ":2: search.min_salary: a salary floor looks like"),
        ("[mail]\nport = 0", ":2: mail.port: "),
        ('[[companies]]\nname = "A"\napi = "localhost"', ":3: companies.api: "),
    ],
)
def test_a_value_that_cannot_be_used_is_told_with_its_place(
    tmp_path: Path, text: str, message: str
) -> None:
    with pytest.raises(ConfigError, match=message):
        load(config_file(tmp_path, text))


def test_a_missing_file_is_told_with_the_way_to_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="not found; `referrals init` writes one"):
        load(tmp_path / "config.toml")


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_bytes(b"\xff\xfe\x00")

    with pytest.raises(ConfigError, match="is UTF-16"):
        load(tmp_path / "config.toml")


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    assert load(config_file(tmp_path, '\ufeff[me]\nname = "Robin"')).me.name == "Robin"


def test_the_file_is_looked_for_where_it_was_named_then_here_then_at_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("REFERRALS_CONFIG", raising=False)
    assert find(Path("mine.toml")) == Path("mine.toml")
    assert find(None).is_absolute()

    config_file(tmp_path, "")
    assert find(None) == Path("config.toml")

    monkeypatch.setenv("REFERRALS_CONFIG", "named.toml")
    assert find(None) == Path("named.toml")


# ------------------------------------------------------------------ every key, whatever it is given

ODD = ("[[1]]", '"…"', "-1", "{ a = 1 }", "2026-02-03")


def every_key() -> list[str]:
    """The keys of all tables, with a dot."""
    return [
        f"{name}.{key.alias or inner}"
        for name, table in Config.model_fields.items()
        if name != "path" and hasattr(section := _section_of(table.annotation), "model_fields")
        for inner, key in section.model_fields.items()
    ]


@pytest.mark.parametrize("key", every_key())
def test_any_value_of_a_key_is_read_or_told_by_that_key(key: str, tmp_path: Path) -> None:
    table, _, name = key.partition(".")
    head = f'[[{table}]]\nname = "Acme"' if table == "companies" else f"[{table}]"
    again = name == "name" and table == "companies"
    for value in ODD:
        said = f"[[companies]]\n{name} = {value}" if again else f"{head}\n{name} = {value}"
        mistakes = mistakes_in(config_file(tmp_path, said))
        assert [line for line in mistakes if f"toml:{said.count(chr(10)) + 1}:" not in line] == []


def mistakes_in(file: Path) -> list[str]:
    try:
        load(file)
    except ConfigError as error:
        return str(error).splitlines()
    return []


def test_an_address_for_the_owners_of_boards_is_read(tmp_path: Path) -> None:
    for said in ("robin@example.org", "https://robin.example/about"):
        config = load(config_file(tmp_path, f'[scan]\ncontact = "{said}"'))

        assert config.scan.contact == said


def test_a_table_that_only_we_fill_is_told_with_all_other_mistakes(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as told:
        load(config_file(tmp_path, 'path = "x"\n[me]\nnam = "x"\n[scan]\ncontact = "nobody"'))

    assert [line.partition(": ")[2] for line in str(told.value).splitlines()] == [
        "unknown key 'path'",
        "unknown key 'nam'; did you mean 'name'?",
        "scan.contact: 'nobody' is no mail address",
    ]
