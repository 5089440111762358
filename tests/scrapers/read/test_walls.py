"""A page without postings: a wall, a page that says that nothing is open, or only another page."""

from __future__ import annotations

import pytest

from scrapers.read.own_words import says_closed, says_none_open
from scrapers.read.walls import is_bare, wall

LONG = "<p>We build boats of wood and care for every plank of them.</p>" * 60


def page(body: str, title: str = "Acme") -> str:
    return f"<html><head><title>{title}</title></head><body>{body}</body></html>"


@pytest.mark.parametrize(
    "text",
    [
        page("<p>Verify you are human by completing the action below.</p>"),
        page("", "Just a moment..."),
        page("<h1>Access Denied</h1><p>Reference #18.2f</p>"),
        page("<p>Bitte bestätigen Sie, dass Sie ein Mensch sind.</p>"),
        page("<p>Vérifiez que vous êtes humain</p>"),
        page("<p>Verifica que eres humano</p>"),
        page("<p>Verifique se você é humano</p>"),
        page("<p>Conferma di non essere un robot: non sono un robot</p>"),
        page("<p>Bevestig dat u een mens bent</p>"),
        page("<p>Verifiera att du är människa</p>"),
        page("<p>Bekreft at du er et menneske</p>"),
        page("<p>Vahvista, että olet ihminen</p>"),
        page("<p>Potwierdź, że jesteś człowiekiem</p>"),
        page("<p>Ověřte, že jste člověk</p>"),
        page("<p>请确认您是真人</p>"),
        page("<form><input name=user><input type=Password name=p></form>"),
        page("<p>Use your work account</p>", "Sign in to Acme"),
        page("<form method=post><input type=hidden name=SAMLRequest value=x></form>"),
        page("<div class='cf-turnstile'></div>"),
        page("<div class='box h-captcha' data-sitekey=x></div>"),
        page("<div class=x></div><script src='https://www.google.com/recaptcha/api.js'></script>"),
        page(f"<script>window._cf_chl_opt={{}}</script>{LONG}"),
    ],
)
def test_a_wall_is_known(text: str) -> None:
    assert wall(text)


@pytest.mark.parametrize(
    "text",
    [
        page("<h1>Careers</h1><p>We look for people who like wood.</p>"),
        page(f"{LONG}<form><input type=password></form>"),
        page(f"{LONG}<div class='g-recaptcha'></div>"),
        page("<p>No open positions.</p><div class='g-recaptcha'></div>"),
        "",
    ],
)
def test_a_page_without_postings_is_no_wall_for_that(text: str) -> None:
    assert wall(text) is None


@pytest.mark.parametrize(
    ("body", "bare"),
    [
        ("", True),
        ("<h1>Our open positions</h1>", True),
        ("<h1>Jobs</h1><p>There are no open positions right now.</p>", False),
        (LONG, False),
    ],
)
def test_a_title_without_a_list_is_bare(body: str, bare: bool) -> None:
    assert is_bare(page(body)) is bare


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("<p>There are <b>no</b> <a href=/x>open positions</a> today</p>", True),
        ("<div>There are no<div>secrets</div> open positions</div>", False),
        ("<template><p>No open positions</p></template>", False),
        ("<p hidden>No open positions</p><p>Cook</p>", False),
        ("<div style='display: none'><p>No open positions</p></div>Cook", False),
        ("<script>var none = 'No open positions'</script>", False),
    ],
)
def test_only_what_can_be_seen_on_a_page_is_its_word(body: str, says: bool) -> None:
    assert says_none_open(page(body)) is says


def test_a_closed_posting_says_so_in_one_sentence_of_its_page() -> None:
    assert says_closed(page(f"{LONG}<h2>Sorry!</h2><p>This job is no longer available.</p>"))
    assert not says_closed(page(f"{LONG}<p>This job is open. It is filled with joy.</p>"))
