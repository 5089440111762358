"""How soon after one another, and how many at once, a platform is asked.

Gentle where nobody says what is welcome: one at a time, a second apart. More only for public
interfaces that are made for programs, as far as their own pages, or who reads them, state it.
Retry-After and robots.txt come first, and a host that once says "not now" is asked as any other.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Rate:
    """How one host is asked."""

    delay: float = 1.0
    """Seconds between two requests."""
    at_once: int = 1
    """Requests that are under way."""
    calm: float = 1.0
    """Seconds between two requests to a host that has said "not now"."""

    def said(self, delay: float | None) -> Rate:
        """With the delay that the user says, if any."""
        return self if delay is None else replace(self, delay=delay, calm=delay)


GENTLE = Rate()
RATES = {
    # Answers of the public board interface come from a cache, one for each board.
    "greenhouse": Rate(delay=0.125, at_once=4),
    # "About 2 requests a second are welcome."
    "lever": Rate(delay=0.5, at_once=2),
    # One answer can take ten seconds; one a second is asked for all the same.
    "ashby": Rate(delay=1.0, at_once=2),
    # Ten a second and eight at once are allowed, says
    # https://developers.smartrecruiters.com/reference/rate-limiting
    "smartrecruiters": Rate(delay=0.2, at_once=4),
}
MOST_AT_ONCE = max(rate.at_once for rate in RATES.values())


def rate_of(platform: str) -> Rate:
    return RATES.get(platform, GENTLE)
