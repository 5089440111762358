"""Names that are written from the right keep what stands behind them in its place."""

from __future__ import annotations

import pytest

from reports.page.page import page
from reports.say.page_text import isolated
from tests.reports.long_names import long_names


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        ("<p>at شركة الاتصالات, 2017–2021</p>", "<p>at <bdi>شركة الاتصالات</bdi>, 2017–2021</p>"),
        ("<p>A3 עדה כהן: ask</p>", "<p>A3 <bdi>עדה כהן</bdi>: ask</p>"),
        ("<p>(عبد) and عبد</p>", "<p>(<bdi>عبد</bdi>) and <bdi>عبد</bdi></p>"),
        ("<b>عبد الرحمن</b>", "<b>عبد الرحمن</b>"),
        ("<p>Ana Silva, 2017–2021</p>", "<p>Ana Silva, 2017–2021</p>"),
        ("<pre>at عبد, 2017</pre>", "<pre>at عبد, 2017</pre>"),
        ('<a href="?q=عبد">x عبد</a>', '<a href="?q=عبد">x <bdi>عبد</bdi></a>'),
    ],
)
def test_a_name_written_from_the_right_is_kept_together(html: str, kept: str) -> None:
    assert isolated(html) == kept


def test_the_report_keeps_years_behind_such_a_name() -> None:
    assert "المتقدمة</bdi>, 2017–2021" in page(long_names())
