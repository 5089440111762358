"""Report → the HTML report: one file that asks nothing of anybody, complete without JavaScript."""

from __future__ import annotations

from markupsafe import Markup, escape

from referrals.model.advice import Report
from reports.page.funnel import groups
from reports.page.network import network_picture
from reports.page.policy import META, policy
from reports.page.threads import thread_rows
from reports.page.timeline import timeline
from reports.say.safety import washed
from reports.say.templating import TEMPLATES, source
from reports.view.cards import Card
from reports.view.view import PAGE, View, view

STYLES = ("style", "tables", "pictures", "print")


def page(report: Report, earlier: str = "") -> str:
    """The whole report, for a browser. *earlier* is where the reports before it are listed."""
    clean = washed(report)
    shown = view(clean, PAGE)
    css = "".join(source(f"report/{name}.css") for name in STYLES)
    script = source("report/script.js")
    shut = policy(css, script)
    html = TEMPLATES.get_template("report/page.html.j2").render(
        view=shown,
        plan=_planned(shown, clean.plan),
        network=network_picture(clean),
        threads=thread_rows(clean),
        timeline=timeline(clean),
        groups=groups(clean),
        earlier=earlier,
        css=Markup(css),  # noqa: S704 - our own file
        script=Markup(script),  # noqa: S704 - our own file
        policy=shut,
    )
    # A template of the user's may say anything but this.
    if META.format(policy=escape(shut)) not in html:
        raise ValueError(f"report/page.html.j2 must keep {META.format(policy='{{ policy }}')}")
    return html


def _planned(shown: View, plan: tuple[str, ...]) -> list[Card]:
    """The cards of the week's plan."""
    return [card for card in (*shown.asks.shown, *shown.later.shown) if card.code in plan]
