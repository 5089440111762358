"""The pay that a posting states, told from all the other money that postings talk about."""

from __future__ import annotations

import pytest

from referrals.domain.model import Salary
from referrals.domain.pay import salary_in

STATED = [
    # English
    (
        "The pay range is expected to be between $162,000 and $232,875/year.",
        (162000, 232875, "USD", "year"),
    ),
    ("Salary: $120k - $150k", (120000, 150000, "USD", "year")),
    ("Compensation: 120-150k USD plus equity", (120000, 150000, "USD", "year")),
    ("We pay £25 per hour.", (25, 25, "GBP", "hour")),
    ("Pay: $18-22/hr, weekends off", (18, 22, "USD", "hour")),
    ("The role pays $18.50 to $21.75 an hour.", (18.5, 21.75, "USD", "hour")),
    ("Base salary of $95,000 per annum", (95000, 95000, "USD", "year")),
    ("Salary from £45,000 depending on experience", (45000, None, "GBP", "year")),
    ("You will earn up to £38,000 a year", (None, 38000, "GBP", "year")),
    ("Starting pay is $85,000+ for the right person", (85000, None, "USD", "year")),
    ("London | £60k–£80k | Hybrid", (60000, 80000, "GBP", "year")),
    ("Day rate: £450 - £500 per day outside IR35", (450, 500, "GBP", "day")),
    ("We offer 1,200 - 1,500 USD per week.", (1200, 1500, "USD", "week")),
    ("$6,500 - $7,200 per month", (6500, 7200, "USD", "month")),
    (
        "The salary for this position in Toronto is $90,000 to $110,000.",
        (90000, 110000, "CAD", "year"),
    ),
    ("Salary range: CA$90,000–CA$110,000", (90000, 110000, "CAD", "year")),
    ("A salary of AUD 130,000 plus superannuation", (130000, 130000, "AUD", "year")),
    ("Salary: $130k + super, Sydney", (130000, 130000, "AUD", "year")),
    ("The annual salary is ₹12,00,000 - ₹18,00,000", (1200000, 1800000, "INR", "year")),
    ("CTC: 12-18 LPA INR", (1200000, 1800000, "INR", "year")),
    ("Hourly rate: $31.25", (31.25, 31.25, "USD", "hour")),
    ("Base pay range\n$140,000 — $165,000 USD", (140000, 165000, "USD", "year")),
    ("Salary\n\n€70,000 - €85,000", (70000, 85000, "EUR", "year")),
    (
        "We raised $50M in our Series B. The salary for this role is $150,000 - $170,000.",
        (150000, 170000, "USD", "year"),
    ),
    ("Base: $130,000–$150,000. OTE: $260,000–$300,000.", (130000, 150000, "USD", "year")),
    ("OTE: $260,000 - $300,000", (260000, 300000, "USD", "year")),
    (
        "Salary range of $98,500.00 to $121,000.00 annually, plus a bonus of up to $10,000",
        (98500, 121000, "USD", "year"),
    ),
    (
        "California: $145,000 - $175,000; New York: $140,000 - $170,000 base salary",
        (140000, 175000, "USD", "year"),
    ),
    (
        "US pay range: $100,000-$120,000. Canada pay range: CAD 90,000-110,000",
        (100000, 120000, "USD", "year"),
    ),
    (
        "The hiring salary range in our US offices is 134,300.00 - 189,900.00.",
        (134300, 189900, "USD", "year"),
    ),
    (
        "The budgeted salary range for this role is $75,000 to $90,000.",
        (75000, 90000, "USD", "year"),
    ),
    ("Annual salary: USD 110.000 - 130.000", (110000, 130000, "USD", "year")),
    ("You'll get $22/hour, overtime at $33/hour", (22, 22, "USD", "hour")),
    (
        "In addition to bonus and equity, base salary ranges from $180,000 to $210,000",
        (180000, 210000, "USD", "year"),
    ),
    # German
    ("Gehalt: €50.000–65.000", (50000, 65000, "EUR", "year")),
    ("2.800 € brutto im Monat", (2800, 2800, "EUR", "month")),
    ("Jahresgehalt ab 60.000 EUR", (60000, None, "EUR", "year")),
    (
        "Wir zahlen ein Bruttojahresgehalt zwischen 55.000 € und 70.000 €.",
        (55000, 70000, "EUR", "year"),
    ),
    ("Einstiegsgehalt von 48.000 Euro brutto pro Jahr", (48000, 48000, "EUR", "year")),
    ("Stundenlohn: 16,50 €", (16.5, 16.5, "EUR", "hour")),
    ("Vergütung: 15 €/Std.", (15, 15, "EUR", "hour")),
    ("CHF 110'000 bis 125'000 pro Jahr", (110000, 125000, "CHF", "year")),
    ("Lohn: Fr. 6'500.– pro Monat", (6500, 6500, "CHF", "month")),
    ("Monatslohn 3.200,- € bis 3.600,- €", (3200, 3600, "EUR", "month")),
    ("Bis zu 75.000 € Jahresgehalt", (None, 75000, "EUR", "year")),
    ("Mindestgehalt laut Kollektivvertrag: EUR 2.900 brutto/Monat", (2900, 2900, "EUR", "month")),
    ("Fixgehalt 60-75 T€ brutto", (60000, 75000, "EUR", "year")),
    # French
    ("Salaire : 45 000 € brut annuel", (45000, 45000, "EUR", "year")),
    ("Rémunération : 50-60K€ selon profil", (50000, 60000, "EUR", "year")),
    ("Rémunération entre 38 000 et 45 000 euros bruts annuels", (38000, 45000, "EUR", "year")),
    ("Salaire à partir de 2 300 € brut par mois", (2300, None, "EUR", "month")),
    ("Taux horaire : 12,50 €", (12.5, 12.5, "EUR", "hour")),
    ("De 42k€ à 48k€ brut / an", (42000, 48000, "EUR", "year")),
    ("TJM : 450 € - 550 €", (450, 550, "EUR", "day")),
    ("Salaire : 2 500 €", (2500, 2500, "EUR", "month")),
    # Spanish, Portuguese, Italian, Dutch, Polish, Nordic
    ("Salario: 30.000 € - 36.000 € brutos anuales", (30000, 36000, "EUR", "year")),
    ("Retribución de 1.800 € brutos al mes", (1800, 1800, "EUR", "month")),
    ("Sueldo entre 28.000 y 32.000 euros", (28000, 32000, "EUR", "year")),
    ("Salário: R$ 8.000 a R$ 10.000 por mês", (8000, 10000, "BRL", "month")),
    ("RAL: 35.000 - 42.000 €", (35000, 42000, "EUR", "year")),
    ("Retribuzione 1.600 euro lordi al mese", (1600, 1600, "EUR", "month")),
    ("Salaris: €3.500 - €4.800 bruto per maand", (3500, 4800, "EUR", "month")),
    ("Wynagrodzenie: 15 000 - 20 000 PLN brutto miesięcznie", (15000, 20000, "PLN", "month")),
    ("Wynagrodzenie 120-150 zł/h", (120, 150, "PLN", "hour")),
    ("Lön: SEK 45 000 - 52 000 per month", (45000, 52000, "SEK", "month")),
    # a board's own field
    ("$120k - $150k", (120000, 150000, "USD", "year")),
    ("120-150k USD", (120000, 150000, "USD", "year")),
    ("€50.000–65.000", (50000, 65000, "EUR", "year")),
    ("CHF 110'000", (110000, 110000, "CHF", "year")),
    ("ab 60.000 EUR", (60000, None, "EUR", "year")),
    ("£25 per hour", (25, 25, "GBP", "hour")),
]

