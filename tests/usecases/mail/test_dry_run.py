"""What a look at the day's mail says and what `send` does are one decision, on every morning."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest

from referrals.store.book import Book
from referrals.usecases.mail.outbox import NotAllSent, send_mail, would_go
from tests.ground import NOW
from tests.reports.morning import TODAY, morning, planned
from tests.servers.fixtures import Configured
from tests.servers.smtp import Postbox, serving
from tests.usecases.mail.test_outbox import QUIET, on

SMTP = """[mail]
method = "smtp"
host = "127.0.0.1"
port = {}
security = "none"
rhythm = "{}"
"""


@pytest.mark.parametrize("rhythm", ["news", "daily", "weekly"])
def test_a_dry_run_says_what_send_does(book: Book, configured: Configured, rhythm: str) -> None:
    luck, postbox, seen = Random(rhythm), Postbox(), set[tuple[bool, bool]]()
    with serving(postbox) as port:
        config = configured(SMTP.format(port, rhythm))
        outbox = config.reports / "outbox"
        for number in range(60):
            day = TODAY + timedelta(days=number)
            report = on(day, morning() if luck.random() < 0.3 else QUIET)
            if luck.random() < 0.2:
                outbox.mkdir(parents=True, exist_ok=True)
                torn = next(iter(outbox.glob("*.eml")), outbox / f"{day - timedelta(days=1)}.eml")
                torn.write_bytes(b"Subject: half")
            postbox.out_of_order = luck.random() < 0.3
            before = len(postbox.received)

            due, waits = would_go(book, config, report)
            with suppress(NotAllSent):
                send_mail(book, config, report, NOW)

            assert (book.fact("mailed") == day.isoformat()) == (due is not None), day
            went = len(postbox.received) > before
            assert postbox.out_of_order or went == (due is not None or waits), day
            seen.add((due is not None, waits))
    assert len(seen) >= 2


def test_news_of_a_day_whose_mail_went_late_make_the_next_due(
    book: Book, configured: Configured
) -> None:
    postbox = Postbox()
    tomorrow = on(TODAY + timedelta(days=1), morning())
    # Seen first on the day on which the late mail went: in no mail yet, and today no news.
    old = tuple(replace(one, new=False) for one in tomorrow.opportunities)
    later = planned(replace(tomorrow, today=TODAY + timedelta(days=2), opportunities=old))
    with serving(postbox) as port:
        config = configured(SMTP.format(port, "news"))
        postbox.out_of_order = True
        with pytest.raises(NotAllSent):
            send_mail(book, config, morning(), NOW)
        postbox.out_of_order = False
        assert send_mail(book, config, on(tomorrow.today), NOW)

        due, _ = would_go(book, config, later)

        assert due
        assert send_mail(book, config, later, NOW)
