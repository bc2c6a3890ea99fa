"""Pages whose markup misleads: names of classes, tags and places that say other than what they hold."""

from __future__ import annotations

import json

import pytest

from summariser.cleaning import clean
from summariser.models.article import Article, RawDocument

ENGLISH = (
    "The water board of Tarn Valley agreed on Wednesday to replace the two oldest pumps before winter.",
    "Engineers had warned since March that the pumps, built in 1961, could fail when the river rises.",
    "The board will spend 2.8 million crowns on the work, said its chairwoman Henrike Olsen.",
    "Farmers below the weir asked for a public meeting because their fields were flooded twice.",
    "A contractor from the capital begins in September and has promised to keep one pump running.",
    "Residents will hear in October what it means for the water fee, the same since 2015.",
)
GERMAN = (
    "Der Zweckverband Oberes Tal hat am Mittwoch beschlossen, die beiden ältesten Pumpen zu ersetzen.",
    "Fachleute hatten seit März gewarnt, dass die Pumpen aus dem Jahr 1961 bei Hochwasser ausfallen können.",
    "Der Verband gibt dafür 2,8 Millionen Kronen aus, sagte die Vorsitzende Henrike Olsen.",
    "Landwirte verlangten eine Bürgerversammlung, weil ihre Felder zweimal unter Wasser standen.",
    "Ein Unternehmen aus der Hauptstadt beginnt im September und will eine Pumpe ständig in Betrieb halten.",
    "Im Oktober erfahren die Anwohner, was das für die Gebühren bedeutet, die seit 2015 gleich sind.",
)
TITLES = {"en": "Valley to replace its oldest pumps", "de": "Oberes Tal ersetzt seine ältesten Pumpen"}
TEXTS = {"en": ENGLISH, "de": GERMAN}
MENU = "".join(f'<li><a href="/m/{n}">Part {n}</a></li>' for n in range(9))
TEASERS = "".join(
    f'<div class="card"><a href="/t/{n}"><h3>Another story, number {n}, of the same day</h3></a>'
    f"<p>What readers find in story {n} in a few words.</p></div>"
    for n in range(18)
)
FOOTER = '<footer><p>© 2026 Valley Mirror. All rights reserved.</p><a href="/privacy">Privacy</a></footer>'


def paragraphs(language: str, opening: str = "<p>") -> str:
    return "\n".join(f"{opening}{text}</p>" for text in TEXTS[language])


def page(language: str, body: str, *, after: str = "", head: str = "") -> Article:
    title = TITLES[language]
    markup = (
        f'<!DOCTYPE html><html lang="{language}"><head><title>{title} | Valley Mirror</title>{head}</head>'
        f"<body><nav><ul>{MENU}</ul></nav><h1>{title}</h1>{body}{after}{FOOTER}</body></html>"
    )
    return clean(RawDocument(markup, "page.html", "html"))


def missing(article: Article, language: str) -> list[str]:
    return [text for text in TEXTS[language] if text not in article.text]


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<div class="meter-paid-content">', "</div>"),
        ('<section class="modal-body">', "</section>"),
        ('<div class="popup">', "</div>"),
        ('<div class="q9 zx">', "</div>"),
        ('<div class="c" style="visibility:hidden">', "</div>"),
        ('<div hidden id="story">', "</div>"),
        ('<form action="/p" method="post"><div>', "</div></form>"),
        ("<aside><div>", "</div></aside>"),
        ('<div class="newsletter-story">', "</div>"),
    ],
)
def test_no_name_loses_the_article(language: str, before: str, after: str) -> None:
    article = page(language, f"{before}{paragraphs(language)}{after}", after=TEASERS)
    assert missing(article, language) == []
    assert "What readers find" not in article.text


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("name", ["premium paywall", "nl", "sidebar-text", "tools"])
def test_no_class_on_paragraphs_loses_them(language: str, name: str) -> None:
    named = paragraphs(language, f"<p class='{name}'>")
    article = page(language, f"<article>{named}</article>")
    assert missing(article, language) == []


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_body_in_several_boxes_is_whole(language: str) -> None:
    texts = [f"<p>{text}</p>" for text in TEXTS[language]]
    first, rest = "".join(texts[:2]), "".join(texts[2:])
    boxes = f'<div class="part">{first}</div><div class="ad"></div><div class="rest">{rest}</div>'
    assert missing(page(language, f"<div>{boxes}</div>"), language) == []
    lead = f'<p class="lead">{TEXTS[language][0]}</p><div class="body">{"".join(texts[1:])}</div>'
    assert missing(page(language, f"<main>{lead}</main>"), language) == []


@pytest.mark.parametrize("language", ["en", "de"])
def test_lists_and_headings_stay(language: str) -> None:
    texts = [f"<p>{text}</p>" for text in TEXTS[language]]
    inner = (
        f"{''.join(texts[:3])}<h2>Two pumps, one river</h2>{texts[3]}"
        f"<ul><li>1961: first pump</li><li>1974: second pump</li></ul>{''.join(texts[4:])}"
    )
    article = page(language, f'<div class="story">{inner}</div>')
    assert missing(article, language) == []
    assert all(
        line in article.text for line in ("Two pumps, one river", "1961: first pump", "1974: second pump")
    )


