"""A posting's places against one that the user wishes for."""

from __future__ import annotations

from referrals.knowledge.places.wish import MEMBERS, Wish, reaches
from referrals.model.postings import Place

LISBON = Place("Lisbon", None, "PT")
EU = Wish("EU", (Place(area="EU"),))


def test_a_country_is_met_by_its_cities_and_by_nothing_abroad() -> None:
    portugal = Wish("Portugal", (Place(country="PT"),))

    assert reaches([LISBON], None, portugal)
    assert not reaches([Place("Porto Alegre", None, "BR")], None, portugal)


def test_a_posting_that_states_no_place_is_never_dropped_for_it() -> None:
    assert reaches([], None, EU)
    assert reaches([Place()], None, EU)
    assert reaches([Place(area="Worldwide")], None, EU)


def test_to_work_remotely_must_be_stated() -> None:
    remote = Wish("EU", (Place(area="EU"),), remote=True)

    assert reaches([LISBON], "remote", remote)
    assert not reaches([LISBON], None, remote)
    assert not reaches([], None, remote)
    assert reaches([Place(area="Europe", remote=True)], None, remote)


def test_of_a_city_of_that_name_in_another_region_nothing_is_reached() -> None:
    ohio = Wish("Dublin, OH", (Place("Dublin", "Ohio", "US"),))

    assert reaches([Place("Dublin", "Ohio", "US")], None, ohio)
    assert not reaches([Place("Dublin", "California", "US")], None, ohio)


def test_a_place_that_no_gazetteer_knows_is_met_by_its_words() -> None:
    quarter = Wish("Speicherstadt", ())

    assert reaches([Place()], None, quarter, ["Hamburg, Speicherstadt"])
    assert not reaches([Place()], None, quarter, ["Alte Speicherstadtgasse"])
    assert not reaches([Place()], None, quarter)


def test_areas_hold_what_lies_in_them() -> None:
    assert MEMBERS["EU"] < MEMBERS["Europe"] < MEMBERS["EMEA"]
    assert "GB" in MEMBERS["Europe"] - MEMBERS["EU"]
    assert MEMBERS["North America"] | MEMBERS["LATAM"] == MEMBERS["Americas"]
