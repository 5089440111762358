"""Does a posting's place meet a place that the user wishes for?

What is not stated never drops a posting.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from referrals.model.postings import Place, Workplace
from referrals.model.wording import holds_words


def _codes(countries: str) -> frozenset[str]:
    return frozenset(countries.split())


_EU = _codes("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK")
_EEA = _EU | _codes("IS LI NO")
_EUROPE = _EEA | _codes("AD AL BA BY CH FO GB GG GI IM JE MC MD ME MK RS RU SM TR UA VA XK")
_MENA = _codes("AE BH DZ EG IL IQ IR JO KW LB LY MA OM PS QA SA SY TN TR YE")
_AFRICA = _codes(
    "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML "
    "MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW"
)
_NORTH_AMERICA = _codes("CA MX US")
_LATAM = _codes("AR BO BR BZ CL CO CR CU DO EC GT GY HN HT JM MX NI PA PE PR PY SR SV TT UY VE")
_APAC = _codes(
    "AU BD BN BT CN FJ HK ID IN JP KH KR LA LK MM MN MO MV MY NP NZ PG PH PK SG TH TL TW VN"
)

MEMBERS = {
    "EU": _EU,
    "EEA": _EEA,
    "Europe": _EUROPE,
    "EMEA": _EUROPE | _MENA | _AFRICA,
    "DACH": _codes("AT CH DE LI"),
    "UK & Ireland": _codes("GB IE"),
    "Nordics": _codes("DK FI IS NO SE"),
    "Baltics": _codes("EE LT LV"),
    "Benelux": _codes("BE LU NL"),
    "Iberia": _codes("ES PT"),
    "Americas": _NORTH_AMERICA | _LATAM,
    "North America": _NORTH_AMERICA,
    "LATAM": _LATAM,
    "APAC": _APAC,
    "ANZ": _codes("AU NZ"),
    "MENA": _MENA,
    "Africa": _AFRICA,
}
"""Area → its countries. An area that is not here, as "Worldwide", holds every one."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One place where the user would work."""

    said: str
    places: tuple[Place, ...]
    """Any of these will do. Empty: no place that the gazetteer knows, so its words must do."""
    remote: bool = False


def reaches(
    places: Sequence[Place],
    workplace: Workplace | None,
    wish: Wish,
    locations: Sequence[str] = (),
) -> bool:
    """Whether a posting may be where the user wishes; *locations* show its *places*, one by one.

    "Germany" meets the wish "Berlin", for it does not say that it is elsewhere; "Europe" meets
    "EU"; no place at all meets every wish but to work remotely.
    """
    # Of what was not read yet, or is damaged, the words may be more or fewer than the places.
    shown_as = locations if len(locations) == len(places) else [""] * len(places)
    stated = list(zip(places, shown_as, strict=True))
    if wish.remote and workplace != "remote":
        stated = [(place, shown) for place, shown in stated if place.remote]
        if not stated:
            return False
    return not stated or any(_meets(place, shown, wish) for place, shown in stated)


def _meets(place: Place, shown: str, wish: Wish) -> bool:
    if not wish.places:
        return _is_anywhere(place) or holds_words(shown, wish.said)
    return any(_may_be(place, shown, wished) for wished in wish.places)


def _is_anywhere(place: Place) -> bool:
    return place == Place(remote=True) or place.area == "Worldwide"


def _may_be(place: Place, shown: str, wished: Place) -> bool:
    """Whether nothing that is stated of the one contradicts the other. A quarter is in its city:
    "Kreuzberg, Berlin"."""
    here, there = _countries(place), _countries(wished)
    return (
        (here is None or there is None or not here.isdisjoint(there))
        and _agree(place.region, wished.region)
        and (_agree(place.city, wished.city) or holds_words(shown, str(wished.city)))
    )


def _agree(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one.casefold() == other.casefold()


def _countries(place: Place) -> frozenset[str] | None:
    """Where it may be; None: anywhere."""
    if place.country:
        return frozenset({place.country})
    return MEMBERS.get(place.area or "")
