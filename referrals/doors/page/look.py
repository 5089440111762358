"""How pages look: the report's own styles and parts, and the policy under which they are shown."""

from __future__ import annotations

import re
from typing import Any

from markupsafe import Markup

from referrals.doors.page.answers import Asked, Shown
from reports.page.policy import hash_of
from reports.say.templating import TEMPLATES, source

_FOR_AUTHORS = re.compile(r"^[ \t]*//[^\n]*\n|/\*.*?\*/|^\s+", re.MULTILINE | re.DOTALL)
STYLES = ("report/style.css", "report/tables.css", "report/pictures.css", "serve/style.css")
CSS = "".join(_FOR_AUTHORS.sub("", source(name)) for name in STYLES)
SCRIPT = _FOR_AUTHORS.sub("", source("serve/script.js"))
POLICY = (
    f"default-src 'none'; style-src {hash_of(CSS)}; script-src {hash_of(SCRIPT)}; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""Nothing runs or loads but our own style and script, known by their hashes."""
ROOMS = {
    "/": "Today", "/asks": "Asks", "/people": "People", "/review": "Review",
    "/companies": "Companies", "/postings": "Postings", "/numbers": "Numbers",
    "/import": "Import", "/scan": "Scan",
}  # fmt: skip


def login_page() -> str:
    """The field for the password; it tells nothing of the book."""
    return TEMPLATES.get_template("serve/login.html.j2").render(css=Markup(CSS))  # noqa: S704


def html(asked: Asked, shown: Shown, rooms: dict[str, str]) -> str:
    words: dict[str, Any] = {
        "css": Markup(CSS),  # noqa: S704 - our own file
        "script": Markup(SCRIPT),  # noqa: S704 - our own file
        "form_secret": asked.memory.form_secret,
        "here": asked.here(),
        "rooms": rooms,
        "room": f"/{asked.path.split('/')[1]}",
        "told": asked.memory.told(asked.query.one("told")) or "",
    }
    template = TEMPLATES.get_template(f"serve/{shown.template}.html.j2")
    return template.render(**words | dict(shown.words))
