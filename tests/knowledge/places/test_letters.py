"""Letters mean what the neighbourhood says, and what a board writes is kept."""

from __future__ import annotations

import pytest

from referrals.knowledge.places.read import read
from referrals.model.postings import Place


def places(location: str) -> tuple[Place, ...]:
    return read([location]).places


def us(city: str | None, state: str, *, remote: bool = False) -> Place:
    return Place(city, state, "US", remote=remote)


@pytest.mark.parametrize(
    ("location", "told"),
    [
        ("Vienna, VA", us("Vienna", "Virginia")),
        ("Berlin, CT", us("Berlin", "Connecticut")),
        ("Cuba, MO", us("Cuba", "Missouri")),
        ("Delhi, NY", us("Delhi", "New York")),
        ("Toledo, WA", us("Toledo", "Washington")),
        ("Lima, OH", us("Lima", "Ohio")),
        ("Hamburg, NY", us("Hamburg", "New York")),
        ("Peru, IN", us("Peru", "Indiana")),
        ("Mobile, AL", us("Mobile", "Alabama")),
        ("Haifa, IL", Place("Haifa", None, "IL")),
        ("Munich, DE", Place("Munich", "Bavaria", "DE")),
        ("Medellin, CO", Place("Medellín", None, "CO")),
    ],
)
def test_a_town_stays_in_the_state_that_is_written(location: str, told: Place) -> None:
    assert places(location)[0].country == told.country
    assert places(location)[0].region == told.region or told.region is None


@pytest.mark.parametrize(
    ("location", "told"),
    [
        ("Remote - AZ", [us(None, "Arizona", remote=True)]),
        ("Remote - GA", [us(None, "Georgia", remote=True)]),
        ("Remote - WA", [us(None, "Washington", remote=True)]),
        ("Remote (CT)", [us(None, "Connecticut", remote=True)]),
        ("Remote - MA or RI",
         [us(None, "Massachusetts", remote=True), us(None, "Rhode Island", remote=True)]),
        ("Remote (PA, NJ, DE)",
         [us(None, "Pennsylvania", remote=True), us(None, "New Jersey", remote=True),
          us(None, "Delaware", remote=True)]),
        ("Remote - DE", [Place(country="DE", remote=True)]),
        ("Remote (UK, DE, FR)",
         [Place(country="GB", remote=True), Place(country="DE", remote=True), Place(country="FR", remote=True)]),
        ("Remote - LATAM (AR, BR, CL)",
         [Place(country="AR", remote=True), Place(country="BR", remote=True), Place(country="CL", remote=True)]),
        ("KY, US", [us(None, "Kentucky")]),
    ],
)  # fmt: skip
def test_two_letters_are_a_state_or_a_country_as_their_neighbours_say(
    location: str, told: list[Place]
) -> None:
    assert list(places(location)) == told


@pytest.mark.parametrize("location", ["Remote - CA", "Remote - IN", "Remote - ID"])
def test_letters_that_may_be_both_tell_nothing(location: str) -> None:
    assert places(location) == (Place(remote=True),)


@pytest.mark.parametrize(
    ("location", "told"),
    [
        ("Remote (LATAM, ET hours)", [Place(area="LATAM", remote=True)]),
        ("Remote (Canada, ET)", [Place(country="CA", remote=True)]),
        ("Remote - US (PT hours)", [Place(country="US", remote=True)]),
        ("Remote US (ET or CT)", [Place(country="US", remote=True)]),
        ("Remote (UTC-5 to UTC-8)", [Place(remote=True)]),
        ("Remote; ET hours", [Place(remote=True)]),
        ("Remote - PT", [Place(country="PT", remote=True)]),
    ],
)
def test_a_time_zone_is_no_country(location: str, told: list[Place]) -> None:
    assert list(places(location)) == told


@pytest.mark.parametrize(
    ("location", "told"),
    [
        ("EMEA or NAM", [Place(area="EMEA"), Place(area="North America")]),
        ("London (SOM)", [Place("London", "England", "GB")]),
        ("Seattle (SEA22)", [us("Seattle", "Washington")]),
        ("US Remote (excluding CA)", [Place(country="US", remote=True)]),
        ("Dublin (IRL)", [Place("Dublin", "Leinster", "IE")]),
        ("Cork, Munster", [Place("Cork", "Munster", "IE")]),
    ],
)
def test_office_codes_areas_and_exceptions_are_told_from_countries(
    location: str, told: list[Place]
) -> None:
    assert list(places(location)) == told
