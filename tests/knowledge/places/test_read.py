"""What boards say about where, as places that can be compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from referrals.knowledge.places.read import read
from referrals.model.postings import Place, Workplace
from tests.paths import CORPORA_SAMPLES


def shown(*said: str) -> tuple[str, ...]:
    return read(said).locations


def place(said: str) -> Place:
    (only,) = read([said]).places
    return only


@pytest.mark.parametrize(
    ("said", "locations"),
    [
        ("SF, NYC, SEA, CHI", ("San Francisco", "New York", "Seattle", "Chicago")),
        ("SF, LA", ("San Francisco", "Los Angeles")),
        ("Chicago, IL or San Francisco, CA OR US Remote", ("Chicago, IL", "San Francisco, CA", "Remote, US")),
        ("London, Paris, Berlin", ("London", "Paris", "Berlin")),
        ("Bangalore,Pune", ("Bangalore", "Pune")),
        ("Berlin, Munich, Germany", ("Berlin, Germany", "Munich, Germany")),
        ("Paris, France, London, UK", ("Paris, France", "London, UK")),
        ("Tampa, FL 33607; Sarasota, FL 34236", ("Tampa, FL", "Sarasota, FL")),
        ("USA-WA-Tacoma, USA-GA-Atlanta", ("Tacoma, WA, USA", "Atlanta, GA, USA")),
        ("US, UK, DE", ("US", "UK", "Germany")),
        ("Germany, London", ("Germany", "London")),
        ("Portland OR or Seattle", ("Portland, OR", "Seattle")),
        ("Berlin & Hamburg", ("Berlin", "Hamburg")),
        ("Remote (Europe, UK, Germany)", ("Remote, UK", "Remote, Germany")),
    ],
)  # fmt: skip
def test_a_list_of_places_is_taken_apart(said: str, locations: tuple[str, ...]) -> None:
    assert shown(said) == locations


@pytest.mark.parametrize(
    ("said", "location"),
    [
        ("Berlin, Berlin, Germany", "Berlin, Germany"),
        ("Berlin", "Berlin"),
        ("Remote, EU", "Remote, EU"),
        ("Remote - Europe", "Remote, Europe"),
        ("United States-Texas-Garden City", "Garden City, Texas, United States"),
        ("Cologne, NW, DE, 51105", "Cologne, North Rhine-Westphalia, Germany"),
        ("KAMLOOPS, British Columbia, CA, V2C 1Z2", "Kamloops, British Columbia, Canada"),
        ("EMEA - Spain - Barcelona - Tower B2", "Barcelona, Spain"),
        ("Tyne and Wear, UK", "Tyne and Wear, UK"),
        ("TX | Edinburg Temporary | 1DHQ, United States", "Edinburg, TX, United States"),
        ("Milwaukee, WI, US+3 more…", "Milwaukee, WI, US"),
        ("New York, NY (HQ)", "New York, NY"),
        ("Levallois-Perret, FR", "Levallois-Perret, France"),
        ("San Francisco Bay Area", "San Francisco Bay Area"),
        ("Beaver Process Equipment", "Beaver Process Equipment"),
    ],
)
def test_one_place_is_shown_as_its_board_names_it(said: str, location: str) -> None:
    assert shown(said) == (location,)


@pytest.mark.parametrize(
    "said",
    ["", "N/A", "Hybrid", "Multiple locations", "3 Locations", "Headquarters", " - ", "99999"],
)
def test_words_that_name_no_place_say_nothing(said: str) -> None:
    assert read([said]).places == ()


def test_the_same_place_twice_is_one() -> None:
    assert shown("Berlin, Germany", "Berlin, Deutschland", "Remote", "remote") == (
        "Berlin, Germany",
        "Remote",
    )


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("München", Place("Munich", "Bavaria", "DE")),
        ("Muenchen, Deutschland", Place("Munich", "Bavaria", "DE")),
        ("Monaco di Baviera", Place("Munich", "Bavaria", "DE")),
        ("Tuebingen", Place("Tübingen", "Baden-Württemberg", "DE")),
        ("Mülheim an der Ruhr", Place("Mülheim", "North Rhine-Westphalia", "DE")),
        ("東京", Place("Tokyo", None, "JP")),
        ("Dublin", Place("Dublin", "Leinster", "IE")),
        ("Dublin, OH", Place("Dublin", "Ohio", "US")),
        ("Delaware, OH", Place("Delaware", "Ohio", "US")),
        ("Washington, DC", Place("Washington", "District of Columbia", "US")),
        ("Washington", Place(None, "Washington", "US")),
        ("Bangalore, IN", Place("Bengaluru", "Karnataka", "IN")),
        ("Troy, IN, US", Place("Troy", "Indiana", "US")),
        ("Kingston, CA", Place("Kingston", "Ontario", "CA")),
        ("Bogota, DC, CO", Place("Bogotá", None, "CO")),
        ("Charleston - Mt. Pleasant, SC 29464", Place("Mount Pleasant", "South Carolina", "US")),
        ("Kansas-Burlington", Place("Burlington", "Kansas", "US")),
        ("Luxembourg, LUX", Place("Luxembourg", None, "LU")),
        ("Singapore - Woodlands - NorthTech", Place("Singapore", None, "SG")),
        ("Atlanta, Georgia", Place("Atlanta", "Georgia", "US")),
        ("Tbilisi, Georgia", Place("Tbilisi", None, "GE")),
        ("Springfield", Place("Springfield", None, "US")),
        ("Remote, OR", Place(None, "Oregon", "US", remote=True)),
        ("Silicon Valley", Place("San Jose", "California", "US")),
        ("Boston Drydock", Place("Boston", "Massachusetts", "US")),
        ("DACH", Place(area="DACH")),
        ("Anywhere in the US", Place(None, None, "US", remote=True)),
        ("Global", Place(area="Worldwide")),
    ],
)  # fmt: skip
def test_a_place_is_told_as_far_as_its_words_go(said: str, told: Place) -> None:
    assert place(said) == told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Cambridge", Place("Cambridge")),
        ("Georgia", Place()),
        ("CA", Place()),
        ("Modesto A. Maidique Campus", Place()),
        ("Texas - Depot 2", Place(None, "Texas", "US")),
    ],
)
def test_what_cannot_be_told_is_not_invented(said: str, told: Place) -> None:
    assert place(said) == told


@pytest.mark.parametrize(
    ("said", "workplace"),
    [
        (["Remote - Europe"], "remote"),
        (["London, Remote"], "remote"),
        (["Remote - Texas or Florida"], "remote"),
        (["Hybrid: Berlin or Munich"], "hybrid"),
        (["Hybrid Remote, Berlin"], "hybrid"),
        (["Berlin (On-site)"], "onsite"),
        (["NYC or remote"], None),
        (["Remote - US or New York, NY"], None),
        (["Berlin (remote possible)"], None),
        (["Berlin - no remote"], None),
        (["Berlin"], None),
        ([], None),
    ],
)
def test_the_words_tell_the_workplace_only_when_they_are_certain(
    said: list[str], workplace: Workplace | None
) -> None:
    assert read(said).workplace == workplace


def test_a_field_of_the_board_says_the_workplace_better_than_words() -> None:
    assert read(["Remote - Europe"], "hybrid").workplace == "hybrid"


@given(st.lists(st.text(alphabet="ABerlin, -/()|;USor&\n1é京", max_size=60), max_size=3))
def test_whatever_a_board_says_each_place_has_its_words(said: list[str]) -> None:
    reading = read(said)

    assert len(reading.locations) == len(reading.places)
    assert all(location.strip() for location in reading.locations)


@pytest.mark.parametrize(
    "said", ["Berlin " * 3000, "Berlin, Paris, France, Xyz, CA, " * 300, "(" * 9000]
)
def test_a_hostile_location_is_read_all_the_same(said: str) -> None:
    assert len(read([said]).places) <= 3


@pytest.mark.skipif(
    not CORPORA_SAMPLES.is_dir(), reason="the labelled samples are not beside the project"
)
def test_nineteen_of_twenty_labelled_locations_are_read_as_labelled() -> None:
    import json

    from referrals.knowledge.places.gazetteer import country_named

    lines = (CORPORA_SAMPLES / "geo_corpus.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]

    right = [
        next((p.country for p in read([row["location_raw"]]).places), None)
        == (row["country"] and country_named(row["country"]))
        for row in rows
    ]

    assert sum(right) / len(right) >= 0.95


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("NYC, Chicago, IL or US Remote", ("New York", "Chicago, IL", "Remote, US")),
        ("San Francisco, New York City, or Remote", ("San Francisco", "New York City", "Remote")),
        ("Portland, OR or Remote", ("Portland, OR", "Remote")),
        ("Leeds, Yorkshire", ("Leeds, Yorkshire",)),
        ("Ghent, Rotterdam", ("Ghent", "Rotterdam")),
        ("Lausanne, Vevey", ("Lausanne", "Vevey")),
    ],
)
def test_no_place_of_a_list_is_lost_and_none_is_made_of_a_county(
    said: str, shown: tuple[str, ...]
) -> None:
    assert read([said]).locations == shown
