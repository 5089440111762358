"""Report → the letter of the morning, and the full page."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from hashlib import sha256

import css_inline
from markupsafe import Markup

from referrals.domain.model import Report
from reports.captions import subject
from reports.safety import washed
from reports.templating import TEMPLATES, plain, source
from reports.view import MAIL, PAGE, view


@dataclass(frozen=True)
class Letter:
    """A mail to the user; *text* says everything that *html* says, in the same order."""

    subject: str
    text: str
    html: str


def letter(report: Report) -> Letter:
    """The mail: subject, and the sections of REPORT.md with their caps."""
    clean = washed(report)
    shown = view(clean, MAIL)
    html = TEMPLATES.get_template("email/letter.html.j2").render(
        view=shown,
        css=Markup(source("email/style.css")),  # noqa: S704 - our own file
        dark=Markup(source("email/dark.css")),  # noqa: S704 - our own file
    )
    text = plain("email/letter.txt.j2", {"view": shown}) + "\n"
    # What mail programs drop is written into each element; the dark rules stay a <style>.
    inliner = css_inline.CSSInliner(load_remote_stylesheets=False)
    return Letter(subject(clean), text, inliner.inline(html))


def page(report: Report) -> str:
    """The HTML report: one file that asks nothing of anybody, complete without JavaScript."""
    css, script = source("report/style.css"), source("report/script.js")
    return TEMPLATES.get_template("report/page.html.j2").render(
        view=view(washed(report), PAGE),
        css=Markup(css),  # noqa: S704 - our own file
        script=Markup(script),  # noqa: S704 - our own file
        policy=_policy(css, script),
    )


def _policy(css: str, script: str) -> str:
    """A Content-Security-Policy under which nothing runs or loads but these two."""
    return (
        f"default-src 'none'; style-src {_hash(css)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