NO_PAY = [
    "",
    "A competitive salary and 25 days of holiday.",
    "Salary: 1 - 1,000,000 USD",
    "Salary range: $0 - $100,000",
    "We raised $50M from leading investors.",
    "Series A of $12,000,000 - $15,000,000 in sight",
    "JACIR, 290 personnes pour 70M€ CA, recrute.",
    "A firm with $100,000 - $500,000 in revenue per employee",
    "Bonus: up to $10,000 per year",
    "$5,000 sign-on bonus",
    "A sign-on bonus of $5,000 - $10,000 is paid after 90 days",
    "Employees earn a $500 referral bonus and a $75/month gym reimbursement.",
    "An annual stipend of $20,000 for learning",
    "$1,000 stipend for your home office",
    "50 € Gutschein pro Monat",
    "Up to €500 per month for childcare",
    "Wir zahlen 500 € Prämie und 40 € Zuschuss zum Deutschlandticket im Monat",
    "Prime de cooptation de 1 500 €, tickets restaurant de 9,50 € par jour",
    "401k match: up to $23,000 per year",
    "Match up to 5% of your salary up to $15,000 per year",
    "You will own a budget of $100,000 - $250,000",
    "Carry a quota of $800,000 per year",
    "Manage accounts of $20k-$100k ARR",
    "Our customers save $50,000 per year",
    "Plans from $29 per month; the product costs $20 to $40 per user",
    "Deals of $50k to $200k with enterprise customers",
    "Life insurance worth $100,000",
    "Tuition assistance up to $5,250 per year for any field of study",
    "We manage $100B for 50,000 customers",
    "Call +1 (415) 555-0100 or see room 45 000",
    "Awarded a grant of €60,000 - €80,000",
    "Relocation package of €8,000 to €10,000",
    "Über dem künftigen Mindestlohn von 12 €",
    "Verkaufsprämien über 200 € im Monat",
    "Urlaubsgeld in Höhe von 1.500 €",
    "Variable echo: ${PRICE} and $1, then $2 in bash",
    "Equity worth $50,000 - $80,000",
    "Every colleague has €20,000 per year to spend on tools",
    "Shift differential of $5 per hour",
    "Donations of $10,000 per year to charity",
    "Therapists bill $150 per session",
    "We pay $45 per visit",
    "Experience with budgets over $500,000 and teams of 10",
    "Umsatz von 50.000 € im Monat",
    "Un plus de 200 € al mes por transporte",
    "A prize pool of £20,000 - £30,000",
]


@pytest.mark.parametrize(("text", "pay"), STATED)
def test_the_pay_that_a_posting_states_is_read(
    text: str, pay: tuple[float, float, str, str]
) -> None:
    assert salary_in(text) == Salary(*pay)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", NO_PAY)
def test_other_money_is_not_taken_for_pay(text: str) -> None:
    assert salary_in(text) is None
