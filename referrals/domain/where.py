"""Does a posting's place meet a place that the user wishes for? What is not stated never drops it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from referrals.domain.model import Place, Workplace

_EU = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()  # noqa: SIM905
)
_EEA = _EU | {"IS", "LI", "NO"}
_EUROPE = _EEA | set("AD AL BA BY CH FO GB GG GI IM JE MC MD ME MK RS RU SM TR UA VA XK".split())
_MENA = frozenset("AE BH DZ EG IL IQ IR JO KW LB LY MA OM PS QA SA SY TN TR YE".split())
_AFRICA = frozenset(
    "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR "
    "MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW".split()
)
_NORTH_AMERICA = frozenset({"CA", "US", "MX"})
_LATAM = frozenset(
    "AR BO BR BZ CL CO CR CU DO EC GT GY HN HT JM MX NI PA PE PR PY SR SV TT UY VE".split()
)
_APAC = frozenset(
    "AU BD BN BT CN FJ HK ID IN JP KH KR LA LK MM MN MO MV MY NP NZ PG PH PK SG TH TL TW VN".split()
)

MEMBERS = {
    "EU": _EU,
    "EEA": _EEA,
    "Europe": _EUROPE,
    "EMEA": _EUROPE | _MENA | _AFRICA,
    "DACH": frozenset({"AT", "CH", "DE", "LI"}),
    "UK & Ireland": frozenset({"GB", "IE"}),
    "Nordics": frozenset({"DK", "FI", "IS", "NO", "SE"}),
    "Baltics": frozenset({"EE", "LT", "LV"}),
    "Benelux": frozenset({"BE", "LU", "NL"}),
    "Iberia": frozenset({"ES", "PT"}),
    "Americas": _NORTH_AMERICA | _LATAM,
    "North America": _NORTH_AMERICA,
    "LATAM": _LATAM,
    "APAC": _APAC,
    "ANZ": frozenset({"AU", "NZ"}),
    "MENA": _MENA,
    "Africa": _AFRICA,
}
"""Area → its countries. An area that is not here, as "Worldwide", holds every one."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One place that the user would work in. A place that is all empty names nowhere in particular
    ("remote"); None, when the atlas does not know it, so that its words must do ("Kreuzberg")."""

    said: str
    places: tuple[Place, ...] | None
    remote: bool = False


def reaches(
    places: Sequence[Place],
    workplace: Workplace | None,
    wish: Wish,
    locations: Sequence[str] = (),
) -> bool:
    """Whether a posting at *places*, shown as *locations*, may be worked on from where *wish* says.

    "Germany" as a posting's place meets the wish "Berlin": it does not say that it is elsewhere.
    """
    if wish.remote and workplace != "remote":
        places = [place for place in places if place.remote]
    if not places:
        return not wish.remote or workplace == "remote"
    if wish.places is None:
        return any(_says(location, wish.said) for location in locations)
    return any(_may_be(place, wished) for place in places for wished in wish.places)


def _says(location: str, said: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(said)}(?!\w)", location, re.IGNORECASE) is not None


def _may_be(place: Place, wished: Place) -> bool:
    """Whether nothing that is stated of the one contradicts the other."""
    return (
        _share_a_country(place, wished)
        and _agree(place.region, wished.region)
        and _agree(place.city, wished.city)
    )


def _agree(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one.casefold() == other.casefold()


def _share_a_country(place: Place, wished: Place) -> bool:
    here, there = _countries(place), _countries(wished)
    return here is None or there is None or bool(here & there)


def _countries(place: Place) -> frozenset[str] | None:
    """Where it may be; None: anywhere."""
    if place.country:
        return frozenset({place.country})
    return MEMBERS.get(place.area or "")
