"""Report → the HTML report: one file that asks nothing of anybody, complete without JavaScript."""

from __future__ import annotations

import re

from markupsafe import Markup

from referrals.model.advice import Report
from reports.page.funnel import groups
from reports.page.network import network_picture
from reports.page.policy import META, in_force, policy
from reports.page.threads import thread_rows
from reports.page.timeline import timeline
from reports.say.page_text import isolated
from reports.say.self_contained import reaches_out
from reports.say.soft_hyphens import softened
from reports.say.templating import TEMPLATES, source
from reports.say.washing import washed
from reports.view.view import PAGE, view

_BLANKS = re.compile(r"""("[^"\n]*"|'[^'\n]*')|\s*([{};])\s*|(?<=[:,]) """)
"""What a style sheet can do without, and what is in quotes, which it keeps."""
_FOR_AUTHORS = re.compile(r"^[ \t]*//[^\n]*\n|/\*.*?\*/|^\s+", re.MULTILINE | re.DOTALL)
STYLES = ("style", "tables", "pictures", "print")


def page(report: Report, earlier: str = "") -> str:
    """The whole report, for a browser. *earlier* is where the reports before it are listed."""
    clean = washed(report)
    shown = view(clean, PAGE)
    css = _BLANKS.sub(r"\1\2", "".join(_slim(f"report/{name}.css") for name in STYLES))
    script = _slim("report/script.js")
    shut = policy(css, script)
    html = TEMPLATES.get_template("report/page.html.j2").render(
        view=shown,
        network=network_picture(clean),
        threads=thread_rows(clean),
        timeline=timeline(clean),
        groups=groups(clean),
        earlier=earlier,
        css=Markup(css),  # noqa: S704 - our own file
        script=Markup(script),  # noqa: S704 - our own file
        policy=shut,
    )
    html = isolated(softened(html))
    # A template of the user's may say anything but this.
    if not in_force(html, shut):
        raise ValueError(
            "report/page.html.j2 must begin with <!DOCTYPE html>, <html>, <head>, <meta charset>, "
            f"and {META.format(policy='{{ policy }}')}"
        )
    if out := reaches_out(html, script):
        raise ValueError(f"the report would load, send or run something: {out}")
    return html


def _slim(name: str) -> str:
    """A template's file without the comments and indents, which only its authors need."""
    return _FOR_AUTHORS.sub("", source(name))