def test_what_introduces_a_quotation_is_no_caption() -> None:
    texts = [f"<p>{text}</p>" for text in ENGLISH]
    inner = f"{''.join(texts[:3])}<p>In its letter to the villages the board writes:</p>{''.join(texts[3:])}"
    assert "In its letter to the villages the board writes:" in page("en", f"<article>{inner}</article>").text


def test_a_text_in_json_ld_is_taken_where_the_page_shows_none() -> None:
    linked = {"@type": "NewsArticle", "headline": TITLES["de"], "articleBody": "\n\n".join(GERMAN)}
    head = f'<script type="application/ld+json">{json.dumps(linked)}</script>'
    assert missing(page("de", '<div id="app"></div>', head=head), "de") == []


@pytest.mark.parametrize("opening", ['<button class="menu">', "<div><button type=button>More"])
def test_a_button_that_is_not_closed_hides_nothing(opening: str) -> None:
    assert missing(page("en", opening + paragraphs("en")), "en") == []


def _spans(text: str) -> list[dict[str, object]]:
    return [{"text": text[:30]}, {"type": "link", "children": [{"text": text[30:50]}]}, {"text": text[50:]}]


@pytest.mark.parametrize(
    "body",
    [
        [{"type": "paragraph", "children": _spans(text)} for text in GERMAN],
        {"html": paragraphs("de")},
        {"content": [{"nodeType": "p", "content": [{"nodeType": "text", "value": text}]} for text in GERMAN]},
    ],
)
def test_a_text_in_the_data_of_a_script_is_taken_where_the_page_shows_none(body: object) -> None:
    teasers = [
        {"title": "A day", "summary": f"What readers find in story {n} in a few words."} for n in range(9)
    ]
    state = {"props": {"article": {"headline": TITLES["de"], "body": body}, "more": teasers}}
    script = f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(state)}</script>'
    article = page("de", '<div id="root"></div>', head=script)
    assert missing(article, "de") == []
    assert "What readers find" not in article.text


@pytest.mark.parametrize(
    "script",
    [
        '<!-- {"@type": "NewsArticle", "author": {"name": "Jon Berg"}, "datePublished": "2026-03-02"} -->',
        '{"@type": "NewsArticle", "author": [{"name": "Jon Berg",},], "datePublished": "2026-03-02",}',
        '/* a */ {"@graph": [{"@type": "WebPage", "mainEntity": {"@type": "NewsArticle", "author":'
        ' {"name": "Jon Berg"}, "datePublished": "2026-03-02"}}]} // b',
    ],
)
def test_json_ld_that_is_nearly_json_is_read(script: str) -> None:
    head = f'<script type="application/ld+json">{script}</script>'
    metadata = page("en", f"<article>{paragraphs('en')}</article>", head=head).metadata
    assert (metadata.author, metadata.published) == ("Jon Berg", "2026-03-02")


@pytest.mark.parametrize("comment", ["<!-->", "<!--->", "<!-- a --!>"])
def test_an_empty_comment_ends_where_it_begins(comment: str) -> None:
    first, *others = (f"<p>{text}</p>" for text in ENGLISH)
    assert missing(page("en", f"<article>{first}{comment}{''.join(others)}</article>"), "en") == []


def test_styles_with_long_attributes_are_no_text() -> None:
    style = f'<style data-names="{"a1 " * 2_000}">.a {{ color: red; background: url(x) }}</style>'
    assert "color" not in page("en", f"<article>{style}{paragraphs('en')}</article>").text


@pytest.mark.parametrize(
    "paragraph",
    [
        "ສະພາເມືອງໄດ້ລົງມະຕິໃນວັນອັງຄານໃຫ້ປິດທ່າເຮືອດ້ານເໜືອເປັນເວລາເກົ້າອາທິດເພື່ອສ້ອມແປງ",
        "မြို့တော်ကောင်စီသည် အင်္ဂါနေ့တွင် မြောက်ဘက်ဆိပ်ကမ်းကို ရက်သတ္တပတ်ကိုးပတ် ပိတ်ရန် ဆုံးဖြတ်ခဲ့သည်။",
        "ክርስቶስ ከተማ ምክር ቤት ማክሰኞ ዕለት የሰሜኑን ወደብ ለዘጠኝ ሳምንታት ለመዝጋት ወስኗል ሲሉ ኃላፊው ተናግረዋል።",
    ],
)
def test_short_texts_without_full_stops_are_articles(paragraph: str) -> None:
    body = f"<h1>t</h1><p>{paragraph}</p><p>{paragraph[:-2]}</p><p>{paragraph[:-4]}</p>"
    markup = f"<!DOCTYPE html><html><head><title>t</title></head><body>{body}</body></html>"
    assert paragraph[:30] in clean(RawDocument(markup, "page.html", "html")).text


def test_an_article_of_another_subject_than_its_title_is_in_doubt() -> None:
    article = page("en", f"<article>{paragraphs('de')}</article>")
    assert article.doubt is not None
    assert page("en", f"<article>{paragraphs('en') * 2}</article>").doubt is None
