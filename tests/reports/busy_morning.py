"""The invented morning with all that only the page shows: the network, the asks so far, the rates."""

from __future__ import annotations

from referrals.model.advice import Duty, Funnel, FunnelRow, Report, Story, Tip
from referrals.model.log import Ask, Lookout, Step
from referrals.model.people import Contact, Presence, TieClass
from tests.reports.morning import (
    AGNIESZKA,
    ASK_DEVIKA,
    ASK_KWAME,
    CHARTS,
    DEVIKA,
    INGRID,
    KWAME,
    LEILANI,
    MIRIAM,
    MORNING,
    NIAMH,
    PARK,
    PRICING,
    RAJESH,
    RISK,
    SENIOR,
    TOMAS,
    days_ago,
    morning,
    somebody,
)

JONAS = somebody(11, "Jonas Weidenfeller", "Data Engineer", "Umbrafield")
CHIARA = somebody(12, "Chiara Bellandi", "Product Manager", "Veldhaus Energy")
MAX = somebody(13, "Maximiliane von Hohenstein-Löwenberg", "Analyst", "Copperbeck")
YUKI = somebody(14, "渡辺 由紀", "Engineer", "Kastanienwerk")


def there(who: Contact, company: str, tie: TieClass | None, *, current: bool = True) -> Presence:
    return Presence(who, company, tie, current)


PRESENCES = (
    there(INGRID, "Northmarch Freight", "strong"),
    there(TOMAS, "Northmarch Freight", "strong"),
    there(RAJESH, "Northmarch Freight", "weak", current=False),
    there(AGNIESZKA, "Veldhaus Energy", "dormant"),
    there(PARK, "Veldhaus Energy", "weak"),
    there(CHIARA, "Veldhaus Energy", "weak"),
    there(DEVIKA, "Quillfeather", "strong"),
    there(KWAME, "Quillfeather", "weak"),
    there(RAJESH, "Lindqvist & Amsel", "weak"),
    there(NIAMH, "Copperbeck", "weak"),
    there(MAX, "Copperbeck", "dormant", current=False),
    there(LEILANI, "Tidewrack", "strong"),
    there(JONAS, "Umbrafield", None),
    there(YUKI, "Kastanienwerk", "weak"),
)

ASK_TOMAS = Ask(
    2, "referral", "Northmarch Freight",
    (
        Step("sent", days_ago(130)), Step("agreed", days_ago(128)),
        Step("submitted", days_ago(126)), Step("interviewing", days_ago(110)),
        Step("not_hired", days_ago(82)),
    ), posting=11, id=3,
)  # fmt: skip
ASK_NIAMH = Ask(
    8, "referral", "Copperbeck", (Step("sent", days_ago(44)), Step("declined", days_ago(35))),
    posting=14, id=4,
)  # fmt: skip
ASK_CHIARA = Ask(
    3, "introduction", "Veldhaus Energy",
    (Step("sent", days_ago(20)), Step("agreed", days_ago(18)), Step("passed_on", days_ago(11))),
    via=12, id=5,
)  # fmt: skip
ASK_RAJESH = Ask(
    7, "advice", "Lindqvist & Amsel", (Step("sent", days_ago(61)), Step("no_response", days_ago(47))),
    id=6,
)  # fmt: skip

STORIES = (
    Story(ASK_DEVIKA, DEVIKA, SENIOR),
    Story(ASK_CHIARA, AGNIESZKA, None, CHIARA),
    Story(ASK_NIAMH, NIAMH, RISK),
    Story(ASK_RAJESH, RAJESH),
    Story(ASK_KWAME, KWAME, SENIOR),
    Story(ASK_TOMAS, TOMAS, PRICING),
)

RATES = (
    FunnelRow("all", "all", Funnel(7, 5, 3, 2, 0, 0), 2.0),
    FunnelRow("tie class", "strong", Funnel(4, 4, 2, 2, 0, 0), 1.5),
    FunnelRow("tie class", "weak", Funnel(2, 1, 1, 0, 0, 0), 9.0),
    FunnelRow("tie class", "dormant", Funnel(1, 0, 0, 0, 0, 0)),
    FunnelRow("kind of tie", "manager", Funnel(2, 2, 2, 1, 0, 0), 1.0),
    FunnelRow("kind of tie", "teammate", Funnel(3, 3, 1, 1, 0, 0), 2.0),
    FunnelRow("kind of tie", "online", Funnel(2, 0, 0, 0, 0, 0)),
    FunnelRow("kind of ask", "referral", Funnel(4, 3, 3, 2, 0, 0), 2.0),
    FunnelRow("kind of ask", "introduction", Funnel(2, 2, 0, 0, 0, 0), 3.5),
    FunnelRow("kind of ask", "advice", Funnel(1, 0, 0, 0, 0, 0)),
)

OWED = (
    Duty(
        "remind_lookout", MIRIAM, days_ago(2), "Miriam Adler keeps an eye out for data roles in "
        "museums; a small reminder is fine", code="L1", about="data roles in museums",
    ),
    Duty(
        "keep_in_touch", TOMAS, days_ago(5), "You meant to be in touch with Tomás Ferreira every "
        "60 days", code="K1",
    ),
)  # fmt: skip
TIPS = (
    Tip(KWAME, CHARTS, "Analytics Engineer at Umbrafield would suit what Kwame Mensah looks for"),
)

BUSY: Report = morning(
    plan=("A1", "A5"),
    tips=TIPS,
    duties=(*MORNING.duties, *OWED),
    presences=PRESENCES,
    stories=STORIES,
    rates=RATES,
    lookouts=(Lookout(10, "received", "data roles in museums", days_ago(40), days_ago(-50)),),
)
