"""What each length of time of config.toml means, in words: a slip of a unit shows at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from referrals.config.model import Config
from referrals.usecases.health.check import Check

NEVER_REMINDED = "make follow_up_after shorter than give_up_after in [asks]"
UNITS = (("day", 86400), ("hour", 3600), ("minute", 60), ("second", 1))


def spans(config: Config) -> Iterator[Check]:
    """Each with what happens after it, set or left at what it is by default."""
    asks = config.asks
    late = NEVER_REMINDED if asks.follow_up_after >= asks.give_up_after else ""
    for name, span, means in (
        ("cooldown", asks.cooldown, "between two asks to one person"),
        ("after_declined", asks.after_declined, "from a no to the next ask of them there"),
        (
            "follow_up_after",
            asks.follow_up_after,
            "from an ask without an answer to its one reminder",
        ),
        (
            "give_up_after",
            asks.give_up_after,
            "from an ask without an answer to counting it as unanswered",
        ),
        ("lookout_for", asks.lookout_for, "how long somebody keeps an eye out when you do not say"),
    ):
        yield Check(name, f"{in_words(span)}: {means}", late if name == "follow_up_after" else "")
    if config.search.max_age:
        yield Check(
            "max_age", f"{in_words(config.search.max_age)}: older postings do not suit your search"
        )
    for company in config.companies:
        if waits_for := company.company().bonus_after:
            waits = f"{waits_for}: until {company.name} pays who refers you"
            yield Check("bonus_after", waits)
    budget = timedelta(seconds=config.scan.budget)
    yield Check("budget", f"{in_words(budget)}: for a scan of all boards")
    yield Check("delay", f"{_delay(config.scan.delay)}: between two requests to one host")
    most = timedelta(seconds=config.scan.timeout)
    yield Check("timeout", f"{in_words(most)}: for one request, at most")


def _delay(said: float | None) -> str:
    return "1 second, less where welcome" if said is None else in_words(timedelta(seconds=said))


def in_words(span: timedelta) -> str:
    """ "30 days", "1 hour 30 minutes", "0.5 seconds"."""
    left, said = span.total_seconds(), list[str]()
    for unit, length in UNITS:
        count = left // length if length > 1 else left
        left -= count * length
        if count or (length == 1 and not said):
            said.append(f"{count:g} {unit}{'' if count == 1 else 's'}")
    return " ".join(said)
