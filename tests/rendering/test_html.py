"""One self-contained page that no text can break out of, with the evidence where its offsets say."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from records import RecordBuilder, of_a_pdf, trawlers

from summariser.models.record import DoubtfulSentence, Evidence, ExcludedSentence, SummarySentence, When
from summariser.models.violation import Violation
from summariser.rendering import render_html

VOID = {"meta", "br", "link", "img", "input"}


class Page(HTMLParser):
    """The elements of a page, and the text of its `article` paragraphs with what is marked in it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.marked: list[tuple[str, str | None]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        tags = [tag for tag, _ in self.open]
        if "number" in [attrs.get("class") for _, attrs in self.open] or "details" in tags:
            return
        if "article" in tags and "p" in tags and self.open[tags.index("p")][1].get("class") != "key":
            self.text += data
            if tags[-1] == "mark":
                self.marked.append((data, self.open[-1][1].get("class")))

    def attributes(self, name: str) -> list[str]:
        return [value for _, found in self.elements if (value := found.get(name))]


def test_a_reference_into_a_pdf_tells_the_page_in_the_words_of_the_language() -> None:
    record = of_a_pdf(3)
    assert "<small>p. 3</small>" in render_html(record)
    german = record.model_copy(update={"article": record.article.model_copy(update={"language": "de"})})
    assert "<small>S. 3</small>" in render_html(german)
    assert "<small>" not in render_html(trawlers().build())


def test_doubtful_and_excluded_sentences_are_marked_with_their_reason() -> None:
    doubtful = [DoubtfulSentence(sentence=1, reason="looks like <a caption>")]
    excluded = [ExcludedSentence(sentence=2, reason="a teaser")]
    html = render_html(RecordBuilder(doubtful=doubtful, excluded=excluded).build())
    sentences = {
        found["id"]: found for tag, found in Page(html).elements if str(found.get("id")).startswith("s")
    }
    assert (sentences["s1"]["class"], sentences["s1"]["title"]) == (
        "sentence unsure plain",
        "doubtful: looks like <a caption>",
    )
    assert (sentences["s2"]["class"], sentences["s2"]["title"]) == (
        "sentence excluded plain",
        "Not part of the article: a teaser",
    )
    assert "title" not in sentences["s3"]
    assert html.count('<span class="spoken">') == 2
    assert '<span class="spoken"> (doubtful: looks like &lt;a caption&gt;)</span>' in html


def test_the_evidence_is_marked_in_the_text() -> None:
    page = Page(render_html(trawlers().build()))
    assert ("Norland", "commitments summary actors") in page.marked
    assert ("42 days", "figures") in page.marked
    assert ("Harbour Post", "summary uncovered") in page.marked or (
        "Harbour Post",
        "uncovered",
    ) in page.marked
    assert page.text == trawlers().text.replace("\n", "")


def test_each_reference_mark_leads_to_its_evidence() -> None:
    page = Page(render_html(trawlers().build()))
    anchors = page.attributes("id")
    targets = [link[1:] for link in page.attributes("href") if link.startswith("#")]
    assert len(targets) == 2 + 9 + 3  # the tabs, a mark an item, a way back from each sentence
    assert set(targets) <= set(anchors)
    assert len(anchors) == len(set(anchors))


def test_nothing_is_loaded_and_only_the_page_s_own_script_runs() -> None:
    html = render_html(trawlers().build())
    page = Page(html)
    assert {tag for tag, _ in page.elements} & {"img", "link", "iframe", "object"} == set()
    assert not page.attributes("src") and "url(" not in html
    policy = next(content for content in page.attributes("content") if "default-src 'none'" in content)
    for tag, source in (("style", "style-src"), ("script", "script-src")):
        inside = html.partition(f"<{tag}>")[2].partition(f"</{tag}>")[0]
        digest = b64encode(sha256(inside.encode()).digest()).decode()
        assert f"{source} 'sha256-{digest}'" in policy
        assert html.count(f"<{tag}") == 1


def test_commitments_come_by_their_due_dates() -> None:
    record = (
        RecordBuilder("Norland will pay. Estmark will sail.")
        .commitment("Norland", "pay", "Norland will pay.")
        .commitment("Estmark", "sail", "Estmark will sail.", when=When(text="by May", end="2026-05-31"))
        .build()
    )
    html = render_html(record)
    assert html.index(">Estmark<") < html.index(">Norland<")


def test_what_is_in_doubt_says_so_in_words() -> None:
    record = trawlers().build()
    warning = Violation(
        field="figures", item={"text": "42 days"}, rule="x", kind="warning", message="Of what?"
    )
    provenance = record.provenance.model_copy(update={"warnings": [warning]})
    html = render_html(record.model_copy(update={"provenance": provenance}))
    assert html.count("doubtful</summary>") == 1 and "Of what?" in html


def test_labels_are_in_the_language_of_the_article() -> None:
    html = render_html(RecordBuilder("وعدت حماس.", language="ar").actor("حماس", kind="group").build())
    assert 'dir="rtl"' in html and "الأطراف" in html and "مجموعة" in html


ATTACK = (
    "</p></article><script>alert(1)</script><img src=x onerror=alert(1)>\"'&lt;{{ 7*7 }}\x00\u202e\x1b[31m"
)


def test_no_text_becomes_markup() -> None:
    record = (
        RecordBuilder(
            f"Norland {ATTACK} pays.", title=ATTACK, source=ATTACK, agency=ATTACK, language='en" onload="x'
        )
        .titled(ATTACK)
        .says(ATTACK, "Norland")
        .actor(ATTACK, "Norland", role=ATTACK, aliases=[ATTACK])
        .commitment(ATTACK, ATTACK, "Norland", condition=ATTACK)
        .figure(ATTACK, "pays", what=ATTACK, unit=ATTACK, value=1)
        .rejected("figures", ATTACK, ATTACK)
        .read_by(ATTACK, endpoint=ATTACK)
        .build()
    )
    html = render_html(record)
    page = Page(html)
    assert [tag for tag, _ in page.elements].count("script") == 1
    assert {tag for tag, _ in page.elements} & {"img"} == set()
    assert "alert(1)" not in html.partition("<script>")[2]
    assert not page.attributes("onload") + page.attributes("onerror")
    assert not re.search("[\x00\x1b\u202e]", html) and "49" not in html


@pytest.mark.parametrize(
    ("address", "linked"), [("https://news.example/?a=1&b=2", True), ("javascript:alert(1)", False)]
)
def test_only_web_addresses_are_links(address: str, linked: bool) -> None:
    record = RecordBuilder(url=address).build()
    assert (address in Page(render_html(record)).attributes("href")) == linked


LETTERS = st.text("ab <&\nö界", min_size=1, max_size=60)


@given(LETTERS, st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=8))
def test_any_evidence_marks_just_its_characters(text: str, spans: list[tuple[int, int]]) -> None:
    spans = [(start, end) for start, end in spans if start < end <= len(text)]
    evidence = [Evidence(sentence=1, quote=text[a:b], start=a, end=b) for a, b in spans]
    record = RecordBuilder(text, sentences=[]).build()
    record = record.model_copy(update={"summary": [SummarySentence(text="x", evidence=evidence)]})
    page = Page(render_html(record))
    covered = sorted({place for a, b in spans for place in range(a, b)})
    assert page.text == text.replace("\n", "")
    assert "".join(data for data, _ in page.marked) == "".join(text[i] for i in covered).replace("\n", "")
