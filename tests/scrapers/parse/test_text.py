"""What boards send as HTML is told as a person would read it, whatever is in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from referrals.texts.markup import LONGEST, STEERING, clean, plain_text

pieces = st.lists(
    st.one_of(
        st.text(st.characters(), max_size=8),
        st.sampled_from(
            ["<p>", "</p>", "<li>", "<ul>", "<a href='", "<!--", "-->", "<![CDATA[", "]]>", "<br/>",
             "&amp;", "&lt;", "&gt;", "&#0;", "&#x1b;", "&#55296;", "&nbsp;", "<", ">", "&", "\x00",
             "\x1b[31m", "\x1b]0;title\x07", "\ud800", "\u202e", "<?xml ?>", "<script>", "<table>"]
        ),
    )
).map("".join)  # fmt: skip


@given(pieces)
def test_no_text_steers_the_screen_or_breaks_the_reading(source: str) -> None:
    for text in (plain_text(source), clean(source)):
        assert not STEERING.search(text)
        text.encode()


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (None, ""),
        ("", ""),
        (" \n ", ""),
        ("One line\r\nand another", "One line\nand another"),
        ("Pay < 5 & more", "Pay < 5 & more"),
        ("<p>R&amp;D</p>\n<p>next<br>line</p>", "R&D\n\nnext\nline"),
        ("&lt;p&gt;a&amp;nbsp;b&lt;/p&gt;", "a b"),
        ("&amp;lt;p class=&quot;x&quot;&amp;gt;a&amp;lt;/p&amp;gt;", "a"),
        ("<p>at &lt;5 &amp;nbsp; people</p>", "at <5 people"),
        ("<h3>You</h3><ul><li>one<ul><li>deep</li></ul></li><li><p>two</p><p>more</p></li></ul>end",
         "You\n- one\n- deep\n- two\n\nmore\n\nend"),
        ("<table><tr><td>Pay</td><td>50</td></tr><tr><td>City</td></tr></table>", "Pay 50\nCity"),
        ("a<script>alert(1)</script><style>p{}</style><!-- no -->b", "ab"),
        ("<p>see ?a=1&copy=2</p>", "see ?a=1©=2"),
        ("<!-- only this -->", ""),
        ("cafe\u0301", "café"),
        ("\x1b[31mred\x1b[0m \x1b]0;own your title\x07text", "red text"),
        ("<p>soft\u00adware \ud800</p>", "software ?"),
    ],
)  # fmt: skip
def test_a_description_reads_as_a_person_would_read_it(source: str | None, text: str) -> None:
    assert plain_text(source) == text


@pytest.mark.parametrize(
    ("source", "title"),
    [
        (None, ""),
        ("  Engineer \n (f/m/d)\t", "Engineer (f/m/d)"),
        ("R&amp;amp;D &#8211; Lead", "R&D – Lead"),
        ("Copy&paste, C++ <Senior>", "Copy&paste, C++ <Senior>"),
        ("Evil \x1b]0;x\x07\u202etitle", "Evil title"),
    ],
)
def test_a_title_is_one_clean_line(source: str | None, title: str) -> None:
    assert clean(source) == title


@pytest.mark.parametrize("depth", [10, 300, 2_000, 100_000])
def test_nothing_is_lost_however_deep_it_is_nested(depth: int) -> None:
    text = plain_text("<p>first</p>" + "<div>" * depth + "deep" + "</div>" * depth + "last")

    assert text.split()[-2:] == ["deep", "last"]


@pytest.mark.parametrize(
    "source",
    [
        "<a " * 20_000,
        "<a " * LONGEST,
        "<!--" * 500_000,
        "&amp;" + "amp;" * 500_000 + "lt;p&gt;",
        "<p>" + "&#x1b;" * 300_000,
        "<table>" * 50_000,
        "\x1b]" * 500_000,
        " \n" * 500_000,
        "".join(f"&{'amp;' * depth}lt;p&{'amp;' * depth}gt;" for depth in range(700)),
    ],
    ids=lambda source: source[:12],
)
def test_hostile_markup_comes_to_an_end(source: str) -> None:
    assert len(plain_text(source)) <= LONGEST
    assert len(clean(source)) <= LONGEST


def test_what_is_longer_than_any_posting_is_cut() -> None:
    assert len(plain_text("word " * LONGEST)) <= LONGEST


def test_a_huge_tag_does_not_hide_the_text_around_it() -> None:
    assert plain_text(f"<p>before<img src='{'x' * 100_000}'>after</p>") == "beforeafter"


@given(st.text(st.sampled_from("ab \t\n\r\x00\x7f&#39;é;")))
def test_a_plain_name_is_cleaned_to_the_same_words_as_an_odd_one(name: str) -> None:
    assert clean(name) == clean(f"\u200b{name}")
