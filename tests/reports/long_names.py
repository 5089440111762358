"""A morning in which every name is long: German compounds, Thai and Arabic, and names of many parts."""

from __future__ import annotations

from referrals.model.advice import Blocked, Caution, Duty, Opportunity, Report
from referrals.model.log import Ask, Step
from referrals.model.people import Presence
from referrals.model.postings import BoardHealth, Salary
from tests.reports.morning import days_ago, morning, opening, somebody, way

PEOPLE = (
    ("Maximiliane Francisca von Hohenstein-Löwenberg", "Informationssicherheitsbeauftragte"),
    ("พิชญาภรณ์ วงศ์สวัสดิ์ประเสริฐ", "วิศวกรข้อมูลอาวุโสฝ่ายพัฒนาระบบคลังข้อมูล"),
    ("عبد الرحمن بن محمد القحطاني", "مهندس بيانات أول في قسم التخطيط والتطوير"),
    ("Wolfeschlegelsteinhausenbergerdorff Hubert", "Geschäftsprozessmodellierer"),
    ("Uvuvwevwevwe Onyetenyevwe Ugwemubwem Ossas", "Head of Data Platforms, Northern Europe"),
    ("渡辺由紀子", "データエンジニアリング部門長"),
)
FIRMS = (
    "Donaudampfschifffahrtsgesellschaft Beteiligungs- und Vermögensverwaltungs mbH",
    "Rindfleischetikettierungsüberwachung GmbH",
    "บริษัท ปูนซิเมนต์ไทยพัฒนาเทคโนโลยีสารสนเทศ จำกัด",
    "شركة الاتصالات السعودية للحلول الرقمية المتقدمة",
    "Llanfairpwllgwyngyllgogerychwyrndrobwll Ltd",
    "株式会社日本総合データ分析研究所",
)
TITLES = (
    "Datenschutzfolgenabschätzungsbeauftragte (w/m/d) im Geschäftsbereich Unternehmensentwicklung",
    "Softwareentwicklungsabteilungsleiterin",
    "วิศวกรข้อมูลอาวุโสประจำศูนย์วิเคราะห์ข้อมูลกลาง",
    "مهندس بيانات أول في قسم التخطيط والتطوير",
    "Kraftfahrzeughaftpflichtversicherungsmathematiker",
    "シニアデータエンジニア(クラウド基盤)",
)
CAUTIONS = (
    Caution("newcomer", "Has been there for less than 90 days"),
    Caution("ask_before_applying", "Ask before you apply: afterwards it rarely counts"),
)


def long_names() -> Report:
    """Everything that the report shows, with such names in it."""
    numbers = range(len(PEOPLE))
    people = [somebody(n + 1, PEOPLE[n][0], PEOPLE[n][1], FIRMS[n]) for n in numbers]
    openings = [
        opening(
            n + 1, TITLES[n], FIRMS[n], "Garmisch-Partenkirchen", "Remote, Deutschland",
            salary=Salary(3_800_000, 5_200_000, "JPY", "year"), posted_on=days_ago(80),
            first_seen=days_ago(70 * (n % 2)),
        )
        for n in numbers
    ]  # fmt: skip
    asks = [
        Ask(n + 1, "referral", FIRMS[n], (Step("sent", days_ago(20 + n)),), posting=n + 1, id=n + 1)
        for n in numbers
    ]
    return morning(
        plan=("A1", "A2", "A3"),
        opportunities=(
            *(
                Opportunity(openings[n], n % 2 == 0, (
                    way(f"A{n + 1}", people[n], 80.0 - 9 * n, "You worked together at "
                        f"{FIRMS[(n + 1) % 6]}, 2017–2021", f"They work there as {PEOPLE[n][1]}",
                        warnings=CAUTIONS, bundle=(n + 1,)),
                ))
                for n in range(4)
            ),
            Opportunity(openings[4], True, lookouts=(PEOPLE[0][0], PEOPLE[1][0])),
            Opportunity(openings[5], False, (), (
                Blocked(people[5], "cooldown", days_ago(-12), "you asked them 18 days ago"),
            )),
        ),
        duties=tuple(
            Duty(kind, people[n], days_ago(n), f"{people[n].name} has not answered what you asked "
                 f"about {TITLES[n]}", asks[n], openings[n], code=code)
            for n, (kind, code) in enumerate(
                (("follow_up", "F1"), ("thank", "T1"), ("close_loop", "T2"), ("give_back", "G1"))
            )
        ),
        boards=tuple(
            BoardHealth(firm, "smartrecruiters", "x", "moved" if n % 2 else "ok", n, days_ago(n),
                        "answered 301; `referrals companies check` tells more" if n % 2 else "",
                        "failed" if n % 2 else "complete")
            for n, firm in enumerate(FIRMS)
        ),
        presences=tuple(
            Presence(people[n], FIRMS[(n + more) % 6], "strong" if more else "weak", not more)
            for n in numbers for more in (0, 1)
        ),
        events=(f"{PEOPLE[0][0]} moved from {FIRMS[0]} to {FIRMS[1]}",),
        closed=(openings[1],),
    )  # fmt: skip
