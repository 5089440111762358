"""How single values of config.toml are written: lengths of time, pay, phrases of titles, rates."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from referrals.domain.postings.fit import PayFloor
from referrals.knowledge.mail.addresses import address_in, is_address, mailboxes
from referrals.knowledge.titles.search import matcher
from referrals.model.days import Length

LENGTH = re.compile(r"(\d{1,4})\s*(?:(mo)(?:nths?)?|(y)(?:ears?)?|(d)(?:ays?)?|(w)(?:eeks?)?)")
UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 7 * 86400}


def seconds(value: object) -> object:
    """ "30m" → 1800.0; a bare number counts as seconds."""
    if isinstance(value, str):
        match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([smhdw])", value.strip())
        if not match:
            raise ValueError('a length of time looks like "30m", "12h" or "30d"')
        return float(match[1]) * UNITS[match[2]]
    return value


def with_unit(value: object) -> object:
    """ "30m" → 1800.0; a bare number would be seconds to one and minutes to another."""
    if isinstance(value, int | float):
        # pydantic makes a mistake of a ValueError alone.
        why = f'a length of time has a unit: "{value}s" for seconds, "{value}m" for minutes'
        raise ValueError(why)  # noqa: TRY004
    return seconds(value)


def as_timedelta(value: object) -> object:
    """ "30d" → 30 days. A bare number would be seconds to one and days to another."""
    if not isinstance(value, str):
        why = f'a length of time has a unit: "{value}d" for days, "{value}w" for weeks'
        raise ValueError(why)  # noqa: TRY004
    if value.strip()[-1:] in ("s", "m", "h") and seconds(value):
        # "3m" is three months to whoever writes it here, and three minutes to a machine.
        why = f'is counted in days or weeks, like "30d" or "4w"; "{value}" is shorter than a day'
        raise ValueError(why)
    try:
        return timedelta(seconds=float(str(seconds(value))))
    except OverflowError:
        raise ValueError(f'"{value}" is longer than anybody lives') from None


def as_length(value: object) -> object:
    """ "6mo", "1y", "90d", "12w" → whole months, or days."""
    match = LENGTH.fullmatch(value.strip()) if isinstance(value, str) else None
    if not match:
        raise ValueError('a length of time looks like "6mo", "1y", "90d" or "12w" here')
    number, unit = int(match[1]), match[match.lastindex or 2]
    if unit in ("mo", "y"):
        return Length(months=number * (12 if unit == "y" else 1))
    return Length(days=number * (7 if unit == "w" else 1))


def web_address(text: str) -> str:
    """An address that others can open in a browser."""
    parts = text.partition("://")
    host = re.split(r"[/?#]", parts[2], maxsplit=1)[0]
    if parts[0].lower() not in ("http", "https") or not host or re.search(r"\s", text):
        raise ValueError(f"'{text}' is no address on the web; write one like https://me.example/…")
    return text


Year = Annotated[int, Field(ge=1900, le=2200)]
Seconds = Annotated[float, BeforeValidator(seconds), Field(ge=0, allow_inf_nan=False)]
Duration = Annotated[float, BeforeValidator(with_unit), Field(ge=0, allow_inf_nan=False)]
Span = Annotated[timedelta, BeforeValidator(as_timedelta)]
Months = Annotated[Length, BeforeValidator(as_length)]
WebAddress = Annotated[str, AfterValidator(web_address)]


def named_address(text: str) -> str:
    """An address with or without a name: "Robin <robin@x.example>". Of an address in other letters
    than ours the mail program knows how to write it."""
    if address_in(text) is None:
        raise ValueError(f"'{text}' is no mail address")
    if "," in re.sub(r'"[^"]*"', "", text):
        # A mail program takes what stands before the comma for another recipient.
        name, _, rest = text.rpartition("<")
        quoted = f'"{name.strip()}" <{rest}'
        raise ValueError(f"a name with a comma stands in quotes: '{quoted}'")
    return text


def bare_address(text: str) -> str:
    """The address alone."""
    return text if is_address(text) else address_in(named_address(text)) or text


def named_addresses(text: str) -> str:
    """One address or several, with or without names, with commas between them."""
    told = mailboxes(text)
    if len(told.found) < 2 or told.faults:
        return named_address(text)
    unquoted = re.sub(r'"[^"]*"', "", text)
    if unquoted.count(",") != len(told.found) - 1 or ";" in unquoted:
        raise ValueError(
            f"'{text}': between two addresses stands a comma, and a name with a comma in quotes"
        )
    return text


NamedAddress = Annotated[str, AfterValidator(named_address)]
NamedAddresses = Annotated[str, AfterValidator(named_addresses)]
MailAddress = Annotated[str, AfterValidator(bare_address)]


def said_name(text: str) -> str:
    if not text.strip():
        raise ValueError("a company needs a name")
    return text


HOST = re.compile(r"[^\s/@.:]+(?:\.[^\s/@.:]+)+|localhost|\[[0-9a-fA-F:.]+\]")


def careers_address(text: str) -> str:
    """An address on the web, with or without its https://."""
    scheme, rest = text.split("://", 1) if "://" in text else ("https", text)
    host = re.sub(r":\d+$", "", re.split(r"[/?#]", rest.strip(), maxsplit=1)[0])
    if scheme.lower() not in ("http", "https"):
        raise ValueError(
            f"'{text}' is no address on the web: it begins with neither http nor https"
        )
    if text and not HOST.fullmatch(host):
        raise ValueError(
            f"'{text}' is no address; write one like https://acme.example/careers, or leave it out"
        )
    return text


def contact_address(text: str) -> str:
    """A mail or web address, for boards' owners to write to."""
    if not (text.isascii() and text.isprintable()) or set(text) & set(";()"):
        raise ValueError(f"'{text}' cannot stand in a request; write an address in plain letters")
    return text if re.match(r"https?://[^\s/]+\.\S+$", text) else bare_address(text)


def pay_floor(value: object) -> object:
    """ "70000 EUR/year" → 70,000 euros a year."""
    match = re.fullmatch(
        r"([\d][\d ,.']*)\s*([A-Za-z]{3})\s*/\s*(year|month|week|day|hour)", str(value)
    )
    if not match:
        raise ValueError('a salary floor looks like "70000 EUR/year"')
    return PayFloor(float(re.sub(r"[ ,.']", "", match[1])), match[2].upper(), match[3])  # type: ignore[arg-type]


def title_phrase(value: str) -> str:
    """A phrase, or a regular expression between slashes."""
    try:
        matcher(value)
    except re.error as error:
        raise ValueError(f"{value} is no regular expression: {error}") from error
    return value


def stated_rates(value: dict[str, float]) -> dict[str, float]:
    """{ USD = 0.92, month = 12 }"""
    for name, worth in value.items():
        if not re.fullmatch("[A-Z]{3}|month|week|day|hour", name) or worth <= 0:
            raise ValueError("rates look like { USD = 0.92, month = 12, hour = 1720 }")
    return value


Phrase = Annotated[str, AfterValidator(title_phrase)]
Port = Annotated[int, Field(ge=1, le=65535)]
Security = Literal["starttls", "tls", "none"]
