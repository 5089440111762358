"""A separator is no part of a place: every place of a list is read, with what its end says of all."""

from __future__ import annotations

import pytest

from referrals.knowledge.places.read import read


@pytest.mark.parametrize(
    ("location", "shown"),
    [
        ("San Francisco, CA | Seattle, WA | New York City, NY",
         ("San Francisco, CA", "Seattle, WA", "New York City, NY")),
        ("Austin, Denver, NYC", ("Austin", "Denver", "New York")),
        ("Reno || Tulsa || Boise, ID", ("Reno", "Tulsa", "Boise, ID")),
        ("Portland (OR), Boise (ID)", ("Portland, OR", "Boise, ID")),
        ("Birmingham (AL), Mobile (AL)", ("Birmingham, AL", "Mobile, AL")),
        ("US-WA-Seattle|US-TX-Austin", ("Seattle, WA, US", "Austin, TX, US")),
        ("DE-Berlin|DE-Munich", ("Berlin, Germany", "Munich, Germany")),
        ("Seattle, WA — Austin, TX", ("Seattle, WA", "Austin, TX")),
        ("Madison, WI – Milwaukee, WI", ("Madison, WI", "Milwaukee, WI")),
        ("Engineering Sites- Denver, Boston", ("Denver", "Boston")),
        ("Chicago (IL) | Dallas (TX)", ("Chicago, IL", "Dallas, TX")),
        ("Remote US | London", ("Remote, US", "London")),
        ("Berlin | Munich | Remote (Germany)", ("Berlin", "Munich", "Remote, Germany")),
        ("Austin, TX; Denver, CO; or Remote", ("Austin, TX", "Denver, CO", "Remote")),
        ("Sydney, NSW | Melbourne, VIC", ("Sydney, NSW", "Melbourne, VIC")),
        ("Raleigh-Durham, NC", ("Raleigh, NC", "Durham, NC")),
        ("Washington, D.C. / Arlington, VA", ("Washington, DC", "Arlington, VA")),
        ("London, UK | New York, US | Singapore", ("London, UK", "New York, US", "Singapore")),
    ],
)  # fmt: skip
def test_each_place_of_a_list_is_read_whatever_stands_between(
    location: str, shown: tuple[str, ...]
) -> None:
    assert read([location]).locations == shown


@pytest.mark.parametrize(
    ("location", "shown"),
    [
        ("Leeds, York, Bath, England, United Kingdom",
         ("Leeds, England, United Kingdom", "York, England, United Kingdom", "Bath, England, United Kingdom")),
        ("Munich, Hamburg or Berlin, Germany", ("Munich, Germany", "Hamburg, Germany", "Berlin, Germany")),
        ("Paris / Lyon / Nantes, France", ("Paris, France", "Lyon, France", "Nantes, France")),
        ("Wien | Graz | Linz, Österreich", ("Wien, Österreich", "Graz, Österreich", "Linz, Österreich")),
        ("Atlanta or Savannah, Georgia", ("Atlanta, Georgia", "Savannah, Georgia")),
        ("Berlin and Hamburg, Germany", ("Berlin, Germany", "Hamburg, Germany")),
    ],
)  # fmt: skip
def test_what_the_end_of_a_list_says_holds_for_all_that_lie_there(
    location: str, shown: tuple[str, ...]
) -> None:
    assert read([location]).locations == shown


@pytest.mark.parametrize(
    ("location", "shown"),
    [
        ("EMEA | Spain | Barcelona", "Barcelona, Spain"),
        ("Germany | Berlin", "Berlin, Germany"),
        ("TX | Edinburg Temporary | 1DHQ, United States", "Edinburg, TX, United States"),
        ("ME | Augusta Temporary | 1DBM, United States", "Augusta, ME, United States"),
        ("Charleston - Mt. Pleasant, SC 29464", "Mt. Pleasant, SC"),
        ("Winston-Salem, NC", "Winston-Salem, NC"),
        ("Kreuzberg, Berlin, Germany", "Kreuzberg, Berlin, Germany"),
        ("Brooklyn, New York, NY", "Brooklyn, NY"),
    ],
)
def test_one_place_told_ever_closer_stays_one(location: str, shown: str) -> None:
    assert read([location]).locations == (shown,)


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("12 Mill Rd., Ashford, GA 30622", "Ashford, GA"),
        ("500 Main St Suite 200, Salem, OR 97301", "Salem, OR"),
        ("P.O. Box 12, Fairfax, VA 22030", "Fairfax, VA"),
        ("Suite 300, 200 Oak Ave, Tulsa, OK 74103", "Tulsa, OK"),
        ("3rd Floor, 15 King St, Dublin 2, Ireland", "Dublin, Ireland"),
        ("10 Downing Street, London SW1A 2AA, UK", "London, UK"),
        ("Hauptstr. 5, 80331 München, Germany", "München, Germany"),
        ("Rue de Rivoli 10, 75001 Paris, France", "Paris, France"),
        ("Via Roma 12, 20121 Milano MI, Italy", "Milano, Italy"),
        ("Tampa, FL 33607", "Tampa, FL"),
    ],
)
def test_streets_doors_and_postal_codes_are_no_places(address: str, shown: str) -> None:
    assert read([address]).locations == (shown,)
