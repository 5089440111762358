"""What passed, ask by ask, and how far asks got: what of a report needs no advice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from referrals.domain.advice.funnel import funnel, rates
from referrals.domain.network.network import Network
from referrals.model.advice import Report, Story
from referrals.model.postings import Posting


def stories(network: Network, asked_about: Mapping[int, Posting]) -> Iterator[Story]:
    """Every ask, the latest first."""
    for ask in sorted(network.asks, key=lambda ask: (ask.sent_on, ask.id), reverse=True):
        if contact := network.contacts.get(ask.contact):
            via = network.contacts.get(ask.via) if ask.via else None
            yield Story(ask, contact, asked_about.get(ask.posting or 0), via)


def counts(network: Network, asked_about: Mapping[int, Posting]) -> Report:
    """The report's funnel, counts and stories, without whom to ask: to find that out takes a large
    book ten times as long."""
    return Report(
        network.today,
        network.me,
        (),
        funnel=funnel(network.asks),
        rates=rates(network),
        stories=tuple(stories(network, asked_about)),
    )
