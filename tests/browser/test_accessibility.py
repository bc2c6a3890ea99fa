"""The pages against the rules of axe-core for WCAG 2.2 A and AA, in a real browser.

AXE_CORE names the file axe.min.js, which `./run browser` fetches; without it the tests are skipped.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from browser_pages import arabic_record, crowded_record, report

from summariser.rendering import render_html

AXE = os.environ.get("AXE_CORE")
pytestmark = pytest.mark.skipif(not AXE, reason="AXE_CORE does not name axe.min.js: ./run browser")

PAGES: dict[str, Callable[[], str]] = {
    "record": lambda: render_html(crowded_record()),
    "arabic record": lambda: render_html(arabic_record()),
    "report": lambda: report(60),
    "report of nothing": lambda: report(0),
}
SIZES = {"wide": {"width": 1280, "height": 800}, "narrow": {"width": 390, "height": 844}}
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]


def violations(page: Any) -> list[str]:
    """What axe finds: rule, and the elements that break it."""
    page.evaluate(Path(AXE or "").read_text(encoding="utf-8"))
    found = page.evaluate(
        "async tags => (await axe.run(document, {runOnly: {type: 'tag', values: tags}})).violations", TAGS
    )
    return [
        f"{one['id']}: {node['html'][:200]} {node['failureSummary']}"
        for one in found
        for node in one["nodes"]
    ]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(opened: Any, name: str, scheme: str, size: str) -> None:
    page = opened(PAGES[name](), viewport=SIZES[size], color_scheme=scheme)
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_a_record_that_is_used(opened: Any, scheme: str) -> None:
    page = opened(render_html(crowded_record()), viewport=SIZES["narrow"], color_scheme=scheme)
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    page.click("#figures-3 .refs a")
    assert violations(page) == []
    page.check(".toggles input[value=uncovered]")
    assert violations(page) == []
    page.emulate_media(media="print", color_scheme=scheme)
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("tab", ["Articles", "Commitments", "Figures", "Actors", "Inputs", "Ledger"])
def test_axe_finds_nothing_in_the_tables(opened: Any, scheme: str, tab: str) -> None:
    page = opened(report(60), color_scheme=scheme)
    page.get_by_role("tab", name=tab).click()
    if tab == "Ledger":
        page.click("#table tbody tr td:first-child")
    assert violations(page) == []


@pytest.mark.parametrize("name", PAGES)
def test_everything_to_touch_is_44_pixels_high(opened: Any, name: str) -> None:
    page = opened(PAGES[name](), viewport=SIZES["narrow"], has_touch=True, is_mobile=True)
    for view in ("record", "article"):
        if page.locator(f".tab[href='#{view}']").count():
            page.click(f".tab[href='#{view}']")
        assert page.evaluate(SMALL) == []


# Links within a line of text are excepted, as in WCAG 2.5.5: their line is as high as it is.
SMALL = """() => [...document.querySelectorAll("a[href], button, input, select, summary, label")]
  .filter(one => one.checkVisibility() && !one.matches("[type=checkbox], .about a, .number, label.search"))
  .map(one => [one.outerHTML.slice(0, 120), one.getBoundingClientRect()])
  .filter(([, box]) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
  .map(([html, box]) => `${html} ${Math.round(box.width)}x${Math.round(box.height)}`)"""
