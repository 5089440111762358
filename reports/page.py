"""Report → the HTML report: one file that asks nothing of anybody, complete without JavaScript."""

from __future__ import annotations

from markupsafe import Markup

from referrals.domain.model import Report
from reports.page_funnel import groups
from reports.page_network import network
from reports.page_timeline import timeline
from reports.policy import policy
from reports.safety import washed
from reports.templating import TEMPLATES, source
from reports.view import PAGE, view


def page(report: Report) -> str:
    """The whole report, for a browser."""
    clean = washed(report)
    css, script = source("report/style.css"), source("report/script.js")
    return TEMPLATES.get_template("report/page.html.j2").render(
        view=view(clean, PAGE),
        network=network(clean),
        timeline=timeline(clean),
        groups=groups(clean),
        css=Markup(css),  # noqa: S704 - our own file
        script=Markup(script),  # noqa: S704 - our own file
        policy=policy(css, script),
    )
