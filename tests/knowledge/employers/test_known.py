"""What the world knows: other names of companies, and parts of them (EMPLOYERS.md)."""

from __future__ import annotations

from collections import Counter

import pytest

from referrals.knowledge.employers.known import lines
from referrals.knowledge.employers.match import Employers, Match
from referrals.knowledge.employers.names import key
from referrals.model.postings import Company


def linked(employer: str, *watched: str) -> str | None:
    match = Employers([Company(name) for name in watched]).match(employer)
    return match.company if match else None


# ------------------------------------------------------------------ the shipped table


def test_every_known_name_is_written_as_it_is_compared() -> None:
    names = [name for line in lines() for name in line]

    assert [name for name in names if key(name) != name or not name] == []


def test_no_name_is_two_companies() -> None:
    written = Counter(name for line in lines() for name in line)

    assert [name for name, times in written.items() if times > 1] == []


def test_a_company_is_known_by_its_other_names_and_the_link_says_by_which() -> None:
    employers = Employers([Company("EY"), Company("Nokia")])

    assert employers.match("Ernst & Young LLP") == Match(
        "EY", "by the known name 'ernst and young'"
    )
    assert employers.match("Nokia Solutions and Networks") is not None


def test_the_users_alias_tells_which_known_company_is_meant() -> None:
    employers = Employers([Company("The phone people", aliases=("Vodafone",))])

    assert employers.match("Vodafone Group Plc") is not None
    assert employers.match("Vodafone Deutschland") is not None


def test_two_watched_companies_of_one_line_keep_their_own_names_and_share_no_others() -> None:
    both = ("International Business Machines", "IBM")

    assert linked("IBM Corporation", *both) == "IBM"
    assert linked("International Business Machines Corp.", *both) == both[0]
    assert linked("IBM Research", *both) == "IBM"


def test_a_known_company_that_is_not_watched_is_nobody_elses_part() -> None:
    assert linked("Siemens Energy", "Siemens") is None
    assert linked("Yahoo Japan", "Yahoo") is None


# ------------------------------------------------------------------ unseen: from general knowledge


@pytest.mark.parametrize(
    ("employer", "company"),
    [
        ("Bayerische Motoren Werke AG", "BMW"),
        ("Royal Dutch Shell plc", "Shell"),
        ("Koninklijke Philips N.V.", "Philips"),
        ("Statoil", "Equinor"),
        ("PricewaterhouseCoopers LLP", "PwC"),
        ("Price Waterhouse Coopers", "PwC"),
        ("The Boston Consulting Group", "BCG"),
        ("Citibank N.A.", "Citi"),
        ("JPMC", "JPMorgan Chase"),
        ("J.P. Morgan Chase & Co.", "JPMorgan Chase"),
        ("三菱UFJ銀行", "MUFG"),
        ("トヨタ自動車株式会社", "Toyota"),
        ("华为技术有限公司", "Huawei"),
        ("字节跳动", "ByteDance"),
        ("Яндекс", "Yandex"),
        ("ПАО Сбербанк", "Sberbank"),
        ("Salesforce.com", "Salesforce"),
        ("SAP Labs India Pvt Ltd", "SAP"),
        ("SAP Deutschland SE & Co. KG", "SAP"),
        ("Telefonaktiebolaget LM Ericsson", "Ericsson"),
        ("Ericsson Research Canada", "Ericsson"),
        ("ERICSSON CORPERATION", "Ericsson"),
        ("Philips Research Eindhoven", "Philips"),
        ("X (formerly Twitter)", "X"),
        ("TransferWise", "Wise"),
        ("GlaxoSmithKline", "GSK"),
        ("Bristol-Myers Squibb", "BMS"),
        ("Federal Express", "FedEx"),
        ("A.P. Moller - Maersk", "Maersk"),
        ("Fiat Chrysler Automobiles", "Stellantis"),
        ("Raytheon Technologies", "RTX"),
        ("France Télécom", "Orange"),
        ("Facebook Ireland Ltd", "Meta"),
        ("Gitlab, Inc. - Remote office", "GitLab"),
        ("Hewlett Packard Enterprise (HPE)", "HPE"),
        ("Amazon Web Services (AWS)", "Amazon"),
        ("1KOMMA5°", "1KOMMA5"),
        ("AT & T", "AT&T"),
        ("PwC", "PricewaterhouseCoopers"),
    ],
)
def test_a_known_company_is_found_under_each_of_its_names(employer: str, company: str) -> None:
    assert linked(employer, company) == company


@pytest.mark.parametrize(
    ("employer", "company"),
    [
        ("Shell Harbour Council", "Shell"),
        ("Apple Federal Credit Union", "Apple"),
        ("Orange County", "Orange"),
        ("Oracle Elevator", "Oracle"),
        ("Amazon Conservation Team", "Amazon"),
        ("Visa Center", "Visa"),
        ("Nokian Tyres", "Nokia"),
        ("Phillips 66", "Philips"),
        ("General Dynamics", "General Electric"),
        ("University of California Davis", "University of California"),
        ("Morgan Lewis", "Morgan Stanley"),
        ("Bosch Tiefbau", "Bosch"),
        ("Cisco Produce", "Cisco"),
        ("Snap Fitness", "Snap"),
        ("Block Imaging", "Block"),
        ("Ford Foundation", "Ford"),
        ("Wise County", "Wise"),
        ("Box Hill Institute", "Box"),
        ("Harris Teeter", "Harris"),
        ("ABB Optical Group", "ABB"),
        ("BMS Software", "BMS"),
        ("Uber Group PLLC", "Uber"),
        ("Mars & Co", "Mars"),
        ("Spotify Fan Club", "Spotify"),
        ("Industrial Bank of Korea", "Industrial Bank"),
        ("Tata Industries", "Tata"),
        ("Target Labs", "Target"),
        ("block.one", "Block"),
        ("Target - Berlin", "Target"),
        ("Bank United", "United Bank"),
        ("Metal", "Meta"),
        ("LG", "L&G"),
    ],
)
def test_what_only_sounds_like_a_known_company_is_never_linked(employer: str, company: str) -> None:
    assert linked(employer, company) is None
