"""The pages in a real browser: pointing, keyboard, filters, search, print, and no request to anywhere.

They need Playwright and an installed Chromium (`./run browser`); without them they are skipped.
"""

from __future__ import annotations

from typing import Any

import pytest
from browser_pages import report
from records import RecordBuilder, trawlers

from summariser.models.record import ArticleSummary
from summariser.rendering import render_html


def record() -> ArticleSummary:
    return trawlers().build()


def test_a_card_and_its_sentence_light_each_other_up(opened: Any) -> None:
    page = opened(render_html(record()))
    page.hover("#figures-3 p")
    assert page.locator(".sentence.lit").evaluate_all("found => found.map(one => one.id)") == ["s3"]
    page.hover("#s2")
    lit = page.locator(".card.lit").evaluate_all("found => found.map(one => one.id)")
    assert set(lit) == {"commitments-2", "summary-2", "figures-1"}


def test_the_keyboard_jumps_to_the_sentence_and_back(opened: Any) -> None:
    page = opened(render_html(record()))
    page.focus("#figures-3 .refs a")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.closest('.sentence').id") == "s3"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.closest('.card').id") == "figures-3"


def test_kinds_can_be_hidden_and_what_is_missing_shown_alone(opened: Any) -> None:
    page = opened(render_html(record()))
    page.uncheck(".toggles input[value=figures]")
    assert not page.locator("#figures-1").is_visible() and page.locator("#actors-1").is_visible()
    page.check(".toggles input[value=uncovered]")
    size = "name => parseFloat(getComputedStyle(document.getElementById(name)).fontSize)"
    assert page.evaluate(size, "s1") > page.evaluate(size, "s2")


def test_on_a_phone_record_and_article_are_two_tabs(opened: Any) -> None:
    size = {"width": 390, "height": 844}
    page = opened(render_html(record()), viewport=size)
    assert page.locator("#record").is_visible() and not page.locator("#article").is_visible()
    page.click("#figures-3 .refs a")
    assert page.locator("#s3").is_visible() and not page.locator("#record").is_visible()
    page.click(".back")
    assert page.locator("#figures-3").is_visible()
    sizes = page.locator("#record .refs a").evaluate_all(
        "found => found.map(one => Math.min(one.offsetWidth, one.offsetHeight))"
    )
    assert min(sizes) >= 44
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_has_enough_contrast(opened: Any, scheme: str) -> None:
    page = opened(render_html(record()), color_scheme=scheme)
    ratios = page.evaluate(CONTRAST, [".soft", ".particular > span", ".status", ".refs a", ".number", "h2"])
    assert min(ratios) >= 4.5


CONTRAST = """selectors => {
  const part = value => { const c = value / 255; return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
  const light = color => { const [r, g, b] = color.match(/[\\d.]+/g).map(Number); return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b); };
  const behind = element => { for (let at = element; at; at = at.parentElement) { const c = getComputedStyle(at).backgroundColor; if (!c.endsWith(", 0)")) return c; } return "rgb(255, 255, 255)"; };
  return selectors.flatMap(one => [...document.querySelectorAll(one)]).map(element => {
    const [a, b] = [light(getComputedStyle(element).color), light(behind(element))].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  });
}"""  # noqa: E501


def test_print_keeps_numbers_and_shows_record_and_article(opened: Any) -> None:
    page = opened(render_html(record()))
    page.emulate_media(media="print")
    assert page.locator("#record").is_visible() and page.locator("#article").is_visible()
    assert page.locator("#s1 .number").is_visible() and not page.locator(".toggles").is_visible()


def test_right_to_left_articles_keep_iso_dates(opened: Any) -> None:
    built = RecordBuilder("وعدت الشركة بالدفع.", language="ar").commitment("الشركة", "الدفع", "وعدت الشركة")
    page = opened(render_html(built.build()))
    assert page.evaluate("getComputedStyle(document.body).direction") == "rtl"
    left = "name => document.querySelector(name).getBoundingClientRect().left"
    assert page.evaluate(left, "#record") > page.evaluate(left, "#article")


def test_a_thread_opens_its_history(opened: Any) -> None:
    page = opened(report(500))
    page.get_by_role("tab", name="Ledger").click()
    page.fill("#search", "pay 499 overdue")
    assert page.inner_text("#shown") == "1–1 of 1"
    page.click("#table tbody tr td:first-child")
    assert "It will pay." in page.inner_text("#table .history")
    page.focus("#table tbody button")
    page.keyboard.press("Enter")
    assert page.locator("#table .history").count() == 0


def test_the_report_searches_and_sorts(opened: Any) -> None:
    page = opened(report(500))
    page.get_by_role("tab", name="Commitments").click()
    page.fill("#search", "pay 49")
    assert page.inner_text("#shown") == "1–15 of 15"
    page.click("th button:has-text('action')")
    page.click("th button:has-text('action')")
    assert page.inner_text("#table tbody tr:first-child td:nth-child(2)") == "pay 499"
    assert page.locator("#retry").is_visible()
    assert "failed: timeout" in page.inner_text("#totals")
    assert page.locator(".plot svg").count() >= 2


def test_five_thousand_records_are_filtered_at_once(opened: Any) -> None:
    html = report(5000)
    assert len(html.encode()) < 15_000_000
    page = opened(html)
    page.get_by_role("tab", name="Commitments").click()
    page.fill("#search", "actor 7")
    assert page.inner_text("#shown").startswith("1–100 of")


def test_no_text_of_an_article_runs(opened: Any) -> None:
    attack = "</script></title><script>document.title='run'</script><img src=x onerror=document.title='run'>"
    built = RecordBuilder(f"Norland {attack} pays.", title=attack, source=attack, url="javascript:alert(1)")
    built.titled(attack).says(attack, "Norland").actor(attack, "Norland", role=attack)
    page = opened(render_html(built.commitment(attack, attack, "Norland").build()))
    assert page.title() == attack and page.locator("img").count() == 0
    page = opened(report(3, attack))
    for tab in ("Commitments", "Actors", "Ledger"):
        page.get_by_role("tab", name=tab).click()
    assert page.title() == "runs.db" and page.locator("img, #table script").count() == 0


def test_twenty_thousand_threads_are_searched(opened: Any) -> None:
    page = opened(report(20_000))
    page.get_by_role("tab", name="Ledger").click()
    page.fill("#search", "pay 1999")
    assert page.inner_text("#shown") == "1–12 of 12"
