"""Does "ACME, Inc." employ them at Acme? (EMPLOYERS.md)"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from referrals.knowledge.employers.by_words import meant
from referrals.knowledge.employers.index import Names
from referrals.knowledge.employers.match import Employers, Match
from referrals.knowledge.employers.names import key, same_employer
from referrals.model.postings import Company

ACME = Company("Acme", aliases=("Acme Cloud", "Roadrunner Works"), domains=("acme.example",))
WATCHED = Employers(
    [
        ACME,
        Company("Meta", aliases=("Facebook",)),
        Company("J.P. Morgan"),
        Company("HubSpot"),
        Company("Zyntrix"),
        Company("Target"),
        Company("Delta Air Lines"),
        Company("Waste Management"),
        Company("EDF"),
        Company("Merck & Co."),
        Company("Remote", domains=("remote.example", "gmail.com")),
        Company("Ромашка"),
        Company("ソラノ"),
    ]
)


def linked(employer: str, *emails: str) -> str | None:
    match = WATCHED.match(employer, emails)
    return match.company if match else None


@pytest.mark.parametrize(
    ("employer", "company"),
    [
        ("ACME, Inc.", "Acme"),
        ("Acme GmbH & Co. KG", "Acme"),
        ("Ac\u200bme, Inc.", "Acme"),
        ("The Acme Corporation", "Acme"),
        ("ACME (India) Pvt. Ltd.", "Acme"),
        ("Acme&nbsp;S.p.A. 🚀", "Acme"),
        ("ACME CORP /DE/", "Acme"),
        ("PT Acme Tbk", "Acme"),
        ("JP Morgan", "J.P. Morgan"),
        ("JPMorgan", "J.P. Morgan"),
        ("Hub Spot", "HubSpot"),
        ("hubspot.com", "HubSpot"),
        ("Zyntrix Holding AG", "Zyntrix"),
        ("Zyntrix United Kingdom Limited", "Zyntrix"),
        ("Zyntrix Brasil", "Zyntrix"),
        ("Meta (formerly Facebook)", "Meta"),
        ("Gadgets, formerly known as Acme", "Acme"),
        ("Zyntrix Ltd.; formerly Acme", "Zyntrix"),
        ("WM (Waste Management)", "Waste Management"),
        ("Cloud | Zyntrix", "Zyntrix"),
        ("Cloud @Zyntrix", "Zyntrix"),
        ("Data Engineer at Zyntrix", "Zyntrix"),
        ("ООО «Ромашка»", "Ромашка"),
        ("株式会社ソラノ", "ソラノ"),
        ("(株)ソラノ", "ソラノ"),
    ],
)
def test_a_company_is_known_however_it_is_written(employer: str, company: str) -> None:
    assert linked(employer) == company


@pytest.mark.parametrize(
    "employer",
    [
        "Acme Robotics",
        "Acme Partners",
        "Metabolon",
        "Metal",
        "Delta Dental",
        "Delta",
        "Target Recruitment",
        "Target Australia",
        "Target Group",
        "Environmental Defense Fund (EDF)",
        "Merck KGaA",
        "Siemens, formerly Zyntrix",
        "Siemens (previously Acme)",
        "Zyntrix (former)",
        "Zyntrix (until 2022)",
        "Zyntrix (2019-2021)",
        "Zyntrix, 2019 – 2021",
        "Zyntrix (Jan 2019 - Mar 2021)",
        "Previously @Zyntrix",
        "Previously @ Zyntrix",
        "Prev. @Zyntrix",
        "Worked at Zyntrix",
        "No longer at @Zyntrix",
        "Anciennement @Zyntrix",
        "Zyntrix - laid off",
        "Zyntrix, ehemalig",
        "Zyntrix | Acme",
        "Acme | Freelance",
        "University of Texas at Zyntrix",
        "Morgan",
    ],
)
def test_a_look_alike_is_never_linked(employer: str) -> None:
    assert linked(employer) is None


@pytest.mark.parametrize(
    "employer",
    [
        "Self-employed",
        "Freelance Designer",
        "Stealth Startup (ex-Acme)",
        "ex-Acme",
        "Seeking roles at Acme",
        "Open to work | Acme",
        "Retired",
        "Student at Acme",
        "Incoming @ Acme",
        "Acme (via Adecco)",
        "Remote",
        "Freiberuflich",
        "Autónomo",
        "À la recherche d'un emploi",
        "自由职业者",
        "Безработный",
        "-",
        "n/a",
        "",
    ],
)
def test_who_has_no_employer_works_nowhere_even_with_a_work_address(employer: str) -> None:
    assert linked(employer, "ana@acme.example") is None


@pytest.mark.parametrize(
    ("employer", "asked"),
    [
        ("Acme (via Adecco)", ["Acme", "Adecco"]),
        ("via Adecco @ Acme", ["Acme", "Adecco"]),
        ("Zyntrix, employed by Adecco", ["Adecco"]),
        ("Globex (über Adecco)", ["Adecco"]),
        ("Globex via Randstad", []),
    ],
)
def test_who_lends_somebody_out_is_asked_about_beside_where_they_are(
    employer: str, asked: list[str]
) -> None:
    watched = Employers([Company("Acme"), Company("Adecco")])

    assert sorted(match.company for match in watched.suggest(employer)) == asked
    assert watched.match(employer) is None


def test_the_users_alias_stands_above_every_other_sign() -> None:
    employers = Employers([Company("Remote", aliases=("Remote",)), Company("Acme Cloud"), ACME])

    assert employers.match("Remote") == Match("Remote", "by alias 'Remote'")
    assert employers.match("ACME CLOUD Ltd") == Match("Acme", "by alias 'Acme Cloud'")


def test_a_work_address_tells_the_company_when_its_name_does_not() -> None:
    assert WATCHED.match("Roadrunner Labs", ["ana@uk.acme.example"]) == Match(
        "Acme", "by the work address @acme.example"
    )


def test_a_free_mail_host_tells_nothing_even_if_the_company_lists_it() -> None:
    assert linked("Roadrunner Labs", "ana@gmail.com", "ana@yahoo.co.uk", "no address") is None


def test_a_name_that_fits_decides_before_an_address_left_over_from_an_earlier_job() -> None:
    assert linked("Zyntrix", "ana@acme.example") == "Zyntrix"


def test_a_name_that_two_watched_companies_answer_to_links_to_neither() -> None:
    employers = Employers([Company("Zyntrix Inc"), Company("Zyntrix Ltd")])

    assert employers.match("Zyntrix") is None
    assert employers.match("Zyntrix, Inc.") == Match("Zyntrix Inc", "same name")


def test_a_company_whose_name_begins_like_a_placeholder_is_still_found() -> None:
    employers = Employers([Company("Stealth Mode Monitoring")])

    assert employers.match("Stealth Mode Monitoring Inc") is None
    assert employers.match("STEALTH MODE MONITORING") is not None


def test_every_link_tells_its_evidence() -> None:
    told = [
        found.evidence
        for text in ("Acme AG", "Facebook", "Hub Spot", "Zyntrix Group", "Zyntrix UK", "B | Acme")
        if (found := WATCHED.match(text))
    ]

    assert told == [
        "same name",
        "by alias 'Facebook'",
        "by the name, spaces aside",
        "by the name without 'group'",
        "by the name without 'uk'",
        "by the name 'Acme' in 'B | Acme'",
    ]


def test_a_company_with_group_in_its_name_is_found_without_it() -> None:
    found = Employers([Company("Zyntrix Group")]).match("Zyntrix")

    assert found == Match("Zyntrix Group", "by the name without 'group'")


@pytest.mark.parametrize("name", ["AG", "Inc.", "The", "SAS", "Plan A", "Nestlé", "AB InBev"])
def test_no_name_is_taken_down_to_nothing(name: str) -> None:
    assert key(name) in {"ag", "inc", "the", "sas", "plan a", "nestle", "ab inbev"}


def test_two_spellings_of_one_employer_are_the_same_employer() -> None:
    assert same_employer("GitLab, Inc.", "Git Lab")
    assert not same_employer("GitLab", "GitHub")


@given(some.text())
def test_no_text_under_company_breaks_the_match(text: str) -> None:
    assert WATCHED.match(text, (text,)) == WATCHED.match(text, (text,))


def test_a_ring_for_a_degree_is_the_same_name() -> None:
    assert Employers([Company("1KOMMA5°")]).match("1KOMMA5\u02da")


def test_a_work_address_that_is_left_over_asks_and_does_not_link() -> None:
    employers = Employers([Company("Zyntrix", domains=("zyntrix.example",))])
    mine = ["ana@zyntrix.example"]

    assert employers.match("Siemens", mine) is None
    assert employers.match("Zyntrix (former)", mine) is None
    assert [found.company for found in employers.suggest("Siemens", mine)] == ["Zyntrix"]
    assert employers.match("The Cloud Team", mine)


UNSURE = """
Incoming @ Acme
Incoming Analyst at Acme
Acme (incoming)
Acme (via Adecco)
Adecco @ Acme
Acme through Randstad
On behalf of Acme
Randstad, on assignment at Acme
Seconded to Acme
Contractor at Acme
Joining Acme in May
""".strip().splitlines()


@pytest.mark.parametrize("text", UNSURE)
def test_who_has_yet_to_start_or_is_lent_out_is_asked_about(text: str) -> None:
    employers = Employers([Company("Acme")])

    assert employers.match(text) is None
    assert [match.company for match in employers.suggest(text)] == ["Acme"]


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("LLC, Acme", "Acme"), ("GmbH, Zyntrix", "Zyntrix"), ("Acme (now Zyntrix)", "Zyntrix"),
        ("Acme, now Zyntrix", "Zyntrix"), ("Acme - now called Zyntrix", "Zyntrix"),
        ("Twitter (now X)", "Twitter"), ("Facebook (now Meta)", "Meta"),
        ("Merck & Co., Inc.", "Merck & Co."), ("Zyntrix Holdings", "Zyntrix"),
    ],
)  # fmt: skip
def test_what_an_employer_is_called_today_or_as_lists_sort_it_links(
    text: str, company: str
) -> None:
    match = Employers([Company(name) for name in {"Acme", "Zyntrix", company}]).match(text)

    assert match is not None
    assert match.company == company


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Acme (now Zyntrix)", "Acme"), ("Uber Eats", "Uber"), ("Merck", "Merck & Co."),
        ("Continental Airlines", "United Airlines"), ("Northwest Airlines", "Delta Air Lines"),
        ("International Labour Organization", "ILO"), ("United Nations", "UN"),
        ("Philips Semiconductors", "Philips"), ("Motorola Holdings", "Motorola"),
        ("Alphabet Holdings", "Alphabet"), ("Toshiba Global", "Toshiba"),
        ("Philips", "Philips Semiconductors"),
    ],
)  # fmt: skip
def test_a_sibling_a_brand_bought_or_an_acronym_is_asked_about_and_never_linked(
    text: str, company: str
) -> None:
    employers = Employers([Company(company)])

    assert employers.match(text) is None
    assert company in [match.company for match in employers.suggest(text)]


def test_a_persons_name_is_found_as_registers_turn_it() -> None:
    watched = Employers([Company("Charles Schwab")])

    found = watched.match("SCHWAB CHARLES CORP")

    assert found == Match("Charles Schwab", "by the name, the words turned round")


def test_a_legal_form_with_a_letter_left_out_is_one() -> None:
    assert key("Zyntrix Corportion") == key("Zyntrix Corporaion") == "zyntrix"


@pytest.mark.parametrize("written", ["Acme Corproation", "Ac\u200bme", "Acme\ufe0f", "\u2060Acme"])
def test_swapped_letters_of_a_form_and_signs_without_width_are_not_another_employer(
    written: str,
) -> None:
    assert same_employer(written, "Acme")


class ReadsAll(Names):
    """Takes no text for far from its names: every one is read whole."""

    def are_far_from(self, text: str) -> bool:
        return False


SOME_COMPANIES = [
    *(ACME, Company("GitLab"), Company("Git Works Group"), Company("Charles Schwab")),
    *(Company("SAP"), Company("5 Guys"), Company("J.P. Morgan"), Company("The Guardian")),
    *(Company("AT&T"), Company("株式会社メルカリ"), Company("Elf", aliases=("Remote", "GmbH"))),
]
PIECES = """
    Elsewhere Gitlab Git Lab Works Schwab Charles Corp PT Acme sap SAP-AG 5 Guys J P JP Morgan
    Guardian The and & AT T &amp; メルカリ Remote GmbH www.gitlab.com formerly , ( ) - | @ at 17
