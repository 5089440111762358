"""What would load, send or run something from a page or a mail, however it is written."""

from __future__ import annotations

import pytest

from reports.mail.letter import letter
from reports.page.page import page
from reports.page.policy import META, in_force
from reports.say.self_contained import reaches_out
from tests.reports.busy_morning import BUSY
from tests.reports.morning import MORNING

PAGE = "<!DOCTYPE html><html><head><title>x</title></head><body>{}</body></html>"
EVIL = "https://evil.example/x"

REACHING = (
    f"<img src='{EVIL}' width=1 height=1>",
    f"<IMG\nSRC={EVIL}>",
    f"<p style='background: url({EVIL})'>",
    rf"<p style='background: \75rl({EVIL})'>",
    f"<p style='background: u/**/rl(x); background: URL( \"{EVIL}\" )'>",
    f"<style>@import '{EVIL}';</style>",
    f"<style>p {{ background: image-set('{EVIL}' 1x) }}</style>",
    f"<style>p {{ background: -webkit-image-set('{EVIL}' 1x) }}</style>",
    f"<style>@font-face {{ src: url({EVIL}) }}</style>",
    f"<iframe src='{EVIL}'></iframe>",
    "<iframe srcdoc='&lt;img src=x&gt;'></iframe>",
    f"<object data='{EVIL}'></object>",
    f"<embed src='{EVIL}'>",
    f"<form action='{EVIL}'><button>Go</button></form>",
    f"<button formaction='{EVIL}'>Go</button>",
    f"<input type=image src='{EVIL}'>",
    f"<link rel=stylesheet href='{EVIL}'>",
    "<link rel=dns-prefetch href='//evil.example'>",
    f"<meta http-equiv=refresh content='0; url={EVIL}'>",
    f"<META HTTP-EQUIV=' Refresh ' CONTENT='0; {EVIL}'>",
    f"<base href='{EVIL}'>",
    f"<picture><source srcset='{EVIL} 2x'></picture>",
    f"<video poster='{EVIL}'></video>",
    f"<audio src='{EVIL}'></audio>",
    f"<table background='{EVIL}'></table>",
    f"<svg><image href='{EVIL}'/></svg>",
    f"<svg><use xlink:href='{EVIL}#a'/></svg>",
    f"<svg><rect fill='red' style='fill: url({EVIL}#g)'/></svg>",
    f"<svg><feImage href='{EVIL}'/></svg>",
    f"<a href='/' ping='{EVIL}'>x</a>",
    "<a href='javascript:alert(1)'>x</a>",
    "<a href=' java\nscript:alert(1)'>x</a>",
    "<a href='data:text/html,x'>x</a>",
    "<p onclick='x()'>x</p>",
    "<script>x()</script>",
    f"<script src='{EVIL}'></script>",
    f"<!--[if mso]><img src='{EVIL}'><![endif]-->",
    f"<!--[if mso]><p style='background: url({EVIL})'>x</p><![endif]-->",
    "<noscript><p title='</noscript><img src=x>'>",
    f"<template><img src='{EVIL}'></template>",
)


@pytest.mark.parametrize("markup", REACHING)
def test_what_reaches_out_is_found_however_it_is_written(markup: str) -> None:
    assert reaches_out(PAGE.format(markup))


@pytest.mark.parametrize(
    "markup",
    [
        "<a href='https://board.example/jobs?id=1'>x</a>",
        "<a href='mailto:ana@x.example?subject=Hi'>x</a>",
        "<a href='#open'>x</a><a href='index.html'>x</a>",
        "<svg><rect style='fill: url(#g)'/></svg>",
        "<p>url(https://evil.example) and &lt;img src=x&gt; as words</p>",
        "<!--[if mso]><table><tr><td><![endif]-->",
    ],
)
def test_what_asks_nothing_of_anybody_is_let_through(markup: str) -> None:
    assert reaches_out(PAGE.format(markup)) == ""


def test_our_own_page_and_mail_reach_out_to_nobody() -> None:
    for report in (MORNING, BUSY):
        page(report)
        letter(report)


SHUT = "default-src 'none'"
TAG = META.format(policy="default-src &#39;none&#39;")


@pytest.mark.parametrize(
    "head",
    [
        "<!DOCTYPE html><html><head><!-- {} -->",
        "<!DOCTYPE html><html><head><title>{}</title>",
        "<!DOCTYPE html><html><head><style>{}</style>",
        "<!DOCTYPE html><html><head><script>1</script>{}",
        "<!DOCTYPE html><html><head><meta http-equiv=refresh content=0>{}",
        "<!DOCTYPE html><html><head></head><body>{}",
        "<!DOCTYPE html><html><body>{}",
        "<html onload='x()'><head>{}",
        "<!DOCTYPE html><html><head><noscript>{}</noscript>",
    ],
)
def test_a_policy_that_browsers_do_not_see_first_is_not_in_force(head: str) -> None:
    assert not in_force(head.format(TAG), SHUT)


def test_a_policy_at_the_top_of_the_head_is_in_force() -> None:
    top = '<!DOCTYPE html>\n<html lang="de">\n<head>\n<meta charset="utf-8">\n'
    assert in_force(f"{top}{TAG}", SHUT)
