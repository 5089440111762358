"""No text of others ends the program: each reader reads it or sets it aside (FAULTS.md, 10 and 32)."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.foreign_words import READERS, SET_ASIDE

ODD = (
    "", "🚀", "*", "-", "?", "\ud800", "\0", "\x1b]52;c;x\x07", "\u202e", "\u2066", "שלום", "e\u0301\u0301",
    "\u0300", "٣٤٥", "१२", "②", "½", "Ⅻ", "9" * 5000, "1e999", "NaN", "inf", "-0", "(", ")", "[", "{",
    "http://[::1", "http://[", "http://a:99999999/", "http://a:x/", "http://exa..mple/", "//", "javascript:x",
    "99999-99-99", "2026-02-30", "0000-00-00", "Mon, 99 Foo 2026", "Sat, 01 Jan 0001 00:00:00 +2300",
    "Fri, 31 Dec 9999 23:59:59 -2300", "-1", "\ufffe", "\uffff", "\U0010ffff", "\u3000", "\r\n", "\t", '"',
    "<", "&", "&#x110000;", "&#xd800;", "<a ", "<!--", "</", "%zz", "@", "a@", "+49 (0)", "/", "|", ";", ",",
    "Acme", "GmbH", "formerly", "aka", "now", "Berlin", "remote", "€", "$", "k", "per year", "senior", "II",
    "engineer i\u0307", "engineer \u0130", "(m/w/d)", "2026", "Jan", "ß", "ﬁ", "\u2028", "\x85", "BEGIN:VCARD",
    "\nSo", "a\rb", "=?utf-8?b?", "?=", "=?x?q?=ZZ?=", "9999y", "1e5", "a" * 10_000, "☃" * 3000,
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=40),
    st.text(st.characters(), max_size=40),  # half characters, too
    st.lists(st.one_of(st.sampled_from(ODD), st.text(max_size=3)), max_size=12).map("".join),
    st.lists(st.sampled_from(ODD), max_size=8).map(" ".join),
    st.lists(st.sampled_from(ODD), max_size=8).map(", ".join),
)


def readable(name: str, text: str) -> None:
    """Read it, or set it aside."""
    try:
        READERS[name](text)
    except SET_ASIDE:
        """Said by the reader, in its own words."""


@pytest.mark.parametrize("name", READERS)
def test_no_odd_word_ends_the_program(name: str) -> None:
    for text in ODD:
        readable(name, text)


@pytest.mark.parametrize("name", READERS)
@settings(
    derandomize=True,
    max_examples=40,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(text=TEXTS)
def test_no_invented_text_ends_the_program(name: str, text: str) -> None:
    readable(name, text)