"""


@given(some.lists(some.sampled_from(PIECES.split()), max_size=6), some.sampled_from((" ", "", ".")))
def test_an_employer_far_from_all_names_is_one_that_means_none_of_them(
    words: list[str], between: str
) -> None:
    text = between.join(words)

    assert meant(text, Names(SOME_COMPANIES)) == meant(text, ReadsAll(SOME_COMPANIES))


@pytest.mark.parametrize("employer", ["X Corp.", "X Group", "X & Co."])
def test_a_name_of_one_letter_is_a_name(employer: str) -> None:
    found = Employers([Company("X"), Company("Xing")]).match(employer)

    assert found
    assert found.company == "X"


def test_a_word_for_no_employer_with_a_trade_is_not_in_doubt() -> None:
    from referrals.knowledge.employers.no_employer import is_nobody, is_unsure

    assert is_nobody("Freelance Designer")
    assert not is_unsure("Freelance Designer")
    assert is_unsure("Contractor @ Acme")


def test_a_host_of_253_letters_is_looked_up_and_no_longer_one() -> None:
    longest = ".".join(["a" * 61] * 3 + ["b" * 59, "acme.com"])
    assert len(longest) == 254
    employers = Employers([Company("Acme", domains=("acme.com",))])

    assert employers.addressed([f"a@{longest[1:]}"])
    assert not employers.addressed([f"a@{longest}"])


def test_a_title_leaves_an_employer_unsure_only_where_both_say_something() -> None:
    from referrals.knowledge.employers.no_employer import with_title

    assert with_title("Acme", "Incoming Data Engineer") == "Incoming Data Engineer @ Acme"
    assert with_title("Acme", "Data Engineer") == "Acme"
    assert with_title("Acme", None) == "Acme"
    assert with_title("…", "Incoming Data Engineer") == "…"
    assert with_title("Incoming @ Acme", "Incoming Data Engineer") == "Incoming @ Acme"


def test_a_site_of_nobody_watched_is_nobody() -> None:
    employers = Employers([Company("Acme")])

    assert employers.match("booking.com") is None
    assert employers.match("credal.ai") is None
    assert employers.match("acme.com") == Match("Acme", "by the name in 'acme.com'")


def test_the_short_form_of_a_name_with_a_weak_word_is_suggested_by() -> None:
    [found] = Employers([Company("ABB Optical Group")]).suggest("ABB")

    assert found.evidence == "'abb optical' begins so"
