"""Report → the letter of the morning."""

from __future__ import annotations

from dataclasses import dataclass

import css_inline
from markupsafe import Markup

from referrals.model.advice import Report
from referrals.model.wording import Rhythm
from reports.drafts.one_tap import OneTap, Subjects
from reports.say.page_text import isolated
from reports.say.self_contained import reaches_out
from reports.say.soft_hyphens import softened
from reports.say.templating import TEMPLATES, plain, source
from reports.say.washing import washed
from reports.view.subject import subject
from reports.view.view import MAIL, View, shorter, view

LARGEST = 80_000
"""Bytes of HTML; Gmail cuts a mail off at about 102,000."""


@dataclass(frozen=True)
class Letter:
    """A mail to the user; *text* says everything that *html* says, in the same order."""

    subject: str
    text: str
    html: str


def letter(
    report: Report, subjects: Subjects | None = None, to: str = "", rhythm: Rhythm = "news"
) -> Letter:
    """The mail: subject, and the sections of REPORT.md with their caps.

    *subjects* are those of one-tap answers, which go to *to* or else to the user's own address;
    `codes_shown` says for which codes they are shown. What is too long for mail programs is dropped
    from the bottom, and that is said.
    """
    clean = washed(report)
    shown = view(clean, MAIL, OneTap(to or clean.me.email or "", subjects or {}), rhythm)
    while len((html := _html(shown)).encode()) > LARGEST:
        shown = shorter(shown)
    if out := reaches_out(html):
        raise ValueError(f"the mail would load, send or run something: {out}")
    text = plain("email/letter.txt.j2", {"view": shown}) + "\n"
    return Letter(subject(clean), text, html)


def codes_shown(report: Report) -> list[str]:
    """Of everything in the mail that can be answered with one tap."""
    shown = view(washed(report), MAIL)
    parts = (shown.asks, shown.follow_ups, shown.thanks, shown.favours)
    return [item.code for part in parts for item in part.shown if item.code]


def _html(shown: View) -> str:
    html = TEMPLATES.get_template("email/letter.html.j2").render(
        view=shown,
        css=Markup(source("email/style.css")),  # noqa: S704 - our own file
        dark=Markup(source("email/dark.css")),  # noqa: S704 - our own file
    )
    # What mail programs drop is written into each element; the dark rules stay a <style>.
    return css_inline.CSSInliner(load_remote_stylesheets=False).inline(isolated(softened(html)))
